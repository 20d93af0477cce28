"""Crafts of the first season: rug, slippers, tagine, basket, fibula, teapot, plate."""

from catalogue import product
from palette import C
from shapes import (
    body,
    dashes,
    disc,
    hoop,
    line,
    lozenge,
    oval,
    path,
    place,
    polar,
    rect,
    shadow,
    star,
)


def rug_lozenges():
    colours = (C['honey'], C['lait'], C['cobalt'], C['lait'])
    out = ''
    for row in range(4):
        for k in range(3):
            cx, cy, fill = 296 + k * 104, 236 + row * 92, colours[(row + k) % 4]
            heart = C['ink'] if fill == C['lait'] else C['gar']
            out += lozenge(cx, cy, 46, 40, fill) + lozenge(cx, cy, 23, 20, heart)
    return out


@product('textile')
def tapis():
    pole = rect(190, 150, 420, 18, C['wood'], 9)
    pole += disc(190, 159, 15, C['woodd']) + disc(610, 159, 15, C['woodd'])
    weave = rect(232, 168, 336, 472, C['gar'])
    weave += rect(232, 168, 18, 472, C['ink']) + rect(550, 168, 18, 472, C['ink'])
    weave += rug_lozenges() + rect(250, 584, 300, 20, C['honey'])
    fringe = rect(232, 640, 336, 12, C['lait'])
    fringe += line(''.join(f'M{238 + i * 12} 652v34' for i in range(28)), C['lait'], 5)
    return pole + weave + rect(470, 168, 98, 472, C['ink'], 0, 0.1) + fringe


def slipper(x, y, scale):
    stitches = (
        '<path d="M186 12C214 22 236 52 262 76" fill="none" stroke="#fafaf7" stroke-width="6" '
        'stroke-dasharray="2 14" stroke-linecap="round"/>'
    )
    return place(
        oval(160, 126, 180, 18, C['ink'], 0.18)
        + path(
            'M0 60C-6 96 6 118 40 120H300C330 120 344 96 330 78C300 84 270 66 240 30'
            'C216 2 180 -6 150 6C130 40 60 70 0 60Z',
            C['honey'],
        )
        + path('M150 6C130 40 60 70 0 60C0 40 20 26 44 26C84 30 120 20 150 6Z', C['honeyd'])
        + path(
            'M4 98C2 112 18 122 40 122H300C326 122 340 106 336 92C326 106 310 106 290 106H40'
            'C20 106 10 104 4 98Z',
            C['woodd'],
        )
        + stitches
        + star(214, 62, 18, C['lait']),
        x,
        y,
        scale=scale,
    )


@product('bijou', 1.14)
def babouches():
    return slipper(300, 520, 0.95) + slipper(160, 596, 1.05)


@product('terre', 1.12)
def tagine():
    hat = body(
        'M378 330C378 306 422 306 422 330C422 350 430 360 440 380C490 460 560 540 572 600H228'
        'C240 540 310 460 360 380C370 360 378 350 378 330Z',
        C['clay'],
        228,
        344,
    )
    band = path('M262 540C340 566 460 566 538 540L556 574C460 606 340 606 244 574Z', C['lait'])
    band += ''.join(
        star(286 + i * 46, 570 + abs(2.5 - i) * 3 - (0 if 0 < i < 5 else 6), 16, C['cobalt'])
        for i in range(6)
    )
    dish = body(
        'M200 600H600C600 640 570 700 520 700H280C230 700 200 640 200 600Z', C['clayd'], 200, 400, light=False
    )
    return shadow(400, 210, 704) + hat + band + dish + rect(192, 592, 416, 26, C['clayl'], 13)


def basket_weave():
    out = ''
    for row in range(6):
        inset = row * 7
        w = (360 - 2 * inset) / 9
        for k in range(9):
            fill = C['sandd'] if (k + row) % 2 else C['sanddd']
            out += rect(222 + inset + k * w, 480 + row * 36, w - 4, 30, fill, 11)
    return out


@product('huile', 1.1)
def panier():
    hoop = 'M258 480C258 250 542 250 542 480'
    return (
        shadow(400, 180, 704)
        + line(hoop, C['wood'], 20)
        + dashes(hoop, C['woodl'], 6, '14 12')
        + path('M212 470H588L550 690Q546 704 530 704H270Q254 704 250 690Z', C['woodl'])
        + basket_weave()
        + rect(200, 456, 400, 34, C['wood'], 17)
        + dashes('M214 473H586', C['gar'], 12, '22 20')
        + path('M470 490H586L550 690Q546 704 530 704H470Z', C['ink'], 0.1)
    )


@product('bijou')
def fibule():
    ring = hoop(0, -150, 86, C['silverd'], 16)
    plate = path('M0 -250L16 -230V60H-16V-230Z', C['silver']) + path(
        'M0 -90L140 150Q0 210 -140 150Z', C['silver']
    )
    plate += path('M0 -90L140 150Q70 182 0 184Z', C['ink'], 0.13)
    plate += line('M0 -40L92 124Q0 160 -92 124Z', C['silverd'], 7)
    stones = star(0, 70, 44, C['gar']) + star(0, 70, 22, C['honey'])
    stones += disc(-66, 134, 13, C['cobalt']) + disc(66, 134, 13, C['cobalt']) + disc(0, 8, 13, C['greenm'])
    drops = ''.join(
        place(line('M0 0v34', C['silverd'], 7) + path('M0 30L17 66L0 92L-17 66Z', C['silver']), x, y)
        for x, y in ((-110, 166), (-56, 184), (0, 188), (56, 184), (110, 166))
    )
    return place(ring + plate + stones + drops, 400, 370)


@product('cosmetique', 1.08)
def theiere():
    spout = path(
        'M520 540C590 540 596 470 622 414C632 396 676 400 668 430C650 530 630 660 510 660Z', C['silver']
    )
    handle = line('M270 470C180 450 170 640 280 620', C['silverd'], 24)
    belly = body(
        'M290 440H500C560 520 560 620 500 690Q490 702 474 702H316Q300 702 290 690C230 620 230 520 290 440Z',
        C['silver'],
        245,
        300,
    )
    belt = path('M256 560C330 590 460 590 534 560L536 600C460 630 330 630 254 600Z', C['silverd'], 0.6)
    belt += ''.join(star(290 + i * 42, 592 if 0 < i < 5 else 584, 14, C['lait']) for i in range(6))
    top = body('M304 440C310 370 360 340 395 340C430 340 480 370 486 440Z', C['silverd'], 304, 182)
    return (
        shadow(390, 180, 704)
        + spout
        + handle
        + belly
        + belt
        + top
        + rect(286, 432, 218, 18, C['greyd'], 9)
        + disc(395, 326, 20, C['honey'])
    )


def fes_disc(cx, cy):
    out = disc(cx, cy, 232, C['lait'])
    for r, width in ((222, 14), (150, 6)):
        out += hoop(cx, cy, r, C['cobalt'], width)
    for i in range(16):
        out += star(*polar(cx, cy, 186, 22.5 * i), 25, C['cobalt'] if i % 2 else C['cobaltm'])
    return (
        out
        + star(cx, cy, 128, C['cobalt'])
        + star(cx, cy, 96, C['lait'])
        + star(cx, cy, 72, C['cobaltm'])
        + star(cx, cy, 36, C['honey'])
    )


@product('cosmetique')
def plat():
    return (
        oval(414, 700, 150, 16, C['ink'], 0.18)
        + fes_disc(400, 450)
        + path('M400 218A232 232 0 0 1 400 682A260 260 0 0 0 400 218Z', C['ink'], 0.09)
        + path('M300 690h200l16 16H284Z', C['woodd'])
    )
