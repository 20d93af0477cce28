"""Crafts of the second season: textiles, pottery, wood, copper, raffia."""

from catalogue import product
from palette import C
from shapes import (
    body,
    clip,
    dashes,
    disc,
    hoop,
    line,
    lozenge,
    oval,
    path,
    place,
    rect,
    shadow,
    star,
)


@product('textile', 1.14)
def handira():
    """A wedding blanket, folded in three, with rows of sequins and a fringe."""
    out = shadow(400, 230, 706)
    for i, y in enumerate((628, 556, 484)):
        x, w = 190 + i * 6, 420 - i * 12
        out += body(
            f'M{x + 34} {y}H{x + w}V{y + 72}H{x + 34}C{x - 12} {y + 72} {x - 12} {y} {x + 34} {y}Z',
            C['lait'],
            x,
            w,
            light=False,
        )
        out += line(f'M{x + 30} {y + 71}H{x + w}', C['sandd'], 5)
        out += ''.join(
            dashes(f'M{x + 20} {y + d}H{x + w}', C[c], s, p)
            for d, c, s, p in ((18, 'gar', 8, '14 8'), (36, 'ink', 6, '6 8'), (54, 'honeyd', 8, '14 8'))
        )
        out += line(''.join(f'M{x + w} {y + 8 + k * 11}h26' for k in range(6)), C['sand'], 6)
    top = path('M236 484L290 420H560L598 484Z', C['white'])
    sequins = ''.join(
        disc(292 + k * 44 - r * 8 + (r % 2) * 22, 434 + r * 17, 7, C['silverd' if k % 2 else 'silver'])
        for r in range(3)
        for k in range(6)
    )
    stripe = path('M330 420H352L322 484H296ZM500 420H522L546 484H520Z', C['gar'])
    tassels = ''.join(
        place(disc(0, 0, 11, C['gar']) + path('M-10 4H10L14 44H-14Z', C['gar']), x, 486)
        for x in (262, 330, 398, 466, 534)
    )
    return out + top + stripe + sequins + tassels


@product('cosmetique', 1.12)
def coussin():
    pad = (
        'M210 400C300 420 500 420 590 400C574 480 574 600 590 690'
        'C500 672 300 672 210 690C226 600 226 480 210 400Z'
    )
    pattern = rect(190, 470, 420, 26, C['ink']) + rect(190, 592, 420, 26, C['ink'])
    pattern += ''.join(
        lozenge(x, 544, 46, 46, C[f]) + lozenge(x, 544, 24, 24, C['ink']) + lozenge(x, 544, 10, 10, C['lait'])
        for x, f in ((260, 'honey'), (353, 'lait'), (447, 'honey'), (540, 'lait'))
    )
    pattern += ''.join(
        lozenge(220 + i * 40, 483, 12, 10, C['honey']) + lozenge(220 + i * 40, 605, 12, 10, C['honey'])
        for i in range(10)
    )
    pattern += dashes('M190 440H610', C['lait'], 8, '18 10') + dashes('M190 650H610', C['lait'], 8, '18 10')
    shade = rect(436, 380, 200, 330, C['ink'], 0, 0.13) + line(
        'M240 430C250 500 250 590 240 660', '#fff', 12, 0.25
    )
    tassels = ''.join(
        place(
            disc(0, 0, 14, C['honey'])
            + path('M-12 4H12L18 54H-18Z', C['honeyd'])
            + line('M-6 14V50M6 14V50', C['honey'], 4),
            x,
            y,
            t,
        )
        for x, y, t in ((206, 396, 130), (594, 396, -130), (204, 692, 40), (596, 692, -40))
    )
    return shadow(400, 210, 700) + tassels + path(pad, C['gar']) + clip(pad, pattern + shade)


@product('epicerie', 1.04)
def poterie():
    vase = (
        'M352 300H448C444 340 452 366 490 400C550 452 560 560 500 640'
        'C480 670 468 684 464 700H336C332 684 320 670 300 640'
        'C240 560 250 452 310 400C348 366 356 340 352 300Z'
    )
    deco = (
        rect(230, 420, 340, 18, C['cobalt'])
        + rect(230, 600, 340, 18, C['cobalt'])
        + rect(330, 340, 140, 12, C['cobalt'])
    )
    deco += ''.join(
        star(x, 518, 52, C['cobalt']) + star(x, 518, 30, C['lait']) + star(x, 518, 16, C['honey'])
        for x in (274, 400, 526)
    )
    deco += ''.join(lozenge(x, 518, 12, 22, C['green']) for x in (337, 463))
    deco += (
        ''.join(path(f'M{300 + i * 34} 640q17 34 34 0z', C['green']) for i in range(6))
        + rect(230, 450, 340, 6, C['honeyd'])
        + rect(230, 580, 340, 6, C['honeyd'])
    )
    light = rect(420, 280, 200, 440, C['ink'], 0, 0.13) + rect(284, 420, 20, 200, '#fff', 0, 0.45)
    handles = line('M356 330C280 320 258 380 292 430', C['cobalt'], 22) + line(
        'M444 330C520 320 542 380 508 430', C['cobalt'], 22
    )
    return (
        shadow(400, 120, 704)
        + handles
        + path(vase, C['lait'])
        + clip(vase, deco + light)
        + rect(340, 286, 120, 24, C['cobalt'], 12)
    )


@product('bijou', 1.16)
def thuya():
    """A burr-wood casket inlaid with lemon wood and mother of pearl, its key beside."""
    box = body('M200 540H600V690Q600 702 588 702H212Q200 702 200 690Z', C['wood'], 200, 400, light=False)
    grain = ''.join(
        line(f'M{x} {y}q20 -16 40 0t40 0', C['woodd'], 4, 0.7)
        for x, y in ((216, 570), (500, 580), (220, 676), (510, 672), (216, 624), (520, 628))
    )
    burr = ''.join(
        oval(x, y, 13, 9, C['woodd'], 0.7) + oval(x, y, 5, 3, C['woodl'])
        for x, y in ((262, 600), (548, 606), (250, 650), (556, 654))
    )
    top = body('M188 540C188 470 250 440 400 440C550 440 612 470 612 540Z', C['woodl'], 188, 424, light=False)
    top += line(
        'M240 500q24 -16 48 0t48 0M470 494q20 -16 40 0t40 0M360 462q20 -12 40 0t40 0', C['wood'], 4, 0.8
    )
    trim = rect(184, 530, 432, 20, C['honeym'], 6) + dashes('M190 540H610', C['woodd'], 8, '10 10')
    inlay = (
        rect(330, 570, 140, 110, C['honeym'], 6)
        + rect(340, 580, 120, 90, C['woodd'], 4)
        + star(400, 625, 42, C['lait'])
        + star(400, 625, 22, C['cobaltm'])
    )
    lock = (
        rect(382, 524, 36, 44, C['honey'], 8) + disc(400, 540, 6, C['ink']) + rect(397, 540, 6, 16, C['ink'])
    )
    key = place(
        hoop(0, 0, 22, C['honeyd'], 10)
        + rect(20, -5, 78, 10, C['honeyd'], 4)
        + rect(76, 0, 8, 24, C['honeyd'])
        + rect(90, 0, 8, 18, C['honeyd']),
        600,
        728,
        8,
    )
    return shadow(400, 230, 706) + box + grain + burr + top + trim + inlay + lock + key


def lantern():
    """The pierced copper cage, without its chain and its light."""
    roof = body(
        'M400 246C420 290 500 320 520 370H280C300 320 380 290 400 246Z', C['honeyd'], 280, 240, light=False
    )
    cage = body('M290 384H510L540 560L480 640H320L260 560Z', C['honeydd'], 260, 280, light=False)
    panes = ''.join(
        path(d, C[f])
        for d, f in (
            ('M306 400H356L346 556H280Z', 'honey'),
            ('M370 400H430L440 556H360Z', 'honeym'),
            ('M444 400H494L520 556H454Z', 'honey'),
            ('M290 572H346L352 626H330Z', 'honey'),
            ('M360 572H440L434 626H366Z', 'honeym'),
            ('M454 572H510L470 626H448Z', 'honey'),
        )
    )
    pierce = ''.join(
        star(x, y, r, C['honeydd']) + star(x, y, r * 0.45, C['honeys'])
        for x, y, r in ((400, 480, 34), (322, 480, 24), (478, 480, 24), (400, 598, 16))
    )
    dots = ''.join(disc(x, 346, 7, C['honeym']) for x in (320, 360, 400, 440, 480)) + disc(
        400, 300, 8, C['honeym']
    )
    foot = rect(276, 366, 248, 20, C['honeyd'], 8) + rect(314, 636, 172, 18, C['honeyd'], 8)
    foot += path('M340 654H460L430 684H370Z', C['honeydd']) + disc(400, 694, 12, C['honeyd'])
    return roof + dots + cage + panes + pierce + foot


@product('bijou', 1)
def lanterne():
    glow = ''.join(disc(400, 470, r, C['honeym'], o) for r, o in ((250, 0.25), (190, 0.35)))
    chain = dashes('M400 96V214', C['honeydd'], 8, '14 6') + hoop(400, 228, 20, C['honeydd'], 9)
    return glow + oval(410, 742, 100, 14, C['ink'], 0.16) + chain + lantern()


@product('cosmetique', 1.14)
def raphia():
    """A raffia bag with a sun hat resting against it."""
    hoop = 'M230 490C230 330 430 330 430 490'
    bag = body('M180 480H480L454 690Q452 702 440 702H220Q208 702 206 690Z', C['sandd'], 180, 300, light=False)
    bag += ''.join(
        dashes(f'M{186 + i * 4} {508 + i * 30}H{474 - i * 4}', C['sanddd'], 10, '16 8') for i in range(7)
    )
    bag += rect(172, 470, 316, 24, C['sanddd'], 12)
    bag += ''.join(
        lozenge(254 + i * 76, 590, 26, 30, C['green']) + lozenge(254 + i * 76, 590, 12, 14, C['honey'])
        for i in range(3)
    )
    brim = oval(516, 640, 176, 62, C['honeym'])
    brim += dashes('M356 640A160 52 0 0 1 676 640A160 52 0 0 1 356 640', C['honeyd'], 5, '14 8')
    brim += dashes('M380 640A136 42 0 0 1 652 640A136 42 0 0 1 380 640', C['honeyd'], 5, '14 8')
    crown = body(
        'M426 636C424 560 440 512 516 512C592 512 608 560 606 636C580 660 452 660 426 636Z',
        C['honey'],
        424,
        184,
    )
    crown += line('M444 560Q516 584 590 560M452 536Q516 556 582 536', C['honeyd'], 5, 0.8)
    ribbon = path('M424 592C450 616 582 616 608 592L607 636C580 660 452 660 426 636Z', C['gar'])
    return (
        shadow(340, 180, 706)
        + line(hoop, C['wood'], 16)
        + bag
        + oval(534, 694, 168, 18, C['ink'], 0.18)
        + brim
        + crown
        + ribbon
    )
