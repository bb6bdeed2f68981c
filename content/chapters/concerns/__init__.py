"""The concerns: two worries, two remedies."""

from content.blocks import (
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Matrix,
    Misconception,
    Paired,
    Prediction,
    Prose,
    Question,
    Quotation,
    Row,
    SinceThen,
    Voice,
    Voices,
)
from content.chapter import Chapter
from content.chapters.concerns.charts import answers, leak, leak_years, survey
from content.chapters.concerns.quiz import QUIZ
from content.claims import claim
from content.evidence import Quote

CHAPTER = Chapter(
    slug="concerns",
    module="concerns",
    title="The concerns",
    heading="Leaking is one thing, watching another",
    standfirst="Two worries, two remedies: locks answer leaking, limits answer watching.",
    teaser=(
        "Police put the cost of telecom fraud in {R09.year:date} at {R09.losses:count} yuan; that is the case for a "
        "check. [[R09]] Two worries stand against it, and they need two remedies: that the data leak, and that those "
        "who hold them use them for more. [[A17]]"
    ),
    brief=(
        "Two worries stand against the face check. One is that the data get out. The other is that their holders use "
        "them to watch people. [[A17]] Locks help against the first. The second needs limits on use.\n\nOn the other "
        "side are people who lost money. China's police put the losses from telecom fraud in {R09.year:date} at "
        "{R09.losses:count} yuan. The ministry says that the check helps. [[R09 A03]]\n\nOne survey asked volunteers "
        "about face scans in general. Of them {S05.low:share} to {S05.high:share} said that scans make life safer. And "
        "{S02.id_choice:share} wanted ordinary ID as a choice. [[S01 S05 S02]]\n\nFrom the phone counters we found no "
        "leak. [[U08]] The photo has to be kept; for how long, we could not find out. [[T01 U01]] We found no test of "
        "whether fraud fell. [[U06]]"
    ),
    quiz=QUIZ,
    blocks=(
        Prose(
            "Two worries travel together in this story and often get mixed up. One is leaking: a thief, a seller or a "
            "careless worker lets the data out. The other is watching: those who hold the data use it for more than "
            "the counter. [[A17]] A good lock helps against the first and does nothing about the second. The ministry "
            "makes a third point: fraud has victims, and the check helps to fight it. [[A03]] Who said which, about "
            "what, and what would show who is right?",
            lead=True,
        ),
        Prediction(
            id="ordinary-id",
            prompt=(
                "In a survey of {S01.respondents:count} people online, {S05.low:share} to {S05.high:share} said that "
                "face recognition makes places safer. How many wanted to be able to use ordinary ID instead?"
            ),
            choices=(
                Choice("{Q09.least:share}", why="No. Feeling safer did not settle the matter. [[S02]]"),
                Choice("{Q09.less:share}", why="No. It was far more. [[S02]]"),
                Choice("{Q09.half:share}", why="No. It was well above that. [[S02]]"),
                Choice(
                    "{S02.id_choice:share}", right=True, why="Yes: {S02.id_choice:share} wanted the choice. [[S02]]"
                ),
            ),
            reveal=(
                "If everyone was asked both questions, at least "
                "{K06.both:share} must have said safer *and* let me choose. [[K06]]"
            ),
        ),
        Heading("the-survey", "The survey, as what it was"),
        Prose(
            "A research centre of the newspaper group Nandu asked volunteers online in October and November and "
            "published on {S01.published:date}. It asked about face recognition in general, not about phone numbers. "
            "Volunteers are not a sample of a country. [[S01]]"
        ),
        Figure(
            id="survey",
            title="Safer, said {S05.low:share} to {S05.high:share}. Let me choose, said {S02.id_choice:share}",
            in_words=(
                "Five bars, one for each answer. The longest: about {S04.delete:share} wanted to see or delete "
                "their data. The shortest: {S04.tracked:share} worried about being tracked. About "
                "{S03.lax_security:share} worried about lax data security, and {S02.id_choice:share} wanted ordinary "
                "ID as a choice. One bar speaks for the scan and is a range: between {S05.low:share} and "
                "{S05.high:share}, depending on the place, said that it makes life safer and more convenient. [[S02 "
                "S03 S04 S05]]"
            ),
            data=answers,
            draw=survey,
            columns=(("what", "Answer"), ("shown", "Share of the volunteers")),
            note="{S01.respondents:count} volunteers online, {S01.start:date} to {S01.end:date}. [[S01]]",
        ),
        Heading("who-said-what", "Who said what, about what"),
        Prose(
            "One line for each voice. None of them tested the machine on the counter. Three of the five were not "
            "about this rule at all: the researchers, the EFF and the survey."
        ),
        Voices(
            (
                Voice(
                    who="China's industry ministry",
                    about="About this rule, {R15.announced:date}",
                    interest="makes the rule",
                    says="The check protects people's rights and helps against fraud. [[A02 A03]]",
                    more=(
                        "Police put telecom fraud in {R09.year:date} at about {R09.cases:count} cases and "
                        "{R09.losses:count} yuan. It is fraud by any phone. [[R09]] We found no test of whether fraud "
                        "fell because of the rule. [[U06]]"
                    ),
                ),
                Voice(
                    who="The article's reporters",
                    about="About this rule, {A41.copied:date}",
                    interest="a commercial news network in the United States",
                    says="The scan raises two worries: watching by the state, and data that leak. [[A17]]",
                    more=(
                        "They write that the rule causes alarm: it *might* serve what they call a vast surveillance "
                        "state. They show no case of such use. [[A23]]"
                    ),
                ),
                Voice(
                    who="Four researchers in China",
                    about="About face recognition in general, {E01.submitted:date}",
                    interest="researchers who study it",
                    says="A leak of such data could do serious and lasting harm. [[A18]]",
                    more=(
                        "They add that systems which are badly used or badly secured would fail to keep people safe, "
                        "and might limit freedom and privacy. [[A19]] We take them to be the authors of a "
                        "preprint: the number of authors, the subject and the month fit; we did not see "
                        "the quoted words in it. [[E01]] They worked at the Chinese Academy of Sciences and partner "
                        "institutes. [[E02]]"
                    ),
                ),
                Voice(
                    who="The Electronic Frontier Foundation (EFF)",
                    about="A general warning, quoted on {A22.quoted:date}; original date not confirmed",
                    interest="a group that campaigns for digital rights",
                    says="Convenience is easy to praise; when things go wrong, customers carry the burden. [[A21 A22]]",
                    more=(
                        "The article says that the group recommends opting out wherever possible. [[A20]] What we "
                        "could trace is advice to air travellers in the United States: a podcast of {E05.day:date} "
                        "pointed to a guide [[E05]], and the advice was to be watchful [[E04]]. In its review of the "
                        "year, in December, the group called opting out complicated, with at least "
                        "{E06.checkpoints:count} checkpoints. [[E06]] In {E07.launched:date} the group began a "
                        "campaign against face surveillance by government in the United States. [[E07]] It takes a "
                        "side, and says so."
                    ),
                ),
                Voice(
                    who="Volunteers in the Nandu survey",
                    about="About face recognition in general, {S01.start:date} to {S01.end:date}",
                    interest="people who chose to answer online",
                    says=(
                        "Safer and handier, most said; and about {S03.lax_security:share} worried about lax "
                        "security. [[S05 S03]]"
                    ),
                    more="{S04.tracked:share} worried about being tracked. [[S04]]",
                ),
            )
        ),
        Quotation(
            Quote(
                words="it’s the customers and passengers who will bear the burden when things go wrong",
                speaker="Electronic Frontier Foundation",
                when=None,
                about="on mass collection of face data in general; quoted on the day after the rule began",
                claim=claim("A22"),
            )
        ),
        Heading("leaks", "When data get out"),
        Prose(
            "It has happened, though not here that we know of. We found no court finding, audit or leak of the face "
            "data from China's phone counters. [[U08]] Two cases show what can go wrong.\n\n"
            "*It can lie open.* In {D01.reported:date} a researcher found a database of the company SenseNets that "
            "anyone could read: where over {D01.people:count} people in the west of China were, updated live. "
            "[[D01]]\n\n*The first figure can be too small.* In {D05.announced:date} a US government office said "
            "that the fingerprints of {D05.people:count} people had been stolen. Its first estimate was "
            "{D05.people_first:count}. [[D05]] A password can be changed in a minute. A finger, or a face, cannot.\n\n"
            "Two days before the rule began, state television reported {D10.pictures:count} face pictures on sale for "
            "{D10.price:count} yuan. They came from apps and the web, several of one person, and had nothing to do "
            "with carriers. [[D10]]"
        ),
        Case(
            title="SenseNets, in numbers",
            dated="{D01.reported:date}",
            text=(
                "{D02.person_records:count} records of people, and {D02.location_records:count} records of places from "
                "{D02.hours:count} hours. [[D02]] By one account it had been open since {D03.reachable:date}. [[D03]]"
            ),
        ),
        Case(
            title="BioStar",
            dated="{D04.found:month}",
            text=(
                "Researchers reached over {D04.records:count} records of a security firm, with face data and more than "
                "{D04.fingerprints:count} fingerprints. Records are not people, and nobody showed that thieves had "
                "been there. [[D04]]"
            ),
        ),
        Case(
            title="Aadhaar: not a leak of faces",
            dated="{D08.paid:date}",
            text=(
                "A reporter in India paid {D08.price:count} rupees for access to personal details behind more than "
                "{D08.numbers:count} identity numbers. Names and addresses, not biometrics; the authority denied a "
                "breach. [[D08]]"
            ),
        ),
        Case(
            title="The price of a picture",
            dated="{D10.reported:date}",
            text=(
                "In the bundle a picture cost {K07.each:number} yuan. [[K07]] Alone, as little as {D11.price:count} "
                "yuan, or {D11.price_full:count} yuan with identity number, bank and phone details. [[D11]]"
            ),
        ),
        Heading("if-it-is-kept", "If the picture is kept"),
        Prose(
            "The photo of a buyer has to be kept, by a notice of {T01.issued:date}. [[T01]] How long the face data of "
            "the match are kept, no rule we found says. [[U01]] *Suppose that it is years.* The model below starts "
            "with a picture that is deleted at once. Then let it be kept. Every number in it is assumed; change them. "
            "[[P04]]"
        ),
        Figure(
            id="leak",
            title=(
                "{K05.rate:share} a year, {K05.holders:spelled} holders, {K05.years:spelled} years: "
                "a chance of about {K05.chance:few}"
            ),
            in_words=(
                "A curve that rises with the years a picture is kept, a little less steeply each year. At "
                "{K05.rate:share} a year, {K05.holders:count} holders and {K05.years:count} years it reaches about "
                "{K05.chance:share}, and it is highest at its right end. The exception is its left end: a picture "
                "deleted after the match leaves nothing to leak. All inputs are assumed. [[K05 P04]]"
            ),
            data=leak_years,
            draw=leak,
            columns=(("years", "Years kept"), ("shown", "Chance of at least one leak, {K05.holders:spelled} holders")),
            note=(
                "An assumption throughout, hence dashed: independent holders, the same chance every year. The rate and "
                "the number of holders are ours. [[P04 K05]]"
            ),
        ),
        Heading("remedies", "Which remedy for which worry?"),
        Matrix(
            id="remedies",
            prompt="Which worry does each remedy mainly answer?",
            columns=("leaking", "watching", "both"),
            rows=(
                Row(
                    "Delete the picture after the match",
                    right="leaking",
                    why=(
                        "What is gone cannot leak. Watching needs limits on use: the tie between name and number stays."
                    ),
                ),
                Row(
                    "A duty to report leaks",
                    right="leaking",
                    why="It helps those whose data got out. It says nothing about the rightful holder.",
                ),
                Row(
                    "A ban on other uses",
                    right="watching",
                    why="It limits the holder, who has the key to every lock. [[A17]]",
                ),
                Row(
                    "An outside audit",
                    right="both",
                    why="Outsiders can look at the locks and at the uses; it depends on what they are asked to check.",
                ),
            ),
            reveal="Most remedies answer one worry. Only the audit reaches both, if it is asked to.",
        ),
        Heading("what-would-settle-it", "What would show who is right?"),
        Prose(
            "Counts of fraud through numbers opened before the rule and after it. Counts of people refused at the "
            "counter, by age, language and disability. A statement of what is stored, where and for how long. A log of "
            "who asked for it. We found none of these. [[U01 U02 U06]]"
        ),
        Misconception(
            belief="One careful holder is enough.",
            answer=(
                "Every extra copy is another chance, and for a face one failure cannot be undone by a reset. [[K05]] "
                "Even if nothing leaks, a rightful holder may use the data for a second purpose, and no lock "
                "prevents that. [[A17]]"
            ),
        ),
        Paired(
            nobody_checks=(
                "The {R09.losses:count} yuan that police gave for telecom fraud in {R09.year:date} was lost by "
                "victims, who are part of the public too. [[R09]] We found no test of whether the match lowers that "
                "sum. [[U06]]"
            ),
            say_no=(
                "The EFF's advice on opting out was for air travellers in the United States. [[E05 E06]] No such way "
                "is stated in the phone rule. [[A20 U09]]"
            ),
        ),
        LinkStrip(
            in_words=(
                "Leaking means that one of the boxes is opened from outside. Watching means that those inside follow "
                "the solid lines from box to box. Between face and street cameras the dots stay: we found no "
                "document that links the two. [[U10]]"
            ),
        ),
        SinceThen(
            blocks=(
                Prose(
                    "*Faces taken at a border.* In {D06.as_of:month} a watchdog of the US government found that "
                    "about {D06.images:count} pictures of travellers had been stolen from a trial. [[D06]] At least "
                    "{D07.images:count} of them turned up on the dark web. In {D07.earlier:date} the border agency "
                    "had said that it knew of none. [[D07]]\n\n*Faces gathered from the web.* On "
                    "{D09.announced:date} the Dutch regulator announced a fine of {D09.fine:count} euros for a "
                    "company with more than {D09.photos:count} photos. Software collected them; nothing leaked. "
                    "[[D09]]\n\n*The EFF, later.* A paper of {E08.as_of:month} on use by the police says that the "
                    "technology spreads without real oversight and without tests in real use. [[E08]]"
                ),
            ),
        ),
        Question(
            id="which-question",
            prompt="From the page before: which question does the machine in the shop ask?",
            choices=(
                Choice("“Who is this?”", why="No. That needs a search among many faces. [[R16]]"),
                Choice(
                    "“Have you been here before?”", why="No. Nothing we read says that it compares with earlier visits."
                ),
                Choice("“Are you the person on this card?”", right=True, why="Yes: one face, one picture. [[R16]]"),
                Choice("“How old are you?”", why="No. Guessing a trait is another task. [[F11]]"),
            ),
        ),
    ),
)
