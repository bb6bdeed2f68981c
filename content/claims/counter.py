"""What was asked for at the counter and what is kept: notices, orders, companies and witnesses."""

from content.evidence import Claim, Status
from content.sources import BITTER_WINTER_2019, CHINASCOPE_UNDATED, USITO_UNDATED
from content.sources.accuracy import LEIPHONE_2019
from content.sources.counter import (
    AFP_2019,
    ASSEMBLY_RESEARCH,
    BARRIER_FREE_LAW_2023,
    CCTV_NEWS_2025,
    CHINA_NEWS_2018,
    CHINA_NEWS_BARRIER_FREE_2023,
    CHINA_TELECOM_2017,
    FACE_RULES_2025_COPY,
    FACE_RULES_2025_SUMMED_UP,
    FUJIAN_2017,
    HUNTON_2013,
    JOINT_NOTICE_2016,
    KUAI_KEJI_2019,
    LEGAL_DAILY_2017,
    LEGAL_DAILY_NANZHANG,
    OPINIONS_2016,
    QIANTANG_CASE,
    RADIO_FREE_ASIA_2019,
    RESELLER_NOTICE,
    UPSTREAM_NEWS_2023,
    XINHUA_2015,
    XINHUA_2018,
    YANGZHOU_RETOLD_2025,
    ZIBO_2016,
)
from content.sources.registration import ORDER_25_2013, ZHENGZHOU_2013
from content.when import When

_MINISTRY = "Ministry of Industry and Information Technology (MIIT)"

CLAIMS = (
    Claim(
        id="T01",
        text=(
            "A joint notice of {authorities:spelled} authorities, dated {issued:date}, had phone companies check a new "
            "user’s identity, take the user’s photo on the spot and keep it."
        ),
        figures={"authorities": 6, "issued": When(2016, 9, 23)},
        status=Status.OFFICIAL,
        as_of=When(2016, 9, 23),
        speaker=(
            "Supreme People’s Court, Supreme People’s Procuratorate, Ministry of Public Security, industry ministry "
            "(MIIT), People’s Bank of China and China Banking Regulatory Commission"
        ),
        sources=(JOINT_NOTICE_2016,),
        caution="Read in copies that quote parts of it. They name no time for which the photo is kept.",
    ),
    Claim(
        id="T02",
        text=(
            "In {published:month} the ministry told phone companies again to photograph new users on the spot and keep "
            "the photo, and to check buyers online by live video or the like."
        ),
        figures={"issued": When(2016, 11, 4), "published": When(2016, 11, 7)},
        status=Status.OFFICIAL,
        as_of=When(2016, 11, 7),
        speaker=_MINISTRY,
        sources=(OPINIONS_2016, ZIBO_2016, USITO_UNDATED),
        caution="Dated {issued:date} and made public on {published:date}. Read in copies, and not to the last line.",
    ),
    Claim(
        id="T03",
        text=(
            "From {start:date} China Telecom’s shops photographed buyers on the spot and kept the picture, also for a "
            "replacement card or a transfer, the company said."
        ),
        figures={"start": When(2017, 1, 1)},
        status=Status.REPORTED,
        as_of=When(2017, 2, 24),
        speaker="China Telecom",
        sources=(CHINA_TELECOM_2017,),
        caution=(
            "This is the company’s own word on its own work, read in a copy. Whoever bought online, it said, was "
            "compared with the card by the courier."
        ),
        single_source=True,
    ),
    Claim(
        id="T04",
        text=(
            "A ministry order in force from {R05.start:date} has phone companies keep identity information and the "
            "papers that belong to it during the service and for {years:spelled} years after its end."
        ),
        figures={"years": 2},
        status=Status.REPORTED,
        as_of=When(2013, 9, 1),
        speaker=f"{_MINISTRY}, as a law firm and a newspaper report its order",
        sources=(HUNTON_2013, ZHENGZHOU_2013),
        caution=(
            "The article itself was not seen in the final print. That a photo from the shop counts as such a paper is "
            "our reading; neither page says so."
        ),
    ),
    Claim(
        id="T05",
        text=(
            "A China Unicom agent told the magazine Bitter Winter that the images went to a database of the police, to "
            "the company and to the ministry."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 9),
        speaker="An unnamed China Unicom agent, in Bitter Winter",
        sources=(BITTER_WINTER_2019,),
        caution=(
            "One unnamed voice in a magazine critical of the government, about an app that he had used since "
            "{T15.early:month}. Nothing else that we read confirms or denies it."
        ),
        single_source=True,
    ),
    Claim(
        id="T06",
        text=(
            "In {found:month} a shop in Hangzhou called up the stored picture of a face check when a customer asked; "
            "an agent for jobs had taken that picture of him days before, prosecutors say."
        ),
        figures={"found": When(2020, 11)},
        status=Status.REPORTED,
        as_of=When(2020, 11),
        speaker="Prosecutors in Qiantang, Hangzhou",
        sources=(QIANTANG_CASE,),
        caution="Read in a copy, and in part. One case; for how long such pictures are kept it does not say.",
        single_source=True,
    ),
    Claim(
        id="T07",
        text=(
            "Article {article:plain} of the Cybersecurity Law, in the numbering of {R12.start:year}, has network "
            "operators give the police and state security technical support and help."
        ),
        figures={"article": 28},
        status=Status.OFFICIAL,
        as_of=When(2017, 6, 1),
        speaker="Cybersecurity Law, as Legal Daily gives it",
        sources=(LEGAL_DAILY_2017,),
        caution="It does not speak of pictures from shops. Read in a copy of a newspaper.",
    ),
    Claim(
        id="T08",
        text=(
            "In {reported:month} a regulator’s inspection list in Fujian asked whether shops had checked that person "
            "and document belong together."
        ),
        figures={"reported": When(2017, 5, 14)},
        status=Status.REPORTED,
        as_of=When(2017, 5, 14),
        speaker="Fujian communications administration, in Fujian Daily",
        sources=(FUJIAN_2017,),
        caution="One province. The list asked for the kept photo too. Read in a copy.",
        single_source=True,
    ),
    Claim(
        id="T09",
        text=("In {reported:month} the ministry asked for a trial of portrait comparison where phone users register."),
        figures={"reported": When(2018, 5, 18)},
        status=Status.OFFICIAL,
        as_of=When(2018, 5, 18),
        speaker=_MINISTRY,
        sources=(XINHUA_2018, CHINA_NEWS_2018),
        caution="Where it was tried, and how well it worked, was not found.",
    ),
    Claim(
        id="T10",
        text=(
            "Two Chinese technology sites wrote in {printed:date} that person and card had been compared before, and "
            "that doing it by hand was slow and not exact."
        ),
        figures={"printed": When(2019, 12)},
        status=Status.REPORTED,
        as_of=When(2019, 12, 3),
        speaker="快科技, in Minnan net; Leiphone",
        sources=(KUAI_KEJI_2019, LEIPHONE_2019),
        caution="One of them says that it had long been required. Neither names the rule for it.",
    ),
    Claim(
        id="T11",
        text=(
            "From {start:date} shops had to check a buyer’s identity card with a machine that reads it, Xinhua "
            "reported."
        ),
        figures={"start": When(2015, 9, 1)},
        status=Status.REPORTED,
        as_of=When(2015, 9, 1),
        speaker="Ministry of Industry and Information Technology (MIIT), in Xinhua",
        sources=(XINHUA_2015,),
        caution="The machine read the card. It did not look at the face.",
    ),
    Claim(
        id="T12",
        text=(
            "An employee of Shanghai Telecom told Radio Free Asia that those who buy a card online have to pass a face "
            "scan when it is brought to the door."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 6),
        speaker="An unnamed employee of Shanghai Telecom, to Radio Free Asia",
        sources=(RADIO_FREE_ASIA_2019,),
        caution="One unnamed voice, on the telephone, to a broadcaster that the United States pays.",
        single_source=True,
    ),
    Claim(
        id="T13",
        text=(
            "The order of {R05.start:year} counts the transfer of a number to another person as entering the network, "
            "the words that the notice of {R16.start:year} uses."
        ),
        status=Status.OFFICIAL,
        as_of=When(2013, 9, 1),
        speaker=_MINISTRY,
        sources=(ORDER_25_2013, CHINASCOPE_UNDATED),
        caution="Read in a copy. That the notice means the same by these words is our reading.",
    ),
    Claim(
        id="T14",
        text=(
            "A service employee of China Unicom told AFP on {told:date} that buyers might have to film themselves "
            "turning their head and blinking."
        ),
        figures={"told": When(2019, 12, 1)},
        status=Status.REPORTED,
        as_of=When(2019, 12, 1),
        speaker="A China Unicom customer service employee, to AFP",
        sources=(AFP_2019,),
        caution="Bitter Winter heard the same of head and blinking from staff of a shop in Zhejiang.",
    ),
    Claim(
        id="T15",
        text=(
            "From {early:month} an app had a China Unicom agent record buyers saying numbers in Mandarin; some elderly "
            "people who do not speak it had to repeat this, sometimes {repeats:spelled} times, he told Bitter Winter."
        ),
        figures={"early": When(2019, 7), "repeats": 12},
        status=Status.REPORTED,
        as_of=When(2019, 12, 9),
        speaker="An unnamed China Unicom agent, in Bitter Winter",
        sources=(BITTER_WINTER_2019,),
        caution=(
            "One unnamed voice in a magazine critical of the government. It is about saying the numbers, before the "
            "rule was in force; what follows when a face is refused it does not say."
        ),
        single_source=True,
    ),
    Claim(
        id="T16",
        text=(
            "In {month:month} a blind man of {age:count} in Yangzhou could not blink for the machine and left the shop "
            "with no number in his own name, state media reported."
        ),
        figures={"month": When(2025, 5), "age": 80},
        status=Status.REPORTED,
        as_of=When(2025, 5),
        speaker="CCTV News and China National Radio",
        sources=(CCTV_NEWS_2025, YANGZHOU_RETOLD_2025),
        caution=(
            "Read in copies. The shop answered that he had wanted a replacement and that the surname did not fit; he "
            "denies that. The company is not named, and how it ended was not found."
        ),
    ),
    Claim(
        id="T17",
        text=(
            "Another shop of the same brand said that whoever holds a disability card is photographed for the file and "
            "not matched."
        ),
        status=Status.REPORTED,
        as_of=When(2025, 5),
        speaker="A shop in Yangzhou, in state media",
        sources=(CCTV_NEWS_2025,),
        caution="The practice of one shop, as its staff told it. No rule was named.",
        single_source=True,
    ),
    Claim(
        id="T18",
        text=(
            "In {month:month} China Telecom in Jinan offered a blind buyer online, whose film was refused, his money "
            "back or the identity of a relative or friend, a news site wrote."
        ),
        figures={"month": When(2023, 1)},
        status=Status.REPORTED,
        as_of=When(2023, 1),
        speaker="China Telecom in Jinan, in Upstream News",
        sources=(UPSTREAM_NEWS_2023,),
        caution="Read in a copy, and in part. He had switched on other cards before without trouble.",
        single_source=True,
    ),
    Claim(
        id="T19",
        text=(
            "The measures of {year:date} say that face data stay on the device and are kept no longer than needed, "
            "unless a law says otherwise; consent can allow sending them."
        ),
        figures={"year": When(2025)},
        status=Status.OFFICIAL,
        as_of=When(2025, 6, 1),
        speaker="Cyberspace Administration of China (CAC) and Ministry of Public Security",
        sources=(FACE_RULES_2025_COPY,),
        caution="Read in a copy of a summary. Whether it reaches the phone counter is not said there.",
    ),
    Claim(
        id="T20",
        text=(
            "In a case of {year:date} from Nanzhang, {people:spelled} people were sentenced because they had switched "
            "on phone cards sold online with films of faces made by software, Legal Daily reported."
        ),
        figures={"year": When(2024), "people": 6},
        status=Status.REPORTED,
        as_of=When(2024),
        speaker="A court in Nanzhang, Hubei, in Legal Daily",
        sources=(LEGAL_DAILY_NANZHANG,),
        caution="Read in a copy, and in part. The cards were switched on online, not at a counter.",
        single_source=True,
    ),
    Claim(
        id="T22",
        text=(
            "An employee of Beijing Telecom told Radio Free Asia that people who already had a number were being "
            "reminded to bring their registration up to date."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12, 6),
        speaker="An unnamed employee of Beijing Telecom, to Radio Free Asia",
        sources=(RADIO_FREE_ASIA_2019,),
        caution="A reminder is not a duty. One unnamed voice, to a broadcaster that the United States pays.",
        single_source=True,
    ),
    Claim(
        id="T23",
        text=(
            "The new test came on top of an older one for buyers online, who already sent a short film of themselves, "
            "the consultancy Assembly Research writes."
        ),
        status=Status.REPORTED,
        as_of=When(2019, 12),
        speaker="Assembly Research",
        sources=(ASSEMBLY_RESEARCH,),
        caution="The page bears no date. It speaks of the ID that the phone company has on file.",
    ),
    Claim(
        id="T24",
        text=(
            "A company that resells phone numbers tells its customers that it hands out their data where courts, "
            "prosecutors or the authorities ask for it."
        ),
        status=Status.REPORTED,
        as_of=When(2026, 11, 26),
        speaker="10012.net, a reseller, to its customers",
        sources=(RESELLER_NOTICE,),
        caution=(
            "The page bears no date. Agreements of China Telecom and China Unicom that we saw have the same clause."
        ),
        single_source=True,
        again=When(2027, 6),
    ),
    Claim(
        id="T25",
        text=(
            "The measures of {T19.year:date} also say that whoever handles faces of disabled or elderly people has to "
            "keep to the state’s rules on a barrier-free environment."
        ),
        status=Status.OFFICIAL,
        as_of=When(2025, 6, 1),
        speaker="Cyberspace Administration of China (CAC) and Ministry of Public Security",
        sources=(FACE_RULES_2025_SUMMED_UP,),
        caution="Read in a copy of a summary. It does not speak of phone shops.",
        single_source=True,
        again=When(2027, 6),
    ),
    Claim(
        id="T26",
        text=(
            "China’s law on a barrier-free environment was passed on {passed:date} and came into force on "
            "{start:date}; one of its chapters is on services."
        ),
        figures={"passed": When(2023, 6, 28), "start": When(2023, 9, 1)},
        status=Status.OFFICIAL,
        as_of=When(2023, 9, 1),
        speaker="Standing Committee of the National People’s Congress (NPC)",
        sources=(CHINA_NEWS_BARRIER_FREE_2023, BARRIER_FREE_LAW_2023),
        caution="Its first articles were read. What it asks of phone shops was not in what we read.",
    ),
)
