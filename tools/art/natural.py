"""What grows: leaves, kernels, fruit, flowers."""

from palette import C
from shapes import disc, line, new_id, oval, path, place, polar


def leaf(x, y, turn, length=60, w=22, fill=C['greenm']):
    n = length
    d = f'M0 0C{n * 0.3:.1f} {-w} {n * 0.7:.1f} {-w} {n} 0C{n * 0.7:.1f} {w} {n * 0.3:.1f} {w} 0 0Z'
    return place(path(d, fill) + line(f'M0 0H{n * 0.92:.1f}', C['green'], 3, 0.5), x, y, turn)


def almond(x, y, turn, scale=1):
    return place(
        path('M0 -30C20 -18 24 14 0 32C-24 14 -20 -18 0 -30Z', C['wood'])
        + path('M0 -30C20 -18 24 14 0 32C8 10 8 -12 0 -30Z', C['woodd'], 0.6),
        x,
        y,
        turn,
        scale,
    )


def date(x, y, turn, fill=C['woodd']):
    return place(
        f'<rect x="-46" y="-22" width="92" height="44" rx="22" fill="{fill}"/>'
        + line('M-30 -9C-10 -16 12 -16 32 -8', C['woodl'], 6, 0.8),
        x,
        y,
        turn,
    )


def saffron_thread(x, y, bend, length=70):
    end = f'{x + length} {y - length * 0.25 + bend:.1f}'
    return line(
        f'M{x} {y}q{length * 0.3:.1f} {-length * 0.5:.1f} {length} {-length * 0.25 + bend:.1f}', C['gar'], 6
    ) + line(f'M{end}l16 -7', C['garm'], 9)


def crocus(x, y, scale=1):
    return place(
        line('M0 130V20', C['greenm'], 9)
        + path('M0 30C-70 0 -62 -80 -30 -116C-16 -76 -4 -30 0 30Z', C['plumm'])
        + path('M0 30C70 0 62 -80 30 -116C16 -76 4 -30 0 30Z', C['plum'])
        + path('M0 30C-30 -30 -22 -110 0 -140C22 -110 30 -30 0 30Z', C['pluml'])
        + line('M-6 -60L-14 -132M4 -60L16 -136M0 -60V-150', C['gar'], 7),
        x,
        y,
        scale=scale,
    )


def rose(cx, cy, r):
    out = disc(cx, cy, r, C['garl'])
    for i in range(5):
        x, y = polar(cx, cy, r * 0.62, 72 * i - 90)
        out += disc(x, y, r * 0.56, C['garl'] if i % 2 else '#f6c3b6')
    swirl = f'M{cx - r * 0.25:.0f} {cy}a{r * 0.25:.0f} {r * 0.25:.0f} 0 1 1 {r * 0.4:.0f} {r * 0.18:.0f}'
    return out + disc(cx, cy, r * 0.5, C['garm']) + line(swirl, C['gars'], 6)


def olive(cx, cy, r, fill=C['green']):
    return oval(cx, cy, r, round(r * 0.9), fill) + oval(
        cx - round(r * 0.27), cy - round(r * 0.33), round(r * 0.27), round(r * 0.24), '#fff', 0.4
    )


def apple(x, y, scale=1, fill=C['gar'], blush=C['garm']):
    flesh = (
        'M0 -36C-14 -48 -54 -46 -56 -4C-56 34 -30 56 -14 54C-6 52 6 52 14 54C30 56 56 34 56 -4'
        'C54 -46 14 -48 0 -36Z'
    )
    return place(
        path(flesh, fill)
        + path('M20 -43C50 -42 56 -20 56 -4C56 34 30 56 14 54C44 30 44 -16 20 -43Z', C['ink'], 0.13)
        + path('M-40 -16C-38 -30 -26 -34 -18 -32C-30 -24 -36 -14 -36 4C-40 0 -41 -8 -40 -16Z', blush)
        + line('M0 -34C0 -48 4 -56 10 -62', C['woodd'], 6)
        + path('M6 -50C14 -68 34 -70 46 -62C40 -48 22 -42 6 -50Z', C['greenm']),
        x,
        y,
        scale=scale,
    )


def apple_half(x, y, scale=1):
    return place(
        path(
            'M0 -36C-14 -48 -54 -46 -56 -4C-56 34 -30 56 -14 54C-6 52 6 52 14 54C30 56 56 34 56 -4'
            'C54 -46 14 -48 0 -36Z',
            C['gar'],
        )
        + path(
            'M0 -28C-14 -38 -45 -36 -47 -4C-47 28 -26 46 -13 45C-6 43 6 43 13 45C26 46 47 28 47 -4'
            'C45 -36 14 -38 0 -28Z',
            C['honeys'],
        )
        + line('M0 -26C-20 -10 -20 22 0 34C20 22 20 -10 0 -26', C['honeym'], 4)
        + path('M-4 -4C-14 4 -12 16 -5 20C-1 12 0 2 -4 -4ZM4 -4C14 4 12 16 5 20C1 12 0 2 4 -4Z', C['woodd'])
        + line('M0 -30C0 -44 4 -54 10 -58', C['woodd'], 6),
        x,
        y,
        scale=scale,
    )


def fig(x, y, scale=1, turn=0, fill=C['plum'], rib=C['plumm']):
    return place(
        path(
            'M-6 -66H6C8 -46 18 -38 34 -22C56 2 48 50 0 50C-48 50 -56 2 -34 -22C-18 -38 -8 -46 -6 -66Z', fill
        )
        + path('M4 -48C10 -40 20 -36 34 -22C56 2 48 50 0 50C30 30 24 -20 4 -48Z', C['ink'], 0.16)
        + line('M-6 -34C-26 -14 -32 12 -24 34M-2 -32C-12 -8 -12 18 -6 42', rib, 4, 0.9),
        x,
        y,
        turn,
        scale,
    )


def fig_half(x, y, scale=1, turn=0):
    seeds = ''.join(disc(*polar(0, 12, 13 if i % 2 else 22, 45 * i), 3.4, C['honeym']) for i in range(8))
    return place(
        path(
            'M-6 -66H6C8 -46 18 -38 34 -22C56 2 48 50 0 50C-48 50 -56 2 -34 -22C-18 -38 -8 -46 -6 -66Z',
            C['plum'],
        )
        + path(
            'M0 -44C6 -34 16 -28 28 -16C46 4 38 42 0 42C-38 42 -46 4 -28 -16C-16 -28 -6 -34 0 -44Z', C['gars']
        )
        + oval(0, 12, 30, 26, C['garm'])
        + oval(0, 12, 9, 8, C['gars'])
        + seeds,
        x,
        y,
        turn,
        scale,
    )


def walnut(x, y, scale=1, turn=0):
    return place(
        path(
            'M0 -46C28 -44 46 -22 44 4C42 32 22 46 0 48C-22 46 -42 32 -44 4C-46 -22 -28 -44 0 -46Z',
            C['woodl'],
        )
        + path('M14 -43C34 -36 46 -18 44 4C42 32 22 46 0 48C26 26 28 -16 14 -43Z', C['ink'], 0.15)
        + line('M0 -46C-8 -16 -8 18 0 48', C['woodd'], 5)
        + line(
            'M-14 -28q-14 8 -10 20M-30 -6q10 8 4 20M-16 14q-8 8 -2 18M14 -24q12 8'
            ' 8 20M28 -4q-8 10 -2 20M12 16q10 6 6 16',
            C['wood'],
            4,
        ),
        x,
        y,
        turn,
        scale,
    )


def walnut_half(x, y, scale=1, turn=0):
    brain = 'M-4 -30C-26 -34 -34 -14 -26 -6C-38 4 -30 26 -18 22C-14 34 -4 32 -4 26Z'
    return place(
        oval(0, 0, 46, 46, C['woodd'])
        + oval(0, 0, 40, 40, C['woodl'])
        + path(brain, C['sandd'])
        + place(path(brain, C['sandd']), scale='-1 1')
        + line('M-14 -20q-8 8 0 14M-18 4q8 6 2 12M14 -20q8 8 0 14M18 4q-8 6 -2 12', C['sanddd'], 4),
        x,
        y,
        turn,
        scale,
    )


def apricot(x, y, scale=1):
    return place(
        oval(0, 0, 52, 50, C['honeyd'])
        + path('M10 -49C40 -44 52 -22 52 0C52 30 28 50 0 50C34 28 34 -22 10 -49Z', C['ink'], 0.13)
        + path('M-40 -8C-38 -24 -26 -34 -16 -36C-28 -24 -32 -8 -30 8C-36 6 -40 0 -40 -8Z', C['honeym'], 0.8)
        + line('M4 -48C-12 -20 -10 18 4 46', C['honeydd'], 5, 0.7)
        + line('M4 -46v-12', C['woodd'], 6),
        x,
        y,
        scale=scale,
    ) + leaf(x + 4 * scale, y - 54 * scale, -20, round(60 * scale), round(18 * scale))


def orange(x, y, scale=1):
    return place(
        disc(0, 0, 54, C['honeyd'])
        + path('M14 -52C40 -44 54 -24 54 0C54 30 30 54 0 54C36 30 38 -20 14 -52Z', C['ink'], 0.13)
        + path('M-40 -8C-38 -24 -26 -36 -14 -38C-28 -26 -32 -10 -30 8C-36 6 -40 0 -40 -8Z', C['honeym'], 0.8)
        + ''.join(
            disc(px, py, 3, C['honeydd']) for px, py in ((-8, -20), (12, 4), (-12, 18), (10, 30), (24, -16))
        )
        + disc(0, -46, 6, C['green']),
        x,
        y,
        scale=scale,
    )


def blossom(x, y, scale=1, turn=0):
    petals = ''.join(
        place(
            path('M0 0C-22 -18 -20 -46 0 -54C20 -46 22 -18 0 0Z', C['lait'])
            + line('M0 -14V-34', C['grey'], 3),
            turn=72 * i,
        )
        for i in range(5)
    )
    stamens = ''.join(disc(*polar(0, 0, 11, 60 * i), 5, C['honeyd']) for i in range(6))
    return place(petals + disc(0, 0, 14, C['honey']) + stamens, x, y, turn, scale)


def mint(x, y, scale=1, turn=0):
    pair, name = leaf(0, 0, -28, 58, 20) + leaf(0, 0, -152, 58, 20, C['green']), new_id()
    out = f'<defs><g id="{name}">{pair}</g></defs>' + line('M0 0C4 -40 -2 -90 0 -140', C['green'], 6)
    out += ''.join(
        f'<use href="#{name}" transform="translate(0 {-24 - i * 34}) scale({1 - i * 0.14:.2f})"/>'
        for i in range(4)
    )
    return place(out + leaf(0, -136, -90, 34, 13), x, y, turn, scale)


def carob(x, y, turn, scale=1, fill=C['woodd']):
    return place(
        path(
            'M-130 -6C-90 -40 -30 -52 30 -46C76 -42 110 -24 132 4C136 10 130 16 122 14C92 2 60 -6 20 -8'
            'C-30 -10 -80 2 -118 16C-132 16 -138 4 -130 -6Z',
            fill,
        )
        + line('M-110 0C-70 -22 -20 -32 30 -28C64 -26 92 -12 110 2', C['wood'], 6)
        + ''.join(
            oval(-80 + i * 33, round(-10 - 11 * (1 - abs(i - 2.5) / 2.5)), 9, 6, C['wood']) for i in range(6)
        ),
        x,
        y,
        turn,
        scale,
    )


def pear_pad(x, y, scale=1, turn=0):
    """A pad of the prickly pear with its spines."""
    spines = ''.join(
        line(f'M{px} {py}l-7 -8M{px} {py}l7 -8M{px} {py}v-11', C['greens'], 3)
        for px, py in ((-24, -40), (18, -60), (26, -14), (-30, 8), (4, 26), (-6, -96), (-6, -18))
    )
    return place(
        path(
            'M0 74C-20 60 -62 20 -58 -44C-56 -104 -28 -132 0 -132C28 -132 56 -104 58 -44C62 20 20 60 0 74Z',
            C['greenm'],
        )
        + path('M14 -130C34 -124 56 -100 58 -44C62 20 20 60 0 74C28 20 36 -70 14 -130Z', C['ink'], 0.13)
        + spines,
        x,
        y,
        turn,
        scale,
    )


def pear_fruit(x, y, scale=1, turn=0):
    return place(
        path('M-16 -38H16C32 -22 34 18 14 38C6 44 -6 44 -14 38C-34 18 -32 -22 -16 -38Z', C['gar'])
        + path('M8 -38H16C32 -22 34 18 14 38C10 42 4 43 0 42C16 20 16 -16 8 -38Z', C['ink'], 0.14)
        + oval(0, -38, 16, 6, C['garm'])
        + ''.join(
            disc(px, py, 3.4, C['honeym'])
            for px, py in ((-12, -14), (6, -20), (-2, 4), (14, 6), (-14, 18), (4, 24))
        ),
        x,
        y,
        turn,
        scale,
    )


def henna_branch(x, y, scale=1, turn=0):
    out = line('M0 0V-170', C['woodd'], 6)
    for i in range(5):
        out += leaf(0, -20 - i * 32, -40, 56, 14, C['greenm']) + leaf(
            0, -20 - i * 32, -140, 56, 14, C['green']
        )
    return place(out + leaf(0, -164, -90, 48, 13), x, y, turn, scale)
