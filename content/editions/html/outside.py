"""What others are told of a page: search engines, and whoever shows a link. It needs the public address."""

import json
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

import htpy as h
from markupsafe import Markup

from content.chapter import Chapter
from content.editions.citing import RELEASED
from content.editions.html.document import NAME
from content.editions.html.markup import Html
from content.editions.html.previews import HEIGHT, PREVIEWS, WIDTH, preview_of
from content.page import Page
from content.reading_time import minutes
from content.site import SITE_PAGES
from content.translations import LANGUAGES, say, speaking, spoken

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def outside(page: Page, public: str) -> Html:
    """Write it for the head of a page; nothing where no public address is known."""
    if not public:
        return Markup()
    return h.fragment[
        h.link(rel="canonical", href=address_of(page, public)),
        [h.meta(property=f"og:{name}", content=value) for name, value in card(page, public).items()],
        h.meta(name="twitter:card", content="summary_large_image" if image_of(page, public) else "summary"),
        h.script(type="application/ld+json")[Markup(as_data(about(page, public)))],  # noqa: S704 - escaped for a script
    ]


def address_of(page: Page, public: str) -> str:
    """Give the address under which the world knows a page, in the language of this reader."""
    usual = spoken() == LANGUAGES[0]
    return f"{public}{page.address}" + ("" if usual else f"?lang={spoken().code}")


def image_of(page: Page, public: str) -> str | None:
    """Give the address of the picture of a page, where it was made."""
    file = preview_of(page)
    return f"{public}/reader/{PREVIEWS.name}/{file.name}" if file.is_file() else None


def card(page: Page, public: str) -> dict[str, str]:
    """Give what stands beside a link to a page."""
    image = image_of(page, public)
    drawn = (
        {"image": image, "image:width": str(WIDTH), "image:height": str(HEIGHT), "image:alt": say(page.heading)}
        if image
        else {}
    )
    return {
        "type": "article" if isinstance(page, Chapter) else "website",
        "site_name": say(NAME),
        "title": say(page.heading),
        "description": page.stands_first(),
        "url": address_of(page, public),
        "locale": spoken().locale,
        **drawn,
    }


def about(page: Page, public: str) -> dict[str, Any]:
    """Say what a page is in the words of schema.org: only what is so, and so no author by name."""
    story = [each for each in SITE_PAGES if isinstance(each, Chapter)]
    told: dict[str, Any] = {"@type": "WebPage"}
    if isinstance(page, Chapter):
        long = f"PT{minutes([page], story)}M"
        told = {"@type": ["Article", "LearningResource"], "timeRequired": long, "learningResourceType": "explainer"}
    if image := image_of(page, public):
        told["image"] = image
    return {
        "@context": "https://schema.org",
        **told,
        "headline": say(page.heading),
        "name": say(page.title),
        "description": page.stands_first(),
        "url": address_of(page, public),
        "inLanguage": spoken().code,
        "datePublished": RELEASED.isoformat(),
        "license": LICENCE,
        "isAccessibleForFree": True,
        "isPartOf": {"@type": "WebSite", "name": say(NAME), "url": f"{public}/"},
    }


def as_data(data: dict[str, Any]) -> str:
    """Write data so that nothing in them can end the script in which they stand."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def for_crawlers(public: str) -> dict[str, str]:
    """Write what programs look for that go through the whole site: who may, and where every page is."""
    if not public:
        return {"/robots.txt": "User-agent: *\nDisallow: /editions/\n"}
    return {
        "/robots.txt": f"User-agent: *\nDisallow: /editions/\nSitemap: {public}/sitemap.xml\n",
        "/sitemap.xml": "".join(sitemap(public)),
    }


def sitemap(public: str) -> Iterator[str]:
    """List every page that programs may find, in every language."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    for language in LANGUAGES:
        with speaking(language):
            for page in SITE_PAGES:
                if not page.unlisted:
                    yield f"<url><loc>{escape(address_of(page, public))}</loc></url>\n"
    yield "</urlset>\n"
