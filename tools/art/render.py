"""Renders the pictures that must be PNG: `pip install resvg-py`, then `python3 tools/art/render.py`."""

import resvg_py

import draw
from brand import PICTURES
from svg import finish


def main():
    for name, drawing, width in PICTURES:
        image = resvg_py.svg_to_bytes(svg_string=finish(drawing(), name), width=width)
        (draw.IMAGES / f'{name}.png').write_bytes(bytes(image))


if __name__ == '__main__':
    main()
