"""Check yourself: what do you know, and how sure are you?"""

from pages.components.page import show_page

show_page("check_yourself")
