"""The mark at a place in a text: one button for all its sources, which opens their cards."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import htpy as h
from markupsafe import Markup, escape

from content.evidence import Claim, Status
from content.translations import say

MOST = 3  # runs of numbers that a mark shows; where there are more it counts its sources


@dataclass(frozen=True, slots=True)
class Run:
    """Numbers that follow each other, of claims that stand equally firm."""

    first: int
    last: int
    kind: str

    @property
    def words(self) -> str:
        """The numbers, the middle of three or more left out."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"

    @property
    def shown(self) -> Markup:
        """The numbers as HTML; what is not measured looks different."""
        return escape(h.span(class_=self.kind)[self.words] if self.kind else self.words)


def kind(status: Status) -> str:
    """Name what nobody outside this project stands behind."""
    return "" if status.measured else status.name.lower()


def runs_of(cited: Mapping[int, Claim]) -> list[Run]:
    """List the numbers, three and more neighbours of one kind as one run."""
    runs: list[Run] = []
    for number, each in cited.items():
        run = Run(number, number, kind(each.status))
        if runs and runs[-1].last == number - 1 and runs[-1].kind == run.kind:
            run = Run(runs.pop().first, number, run.kind)
        runs.append(run)
    return [part for run in runs for part in parted(run)]


def parted(run: Run) -> list[Run]:
    """Give a run of two as two, which is as short."""
    return [Run(each, each, run.kind) for each in (run.first, run.last)] if run.last == run.first + 1 else [run]


def numbers(cited: Mapping[int, Claim]) -> str:
    """Write the numbers of claims as words."""
    return ",".join(run.words for run in runs_of(cited))


def card_id(ids: Iterable[str]) -> str:
    """Give the id of the card that a place opens."""
    return "-".join(["claim", *ids])


def about_id(id: str) -> str:
    """Give the id of the words that say of a claim how firmly it stands."""
    return f"about-{id}"


def mark(cited: Mapping[int, Claim]) -> tuple[h.Element, int]:
    """Write the button of a place and say how many signs it shows; what is read out with the sentence is short."""
    runs = runs_of(cited)
    counted = say("{count} sources").format(count=len(cited))
    words, shown = numbers(cited), Markup(",").join(run.shown for run in runs)
    label = f"{say('Source')} {words}" if len(cited) == 1 else counted
    if len(runs) > MOST:
        kinds = " ".join(dict.fromkeys(run.kind for run in runs if run.kind))
        words, shown = counted, escape(h.span(class_=kinds or None)[counted])
    ids = [each.id for each in cited.values()]
    about = " ".join(map(about_id, ids))
    opens = h.button(type="button", class_="mark", popovertarget=card_id(ids), aria_label=label, aria_describedby=about)
    return opens[shown], len(words)
