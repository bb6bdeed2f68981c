"""Claims about three disputes over face recognition: a lawsuit, lampposts and a university."""

from content.evidence import Claim, Status
from content.sources import (
    CGTN_2019,
    CHINA_DAILY_FOCUS_2021,
    CHINA_DAILY_RULING_2021,
    CHINA_JUSTICE_OBSERVER_UNDATED,
    CHINA_NEWS_SERVICE_2022,
    CHONGQING_MORNING_POST_2021,
    FUTURISM_2019,
    GLOBAL_TIMES_2019,
    HONG_KONG_GOVERNMENT_2024,
    LAW_SOCIETY_GAZETTE_2019,
    LEXOLOGY_2021,
    NEWS_GOV_HK_2019,
    NEWS_GOV_HK_2020,
    NEWSWEEK_2019,
    SCMP_CLASSROOM_2019,
    SCMP_SAFARI_PARK_2019,
    THE_EPOCH_TIMES_2019,
    THE_PAPER_2020,
    THE_STANDARD_2019,
    THE_STANDARD_STUDENT_2019,
    THETICKETINGBUSINESS_2019,
)
from content.when import When

CLAIMS = (
    Claim(
        id="G01",
        text=(
            "Guo Bing filed his suit against a Hangzhou safari park at the Fuyang District People's Court on "
            "{filed:date}."
        ),
        figures={
            "filed": When(2019, 10, 28),
        },
        status=Status.REPORTED,
        as_of=When(2019, 10, 28),
        speaker="The Epoch Times",
        sources=(THE_EPOCH_TIMES_2019,),
        caution=(
            "The article says last month, which is {A30.month:date}: the court accepted the case on "
            "{G11.accepted:date}. Both dates circulate, for two different steps."
        ),
    ),
    Claim(
        id="G02",
        text=(
            "A court statement says that Guo Bing paid {price:count} yuan in {bought:date} for an annual pass "
            "for two, with entry by fingerprint."
        ),
        figures={"price": 1360, "bought": When(2019, 4)},
        status=Status.REPORTED,
        as_of=When(2019, 4),
        speaker="Fuyang court statement, reported by SCMP",
        sources=(SCMP_SAFARI_PARK_2019,),
        caution="The park held a biometric, the fingerprint, before it asked for any face scan.",
    ),
    Claim(
        id="G03",
        text=(
            "Guo Bing asked the court for {claimed:count} yuan and his costs, although he described his aim as "
            "fighting the abuse of face recognition."
        ),
        figures={"claimed": 1360},
        status=Status.REPORTED,
        as_of=When(2019, 11, 4),
        speaker="Guo Bing, reported by TheTicketingBusiness",
        sources=(THETICKETINGBUSINESS_2019,),
        caution=(
            "Not suing for money does not mean asking for none: the sum equals the price of his pass. His words "
            "about abuse reached the article second-hand."
        ),
    ),
    Claim(
        id="G04",
        text=(
            "Guo Bing said that the park's text message requiring him to activate face entry reached him on "
            "{received:date}."
        ),
        figures={"received": When(2019, 10, 17), "first": When(2019, 7)},
        status=Status.REPORTED,
        as_of=When(2019, 10, 17),
        speaker="Guo Bing, reported by The Epoch Times",
        sources=(THE_EPOCH_TIMES_2019,),
        caution=(
            "The Taipei Times treats that day as the deadline, not the day of the message. A first message had "
            "come in {first:date}."
        ),
    ),
    Claim(
        id="G05",
        text=(
            "On {ruled:date} the Fuyang court awarded Guo Bing {award:count} yuan and ordered the park to delete "
            "his facial data, including his photo."
        ),
        figures={
            "ruled": When(2020, 11, 20),
            "award": 1038,
        },
        status=Status.OFFICIAL,
        as_of=When(2020, 11, 20),
        speaker="Fuyang District People's Court, reported by China Justice Observer",
        sources=(CHINA_JUSTICE_OBSERVER_UNDATED,),
        caution=(
            "Not a full refund of the {G02.price:count} yuan pass. The judgment came {K09.days:count} days after he "
            "filed on {G01.filed:date}; one newspaper wrongly says a month later."
        ),
    ),
    Claim(
        id="G06",
        text=(
            "In its final judgment of {ruled:date} the Hangzhou Intermediate People's Court ordered that Guo "
            "Bing's fingerprint data be deleted as well."
        ),
        figures={"ruled": When(2021, 4, 9)},
        status=Status.OFFICIAL,
        as_of=When(2021, 4, 9),
        speaker="Hangzhou Intermediate People's Court, reported on Lexology",
        sources=(LEXOLOGY_2021,),
        caution="The first judgment had ordered only the facial data deleted.",
    ),
    Claim(
        id="G07",
        text="The appeal court left the award to Guo Bing unchanged at {G05.award:count} yuan on {ruled:date}.",
        figures={"ruled": When(2021, 4, 9)},
        status=Status.OFFICIAL,
        as_of=When(2021, 4, 9),
        speaker="Hangzhou Intermediate People's Court, reported by China Daily",
        sources=(CHINA_DAILY_RULING_2021,),
        caution=(
            "The sum stayed the same, but the appeal was not without effect: deletion of the fingerprint data "
            "was added."
        ),
    ),
    Claim(
        id="G08",
        text=(
            "Guo Bing saw a win without a victory: {failed:count} of his requests, to have the face and "
            "fingerprint terms declared invalid, failed, and the face-only terms stayed in use."
        ),
        figures={"failed": 4},
        status=Status.REPORTED,
        as_of=When(2020, 12, 15),
        speaker="Guo Bing, to The Paper",
        sources=(CHONGQING_MORNING_POST_2021,),
        caution=(
            "This sits uneasily with the article's report that the park said it would let people opt out: a "
            "promise is not checked practice."
        ),
    ),
    Claim(
        id="G09",
        text="In {asked:date} Guo Bing asked the Zhejiang High People's Court for a new hearing.",
        figures={"asked": When(2021, 5), "waiting": When(2021, 7)},
        status=Status.REPORTED,
        as_of=When(2021, 5, 18),
        speaker="Guo Bing, reported by China Daily",
        sources=(CHINA_DAILY_FOCUS_2021,),
        caution=(
            "A magazine says that he still had no answer in early {waiting:date}. We did not find how the "
            "request ended."
        ),
    ),
    Claim(
        id="G10",
        text=(
            "China's Supreme People's Court mentioned Guo Bing's suit in its work report of {reported:date} as "
            "the country's first face-recognition case."
        ),
        figures={"reported": When(2022, 3, 8), "cited": When(2021, 7)},
        status=Status.REPORTED,
        as_of=When(2022, 3, 8),
        speaker="Supreme People's Court, reported by China News Service",
        sources=(CHINA_NEWS_SERVICE_2022,),
        single_source=True,
        caution=(
            "Read only in a machine-translated copy. The Washington Post says that the court had already cited "
            "the case in {cited:date}."
        ),
    ),
    Claim(
        id="G11",
        text=(
            "Guo Bing said that the court first required mediation; its formal acceptance reached him on "
            "{accepted:date}, and the case trended online on {trended:date}."
        ),
        figures={"accepted": When(2019, 11, 1), "trended": When(2019, 11, 2), "other": When(2019, 11, 3)},
        status=Status.REPORTED,
        as_of=When(2019, 11, 1),
        speaker="Guo Bing",
        sources=(THE_PAPER_2020,),
        caution=(
            "Seen only in a reworded copy. A copy of a Wall Street Journal report gives the same day for the "
            "acceptance; one weak page says {other:date}."
        ),
    ),
    Claim(
        id="G12",
        text=(
            "The Gazette of the Law Society of Ireland reported that the park answered the suit by offering "
            "entry by either fingerprint or face."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 11),
        speaker="Law Society Gazette (Ireland)",
        sources=(LAW_SOCIETY_GAZETTE_2019,),
        single_source=True,
        caution=(
            "Opting out of the face scan meant giving another biometric, not none. An offer does not prove practice."
        ),
    ),
    Claim(
        id="H01",
        text=(
            "CGTN reported that protesters in Hong Kong brought down several smart lampposts on {day:weekday}, "
            "in the Kwun Tong and Kowloon Bay area."
        ),
        figures={
            "day": When(2019, 8, 24),
        },
        status=Status.REPORTED,
        as_of=When(2019, 8, 24),
        speaker="CGTN",
        sources=(CGTN_2019,),
        caution=(
            "Several were toppled and about {H02.damaged:count} were damaged: two different counts. Protesters "
            "feared face recognition; the government denied that the posts had any."
        ),
    ),
    Claim(
        id="H02",
        text=(
            "Hong Kong's Office of the Government Chief Information Officer said that about {damaged:count} "
            "smart lampposts were damaged and no longer worked."
        ),
        figures={
            "damaged": 20,
        },
        status=Status.OFFICIAL,
        as_of=When(2019, 8, 26),
        speaker="Office of the Government Chief Information Officer, Hong Kong",
        sources=(THE_STANDARD_2019,),
        caution=(
            "Damaged is not toppled: no source we found says how many of the {H04.installed:count} installed posts "
            "were brought down."
        ),
    ),
    Claim(
        id="H03",
        text="The Standard put the cost of repairing the damaged lampposts at up to {cost:count} Hong Kong dollars.",
        figures={
            "cost": 2_800_000,
        },
        status=Status.ESTIMATE,
        as_of=When(2019, 8, 26),
        speaker="The Standard (Hong Kong)",
        sources=(THE_STANDARD_2019,),
        single_source=True,
        caution=(
            "An upper estimate for repairing {H02.damaged:count} posts in all; it does not give the price of a new "
            "post, and only this newspaper prints it."
        ),
    ),
    Claim(
        id="H04",
        text=(
            "The Hong Kong government said that {installed:count} smart lampposts were installed from the end of "
            "{start:date}, out of some {planned:count} planned."
        ),
        figures={"installed": 50, "planned": 400, "start": When(2019, 6), "nikkei": When(2019, 5), "mainland": 52},
        status=Status.OFFICIAL,
        as_of=When(2019, 7, 16),
        speaker="Hong Kong government",
        sources=(NEWS_GOV_HK_2019,),
        caution="Nikkei dates the installation to {nikkei:date}, and one mainland page counts {mainland:count} posts.",
    ),
    Claim(
        id="H05",
        text=(
            "The Hong Kong government said that the lampposts had no face recognition, collected traffic, "
            "weather and air-quality data, and had {paused:count} applications put on hold in {when:date}."
        ),
        figures={"paused": 3, "when": When(2019, 7)},
        status=Status.REPORTED,
        as_of=When(2019, 7, 16),
        speaker="Office of the Government Chief Information Officer, Hong Kong",
        sources=(NEWS_GOV_HK_2019,),
        caution="This is the government's own assurance. Protesters feared what the posts could be used for.",
    ),
    Claim(
        id="H06",
        text=(
            "Protesters found a Bluetooth device marked Ticktack Technology; the Hong Kong government said it "
            "was a local start-up's location beacon."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 8, 26),
        speaker="Protesters and the Office of the Government Chief Information Officer, Hong Kong",
        sources=(THE_STANDARD_2019,),
        single_source=True,
        caution=(
            "What the device did rests on the government's reply, which only The Standard reports. A Bluetooth "
            "device is not evidence of face recognition."
        ),
    ),
    Claim(
        id="H07",
        text=(
            "Hong Kong's expert committee on the lampposts agreed on {agreed:date} to replace their cameras with "
            "other sensors such as lidar and thermal detectors."
        ),
        figures={
            "agreed": When(2019, 12, 10),
        },
        status=Status.REPORTED,
        as_of=When(2019, 12, 10),
        speaker="Technical Advisory Ad Hoc Committee, reported by The Standard's student edition",
        sources=(THE_STANDARD_STUDENT_2019,),
        caution="The decision came after the article of {A41.copied:date}, which could not mention it.",
    ),
    Claim(
        id="H08",
        text=(
            "A report published by the Hong Kong government on {published:date} backed continuing the lampposts "
            "without cameras and Bluetooth detectors, using substitutes kinder to privacy."
        ),
        figures={"published": When(2020, 3, 9)},
        status=Status.OFFICIAL,
        as_of=When(2020, 3, 9),
        speaker="Hong Kong government",
        sources=(NEWS_GOV_HK_2020,),
        caution="A report that supports a plan does not show what was later built.",
    ),
    Claim(
        id="H09",
        text=(
            "A legislator's question of {asked:date} says that Hong Kong's pilot ended in {ended:date} with over "
            "{posts:count} smart lampposts."
        ),
        figures={"asked": When(2024, 5, 8), "ended": When(2023, 12), "posts": 400},
        status=Status.REPORTED,
        as_of=When(2023, 12),
        speaker="A legislator's question to the Hong Kong government (LCQ20)",
        sources=(HONG_KONG_GOVERNMENT_2024,),
        single_source=True,
        caution=(
            "The figure stands in the question, read in a copy of the press release, whose year is inferred. "
            "Many posts carry only location tags."
        ),
    ),
    Claim(
        id="N01",
        text=(
            "The Nanjing university in the article is China Pharmaceutical University, whose classroom trial the "
            "Global Times reported on {reported:date}."
        ),
        figures={"reported": When(2019, 9, 2)},
        status=Status.REPORTED,
        as_of=When(2019, 9, 2),
        speaker="Global Times",
        sources=(GLOBAL_TIMES_2019,),
        caution="At least one digest names a different university by mistake.",
    ),
    Claim(
        id="N02",
        text=(
            "Xu Jianzhen of the university said that the trial put face recognition in {classrooms:count} "
            "classrooms, and at gates, dormitory entrances, the library and laboratories."
        ),
        figures={"classrooms": 2},
        status=Status.REPORTED,
        as_of=When(2019, 9, 2),
        speaker="Xu Jianzhen, the university's library and information centre director",
        sources=(SCMP_CLASSROOM_2019,),
        caution="In teaching it was a trial in a pair of classrooms, not in every lesson of the university.",
    ),
    Claim(
        id="N03",
        text=(
            "Xu Jianzhen argued that a classroom is a public place, so that the system would not breach anyone's "
            "privacy."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 9, 2),
        speaker="Xu Jianzhen, reported by Newsweek",
        sources=(NEWSWEEK_2019,),
        caution="This is the university's own defence, not a legal finding.",
    ),
    Claim(
        id="N04",
        text=(
            "The Global Times said that the topic of the university's trial had been viewed more than "
            "{views:count} times online."
        ),
        figures={"views": 40_000_000},
        status=Status.REPORTED,
        as_of=When(2019, 9, 2),
        speaker="Global Times",
        sources=(GLOBAL_TIMES_2019,),
        single_source=True,
        caution="These are views, not people: one reader can count many times. A view is not an objection either.",
    ),
    Claim(
        id="N05",
        text=(
            "Lei Chaozi of China's education ministry said on {day:weekday} that schools' use would be limited "
            "and regulated, and only necessary data should be collected."
        ),
        figures={"day": When(2019, 9, 5)},
        status=Status.REPORTED,
        as_of=When(2019, 9, 5),
        speaker="Lei Chaozi, Ministry of Education",
        sources=(FUTURISM_2019,),
        caution="An official's statement of intent, neither a law nor a ban.",
    ),
)
