"""What China's rules asked of phone and internet users, from the first real-name registration to face recognition."""

from content.evidence import Claim, Status
from content.sources import (
    ALLTECHASIA_2016,
    APPINCHINA_2016,
    BITTER_WINTER_2019,
    CHINA_DAILY_2016,
    CHINA_JUSTICE_OBSERVER_2021,
    CHINADATAREGULATION_CSL_UNDATED,
    CHINADATAREGULATION_PIPL_UNDATED,
    CHINASCOPE_UNDATED,
    CIRCLEID_2019,
    CROSSBORDER_WORLDWIDE_UNDATED,
    CYBERSPACE_ADMINISTRATION_FACE_RULES_2025,
    CYBERSPACE_ADMINISTRATION_INTERNET_ID_2025,
    DACHENG_2025,
    DIGITAL_POLICY_ALERT_2025,
    EID_WATCH_UNDATED,
    GLOBAL_VOICES_2010,
    HONG_KONG_FREE_PRESS_2017,
    IAPP_UNDATED,
    JIUJIANG_UNIVERSITY_2026,
    LIBRARY_OF_CONGRESS_2013,
    MINNAN_NET_2019,
    NPC_2021,
    PILLAR_LEGAL_2015,
    USITO_UNDATED,
    WATSON_BAND_2023,
    WIKIPEDIA_UNDATED,
)
from content.sources.counter import (
    CNTV_2010,
    FACE_RULES_2025_COPY,
    INTERNET_ID_COPY_2025,
    LOOK_UP_2019,
    OPINIONS_2016,
    PEOPLES_DAILY_2025,
    SUMMARY_2019,
)
from content.sources.registration import (
    ASIA_IP_2021,
    ASSOCIATED_PRESS_2010,
    BBC_2011,
    BEIJING_MORNING_POST_2016,
    CENTRAL_NEWS_AGENCY_2016,
    CHINA_DAILY_2010,
    CHINA_DAILY_2013,
    CHINA_JUSTICE_OBSERVER_UNDATED,
    CHINA_NEWS_2017,
    COURT_RULES_2021,
    ECNS_2016,
    ITPROPORTAL_2010,
    KEJISHIBAO_2017,
    MAYER_BROWN_2016,
    ORDER_25_2013,
    RADIO_FREE_ASIA_2017,
    REUTERS_2011,
    XINHUA_CYBERSECURITY_LAW_2025,
    XINHUA_NOVEMBER_2016,
    ZHENGZHOU_2013,
    ZHONGSHAN_2016,
)
from content.when import When

CLAIMS = (
    Claim(
        id="R01",
        text=(
            "From {start:date} buyers of a new mobile number in China were to show their identity card and register "
            "their name."
        ),
        figures={"start": When(2010, 9, 1)},
        status=Status.OFFICIAL,
        as_of=When(2010, 9, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(GLOBAL_VOICES_2010, CHINA_DAILY_2010, ASSOCIATED_PRESS_2010, RADIO_FREE_ASIA_2017, CNTV_2010),
        caution=(
            "It covered new users only. A news agency found a shop in Beijing that still sold without; a later report "
            "says that sales staff let people use the identities of others."
        ),
    ),
    Claim(
        id="R02",
        text=(
            "At the end of {month:date}, as many as {unregistered:count} of about {users:count} mobile users in China "
            "had given no identity, said Chen Jinqiao of the China Academy of Telecommunication Research."
        ),
        figures={
            "month": When(2010, 6),
            "unregistered": 320_000_000,
            "users": 800_000_000,
            "near": 0.4,
            "prepaid": 0.7,
            "base": 700_000_000,
        },
        status=Status.REPORTED,
        as_of=When(2010, 6, 30),
        speaker="Chen Jinqiao, China Academy of Telecommunication Research, in China Daily",
        sources=(CHINA_DAILY_2010, ITPROPORTAL_2010, WIKIPEDIA_UNDATED),
        caution=(
            "Another paper of those days gives the ministry’s share as nearly {near:share}. The report cited for the "
            "first rule reckoned more: {prepaid:share} of over {base:count} users had prepaid cards and so, it says, "
            "no name. Prepaid and nameless are not the same."
        ),
    ),
    Claim(
        id="R03",
        text=(
            "A decision by China’s top legislative body on {decided:date} required people to give their real "
            "identity for internet access, phone service and posting online."
        ),
        figures={"decided": When(2012, 12, 28)},
        status=Status.REPORTED,
        as_of=When(2012, 12, 28),
        speaker="Standing Committee of the National People’s Congress (NPC)",
        sources=(LIBRARY_OF_CONGRESS_2013,),
    ),
    Claim(
        id="R04",
        text=(
            "The decision of {R03.decided:date} passed with {for_votes:count} votes in favour, {against:count} "
            "against and {abstentions:count} abstentions."
        ),
        figures={"for_votes": 145, "against": 1, "abstentions": 5},
        status=Status.REPORTED,
        as_of=When(2012, 12, 28),
        speaker="Standing Committee of the National People’s Congress (NPC)",
        sources=(LIBRARY_OF_CONGRESS_2013,),
    ),
    Claim(
        id="R05",
        text=(
            "A ministry order in force from {start:date} required real identity for landline and mobile users, "
            "including existing users who transfer or move a line."
        ),
        figures={"start": When(2013, 9, 1)},
        status=Status.OFFICIAL,
        as_of=When(2013, 9, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(CHINASCOPE_UNDATED, ORDER_25_2013),
        caution=(
            "A requirement for new mobile users had existed since {R01.start:date}; Chinascope says that it was not "
            "carried out successfully. The order counts the transfer of a number to somebody else as a new connection."
        ),
    ),
    Claim(
        id="R06",
        text=(
            "Operators that broke the ministry’s {year:date} order could be fined between {lowest:count} and "
            "{highest:count} yuan."
        ),
        figures={"year": When(2013), "lowest": 10_000, "highest": 30_000},
        status=Status.REPORTED,
        as_of=When(2013, 9, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(CHINASCOPE_UNDATED, CHINA_DAILY_2013),
    ),
    Claim(
        id="R07",
        text=(
            "Rules on account names, issued on {issued:date} and in force from {start:date}, had users register a "
            "real name with the platform but show any name on screen."
        ),
        figures={"issued": When(2015, 2, 4), "start": When(2015, 3, 1)},
        status=Status.REPORTED,
        as_of=When(2015, 3, 1),
        speaker="Cyberspace Administration of China (CAC)",
        sources=(PILLAR_LEGAL_2015,),
        caution=(
            "They were not the first: a decision of {R03.decided:date} had already asked for real identities where "
            "people post, and Beijing’s rules of {R39.issued:year} for microblogs."
        ),
    ),
    Claim(
        id="R08",
        text=(
            "By {month:date} about {covered:share} of phone users in China were covered by real-name "
            "registration, and {left:count} were still to be registered, the ministry said."
        ),
        figures={
            "month": When(2016, 5),
            "covered": 0.92,
            "left": 100_000_000,
        },
        status=Status.OFFICIAL,
        as_of=When(2016, 5),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(CHINA_DAILY_2016,),
        caution=(
            "At the end of that month an official of the ministry said {Y02.covered:share}. Registration had begun on "
            "{R01.start:date}."
        ),
    ),
    Claim(
        id="R09",
        text=(
            "China’s police opened about {cases:count} cases of telecom fraud in {year:date}, and the victims lost "
            "{losses:count} yuan."
        ),
        figures={"cases": 590_000, "year": When(2015), "losses": 22_200_000_000},
        status=Status.OFFICIAL,
        as_of=When(2015),
        speaker="Ministry of Public Security, given in the Beijing Morning Post and by Xinhua",
        sources=(BEIJING_MORNING_POST_2016, XINHUA_NOVEMBER_2016, ALLTECHASIA_2016),
        caution=(
            "It counts cases opened: fraud by call, text message or internet, also from abroad, whether or not the "
            "number had a name."
        ),
    ),
    Claim(
        id="R10",
        text=(
            "In {issued:date} the ministry wanted all existing users registered by the end of {year:date}, and a check "
            "of buyers online by live video or the like."
        ),
        figures={
            "issued": When(2016, 11),
            "year": When(2016),
            "public": When(2016, 11, 7),
            "dated": When(2016, 11, 4),
        },
        status=Status.OFFICIAL,
        as_of=When(2016, 11, 7),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(OPINIONS_2016, USITO_UNDATED, XINHUA_NOVEMBER_2016),
        caution=(
            "The text is dated {dated:date} and became public on {public:date}. The deadline is that of the joint "
            "notice of {R37.issued:date}."
        ),
    ),
    Claim(
        id="R11",
        text=(
            "In {asked:date} the ministry had asked that {target:share} of telephone users be registered under their "
            "real names by {deadline:date}."
        ),
        figures={
            "asked": When(2016, 5),
            "target": 1.0,
            "deadline": When(2017, 6, 30),
            "misprint": When(2017, 7, 30),
        },
        status=Status.OFFICIAL,
        as_of=When(2016, 5, 24),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(HONG_KONG_FREE_PRESS_2017, CENTRAL_NEWS_AGENCY_2016),
        caution=(
            "A deadline, not a count. Hong Kong Free Press still printed it in early {deadline:year}, after a later "
            "notice had moved it forward. China Daily printed {misprint:date}, a slip."
        ),
    ),
    Claim(
        id="R12",
        text="China’s Cybersecurity Law was adopted on {adopted:date} and came into force on {start:date}.",
        figures={"adopted": When(2016, 11, 7), "start": When(2017, 6, 1)},
        status=Status.OFFICIAL,
        as_of=When(2017, 6, 1),
        speaker="Standing Committee of the National People’s Congress (NPC)",
        sources=(APPINCHINA_2016,),
        caution="It was not the first law to ask phone users who they are; the Counter-Terrorism Law was earlier.",
    ),
    Claim(
        id="R13",
        text=(
            "Article {article:plain} of the Cybersecurity Law, in force from {R12.start:date}, bars network, phone "
            "and messaging services for people who do not give their real identity."
        ),
        figures={
            "article": 24,
        },
        status=Status.OFFICIAL,
        as_of=When(2017, 6, 1),
        speaker="Cybersecurity Law",
        sources=(JIUJIANG_UNIVERSITY_2026,),
        caution=(
            "The Counter-Terrorism Law had asked the same of phone companies from {R41.start:date}. That a law bars a "
            "service does not show that nobody gives it."
        ),
    ),
    Claim(
        id="R43",
        text=(
            "The decision of {R03.decided:date} also protects personal data online: companies have to say what they "
            "collect them for, and get people’s agreement, the Library of Congress writes."
        ),
        status=Status.OFFICIAL,
        as_of=When(2012, 12, 28),
        speaker="Standing Committee of the National People’s Congress (NPC), given by the Library of Congress",
        sources=(LIBRARY_OF_CONGRESS_2013,),
        caution="Read in a summary of the decision, and of that in part. It does not speak of faces there.",
    ),
    Claim(
        id="R44",
        text=(
            "Under the Cybersecurity Law, in force from {R12.start:date}, personal information may be collected only "
            "with the person’s consent; people may ask for the deletion of what was obtained illegally."
        ),
        status=Status.OFFICIAL,
        as_of=When(2017, 6, 1),
        speaker="Cybersecurity Law, summed up by China Justice Observer",
        sources=(CHINA_JUSTICE_OBSERVER_UNDATED,),
        caution="Read in a summary of the law. The same law asks for real identities; see the claim on that.",
    ),
    Claim(
        id="R14",
        text=(
            "The Cybersecurity Law was amended on {amended:date}, in force from {start:date}; its clause on real "
            "identity is now Article {article:plain}, with the same words."
        ),
        figures={"article": 26, "amended": When(2025, 10, 28), "start": When(2026, 1, 1)},
        status=Status.REPORTED,
        as_of=When(2026, 1, 1),
        speaker="Cybersecurity Law, in its amended numbering",
        sources=(XINHUA_CYBERSECURITY_LAW_2025, CHINADATAREGULATION_CSL_UNDATED),
        caution=(
            "In the text of {R12.start:year} it was Article {R13.article:plain}. The dates are Xinhua’s; the number "
            "was read on an unsigned website of Chinese law texts, not in the official print."
        ),
    ),
    Claim(
        id="R15",
        text="The ministry announced the notice that brought in face matching on {announced:date}.",
        figures={
            "announced": When(2019, 9, 27),
        },
        status=Status.OFFICIAL,
        as_of=When(2019, 9, 27),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(CIRCLEID_2019,),
        caution=(
            "The notice was public {K02.days:count} days before {R16.start:date}, which is when the face match took "
            "effect."
        ),
    ),
    Claim(
        id="R16",
        text=(
            "From {start:date} the ministry’s notice has phone companies compare, by technical means and at all "
            "physical outlets, the buyer’s face with the identity document, and connect the number only if they match."
        ),
        figures={"start": When(2019, 12, 1), "video": When(2016)},
        status=Status.OFFICIAL,
        as_of=When(2019, 12, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(SUMMARY_2019, MINNAN_NET_2019),
        caution=(
            "Physical outlets are shops; for sales online a check by live video had been asked for since "
            "{video:date}. Which picture of the person is compared is not said in the ministry’s summary, which is all "
            "that we could read. As we read it, one face is compared with one document; no crowd is searched."
        ),
    ),
    Claim(
        id="R17",
        text="The ministry’s notice contains {measures:count} measures, and matching faces is one of them.",
        figures={"measures": 11},
        status=Status.OFFICIAL,
        as_of=When(2019, 9, 27),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(SUMMARY_2019, MINNAN_NET_2019),
        caution="The ministry’s own summary tells three of them. The full text of the notice was not found.",
    ),
    Claim(
        id="R18",
        text=(
            "The notice also puts a ban on reselling into contracts by {contracts:date}, lets people ask in the "
            "companies’ own shops for the numbers in their name from {lookup:date}, and has disputed ones checked."
        ),
        figures={"contracts": When(2019, 11, 30), "lookup": When(2019, 12, 1)},
        status=Status.OFFICIAL,
        as_of=When(2019, 12, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(SUMMARY_2019, MINNAN_NET_2019, LOOK_UP_2019),
        caution="The look-up is a benefit for customers that the CNN Business article leaves out.",
    ),
    Claim(
        id="R19",
        text=(
            "Staff of a phone shop in Zhejiang had a customer face the camera, move the head, blink and say random "
            "numbers in Mandarin, the magazine Bitter Winter writes."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 9),
        speaker="Staff of a phone shop in Zhejiang, in Bitter Winter",
        sources=(BITTER_WINTER_2019,),
        caution=(
            "One scene in a magazine critical of the government. A China Unicom employee told AFP of head and blinking "
            "too; the numbers rest on the magazine alone."
        ),
        single_source=True,
    ),
    Claim(
        id="R20",
        text=(
            "Article {article:plain} of China’s Civil Code, in force from {start:date}, counts biometric information "
            "as personal information."
        ),
        figures={"article": 1034, "start": When(2021, 1, 1)},
        status=Status.REPORTED,
        as_of=When(2021, 1, 1),
        speaker="Civil Code",
        sources=(CROSSBORDER_WORLDWIDE_UNDATED, ASIA_IP_2021),
        caution="Read in a law blog, not in the official text.",
    ),
    Claim(
        id="R21",
        text=(
            "The Supreme People’s Court issued provisions on face recognition, in {articles:count} articles, in "
            "force from {start:date}."
        ),
        figures={"articles": 16, "start": When(2021, 8, 1), "first": When(2021, 7, 27), "second": When(2021, 7, 28)},
        status=Status.OFFICIAL,
        as_of=When(2021, 8, 1),
        speaker="Supreme People’s Court",
        sources=(CHINA_JUSTICE_OBSERVER_2021,),
        caution="Sources give {first:date} or {second:date} as the day of issue.",
    ),
    Claim(
        id="R22",
        text=(
            "Article {first:plain} of the provisions counts unlawful face scans in hotels, malls and stations as a "
            "wrong; article {second:plain} lets residents who object ask a court for another way into their building."
        ),
        figures={"first": 2, "second": 10},
        status=Status.OFFICIAL,
        as_of=When(2021, 8, 1),
        speaker="Supreme People’s Court",
        sources=(CROSSBORDER_WORLDWIDE_UNDATED, COURT_RULES_2021),
        caution=(
            "Owners and users have this claim against whoever manages the building. It bans no scan as such. The "
            "provisions govern civil disputes between equals, not use by the police."
        ),
    ),
    Claim(
        id="R23",
        text=(
            "China’s Personal Information Protection Law (PIPL) was adopted on {adopted:date} and came into force "
            "on {start:date}."
        ),
        figures={"adopted": When(2021, 8, 20), "start": When(2021, 11, 1)},
        status=Status.OFFICIAL,
        as_of=When(2021, 8, 20),
        speaker="Standing Committee of the National People’s Congress (NPC)",
        sources=(IAPP_UNDATED,),
    ),
    Claim(
        id="R24",
        text=(
            "Article {article:plain} of the Personal Information Protection Law allows cameras and ID devices in "
            "public only for public security, with prominent signs; other uses need separate consent."
        ),
        figures={"article": 26},
        status=Status.OFFICIAL,
        as_of=When(2021, 11, 1),
        speaker="Personal Information Protection Law (PIPL)",
        sources=(NPC_2021,),
    ),
    Claim(
        id="R25",
        text=(
            "Article {article:plain} of the Personal Information Protection Law counts biometrics as sensitive, "
            "to be handled only for a specific purpose, where necessary and under strict protection."
        ),
        figures={"article": 28},
        status=Status.OFFICIAL,
        as_of=When(2021, 11, 1),
        speaker="Personal Information Protection Law (PIPL)",
        sources=(NPC_2021,),
    ),
    Claim(
        id="R26",
        text=(
            "Article {article:plain} of the Personal Information Protection Law requires a person’s separate "
            "consent before sensitive information is handled."
        ),
        figures={"article": 29},
        status=Status.OFFICIAL,
        as_of=When(2021, 11, 1),
        speaker="Personal Information Protection Law (PIPL)",
        sources=(NPC_2021,),
        caution=(
            "Article {L13.article:plain} of the same law needs no consent where a duty set by law makes the handling "
            "necessary; whether the match at the phone counter is such a case, we found stated nowhere."
        ),
    ),
    Claim(
        id="R27",
        text=(
            "Article {article:plain} of the Personal Information Protection Law tells the cyberspace "
            "administration to write special rules for face recognition and build up online identity checks."
        ),
        figures={"article": 62},
        status=Status.REPORTED,
        as_of=When(2021, 11, 1),
        speaker="Personal Information Protection Law (PIPL)",
        sources=(CHINADATAREGULATION_PIPL_UNDATED,),
        caution=(
            "The article announces rules; it does not contain them. The page is an unsigned website of Chinese "
            "law texts."
        ),
    ),
    Claim(
        id="R28",
        text=(
            "The Cyberspace Administration of China published draft rules on face recognition on "
            "{published:date}, open for comment until {closing:date}."
        ),
        figures={"published": When(2023, 8, 8), "closing": When(2023, 9, 7)},
        status=Status.REPORTED,
        as_of=When(2023, 8, 8),
        speaker="Cyberspace Administration of China (CAC)",
        sources=(WATSON_BAND_2023,),
        caution="This was a draft, not a rule in force.",
    ),
    Claim(
        id="R29",
        text=(
            "The {year:date} draft would have required a filing from anyone who uses face recognition in public places "
            "or stores the faces of more than {people:count} people."
        ),
        figures={
            "year": When(2023),
            "people": 10_000,
        },
        status=Status.REPORTED,
        as_of=When(2023, 8, 8),
        speaker="Cyberspace Administration of China (CAC), in a draft",
        sources=(WATSON_BAND_2023,),
        caution="This was a draft; the rule of {R30.start:year} says {R31.people:count}.",
    ),
    Claim(
        id="R30",
        text=(
            "China’s measures on the use of face recognition, published on {published:date}, have "
            "{articles:count} articles and came into force on {start:date}."
        ),
        figures={"published": When(2025, 3, 21), "articles": 20, "start": When(2025, 6, 1), "dated": When(2025, 3, 13)},
        status=Status.OFFICIAL,
        as_of=When(2025, 6, 1),
        speaker="Cyberspace Administration of China (CAC) and Ministry of Public Security",
        sources=(CYBERSPACE_ADMINISTRATION_FACE_RULES_2025,),
        caution=(
            "The measures are dated {dated:date}. The number of articles was read at MMLC Group, not in the "
            "official text."
        ),
    ),
    Claim(
        id="R31",
        text=(
            "Under the {year:date} measures, whoever stores the face data of {people:count} people or more must "
            "make a filing within {days:count} working days."
        ),
        figures={
            "year": When(2025),
            "people": 100_000,
            "days": 30,
        },
        status=Status.OFFICIAL,
        as_of=When(2025, 6, 1),
        speaker="Cyberspace Administration of China (CAC) and Ministry of Public Security",
        sources=(DACHENG_2025,),
        caution="The draft of {R28.published:year} said {R29.people:count}.",
    ),
    Claim(
        id="R32",
        text=(
            "The {year:date} measures forbid making face recognition the only check where another method would "
            "do, and give those who refuse a reasonable alternative."
        ),
        figures={"year": When(2025)},
        status=Status.OFFICIAL,
        as_of=When(2025, 6, 1),
        speaker="Cyberspace Administration of China (CAC) and Ministry of Public Security",
        sources=(CYBERSPACE_ADMINISTRATION_FACE_RULES_2025, FACE_RULES_2025_COPY, PEOPLES_DAILY_2025),
        caution=(
            "Copies of the official summary and a post of People’s Daily say that other national rules come first; in "
            "the article itself we did not see that sentence. No page that we read says whether the sale of phone "
            "numbers is excepted. Training algorithms and research are outside its scope."
        ),
        again=When(2027, 6),
    ),
    Claim(
        id="R33",
        text=(
            "Rules dated {dated:date} and in force from {start:date} created a voluntary internet ID, with a network "
            "number and a network certificate."
        ),
        figures={"dated": When(2025, 5, 19), "start": When(2025, 7, 15), "adopted": When(2025, 2, 27)},
        status=Status.OFFICIAL,
        as_of=When(2025, 7, 15),
        speaker="Ministry of Public Security, Cyberspace Administration of China (CAC) and four others",
        sources=(CYBERSPACE_ADMINISTRATION_INTERNET_ID_2025, INTERNET_ID_COPY_2025),
        caution=(
            "Voluntary is what the text says. The police ministry had adopted it on {adopted:date}, by a copy of the "
            "text."
        ),
    ),
    Claim(
        id="R34",
        text=(
            "Using the internet ID is optional under the rules, and platforms must serve people who prove their "
            "identity another way."
        ),
        status=Status.OFFICIAL,
        as_of=When(2025, 5, 19),
        speaker="Cyberspace Administration of China (CAC) and others",
        sources=(DIGITAL_POLICY_ALERT_2025,),
        caution="This is what the rules say, not a report of how platforms act.",
    ),
    Claim(
        id="R35",
        text=(
            "Enrolling in the internet ID takes an identity document, a face scan and a linked mobile number, eID "
            "Watch says."
        ),
        status=Status.REPORTED,
        as_of=When(2025, 7),
        speaker="eID Watch",
        sources=(EID_WATCH_UNDATED,),
        caution="The linked number may itself have been face-checked, if it was registered from {R16.start:date}.",
        again=When(2027, 6),
    ),
    Claim(
        id="R36",
        text=(
            "China’s industry ministry said in {month:date} that all phone users were now registered, after "
            "{registered:count} had registered late in {year:date}."
        ),
        figures={
            "month": When(2017, 1),
            "registered": 120_000_000,
            "year": When(2016),
            "share": 1.0,
            "left": 0,
        },
        status=Status.OFFICIAL,
        as_of=When(2017, 1, 19),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(KEJISHIBAO_2017, CHINA_NEWS_2017),
        caution=(
            "It is the ministry’s own word, read in relays; in what we read nobody outside checked it. What a full "
            "register says of the people who use the numbers is another question."
        ),
    ),
    Claim(
        id="R37",
        text=(
            "A joint notice of six authorities, dated {issued:date}, wanted all phone users registered by the end of "
            "{year:date} and numbers without a name switched off."
        ),
        figures={"issued": When(2016, 9, 23), "year": When(2016), "cap": 5},
        status=Status.OFFICIAL,
        as_of=When(2016, 9, 23),
        speaker="Ministry of Public Security, MIIT and four others",
        sources=(ZHONGSHAN_2016, CENTRAL_NEWS_AGENCY_2016),
        caution=(
            "This was months earlier than {R11.deadline:date}. The same notice lets no company open a further "
            "card for a user who already has {cap:count} cards with it."
        ),
    ),
    Claim(
        id="R38",
        text=(
            "Reporting that all were registered, the ministry named as a task for {year:date} that the registered data "
            "become more accurate."
        ),
        figures={"year": When(2017)},
        status=Status.OFFICIAL,
        as_of=When(2017, 1, 3),
        speaker="Ministry of Industry and Information Technology (MIIT), given by China News Service",
        sources=(CHINA_NEWS_2017,),
        caution="The same page tells readers how to find numbers that somebody else has registered in their name.",
    ),
    Claim(
        id="R39",
        text=(
            "On {issued:date} Beijing’s authorities ordered users of microblogs run from the city to register their "
            "real identity; they could still choose the name on screen."
        ),
        figures={"issued": When(2011, 12, 16), "months": 3},
        status=Status.REPORTED,
        as_of=When(2011, 12, 16),
        speaker="Beijing’s city authorities, given by BBC News and Reuters",
        sources=(BBC_2011, REUTERS_2011),
        caution=(
            "Users who had an account already were given {months:count} months. It covered sites such as Sina and "
            "Sohu, not all of China."
        ),
    ),
    Claim(
        id="R40",
        text=(
            "The ministry’s order of {R05.start:year} says that whoever refuses to show an identity document is not to "
            "be given a phone connection."
        ),
        status=Status.OFFICIAL,
        as_of=When(2013, 9, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(ZHENGZHOU_2013, ORDER_25_2013),
        caution=(
            "The clause was read in a newspaper’s summary of the final order. What a rule forbids, shops may still do."
        ),
    ),
    Claim(
        id="R41",
        text=(
            "China’s counter-terrorism law, in force from {start:date}, told phone companies not to serve people whose "
            "identity is unclear or who refuse to have it checked."
        ),
        figures={"start": When(2016, 1, 1)},
        status=Status.OFFICIAL,
        as_of=When(2016, 1, 1),
        speaker="Counter-terrorism law, given by China News Service",
        sources=(ECNS_2016,),
        caution="Read in a state agency’s report, not in the law itself.",
    ),
    Claim(
        id="R42",
        text=(
            "Article {article:plain} of the counter-terrorism law has phone companies and internet providers help the "
            "police and state security with technical interfaces and decryption."
        ),
        figures={"article": 18},
        status=Status.OFFICIAL,
        as_of=When(2016, 1, 1),
        speaker="Counter-terrorism law, in a law firm’s translation",
        sources=(MAYER_BROWN_2016,),
        caution="It is for preventing and investigating terrorism. It does not say how a single name is looked up.",
    ),
)
