"""Questions on cameras: what was counted, and by what it was divided."""

from content.blocks import Choice, Question

QUIZ: tuple[Question, ...] = (
    Question(
        id="quiz-what-does-not-follow",
        prompt=("A list gives a city {C04.density:number} cameras for every thousand people. What does *not* follow?"),
        choices=(
            Choice(
                "That somebody estimated a number of cameras",
                why="No. This follows: the ratio needs that count. [[C04]]",
            ),
            Choice(
                "That somebody used a number of inhabitants",
                why="No. This follows: it is the lower half of the division. [[C04]]",
            ),
            Choice(
                "That {C04.density:number} per thousand can recognise faces",
                right=True,
                why="Yes. The list counts cameras, not what they can do. [[A25 C10]]",
            ),
            Choice(
                "That changing either count changes the figure",
                why="No. This follows: one count is divided by the other. [[C04]]",
            ),
        ),
    ),
    Question(
        id="quiz-cities-and-a-country",
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
                "“Shenzhen and Shanghai pass {A25.threshold:count}, the capital does not”",
                right=True,
                why="Yes. It names its cities and claims no more. [[C03 C04 C05]]",
            ),
            Choice(
                "“Beijing uses less face recognition than Shanghai”",
                why="No. The list counts cameras; it does not count face recognition. [[A25 C10]]",
            ),
            Choice(
                "“More cameras, less crime in Shenzhen”",
                why="No. The list gives no crime, and its publisher saw hardly any link with it. [[C09]]",
            ),
        ),
    ),
    Question(
        id="quiz-lower-number",
        prompt=(
            "Shanghai's figure is {C04.cameras:count} cameras divided by {C04.people:count} people. Somebody keeps the "
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
                "It gets more exact, because the area is smaller.",
                why="No. It sets the cameras of the whole city against the people of a part. [[C04]]",
            ),
            Choice(
                "It rises, although no camera was added.",
                right=True,
                why="Yes. Divided by less, the figure grows, with every camera in its place. [[C04]]",
            ),
        ),
    ),
    Question(
        id="quiz-shaky-count",
        prompt="The camera counts in the list are estimates. What follows from that?",
        choices=(
            Choice(
                "The true numbers may be lower or may be higher.",
                right=True,
                why="Yes. An estimate can miss on either side: a shaky count is not a small count. [[C04]]",
            ),
            Choice(
                "There are fewer cameras than the list says.",
                why="No. Doubt about a count is no evidence that it is too high. [[C04]]",
            ),
            Choice(
                "There are more cameras than the list says.",
                why="No. Private ones may be left out, but an estimate can also be too high. [[C10]]",
            ),
            Choice(
                "The list is worth nothing.",
                why="No. With its date, its maker and what was counted, it can still be used. [[C01 C10]]",
            ),
        ),
    ),
)
