"""The figure of the site's pictures: a person of seven heads, without face or age, and the paper to draw it on.

Angles are in degrees, as a clock hand goes: 0 points right, 90 down, 180 left, 270 up. Lengths are in heads.
"""
import math

# Light and dark: card, ink, body, tint (clothes, hair, pillows), accent (arrows), warm, cold, mark of danger.
COLOURS = {
    "card": ("#f3ecdf", "#1e2627"),
    "ink": ("#22302e", "#ece6da"),
    "body": ("#fffaf2", "#39474a"),
    "tint": ("#a9cbc7", "#2c6964"),
    "soft": ("#e2d6c2", "#566465"),
    "accent": ("#9a4326", "#f0a684"),
    "alarm": ("#a5141c", "#e0605c"),
    "pillow": ("#fffdf8", "#7c8a89"),
    "warm": ("#d98a66", "#b5603f"),
    "cold": ("#c5d8ea", "#47698a"),
}
LINE = 1.7

UPPER_ARM, FOREARM, HAND = 1.25, 1.05, 0.3
THIGH, SHIN, FOOT = 1.75, 1.6, 0.55
TORSO, NECK = 2.15, 0.72
ARM, THICK, CALF, TRUNK = 0.34, 0.54, 0.42, 0.76


def number(value):
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def path(points, closed=False):
    text = "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)
    return text + ("z" if closed else "")


def move(point, angle, length):
    turn = math.radians(angle)
    return point[0] + length * math.cos(turn), point[1] + length * math.sin(turn)


def between(a, b, part=0.5):
    return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part


def cloth(start, end, part, width):
    """The parts of a sleeve: round at the joint, straight at its edge."""
    edge = between(start, end, part)
    length = max(0.01, math.dist(start, edge))
    return [([start, between(start, edge, max(0.0, 1 - width / 2 / length))], width, "tint"), ([start, edge], width, "tint", "butt")]


class Paper:
    """A card of a picture; shapes lie on it in the order in which they were drawn."""

    def __init__(self, width=160, height=120):
        self.width, self.height, self.shapes, self.used = width, height, [], {}

    def add(self, text):
        self.shapes.append(text)

    def colour(self, what, name):
        """An attribute for light, and a class that turns it for dark."""
        light, _ = COLOURS[name]
        key = name[:2] + what[0]
        self.used[key] = (what, name)
        return f'class="{key}" {what}="{light}"'

    def stroke(self, points, width, name, cap="round"):
        d = points if isinstance(points, str) else path(points)
        rest = "" if cap == "round" else f' stroke-linecap="{cap}"'
        self.add(f'<path d="{d}" {self.colour("stroke", name)} stroke-width="{number(width)}"{rest}/>')

    def fill(self, d, name, outline=True):
        d = d if isinstance(d, str) else path(d, True)
        edge = f' {self.colour("stroke", "ink").split(" ", 1)[1]} stroke-width="{LINE}"' if outline else ' stroke="none"'
        key = self.colour("fill", name)
        if outline:
            key = key.replace('class="', 'class="ins ')
        self.add(f'<path d="{d}" {key}{edge}/>')

    def circle(self, centre, radius, name, outline=True):
        x, y = centre
        r = number(radius)
        self.fill(f"M{number(x - radius)} {number(y)}a{r} {r} 0 1 0 {number(2 * radius)} 0a{r} {r} 0 1 0 {number(-2 * radius)} 0z", name, outline)

    def union(self, parts):
        """Draws strokes as one body with one outline. A part is points, width and the name of its colour."""
        for points, width, *_ in parts:
            self.stroke(points, width + 2 * LINE, "ink")
        for points, width, name, *cap in parts:
            self.stroke(points, width, name, *cap)

    def line(self, points, width=LINE, name="ink"):
        self.stroke(points, width, name)

    def arrow(self, points, name="accent", width=3):
        """An arrow along points; its head lies on the last one."""
        (x0, y0), tip = points[-2], points[-1]
        angle = math.degrees(math.atan2(tip[1] - y0, tip[0] - x0))
        self.stroke(list(points[:-1]) + [move(tip, angle, -3)], width, name)
        self.fill([tip, move(move(tip, angle, -8.5), angle + 90, 5), move(move(tip, angle, -8.5), angle - 90, 5)], name, False)

    def arc(self, centre, radius, start, end, name="accent", width=3, squash=1.0):
        steps = max(3, int(abs(end - start) / 12))
        points = []
        for i in range(steps + 1):
            x, y = move((0, 0), start + (end - start) * i / steps, radius)
            points.append((centre[0] + x, centre[1] + y * squash))
        self.arrow(points, name, width)

    def text(self):
        dark = "".join(f".{key}{{{what}:{COLOURS[name][1]}}}" for key, (what, name) in sorted(self.used.items()))
        w, h = self.width, self.height
        self_card = self.colour("fill", "card")
        dark = "".join(f".{key}{{{what}:{COLOURS[name][1]}}}" for key, (what, name) in sorted(self.used.items()))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{2 * w}" height="{2 * h}"'
            f' fill="none" stroke-linecap="round" stroke-linejoin="round">'
            f"<style>@media (prefers-color-scheme:dark){{{dark}}}</style>"
            f'<rect width="{w}" height="{h}" rx="7" {self_card}/>' + "".join(self.shapes) + "</svg>\n"
        )


class Person:
    """A person on paper, of a head's height in units of the paper."""

    def __init__(self, paper, head):
        self.paper, self.head = paper, head

    def limb(self, start, angles, lengths):
        points = [start]
        for angle, length in zip(angles, lengths):
            points.append(move(points[-1], angle, length * self.head))
        return points

    def arm(self, shoulder, upper, fore, hand=None, short=(1, 1)):
        return self.limb(shoulder, (upper, fore, fore if hand is None else hand), (UPPER_ARM * short[0], FOREARM * short[1], HAND))

    def leg(self, hip, thigh, shin, foot=None, short=(1, 1)):
        angles, lengths = [thigh, shin], [THIGH * short[0], SHIN * short[1]]
        if foot is not None:
            angles.append(foot)
            lengths.append(FOOT)
        return self.limb(hip, angles, lengths)

    def arm_parts(self, arm, sleeve=True):
        width = ARM * self.head
        return [(arm, width, "body")] + (cloth(arm[0], arm[1], 0.42, width) if sleeve else [])

    def leg_parts(self, leg, shorts=True):
        h = self.head
        parts = [(leg[:2], THICK * h, "body"), (leg[1:3], CALF * h, "body")]
        if len(leg) > 3:
            parts.append((leg[2:], 0.3 * h, "body"))
        return parts + (cloth(leg[0], leg[1], 0.55, THICK * h) if shorts else [])

    def cuff(self, start, end, part, width):
        """The edge of a sleeve or a leg of shorts."""
        angle = math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
        at = between(start, end, part)
        self.paper.line([move(at, angle + 90, width / 2 * self.head), move(at, angle - 90, width / 2 * self.head)])

    def draw_arm(self, arm, sleeve=True):
        self.paper.union(self.arm_parts(arm, sleeve))
        if sleeve:
            self.cuff(arm[0], arm[1], 0.42, ARM)

    def draw_leg(self, leg, shorts=True):
        self.paper.union(self.leg_parts(leg, shorts))
        if shorts:
            self.cuff(leg[0], leg[1], 0.55, THICK)

    # --- seen from the front or from behind

    def head_front(self, neck, tilt=0, turn=0, back=False, chin=0):
        """A head on its neck. Turn is -1 to 1, to the left of the picture or to the right; tilt is in degrees."""
        h, paper = self.head, self.paper
        up = 270 + tilt
        base = move(neck, 90, 0.02 * h)
        centre = move(neck, up, 0.72 * h)
        rx, ry = 0.36 * h, 0.46 * h
        paper.union([([base, move(neck, up, 0.4 * h)], 0.36 * h, "body")])

        def at(x, y):
            turned = math.radians(tilt)
            return centre[0] + x * math.cos(turned) - y * math.sin(turned), centre[1] + x * math.sin(turned) + y * math.cos(turned)

        # Ears lie behind the head; the one that turns away is hidden.
        for side in (-1, 1):
            x = side * rx * 0.98 if abs(turn) < 0.3 else None
            if x is not None:
                paper.circle(at(x, 0.03 * h), 0.075 * h, "body")
        outline = []
        for i in range(28):
            a = 2 * math.pi * i / 28
            x, y = rx * math.cos(a), ry * math.sin(a)
            if y > 0:
                x *= 1 - 0.16 * (y / ry) ** 2
            outline.append((x, y))
        side = 1 if turn > 0 else -1
        face = [at(x, y) for x, y in outline]
        paper.fill(face, "body")
        # Hair tells where the face is.
        if back:
            paper.fill(face, "tint")
        elif turn:
            hair = [at(x, y) for x, y in outline if y < -0.45 * ry or (-side * x > 0.18 * rx and y < 0.5 * ry)]
            paper.fill(hair, "tint")
            nose = [at(side * rx * 0.99, -0.08 * h), at(side * rx * 1.38, 0.11 * h), at(side * rx * 0.97, 0.15 * h)]
            paper.stroke(nose, LINE, "ink")
            inner = [at(side * rx * 0.9, -0.05 * h), at(side * rx * 1.28, 0.1 * h), at(side * rx * 0.9, 0.13 * h)]
            paper.fill(inner, "body", False)
            ear = at(-side * rx * 0.18, 0.05 * h)
            paper.circle(ear, 0.085 * h, "body")
        else:
            paper.fill([at(x, y) for x, y in outline if y < -0.38 * ry], "tint")
        return centre

    def torso_front(self, neck, hip_y, lift=0.0, wide=0.72, hips=0.5):
        """The points of a trunk with its shoulders; lift raises them."""
        h = self.head
        x, y = neck
        shoulder = y + (0.34 - lift) * h
        waist = y + (hip_y - y) * 0.62
        return [
            (x - 0.14 * h, y + 0.14 * h), (x - 0.4 * h, y + (0.2 - lift * 0.8) * h), (x - wide * h, shoulder), (x - 0.6 * h, shoulder + 0.7 * h),
            (x - 0.45 * h, waist), (x - hips * h, hip_y), (x + hips * h, hip_y), (x + 0.45 * h, waist),
            (x + 0.6 * h, shoulder + 0.7 * h), (x + wide * h, shoulder), (x + 0.4 * h, y + (0.2 - lift * 0.8) * h), (x + 0.14 * h, y + 0.14 * h),
        ]

    # --- seen from the side

    def head_side(self, neck, angle, looks=1):
        """A head from the side. Angle is where the neck points; looks is 1 where the face is clockwise of it."""
        h, paper = self.head, self.paper
        centre = move(neck, angle, 0.62 * h)
        face = angle + 90 * looks

        def at(forward, up):
            return move(move(centre, face, forward * h), angle, up * h)

        paper.union([([move(neck, angle, -0.15 * h), move(neck, angle, 0.38 * h)], 0.34 * h, "body")])
        outline = []
        for i in range(32):
            a = 2 * math.pi * i / 32
            f, u = 0.42 * math.cos(a), 0.46 * math.sin(a)
            if u < 0:
                f = f * (1 - 0.12 * (u / 0.46) ** 2) + 0.05 * (-u / 0.46)
            outline.append((f, u))
        nose = [(0.41, 0.08), (0.55, -0.1), (0.4, -0.15)]
        paper.fill([at(*p) for p in outline], "body")
        paper.fill([at(*p) for p in nose], "body")
        paper.fill([at(f - 0.03, u) for f, u in [(0.42, 0.06), (0.5, -0.085), (0.4, -0.12), (0.3, 0)]], "body", False)
        hair = [p for p in outline if p[1] > 0.26 or (p[0] < -0.05 and p[1] > -0.26)]
        hair.sort(key=lambda p: math.atan2(p[1], p[0]) % (2 * math.pi))
        paper.fill([at(*p) for p in hair], "tint")
        paper.circle(at(-0.04, -0.04), 0.08 * h, "body")
        return centre
