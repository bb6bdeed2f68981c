"""What the counter asked for: notices, orders, witnesses."""

from content.publication import Source, part, whole
from content.when import When

# What was asked for before the match.
CNTV_2010 = Source(
    publisher="CNTV",
    title="[China 24, on real names for mobile phones]",
    interest="state television, China",
    link="http://english.cntv.cn/program/china24/20100902/100960.shtml",
    published=When(2010, 9, 2),
    read=whole(2026, 11, 26),
)
HUNTON_2013 = Source(
    publisher="Hunton & Williams, Privacy & Information Security Law Blog",
    title=(
        "Chinese Ministry of Industry and Information Technology Enacts New Privacy Regulations for the "
        "Telecommunications Sector"
    ),
    interest="law firm, sells advice on such rules",
    link="https://www.huntonprivacyblog.com/2013/07/30/chinese-ministry-of-industry-and-information-technology-enacts-new-privacy-regulations-for-the-telecommunications-sector/",
    published=When(2013, 7, 30),
    read=part(2026, 11, 26),
)
XINHUA_2015 = Source(
    publisher="Xinhua",
    title="电话用户实名制出狠招 9月起办卡需核验身份证",
    interest="state news agency, China",
    link="http://biz.zgyww.cn/system/2015/08/10/010011613.shtml",
    published=When(2015, 8, 10),
    read=part(2026, 11, 26),
    copy_at="中国义乌网, a city’s news site",
)
JOINT_NOTICE_2016 = Source(
    publisher=(
        "Supreme People’s Court, Supreme People’s Procuratorate, Ministry of Public Security, industry ministry, "
        "People’s Bank of China and China Banking Regulatory Commission"
    ),
    title="关于防范和打击电信网络诈骗犯罪的通告 (joint notice of 23 September 2016)",
    interest="China’s highest court and prosecutors, two ministries, central bank and bank regulator",
    link="http://news.youjindi.com/health/20160923/186987.html",
    published=When(2016, 9, 23),
    read=part(2026, 11, 26),
    copy_at="游金地, which quotes parts of it after the site of the police ministry",
)
OPINIONS_2016 = Source(
    publisher="Ministry of Industry and Information Technology",
    title="关于进一步防范和打击通讯信息诈骗工作的实施意见 (opinions of 4 November 2016, public on 7 November)",
    interest="Chinese ministry for telecoms",
    link="https://www.kejilie.com/qq/article/a63Ej2.html",
    published=When(2016, 11, 7),
    read=part(2026, 11, 26),
    copy_at="kejilie, after the site of state television",
)
ZIBO_2016 = Source(
    publisher="Chenbao Zibo (晨报淄博)",
    title="[Report on the ministry’s opinions against fraud by phone and message]",
    interest="city newspaper, China",
    link="http://c-jw.com/zonghe/pinglun/2016-11-09/10697.html",
    published=When(2016, 11, 9),
    read=part(2026, 11, 26),
    copy_at="c-jw.com",
)
CHINA_TELECOM_2017 = Source(
    publisher="China Telecom, in Sichuan",
    title="[Message of the company on real names at the counter]",
    interest="state-owned phone company, on its own work",
    link="http://sccnl.top/minsheng/1702/24/2952.html",
    published=When(2017, 2, 24),
    read=whole(2026, 11, 26),
    copy_at="sccnl.top",
)
FUJIAN_2017 = Source(
    publisher="Taihainet (台海网), after Fujian Daily",
    title="[The provincial regulator’s inspection of phone registration]",
    interest="news site, after the party’s newspaper in Fujian",
    link="http://m.zjsychem.com/news/fujian/gcdt/2017-05-14/2009383.html",
    published=When(2017, 5, 14),
    read=whole(2026, 11, 26),
    copy_at="m.zjsychem.com",
)
LEGAL_DAILY_2017 = Source(
    publisher="Legal Daily (法制日报)",
    title="[On what network operators owe the police and state security]",
    interest="state newspaper on law, China",
    link="http://fww.org.cn/2017/0922/27880_5.html",
    published=When(2017, 9, 22),
    read=whole(2026, 11, 26),
    copy_at="fww.org.cn",
)
XINHUA_2018 = Source(
    publisher="Xinhua",
    title="工信部将通过加强实人认证等举措防范打击电信诈骗",
    interest="state news agency, China",
    link="http://ptwbs.net/news-973301.html",
    published=When(2018, 5, 19),
    read=whole(2026, 11, 26),
    copy_at="ptwbs.net, a newspaper in Putian",
)
CHINA_NEWS_2018 = Source(
    publisher="China News Service, in Xinhuanet",
    title="工信部打击通讯信息诈骗明确九任务:加强实人认证",
    interest="state news agencies, China",
    link="http://www.yf0898.cn/politics/2018-05/18/c_1122853612.htm",
    published=When(2018, 5, 18),
    read=part(2026, 11, 26),
    copy_at="yf0898.cn",
)

# The rule of 2019 and its first days.
SUMMARY_2019 = Source(
    publisher="Ministry of Industry and Information Technology, in China.com.cn (中国网科技)",
    title="工信部：12月1日起实体渠道办理电话入网实施人像比对技术 (the ministry’s summary of its notice)",
    interest="Chinese ministry for telecoms, in a state-run portal",
    link="http://mamaa.net/yyhl/jibing/179418.html",
    published=When(2019, 9, 27),
    read=part(2026, 11, 26),
    copy_at="mamaa.net",
)
LOOK_UP_2019 = Source(
    publisher="zhent.info",
    title="办手机号人像比对 工信部新规12月正式实施",
    interest="Chinese site for messages of companies",
    link="http://zhent.info/news/6806.html",
    published=When(2019, 12, 2),
    read=whole(2026, 11, 26),
)
KUAI_KEJI_2019 = Source(
    publisher="mnw.cn (Minnan net), after 快科技",
    title="[On the face comparison for phone cards]",
    interest="regional Chinese news portal, after a technology site",
    link="https://www.mnw.cn/news/digi/2226901.html",
    published=When(2019, 12, 3),
    read=whole(2026, 11, 26),
)
ASSEMBLY_RESEARCH = Source(
    publisher="Assembly Research",
    title="SIM registration in China to require facial recognition",
    interest="consultancy on telecom rules, United Kingdom",
    link="https://www.assemblyresearch.co.uk/regulation-updates/sim-registration-in-china-to-require-facial-recognition",
    read=part(2026, 11, 26),
)
AFP_2019 = Source(
    publisher="AFP, in Raw Story",
    title="China introduces mandatory face scans for new mobile phone users, raising surveillance fears",
    interest="French news agency",
    link="https://www.rawstory.com/2019/12/china-introduces-mandatory-face-scans-for-new-mobile-phone-users-raising-surveillance-fears/",
    published=When(2019, 12, 1),
    read=part(2026, 11, 26),
    copy_at="Raw Story, a news site in the United States",
)
RADIO_FREE_ASIA_2019 = Source(
    publisher="Radio Free Asia",
    title="Chinese telecoms companies confirm mandatory facial recognition scans for new phone numbers",
    interest="broadcaster paid by the government of the United States",
    link="https://americanmilitarynews.com/2019/12/chinese-telecoms-companies-confirm-mandatory-facial-recognition-scans-for-new-phone-numbers/",
    published=When(2019, 12, 6),
    read=part(2026, 11, 26),
    copy_at="American Military News",
)

# Since then.
QIANTANG_CASE = Source(
    publisher="Prosecutors’ press, on a case of the Qiantang district procuratorate, Hangzhou",
    title="[Story of a case on personal information; the events are of November 2020]",
    interest="press of China’s prosecutors",
    link="http://cnqlr.com/guide/11391.html",
    read=part(2026, 11, 26),
    copy_at="cnqlr.com",
)
UPSTREAM_NEWS_2023 = Source(
    publisher="Upstream News (上游新闻)",
    title="[A blind buyer and a phone card that he could not switch on]",
    interest="state-owned news site, Chongqing",
    link="https://m.360kss.com/syjq/5627745767.html",
    published=When(2023, 1, 10),
    read=part(2026, 11, 26),
    copy_at="m.360kss.com",
)
LEGAL_DAILY_NANZHANG = Source(
    publisher="Legal Daily (法治日报)",
    title="[A case in Nanzhang on face films made with software]",
    interest="state newspaper on law, China",
    link="http://blog.meiducn.com/m?id=5369751",
    published=When(2024),
    read=part(2026, 11, 26),
    copy_at="blog.meiducn.com",
)
INTERNET_ID_COPY_2025 = Source(
    publisher="Ministry of Public Security, Cyberspace Administration of China and four others",
    title="国家网络身份认证公共服务管理办法 [order 173]",
    interest="Chinese ministries that make the rules",
    link="http://m.bigvoicesmedia.com/col54/134324.html",
    published=When(2025, 5, 19),
    read=part(2026, 11, 26),
    copy_at="bigvoicesmedia.com, which reprints it",
)
FACE_RULES_2025_COPY = Source(
    publisher="Cyberspace Administration of China and Ministry of Public Security",
    title="人脸识别技术应用安全管理办法 (measures of 13 March 2025), as a news site sums them up",
    interest="Chinese internet regulator and police ministry",
    link="http://feifmx.com/yaoyan/xinxi/13004635/20250331/48150810.html",
    published=When(2025, 3, 31),
    read=part(2026, 11, 26),
    copy_at="feifmx.com",
)
FACE_RULES_2025_SUMMED_UP = Source(
    publisher="Cyberspace Administration of China and Ministry of Public Security",
    title="人脸识别技术应用安全管理办法 (measures of 13 March 2025), summed up",
    interest="Chinese internet regulator and police ministry",
    link="http://office-chair.com.cn/youxibaike/20250318443584.html",
    read=part(2026, 11, 26),
    copy_at="office-chair.com.cn",
)
BARRIER_FREE_LAW_2023 = Source(
    publisher="Haikou city government",
    title="[Law on building a barrier-free environment]",
    interest="local government, China",
    link="http://graminst.com/zcfg_0/wq/202404/t1354488.shtml",
    published=When(2024, 4, 19),
    read=part(2026, 11, 26),
    copy_at="graminst.com",
)
CHINA_NEWS_BARRIER_FREE_2023 = Source(
    publisher="China News Service (Li Jingze)",
    title="[The law on a barrier-free environment is passed]",
    interest="state news agency, China",
    link="http://meinengkg.com/20/NUpxT.shtml",
    published=When(2023, 6, 28),
    read=part(2026, 11, 26),
    copy_at="meinengkg.com",
)
PEOPLES_DAILY_2025 = Source(
    publisher="People’s Daily, in a short post",
    title="应用人脸识别有要求了，9个关键词看要点",
    interest="newspaper of China’s Communist Party",
    link="https://tunbaike.com/news/yXGgJxlYz4.html",
    published=When(2025, 3, 26),
    read=whole(2026, 11, 26),
    copy_at="tunbaike.com",
)
CCTV_NEWS_2025 = Source(
    publisher="CCTV News",
    title="[A blind man of Yangzhou who was to blink for a phone card]",
    interest="state television, China",
    link="http://www.syiptv.com/article/show/293663",
    published=When(2025, 5, 15),
    read=part(2026, 11, 26),
    copy_at="syiptv.com",
)
YANGZHOU_RETOLD_2025 = Source(
    publisher="燕公子, a blog, after China National Radio",
    title="[The same story, with the operator’s answer of 13 May]",
    interest="opinion blog, takes the blind man’s side",
    link="http://www.senqingzn.com/dy/article/JVHQIR6U0552HSKX.html?f=post2020_dy_recommends",
    published=When(2025, 5),
    read=part(2026, 11, 26),
    copy_at="senqingzn.com",
)
RESELLER_NOTICE = Source(
    publisher="10012.net",
    title="[Notice on privacy]",
    interest="reseller of phone numbers, on its own handling",
    link="http://10012.net/help_order_privacy.html",
    read=whole(2026, 11, 26),
)
