"""Pictures two to four of each product: a close view, its making, its parcel."""

from catalogue import PRODUCTS
from homeware import lantern
from palette import THEMES, C
from shapes import (
    about,
    body,
    clip,
    disc,
    hoop,
    line,
    lozenge,
    path,
    place,
    polar,
    rect,
    shadow,
    star,
)
from svg import canvas, stage
from tray import GATHERED
from workshop import brush, chisel, comb, hammer, hand, needle, scissors, spindle

# the point a close view is centred on
FOCUS = {
    'argan': (420, 470),
    'olive': (400, 470),
    'epices': (450, 520),
    'tapis': (400, 420),
    'plat': (430, 430),
    'fibule': (400, 440),
    'lanterne': (400, 430),
    'verveine': (400, 450),
    'babouches': (360, 550),
    'safran': (440, 530),
    'khol': (400, 500),
    'raphia': (470, 550),
    'fromage': (470, 550),
    'pommes': (340, 510),
    'noix': (400, 450),
    'miel': (450, 520),
    'rose': (450, 520),
    'savon': (470, 550),
    'theiere': (430, 500),
    'figue-barbarie': (430, 500),
    'fleur-oranger': (470, 520),
    'the-menthe': (460, 520),
    'thuya': (420, 540),
}

# white goods lie on a coloured tray
TRAYS = {'fleur-oranger': C['greenl'], 'fromage': C['sandd']}

# what the right hand holds while a craft is made, and how much smaller the object stands
CRAFTS = {
    'tapis': comb,
    'babouches': needle,
    'tagine': brush,
    'panier': scissors,
    'fibule': hammer,
    'theiere': hammer,
    'plat': brush,
    'handira': spindle,
    'coussin': needle,
    'poterie': brush,
    'thuya': chisel,
    'lanterne': hammer,
    'raphia': scissors,
    'khol': hammer,
}

# low objects stand higher in their box, wide ones smaller: (foot, scale)
IN_BOX = {
    'babouches': (552, 0.86),
    'pommes': (552, 0.76),
    'handira': (560, 0.74),
    'thuya': (556, 0.8),
    'fromage': (546, 0.78),
    'ghassoul': (560, 0.76),
    'caroube': (560, 0.72),
    'figues': (556, 0.78),
    'epices': (560, 0.84),
    'sel': (590, 0.78),
    'amandes': (580, 0.78),
    'coussin': (600, 0.74),
    'dattes': (560, 0.76),
    'savon': (590, 0.86),
    'tagine': (600, 0.76),
    'raphia': (590, 0.74),
    'plat': (590, 0.66),
    'theiere': (600, 0.74),
    'henne': (590, 0.78),
}
BOX_FRONT = 500


def rolled_rug():
    roll = rect(-62, -430, 124, 520, C['gar'], 20) + rect(8, -430, 54, 520, C['ink'], 20, 0.13)
    roll += ''.join(
        lozenge(0, -330 + i * 96, 40, 40, C[f]) + lozenge(0, -330 + i * 96, 18, 18, C['ink'])
        for i, f in enumerate(('honey', 'lait', 'cobalt'))
    )
    end = f'<ellipse cx="0" cy="-430" rx="62" ry="26" fill="{C["lait"]}"/>'
    end += line(
        'M-40 -430C-40 -446 40 -446 40 -430C40 -418 -20 -418 -20 -430C-20 -438 16 -438 16 -430', C['gar'], 6
    )
    return place(roll + end + rect(-66, -150, 132, 18, C['honey'], 4), 400, 690, 12)


REPACKED = {'tapis': rolled_rug, 'lanterne': lantern}


def object_of(name):
    product = PRODUCTS[name]
    inner = product.draw()
    return about(inner, 400, 700, product.zoom) if product.zoom != 1 else inner


def close_view(name):
    fx, fy = FOCUS.get(name, (400, 530))
    return canvas(
        place(stage(PRODUCTS[name].theme) + object_of(name), 400 - 1.6 * fx, 400 - 1.6 * fy, scale=1.6)
    )


def laid_out(name):
    """What it is made of, laid on a round tray and seen from above."""
    wall, arch, table, _ = THEMES[PRODUCTS[name].theme]
    out = rect(0, 0, 800, 800, table) + star(400, 400, 560, arch) + star(400, 400, 460, wall)
    out += disc(414, 412, 312, C['ink'], 0.18)
    out += disc(400, 400, 310, C['cobalt']) + disc(400, 400, 298, TRAYS.get(name, C['lait']))
    out += hoop(400, 400, 278, C['cobalt'], 12)
    out += ''.join(
        lozenge(*(round(v) for v in polar(400, 400, 256, 15 * i)), 7, 7, C['cobaltm']) for i in range(24)
    )
    return canvas(out + about(GATHERED[name](), 400, 400, 1.12))


def in_the_making(name):
    sleeves = {
        'bijou': C['plum'],
        'textile': C['cobalt'],
        'terre': C['green'],
        'huile': C['gar'],
        'cosmetique': C['gar'],
        'epicerie': C['cobalt'],
    }
    theme = PRODUCTS[name].theme
    tool = place(CRAFTS[name](), 548, 520, -38, 1.25)
    return canvas(
        stage(theme)
        + about(object_of(name), 400, 560, 0.82)
        + hand(190, 710, 30, sleeves[theme], 1, 1.15)
        + tool
        + hand(640, 730, -34, sleeves[theme], -1, 1.15)
    )


def carton(front):
    """The open box: `front` hides the foot of what stands in it."""
    top, foot = BOX_FRONT, 706
    back = path(f'M190 {top}L230 {top - 44}H570L610 {top}Z', C['woodl']) + path(
        f'M230 {top - 44}L214 {top - 92}H586L570 {top - 44}Z', C['sanddd']
    )
    if not front:
        return shadow(400, 250, 712) + back
    panel = body(f'M190 {top}H610V{foot}H190Z', C['sandd'], 190, 420, light=False)
    flaps = path(f'M190 {top}L120 {top + 62}L132 {top + 92}L190 {top + 40}Z', C['sanddd']) + path(
        f'M610 {top}L680 {top + 62}L668 {top + 92}L610 {top + 40}Z', C['woodl']
    )
    crests = ''.join(f'L{190 + i * 35} {top - (30 if i % 2 else 8)}' for i in range(1, 12))
    tissue = path(f'M190 {top}{crests}L610 {top}V{top + 22}H190Z', C['lait']) + rect(
        190, top + 14, 420, 10, C['ink'], 0, 0.08
    )
    seal = (
        rect(376, top + 14, 48, foot - top - 14, C['honey'], 0, 0.75)
        + star(400, 616, 50, C['green'])
        + star(400, 616, 27, C['lait'])
    )
    tag = (
        rect(468, 596, 112, 78, C['white'], 6)
        + rect(482, 612, 60, 7, C['ink'], 3, 0.55)
        + rect(482, 630, 84, 7, C['ink'], 3, 0.35)
        + rect(482, 648, 72, 7, C['ink'], 3, 0.35)
    )
    return panel + rect(190, top + 14, 420, 8, C['sanddd']) + seal + tag + tissue + flaps


def packed(name):
    foot, scale = IN_BOX.get(name, (610, 0.78))
    inner = REPACKED[name]() if name in REPACKED else object_of(name)
    inside = place(inner, 400 - 400 * scale, foot - 700 * scale, scale=scale)
    return canvas(
        stage(PRODUCTS[name].theme)
        + carton(False)
        + clip(f'M196 0H604V{BOX_FRONT + 6}H196Z', inside)
        + carton(True)
    )


def gallery(name):
    yield f'{name}-2', close_view(name)
    yield f'{name}-3', in_the_making(name) if name in CRAFTS else laid_out(name)
    yield f'{name}-4', packed(name)
