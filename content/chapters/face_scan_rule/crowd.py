"""One face, compared with how many? One square for each million faces, and every wrong one among them."""

import altair as alt
import pandas as pd

from content.blocks import Drawing
from content.chapters.face_scan_rule.counted import ONE, drawn, in_table, turns, written
from content.chapters.face_scan_rule.guessed import guess
from content.chapters.face_scan_rule.machine import choices, in_words, limit, maker
from content.chapters.face_scan_rule.squares import pair, units, wrong_people
from content.chapters.face_scan_rule.stops import ASKED, TALL, TOP, at_stop, sizes, stops
from content.citations import plain
from content.drawing.counts import as_count
from content.drawing.inputs import buttons, guessed
from content.drawing.pixels import Height, Part, either, on_pixels, one, text, titled
from content.drawing.words import explain, gap
from content.formats import in_count
from content.models import false_alarms

TURN = 480
# Over the field stands the guess, at its own squares; what a square is gives way to it.
KEY_AT, KEY_ALIGNED = f"wide && {ASKED} ? width : 0", f"wide && {ASKED} ? 'right' : 'left'"
SIDE = "wide ? 'right' : 'left'"


def wrong_faces() -> pd.DataFrame:
    """Give one row for each number of faces, and the wrong ones by a maker's claim and at the limit."""
    once = "one in <tries> searches"
    rows = [
        (faces, *(in_table(false_alarms(1, faces, odds), once) for odds in (maker(), limit()))) for faces in stops()
    ]
    return pd.DataFrame(rows, columns=["faces", "maker", "limit"])


def crowd(rows: pd.DataFrame) -> Drawing:
    """Draw a square for each million faces and a person for each wrong one; fewer faces are drawn one by one.

    The words follow from the setting alone; `rows` is what the table shows.
    """
    del rows
    return on_pixels(
        *units(),
        wrong_people(),
        *pair(),
        *guess(),
        *words(),
        wide=Height(66, 0.415),
        narrow=Height(128, 1.36),
        params=(*controls(), *sizes()),
        turn=TURN,
    )


def controls() -> tuple[alt.Parameter, ...]:
    """Name what the reader sets: how many faces, and how often the machine errs."""
    claims = {
        "maker": "Once in {F21.face:number}, a phone maker says",
        "ceiling": "Once in {K31.odds:number}, an EU border limit",
        "own": "My own",
    }
    faces = {str(each): words for each, words in stops().items()}
    steps = choices(maker(), limit())
    return (
        buttons("faces", "One face is compared with", faces, list(faces)[-1]),
        buttons("setting", "It takes a stranger for you", claims, "maker"),
        buttons("odds", "My own: one error in", steps, list(steps)[2]),
        guessed(0, 100_000),
    )


def title() -> str:
    """Say the finding of the present setting, as a Vega expression."""
    parts = {"faces": at_stop(*(f"'{in_count(each)}'" for each in stops())), "odds": in_words("once")}
    card = explain("One face, one card, one error in <odds>: a wrong match in <odds> tries", **parts)
    rare = explain(
        "One face among <faces>, one error in <odds>: a wrong face in <tries> searches", **parts, tries=turns("wrong")
    )
    single = explain("One face among <faces>, one error in <odds>: about one wrong face", **parts)
    wrong = explain(
        "One face among <faces>, one error in <odds>: about <wrong> wrong faces", **parts, wrong=written("wrong")
    )
    return f"all == 1 ? {card} : wrong < {ONE} ? {rare} : {drawn('wrong')} == 1 ? {single} : {wrong}"


def key() -> str:
    """Say what one square, block, dot or person is, as a Vega expression."""
    parts = {"square": f"'{plain('{P01.square:count}')}'", "school": f"'{plain('{P01.school:count}')}'"}
    each = {"wrong": as_count("in_square", ".0f"), "squares": as_count("1 / in_square", ".0f")}
    one_each = explain("Each square: <square> faces, one of them wrong", **parts)
    shaded = explain("Each square: <square> faces, <wrong> of them wrong,\ndrawn as shade", **parts, **each)
    some = explain("Each square: <square> faces;\none square in <squares> holds a wrong face", **parts, **each)
    squares = f"shade ? {shaded} : in_square < {ONE} ? {some} : {one_each}"
    return at_stop(
        explain("One face, one card"),
        explain("Each figure: one face"),
        explain("Each dot: one face"),
        explain("One square of <square> faces, each block <school>", **parts),
        squares,
    )


def words() -> list[Part]:
    """Write the title, what the signs are, and how many wrong faces one search brings."""
    level = f"replace({key()}, '\\n', '{gap()}')"
    once = explain("one error in <odds>", odds=in_words("once"))
    below = f"{TOP} + {TALL} + 24"
    return [
        titled(title()),
        text(
            one(), KEY_AT, "20", either(level, key()), size=either("14", "12.5"), align=KEY_ALIGNED, name="sentence_key"
        ),
        text(one(), "0", below, found(), size=either("20", "15"), serif=True, role="wrong", name="sentence_found"),
        text(
            one(),
            either("width", "0"),
            f"{below} + {either('0', '20')}",
            once,
            size=14,
            align=SIDE,
            name="sentence_odds",
        ),
    ]


def found() -> str:
    """Say how many wrong faces one search brings, as a Vega expression."""
    tries = explain("one wrong match in <tries> tries", tries=in_words("once"))
    single = explain("one wrong face in every search")
    rare = explain("one wrong face in <tries> searches", tries=turns("wrong"))
    wrong = explain("<wrong> wrong faces in every search", wrong=written("wrong"))
    return f"all == 1 ? {tries} : wrong < {ONE} ? {rare} : {drawn('wrong')} == 1 ? {single} : {wrong}"
