"""How many had registered, what the laws say, how many cases of fraud were counted."""

from content.publication import Source, part, whole
from content.when import When

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
    publisher="Standing Committee of the National People's Congress",
    title="中华人民共和国反电信网络诈骗法 (law of 2 September 2022, Presidential Decree No. 119, articles 9 to 13)",
    interest="parliament of China",
    link="https://m.zhangyue.com/readbook/12854229/5.html",
    published=When(2022, 9, 2),
    read=part(2026, 11, 26),
    copy_at="Zhangyue, a seller of e-books",
)
APPINCHINA_FRAUD_LAW_2022 = Source(
    publisher="AppInChina",
    title="Anti-Telecom and Online Fraud Law of the People's Republic of China (translation)",
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
XINHUA_CYBERSECURITY_LAW_2025 = Source(
    publisher="Xinhua, in People's Daily Online",
    title="China approves amendment to cybersecurity law",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2025/1028/c90000-20383061.html",
    published=When(2025, 10, 28),
    read=whole(2026, 11, 26),
)
CAIXIN_2025 = Source(
    publisher="Caixin Global",
    title="Commentary: Apple's eSIM-only iPhone hits snags with China's big three carriers",
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
    publisher="Xinhua, in People's Daily Online",
    title="6 million cyberspace IDs granted in China",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2025/0523/c90000-20319195.html",
    published=When(2025, 5, 23),
    read=whole(2026, 11, 26),
)

LOOK_UP_ACCOUNTS_2022 = Source(
    publisher="[Chinese newspaper report of 26 July 2022]",
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
    interest="newspaper of the city's Communist Party; carried by a commercial portal",
    link="https://finance.sina.com.cn/tech/2021-09-16/doc-iktzscyx4517044.shtml",
    published=When(2021, 9, 16),
    read=part(2026, 11, 26),
)

# Counts of fraud since 2020.
CBN_2021 = Source(
    publisher="CBN Friday Special, an English programme on ifeng.com",
    title="China's anti-telecom fraud campaign bears fruit",
    interest="Chinese business news programme",
    link="https://ishare.ifeng.com/c/s/v00298J3pcSfGb6fy4b-_UvSeEB0RnuENNt--8peSgav0SwQk__",
    read=part(2026, 11, 26),
)
XINHUA_OCTOBER_2021 = Source(
    publisher="Xinhua, in People's Daily Online",
    title="China continues to see fewer telecom, online fraud cases",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2021/1012/c90000-9905903.html",
    published=When(2021, 10, 12),
    read=whole(2026, 11, 26),
)
STATE_COUNCIL_2022 = Source(
    publisher="China SCIO, press office of the State Council",
    title="China deals heavy blow to telecom, cyber fraud",
    interest="press office of China's government",
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
    publisher="Ministry of Public Security, press conference of 27 May 2024",
    title="[Five years against telecom fraud]",
    interest="Chinese police ministry",
    link="https://www.unclezhai.com/13626",
    published=When(2024, 5, 27),
    read=whole(2026, 11, 26),
    copy_at="unclezhai.com",
)
XINHUA_PROSECUTORS_2024 = Source(
    publisher="Xinhua, in People's Daily Online",
    title="China sees increase in people prosecuted for telecom, online fraud",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2024/0205/c90000-20130927.html",
    published=When(2024, 2, 5),
    read=whole(2026, 11, 26),
)
XINHUA_PROSECUTORS_2025 = Source(
    publisher="Xinhua, in People's Daily Online",
    title="China intensifies crackdown on telecom fraud crimes in 2024",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2025/0308/c90000-20286828.html",
    published=When(2025, 3, 8),
    read=whole(2026, 11, 26),
)
XINHUA_PROSECUTORS_2026 = Source(
    publisher="Xinhua, on Afrique 54",
    title="China to further crack down on telecom fraud crimes: top procuratorate",
    interest="state news agency, China",
    link="https://afrique54.net/2026/03/09/china-to-further-crack-down-on-telecom-fraud-crimes-top-procuratorate/",
    published=When(2026, 3, 9),
    read=whole(2026, 11, 26),
    copy_at="Afrique 54, a news site",
)
XINHUA_SOLVED_2026 = Source(
    publisher="Xinhua, in People's Daily Online",
    title="China solves 258,000 telecom, online fraud cases in 2025",
    interest="state news agency, China",
    link="http://en.people.cn/n3/2026/0108/c90000-20411888.html",
    published=When(2026, 1, 8),
    read=whole(2026, 11, 26),
)
