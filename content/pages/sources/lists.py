"""The chart of one sentence: the article's two cities in one list and in the next."""

import pandas as pd

from content.blocks import Drawing
from content.chapters.cameras_and_control.fall import fall
from content.drawing.words import explain


def lists(table: pd.DataFrame) -> Drawing:
    """Draw both editions for whoever checks the article's sentence; `table` is as `both_editions` gives it."""
    words = "The article’s two cities: above {A25.threshold:count} in one edition, below it in the next"
    return fall(table, explain(words), guess=False)
