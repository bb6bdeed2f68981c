"""Questions on real names: hidden from whom, and how many were left."""

from content.blocks import Choice, Question

QUIZ: tuple[Question, ...] = (
    Question(
        id="quiz-moon-rabbit",
        prompt=(
            "In {R08.month:year} a user posts as “Moon Rabbit”. Under the account-name rules of {R07.start:year}, from "
            "whom can the real name still be hidden?"
        ),
        choices=(
            Choice(
                "Other readers",
                right=True,
                why="Yes. On screen any name was allowed; the real one stayed backstage. [[R07]]",
            ),
            Choice(
                "The platform itself",
                why="No. The rules required the real name behind the scenes. [[R07]]",
            ),
            Choice(
                "Everyone",
                why="No. The rules kept one layer of hiding and took away another. [[R07]]",
            ),
            Choice(
                "No one at all",
                why="No. Readers saw only the name that the user had chosen. [[R07]]",
            ),
        ),
    ),
    Question(
        id="quiz-fraud-figure",
        prompt=(
            "China's police opened about {R09.cases:count} cases of telecom fraud in {R09.year:date}. Which comment is "
            "fair to that figure?"
        ),
        choices=(
            Choice(
                "“Most of these cases used a number without a name.”",
                why=(
                    "No. For all cases we found no such count; an official's {Y05.nameless:count} of "
                    "{Y05.cases:count} are few, and not of fraud alone. [[U07 Y05]]"
                ),
            ),
            Choice(
                "“Fraud by phone did harm to a great many people.”",
                right=True,
                why="Yes. Victims lost {R09.losses:count} yuan, the police said; that much the figure shows. [[R09]]",
            ),
            Choice(
                "“Real names have been shown to bring it down.”",
                why=("No. That year they rose, and we found no independent test of what names did. [[Y04 U11]]"),
            ),
            Choice(
                "“It can be ignored, since it comes from the police.”",
                why="No. An interest is a reason to ask what was counted: cases opened, of fraud by any phone. [[R09]]",
            ),
        ),
    ),
    Question(
        id="quiz-most-numbers-nameless",
        prompt="“In {R02.month:date} most mobile numbers in China were nameless.” What is the best reply?",
        choices=(
            Choice(
                "True: {R02.unregistered:count} is most of the users.",
                why=(
                    "No. It is {R02.unregistered:count} out of about {R02.users:count}, so {K01.unregistered:few}. "
                    "[[R02 K01]]"
                ),
            ),
            Choice(
                "True: a prepaid number has no name on file.",
                why="No. One report reckoned that way, but prepaid and nameless are two different things. [[R02]]",
            ),
            Choice(
                "It depends on who counted, and how they counted.",
                right=True,
                why="Yes. By one count {K01.named:share} had given a name; one report reckoned far fewer. [[K01 R02]]",
            ),
            Choice(
                "False: by then the law asked everyone for a name.",
                why="No. Registration began on {R01.start:date}, after the count, and for new users only. [[R01]]",
            ),
        ),
    ),
    Question(
        id="quiz-ninety-two-percent-done",
        prompt=(
            "Imagine a headline of {R08.month:year}: “Real names: {R08.covered:share} done.” Which extra sentence does "
            "most to keep readers from misreading it?"
        ),
        choices=(
            Choice(
                "“All of them were checked by face in a shop.”",
                why="No. Shops have to match faces only from {R16.start:date} on. [[R16]]",
            ),
            Choice(
                "“So fraud fell by {R08.covered:share}.”",
                why="No. A share of registrations says nothing about fraud; in those months it rose. [[R08 Y04]]",
            ),
            Choice(
                "“The rule began this year.”",
                why="No. It began in {R01.start:year}, which makes the gap more telling. [[R01]]",
            ),
            Choice(
                "“{R08.left:count} users are still missing.”",
                right=True,
                why="Yes. It turns the small percentage back into a number of users. [[R08]]",
            ),
        ),
    ),
)
