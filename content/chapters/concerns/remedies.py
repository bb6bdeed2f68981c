"""What four remedies do to one invented file: counts of the model, put into words."""

from itertools import product
from pathlib import Path

import pandas as pd

from content.citations import plain
from content.claims.invented import invented_file
from content.drawing.words import gap, told
from content.formats import in_count, in_list
from content.models import REMEDIES, Reach, reach
from content.tables import table
from content.translations import say

SWITCHES = {
    "locked": "Lock",
    "deleted": "Delete the picture after the match",
    "limited": "No other use",
    "audited": "Outside audit",
}


def states() -> pd.DataFrame:
    """Give one row per setting of the four remedies: what the model counts, and its words."""
    ways = product((False, True), repeat=len(REMEDIES))
    chosen = [frozenset(each for each, on in zip(REMEDIES, way, strict=True) if on) for way in ways]
    return pd.DataFrame([state(remedies) for remedies in chosen])


def state(remedies: frozenset[str]) -> dict[str, str]:
    """Give the words of one setting: for the table, and for each place in the drawing."""
    file, found = invented_file(), reach(remedies, invented_file())
    of = "<some> of <all>"
    return {
        "remedies": in_list(
            [plain(SWITCHES[each]) for each in REMEDIES if each in remedies] or [plain("none").capitalize()]
        ),
        "stealing": told(of, some=in_count(found.stealing), all=in_count(file.outside)),
        "using": told(of, some=in_count(found.using), all=in_count(file.inside)),
        "holds": holds(found),
        "title": title_of(remedies, found),
        "lock": promise(plain("lock") if "locked" in remedies else "", found) or plain("no lock"),
        "limit": promise(plain("limit") if "limited" in remedies else "", found) or plain("no limit"),
        "deletion": promise(plain("picture deleted") if "deleted" in remedies else "", found),
        "reading": f"{tied(found)}{gap()}{trusted(found, audited='audited' in remedies)}",
    }


def title_of(remedies: frozenset[str], found: Reach) -> str:
    """Say who is left: the lock and the limit decide it."""
    titles = {
        (False, False): "No lock, no limit: <stealing> outside can steal the file, <using> inside may use it",
        (True, False): "The lock stops all <outside> outside; all <using> inside may still use the file",
        (False, True): "The limit leaves <using> of <inside> inside; all <stealing> outside can still steal the file",
        (True, True): "Lock and limit: <stealing> of <outside> outside can steal, <using> of <inside> inside may use",
    }
    file = invented_file()
    counts = {"stealing": found.stealing, "using": found.using, "outside": file.outside, "inside": file.inside}
    words = {name: in_count(count) for name, count in counts.items()}
    return told(titles["locked" in remedies, "limited" in remedies], **words)


def holds(found: Reach) -> str:
    """Say what the file holds."""
    template = "the picture, <others> other records" if found.pictures else "no picture, <others> other records"
    return told(template, others=in_count(found.others))


def promise(what: str, found: Reach) -> str:
    """Say of a remedy whether somebody checks it; nothing of one that is not there."""
    if not what:
        return ""
    return told("<what>: checked" if found.checked else "<what>: on trust", what=what)


def tied(found: Reach) -> str:
    """Say what ties the file to a person."""
    if found.pictures:
        return plain("The name ties picture and records to one person.")
    return plain("The picture is gone; the name still ties the records to one person.")


def trusted(found: Reach, *, audited: bool) -> str:
    """Say who checks what is promised."""
    if found.checked:
        return plain("Somebody from outside checks the promise.")
    if found.trusted:
        return plain("Nobody from outside checks the promise.")
    if audited:
        return plain("An audit alone stops nobody: nothing is promised.")
    return plain("Nothing is promised.")


def week() -> pd.DataFrame:
    """Give one row per record of the week: its day (from 0), its place in the day, its words, and what it is."""
    found = table(Path(__file__).parent / "week.csv", ("day", "record", "what"))
    days = {each: number for number, each in enumerate(dict.fromkeys(found["day"]))}
    return pd.DataFrame(
        {
            "day": found["day"].map(days),
            "at": found.groupby("day").cumcount(),
            "name": found["day"].map(say),
            "what": found["what"].map(say),
            "record": found["record"],
        }
    )


def cast() -> pd.DataFrame:
    """Give one row per person: the side (0 outside, 1 inside), the place there, who it is, whether for the purpose."""
    found = table(Path(__file__).parent / "people.csv", ("side", "who", "purpose"))
    side = (found["side"] == "inside").astype(int)
    return pd.DataFrame(
        {
            "side": side,
            "at": found.groupby("side").cumcount(),
            "who": found["who"].map(say),
            "purpose": found["purpose"],
        }
    )
