"""The glossary as HTML: every term with its meaning, its Chinese form and the pages that use it."""

from html import escape

from content.chapter import Chapter
from content.editions.html.chapter import terms_on
from content.editions.html.inline import Writer
from content.editions.html.ledger import popovers, source_list
from content.glossary import TERMS, Term
from content.translations import say


def glossary(chapters: tuple[Chapter, ...]) -> tuple[str, ...]:
    """Write the page: heading, first letters, terms in the order of the alphabet, sources."""
    writer = Writer(after_2019=True)
    terms = sorted(TERMS, key=lambda each: say(each.word).casefold())
    used = {chapter.module: terms_on(chapter, chapters) for chapter in chapters}
    items = "".join(entry(each, [one for one in chapters if each.id in used[one.module]], writer) for each in terms)
    sources = source_list(writer.claims(), writer, "Sources of this page")
    return (
        f"{opening(terms)}<dl>{items}</dl>",
        f'<h2 id="check-it" tabindex="-1">{say("Check it")}</h2>{sources}{ways()}{popovers(writer)}',
    )


def opening(terms: list[Term]) -> str:
    """Write the heading of the page and a way to the first term of each letter."""
    first: dict[str, str] = {}
    for each in terms:
        first.setdefault(say(each.word)[0].upper(), each.id)
    letters = "".join(f'<li><a href="#{id}">{escape(letter)}</a></li>' for letter, id in first.items())
    count = say("{count} terms in plain words. On every page a term opens in place at its first use.")
    return (
        f'<p class="place">{say("Look it up")} · {say("Glossary")}</p>'
        f'<h1 tabindex="-1" data-page="/glossary">{say("Words, plainly")}</h1>'
        f'<p class="standfirst">{count.format(count=len(terms))}</p>'
        f'<nav class="contents letters" aria-label="{say("First letters")}"><ul>{letters}</ul></nav>'
    )


def entry(each: Term, chapters: list[Chapter], writer: Writer) -> str:
    """Write one term."""
    chinese = f' <span lang="zh-Hans" class="chinese">{each.chinese}</span>' if each.chinese else ""
    links = ", ".join(f'<a href="{chapter.address}">{escape(say(chapter.title))}</a>' for chapter in chapters)
    stands = f'<p class="stands">{say("Used on:")} {links}</p>' if links else ""
    meaning = writer.paragraphs(each.text, terms=False)
    return f'<dt id="{each.id}" tabindex="-1">{escape(say(each.word))}{chinese}</dt><dd>{meaning}{stands}</dd>'


def ways() -> str:
    """Write the doors on from the page."""
    return (
        f'<nav class="ways" aria-label="{say("Previous and next")}"><a class="prev" href="/sources"><small>'
        f'{say("Look it up")}</small> {say("Sources and audit")}</a><a class="next" href="/"><small>'
        f"{say('From the start')}</small> {say('At the counter')}</a></nav>"
    )
