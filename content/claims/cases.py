"""Claims about three disputes over face recognition: a lawsuit, lampposts and a university."""

from content.evidence import Claim, Status
from content.sources import (
    CGTN_2019,
    CHINA_DAILY_FOCUS_2021,
    CHINA_DAILY_RULING_2021,
    CHINA_JUSTICE_OBSERVER_2020,
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
from content.sources.elsewhere import (
    BANDAO_2022,
    BBC_PARK_2019,
    BEIJING_YOUTH_DAILY_2019,
    CCTV_PARK_2019,
    DEMOCRACY_AND_LAW_2021,
    DIMSUM_DAILY_2019,
    EJ_INSIGHT_2019,
    FUYANG_JUDGMENT_2020,
    HONG_KONG_COMMITTEE_2019,
    NEWS_GOV_HK_AUGUST_2019,
    PEOPLES_DAILY_LAMPPOSTS_2019,
    PEOPLES_DAILY_RULING_2021,
    SCMP_LAMPPOSTS_2020,
    SOUTHERN_WEEKLY_2022,
    TICKTACK_2019,
)
from content.when import When

CLAIMS = (
    Claim(
        id="G01",
        text=(
            "Guo Bing’s papers against a Hangzhou safari park reached the Fuyang District People’s Court on "
            "{filed:date}, the court’s judgment says."
        ),
        figures={
            "filed": When(2019, 10, 28),
        },
        status=Status.OFFICIAL,
        as_of=When(2019, 10, 28),
        speaker="Fuyang District People’s Court",
        sources=(FUYANG_JUDGMENT_2020, LEXOLOGY_2021, LAW_SOCIETY_GAZETTE_2019),
        caution=(
            "The article says last month, which is {A30.month:date}: the court accepted the case on "
            "{G11.accepted:date}. Both dates circulate, for two different steps. The judgment was read in a copy."
        ),
    ),
    Claim(
        id="G02",
        text=(
            "Guo Bing paid {price:count} yuan on {bought:date} for an annual pass for two, with entry by fingerprint."
        ),
        figures={"price": 1360, "bought": When(2019, 4, 27)},
        status=Status.REPORTED,
        as_of=When(2019, 4, 27),
        speaker="Guo Bing’s complaint, reported by Beijing Youth Daily; the court, reported by China Daily",
        sources=(BEIJING_YOUTH_DAILY_2019, CCTV_PARK_2019, CHINA_DAILY_RULING_2021, SCMP_SAFARI_PARK_2019),
        caution="The park held fingerprints and a photo of the face before it asked for any face scan.",
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
        speaker="Guo Bing, reported by TheTicketingBusiness; the court’s judgment",
        sources=(THETICKETINGBUSINESS_2019, FUYANG_JUDGMENT_2020),
        caution=(
            "Not suing for money does not mean asking for none: the sum equals the price of his pass. In the next "
            "month he asked for more."
        ),
    ),
    Claim(
        id="G04",
        text=(
            "Guo Bing said that the park’s text message requiring him to activate face entry reached him on "
            "{received:date}."
        ),
        figures={"received": When(2019, 10, 17), "first": When(2019, 7)},
        status=Status.REPORTED,
        as_of=When(2019, 10, 17),
        speaker="Guo Bing, reported by CCTV and The Epoch Times",
        sources=(CCTV_PARK_2019, THE_EPOCH_TIMES_2019, THE_PAPER_2020),
        caution=(
            "Two papers treat that day as the deadline, not the day of the message. A first message had come in "
            "{first:date}."
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
        speaker="Fuyang District People’s Court, reported by China Justice Observer",
        sources=(CHINA_JUSTICE_OBSERVER_2020, THE_PAPER_2020, FUYANG_JUDGMENT_2020),
        caution=(
            "Not a full refund of the {G02.price:count} yuan pass. The judgment came {K09.days:count} days after he "
            "filed on {G01.filed:date}; one newspaper wrongly says a month later."
        ),
    ),
    Claim(
        id="G06",
        text=(
            "In its final judgment of {ruled:date} the Hangzhou Intermediate People’s Court ordered that Guo "
            "Bing’s fingerprint data be deleted as well."
        ),
        figures={"ruled": When(2021, 4, 9)},
        status=Status.OFFICIAL,
        as_of=When(2021, 4, 9),
        speaker="Hangzhou Intermediate People’s Court, reported by People’s Daily",
        sources=(PEOPLES_DAILY_RULING_2021, LEXOLOGY_2021),
        caution="The first judgment had ordered only the facial data deleted. All his other requests were rejected.",
    ),
    Claim(
        id="G07",
        text="The appeal court left the award to Guo Bing unchanged at {G05.award:count} yuan on {ruled:date}.",
        figures={"ruled": When(2021, 4, 9)},
        status=Status.OFFICIAL,
        as_of=When(2021, 4, 9),
        speaker="Hangzhou Intermediate People’s Court, reported by People’s Daily and China Daily",
        sources=(PEOPLES_DAILY_RULING_2021, CHINA_DAILY_RULING_2021),
        caution=(
            "The sum stayed the same, but the appeal was not without effect: deletion of the fingerprint data "
            "was added."
        ),
    ),
    Claim(
        id="G08",
        text=(
            "The Paper called the first ruling a win that was no win: {failed:count} of Guo Bing’s requests, on the "
            "terms about fingerprint and face, failed, and the park kept its terms of entry by face alone."
        ),
        figures={"failed": 4},
        status=Status.REPORTED,
        as_of=When(2020, 12, 15),
        speaker="The Paper",
        sources=(THE_PAPER_2020,),
        caution=(
            "The words are the newspaper’s, not his. The court saw the face terms as an offer that he had not "
            "accepted. Such terms sit uneasily with what the park had said in {G15.said:year}."
        ),
    ),
    Claim(
        id="G09",
        text="In {asked:date} Guo Bing asked the Zhejiang High People’s Court for a new hearing.",
        figures={"asked": When(2021, 5), "waiting": When(2021, 7)},
        status=Status.REPORTED,
        as_of=When(2021, 5, 18),
        speaker="Guo Bing, reported by China Daily",
        sources=(CHINA_DAILY_FOCUS_2021, CHONGQING_MORNING_POST_2021, DEMOCRACY_AND_LAW_2021),
        caution=(
            "He said that the courts had not examined the term that kept him out. In early {waiting:date} he still had "
            "no answer, a magazine says."
        ),
    ),
    Claim(
        id="G10",
        text=(
            "China’s Supreme People’s Court mentioned Guo Bing’s suit in its work report of {reported:date} as "
            "the country’s first face-recognition case."
        ),
        figures={"reported": When(2022, 3, 8), "cited": When(2021, 7)},
        status=Status.REPORTED,
        as_of=When(2022, 3, 8),
        speaker="Supreme People’s Court, reported by Bandao Metropolis Daily",
        sources=(BANDAO_2022,),
        caution="The Washington Post says that the court had already cited the case in {cited:date}.",
    ),
    Claim(
        id="G11",
        text=(
            "The court first led the case into mediation and formally accepted it on {accepted:date}; it trended "
            "online on {trended:date}, Guo Bing said."
        ),
        figures={"accepted": When(2019, 11, 1), "trended": When(2019, 11, 2)},
        status=Status.OFFICIAL,
        as_of=When(2019, 11, 1),
        speaker="Fuyang District People’s Court; for the day it trended, Guo Bing to The Paper",
        sources=(FUYANG_JUDGMENT_2020, THE_PAPER_2020),
        caution="The judgment was read in a copy. Some papers give other days for the acceptance.",
    ),
    Claim(
        id="G12",
        text=(
            "China Daily reported that the park answered the suit by offering a choice of entry by fingerprint or "
            "by face, the BBC wrote."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 11),
        speaker="China Daily, relayed by BBC News; Law Society Gazette (Ireland)",
        sources=(BBC_PARK_2019, LAW_SOCIETY_GAZETTE_2019),
        caution=(
            "By that report the way out of the face scan was another biometric. Chinese media have the park say "
            "something wider. An offer does not prove practice."
        ),
    ),
    Claim(
        id="G13",
        text="By {known:date} Guo Bing’s request for a new hearing had been turned down, Southern Weekly writes.",
        figures={"known": When(2022, 6)},
        status=Status.REPORTED,
        as_of=When(2022, 6, 14),
        speaker="Southern Weekly",
        sources=(SOUTHERN_WEEKLY_2022,),
        single_source=True,
        caution=(
            "It says so in passing; the court’s order was not found. The paper also says that his appeal was rejected, "
            "though the fingerprint was added then."
        ),
    ),
    Claim(
        id="G14",
        text=(
            "In {ruled:date} an appeal court in Tianjin ordered a property manager to delete a resident’s face data "
            "and to give him another way into the building."
        ),
        figures={"ruled": When(2022, 5)},
        status=Status.REPORTED,
        as_of=When(2022, 5),
        speaker="Southern Weekly",
        sources=(SOUTHERN_WEEKLY_2022,),
        caution="A dispute between a resident and a manager. It does not reach a phone shop.",
    ),
    Claim(
        id="G15",
        text=(
            "A Ms Yuan of the park said that pass holders need not register a face, but that the park must then check "
            "in another way who comes in."
        ),
        figures={"said": When(2019, 11, 2)},
        status=Status.REPORTED,
        as_of=When(2019, 11, 4),
        speaker="Ms Yuan of the park, reported by CCTV and Southern Metropolis Daily",
        sources=(CCTV_PARK_2019,),
        caution="Which other way, the parts that we read do not say; another report names the fingerprint.",
    ),
    Claim(
        id="G16",
        text=(
            "On {visited:date} the park’s staff told Guo Bing that without a face he could not come in; to give up his "
            "pass, he would have to pay his past visits at the full price."
        ),
        figures={"visited": When(2019, 10, 26), "ticket": 220},
        status=Status.REPORTED,
        as_of=When(2019, 10, 26),
        speaker="Guo Bing, reported by CCTV and Beijing Youth Daily",
        sources=(CCTV_PARK_2019, BEIJING_YOUTH_DAILY_2019),
        caution="This is his account. A single visit cost {ticket:count} yuan.",
    ),
    Claim(
        id="G17",
        text=(
            "In {raised:date}, after the park had answered, Guo Bing raised his requests to {requests:spelled}; among "
            "them, he wanted the terms on fingerprints and faces declared void."
        ),
        figures={"raised": When(2019, 12), "requests": 8},
        status=Status.REPORTED,
        as_of=When(2019, 12),
        speaker="The Paper",
        sources=(THE_PAPER_2020, FUYANG_JUDGMENT_2020),
        caution="The number stands in The Paper alone; the judgment shows that the list grew.",
        single_source=True,
    ),
    Claim(
        id="G18",
        text="The park said that faces were to let pass holders in faster, since fingerprints sometimes lagged.",
        status=Status.REPORTED,
        as_of=When(2019, 11, 4),
        speaker="Ms Yuan of the park, reported by CCTV",
        sources=(CCTV_PARK_2019,),
        caution="The check is there so that nobody else uses the pass, it had told him.",
    ),
    Claim(
        id="H01",
        text=(
            "Protesters in Hong Kong brought down several smart lampposts in Kowloon on {day:weekday}, CGTN and The "
            "Standard reported."
        ),
        figures={
            "day": When(2019, 8, 24),
        },
        status=Status.REPORTED,
        as_of=When(2019, 8, 24),
        speaker="CGTN; The Standard (Hong Kong)",
        sources=(CGTN_2019, THE_STANDARD_2019),
        caution=(
            "CGTN names Kwun Tong; The Standard adds Kowloon Bay. Several were toppled and about {H02.damaged:count} "
            "were damaged: two different counts."
        ),
    ),
    Claim(
        id="H02",
        text=(
            "Hong Kong’s Office of the Government Chief Information Officer said that about {damaged:count} "
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
            "Damaged is not toppled. Of the {H04.installed:count} installed posts, reports count from "
            "{H10.fewest:count} to about {H10.most:count} that fell."
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
            "The Hong Kong government said that the lampposts did not recognise faces, and that {paused:count} of "
            "their functions had been put on hold in {when:date}."
        ),
        figures={"paused": 3, "when": When(2019, 7)},
        status=Status.REPORTED,
        as_of=When(2019, 8, 22),
        speaker="Office of the Government Chief Information Officer, Hong Kong",
        sources=(NEWS_GOV_HK_2019, NEWS_GOV_HK_AUGUST_2019),
        caution="This is the government’s own assurance. Protesters feared what the posts could be used for.",
    ),
    Claim(
        id="H06",
        text=(
            "Protesters found a Bluetooth device marked Ticktack Technology; the Hong Kong government said it "
            "was a local start-up’s location beacon."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 8, 26),
        speaker="Protesters and the Office of the Government Chief Information Officer, Hong Kong",
        sources=(THE_STANDARD_2019, TICKTACK_2019, EJ_INSIGHT_2019),
        caution=(
            "The firm said that it belonged to people in Hong Kong, and left the project after threats. A Bluetooth "
            "device is not evidence of face recognition."
        ),
    ),
    Claim(
        id="H07",
        text=(
            "Hong Kong’s expert committee on the lampposts agreed on {agreed:date} to replace their cameras with "
            "other sensors such as lidar and thermal detectors."
        ),
        figures={
            "agreed": When(2019, 12, 10),
        },
        status=Status.OFFICIAL,
        as_of=When(2019, 12, 10),
        speaker="Technical Advisory Ad Hoc Committee, in a Hong Kong government press release",
        sources=(HONG_KONG_COMMITTEE_2019, THE_STANDARD_STUDENT_2019),
        caution="The decision came after the article of {A41.copied:date}, which could not mention it.",
    ),
    Claim(
        id="H08",
        text=(
            "The committee’s report, published by the Hong Kong government on {published:date}, backed continuing the "
            "lampposts without cameras and Bluetooth detectors, using substitutes kinder to privacy."
        ),
        figures={"published": When(2020, 3, 9)},
        status=Status.OFFICIAL,
        as_of=When(2020, 3, 9),
        speaker="Technical Advisory Ad Hoc Committee, published by the Hong Kong government",
        sources=(NEWS_GOV_HK_2020,),
        caution="A report that supports a plan does not show what was later built. The location beacons were to stay.",
    ),
    Claim(
        id="H09",
        text=(
            "A legislator’s question of {asked:date} says that Hong Kong’s pilot ended in {ended:date} with over "
            "{posts:count} smart lampposts."
        ),
        figures={"asked": When(2024, 5, 8), "ended": When(2023, 12), "posts": 400},
        status=Status.REPORTED,
        as_of=When(2023, 12),
        speaker="A legislator’s question to the Hong Kong government (LCQ20)",
        sources=(HONG_KONG_GOVERNMENT_2024,),
        single_source=True,
        caution=(
            "The figure stands in the question, read in a copy of the press release; the year of the question follows "
            "from its text. Many posts carry only location tags."
        ),
    ),
    Claim(
        id="H10",
        text=(
            "Reports of how many lampposts fell disagree: {fewest:count}, said The Standard after a broadcaster; at "
            "least as many, said People’s Daily; around {most:count} demolished and damaged, said Dimsum Daily."
        ),
        figures={"fewest": 1, "most": 6},
        status=Status.CONTESTED,
        as_of=When(2019, 8, 26),
        speaker="The Standard, People’s Daily Online and Dimsum Daily",
        sources=(TICKTACK_2019, PEOPLES_DAILY_LAMPPOSTS_2019, DIMSUM_DAILY_2019),
        caution="Others say “several”. The highest count takes fallen and damaged posts together.",
    ),
    Claim(
        id="H11",
        text=(
            "The lampposts had cameras, the Hong Kong government said: set on public places only, with pictures not to "
            "be handed on for face recognition."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 7, 16),
        speaker="Hong Kong government",
        sources=(NEWS_GOV_HK_2019, HONG_KONG_COMMITTEE_2019),
        caution=(
            "The functions put on hold were cameras that watch for dumped waste, cameras that read number plates, and "
            "Bluetooth that measures speed."
        ),
    ),
    Claim(
        id="H12",
        text=(
            "Without cameras and Bluetooth detectors, a Hong Kong government spokesman said, the posts would for now "
            "not measure journey times, see traffic incidents or track dumped waste."
        ),
        status=Status.REPORTED,
        as_of=When(2020, 3, 9),
        speaker="A Hong Kong government spokesman, reported by SCMP",
        sources=(SCMP_LAMPPOSTS_2020,),
        single_source=True,
        caution="What substitutes did later is not in what we read.",
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
        speaker="Xu Jianzhen, the university’s library and information centre director",
        sources=(SCMP_CLASSROOM_2019, NEWSWEEK_2019),
        caution=(
            "In teaching it was a trial in a pair of classrooms, not in every lesson; if it went well, every classroom "
            "was to follow."
        ),
    ),
    Claim(
        id="N03",
        text=(
            "Xu Jianzhen argued that a classroom is a public place, so that the system would not breach anyone’s "
            "privacy."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 9, 2),
        speaker="Xu Jianzhen, reported by Newsweek",
        sources=(NEWSWEEK_2019,),
        caution=(
            "This is the university’s own defence, not a legal finding. It had asked the local police, the Global "
            "Times writes."
        ),
    ),
    Claim(
        id="N04",
        text=(
            "The Global Times said that the topic of the university’s trial had been viewed more than "
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
            "Lei Chaozi of China’s education ministry said on {day:weekday} that schools’ use would be limited "
            "and regulated, and only necessary data should be collected."
        ),
        figures={"day": When(2019, 9, 5)},
        status=Status.REPORTED,
        as_of=When(2019, 9, 5),
        speaker="Lei Chaozi, Ministry of Education",
        sources=(FUTURISM_2019,),
        caution="An official’s statement of intent, neither a law nor a ban.",
    ),
)
