"""Whether a translated sentence may take the place of its English: the same figures, marks, links, no more markup."""

import re

PIECE = re.compile(r"\{[^{}]*\}|\[\[[^\]]*\]\]|!?\[(?=[^\[\]]*\]\()|\]\([^()]*\)|<[^<>]*>")
LOOSE = re.compile(r"[{}<>\"`\\]|\[\[|\]\]|\]\(|javascript:", flags=re.IGNORECASE)


def fits(english: object, translated: object) -> bool:
    """Whether both are one sentence and say the same things between the words."""
    if not isinstance(english, str) or not isinstance(translated, str):
        return False
    same = set(PIECE.findall(english)) == set(PIECE.findall(translated))
    return same and loose(translated) <= loose(english)


def loose(sentence: str) -> set[str]:
    """List what is left of markup when its whole pieces are taken out."""
    return {each.lower() for each in LOOSE.findall(PIECE.sub("", sentence))}
