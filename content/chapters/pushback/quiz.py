"""Questions on pushback: what was asked, what was given, what is established."""

from content.blocks import Choice, NumberQuestion, Question

QUIZ: tuple[Question | NumberQuestion, ...] = (
    Question(
        id="check-measure-of-the-change",
        prompt=(
            "Visitors of four invented museums object to a face scan at the door. Which answer leaves their bodies "
            "out of it?"
        ),
        choices=(
            Choice(
                "“You may give us a fingerprint instead.”",
                why="No. By one report the park said that too, and a finger is of the body. [[G12]]",
            ),
            Choice(
                "“You may show your ticket instead.”",
                right=True,
                why="Yes. Ask of every way out what else you must show: here a thing, not a part of you. [[G12 G15]]",
            ),
            Choice(
                "“Your face is safe with us: it is locked away at once.”",
                why="No. A promise about safety is no other way in: the face is still taken. [[A33 G15]]",
            ),
            Choice(
                "“You may say a sentence to our machine instead.”",
                why="No. A voice is of the body, as a finger is. [[G12]]",
            ),
        ),
    ),
    Question(
        id="check-not-for-money",
        prompt=(
            "Guo Bing told local media that his suit was not for compensation. Which sentence may a careful reader "
            "write?"
        ),
        choices=(
            Choice(
                "He did not mean it, because he asked for money.",
                why="No. He may claim the price of his pass and still have another aim. [[A32 G03]]",
            ),
            Choice(
                "He asked the court for no money at all, as he had said.",
                why="No. He asked for {G03.claimed:count} yuan and his costs. [[G03]]",
            ),
            Choice(
                "He gave another aim, and he claimed a sum.",
                right=True,
                why=(
                    "Yes. He claimed {G03.claimed:count} yuan, the price of his pass, and gave the misuse of face "
                    "recognition as his reason. [[G03 A32]]"
                ),
            ),
            Choice(
                "He sued for others who had a pass.",
                why="No. He had bought a pass, and he claimed its price. [[G02 G03]]",
            ),
        ),
    ),
    Question(
        id="check-many-views",
        prompt=(
            "The topic of the trial in Nanjing’s classrooms was viewed more than {N04.views:count} times online. What "
            "does that show?"
        ),
        choices=(
            Choice(
                "That as many people read about it",
                why="No. Views are not people: one reader can count many times. [[N04]]",
            ),
            Choice(
                "That as many people objected to it",
                why="No. A view is not an objection: some may look because they like it. [[N04]]",
            ),
            Choice(
                "That it was talked about all over China",
                why="No. A view does not tell where it came from. [[N04]]",
            ),
            Choice(
                "That it drew the attention of readers",
                right=True,
                why="Yes. Views measure attention, not people and not opinions. [[N04]]",
            ),
        ),
    ),
    Question(
        id="check-lampposts-established",
        prompt="By the end of {H01.day:year}, what is established about the Hong Kong lampposts?",
        choices=(
            Choice(
                "That they recognised the faces of protesters",
                why="No. Protesters feared it, the government denied it, and we found no proof either way. [[H05 A34]]",
            ),
            Choice(
                "That all {H04.installed:count} were torn down",
                why="No. Several fell, and about {H02.damaged:count} stopped working. [[A34 H02]]",
            ),
            Choice(
                "That about {H02.damaged:count} of {H04.installed:count} were damaged",
                right=True,
                why="Yes. A plan for other sensors followed; neither shows what the cameras could do. [[H02 H04 H07]]",
            ),
            Choice(
                "That each cost {H03.cost:count} Hong Kong dollars to repair",
                why="No. One newspaper gave that as the most for about {H02.damaged:count} posts together. [[H03 H02]]",
            ),
        ),
    ),
    Question(
        id="check-two-dates-of-a-suit",
        prompt=(
            "The article says that Guo Bing sued in {A30.month:month}. The court’s judgment has his papers arrive on "
            "{G01.filed:date}. What is the best explanation?"
        ),
        choices=(
            Choice(
                "Both are right: each names another step of one suit.",
                right=True,
                why="Yes. The papers came first; the court took the case on {G11.accepted:date}. [[G01 G11 A30]]",
            ),
            Choice(
                "The article has made a mistake.",
                why="No. In that month the court accepted the case, after trying mediation. [[G11]]",
            ),
            Choice(
                "There were two suits, one in each month.",
                why="No. It was one: its papers came, mediation failed, and it was accepted. [[G01 G11]]",
            ),
            Choice(
                "The court backdated his papers.",
                why="No. The papers and the acceptance are two steps, each with a day of its own. [[G01 G11]]",
            ),
        ),
    ),
    NumberQuestion(
        id="check-both-views",
        prompt=(
            "In an invented club everybody answers two questions. {Q52.handy:share} call a face scan handy; "
            "{Q52.choice:share} want to be able to show a card as well. How many in a hundred, at the least, said both?"
        ),
        unit="in a hundred",
        choices=(
            Choice(
                "{Q53.both:count} in a hundred",
                right=True,
                why=(
                    "Yes. {Q53.handy:count} and {Q53.choice:count} are {Q53.sum:count}; what goes beyond everybody "
                    "must be people who said both. [[Q53 K06]]"
                ),
            ),
            Choice(
                "{Q53.none:count} in a hundred",
                why="No. They do not fit side by side: together they are {Q53.sum:count} in a hundred. [[Q53]]",
            ),
            Choice(
                "{Q53.gap:count} in a hundred",
                why="No. That is how far the two answers are apart, not how far they overlap. [[Q53]]",
            ),
            Choice(
                "{Q53.most:count} in a hundred",
                why="No. So many could have said both at the most. [[Q53]]",
            ),
            Choice(
                "{Q53.sum:count} in a hundred",
                why="No. More than everybody cannot be; those who said both are counted twice. [[Q53]]",
            ),
        ),
    ),
)
