"""Cameras and control: a city's number is a count divided by a count, and both can be guesses."""

from content.blocks import (
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Misconception,
    Paired,
    Prediction,
    Prose,
    Question,
    SinceThen,
    Skip,
)
from content.chapter import Chapter
from content.chapters.cameras_and_control.charts import (
    both_editions,
    cities,
    editions,
    list_of_2019,
    national,
    whole_country,
)
from content.chapters.cameras_and_control.division import divider, divisions
from content.chapters.cameras_and_control.quiz import QUIZ

CHAPTER = Chapter(
    slug="cameras-and-control",
    module="cameras_and_control",
    title="Cameras and control",
    heading="What was counted?",
    standfirst="A city's number is a count divided by a count, and both can be guesses.",
    teaser=(
        "More than {A25.threshold:count} cameras for every thousand people, the article says of two cities. [[A25]] In "
        "the list behind it, the capital comes nowhere near. What was counted, by whom, and does a camera know a face? "
        "[[C03 C04 C10]]"
    ),
    brief=(
        "A list of {C01.edition:month} put Shanghai at {C04.density:number} cameras for every thousand people and "
        "Beijing at {C05.density:number}. [[C04 C05]] Each figure is one count over another, both from a firm that "
        "earns its money with reviews. [[C10]] The list counts cameras that film, not ones that know a face. [[A25 "
        "C10]]\n\nOn Xinjiang the article and others report more, and the government answers; that part can be "
        "skipped. [[A27 X03 X05]] In Beijing, one subway station tried a face check for riders who signed up. "
        "[[B01]]\n\nA weak count is not a small count: it may be too high or too low. People name safety as a reason "
        "for cameras; the firm saw hardly any link with crime. [[C09]]"
    ),
    quiz=QUIZ,
    blocks=(
        Prose(
            "More than {A25.threshold:count} cameras for every thousand people: that is what the article says of "
            "Shanghai and of Shenzhen, and the list behind it agrees. [[A25 C03 C04]] It is an easy number to remember "
            "and an easy one to misuse. It describes two cities, not a country. It counts cameras that film, not "
            "machines that know a face. [[A25]] And it divides one estimate by another. Before you ask whether a "
            "number is high, ask what was counted, who counted it, and what the publisher sells.",
            lead=True,
        ),
        Prediction(
            id="the-capital",
            prompt=(
                "One list of {C01.edition:month} gives Shenzhen {C03.density:number} and Shanghai {C04.density:number} "
                "cameras for every thousand people. And Beijing, the capital?"
            ),
            choices=(
                Choice(
                    "About {C05.density:spelled}",
                    right=True,
                    why="Yes: {C05.density:number}, in the same list. [[C05]]",
                ),
                Choice("About {Q10.more:spelled}", why="No. It was far less. [[C05]]"),
                Choice("About {Q10.much:spelled}", why="No. It stands well below the two famous cities. [[C05]]"),
                Choice(
                    "About {Q10.most:spelled}",
                    why="No. Even the first city of the list has only {C02.density:number}. [[C02]]",
                ),
            ),
            reveal=(
                "*Two cities are not a country.* In one list the capital has {C05.density:number} where Shanghai has "
                "{C04.density:number}. "
                "[[C04 C05]] We saw Beijing's figure only in pages that quote the list, and one graphic implies a "
                "higher one. [[C05]] Does that mean fewer cameras, or other ways of counting? The list alone cannot "
                "say."
            ),
        ),
        Heading("the-list", "The list behind the number"),
        Prose(
            "The list comes from Comparitech, a company that earns its money with reviews of privacy products. It "
            "covers {C01.cities:count} cities, and {C01.chinese:count} of the first {C01.top:count} are in China. "
            "[[C01]] The article passes on that cities in China are among those that cameras watch most. [[A24]] "
            "The top is neither of the article's two: it is Chongqing, with {C02.density:number}. [[C02]]"
        ),
        Figure(
            id="list",
            title=(
                "Shanghai passes {A25.threshold:count} cameras for every thousand people; "
                "Beijing has {C05.density:number}"
            ),
            in_words=(
                "Bars, longest first. Three cities pass the dashed line at {A25.threshold:count}: Chongqing "
                "with {C02.density:number}, Shenzhen with {C03.density:number}, Shanghai with {C04.density:number}. "
                "From there the bars fall fast: Beijing has {C05.density:number}, ninth in the list, and New Delhi is "
                "last of those shown. London, sixth, is the exception among the longest: the first city outside China. "
                "[[C01 C02 C03 C04 C05]]"
            ),
            data=list_of_2019,
            draw=cities,
            columns=(("city", "City"), ("density", "Cameras for every thousand people"), ("seen", "What we saw")),
            note=(
                "Comparitech, {C01.edition:month}. All are estimates. Hollow bars: we saw the figure, not the two "
                "counts behind it. Some of the higher places are missing because we did not see their figures. "
                "A city's figure says nothing about parts of the city, and nothing about faces."
            ),
        ),
        Heading("the-divider", "A count divided by a count"),
        Prose(
            "Shanghai's figure is a division: {C04.cameras:count} cameras over {C04.people:count} people. [[C04]] Such "
            "long numbers look counted. They are estimates. Take {K14.fewer:share} of the cameras away and the "
            "headline is "
            "gone. Put half as many people below the line and the figure doubles, to {K14.double:number}, with not one "
            "camera more. [[K14]] Try it."
        ),
        Figure(
            id="divider",
            title="{K14.fewer:share} fewer cameras, and the headline is gone",
            in_words=(
                "A bar that shows cameras for every thousand people, with a dashed line at {A25.threshold:count}. With "
                "both counts as in the list it stands at {C04.density:number}, above the line. It grows with the "
                "cameras and shrinks with the people; with half as many people it doubles. [[C04 K14]]"
            ),
            data=divisions,
            draw=divider,
            columns=(
                ("what", "Setting"),
                ("cameras", "Cameras"),
                ("people", "People"),
                ("density", "For every thousand people"),
            ),
            note="Both counts are the ones that Comparitech uses for Shanghai. [[C04]] The percentages are yours.",
        ),
        Prose(
            "Now the other way round. *A shaky count is not a small count.* An estimate can miss in both directions, "
            "and nothing here shows that there are few cameras."
        ),
        Heading("what-a-camera-is", "What a camera is, and is not"),
        Prose(
            "A camera films. Whether a program then compares the faces is another matter, and the list does not say "
            "how many can. [[A25 C10]] Comparitech looked mainly at public cameras, it says; whether private ones are "
            "in its totals, reports tell differently. [[C10]]\n\nFace recognition is a separate story. The article "
            "says that it is everywhere in China and names three kinds of place: airports, offices and places where "
            "rubbish is sorted. [[A13]] It counts the country's internet among the most strictly controlled. [[A04]] "
            "So did an index of {X07.edition:month}: Freedom House, a US group, put China last of "
            "{X07.countries:count} countries. [[X07]] The article's picture is of a trade fair, over a year before the "
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
            "In the last week of November Beijing's subway began to try out face recognition at a security check. "
            "[[A14]] The trial was at one station, at rush hour, for riders who had signed up. [[B01]] A month earlier "
            "the subway's command centre had announced more: a plan to sort passengers with a face database. [[B02]]"
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
                "People often name safety as a reason for cameras. This publisher saw hardly any link between "
                "cameras and crime, with a crowd-sourced index of crime. [[C09]]"
            ),
            say_no=(
                "In the subway trial riders had signed up. [[B01]] A street camera has no counter at which to say no."
            ),
        ),
        LinkStrip(
            in_words=(
                "This page is about street cameras, and the dots stay dots. We found no document that links the "
                "counter's pictures to street cameras. [[U10]] The article names no such link either. [[A23]]"
            ),
        ),
        SinceThen(
            blocks=(
                Case(
                    title="A state newspaper's answer on Xinjiang",
                    dated="{X01.said:date}",
                    text=(
                        "China Daily, a state newspaper, wrote that cameras in public places there are installed by "
                        "law, against crime, and not aimed at any ethnic group. It cites no independent check, and "
                        "does not say whether they recognise faces. [[X01]]"
                    ),
                ),
                Case(
                    title="The UN human rights office, and China's reply",
                    dated="{X06.published:date}",
                    text=(
                        "The office wrote that serious human rights violations had been committed in Xinjiang under "
                        "policies against terrorism; one section is on privacy. China's mission rejected the report: "
                        "it assumes guilt, the mission said, and uses false information. [[X06]]"
                    ),
                ),
                Heading("next-edition", "Turn the page: the next edition"),
                Prediction(
                    id="shanghai-next-edition",
                    prompt=(
                        "In {C01.edition:month} the list gave Shanghai {C04.density:number} cameras for every thousand "
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
                        "One publisher, the next edition: Shanghai falls from {C04.density:number} "
                        "to {C06.density:number}"
                    ),
                    in_words=(
                        "Two marks for each city, a circle for the list of {C01.edition:month} and a square for that "
                        "of {C06.edition:month}. The two that fall, fall far: Shanghai from {C04.density:number} to "
                        "{C06.density:number}, Shenzhen from {C03.density:number} to {C07.density:number}, the lowest "
                        "mark. Beijing goes the other way and rises; London hardly moves. Chongqing, the highest mark, "
                        "has only a circle, Taiyuan only a square. [[C02 C03 C04 C05 C06 C07 C08 C20]]"
                    ),
                    data=both_editions,
                    draw=editions,
                    columns=(("city", "City"), ("when", "Edition"), ("density", "Cameras for every thousand people")),
                    note=(
                        "Each line joins two estimates for one city. It does not say that cameras came or went. "
                        "[[U12]] The list of {C06.edition:month} was read in a forum copy. Shanghai's figure is our "
                        "division of its two counts; the copy misprints it. [[C06 C07 C20]]"
                    ),
                ),
                Prose(
                    "Chongqing, first in one edition, is not among the cities shown in the next; data for "
                    "{C08.lacking_chinese:spelled} cities in China were missing, the Epoch Times says. Taiyuan leads "
                    "instead, with {C08.density:number}. [[C08]] London went from {C12.before:number} to "
                    "{C12.after:number} between two later editions. Its figure may have held private cameras, the "
                    "publisher itself warned. [[C12]]\n\nThen city counts for China stopped. [[C13]] A "
                    "list that is probably of {C14.edition:year} leaves China out and is led by Indore, with "
                    "{C14.indore:count}. [[C14]] For China another site, Visual Capitalist, worked out one sum for "
                    "the whole country. [[C13]] That is another kind of number, so it gets a chart of its own."
                ),
                Figure(
                    id="national",
                    title="A different kind of number: one sum for a whole country",
                    in_words=(
                        "Two dashed bars, each one estimate for the whole of China: {C13.ratio:count} for every "
                        "thousand people, by Visual Capitalist in {C13.as_of:year}, and {C15.ratio:number}, by "
                        "Comparitech in {C15.edition:year}, read in one transcription. The second is the higher, but "
                        "two publishers make no trend. No city was counted for them, and the first does not even "
                        "follow from its own two numbers. [[C13 C15]]"
                    ),
                    data=whole_country,
                    draw=national,
                    columns=(
                        ("year", "Year"),
                        ("ratio", "As printed"),
                        ("counts", "Its two numbers"),
                        ("divided", "What they give"),
                    ),
                    note=(
                        "Never compare these with a city's count. Each holds an estimate of all cameras of a country. "
                        "[[C13 C15]]"
                    ),
                ),
            ),
        ),
        Question(
            id="first-worry",
            prompt="From the page before: every picture is deleted at once. Which worry shrinks most?",
            choices=(
                Choice("Leaking", right=True, why="Yes. What is gone cannot get out. [[A17]]"),
                Choice(
                    "Watching", why="No. Watching needs limits on use; the tie between name and number stays. [[A17]]"
                ),
                Choice(
                    "Both equally", why="No. A holder can still use the links that the match has confirmed. [[A17]]"
                ),
                Choice("Neither", why="No. A picture that does not exist cannot leak. [[A17]]"),
            ),
        ),
    ),
)
