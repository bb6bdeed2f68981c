"""Teach this: a lesson that somebody can run from one page who never saw the explainer."""

from content.blocks import (
    Break,
    Contents,
    Criterion,
    Heading,
    InOrder,
    Live,
    OpenRoom,
    Points,
    Prose,
    Rubric,
    Subheading,
)
from content.chapters import CHAPTERS
from content.lesson.minutes import MINUTES
from content.lesson.plans import DOUBLE, LESSON, PLANS, SHORT
from content.page import Group, Page

BEFORE = (
    Prose(
        "Choose a plan by the time that you have. Read its chapters in their short form, and its table below: that is "
        "all the preparation. What stands under “Say” can be read out as it is. “Show big” puts one guess or one chart "
        "alone on the wall, in a tab of its own: extend the screen instead of mirroring it, and keep this page to "
        "yourself.\n\nWe wrote the plans for pupils from about {P12.age:count} years on; older ones and "
        "students can take them as they are. Nobody has tried them in a school yet. The minutes are our guess. [[P12]]",
        lead=True,
    ),
    Heading("for-whom", "What for, for whom, with what"),
    Subheading("After the lesson, pupils can"),
    Points(
        items=(
            "say what was new at the counter in {R16.start:month}, and what was not. [[R16 T01]]",
            "show by a sum why one small error rate is harmless at a counter and not in a crowd. [[K03]]",
            "give the best reason for the check and the best one against it, and say what nobody could tell.",
        )
    ),
    Subheading("What they should know, and what you need"),
    Points(
        items=(
            "To multiply and divide large numbers. Nothing about China, and nothing about computers.",
            "One screen that all can see, paper, pencils, and as many slips of paper as pupils, marked “for” and "
            "“against” in equal numbers.",
            "Phones only if you like. Every vote works with hands.",
        )
    ),
)
SENSITIVE = (
    Break(),
    Heading("sensitive", "Sensitive ground: read this before you teach"),
    Prose(
        "Assume that somebody in the room has family in China, is Uyghur, had to flee from somewhere, or lost money to "
        "a fraud. You need not know who. All three plans work without anybody saying so."
    ),
    Points(
        items=(
            "*Speak of rules, not of a nation.* Say “the ministry”, “a court”, “a phone company”. A pupil’s "
            "grandparents are none of these.",
            "*Ask nobody to speak for a people.* No pupil explains China, Hong Kong or Uyghur people, reads Chinese "
            "words aloud, or tells what relatives go through.",
            "*Scan no face.* No camera, no class photo, no phone unlocked for show, nobody who plays a clerk or the "
            "police.",
            "*Ask for no view by name.* Sides are drawn by lot. Votes are counted, never called out, and nobody has to "
            "vote. No vote is about a government or a movement.",
            "*Fear of fraud is real too.* It stands beside the fear of being watched, and neither is laughed at.",
            "*Offer another counter to everybody.* Whoever prefers it works on [South Korea and Indonesia]"
            "(/since-2019#two-counters) or on [more countries](/since-2019#what-else). Ask for no reason.",
        )
    ),
    Subheading("Where Xinjiang comes, and how to pass by"),
    Points(
        items=(
            "[Cameras and control](/cameras-and-control#xinjiang) has a section on it. A line under its heading skips "
            "it. Two more voices open its “Since then”, below a line that skips them. “In brief” on that page names "
            "it too.",
            "*The concerns* has one row in its [list of leaks](/concerns#leaks). A line above the list skips it.",
            "[Pushback](/pushback#meanwhile) has one card, on a group that writes standards. A line above it skips it.",
            "The [glossary](/glossary#uyghur-people), the [sources](/sources#ledger) and the [corrections]"
            "(/corrections) speak of it as well.",
        )
    ),
    Prose(
        "No plan opens any of these places, and no question and no vote asks about them. Two more places may touch "
        "somebody: [lines cut off in Thailand’s south](/since-2019#what-else) and [the lampposts of Hong Kong]"
        "(/pushback#the-lampposts), which belong to another dispute."
    ),
)
THE_PLANS = (
    Break(),
    Heading("short-plan", "A short plan: one card is not a crowd"),
    SHORT,
    Break(),
    Heading("lesson", "One lesson: argue both sides"),
    LESSON,
    Break(),
    Heading("double-lesson", "A double lesson: write the rule"),
    DOUBLE,
    Prose(
        "Votes before and after a talk use one question twice. Show no result before the second round: who has seen "
        "the bars votes with them."
    ),
    MINUTES,
)
EXIT = (
    Break(),
    Heading("exit-ticket", "The exit ticket"),
    InOrder(
        items=(
            "What was new at the counter, and what had been there before?",
            "A machine errs rarely. Why may that be fine at a counter, and not in a crowd? Show it with numbers.",
            "Write the best reason of somebody who does not share your view. What could nobody tell us?",
        )
    ),
    Subheading("What to look for"),
    Rubric(
        (
            Criterion(
                "What was new",
                (
                    "Names the ID card or the photo.",
                    "Names the machine.",
                    "A machine compares, and its no stops the sale. Card, name and photo came before. [[R16 T01]]",
                ),
            ),
            Criterion(
                "The sum",
                (
                    "“It is nearly perfect”, or no number.",
                    "More faces, more errors; no sum.",
                    "Multiplies faces and error rate, and asks how many alarms are right. [[K03 Q13]]",
                ),
            ),
            Criterion(
                "Both sides",
                (
                    "One side, or a weak form of the other.",
                    "A real reason of the other side.",
                    "A reason that the other side would sign, and one thing that is not known. [[U06 U01]]",
                ),
            ),
        )
    ),
    Prose(
        "The answers to all guesses and questions stand on the [answer sheet](/answers). Marks should not hang on a "
        "vote, nor on which side somebody drew."
    ),
)
PHONES = (
    Break(),
    Heading("phones", "With phones: a room in six steps"),
    InOrder(
        items=(
            "*Open a room.* On a laptop, start from the link for teachers that the console printed, so that no pupil "
            "opens one.",
            "*Write down the key.* It is shown once. With it you get back in after the browser was closed.",
            "*Put the board on the wall.* It shows the address, a code to scan and four words.",
            "*Pupils join.* They scan, or type the address and the four words. No name, no account, no app.",
            "*Open a question, close it, show it.* Nothing is shown before you say so, and nothing at all from too few "
            "answers. Guesses show exact counts. Opinions show tenths of two poles, and never that all agree.",
            "*Erase the room.* Or leave it: it is gone a day after it was opened.",
        )
    ),
    Prose(
        "Say it aloud: you need not answer. What equal votes of all reveal, no rule can hide, nor what all but "
        "one know of the last. And whoever opens a private window can vote twice. What the server holds stands on the "
        "page [What this app knows about you](/privacy#rooms)."
    ),
    OpenRoom(),
)
HANDS = (
    Heading("hands", "Without phones: hands or cards"),
    Points(
        items=(
            "*Hands.* Eyes shut, one choice after the other, hands up. Type the counts into the boxes of “Show big”; "
            "they become the same bars.",
            "*Cards.* Each pupil holds a [card](/cards) with A, B, C or D to the chest, all at one moment. For a "
            "statement A is “clearly yes” and D is “clearly no”.",
            "*Corners.* A corner of the room for each choice. Not for opinions: there everybody sees who stands where.",
            "In a small group, below ten, count guesses only. An opinion would have a name.",
        )
    ),
)
NETWORK = (
    Break(),
    Heading("network", "When the network does not help"),
    Prose("Try it with one phone on the day before, in the room where you teach."),
    Points(
        items=(
            "*The laptop’s address.* The app says it when it starts, after “In the same network”. Otherwise: on "
            "Windows “ipconfig” in a terminal, on a Mac the details of the network in the settings, on Linux "
            "“ip address”. Take the address of the network that the phones are in, and keep what follows the colon.",
            "*The firewall.* The first start may ask whether Python may be reached. Allow it for private networks. "
            "Whoever said no finds it in the settings of the firewall, and may need the rights of an administrator.",
            "*A guest network that keeps devices apart* (client isolation). The phones have internet and still find no "
            "laptop. Only those who run the network can change that.",
            "*A network with a page to sign in* (captive portal). Every device has to sign in first. Many such "
            "networks keep devices apart as well.",
            "*A hotspot of your own.* Of the laptop, or of a phone that laptop and pupils join. It needs no internet: "
            "the app asks no other host. A phone often takes too few guests for a class. Start the app anew after "
            "the change, since the address changes too.",
        )
    ),
    Heading("nothing", "No network, no Python, no rights on the laptop"),
    Points(
        items=(
            "*A stick.* The whole explainer is [one file or a folder of files](/teach#take). A browser opens it from a "
            "stick, charts included. Rooms need the server; hands do not.",
            "*Paper.* “Print for pupils” at the end of a chapter makes two sheets without answers. The guess, "
            "its chart and the two questions are enough for the short plan. [Sheets to print](/teach#take) help too.",
            "*The board.* The sum of the false alarms needs chalk alone: {Q12.people:count} times {Q12.listed:count}, "
            "divided by {Q12.odds:count}. [[Q12 Q13]]",
        )
    ),
)
TAKE = (
    Break(),
    Heading("take", "Take it with you"),
    Live("taken"),
)

TEACH = Page(
    slug="teach",
    module="teach",
    group=Group.IN_CLASS,
    title="Teach this",
    heading="A lesson from one page",
    standfirst="{short:count}, {lesson:count} or {double:count} minutes, with phones or with hands.",
    counts=dict(zip(("short", "lesson", "double"), (plan.minutes for plan in PLANS), strict=True)),
    back=CHAPTERS[0],
    blocks=(Contents(), *BEFORE, *SENSITIVE, *THE_PLANS, *EXIT, *PHONES, *HANDS, *NETWORK, *TAKE, Break()),
)
