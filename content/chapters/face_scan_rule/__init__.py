"""The face-scan rule: "Is it you?" and "Who is this?" are different questions."""

from content.blocks import (
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Misconception,
    Paired,
    Prediction,
    Prose,
    Question,
    Quotation,
    SinceThen,
)
from content.chapter import Chapter
from content.chapters.face_scan_rule.charts import crowd_and_strictness, outcomes
from content.chapters.face_scan_rule.quiz import QUIZ
from content.claims import claim
from content.evidence import Quote
from content.when import When

CHAPTER = Chapter(
    slug="face-scan-rule",
    module="face_scan_rule",
    title="The face-scan rule",
    heading="No match, no number",
    standfirst="“Is it you?” and “Who is this?” are different questions, even for the same machine.",
    teaser=(
        "The notice holds {R17.measures:count} measures; one of them is the match. [[R17]] The machine in the shop "
        "compares one face with one card. [[R16]] A search compares one face with a crowd, and there the same small "
        "error rate does something else."
    ),
    brief=(
        "The machine in the shop asks if one face fits one card. [[R16]] Looking through a crowd is another job, "
        "because small errors add up. If one stranger in {F21.face:spelled} passes, as a phone maker says of its "
        "lock, a search "
        "of {M08.mobile_users:count} faces names about {K03.wrong:count} wrong people. [[F21 K03]]\n\n"
        "For the check: fraud has victims, and a match ties the card to its buyer. [[R09 R16]] Against it: such "
        "machines turn honest people away too. At the limit of an EU rule, with {P02.impostors:count} impostors "
        "assumed in {P02.buyers:count} buyers, about {K04.share:few} people refused would be honest. [[K04 P02]]\n\n"
        "How often China's own check errs, we could not find out [[U02]], nor what a refused buyer can do. [[U03]]"
    ),
    quiz=QUIZ,
    blocks=(
        Prose(
            "Lift a phone to unlock it and it asks one question: are you my owner? The machine on the shop counter "
            "asks almost the same: are you the person on this card? [[R16]] It compares one face with one picture and "
            "answers yes or no. A camera that looks for somebody in a crowd asks something else: who is this? To "
            "answer, it has to compare that face with thousands or millions of others. The technology can be the same. "
            "What a tiny error does is not.",
            lead=True,
        ),
        Prediction(
            id="wrong-matches",
            prompt=(
                "A system wrongly matches two strangers once in {F21.face:spelled} comparisons. It searches one face "
                "among {M08.mobile_users:count}. How many wrong matches should it expect?"
            ),
            choices=(
                Choice("None", why="No. A tiny rate meets a very large number. [[K03]]"),
                Choice(
                    "About {Q07.few:spelled}",
                    why="No. {M08.mobile_users:count} divided by {F21.face:count} is about {K03.wrong:count}. [[K03]]",
                ),
                Choice(
                    "About {Q07.about:spelled}",
                    right=True,
                    why=(
                        "Yes. {M08.mobile_users:count} times one in {F21.face:spelled} is {K03.wrong:count}. [[K03 "
                        "M08]]"
                    ),
                ),
                Choice("About {Q07.many:spelled}", why="No. That would need a far higher error rate. [[K03]]"),
            ),
            reveal=(
                "The rate is the one that a phone maker states for a lock that fits in a pocket. [[F21]] It feels "
                "perfect there, because the phone compares one face with one owner. Turn it on "
                "{M08.mobile_users:count} faces and it names about {K03.wrong:count} wrong people. [[K03]] The notice "
                "asks for the small question, one face and one card. [[R16]]"
            ),
        ),
        Heading("the-notice", "What the notice says"),
        Prose(
            "China's industry ministry announced it on {R15.announced:date}: a notice with {R17.measures:count} "
            "measures. One of them is the match. [[R15 R17]] From {R16.start:date} carriers have to use "
            "portrait comparison in their physical outlets, and connect a number only if the "
            "face fits. [[R16]] The article writes that *anyone* who registers a new number must have a face scan; "
            "the text is about shops. [[A01 R16]] Numbers that people already had are outside it. [[A12]] It was "
            "announced {K02.days:count} days ahead, and took effect on that Sunday; the article calls it adopted. "
            "[[K02 A06]]\n\nThe same notice does two things that a buyer may like. Contracts have to ban the resale of "
            "cards. And from the same day the companies' own shops let people look up which numbers stand in their "
            "name, and must check one that is disputed. [[R18]]"
        ),
        Heading("the-reasons", "The reasons, at their strongest"),
        Prose(
            "The government's case is short. Fraud by phone has victims: in {R09.year:date}, China's police said, "
            "about {R09.cases:count} cases and {R09.losses:count} yuan. [[R09]] The check helps to fight it. [[A03]] "
            "A card shows only that somebody holds it. ID and a photo were asked for before, and staff compared "
            "them by eye, at least in one province. [[A16 T08 T10]] A match ties the card to the person at "
            "the counter. [[R16]] It is one check, in a shop, for a new number. [[A12 R16]]"
        ),
        Quotation(
            Quote(
                words="legitimate rights and interests in cyberspace",
                speaker="China's industry ministry",
                when=When(2019, 9, 27),
                about="on what the measure protects, quoted by CNN Business",
                claim=claim("A02"),
            )
        ),
        Heading("at-the-counter", "What a buyer does"),
        Prose(
            "What happens in front of the camera? A China Unicom employee told AFP that buyers might film "
            "themselves turning their head and blinking, a liveness check. [[T14]] A magazine critical of China's "
            "government saw the same in a shop in Zhejiang, and numbers said aloud. [[R19]] An agent told it that "
            "elderly people who do not speak Mandarin struggled with the numbers. [[T15]] We found no rule that says "
            "what an honest buyer may do after a refusal. [[U03]]"
        ),
        Heading("one-or-many", "One face, or a crowd?"),
        Prose(
            "The counter does one-to-one verification. A search of a crowd is "
            "one-to-many identification. Both can go wrong in two ways. In a "
            "false match the machine takes a stranger for you. In a "
            "false non-match it does not know you. In general a stricter machine makes fewer of "
            "the first and more of the second. [[F12 P03]]\n\nFirst change the crowd: {P01.card:count}, "
            "{P01.class_size:count}, {P01.school:count}, or everyone in China who went online by phone. [[P01 M08]] "
            "Each dot is a wrong match. Then change how strict the machine is, and look at the people below."
        ),
        Figure(
            id="crowd",
            title="Once in {F21.face:spelled}, {M08.mobile_users:count} times, is about {K03.wrong:count} wrong faces",
            in_words=(
                "Two drawings. Above, one dot for every wrong match: none for one card, a class or a school, and "
                "{K03.wrong:count} dots for {M08.mobile_users:count} faces at one false match in {F21.face:spelled}. "
                "Below, "
                "counts per {P02.buyers:count} buyers with {P02.impostors:count} impostors assumed: at the EU ceiling "
                "about {K04.honest:count} honest people and about {P02.impostors:count} impostors are refused, so "
                "about {K04.share:few} people refused are honest. [[K03 K04 P02]]"
            ),
            data=outcomes,
            draw=crowd_and_strictness,
            chooses=("strictness", "setting", "own"),
            columns=(("what", "What happens at the counter"), ("ceiling", "People, at the EU ceiling")),
            note=(
                "No error rate of China's check was found. [[U02]] The two presets are a maker's claim about random "
                "strangers, of {F21.month:date} [[F21]], and a ceiling in an EU border rule [[F12]]; neither is a "
                "measurement. The number of impostors is assumed, hence the dashed outline. [[P02]] “My own” follows a "
                "curve that we assume. [[P03]]"
            ),
        ),
        Prose(
            "At the EU border's ceiling, about {K04.share:few} people refused would be honest: some "
            "{K04.honest:count} of "
            "about {K04.refused:count}, if {P02.impostors:count} in {P02.buyers:count} buyers are impostors. [[K04]] "
            "Even a machine that meets the ceiling does this, because there are so many more honest people than "
            "impostors."
        ),
        Heading("not-the-same-for-all", "Not the same for everyone"),
        Prose(
            "On {F05.published:date}, after the rule had begun, the US laboratory NIST published a test of "
            "{F05.algorithms:count} algorithms from {F05.developers:count} developers, on {F05.images:count} pictures "
            "of {F05.people:count} people. [[F05]] Most of the algorithms treated groups differently. [[F09]] In "
            "one-to-one checks many of them took a stranger for the right person {F06.low:count} to {F06.high:count} "
            "times more often among Black or East Asian faces than among white ones; algorithms made in Asia had "
            "less trouble with Asian faces. [[F06 F07]] For women such false matches were {F08.low:count} to "
            "{F08.high:count} times as frequent as for men. [[F08]] An earlier study, Gender Shades, "
            "tested something else. [[F11]] How China's own check treats any group was not found. [[U02]]"
        ),
        Misconception(
            belief="It is almost perfectly accurate, so it hardly ever goes wrong.",
            answer=(
                "“Almost perfectly accurate” hides two mistakes, turning away the right person and passing the wrong "
                "one, and in general a stricter check trades the second for the first. [[F12 P03]] It also hides how "
                "many faces are compared, which can matter more than the rate. [[K03]]"
            ),
        ),
        Paired(
            nobody_checks=(
                "A borrowed card is enough to buy in another's name. What the notice offers besides is a look-up of "
                "the numbers in your name. [[R18]]"
            ),
            say_no=(
                "The machine can say no for you. We found no rule that says what an honest buyer may do then. [[U03]]"
            ),
        ),
        LinkStrip(
            in_words=(
                "The link from face to card is solid now. [[R16]] A face leads to a card, the card to a number, the "
                "number to accounts. From face to street cameras there are still only dots: we found no document that "
                "links the two. [[U10]]"
            ),
        ),
        SinceThen(
            blocks=(
                Prose(
                    "*Another reading of the test.* In {F10.as_of:month} a think tank with donors from industry "
                    "pointed out that the most accurate algorithms differed very little between groups. [[F10]]\n\n"
                    "*Words for the errors.* The laboratory's pages define the two error rates as we use them "
                    "here, and rank algorithms by them. [[F15 F14]]\n\n"
                    "*A limit for SIM checks.* Vietnam's rule of {F13.ministry_start:year} allows a false non-match "
                    "rate below {F13.fnmr:share} and a false match rate below {F13.fmr:share}. [[F13]] By the same "
                    "sum, at that limit, about {K08.honest:count} honest people in {K08.buyers:count} buyers would "
                    "be refused. [[K08]]\n\n*The price of strictness.* The makers of an open model report both "
                    "sides: at a false match rate ten times lower, the share of genuine pairs turned away rose from "
                    "{F16.fnmr_loose:share} to {F16.fnmr_strict:share}. It was measured on web pictures, not at a "
                    "counter. [[F16]]\n\n*A database without asking.* In {D09.announced:year} the Dutch regulator "
                    "fined a company that had gathered more than {D09.photos:count} face photos from the web. [[D09]]"
                ),
                Case(
                    title="China's courts and rules",
                    dated="{R21.start:year} to {R30.start:year}",
                    text=(
                        "The Civil Code names biometric information as personal. [[R20]] From {R21.start:date} the top "
                        "court's rules treat unlawful face scans in places such as hotels and malls as a breach, and a "
                        "resident who objects can ask for another way in. [[R21 R22]] A draft of {R28.published:date} "
                        "wanted a filing in public places, or from {R29.people:count} stored faces on. [[R28 R29]] The "
                        "final measures, in force from {R30.start:date}, say {R31.people:count}. [[R30 R31]] They "
                        "also say that a face may not be the only way where another way does the job. Whether that "
                        "reaches the phone counter is not established, because other national rules may come first. "
                        "[[R32]]"
                    ),
                ),
            ),
        ),
        Question(
            id="ninety-two-percent",
            prompt=(
                "From the page before: {R08.covered:share} registered in {R08.month:date}. Which fact keeps a reader "
                "from relaxing?"
            ),
            choices=(
                Choice("All of them had been matched by face", why="No. Face matching came years later. [[R16]]"),
                Choice(
                    "{R08.left:count} were still missing",
                    right=True,
                    why="Yes: turn the small share into a count of users. [[R08]]",
                ),
                Choice(
                    "Fraud had fallen by the same share",
                    why="No. In those months fraud rose. [[R08 Y04]]",
                ),
                Choice("The rule had begun that year", why="No. It began in {R01.start:year}. [[R01]]"),
            ),
        ),
    ),
)
