"""The register of products: each drawing function names its stage and its zoom."""

from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Product:
    theme: str
    zoom: float
    draw: Callable[[], str]


PRODUCTS: dict[str, Product] = {}


def product(theme, zoom=1, name=None):
    def register(draw):
        PRODUCTS[name or draw.__name__.replace('_', '-')] = Product(theme, zoom, draw)
        return draw

    return register
