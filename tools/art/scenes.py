"""Landscapes and workshops, 1200 by 760: the Atlas village and the loom."""

from palette import C
from shapes import disc, line, lozenge, oval, path, place, rect, zellige
from svg import canvas

W, H = 1200, 760


def scene(inner):
    return canvas(inner, W, H)


def house(x, y, w, h, fill):
    out = rect(x, y, w, h, fill) + rect(x + w * 0.62, y, w * 0.38, h, C['ink'], 0, 0.12)
    out += ''.join(rect(x + 8 + i * 26, y - 9, 14, 10, fill) for i in range(w // 26))
    out += path(f'M{x + w * 0.2:.0f} {y + h * 0.62:.0f}v-18a11 11 0 0 1 22 0v18z', C['ink'])
    return out + rect(x + w * 0.55, y + h * 0.3, 16, 18, C['ink'])


def argan_tree(x, y, scale):
    trunk = line('M-10 90C-4 50 -22 30 -40 8M-4 90C0 50 18 30 40 4M0 92V20', C['woodd'], 12)
    crown = oval(-44, -6, 54, 38, C['green']) + oval(40, -12, 60, 42, C['green'])
    crown += oval(0, -40, 64, 42, C['greenm']) + oval(-18, -52, 30, 16, C['greenl'], 0.6)
    return place(trunk + crown, x, y, scale=scale)


def saffron_rows():
    out = ''
    for row in range(4):
        for i in range(26):
            x, y = 30 + i * 46 + row % 2 * 23, 650 + row * 30
            fill = C['pluml'] if (i + row) % 3 else C['garl']
            out += path(f'M{x} {y}c-10 -8 -8 -20 0 -26c8 6 10 18 0 26z', fill)
    return out


def peaks():
    return (
        path(
            'M0 380L170 190L250 270L390 110L520 270L610 190L760 350L900 230L1060 350L1200 260V760H0Z',
            '#c9a6c2',
        )
        + path(
            'M170 190L250 270L215 290L180 262L150 300L110 258ZM390 110L520 270L470 250L430 290L390 230'
            'L340 270L310 204ZM610 190L690 275L640 262L600 290L560 240Z',
            C['lait'],
        )
        + path('M0 470L200 350L420 470L640 340L900 480L1200 370V760H0Z', '#8f5f86')
    )


def atlas():
    out = rect(0, 0, W, H, C['dusk']) + disc(880, 190, 86, C['honey']) + peaks()
    out += path('M0 560C200 480 380 520 560 540C800 566 1000 480 1200 520V760H0Z', C['clay'])
    out += house(150, 440, 120, 120, '#e6ab8a') + house(250, 400, 96, 160, '#d98a63')
    out += house(330, 460, 140, 110, '#e6ab8a') + house(440, 430, 84, 140, '#c8714a')
    out += house(505, 475, 120, 100, '#e0986f')
    out += path('M0 620C260 560 500 600 760 590C960 582 1080 600 1200 570V760H0Z', C['greenm'])
    out += path('M0 680C300 630 620 660 1200 630V760H0Z', C['green'])
    out += argan_tree(820, 560, 1.15) + argan_tree(980, 590, 0.9) + argan_tree(1110, 560, 1.1)
    return scene(out + argan_tree(70, 600, 1) + saffron_rows())


def wool(x, y, fill, r=42):
    yarn = line('M-30 -14q30 22 60 6M-34 6q34 22 66 2', '#fff', 4, 0.5)
    return disc(x, y, r, fill) + place(yarn, x, y, scale=round(r / 42, 2))


def loom():
    out = rect(0, 0, W, H, C['gars'])
    out += path('M770 640V300C740 250 790 130 950 80C1110 130 1160 250 1130 300V640Z', C['sky'])
    out += path('M770 520C850 460 900 500 950 450C1010 400 1060 470 1130 430V640H770Z', C['plumm'])
    out += path('M770 580C880 540 1010 560 1130 530V640H770Z', C['greenm'])
    out += rect(0, 640, W, 120, C['clayl']) + zellige(0, 640, W, H, 60, C['gars'], 0.35)
    out += rect(120, 110, 30, 560, C['wood']) + rect(610, 110, 30, 560, C['woodd'])
    out += rect(90, 130, 580, 30, C['woodl'], 10) + rect(90, 600, 580, 34, C['wood'], 10)
    out += line(''.join(f'M{166 + i * 14} 160V600' for i in range(32)), C['lait'], 4)
    out += rect(160, 370, 444, 230, C['gar'])
    for row in range(2):
        for k in range(5):
            fill = (C['honey'], C['lait'], C['cobalt'])[(row + k) % 3]
            out += lozenge(204 + k * 90, 430 + row * 110, 42, 44, fill)
            out += lozenge(204 + k * 90, 430 + row * 110, 19, 20, C['ink'])
    out += rect(150, 356, 464, 16, C['woodl'], 8)
    out += wool(720, 664, C['gar']) + wool(790, 664, C['honey']) + wool(858, 664, C['cobalt'])
    return scene(out + wool(760, 612, C['greenm']))


SCENES = {'scene-atlas': atlas, 'scene-loom': loom}
