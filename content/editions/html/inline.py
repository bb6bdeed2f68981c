"""A text as HTML: figures written, sentences marked with their sources, terms and links in place."""

import re
from dataclasses import dataclass, field
from html import escape

from content.claims import claim
from content.evidence import Claim
from content.glossary import Term, term
from content.prose import LINK, MARK, STRESS, TERM, written
from content.translations import say

# A mark stays on the line of the word before it, unless that word ends some markup.
MARKED = re.compile(r"(?P<word>(?<![^\s])[^\s*~\]\)<>]+)?" + MARK.pattern)


@dataclass(slots=True)
class Page:
    """One page while it is written: numbers its claims in reading order and collects its terms."""

    numbers: dict[str, int] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    later: set[str] = field(default_factory=set)  # claims that stand in "Since then" alone

    def inline(self, text: str) -> str:
        """Write one run of text; every word of it is escaped."""
        html = escape(written(text), quote=False)
        html = MARKED.sub(lambda match: self._marks(match["ids"], match["word"]), html)
        html = TERM.sub(lambda match: self._term(match["id"], match["words"]), html)
        html = LINK.sub(r'<a href="\g<address>">\g<words></a>', html)
        return STRESS.sub(r"<em>\g<words></em>", html)

    def paragraphs(self, text: str, kind: str = "") -> str:
        """Write paragraphs that an empty line parts."""
        css = f' class="{kind}"' if kind else ""
        parts = re.split(r"\n\s*\n", text.strip())
        return "".join(f"<p{css}>{self.inline(' '.join(part.split()))}</p>" for part in parts)

    def claims(self) -> tuple[Claim, ...]:
        """List the claims that stand on the page, in reading order."""
        return tuple(claim(id) for id in self.numbers)

    def number_of(self, cited: Claim) -> int:
        """Give the number that marks the claim on this page."""
        return self.numbers[cited.id]

    def _marks(self, ids: str, word: str | None) -> str:
        first, *others = (self._mark(claim(id)) for id in ids.split())
        return f'<span class="marks">{word or ""}{first}</span>' + "".join(others)

    def _mark(self, cited: Claim) -> str:
        number = self.numbers.setdefault(cited.id, len(self.numbers) + 1)
        kind = "" if cited.status.measured else f" {cited.status.name.lower()}"
        label = escape(f"{say('Source')} {number}: {say(cited.status.value)}, {cited.sources[0].publisher}")
        return (
            f'<button type="button" class="mark{kind}" popovertarget="claim-{cited.id}" aria-label="{label}">'
            f"{number}</button>"
        )

    def _term(self, id: str, words: str) -> str:
        self.terms.setdefault(id, term(id))
        return f'<button type="button" class="term" popovertarget="term-{id}">{words}</button>'
