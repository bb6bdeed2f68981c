"""Questions on the concerns: which worry, who said it, and about what."""

from content.blocks import Choice, Question

QUIZ: tuple[Question, ...] = (
    Question(
        id="quiz-answers-watching",
        prompt="Which step mainly answers the worry of *watching*, not of leaking?",
        choices=(
            Choice(
                "A ban on other uses, checked by outsiders",
                right=True,
                why="Yes. It limits the rightful holder, who may open every lock. [[A17]]",
            ),
            Choice(
                "A stronger lock on the database",
                why="No. That answers leaking; the rightful holder has the key. [[A17]]",
            ),
            Choice(
                "A backup copy in a second city",
                why="No. One more copy is one more chance of a leak. [[K05]]",
            ),
            Choice(
                "A rule to tell people quickly after a theft",
                why="No. It is useful, but it is about leaking. [[A17]]",
            ),
        ),
    ),
    Question(
        id="quiz-pictures-for-sale",
        prompt=(
            "Two days before the rule began, state television reported {D10.pictures:count} face pictures on sale for "
            "{D10.price:count} yuan. What does that show about the phone counter?"
        ),
        choices=(
            Choice(
                "That carriers sold their customers' faces",
                why="No. The pictures came from apps and the web, not from carriers. [[D10]]",
            ),
            Choice(
                "Nothing: they came from other places",
                right=True,
                why="Yes. From apps and the web, several of one person, and none from a carrier. [[D10]]",
            ),
            Choice(
                "That {D10.pictures:count} buyers had been scanned",
                why="No. Pictures are not people: there were several of each person. [[D10]]",
            ),
            Choice(
                "That pictures taken there cannot be sold",
                why="No. It says nothing either way; that the counter's photo is kept is a rule. [[T01]]",
            ),
        ),
    ),
    Question(
        id="quiz-survey-headline",
        prompt=(
            "In an online survey of volunteers, {S05.low:share} to {S05.high:share} said that face recognition makes "
            "life safer and handier, and {S02.id_choice:share} wanted ordinary ID as a choice. Which headline holds?"
        ),
        choices=(
            Choice(
                "“About {S02.id_choice:few} people in China reject face scans”",
                why="No. Volunteers are no sample of a country, and wanting a choice is not rejecting. [[S01 S02]]",
            ),
            Choice(
                "“Most volunteers back the rule for new numbers”",
                why="No. The survey asked about face recognition in general, not about the phone rule. [[S01]]",
            ),
            Choice(
                "“Safer, but let me choose, say many volunteers”",
                right=True,
                why="Yes. It has both answers, and it says who answered. [[S01 S02 S05]]",
            ),
            Choice(
                "“Survey useless: its answers contradict each other”",
                why="No. One can hold both views; if all answered both, at least {K06.both:share} did. [[K06]]",
            ),
        ),
    ),
    Question(
        id="quiz-whose-warning",
        prompt=(
            "The article quotes the Electronic Frontier Foundation (EFF) on customers and passengers who carry the "
            "burden. What may a careful reader say?"
        ),
        choices=(
            Choice(
                "The EFF tested the system in China's phone shops.",
                why="No. It was not writing about this rule, and we found no test of that system. [[A22]]",
            ),
            Choice(
                "The EFF is a neutral referee, so it settles the matter.",
                why="No. It campaigns against face surveillance by government in the United States. [[E07]]",
            ),
            Choice(
                "The EFF takes a side, so it can be ignored.",
                why="No. An interest is a reason to check, not a reason to stop listening. [[E07]]",
            ),
            Choice(
                "It is a warning from an advocacy group, not about this rule.",
                right=True,
                why="Yes. What we could trace of its advice was for air travellers in the United States. [[A22 E05]]",
            ),
        ),
    ),
)
