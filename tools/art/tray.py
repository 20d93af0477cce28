"""Ways to lay pieces on the round tray at (400, 400), each piece written once and repeated."""

import math

from palette import C
from shapes import disc, new_id, path, place, polar

GATHERED = {}


def gathered(draw):
    """Registers what the product of the function's name is made of."""
    GATHERED[draw.__name__.replace('_', '-')] = draw
    return draw


def repeated(piece, moves):
    name = new_id()
    uses = (f'<use href="#{name}" transform="{move}"/>' for move in moves)
    return f'<defs><g id="{name}">{piece}</g></defs>' + ''.join(uses)


def spiral(count, reach, start=0, cy=400):
    """The places of seeds in a sunflower."""
    return [polar(400, cy, reach * math.sqrt((i + 0.5) / count), 137.508 * i + start) for i in range(count)]


def moved(x, y, turn, scale):
    return f'translate({x:.0f} {y:.0f}) rotate({turn}) scale({scale})'


def strewn(piece, count, reach=190, scale=1.0, corners=True):
    """Copies of one piece in every direction, and one in each corner of the picture."""
    spots = [(x, y, 57 * i % 360 - 180) for i, (x, y) in enumerate(spiral(count, reach))]
    if corners:
        spots += [(92, 104, 20), (712, 96, -40), (96, 706, 130), (704, 700, -110)]
    return repeated(piece, (moved(x, y, turn, scale) for x, y, turn in spots))


def upright(piece, count, reach=180, scale=1.0):
    """The same, all turned only a little, for fruit with a stalk."""
    spots = [(x, y, i * 37 % 41 - 20) for i, (x, y) in enumerate(spiral(count, reach, 40, 410))]
    spots = sorted(spots, key=lambda spot: spot[1]) + [(92, 120, -10), (712, 700, 12)]
    return repeated(piece, (moved(x, y, turn, scale) for x, y, turn in spots))


def ring(piece, count, r):
    """The same piece all round, pointing outwards."""
    turns = (360 / count * i for i in range(count))
    return repeated(piece, (f'translate(400 400) rotate({turn:.0f}) translate(0 {-r})' for turn in turns))


def saucer(x, y, r, powder, rim):
    return (
        disc(x + 8, y + 8, r, C['grey'])
        + disc(x, y, r, rim)
        + disc(x, y, r * 0.86, C['lait'])
        + disc(x, y, r * 0.76, powder)
        + place(path('M0 -50C30 -20 30 30 0 50C60 40 60 -40 0 -50Z', C['ink'], 0.12), x, y, scale=r / 100)
        + ''.join(disc(*polar(x, y, r * (0.2 + 0.09 * (i % 5)), 51 * i), 3, C['honeys']) for i in range(9))
    )
