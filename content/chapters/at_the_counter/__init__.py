"""At the counter: what the shop added on 1 December 2019."""

from content.blocks import (
    Choice,
    Doors,
    Figure,
    Heading,
    LinkStrip,
    Misconception,
    Paired,
    Prediction,
    Prose,
    Question,
    Show,
    SinceThen,
    Thing,
)
from content.chapter import Chapter
from content.chapters.at_the_counter.asked_for import STEPS, TITLES, items
from content.chapters.at_the_counter.charts import stepper
from content.chapters.at_the_counter.quiz import QUIZ

CHAPTER = Chapter(
    slug="",
    module="at_the_counter",
    title="At the counter",
    heading="One thing was new",
    scene="China, {R16.start:date}",
    standfirst="What a shop counter in China added on {R16.start:date}, and what happens if you say no.",
    teaser="A machine began to compare, and its no stops the sale. [[R16]]",
    brief=(
        "From {R16.start:date} a machine in every phone shop in China has to compare the buyer’s face with the ID. If "
        "it says no, there is no number. [[R16]] Card and name had been asked for since {R01.start:year}, a photo to "
        "be kept since {T01.issued:year}. [[R01 T01]] Before, people compared by hand, two trade sites write. "
        "[[T10]]\n\nThe check helps against fraud, officials say. [[A03]] A borrowed card, after all, shows a real "
        "name too. Reporters see a further loss of anonymity. [[A07]] They write that *anyone* who takes a new number "
        "must be scanned. [[A01]] The notice speaks of shops; but buyers online were already checked live. [[R16 "
        "T02]]\n\nWe found nothing that ties the photo to street cameras. [[U10]]"
    ),
    quiz=QUIZ,
    blocks=(
        Prediction(
            id="which-was-new",
            prompt="Four things were on the counter that Sunday. Which was new?",
            choices=(
                Choice(
                    "The ID card",
                    icon="card",
                    why=(
                        "No. It was asked for from {R01.start:date} on, and read by a machine from {T11.start:date} "
                        "on. [[R01 T11]]"
                    ),
                ),
                Choice(
                    "The photo of the buyer",
                    icon="camera",
                    why="No. A notice of {T01.issued:date} asked for it, taken on the spot and kept. [[T01]]",
                ),
                Choice(
                    "The machine that compares",
                    icon="match",
                    right=True,
                    why=(
                        "Yes. From that Sunday a machine has to compare face and ID in every shop, and its no stops "
                        "the sale. [[R16]]"
                    ),
                ),
                Choice(
                    "The name tied to the number",
                    icon="name",
                    why="No. For new users that began on {R01.start:date}. [[R01]]",
                ),
            ),
            beside=(Thing("phone", "The phone has no number yet"),),
            reveal=(
                "*The shop already had your photo.* By hand, face and ID had been compared before, two trade sites "
                "write; in one province inspectors asked for it. A trial with machines was asked for in "
                "{T09.reported:month}. [[T01 T10 T08 T09]] New is this: a *machine* has to compare, in every outlet, "
                "and without its yes the number stays dead. [[R16]]"
            ),
        ),
        Prose(
            "Picture a phone shop in China on {R16.start:weekday}. A buyer wants a new number. Three of the things "
            "there had been asked for before. [[R01 T01 T11]] From this Sunday on a fourth is needed, or the "
            "number stays dead. [[R16]]",
            lead=True,
        ),
        Heading("step-by-step", "What the counter asked for, step by step"),
        Prose(
            "The counter did not change in one day. It gathered its questions over nine years: first a card and a "
            "name, then a machine that reads the card, then a photo, at the end a machine that looks at the face. "
            "[[R01 T11 T01 R16]] Choose a date to see the counter of that day."
        ),
        Figure(
            id="stepper",
            title=TITLES["matched"],
            in_words=(
                "Before {R01.start:month} we found no national rule that asks for a name. From then on new users had "
                "to show an ID and give their name, from {R05.start:month} also whoever takes over a line. From "
                "{T11.start:month} a machine had to read the card. From {T01.issued:month} a photo was to be taken and "
                "kept. Laws in force from {R41.start:year} and {R12.start:year} asked for identity too. In "
                "{R16.start:month} the machine’s match of face and ID was added. [[R01 R05 T11 T01 R41 R12 R13 R16]]"
            ),
            data=items,
            draw=stepper,
            columns=(("when", "When"), ("what", "What happens at the counter"), ("answer", "Asked for?")),
            key=(
                "Blue: asked for. Red: new. White, with words or without: no national rule found. From "
                "{R05.start:month} whoever takes over a line is asked too; from {R12.start:month} another law asks "
                "for identity. [[R05 R12]]"
            ),
            show=Show("step", tuple(STEPS)),
            note=(
                "Dates of rules and reports; shops may have begun on others. China Telecom names "
                "{T03.start:date} for its photos. [[T03]] Before the first rule, by one count, {K01.named:few} users "
                "had given a name already. [[K01]]"
            ),
        ),
        Prose(
            "The photo has to be kept, says a joint notice of {T01.issued:month}. [[T01]] For how long, the parts that "
            "we read do not say. Identity papers are kept for {T04.years:spelled} years after the service ends. "
            "[[T04]] For the face data of the match we found no such rule. [[U01]] Nor does the ministry’s summary say "
            "with which picture the machine compares a face. [[R16]]"
        ),
        Heading("not-touched", "Who is not touched"),
        Prose(
            "The rule is about new numbers. A number that stays with its holder stays as it was. [[A12]] A number that "
            "passes to somebody else may count as new: an older order counts that as entering the network, and the "
            "notice uses the same words. [[T13]] Old customers got reminders to bring their registration up to date, "
            "an employee of Beijing Telecom said. [[T22]]\n\nThe article that set us off, by CNN Business on "
            "{A41.copied:date}, says that *anyone* who registers a new number must have a face scan. [[A01]] By its "
            "words the notice is narrower: it speaks of physical outlets, shops with a counter. [[R16]] In effect the "
            "article is nearly right. Buyers online were already checked live, by film, under a text of "
            "{T02.published:month}. [[T02 T23]] One employee spoke of a scan at the door as well. [[T12]] So, as we "
            "read it, hardly any buyer was left out.\n\nIn {M08.counted:date}, {M08.mobile_users:count} people in "
            "China went online by phone, the official count says. [[M08]] To the numbers that they already held, and "
            "kept, the rule did not apply. [[A12]]\n\nThe article prints a higher figure: more than "
            "{A08.mobile_users:count} people, about {A09.population_share:share} of the population. That does not "
            "match the official count of the time, which puts everybody online, by phone or not, at "
            "{M09.population_share:share}. [[A08 A09 M09]] [Check that percentage yourself](/sources#the-percentage), "
            "or any number in the [ledger](/sources)."
        ),
        Heading("one-layer-more", "One layer more"),
        Prose(
            "Giving a real name was not new either. The country already had real-name "
            "registration: an online account had to be tied to a government identity document. [[A05]] The "
            "reporters say that the new rule takes away *more* of what was left of anonymity. [[A07]] More is a "
            "matter of degree. The next page asks how much was left, and from whom.\n\n"
            "The ministry announced its notice on {R15.announced:date}. [[R15]] It took effect {K02.days:count} days "
            "later. [[K02 R16]] The article says that it was adopted on that Sunday; what happened that day is that it "
            "came into force. [[A06]]"
        ),
        Misconception(
            belief="In {R16.start:year} China began to ask for ID.",
            answer=(
                "An ID was asked for from {R01.start:date} on, a photo from {T01.issued:year} on. [[A16 R01 T01]] What "
                "began is that a machine has to match face and ID before a shop may connect a new number. [[R16]]"
            ),
        ),
        Paired(
            nobody_checks=(
                "A card shows a name. It does not show that the person holding it is the one named. Officials named "
                "fraud as a reason. [[A03]]"
            ),
            say_no="No match, no number. [[R16]] A number that you keep stays as it was. [[A12]]",
        ),
        LinkStrip(
            ahead=("face-card", "card-number", "number-accounts"),
            in_words=(
                "This drawing comes back on every page. In a row stand face, card, number and accounts; the next "
                "pages fill in the links. Street cameras stand apart, joined to the face by "
                "dots: we found no document that links the two. [[U10]]"
            ),
        ),
        Heading("the-story", "The story in ninety seconds"),
        Doors(),
        SinceThen(
            teaser=("What a part like this is for, here and on every page."),
            blocks=(
                Prose(
                    "The story goes on. Every page keeps what happened after the end of {R16.start:year} in a part "
                    "like this one, closed until you open it, so that the page above it stays what a reader could know "
                    "at the time."
                ),
            ),
        ),
        Question(
            id="who-falls-under-it",
            prompt="Of four people that Sunday, who falls under the rule?",
            choices=(
                Choice(
                    "Somebody who reads the news on a phone",
                    why="No: the rule is about registering a number, not about using one. [[A12]]",
                ),
                Choice(
                    "A buyer of a new number in a shop",
                    right=True,
                    why="Yes: a new number, in a physical outlet. [[A12 R16]]",
                ),
                Choice(
                    "Somebody who adds credit to an old number",
                    why="No: a number that stays with its holder is outside the rule. [[A12]]",
                ),
                Choice(
                    "A passer-by in front of the shop",
                    why="No: as we read the notice, one buyer is compared with one ID. [[R16]]",
                ),
            ),
        ),
    ),
)
