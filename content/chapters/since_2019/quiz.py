"""Questions on the years since: what else may I show, what is in force, and which number makes the story."""

from content.blocks import Bar, Bars, Choice, NumberQuestion, Question

QUIZ: tuple[Question | NumberQuestion, ...] = (
    Question(
        id="check-reach-of-a-rule",
        prompt="“Since {R30.start:year} nobody in China has to scan a face for a SIM.” What is wrong with this?",
        choices=(
            Choice(
                "The rule of {R30.start:year} is only a draft.",
                why="No. The draft came in {R28.published:year}; the rule began on {R30.start:date}. [[R28 R30]]",
            ),
            Choice(
                "Whether the rule reaches SIM cards is not known from what we found.",
                right=True,
                unknown=True,
                why=(
                    "Yes. Other national rules come first; what holds at the phone counter we did not find. [[R32 U13]]"
                ),
            ),
            Choice(
                "Nothing: a face may not be the only way.",
                why="No. A principle with an exception does not settle one counter. [[R32]]",
            ),
            Choice(
                "The rule asks for no more than a filing by those with many faces.",
                why=(
                    "No. The filing is one duty; the rule also says that a face may not be the only check where "
                    "another would do. [[R31 R32]]"
                ),
            ),
        ),
    ),
    Question(
        id="check-two-editions",
        prompt=(
            "One publisher counts countries that take biometrics for SIM cards: {W13.countries:count} in one edition, "
            "over {W31.biometric:count} in a later one. A newspaper writes “nearly twice as many”. What should it have "
            "asked first?"
        ),
        choices=(
            Choice(
                "Which countries have joined in between?",
                why="No. That takes it as given that countries joined; the publisher does not say so. [[W13 W31]]",
            ),
            Choice(
                "Did both editions count in the same way?",
                right=True,
                why=(
                    "Yes. In one edition the points changed, in another countries on the way stand apart. Why the "
                    "number moved, the publisher does not say. [[W13 W31 W32]]"
                ),
            ),
            Choice(
                "What does the newest edition say?",
                why="No. A third number does not make the first two comparable. [[W32 W14]]",
            ),
            Choice(
                "Is the publisher for or against such rules?",
                why="No. What it is for does not tell whether two of its counts were made alike. [[W13 W31]]",
            ),
        ),
    ),
    Question(
        id="check-draft-or-rule",
        prompt=(
            "A page says that in China whoever stores more than {R29.people:count} faces must make a filing. You find "
            "that number in a text of {R28.published:date}, published for comment. What next?"
        ),
        choices=(
            Choice(
                "I look for the text that came into force.",
                right=True,
                why="Yes. That was a draft; the rule in force says {R31.people:count}. [[R28 R29 R31]]",
            ),
            Choice(
                "I believe the page: the number is in an official text.",
                why="No. Official, but a draft; the rule in force says {R31.people:count}. [[R29 R31]]",
            ),
            Choice(
                "I write to the page that there is no such rule.",
                why="No. There is one; the number is another, {R31.people:count}. [[R30 R31]]",
            ),
            Choice(
                "I look for another page that says so.",
                why="No. Two pages can copy one draft; the rule in force says {R31.people:count}. [[R29 R31]]",
            ),
        ),
    ),
    Question(
        id="check-cases-or-losses",
        prompt="Voice phishing in South Korea, as the police counted it. Which headline holds for both charts?",
        picture=(
            Bars(
                "Cases. [[W28]]",
                (
                    Bar("{W28.before:date}", "{W28.cases_before:count}"),
                    Bar("{W28.between:date}", "{W28.cases_between:count}"),
                    Bar("Year to {W28.until:date}, a month short", "{W28.cases:count}"),
                ),
            ),
            Bars(
                "Losses, won. [[W28]]",
                (
                    Bar("{W28.before:date}", "{W28.losses_before_won:count}"),
                    Bar("{W28.between:date}", "{W28.losses_between_won:count}"),
                    Bar("Year to {W28.until:date}, a month short", "{W28.losses_won:count}"),
                ),
            ),
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
                "“One count up, one down: nobody can say anything”",
                unknown=True,
                why="No. Fewer cases can cost more, if each one costs more; and one can say since when. [[W28]]",
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
        id="check-what-else-may-i-show",
        prompt=(
            "Vietnam, Indonesia and South Korea each began a new rule on phone lines in {W25.start:year}. Sort them by "
            "the question “What else may I show?” Which one stands apart?"
        ),
        choices=(
            Choice(
                "South Korea: a face is one way among others.",
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
                "Indonesia: numbers already in use are not covered at all.",
                why="No. True, but which numbers are covered does not tell what else a buyer may show. [[W25]]",
            ),
            Choice(
                "They stand together: each of them asks for a face.",
                why=(
                    "No. In South Korea buyers choose among {W27.ways:count} checks, and a face is only one of them. "
                    "[[W27]]"
                ),
            ),
        ),
    ),
    Question(
        id="check-in-force-and-obeyed",
        prompt=(
            "Indonesia’s rule began on {W25.start:date}. On {W25.checked:date} inspectors in one mall in Jakarta found "
            "{W25.behind:count} of {W25.operators:count} operators still using the old check. That day a page writes: "
            "“Indonesia now scans every buyer’s face.” What is wrong?"
        ),
        choices=(
            Choice(
                "The start of the rule had been put off.",
                why="No. The rule was in force; what lagged was practice. [[W25]]",
            ),
            Choice(
                "It takes the rule for the practice.",
                right=True,
                why="Yes. A date in a rule does not tell what is done at the counter. [[W25]]",
            ),
            Choice(
                "It takes a failed trial for a rule.",
                why="No. It was no trial, and a check that was not used cannot have failed. [[W25]]",
            ),
            Choice(
                "It takes one mall for the country.",
                why=(
                    "No. The page does not speak of the mall. One mall is little, but enough against the word “every”. "
                    "[[W25]]"
                ),
            ),
        ),
    ),
    NumberQuestion(
        id="check-at-the-limit",
        prompt=(
            "Vietnam’s rule wants fewer than {F13.fnmr:share} of rightful owners turned away, and fewer than "
            "{F13.fmr:share} of strangers let in. {Q54.buyers:count} honest buyers try once each. How many does a "
            "machine at the limit turn away?"
        ),
        unit="buyers",
        choices=(
            Choice(
                "{Q55.refused:count} buyers",
                right=True,
                why=(
                    "Yes. {F13.fnmr:share} of {Q54.buyers:count}. A limit is not a result: a good machine turns away "
                    "fewer. [[Q55 F13]]"
                ),
            ),
            Choice(
                "{Q55.other_limit:number} buyers",
                why="No. That is the limit for strangers; these are rightful owners. [[Q55 F13]]",
            ),
            Choice(
                "{Q55.served:count} buyers",
                why="No. So many get their number. [[Q55]]",
            ),
            Choice(
                "{Q55.share:count} buyers",
                why="No. So many in a hundred; more than those come. [[Q55 F13]]",
            ),
        ),
    ),
)
