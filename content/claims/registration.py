"""How many phone users had registered and how much fraud was counted, up to the face match."""

from content.evidence import Claim, Status
from content.sources.registration import (
    BEIJING_MORNING_POST_2016,
    CHINA_DAILY_FRAUD_2016,
    CHINA_DAILY_JULY_2016,
    CHINA_NEWS_2020,
    ECONOMIC_DAILY_2015,
    ECONOMY_NET_2017,
    FINANCE_JOURNAL_2018,
    GOVERNMENT_2015,
    KEJILIE_2016,
    KEJISHIBAO_2017,
    POLICE_JOURNAL_2017,
    XINHUA_CARDS_2015,
    XINHUA_NOVEMBER_2019,
)
from content.when import When

_POLICE = "Ministry of Public Security"

REGISTERED = (
    Claim(
        id="Y01",
        text=(
            "In {month:date} more than {cards:count} phone cards in China had no registered name, Xinhua reported on "
            "the government’s site."
        ),
        figures={"month": When(2015, 1), "cards": 130_000_000, "unregistered": 0.16},
        status=Status.OFFICIAL,
        as_of=When(2015, 1, 6),
        speaker="Xinhua, on the site of China’s government",
        sources=(GOVERNMENT_2015,),
        caution=(
            "It counts cards, not people. The number may be that of China Mobile alone, where up to "
            "{unregistered:share} of users were unregistered."
        ),
        single_source=True,
    ),
    Claim(
        id="Y02",
        text=(
            "On {day:date} Sui Jing of the ministry said that {covered:share} were registered; in almost {years:count} "
            "years {registered:count} users had registered late, and {left:count} had not."
        ),
        figures={
            "day": When(2016, 5, 30),
            "covered": 0.93,
            "years": 3,
            "registered": 300_000_000,
            "left": 100_000_000,
        },
        status=Status.OFFICIAL,
        as_of=When(2016, 5, 30),
        speaker="Sui Jing, network security bureau of the industry ministry (MIIT)",
        sources=(KEJILIE_2016,),
        caution="Read in a relay of a state news agency.",
    ),
    Claim(
        id="Y03",
        text=(
            "At the end of {year:date} the ministry’s inspectors found {broke:count} of {shops:count} shops of "
            "resellers breaking the rules on real names."
        ),
        figures={"year": When(2016), "broke": 22, "shops": 186, "july": 0.339},
        status=Status.REPORTED,
        as_of=When(2017, 2, 7),
        speaker="Ministry of Industry and Information Technology (MIIT), given by China Economic Net",
        sources=(ECONOMY_NET_2017,),
        caution=(
            "It is about the shops of resellers alone. The inspectors came unannounced; how shops were chosen is not "
            "said. In July of that year it had been {july:share} of those visited."
        ),
        single_source=True,
    ),
)

FRAUD = (
    Claim(
        id="Y04",
        text=(
            "Cases of telecom fraud rose by {rise:share} in {R09.year:date}, and again by {rise_later:share} from "
            "January to July {later:date}, to {cases:count} cases in those months, the police said."
        ),
        figures={
            "rise": 0.325,
            "later": When(2016),
            "rise_later": 0.364,
            "cases": 355_000,
            "losses": 11_420_000_000,
            "half": 287_000,
        },
        status=Status.OFFICIAL,
        as_of=When(2016, 9, 14),
        speaker=f"{_POLICE}, given in the Beijing Morning Post",
        sources=(BEIJING_MORNING_POST_2016, CHINA_DAILY_FRAUD_2016),
        caution=(
            "More cases opened can also mean more reports or more police work. China Daily prints another, steeper "
            "rise for {R09.year:date}, and {half:count} cases for January to June {later:date}, which fits."
        ),
    ),
    Claim(
        id="Y05",
        text=(
            "In {month:date} a police official said that suspects in {nameless:count} of {cases:count} cases solved of "
            "late had used cards without a true name."
        ),
        figures={"month": When(2015, 1), "nameless": 51, "cases": 58, "fraud": 23},
        status=Status.REPORTED,
        as_of=When(2015, 1, 6),
        speaker="Deng Hongmin, deputy head of a bureau of the Ministry of Public Security",
        sources=(ECONOMIC_DAILY_2015, XINHUA_CARDS_2015),
        caution=(
            "These are crimes that the internet police worked on: {fraud:count} of them were telecom fraud, Xinhua "
            "adds, others kidnapping, blackmail, guns and drugs. How the cases were chosen is not said."
        ),
    ),
    Claim(
        id="Y06",
        text=(
            "In {month:date}, as the last users were registered, the police counted {fall:share} fewer phone numbers "
            "in fraud cases than the month before."
        ),
        figures={"month": When(2016, 11), "fall": 0.56},
        status=Status.OFFICIAL,
        as_of=When(2017, 1, 19),
        speaker="Police, given by the industry ministry (MIIT)",
        sources=(KEJISHIBAO_2017,),
        caution=(
            "One month against another, read in a relay. The joint notice of {R37.issued:date} had just set courts, "
            "police, banks and phone companies to work."
        ),
        single_source=True,
    ),
    Claim(
        id="Y07",
        text=(
            "From January to June {year:date} cases of telecom fraud fell by {cases:share} on the year before, and "
            "losses by {losses:share}, a Chinese paper on the subject says."
        ),
        figures={"year": When(2017), "cases": 0.123, "losses": 0.308},
        status=Status.REPORTED,
        as_of=When(2017, 6, 30),
        speaker="A Chinese paper on telecom fraud; the counts are the police’s",
        sources=(POLICE_JOURNAL_2017,),
        caution=(
            "The paper credits joint work of police and ministries, special campaigns and harder punishment. Nothing "
            "there separates what real names did."
        ),
        single_source=True,
    ),
    Claim(
        id="Y08",
        text=(
            "From June to October {year:date}, before the face match began, the number of telecom fraud cases fell "
            "month by month, said vice minister Du Hangwei."
        ),
        figures={"year": When(2019), "months": 5},
        status=Status.OFFICIAL,
        as_of=When(2019, 11, 5),
        speaker="Du Hangwei, vice minister of public security, given by Xinhua",
        sources=(XINHUA_NOVEMBER_2019,),
        caution="It was a report on a police campaign of those {months:count} months. No number of cases is given.",
    ),
    Claim(
        id="Y09",
        text="In {year:date} the police counted {fall:share} fewer cases of telecom fraud than the year before.",
        figures={"year": When(2019), "fall": 0.031},
        status=Status.OFFICIAL,
        as_of=When(2020, 1, 18),
        speaker=_POLICE,
        sources=(CHINA_NEWS_2020,),
        caution="The face match was in force for the last month of that year only.",
    ),
    Claim(
        id="Y10",
        text=(
            "Real names can reduce telecom fraud but are not enough to stop it, Xinhua wrote in {month:date}, as China "
            "Daily reports."
        ),
        figures={"month": When(2016, 7)},
        status=Status.REPORTED,
        as_of=When(2016, 7, 12),
        speaker="Xinhua, in China Daily",
        sources=(CHINA_DAILY_JULY_2016,),
        caution="It is an opinion of a state news agency; no test is named in what was read.",
    ),
    Claim(
        id="Y11",
        text=(
            "A Chinese study of {printed:year} concludes that real-name registration helps against telecom fraud and "
            "lowers the costs of phone companies."
        ),
        figures={"printed": When(2018, 9, 10), "authors": 3},
        status=Status.REPORTED,
        as_of=When(2018, 9, 10),
        speaker="Yang Yongcong, Liu Huiting and Li Yang",
        sources=(FINANCE_JOURNAL_2018,),
        caution=(
            "Read in its summary: how fraud was measured was not seen. One of the {authors:count} authors worked for a "
            "phone company. It is about names, not about the face match."
        ),
        single_source=True,
    ),
)

CLAIMS = (*REGISTERED, *FRAUD)
