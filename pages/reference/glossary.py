"""Glossary: the words of the explainer in plain words."""

from pages.components.page import show_page

show_page("glossary")
