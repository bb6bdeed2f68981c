"""What this app knows about you: said by the running server and by the reader's own browser."""

from content import privacy as words
from content.blocks import Block, Break, Contents, Heading, Holds, Live, PageFoot, Prose, Subheading, WaysOn
from content.chapters import CHAPTERS
from content.lesson import held_words
from content.page import Group, Page
from content.pages.check_yourself import KEPT


def section(id: str, *live: Block) -> tuple[Block, ...]:
    """Give a section of the page, and what is filled in below it."""
    heading, text = words.SECTIONS[id]
    return (Break(), Heading(id, heading), Prose(text), *live)


PRIVACY = Page(
    slug="privacy",
    module="privacy",
    group=Group.LOOK_UP,
    title="What this app knows about you",
    short="Privacy",
    heading="What this app knows about you",
    standfirst=words.STANDFIRST,
    on=CHAPTERS[0],
    blocks=(
        Contents(),
        Live("unserved"),
        *section("request", Live("request")),
        *section("logged", Live("logged")),
        Break(),
        Heading("kept", "What this browser keeps"),
        *KEPT,
        Subheading("All of it, as it is now"),
        Prose(words.STORED),
        Holds(),
        Live("kept"),
        Break(),
        Heading("rooms", "What a room or an account holds"),
        Prose(held_words.TEXT),
        Live("rooms"),
        *section("allowed", Live("allowed")),
        *section("counted", Live("counted")),
        Break(),
    ),
    closing=(PageFoot(), WaysOn()),
)
