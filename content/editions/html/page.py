"""The pages of the explainer as HTML, each written once for each language."""

from content.editions.html.parts import Part, whole
from content.page import Page
from content.site import SITE_PAGES
from content.translations.once import once_per_language


@once_per_language
def written(page: Page, site: tuple[Page, ...] = SITE_PAGES) -> tuple[Part, ...]:
    """Write the page as one of these."""
    return whole(page, site)
