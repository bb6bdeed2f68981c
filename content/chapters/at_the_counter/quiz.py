"""Questions on the counter: what was new there, and for whom."""

from content.blocks import Choice, Question

QUIZ: tuple[Question, ...] = (
    Question(
        id="quiz-who-must-match",
        prompt="Under the notice as worded, who must pass the face match?",
        choices=(
            Choice(
                "Someone adding credit to a number bought in a shop years before",
                why="No. A number that stays with its holder is outside the rule. [[A12]]",
            ),
            Choice(
                "Someone buying a new number in a shop on the rule's third day",
                right=True,
                why="Yes. A new number, in a physical outlet, after the rule took effect. [[A12 R16]]",
            ),
            Choice(
                "Everyone who goes online by phone",
                why="No. The rule is about registering numbers, not about using them. [[A12]]",
            ),
            Choice(
                "Anyone who walks past a shop camera",
                why="No. As we read the notice, the machine compares one buyer with one ID. [[R16]]",
            ),
        ),
    ),
    Question(
        id="quiz-old-photo-new-match",
        prompt="“In {R16.start:month} phone shops started to take photos.” What is the best reply?",
        choices=(
            Choice(
                "True, and everybody who had a number was called in as well.",
                why="No. Two slips: photos came earlier, and a number that one keeps is not covered. [[T01 A12]]",
            ),
            Choice(
                "False: from then on the shops took no more photos of buyers.",
                why="No. Nothing we read says so; the photo had to be taken and kept. [[A16 T01]]",
            ),
            Choice(
                "No: the photo came before, the machine's match is new.",
                right=True,
                why="Yes. The photo is from {T01.issued:year}; new is a machine whose no stops the sale. [[T01 R16]]",
            ),
            Choice(
                "True, but only for tourists.",
                why="No. Nothing we read sets tourists apart; the article speaks of anyone with a new number. [[A01]]",
            ),
        ),
    ),
    Question(
        id="quiz-bought-online",
        prompt="The notice names shops and no more. What follows for somebody who ordered a number online that month?",
        choices=(
            Choice(
                "Nobody checked who they were, so the rule had a gap.",
                why="No. An earlier text already had online buyers checked by live video or the like. [[T02 T23]]",
            ),
            Choice(
                "A live check was asked for too, by an older text.",
                right=True,
                why=(
                    "Yes. It is of {T02.published:month}; so, as we read it, hardly any buyer was left out. [[T02 R16]]"
                ),
            ),
            Choice(
                "Numbers could not be sold online any more.",
                why="No. An employee told how a card is brought to the door, with a scan there. [[T12]]",
            ),
            Choice(
                "They had to come to a shop for the match.",
                why="No. The notice asks for the match in shops; it sends nobody there who buys online. [[R16]]",
            ),
        ),
    ),
    Question(
        id="quiz-online-by-phone",
        prompt=(
            "In {M08.counted:date}, {M08.mobile_users:count} people in China went online by phone. Which sentence "
            "about the rule may follow?"
        ),
        choices=(
            Choice(
                "It did not apply to the numbers they held.",
                right=True,
                why=(
                    "Yes. It covers numbers registered from {A12.start:date} on, not those that stay with their "
                    "holder. [[A12]]"
                ),
            ),
            Choice(
                "All of them had to have their faces scanned.",
                why="No. That mixes up people online with buyers of a new number. [[A12 R16]]",
            ),
            Choice(
                "They could stay online only after a match.",
                why="No. The rule is about registering a number, not about using the one you have. [[A12]]",
            ),
            Choice(
                "It would never touch any of them.",
                why="No. Whoever of them buys another number in a shop falls under it. [[A12 R16]]",
            ),
        ),
    ),
    Question(
        id="quiz-adopted-that-sunday",
        prompt=(
            "The article says that the rule was adopted on {A06.start:weekday}. Which correction does the ministry's "
            "notice support?"
        ),
        choices=(
            Choice(
                "It was announced that day and took effect months later.",
                why="No. It was announced on {R15.announced:date}; that Sunday the duty to match began. [[R15 R16]]",
            ),
            Choice(
                "It was still a draft on that day.",
                why="No. From that day on, shops may connect a number only if the face matches. [[R16]]",
            ),
            Choice(
                "It had been in force for more than two months.",
                why="No. It had been *public* for {K02.days:count} days; the duty began that Sunday. [[K02 R16]]",
            ),
            Choice(
                "It was announced before and took effect that day.",
                right=True,
                why="Yes. Announced on {R15.announced:date}, in force from that Sunday. [[R15 R16 A06]]",
            ),
        ),
    ),
)
