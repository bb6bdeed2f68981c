"""Real-name registration: hidden from readers and known to the company at the same moment."""

from content.blocks import (
    Case,
    Choice,
    Figure,
    Heading,
    LinkStrip,
    Misconception,
    Paired,
    Picture,
    Prediction,
    Prose,
    Question,
    Scene,
    Show,
    SinceThen,
)
from content.chapter import Chapter
from content.chapters.real_name_registration.nameless import nameless, unregistered
from content.chapters.real_name_registration.quiz import QUIZ
from content.chapters.real_name_registration.viewers import viewers
from content.chapters.real_name_registration.who_sees import sights

CHAPTER = Chapter(
    slug="real-name-registration",
    module="real_name_registration",
    title="Real-name registration",
    heading="Anonymous to whom?",
    standfirst="You can be hidden from readers and known to the company at the same moment.",
    teaser=(
        "In the summer of {R02.month:year} as many as {R02.unregistered:count} of about {R02.users:count} mobile users "
        "had no name on file. [[R02]] Rule after rule went after them, until the ministry reported: all of them. "
        "[[R36]] A screen name stayed allowed: hidden from readers, known to the company. [[R07]]"
    ),
    brief=(
        "In the summer of {R02.month:year}, by one count, {R02.unregistered:count} phone users in China had no name on "
        "file; one report reckoned far more. [[R02]] Rules changed that, but slowly: {R08.left:count} were left in "
        "{R08.month:date}. [[R08]] In {R36.month:month} the ministry said that all were registered. [[R36]] Orders "
        "and laws say that whoever shows no identity may not be served. [[R40 R41 R13]]\n\n"
        "A made-up name on screen stayed allowed. It hides you from other users, not from the company. [[R07]]\n\n"
        "Supporters point to phone fraud: about {R09.cases:count} cases in {R09.year:date}, police said. [[R09]] "
        "Reporters point to the anonymity that is lost. [[A07]] We found no independent test of what names did to "
        "fraud. [[U11]]"
    ),
    quiz=QUIZ,
    blocks=(
        Scene(
            (
                Picture("tag-seen", "What other readers see"),
                Picture("tag-held", "What the platform holds"),
            )
        ),
        Prose(
            "By one count, most phone users in China had names on file in the summer of {R02.month:year}. As "
            "many as {R02.unregistered:count}, of about {R02.users:count}, did not, an engineer said. [[R02]] Then "
            "the rules went after the rest. [[R01 R05]] Each step changed who could still not know you. So, anonymous "
            "to whom?",
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
                    "{R08.left:count}", right=True, why="Yes, {R08.left:count}, by the ministry’s own count. [[R08]]"
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
            "A rule starts on a day. What it changes takes years. The first rule asked buyers of a new number for card "
            "and name from {R01.start:date}. [[R01]] An order of the ministry, in force from {R05.start:date}, asked "
            "existing users too when they moved a line or passed it on. [[R05]] Then the deadline moved closer. In "
            "{R11.asked:date} the ministry wanted everybody by {R11.deadline:date}; [[R11]] months later that became "
            "the end of {R37.year:date}, and numbers without a name were to be switched off. [[R37 R10]]\n\n"
            "In {R36.month:month} the ministry reported the end: all were registered, {R36.registered:count} of them "
            "late. [[R36]] In the same days it set itself a task: to make the data more accurate. [[R38]]\n\n"
            "So what does an official {R36.share:share} mean? A name stands behind each number. Whose hand holds the "
            "phone, it does not say. Weeks before, the ministry’s own inspectors had found {Y03.broke:count} of "
            "{Y03.shops:count} shops of resellers breaking the rules. [[Y03]] Whose hand it is, a match of face and "
            "card asks. [[R16]]"
        ),
        Figure(
            id="unregistered",
            title=(
                "From {R02.unregistered:count} unregistered users in {R02.month:year} to {R08.left:count} in "
                "{R08.month:year}, and to none by the ministry’s word"
            ),
            in_words=(
                "Cards, each for {K30.card:count} users. In {R02.month:date} up to {R02.unregistered:count} of about "
                "{R02.users:count} mobile users had given no identity, {K01.unregistered:few} of the cards. In "
                "{R08.month:date} it was "
                "{R08.left:count} phone users, {K30.open:share} of about {K30.users:count}: ten cards. In "
                "{R36.month:date} the row is empty: none, by the ministry’s word. Between the three counts nothing is "
                "drawn, since different people counted different users. [[R02 R08 K30 R36]]"
            ),
            data=unregistered,
            draw=nameless,
            columns=(("when", "Date of the count"), ("people", "Users without a registered name"), ("users", "Of")),
            guess="still-unregistered",
            key="Counted are phone users in China. Blue cards have no name on file, grey ones have one.",
            note=(
                "The first count is an engineer’s, of mobile users; the others are the ministry’s, of phone users. "
                "[[R02 R08 R36]] The count of {R08.month:date} we reckoned from its two figures. [[K30]]"
            ),
        ),
        Prose(
            "Other counts are not drawn. The report on the first rule reckoned more nameless users, taking prepaid for "
            "nameless. [[R02]] And one is of cards, perhaps of one company: {Y01.cards:count} in {Y01.month:date}. "
            "[[Y01]]"
        ),
        Case(
            title="The parliament’s vote",
            dated="{R03.decided:date}",
            text=(
                "The standing committee of China’s parliament decided that people must give their real identity for "
                "internet access, phone service and posting. [[R03]] It passed with {R04.for_votes:count} votes in "
                "favour, {R04.against:count} against and {R04.abstentions:count} abstentions. [[R04]]"
            ),
        ),
        Case(
            title="A price for operators",
            dated="{R05.start:date}",
            text=(
                "Operators that broke the ministry’s order risked a fine of {R06.lowest:count} to {R06.highest:count} "
                "yuan. [[R06]]"
            ),
        ),
        Heading("why-officials-wanted-it", "Why officials wanted it"),
        Prose(
            "Fraud by phone hurts ordinary people. China’s police opened about {R09.cases:count} cases in "
            "{R09.year:date}; the victims lost {R09.losses:count} yuan. [[R09]] A police official named "
            "{Y05.nameless:count} of {Y05.cases:count} solved cases with cards that had no true name; "
            "{Y05.fraud:count} were telecom fraud, the others other crimes. How they were chosen is not said, and for "
            "all cases of fraud we found no such count. [[Y05 U07]]\n\nDid names help? While registration passed "
            "{R08.covered:share}, cases rose, by {Y04.rise_later:share} from January to July {Y04.later:date}. [[R08 "
            "Y04]] From January to June {Y07.year:date}, with all names on file by the ministry’s word, they fell by "
            "{Y07.cases:share}. [[Y07]] Other things changed as well; we found nothing that separates them. A Chinese "
            "study says that names help; one of its authors worked for a phone company. [[Y11]] An independent test we "
            "did not find. [[U11]]\n\nChina was not alone in asking. In {W10.counted:date} the operators’ industry "
            "body counted {W10.countries:count} countries that wanted proof of identity for a prepaid card. [[W10]] A "
            "name for a SIM was common. What makes this story is the face."
        ),
        Heading("layers", "Hidden from whom?"),
        Prose(
            "In {R39.issued:month} Beijing’s authorities asked users of microblogs for their real identity. [[R39]] A "
            "year later a national decision asked everybody who posts. [[R03]] Rules of {R07.start:year} spelled it "
            "out: backstage the real name, on stage any name. [[R07]] For phones an order had said since "
            "{R05.start:year}: no document, no connection. [[R40]] Laws followed, on terrorism and, from "
            "{R12.start:date}, on cybersecurity. [[R41 R12 R13]]\n\n"
            "And more and more ran through one door. Between {M11.before:date} and {M08.counted:date} the number of "
            "people online by phone grew from {M11.users_before:count} to {M08.mobile_users:count}. [[M11]] Far more "
            "people used a phone than a desktop computer, the article says. [[A10]] For many of them, it adds, one "
            "app such as WeChat is most of what they do online. [[A11]] An account had to be tied to an identity "
            "document. [[A05]] The article says that the face scan takes away *more* of the anonymity that was left. "
            "[[A07]]\n\nSo do not ask whether somebody is anonymous. Ask who looks. Type a name, move the "
            "year and compare the four."
        ),
        Figure(
            id="who-sees-what",
            title="One number stands behind five kinds of service",
            in_words=(
                "Four small drawings of ten links between face, real name, number, account, screen name and five "
                "services, in the year {R16.start:year}. Another user sees the screen name; the rest is hidden. For "
                "the platform eight links are documented, for the operator three, for the authorities the screen name "
                "alone; all else is dotted, since our sources leave it open. Go back to {R01.start:year}, and only the "
                "operator’s link from name to number is left. [[R01 R39 R03 R07 T01 R13 R16 A11 U05]]"
            ),
            data=sights,
            draw=viewers,
            columns=(
                ("what", "Link"),
                ("since", "Since"),
                ("another_user", "Another user"),
                ("platform", "The platform"),
                ("operator", "The operator"),
                ("authorities", "The authorities"),
            ),
            show=Show("year", (2010, 2011, 2016, 2017, 2019)),
            note=(
                "Documented means: as a duty, or, for the five service lines, by the article alone. Those stand at its "
                "year; the services are older. [[A11]] Beijing’s order of {R39.issued:year} was for microblogs. "
                "[[R39]] Number and account are joined by the identity that both must carry. [[R13 A05]] That "
                "companies help the police against terrorism is law; who may look up which link, we did not find. "
                "[[R42 U05]]"
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
                "Police counted about {R09.cases:count} cases of telecom fraud in {R09.year:date}. [[R09]] How many "
                "used nameless numbers we found nowhere; for {Y05.cases:count} solved cases, not of fraud "
                "alone, an official said {Y05.nameless:count}. [[U07 Y05]]"
            ),
            say_no=(
                "An order says since {R05.start:year}, and laws since {R41.start:year}: no identity, no service. "
                "[[R40 R41 R13]] Readers may still see any name you like. [[R07]]"
            ),
        ),
        LinkStrip(
            ahead=("face-card",),
            new=("card-number", "number-accounts"),
            in_words=(
                "Two links are solid now, from card to number and to accounts: one identity stands behind both. [[R13 "
                "A05]] Face to card belongs to the next page. The dots to street cameras stay dots. [[U10]]"
            ),
        ),
        SinceThen(
            teaser="Numbers in strangers’ names, fraud, the privacy law, an internet ID, and what other countries do.",
            blocks=(
                Prose(
                    "*Whose name is it?* In {L06.month:date} the ministry wrote that some cards in fraud cases had "
                    "been taken out in the names of people who did not know. [[L06]] Since then people can ask how "
                    "many cards stand in their name [[L05]] and, since {L08.start:month}, how many accounts hang on "
                    "their number. [[L08]] Holders of suspicious cards must prove themselves again, by a notice of "
                    "{L01.issued:year} and a law of {L09.start:year}. [[L01 L09 L12]]\n\n*Fraud since then.* Losses in "
                    "{Y20.year:date} were higher than in {R09.year:date}. [[Y20]] In {Y21.year:date} cases began to "
                    "fall again; the police named campaigns against cards and gangs as the main reason. [[Y22]] We "
                    "found nothing that separates the match. [[U06]]\n\n*The laws.* The clause on real identity is "
                    "article {R14.article:plain} since {R14.start:date}, with the same words. [[R14]] The Personal "
                    "Information Protection Law of {R23.adopted:date} [[R23]] allows cameras in public places only for "
                    "public security; other uses need a separate consent. [[R24]] For biometrics it asks one too, "
                    "[[R25 R26]] but none where a duty set by law makes the use necessary. [[L13]] It announced rules "
                    "for face recognition and a public way to prove who you are online. [[R27]] That internet ID came "
                    "on {R33.start:date}, voluntary by the text; [[R33 R34]] enrolling takes an identity document, a "
                    "face and a linked phone number. [[R35]]\n\n*Other countries.* In {W11.counted:date}, "
                    "{W11.countries:count} countries had laws that made SIM registration compulsory. [[W11]] Of these, "
                    "{W12.checked:share} checked the data against a state database; [[W12]] by another list, "
                    "{W13.countries:count} countries took biometrics. [[W13]] The operators’ industry body, which "
                    "speaks for those who bear the cost, calls the link with less crime believed but not proven. "
                    "[[W16]]"
                ),
            ),
        ),
        Question(
            id="lacking-until-then",
            prompt=(
                "From the page before: what did the counter add in {R16.start:month} that it lacked in {K02.eve:month}?"
            ),
            choices=(
                Choice(
                    "A machine that compares",
                    right=True,
                    why="Yes. From then on its match of face and card decided: no match, no number. [[R16]]",
                ),
                Choice("An ID card of the buyer", why="No. It was asked for before. [[A16]]"),
                Choice(
                    "A photo taken on the spot", why="No. It was asked for in {T01.issued:month} already. [[A16 T01]]"
                ),
                Choice("A name tied to the number", why="No. For new users it came with the first rule. [[R01]]"),
            ),
        ),
    ),
)
