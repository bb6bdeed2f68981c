"""How each part of a page looks."""
