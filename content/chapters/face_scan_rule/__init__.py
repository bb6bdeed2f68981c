"""The face-scan rule: "Is it you?" and "Who is this?" are different questions."""

from content.blocks import (
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Misconception,
    OnlyIf,
    Paired,
    Picture,
    Prediction,
    Prose,
    Question,
    Quotation,
    Scene,
    Show,
    SinceThen,
)
from content.chapter import Chapter
from content.chapters.face_scan_rule.alarms import a_day, alarms
from content.chapters.face_scan_rule.buyers import LIMIT, at_the_ends, buyers
from content.chapters.face_scan_rule.crowd import crowd, wrong_faces
from content.chapters.face_scan_rule.machine import STOPS
from content.chapters.face_scan_rule.quiz import QUIZ
from content.chapters.face_scan_rule.stops import stops
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
        "compares one face with one document. [[R16]] A search compares one face with a crowd, and there the same "
        "small error rate does something else."
    ),
    brief=(
        "The machine in the shop asks if one face fits one document. [[R16]] Looking through a crowd is another job, "
        "because small errors add up. If one stranger in {F21.face:spelled} passes, as a phone maker says of its "
        "lock, a search of {M08.mobile_users:count} faces names about {K03.wrong:count} wrong people. [[F21 K03]]\n\n"
        "For the check: fraud has victims, and a match ties the card to its buyer. [[R09 R16]] Against it: such "
        "machines turn honest people away too. How many of those turned away are honest hangs on how many cheat, and "
        "for the counters we found no count of that. [[K04 P02]]\n\n"
        "How often China’s own check errs, we could not find out [[U02]], nor a rule on what a refused buyer may do. "
        "[[U03]]"
    ),
    quiz=QUIZ,
    blocks=(
        Scene(
            (
                Picture("one-face", "Is it you?"),
                Picture("crowd", "Who is this?"),
            )
        ),
        Prose(
            "Lift a phone and it asks: are you my owner? The machine at the counter asks almost the "
            "same: are you the person on this card? [[R16]] A camera that searches a crowd asks: who is this? It "
            "compares that face with thousands or millions. The technology can be the same. "
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
                Choice("None", value=0, why="No. A tiny rate meets a very large number. [[K03]]"),
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
                "asks for the small question, as we read it: one face and one document. [[R16]]"
            ),
        ),
        Heading("the-sum", "The sum, drawn", listed=False),
        Figure(
            id="crowd",
            title=(
                "One face among {M08.mobile_users:count}, one error in {F21.face:number}: about {K03.wrong:count} "
                "wrong faces"
            ),
            in_words=(
                "One little square for each {P01.square:count} faces, {K03.wrong:count} squares for "
                "{M08.mobile_users:count}, and in each one person who is taken for the one. At the EU limit, one error "
                "in {K31.odds:count}, every square is full of them and drawn as shade. The same machine takes a wrong "
                "person out of {P01.school:count} faces, a class or one card only once in many searches. Your guess "
                "stands as a pale line. [[K03 K31 P01]]"
            ),
            data=wrong_faces,
            draw=crowd,
            columns=(
                ("faces", "One face is compared with"),
                ("maker", "Wrong faces at a phone maker’s claim"),
                ("limit", "Wrong faces at the EU border rule’s limit"),
            ),
            key="Reckoned, not counted: red is a person whom one search takes for somebody else.",
            note=(
                "Averages for random strangers, each face compared once. A maker’s claim [[F21]] and a limit in a rule "
                "[[F12]] are no measurements; of China’s check we found none. [[U02]] Other rates are steps of ours. "
                "[[P11]]"
            ),
            show=Show("faces", tuple(str(each) for each in stops())),
            only_if=(OnlyIf("odds", "setting", ("own",)),),
            guess="wrong-matches",
        ),
        Heading("the-notice", "What the notice says"),
        Prose(
            "China’s industry ministry announced it on {R15.announced:date}: a notice with {R17.measures:count} "
            "measures. One of them is the match. [[R15 R17]] From {R16.start:date} carriers have to use portrait "
            "comparison in all their shops, and connect a number only if the face fits. [[R16]] The article writes "
            "that *anyone* who registers a new number must have a face scan. The text is about shops; for sales "
            "online, a check by live video had come in {T02.published:year}. [[A01 R16 T02]] A number that stays with "
            "its holder is outside it. [[A12 T13]] The notice was announced {K02.days:count} days ahead, and took "
            "effect on that Sunday; the article calls it adopted. [[K02 A06]]\n\nThe same notice does two things that "
            "a buyer may like. It has contracts ban the resale of cards. And from the same day people can ask in the "
            "companies’ own shops which numbers stand in their name. One that they dispute has to be checked. [[R18]]"
        ),
        Heading("the-reasons", "The reasons, at their strongest"),
        Prose(
            "The government’s case is short. Fraud by phone has victims: in {R09.year:date}, China’s police said, "
            "about {R09.cases:count} cases and {R09.losses:count} yuan. [[R09]] The check helps to fight it. [[A03]] "
            "A card shows only that somebody holds it. ID and a photo were asked for before, and in one province at "
            "least shops had to see that person and ID fit. [[A16 T08]] Now a machine has to do it everywhere, and its "
            "no stops the sale. [[R16]] It is one check, in a shop, for a new number. [[A12 R16]]"
        ),
        Quotation(
            Quote(
                words="legitimate rights and interests in cyberspace",
                speaker="China’s industry ministry",
                when=When(2019, 9, 27),
                about="on what the measure protects, quoted by CNN Business",
                claim=claim("A02"),
            )
        ),
        Heading("at-the-counter", "What a buyer does"),
        Prose(
            "What happens in front of the camera? A China Unicom employee told AFP that buyers might have to film "
            "themselves turning their head and blinking, a liveness check. [[T14]] In a shop in Zhejiang, a magazine "
            "critical of China’s government writes, staff asked for the same, and for numbers said in Mandarin. "
            "[[R19]] Of elderly people who do not speak it, an agent told the magazine that some had to repeat this up "
            "to {T15.repeats:spelled} times. [[T15]] We found no rule that says what an honest buyer may do after a "
            "refusal. [[U03]]"
        ),
        Heading("one-or-many", "One face, or a crowd?"),
        Prose(
            "As a trade site describes it, the machine compares the shop’s picture with the photo of the ID card: "
            "one-to-one verification. [[F23]] A search of a crowd is one-to-many identification. Both can go wrong in "
            "two ways. In a false match the machine takes a stranger for you. In a false non-match it does not know "
            "you. In general a machine with a higher threshold, a stricter one, makes fewer of the first and more of "
            "the second. [[F12 P03]]"
        ),
        Figure(
            id="buyers",
            title=(
                "With {P02.impostors:count} impostors in {P02.buyers:count} buyers, about {K04.honest:count} of "
                "{K04.refused:count} refused are honest"
            ),
            in_words=(
                "Each buyer is a dot; those sent away step out and are drawn as persons. At the EU limit about "
                "{K04.honest:count} honest buyers and {P02.impostors:count} impostors are sent away; with "
                "{K23.impostors:count} impostors it is about {K04.honest_of_more:count} of "
                "{K04.refused_of_more:count}. A stricter machine sends away more of the honest. A lenient one lets "
                "through impostors, and look-alikes first. [[K04 K23 P03 P07]]"
            ),
            data=at_the_ends,
            draw=buyers,
            columns=(
                ("odds", "One stranger passes in"),
                ("honest_few", "{P02.impostors:count} impostors: honest sent away, on average"),
                ("caught_few", "{P02.impostors:count} impostors: of them sent away, on average"),
                ("passed_few", "{P02.impostors:count} impostors: of them let through, on average"),
                ("honest_more", "{K23.impostors:count} impostors: honest sent away, on average"),
                ("caught_more", "{K23.impostors:count} impostors: of them sent away, on average"),
                ("passed_more", "{K23.impostors:count} impostors: of them let through, on average"),
            ),
            note=(
                "No error rate of China’s check was found. [[U02]] One stop is a limit in an EU border rule [[F12]]; "
                "the others lie on a curve that we assume. [[P03]] The numbers of impostors and of look-alikes are "
                "assumed too; the {P02.buyers:count} buyers include the impostors. [[P02 K23 P07]] Everyone tries once."
            ),
            show=Show("strictness", (1, LIMIT + 1, len(STOPS))),
        ),
        Prose(
            "How many of those refused are honest? The machine alone does not say. At the EU limit it is "
            "{K04.share:few} with {K04.impostors:count} impostors, and {K04.share_of_more:few} with {K04.more:count}. "
            "[[K04]] The first number is made up. The second is as large as the nearest count that we found: in one "
            "spot check of {F22.resellers:count} resellers, {K23.misfit:share} of {F22.photos:count} kept photos did "
            "not fit the ID photo. [[F22 K23]] A bad picture counts there, not only a borrowed card. For China’s "
            "counters we found no such number, so neither is a result. [[P02]]\n\n"
            "At that limit almost no stranger passes. If some pick a look-alike’s card, about "
            "{K22.look_alikes:spelled} of "
            "{K22.impostors:count} passes in our example. [[K22 P07]] Left out: everyone tries once, though the agent "
            "spoke of repeats. [[K04 T15]] And every face is taken to be one that the camera can read. [[F24]]"
        ),
        Heading("false-alarms", "Many people, and a list"),
        Prose(
            "Many people pass a camera at a gate, and each of them is compared with a list. Multiply the two numbers, "
            "then divide by the comparisons in which one error comes. For one face it is the sum of "
            "[the first chart](/face-scan-rule#crowd). Take a station that we invent. [[Q12 Q13]]"
        ),
        Figure(
            id="alarms",
            title=(
                "{Q12.people:count} people a day, {Q12.listed:count} faces on a list, one error in {Q12.odds:number}: "
                "about {Q13.wrong:count} false alarms a day beside {Q12.coming:count} right"
            ),
            in_words=(
                "An invented station. {Q12.people:count} people times {Q12.listed:count} faces, divided by "
                "{Q12.odds:count}, are about {Q13.wrong:count} false alarms a day, drawn as persons. Above them stand "
                "the right alarms: {Q12.coming:count}, if everyone on the list who comes is found. More people, a "
                "longer list or more errors add rows of false alarms; the right ones stay. [[Q12 Q13]]"
            ),
            data=a_day,
            draw=alarms,
            columns=(
                ("odds", "One error in"),
                ("wrong", "False alarms a day at the invented station"),
                ("right", "Right alarms a day"),
            ),
            note=(
                "Invented numbers and averages; every comparison errs alike and by itself. [[Q12]] Here everyone on "
                "the list who comes is found. In general a stricter machine misses more of them. [[F12 P03]]"
            ),
        ),
        Heading("not-the-same-for-all", "Not the same for everyone"),
        Prose(
            "On {F05.published:date}, after the rule had begun, the US laboratory NIST published a test of "
            "{F05.algorithms:count} algorithms from {F05.developers:count} developers, on {F05.images:count} pictures "
            "of {F05.people:count} people. [[F05]] Most of the algorithms treated groups differently. [[F09]] In "
            "one-to-one checks, the press reported, many of them took a stranger for the right person {F06.low:count} "
            "to {F06.high:count} times more often among Black or East Asian faces than among white ones. For "
            "algorithms developed in Asia NIST saw no such dramatic difference between Asian and white faces. [[F06 "
            "F07]] For women such false matches were {F08.low:count} to {F08.high:count} times as frequent as for men. "
            "[[F08]] An earlier study, Gender Shades, tested something else. [[F11]] How China’s own check treats any "
            "group was not found. [[U02]]"
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
                "A borrowed card is enough to buy in another’s name. The notice also offers a look-up of the numbers "
                "in your name. [[R18]]"
            ),
            say_no=("The machine can say no for you. We found no rule on what an honest buyer may do then. [[U03]]"),
        ),
        LinkStrip(
            new=("face-card",),
            in_words=(
                "Face to card is solid now. [[R16]] A face leads to a card, a number, accounts. To "
                "street cameras there are only dots: we found no document that links the two. [[U10]]"
            ),
        ),
        SinceThen(
            teaser="A limit for SIM checks, what shops did after a no, China’s courts and rules, and three more.",
            blocks=(
                Prose(
                    "*Another reading of the test.* In {F10.as_of:month} a think tank with donors from industry "
                    "pointed out that the most accurate algorithms differed very little between groups. [[F10]]\n\n"
                    "*Words for the errors.* The laboratory’s pages define the two error rates as we use them "
                    "here, and rank algorithms by them. [[F15 F14]] Another page tests twins by themselves: such rates "
                    "are for unrelated people, and many machines often take twins for one. [[F18]]\n\n"
                    "*A limit for SIM checks.* Vietnam’s rule of {F13.ministry_start:year} allows a false non-match "
                    "rate below {F13.fnmr:share} and a false match rate below {F13.fmr:share}. [[F13]] By the same "
                    "sum, at that limit, about {K08.honest:count} honest people in {K08.buyers:count} buyers would "
                    "be refused. [[K08]]\n\n*The price of strictness.* The makers of an open model report both "
                    "sides: at a false match rate ten times lower, the share of genuine pairs turned away rose from "
                    "{F16.fnmr_loose:share} to {F16.fnmr_strict:share}. It was measured on web pictures, not at a "
                    "counter. [[F16]]\n\n*A database without asking.* In {D09.announced:year} the Dutch regulator "
                    "fined a company that had gathered more than {D09.photos:count} face photos from the web. [[D09]]"
                ),
                Case(
                    title="After a no from the machine",
                    dated="{T18.month:year} to {T16.month:year}",
                    text=(
                        "Online in Jinan, the film of a blind buyer was refused. China Telecom offered his money back, "
                        "or the identity of a relative or friend. [[T18]] In Yangzhou a blind man of {T16.age:count} "
                        "could not blink for the machine and left with no number in his own name. The shop later gave "
                        "another reason, which he denies. [[T16]] Another shop "
                        "of the same brand said that holders of a disability card are photographed and not matched. "
                        "[[T17]] That is what shops did; a rule we did not find. [[U03]]"
                    ),
                ),
                Case(
                    title="China’s courts and rules",
                    dated="{R21.start:year} to {R30.start:year}",
                    text=(
                        "The Civil Code names biometric information as personal. [[R20]] From {R21.start:date} the top "
                        "court’s rules treat unlawful face scans in places such as hotels and malls as a breach, and a "
                        "resident who objects can ask for another way in. [[R21 R22]] A draft of {R28.published:date} "
                        "wanted a filing in public places, or from {R29.people:count} stored faces on. [[R28 R29]] The "
                        "final measures, in force from {R30.start:date}, say {R31.people:count}. [[R30 R31]] They also "
                        "say that a face may not be the only way where another way does the job. Whether that reaches "
                        "the phone counter is not established: by copies of the official summary, other national rules "
                        "come first. [[R32]]"
                    ),
                ),
            ),
        ),
        Question(
            id="nearly-all-registered",
            prompt=(
                "From the page before: {R08.covered:share} registered in {R08.month:date}. Which fact keeps a reader "
                "from relaxing?"
            ),
            choices=(
                Choice("All of them had been matched by face", why="No. Face matching came years later. [[R16]]"),
                Choice(
                    "Fraud had fallen by the same share",
                    why="No. In those months fraud rose. [[R08 Y04]]",
                ),
                Choice("The rule had begun that year", why="No. It began in {R01.start:year}. [[R01]]"),
                Choice(
                    "{R08.left:count} were still missing",
                    right=True,
                    why="Yes: turn the small share into a count of users. [[R08]]",
                ),
            ),
        ),
    ),
)
