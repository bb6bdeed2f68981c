"""What this app knows about you: said by the running server and by the reader's own browser."""

from content.pages.privacy import PRIVACY
from pages.components.page import show

show(PRIVACY)
