"""What China's laws and notices asked of phone users since 2020, and what was counted of fraud since then."""

from content.evidence import Claim, Status
from content.sources.registration import (
    APPINCHINA_FRAUD_LAW_2022,
    BEIJING_DAILY_2021,
    BEIJING_NEWS_2024,
    BEIJINGER_2025,
    CAIXIN_2025,
    CARD_NOTICE_2021,
    CBN_2021,
    CHINA_NEWS_2022,
    CONSUMER_NEWS_2021,
    FRAUD_LAW_2022,
    ITHOME_2021,
    LOOK_UP_2021,
    LOOK_UP_ACCOUNTS_2022,
    PIPL_ARTICLE_13,
    POLICE_MAY_2024,
    STATE_COUNCIL_2022,
    XINHUA_AUGUST_2022,
    XINHUA_INTERNET_ID_2025,
    XINHUA_OCTOBER_2021,
    XINHUA_PROSECUTORS_2024,
    XINHUA_PROSECUTORS_2025,
    XINHUA_PROSECUTORS_2026,
    XINHUA_SOLVED_2026,
    YICAI_2025,
)
from content.when import When

_MINISTRY = "Ministry of Industry and Information Technology (MIIT)"
_BOTH = "Ministry of Industry and Information Technology (MIIT) and Ministry of Public Security"
_LAW = "Anti-Telecom and Online Fraud Law"
_POLICE = "Ministry of Public Security"
_PROSECUTORS = "Supreme People’s Procuratorate"
_NOBODY_SEPARATED = "No page that we read separates what the face match did from police work, warnings and other rules."
_PROSECUTED = "More people charged can mean more crime or more arrests. It is no count of cases."

LAWS = (
    Claim(
        id="L01",
        text=(
            "A notice of {issued:date} had carriers ask holders of high-risk cards to prove who they are within "
            "{hours:count} hours, in a shop or online; otherwise the card is suspended."
        ),
        figures={"issued": When(2021, 6, 2), "hours": 24},
        status=Status.OFFICIAL,
        as_of=When(2021, 6, 2),
        speaker=_BOTH,
        sources=(CARD_NOTICE_2021,),
        caution=(
            "It is called a second real-person check. The point of the notice on it does not speak of the face. "
            "High-risk are, for example, cards linked to fraud, sleeping cards and many cards on one identity."
        ),
    ),
    Claim(
        id="L02",
        text=(
            "Whoever took the second check of {L01.issued:year} online was to be recorded reading aloud that they know "
            "their liability for fraud, and the carrier was to keep the video."
        ),
        status=Status.OFFICIAL,
        as_of=When(2021, 6, 2),
        speaker=_BOTH,
        sources=(CARD_NOTICE_2021,),
        caution="For how long the video is kept, the point that we read does not say.",
    ),
    Claim(
        id="L03",
        text=(
            "The notice of {L01.issued:year} lets holders of a suspended card complain, and gives the card back to "
            "those who pass the check."
        ),
        status=Status.OFFICIAL,
        as_of=When(2021, 6, 2),
        speaker=_BOTH,
        sources=(CARD_NOTICE_2021,),
        caution="This is about numbers already in use, not about a match that fails when a number is bought.",
    ),
    Claim(
        id="L04",
        text="By early {month:month}, {cards:count} high-risk cards had been checked a second time or dealt with.",
        figures={"month": When(2021, 7), "cards": 15_361_700},
        status=Status.OFFICIAL,
        as_of=When(2021, 7, 6),
        speaker=_MINISTRY,
        sources=(ITHOME_2021,),
        caution=(
            "It is the ministry’s own count, since May of that year. How many of these cards failed or were shut off "
            "is not given."
        ),
    ),
    Claim(
        id="L05",
        text=(
            "Since {month:date} people in China can ask, with their identity card, how many phone cards stand in their "
            "name; the answer comes within {hours:count} hours."
        ),
        figures={"month": When(2021, 9), "hours": 48},
        status=Status.OFFICIAL,
        as_of=When(2021, 9, 27),
        speaker="Network Security Bureau of the industry ministry (MIIT) and its research institute",
        sources=(LOOK_UP_2021, CONSUMER_NEWS_2021, BEIJING_DAILY_2021),
        caution="It tells how many cards each company holds, not their numbers; for those, one asks the company.",
        again=When(2027, 6),
    ),
    Claim(
        id="L06",
        text=(
            "The ministry wrote in {month:date} that some phone cards in fraud cases had been taken out with other "
            "people’s identities, without those people knowing."
        ),
        figures={"month": When(2021, 9)},
        status=Status.OFFICIAL,
        as_of=When(2021, 9, 27),
        speaker="Network Security Bureau of the industry ministry (MIIT) and its research institute",
        sources=(LOOK_UP_2021, CONSUMER_NEWS_2021),
        caution="How many is not said, nor when those cards were opened: before or after the face match began.",
    ),
    Claim(
        id="L07",
        text=(
            "A number used for a fraud had been opened on {opened:date} in a shop in Xi’an with another man’s lost "
            "identity card, China Consumer News reports; a court convicted the user of the card."
        ),
        figures={"opened": When(2020, 7, 13), "judged": When(2020, 12)},
        status=Status.REPORTED,
        as_of=When(2020, 12),
        speaker="China Consumer News",
        sources=(CONSUMER_NEWS_2021,),
        caution=(
            "The face match had been required for months by then; whether it was made, and how it was passed, the "
            "report does not say. The judgment, of {judged:date}, was not seen."
        ),
        single_source=True,
    ),
    Claim(
        id="L08",
        text=(
            "Since {start:date} a ministry service shows people how many internet accounts hang on their phone number; "
            "it reaches platforms such as Tencent and Alibaba."
        ),
        figures={"start": When(2022, 7, 21), "platforms": 11},
        status=Status.REPORTED,
        as_of=When(2022, 7, 26),
        speaker="A newspaper reporter who tried it",
        sources=(LOOK_UP_ACCOUNTS_2022,),
        caution=(
            "Read in a copy that does not name the newspaper. The reporter could ask {platforms:count} platforms. It "
            "answers the holder of the number; what others may ask is not part of it."
        ),
        single_source=True,
        again=When(2027, 6),
    ),
    Claim(
        id="L09",
        text=(
            "China’s Anti-Telecom and Online Fraud Law was adopted on {adopted:date} and came into force on "
            "{start:date}."
        ),
        figures={"adopted": When(2022, 9, 2), "start": When(2022, 12, 1)},
        status=Status.OFFICIAL,
        as_of=When(2022, 12, 1),
        speaker="Standing Committee of the National People’s Congress (NPC)",
        sources=(APPINCHINA_FRAUD_LAW_2022, FRAUD_LAW_2022),
    ),
    Claim(
        id="L10",
        text=(
            "Article {article:plain} of the anti-fraud law obliges carriers to register the real identity of every "
            "phone user and makes them answer for the agents who sell for them."
        ),
        figures={"article": 9},
        status=Status.OFFICIAL,
        as_of=When(2022, 12, 1),
        speaker=_LAW,
        sources=(FRAUD_LAW_2022,),
        caution="The article does not name the face. The face match stands in the notice of {R15.announced:date}.",
    ),
    Claim(
        id="L11",
        text=(
            "Article {article:plain} of the anti-fraud law caps the number of phone cards, and lets a carrier check "
            "more closely or refuse a card where the request looks abnormal."
        ),
        figures={"article": 10},
        status=Status.OFFICIAL,
        as_of=When(2022, 12, 1),
        speaker=_LAW,
        sources=(FRAUD_LAW_2022,),
        caution="The cap itself is set by other rules; what counts as abnormal is left to the ministry.",
    ),
    Claim(
        id="L12",
        text=(
            "Under article {article:plain} of the anti-fraud law carriers must check the holder of a suspicious card "
            "again, and may limit or suspend the card of a holder who does not pass."
        ),
        figures={"article": 11},
        status=Status.OFFICIAL,
        as_of=When(2022, 12, 1),
        speaker=_LAW,
        sources=(FRAUD_LAW_2022,),
        caution="How the holder is checked depends on the risk; the article names no face match.",
    ),
    Claim(
        id="L13",
        text=(
            "Article {article:plain} of the privacy law (PIPL) says that no consent is needed where handling data is "
            "necessary to fulfil a duty set by law."
        ),
        figures={"article": 13},
        status=Status.OFFICIAL,
        as_of=When(2021, 11, 1),
        speaker="Personal Information Protection Law (PIPL)",
        sources=(PIPL_ARTICLE_13,),
        caution=(
            "Read in an unofficial translation. Registering a phone user’s identity is such a duty; whether the face "
            "match is one, we found stated nowhere."
        ),
    ),
    Claim(
        id="L14",
        text=(
            "When phones with a built-in SIM came on sale in China in {month:date}, carriers wanted buyers to come to "
            "a shop in person to switch it on."
        ),
        figures={"month": When(2025, 10)},
        status=Status.REPORTED,
        as_of=When(2025, 10, 28),
        speaker="Caixin Global and The Beijinger",
        sources=(CAIXIN_2025, BEIJINGER_2025),
        caution=(
            "The pages, seen in part, do not say whether the face is matched there. It was a trial, so the way may "
            "have changed since."
        ),
        again=When(2027, 4),
    ),
    Claim(
        id="L15",
        text=(
            "China Mobile apologised in {month:date} to a customer whose number had been cut off as a fraud risk while "
            "he came home from Nepal, and helped him to get it back."
        ),
        figures={"month": When(2025, 10)},
        status=Status.REPORTED,
        as_of=When(2025, 10, 16),
        speaker="Yicai, in a machine’s summary",
        sources=(YICAI_2025,),
        caution="This was a number in use, stopped by a risk model. It was not a face match that failed at a sale.",
        single_source=True,
    ),
)

COUNTS = (
    Claim(
        id="Y20",
        text="Telecom fraud in China cost its victims {losses:count} yuan in {year:date}, by official data.",
        figures={"losses": 35_370_000_000, "year": When(2020)},
        status=Status.REPORTED,
        as_of=When(2020),
        speaker="CBN, a business news programme, from official data",
        sources=(CBN_2021,),
        caution="For {R09.year:date} the police had given {R09.losses:count}. " + _NOBODY_SEPARATED,
        single_source=True,
    ),
    Claim(
        id="Y21",
        text=(
            "From June to August {year:date} the police counted fewer cases of telecom fraud than in the same months a "
            "year before."
        ),
        figures={"year": When(2021)},
        status=Status.OFFICIAL,
        as_of=When(2021, 10, 11),
        speaker=_POLICE,
        sources=(XINHUA_OCTOBER_2021,),
        caution=(
            "The ministry gave most of the credit to a campaign against gangs and against the SIM and bank cards that "
            "they use. " + _NOBODY_SEPARATED
        ),
    ),
    Claim(
        id="Y22",
        text=(
            "New cases fell for {months:count} months in a row up to early {year:date}, said vice minister Du Hangwei; "
            "he named campaigns against SIM cards, bank cards and gangs as the main reason."
        ),
        figures={"months": 9, "year": When(2022)},
        status=Status.OFFICIAL,
        as_of=When(2022, 4, 14),
        speaker="Du Hangwei, vice minister of public security",
        sources=(STATE_COUNCIL_2022,),
        caution="Each month is compared with the same month a year before. " + _NOBODY_SEPARATED,
    ),
    Claim(
        id="Y23",
        text=(
            "Cases fell for {months:count} months in a row up to {end:date}, the police said, while "
            "{cards:count} high-risk phone cards were cleared."
        ),
        figures={"months": 14, "end": When(2022, 7), "cards": 77_690_000},
        status=Status.REPORTED,
        as_of=When(2022, 8, 17),
        speaker=_POLICE,
        sources=(XINHUA_AUGUST_2022,),
        caution="Read in a machine translation; no Chinese original of the number of cards was found.",
        single_source=True,
    ),
    Claim(
        id="Y24",
        text=(
            "In {year:date} the police registered {cases:share} fewer cases of telecom fraud than the year before; "
            "the losses fell by {losses:share}."
        ),
        figures={"year": When(2022), "cases": 0.173, "losses": 0.013},
        status=Status.OFFICIAL,
        as_of=When(2022, 12, 30),
        speaker=_POLICE,
        sources=(CHINA_NEWS_2022,),
        caution="Read in a machine translation. " + _NOBODY_SEPARATED,
        single_source=True,
    ),
    Claim(
        id="Y25",
        text="From August {year:date} on, cases of telecom fraud fell month after month, the police said.",
        figures={"year": When(2023)},
        status=Status.OFFICIAL,
        as_of=When(2024, 1, 5),
        speaker=_POLICE,
        sources=(BEIJING_NEWS_2024,),
        caution="No number of cases is given. " + _NOBODY_SEPARATED,
    ),
    Claim(
        id="Y26",
        text=(
            "In {month:date} the police said that monthly cases had been below the year before for {months:count} "
            "months, and that losses were down by nearly {losses:share}."
        ),
        figures={"month": When(2024, 5), "months": 8, "losses": 0.3},
        status=Status.OFFICIAL,
        as_of=When(2024, 5, 27),
        speaker=_POLICE,
        sources=(POLICE_MAY_2024,),
        caution="Read in a copy that prints the day alone; the year follows from its other figures. "
        + _NOBODY_SEPARATED,
    ),
    Claim(
        id="Y27",
        text=(
            "From January to November {year:date}, about {people:count} people were prosecuted for telecom and online "
            "fraud, {rise:share} more than a year before."
        ),
        figures={"year": When(2023), "people": 42_000, "rise": 0.635},
        status=Status.OFFICIAL,
        as_of=When(2024, 2, 4),
        speaker=_PROSECUTORS,
        sources=(XINHUA_PROSECUTORS_2024,),
        caution="The prosecutors give harder work against such crime as the reason. " + _PROSECUTED,
    ),
    Claim(
        id="Y28",
        text=(
            "In {year:date}, about {people:count} people were prosecuted for telecom fraud, {rise:share} more than the "
            "year before."
        ),
        figures={"year": When(2024), "people": 78_000, "rise": 0.539},
        status=Status.OFFICIAL,
        as_of=When(2025, 3, 8),
        speaker=_PROSECUTORS,
        sources=(XINHUA_PROSECUTORS_2025,),
        caution=_PROSECUTED,
    ),
    Claim(
        id="Y29",
        text="In {year:date} charges were filed against about {people:count} people for telecom and online fraud.",
        figures={"year": When(2025), "people": 69_000},
        status=Status.OFFICIAL,
        as_of=When(2026, 3, 9),
        speaker=_PROSECUTORS,
        sources=(XINHUA_PROSECUTORS_2026,),
        caution="The year before it had been {Y28.people:count}. " + _PROSECUTED,
    ),
    Claim(
        id="Y30",
        text="The police solved {solved:count} cases of telecom and online fraud in {year:date}.",
        figures={"solved": 258_000, "year": When(2025)},
        status=Status.OFFICIAL,
        as_of=When(2026, 1, 8),
        speaker=_POLICE,
        sources=(XINHUA_SOLVED_2026,),
        caution=(
            "Cases solved are not cases that happened. Of cases that happened we found no yearly number after the one "
            "for {R09.year:date}, only by how much they rose or fell."
        ),
        again=When(2027, 2),
    ),
    Claim(
        id="Y31",
        text="By {day:date}, {holders:count} people held an internet ID, Xinhua reported.",
        figures={"day": When(2025, 5, 23), "holders": 6_000_000, "downloads": 16_000_000},
        status=Status.OFFICIAL,
        as_of=When(2025, 5, 23),
        speaker="Chinese authorities, given by Xinhua",
        sources=(XINHUA_INTERNET_ID_2025,),
        caution=(
            "The rules of {R33.start:date} were not in force yet. The app had been loaded more than {downloads:count} "
            "times."
        ),
        again=When(2027, 6),
    ),
)

CLAIMS = (*LAWS, *COUNTS)
