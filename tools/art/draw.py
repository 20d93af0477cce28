"""`python3 tools/art/draw.py` draws static/illustrations and the favicon again."""

from pathlib import Path

import apothecary  # noqa: F401  (importing a module registers its products)
import crafts  # noqa: F401
import gathered  # noqa: F401
import gathered_harvest  # noqa: F401
import harvest  # noqa: F401
import homeware  # noqa: F401
import oils  # noqa: F401
import pantry  # noqa: F401
from avatars import AVATARS
from brand import favicon
from catalogue import PRODUCTS
from galleries import gallery
from landscapes import LANDSCAPES
from scenes import SCENES
from settlements import SETTLEMENTS
from states import STATES
from svg import finish, staged

STATIC = Path(__file__).resolve().parents[2] / 'static'
TARGET = STATIC / 'illustrations'
IMAGES = STATIC / 'img'
LIMIT = 14_000


def drawings():
    for name, product in PRODUCTS.items():
        yield name, staged(product.theme, product.draw(), product.zoom)
        yield from gallery(name)
    for name, draw in (SCENES | LANDSCAPES | SETTLEMENTS | AVATARS | STATES).items():
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
    IMAGES.mkdir(parents=True, exist_ok=True)
    (IMAGES / 'favicon.svg').write_text(finish(favicon(), 'favicon'))
    print(f'{count} drawings, {total} bytes')


if __name__ == '__main__':
    main()
