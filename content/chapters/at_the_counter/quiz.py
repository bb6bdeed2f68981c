"""Questions on the counter: what was new there, and for whom."""

from content.blocks import Choice, NumberQuestion, Question

QUIZ: tuple[Question | NumberQuestion, ...] = (
    Question(
        id="check-who-must-match",
        prompt="None of these people asks for a number that is brand-new. Whom may the face match reach all the same?",
        choices=(
            Choice(
                "Someone adding credit to a number bought in a shop years before",
                why="No. A number that stays with its holder is outside the rule. [[A12]]",
            ),
            Choice(
                "Someone taking over a cousin’s old number in a shop",
                right=True,
                why=(
                    "Yes. An older order counts a transfer as entering the network; the notice has those words, so "
                    "this number may count as new. [[T13 R16]]"
                ),
            ),
            Choice(
                "Someone going online with a number from years before",
                why="No. The rule is about registering numbers, not about using them. [[A12]]",
            ),
            Choice(
                "Someone putting a number of their own into a new phone",
                why="No. A new phone is no new number: this one stays with its holder. [[A12]]",
            ),
        ),
    ),
    Question(
        id="check-old-photo-new-match",
        prompt=(
            "“From {R16.start:month} on, phone shops photograph their buyers: that was new.” What is the best reply?"
        ),
        choices=(
            Choice(
                "Right: until then a card was enough.",
                why="No. A photo, taken on the spot and kept, was asked for in {T01.issued:month}. [[T01]]",
            ),
            Choice(
                "Right, and old customers were called in as well.",
                why="No. Two slips: the photo came earlier, and a number that one keeps is not covered. [[T01 A12]]",
            ),
            Choice(
                "The card was new; the photo is older.",
                why="No. Buyers were to show a card and give a name from {R01.start:month} on. [[R01]]",
            ),
            Choice(
                "The photo is older; the match is new.",
                right=True,
                why="Yes. The photo is from {T01.issued:year}; new is a machine whose no stops the sale. [[T01 R16]]",
            ),
        ),
    ),
    Question(
        id="check-bought-online",
        prompt=(
            "The notice names shops and no more. What follows for somebody who ordered a number online in "
            "{R16.start:month}?"
        ),
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
                "They were let off, until a later text asked for a live check.",
                why=(
                    "No. The live check is older than the notice: a text of {T02.published:month} asked for it. [[T02]]"
                ),
            ),
            Choice(
                "They had to come to a shop for the match.",
                why="No. The notice asks for the match in shops; it sends nobody there who buys online. [[R16]]",
            ),
        ),
    ),
    Question(
        id="check-online-by-phone",
        prompt=(
            "In {M08.counted:date}, {M08.mobile_users:count} people in China went online by phone. What did the rule "
            "of that December mean for them?"
        ),
        choices=(
            Choice(
                "Every number that they kept stayed as it was.",
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
                "It would never touch any of them.",
                why="No. Whoever of them buys another number in a shop falls under it. [[A12 R16]]",
            ),
            Choice(
                "They had some time to come in for the match.",
                why="No. As its summary gives the rule, nobody had to come in for a number that one keeps. [[A12]]",
            ),
        ),
    ),
    Question(
        id="check-sold-the-day-before",
        prompt=(
            "On {K02.eve:date} a shop connects a new number and compares no faces. What does the notice say to that?"
        ),
        choices=(
            Choice(
                "It forbids it: the notice has been public for weeks.",
                why="No. It was public from {R15.announced:date} on; the duty to match began a day later. [[R15 R16]]",
            ),
            Choice(
                "It allows it: the notice is still a draft.",
                why="No. What was announced {K02.days:count} days ahead was the notice itself. [[K02 R16]]",
            ),
            Choice(
                "Nothing yet: the duty to match begins a day later.",
                right=True,
                why="Yes. Announced on {R15.announced:date}, in force from {R16.start:date}. [[R15 R16]]",
            ),
            Choice(
                "It leaves it to the shop: the first weeks are a trial.",
                why=(
                    "No. A trial had been asked for in {T09.reported:month}; the notice names one day for all shops. "
                    "[[T09 R16]]"
                ),
            ),
        ),
    ),
    NumberQuestion(
        id="check-share-of-the-country",
        prompt=(
            "The article has more than {A08.mobile_users:count} people go online by phone. From an official share of "
            "that year the population works out at about {K11.whole:count}. Of these, how many in a hundred are "
            "{A08.mobile_users:count}?"
        ),
        unit="in a hundred",
        choices=(
            Choice(
                "{Q41.right:count} in a hundred",
                right=True,
                why=(
                    "Yes. {A08.mobile_users:count} divided by {K11.whole:count}, counted in a hundred. That is near "
                    "the official share, and not what the article prints. [[Q41 M09]]"
                ),
            ),
            Choice(
                "{Q41.printed:count} in a hundred",
                why="No. That is what the article prints. It does not fit the official count. [[A09 M09 Q41]]",
            ),
            Choice(
                "{Q41.turned:count} in a hundred",
                why="No. That divides the whole by the part; a part cannot be more than the whole. [[Q41]]",
            ),
            Choice(
                "{Q41.of_one:number} in a hundred",
                why="No. The division is right; this is the part of one person, not how many in a hundred. [[Q41]]",
            ),
        ),
    ),
)
