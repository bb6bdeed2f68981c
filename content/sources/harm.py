"""What went wrong with faces and numbers, who watched whom, how well machines compare."""

from content.publication import Source, part, whole
from content.when import When

# Prosecutors and police
XINHUA_PROSECUTORS_2022 = Source(
    publisher="Xinhua",
    title="[insiders who took people’s data for fraud: a typical case of the Supreme People’s Procuratorate]",
    interest="state news agency, China",
    link="http://news.shaocn.com/guonei/2022/0421/21760.html",
    published=When(2022, 4, 21),
    read=part(2026, 11, 26),
    copy_at="shaocn.com",
)

# Leaks and sales
ASSOCIATED_PRESS_2019 = Source(
    publisher="Associated Press",
    title="[people’s movements tracked with face recognition: an open database in China]",
    interest="news agency owned by newspapers, United States",
    link="http://legalnews.com/Home/Articles?DataId=1470793",
    published=When(2019, 2, 19),
    read=part(2026, 11, 26),
    copy_at="legalnews.com",
)
GLOBAL_TIMES_PICTURES_2019 = Source(
    publisher="Global Times",
    title="[facial pictures sold online]",
    interest="state newspaper, nationalist",
    link="https://www.globaltimes.cn/page/201912/1171773.shtml",
    published=When(2019, 12),
    read=part(2026, 11, 26),
)
THATS_2019 = Source(
    publisher="That’s (Tristin Zhang)",
    title="[pictures of faces sold online]",
    interest="city magazine for foreigners in China",
    link="https://www.thatsmags.com/china/post/30195",
    published=When(2019, 12, 4),
    read=part(2026, 11, 26),
)
REUTERS_2022 = Source(
    publisher="Reuters",
    title="[an unnamed seller claims to have data of the Shanghai police; read in the Taipei Times]",
    interest="commercial news agency",
    published=When(2022, 7, 6),
    read=part(2026, 11, 26),
)
TECHCRUNCH_2022 = Source(
    publisher="TechCrunch (Zack Whittaker)",
    title="A huge Chinese database of faces and vehicle license plates spilled online",
    interest="commercial news site on technology, United States",
    link="https://www.databreaches.net/a-huge-chinese-database-of-faces-and-vehicle-license-plates-spilled-online/",
    published=When(2022, 8),
    read=part(2026, 11, 26),
    copy_at="databreaches.net, which prints a part of it",
)

# For and against
HUMAN_RIGHTS_WATCH_2013 = Source(
    publisher="Human Rights Watch",
    title="China: Renewed Restrictions Send Online Chill",
    interest="rights advocacy group, United States",
    link="https://www.ifex.org/china/2013/01/04/online_restrictions/",
    published=When(2013, 1, 4),
    read=part(2026, 11, 26),
    copy_at="IFEX, a network of groups for free expression",
)
FINANCIAL_TIMES_2019 = Source(
    publisher="Financial Times",
    title="China survey shows high concern over facial recognition abuse",
    interest="newspaper on business, United Kingdom",
    link="https://globalresearchsyndicate.com/2019/12/05/china-survey-shows-high-concern-over-facial-recognition-abuse/",
    published=When(2019, 12, 5),
    read=part(2026, 11, 26),
    copy_at="globalresearchsyndicate.com",
)
ID_TECH_2020 = Source(
    publisher="ID Tech",
    title="[the EFF’s testimony on face recognition by the police]",
    interest="news site of the identity industry",
    link="https://idtechwire.com/eff-calls-stricter-facial-recognition-regulations-042807",
    published=When(2020, 4),
    read=part(2026, 11, 26),
)

# Watching
WALL_STREET_JOURNAL_2017 = Source(
    publisher="Wall Street Journal (Josh Chin and Clément Bürge)",
    title="Twelve Days in Xinjiang: How China’s Surveillance State Overwhelms Daily Life",
    interest="business newspaper, United States",
    link=(
        "https://everybodyisgone.org/database/twelve-days-in-xinjiang-how-chinas-surveillance-state-overwhelms-daily-life-recz0xflmwc9mjvwq"
    ),
    published=When(2017, 12, 19),
    read=part(2026, 11, 26),
    copy_at="everybodyisgone.org, which prints a part of it",
)
HONG_KONG_FREE_PRESS_2018 = Source(
    publisher="Hong Kong Free Press",
    title="China says Human Rights Watch report on Xinjiang suppression full of prejudice and distorted facts",
    interest="independent news site, Hong Kong",
    link=(
        "https://hongkongfp.com/2018/09/11/china-says-human-rights-watch-report-xinjiang-suppression-full-prejudice-distorted-facts/"
    ),
    published=When(2018, 9, 11),
    read=part(2026, 11, 26),
)
NEW_YORK_TIMES_APRIL_2019 = Source(
    publisher="New York Times (Paul Mozur)",
    title="One Month, 500,000 Face Scans: How China Is Using A.I. to Profile a Minority",
    interest="newspaper, United States",
    link=(
        "https://www.nytimes.com/2019/04/14/technology/china-surveillance-artificial-intelligence-racial-profiling.html"
    ),
    published=When(2019, 4, 14),
    read=part(2026, 11, 26),
)
HUMAN_RIGHTS_WATCH_APP_2019 = Source(
    publisher="Human Rights Watch",
    title="China’s Algorithms of Repression: Reverse Engineering a Xinjiang Police Mass Surveillance App",
    interest="rights advocacy group, United States",
    link="https://docslib.org/doc/10860002/chinas-algorithms-of-repression-reverse",
    published=When(2019, 5, 1),
    read=part(2026, 11, 26),
    copy_at="docslib.org",
)
HUMAN_RIGHTS_WATCH_NOTICE_2019 = Source(
    publisher="Human Rights Watch",
    title="[notice of the report on the police app in Xinjiang]",
    interest="rights advocacy group, United States",
    link="https://www.hrw.org/video-photos/interactive/2019/05/02/china-how-mass-surveillance-works-xinjiang",
    published=When(2019, 5, 2),
    read=whole(2026, 11, 26),
)
NEW_YORK_TIMES_DECEMBER_2019 = Source(
    publisher="New York Times",
    title="A Surveillance Net Blankets China’s Cities, Giving Police Vast Powers",
    interest="newspaper, United States",
    link=(
        "https://nzherald.co.nz/world/chinas-vast-unstoppable-effort-to-spy-on-its-14-billion-people/ZWBPC7FINZIGROSWSX4O6LPA2A"
    ),
    published=When(2019, 12),
    read=part(2026, 11, 26),
    copy_at="New Zealand Herald, under another title",
)
UN_HUMAN_RIGHTS_OFFICE_2022 = Source(
    publisher="UN human rights office (OHCHR)",
    title=(
        "OHCHR Assessment of human rights concerns in the Xinjiang Uyghur Autonomous Region, People’s Republic of China"
    ),
    interest="office of the United Nations",
    link="https://ozardiplo.blogspot.com/2022/09/ohchr-assessment-of-human-rights.html",
    published=When(2022, 8, 31),
    read=part(2026, 11, 26),
    copy_at="ozardiplo.blogspot.com",
)
AL_JAZEERA_2022 = Source(
    publisher="Al Jazeera",
    title="[report on the UN human rights office’s assessment of Xinjiang]",
    interest="news network funded by the state of Qatar",
    link="https://www.aljazeera.com/news/2022/9/1/un-potential-crimes-against-humanity-in-chinas-xinjiang",
    published=When(2022, 9, 1),
    read=part(2026, 11, 26),
)
REUTERS_XINJIANG_2022 = Source(
    publisher="Reuters",
    title="China opposes ‘so-called Xinjiang-related assessment’ by U.N. Human Rights Office",
    interest="commercial news agency",
    link=(
        "https://www.reuters.com/world/china/china-opposes-so-called-xinjiang-related-assessment-by-un-human-rights-office-2022-09-01/"
    ),
    published=When(2022, 9, 1),
    read=whole(2026, 11, 26),
)
FREEDOM_HOUSE_2019 = Source(
    publisher="Freedom House",
    title="Freedom on the Net 2019: The Crisis of Social Media (About the Report)",
    interest="advocacy group, United States; the US State Department and Google are among those who pay for the report",
    link="https://www.freedomonthenet.org/report/freedom-on-the-net/2019/the-crisis-of-social-media/about-the-report",
    published=When(2019, 11),
    read=part(2026, 11, 26),
)
CHINASCOPE_FREEDOM_2019 = Source(
    publisher="Chinascope (citing Radio Free Asia)",
    title="Freedom House Report: China’s Internet Freedom Worst in the World",
    interest="US monitoring site, critical of Beijing",
    link="http://chinascope.org/archives/20230",
    published=When(2019, 11),
    read=whole(2026, 11, 26),
)
GKTODAY_2019 = Source(
    publisher="GKToday",
    title="Freedom on Net 2019 report-China the worst abuser of internet freedom",
    interest="site that prepares for examinations, India",
    link=(
        "https://www.gktoday.in/current-affairs/freedom-on-net-2019-report-china-the-worst-abuser-of-internet-freedom/"
    ),
    published=When(2019, 11),
    read=whole(2026, 11, 26),
)

# Cameras
PRIVACY_FORMULA_2019 = Source(
    publisher="Comparitech",
    title="The world’s most-surveilled cities (edition of August 2019)",
    interest="company earning from VPN and privacy reviews",
    link="https://privacy-formula.com/reader/the-worlds-most-surveilled-cities/",
    published=When(2019, 8),
    read=part(2026, 11, 26),
    copy_at="privacy-formula.com",
)
CITI_IO_2019 = Source(
    publisher="citi.io",
    title="The Most-Surveilled Cities in the World",
    interest="blog on cities",
    link="https://citi.io/2019/09/17/the-most-surveilled-cities-in-the-world/",
    published=When(2019, 9, 17),
    read=part(2026, 11, 26),
)
EPOCH_TIMES_2020 = Source(
    publisher="The Epoch Times",
    title="[on the list of cities of July 2020; read in a reprint without a date]",
    interest="newspaper hostile to Chinese Communist Party",
    published=When(2020),
    read=part(2026, 11, 26),
)
LONDON_IN_BITS_UNDATED = Source(
    publisher="London in Bits (a reader’s comment that quotes Comparitech)",
    title="[comment on private cameras in the totals]",
    interest="reader of a newsletter on London",
    link="https://londoninbits.substack.com/p/facial-recognition-draft/comments",
    read=whole(2026, 11, 26),
)
CANADA_REFUGEE_BOARD_UNDATED = Source(
    publisher="Immigration and Refugee Board of Canada",
    title="[answer CHN200324.E on surveillance in China]",
    interest="tribunal of the Canadian government",
    link="https://www.ecoi.net/dokument/2039959",
    read=part(2026, 11, 26),
    copy_at="ecoi.net",
)
