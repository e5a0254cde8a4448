"""Draws the pictures of the stock content into content/images. Run it in the repository: python3 scripts/pictures.py"""
import math
import pathlib

from figure import ARM, CALF, COLOURS, FOOT, LINE, NECK, SHIN, THICK, THIGH, TORSO, TRUNK, Paper, Person, between, move, path

PICTURES = {}


def picture(function):
    PICTURES[function.__name__.replace("_", "-")] = function
    return function


# --- Head and shoulders, from the front and from behind


def bust(turn=0, tilt=0, lift=0.0, back=False, elbows=None):
    paper = Paper()
    h = 36
    person = Person(paper, h)
    x, y = neck = (80, 64)
    shoulder = y + (0.4 - lift) * h
    arms = []
    for side in (-1, 1):
        upper, fore = (96 if side < 0 else 84), 90
        if elbows:
            upper, fore = (elbows if side < 0 else tuple(180 - angle for angle in elbows))
        arms.append(person.arm((x + side * 0.83 * h, shoulder), upper, fore, short=(1, 1) if not elbows else (0.95, 0.75)))
    trunk = person.torso_front(neck, 150, lift)
    paper.union([(path(trunk, True), 0.3 * h, "tint")] + person.arm_parts(arms[0]) + person.arm_parts(arms[1]))
    paper.fill(path(trunk, True), "tint", False)
    for side, arm in zip((-1, 1), arms):
        person.cuff(arm[0], arm[1], 0.42, ARM)
        if back:
            continue
        paper.line([(x + side * 0.66 * h, shoulder + 0.3 * h), (x + side * 0.6 * h, shoulder + h), (x + side * 0.6 * h, 140)])
    person.head_front(neck, tilt, turn, back)
    return paper


@picture
def neck_start():
    return bust()


@picture
def neck_turn_left():
    paper = bust(turn=-1)
    paper.arc((80, 38), 28, 330, 210, squash=0.7)
    return paper


@picture
def neck_turn_right():
    paper = bust(turn=1)
    paper.arc((80, 38), 28, 210, 330, squash=0.7)
    return paper


@picture
def neck_tilt_left():
    paper = bust(tilt=-24)
    paper.arc((80, 64), 54, 292, 252)
    return paper


@picture
def neck_tilt_right():
    paper = bust(tilt=24)
    paper.arc((80, 64), 54, 248, 288)
    return paper


@picture
def shoulders_up():
    paper = bust(lift=0.3)
    for x in (22, 138):
        paper.arrow([(x, 92), (x, 58)])
    return paper


@picture
def shoulders_down():
    paper = bust()
    for x in (22, 138):
        paper.arrow([(x, 56), (x, 90)])
    return paper


def blades(squeezed):
    """From behind: elbows bent at the sides, and the two shoulder blades."""
    paper = bust(back=True, elbows=(118, 50) if squeezed else None)
    for side in (-1, 1):
        inner, outer = (4, 21) if squeezed else (13, 31)
        paper.line([(80 + side * outer, 84), (80 + side * inner, 88), (80 + side * (inner + 4), 106), (80 + side * outer, 84)])
        if squeezed:
            paper.arrow([(80 + side * 38, 110), (80 + side * 12, 110)])
    return paper


@picture
def blades_start():
    return blades(False)


@picture
def blades_together():
    return blades(True)


# --- From the side


def floor(paper, y=106):
    paper.line([(8, y), (152, y)])


def trunk(paper, person, hip, shoulder, bow=0.0):
    """A trunk from the side; bow lifts its middle, in heads."""
    middle = between(hip, shoulder, 0.5)
    width = TRUNK * person.head
    points = f"M{hip[0]:.1f} {hip[1]:.1f}Q{middle[0]:.1f} {middle[1] - 2 * bow * person.head:.1f} {shoulder[0]:.1f} {shoulder[1]:.1f}"
    paper.union([(points, width, "tint")])


@picture
def back_bend_start():
    return back_bend(270, 270)


@picture
def back_bend_lean():
    paper = back_bend(253, 248)
    paper.arc((82, 106), 100, 284, 262)
    return paper


def back_bend(angle, head):
    paper = Paper()
    h = 25
    person = Person(paper, h)
    hip = (86, 100)
    shoulder = move(hip, angle, (TORSO - 0.2) * h)
    person.draw_leg(person.leg(hip, 90, 90))
    paper.union([([hip, shoulder], TRUNK * h, "tint")])
    person.head_side(move(shoulder, head, 0.35 * h), head, 1)
    hand = move(move(hip, angle, 0.75 * h), angle + 180 + 90, 0.32 * h)
    elbow = move(between(shoulder, hand), angle - 90, 0.85 * h)
    person.draw_arm([shoulder, elbow, hand])
    return paper


LYING = 24


def lying(hugged=None):
    """On the back with bent knees, the head at the left; hugged is the angle of a thigh that is pulled up."""
    paper = Paper()
    h = LYING
    person = Person(paper, h)
    floor(paper)
    ground = 106 - LINE
    shoulder = (38, ground - TRUNK * h / 2)
    hip = (shoulder[0] + (TORSO - 0.1) * h, ground - TRUNK * h / 2)
    paper.fill("M3 105V97q0-3 3-3h18q3 0 3 3v8z", "soft")
    far = person.leg((hip[0] + 4, hip[1]), 314, 58, 0)
    person.draw_leg(far)
    trunk(paper, person, hip, shoulder)
    person.head_side((shoulder[0] - 0.25 * h, shoulder[1] - 0.05 * h), 184, 1)
    if hugged:
        near = person.leg(hip, hugged, 352, 300)
        person.draw_leg(near)
        hands = between(near[1], near[2], 0.28)
        elbow = (57, 64)
        person.draw_arm([shoulder, elbow, (hands[0], hands[1] + 3)])
    else:
        person.draw_leg(person.leg(hip, 305, 62, 0))
        person.draw_arm([shoulder, (shoulder[0] + 30, ground - 0.2 * h), (shoulder[0] + 60, ground - 0.18 * h)])
    return paper


@picture
def knees_start():
    return lying()


@picture
def knee_hug():
    paper = lying(238)
    paper.arc((92, 92), 72, 330, 285)
    return paper


def above(draw):
    """What draw puts on an upright card, turned to the left, so that the head lies there."""
    paper = Paper()
    paper.add('<g transform="rotate(-90 60 60)">')
    draw(paper)
    paper.add("</g>")
    return paper


def rolled(side):
    def draw(paper):
        h = 23
        person = Person(paper, h)
        paper.fill("M6 4h108v152h-108z", "soft")
        neck = (60, 34)
        shoulder = neck[1] + 0.4 * h
        hip_y = neck[1] + (TORSO + 0.25) * h
        arms = [person.arm((60 + s * 0.83 * h, shoulder), 160 if s < 0 else 20, 140 if s < 0 else 40, short=(0.72, 0.72)) for s in (-1, 1)]
        body = person.torso_front(neck, hip_y)
        hip = (60 + side * 0.15 * h, hip_y)
        lower = person.leg((hip[0], hip[1] + 3), 90 - side * 68, 90 + side * 12, short=(0.9, 0.95))
        upper = person.leg((hip[0], hip[1] - 3), 90 - side * 74, 90 + side * 6, short=(0.9, 0.95))
        person.draw_leg(lower)
        paper.union([(path(body, True), 0.3 * h, "tint")] + person.arm_parts(arms[0]) + person.arm_parts(arms[1]))
        paper.fill(path(body, True), "tint", False)
        for arm in arms:
            person.cuff(arm[0], arm[1], 0.42, ARM)
        person.head_front(neck)
        person.draw_leg(upper)
        paper.arc((60, hip_y + 28), 30, 90 + side * 20, 90 - side * 30)

    return above(draw)


@picture
def knees_roll_one():
    return rolled(1)


@picture
def knees_roll_other():
    return rolled(-1)


@picture
def all_fours():
    paper = Paper()
    h = 23
    person = Person(paper, h)
    floor(paper)
    ground = 106 - LINE
    knee = (52, ground - CALF * h / 2 - 1)
    hip = (50, knee[1] - THIGH * h)
    shoulder = (hip[0] + TORSO * h, 48)
    for shift in (5, 0):
        leg = [(hip[0] + shift, hip[1]), (knee[0] + shift, knee[1]), (knee[0] + shift - SHIN * h, knee[1] + 1)]
        arm = [(shoulder[0] + shift, shoulder[1]), (shoulder[0] + shift + 2, shoulder[1] + UPPER_ARM_DROP), (shoulder[0] + shift + 1, ground - 4), (shoulder[0] + shift + 7, ground - 3.5)]
        if shift:
            person.draw_leg(leg)
            person.draw_arm(arm)
        else:
            trunk(paper, person, hip, shoulder, 0.02)
            person.head_side((shoulder[0] + 0.3 * h, shoulder[1] - 0.1 * h), 2, 1)
            person.draw_leg(leg)
            person.draw_arm(arm)
    return paper


UPPER_ARM_DROP = 29


@picture
def bottom_to_heels():
    paper = Paper()
    h = 23
    person = Person(paper, h)
    floor(paper)
    ground = 106 - LINE
    knee = (74, ground - CALF * h / 2 - 1)
    heel = (knee[0] - SHIN * h, knee[1] + 1)
    hip = (41, 79)
    shoulder = (hip[0] + 47, 86)
    trunk(paper, person, hip, shoulder, 0.18)
    person.draw_leg([(hip[0] + 5, hip[1] + 4), knee, heel])
    arm = [shoulder, (shoulder[0] + 26, 97), (shoulder[0] + 52, ground - 3.5), (shoulder[0] + 58, ground - 3.5)]
    person.draw_arm(arm)
    person.head_side((shoulder[0] + 0.32 * h, shoulder[1] - 0.1 * h), 14, 1)
    paper.arrow([(96, 54), (62, 50)])
    return paper


# --- Getting up, and lying flat in a severe allergic reaction


@picture
def sit_edge():
    """Sitting on the edge of a massage table, both feet on the floor."""
    paper = Paper()
    h = 19
    person = Person(paper, h)
    floor(paper, 114)
    for x in (24, 66):
        paper.stroke([(x, 92), (x, 113)], 4.5, "ink")
    hip = (70, 75)
    shoulder = (70, 75 - (TORSO - 0.1) * h)
    person.draw_leg(person.leg((hip[0] + 3, hip[1]), 10, 88, 0, short=(0.9, 1)))
    paper.fill("M12 86h74q3 0 3 4q0 4-3 4H12q-3 0-3-4q0-4 3-4z", "soft")
    person.draw_leg(person.leg(hip, 10, 93, 0, short=(0.9, 1)))
    paper.union([([hip, shoulder], TRUNK * h, "tint")])
    person.head_side(move(shoulder, 272, 0.3 * h), 272, 1)
    person.draw_arm(person.arm(shoulder, 96, 84))
    return paper


@picture
def legs_raised():
    """Lying flat on the back, with the legs raised on a chair."""
    paper = Paper()
    h = 20
    person = Person(paper, h)
    floor(paper)
    ground = 106 - LINE
    hip = (88, ground - TRUNK * h / 2 - 1)
    shoulder = (hip[0] - TORSO * h, hip[1])
    for x in (112, 146):
        paper.stroke([(x, 66), (x, 105)], 4.5, "ink")
    paper.fill("M106 62h46q2 0 2 3q0 3-2 3h-46q-2 0-2-3q0-3 2-3z", "soft")
    paper.union([([hip, shoulder], TRUNK * h, "tint")])
    person.draw_leg(person.leg(hip, 305, 358, 285, short=(1, 0.85)))
    person.head_side(move(shoulder, 182, 0.26 * h), 182, 1)
    person.draw_arm(person.arm((shoulder[0] + 2, shoulder[1] + 2), 6, 1))
    return paper


# --- Lying in bed, from above


def bed(paper):
    paper.fill("M8 4h104q4 0 4 4v144q0 4-4 4H8q-4 0-4-4V8q0-4 4-4z", "soft")


def pillow(paper, x, y, width, height):
    w, h = width - 8, height - 8
    paper.fill(f"M{x + 4} {y}q{w / 2} -3 {w} 0q4 0 4 4q2 {h / 2} 0 {h}q0 4 -4 4q{-w / 2} 3 {-w} 0q-4 0-4-4q-2 {-h / 2} 0 {-h}q0-4 4-4z", "pillow")


@picture
def sleep_side():
    def draw(paper):
        h = 20
        person = Person(paper, h)
        bed(paper)
        pillow(paper, 26, 10, 62, 28)
        shoulder = (47, 46)
        hip = (42, 46 + (TORSO - 0.1) * h)
        lower = person.leg((hip[0] + 2, hip[1] + 2), 42, 116, 60)
        upper = person.leg((hip[0], hip[1] - 2), 22, 112, 60)
        person.draw_arm(person.arm((shoulder[0] + 2, shoulder[1]), 10, 292, short=(0.9, 0.8)))
        person.draw_leg(lower)
        pillow(paper, 56, 94, 44, 22)
        paper.union([([hip, shoulder], TRUNK * h, "tint")])
        person.head_side(move(shoulder, 275, 0.3 * h), 276, 1)
        person.draw_leg(upper)
        person.draw_arm(person.arm(shoulder, 62, 355, short=(0.95, 0.85)))

    return above(draw)


@picture
def sleep_back():
    def draw(paper):
        h = 20
        person = Person(paper, h)
        bed(paper)
        pillow(paper, 29, 9, 62, 28)
        x, y = neck = (60, 35)
        hip_y = y + (TORSO + 0.2) * h
        pillow(paper, 24, hip_y + 22, 72, 22)
        body = person.torso_front(neck, hip_y)
        arms = [person.arm((x + s * 0.83 * h, y + 0.4 * h), 90 + s * -16, 90 + s * -4) for s in (-1, 1)]
        parts = [(path(body, True), 0.3 * h, "tint")]
        for s in (-1, 1):
            leg = person.leg((x + s * 0.34 * h, hip_y), 90 - s * 6, 90 - s * 2, 90 - s * 20, short=(0.95, 0.85))
            parts += person.arm_parts(arms[0 if s < 0 else 1]) + person.leg_parts(leg)
        paper.union(parts)
        paper.fill(path(body, True), "tint", False)
        paper.line([(x, hip_y + 6), (x, hip_y + 20)])
        for arm in arms:
            person.cuff(arm[0], arm[1], 0.42, ARM)
        person.head_front(neck)

    return above(draw)


# --- Warmth and cold


def cloth_flat(paper):
    paper.fill("M80 6L146 60L80 114L14 60z", "body")
    paper.line("M80 14L136 60L80 106L24 60z", 1)


def bottle(paper, x=80, y=60):
    paper.fill(f"M{x - 7} {y - 36}h14v12q17 2 17 14v32q0 12-12 12h-24q-12 0-12-12v-32q0-12 17-14z", "warm")
    paper.line([(x - 10, y - 36), (x + 10, y - 36)], 5)
    for at in (-6, 4, 14, 24):
        paper.line([(x - 13, y + at), (x + 13, y + at)], 1)


def peas(paper, x=80, y=60):
    paper.fill(f"M{x - 30} {y - 20}q4-6 10-4h40q6-2 10 4v40q-4 6-10 4h-40q-6 2-10-4z", "cold")
    for i in range(4):
        for j in range(3):
            paper.circle((x - 18 + 12 * i, y - 12 + 12 * j + (3 if i % 2 else 0)), 3.6, "tint")


def folded(paper, name, points):
    """A pack with a cloth all round it; a broken line shows what is inside."""
    paper.fill("M40 22Q80 16 120 22Q124 60 120 98Q80 104 40 98Q36 60 40 22z", "body")
    paper.fill("M120 22Q124 60 120 98Q96 102 88 101Q110 60 92 19Q110 20 120 22z", "soft")
    paper.stroke(points, 3, name)
    paper.line("M92 19Q110 60 88 101", LINE)


@picture
def wrap_warm_open():
    paper = Paper()
    cloth_flat(paper)
    bottle(paper)
    return paper


@picture
def wrap_warm_closed():
    paper = Paper()
    folded(paper, "warm", "M60 30h12M53 44q7-3 7-8M80 36q0 4 6 7M51 54v10M51 72v10q2 8 10 9M70 91h12M92 86q3-4 2-10M94 64v-10")
    return paper


@picture
def wrap_cold_open():
    paper = Paper()
    cloth_flat(paper)
    peas(paper)
    return paper


@picture
def wrap_cold_closed():
    paper = Paper()
    folded(paper, "cold", "M52 34h10M70 34h10M50 46v10M50 64v10M52 84h10M70 84h10M92 42v9M94 60v9M90 78v4M62 50h.1M74 54h.1M64 66h.1M78 68h.1M84 52h.1")
    return paper


@picture
def pack_on_back():
    """Sitting, with the wrapped pack between the lower back and the back of the chair."""
    paper = Paper()
    h = 20
    person = Person(paper, h)
    floor(paper, 114)
    hip = (72, 77)
    shoulder = (73, 77 - (TORSO - 0.1) * h)
    for line in ([(40, 113), (45, 86), (39, 36)], [(100, 113), (98, 89)]):
        paper.stroke(line, 4.5, "ink")
    paper.fill("M43 86h60q2 0 2 3v1q0 2-2 2H43z", "soft")
    person.draw_leg(person.leg(hip, 4, 91, 0, short=(1, 0.92)))
    paper.union([([hip, shoulder], TRUNK * h, "tint")])
    paper.fill("M46 48q8-5 16 0q3 18 0 36h-14q-5-18-2-36z", "body")
    paper.stroke("M51 54q4-2 7 0M50 62v14M58 62v14", 2.6, "warm")
    person.head_side(move(shoulder, 272, 0.3 * h), 272, 1)
    person.draw_arm(person.arm(shoulder, 74, 10))
    return paper


@picture
def clock_twenty():
    """A clock with the time from 15 to 20 minutes marked."""
    paper = Paper()
    centre, radius = (80, 60), 48
    paper.circle(centre, radius, "body")
    a, b = move(centre, -90, radius - 8), move(centre, 30, radius - 8)
    r = radius - 8
    paper.fill(f"M80 60L{a[0]:.1f} {a[1]:.1f}A{r} {r} 0 0 1 {b[0]:.1f} {b[1]:.1f}z", "tint")
    c = move(centre, 0, r)
    paper.fill(f"M80 60L{c[0]:.1f} {c[1]:.1f}A{r} {r} 0 0 1 {b[0]:.1f} {b[1]:.1f}z", "warm")
    for i in range(12):
        angle = 30 * i
        paper.line([move(centre, angle, radius - (8 if i % 3 else 11)), move(centre, angle, radius - 3)], 2.6 if i % 3 == 0 else 1.6)
    paper.line([centre, a], 3)
    paper.circle(centre, 3, "ink")
    paper.arc(centre, radius + 6, -80, 24)
    return paper


# --- Where it hurts, from behind


def from_behind(paper, h=21, x=60, top=9):
    """A person from behind, bare but for shorts; returns what the marks go by."""
    person = Person(paper, h)
    y = top + 1.2 * h
    neck = (x, y)
    hip_y = y + (TORSO + 0.25) * h
    body = person.torso_front(neck, hip_y)
    parts = [(path(body, True), 0.3 * h, "body")]
    legs = []
    for s in (-1, 1):
        arm = person.arm((x + s * 0.83 * h, y + 0.42 * h), 90 - s * 14, 90 - s * 6)
        leg = person.leg((x + s * 0.36 * h, hip_y), 90 - s * 4, 90 - s * 1, short=(1, 1))
        legs.append(leg)
        parts += person.arm_parts(arm, False) + [(leg, 0.48 * h, "body"), ([leg[2], move(leg[2], 90 - s * 55, 0.3 * h)], 0.36 * h, "body")]
    paper.union(parts)
    paper.fill(path(body, True), "body", False)
    person.head_front(neck, back=True)
    return person, neck, hip_y, legs


def shorts(paper, person, x, hip_y):
    h = person.head
    y = hip_y - 0.3 * h
    left, right = x - 0.66 * h, x + 0.66 * h
    d = f"M{left:.1f} {y:.1f}L{right:.1f} {y:.1f}L{right + 2:.1f} {hip_y + 0.75 * h:.1f}L{x + 0.14 * h:.1f} {hip_y + 0.75 * h:.1f}L{x:.1f} {hip_y + 0.4 * h:.1f}L{x - 0.14 * h:.1f} {hip_y + 0.75 * h:.1f}L{left - 2:.1f} {hip_y + 0.75 * h:.1f}z"
    paper.fill(d, "soft")


def spine(paper, x, y, end):
    paper.stroke([(x, y), (x, end)], 1, "ink")


@picture
def pain_normal():
    """A soft ache where the hands were: both sides of the shoulders and of the lower back."""
    paper = Paper(120, 170)
    person, (x, y), hip_y, _ = from_behind(paper)
    h = person.head
    shorts(paper, person, x, hip_y)
    spine(paper, x, y + 0.3 * h, hip_y - 0.4 * h)
    for s in (-1, 1):
        for at, rx, ry in ((y + 0.62 * h, 8, 6.5), (hip_y - 0.68 * h, 7, 7.5)):
            cx = x + s * 0.42 * h
            paper.fill(f"M{cx - rx:.1f} {at:.1f}a{rx} {ry} 0 1 0 {2 * rx} 0a{rx} {ry} 0 1 0 {-2 * rx} 0z", "tint")
            for k in (-1, 0, 1):
                paper.line([(cx + k * 4 - 1, at + 2.2), (cx + k * 4 + 1, at - 2.2)], 1)
    return paper


@picture
def pain_nerve():
    """Pain that shoots from the buttock down the back of one leg to the foot."""
    paper = Paper(120, 170)
    person, (x, y), hip_y, legs = from_behind(paper)
    h = person.head
    shorts(paper, person, x, hip_y)
    spine(paper, x, y + 0.3 * h, hip_y - 0.4 * h)
    hip, knee, ankle = legs[1]
    start = (hip[0] + 1, hip_y - 0.1 * h)
    zigzag = [start]
    points = [between(start, knee, k / 3) for k in (1, 2, 3)] + [between(knee, ankle, k / 3) for k in (1, 2)]
    for i, point in enumerate(points):
        zigzag.append((point[0] + (3 if i % 2 else -3), point[1]))
    paper.arrow(zigzag + [(ankle[0], ankle[1] + 4)], "accent", 3.4)
    paper.circle(start, 4.5, "accent")
    return paper


@picture
def pain_danger():
    """Danger: numb between the legs, or pain and weakness down both legs."""
    paper = Paper(120, 170)
    person, (x, y), hip_y, legs = from_behind(paper)
    h = person.head
    shorts(paper, person, x, hip_y)
    spine(paper, x, y + 0.3 * h, hip_y - 0.4 * h)
    for hip, knee, ankle in legs:
        paper.stroke([between(hip, knee, 0.3), knee, ankle], 6, "alarm")
    saddle(paper, x, hip_y, h)
    return paper


def saddle(paper, x, hip_y, h):
    """The bottom and the inner thighs."""
    top, wide, end = hip_y - 0.12 * h, 0.5 * h, hip_y + 0.95 * h
    d = (
        f"M{x:.1f} {top:.1f}Q{x + wide:.1f} {top:.1f} {x + wide:.1f} {hip_y + 0.28 * h:.1f}Q{x + 0.3 * h:.1f} {hip_y + 0.5 * h:.1f} {x + 0.24 * h:.1f} {end:.1f}"
        f"L{x + 0.11 * h:.1f} {end:.1f}L{x:.1f} {hip_y + 0.42 * h:.1f}L{x - 0.11 * h:.1f} {end:.1f}L{x - 0.24 * h:.1f} {end:.1f}"
        f"Q{x - 0.3 * h:.1f} {hip_y + 0.5 * h:.1f} {x - wide:.1f} {hip_y + 0.28 * h:.1f}Q{x - wide:.1f} {top:.1f} {x:.1f} {top:.1f}z"
    )
    paper.fill(d, "alarm")


@picture
def saddle_area():
    """The hips from behind, with the area that a saddle would touch."""
    paper = Paper()
    paper.fill("M50 -6C50 14 34 22 31 48C28 76 36 100 38 126L72 126L80 82L88 126L122 126C124 100 132 76 129 48C126 22 110 14 110 -6z", "body")
    paper.fill("M80 32Q84 28 93 31Q111 37 111 58Q111 72 100 78Q98 100 87.500 122L80 83L72.500 122Q62 100 60 78Q49 72 49 58Q49 37 67 31Q76 28 80 32z", "alarm")
    paper.line([(80, 38), (80, 78)], 1.4, "card")
    for side in (-1, 1):
        paper.line(f"M{80 + side * 3} 79Q{80 + side * 20} 84 {80 + side * 31} 69", 1.4, "card")
    return paper


@picture
def saddle_seat():
    """Sitting on the saddle of a bicycle: what touches it is the same area."""
    paper = Paper()
    h = 21
    person = Person(paper, h)
    hip = (72, 74)
    shoulder = move(hip, 285, (TORSO - 0.15) * h)
    paper.stroke([(70, 92), (75, 124)], 5, "ink")
    person.draw_leg(person.leg(hip, 40, 120, short=(1, 0.95)))
    paper.union([([hip, shoulder], TRUNK * h, "tint")])
    person.head_side(move(shoulder, 285, 0.3 * h), 280, 1)
    person.draw_leg(person.leg(hip, 62, 100, short=(1, 0.95)))
    paper.fill("M46 86q12-4 26 0q14 4 28 1q4 4-2 6q-14 3-28 3q-20 2-24-10z", "ink")
    paper.stroke("M56 84Q68 83 86 86", 6, "alarm")
    arm = person.arm(shoulder, 60, 22)
    paper.stroke([(122, 72), (130, 66), (137, 68)], 5, "ink")
    person.draw_arm(arm)
    return paper


# --- Bruises on three skins

SKINS = (
    ("#f2d3b6", "#8d5a8f", "#5f3a73", "#b7a65a"),
    ("#b57f56", "#6d3f52", "#4a2440", "#8a7a3c"),
    ("#5d3b2a", "#3a1f2b", "#25101f", "#4b3a22"),
)


def skin(paper, d, colour, width=None):
    if width is None:
        paper.add(f'<path d="{d}" fill="{colour}"/>')
    else:
        paper.add(f'<path d="{d}" stroke="{colour}" stroke-width="{width}"/>')


def forearm(paper, x, colour, swollen):
    """A forearm that stands upright, with its hand."""
    d = f"M{x} 130V44"
    hand = f"M{x} 40V24"
    thumb = f"M{x + 6} 42L{x + 16} 27"
    swelling = f"M{x - 12} 66Q{x - 21} 84 {x - 12} 102" if swollen else ""
    for width in (26,):
        skin(paper, swelling or f"M{x} 60V61", COLOURS["ink"][0], 12 + 2 * LINE)
        skin(paper, d, COLOURS["ink"][0], width + 2 * LINE)
        skin(paper, hand, COLOURS["ink"][0], 20 + 2 * LINE)
        skin(paper, thumb, COLOURS["ink"][0], 8 + 2 * LINE)
        skin(paper, swelling or f"M{x} 60V61", colour, 12)
        skin(paper, d, colour, width)
        skin(paper, hand, colour, 20)
        skin(paper, thumb, colour, 8)


def blot(paper, x, y, rx, ry, colour):
    paper.add(f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{colour}"/>')


@picture
def bruise_small():
    """A small bruise, no larger than a coin, on three skins."""
    paper = Paper()
    for i, (colour, middle, dark, edge) in enumerate(SKINS):
        x = 28 + 52 * i
        forearm(paper, x, colour, False)
        blot(paper, x, 84, 7.5, 6.5, edge)
        blot(paper, x, 84, 5.8, 5, middle)
        blot(paper, x - 1, 83.5, 3, 2.5, dark)
    return paper


@picture
def bruise_spreading():
    """A large bruise that spreads, with a hard swelling, on three skins."""
    paper = Paper()
    for i, (colour, middle, dark, edge) in enumerate(SKINS):
        x = 28 + 52 * i
        forearm(paper, x, colour, True)
        skin(paper, f"M{x - 14} 66Q{x - 20} 84 {x - 13} 104Q{x} 112 {x + 11} 104V62Q{x} 54 {x - 14} 66z", middle)
        skin(paper, f"M{x - 15} 76Q{x - 17} 86 {x - 11} 98Q{x - 2} 102 {x + 6} 94Q{x + 9} 80 {x} 72Q{x - 10} 70 {x - 15} 76z", dark)
        paper.arrow([(x + 18, 76), (x + 18, 56)], "accent", 2.4)
        paper.arrow([(x + 18, 90), (x + 18, 110)], "accent", 2.4)
    return paper


if __name__ == "__main__":
    folder = pathlib.Path(__file__).parent.parent / "content" / "images"
    folder.mkdir(exist_ok=True)
    for name, draw in PICTURES.items():
        (folder / f"{name}.svg").write_text(draw().text(), encoding="utf-8")
