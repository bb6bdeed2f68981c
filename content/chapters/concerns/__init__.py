"""The concerns: two worries, two remedies."""

from content.blocks import (
    BothSides,
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Matrix,
    Misconception,
    Paired,
    Picture,
    Prediction,
    Prose,
    Question,
    Quotation,
    Row,
    Scene,
    Show,
    SinceThen,
    Skip,
    Voice,
    Voices,
)
from content.chapter import Chapter
from content.chapters.concerns.dials import two_dials
from content.chapters.concerns.got_out import WHEN_DATA_GOT_OUT
from content.chapters.concerns.kept import leak, leak_years
from content.chapters.concerns.quiz import QUIZ
from content.chapters.concerns.remedies import states
from content.chapters.concerns.survey import answers, survey
from content.claims import claim
from content.evidence import Quote
from content.when import When

CHAPTER = Chapter(
    slug="concerns",
    module="concerns",
    title="The concerns",
    heading="Leaking is one thing, watching another",
    standfirst="Two worries, two remedies: locks answer leaking, limits answer watching.",
    teaser=(
        "Police put the losses from telecom fraud in {R09.year:date} at {R09.losses:count} yuan; that is the case for "
        "a check. [[R09]] Two worries stand against it, and they need two remedies: that the data leak, and that those "
        "who hold them use them for more. [[A17]]"
    ),
    brief=(
        "Two worries stand against the face check. One is that the data get out. The other is that their holders use "
        "them to watch people. [[A17]] Locks help against the first. The second needs limits on use.\n\nOn the other "
        "side are people who lost money. Police put the losses from telecom fraud in {R09.year:date} at "
        "{R09.losses:count} yuan. The ministry says that the check helps. [[R09 A03]]\n\nThe buyer’s photo has to be "
        "kept. [[T01 T02]] For how long is said only in part. [[T04 U01]] We found no report that the stored pictures "
        "leaked [[U08]], and no document that ties them to street cameras. [[U10]] Nor did we find a test of whether "
        "fraud fell. [[U06]] In one survey, {S02.id_choice:share} of volunteers wanted ordinary ID as a choice. [[S02]]"
    ),
    quiz=QUIZ,
    blocks=(
        Scene(
            (
                Picture("leak", "Leaking"),
                Picture("watch", "Watching"),
            )
        ),
        Prose(
            "Two worries travel together and get mixed up. One is leaking: a thief, a seller or a careless worker lets "
            "data out. The other is watching: those who hold the data use it for more than the counter. [[A17]] The "
            "ministry adds: fraud has victims, and the check helps to fight it. [[A03]] Who said which, and what would "
            "show who is right?",
            lead=True,
        ),
        Prediction(
            id="perfect-lock",
            prompt="All pictures from the counter lie behind a lock that nobody ever breaks. Which worry is left?",
            choices=(
                Choice("Neither of the two", why="No. Thieves stay out, but the holder has the key. [[A17]]"),
                Choice("Leaking", why="No. This lock never breaks; that was the game. [[A17]]"),
                Choice("Watching", right=True, why="Yes: the holder can still look. [[A17]]"),
                Choice("Both of them", why="No. One is gone, the other is as large as before. [[A17]]"),
            ),
            reveal=(
                "*Two worries, two remedies.* A lock stops thieves, not those who have the key. They need limits on "
                "what they may do, and somebody who checks. [[A17]] And a limit on use stops no thief."
            ),
        ),
        Heading("one-file", "One file, two dials", listed=False),
        Prose(
            "Try it on one invented number. The lock is shut; outside wait {Q20.outside:spelled}, inside work "
            "{Q20.inside:spelled}. [[Q20]]"
        ),
        Figure(
            id="two-dials",
            title="The lock stops all {Q20.outside:count} outside; all {Q21.using:count} inside may still use the file",
            in_words=(
                "A week of one invented number, a card for each record, between people outside and people inside. "
                "With the lock alone, {Q21.stealing:count} of {Q21.outside:count} outside can steal it and "
                "{Q21.using:count} of {Q21.inside:count} inside may use it. A limit leaves {Q20.purpose:count} inside "
                "and stops no thief. Deleting takes the picture; the name still ties {Q21.others:count} records to "
                "a person. An audit stops nobody, but others can check what is promised. [[Q20 Q21]]"
            ),
            data=states,
            draw=two_dials,
            show=Show("limited", (False, True)),
            columns=(
                ("remedies", "Remedies"),
                ("stealing", "Outside, can steal it"),
                ("using", "Inside, may use it"),
                ("holds", "The file holds"),
                ("reading", "What is left"),
            ),
            key=(
                "On the left people outside, who want to steal the file; on the right people inside, who work with "
                "it. Grey cannot get at it, blue can. A card is one record of a day."
            ),
            note="Invented throughout. A real lock may break, and a real limit may be broken. [[Q20 Q21]]",
        ),
        Heading("it-is-kept", "It is kept; by whom, and who may ask?"),
        Prose(
            "The shop has to take a new buyer’s photo and keep it. In {T01.issued:year} {T01.authorities:spelled} "
            "authorities said so, and then the ministry again. [[T01 T02]] They name no time. An older order has "
            "identity papers kept for the whole service and {T04.years:spelled} years more; that a photo is such a "
            "paper is our reading. [[T04]]\n\nWho may ask? A law has network operators help the police and state "
            "security; it does not speak of shop pictures. [[T07]] One unnamed agent told a magazine critical of the "
            "government that the images go to a police database, the company and the ministry. [[T05]] How long the "
            "face data of the match are kept, and exactly who may look, we found in no rule. [[U01 U05]]"
        ),
        Heading("suppose-it-leaks", "It is kept; suppose that it leaks"),
        Prose(
            "Suppose that {P04.holders:spelled} holders keep a copy. All numbers are assumed; change them. [[P04 P05]] "
            "One panel never changes: what is deleted at once cannot leak."
        ),
        Figure(
            id="leak",
            title=(
                "Kept for {K05.years:count} years by {K05.holders:count} holders, it leaks in {K05.in_hundred:count} "
                "of a hundred cases; deleted at once, in none"
            ),
            in_words=(
                "Four panels, each of a hundred locks; an open lock is a leak. Deleted at once: none is open, since "
                "nothing is kept. Kept for a year: a few. Kept for {K05.years:count} years: {K05.in_hundred:count}. "
                "Kept twice as long: more, though not twice as many. This is with {K05.holders:count} holders and one "
                "chance in {K50.middle:count} a year; more holders open more locks. All inputs are assumed. [[K05 K50 "
                "P04 P05]]"
            ),
            data=leak_years,
            draw=leak,
            show=Show("holders", (1, 3, 10)),
            columns=(("kept", "The picture is"), ("shown", "Leaks, of a hundred cases")),
            note=(
                "An assumption throughout: independent holders, the same chance every year. An outlined lock stands "
                "for less than one. [[P04 K05]]"
            ),
        ),
        Heading("leaks", "When data get out"),
        Prose(
            "We found no report that the stored pictures of China’s phone counters leaked. [[U08]] Elsewhere it has "
            "happened. A password can be changed in a minute; a finger, or a face, cannot."
        ),
        Skip("watching", "One row is about people in Xinjiang. Skip the list; no question here asks about that row."),
        WHEN_DATA_GOT_OUT,
        Case(
            title="The price of a picture",
            dated="{D10.reported:date}",
            text=(
                "In the bundle a picture cost {K07.each:number} yuan. [[K07]] Alone, as little as {D11.price:count} "
                "yuan, or {D11.price_full:count} yuan with identity number, bank and phone details. [[D11]]"
            ),
        ),
        Heading("watching", "When the holder looks"),
        Prose(
            "Watching needs no thief. What SenseNets had left open was a tool for it: {D02.location_records:count} "
            "records of places from {D02.hours:count} hours. [[D02]] By one account it had been open since "
            "{D03.reachable:date}. [[D03]]\n\nIn {X08.published:date} the New York Times reported that police in "
            "China’s cities were joining phone scanners, face cameras and databases, to name people as they walk down "
            "a street. Those scanners are in the street, not on the counter, and the work had only begun. Other "
            "countries, it adds, use some of the same means against terrorists and drug dealers; cities in China want "
            "them for everybody. [[X08]] We found no document that links the counter’s pictures to "
            "street cameras. [[U10]]\n\nWatching can work before anybody looks. When a name for each phone became a "
            "duty by law, a rights group expected people to keep silent for fear of what might follow. It showed no "
            "count. [[V02]]"
        ),
        Quotation(
            Quote(
                words="These new mandates send a chilling message to China’s netizens",
                speaker="Cynthia Wong, Human Rights Watch",
                when=When(2013, 1, 4),
                about="on the duty to give a name for phones and the internet, years before the face match",
                claim=claim("V01"),
            )
        ),
        Heading("who-said-what", "Who said what, about what"),
        Prose(
            "None of them tested the machine on the counter. Two of the four speak of this rule: the ministry and the "
            "reporters."
        ),
        Voices(
            (
                Voice(
                    who="China’s industry ministry",
                    about="About this rule, {R15.announced:date}",
                    of_rule=True,
                    interest="makes the rule",
                    says=(
                        "Buyer and ID must belong together; nobody should have numbers in their name that they do not "
                        "know of. [[V03]]"
                    ),
                    more=(
                        "It says that the check protects people’s rights and helps against fraud. [[A02 A03]] Police "
                        "put telecom fraud in {R09.year:date} at about {R09.cases:count} cases and {R09.losses:count} "
                        "yuan. It is fraud by any phone. [[R09]] We found no test of whether fraud fell because of the "
                        "rule. [[U06]]"
                    ),
                ),
                Voice(
                    who="The article’s reporters",
                    about="About this rule, {A41.copied:date}",
                    of_rule=True,
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
                        "the quoted words in it. [[E01]] Its authors give the Chinese Academy of Sciences and two "
                        "other institutions. [[E02]]"
                    ),
                ),
                Voice(
                    who="The Electronic Frontier Foundation (EFF)",
                    about="Quoted on {A22.quoted:date}; the article does not say about what",
                    interest="a group that campaigns for digital rights",
                    says=(
                        "Convenience is easy to praise; when things go wrong, customers and passengers pay. [[A21 A22]]"
                    ),
                    more=(
                        "The article says that the group recommends opting out wherever possible. [[A20]] What we "
                        "could trace is advice to air travellers in the United States: a podcast of {E05.day:date} "
                        "pointed to a guide [[E05]], and the advice was to be watchful [[E04]]. In its review of the "
                        "year, in December, the group called opting out complicated, with at least "
                        "{E06.checkpoints:count} checkpoints. [[E06]] In {E07.launched:date} the group began a "
                        "campaign against face surveillance by government in the United States. [[E07]] Its paper of "
                        "{E08.published:date} on use by the police says that the technology spreads without real "
                        "oversight and without proper tests in real use. [[E08]] It takes a side, and says so."
                    ),
                ),
            )
        ),
        Heading("the-survey", "A survey: both at once"),
        Prose(
            "A research centre of the newspaper group Nandu asked volunteers online, about face recognition in general "
            "and not about phones. They are no sample of a country. [[S01]] One person can hold two views. [[K06]]"
        ),
        Figure(
            id="survey",
            title="Safer, and let me choose: at least {K06.both:share} said both, if everyone was asked both",
            in_words=(
                "The answers of a hundred volunteers, laid from both ends. Between {S05.low:share} and "
                "{S05.high:share}, depending on the place, said that it makes life safer and handier; "
                "{S02.id_choice:share} wanted ordinary ID as a choice. The two rows overlap in {K06.both:share}. "
                "Below, three bars: about {S04.delete:share} wanted to see or delete their data, about "
                "{S03.lax_security:share} worried about lax data security, {S04.tracked:share} about being tracked. "
                "[[S02 S03 S04 S05 K06]]"
            ),
            data=answers,
            draw=survey,
            columns=(("what", "Answer"), ("shown", "Share of the volunteers")),
            note="{S01.respondents:count} volunteers online, {S01.start:date} to {S01.end:date}. [[S01]]",
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
        Heading("two-cases", "Two cases, side by side"),
        BothSides(
            in_favour=(
                "Fraud by phone ruins ordinary people. Police counted about {R09.cases:count} cases and "
                "{R09.losses:count} yuan lost in {R09.year:date}. [[R09]] In {Y05.nameless:count} of {Y05.cases:count} "
                "criminal cases suspects used cards without a true name, a police official said in {Y05.month:year}. "
                "[[Y05]] A card shows only that somebody holds it. The match ties it to its owner, so that nobody else "
                "buys in your name. [[R16 V03]] One check, for a new number. [[A12]]"
            ),
            against=(
                "You can replace a card, but not a face. The photo must be kept; no match means no number. [[T01 R16]] "
                "No rule was found that lets you refuse, and no test that shows less fraud. [[U09 U06]] Elsewhere, "
                "files of faces and fingerprints lay open or were stolen. [[D04 D05]] Whoever can be traced may say "
                "less, a rights group warned. [[V01 V02]] Those who add a check should prove it."
            ),
        ),
        Prose(
            "*What would show who is right?* Counts of fraud through numbers opened before the rule and after it. "
            "Counts of people refused, by age, language and disability. A statement of how long face data are kept. A "
            "log of who asked for them. We found none of these. [[U01 U02 U05 U06]]"
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
                "The EFF’s advice that we could trace was for air travellers in the United States. [[E05 E06]] We "
                "found no rule that opens another way at the phone counter. [[A20 U09]]"
            ),
        ),
        LinkStrip(
            in_words=(
                "Leaking means that one of the boxes is opened from outside. Watching means that those inside follow "
                "the solid lines from box to box. The dots to street cameras stay: we found no document that links "
                "the two. [[U10]]"
            ),
        ),
        SinceThen(
            teaser="A match passed with true faces, leaks in China and at a border, and faces gathered from the web.",
            blocks=(
                Prose(
                    "*The match, passed with true faces.* On {J01.published:date} China’s top prosecutors told of a "
                    "case that began in {J01.started:date}, the month of the rule. The agent of a phone shop drew "
                    "blank cards. Staff of labour agencies took workers’ IDs and faces under a pretext, such as a "
                    "health code; more data were bought. With them over {J01.cards:count} cards were registered. "
                    "{J01.in_fraud:count} turned up in {J01.frauds:count} frauds, of {J01.yuan:count} yuan. All were "
                    "punished by law, the agency writes. [[J01]] The match asks for a face that fits. These did. It is "
                    "one case, picked as an example, and the best account that we found of what the check does not "
                    "stop.\n\n*Kept, and shown.* A man whose picture a labour agency had taken asked in a shop, in "
                    "{T06.found:date}. It called up that very picture, behind a number in his name. [[T06]] A trade "
                    "site relayed in {X10.relayed:date} that China keeps such data long and shares them with the "
                    "police without a warrant. It passes on one publisher’s comparison. [[X10]]"
                ),
                Case(
                    title="Faces made to move",
                    dated="{T20.year:date}",
                    text=(
                        "In Nanzhang {T20.people:spelled} people were sentenced: software had set faces moving, and "
                        "phone cards were switched on with them, online and not in a shop. [[T20]]"
                    ),
                ),
                Case(
                    title="Two reports of leaks in China",
                    dated="{D12.month:date} and {D13.month:date}",
                    text=(
                        "An unnamed seller offered what he called police data on {D12.people:count} people; Reuters "
                        "could not verify it, and names no faces. [[D12]] A database of the company Xinai lay open: "
                        "over {D13.records:count} records from doors and car parks, faces among them. Records are not "
                        "people. [[D13]]"
                    ),
                ),
                Case(
                    title="Faces taken at a border",
                    dated="{D06.as_of:month}",
                    text=(
                        "A watchdog of the US government found that about {D06.images:count} pictures of travellers "
                        "were compromised: a subcontractor had copied them and was attacked. [[D06]] At least "
                        "{D07.images:count} turned up on the dark web. In {D07.earlier:date} the border agency had "
                        "said that it knew of none. [[D07]]"
                    ),
                ),
                Prose(
                    "*Faces gathered from the web.* On {D09.announced:date} the Dutch regulator announced a fine of "
                    "{D09.fine:count} euros for a company with more than {D09.photos:count} photos. Software collected "
                    "them; nothing leaked. [[D09]]\n\n*Faces and speech.* On {V05.said:date} Jennifer Lynch of the "
                    "EFF told a commission on the police in the United States that wide use of face recognition by "
                    "government will deter people from speaking and meeting. It is a forecast. [[V05]]"
                ),
            ),
        ),
        Question(
            id="question-of-the-machine",
            prompt="From the page before: which question does the machine in the shop ask?",
            choices=(
                Choice("“Who is this?”", why="No. That needs a search among many faces. [[R16]]"),
                Choice(
                    "“Have you been in this shop before, or in another?”",
                    why="No. Nothing we read says that it compares with earlier visits.",
                ),
                Choice("“How old are you?”", why="No. Guessing a trait is another task. [[F11]]"),
                Choice("“Are you the person on this card?”", right=True, why="Yes: one face, one picture. [[R16]]"),
            ),
        ),
    ),
)
