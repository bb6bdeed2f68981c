"""Questions on cameras: what was counted, and by what it was divided."""

from content.blocks import Bar, Bars, Choice, NumberQuestion, Question

QUIZ: tuple[Question | NumberQuestion, ...] = (
    Question(
        id="check-three-cities",
        prompt="Which of these questions does the chart answer?",
        picture=(
            Bars(
                "Cameras for every thousand people, {C01.edition:month}: estimates of one publisher. [[C03 C04 C05]]",
                (
                    Bar("Shenzhen", "{C03.density:whole}"),
                    Bar("Shanghai", "{C04.density:whole}"),
                    Bar("Beijing", "{C05.density:whole}"),
                ),
            ),
        ),
        choices=(
            Choice(
                "Which of the three cities has the most cameras?",
                why="No. Shanghai has more of them than Shenzhen in that list, and more people too. [[C03 C04]]",
            ),
            Choice(
                "In which of the three do the most cameras know a face?",
                why="No. The list counts cameras that film; what they can do it does not say. [[A25 C10]]",
            ),
            Choice(
                "Where do the fewest people share one camera?",
                right=True,
                why="Yes. More cameras for each thousand are fewer people for each camera. [[C03 C04]]",
            ),
            Choice(
                "Where were cameras added fastest?",
                why="No. The bars are from one list of one month; they show no growth. [[C01]]",
            ),
        ),
    ),
    Question(
        id="check-cities-and-a-country",
        prompt=(
            "One list of {C01.edition:month} gives cameras for every thousand people: Shenzhen {C03.density:number}, "
            "Shanghai {C04.density:number}, Beijing {C05.density:number}. Which headline holds?"
        ),
        choices=(
            Choice(
                "“China passes {A25.threshold:count} cameras per thousand people”",
                why="No. Two cities are not a country, and the capital is far lower. [[A25 C05]]",
            ),
            Choice(
                "“Not every big city in China passes {A25.threshold:count}”",
                right=True,
                why="Yes. By that list the capital does not, by far. [[C03 C04 C05]]",
            ),
            Choice(
                "“Beijing uses less face recognition than Shanghai”",
                why="No. The list counts cameras; it does not count face recognition. [[A25 C10]]",
            ),
            Choice(
                "“No city has more cameras to a person than Shenzhen”",
                why="No. In that list Chongqing has {C02.density:number} for every thousand people. [[C02 C03]]",
            ),
        ),
    ),
    Question(
        id="check-lower-number",
        prompt=(
            "Shanghai’s figure is {C04.cameras:count} cameras divided by {C04.people:count} people. Somebody keeps the "
            "cameras and leaves the people of the suburbs out. What happens to the figure?"
        ),
        choices=(
            Choice(
                "It falls, because there are fewer people.",
                why="No. The same cameras over fewer people give more for each thousand. [[C04]]",
            ),
            Choice(
                "It stays, because the cameras are the same.",
                why="No. The figure has two halves, and one of them has changed. [[C04]]",
            ),
            Choice(
                "A new count has to be made first.",
                why="No. Nothing was counted anew, and yet the division comes out differently. [[C04]]",
            ),
            Choice(
                "It rises, although no camera was added.",
                right=True,
                why="Yes. Divided by less, the figure grows, with every camera in its place. [[C04 K14]]",
            ),
        ),
    ),
    Question(
        id="check-shaky-count",
        prompt="“The camera counts are only estimates, so there are fewer cameras than the list says.” What is wrong?",
        choices=(
            Choice(
                "An estimate may miss on either side: there may be more.",
                right=True,
                why="Yes. It can miss on either side: a shaky count is not a small count. [[C04]]",
            ),
            Choice(
                "The list’s counts are not estimates: they are given to the last digit.",
                why="No. Long numbers look counted, and these are estimates all the same. [[C04]]",
            ),
            Choice(
                "There are more, since private cameras are left out.",
                why="No. Whether they are left out, reports tell differently, and it can be too high too. [[C10]]",
            ),
            Choice(
                "The counts are an official body’s, so they are exact.",
                why="No. They are the estimates of a commercial review site. [[A24 C04]]",
            ),
        ),
    ),
    Question(
        id="check-counter-and-cameras",
        prompt=(
            "The article tells of faces matched at the counter and of cameras in the street. What joins the counter’s "
            "pictures to those cameras?"
        ),
        choices=(
            Choice(
                "No document that we found joins the two.",
                right=True,
                unknown=True,
                why=(
                    "Yes. The article speaks of what might be done with the scans, and shows no such use. [[U10 A23]]"
                ),
            ),
            Choice(
                "A police database: it has both.",
                why=(
                    "No. One unnamed agent said that the counter’s images go to the police; nothing else that we read "
                    "confirms or denies it. [[T05 U10]]"
                ),
            ),
            Choice(
                "The notice: it has phone companies hand them on.",
                why="No. As its summary gives it, the notice has a face compared with a document. [[R16]]",
            ),
            Choice(
                "The phone: scanners in the street pick it up.",
                why=(
                    "No. A newspaper reported such scanners; their data come from the street and not from the counter. "
                    "[[X08]]"
                ),
            ),
        ),
    ),
    NumberQuestion(
        id="check-cameras-of-a-town",
        prompt=(
            "An invented town has {Q50.cameras:count} cameras and {Q50.people:count} people. How many cameras for "
            "every thousand people does a list like that one print?"
        ),
        unit="for every thousand people",
        choices=(
            Choice(
                "{Q51.each:count} for every thousand people",
                right=True,
                why=(
                    "Yes. {Q50.cameras:count} divided by {Q50.people:count} is {Q51.of_one:number} for one person; "
                    "for every thousand people it is {Q51.each:count}. [[Q51 C04]]"
                ),
            ),
            Choice(
                "{Q51.turned:count} for every thousand people",
                why="No. That is the other way round: so many people share one camera. [[Q51]]",
            ),
            Choice(
                "{Q51.of_one:number} for every thousand people",
                why="No. The division is right; this is for one person. [[Q51]]",
            ),
            Choice(
                "{Q51.in_hundred:count} for every thousand people",
                why="No. That is for too few people: the list takes ten times as many. [[Q51]]",
            ),
        ),
    ),
)
