"""Groceries of the first season: honey, saffron, amlou, dates, couscous, spices."""

from catalogue import product
from natural import almond, crocus, date, leaf, saffron_thread
from palette import C
from shapes import body, disc, line, oval, path, place, rect, shadow, star
from vessels import bowl, cap, cloth_cover, cone, jar, lid, sack


def honey_dipper(x, y, turn):
    rings = ''.join(
        rect(-w / 2, 130 + i * 22, w, 16, C['woodd'] if i % 2 else C['wood'], 8)
        for i, w in enumerate((52, 70, 78, 72, 54))
    )
    return place(
        rect(-9, -120, 18, 250, C['woodl'], 9) + rect(0, -120, 9, 250, C['wood'], 0, 0.45) + rings, x, y, turn
    )


@product('epicerie', 1.2)
def miel():
    pot = jar(370, 270, 290, C['honey'], cloth_cover(370, 270, 400, C['sand']), C['honeydd'])
    return shadow(370, 150) + pot + shadow(560, 70, 700) + honey_dipper(590, 350, 24)


@product('bijou', 1.25)
def safran():
    box = body(
        'M230 690V500Q230 480 250 480H430Q450 480 450 500V690Q450 700 440 700H240Q230 700 230 690Z',
        C['lait'],
        230,
        220,
    )
    red = body('M240 690V560C300 540 380 580 440 552V690Z', C['gar'], 240, 200, light=False)
    red += ''.join(
        line(f'M{260 + i * 24} {612 + (i % 3) * 22}q10 -22 26 -14', C['garm'], 6) for i in range(7)
    )
    return (
        shadow(340, 130)
        + box
        + red
        + cap(340, 236, 490, 432, C['honey'])
        + star(340, 461, 20, C['ink'])
        + crocus(560, 560)
        + shadow(560, 40)
        + saffron_thread(520, 730, 10)
        + saffron_thread(600, 726, 4)
        + saffron_thread(150, 724, 6, 60)
    )


@product('epicerie', 1.28)
def amlou():
    pot = jar(400, 260, 260, C['clayd'], lid(400, 260, 430, C['honey']), C['clayd'])
    kernels = (
        (232, 684, 60, 1.2),
        (196, 712, 110, 1.05),
        (584, 690, 40, 1.2),
        (630, 706, 95, 1.1),
        (556, 718, 120, 1),
    )
    return shadow(400, 150) + pot + ''.join(almond(*k) for k in kernels)


@product('terre', 1.2)
def dattes():
    light, dark = C['wood'], C['woodd']
    heap = (
        (330, 500, -14, light),
        (430, 486, 10, dark),
        (505, 520, 24, light),
        (262, 546, -24, dark),
        (350, 540, 6, dark),
        (446, 536, -8, light),
        (546, 560, 14, dark),
        (236, 584, -10, light),
        (316, 584, 10, light),
        (404, 580, -4, dark),
        (492, 582, 8, dark),
        (572, 586, -12, light),
    )
    fronds = (
        leaf(470, 470, -62, 110, 18)
        + leaf(440, 470, -86, 100, 16, C['green'])
        + leaf(500, 480, -36, 100, 16, C['green'])
    )
    tray = body(
        'M190 590H610L588 690Q586 700 576 700H224Q214 700 212 690Z', C['sandd'], 190, 420, light=False
    )
    tray += ''.join(
        line(f'M{212 + i * 36} 596L{226 + i * 33.6:.0f} 694', C['sanddd'], 6, 0.7) for i in range(11)
    )
    tray += line('M200 630H600M206 662H594', C['sanddd'], 8, 0.7)
    return (
        shadow(400, 220)
        + ''.join(date(*d) for d in heap)
        + fronds
        + tray
        + rect(182, 578, 436, 24, C['sanddd'], 12)
    )


@product('terre', 1.16)
def couscous():
    grain = oval(400, 348, 98, 22, C['honeym'])
    grain += path('M302 348C330 300 366 286 400 286C434 286 470 300 498 348Z', C['honeym'])
    grain += ''.join(disc(330 + i * 53 % 140, 318 + i * 29 % 34, 4, C['honeyd']) for i in range(16))
    return shadow(400, 170) + sack(C['sand'], C['sandd'], C['gar'], C['cobalt']) + grain


@product('epicerie', 1.18)
def epices():
    return (
        shadow(250, 90, 700)
        + shadow(400, 100, 720)
        + shadow(560, 90, 700)
        + cone(240, 150, 170, C['honeyd'], 600)
        + bowl(240, 180, 96, C['cobalt'], 694, C['cobaltm'])
        + cone(562, 150, 180, C['gar'], 600)
        + bowl(562, 180, 96, C['green'], 694, C['greenm'])
        + cone(402, 170, 190, C['clay'], 634)
        + bowl(402, 206, 104, C['white'], 734, C['cobalt'])
    )
