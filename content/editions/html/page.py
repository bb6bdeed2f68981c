"""The pages of the explainer as HTML, each written once for each language."""

from content.editions.html.parts import Part, whole
from content.page import Page
from content.site import SITE_PAGES
from content.translations.once import once_per_language


@once_per_language
def written(page: Page) -> tuple[Part, ...]:
    """Write the page."""
    return whole(page, SITE_PAGES)
