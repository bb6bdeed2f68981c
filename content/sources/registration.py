"""How many had registered, what the laws say, how many cases of fraud were counted."""

from content.publication import Source, part, whole
from content.when import When

# The first rules, from 2010 on.
CHINA_DAILY_2010 = Source(
    publisher="China Daily",
    title="[Mobile phone customers will have to present ID]",
    interest="state newspaper, China",
    link="http://m.tyhy56.com/2010-09/01/content_11241838.htm",
    published=When(2010, 9, 1),
    read=whole(2026, 11, 26),
    copy_at="m.tyhy56.com, which keeps the newspaper’s page for learners of English",
)
ITPROPORTAL_2010 = Source(
    publisher="ITProPortal (after Global Times)",
    title="[Chinese government requests ID for mobile services]",
    interest="British technology news site",
    link="http://www.itproportal.com/2010/09/02/chinese-government-requesting-id-mobile-services/",
    published=When(2010, 9, 2),
    read=whole(2026, 11, 26),
)
ASSOCIATED_PRESS_2010 = Source(
    publisher="Lincoln Daily News (AP)",
    title="[China’s phone users have to register]",
    interest="news agency, United States; read in a local newspaper",
    link="http://archives.lincolndailynews.com/2010/Sep/01/News/business090110_J.shtml",
    published=When(2010, 9, 1),
    read=part(2026, 11, 26),
)
RADIO_FREE_ASIA_2017 = Source(
    publisher="Radio Free Asia",
    title="[China’s push for real names behind phone numbers]",
    interest="broadcaster paid by the US government",
    link="https://www.rfa.org/english/news/china/push-01312017141532.html",
    published=When(2017, 1, 31),
    read=part(2026, 11, 26),
)
BBC_2011 = Source(
    publisher="BBC News",
    title="Beijing orders new controls on ‘Weibo’ microblogs",
    interest="public broadcaster, United Kingdom",
    link="https://www.bbc.co.uk/news/world-asia-china-16212578",
    published=When(2011, 12, 16),
    read=part(2026, 11, 26),
)
REUTERS_2011 = Source(
    publisher="Reuters",
    title="[Beijing’s rules for users of microblogs]",
    interest="international news agency",
    link="http://in.reuters.com/article/china-microblogs-idINL3E7NG0OP20111216",
    published=When(2011, 12, 16),
    read=whole(2026, 11, 26),
)
ZHENGZHOU_2013 = Source(
    publisher="Zhengzhou Evening News (郑州晚报)",
    title="9月1日起固定电话移动电话实行实名制",
    interest="city newspaper, state-owned, China",
    link="https://zzwb.zynews.cn/html/2013-07/22/content_483323.htm",
    published=When(2013, 7, 22),
    read=whole(2026, 11, 26),
)
ORDER_25_2013 = Source(
    publisher="Ministry of Industry and Information Technology",
    title="电话用户真实身份信息登记规定 (Order No. 25 of 16 July 2013)",
    interest="Chinese ministry for telecoms",
    link="http://www.6065bob.com/fagui/25536.html",
    published=When(2013, 7, 16),
    read=part(2026, 11, 26),
    copy_at="律霸, a site of law texts; articles 1 to 7 were read",
)
CHINA_DAILY_2013 = Source(
    publisher="China Daily (CNTV)",
    title="[Real names for phone users from 1 September 2013]",
    interest="state newspaper, China",
    link="https://www.chinadaily.com.cn/bizchina/tech/2013-09/02/content_16936638.htm",
    published=When(2013, 9, 2),
    read=part(2026, 11, 26),
)
GOVERNMENT_2015 = Source(
    publisher="Chinese government site (Xinhua)",
    title="China pushes for SIM card registration in crime crackdown",
    interest="government of China, state news agency",
    link="http://english.gov.cn/news/top_news/2015/01/06/content_281475035172310.htm",
    published=When(2015, 1, 6),
    read=whole(2026, 11, 26),
)
ECONOMIC_DAILY_2015 = Source(
    publisher="People’s Daily Online (Economic Daily)",
    title="[Briefing on the campaign against “black cards”]",
    interest="state newspapers, China",
    link="http://politics.people.com.cn/n/2015/0106/c70731-26331910.html",
    published=When(2015, 1, 6),
    read=part(2026, 11, 26),
)
XINHUA_CARDS_2015 = Source(
    publisher="Xinhua (Gao Kang, Zhang Xinxin)",
    title="[China’s phone “black cards” pass 130 million]",
    interest="state news agency, China",
    link="https://cmc.htxw.cn/html/news/2015/20151783706727.html",
    published=When(2015, 1, 7),
    read=part(2026, 11, 26),
    copy_at="htxw.cn, which reprints it",
)
ECNS_2016 = Source(
    publisher="China News Service (ecns.cn)",
    title="[On real-name registration and the counter-terrorism law]",
    interest="state news agency, China",
    link="http://www.ecns.cn/2016/05-25/211797.shtml",
    published=When(2016, 5, 25),
    read=whole(2026, 11, 26),
)
MAYER_BROWN_2016 = Source(
    publisher="Mayer Brown",
    title="China Passes Counter-Terrorism Law",
    interest="law firm",
    link="https://www.mayerbrown.com/china-passes-counter-terrorism-law-01-04-2016/",
    published=When(2016, 1, 4),
    read=part(2026, 11, 26),
)
KEJILIE_2016 = Source(
    publisher="kejilie (relay of China News Service)",
    title="[The industry ministry on real names, 30 May 2016]",
    interest="site that relays a Chinese state news agency",
    link="http://kejilie.com/investide/article/eqaYjm.html",
    published=When(2016, 5, 30),
    read=whole(2026, 11, 26),
)
ZHONGSHAN_2016 = Source(
    publisher="[A Chinese newspaper, on a site of Zhongshan]",
    title="[Six authorities: all phone users with real names by the end of the year]",
    interest="local newspaper, China; its name is not given",
    link="http://www.hamiga.com/article-749-1.html",
    published=When(2016, 9),
    read=whole(2026, 11, 26),
    copy_at="中山视窗, a site of the city of Zhongshan",
)
CENTRAL_NEWS_AGENCY_2016 = Source(
    publisher="Central News Agency (CNA)",
    title="[Mainland China: real names for all mobile users by the end of the year]",
    interest="national news agency, Taiwan",
    link="https://xz33rf3.pixnet.net/blog/post/4595407",
    published=When(2016, 10, 20),
    read=whole(2026, 11, 26),
    copy_at="a blog on pixnet",
)
ECONOMY_NET_2017 = Source(
    publisher="China Economic Net (中国经济网)",
    title="[Checks of shops that resell mobile service]",
    interest="state news site, China",
    link="http://m.yozit.com/tech/techgd/20170207/t20170207_523566012.shtml",
    published=When(2017, 2, 7),
    read=part(2026, 11, 26),
    copy_at="m.yozit.com",
)
KEJISHIBAO_2017 = Source(
    publisher="kejishibao (after 快科技)",
    title="中国电话已100%实名制 1.2亿用户已补登记",
    interest="Chinese technology site; relays the ministry’s report",
    link="http://kejishibao.com/yidonghulian/2017-01-19/6676.html",
    published=When(2017, 1, 19),
    read=whole(2026, 11, 26),
)
CHINA_NEWS_2017 = Source(
    publisher="China News Service, on taiwan.cn",
    title="電話用戶今起進入全實名時代 你若被冒名可這麼辦",
    interest="state news agency, China; carried by a government site for Taiwan",
    link="http://big5.taiwan.cn/gate/big5/econ.taiwan.cn/tx/201701/t20170103_11668327.htm",
    published=When(2017, 1, 3),
    read=whole(2026, 11, 26),
)

# Counts of fraud up to 2019, and what was said of them.
BEIJING_MORNING_POST_2016 = Source(
    publisher="Beijing Morning Post, on 人民政协网",
    title="公安部：千万元以上大案基本都是台湾诈骗集团实施",
    interest="city newspaper; carried by the paper of China’s political consultative conference",
    link="http://www.rmzxb.com.cn/c/2016-09-14/1033435.shtml",
    published=When(2016, 9, 14),
    read=whole(2026, 11, 26),
)
XINHUA_NOVEMBER_2016 = Source(
    publisher="Xinhua, in People’s Daily Online",
    title="[China’s ministry on fraud by phone and real names]",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2016/1108/c90000-9138639.html",
    published=When(2016, 11, 8),
    read=whole(2026, 11, 26),
)
CHINA_DAILY_FRAUD_2016 = Source(
    publisher="China Daily",
    title="[Telecom fraud, second page of an article]",
    interest="state newspaper, China",
    link="http://africa.chinadaily.com.cn/china/2016-08/26/content_26600943_2.htm",
    published=When(2016, 8, 26),
    read=whole(2026, 11, 26),
)
CHINA_DAILY_JULY_2016 = Source(
    publisher="China Daily (Xinhua)",
    title="Real-name registration, not enough to eliminate telecom fraud",
    interest="state newspaper and state news agency, China",
    link="https://www.chinadaily.com.cn/m/chinalic/2016-07/12/content_26061675.htm",
    published=When(2016, 7, 12),
    read=part(2026, 11, 26),
)
POLICE_JOURNAL_2017 = Source(
    publisher="[Chinese paper on telecom fraud, opening lines]",
    title="[Since the joint conference of June 2015]",
    interest="Chinese trade journal; its name is not given",
    link="https://www.syhmjs.com/periodical/6d37addf358abe3ea866b58911647c86.html",
    published=When(2017),
    read=part(2026, 11, 26),
    copy_at="syhmjs.com, which keeps the opening",
)
FINANCE_JOURNAL_2018 = Source(
    publisher="Yang Yongcong, Liu Huiting and Li Yang, in Collected Essays on Finance and Economics (财经论丛)",
    title=(
        "Does Real-name Registration System Improve the Performance of Basic Telecom Operators? An Empirical Test "
        "Based on Mediating Effect Model"
    ),
    interest="university journal, China; one of the authors works for a phone company",
    link="https://cjlc.zufe.edu.cn/EN/abstract/abstract1438.shtml",
    published=When(2018, 9, 10),
    read=part(2026, 11, 26),
)
XINHUA_NOVEMBER_2019 = Source(
    publisher="Xinhua, on chinaservicesinfo.com",
    title="China cracks 94,000 cases of telecom fraud in campaign",
    interest="state news agency, China; carried by a site of China Daily",
    link="https://chinaservicesinfo.com/s/201911/05/WS5dc0e972498ebcb19057a9e5/china-cracks-94-000-cases-of-telecom-fraud-in-campaign.html",
    published=When(2019, 11, 5),
    read=whole(2026, 11, 26),
)
CHINA_NEWS_2020 = Source(
    publisher="China News Service",
    title="中国公安部：2019年全国破获电信网络诈骗案件20万起",
    interest="state news agency, China",
    link="http://pygbw.com/news/2020011825165.html",
    published=When(2020, 1, 18),
    read=whole(2026, 11, 26),
    copy_at="pygbw.com",
)

# Laws and notices since 2020.
CARD_NOTICE_2021 = Source(
    publisher="Ministry of Industry and Information Technology and Ministry of Public Security",
    title="关于依法清理整治涉诈电话卡、物联网卡以及关联互联网账号的通告 (notice of 2 June 2021, points 3 and 4)",
    interest="Chinese ministries for telecoms and police",
    link="https://www.daowen.com/book/content/243852986/3349184.html",
    published=When(2021, 6, 17),
    read=part(2026, 11, 26),
    copy_at="daowen.com, a collection of books and texts",
)
ITHOME_2021 = Source(
    publisher="IT之家 (after the industry ministry)",
    title="工信部推进“断卡行动”部署：严厉打击违规办卡、养卡屯号等行为",
    interest="Chinese technology news site",
    link="http://www.tutoriz.com/guonei/20210707/070725821.html",
    published=When(2021, 7, 6),
    read=part(2026, 11, 26),
    copy_at="tutoriz.com",
)
LOOK_UP_2021 = Source(
    publisher="Industry ministry (MIIT), Network Security Bureau, and its institute CAICT",
    title="你名下有几张电话卡？有没有被别人冒用的？快用工信部“一证通查”服务查查吧",
    interest="Chinese ministry for telecoms and its research institute",
    link="https://lhqzf.haikou.gov.cn/xxgk/zcjd1/hygq/202203/t703431.shtml",
    published=When(2021, 9, 27),
    read=part(2026, 11, 26),
    copy_at="the government of Longhua district, Haikou",
)
CONSUMER_NEWS_2021 = Source(
    publisher="China Consumer News (中国消费者报)",
    title="[Report on the look-up of phone cards by identity card, by Wu Xiaoli]",
    interest="Chinese newspaper for consumers",
    link="https://m.shzx.org/a/57-24205-0.html",
    read=part(2026, 11, 26),
    copy_at="m.shzx.org",
)
FRAUD_LAW_2022 = Source(
    publisher="Standing Committee of the National People’s Congress",
    title="中华人民共和国反电信网络诈骗法 (law of 2 September 2022, Presidential Decree No. 119, articles 9 to 13)",
    interest="parliament of China",
    link="https://m.zhangyue.com/readbook/12854229/5.html",
    published=When(2022, 9, 2),
    read=part(2026, 11, 26),
    copy_at="Zhangyue, a seller of e-books",
)
APPINCHINA_FRAUD_LAW_2022 = Source(
    publisher="AppInChina",
    title="Anti-Telecom and Online Fraud Law of the People’s Republic of China (translation)",
    interest="company selling China compliance services",
    link="http://www.appInChina.co/government-documents/anti-telecom-and-online-fraud-law-of-the-peoples-republic-of-china/",
    published=When(2023, 8, 14),
    read=part(2026, 11, 26),
)
PIPL_ARTICLE_13 = Source(
    publisher="personalinformationprotectionlaw.com",
    title="PIPL Article 13",
    interest="unsigned website with an English text of the law",
    link="https://personalinformationprotectionlaw.com/PIPL/article-13/",
    read=whole(2026, 11, 26),
)
CHINA_JUSTICE_OBSERVER_UNDATED = Source(
    publisher="China Justice Observer",
    title="[Cybersecurity Law of China]",
    interest="site of lawyers on Chinese law",
    link="https://chinajusticeobserver.com/law/x/cybersecurity-law-of-china-20161107",
    read=part(2026, 11, 26),
)
XINHUA_CYBERSECURITY_LAW_2025 = Source(
    publisher="Xinhua, in People’s Daily Online",
    title="China approves amendment to cybersecurity law",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2025/1028/c90000-20383061.html",
    published=When(2025, 10, 28),
    read=whole(2026, 11, 26),
)
ASIA_IP_2021 = Source(
    publisher="Asia IP",
    title="China Launches First Civil Code",
    interest="magazine for lawyers",
    published=When(2021, 1, 13),
    read=part(2026, 11, 26),
)
COURT_RULES_2021 = Source(
    publisher="Supreme People’s Court",
    title="[Provisions on civil cases about face recognition, article 10]",
    interest="highest court of China",
    link="https://manjiuye.com/shenghuo/info/218540",
    published=When(2021, 7, 28),
    read=part(2026, 11, 26),
    copy_at="manjiuye.com, which quotes the article",
)
CAIXIN_2025 = Source(
    publisher="Caixin Global",
    title="Commentary: Apple’s eSIM-only iPhone hits snags with China’s big three carriers",
    interest="Chinese business magazine",
    link="https://www.caixinglobal.com/2025-10-28/commentary-apples-esim-only-iphone-hits-snags-with-chinas-big-three-carriers-102376422.html",
    published=When(2025, 10, 28),
    read=part(2026, 11, 26),
)
BEIJINGER_2025 = Source(
    publisher="The Beijinger",
    title="China finally dips its toe in smartphone eSIM waters",
    interest="city magazine for English readers in Beijing",
    link="https://www.thebeijinger.com/blog/2025/10/24/china-finally-dips-its-toe-smartphone-esim-waters",
    published=When(2025, 10, 24),
    read=part(2026, 11, 26),
)
YICAI_2025 = Source(
    publisher="Yicai (第一财经), in a summary by Reportify",
    title="中国移动致歉",
    interest="Chinese business news; the summary is made by a machine",
    link="https://reportify.ai/social-media/730993942030904",
    published=When(2025, 10, 16),
    read=whole(2026, 11, 26),
    copy_at="Reportify, which keeps the summary and not the article",
)
XINHUA_INTERNET_ID_2025 = Source(
    publisher="Xinhua, in People’s Daily Online",
    title="6 million cyberspace IDs granted in China",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2025/0523/c90000-20319195.html",
    published=When(2025, 5, 23),
    read=whole(2026, 11, 26),
)

LOOK_UP_ACCOUNTS_2022 = Source(
    publisher="[A Chinese newspaper]",
    title="[How many internet accounts hang on your phone number? The look-up 2.0]",
    interest="local news report; the newspaper is not named",
    link="http://lianchengexpo.xrbh.cn/quote/9310.html",
    published=When(2022, 7, 26),
    read=part(2026, 11, 26),
    copy_at="lianchengexpo.xrbh.cn",
)
BEIJING_DAILY_2021 = Source(
    publisher="Beijing Daily app, on Sina",
    title="工信部上线“一证通查”防电诈，您名下有几张电话卡？",
    interest="newspaper of the city’s Communist Party; carried by a commercial portal",
    link="https://finance.sina.com.cn/tech/2021-09-16/doc-iktzscyx4517044.shtml",
    published=When(2021, 9, 16),
    read=part(2026, 11, 26),
)

# Counts of fraud since 2020.
CBN_2021 = Source(
    publisher="CBN Friday Special, an English programme on ifeng.com",
    title="China’s anti-telecom fraud campaign bears fruit",
    interest="Chinese business news programme",
    link="https://ishare.ifeng.com/c/s/v00298J3pcSfGb6fy4b-_UvSeEB0RnuENNt--8peSgav0SwQk__",
    read=part(2026, 11, 26),
)
XINHUA_OCTOBER_2021 = Source(
    publisher="Xinhua, in People’s Daily Online",
    title="China continues to see fewer telecom, online fraud cases",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2021/1012/c90000-9905903.html",
    published=When(2021, 10, 12),
    read=whole(2026, 11, 26),
)
STATE_COUNCIL_2022 = Source(
    publisher="China SCIO, press office of the State Council",
    title="China deals heavy blow to telecom, cyber fraud",
    interest="press office of China’s government",
    link="http://english.scio.gov.cn/pressroom/2022-04/15/content_78167277.htm",
    published=When(2022, 4, 15),
    read=part(2026, 11, 26),
)
XINHUA_AUGUST_2022 = Source(
    publisher="Xinhua, in a machine translation",
    title="The number of cases … decreased year-on-year for 14 consecutive months",
    interest="state news agency, China",
    link="https://www.4ll.net/ruleoflaw/185567.html",
    published=When(2022, 8, 17),
    read=part(2026, 11, 26),
    copy_at="4ll.net, a site of machine translations",
)
CHINA_NEWS_2022 = Source(
    publisher="China News Service, in a machine translation by Teller Report",
    title="Ministry of Public Security: As of the end of November, a total of 391,000 … cases have been cracked",
    interest="state news agency, China",
    link="https://www.tellerreport.com/news/2022-12-30-ministry-of-public-security--as-of-the-end-of-november--a-total-of-391-000-telecommunications-and-network-fraud-cases-have-been-cracked-across-the-country.BkW60JRsKs.html",
    published=When(2022, 12, 30),
    read=part(2026, 11, 26),
)
BEIJING_NEWS_2024 = Source(
    publisher="The Beijing News (新京报)",
    title="[The Ministry of Public Security on telecom fraud from January to November 2023]",
    interest="city newspaper, state-owned, Beijing",
    link="https://m.bjnews.com.cn/detail/1704432347129823.html",
    published=When(2024, 1, 5),
    read=whole(2026, 11, 26),
)
POLICE_MAY_2024 = Source(
    publisher="Ministry of Public Security, at a press conference",
    title="[Five years against telecom fraud]",
    interest="Chinese police ministry",
    link="https://www.unclezhai.com/13626",
    published=When(2024, 5, 27),
    read=whole(2026, 11, 26),
    copy_at="unclezhai.com",
)
XINHUA_PROSECUTORS_2024 = Source(
    publisher="Xinhua, in People’s Daily Online",
    title="China sees increase in people prosecuted for telecom, online fraud",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2024/0205/c90000-20130927.html",
    published=When(2024, 2, 5),
    read=whole(2026, 11, 26),
)
XINHUA_PROSECUTORS_2025 = Source(
    publisher="Xinhua, in People’s Daily Online",
    title="China intensifies crackdown on telecom fraud crimes in 2024",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2025/0308/c90000-20286828.html",
    published=When(2025, 3, 8),
    read=whole(2026, 11, 26),
)
XINHUA_PROSECUTORS_2026 = Source(
    publisher="Xinhua, on the site of the Supreme People’s Procuratorate",
    title="China to further crack down on telecom fraud crimes: top procuratorate",
    interest="state news agency, China",
    link="https://en.spp.gov.cn/2026-03/09/c_1165989.htm",
    published=When(2026, 3, 9),
    read=whole(2026, 11, 26),
)
XINHUA_SOLVED_2026 = Source(
    publisher="Xinhua, in People’s Daily Online",
    title="China solves 258,000 telecom, online fraud cases in 2025",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2026/0108/c90000-20411888.html",
    published=When(2026, 1, 8),
    read=whole(2026, 11, 26),
)
