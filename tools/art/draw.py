"""Draws every illustration again: `python3 tools/art/draw.py` writes static/illustrations."""
from pathlib import Path

import apothecary  # noqa: F401  (importing a module registers its products)
import crafts  # noqa: F401
import harvest  # noqa: F401
import homeware  # noqa: F401
import oils  # noqa: F401
import pantry  # noqa: F401
from catalogue import PRODUCTS
from galleries import gallery
from scenes import SCENES
from svg import finish, staged

TARGET = Path(__file__).resolve().parents[2] / 'static' / 'illustrations'
LIMIT = 14_000


def drawings():
    for name, product in PRODUCTS.items():
        yield name, staged(product.theme, product.draw(), product.zoom)
        yield from gallery(name)
    for name, draw in SCENES.items():
        yield name, draw()


def main():
    TARGET.mkdir(parents=True, exist_ok=True)
    total = count = 0
    for name, drawing in drawings():
        text = finish(drawing, name)
        if len(text) > LIMIT:
            raise SystemExit(f'{name} weighs {len(text)} bytes, more than {LIMIT}')
        (TARGET / f'{name}.svg').write_text(text)
        total, count = total + len(text), count + 1
    print(f'{count} drawings, {total} bytes')


if __name__ == '__main__':
    main()
