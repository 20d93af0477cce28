"""From shapes to a finished file: the stage objects stand on, and small numbers."""

import re

from palette import THEMES
from shapes import about, new_id, rect, zellige

ARCH = 'M168 625V352C128 300 176 170 400 96C624 170 672 300 632 352V625Z'
OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}">'


def canvas(inner, w=800, h=800):
    return OPEN.format(w, h) + inner + '</svg>'


def stage(theme):
    """Wall, zellige, niche and table, 800 by 800."""
    wall, arch, table, edge = THEMES[theme]
    name = new_id()
    return (
        rect(0, 0, 800, 800, wall)
        + f'<clipPath id="{name}"><rect x="0" y="505" width="800" height="120"/></clipPath>'
        + f'<g clip-path="url(#{name})">{rect(0, 505, 800, 120, arch, opacity=0.55)}'
        + zellige(0, 505, 800, 625, 60, wall, 0.75)
        + '</g>'
        + rect(0, 499, 800, 7, arch)
        + f'<path d="{ARCH}" fill="{arch}"/><path d="{ARCH}" fill="none" stroke="{wall}" '
        'stroke-width="9" transform="translate(28 34) scale(.93)" opacity=".55"/>'
        + rect(0, 622, 800, 178, table)
        + rect(0, 622, 800, 12, edge, opacity=0.55)
    )


def staged(theme, inner, zoom=1):
    """The object, enlarged from the foot of the table, on its stage."""
    return canvas(stage(theme) + (about(inner, 400, 700, zoom) if zoom != 1 else inner))


def _shorter(match):
    value = float(match.group())
    text = f'{value:.1f}' if abs(value) >= 2 else f'{value:.3f}'
    text = text.rstrip('0').rstrip('.')
    text = re.sub(r'^(-?)0\.', r'\1.', text)
    return '0' if text in ('', '-', '-0') else text


def finish(drawing, name):
    """Rounds coordinates and numbers the ids from one, prefixed by the drawing's name."""
    known = {}
    drawing = re.sub(
        r'(?<=id=")c\d+|(?<=url\(#)c\d+|(?<=href="#)c\d+',
        lambda m: known.setdefault(m.group(), f'{name}-{len(known) + 1}'),
        drawing,
    )
    head, _, rest = drawing.partition('>')
    parts = re.split(r'(#[0-9a-f]{3,6}\b|id="[^"]*"|url\([^)]*\)|href="[^"]*")', rest)
    parts[::2] = [re.sub(r'-?\d+\.\d+', _shorter, part) for part in parts[::2]]
    return head + '>' + ''.join(parts) + '\n'
