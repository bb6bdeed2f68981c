"""Pushback: objecting moved things; look at what was offered instead."""

from content.blocks import (
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Misconception,
    Paired,
    Picture,
    Prose,
    Question,
    Quotation,
    Scene,
    SinceThen,
    Skip,
)
from content.chapter import Chapter
from content.chapters.pushback import lanes, shelves
from content.chapters.pushback.cases import FIVE_CASES, WHAT_SAYING_NO_BROUGHT
from content.chapters.pushback.quiz import QUIZ
from content.claims import claim
from content.evidence import Quote
from content.when import When

CHAPTER = Chapter(
    slug="pushback",
    module="pushback",
    title="Pushback",
    heading="Say no, and then what?",
    standfirst="Objecting moved some things. Look at what was offered instead.",
    teaser=(
        "Guo Bing paid {G02.price:count} yuan for a pass and went in by fingerprint, until the park asked for his "
        "face. [[G02 G04]] He went to court. In Hong Kong lampposts fell, in Nanjing classrooms made news. What did "
        "saying no bring? [[G01 H01 N01]]"
    ),
    brief=(
        "In {H01.day:year} some people said no to face scans. Guo Bing took a safari park to court; the year ended "
        "without a ruling. [[G01 G11]] The park promised visitors a way out: a fingerprint, says one report. [[A33 "
        "G12]] In Hong Kong, in another dispute, protesters brought down several smart lampposts. They feared face "
        "recognition, "
        "the city’s government denied it, and a committee chose other sensors. [[H01 H02 A34 H05 H07]] In Nanjing a "
        "classroom trial made news, and an official promised limits. [[N01 N05]]\n\n"
        "Not all said no. The school called a classroom a public place. [[N03]] Some riders in Beijing signed up. "
        "[[B01]]\n\n"
        "Some of it was followed by a promise or by other sensors, none of it by a rule that year. [[A33 H07 N05]]"
    ),
    quiz=QUIZ,
    blocks=(
        Scene(
            (
                Picture("no-gate", "The park"),
                Picture("no-post", "The lampposts"),
                Picture("no-class", "The classrooms"),
            )
        ),
        Prose(
            "A university law teacher, Guo Bing, had a yearly pass for two at a safari park in Hangzhou and went in by "
            "fingerprint. [[G02 A30]] On {G04.received:date} a text message told him that the pass now needed his "
            "face. [[G04]] After {K20.days:spelled} days he took the park to court. [[G01 K20]] He was not alone in "
            "saying no, or wishing for a choice.",
            lead=True,
        ),
        Prose(
            "At the park he heard that without his face he could not come in. [[G16]] The pass had cost "
            "{G02.price:count} yuan; the money, he said, was not the point. [[G02 A32]] Five cases, in the order of "
            "this page:"
        ),
        FIVE_CASES,
        WHAT_SAYING_NO_BROUGHT,
        Heading("by-the-end-of-the-year", "What each had by the year’s end", listed=False),
        Figure(
            id="matrix",
            title=shelves.TITLE,
            in_words=(
                "Four shelves with a card for each of the five cases. Guo Bing’s suit: nothing yet. The park’s "
                "visitors: a promise, of a fingerprint by one report. The lampposts: other hardware, agreed by a "
                "committee. The classrooms: a promise. The volunteers: nothing yet. The shelf “a rule” is empty. "
                "[[G11 A33 G12 H07 N05 S02]]"
            ),
            data=shelves.what_came,
            draw=shelves.matrix,
            guess="what-saying-no-brought",
            columns=(("case", "Case"), ("answer", "By the end of the year"), ("had", "What that was")),
            key=(
                "A card for each case of this chapter, where it stood when {H01.day:year} ended. Broken lines: "
                "nothing yet. Full lines, blue: a promise, or other hardware. Corners, red: the empty shelf. Some "
                "sources are later; they tell what had happened by then."
            ),
            note="A committee’s agreement is not yet a lamppost, and a promise is not yet practice. [[H07 A33]]",
        ),
        Heading("the-park", "The park"),
        Prose(
            "The park asked every holder of a season ticket to register a face. [[A31]] Faces were to be faster than "
            "fingerprints, it said. [[G18]] Guo Bing’s papers reached the court on {G01.filed:date}; the court first "
            "tried mediation and took the case on {G11.accepted:date}. [[G01 G11]] The article says that he sued in "
            "{A30.month:date}. Both can stand, for two different steps. [[A30]] He asked for {G03.claimed:count} yuan "
            "and his costs [[G03]]; in {G17.raised:month} he asked for more. [[G17]]"
        ),
        Quotation(
            Quote(
                words="to fight the abuse of facial recognition",
                speaker="Guo Bing",
                when=When(2019, 11),
                about="on the purpose of his suit, to local media",
                claim=claim("A32"),
            )
        ),
        Prose(
            "What did the park answer? That people could choose between fingerprint and face, says one report. [[G12]] "
            "Another has it say that no face was needed, but that it must then check in another way who comes in. "
            "[[G15]] The article calls it opting out. [[A33]] All can be right. So ask of every way out: what else "
            "must I show?"
        ),
        Heading("the-lampposts", "The lampposts"),
        Prose(
            "This case belongs to another dispute, in Hong Kong, a city with its own government. The article calls "
            "the protesters anti-government and the city semi-autonomous. [[A34]] On {H01.day:date} they brought "
            "down several smart lampposts in Kowloon. [[H01]] They feared that the posts could be used to recognise "
            "faces [[A34]]; the government said that they did not, and that {H05.paused:count} functions had been put "
            "on hold. [[H05]] There were cameras in them, set on public places. [[H11]] About {H02.damaged:count} of "
            "{H04.installed:count} posts were damaged, of some {H04.planned:count} planned. [[H02 H04]] How many fell? "
            "Reports count from {H10.fewest:count} to about {H10.most:count}. [[H10]]\n\n"
            "On {H07.agreed:date} a committee of experts agreed to replace the cameras with other sensors. [[H07]] "
            "Neither the damage nor the plan shows what the cameras could do."
        ),
        Case(
            title="What was in the posts",
            dated="{H05.when:date} and {H01.day:month}",
            text=(
                "Sensors for traffic, weather and air, the government said, and cameras whose pictures were not to be "
                "handed on for face recognition. [[H11]] Protesters found a part with the name of a firm; the "
                "government called it a local firm’s beacon for locations. [[H06]] Repairs were put at up to "
                "{H03.cost:count} Hong Kong dollars. [[H03]]"
            ),
        ),
        Heading("the-classrooms", "The classrooms"),
        Prose(
            "A university in Nanjing tried face recognition in {N02.classrooms:count} classrooms, and at gates, "
            "dormitories and the library. [[N01 N02]] It wanted to see who came, and the article adds, who paid "
            "attention. [[A36]] A classroom is a public place, the university argued, so nobody’s privacy suffers. "
            "[[N03]] The topic was viewed more than {N04.views:count} times online; those are views, not people and "
            "not objections. [[N04]] Within days an official of the education ministry, Lei Chaozi, said that such use "
            "would be curbed and regulated. [[N05 A35]] It was a statement, not a ban."
        ),
        Heading("the-volunteers", "The volunteers"),
        Prose(
            "In the survey that was out on {S01.published:date}, {S02.id_choice:share} wanted to be able to show "
            "ordinary ID. [[S01 S02]] About {S04.delete:share} wanted to see their face data or have them deleted. "
            "[[S04]] Set against that: {S05.low:share} to {S05.high:share} said that the technology makes life safer "
            "and handier. [[S05]] If everyone was asked both, at least {K06.both:share} said both. [[K06]]"
        ),
        Heading("meanwhile", "Meanwhile"),
        Skip("five-months", "The first card names Xinjiang. Skip this part; no question here asks about that card."),
        Case(
            title="A group that writes standards",
            dated="{W01.founded:date}",
            label="No demand recorded in our sources",
            text=(
                "A national group to set standards for face recognition was founded. Privacy campaigners, says the "
                "article, tie some of its members to the watching of Muslim people in Xinjiang; it does not say "
                "which. [[A38]] SenseTime was elected to lead the group. [[W01]] The article counts "
                "{A37.companies:count} companies; so does the leader, with itself and {W02.others:count} others; a "
                "magazine counts {W03.total:count} in all. [[A37 W02 W03]] Tencent, Ant Financial and Xiaomi are "
                "among those named. [[W04]] Whether the standard would bind anyone was open. [[W05]] "
            ),
        ),
        Case(
            title="Riders who signed up",
            dated="{B01.reported:date}",
            label="No demand recorded in our sources",
            text=(
                "At one Beijing subway station riders who had signed up could pass the security check by face at rush "
                "hour. [[B01]] A plan to sort passengers with a face database had been announced on "
                "{B02.announced:date}. [[B02]]"
            ),
        ),
        Heading("five-months", "How long an answer took"),
        Figure(
            id="what-came-when",
            title=lanes.TITLE,
            in_words=(
                "Three lanes from August to December. The classrooms: an official spoke {K40.days:count} days after "
                "the news. The park: it promised a way out after {K42.park:count} days, but the suit was open when the "
                "year ended, after {K42.days:count}. The lampposts: a committee agreed on other sensors after "
                "{K41.days:count} days. Hollow dots below: a standards group, a subway trial, the survey. "
                "[[K40 K42 K41 W01 B01 S01]]"
            ),
            data=lanes.events,
            draw=lanes.timeline,
            columns=(
                ("case", "Case"),
                ("began", "Began"),
                ("begun", "What happened"),
                ("answered", "Answered"),
                ("answer", "Answer by the end of the year"),
                ("took", "Took"),
            ),
        ),
        Misconception(
            belief="Nobody objected.",
            answer=(
                "One man went to court, protesters damaged lampposts, and a ministry official promised to curb and "
                "regulate school use. [[G01 H02 N05]] What each got by the end of {H01.day:year} was partial: another "
                "check to choose, other sensors, a promise. [[G12 H07 N05]]"
            ),
        ),
        Paired(
            nobody_checks=(
                "The university’s case: attendance, in what it called a public place. [[N02 N03]] Riders at one "
                "station signed up of their own accord. [[B01]]"
            ),
            say_no=(
                "Another check, other sensors, a promise, a case still open. [[G12 H07 N05 "
                "G11]] None of it reached the phone counter."
            ),
        ),
        Prose(
            "China is not alone in this, the article adds: many countries find the technology hard to regulate. [[A39]]"
        ),
        LinkStrip(
            in_words=(
                "None of these cases is about the phone counter, so no line changes. The lampposts’ link to the face "
                "stays dotted: feared by some, denied by the government. [[A34 "
                "H05]]"
            ),
        ),
        SinceThen(
            teaser=("A ruling for Guo Bing and what came after it, and a report on the lampposts’ cameras."),
            blocks=(
                Case(
                    title="Guo Bing: a ruling, and another",
                    dated="{G05.ruled:date} to {G13.known:date}",
                    text=(
                        "{K09.days:count} days after he had filed, the court awarded him {G05.award:count} yuan and "
                        "had his face data deleted. [[K09 G05]] A newspaper called it a win that was no win: "
                        "{G08.failed:count} requests about the terms failed, and the park kept its terms of entry by "
                        "face alone, which sit badly with its promise. [[G08]] On appeal the sum stayed and the "
                        "fingerprint went too. [[G06 G07]] In {G09.asked:date} he asked for a new hearing. [[G09]] The "
                        "country’s top court cited the case in its report of {G10.reported:date}. [[G10]] By "
                        "{G13.known:date} his request had been turned down, one newspaper writes. [[G13]]"
                    ),
                ),
                Case(
                    title="The lampposts: a report against cameras",
                    dated="{H08.published:date} to {H09.ended:date}",
                    text=(
                        "The committee’s report backed going on without cameras and Bluetooth detectors. [[H08]] The "
                        "government told what that would cost at first: no journey times, no traffic incidents, no "
                        "dumped waste to be seen. [[H12]] The pilot ended with over {H09.posts:count} posts. [[H09]]"
                    ),
                ),
            ),
        ),
        Question(
            id="question-to-a-list",
            prompt=(
                "From the page before: a list gives a city {C04.density:number} cameras for every thousand people. "
                "Which question comes first?"
            ),
            choices=(
                Choice(
                    "What kind of camera was counted?", right=True, why="Yes: what was counted, and by whom. [[C10]]"
                ),
                Choice("Is that more than last year?", why="No. Another year may have counted otherwise. [[C10]]"),
                Choice(
                    "Which company built the cameras there?", why="No. Maker or not, the count comes first. [[C10]]"
                ),
                Choice("Is crime low there?", why="No. That is another list; this one saw hardly any link. [[C09]]"),
            ),
        ),
    ),
)
