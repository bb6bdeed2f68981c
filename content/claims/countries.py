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
    LIST_OF_COUNTRIES_2021,
    PEOPLE_OF_INTERNET_2026,
    PRIVACY_INTERNATIONAL_TIMELINE_UNDATED,
    SEOUL_ECONOMIC_DAILY_2026,
    SINEMBARGO_2026,
    THE_VIETNAMESE_2026,
    YONHAP_2025,
)
from content.when import When

CLAIMS = (
    Claim(
        id="W14",
        text=(
            "Comparitech's edition of {counted:date} speaks of over {registering:count} countries that register SIM "
            "cards and just over {biometric:count} that take biometrics for it."
        ),
        figures={"registering": 160, "biometric": 35, "counted": When(2025)},
        status=Status.REPORTED,
        as_of=When(2025),
        speaker="Comparitech",
        sources=(COMPARITECH_SIM_2025,),
        caution=(
            "Editions cannot be compared, because the scoring changed. Those of {W13.counted:date}, "
            "{W31.counted:date} and {W32.counted:date} had {W13.countries:count}, over {W31.biometric:count} and just "
            "under {W32.biometric:count} with biometrics."
        ),
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
        sources=(PRIVACY_INTERNATIONAL_TIMELINE_UNDATED,),
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
            "On {ruled:date} Mexico's Supreme Court struck down the law for PANAUT, a biometric registry of phone "
            "users; {against:count} of {justices:count} justices rejected it as a whole."
        ),
        figures={"against": 9, "justices": 11, "ruled": When(2022, 4, 25)},
        status=Status.OFFICIAL,
        as_of=When(2022, 4, 25),
        speaker="Supreme Court of Mexico (SCJN), reported by ECIJA",
        sources=(ECIJA_2022,),
        caution=(
            "The other justices rejected it in part. Registration came back on {W19.start:date}, without a biometric "
            "registry."
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
            "deadline": When(2026, 12, 31),
        },
        status=Status.REPORTED,
        as_of=When(2026, 6, 25),
        speaker="Mexico's telecoms regulator (CRT), reported by People of Internet Research",
        sources=(PEOPLE_OF_INTERNET_2026, SINEMBARGO_2026),
        caution=(
            "The count rests on one page; the deadline was moved to {deadline:date}. Not kept is not the same as not "
            "taken: registering online includes a selfie, SinEmbargo reports."
        ),
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
        speaker="South Korea's Ministry of Science and ICT, reported by Korea Herald",
        sources=(KOREA_HERALD_2025,),
        caution=(
            "China's rule had been in force since {R16.start:date}. The report of that day calls the check mandatory; "
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
        speaker="South Korea's Ministry of Science and ICT, reported by Yonhap",
        sources=(YONHAP_2025,),
        caution="Read in a copy of the agency's report. It speaks of the trial only.",
    ),
    Claim(
        id="W22",
        text=(
            "On {asked:date} South Korea's human rights commission asked the ministry to reconsider the face check; "
            "the full start planned for {planned:date} slipped."
        ),
        figures={"asked": When(2026, 3, 13), "planned": When(2026, 3, 23)},
        status=Status.OFFICIAL,
        as_of=When(2026, 3, 13),
        speaker="National Human Rights Commission of Korea, reported by Seoul Economic Daily",
        sources=(SEOUL_ECONOMIC_DAILY_2026, CHOSUN_BIZ_2026),
        caution=("A recommendation, not an order. It asked for a basis in law and another way to prove identity."),
    ),
    Claim(
        id="W23",
        text=(
            "From {start:date} the face check is one option in every South Korean sales channel, the ministry said on "
            "{reported:date}; the decree that goes with it was still to be amended."
        ),
        figures={"start": When(2026, 7, 6), "reported": When(2026, 6, 30), "checked": When(2026, 7)},
        status=Status.OFFICIAL,
        as_of=When(2026, 6, 30),
        speaker="South Korea's Ministry of Science and ICT, reported by Chosun Biz",
        sources=(CHOSUN_BIZ_2026,),
        caution=(
            "Lines in foreigners' names are not covered yet. What happened after {checked:date}, the decree included, "
            "was not checked."
        ),
    ),
    Claim(
        id="W24",
        text=(
            "Since {start:date} Vietnam requires a face check to verify a mobile line: a new one when it is "
            "registered, an existing one within a deadline."
        ),
        figures={"start": When(2026, 4, 15)},
        status=Status.OFFICIAL,
        as_of=When(2026, 4, 15),
        speaker="Vietnam's Ministry of Science and Technology",
        sources=(BIOMETRIC_UPDATE_VIETNAM_2026, THE_VIETNAMESE_2026),
        caution=(
            "It reaches existing lines too, unlike the rules in China and Indonesia; which of them are exempt was not "
            "checked. For a change of phone, ministry and newspapers give different start dates."
        ),
    ),
    Claim(
        id="W25",
        text=(
            "From {start:date} Indonesia requires a face check for a new SIM card; numbers already in use are not "
            "affected."
        ),
        figures={"start": When(2026, 7, 1), "checked": When(2026, 7, 3), "behind": 2, "operators": 3},
        status=Status.OFFICIAL,
        as_of=When(2026, 7, 1),
        speaker="Indonesia's Ministry of Communication and Digital Affairs (Komdigi)",
        sources=(ASIA_PACIFIC_SOLIDARITY_2026, KALA_SUARA_2026),
        caution=(
            "In force is not the same as obeyed: on {checked:date} inspectors found {behind:count} of "
            "{operators:count} operators still using the old check. Carriers may not store the face data; the civil "
            "registry may."
        ),
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
        speaker="South Korea's Ministry of Science and ICT, reported by Korea Times",
        sources=(KOREA_TIMES_2026,),
        caution=(
            "The scan was first planned as compulsory; two public watchdogs objected. Events after {checked:date} were "
            "not checked, and lines in foreigners' names were not covered yet."
        ),
    ),
    Claim(
        id="W28",
        text=(
            "In the {months:spelled} months to {until:date} South Korean police counted {cases:count} cases of voice "
            "phishing and losses of about {losses_billion:count} billion won; in all of {before:date} it was "
            "{cases_before:count} cases and about {losses_before_billion:count} billion won."
        ),
        figures={
            "cases": 21_588,
            "months": 11,
            "losses_billion": 1_130,
            "until": When(2025, 11),
            "cases_before": 30_982,
            "losses_before_billion": 770,
            "before": When(2021),
            "between": When(2023),
        },
        status=Status.OFFICIAL,
        as_of=When(2025, 11),
        speaker="South Korea's police, cited by the Ministry of Science and ICT",
        sources=(KOREA_JOONGANG_DAILY_2025, ASIA_BUSINESS_DAILY_2024),
        caution=(
            "Cases fell while losses rose, so the number one picks makes the story. So does the year: in "
            "{between:date} both had been lower than in {before:date} and in the latest count."
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
        sources=(PRIVACY_INTERNATIONAL_TIMELINE_UNDATED,),
        caution=(
            "A rounded number, for proof of any kind. The GSMA had counted {W10.countries:count} in "
            "{W10.counted:date}; two publishers' counts do not make a trend."
        ),
    ),
    Claim(
        id="W31",
        text=(
            "Comparitech's edition of {counted:date} speaks of about {registering:count} countries that register SIM "
            "cards and over {biometric:count} that take biometrics for it."
        ),
        figures={"registering": 160, "biometric": 30, "counted": When(2022, 2)},
        status=Status.REPORTED,
        as_of=When(2022, 2),
        speaker="Comparitech",
        sources=(COMPARITECH_SIM_2022,),
        caution=(
            "Comparitech says that it changed its scoring and compares nothing with the year before. Editions are not "
            "a trend."
        ),
    ),
    Claim(
        id="W32",
        text=(
            "Comparitech's edition of {counted:date} speaks of about {registering:count} countries that register SIM "
            "cards and just under {biometric:count} that take biometrics for it."
        ),
        figures={"registering": 160, "biometric": 20, "counted": When(2023)},
        status=Status.REPORTED,
        as_of=When(2023),
        speaker="Comparitech",
        sources=(COMPARITECH_SIM_2023,),
        caution=(
            "The edition before had over {W31.biometric:count}. That does not mean that countries gave biometrics up: "
            "editions cannot be compared."
        ),
    ),
    Claim(
        id="W33",
        text=(
            "For {countries:count} countries and territories we found what a buyer must show; for most of those on the "
            "biometrics list of {listed:date}, whether face or fingerprint rests on one low-quality copy."
        ),
        figures={"countries": 38, "listed": When(2020, 1)},
        status=Status.REPORTED,
        as_of=When(2026, 7),
        speaker="Comparitech and news reports, put together by this project",
        sources=(
            BIOMETRIC_UPDATE_2020,
            LIST_OF_COUNTRIES_2021,
            COMPARITECH_SIM_2023,
            KOREA_TIMES_2026,
            BIOMETRIC_UPDATE_VIETNAM_2026,
            ASIA_PACIFIC_SOLIDARITY_2026,
            PEOPLE_OF_INTERNET_2026,
            BIOMETRIC_UPDATE_HONG_KONG_2024,
            FINANCIAL_NIGERIA_UNDATED,
        ),
        caution=(
            "Since then only South Korea, Vietnam, Indonesia, Mexico, Hong Kong, Sweden, Namibia and the Philippines "
            "were checked. For Singapore one report says face in one line and fingerprint in another."
        ),
    ),
    Claim(
        id="M12",
        text=(
            "China's ministry counted {subscriptions:count} mobile internet subscriptions in {counted:date}, more than "
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
            "China's official internet statistics (CNNIC) counted {users:count} mobile internet users in "
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
