"""What the first season's goods are made of, on the round tray at (400, 400)."""

import math

import natural as n
from palette import C
from pantry import honey_dipper
from shapes import disc, line, oval, path, place, polar, rect, star
from tray import gathered, saucer, strewn


@gathered
def argan():
    return (
        strewn(n.almond(0, 0, 0, 1.5), 22, 200)
        + n.leaf(400, 400, -30, 120, 32)
        + n.leaf(390, 404, 160, 110, 30, C['green'])
    )


def honeycomb(cx, cy, r):
    def cell(x, y, fill):
        return path(
            'M'
            + 'L'.join(f'{px:.0f} {py:.0f}' for px, py in (polar(x, y, r - 4, 60 * i + 30) for i in range(6)))
            + 'Z',
            fill,
        )

    step = r * math.sqrt(3)
    out = ''
    for row in range(-2, 3):
        width = 5 - abs(row)
        for k in range(width):
            x, y = cx + (k - (width - 1) / 2) * step, cy + row * r * 1.5
            out += cell(x, y, (C['honey'], C['honeyd'], C['honeym'])[(k * 2 + row + 4) % 3])
    return out


@gathered
def miel():
    bees = ''.join(
        place(
            oval(-4, -16, 14, 16, C['white'], 0.9)
            + oval(0, 0, 24, 15, C['honey'])
            + rect(-10, -14, 8, 28, C['ink'])
            + rect(5, -14, 8, 28, C['ink'])
            + disc(23, -1, 6, C['ink']),
            x,
            y,
            t,
        )
        for x, y, t in ((118, 130, -20), (690, 150, 30), (120, 660, 10))
    )
    comb = disc(400, 400, 205, C['honeydd'], 0.25) + honeycomb(400, 400, 46)
    return comb + bees + honey_dipper(560, 500, -52)


@gathered
def safran():
    threads = ''.join(
        place(n.saffron_thread(-30, 0, 6), *polar(400, 420, 40 + 15 * i, 137.5 * i), 61 * i % 360)
        for i in range(9)
    )
    blooms = ''.join(n.crocus(x, y, s) for x, y, s in ((300, 360, 0.95), (400, 320, 1.05), (504, 360, 0.95)))
    return blooms + place(threads, 0, 70) + n.crocus(100, 120, 0.7) + n.crocus(700, 640, 0.7)


@gathered
def amlou():
    return (
        strewn(n.almond(0, 0, 0, 1.4), 15)
        + saucer(330, 420, 92, C['clayd'], C['honey'])
        + saucer(490, 370, 74, C['honey'], C['honeyd'])
    )


def olive_branch():
    return ''.join(n.leaf(0, 0, t, 96, 22, C[f]) for t, f in ((0, 'green'), (40, 'greenm'), (-40, 'greenm')))


@gathered
def olive():
    return (
        strewn(n.olive(0, 0, 36), 12)
        + strewn(n.olive(0, 0, 30, C['greenm']), 9, 150, corners=False)
        + place(olive_branch(), 420, 400, -60, 1.1)
        + place(olive_branch(), 360, 430, 140)
    )


@gathered
def olives():
    return (
        strewn(n.olive(0, 0, 34, '#6fae5a'), 16)
        + strewn(n.olive(0, 0, 32, C['greenm']), 10, 160, corners=False)
        + place(olive_branch(), 400, 400, 30)
    )


@gathered
def dattes():
    return strewn(n.date(0, 0, 0), 22, 195, 1.15) + strewn(
        n.date(0, 0, 0, C['wood']), 12, 160, 1.15, corners=False
    )


def wheat(x, y, turn):
    ears = ''.join(
        place(
            path(
                'M0 -60C-26 -70 -26 -92 -14 -104C-4 -90 0 -76 0 -60C26 -70 26 -92 14 -104C4 -90 0 -76 0 -60Z',
                C['honey' if i % 2 else 'honeyd'],
            ),
            0,
            -26 * i,
        )
        for i in range(5)
    )
    return place(line('M0 120V-150', C['honeydd'], 7) + ears, x, y, turn)


@gathered
def couscous():
    grain = disc(400, 400, 205, C['honeym']) + ''.join(
        disc(
            *polar(400, 400, 190 * math.sqrt((i + 0.5) / 60), 137.508 * i),
            6,
            C['honeyd' if i % 3 else 'honeys'],
        )
        for i in range(60)
    )
    return grain + wheat(330, 420, -24) + wheat(420, 410, 8) + wheat(500, 440, 34)


@gathered
def epices():
    bowls = ''.join(
        saucer(*(round(v) for v in polar(400, 400, 132, 72 * i - 90)), 74, C[p], C[r])
        for i, (p, r) in enumerate(
            (
                ('honeyd', 'cobalt'),
                ('gar', 'green'),
                ('clay', 'cobalt'),
                ('honey', 'green'),
                ('woodd', 'cobalt'),
            )
        )
    )
    return bowls + star(400, 400, 46, C['clayd']) + disc(400, 400, 14, C['honeyd'])


@gathered
def verveine():
    return strewn(n.leaf(-60, 0, 0, 120, 26), 20, 200) + strewn(
        n.leaf(-60, 0, 0, 110, 24, C['green']), 14, 180, corners=False
    )


@gathered
def rose():
    return (
        strewn(n.leaf(-50, 0, 0, 100, 28), 8)
        + ''.join(n.rose(*(round(v) for v in polar(400, 400, 120, 60 * i)), 52) for i in range(6))
        + n.rose(400, 400, 58)
    )


def soap(x, y, fill, seal):
    return (
        rect(x - 70, y - 50, 140, 100, C[fill], 20)
        + rect(x + 10, y - 50, 60, 100, C['ink'], 20, 0.1)
        + star(x, y, 32, C[seal])
    )


@gathered
def savon():
    return (
        strewn(n.olive(0, 0, 32), 12)
        + soap(330, 340, 'honeym', 'honeyd')
        + soap(476, 410, 'greenl', 'greenm')
        + soap(350, 478, 'garl', 'garm')
    )


@gathered
def figue_barbarie():
    return (
        n.pear_pad(330, 420, 1.15, -20)
        + n.pear_pad(480, 430, 1.05, 24)
        + strewn(n.pear_fruit(0, 0, 1.1), 7, 190)
    )
