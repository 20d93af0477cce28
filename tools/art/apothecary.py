"""Care, drinks and scents of the second season."""

from catalogue import product
from natural import blossom, henna_branch, leaf, mint, orange, pear_fruit, pear_pad
from palette import C
from shapes import body, disc, line, oval, path, place, rect, shadow, star
from vessels import bottle, bowl, cap, cone, label


def tea_glass(x, base, tea=C['honeyd']):
    """A tea glass with its gilded band."""
    wall = f'M{x - 46} {base - 130}L{x - 36} {base}H{x + 36}L{x + 46} {base - 130}Z'
    drink = f'M{x - 43} {base - 96}L{x - 36} {base - 4}H{x + 36}L{x + 43} {base - 96}Z'
    band = path(f'M{x - 41} {base - 70}H{x + 41}L{x + 39} {base - 40}H{x - 39}Z', C['cobalt'])
    return (
        path(wall, C['white'], 0.65)
        + body(drink, tea, x - 46, 92)
        + band
        + ''.join(star(x - 26 + i * 26, base - 55, 11, C['honey']) for i in range(3))
        + oval(x, base - 130, 46, 8, C['lait'])
    )


@product('cosmetique', 1.22)
def figue_barbarie():
    x, w = 300, 160
    flask = body(
        'M240 690Q220 690 220 668V500C220 470 252 456 256 436H344'
        'C348 456 380 470 380 500V668Q380 690 360 690Z',
        C['honeyd'],
        x - w / 2,
        w,
    )
    collar = cap(300, 84, 442, 396, C['honey']) + line('M272 402V436M300 402V436M328 402V436', C['honeyd'], 4)
    bulb = body('M274 398V340C274 300 326 300 326 340V398Z', C['ink'], 274, 52)
    plant = (
        pear_pad(508, 616, 1.15, 8)
        + pear_pad(586, 640, 0.8, 34)
        + pear_fruit(500, 444, 0.9)
        + pear_fruit(556, 462, 0.8, 22)
    )
    return (
        shadow(300, 110)
        + shadow(530, 90, 700)
        + plant
        + flask
        + label(220, 520, 160, 120, C['gar'])
        + collar
        + bulb
        + pear_fruit(420, 672, 0.85, 74)
    )


@product('epicerie', 1.2)
def fleur_oranger():
    flask = bottle(380, 180, 310, C['cobalt'], C['honey'], C['honeyd'], (58, 30), (72, 60), (64, 140))
    sprig = (
        leaf(520, 690, -160, 70, 22)
        + leaf(560, 700, -10, 100, 24, C['green'])
        + leaf(640, 560, -40, 80, 22)
        + leaf(628, 566, -110, 70, 20, C['green'])
        + blossom(526, 664, 0.85)
        + blossom(600, 560, 0.62, 30)
    )
    return (
        shadow(380, 116)
        + flask
        + shadow(580, 80, 704)
        + orange(618, 634, 1.15)
        + sprig
        + leaf(216, 690, -30, 64, 18)
        + blossom(232, 664, 0.72, 20)
    )


@product('huile', 1.16)
def the_menthe():
    tin = body('M250 690V400H470V690Q470 700 460 700H260Q250 700 250 690Z', C['gar'], 250, 220)
    tin += (
        path('M250 420H470V434H250ZM250 654H470V668H250Z', C['honey'])
        + star(360, 544, 84, C['honey'])
        + star(360, 544, 62, C['gar'])
    )
    tin += (
        leaf(360, 590, -90, 88, 24, C['greenl'])
        + leaf(358, 590, -138, 58, 18, C['greenl'])
        + leaf(362, 590, -42, 58, 18, C['greenl'])
    )
    top = cap(360, 208, 404, 352, C['honeyd']) + rect(330, 332, 60, 22, C['honey'], 8)
    return (
        shadow(360, 140, 704)
        + mint(606, 600, 1.2, 12)
        + mint(556, 600, 1, -14)
        + tin
        + top
        + shadow(570, 60, 706)
        + tea_glass(572, 704, '#b98a3a')
        + mint(220, 712, 0.62, -64)
    )


@product('textile', 1.16)
def henne():
    powder = cone(370, 250, 190, '#6f8a3a', 600)
    tube = place(
        path('M-110 0L60 -34C84 -30 84 30 60 34Z', C['honeym'])
        + path('M-110 0L60 34C84 30 84 10 78 0Z', C['ink'], 0.12)
        + rect(50, -36, 14, 72, C['honeyd'], 4)
        + path('M-110 0L-70 -8V8Z', C['woodd']),
        570,
        690,
        -8,
    )
    return (
        shadow(370, 170, 704)
        + henna_branch(196, 650, 1.2, -14)
        + henna_branch(566, 640, 1.2, 18)
        + powder
        + bowl(370, 320, 130, C['lait'], 702, C['gar'])
        + tube
        + line('M452 704q-26 22 -60 8t-58 12', C['woodd'], 8)
    )


@product('terre', 1.16)
def ghassoul():
    def slab(x, y, w, h, fill, top):
        ridge = f'M{x} {y + 14}L{x + w * 0.2:.0f} {y}L{x + w * 0.55:.0f} {y + 8}L{x + w * 0.85:.0f} {y - 4}'
        d = (
            f'{ridge}L{x + w} {y + 16}L{x + w - 8} {y + h}L{x + w * 0.6:.0f} {y + h - 6}'
            f'L{x + w * 0.3:.0f} {y + h}L{x + 6} {y + h - 8}Z'
        )
        face = f'{ridge}L{x + w} {y + 16}L{x + w * 0.7:.0f} {y + 26}L{x + w * 0.35:.0f} {y + 20}Z'
        return body(d, fill, x, w, light=False) + path(face, top)

    pile = (
        slab(280, 540, 250, 50, C['wood'], C['woodl'])
        + slab(310, 492, 200, 54, C['woodl'], C['sanddd'])
        + slab(340, 448, 140, 50, C['wood'], C['woodl'])
    )
    splash = place(
        path('M0 -30C20 -6 22 10 14 20C6 28 -6 28 -14 20C-22 10 -20 -6 0 -30Z', C['cobaltm'])
        + path('M-6 -6C-12 4 -12 10 -8 14', 'none')
        + disc(-5, 8, 4, C['white']),
        230,
        520,
        0,
        1.2,
    )
    return (
        shadow(400, 210, 704)
        + pile
        + bowl(400, 440, 130, C['clay'], 702, C['lait'])
        + rect(174, 562, 452, 22, C['clayl'], 11)
        + splash
        + slab(586, 664, 110, 44, C['wood'], C['woodl'])
        + slab(130, 676, 80, 34, C['woodl'], C['sanddd'])
    )


@product('bijou', 1.06)
def khol():
    flask = body(
        'M400 690C330 690 280 640 280 580'
        'C280 520 330 486 362 470L376 420H424L438 470C470 486 520 520 520 580C520 640 470 690 400 690Z',
        C['silver'],
        280,
        240,
    )
    foot = path('M340 682H460L480 704H320Z', C['silverd'])
    bands = rect(370, 404, 60, 20, C['honeyd'], 6) + path('M300 540H500L512 560H288Z', C['silverd'], 0.6)
    gems = (
        star(400, 606, 50, C['cobalt'])
        + star(400, 606, 26, C['honey'])
        + disc(322, 606, 13, C['gar'])
        + disc(478, 606, 13, C['gar'])
    )
    stopper = body('M384 406C372 380 372 352 400 330C428 352 428 380 416 406Z', C['silverd'], 372, 56)
    stopper += (
        rect(394, 250, 12, 88, C['silverd'], 6)
        + path('M400 196L422 230L400 262L378 230Z', C['silver'])
        + disc(400, 230, 9, C['gar'])
    )
    chain = line('M372 414C290 400 250 450 262 530', C['silverd'], 6) + disc(262, 536, 10, C['silverd'])
    stick = place(rect(-6, -110, 12, 150, C['wood'], 6) + path('M-6 40H6L3 96H-3Z', C['ink']), 610, 690, 62)
    powder = oval(560, 716, 46, 10, C['ink'])
    return shadow(400, 140, 706) + chain + foot + flask + bands + gems + stopper + powder + stick
