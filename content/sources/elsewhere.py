"""Other countries, the three disputes of 2019 and what came after them."""

from content.publication import Source, part, whole
from content.when import When

# The park in Hangzhou.
FUYANG_JUDGMENT_2020 = Source(
    publisher="Fuyang District People’s Court, Hangzhou",
    title="杭州市富阳区人民法院民事判决书 (2019)浙0111民初6971号 (judgment of 20 November 2020)",
    interest="court, China",
    link="https://www.chinajusticeobserver.com/law/x/2019-zhe-jiang-0001-min-chu-no-6971/chn",
    published=When(2020, 11, 20),
    read=part(2026, 11, 26),
    copy_at="China Justice Observer, a legal information site",
)
CCTV_PARK_2019 = Source(
    publisher="China Central Television (CCTV)",
    title="杭州一动物园遭游客起诉：不注册人脸识别无法入园",
    interest="Chinese state television",
    link="https://m.cncn.com/news/285664",
    published=When(2019, 11, 4),
    read=part(2026, 11, 26),
    copy_at="cncn.com, a travel site",
)
BEIJING_YOUTH_DAILY_2019 = Source(
    publisher="Beijing Youth Daily",
    title="中国人脸识别第一案 杭州一动物园被起诉",
    interest="newspaper of the Communist youth league, Beijing",
    link="https://news.hangzhou.com.cn/shxw/content/2019-11/04/content_7296971.htm",
    published=When(2019, 11, 4),
    read=part(2026, 11, 26),
    copy_at="hangzhou.com.cn",
)
BBC_PARK_2019 = Source(
    publisher="BBC News",
    title="[law professor sues park over its face recognition]",
    interest="public broadcaster, United Kingdom",
    link="https://www.referchina.com/2019/11/law-professor-sues-park-due-to-facial.html",
    published=When(2019, 11),
    read=part(2026, 11, 26),
    copy_at="referchina.com",
)
PEOPLES_DAILY_RULING_2021 = Source(
    publisher="People’s Daily, in Kankanews",
    title="杭州人脸识别案终审：野生动物世界赔偿并删信息",
    interest="newspaper of the Communist Party of China",
    link="https://www.kankanews.com/detail/og2b9El4kw3",
    published=When(2021, 4, 9),
    read=whole(2026, 11, 26),
)
DEMOCRACY_AND_LAW_2021 = Source(
    publisher="民主与法制 (Democracy and Legal System)",
    title="[Guo Bing’s request for a new hearing]",
    interest="Chinese magazine on law",
    link="https://m.fx361.cc/news/2021/0927/10848275.html",
    published=When(2021, 9, 27),
    read=part(2026, 11, 26),
    copy_at="fx361.cc, a collection of magazines",
)
BANDAO_2022 = Source(
    publisher="Bandao Metropolis Daily (半岛都市报)",
    title="“青花椒碰瓷式维权”不受保护 “两高”报告亮点多，“人脸识别第一案”“老夫少妻恶搞案”等被点名",
    interest="city newspaper, Qingdao",
    link="https://m.yybnet.net/news/caijing/202203/11778650.html",
    published=When(2022, 3, 9),
    read=part(2026, 11, 26),
    copy_at="yybnet.net",
)
SOUTHERN_WEEKLY_2022 = Source(
    publisher="Southern Weekly (南方周末)",
    title="“如果不能保护人脸信息，我们会走向裸奔时代”",
    interest="weekly newspaper, Guangzhou",
    link="https://www.infzm.com/contents/230213",
    published=When(2022),
    read=part(2026, 11, 26),
)

# Hong Kong's lampposts.
TICKTACK_2019 = Source(
    publisher="The Standard (Hong Kong), from RTHK",
    title="Smart lamppost supplier Ticktack pulls out of project",
    interest="Hong Kong newspaper, after the public broadcaster",
    link="https://www.thestandard.com.hk/breaking-news/section/3/133558/Smart-lamppost-supplier-Ticktack-pulls-out-of-project",
    published=When(2019, 8, 26),
    read=part(2026, 11, 26),
)
EJ_INSIGHT_2019 = Source(
    publisher="EJ Insight",
    title="Smart lamppost supplier pulls out of project amid threats",
    interest="business news site, Hong Kong",
    link="http://www.ejinsight.com/20190827-smart-lamppost-supplier-pulls-out-of-project-amid-threats/",
    published=When(2019, 8, 27),
    read=part(2026, 11, 26),
)
PEOPLES_DAILY_LAMPPOSTS_2019 = Source(
    publisher="People’s Daily Online",
    title="[lampposts brought down in Hong Kong]",
    interest="website of the Communist Party’s newspaper",
    link="http://en.people.cn/n3/2019/0826/c90000-9609007.html",
    published=When(2019, 8, 26),
    read=part(2026, 11, 26),
)
DIMSUM_DAILY_2019 = Source(
    publisher="Dimsum Daily",
    title="[smart lampposts demolished and damaged in Hong Kong]",
    interest="small news site, Hong Kong",
    published=When(2019, 8, 26),
    read=part(2026, 11, 26),
)
NEWS_GOV_HK_AUGUST_2019 = Source(
    publisher="news.gov.hk",
    title="[the lampposts neither recognise faces nor read identity cards]",
    interest="Hong Kong government",
    link="http://www.news.gov.hk/eng/2019/08/20190822/20190822_130457_167.html",
    published=When(2019, 8, 22),
    read=whole(2026, 11, 26),
)
HONG_KONG_COMMITTEE_2019 = Source(
    publisher="Hong Kong government, press release",
    title=(
        "Multi-functional Smart Lampposts Technical Advisory Ad Hoc Committee holds fifth meeting (with photo) "
        "[10 December 2019]"
    ),
    interest="Hong Kong government",
    link="https://www.government-world.com/multi-functional-smart-lampposts-technical-advisory-ad-hoc-committee-holds-fifth-meeting-with-photo/",
    published=When(2019, 12, 10),
    read=part(2026, 11, 26),
    copy_at="government-world.com",
)
SCMP_LAMPPOSTS_2020 = Source(
    publisher="SCMP",
    title="[experts give backing to more smart lampposts across Hong Kong]",
    interest="Hong Kong newspaper owned by Alibaba",
    link="https://www.scmp.com/news/hong-kong/society/article/3074298/experts-give-backing-more-smart-lamp-posts-across-hong-kong",
    published=When(2020, 3, 9),
    read=part(2026, 11, 26),
)

# Hotels in China.
SIXTH_TONE_HOTELS_2024 = Source(
    publisher="Sixth Tone",
    title="Shanghai Bans Mandatory Use of Facial Recognition in Hotels",
    interest="state-funded English magazine, Shanghai",
    link="https://www.sixthtone.com/news/1015062",
    published=When(2024, 4),
    read=part(2026, 11, 26),
)
GLOBAL_TIMES_HOTELS_2024 = Source(
    publisher="Global Times",
    title="Hotels in major Chinese cities suspend mandatory facial recognition",
    interest="state newspaper, nationalist, China",
    link="https://www.globaltimes.cn/page/202404/1311172.shtml",
    published=When(2024, 4, 24),
    read=part(2026, 11, 26),
)
RADIO_FREE_ASIA_HOTELS_2024 = Source(
    publisher="Radio Free Asia",
    title="No more facial scans needed at check-in, China tells hotels",
    interest="broadcaster paid for by the US government",
    link="https://www.rfa.org/english/news/china/china-hotel-facial-scans-04252024142020.html",
    published=When(2024, 4, 25),
    read=part(2026, 11, 26),
)

# South Korea.
ASIA_BUSINESS_DAILY_2025 = Source(
    publisher="Asia Business Daily",
    title="Facial Recognition for Mobile Registration Raises Concerns; Government Says ‘No Biometric Data Stored’",
    interest="business newspaper, South Korea",
    link="https://cm.asiae.co.kr/en/article/2025122414245643490",
    published=When(2025, 12, 24),
    read=part(2026, 11, 26),
)
SBS_2025 = Source(
    publisher="SBS",
    title="[face authentication for opening a phone: only the result is kept]",
    interest="commercial broadcaster, South Korea",
    link="https://news.sbs.co.kr/news/endPage.do?news_id=N1008378536",
    published=When(2025, 12, 23),
    read=part(2026, 11, 26),
)
DIGITALTODAY_WATCHDOG_2026 = Source(
    publisher="DigitalToday",
    title="[privacy watchdog recommends improving face authentication for mobile phone activation]",
    interest="technology news site, South Korea",
    link="https://www.digitaltoday.co.kr/en/view/58973/privacy-watchdog-recommends-improving-face-authentication-for-mobile-phone-activation",
    published=When(2026, 5),
    read=part(2026, 11, 26),
)
CHOSUN_BIZ_WATCHDOG_2026 = Source(
    publisher="Chosun Biz",
    title="[the privacy commission on face authentication for opening a phone]",
    interest="newspaper, South Korea",
    link="https://biz.chosun.com/en/en-it/2026/05/28/XDKF32XFYFDBHNM6J7RWWTQJZU/",
    published=When(2026, 5, 28),
    read=part(2026, 11, 26),
)
DIGITALTODAY_TRIES_2026 = Source(
    publisher="DigitalToday",
    title="[will face authentication land softly despite opt-out concerns]",
    interest="technology news site, South Korea",
    link="https://www.digitaltoday.co.kr/en/view/76548/will-phone-activation-face-authentication-land-softly-despite-opt-out-concerns",
    published=When(2026, 6),
    read=part(2026, 11, 26),
)
DIGITALTODAY_TRIAL_2026 = Source(
    publisher="DigitalToday",
    title="[South Korea to press ahead with facial authentication for mobile phone activation, distributors burdened]",
    interest="technology news site, South Korea",
    link="https://www.digitaltoday.co.kr/en/view/60433/south-korea-to-press-ahead-with-facial-authentication-for-mobile-phone-activation-distributors-still-burdened",
    published=When(2026, 6),
    read=part(2026, 11, 26),
)
KOREA_HERALD_PHISHING_2025 = Source(
    publisher="Korea Herald",
    title="[losses from voice phishing, 2021 to October 2025]",
    interest="newspaper, South Korea",
    link="https://www.koreaherald.com/article/10631333",
    published=When(2025, 12, 8),
    read=whole(2026, 11, 26),
)
NEWDAILY_2025 = Source(
    publisher="NewDaily",
    title="[cases of voice phishing and losses by year, 2021 to July 2025]",
    interest="conservative news site, South Korea",
    link="https://www.newdaily.co.kr/site/data/html/2025/08/28/2025082800070.html",
    published=When(2025, 8, 28),
    read=part(2026, 11, 26),
)
KBS_PHISHING_2025 = Source(
    publisher="KBS World",
    title="[voice phishing falls in October and November]",
    interest="public broadcaster, South Korea",
    link="https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=197952",
    published=When(2025, 12),
    read=whole(2026, 11, 26),
)

# Vietnam, Indonesia, Thailand, Mexico and others.
MINISTRY_VIETNAM_2026 = Source(
    publisher="Vietnam’s Ministry of Science and Technology",
    title="Biometric verification required for mobile device changes from April 15",
    interest="ministry, Vietnam",
    link="https://english.mst.gov.vn/print/biometric-verification-required-for-mobile-device-changes-from-april-15-197260410180048155.htm",
    published=When(2026, 4, 10),
    read=part(2026, 11, 26),
)
VIETNAM_VN_2026 = Source(
    publisher="Vietnam.vn",
    title="[five steps to verify a SIM by VNeID]",
    interest="state portal, Vietnam",
    link="https://www.vietnam.vn/en/5-buoc-xac-thuc-sim-qua-vneid",
    published=When(2026),
    read=part(2026, 11, 26),
)
VIETNAM_VN_SINGAPORE = Source(
    publisher="Vietnam.vn",
    title="[Singapore manages prepaid SIMs by ID, ten SIMs a person at most]",
    interest="state portal, Vietnam",
    link="https://www.vietnam.vn/en/singapore-quan-ly-sim-tra-truoc-bang-id-moi-nguoi-toi-da-10-sim",
    read=part(2026, 11, 26),
)
MEDIA_SELANGOR_2026 = Source(
    publisher="Media Selangor (agency report)",
    title="[Indonesia’s ministry finds operators that activate cards without biometrics]",
    interest="news site of a Malaysian state government",
    link="https://mediaselangor.com/en/2026/07/382663",
    published=When(2026, 7, 3),
    read=whole(2026, 11, 26),
)
JAWAWA_2026 = Source(
    publisher="Jawawa",
    title="Komdigi Explains Mobile Number Registration via Facial Recognition",
    interest="news site, Indonesia",
    link="https://jawawa.id/newsitem/komdigi-explains-mobile-number-registration-via-facial-recognition-1780135438",
    read=part(2026, 11, 26),
)
LIRAMEDIA_2026 = Source(
    publisher="Lira Media",
    title="Komdigi Wajibkan Face Recognition untuk Aktivasi Kartu SIM: Ini Panduan Lengkap Registrasinya",
    language="id",
    interest="news site, Indonesia",
    link="https://liramedia.co.id/komdigi-wajibkan-face-recognition-untuk-aktivasi-kartu-sim-ini-panduan-lengkap-registrasinya",
    published=When(2026),
    read=part(2026, 11, 26),
)
INDORAYA_TODAY_2026 = Source(
    publisher="Indoraya Today",
    title="[Komdigi puts registration of SIM cards by face into force]",
    interest="news site, Indonesia",
    link="https://indorayatoday.com/?p=18532",
    published=When(2026),
    read=part(2026, 11, 26),
)
BIOMETRIC_UPDATE_INDONESIA_2026 = Source(
    publisher="Biometric Update",
    title="Indonesia mandates biometric SIM registration",
    interest="news site of the biometrics industry",
    link="https://www.biometricupdate.com/202601/indonesia-mandates-biometric-sim-registration",
    published=When(2026, 1),
    read=part(2026, 11, 26),
)
STRAITS_TIMES_2017 = Source(
    publisher="The Straits Times (Reuters and AFP)",
    title="Soon, fingerprints and facial scans to buy mobile SIM card in Thailand",
    interest="newspaper, Singapore",
    link="https://www.straitstimes.com/asia/se-asia/thailand-to-roll-out-biometric-checks-for-sim-cards-nationwide-to-deter-electronic",
    published=When(2017, 11, 6),
    read=part(2026, 11, 26),
)
BANGKOK_POST_2025 = Source(
    publisher="Bangkok Post",
    title="Thai govt issues new rules for SIM cards",
    interest="newspaper, Thailand",
    link="https://www.bangkokpost.com/thailand/general/3090425/thai-govt-issues-new-rules-for-sim-cards",
    published=When(2025, 8, 21),
    read=whole(2026, 11, 26),
)
NATION_THAILAND_2025 = Source(
    publisher="The Nation (Thailand)",
    title="[a live face check for SIM cards from 18 August]",
    interest="newspaper, Thailand",
    link="https://www.nationthailand.com/news/general/40054145",
    published=When(2025, 8, 17),
    read=whole(2026, 11, 26),
)
CROSS_CULTURAL_FOUNDATION_2020 = Source(
    publisher="Cross Cultural Foundation and others",
    title=(
        "Joint Statement “If ‘No One Left Behind’ applies, the denial of mobile services must be immediately reverted”"
    ),
    interest="rights group, Thailand",
    link=(
        "https://voicefromthais.wordpress.com/2020/05/17/joint-statement-if-no-one-left-behind-applies-the-denial-of-"
        "mobile-services-must-be-immediately-reverted-the-case-of-cell-phone-owners-who-refuse-to-register-their/"
    ),
    published=When(2020, 5, 17),
    read=part(2026, 11, 26),
)
IRISH_TIMES_THAILAND = Source(
    publisher="The Irish Times",
    title="In Thailand’s Muslim south, phones cut off in surveillance crackdown",
    interest="newspaper, Ireland",
    link="https://www.irishtimes.com/news/world/asia-pacific/in-thailand-s-muslim-south-phones-cut-off-in-surveillance-crackdown-1.4763912",
    read=part(2026, 11, 26),
)
THAI_PBS = Source(
    publisher="Thai PBS World",
    title="Facial ID scanning for phone users in Deep South to start November 1st",
    interest="public broadcaster, Thailand",
    link="https://www.thaipbsworld.com/facial-id-scanning-for-phone-users-in-deep-south-to-start-november-1st/",
    read=part(2026, 11, 26),
)
OFFICIAL_GAZETTE_MEXICO_2022 = Source(
    publisher="Diario Oficial de la Federación (Mexico)",
    title="[judgment of the Supreme Court on PANAUT, plenary of 26 April 2022]",
    interest="official gazette, Mexico",
    link="https://dof.gob.mx/nota_detalle_popup.php?codigo=5673910",
    published=When(2022, 12, 12),
    read=part(2026, 11, 26),
)
MEXICO_TRIBUNE_2026 = Source(
    publisher="Mexico Tribune",
    title="[new dates for registering phone lines]",
    interest="news site, Mexico",
    link="https://mexicotribune.com/?p=1144",
    published=When(2026),
    read=part(2026, 11, 26),
)
BIOMETRIC_UPDATE_NAMIBIA_2023 = Source(
    publisher="Biometric Update",
    title="Namibia no longer requires biometrics as part of SIM card registration",
    interest="news site of the biometrics industry",
    link="https://www.biometricupdate.com/202305/namibia-no-longer-requires-biometrics-as-part-of-sim-card-registration",
    published=When(2023, 5),
    read=whole(2026, 11, 26),
)
MEDIA_HOLDINGS_NAMIBIA_2023 = Source(
    publisher="Namibia Media Holdings",
    title="Biometric info no longer required – MTC",
    interest="newspaper group, Namibia",
    link="https://www.we.com.na/technology-we/biometric-info-no-longer-required-mtcv2023-11-29",
    published=When(2023, 11, 29),
    read=whole(2026, 11, 26),
)
BIOMETRIC_UPDATE_MOZAMBIQUE_2023 = Source(
    publisher="Biometric Update",
    title="Biometric SIM registration soon in Mozambique, Ghana orders block of unlinked lines",
    interest="news site of the biometrics industry",
    link="https://www.biometricupdate.com/202304/biometric-sim-registration-soon-in-mozambique-ghana-orders-block-of-unlinked-lines",
    published=When(2023, 4),
    read=part(2026, 11, 26),
)
AIM_MOZAMBIQUE_2024 = Source(
    publisher="AIM",
    title="New registration of SIM cards begins",
    interest="news agency of Mozambique",
    link="https://aimnews.org/2024/01/17/new-registration-of-sim-cards-begins/",
    published=When(2024, 1, 17),
    read=part(2026, 11, 26),
)
NOYPIGEEKS_2023 = Source(
    publisher="NoypiGeeks",
    title="SIM registration to require live selfies",
    interest="technology site, Philippines",
    link="https://www.noypigeeks.com/government/sim-registration-require-live-selfies/",
    published=When(2023, 9),
    read=part(2026, 11, 26),
)
GULF_NEWS_PAKISTAN_2025 = Source(
    publisher="Gulf News",
    title="What changes as NADRA adds facial, iris scans to Pakistan’s biometric system",
    interest="newspaper, United Arab Emirates",
    link="https://gulfnews.com/world/asia/pakistan/what-changes-as-nadra-adds-facial-iris-scans-to-pakistans-biometric-system-1.500395083",
    published=When(2025, 12, 31),
    read=part(2026, 11, 26),
)
MOSCOW_TIMES_2025 = Source(
    publisher="The Moscow Times",
    title="[Russia to disconnect foreigners who have not submitted biometric data]",
    interest="independent newspaper on Russia, declared “undesirable” there",
    link="https://www.themoscowtimes.com/2025/07/01/russia-to-disconnect-foreigners-who-have-not-submitted-biometric-data-from-mobile-internet-a89635",
    published=When(2025, 7, 1),
    read=part(2026, 11, 26),
)
ASB_MEDIA_2025 = Source(
    publisher="ASB Media",
    title="Unauthorized migrants in EBS without proper registration face termination of communication services",
    interest="small news site; who runs it was not read",
    link="https://asb-media.info/en/unauthorized-migrants-in-ebs-without-proper-registration-face-termination-of-communication-services",
    published=When(2025),
    read=part(2026, 11, 26),
)
SIGNAL_2026 = Source(
    publisher="Signal, on GitHub",
    title="Signal-Android, release note of v8.28.0",
    interest="makers of the app",
    link="https://github.com/signalapp/Signal-Android/releases/tag/v8.28.0",
    published=When(2026, 9, 16),
    read=whole(2026, 11, 26),
)

# What was measured elsewhere.
PASSPORT_OFFICERS_2014 = Source(
    publisher="PLOS ONE (David White, Richard I. Kemp, Rob Jenkins, Michael Matheson, A. Mike Burton)",
    title="Passport Officers’ Errors in Face Matching",
    interest="scientific journal, paid for by research councils",
    link="https://pubmed.ncbi.nlm.nih.gov/25133682/",
    published=When(2014, 8, 18),
    read=part(2026, 11, 26),
    copy_at="PubMed, which keeps the summary",
)
ROMANOSKY_2011 = Source(
    publisher="Journal of Policy Analysis and Management (Sasha Romanosky, Rahul Telang, Alessandro Acquisti)",
    title="Do Data Breach Disclosure Laws Reduce Identity Theft?",
    interest="scientific journal",
    link="https://docslib.org/doc/1496409/do-data-breach-disclosure-laws-reduce-identity-theft",
    published=When(2011),
    read=part(2026, 11, 26),
    copy_at="docslib.org, a collection of papers",
)
