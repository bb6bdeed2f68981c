"""Every publication that a claim rests on, with its publisher's interest in a plain phrase."""

from content.publication import Source, part, whole
from content.when import When

CNN_BUSINESS_2019 = Source(
    publisher="CNN Business",
    title="China is rolling out facial recognition for all new mobile phone numbers",
    interest="commercial news network, United States",
    link="https://kslnewsradio.com/1915555/china-is-rolling-out-facial-recognition-for-all-new-mobile-phone-numbers/",
    published=When(2019, 12, 2),
    read=part(2026, 11, 26),
    copy_at="KSL NewsRadio",
)
KSL_NEWSRADIO_UNDATED = Source(
    publisher="KSL NewsRadio (CNN wire copy)",
    title="China is rolling out facial recognition for all new mobile phone numbers",
    interest="local US radio station, reruns CNN",
    link="https://kslnewsradio.com/1915555/china-is-rolling-out-facial-recognition-for-all-new-mobile-phone-numbers/",
    published=When(2019, 12, 2),
    read=part(2026, 11, 26),
)
GLOBAL_VOICES_2010 = Source(
    publisher="Global Voices",
    title="China: Feeling insecure about the mobile phone real name registration",
    interest="volunteer citizen-media network",
    link="https://globalvoices.org/2010/09/01/china-feeling-insecure-about-the-mobile-phone-real-name-registration/",
    published=When(2010, 9, 1),
    read=part(2026, 11, 26),
)
WIKIPEDIA_UNDATED = Source(
    publisher="Wikipedia (EN)",
    title="Mobile phone real-name system in China",
    interest="encyclopaedia anyone can edit",
    link="https://en.wikipedia.org/wiki/Mobile_phone_real-name_system_in_China",
    published=None,
    read=part(2026, 11, 26),
)
LIBRARY_OF_CONGRESS_2013 = Source(
    publisher="Library of Congress",
    title="China: NPC Decision on Network Information Protection",
    interest="national library, United States",
    link="http://www.loc.gov/law/foreign-news/article/china-npc-decision-on-network-information-protection/",
    published=When(2013, 1, 4),
    read=part(2026, 11, 26),
)
CHINASCOPE_UNDATED = Source(
    publisher="Chinascope (citing Nanfang Daily)",
    title="Real identity registration for telephone users",
    interest="US monitoring site, critical of Beijing",
    link="http://chinascope.org/archives/5322",
    published=None,
    read=whole(2026, 11, 26),
)
PILLAR_LEGAL_2015 = Source(
    publisher="Pillar Legal",
    title="Administrative Provisions for Account Names of Internet Users Released",
    interest="law firm",
    link=(
        "http://www.pillarlegalpc.com/en/news/2015/03/06/administrative-provisions-for-account-names-of-internet-users-released/"
    ),
    published=When(2015, 3, 6),
)
CHINA_DAILY_2016 = Source(
    publisher="China Daily",
    title="Telecoms enforce tough real-name registration",
    interest="state newspaper, China",
    link="https://africa.chinadaily.com.cn/china/2016-05/26/content_25472128.htm",
    published=When(2016, 5, 26),
    read=part(2026, 11, 26),
)
ALLTECHASIA_2016 = Source(
    publisher="AllTechAsia",
    title="China releases ‘strictest ever’ real-name registration",
    interest="small technology news site",
    link="https://alltechasia.com/2016/05/24/china-releases-strictest-ever-real-name-registration-for-mobile-users/",
    published=When(2016, 5, 24),
    read=whole(2026, 11, 26),
)
USITO_UNDATED = Source(
    publisher="USITO",
    title="MIIT Expands Real-Name Registration Requirements",
    interest="lobby of US technology firms in China",
    link="https://usito.org/news/miit-expands-real-name-registration-requirements",
    published=None,
    read=part(2026, 11, 26),
)
HONG_KONG_FREE_PRESS_2017 = Source(
    publisher="Hong Kong Free Press",
    title="Mainland telecom providers can no longer provide service to those who do not register IDs",
    interest="independent Hong Kong news site",
    link="https://hongkongfp.com/2017/02/02/mainland-telecom-providers-can-no-longer-provide-service-not-register-ids/",
    published=When(2017, 2, 2),
    read=whole(2026, 11, 26),
)
APPINCHINA_2016 = Source(
    publisher="AppInChina",
    title="Cybersecurity Law of the PRC (translation)",
    interest="company selling China compliance services",
    link="https://appinchina.co/government-documents/cybersecurity-law-of-the-peoples-republic-of-china/",
    published=When(2016, 11, 7),
    read=part(2026, 11, 26),
)
JIUJIANG_UNIVERSITY_2026 = Source(
    publisher="Jiujiang University",
    title="Guide|Legal Guide for International Students: Citation of Key Provisions from the Cybersecurity Law",
    interest="Chinese public university",
    link="https://gjjlxy.jju.edu.cn/info/1045/1868.htm",
    published=When(2026, 4, 3),
    read=part(2026, 11, 26),
)
CHINADATAREGULATION_CSL_UNDATED = Source(
    publisher="chinadataregulation.com",
    title="CSL Article 26",
    interest="unsigned website of Chinese law texts",
    link="https://chinadataregulation.com/laws/csl/articles/article-26/",
    published=None,
    read=whole(2026, 11, 26),
)
CIRCLEID_2019 = Source(
    publisher="CircleID",
    title="China to Require Face Scan for Internet Access, New Phone Numbers",
    interest="internet-industry news site",
    link="http://www.circleid.com/posts/20191014_china_to_require_face_scan_for_internet_access_new_phone_numbers/",
    published=When(2019, 10, 14),
    read=whole(2026, 11, 26),
)
MINNAN_NET_2019 = Source(
    publisher="mnw.cn (Minnan net, source: MIIT)",
    title="办手机号将全面实施人像比对 工信部新规12月正式实施",
    interest="regional Chinese news portal, state-run",
    link="http://www.mnw.cn/news/cj/2226134.html",
    published=When(2019, 12, 2),
    read=part(2026, 11, 26),
)
BITTER_WINTER_2019 = Source(
    publisher="Bitter Winter",
    title="Face Scans for Mobile Users – Expansion of China’s Autocracy",
    interest="magazine on religious freedom, critical of China’s government",
    link="https://bitterwinter.org/face-scans-for-mobile-users-expansion-of-chinas-autocracy/",
    published=When(2019, 12, 9),
    read=part(2026, 11, 26),
)
CROSSBORDER_WORLDWIDE_UNDATED = Source(
    publisher="Crossborder Worldwide",
    title="SPC Issues Judicial Interpretation Against Misuse of FRT",
    interest="business-law blog",
    link=(
        "https://crossborderworldwide.com/china-supreme-peoples-court-issues-judicial-interpretation-against-misuse-of-facial-recognition-technology/"
    ),
    published=None,
    read=part(2026, 11, 26),
)
CHINA_JUSTICE_OBSERVER_2021 = Source(
    publisher="China Justice Observer",
    title="SPC Provisions on facial recognition civil cases (2021)",
    interest="legal information site run by lawyers",
    link=(
        "https://www.chinajusticeobserver.com/a/provisions-on-several-issues-concerning-the-application-of-law-in-the-trial-of-civil-cases"
    ),
    published=When(2021, 9, 21),
    read=part(2026, 11, 26),
)
IAPP_UNDATED = Source(
    publisher="IAPP",
    title="Personal Information Protection Law of the PRC (English translation)",
    interest="association of privacy professionals",
    link=(
        "https://iapp.org/resources/article/personal-information-protection-law-peoples-republic-of-china-english-translation/"
    ),
    published=None,
    read=whole(2026, 11, 26),
)
NPC_2021 = Source(
    publisher="National People’s Congress of China",
    title="Personal Information Protection Law of 20 August 2021, in force from 1 November 2021 (English text)",
    interest="parliament of China",
    link="http://en.npc.gov.cn.cdurl.cn/2021-12/29/c_694559_2.htm",
    published=When(2021, 12, 29),
    read=part(2026, 11, 26),
    copy_at="cdurl.cn, a mirror of the parliament’s English site",
)
CHINADATAREGULATION_PIPL_UNDATED = Source(
    publisher="chinadataregulation.com",
    title="PIPL Article 62",
    interest="unsigned website of Chinese law texts",
    link="https://www.chinadataregulation.com/laws/pipl/articles/article-62",
    published=None,
)
WATSON_BAND_2023 = Source(
    publisher="Watson & Band",
    title="CAC Seeks Comments on Provisions on the Application Security Management of Face Recognition Technology",
    interest="law firm",
    link="http://watsonband.com/en/cmsDetail_en.htm?from=industry&item.id=9631fbbab8ff47319b2bef5e3dbd3a7a",
    published=When(2023, 8, 31),
    read=whole(2026, 11, 26),
)
CYBERSPACE_ADMINISTRATION_FACE_RULES_2025 = Source(
    publisher="Cyberspace Administration of China",
    title="人脸识别技术应用安全管理办法",
    interest="Chinese internet regulator",
    link="https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm",
    published=When(2025, 3, 21),
)
DACHENG_2025 = Source(
    publisher="Dacheng",
    title="Practical Guidelines for Facial Recognition Filing in China",
    interest="law firm",
    link="http://shanghai-en.dacheng.com/Party_2/996.html",
    published=When(2025, 9, 1),
    read=part(2026, 11, 26),
)
CYBERSPACE_ADMINISTRATION_INTERNET_ID_2025 = Source(
    publisher="Cyberspace Administration of China",
    title="国家网络身份认证公共服务管理办法",
    interest="Chinese internet regulator",
    link="https://www.cac.gov.cn/2025-05/23/c_1749711107835487.htm",
    published=When(2025, 5, 23),
)
DIGITAL_POLICY_ALERT_2025 = Source(
    publisher="Digital Policy Alert",
    title="Adopted CAC Measures for Administration of National Network Identity Authentication",
    interest="tracker of digital laws, non-profit",
    link=(
        "https://digitalpolicyalert.org/event/30250-adopted-cac-measures-for-administration-of-national-network-identity-authentication-public-services"
    ),
    published=When(2025, 5),
    read=whole(2026, 11, 26),
)
EID_WATCH_UNDATED = Source(
    publisher="eID Watch",
    title="China national online identity service",
    interest="blog tracking digital identity",
    link="https://eid-watch.org/?p=87",
    published=None,
    read=part(2026, 11, 26),
)
NIST_2019 = Source(
    publisher="NIST",
    title="NISTIR 8280, FRVT Part 3: Demographic Effects",
    interest="US government measurement laboratory",
    link="https://doi.org/10.6028/NIST.IR.8280",
    published=When(2019, 12, 19),
    read=part(2026, 11, 26),
)
SCIENTIFIC_AMERICAN_2019 = Source(
    publisher="Scientific American",
    title="How NIST Tested Facial Recognition Algorithms for Racial Bias",
    interest="magazine, United States",
    link="https://www.scientificamerican.com/article/how-nist-tested-facial-recognition-algorithms-for-racial-bias/",
    published=When(2019, 12),
    read=part(2026, 11, 26),
)
FAST_COMPANY_2019 = Source(
    publisher="Fast Company",
    title="[mass study of 189 face recognition algorithms finds widespread racial bias]",
    interest="magazine, United States",
    link=(
        "https://www.fastcompany.com/90446114/a-mass-study-of-189-face-recognition-algorithms-found-widespread-racial-bias"
    ),
    published=When(2019, 12),
    read=part(2026, 11, 26),
)
DEFENSE_DAILY_2019 = Source(
    publisher="Defense Daily",
    title="NIST study finds demographics make difference",
    interest="defence-industry newsletter",
    link=(
        "https://defensedaily.com/nist-study-finds-demographics-make-difference-face-recognition-algorithms/homeland-security"
    ),
    published=When(2019, 12),
    read=part(2026, 11, 26),
)
NIST_NEWS_2019 = Source(
    publisher="NIST",
    title="NIST Study Evaluates Effects of Race, Age, Sex",
    interest="US government measurement laboratory",
    link=(
        "https://www.nist.gov/news-events/news/2019/12/nist-study-evaluates-effects-race-age-sex-face-recognition-software"
    ),
    published=When(2019, 12, 19),
    read=part(2026, 11, 26),
)
ITIF_2020 = Source(
    publisher="ITIF",
    title=(
        "The Critics Were Wrong: NIST Data Shows the Best Facial Recognition Algorithms Are Neither Racist Nor Sexist"
    ),
    interest="think tank with technology-company donors",
    link=(
        "https://itif.org/publications/2020/01/27/critics-were-wrong-nist-data-shows-best-facial-recognition-algorithms"
    ),
    published=When(2020, 1, 27),
    read=part(2026, 11, 26),
)
GENDER_SHADES_2018 = Source(
    publisher="Proceedings of Machine Learning Research 81",
    title="Gender Shades",
    interest="academic journal",
    link="https://proceedings.mlr.press/v81/buolamwini18a.html",
    published=When(2018, 2),
    read=part(2026, 11, 26),
)
BIOMETRIC_UPDATE_2019 = Source(
    publisher="Biometric Update",
    title="EU sets biometric standards for Entry/Exit System",
    interest="news site of the biometrics industry",
    link="https://www.biometricupdate.com/201903/eu-sets-biometric-standards-for-entry-exit-system",
    published=When(2019, 3),
    read=part(2026, 11, 26),
)
CONG_DOAN_VIETNAM_2026 = Source(
    publisher="Cong Doan Vietnam",
    title="Changing SIMs to new phones requires facial verification",
    interest="trade-union newspaper, Vietnam",
    link="https://en.congdoanvietnam.vn/thoi-su/doi-sim-sang-dien-thoai-moi-phai-xac-thuc-khuon-mat-30239.tld",
    published=When(2026),
    read=part(2026, 11, 26),
)
NIST_VERIFICATION_UNDATED = Source(
    publisher="NIST",
    title="FRVT 1:1 Verification",
    interest="US government measurement laboratory",
    link="https://pages.nist.gov/frvt/html/frvt11.html",
    published=None,
)
INSIGHTFACE_UNDATED = Source(
    publisher="GitHub deepinsight/insightface",
    title="arcface_torch README",
    interest="makers of the tested software",
    link="https://github.com/deepinsight/insightface/blob/master/recognition/arcface_torch/README.md",
    published=None,
    read=part(2026, 11, 26),
)
APPLE_IPHONE_X_EVENT_2017 = Source(
    publisher="Apple, iPhone X event (read in secondary pages)",
    title="[iPhone X launch of 12 Sep 2017; the same words in “About Face ID advanced technology”]",
    interest="maker of the product",
    link="https://discussions.apple.com/thread/251019204",
    published=When(2017, 9),
    read=part(2026, 11, 26),
    copy_at="Apple’s own forum, where users quote its page on Face ID",
)
WASHINGTON_POST_2019 = Source(
    publisher="Washington Post (AP: Yanan Wang and Dake Kang)",
    title="Exposed Chinese database shows depth of surveillance state",
    interest="newspaper, United States",
    link=(
        "https://www.washingtonpost.com/business/technology/exposed-chinese-database-shows-depth-of-surveillance-state/2019/02/19/6dd0f3e8-3416-11e9-8375-e3dcf6b68558_story.html"
    ),
    published=When(2019, 2, 19),
    read=part(2026, 11, 26),
)
EDGY_UNDATED = Source(
    publisher="Edgy",
    title="Chinese Facial Recognition Company Exposes Data",
    interest="technology blog",
    link="https://edgy.app/chinese-facial-recognition-company-data",
    published=None,
    read=part(2026, 11, 26),
)
AIAAIC_REPOSITORY_UNDATED = Source(
    publisher="AIAAIC repository",
    title="SenseNets data breach",
    interest="volunteer database of AI incidents",
    link=(
        "https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-incidents/sensenets-data-breach-reveals-beijing-uyghur-surveillance"
    ),
    published=None,
    read=whole(2026, 11, 26),
)
CHANNEL_FUTURES_2019 = Source(
    publisher="Channel Futures",
    title="Massive Biometric Data Breach",
    interest="IT-reseller trade magazine",
    link="https://www.channelfutures.com/mssp-insider/massive-biometric-data-breach-creates-chaos-for-mssps",
    published=When(2019, 8),
    read=part(2026, 11, 26),
)
THE_ATLANTIC_2015 = Source(
    publisher="The Atlantic",
    title="[fingerprints in the breach at the Office of Personnel Management]",
    interest="magazine, United States",
    link="https://www.theatlantic.com/technology/archive/2015/09/opm-hack-fingerprints/406900/",
    published=When(2015, 9, 23),
    read=whole(2026, 11, 26),
)
DHS_OIG_2020 = Source(
    publisher="DHS OIG",
    title="OIG-20-71",
    interest="US government watchdog",
    link=(
        "https://www.oig.dhs.gov/reports/2020/review-cbps-major-cybersecurity-incident-during-2019-biometric-pilot/oig-20-71-sep20"
    ),
    published=When(2020, 9, 21),
    read=whole(2026, 11, 26),
)
CNN_2020 = Source(
    publisher="CNN",
    title="CBP data breach watchdog report",
    interest="commercial news network, United States",
    link="https://www.cnn.com/2020/09/23/politics/customs-border-protection-data-breach-watchdog-report/index.html",
    published=When(2020, 9, 23),
    read=part(2026, 11, 26),
)
SCROLL_IN_2018 = Source(
    publisher="Scroll.in",
    title="4 more questions arising from Tribune’s Aadhaar story",
    interest="independent news site, India",
    link=(
        "https://scroll.in/article/864324/rs-prasads-intervention-isnt-enough-4-more-questions-arising-from-tribunes-aadhaar-story"
    ),
    published=When(2018, 1),
    read=part(2026, 11, 26),
)
TECH_MONITOR_2024 = Source(
    publisher="Tech Monitor",
    title="Dutch regulator fines Clearview AI",
    interest="technology business magazine",
    link=(
        "https://techmonitor.ai/technology/cybersecurity/dutch-regulator-fines-clearview-ai-e30-5m-over-illegal-facial-recognition-data-collection"
    ),
    published=When(2024, 9, 3),
)
SCMP_PICTURES_2019 = Source(
    publisher="SCMP (Abacus)",
    title="Pictures of more than 5,000 faces found selling for less than US$2",
    interest="Hong Kong newspaper owned by Alibaba",
    link="https://www.scmp.com/tech/article/3040260/pictures-more-5000-faces-found-selling-less-us2-china",
    published=When(2019, 12, 2),
    read=whole(2026, 11, 26),
)
ARXIV_2019 = Source(
    publisher="arXiv",
    title="Responsible Facial Recognition and Beyond",
    interest="preprint server, papers not peer-reviewed",
    link="https://arxiv.org/abs/1909.12935",
    published=When(2019, 10, 1),
    read=part(2026, 11, 26),
)
MERCURY_NEWS_2019 = Source(
    publisher="Mercury News (Washington Post: Geoffrey A. Fowler)",
    title="How to avoid facial recognition at the airport",
    interest="newspaper, United States",
    link="https://www.mercurynews.com/2019/06/10/how-to-avoid-facial-recognition-at-the-airport/",
    published=When(2019, 6, 10),
    read=part(2026, 11, 26),
)
TENTH_AMENDMENT_PODCAST_2019 = Source(
    publisher="buildingblocksforliberty.org",
    title="Opt out of Airport Facial Recognition",
    interest="political podcast, small-government view",
    link="https://buildingblocksforliberty.org/opt-out-of-airport-facial-recognition-good-morning-liberty-04-29-19/",
    published=When(2019, 4, 29),
    read=whole(2026, 11, 26),
)
EFF_SKIES_2019 = Source(
    publisher="EFF",
    title="Fighting Back Against Face Surveillance in the Skies: Year in Review 2019",
    interest="digital-rights advocacy group",
    link="https://www.eff.org/deeplinks/2019/12/fighting-back-against-face-surveillance-skies-year-review-2019",
    published=When(2019, 12),
    read=part(2026, 11, 26),
)
EFF_ABOUT_FACE_2019 = Source(
    publisher="EFF",
    title="About Face: Ending Government Use of Face Surveillance",
    interest="digital-rights advocacy group",
    link="https://www.eff.org/deeplinks/2019/11/about-face-ending-government-use-face-surveillance",
    published=When(2019, 11),
    read=part(2026, 11, 26),
)
EFF_FACE_OFF_2018 = Source(
    publisher="EFF",
    title="Face Off: Law Enforcement Use of Face Recognition Technology",
    interest="digital-rights advocacy group",
    link="https://www.eff.org/wp/law-enforcement-use-face-recognition",
    published=When(2018, 2),
    read=part(2026, 11, 26),
)
EQUAL_EYES_2019 = Source(
    publisher="Equal Eyes (reposting BBC News)",
    title="Chinese residents worry about rise of facial recognition",
    interest="rights news digest, reposts BBC",
    link="https://equal-eyes.org/database/2019/12/6/china-chinese-residents-worry-about-rise-of-facial-recognition",
    published=When(2019, 12, 6),
    read=whole(2026, 11, 26),
)
CHINASCOPE_2019 = Source(
    publisher="Chinascope (citing BBC Chinese)",
    title="Summary of a BBC Chinese report of 6 Dec 2019",
    interest="US monitoring site, critical of Beijing",
    link="http://chinascope.org/archives/20509",
    published=When(2019, 12, 6),
    read=whole(2026, 11, 26),
)
LEXOLOGY_2021 = Source(
    publisher="Lexology (Lusheng Law Firm: Carol Wang and Sharon Qiao)",
    title="“人脸识别第一案”终审判决动物园败诉",
    interest="law firm’s article",
    link="https://www.lexology.com/library/detail.aspx?g=882322e8-fcb4-4f19-83c9-a4ff71d50e1d",
    published=When(2021, 4, 9),
    read=whole(2026, 11, 26),
)
SCMP_SAFARI_PARK_2019 = Source(
    publisher="SCMP",
    title="Chinese professor sues wildlife park after it introduces facial recognition entry system",
    interest="Hong Kong newspaper owned by Alibaba",
    link="https://www.scmp.com/news/china/society/article/3036126/chinese-professor-sues-wildlife-park-after-it-introduces-facial",
    published=When(2019, 11, 3),
    read=part(2026, 11, 26),
)
THETICKETINGBUSINESS_2019 = Source(
    publisher="TheTicketingBusiness",
    title="Chinese wildlife park sued over switch to facial recognition entry",
    interest="ticketing trade magazine",
    link="https://www.theticketingbusiness.com/2019/11/04/chinese-wildlife-park-sued-switch-facial-recognition-entry/",
    published=When(2019, 11, 4),
    read=whole(2026, 11, 26),
)
THE_EPOCH_TIMES_2019 = Source(
    publisher="The Epoch Times",
    title="Law Professor Sues Chinese Zoo for Mandatory Face-Scanning",
    interest="newspaper hostile to Chinese Communist Party",
    link="https://www.theepochtimes.com/law-professor-sues-chinese-zoo-for-mandatory-face-scanning_3138101.html",
    published=When(2019, 11, 5),
    read=part(2026, 11, 26),
)
CHINA_JUSTICE_OBSERVER_2020 = Source(
    publisher="China Justice Observer",
    title="China’s First Case Over Facial Recognition Ruled in Hangzhou",
    interest="legal information site run by lawyers",
    link="https://www.chinajusticeobserver.com/a/chinas-first-case-over-facial-recognition-ruled-in-hangzhou",
    published=When(2020, 12, 5),
    read=part(2026, 11, 26),
)
CHINA_DAILY_RULING_2021 = Source(
    publisher="China Daily (chinaservicesinfo)",
    title="Court upholds ruling in facial recognition case",
    interest="state newspaper, China",
    link="https://chinaservicesinfo.com/s/202104/12/WS6073b782498e7a02c6f6aa95/court-upholds-ruling-in-facial-recognition-case.html",
    published=When(2021, 4, 12),
    read=part(2026, 11, 26),
)
CHONGQING_MORNING_POST_2021 = Source(
    publisher="Chongqing Morning Post (reprinting Southern Metropolis Daily)",
    title="“人脸识别第一案”郭兵申请再审，称“原判决法律适用错误”",
    interest="city newspaper, China",
    link="http://cqcb.com/headline/2021-05-12/4130603_pc.html",
    published=When(2021, 5, 12),
    read=part(2026, 11, 26),
)
CHINA_DAILY_FOCUS_2021 = Source(
    publisher="China Daily (Cao Yin)",
    title="Focus tightens on facial recognition (second page)",
    interest="state newspaper, China",
    link="https://global.chinadaily.com.cn/a/202105/18/WS60a300c0a31024ad0babf902_2.html",
    published=When(2021, 5, 18),
    read=whole(2026, 11, 26),
)
THE_PAPER_2020 = Source(
    publisher="The Paper (Ren Wu and Liu Yuxiu)",
    title="“人脸识别第一案”：没有胜诉的胜诉",
    interest="state-owned news site, Shanghai",
    link="http://www.dqsj.net/shehuiquwen/14002.html",
    published=When(2020, 12, 15),
    read=part(2026, 11, 26),
    copy_at="dqsj.net",
)
LAW_SOCIETY_GAZETTE_2019 = Source(
    publisher="Law Society Gazette (Ireland)",
    title="Law professor challenges facial recognition technology",
    interest="magazine of Irish lawyers’ society",
    link=(
        "https://www.lawsociety.ie/gazette/top-stories/2019/11-november/law-professor-challenges-facial-recognition-technology"
    ),
    published=When(2019, 11),
    read=whole(2026, 11, 26),
)
CGTN_2019 = Source(
    publisher="CGTN",
    title="Thousands demonstrate in Hong Kong against smart lampposts",
    interest="Chinese state television",
    link=(
        "https://news.cgtn.com/news/2019-08-25/Thousands-demonstrate-in-Hong-Kong-against-smart-lampposts-JrC8pS2nTy/index.html"
    ),
    published=When(2019, 8, 25),
    read=part(2026, 11, 26),
)
THE_STANDARD_2019 = Source(
    publisher="The Standard (Hong Kong; Jane Cheung)",
    title="Lampposts laid low over spying fears",
    interest="Hong Kong newspaper",
    link="https://www.thestandard.com.hk/section-news/section/4/211003/Lampposts-laid-lowover-spying-fears",
    published=When(2019, 8, 26),
    read=part(2026, 11, 26),
)
NEWS_GOV_HK_2019 = Source(
    publisher="news.gov.hk",
    title="Smart lamppost functions explained",
    interest="Hong Kong government",
    link="https://www.news.gov.hk/eng/2019/07/20190716/20190716_161609_629.html",
    published=When(2019, 7, 16),
    read=part(2026, 11, 26),
)
THE_STANDARD_STUDENT_2019 = Source(
    publisher="The Standard (student edition)",
    title="Smart lampposts to be revised",
    interest="Hong Kong newspaper",
    link="https://stedu.stheadline.com/sec/sec_news.php?aid=22267",
    published=When(2019, 12, 18),
    read=whole(2026, 11, 26),
)
NEWS_GOV_HK_2020 = Source(
    publisher="news.gov.hk",
    title="[report on the smart lampposts]",
    interest="Hong Kong government",
    link="http://www.news.gov.hk/eng/2020/03/20200309/20200309_122355_325.html",
    published=When(2020, 3, 9),
    read=part(2026, 11, 26),
)
HONG_KONG_GOVERNMENT_2024 = Source(
    publisher="Hong Kong government, press release",
    title="LCQ20: Multi-functional smart lampposts [8 May; the year 2024 follows from its text]",
    interest="Hong Kong government",
    link="http://www.government-world.com/lcq20-multi-functional-smart-lampposts/",
    published=None,
    read=part(2026, 11, 26),
    copy_at="government-world.com",
)
GLOBAL_TIMES_2019 = Source(
    publisher="Global Times",
    title="East China university tests facial recognition in classrooms, dismisses students’ concerns",
    interest="state newspaper, nationalist, China",
    link="https://globaltimes.cn/page/201909/1163396.shtml",
    published=When(2019, 9, 2),
    read=part(2026, 11, 26),
)
SCMP_CLASSROOM_2019 = Source(
    publisher="SCMP",
    title="Watch and learn: Chinese university says new classroom facial recognition system will improve attendance",
    interest="Hong Kong newspaper owned by Alibaba",
    link=(
        "https://www.scmp.com/news/china/science/article/3025329/watch-and-learn-chinese-university-says-new-classroom-facial"
    ),
    published=When(2019, 9, 2),
    read=part(2026, 11, 26),
)
NEWSWEEK_2019 = Source(
    publisher="Newsweek",
    title=(
        "Chinese University Tests Facial Recognition System to Monitor Attendance and Students’ Attention to Lectures"
    ),
    interest="magazine, United States",
    link="https://www.newsweek.com/nanjing-china-facial-recognition-1457193",
    published=When(2019, 9),
    read=part(2026, 11, 26),
)
FUTURISM_2019 = Source(
    publisher="Futurism (citing The Paper/BBC)",
    title="[China to curb and regulate face recognition in schools]",
    interest="popular technology website",
    link="https://futurism.com/the-byte/china-curb-facial-recognition-schools",
    published=When(2019, 9),
    read=whole(2026, 11, 26),
)
ABACUS_SCMP_2019 = Source(
    publisher="Abacus / SCMP",
    title="Chinese tech companies seek to standardize facial recognition",
    interest="Hong Kong newspaper owned by Alibaba",
    link=(
        "https://www.abacusnews.com/china-tech-city/chinese-tech-companies-seek-standardize-facial-recognition/article/3039526"
    ),
    published=When(2019, 11, 27),
    read=whole(2026, 11, 26),
)
SIXTH_TONE_2019 = Source(
    publisher="Sixth Tone",
    title="27 Companies Drafting China’s First National Facial Recognition Standard",
    interest="state-funded English magazine, Shanghai",
    link=(
        "https://sixthtone.com/news/1004893/27-companies-drafting-china%E2%80%99s-first-national-facial-recognition-standard"
    ),
    published=When(2019, 11, 27),
    read=part(2026, 11, 26),
)
PYMNTS_2019 = Source(
    publisher="PYMNTS",
    title="China Tech Giants Push For Face ID Standards",
    interest="payments-industry news site",
    link="https://www.pymnts.com/news/biometrics/2019/china-tech-giants-push-for-face-id-standards",
    published=When(2019, 11, 27),
    read=part(2026, 11, 26),
)
BUSINESS_STANDARD_2019 = Source(
    publisher="Business Standard (Bloomberg)",
    title="Beijing Subway introduces facial recognition system for security checks",
    interest="newspaper, India (Bloomberg report)",
    link=(
        "https://www.business-standard.com/article/international/beijing-subway-introduces-facial-recognition-system-for-security-checks-119112600013_1.html"
    ),
    published=When(2019, 11, 26),
    read=part(2026, 11, 26),
)
CHINA_DIGITAL_TIMES_2019 = Source(
    publisher="China Digital Times (translating Beijing News)",
    title="Plan for Facial Recognition on Beijing Subway Raises Concerns",
    interest="US site critical of Chinese censorship",
    link="https://chinadigitaltimes.net/2019/11/plan-for-facial-recognition-on-beijing-subway-raises-concerns",
    published=When(2019, 11),
    read=part(2026, 11, 26),
)
GSMA_2018 = Source(
    publisher="GSMA",
    title="Access to Mobile and Proof of Identity: A global snapshot of linkages, challenges and opportunities",
    interest="industry body of mobile operators",
    link=(
        "https://www.gsma.com/mobilefordevelopment/programme/digital-identity/access-mobile-proof-identity-global-snapshot-linkages-challenges-opportunities/"
    ),
    published=When(2018, 2, 23),
    read=part(2026, 11, 26),
)
PRIVACY_INTERNATIONAL_UNDATED = Source(
    publisher="Privacy International",
    title="SIM card registration",
    interest="privacy advocacy charity",
    link="https://privacyinternational.org/learn/sim-card-registration",
    published=None,
    read=part(2026, 11, 26),
)
BIOMETRIC_UPDATE_2020 = Source(
    publisher="Biometric Update",
    title="Comparitech report shows 17 countries collecting biometric data for SIM card registration",
    interest="news site of the biometrics industry",
    link=(
        "https://www.biometricupdate.com/202001/comparitech-report-shows-17-countries-collecting-biometric-data-for-sim-card-registration"
    ),
    published=When(2020, 1),
    read=part(2026, 11, 26),
)
GSMA_UNDATED = Source(
    publisher="GSMA",
    title="Mandatory registration of prepaid SIMs (policy handbook)",
    interest="industry body of mobile operators",
    link="https://www.gsma.com/publicpolicy/mobilepolicyhandbook/mandatory-registration-of-prepaid-sims",
    published=None,
    read=part(2026, 11, 26),
)
GLOBAL_TIMES_USERS_2019 = Source(
    publisher="Global Times",
    title="[China has 854 million internet users, after Xinhua]",
    interest="state newspaper, nationalist, China",
    link="http://www.globaltimes.cn/content/1163228.shtml",
    published=When(2019, 8, 31),
    read=whole(2026, 11, 26),
)
MARBRIDGE_DAILY_2020 = Source(
    publisher="Marbridge Daily",
    title="China’s March 2020 Internet User Base Reaches 904 Mln",
    interest="market-research firm on China telecoms",
    link=(
        "https://www.marbridgeconsulting.com/marbridgedaily/2020-04-23/article/114718/chinas_march_2020_internet_user_base_reaches_904_mln"
    ),
    published=When(2020, 4, 23),
    read=part(2026, 11, 26),
)
SOHU_2011 = Source(
    publisher="China News Service, on Sohu",
    title="[27th report of CNNIC]",
    interest="state news agency, China; carried by a commercial portal",
    link="https://news.sohu.com/20110119/n278958202.shtml",
    published=When(2011, 1, 19),
    read=whole(2026, 11, 26),
)
THIS_PROJECT = Source(
    publisher="A Face for a Phone Number",
    title="Models and arithmetic of this explainer",
    interest="the makers of this explainer; open to check and to change",
)
FOX_BUSINESS_2019 = Source(
    publisher="Fox Business",
    title="Big Brother watching you? These are the world’s most heavily surveilled cities",
    interest="business TV channel, United States",
    link="https://www.foxbusiness.com/technology/cities-under-most-surveillance-world",
    published=When(2019, 8),
    read=part(2026, 11, 26),
)
METACULUS_2019 = Source(
    publisher="Metaculus (quoting Comparitech)",
    title=(
        "By November 2nd, 2020, will the ten cities with the highest number of surveillance cameras per 1,000 people "
        "all be located in China?"
    ),
    interest="forecasting website quoting the study",
    link=(
        "https://www.metaculus.com/questions/3256/by-november-2nd-2020-will-the-ten-cities-with-the-highest-number-of-surveillance-cameras-per-1000-people-all-be-located-in-china/"
    ),
    published=When(2019),
    read=part(2026, 11, 26),
)
COMPARITECH_2019 = Source(
    publisher="Comparitech",
    title="The world’s most-surveilled cities",
    interest="company earning from VPN and privacy reviews",
    link="https://privacy-formula.com/reader/the-worlds-most-surveilled-cities/",
    published=When(2019, 8),
    read=part(2026, 11, 26),
    copy_at="privacy-formula.com",
)
CHINA_DAILY_2020 = Source(
    publisher="China Daily",
    title="Does Xinjiang conduct large-scale surveillance on local ethnic minorities?",
    interest="state newspaper, China",
    link="http://www.chinadaily.com.cn/a/202005/13/WS5f07dcf7a310834817258923.html",
    published=When(2020, 5, 13),
    read=whole(2026, 11, 26),
)
SCMP_CAMERAS_2020 = Source(
    publisher="SCMP (citing Comparitech)",
    title="Surveillance state: 18 of the world’s 20 most monitored cities are in China",
    interest="Hong Kong newspaper owned by Alibaba",
    link=(
        "https://www.scmp.com/news/china/society/article/3094666/surveillance-state-18-worlds-20-most-monitored-cities-are-china"
    ),
    published=When(2020, 7, 26),
    read=part(2026, 11, 26),
)
COMPARITECH_2020 = Source(
    publisher="Comparitech",
    title="Surveillance camera statistics, 2020 edition",
    interest="company earning from VPN and privacy reviews",
    link="https://defence.pk/pdf/threads/top-20-cities-in-the-world-with-the-most-surveillance.677431/",
    published=When(2020, 7),
    read=whole(2026, 11, 26),
    copy_at="defence.pk, a forum",
)
DECCAN_HERALD_2020 = Source(
    publisher="Deccan Herald",
    title="With 30 CCTVs for 1,000 people, Hyderabad in top-20",
    interest="newspaper, India",
    link=(
        "https://www.deccanherald.com/national/south/with-30-cctvs-for-1000-people-hyderabad-in-top-20-list-of-most-surveilled-cities-in-the-world-864504.html"
    ),
    published=When(2020, 7),
)
NEWSFLASH_2021 = Source(
    publisher="newsflash.one (copy of a Daily Express article)",
    title="Cities with the most CCTV cameras – Staggering figure for London revealed",
    interest="website carrying a newspaper’s article",
    link="https://newsflash.one/2021/08/27/cities-with-the-most-cctv-cameras-staggering-figure-for-london-revealed/",
    published=When(2021, 8, 27),
    read=part(2026, 11, 26),
)
VISUAL_CAPITALIST_2022 = Source(
    publisher="Visual Capitalist (citing Comparitech)",
    title="Ranked: The World’s Most Surveilled Cities",
    interest="company making and selling infographics",
    link="https://www.visualcapitalist.com/ranked-the-worlds-most-surveilled-cities/",
    published=When(2022),
    read=part(2026, 11, 26),
)
COMPARITECH_2025 = Source(
    publisher="Comparitech (transcribed in a public code repository)",
    title="Surveillance Camera Statistics: Which City has the Most CCTV?",
    interest="company earning from VPN and privacy reviews",
    link="https://www.comparitech.com/vpn-privacy/the-worlds-most-surveilled-cities/",
    published=When(2025, 6, 25),
)
COMPARITECH_SIM_2022 = Source(
    publisher="Comparitech",
    title=(
        "Which governments impose SIM-card registration laws to collect data on their citizens (edition of "
        "February 2022)"
    ),
    interest="company earning from VPN and privacy reviews; its link shows the newest edition alone",
    link="https://www.comparitech.com/blog/vpn-privacy/sim-card-registration-laws/",
    published=When(2022, 2),
    read=part(2026, 11, 26),
)
COMPARITECH_SIM_2023 = Source(
    publisher="Comparitech",
    title=(
        "Which governments impose SIM-card registration laws to collect data on their citizens (edition of 2022/23)"
    ),
    interest="company earning from VPN and privacy reviews; its link shows the newest edition alone",
    link="https://www.comparitech.com/blog/vpn-privacy/sim-card-registration-laws/",
    published=When(2023),
    read=part(2026, 11, 26),
)
COMPARITECH_SIM_2025 = Source(
    publisher="Comparitech",
    title=(
        "Which governments impose SIM-card registration laws to collect data on their citizens (edition of 2024/25)"
    ),
    interest="company earning from VPN and privacy reviews; its link shows the newest edition alone",
    link="https://www.comparitech.com/blog/vpn-privacy/sim-card-registration-laws/",
    published=When(2025),
    read=part(2026, 11, 26),
)
PRIVACY_INTERNATIONAL_TIMELINE_2022 = Source(
    publisher="Privacy International",
    title="Timeline of SIM Card Registration Laws",
    interest="privacy advocacy charity",
    link="https://privacyinternational.org/long-read/3018/timeline-sim-card-registration-laws",
    published=When(2022, 5, 16),
    read=part(2026, 11, 26),
)
DIGITAL_WATCH_UNDATED = Source(
    publisher="Digital Watch (Geneva Internet Platform)",
    title="Access to mobile services and proof of identity 2021",
    interest="internet-governance observatory, Geneva",
    link=(
        "https://dig.watch/updates/access-mobile-services-and-proof-identity-2021-revisiting-sim-registration-and-know-your"
    ),
    published=None,
    read=whole(2026, 11, 26),
)
COMMSUPDATE_2020 = Source(
    publisher="CommsUpdate",
    title="Mexican govt considering new pre-paid SIM registration push",
    interest="telecoms market-research firm",
    link="https://www.commsupdate.com/articles/2020/01/16/mexican-govt-considering-new-pre-paid-sim-registration-push/",
    published=When(2020, 1, 16),
    read=whole(2026, 11, 26),
)
ECIJA_2022 = Source(
    publisher="ECIJA",
    title="Unconstitutionality of the National Registry of Users of Mobile Telephony",
    interest="law firm",
    link=(
        "https://ecija.com/en/sala-de-prensa/mexico-unconstitutionality-of-the-national-registry-of-users-of-mobile-telephony/"
    ),
    published=When(2022),
    read=part(2026, 11, 26),
)
PEOPLE_OF_INTERNET_2026 = Source(
    publisher="People of Internet Research",
    title="Mexico’s mobile registration extension",
    interest="internet-policy advocacy research site",
    link="https://peopleofinternet.com/articles/mexico-s-mobile-registration-extension-buys-time-not-oversig.html",
    published=When(2026, 6),
    read=part(2026, 11, 26),
)
SINEMBARGO_2026 = Source(
    publisher="SinEmbargo",
    title="Registro de celulares en México: cómo dar de alta tu número con tu CURP o INE",
    language="es",
    interest="news site, Mexico",
    link="https://www.sinembargo.mx/4749604/registro-de-celulares-en-mexico-como-dar-de-alta-tu-numero-con-tu-curp-o-ine/",
    published=When(2026, 1, 9),
    read=part(2026, 11, 26),
)
KOREA_HERALD_2025 = Source(
    publisher="Korea Herald",
    title="[face recognition for setting up a new smartphone]",
    interest="newspaper, South Korea",
    link="https://www.koreaherald.com/article/10642116",
    published=When(2025, 12, 23),
    read=whole(2026, 11, 26),
)
YONHAP_2025 = Source(
    publisher="Yonhap",
    title="Korea begins trial of mandatory face recognition for new mobile numbers",
    interest="news agency, South Korea",
    link="https://www.celebconfirmed.com/news/korea-begins-trial-of-mandatory-face-recognition-for-new-mobile-numbers-15505",
    published=When(2025, 12, 23),
    read=part(2026, 11, 26),
    copy_at="celebconfirmed.com",
)
SEOUL_ECONOMIC_DAILY_2026 = Source(
    publisher="Seoul Economic Daily",
    title="[the human rights commission asks for a review of the face check]",
    interest="newspaper, South Korea",
    link="https://en.sedaily.com/article?id=2K9U86DHLW",
    published=When(2026, 3, 13),
    read=part(2026, 11, 26),
)
CHOSUN_BIZ_2026 = Source(
    publisher="Chosun Biz",
    title="[face authentication from 6 July, phased in until October]",
    interest="newspaper, South Korea",
    link="https://biz.chosun.com/en/en-it/2026/06/30/6YNXAPLYIBCKRPVTI7D7KBCVNE/",
    published=When(2026, 6, 30),
    read=part(2026, 11, 26),
)
KOREA_TIMES_2026 = Source(
    publisher="Korea Times",
    title="Mobile phone activation rules tighten Monday with facial recognition option",
    interest="newspaper, South Korea",
    link=(
        "https://www.koreatimes.co.kr/business/tech-science/20260705/mobile-phone-activation-rules-tighten-monday-with-facial-recognition-option"
    ),
    published=When(2026, 7, 5),
    read=part(2026, 11, 26),
)
KOREA_JOONGANG_DAILY_2025 = Source(
    publisher="Korea JoongAng Daily (Yonhap)",
    title="Korea to mandate facial recognition for opening new mobile numbers",
    interest="newspaper, South Korea",
    link=(
        "https://koreajoongangdaily.joins.com/news/2025-12-19/business/tech/Korea-to-mandate-facial-recognition-for-opening-new-mobile-numbers/2482244"
    ),
    published=When(2025, 12, 19),
    read=whole(2026, 11, 26),
)
ASIA_BUSINESS_DAILY_2024 = Source(
    publisher="Asia Business Daily",
    title="[police figures on voice phishing, 2019 to 2023]",
    interest="business newspaper, South Korea",
    link="https://cm.asiae.co.kr/en/article/2024020515340692850",
    published=When(2024, 2),
    read=part(2026, 11, 26),
)
BIOMETRIC_UPDATE_VIETNAM_2026 = Source(
    publisher="Biometric Update",
    title="Vietnam mandates face biometrics for mobile device registration",
    interest="news site of the biometrics industry",
    link="https://www.biometricupdate.com/202604/vietnam-mandates-face-biometrics-for-mobile-device-registration",
    published=When(2026, 4),
    read=part(2026, 11, 26),
)
THE_VIETNAMESE_2026 = Source(
    publisher="The Vietnamese",
    title="Việt Nam Enforces Facial Authentication for SIM Cards under Circular 08",
    interest="online magazine run by a rights group",
    link="https://thevietnamese.org/2026/04/viet-nam-enforces-facial-authentication-for-sim-cards-under-circular-08/",
    published=When(2026, 4, 15),
    read=part(2026, 11, 26),
)
ASIA_PACIFIC_SOLIDARITY_2026 = Source(
    publisher="Asia Pacific Solidarity Network (reposting Jakarta Globe)",
    title="Indonesia to require biometrics for new phone numbers starting July",
    interest="activist site reposting Jakarta Globe",
    link=(
        "https://www.asia-pacific-solidarity.net/news/2026-05-29/indonesia-require-biometrics-new-phone-numbers-starting-july.html"
    ),
    published=When(2026, 5, 29),
    read=whole(2026, 11, 26),
)
KALA_SUARA_2026 = Source(
    publisher="Kala Suara (kalasuara.com)",
    title="Two of three operators failed Indonesia’s SIM biometric check",
    interest="small news site on Indonesia",
    link="https://kalasuara.com/en/news/two-of-three-operators-failed-indonesia-s-sim-biometric-check.html",
    published=When(2026, 7),
    read=part(2026, 11, 26),
)
BIOMETRIC_UPDATE_HONG_KONG_2024 = Source(
    publisher="Biometric Update",
    title="[face recognition against SIM card fraud in Indonesia, with Hong Kong’s rule]",
    interest="news site of the biometrics industry",
    link="https://www.biometricupdate.com/202410/frt-to-prevent-sim-card-fraud-in-indonesia",
    published=When(2024, 10, 10),
    read=part(2026, 11, 26),
)
FINANCIAL_NIGERIA_UNDATED = Source(
    publisher="Financial Nigeria",
    title="SIM registration in Nigeria among most invasive in the world",
    interest="business magazine, Nigeria",
    link="https://www.financialnigeria.com/sim-registration-in-nigeria-among-most-invasive-in-the-world-news-2025.html",
    published=None,
    read=part(2026, 11, 26),
)
LA_JORNADA_MAYA_2021 = Source(
    publisher="La Jornada Maya (Dora Villanueva)",
    title="[México, uno de los 18 países que exigen datos biométricos]",
    interest="newspaper, Mexico",
    link="https://www.lajornadamaya.mx/nacional/170076/mexico-uno-de-los-18-paises-que-exigen-datos-biometricos",
    published=When(2021, 4),
    read=whole(2026, 11, 26),
)
C114_2022 = Source(
    publisher="C114",
    title="China’s Mobile Netizen Population Hits 1.44 Billion",
    interest="Chinese telecoms news site",
    link="http://en.c114.com.cn/575/a1200483.html",
    published=When(2022, 6, 28),
    read=whole(2026, 11, 26),
)
ACCESSTOCHINA_2025 = Source(
    publisher="accesstochina.com",
    title="The 55th Statistical Report",
    interest="site republishing Chinese reports",
    link=(
        "https://accesstochina.com/chinese-reports/china-internet-development/223-chapter-2-size-and-structure-of-internet-users"
    ),
    published=When(2025, 1, 17),
)
BUSINESS_INSIDER_SINGAPORE_2019 = Source(
    publisher="Business Insider Singapore",
    title="Singapore is the 11th most-surveilled city in the world – but it doesn’t even come close to China: report",
    interest="business news site, Singapore",
    link=(
        "https://www.businessinsider.sg/singapore-is-the-11th-most-surveilled-city-in-the-world-but-it-doesnt-even-come-close-to-china-report/"
    ),
    published=When(2019, 8, 20),
    read=part(2026, 11, 26),
)
