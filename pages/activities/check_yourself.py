"""Check yourself: what do you know, and how sure are you?"""

from content.pages.check_yourself import CHECK_YOURSELF
from pages.components.page import show

show(CHECK_YOURSELF)
