"""The small shapes drawings share: stars, shaded bodies, shadows, leaves, fruit."""

import itertools
import math

from palette import C

_ids = itertools.count(1)


def new_id():
    """An id unique in this run; `svg.finish` renumbers them drawing by drawing."""
    return f'c{next(_ids)}'


def polar(cx, cy, r, degrees):
    a = math.radians(degrees)
    return cx + r * math.cos(a), cy + r * math.sin(a)


def star_points(cx, cy, r):
    """A khatim: two squares, one turned by an eighth."""
    corners = (polar(cx, cy, r if i % 2 == 0 else r * 0.765, 22.5 * i - 90) for i in range(16))
    return ' '.join(f'{x:.1f},{y:.1f}' for x, y in corners)


def star(cx, cy, r, fill):
    return f'<polygon points="{star_points(cx, cy, r)}" fill="{fill}"/>'


def zellige(x0, y0, x1, y1, tile, fill, opacity):
    """Rows of small khatims, every other row shifted by half a tile."""
    name = new_id()
    out = [
        f'<g opacity="{opacity}" fill="{fill}"><defs>'
        f'<polygon id="{name}" points="{star_points(0, 0, tile * 0.46)}"/></defs>'
    ]
    row, y = 0, y0 + tile / 2
    while y < y1 + tile / 2:
        x = x0 + (0 if row % 2 else tile / 2)
        while x < x1 + tile / 2:
            out.append(f'<use href="#{name}" x="{x:.0f}" y="{y:.0f}"/>')
            x += tile
        y += tile
        row += 1
    return ''.join(out) + '</g>'


def body(d, fill, x, w, light=True, split=0.56):
    """A filled path shaded on its right and lit by a stripe on its left."""
    name = new_id()
    out = (
        f'<clipPath id="{name}"><path d="{d}"/></clipPath><path d="{d}" fill="{fill}"/>'
        f'<g clip-path="url(#{name})"><rect x="{x + w * split:.0f}" y="0" width="{w}" '
        f'height="800" fill="{C["ink"]}" opacity=".13"/>'
    )
    if light:
        out += (
            f'<rect x="{x + w * 0.1:.0f}" y="0" width="{w * 0.07:.0f}" height="800" '
            f'fill="#fff" opacity=".38"/>'
        )
    return out + '</g>'


def shadow(cx, rx, y=694):
    return (
        f'<ellipse cx="{cx + 14}" cy="{y}" rx="{rx}" ry="{max(12, rx * 0.12):.0f}" '
        f'fill="{C["ink"]}" opacity=".18"/>'
    )


def rect(x, y, w, h, fill, r=0, opacity=None):
    extra = f' rx="{r}"' if r else ''
    extra += f' opacity="{opacity}"' if opacity else ''
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" fill="{fill}"{extra}/>'


def path(d, fill, opacity=None):
    extra = f' opacity="{opacity}"' if opacity else ''
    return f'<path d="{d}" fill="{fill}"{extra}/>'


def line(d, stroke, width, opacity=None):
    extra = f' opacity="{opacity}"' if opacity else ''
    return (
        f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{width}" '
        f'stroke-linecap="round" stroke-linejoin="round"{extra}/>'
    )


def dashes(d, stroke, width, pattern):
    return (
        f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{width}" stroke-dasharray="{pattern}"/>'
    )


def disc(cx, cy, r, fill, opacity=None):
    extra = f' opacity="{opacity}"' if opacity else ''
    return f'<circle cx="{cx:.1f}" cy="{cy:.1f}" r="{r:.1f}" fill="{fill}"{extra}/>'


def stitches(d, stroke, width, pattern, opacity=None):
    """A line of rounded dashes."""
    extra = f' opacity="{opacity}"' if opacity else ''
    return (
        f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{width}" '
        f'stroke-dasharray="{pattern}" stroke-linecap="round"{extra}/>'
    )


def hoop(cx, cy, r, stroke, width):
    """A circle's outline."""
    return (
        f'<circle cx="{cx:.1f}" cy="{cy:.1f}" r="{r}" fill="none" stroke="{stroke}" stroke-width="{width}"/>'
    )


def oval(cx, cy, rx, ry, fill, opacity=None):
    extra = f' opacity="{opacity}"' if opacity else ''
    return f'<ellipse cx="{cx}" cy="{cy}" rx="{rx}" ry="{ry}" fill="{fill}"{extra}/>'


def place(inner, x=0, y=0, turn=0, scale=1):
    moves = [f'translate({x:.1f} {y:.1f})']
    if turn:
        moves.append(f'rotate({turn:.1f})')
    if scale != 1:
        moves.append(f'scale({scale})')
    return f'<g transform="{" ".join(moves)}">{inner}</g>'


def about(inner, x, y, scale):
    """The same drawing, larger or smaller around one fixed point."""
    return place(inner, x - x * scale, y - y * scale, scale=scale)


def clip(d, inner):
    name = new_id()
    return f'<clipPath id="{name}"><path d="{d}"/></clipPath><g clip-path="url(#{name})">{inner}</g>'


def lozenge(cx, cy, w, h, fill):
    return path(f'M{cx} {cy - h}L{cx + w} {cy}L{cx} {cy + h}L{cx - w} {cy}Z', fill)
