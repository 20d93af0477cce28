"""Hands without a face and the tools they hold, each tool within 200 by 200 around (0, 0)."""

from palette import C
from shapes import dashes, disc, line, lozenge, oval, path, place, rect


def hand(x, y, turn, sleeve, side=1, scale=1):
    """A hand seen from its back, wrist at (x, y), pointing up; `side` -1 mirrors it into a right hand."""
    skin, fold = C['clayd'], C['woodd']
    fingers = (
        ((-36, -96), (-46, -168), 27),
        ((-12, -104), (-16, -192), 29),
        ((14, -104), (16, -188), 29),
        ((38, -94), (46, -160), 26),
    )
    out = line('M40 -34Q72 -56 92 -104', skin, 30)
    out += path('M-44 10C-52 -40 -54 -90 -44 -108C-24 -122 28 -122 48 -104C56 -80 54 -36 42 10Z', skin)
    for (x0, y0), (x1, y1), width in fingers:
        out += line(f'M{x0} {y0}L{x1} {y1}', skin, width)
    out += line('M-24 -104L-31 -124M1 -110V-132M27 -104L32 -124', fold, 4, 0.55)
    arm = (
        rect(-52, 0, 104, 330, sleeve, 14)
        + rect(-52, 16, 104, 10, C['honey'])
        + rect(-52, 36, 104, 6, C['lait'])
    )
    arm += rect(6, 0, 46, 330, C['ink'], 14, 0.12)
    return place(place(out + arm, scale=f'{side * scale} {scale}'), x, y, turn)


def hammer():
    return (
        rect(-9, -40, 18, 140, C['woodl'], 8)
        + rect(0, -40, 9, 140, C['wood'], 4, 0.6)
        + path('M-58 -84H30L62 -74V-56L30 -46H-58Z', C['silverd'])
        + rect(-66, -90, 18, 50, C['greyd'], 4)
    )


def brush():
    return (
        rect(-8, -30, 16, 130, C['wood'], 8)
        + rect(-13, -48, 26, 26, C['honeyd'], 3)
        + path('M-13 -48C-20 -70 -6 -86 0 -104C6 -86 20 -70 13 -48Z', C['ink'])
        + path('M-8 -74Q-2 -88 0 -104Q2 -88 8 -74Z', C['cobalt'])
    )


def needle():
    return (
        line('M0 -100V96', C['silver'], 9)
        + path('M-5 80H5L0 110Z', C['silver'])
        + line('M0 -92V-76', C['ink'], 4)
        + line('M0 -84C50 -110 90 -60 60 -20C30 16 70 60 40 90', C['honey'], 6)
    )


def comb():
    """The iron comb that beats the wefts of a rug."""
    return (
        rect(-58, 0, 116, 34, C['silverd'], 6)
        + ''.join(rect(-56 + i * 16.4, -70, 9, 80, C['silverd'], 4) for i in range(7))
        + rect(-13, 30, 26, 76, C['wood'], 12)
        + rect(0, 30, 13, 76, C['woodd'], 6, 0.6)
    )


def chisel():
    return (
        rect(-14, 0, 28, 100, C['woodl'], 12)
        + rect(0, 0, 14, 100, C['wood'], 6, 0.6)
        + rect(-16, -8, 32, 14, C['honeyd'], 3)
        + path('M-11 -8V-76L11 -104V-8Z', C['silver'])
        + path('M0 -8V-90L11 -104V-8Z', C['silverd'])
    )


def spindle():
    return (
        line('M0 -104V104', C['woodd'], 10)
        + oval(0, 4, 46, 52, C['lait'])
        + line('M-38 -18Q0 8 38 -22M-44 4Q0 30 44 -2M-36 26Q0 46 40 18', C['sanddd'], 5)
        + oval(0, 64, 50, 12, C['wood'])
    )


def mortar():
    return (
        place(rect(-11, -130, 22, 130, C['woodl'], 10), 22, 10, 24)
        + path('M-70 -14H70C68 40 44 66 34 74H-34C-44 66 -68 40 -70 -14Z', C['honeyd'])
        + path('M14 -14H70C68 40 44 66 34 74H0Z', C['ink'], 0.14)
        + rect(-78, -26, 156, 20, C['honey'], 10)
        + rect(-48, 72, 96, 18, C['honeydd'], 8)
    )


def kiln():
    bricks = line('M-62 10H-30M30 10H62M-48 -26H-14M14 -26H48M-66 44H-34M34 44H66', C['clayd'], 5)
    return (
        path('M-86 92V20C-86 -60 -40 -96 0 -96C40 -96 86 -60 86 20V92Z', C['clay'])
        + bricks
        + rect(-16, -116, 32, 30, C['clayd'], 4)
        + path('M-36 92V40C-36 8 36 8 36 40V92Z', C['ink'])
        + path('M0 30C24 52 28 70 16 88H-18C-28 70 -16 56 -8 50C-6 60 -2 60 0 54Z', C['honey'])
        + path('M0 58C12 70 12 80 6 88H-8C-12 78 -6 70 0 58Z', C['gar'])
    )


def hive():
    """A woven skep and two bees."""
    out = path('M-78 84C-84 -40 -44 -92 0 -92C44 -92 84 -40 78 84Z', C['honeyd'])
    out += line(
        'M-46 -60Q0 -46 46 -60M-66 -24Q0 -6 66 -24M-76 14Q0 34 76 14M-79 50Q0 70 79 50', C['honeydd'], 6
    )
    out += path('M-20 84V60C-20 38 20 38 20 60V84Z', C['ink']) + rect(-94, 82, 188, 16, C['wood'], 8)
    return out + bee(76, -72) + bee(-84, -50)


def bee(x, y, scale=1):
    return place(
        oval(-4, -13, 11, 13, C['white'], 0.9)
        + oval(9, -12, 9, 11, C['white'], 0.9)
        + oval(0, 0, 19, 12, C['honey'])
        + rect(-8, -11, 6, 22, C['ink'])
        + rect(4, -11, 6, 22, C['ink'])
        + disc(18, -1, 5, C['ink']),
        x,
        y,
        scale=scale,
    )


def sieve():
    """The couscous sieve seen from above, with its rolled grain."""
    mesh = ''.join(
        dashes(f'M{-w} {y}H{w}', C['honeyd'], 4, '5 9')
        for y, w in ((-56, 36), (-40, 54), (-24, 63), (-8, 67), (8, 67), (24, 63), (40, 54), (56, 36))
    )
    return (
        disc(0, 0, 96, C['wood'])
        + disc(0, 0, 80, C['honeym'])
        + mesh
        + line('M-74 -60A96 96 0 0 1 0 -96', C['woodl'], 6)
    )


def scissors():
    ring = '<circle cx="{}" cy="62" r="30" fill="none" stroke="#b51e26" stroke-width="15"/>'
    return (
        path('M-6 0L46 -106L14 12Z', C['silver'])
        + path('M6 0L-46 -106L-14 12Z', C['silverd'])
        + line('M4 4L-22 40M-4 4L22 40', C['gar'], 15)
        + ring.format(-34)
        + ring.format(34)
        + disc(0, 4, 8, C['ink'])
    )


def wheel():
    """A potter's wheel with a pot on it."""
    pot = path(
        'M-30 -92H30C28 -74 58 -60 58 -22C58 4 40 18 32 24H-32C-40 18 -58 4 -58 -22C-58 -60 -28 -74 -30 -92Z',
        C['clay'],
    )
    pot += path('M8 -92H30C28 -74 58 -60 58 -22C58 4 40 18 32 24H10Z', C['ink'], 0.14) + line(
        'M-54 -34Q0 -20 54 -34M-56 -16Q0 -2 56 -16', C['lait'], 6
    )
    return (
        pot
        + rect(-86, 24, 172, 20, C['woodd'], 10)
        + rect(-12, 44, 24, 30, C['wood'])
        + oval(0, 86, 78, 18, C['wood'])
    )


def mill():
    """A stone mill: the runner standing on the bed stone, its beam through it."""
    return (
        rect(-104, -22, 208, 14, C['wood'], 7)
        + disc(0, -22, 66, C['silverd'])
        + disc(0, -22, 50, C['silver'])
        + disc(0, -22, 14, C['woodd'])
        + path('M-96 46H96L84 96H-84Z', C['greyd'])
        + rect(-100, 38, 200, 18, C['silverd'], 8)
        + ''.join(oval(x, 36, 11, 9, C['green']) for x in (-74, -50, 54, 78))
    )


def small_loom():
    """A small loom with two rows of knots."""
    return (
        rect(-90, -92, 180, 16, C['woodl'], 8)
        + rect(-90, 76, 180, 18, C['woodl'], 8)
        + rect(-80, -98, 14, 196, C['wood'], 4)
        + rect(66, -98, 14, 196, C['wood'], 4)
        + line(''.join(f'M{-56 + i * 16} -76V10' for i in range(8)), C['lait'], 4)
        + rect(-64, 4, 128, 72, C['gar'])
        + ''.join(
            lozenge(-42 + i * 42, 40, 17, 24, C['honey']) + lozenge(-42 + i * 42, 40, 8, 11, C['ink'])
            for i in range(3)
        )
    )


def sickle():
    return path(
        'M-6 30C-70 0 -84 -70 -30 -100C30 -112 78 -80 82 -40C60 -76 14 -90 -18 -70C-52 -44 -30 4 10 22Z',
        C['silver'],
    ) + place(rect(-13, 0, 26, 84, C['wood'], 12) + rect(-14, -4, 28, 14, C['honeyd'], 4), 0, 22, -12)
