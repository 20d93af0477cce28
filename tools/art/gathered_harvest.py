"""What the second season's goods are made of, on the round tray at (400, 400)."""

import natural as n
from palette import C
from shapes import disc, hoop, path, star
from tray import gathered, ring, saucer, strewn, upright


@gathered
def vinaigre():
    return upright(n.apple(0, 0, 1), 7, 175, 1.05) + n.apple_half(330, 420, 1.2) + n.apple_half(480, 440, 1.2)


@gathered
def figues():
    return (
        upright(n.fig(0, 0, 1), 7, 175, 1.15) + n.fig_half(336, 430, 1.3, -14) + n.fig_half(470, 440, 1.3, 12)
    )


@gathered
def amandes():
    return strewn(n.almond(0, 0, 0, 1.5), 26, 195) + n.blossom(330, 350, 0.8) + n.blossom(480, 460, 0.7, 30)


@gathered
def noix():
    return (
        strewn(n.walnut(0, 0), 11, 180, 1.15)
        + n.walnut_half(340, 400, 1.4, -20)
        + n.walnut_half(480, 430, 1.4, 30)
    )


@gathered
def pommes():
    return (
        upright(n.apple(0, 0), 6, 170, 1.2)
        + n.apple(330, 440, 1.2, C['honey'], C['honeym'])
        + n.apple(470, 380, 1.2, C['honey'], C['honeym'])
    )


@gathered
def confiture():
    return upright(n.apricot(0, 0), 9, 175, 1.15) + saucer(400, 420, 84, C['honeyd'], C['gar'])


@gathered
def fleur_oranger():
    return (
        strewn(n.leaf(-50, 0, 0, 100, 26), 14, 200, corners=False)
        + strewn(n.blossom(0, 0), 9, 175, 1.15)
        + n.orange(400, 400, 1.2)
    )


@gathered
def the_menthe():
    return ring(n.mint(0, 0, 1.2), 8, 40) + saucer(400, 400, 70, C['woodd'], C['honey'])


@gathered
def caroube():
    return (
        ''.join(
            n.carob(x, y, t, 1, f)
            for x, y, t, f in (
                (380, 270, 8, C['woodd']),
                (420, 330, -14, '#4f2f20'),
                (390, 400, 10, C['woodd']),
                (410, 460, -8, '#4f2f20'),
                (400, 530, 12, C['woodd']),
            )
        )
        + n.leaf(560, 400, 60, 90, 28)
        + n.leaf(250, 450, 200, 84, 26, C['green'])
        + n.carob(110, 110, -30, 0.8)
        + n.carob(690, 700, 150, 0.8)
    )


def crystal():
    return (
        path('M0 -34L32 0L0 34L-32 0Z', C['white'])
        + path('M0 -34L32 0L0 34Z', C['cobaltl'])
        + path('M0 -34L10 0L0 34L-10 0Z', C['cobalts'])
    )


@gathered
def sel():
    return (
        disc(400, 400, 205, C['cobaltl'])
        + strewn(crystal(), 24, 195, 1.1)
        + strewn(crystal(), 12, 180, 0.6, corners=False)
    )


@gathered
def fromage():
    leaves = ''.join(
        n.leaf(400, 400, t, 215, 58, C['green' if t % 120 else 'greenm']) for t in range(0, 360, 60)
    )
    rounds = ''.join(
        disc(x + 6, y + 8, 74, C['grey'])
        + disc(x, y, 74, C['white'])
        + hoop(x, y, 58, C['honeym'], 5)
        + star(x, y, 26, C['honeym'])
        for x, y in ((330, 350), (476, 370), (396, 482))
    )
    return leaves + rounds


@gathered
def henne():
    return ring(n.henna_branch(0, 0), 6, 40) + saucer(400, 400, 100, '#6f8a3a', C['gar'])


@gathered
def ghassoul():
    slab = path('M-60 -10L-34 -44L20 -50L62 -16L48 36L-20 48L-56 28Z', C['wood']) + path(
        'M-60 -10L-34 -44L20 -50L62 -16L14 -6Z', C['woodl']
    )
    return (
        strewn(slab, 7, 175, 1.05)
        + saucer(400, 400, 80, C['wood'], C['clay'])
        + n.rose(560, 470, 36)
        + n.rose(270, 500, 30)
    )
