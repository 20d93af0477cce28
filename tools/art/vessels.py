"""What holds goods: bottles, jars, bowls, heaps. Labels carry a khatim, never letters."""

from palette import C
from shapes import body, line, path, rect, star


def label(x, y, w, h, seal):
    cx = x + w / 2
    return (
        rect(x, y, w, h, C['white'])
        + rect(cx + w * 0.06, y, w * 0.44, h, C['ink'], opacity=0.07)
        + star(cx, y + h * 0.42, min(w, h) * 0.27, seal)
        + rect(cx - w * 0.25, y + h * 0.8, w * 0.5, 7, C['ink'], 3.5, 0.55)
    )


def cap(cx, w, bottom, top, fill):
    left, right = cx - w / 2, cx + w / 2
    return body(
        f'M{left} {bottom}V{top + 8}Q{left} {top} {left + 8} {top}H{right - 8}'
        f'Q{right} {top} {right} {top + 8}V{bottom}Z',
        fill,
        left,
        w,
        light=False,
    )


def bottle(cx, w, h, glass, stopper, seal, neck=(60, 30), stop=(74, 64), tag=(70, 150), base=690):
    """`neck` and `stop` are width and height; `tag` is height above the base and height."""
    x, top, r, sh = cx - w / 2, base - h, w * 0.16, h * 0.14
    nl, nr = cx - neck[0] / 2, cx + neck[0] / 2
    d = (
        f'M{x + r:.0f} {base}Q{x} {base} {x} {base - r:.0f}V{top + sh:.0f}'
        f'C{x} {top + sh * 0.3:.0f} {nl} {top + sh * 0.5:.0f} {nl} {top}V{top - neck[1]}H{nr}V{top}'
        f'C{nr} {top + sh * 0.5:.0f} {x + w} {top + sh * 0.3:.0f} {x + w} {top + sh:.0f}'
        f'V{base - r:.0f}Q{x + w} {base} {x + w - r:.0f} {base}Z'
    )
    rim = top - neck[1] + 8
    return (
        body(d, glass, x, w)
        + cap(cx, stop[0], rim, rim - stop[1] - 8, stopper)
        + label(x, base - tag[0] - tag[1], w, tag[1], seal)
    )


def jar_shape(cx, w, h, base=690):
    x, top, r = cx - w / 2, base - h, 34
    return (
        f'M{x + r} {base}Q{x} {base} {x} {base - r}V{top + r}Q{x} {top} {x + r} {top}'
        f'H{x + w - r}Q{x + w} {top} {x + w} {top + r}V{base - r}Q{x + w} {base} {x + w - r} {base}Z'
    )


def lid(cx, w, top, fill):
    x, up = cx - w / 2, top - 48
    return body(
        f'M{x + 14} {top + 6}V{up + 10}Q{x + 14} {up} {x + 24} {up}H{x + w - 24}'
        f'Q{x + w - 14} {up} {x + w - 14} {up + 10}V{top + 6}Z',
        fill,
        x,
        w,
        light=False,
    )


def cloth_cover(cx, w, top, fill):
    x = cx - w / 2
    d = (
        f'M{x - 6} {top + 34}C{x + 6} {top - 40} {cx - 60} {top - 54} {cx} {top - 54}'
        f'C{cx + 60} {top - 54} {x + w - 6} {top - 40} {x + w + 6} {top + 34}'
        f'L{x + w * 0.86:.0f} {top + 20}L{x + w * 0.72:.0f} {top + 42}L{x + w * 0.5:.0f} {top + 24}'
        f'L{x + w * 0.28:.0f} {top + 42}L{x + w * 0.14:.0f} {top + 20}Z'
    )
    return body(d, fill, x, w, light=False) + rect(x + 4, top - 2, w - 8, 10, C['honeyd'], 5)


def jar_label(cx, w, h, seal, base=690):
    lh = h * 0.46
    y = base - h * 0.2 - lh
    return (
        rect(cx - w * 0.34, y, w * 0.68, lh, C['white'], 10)
        + star(cx, y + lh * 0.42, lh * 0.29, seal)
        + rect(cx - w * 0.18, y + lh * 0.8, w * 0.36, 7, C['ink'], 3.5, 0.55)
    )


def jar(cx, w, h, fill, top, seal):
    """`top` is the finished lid or cloth."""
    return body(jar_shape(cx, w, h), fill, cx - w / 2, w) + top + jar_label(cx, w, h, seal)


def bowl(cx, w, h, fill, base=690, band=None):
    x, top = cx - w / 2, base - h
    out = body(
        f'M{x} {top}H{x + w}C{x + w} {base - h * 0.3:.0f} {x + w * 0.72:.0f} {base} '
        f'{x + w * 0.66:.0f} {base}H{x + w * 0.34:.0f}C{x + w * 0.28:.0f} {base} '
        f'{x} {base - h * 0.3:.0f} {x} {top}Z',
        fill,
        x,
        w,
    )
    if band:
        out += path(
            f'M{x + 4} {base - h * 0.8:.0f}H{x + w - 4}L{x + w * 0.965:.0f} {base - h * 0.58:.0f}'
            f'H{x + w * 0.035:.0f}Z',
            band,
        )
        out += ''.join(
            star(x + w * (0.14 + 0.145 * i), base - h * 0.69, h * 0.085, C['white']) for i in range(6)
        )
    return out


def cone(cx, w, h, fill, base=640):
    top, bend = base - h, cx + w * 0.1
    return path(
        f'M{cx - w / 2} {base}Q{cx - w * 0.1:.0f} {top} {cx} {top}Q{bend:.0f} {top} {cx + w / 2} {base}Z',
        fill,
    ) + path(
        f'M{cx} {top}Q{bend:.0f} {top} {cx + w / 2} {base}H{bend:.0f}'
        f'Q{cx + w * 0.08:.0f} {base - h * 0.6:.0f} {cx} {top}Z',
        C['ink'],
        0.14,
    )


def sack(fill, mouth, seal, stripe):
    """An open sack standing on the table, its goods to be heaped at (400, 348)."""
    return (
        body(
            'M268 690C240 600 250 470 290 400C330 420 470 420 510 400C550 470 560 600 532 690'
            'Q530 702 516 702H284Q270 702 268 690Z',
            fill,
            250,
            300,
            light=False,
        )
        + path(
            'M290 400C280 372 286 352 300 338C350 356 450 356 500 338C514 352 520 372 510 400'
            'C470 420 330 420 290 400Z',
            mouth,
        )
        + line('M268 470H532', seal, 12)
        + line('M260 494H540', stripe, 6)
        + star(400, 580, 58, seal)
        + star(400, 580, 30, fill)
        + line('M264 660H538', stripe, 6)
    )
