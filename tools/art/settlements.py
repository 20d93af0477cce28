"""The potter's kiln and the market of a morning, 1200 by 760."""

from palette import C
from scenes import H, W, house, scene
from shapes import (
    body,
    disc,
    hoop,
    line,
    lozenge,
    oval,
    path,
    place,
    rect,
    star,
    zellige,
)
from vessels import cone


def pot(fill, band):
    shape = (
        'M-26 -110H26C24 -92 66 -78 66 -30C66 6 40 20 34 30H-34'
        'C-40 20 -66 6 -66 -30C-66 -78 -24 -92 -26 -110Z'
    )
    return (
        path(shape, C[fill])
        + path('M8 -110H26C24 -92 66 -78 66 -30C66 6 40 20 34 30H12Z', C['ink'], 0.13)
        + path('M-64 -44Q0 -26 64 -44L66 -22Q0 -4 -66 -22Z', C[band])
        + rect(-32, -116, 64, 12, C[band], 6)
    )


def plate(fill):
    return (
        disc(0, 0, 44, C['lait'])
        + hoop(0, 0, 37, C[fill], 7)
        + star(0, 0, 25, C[fill])
        + star(0, 0, 12, C['honey'])
    )


def tajine():
    return (
        path('M-10 -92C-10 -104 10 -104 10 -92C12 -60 56 -30 66 6H-66C-56 -30 -12 -60 -10 -92Z', C['clay'])
        + path('M4 -100C12 -98 10 -92 10 -92C12 -60 56 -30 66 6H20Z', C['ink'], 0.13)
        + path('M-76 6H76C72 30 56 40 46 40H-46C-56 40 -72 30 -76 6Z', C['clayd'])
    )


def kiln():
    out = rect(0, 0, W, H, C['sand']) + path(
        'M0 300L160 220L330 280L520 190L720 280L900 210L1200 300V640H0Z', C['sandd']
    )
    out += (
        house(40, 300, 120, 130, '#e6ab8a')
        + house(150, 268, 90, 170, '#d98a63')
        + path('M0 420H1200V760H0Z', C['clayl'])
    )
    out += path('M0 420C300 400 700 440 1200 410V470C800 480 400 450 0 470Z', '#d98a63')
    # the kiln, its mouth and its smoke
    smoke = ''.join(
        disc(x, y, r, C['white'], o)
        for x, y, r, o in ((800, 130, 34, 0.8), (840, 84, 42, 0.7), (900, 50, 50, 0.55), (980, 40, 44, 0.4))
    )
    dome = body(
        'M560 640V400C560 240 660 170 800 170C940 170 1040 240 1040 400V640Z',
        C['clay'],
        560,
        480,
        light=False,
    )
    bricks = line(
        ''.join(
            f'M{600 + (r % 2) * 44 + i * 88} {290 + r * 52}h50'
            for r in range(6)
            for i in range(5)
            if 600 + (r % 2) * 44 + i * 88 < 970 and not (i in (1, 2, 3) and r > 2)
        ),
        C['clayd'],
        7,
        0.8,
    )
    chimney = rect(756, 140, 88, 50, C['clayd'], 6) + rect(744, 132, 112, 20, C['wood'], 8)
    fire = path('M700 640V520C700 430 900 430 900 520V640Z', C['ink']) + line(
        'M690 640V516C690 416 910 416 910 516V640', C['clayd'], 20
    )
    fire += path(
        'M800 470C850 530 870 580 840 636H756C730 580 770 560 778 530C790 556 800 550 800 520Z', C['honey']
    )
    fire += path('M804 550C830 584 836 610 822 636H782C770 606 796 596 804 550Z', C['gar'])
    logs = ''.join(
        rect(930, 610 - i * 22, 130 - i * 26, 20, C['woodd' if i % 2 else 'wood'], 10) for i in range(3)
    )
    ground = rect(0, 632, W, 128, C['sanddd']) + path('M0 632H1200V650H0Z', C['woodl'], 0.5)
    # shelves of ware drying in the sun
    shelves = (
        ''.join(rect(70, y, 420, 16, C['wood'], 6) for y in (360, 496))
        + rect(92, 240, 16, 400, C['woodd'], 4)
        + rect(452, 240, 16, 400, C['woodd'], 4)
    )
    ware = (
        place(pot('cobalt', 'lait'), 170, 332, scale=0.95)
        + place(pot('lait', 'cobalt'), 280, 332, scale=0.95)
        + place(pot('green', 'lait'), 390, 332, scale=0.95)
    )
    ware += place(plate('cobalt'), 164, 448) + place(plate('green'), 280, 448) + place(plate('gar'), 396, 448)
    front = (
        place(pot('clay', 'clayl'), 150, 640, scale=1.5)
        + place(tajine(), 320, 640, scale=1.35)
        + place(pot('lait', 'cobalt'), 480, 660, scale=1.3)
        + place(tajine(), 1110, 660, scale=1.3)
    )
    shadows = ''.join(
        oval(x, y, r, 12, C['ink'], 0.18)
        for x, y, r in ((162, 690, 90), (334, 694, 110), (492, 700, 80), (1124, 712, 100))
    )
    return scene(
        out + smoke + chimney + dome + bricks + ground + fire + logs + shelves + ware + shadows + front
    )


def awning(x, w, colour):
    """A striped cloth with a scalloped edge."""
    n = w // 50
    slant = (w - 40) / n
    stripes = ''.join(
        path(
            f'M{x + i * 50} 300V240L{x + 20 + i * slant:.0f} 180H{x + 20 + (i + 1) * slant:.0f}'
            f'L{x + (i + 1) * 50} 240V300a25 25 0 0 1 -50 0Z',
            C[colour if i % 2 else 'lait'],
        )
        for i in range(n)
    )
    return stripes + path(f'M{x} 240H{x + n * 50}V252H{x}Z', C['ink'], 0.1)


def stall(x, w, colour, goods):
    posts = rect(x + 16, 240, 14, 400, C['wood']) + rect(x + w - 30, 240, 14, 400, C['woodd'])
    counter = body(f'M{x} 540H{x + w}V700H{x}Z', C['woodl'], x, w, light=False) + line(
        ''.join(f'M{x + 30 + i * 50} 560V690' for i in range(w // 50)), C['wood'], 4, 0.7
    )
    return (
        oval(x + w / 2 + 14, 704, w / 2, 16, C['ink'], 0.18)
        + posts
        + goods
        + counter
        + rect(x - 12, 528, w + 24, 22, C['wood'], 8)
        + awning(x, w, colour)
    )


def crate(x, fill, dark):
    heap = ''.join(
        disc(x + 18 + i * 27 + (r % 2) * 13, 492 - r * 20, 15, fill if (i + r) % 3 else dark)
        for r in range(3)
        for i in range(4 - r)
    )
    return heap + rect(x, 496, 118, 36, C['wood'], 4) + line(f'M{x + 6} 514H{x + 112}', C['woodd'], 4)


def market():
    out = rect(0, 0, W, H, '#fde8c8') + disc(1040, 120, 66, C['honey'])
    out += (
        house(0, 230, 150, 330, '#e6ab8a')
        + house(140, 170, 120, 390, '#d98a63')
        + house(960, 200, 130, 360, '#e0986f')
        + house(1080, 250, 120, 310, '#e6ab8a')
    )
    out += path('M300 560V250C270 190 340 90 600 60C860 90 930 190 900 250V560Z', '#e8b996') + path(
        'M380 560V300C360 250 400 170 600 140C800 170 840 250 820 300V560Z', C['sky']
    )
    out += path('M380 480C460 420 520 460 600 420C680 390 740 440 820 410V560H380Z', C['plumm'])
    out += rect(0, 560, W, 200, C['clayl']) + zellige(0, 640, W, H, 80, C['gars'], 0.3)
    bunting = ''.join(
        path(
            f'M{270 + i * 66} {132 + round(38 - (i - 4.5) ** 2 * 1.9)}h40l-20 40z',
            C[('gar', 'honey', 'cobalt', 'greenm')[i % 4]],
        )
        for i in range(10)
    )
    out += line('M250 128C420 182 780 182 950 128', C['ink'], 4) + bunting
    fruit = crate(90, C['gar'], C['garm']) + crate(226, C['honeyd'], C['honey'])
    spices = (
        cone(470, 100, 110, C['honeyd'], 532)
        + cone(570, 100, 130, C['gar'], 532)
        + cone(670, 100, 116, C['clay'], 532)
        + cone(745, 80, 90, '#6f8a3a', 532)
    )
    rugs = rect(870, 300, 90, 200, C['gar']) + ''.join(
        lozenge(915, 346 + i * 54, 30, 24, C[f]) + lozenge(915, 346 + i * 54, 13, 10, C['ink'])
        for i, f in enumerate(('honey', 'lait', 'honey'))
    )
    rugs += rect(980, 300, 90, 190, C['lait']) + ''.join(
        line(f'M984 {330 + i * 36}H1066', C[f], 9) for i, f in enumerate(('gar', 'cobalt', 'ink', 'gar'))
    )
    rugs += (
        place(pot('cobalt', 'lait'), 890, 510, scale=0.75)
        + place(pot('lait', 'cobalt'), 990, 510, scale=0.75)
        + place(tajine(), 1084, 510, scale=0.6)
    )
    out += stall(70, 300, 'green', fruit) + stall(420, 400, 'gar', spices) + stall(860, 300, 'cobalt', rugs)
    basket = (
        path('M-60 -50H60L46 30Q44 38 36 38H-36Q-44 38 -46 30Z', C['sandd'])
        + line('M-54 -28H54M-50 -6H50M-46 16H46', C['sanddd'], 6)
        + line('M-44 -50C-44 -120 44 -120 44 -50', C['wood'], 9)
    )
    return scene(out + place(basket, 400, 706, scale=1.05) + place(basket, 846, 712, scale=0.9))


SETTLEMENTS = {'scene-kiln': kiln, 'scene-market': market}
