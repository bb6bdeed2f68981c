"""Since 2019: every later rule answers "what else may I show?"."""

from content.blocks import (
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Misconception,
    OwnWords,
    Paired,
    Picture,
    Points,
    Prediction,
    Prose,
    Question,
    Replay,
    Rule,
    Rules,
    Scene,
)
from content.chapter import Chapter
from content.chapters.since_2019 import country_counts, country_list, law_dates
from content.chapters.since_2019.quiz import QUIZ
from content.chapters.since_2019.six_people import SIX_PEOPLE

CHAPTER = Chapter(
    slug="since-2019",
    module="since_2019",
    title="Since 2019",
    heading="Five days apart",
    standfirst="Every later rule answers one question: what else may I show?",
    teaser=(
        "The same counter, other countries, other answers. What else may a buyer show? At the end you write a rule of "
        "your own."
    ),
    brief=(
        "In July {W25.start:year} two countries began new rules for phone buyers, {K16.days:count} days apart. [[W25 "
        "W23 K16]] In Indonesia a new SIM now takes a face. [[W25]] In South Korea the face is one of {W27.ways:count} "
        "ways. [[W27]] Vietnam asks for a face too, for some old lines as well. [[W24]] Mexico’s top court threw out a "
        "biometric registry. [[W18]]\n\nChina made more rules. Since {L09.start:year} a law has suspicious cards "
        "checked again. [[L12]] A rule of {R30.start:year} says that a face may not be the only way where another way "
        "works. [[R32]] Whether it reaches the phone shop we could not find. [[U13]]\n\nWe found no test of whether "
        "China’s match cut fraud. [[U06]] Fraud victims and refused buyers both count. A good rule has to answer to "
        "both."
    ),
    quiz=QUIZ,
    later=True,
    blocks=(
        Scene(
            (
                Picture("counter-first", "Indonesia, {W25.start:date}"),
                Picture("counter-second", "South Korea, {W23.start:date}"),
            )
        ),
        Prose(
            "More than six years later the question is back. In July {W25.start:year} Indonesia and "
            "South Korea start new rules for phone buyers, {K16.days:count} days apart. [[W25 W23 K16]] The same "
            "answer?",
            lead=True,
        ),
        Prediction(
            id="five-days-apart",
            prompt="Two new rules, five days apart. What happened to the face scan?",
            choices=(
                Choice("Required in both", why="No. South Korea had planned to require it, and then did not. [[W27]]"),
                Choice("Optional in both", why="No. Indonesia requires it for a new SIM card. [[W25]]"),
                Choice(
                    "Required in one, a choice in the other",
                    right=True,
                    why="Yes: required in Indonesia, one way of three in South Korea. [[W25 W27]]",
                ),
                Choice("Forbidden in one", why="No. Neither forbids it. [[W25 W27]]"),
            ),
            reveal=(
                "*Same counter, opposite answers.* The difference is not the machine. It is what else a buyer may "
                "show. [[W25 W27]]"
            ),
        ),
        Heading("two-counters", "Two counters"),
        Prose(
            "*Indonesia, {W25.start:date}.* A new SIM card takes a face. Numbers already in use stay as they are. "
            "[[W25]] The face must be at least {W39.share:share} like the one on file; whoever fails has the record "
            "mended first. [[W39]] On the third day, in one mall in Jakarta, inspectors found {W25.behind:count} of "
            "{W25.operators:count} operators still using the old check. [[W25]]\n\n*South Korea, {W23.start:date}.* A "
            "buyer may choose: a face scan, an app with a mobile ID, or an official record issued that day. Whoever "
            "refuses the scan can still get a line. [[W27]] Whoever takes it has {W35.tries:spelled} tries. [[W35]] In "
            "the trial the face was erased, the ministry said. [[W34]] The scan was first planned as compulsory. [[W20 "
            "W27]] Then a human rights body asked for a rethink, and the privacy commission found it hard to refuse. "
            "[[W22 W36]]\n\nA happy ending? Not yet. Foreigners’ lines were not covered. The decree was due by "
            "{W23.decree:month}; until {W33.looked:date} we found no news of it. [[W23]] And phone fraud? South Korea "
            "counted {W28.cases:count} cases of voice phishing in the {W28.months:spelled} months to "
            "{W28.until:month}. Against {W28.before:year}: fewer cases, higher losses. Against {W28.between:year}: "
            "more of both. [[W28]] Pick a year, and you pick a story."
        ),
        Heading("what-else", "What else may I show?"),
        Prose(
            "Put it to every rule and they sort themselves. Vietnam: a face, for new lines and for some old ones; by "
            "app or in a shop, but each time a face. [[W24]] Its rule sets limits for the machine: below "
            "{F13.fnmr:share} of rightful owners turned away, below {F13.fmr:share} of strangers let in. [[F13]] Those "
            "are limits, not results. Namibia: by an order of {W40.ordered:year} nobody has to give biometrics. "
            "[[W40]] Mexico gave up a first registry, kept from {W17.start:year} to {W17.end:year}: by one report, a "
            "review found that it had not helped against crime. [[W17]] Its top court struck down one with biometrics. "
            "[[W18]] The third try ties lines to a personal code; operators may not keep biometrics or photos. [[W19]] "
            "And whoever has no valid ID may be shut out before any face is asked for. [[W15]]"
        ),
        Figure(
            id="countries",
            title=country_list.TITLE,
            in_words=(
                "A tile for each of {W33.countries:count} countries and territories, in six groups, by what a buyer "
                "of a number must show. A face with no other way found: China, Indonesia, the Philippines, Thailand, "
                "Vietnam. A face and a fingerprint: Mozambique, Nigeria. The exception, a face or another way: South "
                "Korea. Then a fingerprint, the largest group, ID alone, and countries where no ID was asked for in "
                "{W33.listed:month}. [[W33 W24 W25 W27 W44 W45 W46]]"
            ),
            data=country_list.countries,
            draw=country_list.shown_to_buy,
            columns=(
                ("country", "Country"),
                ("words", "A buyer must show"),
                ("as_of", "As of"),
                ("how_checked", "How well checked"),
            ),
            note=(
                "No sample of the world: lists in the press and places that we checked. For most fingerprints we saw "
                "one newspaper’s list alone. [[W33]] Of practice in Mozambique we found nothing. [[W45]] Pakistan "
                "takes a face when a fingerprint fails, [[W43]] Mexico a selfie "
                "online, [[W19]] Russia face and voice from foreigners alone. [[W41]]"
            ),
        ),
        Case(
            title="Cut off in Thailand’s south",
            dated="{W38.start:month} to {W44.start:month}",
            text=(
                "Thailand was early: from {W38.start:year} a new SIM took a fingerprint or a face. [[W38]] In the far "
                "south, where bombs had been set off by phone, all users had to register a face by "
                "{W37.deadline:date}. Lines went dead. [[W37]] A teacher could no longer reach his elderly mother. "
                "[[W47]] Now the whole country takes a live face. [[W44]]"
            ),
        ),
        Heading("count-the-counts", "Counts that make no line"),
        Prose(
            "How many countries take biometrics for a SIM card? One publisher printed {W13.countries:count}, then over "
            "{W31.biometric:count}, then just under {W32.biometric:count}, then just over {W14.biometric:count}. [[W13 "
            "W31 W32 W14]] Did countries join and leave? The publisher does not say why its number moved. [[W14 W32]] "
            "Compare within an edition, never across."
        ),
        Figure(
            id="counts",
            title=country_counts.TITLE,
            in_words=(
                "Four boxes with an unequal sign between any two, a square for each country that takes biometrics: "
                "{W13.countries:count} at the lowest, over {W31.biometric:count}, just under {W32.biometric:count}, "
                "just over {W14.biometric:count} at the highest. One publisher, four editions, each with a note of its "
                "own. In the table alone stand counts of countries that register SIM cards or ask for ID, from "
                "{W10.countries:count} to over {W14.registering:count}. [[W10 W11 W13 W14 W26 W30 W31 W32]]"
            ),
            data=country_counts.counts,
            draw=country_counts.editions,
            columns=(
                ("when", "As of"),
                ("who", "Publisher"),
                ("what", "Countries that"),
                ("shown", "Count as printed"),
            ),
            key=(
                "Counted are the countries that take biometrics, such as fingerprints, for a SIM card; a blue square "
                "is one. One publisher, Comparitech, counted in four editions, and does not say why its number moved. "
                "[[W13 W31 W32 W14]]"
            ),
            note=(
                "The GSMA speaks for operators. Privacy International campaigns against surveillance. Comparitech "
                "earns its money with reviews. [[W10 W11 W14]]"
            ),
        ),
        Case(
            title="More counts, each with its own question",
            dated="{W11.counted:month} to {M13.counted:month}",
            text=(
                "In {W12.stored:share} of countries with compulsory registration operators keep the data and hand them "
                "over on demand, says Privacy International. [[W11 W12]] The GSMA counted {W26.countries:count} such "
                "countries. [[W26]] In China {M10.population_share:share} were online in {M10.counted:year}; "
                "{M13.users:count} went online by phone in {M13.counted:year}. [[M10 M13]] Subscriptions were "
                "{M12.subscriptions:count}, more than the country has people. [[M12]]"
            ),
        ),
        Heading("chinas-law", "China’s law, by the same question"),
        Figure(
            id="law",
            title=law_dates.TITLE,
            in_words=(
                "A line of years with rules on both sides. On the left what people must give: from a name in "
                "{R01.start:year}, the first, over identity and a photo to the face in {R16.start:year}, then checks "
                "of cards in use. On the right what holds the asker back: agreement and consent from "
                "{R03.decided:year} on, biometrics, another way. The exception, of {R28.published:month}, is a draft "
                "and has a hollow mark. [[R01 R03 R43 R05 R07 T01 R13 R44 R16 R20 L01 R22 R26 L12 R28 R32 R33 R14]]"
            ),
            data=law_dates.law,
            draw=law_dates.timeline,
            columns=(("day", "Day"), ("words", "What it did"), ("does", "Side"), ("stands", "In force or draft")),
            key=(
                "Red is the face match. Green is what came after {R16.start:year} and holds the asker back. Blue is "
                "all else. A hollow mark is a draft. Without colours, the name, the side and the day of each say the "
                "same. [[R16]]"
            ),
            note=(
                "Where no other word stands, the day is the first in force. The decision of {R03.decided:year} and "
                "the law of {R12.start:year} stand on both sides: they ask for names and protect data. [[R03 R13 R43 "
                "R44]] A text is not yet practice. Of the internet ID we know a count: {Y31.holders:count} people by "
                "{Y31.day:month}. [[Y31]] When phones with a built-in SIM came in {L14.month:month}, carriers wanted "
                "buyers to come to a shop. [[L14]]"
            ),
        ),
        Prose(
            "*Numbers in use.* From {L01.issued:year}, holders of suspicious cards had a second real-person check; "
            "whoever fails can lose the line. [[L01 L03]] A law against fraud made that a duty from {L09.start:date}; "
            "what we read of it names no face. [[L09 L12]] People can now ask how many cards stand in their name. "
            "[[L05]]\n\n*Named as sensitive.* The Civil Code counts biometrics as personal information. [[R20]] The "
            "privacy law wants a specific purpose and separate consent; cameras in public are for public security. "
            "[[R23 R24 R25 R26]] But a duty set by law needs no consent. Whether the match is one, nobody we read "
            "says. [[L13]]\n\n*Another way, in disputes.* From {R21.start:date}, courts count unlawful scans in hotels "
            "and malls as a wrong, and a resident who objects can ask for another way in. [[R21 R22]] One in Tianjin "
            "got it. [[G14]] That is about civil disputes, not the police.\n\n*Another way, as a principle.* The face "
            "rules of {R30.start:date}, which the privacy law had ordered, say that a face may not be the only check "
            "where another way would do. [[R27 R30 R32]] Large holders make a filing: from more than "
            "{R29.people:count} faces in the draft, from {R31.people:count} in the rule. [[R28 R29 R31]] Other "
            "national rules come first. [[R32]]\n\n*Back to the start.* A national internet ID is optional by its "
            "text; platforms must serve people who prove who they are another way. [[R33 R34]] To enrol takes an ID "
            "document, a face and a linked number. [[R35]]"
        ),
        Case(
            title="Two blind buyers",
            dated="{T18.month:month} and {T16.month:month}",
            text=(
                "In Yangzhou a blind man of {T16.age:count} could not blink for the machine and left with no number in "
                "his own name. The shop gave other reasons. [[T16]] Another shop of the brand does not match holders "
                "of a disability card, it said. [[T17]] In Jinan China Telecom offered a blind man his money back, or "
                "a relative’s identity. [[T18]] Rules of {T19.year:year} ask for accessibility; [[T25]] for this "
                "counter we found none. [[U03]]"
            ),
        ),
        Case(
            title="Hotels stopped asking",
            dated="{O01.posted:month}",
            text=(
                "Shanghai’s police told hotels not to force a face scan on guests with a valid ID; one guest was still "
                "asked. [[O01]] Guo Bing warned that such data could be misused. [[O02]] A hotel is not a phone shop. "
                "But there an ID became enough again."
            ),
        ),
        Heading("write-the-rule", "Write the rule"),
        SIX_PEOPLE,
        OwnWords(
            id="my-rule",
            prompt="Now in your own words. They go on the printed rule.",
            questions=("And if nobody checks?", "And if you say no?"),
        ),
        Rules(
            prompt="Whose rule is nearest to yours? Each line says what was found, and no more.",
            rules=(
                Rule(
                    place="South Korea",
                    dated="{W27.start:date}",
                    text=(
                        "A face, an app or a record: whoever refuses the scan can still get a line. [[W27]] Of the "
                        "trial the ministry said that the face is erased and a yes or a no is kept; we found no "
                        "published inspection. [[W34]]"
                    ),
                    has=("another", "remove"),
                    lacks=("audit",),
                ),
                Rule(
                    place="Indonesia",
                    dated="{W25.start:date}",
                    text=(
                        "A face for a new SIM card; we found no other way. Carriers may not store the face; the "
                        "civil registry may. [[W25]]"
                    ),
                    lacks=("another", "nothing"),
                ),
                Rule(
                    place="Vietnam",
                    dated="{W24.start:date}",
                    text=(
                        "A face, for some old lines too; several places to do it, each with a face. [[W24]] Its limits "
                        "for the machine are in the rule. [[F13]]"
                    ),
                    lacks=("another",),
                ),
                Rule(
                    place="Mexico",
                    dated="{W19.start:date}",
                    text=(
                        "A personal code instead of a biometric registry. Operators may keep no biometrics and no "
                        "photos; the registration stays, and registering online includes a selfie. [[W19]]"
                    ),
                    has=("nothing",),
                ),
                Rule(
                    place="China, the phone counter",
                    dated="{R16.start:date}",
                    text=(
                        "No match, no number. [[R16]] The photo has to be kept; for how long face data are, we found "
                        "no rule. [[T01 U01]] We found no other way stated. [[U09]]"
                    ),
                    lacks=("another", "nothing", "remove"),
                ),
                Rule(
                    place="China, the face rules",
                    dated="{R30.start:date}",
                    text=(
                        "Another way where another would do, and a filing for large holders. [[R31 R32]] Face data "
                        "stay on the device, with exceptions. [[T19]] For the phone counter we found no word on it. "
                        "[[U13]]"
                    ),
                    has=("another", "device"),
                ),
            ),
        ),
        Misconception(
            belief="Privacy law ended the scan.",
            answer=(
                "A rule in force since {R30.start:month} says that a face may not be the only way where another way "
                "does the job. [[R30 R32]] Other national rules come first, and no page that we read says whether "
                "the phone counter is such a case. [[R32 U13]]"
            ),
        ),
        Paired(
            nobody_checks=(
                "South Korea counted losses of about {W28.losses_won:count} won to voice phishing in "
                "{W28.months:spelled} months. [[W28]] How much went through lines in false names we did not read."
            ),
            say_no=(
                "In South Korea you still get a line. [[W27]] In Indonesia and Vietnam we found no other way. "
                "[[W25 W24]] For China’s counter we found no rule. "
                "[[U13]]"
            ),
        ),
        LinkStrip(
            new=("accounts-face",),
            in_words=(
                "One last link closes the strip. The internet ID, optional by its text, takes an ID document, a face "
                "and a linked number. [[R34 R35]] The dots to street cameras stay: we found "
                "no document that links the two. [[U10]]"
            ),
        ),
        Question(
            id="way-out-of-the-park",
            prompt=(
                "From the page before: the park said that visitors could avoid the face scan. Which way out does a "
                "report name?"
            ),
            choices=(
                Choice("A fingerprint", right=True, why="Yes, by one report: another part of the body. [[G12]]"),
                Choice("A paper ticket", why="No. No such offer is in what we read. [[G12]]"),
                Choice("No check at all", why="No. The park would still check who comes in, it said. [[G15]]"),
                Choice("A refund", why="No. He asked for his money; that was his suit, not their offer. [[G03 G12]]"),
            ),
        ),
        Heading("your-first-guess", "Your first guess"),
        Replay(
            prediction="which-was-new",
            text="This is where you started. Would you guess the same today, and what would you ask next?",
        ),
        Heading("not-known", "What we still do not know"),
        Points(
            items=(
                "For how long the face data of the match are kept. [[U01]]",
                "How often China’s check errs. [[U02]]",
                "What an honest buyer may do after a refusal. [[U03]]",
                "Whether fraud fell because of the match: counts went up and down, and nobody we read separates it. "
                "[[U06 Y20 Y22 Y26]]",
                "Whether anyone may refuse at the SIM counter today. [[U13 R32]]",
                "Why the camera counts moved. [[U12 C04 C06]]",
                "Whether the working group has {A37.companies:count} companies or {W03.total:count}. [[A37 W02 W03]]",
            ),
        ),
    ),
)
