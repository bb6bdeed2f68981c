"""What was said wrongly of registration, laws and fraud."""

from content.blocks import Correction
from content.pages.corrections.brought_up import by_a_reader, by_ourselves
from content.when import When

_ON = When(2026, 11, 26)
_CHAPTER = "Real-name registration"

MADE: tuple[Correction, ...] = (
    Correction(
        id="the-missing-ending",
        on=_ON,
        page=_CHAPTER,
        said=(
            "{R08.left:count} users were still left in {R08.month:date}. Two documents name two deadlines for the "
            "rest, and nobody we found counted after that."
        ),
        now=(
            "In {R36.month:date} the ministry reported that all phone users were registered. A joint notice of "
            "{R37.issued:date} had moved the deadline forward."
        ),
        why="The story stopped before its end, and two deadlines that follow each other looked like a contradiction.",
        noticed=by_a_reader("two Chinese reports of {R36.month:date} and of two on the joint notice"),
        concerns=("R36", "R37", "R10", "R11", "R08"),
    ),
    Correction(
        id="whose-fraud-count",
        on=_ON,
        page="Real-name registration, The face-scan rule, The concerns",
        said="Police in Beijing counted more than {R09.cases:count} cases of telecom fraud in {R09.year:date}.",
        now=(
            "China’s police opened about {R09.cases:count} cases in {R09.year:date}; it is a count of the whole "
            "country."
        ),
        why="One article named the city’s police as its source. The count is the national ministry’s, published there.",
        noticed=by_a_reader("the Beijing Morning Post of {Y04.later:date} and of Xinhua"),
        concerns=("R09",),
    ),
    Correction(
        id="rising-while-registering",
        on=_ON,
        page=_CHAPTER,
        said=(
            "How many cases involved a number without a name is not given. We found no test of what registration did "
            "to fraud in China."
        ),
        now=(
            "An official named {Y05.nameless:count} of {Y05.cases:count} solved cases, not of fraud alone. Cases rose "
            "while registration grew, and fell after it was complete. One study says that names help; an independent "
            "test we did not find."
        ),
        why="Counts and a study exist. They settle nothing, but a reader should have them.",
        noticed=by_a_reader("the police’s counts and of the summary of the study"),
        concerns=("Y04", "Y05", "Y07", "Y11", "U07", "U11"),
    ),
    Correction(
        id="one-report-not-a-group",
        on=_ON,
        page=_CHAPTER,
        said="Another group counted far more phone users without a name than {R02.unregistered:count}.",
        now=(
            "The report cited for the first rule reckoned more. And {R02.unregistered:count} was given by an engineer "
            "of a telecom institute, as a highest figure."
        ),
        why="The group’s page was a copy of that report, so the two were one source, and an estimate.",
        noticed=by_a_reader("both pages and of China Daily of {R01.start:date}"),
        concerns=("R02", "K01"),
    ),
    Correction(
        id="accounts-before-the-rules",
        on=_ON,
        page=_CHAPTER,
        said="Online accounts needed a real name from {R07.start:year} on.",
        now=(
            "Microblogs run from Beijing did from {R39.issued:month} on, and a national decision of {R03.decided:date} "
            "asked it of everybody who posts."
        ),
        why="The rules on account names were not the first. Our own page named the decision and did not draw it.",
        noticed=by_a_reader("BBC News, Reuters and the Library of Congress"),
        concerns=("R07", "R39", "R03"),
    ),
    Correction(
        id="not-the-first-law",
        on=_ON,
        page=_CHAPTER,
        said="In {R12.start:year} a law made it plain: whoever will not say who they are gets no service.",
        now=(
            "An order said so from {R05.start:date}, a law on terrorism from {R41.start:date}, and the Cybersecurity "
            "Law again. They say “may not be served”; shops did not always obey."
        ),
        why="We took the best known law for the first, and what a rule forbids for what happened.",
        noticed=by_a_reader("a newspaper’s summary of the order and a report of China News Service"),
        concerns=("R13", "R40", "R41"),
    ),
    Correction(
        id="five-cards-at-one-company",
        on=_ON,
        page=_CHAPTER,
        said="One identity may stand behind {R37.cap:count} cards at most.",
        now="A company may open no further card for a user who already has {R37.cap:count} cards with it.",
        why="The limit holds at each company, not for a person.",
        noticed=by_ourselves("two Chinese reports on the joint notice of {R37.issued:date}"),
        concerns=("R10", "R37"),
    ),
    Correction(
        id="a-claim-not-a-ban",
        on=_ON,
        page="The face-scan rule, Since 2019",
        said="Under the top court’s provisions of {R21.start:year} a building may not make the scan the only way in.",
        now="A resident who objects can ask a court for another way in, against whoever manages the building.",
        why="The article gives a claim to the person who objects. It bans no scan.",
        noticed=by_a_reader("the article’s words in a copy"),
        concerns=("R22",),
    ),
    Correction(
        id="consent-and-duty",
        on=_ON,
        page="Real-name registration, Since 2019, Glossary",
        said="The privacy law asks for a separate consent before biometrics are used.",
        now=(
            "It does, but article {L13.article:plain} needs no consent where a duty set by law makes the use "
            "necessary. Whether the phone counter is such a case we found nowhere."
        ),
        why="Without the exception a reader takes consent for granted at the very counter that the story is about.",
        noticed=by_a_reader("the article in an unofficial translation"),
        concerns=("R25", "R26", "L13"),
    ),
    Correction(
        id="not-of-fraud-alone",
        on=_ON,
        page=_CHAPTER,
        said=(
            "A police official named {Y05.nameless:count} of {Y05.cases:count} solved cases with cards that had no "
            "true name."
        ),
        now="{Y05.fraud:count} of these {Y05.cases:count} cases were telecom fraud, the others other crimes.",
        why="It stood beside a count of telecom fraud, and read as if all of them were fraud.",
        noticed=by_ourselves("Xinhua’s report of those days"),
        concerns=("Y05", "U07"),
    ),
    Correction(
        id="fell-again",
        on=_ON,
        page=_CHAPTER,
        said="In {Y21.year:date} cases of telecom fraud began to fall.",
        now="They began to fall again: in {Y09.year:date} there had been fewer than the year before too.",
        why="The earlier fall stood in our own ledger.",
        noticed=by_ourselves("our ledger"),
        concerns=("Y21", "Y22", "Y09"),
    ),
    Correction(
        id="dated-not-adopted",
        on=_ON,
        page="Sources and audit",
        said="The rules on the internet ID were adopted on {R33.dated:date}.",
        now="They bear that date. The police ministry had adopted them on {R33.adopted:date}.",
        why="We had taken the date under the text for the day of the decision.",
        noticed=by_ourselves("a copy of the text"),
        concerns=("R33",),
    ),
)
