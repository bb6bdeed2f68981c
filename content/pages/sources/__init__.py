"""Sources: five checks of the article that a reader does by hand, and the ledger of every claim."""

from content.blocks import (
    Break,
    Contents,
    Figure,
    Heading,
    Ledger,
    Legend,
    Live,
    Matrix,
    PageFoot,
    Popovers,
    Prose,
    Row,
    Verdict,
)
from content.chapters.cameras_and_control.lists import both_editions
from content.page import Group, Page
from content.pages.sources.lists import lists
from content.pages.sources.population import population, populations

ANNOUNCED = "the notice was announced"
IN_FORCE = "the rule came into force"
NEITHER = "neither"
IN_THE_US = "air travel or government use in the United States"
IN_GENERAL = "face recognition in general"
THE_RULE = "China’s phone rule"

SOURCES = Page(
    slug="sources",
    module="sources",
    group=Group.LOOK_UP,
    title="Sources and audit",
    short="Sources",
    heading="Check every number",
    standfirst="Every sentence rests on a claim, and every claim on a source.",
    later=True,
    asks=True,
    closing=(PageFoot(),),
    blocks=(
        Contents(),
        Live("asked"),
        Legend(),
        Break(),
        Heading("audit", "Audit the article"),
        Prose(
            "This explainer began with one article, by CNN Business on {A41.copied:date}. [[A41]] Most of what could "
            "be checked in it agrees with what else we found. Five of its sentences are good to practise on. Do each "
            "check by hand. "
            "“Does not match” is the most that a check can say; why, and who slipped, is another question."
        ),
        Heading("the-percentage", "One: a number and its percentage"),
        Prose(
            "The article gives more than {A08.mobile_users:count} people who go online by phone and calls them about "
            "{A09.population_share:share} of the population. [[A08 A09]] The official count of {M08.counted:month} has "
            "{M08.mobile_users:count} by phone and {M09.users:count} online in any way, and the latter are "
            "{M09.population_share:share}. [[M08 M09]] A percentage hides a third number: the whole. Drag the "
            "population until the article’s share comes out."
        ),
        Figure(
            id="percentage",
            title=(
                "{A08.mobile_users:count} are {K12.share:share} of {K11.whole:count} people, not "
                "{A09.population_share:share}"
            ),
            in_words=(
                "Two countries drawn as rows of people, the article’s {A08.mobile_users:count} in ink in both. In the "
                "upper one, of {K11.whole:count}, they are {K12.share:share}. The lower one is as small as it must be "
                "for {A09.population_share:share}: {K10.whole:count}. Dashed figures are the people by "
                "whom the two differ. The more people, the smaller the share. [[K10 K11 K12]]"
            ),
            data=populations,
            draw=population,
            columns=(("what", "Population"), ("millions", "Millions"), ("share", "Share")),
            note="The population is worked back from the official count and its share. [[K11]]",
            in_millions=("population",),
        ),
        Verdict(
            shows=(
                "The two numbers do not match each other, and neither matches the official count. At {K11.whole:count} "
                "people, {A08.mobile_users:count} are {K12.share:share}. [[K11 K12]]"
            ),
            leaves_open=(
                "Where the {A09.population_share:share} came from: we found no source. {M10.population_share:share} "
                "was reached only in {M10.counted:month}. [[A09 M10]] It may be a share of something else."
            ),
        ),
        Heading("two-cities", "Two: two cities and their list"),
        Prose(
            "More than {A25.threshold:count} cameras for every thousand people in Shanghai, and the same in "
            "Shenzhen, says the article; cities in China stand high on the list. [[A24 A25]] Check it against the "
            "list of that "
            "summer. [[C02 C03 C04 C05]] Then turn to the same publisher’s next edition. [[C06 C07 C08]]"
        ),
        Figure(
            id="two-lists",
            title="The article’s two cities: above {A25.threshold:count} in one edition, below it in the next",
            in_words=(
                "Two posts, {C01.edition:month} and {C06.edition:month}, and a line for each city that we saw in both. "
                "The article’s two cross its line at {A25.threshold:count} on their way down: Shenzhen from "
                "{C03.density:whole} to {C07.density:whole}, the lowest, Shanghai from {C04.density:whole} to "
                "{C06.density:whole}. London is the exception and hardly moves; Beijing rises. Chongqing, the "
                "highest, stands on the first post alone. [[C02 C03 C04 C05 C06 C07 C20]]"
            ),
            data=both_editions,
            draw=lists,
            columns=(("city", "City"), ("when", "Edition"), ("density", "Cameras for every thousand people")),
            note=(
                "All are estimates of one publisher; more on the list is on [its page](/cameras-and-control). [[C10]]"
            ),
        ),
        Verdict(
            shows=(
                "The sentence holds for two cities of one list. It is not about a country, not about the top of the "
                "list, and not about faces. [[A25 C02 C10]] In the next edition neither city passes the line. [[C06 "
                "C07]]"
            ),
            leaves_open="Which edition is nearer the truth, and why the figures moved. [[U12]]",
        ),
        Heading("how-many-companies", "Three: how many companies?"),
        Matrix(
            id="how-many-companies-matrix",
            prompt="Three reports of one working group. How many companies are in it, by each?",
            columns=("{W03.total:count}", "{A37.companies:count}"),
            rows=(
                Row(
                    "The article, citing state media",
                    right="{A37.companies:count}",
                    why="It prints the number without a list. [[A37]]",
                ),
                Row(
                    "Abacus, from the group’s leader: the leader and {W02.others:count} others",
                    right="{A37.companies:count}",
                    why="The others and the leader itself. [[W01 W02]]",
                ),
                Row(
                    "Sixth Tone: {W03.total:count} companies in all",
                    right="{W03.total:count}",
                    why="By this report the leader is already in the number. [[W03]]",
                ),
            ),
            reveal=(
                "One company of difference. The leader, counted in or on top, would explain it, but no report "
                "that we read says so."
            ),
        ),
        Verdict(
            shows="The reports do not agree. Two of the three make {A37.companies:count}. [[A37 W02 W03]]",
            leaves_open="Which is right: the names we found are not the full list. [[W04]]",
        ),
        Heading("adopted-or-in-force", "Four: adopted, or in force?"),
        Matrix(
            id="adopted-matrix",
            prompt="The article says that the rule was formally adopted on Sunday. What happened on which day?",
            columns=(ANNOUNCED, IN_FORCE, NEITHER),
            rows=(
                Row("{R15.announced:date}", right=ANNOUNCED, why="The ministry announced its notice that day. [[R15]]"),
                Row("{R16.start:weekday}", right=IN_FORCE, why="From that day a match is required. [[R16]]"),
                Row("{A41.copied:date}", right=NEITHER, why="That is the day of the article. [[A41]]"),
            ),
            reveal="Between the first two days lie {K02.days:count} days. [[K02]]",
        ),
        Verdict(
            shows=(
                "“Adopted Sunday” does not match the notice: on that Sunday it came into force. [[A06 R15 R16]] The "
                "difference matters to anyone who asks how long the rule was known before it applied. [[K02]]"
            ),
            leaves_open=(
                "On which day the notice was signed inside the ministry. We looked at its announcement. [[R15]]"
            ),
        ),
        Heading("about-what", "Five: who was writing about what?"),
        Matrix(
            id="about-what-matrix",
            prompt=(
                "The article quotes two critics beside the phone rule. We did not find the page that the EFF’s "
                "words come from. These are texts of both that we did trace. What is each about?"
            ),
            columns=(IN_THE_US, IN_GENERAL, THE_RULE),
            rows=(
                Row(
                    "The EFF’s guide to opting out, known by {E05.day:month}",
                    right=IN_THE_US,
                    why="It was about airports; we read about it, not the guide itself. [[E04 E05]]",
                ),
                Row(
                    "The EFF’s campaign About Face",
                    right=IN_THE_US,
                    why="Its aim is to end face surveillance by government in the United States. [[E07]]",
                ),
                Row(
                    "The EFF on airports, {E06.as_of:month}",
                    right=IN_THE_US,
                    why="It lists the face checks on a trip by air. [[E06]]",
                ),
                Row(
                    "The paper that we take to be the four researchers’",
                    right=IN_GENERAL,
                    why="Responsible use, by its title and topic; the quoted words were not visible to us. [[E01]]",
                ),
            ),
            reveal="The column of the phone rule stays empty: we found nothing that either wrote about it.",
        ),
        Verdict(
            shows=(
                "The warnings come from an advocate and from researchers; nothing that we found shows that they were "
                "written about this rule. They are not findings about the counter. [[A18 A19 A20 A21 A22]]"
            ),
            leaves_open=(
                "Whether the EFF or the researchers would say the same of this rule. And where the EFF’s quoted words "
                "were first published: they were quoted on {A22.quoted:date}; the original date is not confirmed. "
                "[[A21 A22]]"
            ),
        ),
        Popovers(),
        Heading("ledger", "The ledger"),
        Prose(
            "Every publisher has an interest; it stands in brackets behind the name. Where we found a single source, "
            "the claim says so. Assumptions and unknowns have dashed and dotted frames.\n\nWhat we said and could not "
            "uphold stands on a page of its own, with what we say now: [Corrections](/corrections). There it also says "
            "how to report a mistake."
        ),
        Ledger(),
    ),
)
