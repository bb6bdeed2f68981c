"""What a language changes in HTML that is written already: where its links lead, and the spaces between words."""

import re

from content.translations import LANGUAGES, spoken

HAN = "\u2e80-\u2fff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—"
TAGS = r"(?:<[^<>]*>)*"
# What the code puts between two sentences or the parts of a list, with the tags around it: Chinese has signs of its own
# and no spaces, and a year counts as Chinese.
LOOSE = re.compile(rf"(?P<before>[{HAN}]{TAGS}) (?P<after>{TAGS}[{HAN}])")
SIGNED = re.compile(
    rf"(?P<before>[{HAN}\w)])(?P<tags>{TAGS})(?P<sign>[,;:]) (?P<dated>(?={TAGS}\d{{4}}年))?(?={TAGS}[\d,.]*[{HAN}])"
)
# A list of names that are not Chinese goes on with its signs where an element begins or ends.
BEHIND = re.compile(rf"(?P<before>[{HAN}])(?P<tags>(?:<[^<>]*>)+)(?P<sign>[,;:]) (?P<dated>(?=<))?")
AHEAD = re.compile(rf"(?P<before>[{HAN}])(?P<tags>)(?P<sign>[;:]|,(?= <)) (?P<dated>(?=<))?(?=\S)")
DAY = re.compile(r"\d[年月日]$|[”》]$")  # what is said of a day or a title is no part of a list
IS_HAN = re.compile(f"[{HAN}]")
BRACKETS = re.compile(rf" ?\((?P<inside>[^()<>]*[{HAN}][^()<>]*)\)|(?<=[{HAN}]) ?\((?P<code>[\w-]+)\)")
# What the browser fills in stands empty between a space and the stop.
STOP = re.compile(rf"(?P<before>[{HAN}]) ?(?P<tags>{TAGS})\.(?=\s|<|$|\")")
ENDED = re.compile(rf"(?P<sign>[、。，：；！？）」』])(?P<tags>{TAGS}) (?=\S)")
BEGUN = re.compile(r" (?=[（《「『])")
WIDE = {",": "，", ";": "；", ":": "：", "": ""}
PRESSED = re.compile(r"</?(?:a|button|label)\b")
PROGRAM = re.compile(r"(?s)(<script\b.*?</script>|<style\b.*?</style>)")  # has signs of its own
# What is the same in every language keeps its address: what stands below /reader, and what Streamlit brings.
OURS = re.compile(r' href="(?P<address>/(?!reader/|static/)[^"?#]*)(?:\?(?P<asked>[^"#]*))?(?P<part>#[^"]*)?"')


def in_this_language(html: str) -> str:
    """Bring HTML into the language of this reader: its links stay in it, and Chinese has no spaces between words."""
    if spoken() == LANGUAGES[0]:
        return html
    return "".join(part if PROGRAM.match(part) else brought(part) for part in PROGRAM.split(html))


def brought(html: str) -> str:
    """Bring the words of HTML, in which no program stands, into the language."""
    html = tight(html) if spoken().han else html
    opens, closes = spoken().quotes
    return OURS.sub(kept, html.replace("“", opens).replace("”", closes))


def in_these_signs(text: str) -> str:
    """Bring a text that is put together of several into the signs of this language, as HTML has them."""
    return tight(text) if spoken().han else text


def tight(html: str) -> str:
    """Take away the spaces between Chinese characters, each looked at after the other since they share a sign."""
    html = AHEAD.sub(widened, BEHIND.sub(widened, SIGNED.sub(widened, html)))
    html = BRACKETS.sub(lambda found: f"（{found['inside'] or found['code']}）", html)
    html = STOP.sub(lambda found: found[0][:-1] + ("" if found["before"] in "。！？」”" else "。"), html)
    html = LOOSE.sub(closed, LOOSE.sub(closed, html))
    return BEGUN.sub("", ENDED.sub(r"\g<sign>\g<tags>", html))


def widened(found: re.Match[str]) -> str:
    """Write a sign between two parts as Chinese has it: a list has one of its own."""
    end = found.end("before")
    dated = found["dated"] is not None or DAY.search(found.string, max(0, end - 2), end)
    listed = found["sign"] == "," and IS_HAN.match(found["before"]) and not dated
    return f"{found['before']}{found['tags']}{'、' if listed else WIDE[found['sign']]}"


def closed(gap: re.Match[str]) -> str:
    """Close a gap, unless it parts something that a reader presses."""
    parts = PRESSED.search(gap["before"]) or PRESSED.search(gap["after"])
    return gap[0] if parts else gap["before"] + gap["after"]


def kept(link: re.Match[str]) -> str:
    """Write a link of ours so that it leads to what it names in this language."""
    if "lang=" in (link["asked"] or ""):
        return link[0]
    asked = "&amp;".join(filter(None, (link["asked"], f"lang={spoken().code}")))
    return f' href="{link["address"]}?{asked}{link["part"] or ""}"'
