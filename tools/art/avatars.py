"""Twelve portraits without a face: an arch and the tool of a craft, 400 by 400."""

import workshop as w
from palette import C
from shapes import about, disc, place, rect, star
from svg import ARCH, canvas

# wall, arch, tool; the walls come from the palette's pale tones, the arches from its deep ones
PORTRAITS = (
    ('gars', 'gar', w.comb),
    ('greens', 'green', w.mortar),
    ('sand', 'clayd', w.kiln),
    ('honeys', 'green', w.hive),
    ('plums', 'plum', w.needle),
    ('cobalts', 'cobalt', w.hammer),
    ('honeys', 'gar', w.spindle),
    ('sand', 'green', w.sieve),
    ('greens', 'plum', w.mill),
    ('cobalts', 'plum', w.scissors),
    ('gars', 'cobalt', w.wheel),
    ('plums', 'green', w.small_loom),
)


def portrait(wall, arch, tool):
    niche = about(f'<path d="{ARCH}" fill="{C[arch]}"/>', 400, 360, 1.12)
    rim = about(
        f'<path d="{ARCH}" fill="none" stroke="{C[wall]}" stroke-width="9" opacity=".45"/>', 400, 372, 1.02
    )
    glow = disc(400, 400, 216, C['white'], 0.12)
    seal = star(400, 722, 44, C[arch]) + star(400, 722, 22, C[wall])
    inner = rect(0, 0, 800, 800, C[wall]) + niche + rim + glow + place(tool(), 400, 400, scale=1.95) + seal
    return canvas(place(inner, scale=0.5), 400, 400)


AVATARS = {f'avatar-{i:02}': (lambda parts=parts: portrait(*parts)) for i, parts in enumerate(PORTRAITS, 1)}
