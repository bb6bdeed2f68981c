"""Three plans for a lesson: what is done in which minute, where, and what is said."""

from content.blocks import Kind, Plan, Reply, Step, need
from content.chapter import Chapter
from content.chapters import CHAPTERS
from content.citations import LINK
from content.reading_time import minutes, pace, words_to_read

OPENING = (
    "Picture a phone shop in China on {R16.start:weekday}. A buyer wants a new number. Nobody is asked about "
    "family or government; you need not vote. [[R16]]"
)
NOTHING_TO_HIDE = Reply(
    "I have nothing to hide.",
    "Then ask who keeps the picture, and for how long. For the face data of the match we found no rule. [[U01]]",
)
ONLY_CONTROL = Reply(
    "It is all about control.",
    "Fraud hurts people too: for {R09.year:date} police gave about {R09.cases:count} cases. [[R09]]",
)
WHO_IS_RIGHT = Reply(
    "So who is right?",
    "We found no test of whether the match cut fraud, and no rule on what a refused buyer may do. [[U06 U03]]",
)


def talk(minutes: int) -> Step:
    """Open a lesson."""
    return Step(minutes=minutes, kind=Kind.TALK, where="[The counter](/#page)", say=OPENING)


def which_was_new(minutes: int) -> Step:
    """Vote on what was new at the counter."""
    return Step(
        minutes=minutes,
        kind=Kind.VOTE,
        where="[The guess at the counter](/#ask-which-was-new)",
        say="Look at the four things. Choose one, alone and without a word. Then we count.",
        big=("which-was-new",),
        asks="which-was-new",
        usual=(1, 0),
    )


def counter(minutes: int) -> Step:
    """Look at what the counter asked for."""
    return Step(
        minutes=minutes,
        kind=Kind.LOOK,
        where="[Step by step](/#step-by-step)",
        say="Card, name and photo came before. New is a machine that compares, and its no stops the sale. [[T01 R16]]",
        big=("stepper",),
    )


def wrong_matches(minutes: int, *, again: bool = False) -> Step:
    """Vote on how many wrong faces a search finds: alone, or after a talk."""
    first = "A phone asks: are you my owner? A search of a crowd asks: who is this? Guess how often that goes wrong."
    second = "Tell your neighbour why. Then vote again. Only now we look at both rounds."
    return Step(
        minutes=minutes,
        kind=Kind.VOTE,
        where="[The guess about a crowd](/face-scan-rule#ask-wrong-matches)",
        say=second if again else first,
        big=("wrong-matches",),
        asks="wrong-matches",
        again=again,
        usual=() if again else (0, 1),
    )


def crowd(minutes: int) -> Step:
    """Look at one face among many."""
    return Step(
        minutes=minutes,
        kind=Kind.LOOK,
        where="[The sum, drawn](/face-scan-rule#crowd)",
        say=(
            "Each square is {P01.square:count} faces; in each, one is taken for you. A counter has one face and one "
            "card. [[P01 K03 R16]]"
        ),
        big=("crowd",),
    )


def false_alarms(minutes: int) -> Step:
    """Work out the false alarms of a station."""
    return Step(
        minutes=minutes,
        kind=Kind.WRITE,
        where="On paper first, then [many people, and a list](/face-scan-rule#false-alarms)",
        say=(
            "A station that we invent: {Q12.people:count} people a day, {Q12.listed:count} faces on a list, one error "
            "in {Q12.odds:count}. How many false alarms a day? Write your sum down, in pairs. [[Q12]]"
        ),
        replies=(
            Reply(
                "We divided the people by the errors.",
                "Each person is compared with every face on the list. Multiply first: about {Q13.wrong:count}. [[Q13]]",
            ),
        ),
    )


def opinion(minutes: int, id: str, where: str, *, again: bool = False) -> Step:
    """Vote on a statement: before the talk, or after it."""
    first = "Choose alone. There is no right answer, and nobody says which one was theirs."
    second = "The same sentence again. You may change your mind, or not. What moved, and which reason moved it?"
    return Step(
        minutes=minutes,
        kind=Kind.VOTE,
        where=where,
        say=second if again else first,
        big=(id,),
        asks=id,
        again=again,
    )


def both_cases(minutes: int) -> Step:
    """Argue a side that was drawn by lot."""
    return Step(
        minutes=minutes,
        kind=Kind.TALK,
        where="[Two cases, side by side](/concerns#two-cases)",
        say=("Draw a lot: for the check, or against it. Make the best case for your side. Then swap sides."),
        replies=(ONLY_CONTROL, NOTHING_TO_HIDE, WHO_IS_RIGHT),
    )


def exit_ticket(minutes: int) -> Step:
    """Write the exit ticket."""
    return Step(
        minutes=minutes,
        kind=Kind.WRITE,
        where="[The exit ticket](/teach#exit-ticket)",
        say="Put no name on it. Three short answers, in your own words.",
    )


SHORT = Plan(
    id="plan-short",
    short="Short",
    minutes=20,
    steps=(
        talk(2),
        which_was_new(3),
        counter(2),
        wrong_matches(3),
        crowd(3),
        Step(
            minutes=5,
            kind=Kind.TALK,
            where="[Two questions on the rule](/face-scan-rule#both-questions)",
            say="In pairs. One asks: and if nobody checks? The other: and if you say no? A minute each, then we vote.",
            big=("poll-number-without-a-scan",),
            asks="poll-number-without-a-scan",
            replies=(ONLY_CONTROL, NOTHING_TO_HIDE),
        ),
        exit_ticket(2),
    ),
    leaves_out=(
        "Leave out the other five chapters. If time runs short, drop the vote, not the talk. Neither of the two "
        "chapters speaks of Xinjiang."
    ),
)
LESSON = Plan(
    id="plan-lesson",
    short="Lesson",
    minutes=45,
    steps=(
        talk(3),
        which_was_new(4),
        counter(3),
        wrong_matches(3),
        wrong_matches(3, again=True),
        crowd(3),
        false_alarms(6),
        opinion(2, "poll-number-without-a-scan", "[Two questions at the counter](/#both-questions)"),
        both_cases(12),
        opinion(2, "poll-number-without-a-scan", "[Two questions at the counter](/#both-questions)", again=True),
        exit_ticket(4),
    ),
    leaves_out=(
        "Leave out the lists of leaks and voices on *The concerns*, and all of *Cameras and control* and *Pushback*. "
        "If time runs short, drop the sum, and its line on the exit ticket."
    ),
)
DOUBLE = Plan(
    id="plan-double",
    short="Double",
    minutes=90,
    steps=(
        talk(4),
        which_was_new(4),
        counter(3),
        wrong_matches(3),
        wrong_matches(4, again=True),
        crowd(4),
        false_alarms(8),
        Step(
            minutes=3,
            kind=Kind.VOTE,
            where="[The guess about a lock](/concerns#ask-perfect-lock)",
            say="Two worries: that data get out, and that those who hold them use them for more. Choose alone.",
            big=("perfect-lock",),
            asks="perfect-lock",
            usual=(0,),
        ),
        Step(
            minutes=6,
            kind=Kind.LOOK,
            where="[One file, two dials](/concerns#two-dials)",
            say="One invented file. We switch on the lock, then the limit. Say first whom it stops, then look. [[Q20]]",
            big=("two-dials",),
        ),
        opinion(2, "poll-always-another-way", "[Two questions on all rules](/since-2019#both-questions)"),
        both_cases(16),
        Step(
            minutes=3,
            kind=Kind.VOTE,
            where="[The guess about two rules](/since-2019#ask-five-days-apart)",
            say="Years later, two other countries and the same counter. Choose alone.",
            big=("five-days-apart",),
            asks="five-days-apart",
            usual=(0,),
        ),
        Step(
            minutes=18,
            kind=Kind.WRITE,
            where="[Write the rule](/since-2019#write-the-rule)",
            say=(
                "Write a rule for this counter, in pairs. Six invented people come to it. Switch a safeguard on, and "
                "see who is served. Then answer the two questions in your own words. [[Q30]]"
            ),
            replies=(Reply("Which rule is best?", "None serves all six. Say whom yours leaves out, and why. [[Q30]]"),),
        ),
        Step(
            minutes=6,
            kind=Kind.TALK,
            where="[Two questions on all rules](/since-2019#both-questions)",
            say="Three pairs read their rule aloud. The others ask: and if nobody checks? And if you say no?",
        ),
        opinion(2, "poll-always-another-way", "[Two questions on all rules](/since-2019#both-questions)", again=True),
        exit_ticket(4),
    ),
    leaves_out=(
        "Leave out *Real-name registration*, *Cameras and control* and *Pushback*, and the charts on countries. Take a "
        "break before the two cases. If time runs short, drop the two dials."
    ),
)
PLANS = (SHORT, LESSON, DOUBLE)


def places_of(step: Step) -> set[str]:
    """List the addresses of the pages that a step goes to."""
    return {match["address"].partition("#")[0] for match in LINK.finditer(step.where)}


def pages_of(plan: Plan) -> tuple[Chapter, ...]:
    """List the chapters that a plan goes to, in their order."""
    places = set().union(*map(places_of, plan.steps))
    return tuple(chapter for chapter in CHAPTERS if chapter.address in places)


def time_to_prepare(plan: Plan) -> int:
    """Give the minutes that reading the chapters of a plan takes, each in its short form."""
    return minutes(pages_of(plan), CHAPTERS, short=True)


def refuse_haste(plan: Plan) -> None:
    """Raise ValueError where a plan has less time for a chapter than reading its short form takes."""
    for chapter in pages_of(plan):
        there = sum(step.minutes for step in plan.steps if chapter.address in places_of(step))
        long = words_to_read(chapter, CHAPTERS, short=True) / pace()
        need(there >= long, f"{plan.id} has {there} minutes for {chapter.address}, which takes {long:.1f} to read")


for _plan in PLANS:
    refuse_haste(_plan)
