"""What a page for teachers has that no other page has."""

from dataclasses import dataclass

from content.blocks.said import Said


@dataclass(frozen=True, slots=True)
class OpenRoom(Said):
    """The way to open a room, in which a class answers together."""

    TEXTS = ()
