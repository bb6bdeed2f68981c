"""Many persons in rows: a row is one path, so that a count that moves draws rows anew and not persons."""

from content.drawing.pixels import Part, many, placed


def abreast(step: float) -> str:
    """Give a person as a path that ends where the next one begins, `step` further; a person is 2 wide."""
    head = "m-.36,-.62a.36,.36 0 1,1 .72,0a.36,.36 0 1,1 -.72,0z"
    body = "m-.32,1.62v-.54a.52,.52 0 0,1 .52,-.52h.32a.52,.52 0 0,1 .52,.52v.54h-1.36z"
    return f"{head}{body}m{0.68 + step:.4f},-1"


def ranks(
    most: int,
    across: str,
    cell: str,
    top: str,
    *,
    end: str,
    first: str = "0",
    fill: float = 0.88,
    role: str,
    opacity: float = 1,
) -> Part:
    """Draw the persons from the `first` to the `end`, so many `across`, from `top` down; at most so many rows.

    A person fills so much of a cell; all but `most` and `fill` are expressions.
    """
    start, stop = f"max({first}, datum.n * {across})", f"min({end}, (datum.n + 1) * {across})"
    mark = {
        "type": "point",
        "filled": True,
        "shape": {"expr": f"'M0,0' + pad('', datum.stop - datum.start, '{abreast(2 / fill)}')"},
        "size": {"expr": f"pow({cell} * {fill}, 2)"},
        "opacity": opacity,
    }
    place = {
        "start": start,
        "stop": stop,
        "px": f"(datum.start - datum.n * {across} + .5) * {cell}",
        "py": f"{top} + (datum.n + .5) * {cell}",
    }
    return placed(many(most), mark, place, role=role, when=f"{stop} > {start}")
