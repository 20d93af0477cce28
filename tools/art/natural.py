"""What grows: leaves, kernels, fruit, flowers."""
from palette import C
from shapes import disc, line, oval, path, place, polar


def leaf(x, y, turn, length=60, w=22, fill=C['greenm']):
    n = length
    d = f'M0 0C{n * .3:.1f} {-w} {n * .7:.1f} {-w} {n} 0C{n * .7:.1f} {w} {n * .3:.1f} {w} 0 0Z'
    return place(path(d, fill) + line(f'M0 0H{n * .92:.1f}', C['green'], 3, .5), x, y, turn)


def almond(x, y, turn, scale=1):
    return place(path('M0 -30C20 -18 24 14 0 32C-24 14 -20 -18 0 -30Z', C['wood'])
                 + path('M0 -30C20 -18 24 14 0 32C8 10 8 -12 0 -30Z', C['woodd'], .6),
                 x, y, turn, scale)


def date(x, y, turn, fill=C['woodd']):
    return place(f'<rect x="-46" y="-22" width="92" height="44" rx="22" fill="{fill}"/>'
                 + line('M-30 -9C-10 -16 12 -16 32 -8', C['woodl'], 6, .8), x, y, turn)


def saffron_thread(x, y, bend, length=70):
    end = f'{x + length} {y - length * .25 + bend:.1f}'
    return (line(f'M{x} {y}q{length * .3:.1f} {-length * .5:.1f} {length} {-length * .25 + bend:.1f}',
                 C['gar'], 6)
            + line(f'M{end}l16 -7', C['garm'], 9))


def crocus(x, y, scale=1):
    return place(line('M0 130V20', C['greenm'], 9)
                 + path('M0 30C-70 0 -62 -80 -30 -116C-16 -76 -4 -30 0 30Z', C['plumm'])
                 + path('M0 30C70 0 62 -80 30 -116C16 -76 4 -30 0 30Z', C['plum'])
                 + path('M0 30C-30 -30 -22 -110 0 -140C22 -110 30 -30 0 30Z', C['pluml'])
                 + line('M-6 -60L-14 -132M4 -60L16 -136M0 -60V-150', C['gar'], 7), x, y, scale=scale)


def rose(cx, cy, r):
    out = disc(cx, cy, r, C['garl'])
    for i in range(5):
        x, y = polar(cx, cy, r * .62, 72 * i - 90)
        out += disc(x, y, r * .56, C['garl'] if i % 2 else '#f6c3b6')
    swirl = f'M{cx - r * .25:.0f} {cy}a{r * .25:.0f} {r * .25:.0f} 0 1 1 {r * .4:.0f} {r * .18:.0f}'
    return out + disc(cx, cy, r * .5, C['garm']) + line(swirl, C['gars'], 6)


def olive(cx, cy, r, fill=C['green']):
    return (oval(cx, cy, r, round(r * .9), fill)
            + oval(cx - round(r * .27), cy - round(r * .33), round(r * .27), round(r * .24), '#fff', .4))
