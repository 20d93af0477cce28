"""Fruit of the orchards and the hives' neighbours: olives, figs, nuts, apples, preserves, salt, cheese."""

from catalogue import product
from natural import (
    almond,
    apple,
    apple_half,
    apricot,
    carob,
    fig,
    fig_half,
    leaf,
    olive,
    walnut,
    walnut_half,
)
from palette import C
from shapes import (
    body,
    clip,
    disc,
    line,
    lozenge,
    oval,
    path,
    place,
    rect,
    shadow,
    star,
)
from vessels import (
    bottle,
    bowl,
    cloth_cover,
    jar,
    jar_label,
    jar_shape,
    lid,
    sack,
)


@product('epicerie', 1.18)
def vinaigre():
    flask = bottle(380, 150, 330, C['gar'], C['woodl'], C['gar'], (46, 70), (40, 34), (60, 140))
    wrap = rect(352, 296, 56, 22, C['honeyd'], 4)
    return (
        shadow(380, 110)
        + flask
        + wrap
        + shadow(560, 66, 706)
        + apple(580, 650, 0.95)
        + apple_half(498, 664, 0.8)
        + leaf(250, 690, -20, 60, 18)
        + apple(236, 664, 0.62, C['honeyd'], C['honeym'])
    )


@product('huile', 1.2)
def olives():
    shape = jar_shape(400, 280, 300)
    fills = (C['greenm'], '#6fae5a', C['greenl'], '#8dbb62')
    fruit = ''
    for row in range(7):
        for k in range(7):
            x, y = 252 + k * 50 + row % 2 * 25, 668 - row * 38
            fruit += olive(x, y, 27, fills[(row * 2 + k * 3) % 4])
    glass = path(shape, C['greens']) + clip(shape, rect(270, 436, 260, 4, C['white'], 0, 0.6) + fruit)
    glass += clip(
        shape, rect(416, 380, 140, 320, C['ink'], 0, 0.13) + rect(288, 380, 20, 320, '#fff', 0, 0.45)
    )
    return (
        shadow(400, 160)
        + glass
        + lid(400, 280, 394, C['honey'])
        + jar_label(400, 260, 260, C['green'])
        + olive(600, 676, 30, '#6fae5a')
        + olive(214, 680, 26, C['greenm'])
        + leaf(622, 664, -34, 80, 20)
    )


@product('epicerie', 1.18)
def figues():
    plate = body(
        'M180 626H620C600 668 540 700 500 700H300C260 700 200 668 180 626Z', C['lait'], 180, 440, light=False
    )
    plate += path('M184 634H616L606 650H194Z', C['cobalt']) + rect(172, 616, 456, 18, C['white'], 9)
    back = fig(290, 536, 1.05, -12) + fig(400, 516, 1.2) + fig(506, 538, 1.05, 12)
    front = (
        fig(246, 590, 1, -22)
        + fig_half(346, 578, 1.12, -4)
        + fig_half(454, 580, 1.12, 6)
        + fig(556, 590, 1, 20)
    )
    return (
        shadow(400, 220, 704)
        + back
        + front
        + plate
        + leaf(600, 700, -14, 80, 26)
        + leaf(208, 704, 190, 74, 24)
    )


@product('textile', 1.18)
def amandes():
    heap = ''
    for row, count in enumerate((7, 6, 5, 3)):
        for k in range(count):
            x = 400 + (k - (count - 1) / 2) * 62
            heap += almond(x, 560 - row * 42, (k * 47 + row * 71) % 180 - 60, 1.25)
    return (
        shadow(400, 180, 704)
        + heap
        + bowl(400, 460, 160, C['cobalt'], 700, C['cobaltm'])
        + almond(196, 706, 60, 1.1)
        + almond(606, 704, 110, 1.15)
        + almond(648, 718, 50, 1)
    )


@product('terre', 1.12)
def noix():
    heap = ''.join(walnut(x, y, 0.95, t) for x, y, t in ((350, 316, 20), (450, 318, -30), (400, 290, 0)))
    heap += ''.join(walnut(x, y, 0.9, t) for x, y, t in ((324, 346, -15), (400, 344, 40), (476, 346, 10)))
    bag = sack(C['sand'], C['sandd'], C['green'], C['honeyd'])
    rim = path(
        'M297 362C350 380 450 380 503 362C508 376 512 388 510 400'
        'C470 420 330 420 290 400C288 386 292 374 297 362Z',
        C['sandd'],
    )
    return (
        shadow(400, 170)
        + bag
        + heap
        + rim
        + shadow(590, 60, 706)
        + walnut_half(590, 668, 0.95, -10)
        + walnut(222, 672, 0.9, 12)
    )


@product('huile', 1.14)
def pommes():
    apples = ''
    for x, y, fill, blush in (
        (290, 480, C['gar'], C['garm']),
        (400, 466, C['honey'], C['honeym']),
        (510, 480, C['gar'], C['garm']),
        (240, 530, C['honey'], C['honeym']),
        (345, 524, C['gar'], C['garm']),
        (456, 522, C['gar'], C['garm']),
        (560, 530, C['honey'], C['honeym']),
    ):
        apples += apple(x, y, 1.1, fill, blush)
    slats = ''.join(rect(180, 556 + i * 50, 440, 40, C['woodl'], 4) for i in range(3))
    slats += rect(430, 556, 190, 140, C['ink'], 0, 0.1)
    posts = rect(176, 540, 34, 162, C['wood'], 4) + rect(590, 540, 34, 162, C['woodd'], 4)
    nails = ''.join(disc(x, 576 + i * 50, 5, C['honeym']) for x in (193, 607) for i in range(3))
    plate = rect(330, 590, 140, 72, C['lait'], 6) + star(400, 626, 26, C['gar'])
    return (
        shadow(400, 240, 704)
        + rect(188, 520, 424, 170, C['woodd'], 4)
        + apples
        + slats
        + posts
        + nails
        + plate
        + apple(664, 664, 0.72)
    )


@product('textile', 1.2)
def confiture():
    dots = ''.join(
        disc(x, y, 7, C['white'])
        for x, y in ((300, 404), (344, 380), (392, 396), (440, 378), (480, 404), (322, 420), (418, 418))
    )
    pot = jar(390, 250, 270, C['honeyd'], cloth_cover(390, 250, 420, C['gar']) + dots, C['gar'])
    return shadow(390, 150) + pot + shadow(580, 60, 704) + apricot(584, 654, 0.95) + apricot(224, 664, 0.78)


@product('terre', 1.16)
def caroube():
    tray = body(
        'M170 620H630C620 664 560 700 510 700H290C240 700 180 664 170 620Z', C['clay'], 170, 460, light=False
    )
    tray += rect(160, 608, 480, 24, C['clayl'], 12)
    pods = (
        carob(400, 500, 4, 1.05)
        + carob(330, 546, -22, 1, C['woodd'])
        + carob(476, 546, 20, 1, '#4f2f20')
        + carob(400, 584, -4, 1.2, '#4f2f20')
        + carob(306, 598, 8, 0.95)
        + carob(504, 600, -8, 0.95)
    )
    twig = (
        leaf(500, 470, -52, 90, 28)
        + leaf(520, 488, -14, 84, 26, C['green'])
        + leaf(478, 464, -92, 84, 26, C['green'])
    )
    return shadow(400, 230, 704) + twig + pods + tray + carob(602, 716, -6, 0.55)


@product('cosmetique', 1.18)
def sel():
    crystals = ''.join(
        place(path('M0 -12L11 0L0 12L-11 0Z', C['lait']) + path('M0 -12L11 0L0 12Z', C['cobaltl']), x, y, t)
        for x, y, t in ((220, 700, 10), (244, 716, 40), (600, 708, 20), (630, 690, 0), (576, 722, 60))
    )
    heap = path('M220 628Q350 380 400 376Q450 380 580 628Z', C['white'])
    heap += path('M400 376Q450 380 580 628H470Q450 500 400 376Z', C['cobaltl'], 0.55)
    heap += ''.join(
        place(path('M0 -9L8 0L0 9L-8 0Z', C['cobaltl']), x, y)
        for x, y in ((380, 450), (340, 520), (400, 560), (300, 590), (366, 606), (440, 606), (430, 500))
    )
    scoop = place(
        rect(-14, -190, 28, 150, C['wood'], 14)
        + path('M-52 -46H52C56 20 36 54 0 54C-36 54 -56 20 -52 -46Z', C['woodl'])
        + path('M-38 -30H38C40 8 26 32 0 32C-26 32 -40 8 -38 -30Z', C['white']),
        534,
        560,
        36,
    )
    return (
        shadow(400, 210, 704)
        + heap
        + scoop
        + bowl(400, 420, 92, C['clay'], 702)
        + rect(184, 602, 432, 20, C['clayl'], 10)
        + crystals
    )


@product('huile', 1.2)
def fromage():
    """Fresh goat cheese in its band of plaited palm, a wedge cut in front."""
    board = rect(150, 672, 500, 32, C['wood'], 12) + rect(650, 680, 56, 16, C['wood'], 8)
    board += rect(430, 672, 220, 32, C['ink'], 12, 0.12)
    leaves = leaf(300, 674, 190, 190, 44, C['greenm']) + leaf(500, 676, -14, 200, 46, C['green'])
    side = 'M200 520V630C200 684 520 684 520 630V520Z'
    wheel = body(side, C['white'], 200, 320, light=False) + oval(360, 520, 160, 50, C['lait'])
    plait = ''.join(
        lozenge(
            214 + i * 33,
            round(612 + 34 * (1 - ((i - 4.5) / 4.9) ** 2)),
            18,
            16,
            C['sanddd' if i % 2 else 'sandd'],
        )
        for i in range(10)
    )
    plait += line('M202 594C224 644 496 644 518 594M206 640C240 690 480 690 514 640', C['sanddd'], 7)
    pores = ''.join(
        oval(x, y, 8, 4, C['sandd']) for x, y in ((290, 516), (340, 536), (300, 544), (420, 506), (380, 496))
    )
    wedge = path('M430 626L600 606V668L430 692Z', C['honeys']) + path('M430 626L600 606L540 566Z', C['white'])
    wedge += path('M600 606L540 566V600L600 668Z', C['honeym'])
    wedge += ''.join(
        oval(x, y, r, 4, C['honeym'])
        for x, y, r in ((470, 656, 8), (520, 642, 6), (560, 650, 9), (500, 672, 6))
    )
    return (
        shadow(400, 250, 708)
        + board
        + leaves
        + wheel
        + clip(side, plait)
        + pores
        + star(360, 520, 20, C['sandd'])
        + wedge
    )
