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
    JIUJIANG_UNIVERSITY_UNDATED,
    LIBRARY_OF_CONGRESS_UNDATED,
    MINNAN_NET_2019,
    NPC_2021,
    PILLAR_LEGAL_2015,
    USITO_UNDATED,
    WATSON_BAND_UNDATED,
    WIKIPEDIA_UNDATED,
)
from content.sources.counter import (
    CHINA_DAILY_2010,
    CNTV_2010,
    FACE_RULES_2025_COPY,
    LOOK_UP_2019,
    OPINIONS_2016,
    ORDER_25_2013,
    PEOPLES_DAILY_2025,
    SUMMARY_2019,
)
from content.when import When

CLAIMS = (
    Claim(
        id="R01",
        text=(
            "From {start:date} China's industry ministry (MIIT) had buyers of a new mobile number show an identity "
            "document and give their name."
        ),
        figures={"start": When(2010, 9, 1)},
        status=Status.OFFICIAL,
        as_of=When(2010, 9, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(GLOBAL_VOICES_2010, CHINA_DAILY_2010, CNTV_2010),
        caution="It covered new users only. That it was asked for does not show that every shop did it.",
    ),
    Claim(
        id="R02",
        text=(
            "At the end of {month:date}, more than {unregistered:count} of over {users:count} mobile users in "
            "China had not registered a real name, Wikipedia reports from official figures."
        ),
        figures={
            "month": When(2010, 6),
            "unregistered": 320_000_000,
            "users": 800_000_000,
            "rounded": 300_000_000,
            "prepaid": 0.7,
            "base": 700_000_000,
        },
        status=Status.REPORTED,
        as_of=When(2010, 6, 30),
        speaker="Chinese authorities, as given by Wikipedia",
        sources=(WIKIPEDIA_UNDATED,),
        caution=(
            "The exact figure rests on Wikipedia; a university group wrote at the time of more than "
            "{rounded:count}. OpenNet counted differently: {prepaid:share} of {base:count} users as prepaid and "
            "hence anonymous."
        ),
    ),
    Claim(
        id="R03",
        text=(
            "A decision by China's top legislative body on {decided:date} required people to give their real "
            "identity for internet access, phone service and posting online."
        ),
        figures={"decided": When(2012, 12, 28)},
        status=Status.REPORTED,
        as_of=When(2012, 12, 28),
        speaker="Standing Committee of the National People's Congress (NPC)",
        sources=(LIBRARY_OF_CONGRESS_UNDATED,),
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
        speaker="Standing Committee of the National People's Congress (NPC)",
        sources=(LIBRARY_OF_CONGRESS_UNDATED,),
    ),
    Claim(
        id="R05",
        text=(
            "A ministry order in force from {start:date} required real identity for landline and mobile users, "
            "including existing users who transfer or move a line."
        ),
        figures={
            "start": When(2013, 9, 1),
        },
        status=Status.OFFICIAL,
        as_of=When(2013, 9, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(CHINASCOPE_UNDATED, ORDER_25_2013),
        caution=(
            "A requirement for new mobile users had existed since {R01.start:date}; the same page says that it was "
            "not carried out successfully."
        ),
    ),
    Claim(
        id="R06",
        text=(
            "Operators that broke the ministry's {year:date} order could be fined between {lowest:count} and "
            "{highest:count} yuan."
        ),
        figures={"year": When(2013), "lowest": 10_000, "highest": 30_000},
        status=Status.REPORTED,
        as_of=When(2013, 9, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(CHINASCOPE_UNDATED,),
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
        caution="A user could stay anonymous to other users, but not to the platform or the state.",
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
        caution="In force is not the same as obeyed: registration had begun on {R01.start:date}.",
    ),
    Claim(
        id="R09",
        text=(
            "Beijing's public security bureau counted more than {cases:count} telecom-fraud cases nationwide in "
            "{year:date}, costing victims {losses:count} yuan."
        ),
        figures={"cases": 590_000, "year": When(2015), "losses": 22_200_000_000},
        status=Status.REPORTED,
        as_of=When(2015),
        speaker="Beijing Municipal Public Security Bureau",
        sources=(ALLTECHASIA_2016,),
        caution="This is fraud by any phone, not only by anonymous numbers.",
        single_source=True,
    ),
    Claim(
        id="R10",
        text=(
            "In {issued:date} the ministry capped SIM cards at {cap:count} per ID, asked for a photo of new users and "
            "for checks by live video online, and wanted all others registered by the end of {year:date}."
        ),
        figures={
            "issued": When(2016, 11),
            "cap": 5,
            "year": When(2016),
        },
        status=Status.OFFICIAL,
        as_of=When(2016, 11, 7),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(OPINIONS_2016, USITO_UNDATED),
        caution=(
            "The text is dated {T02.issued:date} and was made public on {T02.published:date}. Another ministry "
            "document gives {R11.deadline:date} as the deadline for registering users."
        ),
    ),
    Claim(
        id="R11",
        text=(
            "The ministry said that {target:share} of telephone users had to be registered under their real names "
            "by {deadline:date}."
        ),
        figures={"target": 1.0, "deadline": When(2017, 6, 30), "misprint": When(2017, 7, 30)},
        status=Status.OFFICIAL,
        as_of=When(2017, 6, 30),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(HONG_KONG_FREE_PRESS_2017,),
        caution="This is a deadline, not a count of what was achieved. China Daily printed {misprint:date}, a slip.",
    ),
    Claim(
        id="R12",
        text="China's Cybersecurity Law was adopted on {adopted:date} and came into force on {start:date}.",
        figures={"adopted": When(2016, 11, 7), "start": When(2017, 6, 1)},
        status=Status.OFFICIAL,
        as_of=When(2017, 6, 1),
        speaker="Standing Committee of the National People's Congress (NPC)",
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
        sources=(JIUJIANG_UNIVERSITY_UNDATED,),
        caution=(
            "The Counter-Terrorism Law had asked the same of phone companies from {T21.start:date}. That a law bars a "
            "service does not show that nobody gives it."
        ),
    ),
    Claim(
        id="R14",
        text="In a text of the Cybersecurity Law now online, the real-identity clause is Article {article:plain}.",
        figures={"article": 26, "year": When(2017)},
        status=Status.REPORTED,
        as_of=When(2026),
        speaker="Cybersecurity Law, in its amended numbering",
        sources=(CHINADATAREGULATION_CSL_UNDATED,),
        caution=(
            "In the text of {year:date} the same clause was Article {R13.article:plain}. The page is an unsigned "
            "website of Chinese law texts."
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
            "From {start:date} the ministry's notice has phone companies compare, by technical means and at all "
            "physical outlets, the buyer's face with the identity document, and connect the number only if they match."
        ),
        figures={"start": When(2019, 12, 1), "video": When(2016)},
        status=Status.OFFICIAL,
        as_of=When(2019, 12, 1),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(SUMMARY_2019, MINNAN_NET_2019),
        caution=(
            "Physical outlets are shops; for sales online a check by live video had been asked for since "
            "{video:date}. Which picture of the person is compared is not said in the ministry's summary, which is all "
            "that we could read. As we read it, one face is compared with one document; no crowd is searched."
        ),
    ),
    Claim(
        id="R17",
        text="The ministry's notice contains {measures:count} measures, and matching faces is one of them.",
        figures={"measures": 11},
        status=Status.OFFICIAL,
        as_of=When(2019, 9, 27),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(SUMMARY_2019, MINNAN_NET_2019),
        caution="The ministry's own summary tells three of them. The full text of the notice was not found.",
    ),
    Claim(
        id="R18",
        text=(
            "The notice also puts a ban on reselling into contracts by {contracts:date}, lets people ask in the "
            "companies' own shops for the numbers in their name from {lookup:date}, and has disputed ones checked."
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
        text="Article {article:plain} of China's Civil Code counts biometric information as personal information.",
        figures={"article": 1034},
        status=Status.REPORTED,
        as_of=When(2021),
        speaker="Civil Code",
        sources=(CROSSBORDER_WORLDWIDE_UNDATED,),
        caution="The page read calls the code recently enacted; the day on which it came into force was not checked.",
    ),
    Claim(
        id="R21",
        text=(
            "The Supreme People's Court issued provisions on face recognition, in {articles:count} articles, in "
            "force from {start:date}."
        ),
        figures={"articles": 16, "start": When(2021, 8, 1), "first": When(2021, 7, 27), "second": When(2021, 7, 28)},
        status=Status.OFFICIAL,
        as_of=When(2021, 8, 1),
        speaker="Supreme People's Court",
        sources=(CHINA_JUSTICE_OBSERVER_2021,),
        caution="Sources give {first:date} or {second:date} as the day of issue.",
    ),
    Claim(
        id="R22",
        text=(
            "Articles {first:plain} and {second:plain} of the provisions count unlawful face scans in hotels, "
            "malls and stations as infringing personality rights, and bar buildings from making scans the only "
            "way in."
        ),
        figures={"first": 2, "second": 10},
        status=Status.OFFICIAL,
        as_of=When(2021, 8, 1),
        speaker="Supreme People's Court",
        sources=(CROSSBORDER_WORLDWIDE_UNDATED,),
        caution="The provisions govern civil disputes between equals, not use by the police.",
    ),
    Claim(
        id="R23",
        text=(
            "China's Personal Information Protection Law (PIPL) was adopted on {adopted:date} and came into force "
            "on {start:date}."
        ),
        figures={"adopted": When(2021, 8, 20), "start": When(2021, 11, 1)},
        status=Status.OFFICIAL,
        as_of=When(2021, 8, 20),
        speaker="Standing Committee of the National People's Congress (NPC)",
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
            "Article {article:plain} of the Personal Information Protection Law requires a person's separate "
            "consent before sensitive information is handled."
        ),
        figures={"article": 29},
        status=Status.OFFICIAL,
        as_of=When(2021, 11, 1),
        speaker="Personal Information Protection Law (PIPL)",
        sources=(NPC_2021,),
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
        sources=(WATSON_BAND_UNDATED,),
        caution="This was a draft, not a rule in force.",
    ),
    Claim(
        id="R29",
        text=(
            "The {year:date} draft would have required a filing from anyone storing the faces of more than "
            "{people:count} people."
        ),
        figures={
            "year": When(2023),
            "people": 10_000,
        },
        status=Status.REPORTED,
        as_of=When(2023, 8, 8),
        speaker="Cyberspace Administration of China (CAC), in a draft",
        sources=(WATSON_BAND_UNDATED,),
        caution="This was a draft; the rule of {R30.start:year} says {R31.people:count}.",
    ),
    Claim(
        id="R30",
        text=(
            "China's measures on the use of face recognition, published on {published:date}, have "
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
            "Copies of the official summary and a post of People's Daily say that other national rules come first; in "
            "the article itself we did not see that sentence. No page that we read says whether the sale of phone "
            "numbers is excepted. Training algorithms and research are outside its scope."
        ),
    ),
    Claim(
        id="R33",
        text=(
            "Rules adopted on {adopted:date} and in force from {start:date} created a voluntary internet ID, with "
            "a network number and a network certificate."
        ),
        figures={"adopted": When(2025, 5, 19), "start": When(2025, 7, 15)},
        status=Status.OFFICIAL,
        as_of=When(2025, 7, 15),
        speaker="Ministry of Public Security, Cyberspace Administration of China (CAC) and four others",
        sources=(CYBERSPACE_ADMINISTRATION_INTERNET_ID_2025,),
        caution="Voluntary is what the text says.",
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
    ),
)
