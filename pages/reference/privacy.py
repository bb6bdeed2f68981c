"""What this app knows about you: said by the running server and by the reader's own browser."""

from pages.components.privacy import show_privacy

show_privacy()
