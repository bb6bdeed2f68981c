"""The chart of how long an answer took: a lane for each case, from August to the end of 2019."""

from datetime import date

import pandas as pd

from content.blocks import Drawing
from content.citations import plain
from content.claims import claim
from content.drawing.pixels import Height, Part, Rows, either, fixed, on_pixels, one, rows, signs, stroke, text, titled
from content.drawing.signs import SQUARE
from content.drawing.words import explain, gap, in_lines, told
from content.translations import spoken
from content.when import When

START, END = date(2019, 8, 1), date(2019, 12, 31)
TITLE = "One answer took {K40.days:count} days, one {K41.days:count}; one case was still open after {K42.days:count}"
# Of each case: what began it, the answer if there was one, and the sum that counts the days.
LANES = (
    ("The classrooms", ("N01.reported", "a trial makes news"), ("N05.day", "an official: curb and regulate"), "K40"),
    ("The park", ("G01.filed", "Guo Bing goes to court"), None, "K42"),
    ("The lampposts", ("H01.day", "protesters bring posts down"), ("H07.agreed", "a committee: other sensors"), "K41"),
)
PROMISE = ("G15.said", "the park: another check will do")
OPEN = "no ruling by the end of the year"
MEANWHILE = (
    ("W01.founded", "a standards group"),
    ("B01.reported", "a subway trial"),
    ("S01.published", "the survey"),
)
FEW, FEW_WIDE = 18, 16  # letters of a line under a mark; of wide ones half as many
TOOK, STILL = "<days> days", "open after <days> days"


def day(name: str) -> date:
    """Give the day that a claim names."""
    id, _, figure = name.partition(".")
    when = claim(id).figures[figure]
    assert isinstance(when, When)
    return when.first


def after_start(name: str) -> int:
    """Count the days from the start of the chart to the day that a claim names."""
    return (day(name) - START).days


def events() -> pd.DataFrame:
    """Give one row per case, and per event meanwhile: its days, in words and as dates, and how long the answer took."""
    found = []
    for case, (begun, what), answer, sum_ in LANES:
        took = told(TOOK if answer else STILL, days=plain(f"{{{sum_}.days:count}}"))
        ended, said = answer or ("", OPEN)
        found.append((case, begun, what, ended, said, took))
    found.insert(1, (LANES[1][0], *LANES[1][1], *PROMISE, told(TOOK, days=plain("{K42.park:count}"))))
    found += [("Meanwhile", name, what, "", "", "") for name, what in MEANWHILE]
    table = pd.DataFrame(found, columns=["case", "began", "begun", "answered", "answer", "took"])
    dates = {
        f"{name}_on": table[name].map(lambda each: str(day(each)) if each else "") for name in ("began", "answered")
    }
    in_words = {name: table[name].map(dated) for name in ("began", "answered")}
    return table.assign(**dates, **in_words, **{name: table[name].map(plain) for name in ("case", "begun", "answer")})


def few() -> int:
    """Give the letters of a line under a mark in the reader's language."""
    return FEW_WIDE if spoken().han else FEW


def dated(name: str) -> str:
    """Write the day that a claim names, if any."""
    return plain(f"{{{name}:date}}") if name else ""


def lanes() -> pd.DataFrame:
    """Give one row per lane: its first and its last day since the start, its words, and how long it took."""
    found = []
    for case, (begun, what), answer, sum_ in LANES:
        first, days = after_start(begun), int(claim(sum_).value("days"))
        ended = answer[1] if answer else OPEN
        took = told(TOOK if answer else STILL, days=plain(f"{{{sum_}.days:count}}"))
        found.append(
            (
                plain(case),
                first,
                first + days,
                in_lines(plain(what), few()),
                in_lines(plain(ended), few()),
                took,
                bool(answer),
            )
        )
    table = pd.DataFrame(found, columns=["case", "first", "last", "begun", "ended", "took", "closed"])
    return table.assign(lane=range(len(table)))


SIZES = (
    fixed("left", "wide ? 138 : 4"),
    fixed("one_day", f"(width - left - 8) / {(END - START).days}"),
    fixed("top", "wide ? 84 : 108"),  # to the first lane
    fixed("lane", "wide ? 104 : 126"),  # from lane to lane
    fixed("below", f"top + {len(LANES)} * lane - 12"),  # to what happened meanwhile
)
DAY = "(left + datum.days * one_day)"
X, X2, Y = "(left + datum.first * one_day)", "(left + datum.last * one_day)", "(top + datum.lane * lane)"
LONG = "(datum.last - datum.first > 30)"


def timeline(_: pd.DataFrame) -> Drawing:
    """Draw each case as a line from the day it began to the day of its answer; the table is as `events` gives it."""
    data = rows(lanes())
    return on_pixels(
        *calendar(),
        *lines(data),
        *words_of(data),
        *promise(),
        *meanwhile(),
        titled(explain(TITLE)),
        wide=Height(84 + len(LANES) * 104 + 22),
        narrow=Height(108 + len(LANES) * 126 + 22),
        params=SIZES,
    )


def calendar() -> list[Part]:
    """Draw the months above, a faint line along each lane with a tick for each month, and the day of the rule."""
    months = [date(START.year, month, 1) for month in range(START.month, END.month + 1)]
    named = pd.DataFrame([{"days": (each - START).days, "month": each.month - 1} for each in months])
    places = [f"top + {lane} * lane" for lane in range(len(LANES))] + ["below"]
    rule = f"(left + {after_start('R16.start')} * one_day)"
    tracks = [stroke("left", y, "width - 8", y, opacity=0.2) for y in places]
    ticks = [stroke(DAY, f"{y} - 4", DAY, f"{y} + 4", data=rows(named), opacity=0.34) for y in places]
    marks = [stroke(rule, f"{y} - 9", rule, f"{y} + 9", width=3, role="wrong") for y in ("34", *places)]
    names = f"timeFormat(datetime({START.year}, datum.month, 1), '%b')"
    return [
        *tracks,
        *ticks,
        *marks,
        text(rows(named), DAY, "16", names, size=13),
        text(one(), f"{rule} - 8", "39", explain("the rule starts"), size=13, bold=True, align="right"),
    ]


def lines(data: Rows) -> list[Part]:
    """Draw what began as a square, an answer as a circle, and the days between; dashed where none came."""
    return [
        stroke(X, Y, X2, Y, data=data, when="datum.closed", width=5, opacity=0.75),
        stroke(X, Y, X2, Y, data=data, when="!datum.closed", width=5, opacity=0.75, dash=(7, 5)),
        signs(data, SQUARE, X, Y, "13"),
        signs(data, "circle", X2, Y, "15", role="right", when="datum.closed"),
        signs(data, "triangle-right", X2, Y, "14", when="!datum.closed"),
    ]


def words_of(data: Rows) -> list[Part]:
    """Write what each case is called, how it began and ended, and how long that took."""
    answered, still = f"datum.closed && {LONG}", "!datum.closed"
    short = f"datum.closed && !{LONG}"
    low, high = f"{Y} + 26", f"{Y} - 14"
    ended = f"{Y} - (length(split(datum.ended, '\\n')) - 1) * 16 - 14"
    return [
        text(data, "0", either(f"{Y} + 6", f"{Y} - 53"), "datum.case", size=17, serif=True),
        text(data, f"{X} - 7", f"{Y} - 33", f"replace(datum.begun, '\\n', '{gap()}')", size=13, when=short),
        text(data, f"{X} - 7", high, "datum.took", size=17, bold=True, when=short),
        text(data, f"{X} - 7", low, "datum.ended", size=13, line=1.2, when=short),
        text(data, f"{X} - 7", low, "datum.begun", size=13, line=1.2, when=answered),
        text(data, f"({X} + {X2}) / 2", high, "datum.took", size=17, bold=True, align="center", when=answered),
        text(data, f"{X2} + 7", low, "datum.ended", size=13, line=1.2, align="right", when=answered),
        text(data, f"{X} - 14", f"{Y} - 8", "datum.took", size=17, bold=True, align="right", when=still),
        text(data, f"{X} - 14", low, f"replace(datum.begun, '\\n', '{gap()}')", size=13, align="right", when=still),
        text(data, f"{X2} + 7", ended, "datum.ended", size=13, line=1.2, align="right", when=still),
    ]


def promise() -> list[Part]:
    """Draw what the park promised while the case stayed open."""
    lane = next(place for place, (_, _, answer, _) in enumerate(LANES) if answer is None)
    data = rows(
        pd.DataFrame([{"days": after_start(PROMISE[0]), "lane": lane, "words": in_lines(plain(PROMISE[1]), few())}])
    )
    return [
        signs(data, "circle", DAY, Y, "13", role="right"),
        text(data, f"{DAY} - 5", f"{Y} + 26", "datum.words", size=13, line=1.2),
    ]


def meanwhile() -> list[Part]:
    """Draw apart what no objection had asked for: hollow dots on a line of their own."""
    named = [(after_start(name), plain(what)) for name, what in MEANWHILE]
    data = rows(pd.DataFrame(named, columns=["days", "words"]).assign(place=range(len(named))))
    last = f"(datum.place == {len(named) - 1})"
    return [
        text(one(), "0", either("below + 5", "below - 18"), explain("Meanwhile"), size=15, serif=True),
        signs(data, "circle", DAY, "below", "10", hollow=True),
        text(
            data,
            f"{DAY} + ({last} ? -4 : 4)",
            "below + (datum.place == 1 ? 24 : -14)",
            "datum.words",
            size=12.5,
            align=f"{last} ? 'left' : 'right'",
        ),
    ]
