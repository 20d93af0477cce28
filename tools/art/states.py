"""Small drawings for empty pages, errors and the photo tips, 480 by 360 on no background."""

from crafts import basket_weave
from natural import leaf
from palette import C
from shapes import (
    body,
    clip,
    dashes,
    disc,
    hoop,
    line,
    lozenge,
    oval,
    path,
    place,
    rect,
    shadow,
    star,
    stitches,
)
from svg import ARCH, canvas


def small(inner):
    return canvas(inner, 480, 360)


def niche(wall, cx=240, scale=0.42, y=10):
    return place(f'<path d="{ARCH}" fill="{wall}"/>', cx - 400 * scale, y - 60 * scale, scale=scale)


def ground(y=300, fill='sandd'):
    return rect(40, y, 400, 6, C[fill], 3)


def empty_cart():
    """A basket with nothing in it but a leaf."""
    hoop = 'M258 480C258 250 542 250 542 480'
    basket = (
        line(hoop, C['wood'], 20)
        + dashes(hoop, C['woodl'], 6, '14 12')
        + path('M212 470H588L550 690Q546 704 530 704H270Q254 704 250 690Z', C['woodl'])
        + basket_weave()
        + oval(400, 474, 200, 26, C['woodd'])
        + oval(400, 478, 176, 16, C['ink'], 0.55)
        + path('M200 474A200 26 0 0 0 600 474V490H200Z', C['wood'])
        + path('M470 494H586L550 690Q546 704 530 704H470Z', C['ink'], 0.1)
    )
    return small(
        niche(C['greens'])
        + ground()
        + shadow(226, 110, 304)
        + place(basket, 240 - 400 * 0.46, 304 - 704 * 0.46, scale=0.46)
        + leaf(352, 292, -24, 50, 15)
        + leaf(372, 298, -160, 40, 12, C['green'])
    )


def empty_search():
    """A magnifying glass over an empty shelf."""
    shelf = (
        rect(70, 240, 340, 14, C['woodl'], 6)
        + rect(96, 254, 14, 46, C['wood'])
        + rect(370, 254, 14, 46, C['woodd'])
    )
    marks = ''.join(
        stitches(d, C['sanddd'], 5, '10 9')
        for d in (
            'M110 236V170Q110 156 124 156H146Q160 156 160 170V236',
            'M330 236C312 220 312 190 340 178H356C384 190 384 220 366 236',
        )
    )
    glass = disc(244, 160, 66, C['white'], 0.75) + hoop(244, 160, 66, C['cobalt'], 15)
    glass += line('M206 140C212 122 226 112 242 110', C['cobaltl'], 9) + place(
        rect(-13, 72, 26, 104, C['wood'], 13) + rect(0, 72, 13, 104, C['woodd'], 6, 0.6), 244, 160, -42
    )
    return small(niche(C['cobalts']) + ground() + shelf + marks + glass + star(244, 160, 24, C['honey']))


def error_404():
    """A path that stops: a signpost in the hills with one arm fallen."""
    hills = path('M40 300C90 220 150 210 200 240C260 180 340 170 440 300Z', C['greenm']) + path(
        'M40 300C120 250 220 262 290 276C350 250 400 270 440 300Z', C['green']
    )
    road = path(
        'M196 300C220 284 250 280 236 266C226 256 200 258 206 246L214 246'
        'C214 254 262 256 262 272C262 286 250 290 244 300Z',
        C['sand'],
    )
    post = (
        rect(296, 90, 14, 210, C['wood'], 4)
        + rect(303, 90, 7, 210, C['woodd'], 3, 0.6)
        + disc(303, 86, 12, C['honey'])
    )
    arm = (
        path('M224 112H340V150H224L204 131Z', C['honeym'])
        + star(240, 131, 11, C['gar'])
        + rect(262, 127, 62, 8, C['ink'], 4, 0.5)
    )
    fallen = place(
        path('M-60 -18H50L72 0L50 18H-60Z', C['garl'])
        + rect(-44, -4, 62, 8, C['ink'], 4, 0.5)
        + disc(-52, -12, 4, C['woodd']),
        330,
        216,
        62,
    )
    return small(
        niche(C['honeys'])
        + disc(140, 110, 30, C['honey'])
        + hills
        + ground(298, 'green')
        + road
        + post
        + arm
        + fallen
    )


def error_500():
    """A loom whose thread has snapped, the ball rolled away."""
    frame = (
        rect(130, 70, 14, 230, C['wood'], 4)
        + rect(316, 70, 14, 230, C['woodd'], 4)
        + rect(112, 78, 236, 16, C['woodl'], 8)
        + rect(112, 266, 236, 16, C['woodl'], 8)
    )
    warp = line(''.join(f'M{160 + i * 14} 94V190' for i in range(11) if i not in (5, 6)), C['grey'], 4)
    warp += line('M230 94C232 112 224 124 234 138M244 94C240 106 252 112 246 124', C['gar'], 4)
    cloth = rect(152, 190, 156, 76, C['gar']) + ''.join(
        lozenge(180 + i * 50, 228, 20, 26, C[f]) + lozenge(180 + i * 50, 228, 9, 12, C['ink'])
        for i, f in enumerate(('honey', 'lait', 'honey'))
    )
    thread = line(
        'M232 190C236 168 218 166 226 152M246 190C258 170 300 176 292 206'
        'C284 240 350 230 352 262C354 280 370 286 384 286',
        C['gar'],
        4,
    )
    ball = disc(394, 276, 24, C['gar']) + line('M376 268q18 13 36 4M374 280q20 13 40 1', C['white'], 3, 0.5)
    return small(niche(C['gars']) + ground() + frame + warp + cloth + thread + ball)


def phone(x, y, inner):
    """A telephone held upright showing the picture `inner` (120 by 160)."""
    screen = f'M{x} {y}h120v160h-120Z'
    return (
        rect(x - 10, y - 20, 140, 204, C['ink'], 18)
        + clip(screen, place(inner, x, y))
        + disc(x + 60, y + 172, 6, C['greyd'])
    )


def jug(scale=1):
    shape = (
        'M-18 -110H18C16 -92 46 -78 46 -40C46 -10 30 0 26 4H-26'
        'C-30 0 -46 -10 -46 -40C-46 -78 -16 -92 -18 -110Z'
    )
    return place(
        line('M16 -96C50 -100 60 -66 42 -52', C['cobalt'], 8)
        + body(shape, C['lait'], -46, 92, light=False).replace('y="0"', 'y="-200"')
        + path('M-44 -56Q0 -42 44 -56L46 -36Q0 -20 -46 -36Z', C['cobalt'])
        + rect(-22, -116, 44, 10, C['cobalt'], 5),
        scale=scale,
    )


def verdict(x, y, good):
    mark = line('M-9 1L-2 9L11 -8', C['white'], 6) if good else line('M-8 -8L8 8M8 -8L-8 8', C['white'], 6)
    return place(disc(0, 0, 22, C['greenm' if good else 'gar']) + mark, x, y)


def pair(bad, good):
    """The wrong way on the left, the right way on the right; the marks are not coloured only."""
    return small(
        phone(92, 96, bad) + phone(270, 96, good) + verdict(152, 310, False) + verdict(330, 310, True)
    )


def tip_window():
    """By a window rather than under a dark lamp."""
    dark = (
        rect(0, 0, 120, 160, '#4a3b52')
        + path('M60 0L30 30H90Z', C['honeyd'])
        + disc(60, 32, 9, C['honey'])
        + rect(0, 128, 120, 32, '#33263a')
    )
    dark += place(jug(0.8), 60, 136) + rect(0, 0, 120, 160, C['ink'], 0, 0.45)
    light = (
        rect(0, 0, 120, 160, C['honeys'])
        + rect(8, 14, 50, 74, C['white'])
        + rect(12, 18, 42, 66, C['sky'])
        + line('M33 18V84M12 50H54', C['white'], 4)
    )
    light += (
        path('M58 20L120 70V150L58 88Z', C['honey'], 0.35)
        + rect(0, 128, 120, 32, C['honeym'])
        + place(jug(0.8), 76, 138)
    )
    return pair(dark, light)


def tip_background():
    """Before a plain cloth rather than a cluttered room."""
    clutter = rect(0, 0, 120, 160, C['garl']) + ''.join(
        rect(x, y, w, h, C[f])
        for x, y, w, h, f in (
            (0, 20, 34, 60, 'cobaltm'),
            (30, 40, 26, 44, 'honeyd'),
            (84, 10, 36, 70, 'plumm'),
            (66, 52, 22, 34, 'greenm'),
            (0, 84, 120, 8, 'wood'),
        )
    )
    clutter += (
        dashes('M0 30H120M0 66H120', C['gar'], 6, '8 8')
        + disc(100, 100, 16, C['honey'])
        + disc(18, 112, 14, C['cobalt'])
        + rect(0, 128, 120, 32, C['clay'])
    )
    clutter += ''.join(lozenge(12 + i * 24, 144, 9, 10, C['ink']) for i in range(5))
    plain = rect(0, 0, 120, 160, C['greens']) + rect(0, 128, 120, 32, C['greenl'])
    return pair(
        clutter + place(jug(0.8), 58, 138),
        plain + oval(66, 138, 40, 6, C['ink'], 0.18) + place(jug(0.8), 60, 138),
    )


def tip_whole():
    """The whole object rather than a piece of it."""
    wall = rect(0, 0, 120, 160, C['cobalts']) + rect(0, 128, 120, 32, C['cobaltl'])
    corners = line('M10 30V12H28M92 12H110V30M110 128V148H92M28 148H10V128', C['greenm'], 5)
    return pair(
        wall + place(jug(2), 106, 190),
        wall + oval(66, 138, 40, 6, C['ink'], 0.18) + place(jug(0.9), 60, 138) + corners,
    )


STATES = {
    'empty-cart': empty_cart,
    'empty-search': empty_search,
    'error-404': error_404,
    'error-500': error_500,
    'tip-window': tip_window,
    'tip-background': tip_background,
    'tip-whole': tip_whole,
}
