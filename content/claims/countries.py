"""What a buyer of a phone number must show in other countries, and how many people in China went online later."""

from content.evidence import Claim, Status
from content.sources import (
    ACCESSTOCHINA_2025,
    ASIA_BUSINESS_DAILY_2024,
    ASIA_PACIFIC_SOLIDARITY_2026,
    BIOMETRIC_UPDATE_2020,
    BIOMETRIC_UPDATE_HONG_KONG_2024,
    BIOMETRIC_UPDATE_VIETNAM_2026,
    C114_2022,
    CHOSUN_BIZ_2026,
    COMMSUPDATE_2020,
    COMPARITECH_SIM_2022,
    COMPARITECH_SIM_2023,
    COMPARITECH_SIM_2025,
    DIGITAL_WATCH_UNDATED,
    ECIJA_2022,
    FINANCIAL_NIGERIA_UNDATED,
    KALA_SUARA_2026,
    KOREA_HERALD_2025,
    KOREA_JOONGANG_DAILY_2025,
    KOREA_TIMES_2026,
    LA_JORNADA_MAYA_2021,
    PEOPLE_OF_INTERNET_2026,
    PRIVACY_INTERNATIONAL_TIMELINE_2022,
    SEOUL_ECONOMIC_DAILY_2026,
    SINEMBARGO_2026,
    THE_VIETNAMESE_2026,
    YONHAP_2025,
)
from content.sources.elsewhere import (
    KBS_PHISHING_2025,
    KOREA_HERALD_PHISHING_2025,
    MEDIA_SELANGOR_2026,
    MEXICO_TRIBUNE_2026,
    MINISTRY_VIETNAM_2026,
    NEWDAILY_2025,
    OFFICIAL_GAZETTE_MEXICO_2022,
    VIETNAM_VN_2026,
    VIETNAM_VN_SINGAPORE,
)
from content.when import When

CLAIMS = (
    Claim(
        id="W14",
        text=(
            "Comparitech’s edition of {counted:date} speaks of over {registering:count} countries that register SIM "
            "cards and just over {biometric:count} that take biometrics for it."
        ),
        figures={"registering": 160, "biometric": 35, "counted": When(2025)},
        status=Status.REPORTED,
        as_of=When(2025),
        speaker="Comparitech",
        sources=(COMPARITECH_SIM_2025,),
        caution=(
            "The publisher does not say why its number moved: {W13.countries:count}, over {W31.biometric:count}, just "
            "under {W32.biometric:count}, then this. More were on the way, it says, or had rules for some people only."
        ),
        again=When(2027, 6),
    ),
    Claim(
        id="W15",
        text=(
            "Privacy International says that about {people:count} people have no valid government ID, so that a rule "
            "that asks for one could shut them out of a SIM card."
        ),
        figures={"people": 1_000_000_000},
        status=Status.REPORTED,
        as_of=When(2022, 5, 16),
        speaker="Privacy International",
        sources=(PRIVACY_INTERNATIONAL_TIMELINE_2022,),
        caution="A rough figure for people without ID, not a count of people who were turned away.",
    ),
    Claim(
        id="W17",
        text=(
            "Mexico began to register SIM cards in {start:date} and gave it up in {end:date}, after a review found "
            "that it had not helped against crime, TeleGeography says."
        ),
        figures={"start": When(2009), "end": When(2012)},
        status=Status.REPORTED,
        as_of=When(2012),
        speaker="TeleGeography, telecoms market-research firm",
        sources=(COMMSUPDATE_2020,),
        caution="We read about the review, not the review itself. It speaks for one registry in one country.",
    ),
    Claim(
        id="W18",
        text=(
            "On {ruled:date} Mexico’s Supreme Court struck down the law for PANAUT, a biometric registry of phone "
            "users; {against:count} of {justices:count} justices rejected it as a whole."
        ),
        figures={"against": 9, "justices": 11, "ruled": When(2022, 4, 26), "other": When(2022, 4, 25)},
        status=Status.OFFICIAL,
        as_of=When(2022, 4, 26),
        speaker="Supreme Court of Mexico (SCJN); for the votes, ECIJA",
        sources=(OFFICIAL_GAZETTE_MEXICO_2022, ECIJA_2022),
        caution=(
            "The other justices rejected it in part. The law firm gives {other:date}, the day before. Registration "
            "came back on {W19.start:date}, without a biometric registry."
        ),
    ),
    Claim(
        id="W19",
        text=(
            "Since {start:date} Mexico ties phone lines to a personal code (CURP), and operators may not keep "
            "biometrics or photos; by {counted:date}, {registered:count} of about {lines:count} lines were registered."
        ),
        figures={
            "start": When(2026, 1, 9),
            "registered": 63_000_000,
            "lines": 144_600_000,
            "counted": When(2026, 6, 25),
            "first": When(2026, 8, 15),
            "deadline": When(2026, 12, 31),
        },
        status=Status.REPORTED,
        as_of=When(2026, 6, 25),
        speaker="Mexico’s telecoms regulator (CRT), reported by People of Internet Research",
        sources=(PEOPLE_OF_INTERNET_2026, SINEMBARGO_2026, MEXICO_TRIBUNE_2026),
        caution=(
            "The last days to register run from {first:date} to {deadline:date}, by the last digit of the number. Not "
            "kept is not the same as not taken: registering online includes a selfie, SinEmbargo reports. We looked "
            "until {W33.looked:date} and found no later count."
        ),
        again=When(2027, 1),
    ),
    Claim(
        id="W20",
        text=(
            "On {pilot:date} South Korea began a trial in which buyers of a new phone line had their face compared "
            "with the photo on their ID."
        ),
        figures={"pilot": When(2025, 12, 23)},
        status=Status.OFFICIAL,
        as_of=When(2025, 12, 23),
        speaker="South Korea’s Ministry of Science and ICT, reported by Korea Herald",
        sources=(KOREA_HERALD_2025,),
        caution=(
            "China’s rule had been in force since {R16.start:date}. The report of that day calls the check mandatory; "
            "the plan was changed later."
        ),
    ),
    Claim(
        id="W21",
        text=(
            "During the South Korean trial that began on {pilot:date}, a buyer whose face check failed could still "
            "get the line."
        ),
        figures={"pilot": When(2025, 12, 23)},
        status=Status.REPORTED,
        as_of=When(2025, 12, 23),
        speaker="South Korea’s Ministry of Science and ICT, reported by Yonhap",
        sources=(YONHAP_2025,),
        caution="Read in a copy of the agency’s report. It speaks of the trial only.",
    ),
    Claim(
        id="W22",
        text=(
            "On {asked:date} South Korea’s human rights commission asked the ministry to reconsider the face check; "
            "the full start planned for {planned:date} slipped."
        ),
        figures={"asked": When(2026, 3, 13), "planned": When(2026, 3, 23), "extended": When(2026, 6, 30)},
        status=Status.OFFICIAL,
        as_of=When(2026, 3, 13),
        speaker="National Human Rights Commission of Korea, reported by Seoul Economic Daily",
        sources=(SEOUL_ECONOMIC_DAILY_2026, CHOSUN_BIZ_2026),
        caution=(
            "A recommendation, not an order. It asked for a basis in law, another way to prove identity and published "
            "inspections. The trial was extended to {extended:date}."
        ),
    ),
    Claim(
        id="W23",
        text=(
            "From {start:date} the face check is one option in every South Korean sales channel, the ministry said on "
            "{reported:date}; the decree that goes with it was to be amended by {decree:date}."
        ),
        figures={"start": When(2026, 7, 6), "reported": When(2026, 6, 30), "decree": When(2026, 10)},
        status=Status.OFFICIAL,
        as_of=When(2026, 6, 30),
        speaker="South Korea’s Ministry of Science and ICT, reported by Chosun Biz",
        sources=(CHOSUN_BIZ_2026,),
        caution=(
            "Lines in foreigners’ names are not covered yet. We looked in Korean and English until {W33.looked:date} "
            "for the decree and for how many buyers chose the face, and found nothing dated after early July."
        ),
        again=When(2027, 1),
    ),
    Claim(
        id="W24",
        text=(
            "Since {start:date} Vietnam wants a face for every new mobile line; a line in use needs it if it was not "
            "checked before, or when it is moved to another phone."
        ),
        figures={"start": When(2026, 4, 15), "other": When(2026, 6, 15)},
        status=Status.OFFICIAL,
        as_of=When(2026, 4, 15),
        speaker="Vietnam’s Ministry of Science and Technology",
        sources=(
            MINISTRY_VIETNAM_2026,
            VIETNAM_VN_2026,
            BIOMETRIC_UPDATE_VIETNAM_2026,
            THE_VIETNAMESE_2026,
        ),
        caution=(
            "It can be done by app or in a shop, but each way that we read of takes a face. For a change of phone "
            "other pages give {other:date}. The rule’s own text was not found, and nothing after early July."
        ),
        again=When(2027, 4),
    ),
    Claim(
        id="W25",
        text=(
            "From {start:date} Indonesia requires a face check for a new SIM card; numbers already in use are not "
            "affected."
        ),
        figures={
            "start": When(2026, 7, 1),
            "checked": When(2026, 7, 3),
            "behind": 2,
            "operators": 3,
            "malls": 1,
            "age": 17,
        },
        status=Status.OFFICIAL,
        as_of=When(2026, 7, 1),
        speaker="Indonesia’s Ministry of Communication and Digital Affairs (Komdigi)",
        sources=(ASIA_PACIFIC_SOLIDARITY_2026, KALA_SUARA_2026, MEDIA_SELANGOR_2026),
        caution=(
            "On {checked:date} inspectors visited {malls:count} mall in Jakarta and found {behind:count} of "
            "{operators:count} operators still using the old check, a small site reports. Carriers may not store the "
            "face data; the civil registry may. Below the age of {age:count} the face of the head of the household "
            "counts. We found nothing dated after early July."
        ),
        again=When(2027, 4),
    ),
    Claim(
        id="W26",
        text=(
            "The GSMA, the industry body of mobile operators, counted {countries:count} countries with compulsory SIM "
            "registration in {counted:date}."
        ),
        figures={"countries": 157, "counted": When(2021, 4)},
        status=Status.REPORTED,
        as_of=When(2021, 4),
        speaker="GSMA, industry body of mobile operators",
        sources=(DIGITAL_WATCH_UNDATED,),
        caution="Read in a summary by Digital Watch. It counts registration of any kind, not faces.",
    ),
    Claim(
        id="W27",
        text=(
            "Since {start:date} buyers of a new line in South Korea choose among {ways:count} checks: face scan, "
            "mobile ID app or an official record issued that day; people who refuse the face scan can still get a line."
        ),
        figures={"start": When(2026, 7, 6), "ways": 3, "checked": When(2026, 7)},
        status=Status.OFFICIAL,
        as_of=When(2026, 7, 5),
        speaker="South Korea’s Ministry of Science and ICT, reported by Korea Times",
        sources=(KOREA_TIMES_2026,),
        caution=(
            "The scan was first planned as compulsory; two public watchdogs objected. For those who fail or refuse it "
            "the newspaper speaks of a conditional activation. Lines in foreigners’ names were not covered yet. We "
            "looked until {W33.looked:date} and found nothing later than early July."
        ),
        again=When(2027, 1),
    ),
    Claim(
        id="W28",
        text=(
            "South Korea’s police counted {cases_before:count} cases of voice phishing in {before:date}, "
            "{cases_between:count} in {between:date} and {cases:count} in the {months:spelled} months to {until:date}; "
            "losses went from about {losses_before_won:count} won to {losses_between_won:count} and then "
            "{losses_won:count}."
        ),
        figures={
            "cases": 21_588,
            "months": 11,
            "losses_won": 1_130_000_000_000,
            "until": When(2025, 11),
            "cases_before": 30_982,
            "losses_before_won": 774_000_000_000,
            "before": When(2021),
            "cases_between": 18_902,
            "losses_between_won": 447_000_000_000,
            "between": When(2023),
        },
        status=Status.OFFICIAL,
        as_of=When(2025, 11),
        speaker="South Korea’s police, cited by the Ministry of Science and ICT and by newspapers",
        sources=(
            KOREA_JOONGANG_DAILY_2025,
            KOREA_HERALD_PHISHING_2025,
            NEWDAILY_2025,
            ASIA_BUSINESS_DAILY_2024,
            KBS_PHISHING_2025,
        ),
        caution=(
            "Which year one starts from makes the story: against {before:date} the cases fell, against {between:date} "
            "they rose. They fell again in the autumn of {until:year}, under a new task force, before any face was "
            "checked."
        ),
    ),
    Claim(
        id="W30",
        text=(
            "Privacy International spoke of about {countries:count} countries that wanted proof of identity for a SIM "
            "card by {counted:date}."
        ),
        figures={"countries": 150, "counted": When(2018, 12)},
        status=Status.REPORTED,
        as_of=When(2018, 12),
        speaker="Privacy International",
        sources=(PRIVACY_INTERNATIONAL_TIMELINE_2022,),
        caution=(
            "A rounded number, for proof of any kind. The GSMA had counted {W10.countries:count} in "
            "{W10.counted:date}; two publishers’ counts do not make a trend."
        ),
    ),
    Claim(
        id="W31",
        text=(
            "Comparitech’s edition of {counted:date} speaks of about {registering:count} countries that register SIM "
            "cards and over {biometric:count} that take biometrics for it."
        ),
        figures={"registering": 160, "biometric": 30, "counted": When(2022, 2)},
        status=Status.REPORTED,
        as_of=When(2022, 2),
        speaker="Comparitech",
        sources=(COMPARITECH_SIM_2022,),
        caution=(
            "In this edition the points for each country were set anew, so it compares nothing with the year before. "
            "That note is about points; why the count moved it does not say. Read in a copy."
        ),
    ),
    Claim(
        id="W32",
        text=(
            "Comparitech’s edition of {counted:date} speaks of about {registering:count} countries that register SIM "
            "cards and just under {biometric:count} that take biometrics for it."
        ),
        figures={"registering": 160, "biometric": 20, "counted": When(2023), "process": 8},
        status=Status.REPORTED,
        as_of=When(2023),
        speaker="Comparitech",
        sources=(COMPARITECH_SIM_2023,),
        caution=(
            "The edition before had over {W31.biometric:count}. This one counts {process:count} countries apart that "
            "were still bringing it in. Why the number moved the publisher does not say."
        ),
    ),
    Claim(
        id="W33",
        text=(
            "For {countries:count} countries and territories we found what a buyer must show; {faces:count} of them "
            "ask for a face, and one of these lets the buyer choose another way."
        ),
        figures={
            "countries": 38,
            "faces": 8,
            "listed": When(2020, 1),
            "list": When(2021, 4),
            "looked": When(2026, 11, 26),
        },
        status=Status.REPORTED,
        as_of=When(2026, 7),
        speaker="Comparitech and news reports, put together by this project",
        sources=(
            BIOMETRIC_UPDATE_2020,
            LA_JORNADA_MAYA_2021,
            COMPARITECH_SIM_2023,
            KOREA_TIMES_2026,
            BIOMETRIC_UPDATE_VIETNAM_2026,
            ASIA_PACIFIC_SOLIDARITY_2026,
            PEOPLE_OF_INTERNET_2026,
            BIOMETRIC_UPDATE_HONG_KONG_2024,
            FINANCIAL_NIGERIA_UNDATED,
            VIETNAM_VN_SINGAPORE,
        ),
        caution=(
            "For most places that take fingerprints we saw one newspaper’s list of {list:date}. The places without ID "
            "come from a list of {listed:date}, and three others on it ask for ID by now. Checked since: South Korea, "
            "Vietnam, Indonesia, Mexico, Hong Kong, Sweden, Namibia, the Philippines, Thailand, Mozambique and "
            "Pakistan. In Singapore one operator used a face; the regulator’s rule that we read names an ID alone."
        ),
        again=When(2027, 6),
    ),
    Claim(
        id="M12",
        text=(
            "China’s ministry counted {subscriptions:count} mobile internet subscriptions in {counted:date}, more than "
            "the country has people."
        ),
        figures={"subscriptions": 1_440_000_000, "counted": When(2022, 5)},
        status=Status.OFFICIAL,
        as_of=When(2022, 5, 31),
        speaker="Ministry of Industry and Information Technology (MIIT)",
        sources=(C114_2022,),
        caution=(
            "The page calls them users, but one person can hold several numbers. The face-scan rule of "
            "{R16.start:date} applies to each number."
        ),
    ),
    Claim(
        id="M13",
        text=(
            "China’s official internet statistics (CNNIC) counted {users:count} mobile internet users in "
            "{counted:date}; {penetration:share} of the population were online."
        ),
        figures={"users": 1_105_000_000, "penetration": 0.786, "counted": When(2024, 12)},
        status=Status.OFFICIAL,
        as_of=When(2024, 12, 31),
        speaker="CNNIC, 55th report",
        sources=(ACCESSTOCHINA_2025,),
        caution=(
            "The share is of all internet users, mobile or not. In {M08.counted:date} CNNIC counted "
            "{M08.mobile_users:count} mobile users."
        ),
    ),
)
