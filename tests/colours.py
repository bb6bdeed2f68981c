"""The colours of the charts in dark: the theme alone holds them, as Streamlit alone draws them."""

import tomllib

from tests.servers import ROOT

THEME = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))["theme"]
DARK = tuple(THEME["dark"]["chartCategoricalColors"])
