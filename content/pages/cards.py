"""Poll cards: four letters on a sheet, for a class that answers without phones."""

from content.blocks import Break, Heading, PageFoot, PollCards, Prose, WaysOn
from content.chapters import CHAPTERS
from content.page import Group, Page
from content.pages.teach import TEACH

CARDS = Page(
    slug="cards",
    module="cards",
    group=Group.IN_CLASS,
    title="Poll cards",
    heading="Answer with a card",
    standfirst="Four cards on one sheet, for a class that answers without phones.",
    later=True,
    unlisted=True,
    back=TEACH,
    on=CHAPTERS[0],
    blocks=(
        Heading("how", "How it works"),
        Prose(
            "Print one sheet for each pupil; black and white will do. Cut along the broken lines, and fold each card "
            "in its middle: both sides then show the letter.\n\n"
            "Show a question big, and let everybody hold up a card at once: A, B, C or D, as the choices stand on the "
            "screen. Count the cards, and write the numbers into the boxes there. Each letter has a shape and a "
            "pattern of its own, so that a card is known from afar and without any colour.\n\n"
            "Nobody has to answer, and nobody is asked for a view by name."
        ),
        Break(),
        Heading("cards", "The cards"),
        PollCards(),
        Break(),
    ),
    closing=(PageFoot(), WaysOn()),
)
