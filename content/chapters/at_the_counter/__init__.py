"""At the counter: what the shop added on 1 December 2019."""

from content.blocks import (
    Choice,
    Doors,
    Figure,
    Heading,
    LinkStrip,
    Misconception,
    Paired,
    Picture,
    Prediction,
    Prose,
    Question,
    SinceThen,
    Thing,
)
from content.chapter import Chapter
from content.chapters.at_the_counter.charts import items, stepper
from content.chapters.at_the_counter.quiz import QUIZ

CHAPTER = Chapter(
    slug="",
    module="at_the_counter",
    title="At the counter",
    heading="One thing was new",
    standfirst="What a shop counter in China added on {R16.start:date}, and what happens if you say no.",
    teaser=("A comparison was added, and without a match there is no number. [[R16]]"),
    brief=(
        "From {R16.start:date} a phone shop in China may switch on a new number only if the buyer's live face matches "
        "the picture on the ID card. [[R16]] The card itself was nothing new, nor were the photo and the name. [[A16 "
        "R01]] The comparison was.\n\n"
        "The check helps against fraud, officials say. [[A03]] A borrowed card, after all, shows a real name too. "
        "Reporters see a further loss of anonymity. [[A07]] They write that *anyone* who takes a new number must be "
        "scanned, and that older numbers are left alone; the notice speaks only of shops. [[A01 A12 R16]]\n\n"
        "A notice of {T01.issued:date} asked for the photo. [[T01]] We found nothing that ties it to street cameras. "
        "[[U10]]"
    ),
    quiz=QUIZ,
    blocks=(
        Picture(
            in_words="The counter of a phone shop: a card, a name, a camera, a machine. The phone has no number yet.",
            things=(
                Thing("card", "ID card", "is read"),
                Thing("name", "Name", "is tied to the number"),
                Thing("camera", "Photo", "of the buyer is taken"),
                Thing("match", "Machine", "compares face and card"),
                Thing("phone", "Phone", "waits for its number"),
            ),
        ),
        Prose(
            "Picture a phone shop in China on {R16.start:weekday}. A buyer wants a new number. Four things happen at "
            "the counter: an ID card is read, a name is tied to the number, a photo of the buyer is taken, and a "
            "machine compares the buyer's live face with the picture on the card. If the faces match, the number is "
            "switched on; if not, it stays dead. [[R16]] By the rules, three of these four were enough on Saturday. "
            "[[A16 R01]] Which one is new?",
            lead=True,
        ),
        Prediction(
            id="which-was-new",
            prompt="Four things were on the counter that Sunday. Which was new?",
            choices=(
                Choice("The ID card", why="No. An identity document was already required. [[A16]]"),
                Choice(
                    "A photo of the buyer",
                    why="No. Shops had to take one, and keep it, by a notice of {T01.issued:month}. [[T01]]",
                ),
                Choice(
                    "A machine that compares face and card",
                    right=True,
                    why="Yes. From that Sunday a shop may connect a new number only if the faces match. [[R16]]",
                ),
                Choice(
                    "A name tied to the number",
                    why="No. For new users that began on {R01.start:date}. [[R01]]",
                ),
            ),
            reveal=(
                "*The shop already had your photo.* What was added is a comparison, and a number that stays dead "
                "without a match. [[A16 R16]]"
            ),
        ),
        Heading("step-by-step", "What the counter asked for, step by step"),
        Prose(
            "The counter did not change in one day. It gathered its questions over nine years: first a name, then an "
            "identity, at some point a photo, at the end a match. [[R01 R05 R13 A16 R16]] Step through the dates and "
            "watch the list."
        ),
        Figure(
            id="stepper",
            title="ID and photo were already asked for; the match was new",
            in_words=(
                "Before {R01.start:month} no national rule asked for a name with a new number. From {R01.start:date} "
                "new users had to give one, from {R05.start:date} an order asked for real identity, and from "
                "{R12.start:date} a law did. By {K02.eve:month} shops also asked for a photo. In {R16.start:month} "
                "the match of the live face with the card was added. [[R01 R05 R12 R13 A16 R16]]"
            ),
            data=items,
            draw=stepper,
            columns=(("when", "When"), ("what", "What the counter asks for"), ("answer", "Asked for?")),
            note=(
                "The photo was asked for in {T01.issued:month}. [[T01]] Before the first rule, by one count, "
                "{K01.named:few} users had given a name already. [[K01]]"
            ),
        ),
        Heading("not-touched", "Who is not touched"),
        Prose(
            "The rule is about new numbers. A number that was registered before that Sunday stayed as it was. [[A12]] "
            "The article that set us off, by CNN Business on {A41.copied:date}, says that *anyone* who registers a "
            "new number must have a face scan. [[A01]] The text of the notice is narrower: it speaks of physical "
            "outlets, shops with a counter. [[R16]]\n\nIn {M08.counted:date}, {M08.mobile_users:count} people in "
            "China went online by phone, the official count says. [[M08]] To the numbers that they already held, the "
            "rule did not apply. [[A12]]\n\nThe article prints a higher figure: more than {A08.mobile_users:count} "
            "people, about {A09.population_share:share} of the population. That does not match the official count of "
            "the time, which puts everybody online, by phone or not, at {M09.population_share:share}. [[A08 A09 "
            "M09]] [Check that percentage yourself](/sources#the-percentage), or any number in the "
            "[ledger](/sources)."
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
                "ID and a photo were already required before the rule. [[A16]] What began is that shops have to "
                "match the buyer's face before they connect a new number. [[R16]]"
            ),
        ),
        Paired(
            nobody_checks=(
                "A card shows a name. It does not show that the person holding it is the one named. Officials named "
                "fraud as a reason. [[A03]]"
            ),
            say_no="No match, no number. [[R16]] A number that you already have stays as it was. [[A12]]",
        ),
        LinkStrip(
            ahead=("face-card", "card-number", "number-accounts"),
            in_words=(
                "This drawing comes back on every page. Four boxes stand in a row, face, card, number and accounts; "
                "the next pages fill in the links between them. Street cameras stand apart, joined to the face by "
                "dots: we found no document that links the two. [[U10]]"
            ),
        ),
        Heading("the-story", "The story in ninety seconds"),
        Doors(),
        SinceThen(
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
                    why="No: numbers that were already registered are outside the rule. [[A12]]",
                ),
                Choice(
                    "A passer-by in front of the shop",
                    why="No: the check compares one buyer with one card. [[R16]]",
                ),
            ),
        ),
    ),
)
