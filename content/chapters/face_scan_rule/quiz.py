"""Questions on the rule: one card or a crowd, two kinds of mistake, and what the notice says."""

from content.blocks import Choice, NumberQuestion, Question

QUIZ: tuple[Question | NumberQuestion, ...] = (
    Question(
        id="check-school-gate",
        prompt=(
            "An invented school gate wrongly matches two strangers once in {Q01.odds:count} comparisons. Until now it "
            "compared one face with one card. From today no card is needed: it looks for the face among all "
            "{Q01.pupils:count} pupils. Of {Q01.strangers:count} strangers who try, how many get in by mistake?"
        ),
        choices=(
            Choice(
                "About {Q04.card:number}, as with cards, for the error rate is the same",
                why="No. The rate is the same, the number of comparisons is not. [[Q04]]",
            ),
            Choice(
                "About {Q04.search:count}, since each is compared with all of the pupils",
                right=True,
                why=(
                    "Yes. {Q01.strangers:count} strangers, each compared with {Q01.pupils:count} pupils, and one error "
                    "in {Q01.odds:count} comparisons: small errors add up. [[Q04 K03]]"
                ),
            ),
            Choice(
                "Nearly all {Q01.strangers:count}, since nobody shows a card",
                why="No. A stranger still has to be taken for a pupil, about {Q04.search:count} times in all. [[Q04]]",
            ),
            Choice(
                "No number can be given before the gate has been tried out",
                unknown=True,
                why="No. With these numbers one can multiply; what comes out is an average. [[Q04 Q01]]",
            ),
        ),
    ),
    Question(
        id="check-most-of-those-refused",
        prompt=(
            "A machine refuses {F12.fnmr:share} of honest buyers and nearly all impostors. Somebody says: “Most people "
            "whom it turns away are honest.” What do you have to ask before you believe it?"
        ),
        choices=(
            Choice(
                "How good the machine is at telling faces apart",
                why=(
                    "No. One machine, two crowds: about {K04.honest:count} honest of {K04.refused:count} refused, or "
                    "about {K04.honest_of_more:count} of {K04.refused_of_more:count}. [[K04]]"
                ),
            ),
            Choice(
                "How many of all the buyers who come there are impostors",
                right=True,
                why=(
                    "Yes. With {K04.impostors:count} in {K04.buyers:count} it is true, with {K04.more:count} it is "
                    "not, and for China’s counters we found no such number. [[K04 P02]]"
                ),
            ),
            Choice(
                "How many people buy a number there in a year",
                why="No. Twice as many buyers are twice as many of each kind; the share stays the same. [[K04]]",
            ),
            Choice(
                "How many of the impostors get past it all the same",
                why="No. Nearly all are refused, that is given. How many of them come is what is missing. [[K04 P02]]",
            ),
        ),
    ),
    Question(
        id="check-stadium-alarm",
        prompt=(
            "An invented stadium compares {Q02.visitors:count} visitors with a watch list of {Q02.listed:count} "
            "pictures. The machine errs once in {Q02.odds:count} comparisons. Of the people on the list, "
            "{Q02.wanted:count} come too, and it finds each of them. Now it rings for somebody. What is most likely?"
        ),
        choices=(
            Choice(
                "A wrong alarm, because so many people are compared",
                right=True,
                why=(
                    "Yes. Of about {Q05.alarms:count} alarms about {Q05.wrong:count} are wrong, as people times list "
                    "divided by odds shows. [[Q05 Q13]]"
                ),
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
                "As likely right as wrong: it either knows a face or not",
                why=(
                    "No. Two ways to end need not be equally likely: about {Q05.wrong:count} of {Q05.alarms:count} are "
                    "wrong. [[Q05]]"
                ),
            ),
        ),
    ),
    Question(
        id="check-another-crowd-at-the-bank",
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
                "Both alike, because it checks everybody in the same way",
                why=(
                    "No. It checks all alike, and yet about {Q06.honest:count} honest customers refused stand against "
                    "{Q06.impostors:count} impostors. [[Q06]]"
                ),
            ),
            Choice(
                "Impostors, because in this crowd there are so many",
                right=True,
                why=(
                    "Yes. They are about {Q06.impostors:count} of about {Q06.refused:count} people refused: the crowd "
                    "decides, not only the machine. [[Q06 K04]]"
                ),
            ),
        ),
    ),
    Question(
        id="check-stricter-machine",
        prompt=(
            "A shop has its machine set anew, and fewer strangers pass with a borrowed card. Which complaint should it "
            "expect more often, in general?"
        ),
        choices=(
            Choice(
                "“Somebody has bought a number in my name.”",
                why="No. That would be the price of a more lenient setting. [[P03 F12]]",
            ),
            Choice(
                "None: a better setting makes both mistakes rarer.",
                why="No. A setting trades one for the other: fewer false matches, more false non-matches. [[P03 F12]]",
            ),
            Choice(
                "“It is my own card, and I was turned away.”",
                right=True,
                why="Yes. More rightful buyers refused is the price of letting fewer strangers pass. [[P03 F12]]",
            ),
            Choice(
                "“The shop keeps more pictures of me.”",
                why=(
                    "No. A setting says how alike face and picture must be; what is kept is another matter. [[P03 T01]]"
                ),
            ),
        ),
    ),
    Question(
        id="check-what-nist-found",
        prompt=(
            "On {F05.published:date} a US laboratory published a test of {F05.algorithms:count} algorithms. In "
            "one-to-one checks many gave false matches {F06.low:count} to {F06.high:count} times more often for Black "
            "or East Asian faces than for white ones. Which headline holds?"
        ),
        choices=(
            Choice(
                "“Many algorithms take strangers for each other more often in some groups”",
                right=True,
                why="Yes. Many algorithms, one kind of mistake, and not all groups alike. [[F06 F07 F09]]",
            ),
            Choice(
                "“China’s phone check turns away East Asian buyers more often than others”",
                why=(
                    "No. A false match lets a stranger pass and refuses nobody; no error rate of China’s check was "
                    "found. [[F06 F07 U02]]"
                ),
            ),
            Choice(
                "“Face recognition is up to {F06.high:count} times less accurate outside Europe”",
                why=(
                    "No. It is one kind of mistake, not accuracy as a whole, and continents were not compared. [[F06 "
                    "F07]]"
                ),
            ),
            Choice(
                "“All algorithms tested fail more often with East Asian faces than with white ones”",
                why=(
                    "No. Many did, in one kind of mistake; for those from Asia NIST saw no such dramatic difference "
                    "between Asian and white faces. [[F06 F07]]"
                ),
            ),
        ),
    ),
    Question(
        id="check-what-the-notice-gives-buyers",
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
                "Money back after a refusal",
                why="No. What an honest buyer may do after a refusal we found in no rule. [[U03]]",
            ),
            Choice(
                "A look-up of one’s own numbers",
                right=True,
                why="Yes. In the companies’ own shops people may ask which numbers stand in their name. [[R18]]",
            ),
        ),
    ),
    NumberQuestion(
        id="check-alarms-at-the-museum",
        prompt=(
            "An invented museum compares each of {Q44.people:count} visitors a day with {Q44.listed:count} faces on a "
            "list. One comparison in {Q44.odds:count} errs. Nobody on the list comes. How many alarms a day should the "
            "museum expect?"
        ),
        unit="alarms a day",
        choices=(
            Choice(
                "{Q45.wrong:count} alarms a day",
                right=True,
                why=(
                    "Yes. {Q44.people:count} visitors times {Q44.listed:count} faces are {Q45.comparisons:count} "
                    "comparisons; divided by {Q44.odds:count}, that is {Q45.wrong:count}. All of them are false. "
                    "[[Q45 Q13]]"
                ),
            ),
            Choice(
                "{Q45.comparisons:count} alarms a day",
                why="No. So often it compares; now divide by {Q44.odds:count}. [[Q45 Q44]]",
            ),
            Choice(
                "{Q45.without_list:number} alarms a day",
                why="No. That leaves out the list: each visitor is compared {Q44.listed:count} times. [[Q45 Q44]]",
            ),
            Choice(
                "{Q45.without_people:count} alarms a day",
                why="No. That divides by the list and leaves out the visitors; the list multiplies. [[Q45]]",
            ),
        ),
    ),
    NumberQuestion(
        id="check-honest-among-the-refused",
        prompt=(
            "To an invented shop come {Q46.honest:count} honest buyers and {Q46.impostors:count} impostors. Its check "
            "refuses {Q46.fnmr:share} of the honest ones and every impostor. How many in a hundred of those refused "
            "are honest?"
        ),
        unit="in a hundred",
        choices=(
            Choice(
                "{Q47.share:count} in a hundred",
                right=True,
                why=(
                    "Yes. {Q46.fnmr:share} of {Q46.honest:count} are {Q47.honest:count} honest people; with "
                    "{Q46.impostors:count} impostors {Q47.refused:count} are refused. {Q47.honest:count} of these are "
                    "{Q47.share:count} in a hundred. [[Q47 K04]]"
                ),
            ),
            Choice(
                "{Q47.rate:count} in a hundred",
                why=(
                    "No. So many of the honest are refused. The question is how many of the refused are honest. [[Q47]]"
                ),
            ),
            Choice(
                "{Q47.served:count} in a hundred",
                why="No. So many of the honest get their number; look only at those refused. [[Q47]]",
            ),
            Choice(
                "{Q47.impostors:count} in a hundred",
                why="No. That is the share of impostors among those refused; the others are honest. [[Q47]]",
            ),
        ),
    ),
)
