"""The picture that others show beside a link to a page: what is drawn at its head, and its heading."""

import hashlib
from pathlib import Path

from content.blocks import Scene
from content.chapter import Chapter
from content.editions.html.document import NAME
from content.editions.html.drawings import emblem_of
from content.editions.html.opening import scene_of
from content.editions.html.style import ASSETS
from content.page import Page
from content.translations import say
from content.translations.once import once_per_language

PREVIEWS = ASSETS / "previews"  # written by a command
WIDTH, HEIGHT = 1200, 630  # pixels, as those who show previews ask for
EDITION = "1"  # of how such a picture is made: another one makes every picture anew


def drawings_of(page: Page) -> tuple[str, ...]:
    """Name what is drawn at the head of a page, or else its sign."""
    drawn = page.opening if isinstance(page, Chapter) else None
    return tuple(map(scene_of, drawn.pictures)) if isinstance(drawn, Scene) else (emblem_of(page),)


@once_per_language
def preview_of(page: Page) -> Path:
    """Name the file of the picture: another heading or another drawing has another name."""
    drawn = [(ASSETS / f"{name}.svg").read_text(encoding="utf-8") for name in drawings_of(page)]
    mark = hashlib.sha256("\n".join((EDITION, say(NAME), say(page.heading), *drawn)).encode()).hexdigest()[:10]
    return PREVIEWS / f"{page.module}-{mark}.png"
