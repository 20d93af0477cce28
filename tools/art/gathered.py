"""What each grocery and care product is made of, arranged on the round tray at (400, 400)."""
import math

import natural as n
from palette import C
from pantry import honey_dipper
from shapes import disc, line, lozenge, new_id, oval, path, place, polar, rect, star


def strewn(piece, count, reach=190, scale=1.0, corners=True):
    """Copies of one piece on a sunflower spiral, and one in each corner of the picture."""
    name = new_id()
    spots = [(*polar(400, 400, reach * math.sqrt((i + .5) / count), 137.508 * i), 57 * i % 360 - 180) for i in range(count)]
    if corners:
        spots += [(92, 104, 20), (712, 96, -40), (96, 706, 130), (704, 700, -110)]
    return f'<defs><g id="{name}">{piece}</g></defs>' + ''.join(
        f'<use href="#{name}" transform="translate({x:.0f} {y:.0f}) rotate({t}) scale({scale})"/>' for x, y, t in spots)


def upright(piece, count, reach=180, scale=1.0):
    """The same, all turned only a little, for fruit with a stalk."""
    name = new_id()
    spots = [(*polar(400, 410, reach * math.sqrt((i + .5) / count), 137.508 * i + 40), (i * 37) % 41 - 20) for i in range(count)]
    spots = sorted(spots, key=lambda s: s[1]) + [(92, 120, -10), (712, 700, 12)]
    return f'<defs><g id="{name}">{piece}</g></defs>' + ''.join(
        f'<use href="#{name}" transform="translate({x:.0f} {y:.0f}) rotate({t}) scale({scale})"/>' for x, y, t in spots)


def ring(piece, count, r):
    """The same piece all round, pointing outwards."""
    name = new_id()
    turns = (360 / count * i for i in range(count))
    return f'<defs><g id="{name}">{piece}</g></defs>' + ''.join(
        f'<use href="#{name}" transform="translate(400 400) rotate({t:.0f}) translate(0 {-r})"/>' for t in turns)


def saucer(x, y, r, powder, rim):
    return (disc(x + 8, y + 8, r, C['grey']) + disc(x, y, r, rim) + disc(x, y, r * .86, C['lait']) + disc(x, y, r * .76, powder)
            + path(f'M{x} {y - r * .5:.0f}C{x + r * .3:.0f} {y - r * .2:.0f} {x + r * .3:.0f} {y + r * .3:.0f} {x} {y + r * .5:.0f}'
                   f'C{x + r * .6:.0f} {y + r * .4:.0f} {x + r * .6:.0f} {y - r * .4:.0f} {x} {y - r * .5:.0f}Z', C['ink'], .12)
            + ''.join(disc(*polar(x, y, r * (.2 + .09 * (i % 5)), 51 * i), 3, C['honeys']) for i in range(9)))


def argan():
    return strewn(n.almond(0, 0, 0, 1.5), 22, 200) + n.leaf(400, 400, -30, 120, 32) + n.leaf(390, 404, 160, 110, 30, C['green'])


def honeycomb(cx, cy, r):
    def cell(x, y, fill):
        return path('M' + 'L'.join(f'{px:.0f} {py:.0f}' for px, py in (polar(x, y, r - 4, 60 * i + 30) for i in range(6))) + 'Z', fill)
    step = r * math.sqrt(3)
    out = ''
    for row in range(-2, 3):
        width = 5 - abs(row)
        for k in range(width):
            x, y = cx + (k - (width - 1) / 2) * step, cy + row * r * 1.5
            out += cell(x, y, (C['honey'], C['honeyd'], C['honeym'])[(k * 2 + row + 4) % 3])
    return out


def miel():
    bees = ''.join(place(oval(-4, -16, 14, 16, C['white'], .9) + oval(0, 0, 24, 15, C['honey']) + rect(-10, -14, 8, 28, C['ink'])
                         + rect(5, -14, 8, 28, C['ink']) + disc(23, -1, 6, C['ink']), x, y, t) for x, y, t in ((118, 130, -20), (690, 150, 30), (120, 660, 10)))
    comb = disc(400, 400, 205, C['honeydd']).replace('/>', ' opacity=".25"/>') + honeycomb(400, 400, 46)
    return comb + bees + honey_dipper(560, 500, -52)


def safran():
    threads = ''.join(place(n.saffron_thread(-30, 0, 6), *polar(400, 420, 40 + 15 * i, 137.5 * i), 61 * i % 360) for i in range(9))
    blooms = ''.join(n.crocus(x, y, s) for x, y, s in ((300, 360, .95), (400, 320, 1.05), (504, 360, .95)))
    return blooms + place(threads, 0, 70) + n.crocus(100, 120, .7) + n.crocus(700, 640, .7)


def amlou():
    return strewn(n.almond(0, 0, 0, 1.4), 15) + saucer(330, 420, 92, C['clayd'], C['honey']) + saucer(490, 370, 74, C['honey'], C['honeyd'])


def olive_branch():
    return ''.join(n.leaf(0, 0, t, 96, 22, C[f]) for t, f in ((0, 'green'), (40, 'greenm'), (-40, 'greenm')))


def olive():
    return strewn(n.olive(0, 0, 36), 12) + strewn(n.olive(0, 0, 30, C['greenm']), 9, 150, corners=False) + place(olive_branch(), 420, 400, -60, 1.1) + place(olive_branch(), 360, 430, 140)


def olives():
    return strewn(n.olive(0, 0, 34, '#6fae5a'), 16) + strewn(n.olive(0, 0, 32, C['greenm']), 10, 160, corners=False) + place(olive_branch(), 400, 400, 30)


def dattes():
    return strewn(n.date(0, 0, 0), 22, 195, 1.15) + strewn(n.date(0, 0, 0, C['wood']), 12, 160, 1.15, corners=False)


def wheat(x, y, turn):
    ears = ''.join(path(f'M0 {-60 - i * 26}C-26 {-70 - i * 26} -26 {-92 - i * 26} -14 {-104 - i * 26}C-4 {-90 - i * 26} 0 {-76 - i * 26} 0 {-60 - i * 26}'
                        f'C26 {-70 - i * 26} 26 {-92 - i * 26} 14 {-104 - i * 26}C4 {-90 - i * 26} 0 {-76 - i * 26} 0 {-60 - i * 26}Z',
                        C['honey' if i % 2 else 'honeyd']) for i in range(5))
    return place(line('M0 120V-150', C['honeydd'], 7) + ears, x, y, turn)


def couscous():
    grain = disc(400, 400, 205, C['honeym']) + ''.join(disc(*polar(400, 400, 190 * math.sqrt((i + .5) / 60), 137.508 * i), 6, C['honeyd' if i % 3 else 'honeys']) for i in range(60))
    return grain + wheat(330, 420, -24) + wheat(420, 410, 8) + wheat(500, 440, 34)


def epices():
    bowls = ''.join(saucer(*(round(v) for v in polar(400, 400, 132, 72 * i - 90)), 74, C[p], C[r]) for i, (p, r) in
                    enumerate((('honeyd', 'cobalt'), ('gar', 'green'), ('clay', 'cobalt'), ('honey', 'green'), ('woodd', 'cobalt'))))
    return bowls + star(400, 400, 46, C['clayd']) + disc(400, 400, 14, C['honeyd'])


def verveine():
    return strewn(n.leaf(-60, 0, 0, 120, 26), 20, 200) + strewn(n.leaf(-60, 0, 0, 110, 24, C['green']), 14, 180, corners=False)


def rose():
    return strewn(n.leaf(-50, 0, 0, 100, 28), 8) + ''.join(n.rose(*(round(v) for v in polar(400, 400, 120, 60 * i)), 52) for i in range(6)) + n.rose(400, 400, 58)


def soap(x, y, fill, seal):
    return rect(x - 70, y - 50, 140, 100, C[fill], 20) + rect(x + 10, y - 50, 60, 100, C['ink'], 20, .1) + star(x, y, 32, C[seal])


def savon():
    return strewn(n.olive(0, 0, 32), 12) + soap(330, 340, 'honeym', 'honeyd') + soap(476, 410, 'greenl', 'greenm') + soap(350, 478, 'garl', 'garm')


def figue_barbarie():
    return n.pear_pad(330, 420, 1.15, -20) + n.pear_pad(480, 430, 1.05, 24) + strewn(n.pear_fruit(0, 0, 1.1), 7, 190)


def vinaigre():
    return upright(n.apple(0, 0, 1), 7, 175, 1.05) + n.apple_half(330, 420, 1.2) + n.apple_half(480, 440, 1.2)


def figues():
    return upright(n.fig(0, 0, 1), 7, 175, 1.15) + n.fig_half(336, 430, 1.3, -14) + n.fig_half(470, 440, 1.3, 12)


def amandes():
    return strewn(n.almond(0, 0, 0, 1.5), 26, 195) + n.blossom(330, 350, .8) + n.blossom(480, 460, .7, 30)


def noix():
    return strewn(n.walnut(0, 0), 11, 180, 1.15) + n.walnut_half(340, 400, 1.4, -20) + n.walnut_half(480, 430, 1.4, 30)


def pommes():
    return upright(n.apple(0, 0), 6, 170, 1.2) + n.apple(330, 440, 1.2, C['honey'], C['honeym']) + n.apple(470, 380, 1.2, C['honey'], C['honeym'])


def confiture():
    return upright(n.apricot(0, 0), 9, 175, 1.15) + saucer(400, 420, 84, C['honeyd'], C['gar'])


def fleur_oranger():
    return strewn(n.leaf(-50, 0, 0, 100, 26), 14, 200, corners=False) + strewn(n.blossom(0, 0), 9, 175, 1.15) + n.orange(400, 400, 1.2)


def the_menthe():
    return ring(n.mint(0, 0, 1.2), 8, 40) + saucer(400, 400, 70, C['woodd'], C['honey'])


def caroube():
    return ''.join(n.carob(x, y, t, 1, f) for x, y, t, f in ((380, 270, 8, C['woodd']), (420, 330, -14, '#4f2f20'), (390, 400, 10, C['woodd']),
                                                             (410, 460, -8, '#4f2f20'), (400, 530, 12, C['woodd']))) + n.leaf(560, 400, 60, 90, 28) + n.leaf(250, 450, 200, 84, 26, C['green']) + n.carob(110, 110, -30, .8) + n.carob(690, 700, 150, .8)


def crystal():
    return path('M0 -34L32 0L0 34L-32 0Z', C['white']) + path('M0 -34L32 0L0 34Z', C['cobaltl']) + path('M0 -34L10 0L0 34L-10 0Z', C['cobalts'])


def sel():
    return disc(400, 400, 205, C['cobaltl']) + strewn(crystal(), 24, 195, 1.1) + strewn(crystal(), 12, 180, .6, corners=False)


def fromage():
    leaves = ''.join(n.leaf(400, 400, t, 215, 58, C['green' if t % 120 else 'greenm']) for t in range(0, 360, 60))
    rounds = ''.join(disc(x + 6, y + 8, 74, C['grey']) + disc(x, y, 74, C['white']) + f'<circle cx="{x}" cy="{y}" r="58" fill="none" stroke="{C["honeym"]}" stroke-width="5"/>'
                     + star(x, y, 26, C['honeym']) for x, y in ((330, 350), (476, 370), (396, 482)))
    return leaves + rounds


def henne():
    return ring(n.henna_branch(0, 0), 6, 40) + saucer(400, 400, 100, '#6f8a3a', C['gar'])


def ghassoul():
    slab = path('M-60 -10L-34 -44L20 -50L62 -16L48 36L-20 48L-56 28Z', C['wood']) + path('M-60 -10L-34 -44L20 -50L62 -16L14 -6Z', C['woodl'])
    return strewn(slab, 7, 175, 1.05) + saucer(400, 400, 80, C['wood'], C['clay']) + n.rose(560, 470, 36) + n.rose(270, 500, 30)


GATHERED = {name.replace('_', '-'): draw for name, draw in globals().copy().items() if name in (
    'argan miel safran amlou olive dattes couscous epices verveine rose savon figue_barbarie vinaigre olives figues amandes '
    'noix pommes confiture fleur_oranger the_menthe caroube sel fromage henne ghassoul').split()}
