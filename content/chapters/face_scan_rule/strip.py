"""All buyers as dots in columns; those whom the machine sends away have stepped out at the right."""

from content.claims import claim
from content.drawing.pixels import Part, either, many, placed, stroke

ALL = int(claim("P02").value("buyers"))
DEEP = either("40", "60")  # dots in a column
COLUMNS, AT_THE_END = 250, 32  # the most columns; as many hold everyone who is sent away or let through
GAP = 10  # pixels between those who buy and those who were sent away
DOT = f"((width - {GAP}) / ceil({ALL} / {DEEP}))"  # from one dot to the next
TOP = either("58", "94")
FOOT = f"({TOP} + {DEEP} * {DOT})"


def strip() -> list[Part]:
    """Draw ten thousand dots: from the right the impostors and the honest sent away, then who got through wrongly."""
    return [
        dots(AT_THE_END, "away + passed_drawn", str(ALL), opacity=0.3),
        dots(COLUMNS - AT_THE_END, "0", str(ALL), opacity=0.3, beyond=AT_THE_END),
        dots(AT_THE_END, "0", "caught_drawn", role="right"),
        dots(AT_THE_END, "caught_drawn", "away", role="wrong"),
        dots(AT_THE_END, "away", "away + passed_drawn", role="wrong"),
        stroke(f"width - max(1, ceil(away / {DEEP})) * {DOT}", f"{FOOT} + 3", "0", f"{FOOT} + 26", opacity=0.4),
        stroke("width", f"{FOOT} + 3", "width", f"{FOOT} + 26", opacity=0.4),
    ]


def dots(columns: int, first: str, end: str, *, opacity: float = 1, role: str | None = None, beyond: int = 0) -> Part:
    """Draw the dots from the `first` to the `end`, counted from the right and down each column.

    A dash of no length with a round end is a dot, so that a column is one stroke. Columns that nobody leaves stand
    `beyond` the others, so that no move draws them anew.
    """
    at = f"(datum.n + {beyond})"
    above, below = f"max({first}, {at} * {DEEP})", f"min({end}, ({at} + 1) * {DEEP})"
    stepped = str(GAP) if beyond else f"({first} >= away ? {GAP} : 0)"
    ends = {
        "px": f"width - {stepped} - ({at} + .5) * {DOT}",
        "py": f"{TOP} + ({above} - {at} * {DEEP} + .5) * {DOT}",
        "py2": f"{TOP} + ({below} - {at} * {DEEP} - .5) * {DOT} + .01",
    }
    mark = {
        "type": "rule",
        "strokeCap": "round",
        "strokeDash": {"expr": f"[0, {DOT}]"},
        "strokeWidth": {"expr": f"{DOT} * {0.86 if role else 0.62}"},
        "opacity": opacity,
    }
    return placed(many(columns), mark, ends, role=role, when=f"{below} > {above}")
