"""Real-name registration: hidden from readers and known to the company at the same moment."""

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
)
from content.chapter import Chapter
from content.chapters.real_name_registration.charts import dated_points, link_graph, sights, unregistered
from content.chapters.real_name_registration.quiz import QUIZ

CHAPTER = Chapter(
    slug="real-name-registration",
    module="real_name_registration",
    title="Real-name registration",
    heading="Anonymous to whom?",
    standfirst="You can be hidden from readers and known to the company at the same moment.",
    teaser=(
        "In the summer of {R02.month:year} more than {R02.unregistered:count} of over {R02.users:count} mobile users "
        "had no name on file. [[R02]] Rule after rule went after them. A screen name stayed allowed: hidden from "
        "readers, known to the company. [[R07]]"
    ),
    brief=(
        "In the summer of {R02.month:year}, by one count, over {R02.unregistered:count} phone users in China had no "
        "name on file; another group counted far more. [[R02]] Rules changed that step by step, but slowly: "
        "{R08.left:count} users were still left in {R08.month:date}. [[R08]] Then the Cybersecurity Law made it plain "
        "that whoever will not say who they are gets no service. [[R12 R13]]\n\n"
        "A made-up name on screen stayed allowed. It hides you from other users, not from the company. [[R07]]\n\n"
        "Supporters point to phone fraud: over {R09.cases:count} cases in {R09.year:date}, police said. [[R09]] "
        "Reporters point to the anonymity that is lost. [[A07]] Whether registration lowered fraud [[U11]], and who "
        "may look up a name [[U05]], we could not find out."
    ),
    quiz=QUIZ,
    blocks=(
        Prose(
            "By one count, most phone users in China already had their names on file in the summer of "
            "{R02.month:year}; more than {R02.unregistered:count}, out of more than {R02.users:count}, did not. "
            "[[R02]] Over the next seven years the rules went after the rest. First a new number needed a name. "
            "[[R01]] Then an online account did, although its owner could still show readers any name at all. [[R07]] "
            "Then a law said it plainly: no real identity, no service. [[R13]] Each step changed who could still not "
            "know you. So, anonymous to whom?",
            lead=True,
        ),
        Prediction(
            id="still-unregistered",
            prompt=(
                "Real-name registration began in {R01.start:month}. In {R08.month:date}, how many phone users were "
                "still unregistered?"
            ),
            choices=(
                Choice(
                    "{Q08.least:count}",
                    why="No. After nearly six years the true figure still had two more zeros. [[R08]]",
                ),
                Choice("{Q08.less:count}", why="No. The true figure has one more zero. [[R08]]"),
                Choice(
                    "{R08.left:count}", right=True, why="Yes, {R08.left:count}, by the ministry's own count. [[R08]]"
                ),
                Choice(
                    "{Q08.more:count}",
                    why="No. Even the first count we use, of {R02.month:date}, was lower. [[R02]]",
                ),
            ),
            reveal=(
                "The ministry put it the other way round: {R08.covered:share} were registered. That sounds finished. "
                "The missing part was {R08.left:count} users. [[R08]]"
            ),
        ),
        Heading("how-far-it-got", "A rule is not a switch"),
        Prose(
            "A rule starts on a day. What it changes takes years. The first rule asked new users for a name from "
            "{R01.start:date}. [[R01]] An order of the ministry, in force from {R05.start:date}, asked landline and "
            "mobile users for their real identity, and existing users too when they changed their service. [[R05]] "
            "Two documents of the ministry name two deadlines for all the rest: the end of {R10.year:date} [[R10]] "
            "and {R11.deadline:date}. [[R11]] One identity may stand behind {R10.cap:count} cards at most. "
            "[[R10]]\n\nHow many were left at each moment? We found two dated counts. Between them we draw no line, "
            "because nobody we found counted."
        ),
        Figure(
            id="unregistered",
            title=(
                "From over {R02.unregistered:count} unregistered users in {R02.month:year} to {R08.left:count} in "
                "{R08.month:year}"
            ),
            in_words=(
                "Two dots, the later one far lower. In {R02.month:date}, the highest, more than "
                "{R02.unregistered:count} of over {R02.users:count} mobile users had not registered a real name. In "
                "{R08.month:date}, the lowest, {R08.left:count} phone users were left. No line joins them: what "
                "happened in between was not counted, and the two counts are of different users. [[R02 R08]]"
            ),
            data=unregistered,
            draw=dated_points,
            columns=(("when", "Date of the count"), ("people", "Users without a registered name")),
            note=(
                "The first count is of mobile users, the second of all phone users. [[R02 R08]] The first has a "
                "rival: another group wrote at the time that most numbers were nameless. Its way of counting, "
                "prepaid means nameless, was quite different. [[R02]]"
            ),
        ),
        Case(
            title="The parliament's vote",
            dated="{R03.decided:date}",
            text=(
                "The standing committee of China's parliament decided that people must give their real identity for "
                "internet access, phone service and posting. [[R03]] It passed with {R04.for_votes:count} votes in "
                "favour, {R04.against:count} against and {R04.abstentions:count} abstentions. [[R04]]"
            ),
        ),
        Case(
            title="A price for operators",
            dated="{R05.start:date}",
            text=(
                "Operators that broke the ministry's order risked a fine of {R06.lowest:count} to {R06.highest:count} "
                "yuan. [[R06]]"
            ),
        ),
        Heading("why-officials-wanted-it", "Why officials wanted it"),
        Prose(
            "Fraud by phone hurts ordinary people. Police in Beijing counted more than {R09.cases:count} cases in the "
            "country in {R09.year:date}; they cost their victims {R09.losses:count} yuan. [[R09]] How many of those "
            "cases involved a number without a name is not given. [[U07]] We found no test of what registration did "
            "to fraud in China. [[U11]]\n\nChina was not alone in asking. In {W10.counted:date} the operators' "
            "industry body counted {W10.countries:count} countries that wanted proof of identity for a prepaid card. "
            "[[W10]] A name for a SIM was common. What makes this story is the face."
        ),
        Heading("layers", "Hidden from whom?"),
        Prose(
            "In {R07.start:month} new rules on account names took effect. Backstage a user had to give the real name. "
            "On stage any name would do. [[R07]] From {R12.start:date} the Cybersecurity Law stood behind it: a "
            "service may not serve "
            "somebody who does not show who they are. [[R12 R13]]\n\n"
            "And more and more ran through one door. Between {M11.before:date} and {M08.counted:date} the number of "
            "people online by phone grew from {M11.users_before:count} to {M08.mobile_users:count}. [[M11]] Far more "
            "people used a phone than a desktop computer, the article says. [[A10]] For many of them, it adds, one "
            "app such as WeChat is most of what they do online. [[A11]] An account had to be tied to an identity "
            "document. [[A05]] The article says that the face scan takes away *more* of the anonymity that was left. "
            "[[A07]]\n\nSo do not ask whether somebody is anonymous. Ask who looks. Move the viewer and see."
        ),
        Figure(
            id="who-sees-what",
            title="One number stands behind five kinds of service",
            in_words=(
                "A drawing of links: face, real name, phone number, account, the name on screen, and five services "
                "behind the account. Another user sees only the name on screen. By {R07.start:year} the platform had "
                "to know the real name. The operator ties name and number since {R01.start:year} and matches the "
                "face since {R16.start:year}. Who else may look up what is dotted: it is not in our sources. [[R01 "
                "R07 R13 R16 A11 U05]]"
            ),
            data=sights,
            draw=link_graph,
            columns=(("when", "Year"), ("by", "Who looks"), ("what", "Link"), ("seen", "What is known")),
            note=(
                "Solid: documented, as a duty; the five service lines rest on the article's description. [[A11]] "
                "Dotted: who may look up the link, and how, is not in our sources. [[U05]] No line: hidden from this "
                "viewer, or not yet there. Number and account are joined by the identity that both must carry. [[R13 "
                "A05]]"
            ),
        ),
        Misconception(
            belief="My screen name hides me.",
            answer=(
                "A screen name hides you from other readers, and the rules of {R07.start:year} allowed exactly that. "
                "[[R07]] The platform had to know the real name behind it, so always ask: hidden from whom?"
            ),
        ),
        Paired(
            nobody_checks=(
                "Police put telecom fraud in {R09.year:date} at over {R09.cases:count} cases nationwide. [[R09]] How "
                "many used nameless numbers is not given. [[U07]]"
            ),
            say_no=(
                "From {R12.start:month} the law's answer is: no real identity, no service. [[R12 R13]] Readers may "
                "still see any name you like. [[R07]]"
            ),
        ),
        LinkStrip(
            ahead=("face-card",),
            in_words=(
                "Two links are solid now, from card to number and from number to accounts: one identity has to stand "
                "behind both. [[R13 A05]] The link from face to card belongs to the next page. The dots between face "
                "and street cameras stay dots. [[U10]]"
            ),
        ),
        SinceThen(
            blocks=(
                Prose(
                    "*The same clause, another number.* It was article {R13.article:plain} in {R12.start:year}; in a "
                    "text now online it is article {R14.article:plain}. [[R14]]\n\n*A privacy law.* China passed its "
                    "Personal Information Protection Law on {R23.adopted:date}. [[R23]] It allows cameras in public "
                    "places only for public security, with clear signs; other uses need a separate consent. [[R24]] "
                    "It counts biometrics as sensitive and asks for a separate consent. [[R25 R26]] And it announced "
                    "two things to come: rules for face recognition, and a public way to prove who you are online. "
                    "[[R27]]\n\n*An internet ID.* The online proof came on {R33.start:date}: a network number and a "
                    "network certificate, voluntary by the text. [[R33]] Platforms must serve people who prove "
                    "themselves in another way. [[R34]] Enrolling takes an identity document, a face and a linked "
                    "phone number. [[R35]]\n\n*Other countries.* In {W11.counted:date}, {W11.countries:count} "
                    "countries had laws that made SIM registration compulsory. [[W11]] Most only stored the data; "
                    "{W12.checked:share} checked it against a state database. [[W12]] In {W13.countries:count} "
                    "countries biometrics were taken. [[W13]]\n\n*Does it work?* The operators' industry body, which "
                    "speaks for those who bear the cost, calls the link with less crime believed but not proven. "
                    "[[W16]]"
                ),
            ),
        ),
        Question(
            id="what-the-counter-lacked",
            prompt=(
                "From the page before: what did the counter add in {R16.start:month} that it lacked in {K02.eve:month}?"
            ),
            choices=(
                Choice("The ID card", why="No. It was asked for before. [[A16]]"),
                Choice("The photo", why="No. It was asked for in {T01.issued:month} already. [[A16 T01]]"),
                Choice("The name", why="No. For new users it came with the first rule. [[R01]]"),
                Choice("The match of a live face with the card", right=True, why="Yes. That was the new part. [[R16]]"),
            ),
        ),
    ),
)
