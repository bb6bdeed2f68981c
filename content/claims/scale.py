"""How many countries register SIM cards, and how many people in China go online."""

from content.evidence import Claim, Status
from content.sources import (
    BIOMETRIC_UPDATE_2020,
    GLOBAL_TIMES_USERS_2019,
    GSMA_2018,
    GSMA_UNDATED,
    MARBRIDGE_DAILY_2020,
    PRIVACY_INTERNATIONAL_UNDATED,
    SOHU_2011,
)
from content.when import When

CLAIMS = (
    Claim(
        id="W10",
        text=(
            "The GSMA, the industry body of mobile operators, counted {countries:count} countries that required "
            "proof of identity for a prepaid SIM in {counted:date}."
        ),
        figures={"countries": 147, "counted": When(2018, 2)},
        status=Status.REPORTED,
        as_of=When(2018, 2),
        speaker="GSMA, industry body of mobile operators",
        sources=(GSMA_2018,),
        caution="The count is about proof of identity of any kind, not about faces.",
    ),
    Claim(
        id="W11",
        text=(
            "Privacy International, using GSMA data, says that {countries:count} countries had laws that made SIM "
            "registration compulsory in {counted:date}."
        ),
        figures={
            "countries": 155,
            "counted": When(2020, 1),
            "comparitech_countries": 150,
        },
        status=Status.REPORTED,
        as_of=When(2020, 1),
        speaker="Privacy International, using GSMA data",
        sources=(PRIVACY_INTERNATIONAL_UNDATED,),
        caution=(
            "This is later than the rule: the GSMA’s count of {W10.counted:date} was {W10.countries:count}. For "
            "{counted:date}, Comparitech spoke of around {comparitech_countries:count}."
        ),
        single_source=True,
    ),
    Claim(
        id="W12",
        text=(
            "Privacy International says that in {stored:share} of countries with compulsory SIM registration operators "
            "keep the data and hand them over on demand; {checked:share} check them against a state database, "
            "{shared:share} have them shared proactively."
        ),
        figures={"stored": 0.81, "checked": 0.12, "shared": 0.06, "total": 0.99},
        status=Status.REPORTED,
        as_of=When(2020, 1),
        speaker="Privacy International, using GSMA data",
        sources=(PRIVACY_INTERNATIONAL_UNDATED,),
        caution="The shares add up to {total:share}, which may be rounding.",
        single_source=True,
    ),
    Claim(
        id="W13",
        text=(
            "Comparitech found {countries:count} countries, China among them, that collected biometric data for SIM "
            "registration in {counted:date}."
        ),
        figures={"countries": 17, "counted": When(2020, 1)},
        status=Status.REPORTED,
        as_of=When(2020, 1),
        speaker="Comparitech, per Biometric Update",
        sources=(BIOMETRIC_UPDATE_2020,),
        caution=(
            "Most of them took fingerprints, not faces. Later editions have other numbers, and the publisher does not "
            "say why."
        ),
    ),
    Claim(
        id="W16",
        text=(
            "The GSMA says that compulsory SIM registration is believed to reduce crime, but that this link has not "
            "been proven."
        ),
        status=Status.REPORTED,
        as_of=When(2021),
        speaker="GSMA, industry body of mobile operators",
        sources=(GSMA_UNDATED,),
        caution=(
            "The GSMA speaks for operators, who bear the cost. It means registration in general, not face matching."
        ),
    ),
    Claim(
        id="M08",
        text=(
            "China’s official internet statistics (CNNIC) counted {mobile_users:count} mobile internet users in "
            "{counted:date}, or {users_share:share} of all internet users."
        ),
        figures={
            "mobile_users": 847_000_000,
            "counted": When(2019, 6),
            "users_share": 0.991,
        },
        status=Status.OFFICIAL,
        as_of=When(2019, 6, 30),
        speaker="CNNIC, 44th report",
        sources=(GLOBAL_TIMES_USERS_2019,),
        caution=(
            "This was the newest official figure when the article appeared on {A41.copied:date}. The article’s figure, "
            "more than {A08.mobile_users:count}, does not match it. Such counts rest on a survey, not on a register."
        ),
    ),
    Claim(
        id="M09",
        text=(
            "China’s official internet statistics (CNNIC) counted {users:count} internet users in {counted:date}, or "
            "{population_share:share} of the population."
        ),
        figures={
            "users": 854_000_000,
            "counted": When(2019, 6),
            "population_share": 0.612,
        },
        status=Status.OFFICIAL,
        as_of=When(2019, 6, 30),
        speaker="CNNIC, 44th report",
        sources=(GLOBAL_TIMES_USERS_2019,),
        caution=(
            "This counts all internet users, not only mobile ones, and rests on a survey. The article’s share, about "
            "{A09.population_share:share}, does not match it."
        ),
    ),
    Claim(
        id="M10",
        text=(
            "China’s official internet statistics (CNNIC) put internet users at {population_share:share} of the "
            "population in {counted:date}."
        ),
        figures={
            "population_share": 0.645,
            "counted": When(2020, 3),
        },
        status=Status.OFFICIAL,
        as_of=When(2020, 3, 15),
        speaker="CNNIC, 45th report",
        sources=(MARBRIDGE_DAILY_2020,),
        caution=(
            "This is later than the article of {A41.copied:date}. It does not explain the article’s share of about "
            "{A09.population_share:share}. It comes from a survey of people of six and older."
        ),
    ),
    Claim(
        id="M11",
        text=(
            "China’s official internet statistics (CNNIC) counted {users_before:count} mobile internet users in "
            "{before:date} and {M08.mobile_users:count} in {M08.counted:date}, about {ratio:number} times as many."
        ),
        figures={
            "users_before": 303_000_000,
            "before": When(2010, 12),
            "ratio": 2.8,
            "first_report": 27,
            "second_report": 44,
        },
        status=Status.OFFICIAL,
        as_of=When(2019, 6),
        speaker="CNNIC, 27th and 44th reports",
        sources=(SOHU_2011, GLOBAL_TIMES_USERS_2019),
        caution=(
            "The two counts come from different CNNIC reports, numbers {first_report:plain} and {second_report:plain}. "
            "They are estimates from surveys, not a register of users."
        ),
    ),
)
