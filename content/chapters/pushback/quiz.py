"""Questions on pushback: what was asked, what was given, what is established."""

from content.blocks import Choice, Question

QUIZ: tuple[Question, ...] = (
    Question(
        id="quiz-measure-of-the-change",
        prompt="A park says that visitors may avoid the face scan. Which question best measures the change?",
        choices=(
            Choice(
                "“What must they give instead?”",
                right=True,
                why=(
                    "Yes. Here, by one report, a fingerprint, which is also of the body. The park itself spoke of "
                    "another check. [[A33 G12 G15]]"
                ),
            ),
            Choice(
                "“How many people visit?”",
                why="No. That is interesting, but it is no measure of choice. [[A33]]",
            ),
            Choice(
                "“Did newspapers report it?”",
                why="No. Attention is not change: a report does not say what visitors may choose. [[A33]]",
            ),
            Choice(
                "“Does the park say that it is safe?”",
                why="No. A promise about safety is a different matter from choice. [[A33]]",
            ),
        ),
    ),
    Question(
        id="quiz-not-for-money",
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
                "He named another aim, and he claimed a sum.",
                right=True,
                why=(
                    "Yes. He claimed {G03.claimed:count} yuan, the price of his pass, and gave the misuse of face "
                    "recognition as his reason. [[G03 A32]]"
                ),
            ),
            Choice(
                "He asked the court for no money at all.",
                why="No. He asked for {G03.claimed:count} yuan and his costs. [[G03]]",
            ),
            Choice(
                "He had his money back by the end of the year.",
                why="No. The court took the case on {G11.accepted:date}; that year brought no ruling. [[G11]]",
            ),
        ),
    ),
    Question(
        id="quiz-many-views",
        prompt=(
            "The topic of the trial in Nanjing's classrooms was viewed more than {N04.views:count} times online. What "
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
                "That the topic drew a lot of attention",
                right=True,
                why="Yes. Views measure attention, not people and not opinions. [[N04]]",
            ),
            Choice(
                "That the ministry was forced to ban the trial",
                why="No. An official spoke of curbing and regulating such use: a statement, not a ban. [[N05 A35]]",
            ),
        ),
    ),
    Question(
        id="quiz-lampposts-established",
        prompt="By the end of {H01.day:year}, what is established about the Hong Kong lampposts?",
        choices=(
            Choice(
                "That they recognised faces",
                why="No. Protesters feared it, the government denied it, and we found no proof either way. [[H05 A34]]",
            ),
            Choice(
                "That all {H04.installed:count} were torn down",
                why="No. Several fell, and about {H02.damaged:count} stopped working. [[A34 H02]]",
            ),
            Choice(
                "That nothing came of the protest",
                why="No. On {H07.agreed:date} a committee agreed on other sensors. [[H07]]",
            ),
            Choice(
                "That about {H02.damaged:count} were damaged",
                right=True,
                why="Yes. A plan for other sensors followed; neither shows what the cameras could do. [[H02 H07]]",
            ),
        ),
    ),
)
