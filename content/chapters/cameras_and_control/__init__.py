"""Cameras and control: a city's number is a count divided by a count, and both can be guesses."""

from content.blocks import (
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Misconception,
    Paired,
    Picture,
    Points,
    Prediction,
    Prose,
    Question,
    Scene,
    Show,
    SinceThen,
    Skip,
)
from content.chapter import Chapter
from content.chapters.cameras_and_control.division import STOPS, divider, divisions
from content.chapters.cameras_and_control.fall import editions
from content.chapters.cameras_and_control.lists import both_editions, list_of_2019
from content.chapters.cameras_and_control.quiz import QUIZ
from content.chapters.cameras_and_control.thousand import thousand

CHAPTER = Chapter(
    slug="cameras-and-control",
    module="cameras_and_control",
    title="Cameras and control",
    heading="What was counted?",
    standfirst="A city’s number is a count divided by a count, and both can be guesses.",
    teaser=(
        "More than {A25.threshold:count} cameras for every thousand people, the article says of two cities. [[A25]] In "
        "the list behind it, the capital comes nowhere near. What was counted, by whom, and does a camera know a face? "
        "[[C03 C04 C10]]"
    ),
    brief=(
        "A list of {C01.edition:month} put Shanghai at {C04.density:whole} cameras for every thousand people and "
        "Beijing at {C05.density:whole}. [[C04 C05]] Each figure is one count over another, both from a firm that "
        "lives on reviews. [[C10]] The list counts cameras that film, not ones that know a face. [[A25 "
        "C10]]\n\nIn Xinjiang, the article says, cameras help track above all Uyghur people. Human Rights Watch "
        "reported a police app that flags people. [[A27 X03]] The government speaks of stability. [[X05]] One "
        "Beijing subway station tried a face check for riders who signed up. [[B01]]\n\n"
        "A weak count is not a small count: it may be too high or too low. People name safety as a reason "
        "for cameras; the firm saw hardly any link with crime. [[C09]]"
    ),
    quiz=QUIZ,
    blocks=(
        Scene((Picture("fraction", "Cameras: a count, or a guess", "People: a count, or a guess"),)),
        Prose(
            "More than {A25.threshold:count} cameras for every thousand people, the article says of Shanghai and "
            "Shenzhen; the list behind it agrees. [[A25 C03 C04]] It describes two cities, not a country. It counts "
            "cameras that film, not machines that know a face. [[A25]] It divides one estimate by another. Before "
            "asking whether a number is high, ask what was counted, by whom, and what the publisher sells.",
            lead=True,
        ),
        Prediction(
            id="the-capital",
            prompt=(
                "One list of {C01.edition:month} gives Shenzhen {C03.density:whole} and Shanghai {C04.density:whole} "
                "cameras for every thousand people. And Beijing, the capital?"
            ),
            choices=(
                Choice(
                    "About {C05.density:spelled}",
                    right=True,
                    why="Yes. The list prints {C05.density:number}. [[C05]]",
                ),
                Choice("About {Q10.more:spelled}", why="No. It was far less. [[C05]]"),
                Choice("About {Q10.much:spelled}", why="No. It stands well below the two famous cities. [[C05]]"),
                Choice(
                    "About {Q10.most:spelled}",
                    why="No. Even the first city of the list has only {C02.density:whole}. [[C02]]",
                ),
            ),
            reveal=(
                "*Two cities are not a country.* In one list the capital has {C05.density:whole} where Shanghai has "
                "{C04.density:whole}. "
                "[[C04 C05]] We saw Beijing’s figure only in pages that quote the list, and one graphic implies a "
                "higher one. [[C05]] Does that mean fewer cameras, or other ways of counting? The list alone cannot "
                "say."
            ),
        ),
        Heading("the-list", "The list behind the number"),
        Prose(
            "The list comes from Comparitech, a company that earns its money with reviews of privacy products. It "
            "covers {C01.cities:count} cities, and {C01.chinese:count} of the first {C01.top:count} are in China. "
            "[[C01]] The article passes on that cities in China are among those that cameras watch most. [[A24]] "
            "The top is neither of the article’s two: it is Chongqing, with {C02.density:whole}. [[C02]]"
        ),
        Figure(
            id="list",
            title=("Shanghai has {C04.density:whole} cameras for every thousand people, Beijing {C05.density:whole}"),
            in_words=(
                "Small signs, for three cities: below a line people, above it the cameras for every thousand people. "
                "Shenzhen {C03.density:whole}, Shanghai {C04.density:whole}, Beijing {C05.density:whole}. Below, all "
                "cities that we saw on one line. Three pass the article’s {A25.threshold:count}: Chongqing, the "
                "highest with {C02.density:whole}, and its own two. From there the line runs down to New Delhi, the "
                "lowest. London is the first city outside China. [[C01 C02 C03 C04 C05 A25]]"
            ),
            data=list_of_2019,
            draw=thousand,
            columns=(("city", "City"), ("density", "Cameras for every thousand people"), ("seen", "What we saw")),
            key=(
                "Above a line cameras, below it people. Red: the article’s two, Shenzhen and Shanghai; "
                "blue: others. [[A25]]"
            ),
            note=(
                "Comparitech, {C01.edition:month}. Estimates, rounded here; the page’s table does not round. "
                "Some higher places are missing: we did not see their figures. A city’s figure says nothing about its "
                "parts or about faces."
            ),
            guess="the-capital",
        ),
        Heading("the-divider", "A count divided by a count"),
        Prose(
            "Shanghai’s figure is a division: {C04.cameras:count} cameras over {C04.people:count} people. [[C04]] Such "
            "long numbers look counted. They are estimates. The line between them has two sides, and a headline needs "
            "only one of them to move. Put half as many people below the line and the figure doubles, to "
            "{K14.double:whole}, with not one camera more. [[K14]] Now try the other way."
        ),
        Figure(
            id="divider",
            title="{K52.cameras:count} cameras for {K52.people:count} people: a figure of {C04.density:whole}",
            in_words=(
                "Camera signs above a line, figures of people below it, each for the same number. As in the list they "
                "make {C04.density:whole}, and a newspaper’s slip says that Shanghai passes {A25.threshold:count}. "
                "More cameras raise the figure, more people lower it. Once {K52.more:count} people more stand below "
                "the line, the slip turns. [[C04 K52]]"
            ),
            data=divisions,
            draw=divider,
            columns=(
                ("what", "Setting"),
                ("cameras", "Cameras"),
                ("people", "People"),
                ("density", "For every thousand people"),
            ),
            note=(
                "Both counts start as Comparitech has them for Shanghai, rounded. [[C04]] What you add is "
                "drawn in ochre: nobody counted it."
            ),
            show=Show("people", STOPS),
            in_millions=("cameras", "people"),
        ),
        Prose(
            "Take {K53.small:share} of both counts, or {K53.large:share} of both: the figure stays at "
            "{C04.density:whole}. [[K53]] A ratio does not say how large its two counts are, or who was counted among "
            "the people.\n\nAnd *a shaky count is not a small count.* An estimate can miss in both directions, and "
            "nothing here shows that there are few cameras."
        ),
        Heading("what-a-camera-is", "What a camera is, and is not"),
        Prose(
            "A camera films. Whether a program then compares the faces is another matter, and the list does not say "
            "how many can. [[A25 C10]] Comparitech looked mainly at public cameras, it says; whether private ones are "
            "in its totals, reports tell differently. [[C10]]\n\nFace recognition is a separate story. The article "
            "says that it is everywhere in China and names three kinds of place: airports, offices and places where "
            "rubbish is sorted. [[A13]] It counts the country’s internet among the most strictly controlled. [[A04]] "
            "So did an index of {X07.edition:month}: Freedom House, a US group, put China last of "
            "{X07.countries:count} countries. [[X07]] The article’s picture is of a trade fair, over a year before the "
            "rule. [[A15]] It also says that what it calls a vast surveillance state *could* use the new policy. Could "
            "is not did. [[A23]]"
        ),
        Heading("xinjiang", "Xinjiang"),
        Skip("the-subway", "Skip this part. No question on this site asks about it."),
        Prose(
            "The article says that in Xinjiang the authorities tightened security and named Islamic extremism as the "
            "reason. [[A26]] Cameras there, it says, help to track above all Uyghur people; in parts of some cities "
            "one stands about every {A28.feet:count} feet, about {K13.metres:count} metres, and sends its pictures to "
            "command centres. [[A27 A28 A29 K13]] It cites no source; we found that distance nowhere else.\n\nOthers "
            "had sources, some unnamed. A Uyghur man told the Wall Street Journal that an X came up with his photo "
            "when a phone company read his ID card. [[X04]] AP wrote of a database that seemed to follow people by "
            "face recognition [[D01]], the New York Times of software that picks out Uyghur people by looks [[X02]], "
            "Human Rights Watch of a police app that flags people. [[X03]]\n\nOn {X05.said:date}, on an earlier "
            "report, the foreign ministry had called that group prejudiced; measures there serve stability, it said. "
            "It named no cameras. [[X05]]"
        ),
        Heading("the-subway", "The subway: riders who signed up"),
        Prose(
            "In the last week of November Beijing’s subway began to try out face recognition at a security check. "
            "[[A14]] The trial was at one station, at rush hour, for riders who had signed up. [[B01]] A month earlier "
            "the subway’s command centre had announced more: a plan to sort passengers with a face database. [[B02]]"
            "\n\nOne station is not a network. The network counts {B03.trips:count} trips a year. [[B03]] Trips are "
            "not people. But suppose that every trip meant one comparison, with one wrong match in {F21.face:spelled}, "
            "as a phone maker says of its lock. Rare at one gate, that would be about {K21.wrong:count} wrong matches "
            "a year over the network. [[B03 F21 K21]]"
        ),
        Misconception(
            belief="A camera recognises faces.",
            answer=(
                "The list counts surveillance cameras, mainly public ones by its own account. [[A25 C10]] How many of "
                "them can tell whose face they see, it does not say."
            ),
        ),
        Paired(
            nobody_checks=(
                "Safety is often named as a reason. This publisher saw hardly any link between "
                "cameras and crime, with a crowd-sourced index of crime. [[C09]]"
            ),
            say_no=("In the subway trial riders had signed up. [[B01]] A street camera has no counter to say no at."),
        ),
        LinkStrip(
            in_words=(
                "The dots stay dots: we found no document that links the counter’s pictures to street cameras. "
                "[[U10]] The article names no such link either. [[A23]]"
            ),
        ),
        SinceThen(
            teaser="Two voices on Xinjiang, sums for a whole country, and a second guess: the next edition.",
            blocks=(
                Skip("national", "Skip two voices on Xinjiang. No question on this site asks about them."),
                Case(
                    title="A state newspaper’s answer on Xinjiang",
                    dated="{X01.said:date}",
                    text=(
                        "China Daily, a state newspaper, wrote that cameras in public places there are installed by "
                        "law, against crime, and not aimed at any ethnic group. It cites no independent check, and "
                        "does not say whether they recognise faces. [[X01]]"
                    ),
                ),
                Case(
                    title="The UN human rights office, and China’s reply",
                    dated="{X06.published:date}",
                    text=(
                        "The office wrote that serious human rights violations had been committed in Xinjiang under "
                        "policies against terrorism; one section is on privacy. China’s mission rejected the report: "
                        "it assumes guilt, the mission said, and uses false information. [[X06]]"
                    ),
                ),
                Heading("national", "Another kind of number: a whole country"),
                Prose(
                    "Later the city counts for China stopped. [[C13]] A list that is probably of {C14.edition:year} "
                    "leaves China out and is led by Indore, with {C14.indore:count}. [[C14]] For China there are two "
                    "sums, each for the whole country. Never compare them with a city’s count, or one with the other: "
                    "two publishers make no trend."
                ),
                Points(
                    items=(
                        "{C13.as_of:year}, Visual Capitalist: *{C13.ratio:count}* for every thousand people. Its two "
                        "numbers, {C13.cameras:count} cameras and {C13.people:count} people, make "
                        "{C13.divided:number}. [[C13]]",
                        "{C15.edition:year}, Comparitech, read in one transcription: *{C15.ratio:number}*. Its two "
                        "numbers, {C15.cameras:count} cameras and {C15.people:count} people, make "
                        "{C15.divided:number}. [[C15]]",
                    ),
                ),
                Heading("next-edition", "Turn the page: the next edition"),
                Prose(
                    "Back to the list of {C01.edition:month}. A year later the same publisher counted again. "
                    "Chongqing, first before, is not among the cities shown; data for "
                    "{C08.lacking_chinese:spelled} cities in China were missing, the Epoch Times says. [[C08]] What "
                    "became of Shanghai?"
                ),
                Prediction(
                    id="shanghai-next-edition",
                    prompt=(
                        "In {C01.edition:month} the list gave Shanghai {C04.density:whole} cameras for every thousand "
                        "people. What did the same publisher give it in the edition of {C06.edition:month}?"
                    ),
                    choices=(
                        Choice("About {Q11.up:spelled}", why="No. It did not grow. [[C06]]"),
                        Choice("About {Q11.same:spelled}", why="No. It did not stay. [[C06]]"),
                        Choice("About {Q11.down:spelled}", why="No. It fell further. [[C06]]"),
                        Choice("About {C06.density:spelled}", right=True, why="Yes: {C06.density:number}. [[C06]]"),
                    ),
                    reveal=(
                        "*One publisher, one city, one year: down by {K15.shanghai:share}.* [[K15]] Why the figures "
                        "moved is not known from what we found. [[U12]]"
                    ),
                ),
                Figure(
                    id="editions",
                    title=(
                        "One publisher, the next edition: Shanghai falls from {C04.density:whole} "
                        "to {C06.density:whole}"
                    ),
                    in_words=(
                        "Two posts, {C01.edition:month} and {C06.edition:month}, and a line for each city from one to "
                        "the other. The article’s two fall below its line: Shenzhen from {C03.density:whole} to "
                        "{C07.density:whole}, the lowest, Shanghai from {C04.density:whole} to {C06.density:whole}. "
                        "Beijing rises; London hardly moves. Chongqing, the highest, stands on the first post alone, "
                        "Taiyuan on the second. [[C02 C03 C04 C05 C06 C07 C08 C20]]"
                    ),
                    data=both_editions,
                    draw=editions,
                    columns=(("city", "City"), ("when", "Edition"), ("density", "Cameras for every thousand people")),
                    note=(
                        "Each line joins two estimates for one city. It does not say that cameras came or went. "
                        "[[U12]] The list of {C06.edition:month} was read in a forum copy. Shanghai’s figure is our "
                        "division of its two counts; the copy misprints it. [[C06 C07 C20]]"
                    ),
                    guess="shanghai-next-edition",
                ),
                Prose(
                    "Taiyuan leads instead, with {C08.density:whole}. [[C08]] And it happened again: London went from "
                    "{C12.before:number} to {C12.after:number} between two later editions. Its figure may have held "
                    "private cameras, the publisher itself warned. [[C12]]\n\n*One publisher, the same cities, another "
                    "count.* Why they differ is not known from what we found. [[U12]]"
                ),
            ),
        ),
        Question(
            id="worry-that-shrinks",
            prompt="From the page before: every picture is deleted at once. Which worry shrinks most?",
            choices=(
                Choice(
                    "Watching", why="No. Watching needs limits on use; the tie between name and number stays. [[A17]]"
                ),
                Choice("Leaking", right=True, why="Yes. What is gone cannot get out. [[A17]]"),
                Choice(
                    "Both equally", why="No. A holder can still use the links that the match has confirmed. [[A17]]"
                ),
                Choice("Neither", why="No. A picture that does not exist cannot leak. [[A17]]"),
            ),
        ),
    ),
)
