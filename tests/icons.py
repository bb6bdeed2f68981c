"""The sign of the site as pictures for those who draw no SVG, made anew: `python -m tests.icons`."""

from io import BytesIO

import vl_convert
from PIL import Image

from content.editions.html.icons import DRAWN, SIGN
from content.editions.html.style import ASSETS


def main() -> None:
    """Write every picture."""
    for name, sides in DRAWN.items():
        (ASSETS / name).write_bytes(ico(sides) if name.endswith(".ico") else touched(*sides))


def sign(side: int) -> Image.Image:
    """Draw the sign so large."""
    drawing = (ASSETS / SIGN).read_text(encoding="utf-8")
    sized = drawing.replace("<svg ", f'<svg width="{side}" height="{side}" ', 1)
    return Image.open(BytesIO(vl_convert.svg_to_png(sized, scale=1, ppi=72))).convert("RGBA")


def ico(sides: tuple[int, ...]) -> bytes:
    """Draw it in several sizes in one file, each for itself."""
    file = BytesIO()
    *smaller, largest = [sign(side) for side in sides]
    largest.save(file, "ICO", sizes=[(side, side) for side in sides], append_images=smaller)
    return file.getvalue()


def touched(side: int) -> bytes:
    """Draw it to its corners, which a phone rounds by itself."""
    drawn = sign(side)
    whole = Image.new("RGBA", drawn.size, drawn.getpixel((side // 2, 1)))
    whole.alpha_composite(drawn)
    file = BytesIO()
    whole.convert("RGB").save(file, "PNG", optimize=True)
    return file.getvalue()


if __name__ == "__main__":
    main()
