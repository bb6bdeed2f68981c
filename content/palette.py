"""The colours of the charts."""

# In the order of ROLES; the page's theme holds the same list, and one for dark.
LIGHT = ("#8F1D2C", "#2A4E8A", "#B07D1F", "#1E9C78")
ROLES = ("wrong", "right", "assumed", "later")

INK = "currentColor"  # the page's text colour, in light and in dark
TEXT = "#1E2227"  # the same in a file, which is light
