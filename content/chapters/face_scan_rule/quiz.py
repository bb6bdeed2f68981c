"""Questions on the rule: one card or a crowd, two kinds of mistake, and what the notice says."""

from content.blocks import Choice, Question

QUIZ: tuple[Question, ...] = (
    Question(
        id="quiz-school-gate",
        prompt=(
            "An invented school gate wrongly matches two strangers once in {Q01.odds:count} comparisons. Until now it "
            "compared one face with one card. From today no card is needed: it looks for the face among all "
            "{Q01.pupils:count} pupils. Of {Q01.strangers:count} strangers who try, how many get in by mistake?"
        ),
        choices=(
            Choice(
                "As many as before, since the error rate is the same",
                why="No. The rate is the same, the number of comparisons is not. [[Q04]]",
            ),
            Choice(
                "None, since the rate is far too small to matter",
                why="No. Small rates grow with many comparisons: here {Q01.pupils:count} for each stranger. [[Q04]]",
            ),
            Choice(
                "About {Q04.search:count}, though with cards it was almost none",
                right=True,
                why=(
                    "Yes. {Q01.strangers:count} strangers, each compared with {Q01.pupils:count} pupils, and one error "
                    "in {Q01.odds:count} comparisons. [[Q04 Q01]]"
                ),
            ),
            Choice(
                "Nearly all, since nobody has to show a card any more",
                why="No. A stranger still has to be taken for a pupil, about {Q04.search:count} times in all. [[Q04]]",
            ),
        ),
    ),
    Question(
        id="quiz-most-of-those-refused",
        prompt=(
            "Of {P02.buyers:count} buyers, {P02.impostors:count} are impostors (assumed). The check refuses "
            "{F12.fnmr:share} of the honest people and nearly all impostors. Who are most of those refused?"
        ),
        choices=(
            Choice(
                "Impostors, because the check catches nearly all",
                why="No. It does, but there are only {P02.impostors:count} of them. [[P02 K04]]",
            ),
            Choice(
                "Honest buyers, because there are so many",
                right=True,
                why="Yes. About {K04.honest:count} of about {K04.refused:count} people refused are honest. [[K04]]",
            ),
            Choice(
                "Half and half",
                why="No. Count: {F12.fnmr:share} of {K04.owners:count} is about {K04.honest:count}. [[K04 P02]]",
            ),
            Choice(
                "Nobody can say without China's error rate",
                why="No. That is true of China's check, but here the rates were given. [[U02 K04]]",
            ),
        ),
    ),
    Question(
        id="quiz-stadium-alarm",
        prompt=(
            "An invented stadium compares {Q02.visitors:count} visitors with a watch list of {Q02.listed:count} "
            "pictures. The machine errs once in {Q02.odds:count} comparisons. Of the people on the list, "
            "{Q02.wanted:count} come too, and it finds each of them. Now it rings for somebody. What is most likely?"
        ),
        choices=(
            Choice(
                "A wrong alarm, because it makes so many comparisons",
                right=True,
                why="Yes. Of about {Q05.alarms:count} alarms about {Q05.wrong:count} are wrong. [[Q05]]",
            ),
            Choice(
                "A right alarm, because the machine errs so rarely",
                why=(
                    "No. Rarely each time, but it compares {Q05.comparisons:count} times: about {Q05.wrong:count} "
                    "errors. [[Q05]]"
                ),
            ),
            Choice(
                "A right alarm, because it finds everyone who is listed",
                why="No. It finds all {Q05.right:count}, and about {Q05.wrong:count} others as well. [[Q05 Q02]]",
            ),
            Choice(
                "Either: right and wrong alarms are equally many",
                why="No. Count them: about {Q05.wrong:count} wrong ones against {Q05.right:count} right ones. [[Q05]]",
            ),
        ),
    ),
    Question(
        id="quiz-another-crowd-at-the-bank",
        prompt=(
            "An invented bank meets another crowd: of {Q03.customers:count} customers, {Q03.impostors:count} are "
            "impostors. Its check refuses {Q03.fnmr:share} of the honest ones and nearly all impostors. Who are most "
            "of those refused?"
        ),
        choices=(
            Choice(
                "Honest customers, because in such checks they always are",
                why="No. It depends on the crowd: here about {Q06.impostors:count} impostors are refused. [[Q06]]",
            ),
            Choice(
                "Honest customers, because there are more of them",
                why="No. More of them come, but only about {Q06.honest:count} are refused. [[Q06 Q03]]",
            ),
            Choice(
                "Half and half, because the machine makes both mistakes",
                why=(
                    "No. It makes both, but about {Q06.honest:count} honest customers refused stand against "
                    "{Q06.impostors:count} impostors. [[Q06]]"
                ),
            ),
            Choice(
                "Impostors, because in this crowd there are so many",
                right=True,
                why=(
                    "Yes. They are about {Q06.impostors:count} of about {Q06.refused:count} people refused: the crowd "
                    "decides, not only the machine. [[Q06]]"
                ),
            ),
        ),
    ),
    Question(
        id="quiz-stricter-machine",
        prompt="A carrier sets its machine to be stricter. What follows, in general?",
        choices=(
            Choice(
                "Both kinds of mistake become rarer.",
                why="No. It trades one for the other: fewer false matches, more false non-matches. [[P03 F12]]",
            ),
            Choice(
                "More of the rightful buyers are refused.",
                right=True,
                why="Yes. That is the price of letting fewer strangers pass. [[P03 F12]]",
            ),
            Choice(
                "More strangers pass with a borrowed card.",
                why="No. That would be the price of a more lenient setting. [[P03 F12]]",
            ),
            Choice(
                "Nothing: accuracy is a fixed property of a machine.",
                why="No. One figure for accuracy hides two mistakes, and the setting shifts them. [[P03 F12]]",
            ),
        ),
    ),
    Question(
        id="quiz-what-nist-found",
        prompt=(
            "On {F05.published:date} a US laboratory published a test of {F05.algorithms:count} algorithms. In "
            "one-to-one checks many gave false matches {F06.low:count} to {F06.high:count} times more often for Black "
            "or East Asian faces than for white ones. Which sentence follows?"
        ),
        choices=(
            Choice(
                "China's check refuses East Asian buyers more often.",
                why=(
                    "No. A false match lets a stranger pass and refuses nobody; no error rate of China's check was "
                    "found. [[F06 F07 U02]]"
                ),
            ),
            Choice(
                "All face recognition has this fault to the same degree.",
                why="No. Many algorithms, not all; those made in Asia did relatively well on Asian faces. [[F06 F07]]",
            ),
            Choice(
                "With many of them, one kind of mistake hit some groups more.",
                right=True,
                why="Yes. Many algorithms, one kind of mistake, and not all groups alike. [[F06 F07 F09]]",
            ),
            Choice(
                "The algorithms are up to {F06.high:count} times less accurate.",
                why="No. The factor is for one kind of mistake, not for accuracy as a whole. [[F06 F07]]",
            ),
        ),
    ),
    Question(
        id="quiz-what-the-notice-gives-buyers",
        prompt="A supporter says that the notice gives buyers something too. Which of its measures shows it?",
        choices=(
            Choice(
                "A right to have the picture deleted",
                why=(
                    "No. The photo has to be kept; for how long the face data are kept, no rule we found says. [[T01 "
                    "U01]]"
                ),
            ),
            Choice(
                "A choice of ID instead of the match",
                why="No. We found no rule that gives another way to get a number. [[U09]]",
            ),
            Choice(
                "A public limit on wrong refusals",
                why="No. No error rate of the check was found, and no setting of its strictness. [[U02]]",
            ),
            Choice(
                "A look-up of all one's own numbers",
                right=True,
                why="Yes. In the companies' own shops people may ask which numbers stand in their name. [[R18]]",
            ),
        ),
    ),
)
