"""Questions on the years since: what else may I show, what is in force, and which number makes the story."""

from content.blocks import Choice, Question

QUIZ: tuple[Question, ...] = (
    Question(
        id="quiz-reach-of-a-rule",
        prompt="“Since {R30.start:year} nobody in China has to scan a face for a SIM.” What is wrong with this?",
        choices=(
            Choice(
                "The rule of {R30.start:year} is only a draft.",
                why="No. The draft came in {R28.published:year}; the rule began on {R30.start:date}. [[R28 R30]]",
            ),
            Choice(
                "Its reach to SIM cards is not established.",
                right=True,
                why="Yes. Other national rules come first, and what holds at the phone counter is open. [[R32 U13]]",
            ),
            Choice(
                "The rule makes face scans compulsory everywhere.",
                why="No. It says that a face may not be the only way where another works. [[R32]]",
            ),
            Choice(
                "Nothing; it follows from the rule.",
                why="No. A principle with an exception does not settle one counter. [[R32]]",
            ),
        ),
    ),
    Question(
        id="quiz-four-editions",
        prompt=(
            "One publisher counts countries that take biometrics for SIM cards, edition by edition: "
            "{W13.countries:count}, over {W31.biometric:count}, just under {W32.biometric:count}, just over "
            "{W14.biometric:count}. What is the best reading?"
        ),
        choices=(
            Choice(
                "Countries kept joining and leaving over these years.",
                why="No. Some may have, but one edition counts those on the way apart. [[W14 W32]]",
            ),
            Choice(
                "The highest number is the true one.",
                why="No. Size is no proof; each edition draws the border in its own way. [[W14 W32]]",
            ),
            Choice(
                "Draw no line: why the number moved is not said.",
                right=True,
                why=(
                    "Yes. In one edition the points changed, in another countries still on the way stand apart. The "
                    "publisher explains no more. [[W31 W32]]"
                ),
            ),
            Choice(
                "Throw all of them away.",
                why="No. Each may be useful alone, with its date and its definition. [[W13 W14]]",
            ),
        ),
    ),
    Question(
        id="quiz-draft-or-rule",
        prompt=(
            "A page says that by a Chinese rule of {R30.start:year} whoever stores the faces of more than "
            "{R29.people:count} people must make a filing. What went wrong?"
        ),
        choices=(
            Choice(
                "It took the number from the draft, not from the rule.",
                right=True,
                why="Yes. The draft said {R29.people:count}; the rule in force says {R31.people:count}. [[R29 R31]]",
            ),
            Choice(
                "Nothing: that is the number.",
                why="No. It is the draft's number; the rule in force says {R31.people:count}. [[R29 R31]]",
            ),
            Choice(
                "It mixed up pictures and people.",
                why="No. Draft and rule both count people; they differ in how many. [[R29 R31]]",
            ),
            Choice(
                "It missed that the rule was loosened after it came into force.",
                why="No. The lower number was never in force; it changed between draft and rule. [[R28 R29 R31]]",
            ),
        ),
    ),
    Question(
        id="quiz-cases-or-losses",
        prompt=(
            "South Korean police counted {W28.cases_before:count} cases of voice phishing in {W28.before:date} and "
            "{W28.cases_between:count} in {W28.between:date}; in {W28.months:spelled} months to {W28.until:date} it "
            "was {W28.cases:count}. Losses went from {W28.losses_before_billion:count} to "
            "{W28.losses_between_billion:count} to {W28.losses_billion:count} billion won. Which headline holds?"
        ),
        choices=(
            Choice(
                "“Phone fraud in South Korea is nearly beaten”",
                why="No. Since {W28.between:date} both have risen. [[W28]]",
            ),
            Choice(
                "“Phone fraud rises from year to year”",
                why="No. From {W28.before:date} to {W28.between:date} it fell; only then did it rise. [[W28]]",
            ),
            Choice(
                "“Police figures are wrong: they contradict each other”",
                why="No. Fewer cases can cost more, if each one costs more. [[W28]]",
            ),
            Choice(
                "“Fewer cases than in {W28.before:date}, more money lost”",
                right=True,
                why=(
                    "Yes. It says since when, and losses were higher although one month was still missing. Against "
                    "{W28.between:date} both rose. [[W28]]"
                ),
            ),
        ),
    ),
    Question(
        id="quiz-what-else-may-i-show",
        prompt=(
            "Vietnam, Indonesia and South Korea each began a new rule on phone lines in {W25.start:year}. Sort them by "
            "the question “What else may I show?” Which one stands apart?"
        ),
        choices=(
            Choice(
                "South Korea: a face is one of {W27.ways:count} ways.",
                right=True,
                why="Yes. People who refuse the face scan can still get a line. [[W27 W24 W25]]",
            ),
            Choice(
                "Vietnam: some existing lines are covered too.",
                why=(
                    "No. That is so, but it tells which lines. There are several places to do it, each with a face. "
                    "[[W24]]"
                ),
            ),
            Choice(
                "Indonesia: only new numbers are covered.",
                why="No. True, but which numbers are covered does not tell what else a buyer may show. [[W25]]",
            ),
            Choice(
                "None: in all of them a face may be checked.",
                why="No. It may, but only for South Korea did we find another check to choose. [[W27 W24 W25]]",
            ),
        ),
    ),
    Question(
        id="quiz-in-force-and-obeyed",
        prompt=(
            "Indonesia's rule began on {W25.start:date}. On {W25.checked:date} inspectors in one mall in Jakarta found "
            "{W25.behind:count} of {W25.operators:count} operators still using the old check. What follows?"
        ),
        choices=(
            Choice(
                "The start of the rule had been put off.",
                why="No. The rule was in force; what lagged was practice. [[W25]]",
            ),
            Choice(
                "A rule in force is not yet a rule that is obeyed.",
                right=True,
                why="Yes. A date in a rule does not tell what is done at the counter. [[W25]]",
            ),
            Choice(
                "Checking faces does not work in practice.",
                why="No. A check that was not used cannot have failed. [[W25]]",
            ),
            Choice(
                "The rule has failed for good.",
                why="No. It was the third day, and one visit to one mall does not tell how it went on. [[W25]]",
            ),
        ),
    ),
)
