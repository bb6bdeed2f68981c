"""Whether a translated sentence may take the place of its English: the same figures, marks, links, no more markup."""

import re

PIECE = re.compile(r"\{[^{}]*\}|\[\[[^\]]*\]\]|!?\[(?=[^\[\]]*\]\()|\]\([^()]*\)|<[^<>]*>")
LOOSE = re.compile(r"[{}<>\"`\\]|\[\[|\]\]|\]\(|javascript:", flags=re.IGNORECASE)
DIGITS = re.compile(r"[0-9０-９]+(?![0-9]*月)")  # a month is a name
# A number above ten, a fraction or a percentage in Chinese words; a month is a name, and so are the idioms.
HAN_FIGURE = re.compile(
    r"[一二两兩三四五六七八九几幾数數]?[十百千万萬亿億][一二两兩三四五六七八九十百千万萬亿億]*|[一二两兩三四五六七八九十百千万萬]分之|[一两兩]?半(?=[数數的])|一半|[一二三四五六七八九]成(?=[的，。；])"
)
HAN_NAMES = re.compile(
    r"十[一二]?月|[千百]万别|千萬別|十分|十字|百科|百度|百货|百貨|百姓|万一|萬一|万物|萬物|萬用|千方百计|千方百計|成千上万|成千上萬|(?<![一二两三四五六七八九])十(?![一二三四五六七八九])"
)
MAGNITUDE = re.compile(
    r"\d|\b(?:eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?"
    r"|millions?|billions?|half|halves|halved|dozens?|thirds?|quarters?|per ?cent)\b",
    flags=re.IGNORECASE,
)


def fits(english: object, translated: object) -> bool:
    """Whether both are one sentence and say the same things between the words."""
    return not fault_of(english, translated)


def fault_of(english: object, translated: object) -> str:
    """Say why the translation cannot stand for the English, or nothing where it can."""
    if not isinstance(english, str) or not isinstance(translated, str):
        return "is no single sentence"
    if set(PIECE.findall(english)) != set(PIECE.findall(translated)):
        return "has other figures, marks, links or places than its English"
    if not loose(translated) <= loose(english):
        return "has markup that its English has not"
    if figure := typed(english, translated):
        return f"types the figure {figure}, which its English does not"
    return ""


def loose(sentence: str) -> set[str]:
    """List what is left of markup when its whole pieces are taken out."""
    return {each.lower() for each in LOOSE.findall(PIECE.sub("", sentence))}


def typed(english: str, translated: str) -> str:
    """Give the first figure that the translation types and its English does not, or nothing."""
    ours, theirs = PIECE.sub("", english), PIECE.sub("", translated)
    digits: set[str] = set(DIGITS.findall(theirs)) - set(DIGITS.findall(ours))
    if digits:
        return min(digits)
    found = HAN_FIGURE.search(HAN_NAMES.sub("", theirs))
    return found.group() if found and not MAGNITUDE.search(ours) else ""
