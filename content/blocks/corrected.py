"""What was said wrongly, and what is said now."""

from dataclasses import dataclass
from typing import ClassVar

from content.blocks.said import Said, need
from content.when import When


@dataclass(frozen=True, slots=True)
class Correction(Said):
    """One sentence of ours that did not hold: what it said, what it says now, why, and who noticed.

    `id` is its place on the page; `concerns` are the claims that lead to it, `page` the title of where it stood.
    """

    TEXTS: ClassVar[tuple[str, ...]] = ("page", "said", "now", "why", "noticed")

    id: str
    on: When
    page: str
    said: str
    now: str
    why: str
    noticed: str
    concerns: tuple[str, ...]

    def _refuse(self) -> None:
        empty = [name for name in ("id", *self.TEXTS) if not getattr(self, name).strip()]
        need(not empty, f"correction {self.id!r} lacks {', '.join(empty)}")
        need(self.on.day is not None, f"correction {self.id!r} was made on a day")
        need(bool(self.concerns), f"correction {self.id!r} concerns no claim")


@dataclass(frozen=True, slots=True)
class Corrections(Said):
    """Every correction, the newest first."""

    TEXTS: ClassVar[tuple[str, ...]] = ("corrections",)

    corrections: tuple[Correction, ...]
