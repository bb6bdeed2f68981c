"""Many signs in rows: a row is one path, so that a count that moves draws rows anew and not signs."""

from typing import Any

from content.drawing.pixels import Part, many, placed


def abreast(sign: str, step: float) -> str:
    """Give a sign that begins and ends in its middle, 2 wide, and the way to the next one, `step` further."""
    return f"{sign}m{step:.4f},0"


def ranks(
    sign: str,
    most: int,
    across: str,
    cell: str,
    y: str,
    *,
    end: str,
    first: str = "0",
    left: str = "0",
    row: str = "datum.n",
    fill: float = 0.88,
    role: str | None = None,
    opacity: float = 1,
    hollow: bool = False,
) -> Part:
    """Draw the signs from the `first` to the `end`, so many `across`, in at most so many rows.

    A sign fills so much of a cell; `y` is the middle of a row, and all that is written is an expression of `datum.n`.
    """
    start, stop = f"max({first}, {row} * ({across}))", f"min({end}, ({row} + 1) * ({across}))"
    mark: dict[str, Any] = {
        "type": "point",
        "filled": not hollow,
        "shape": {"expr": f"'M0,0' + pad('', datum.stop - datum.start, '{abreast(sign, 2 / fill)}')"},
        "size": {"expr": f"pow(({cell}) * {fill}, 2)"},
        "opacity": opacity,
        **({"strokeWidth": 1.2} if hollow else {}),
    }
    x = f"{left} + (datum.start - {row} * ({across}) + .5) * ({cell})"
    fields = {"start": start, "stop": stop, "px": x, "py": y}
    return placed(many(most), mark, fields, role=role, when=f"{stop} > {start}")
