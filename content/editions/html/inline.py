"""A text as HTML: figures written, sentences marked with their sources, terms and links in place."""

import re
from dataclasses import dataclass, field
from html import escape

from content.chapter import Chapter
from content.claims import claim
from content.evidence import Claim
from content.glossary import Term
from content.page import Page
from content.prose import LINK, MARK, STRESS, later, term_forms, term_pattern, written
from content.translations import say

# A mark stays on the line of the word before it, unless that word ends some markup.
# A link and a mark stay as they are when terms are sought.
TAGGED = re.compile(r"(?P<kept>\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)|&[a-z]+;)|(?P<free>[^\[&]+|.)")
MARKED = re.compile(r"(?P<word>(?<![^\s])[^\s*\]\)<>]+)?" + MARK.pattern)

TOGETHER = 3  # marks that no line parts; more would not fit a phone


@dataclass(slots=True)
class Writer:
    """What writes one page: it numbers the claims in reading order, collects the terms and knows the story around."""

    page: Page | None = None
    site: tuple[Page, ...] = ()
    after_2019: bool = False  # whether later facts may be told where the page is being written
    numbers: dict[str, int] = field(default_factory=dict)
    terms: dict[str, str] = field(default_factory=dict)  # the card of each term that was linked
    later: set[str] = field(default_factory=set)  # claims that stand in "Since then" alone

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The story, in its order."""
        return tuple(page for page in self.site if isinstance(page, Chapter))

    @property
    def here(self) -> Page:
        """The page that is being written; LookupError where there is none."""
        if self.page is None:
            raise LookupError("no page is being written, only a text")
        return self.page

    def inline(self, text: str, *, terms: bool = False) -> str:
        """Write one run of text, every word of it escaped; `terms` links each term at its first use on the page."""
        html = escape(written(text), quote=False)
        if terms:
            html = TAGGED.sub(lambda match: match["kept"] or self._terms(match["free"]), html)
        html = MARKED.sub(lambda match: self._marks(match["ids"], match["word"]), html)
        html = LINK.sub(r'<a href="\g<address>">\g<words></a>', html)
        return STRESS.sub(r"<em>\g<words></em>", html)

    def paragraphs(self, text: str, kind: str = "", *, terms: bool = True) -> str:
        """Write paragraphs that an empty line parts."""
        css = f' class="{kind}"' if kind else ""
        parts = re.split(r"\n\s*\n", text.strip())
        return "".join(f"<p{css}>{self.inline(' '.join(part.split()), terms=terms)}</p>" for part in parts)

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that stand on the page, in reading order."""
        return tuple(claim(id) for id in self.numbers)

    def number_of(self, cited: Claim) -> int:
        """Give the number that marks the claim on this page."""
        return self.numbers[cited.id]

    def _marks(self, ids: str, word: str | None) -> str:
        marks = [self._mark(claim(id)) for id in ids.split()]
        lines = ["".join(marks[start : start + TOGETHER]) for start in range(0, len(marks), TOGETHER)]
        lines[0] = (word or "") + lines[0]
        return "".join(f'<span class="marks">{each}</span>' for each in lines)

    def _mark(self, cited: Claim) -> str:
        number = self.numbers.setdefault(cited.id, len(self.numbers) + 1)
        kind = "" if cited.status.measured else f" {cited.status.name.lower()}"
        label = escape(f"{say('Source')} {number}: {say(cited.status.value)}, {cited.sources[0].publisher}")
        return (
            f'<button type="button" class="mark{kind}" popovertarget="claim-{cited.id}" aria-label="{label}">'
            f"{number}</button>"
        )

    def _terms(self, text: str) -> str:
        return term_pattern().sub(lambda match: self._term(match[0]), text)

    def _term(self, words: str) -> str:
        found = term_forms()[words.casefold()]
        if found.id in self.terms or (later(found.text) and not self.after_2019):
            return words
        self.terms[found.id] = ""  # its own text must not link it again
        self.terms[found.id] = self.term_card(found)
        return f'<button type="button" class="term" popovertarget="term-{found.id}">{words}</button>'

    def term_card(self, each: Term) -> str:
        """Write a glossary entry, with the Chinese term where there is one."""
        chinese = f' <span lang="zh-Hans">{each.chinese}</span>' if each.chinese else ""
        meaning = self.paragraphs(each.text, terms=False)
        return f'<p class="standing"><strong>{escape(say(each.word))}</strong>{chinese}</p>{meaning}'
