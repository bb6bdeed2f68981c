"""What else other counters ask for, in other countries and in China's hotels, and what a no brought there."""

from content.evidence import Claim, Status
from content.sources import KOREA_HERALD_2025, KOREA_TIMES_2026
from content.sources.elsewhere import (
    AIM_MOZAMBIQUE_2024,
    ASB_MEDIA_2025,
    ASIA_BUSINESS_DAILY_2025,
    BANGKOK_POST_2025,
    BIOMETRIC_UPDATE_INDONESIA_2026,
    BIOMETRIC_UPDATE_MOZAMBIQUE_2023,
    BIOMETRIC_UPDATE_NAMIBIA_2023,
    CHOSUN_BIZ_WATCHDOG_2026,
    CROSS_CULTURAL_FOUNDATION_2020,
    DIGITALTODAY_TRIAL_2026,
    DIGITALTODAY_TRIES_2026,
    DIGITALTODAY_WATCHDOG_2026,
    GLOBAL_TIMES_HOTELS_2024,
    GULF_NEWS_PAKISTAN_2025,
    INDORAYA_TODAY_2026,
    IRISH_TIMES_THAILAND,
    JAWAWA_2026,
    LIRAMEDIA_2026,
    MEDIA_HOLDINGS_NAMIBIA_2023,
    MOSCOW_TIMES_2025,
    NATION_THAILAND_2025,
    NOYPIGEEKS_2023,
    PASSPORT_OFFICERS_2014,
    RADIO_FREE_ASIA_HOTELS_2024,
    ROMANOSKY_2011,
    SBS_2025,
    SIGNAL_2026,
    SIXTH_TONE_HOTELS_2024,
    STRAITS_TIMES_2017,
    THAI_PBS,
)
from content.when import When

KOREA = (
    Claim(
        id="W34",
        text=(
            "South Korea’s ministry said on {said:date} that the face is erased after the match, and that a yes or a "
            "no is all that is kept."
        ),
        figures={"said": When(2025, 12, 24)},
        status=Status.OFFICIAL,
        as_of=When(2025, 12, 24),
        speaker="South Korea’s Ministry of Science and ICT, reported by Asia Business Daily, Korea Herald and SBS",
        sources=(ASIA_BUSINESS_DAILY_2025, KOREA_HERALD_2025, SBS_2025),
        caution="This is the ministry’s word, about the trial. We found no published inspection of it.",
        again=When(2027, 1),
    ),
    Claim(
        id="W35",
        text="A buyer in South Korea who picks the face scan gets up to {tries:spelled} tries, then another way.",
        figures={"tries": 3, "start": When(2026, 7, 6)},
        status=Status.OFFICIAL,
        as_of=When(2026, 6, 30),
        speaker="South Korea’s Ministry of Science and ICT, reported by DigitalToday",
        sources=(DIGITALTODAY_TRIES_2026,),
        caution=(
            "A new phone at the same carrier needs no check. Critics say that a choice weakens the aim. The number of "
            "tries stands on this page alone."
        ),
        single_source=True,
        again=When(2027, 1),
    ),
    Claim(
        id="W36",
        text=(
            "On {ruled:date} South Korea’s privacy commission found the law unclear on whether a face may prove who "
            "somebody is, and that it was hard in practice to refuse."
        ),
        figures={"ruled": When(2026, 5, 27)},
        status=Status.OFFICIAL,
        as_of=When(2026, 5, 27),
        speaker="Personal Information Protection Commission of South Korea, reported by DigitalToday and Chosun Biz",
        sources=(DIGITALTODAY_WATCHDOG_2026, CHOSUN_BIZ_WATCHDOG_2026, KOREA_TIMES_2026),
        caution="A recommendation, about the trial, before the other ways were opened. Its own page was not found.",
        again=When(2027, 1),
    ),
    Claim(
        id="W48",
        text=(
            "During South Korea’s trial, phone shops said that the face check often did not succeed and was unstable."
        ),
        status=Status.REPORTED,
        as_of=When(2026, 6),
        speaker="Sellers of phones, reported by DigitalToday",
        sources=(DIGITALTODAY_TRIAL_2026,),
        single_source=True,
        caution="No rate is given, and sellers bear the work of the check.",
    ),
)

THAILAND = (
    Claim(
        id="W37",
        text=(
            "In Thailand’s deep south every phone user had to register their face by {deadline:date}; from "
            "{complaints:date} a rights group had many complaints from people whose phones were cut off."
        ),
        figures={
            "deadline": When(2020, 4, 30),
            "complaints": When(2020, 5, 12),
            "registered": 888_813,
            "numbers": 1_500_000,
            "counted": When(2019, 12),
        },
        status=Status.REPORTED,
        as_of=When(2020, 5, 17),
        speaker="Cross Cultural Foundation; Thai PBS World; The Irish Times",
        sources=(CROSS_CULTURAL_FOUNDATION_2020, THAI_PBS, IRISH_TIMES_THAILAND),
        caution=(
            "A region under security law, with lines in use as well as new ones; the army named bombs set off by "
            "phone. In {counted:date} it counted {registered:count} registered faces for {numbers:count} numbers. How "
            "many were cut off is not given exactly."
        ),
    ),
    Claim(
        id="W38",
        text="From {start:date} Thailand asked buyers of a new SIM card for a fingerprint or a scan of the face.",
        figures={"start": When(2017, 12, 15)},
        status=Status.REPORTED,
        as_of=When(2017, 12, 15),
        speaker="Thailand’s telecoms regulator, reported by Reuters and AFP",
        sources=(STRAITS_TIMES_2017,),
        caution="Either of the two was enough. It shows that China was not the first to check a face at the counter.",
    ),
    Claim(
        id="W44",
        text=(
            "Since {start:date} Thailand wants a live face check for a new SIM card, and when a number moves to a new "
            "card."
        ),
        figures={"start": When(2025, 8, 18)},
        status=Status.REPORTED,
        as_of=When(2025, 8, 18),
        speaker="Thailand’s government, reported by Bangkok Post and The Nation",
        sources=(BANGKOK_POST_2025, NATION_THAILAND_2025),
        caution="No other way is named in what we read.",
        again=When(2027, 6),
    ),
    Claim(
        id="W47",
        text=(
            "A teacher told that the line of his elderly mother in the south went dead, because he had not registered "
            "his face for its card."
        ),
        status=Status.REPORTED,
        as_of=When(2020),
        speaker="Wannawawee Waeyoh, reported by The Irish Times",
        sources=(IRISH_TIMES_THAILAND,),
        single_source=True,
        caution="One case, as he told it. The card was registered with his identity card already.",
    ),
)

OTHERS = (
    Claim(
        id="W39",
        text=(
            "Indonesia’s rule wants the scanned face to be at least {share:share} like the registered one; whoever "
            "fails must first have the civil registry put the record right."
        ),
        figures={"share": 0.95, "numbers": 3, "told": 0.96, "said": When(2026, 5)},
        status=Status.REPORTED,
        as_of=When(2026, 1),
        speaker="Regulation of Indonesia’s ministry (Komdigi), reported by Lira Media and Indoraya Today",
        sources=(LIRAMEDIA_2026, INDORAYA_TODAY_2026, BIOMETRIC_UPDATE_INDONESIA_2026, JAWAWA_2026),
        caution=(
            "A score of likeness is no rate of success. The rule’s own text was not read; an official spoke of "
            "{told:share} in {said:month}. It also allows {numbers:count} prepaid numbers for each person and operator."
        ),
        again=When(2027, 4),
    ),
    Claim(
        id="W40",
        text=(
            "Namibia’s regulator ordered on {ordered:date} that nobody must give biometrics for a SIM card any more; "
            "they may still be given freely."
        ),
        figures={"ordered": When(2023, 5, 26), "followed": When(2023, 11, 29)},
        status=Status.REPORTED,
        as_of=When(2023, 5, 26),
        speaker="Communications Regulatory Authority of Namibia, reported by Biometric Update",
        sources=(BIOMETRIC_UPDATE_NAMIBIA_2023, MEDIA_HOLDINGS_NAMIBIA_2023),
        caution="The largest operator held out at first; a paper of {followed:date} says that it had given in.",
    ),
    Claim(
        id="W41",
        text=(
            "Since {start:date} foreigners in Russia need a face and a voice in a state database to get a phone "
            "contract; from {cut:date} lines without them were cut off step by step."
        ),
        figures={"start": When(2025, 1, 1), "cut": When(2025, 7, 1)},
        status=Status.REPORTED,
        as_of=When(2025, 7, 1),
        speaker="Russia’s digital ministry, reported by The Moscow Times",
        sources=(MOSCOW_TIMES_2025, ASB_MEDIA_2025),
        caution="For foreigners alone, so it is not in the table. The official text was not read.",
        again=When(2027, 6),
    ),
    Claim(
        id="W42",
        text=(
            "A test version of Signal of {released:date}, for Android, lets people sign up without a phone number, for "
            "a small fee."
        ),
        figures={"released": When(2026, 9, 16)},
        status=Status.OFFICIAL,
        as_of=When(2026, 9, 16),
        speaker="Signal, in a release note",
        sources=(SIGNAL_2026,),
        caution="A test version. Until {W33.looked:date} we found no word that it is open to everybody.",
        again=When(2027, 2),
    ),
    Claim(
        id="W43",
        text=(
            "From {start:date} people in Pakistan whose fingerprints fail can get a certificate by face, good for "
            "{days:spelled} days, also for a SIM card."
        ),
        figures={"start": When(2026, 1, 20), "days": 7},
        status=Status.REPORTED,
        as_of=When(2026, 1, 20),
        speaker="Pakistan’s identity authority (NADRA), reported by Gulf News",
        sources=(GULF_NEWS_PAKISTAN_2025,),
        caution="Reported before it began. There the face is the way out; the fingerprint is what is asked for.",
        again=When(2027, 6),
    ),
    Claim(
        id="W45",
        text="A decree of {decreed:date} has Mozambique take faces and fingerprints for a SIM card.",
        figures={"decreed": When(2023, 4), "pilot": When(2024, 1, 16)},
        status=Status.REPORTED,
        as_of=When(2023, 4),
        speaker="Mozambique’s government, reported by Biometric Update",
        sources=(BIOMETRIC_UPDATE_MOZAMBIQUE_2023, AIM_MOZAMBIQUE_2024),
        caution="A trial began on {pilot:date}. Whether shops do it today we did not find.",
        again=When(2027, 6),
    ),
    Claim(
        id="W46",
        text="By {due:date} operators in the Philippines had to take a live selfie of whoever registers a SIM card.",
        figures={"due": When(2023, 12, 18)},
        status=Status.REPORTED,
        as_of=When(2023, 12, 18),
        speaker="The Philippines’ telecoms regulator (NTC), reported by NoypiGeeks",
        sources=(NOYPIGEEKS_2023,),
        caution="Whether a machine compares the selfie with an ID is not stated there.",
    ),
)

MEASURED = (
    Claim(
        id="W50",
        text=(
            "In a test, passport officers who compared people before them with photos accepted {wrong:share} of the "
            "photos that showed somebody else."
        ),
        figures={"wrong": 0.14},
        status=Status.REPORTED,
        as_of=When(2014, 8, 18),
        speaker="David White and others, in PLOS ONE",
        sources=(PASSPORT_OFFICERS_2014,),
        caution="Passport offices, not phone shops. Students did no better, and some officers were very exact.",
    ),
    Claim(
        id="W51",
        text=(
            "Laws in the United States that make firms tell of leaks cut the identity theft that comes from leaks by "
            "{less:share} on average, a study of {first:date} to {last:date} found."
        ),
        figures={"less": 0.061, "first": When(2002), "last": When(2009), "printed": When(2011), "draft": When(2006)},
        status=Status.REPORTED,
        as_of=When(2011),
        speaker="Sasha Romanosky, Rahul Telang and Alessandro Acquisti",
        sources=(ROMANOSKY_2011,),
        caution=(
            "It counts identity theft, not leaks, and no faces. An earlier version, up to {draft:date}, had found no "
            "effect that could be told from chance."
        ),
    ),
)

HOTELS = (
    Claim(
        id="O01",
        text=(
            "On {posted:date} police in Shanghai told hotels that they must not force a face scan on guests who show a "
            "valid ID."
        ),
        figures={"posted": When(2024, 4, 12)},
        status=Status.REPORTED,
        as_of=When(2024, 4, 12),
        speaker="Police notice, reported by CCTV and relayed by Radio Free Asia; Sixth Tone; Global Times",
        sources=(SIXTH_TONE_HOTELS_2024, GLOBAL_TIMES_HOTELS_2024, RADIO_FREE_ASIA_HOTELS_2024),
        caution="A notice to hotels, not to phone shops. One guest said that she was still asked for her face.",
    ),
    Claim(
        id="O02",
        text="Guo Bing warned on state television that face data from hotels could be misused.",
        status=Status.REPORTED,
        as_of=When(2024, 4, 25),
        speaker="Guo Bing, to CCTV, relayed by Radio Free Asia",
        sources=(RADIO_FREE_ASIA_HOTELS_2024,),
        single_source=True,
        caution="In the broadcaster’s words, not in his.",
    ),
)

CLAIMS = (*KOREA, *THAILAND, *OTHERS, *MEASURED, *HOTELS)
