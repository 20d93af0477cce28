"""The mark in its sizes, and the picture shown when a page is shared."""

from catalogue import PRODUCTS
from galleries import object_of
from palette import C
from shapes import clip, line, path, place, rect, star, zellige
from svg import canvas, stage

# the cards' arch, wider and taller than the niche painted on the wall
CARD = 'M90 790V330C50 270 110 130 400 30C690 130 750 270 710 330V790Z'


def mark():
    """Two khatims, 48 by 48: the sign of the header."""
    return (
        path(
            'M24 1l6.7 6.7h9.6v9.6L47 24l-6.7 6.7v9.6h-9.6L24 47l-6.7-6.7H7.7v-9.6L1 24l6.7-6.7V7.7h9.6z',
            C['green'],
        )
        + path(
            'M24 10l4.1 4.1H34v5.8l4 4.1-4 4.1V34h-5.9L24 38l-4.1-4H14v-5.9L10 24l4-4.1v-5.8h5.9z', C['honey']
        )
        + f'<circle cx="24" cy="24" r="5" fill="{C["ink"]}"/>'
    )


def favicon():
    return canvas(mark(), 48, 48)


def icon():
    """On a full ground, with the margin that phones cut into circles."""
    return canvas(rect(0, 0, 180, 180, C['lait']) + place(mark(), 30, 30, scale=2.5), 180, 180)


def card(name, left, scale):
    """A product under its arch, standing on the golden band."""
    picture = stage(PRODUCTS[name].theme) + object_of(name)
    rim = f'<path d="{CARD}" fill="none" stroke="{C["honey"]}" stroke-width="14"/>'
    return place(clip(CARD, picture) + rim, left - 70 * scale, 586 - 790 * scale, scale=scale)


def shared_page():
    """Three goods under their arches on the green of the panels, 1200 by 630."""
    out = rect(0, 0, 1200, 630, C['green']) + zellige(0, 0, 1200, 630, 90, C['greenm'], 0.16)
    out += rect(0, 586, 1200, 44, C['honey']) + line('M0 586H1200', C['honeyd'], 6)
    out += ''.join(star(30 + i * 60, 608, 15, C['green']) for i in range(20))
    rings = ((168, 'honey'), (132, 'green'), (108, 'honeym'), (74, 'gar'), (44, 'honey'))
    big = (
        ''.join(star(200, 300, r, C[fill]) for r, fill in rings)
        + f'<circle cx="200" cy="300" r="19" fill="{C["ink"]}"/>'
    )
    cards = card('miel', 376, 0.39) + card('tapis', 916, 0.39) + card('argan', 624, 0.45)
    return canvas(out + big + cards, 1200, 630)


# file, drawing, width in pixels
PICTURES = (
    ('apple-touch-icon', icon, 180),
    ('icon-192', icon, 192),
    ('icon-512', icon, 512),
    ('favicon-32', favicon, 32),
    ('og-default', shared_page, 1200),
)
