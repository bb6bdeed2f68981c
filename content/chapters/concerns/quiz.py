"""Questions on the concerns: which worry, who said it, and about what."""

from content.blocks import Bar, Bars, Choice, NumberQuestion, Question

QUIZ: tuple[Question | NumberQuestion, ...] = (
    Question(
        id="check-answers-watching",
        prompt="Which step mainly answers the worry of *watching*, not of leaking?",
        choices=(
            Choice(
                "A ban on other uses of the pictures",
                right=True,
                why="Yes. It limits the rightful holder, who may open every lock. [[A17]]",
            ),
            Choice(
                "A stronger lock on the database",
                why="No. That answers leaking; the rightful holder has the key. [[A17]]",
            ),
            Choice(
                "A duty to tell people about every theft",
                why="No. It is useful, but it is about leaking. [[A17]]",
            ),
            Choice(
                "Deleting the picture after the match",
                why="No. What is gone cannot leak, but the tie between name and number stays. [[A17]]",
            ),
        ),
    ),
    Question(
        id="check-pictures-for-sale",
        prompt=(
            "Two days before the rule began, state television reported over {D10.pictures:count} face pictures on sale "
            "for {D10.price:count} yuan, from apps and the web. Which sentence follows?"
        ),
        choices=(
            Choice(
                "Phone companies sold their customers’ faces.",
                why="No. The reports name apps and the web, and no phone company. [[D10]]",
            ),
            Choice(
                "Faces of the first buyers under the rule were sold.",
                why="No. It was reported two days before the rule began. [[D10 R16]]",
            ),
            Choice(
                "Over {D10.pictures:count} people had lost their faces to thieves.",
                why="No. Pictures are not people: there were several of one person. [[D10]]",
            ),
            Choice(
                "Pictures of faces could be bought, and cheaply.",
                right=True,
                why="Yes. That they have a market the report shows; where each came from it does not. [[D10]]",
            ),
        ),
    ),
    Question(
        id="check-survey-headline",
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
                "“Safer, but let me choose, say volunteers”",
                right=True,
                why="Yes. It has both answers, and it says who answered. [[S01 S02 S05]]",
            ),
            Choice(
                "“Volunteers want ID in the place of face scans”",
                why="No. They want it as a choice; most of them call the scan safer and handier. [[S02 S05]]",
            ),
        ),
    ),
    Question(
        id="check-survey-bars",
        prompt=(
            "A classmate adds the bars up, gets far more than all volunteers, and says that the chart must be wrong. "
            "What is the answer?"
        ),
        picture=(
            Bars(
                "Answers of {S01.respondents:count} volunteers online. [[S01 S02 S03 S04 S05]]",
                (
                    Bar("Want to see or delete their data", "{S04.delete:share}"),
                    Bar("Worry about lax security", "{S03.lax_security:share}"),
                    Bar("Want ordinary ID as a choice", "{S02.id_choice:share}"),
                    Bar("Call life safer and handier, at least", "{S05.low:share}"),
                    Bar("Worry about being tracked", "{S04.tracked:share}"),
                ),
            ),
        ),
        choices=(
            Choice(
                "The volunteers contradicted themselves.",
                why="No. One can find the scan handy and want a choice. If all answered both, many did. [[K06]]",
            ),
            Choice(
                "One volunteer can stand in several bars.",
                right=True,
                why="Yes. These are answers, not groups of people, so they need not add up to all. [[S01 K06]]",
            ),
            Choice(
                "The bars are drawn too long and should be shortened to fit.",
                why="No. Each is a share of all volunteers, on one scale from nothing. [[S01 S02]]",
            ),
            Choice(
                "The volunteers were too few.",
                why=(
                    "No. {S01.respondents:count} answered, and with more of them such bars need not add up either. "
                    "[[S01]]"
                ),
            ),
        ),
    ),
    Question(
        id="check-whose-warning",
        prompt=(
            "The article quotes the Electronic Frontier Foundation (EFF) on customers and passengers who carry the "
            "burden. What should a careful reader do next?"
        ),
        choices=(
            Choice(
                "Take it as a verdict on China’s phone rule.",
                why=(
                    "No. The article does not say what the EFF wrote about; “passengers” points to airports. [[A22 "
                    "E05]]"
                ),
            ),
            Choice(
                "Leave it aside, because the EFF takes a side.",
                why="No. An interest is a reason to check, not a reason to stop listening. [[E07]]",
            ),
            Choice(
                "Look up what the EFF was writing about.",
                right=True,
                why="Yes. What we could trace was advice to air travellers in the United States. [[A22 E05 E06]]",
            ),
            Choice(
                "Take it as proof of harm to buyers.",
                why="No. It is a forecast: it expects that things go wrong, and shows no case. [[A22]]",
            ),
        ),
    ),
    Question(
        id="check-first-count",
        prompt=(
            "In {D05.announced:date} a US office said that the fingerprints of {D05.people:count} people had been "
            "stolen; its first estimate was {D05.people_first:count}. Now a firm reports a theft and gives a first "
            "count. What is wise?"
        ),
        choices=(
            Choice(
                "To believe it: a firm knows its own files best.",
                why="No. That office held its own files too, and its first count was too small. [[D05]]",
            ),
            Choice(
                "To multiply it by five, as it went in that office.",
                why="No. One case gives no rule for how far off the next one is. [[D05]]",
            ),
            Choice(
                "To take it for too high.",
                why="No. In that office the first count was too small, not too large. [[D05]]",
            ),
            Choice(
                "To note the day and ask again later.",
                right=True,
                why="Yes. A first count is what is known on its day; it can grow. [[D05]]",
            ),
        ),
    ),
    NumberQuestion(
        id="check-two-holders",
        prompt=(
            "Suppose that {Q48.holders:count} holders keep your picture. For each the chance of a leak within a year "
            "is {Q48.chance:share}, whatever happens at the other. In how many of a hundred such years does it leak?"
        ),
        unit="in a hundred",
        choices=(
            Choice(
                "{Q49.leak:count} in a hundred",
                right=True,
                why=(
                    "Yes. One holder keeps it safe {Q49.kept:count} times in a hundred, and of those the other keeps "
                    "it safe {Q49.kept:count} in a hundred: {Q49.safe:count}. The others leak. [[Q49 K05]]"
                ),
            ),
            Choice(
                "{Q49.added:count} in a hundred",
                why="No. Adding counts the years twice in which both leak. [[Q49]]",
            ),
            Choice(
                "{Q49.one:count} in a hundred",
                why="No. That is one holder alone; each more copy is one more chance. [[Q49 K05]]",
            ),
            Choice(
                "{Q49.both:count} in a hundred",
                why="No. Then both would have to leak; one leak is enough. [[Q49]]",
            ),
            Choice(
                "{Q49.safe:count} in a hundred",
                why="No. In so many years it does not leak. [[Q49]]",
            ),
        ),
    ),
)
