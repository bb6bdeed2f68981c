"""How far a language is: messages translated, missing, stale, refused."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from content.catalogues.files import kept
from content.catalogues.gathered import Gathered
from content.translations import HERE
from content.translations.fit import fault_of

SHOWN = 20


@dataclass(frozen=True, slots=True)
class Counted:
    """What a language has of all messages; `faults` says of each refused one why."""

    code: str
    all: int
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    faults: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether a reader meets every sentence in this language."""
        return not (self.missing or self.stale or self.faults)

    def __str__(self) -> str:
        """Write one line of counts, and the first of what is wrong."""
        numbers = f"{len(self.missing)} missing, {len(self.stale)} stale, {len(self.faults)} refused"
        wrong = [*(f"missing: {each}" for each in self.missing), *self.faults][:SHOWN]
        return "\n  ".join([f"{self.code}: {self.all} messages, {numbers}", *wrong])


def counted(code: str, messages: Iterable[Gathered], folder: Path = HERE) -> Counted:
    """Count what a language has of these messages."""
    have = kept(code, folder)
    missing, stale, faults, wanted = [], [], [], list(messages)
    for each in wanted:
        message = have.get(each.english)
        if message is None or not message.string:
            missing.append(each.english)
        elif message.fuzzy:
            stale.append(each.english)
        elif fault := fault_of(each.english, message.string):
            faults.append(f"{fault}: {each.english}")
    return Counted(code, len(wanted), tuple(missing), tuple(stale), tuple(faults))
