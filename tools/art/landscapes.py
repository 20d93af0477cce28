"""Landscapes of the valleys, 1200 by 760: oasis, argan slope, rose valley, hives."""

from natural import rose
from palette import C
from scenes import H, W, argan_tree, house, scene
from shapes import disc, line, oval, path, place, rect, stitches
from tray import repeated
from workshop import bee


def copies(piece, spots):
    """One piece repeated at (x, y, scale)."""
    return repeated(piece, (f'translate({x} {y}) scale({scale})' for x, y, scale in spots))


def palm():
    trunk = path('M-14 0C-6 -110 -10 -200 4 -300H22C14 -200 18 -110 18 0Z', C['wood'])
    trunk += path('M6 0C8 -110 8 -200 14 -300H22C14 -200 18 -110 18 0Z', C['woodd'], 0.7)
    trunk += line(
        'M-8 -40L14 -48M-6 -90L14 -98M-6 -140L14 -148M-2 -190L15 -198M2 -240L16 -248', C['woodd'], 5, 0.8
    )
    frond = path('M0 0C40 -50 110 -54 160 10C120 -8 90 -8 74 2C60 -8 40 -8 30 4C18 -4 8 -4 0 0Z', C['green'])
    light = path('M0 0C40 -50 110 -54 160 10C120 -8 90 -8 74 2C60 -8 40 -8 30 4C18 -4 8 -4 0 0Z', C['greenm'])
    crown = ''.join(place(frond, turn=t) for t in (24, -30, -80)) + ''.join(
        place(place(frond, turn=t), scale='-1 1') for t in (24, -30, -76)
    )
    crown += place(light, turn=-6) + place(place(light, turn=-4), scale='-1 1') + place(light, turn=-56)
    dates = ''.join(
        disc(x, y, 9, C['honeyd'])
        for x, y in ((-16, 14), (-6, 24), (-18, 32), (20, 16), (28, 28), (16, 34), (-4, 40), (26, 44))
    )
    return trunk + place(crown + dates, 13, -300)


def oasis():
    out = rect(0, 0, W, H, '#fde3c4') + disc(330, 210, 78, C['honey'])
    out += path('M0 330L140 250L300 300L470 210L640 290L820 220L980 300L1200 230V760H0Z', C['clayl'])
    out += path(
        'M470 210L640 290L560 300L520 262L480 300L430 250ZM820 220L980 300L900 300L850 262L800 290L760 250Z',
        '#f3c9ae',
    )
    out += path('M0 420C200 350 420 400 600 380C820 356 1000 400 1200 350V760H0Z', C['clay'])
    out += (
        house(760, 330, 130, 110, '#e6ab8a')
        + house(870, 296, 90, 146, '#d98a63')
        + house(944, 346, 140, 96, '#e6ab8a')
    )
    out += path('M0 470C240 420 500 450 760 436C960 424 1080 440 1200 420V760H0Z', C['sandd'])
    out += copies(
        palm(),
        (
            (120, 520, 0.62),
            (230, 500, 0.5),
            (340, 510, 0.58),
            (650, 490, 0.5),
            (740, 500, 0.46),
            (1120, 500, 0.6),
        ),
    )
    out += path('M0 560C180 500 420 520 640 540C860 560 1000 520 1200 520V760H0Z', C['greenm'])
    out += path(
        'M150 760C240 640 420 600 640 610C860 620 900 570 1200 566V640C1000 650 900 690 860 760Z', '#8cc6e8'
    )
    out += path('M150 760C240 640 420 600 640 610C600 640 480 660 420 760Z', C['sky'])
    out += line('M520 680H640M600 710H760M700 650H820M930 606H1010', C['white'], 5, 0.7)
    out += path('M0 640C80 600 170 620 220 660C190 700 160 730 150 760H0Z', C['green'])
    out += path('M860 760C900 690 1000 650 1200 640V760Z', C['green'])
    reeds = line(
        'M0 0C-4 -30 -14 -50 -24 -70M6 0C6 -36 8 -60 4 -90M12 0C18 -30 26 -46 40 -62', C['greenm'], 7
    )
    out += copies(palm(), ((90, 700, 1.15), (1040, 690, 1.25), (1150, 720, 0.95), (210, 670, 0.85)))
    return scene(out + copies(reeds, ((250, 690, 1), (300, 700, 0.8), (880, 716, 1.1), (930, 690, 0.8))))


def goat():
    legs = ''.join(rect(x, 20, 9, 34, C['ink']) for x in (-32, -18, 18, 32))
    return (
        legs
        + path('M-46 -18C-30 -34 30 -34 44 -20C54 0 46 26 30 28H-34C-50 26 -54 0 -46 -18Z', C['lait'])
        + path(
            'M34 -24C40 -48 50 -60 66 -58C82 -52 84 -40 92 -32C86 -22 74 -22 66 -26C60 -10 54 2 44 8Z',
            C['lait'],
        )
        + line('M62 -58C58 -76 48 -82 38 -82M70 -56C72 -74 66 -84 58 -90', C['woodd'], 6)
        + disc(74, -44, 3.5, C['ink'])
        + path('M80 -24L84 -8L74 -22Z', C['grey'])
        + line('M-46 -16L-60 -26', C['lait'], 9)
    )


def argan_slope():
    out = rect(0, 0, W, H, C['cobalts']) + disc(260, 170, 74, C['honey'])
    out += path(
        'M700 150c20 -40 80 -40 96 -6c40 -20 80 10 70 40H660c-20 -24 10 -50 40'
        ' -34zM380 90c16 -30 60 -30 74 -4c30 -14 60 6 54 30H350c-14 -18 8 -38 30 -26z',
        C['white'],
        0.85,
    )
    out += path('M0 400L220 250L380 340L600 220L820 350L980 270L1200 380V760H0Z', C['cobaltl'])
    out += path('M0 470C180 370 360 420 520 400C760 370 960 330 1200 400V760H0Z', '#e5b98f')
    out += copies(
        argan_tree(0, 0, 1),
        (
            (180, 400, 0.42),
            (280, 392, 0.5),
            (420, 380, 0.46),
            (640, 366, 0.5),
            (760, 350, 0.42),
            (930, 350, 0.5),
            (1060, 360, 0.44),
        ),
    )
    out += path('M0 560C260 440 520 500 760 520C940 536 1080 470 1200 480V760H0Z', C['clayl'])
    out += copies(argan_tree(0, 0, 1), ((110, 486, 0.8), (360, 462, 0.9), (600, 466, 0.7), (1010, 466, 0.85)))
    out += path('M0 650C300 560 640 640 1200 560V760H0Z', C['clay']) + path(
        'M0 716C360 650 800 720 1200 650V760H0Z', C['clayd']
    )
    out += path(
        'M520 760C560 700 700 660 690 620C684 590 620 580 640 540L660 540'
        'C650 580 740 590 740 630C740 680 660 710 640 760Z',
        C['sand'],
        0.8,
    )
    out += argan_tree(230, 570, 1.9) + argan_tree(900, 560, 2.2)
    fruit = ''.join(
        oval(x, y, 5, 7, C['honey'])
        for x, y in ((-60, -4), (-30, 12), (20, -8), (56, 8), (0, -40), (38, -36), (-40, -34))
    )
    out += place(fruit, 230, 560, scale=1.7) + place(fruit, 900, 548, scale=2)
    out += place(goat(), 880, 440, scale=0.8) + place(place(goat(), scale='-1 1'), 1010, 486, scale=0.62)
    return scene(
        out + place(goat(), 450, 662, scale=1.1) + place(place(goat(), scale='-1 1'), 640, 690, scale=1.25)
    )


def rose_bush():
    leaves = (
        oval(-36, 0, 44, 34, C['green']) + oval(36, 0, 44, 34, C['green']) + oval(0, -24, 48, 36, C['greenm'])
    )
    return leaves + ''.join(
        disc(x, y, r, C[f]) + disc(x, y, r * 0.5, C['garm'])
        for x, y, r, f in (
            (-44, -6, 13, 'garl'),
            (-12, -34, 14, 'garl'),
            (26, -20, 13, 'gars'),
            (48, 4, 12, 'garl'),
            (0, 6, 13, 'gars'),
            (-26, 18, 11, 'garl'),
        )
    )


def rose_valley():
    out = rect(0, 0, W, H, C['gars']) + disc(900, 150, 70, C['honeym'])
    out += path('M0 330L160 150L260 250L400 90L560 260L700 160L860 300L1010 200L1200 340V760H0Z', '#c9a6c2')
    out += path(
        'M160 150L260 250L215 244L180 220L150 260L106 212ZM400 90L560 260L500'
        ' 236L450 262L410 214L360 250L318 184ZM700 160L860 300L780 268L740 284L700 236L640 246L612 222Z',
        C['lait'],
    )
    out += path('M0 420C160 350 300 400 480 370C700 330 900 400 1200 340V760H0Z', '#d98a63')
    out += (
        house(820, 300, 110, 110, '#e6ab8a')
        + house(914, 262, 84, 150, '#c8714a')
        + house(990, 316, 130, 100, '#e0986f')
    )
    out += path('M0 480C260 410 520 470 760 440C960 416 1080 440 1200 420V760H0Z', C['greenm'])
    poplar = (
        path('M-8 0V-30H8V0Z', C['woodd'])
        + path('M0 -170C34 -120 34 -50 0 -20C-34 -50 -34 -120 0 -170Z', C['green'])
        + path('M0 -170C34 -120 34 -50 0 -20Z', C['ink'], 0.12)
    )
    out += copies(
        poplar,
        ((120, 470, 0.9), (176, 466, 1.1), (232, 462, 0.8), (600, 456, 0.8), (650, 452, 1), (704, 452, 0.75)),
    )
    out += path('M0 540C300 470 700 560 1200 480V760H0Z', '#7fc0a2') + path(
        'M0 640C300 580 700 640 1200 570V760H0Z', C['greenm']
    )
    rows = [
        (40 + i * 128 + row % 2 * 64, 560 + row * 74 - round(i * (6 - row)), 0.72 + row * 0.22)
        for row in range(3)
        for i in range(10)
    ]
    out += copies(rose_bush(), rows)
    basket = path('M-90 -70H90L66 40Q64 50 52 50H-52Q-64 50 -66 40Z', C['sandd']) + line(
        'M-84 -40H84M-78 -10H78M-72 20H72', C['sanddd'], 7
    )
    basket += ''.join(
        rose(x, y, 30) for x, y in ((-60, -84), (0, -96), (58, -84), (-30, -70), (32, -68))
    ) + rect(-98, -72, 196, 20, C['sanddd'], 10)
    return scene(out + oval(614, 724, 130, 16, C['ink'], 0.18) + place(basket, 600, 660, scale=1.3))


def beehives():
    out = rect(0, 0, W, H, C['dusk']) + disc(960, 170, 80, C['honey'])
    out += path('M0 340L200 200L360 300L540 180L760 320L940 230L1200 350V760H0Z', '#9fd0b8')
    out += path('M0 430C240 330 500 400 700 380C920 356 1040 390 1200 360V760H0Z', C['greenm'])
    out += copies(argan_tree(0, 0, 1), ((90, 380, 0.7), (210, 366, 0.55), (1080, 366, 0.8), (980, 372, 0.5)))
    out += path('M0 520C300 430 700 520 1200 440V760H0Z', '#7fbf8f') + path(
        'M0 640C300 570 760 640 1200 560V760H0Z', C['green']
    )
    box = (
        rect(-70, -60, 140, 70, C['white'])
        + rect(14, -60, 56, 70, C['ink'], 0, 0.12)
        + rect(-84, -82, 168, 24, C['silverd'], 6)
    )
    box += (
        rect(-70, 10, 140, 60, C['honey'])
        + rect(14, 10, 56, 60, C['ink'], 0, 0.12)
        + rect(-26, 52, 52, 10, C['ink'], 5)
        + rect(-60, 70, 16, 26, C['woodd'])
        + rect(44, 70, 16, 26, C['woodd'])
    )
    blue = box.replace(C['honey'], C['cobaltm'])
    out += copies(box, ((170, 560, 1), (590, 560, 1.05), (1010, 520, 0.95))) + copies(
        blue, ((380, 556, 1.02), (800, 545, 1))
    )
    skep = (
        oval(0, 92, 96, 16, C['ink'], 0.2)
        + path('M-78 84C-84 -40 -44 -92 0 -92C44 -92 84 -40 78 84Z', C['honeyd'])
        + path('M14 -91C52 -84 84 -30 78 84H20C40 20 36 -50 14 -91Z', C['ink'], 0.12)
    )
    skep += line(
        'M-46 -60Q0 -46 46 -60M-66 -24Q0 -6 66 -24M-76 14Q0 34 76 14M-79 50Q0 70 79 50', C['honeydd'], 6
    ) + path('M-20 84V60C-20 38 20 38 20 60V84Z', C['ink'])
    out += copies(skep, ((290, 656, 0.9), (930, 650, 1)))
    thyme = line('M0 0V-34M-12 0L-22 -28M12 0L22 -28', C['greenl'], 5) + ''.join(
        disc(x, y, 8, C['pluml']) for x, y in ((0, -38), (-24, -32), (24, -32), (-10, -22), (12, -20))
    )
    out += copies(
        thyme, [(30 + i * 84 + r * 40, 700 + r * 44 - i * 3, 1.1) for r in range(2) for i in range(15)]
    )
    trail = ''.join(
        stitches(d, C['ink'], 4, '3 12', 0.5)
        for d in (
            'M380 500C440 400 520 440 560 340',
            'M800 480C760 380 860 330 850 260',
            'M300 560C230 470 120 470 150 300',
        )
    )
    return scene(
        out
        + trail
        + bee(566, 324, 1.5)
        + bee(850, 244, 1.4)
        + bee(152, 284, 1.5)
        + bee(690, 440, 1.2)
        + bee(470, 470, 1.1)
    )


LANDSCAPES = {
    'scene-oasis': oasis,
    'scene-argan-slope': argan_slope,
    'scene-rose-valley': rose_valley,
    'scene-beehives': beehives,
}
