"""Glossary: the words of the explainer in plain words."""

from content.pages.glossary import GLOSSARY
from pages.components.page import show

show(GLOSSARY)
