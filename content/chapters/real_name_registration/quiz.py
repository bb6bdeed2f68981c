"""Questions on real names: hidden from whom, and how many were left."""

from content.blocks import Choice, NumberQuestion, Question

QUIZ: tuple[Question | NumberQuestion, ...] = (
    Question(
        id="check-moon-rabbit",
        prompt=(
            "In {R08.month:year} a user posts as “Moon Rabbit”. Under the account-name rules of {R07.start:year}, from "
            "whom can the real name still be hidden?"
        ),
        choices=(
            Choice(
                "From other readers",
                right=True,
                why="Yes. On screen any name was allowed; the real one stayed backstage. [[R07]]",
            ),
            Choice(
                "From the platform as well",
                why="No. The rules required the real name behind the scenes. [[R07]]",
            ),
            Choice(
                "From no one at all",
                why="No. Readers saw only the name that the user had chosen. [[R07]]",
            ),
            Choice(
                "From everybody but the police",
                why="No. The platform had it too: the rules asked for the real name behind the scenes. [[R07]]",
            ),
        ),
    ),
    Question(
        id="check-nameless-and-fraud",
        prompt=(
            "China’s police opened about {R09.cases:count} cases of telecom fraud in {R09.year:date}. In how many of "
            "them was a number without a name used?"
        ),
        choices=(
            Choice(
                "In {Y05.nameless:count} of every {Y05.cases:count}, a police official said",
                why="No. He spoke of {Y05.cases:count} solved cases of several kinds, not of these. [[Y05]]",
            ),
            Choice(
                "In all of them: that is why names were asked for",
                why=(
                    "No. The count is of fraud by call, text or internet, also from abroad, whether or not the number "
                    "had a name. [[R09]]"
                ),
            ),
            Choice(
                "In how many is not known from what we found",
                right=True,
                unknown=True,
                why=(
                    "Yes. We found no such count for all cases, only one for {Y05.cases:count} cases of several kinds. "
                    "[[U07 Y05]]"
                ),
            ),
            Choice(
                "In hardly any, since most users had given a name",
                why=(
                    "No. How many users have a name does not tell which numbers a fraud came from; and "
                    "{R08.left:count} had none in {R08.month:date}. [[R08 U07]]"
                ),
            ),
        ),
    ),
    Question(
        id="check-two-counts-of-one-summer",
        prompt=(
            "In {R02.month:date} one count had {K01.named:share} of China’s mobile users with a name on file. A report "
            "of that summer reckoned far fewer. How can that be?"
        ),
        choices=(
            Choice(
                "One of the two must have made its number up.",
                why="No. Two honest counts can differ, if they count different things. [[R02]]",
            ),
            Choice(
                "The report took all prepaid numbers for nameless ones.",
                right=True,
                why="Yes. Prepaid and nameless are two things, and so the two numbers are far apart. [[R02 K01]]",
            ),
            Choice(
                "Between the two, most users had gone to register.",
                why="No. Registration began on {R01.start:date}, after that summer, and for new users only. [[R01]]",
            ),
            Choice(
                "Why two counts differ, one cannot find out.",
                unknown=True,
                why="No. Here one can: the report says what it reckoned with. [[R02]]",
            ),
        ),
    ),
    Question(
        id="check-name-on-file",
        prompt=(
            "In {R36.month:date} China’s industry ministry said that all phone users were registered. A year later "
            "somebody calls you from a number that stands in a stranger’s name. How does that go with the report?"
        ),
        choices=(
            Choice(
                "It shows that the report was false.",
                why="No. It spoke of a name behind each number, and this number has one. [[R36]]",
            ),
            Choice(
                "It shows that most names on file are wrong.",
                why=(
                    "No. One call is no count. Where inspectors counted, {Y03.broke:count} of {Y03.shops:count} shops "
                    "had broken rules. [[Y03]]"
                ),
            ),
            Choice(
                "They clash, unless new users alone were counted.",
                why="No. The ministry spoke of all users, {R36.registered:count} late ones among them. [[R36]]",
            ),
            Choice(
                "The two fit: a name on file is not a hand on the phone.",
                right=True,
                why="Yes. The ministry itself set the task to make the data more accurate. [[R36 R38]]",
            ),
        ),
    ),
    Question(
        id="check-number-of-the-first-hour",
        prompt=(
            "Somebody bought a number before any rule on names, kept it, and never moved the line. Which of these "
            "texts is the first that reaches this number too?"
        ),
        choices=(
            Choice(
                "The rule of {R01.start:year}",
                why="No. That one was for buyers of a new number. [[R01]]",
            ),
            Choice(
                "The order of {R05.start:year}",
                why="No. It reached existing users when they moved a line or passed it on. [[R05]]",
            ),
            Choice(
                "A deadline of {R11.asked:year}",
                right=True,
                why="Yes. Everybody was to be registered, and numbers without a name switched off. [[R11 R37]]",
            ),
            Choice(
                "A law of {R12.start:year}",
                why="No. The deadline had been set before it, so the law was not the first. [[R11 R12]]",
            ),
        ),
    ),
    NumberQuestion(
        id="check-how-many-are-missing",
        prompt=(
            "An invented phone company has {Q42.users:count} users. “Real names: {Q42.covered:share} done,” it writes. "
            "How many users are missing?"
        ),
        unit="users",
        choices=(
            Choice(
                "{Q43.missing:count} users",
                right=True,
                why=(
                    "Yes. {Q43.open:count} in a hundred are missing, and the company has {Q42.users:count}. A small "
                    "share of many is many, as in China in {R08.month:date}. [[Q43 R08]]"
                ),
            ),
            Choice(
                "{Q43.registered:count} users",
                why="No. So many have registered; the question is about the others. [[Q43]]",
            ),
            Choice(
                "{Q43.open:count} users",
                why="No. So many are missing in a hundred; the company has more users. [[Q43 Q42]]",
            ),
        ),
    ),
)
