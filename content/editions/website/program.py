"""Vega as one classic script, made of what vl-convert has inside."""

from functools import cache
from pathlib import Path

import vl_convert

LICENCES = Path(__file__).parent / "vega-LICENCES.txt"
HEAD = (
    "/* Vega {vega}, Vega-Lite {lite} and Vega-Embed {embed}, University of Washington Interactive Data Lab, under the "
    "BSD 3-Clause licence, with the libraries that they use: all licences stand in vega-LICENCES.txt. */\n"
)


@cache
def vega() -> str:
    """Write the script, which gives the pages what draws a chart."""
    head = HEAD.format(
        vega=vl_convert.get_vega_version(),
        lite=vl_convert.get_vegalite_versions()[-1],
        embed=vl_convert.get_vega_embed_version(),
    )
    return f"{head}(() => {{\n{vl_convert.javascript_bundle('window.face.vega = vegaEmbed;')}\n}})();\n"
