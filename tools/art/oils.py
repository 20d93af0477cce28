"""Oils, herbs and care products of the first season."""

import math

from catalogue import product
from natural import almond, leaf
from natural import olive as olive_fruit
from natural import rose as rose_flower
from palette import C
from shapes import body, line, oval, rect, shadow, star
from vessels import bottle, cap, jar, lid


@product('huile', 1.22)
def argan():
    return (
        shadow(400, 120)
        + bottle(400, 190, 340, C['honeyd'], C['ink'], C['green'])
        + shadow(560, 56, 700)
        + almond(548, 672, 70, 1.15)
        + almond(604, 690, 110, 1.05)
        + almond(256, 690, 100, 1.1)
        + leaf(236, 676, -35, 74, 22)
        + leaf(250, 690, -70, 62, 20, C['green'])
    )


@product('huile', 1.12)
def olive():
    tin = body(
        'M280 690V340Q280 326 294 326H506Q520 326 520 340V690Q520 700 510 700H290Q280 700 280 690Z',
        C['green'],
        280,
        240,
    )
    panel = rect(280, 420, 240, 190, C['honeys']) + rect(414, 420, 106, 190, C['ink'], 0, 0.07)
    branch = leaf(330, 560, -50, 100, 26) + leaf(356, 580, -15, 96, 24, C['green'])
    branch += oval(440, 486, 27, 34, C['green']) + oval(432, 474, 7, 11, '#fff', 0.4)
    branch += oval(392, 478, 22, 28, C['greenm'])
    bands = rect(280, 404, 240, 9, C['honey']) + rect(280, 617, 240, 9, C['honey'])
    handle = line('M452 326v-26h44v26', C['ink'], 10)
    return (
        shadow(400, 150)
        + tin
        + panel
        + branch
        + bands
        + cap(392, 64, 330, 280, C['honey'])
        + handle
        + olive_fruit(596, 676, 30)
        + olive_fruit(212, 684, 28, C['greenm'])
        + leaf(616, 668, -30, 78, 20)
    )


@product('huile', 1.18)
def verveine():
    crown = (
        (-90, 90),
        (-112, 70),
        (-68, 70),
        (-135, 66),
        (-45, 66),
        (-158, 60),
        (-22, 60),
        (-100, 20),
        (-80, 20),
        (-125, 10),
        (-55, 10),
        (-150, 6),
        (-30, 6),
    )
    out = shadow(400, 130, 700)
    for i, (angle, r) in enumerate(crown):
        x = 400 + math.cos(math.radians(angle)) * r
        y = 430 + math.sin(math.radians(angle)) * r * 0.9
        out += leaf(round(x, 1), round(y, 1), angle, 108, 24, C['greenm'] if i % 2 else C['green'])
    out += body(
        'M352 470C340 560 322 640 336 700H464C478 640 460 560 448 470Z', C['greenl'], 330, 140, light=False
    )
    out += ''.join(
        line(
            f'M{362 + i * 19} 480C{352 + i * 22} 570 {346 + i * 27} 640 {348 + i * 26} 698',
            C['green'],
            6,
            0.6,
        )
        for i in range(5)
    )
    return (
        out
        + rect(338, 548, 124, 40, C['honey'], 10)
        + line('M440 588q40 40 20 84', C['honey'], 12)
        + line('M420 588q10 50 44 70', C['honeyd'], 10)
    )


@product('textile', 1.22)
def rose():
    flask = bottle(380, 170, 320, C['garl'], C['lait'], C['gar'], (54, 24), (70, 84), (66, 140))
    return (
        shadow(380, 110)
        + flask
        + shadow(570, 60, 700)
        + leaf(560, 690, -150, 80, 22)
        + leaf(590, 700, -20, 72, 22, C['green'])
        + rose_flower(574, 632, 52)
        + rose_flower(222, 668, 38)
        + leaf(236, 700, -5, 54, 16)
    )


@product('cosmetique', 1.25)
def savon():
    pot = jar(370, 270, 210, '#4a3b22', lid(370, 270, 480, C['cobalt']), C['cobalt'])
    lower = body(
        'M510 706V640Q510 624 526 624H650Q666 624 666 640V706Q666 712 660 712H516Q510 712 510 706Z',
        C['honeym'],
        510,
        156,
        light=False,
    )
    upper = body('M526 626V572Q526 556 542 556H632Q648 556 648 572V626Z', C['greenl'], 526, 122, light=False)
    return (
        shadow(370, 150)
        + pot
        + shadow(586, 70, 706)
        + lower
        + star(588, 668, 28, C['honeyd'])
        + upper
        + star(587, 592, 20, C['greenm'])
    )
