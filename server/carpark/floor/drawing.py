"""A level as shapes: what SVG and PNG both draw. Pure."""

from __future__ import annotations

import html
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from server.carpark.floor.model import Element, ElementKind, FloorMap, Point
from server.carpark.navigation import geometry
from server.carpark.spaces.model import SpaceStatus

STANDARD_SCALE = 10.0
MOST_PIXELS = 16_000_000
"""Of a picture: a larger level is drawn smaller."""
LANE_WIDTH = 3.0
_SPACE_COLOURS = {
    SpaceStatus.AVAILABLE: "#2e9e5b",
    SpaceStatus.OCCUPIED: "#c0392b",
    SpaceStatus.RESERVED: "#e6a23c",
    SpaceStatus.MAINTENANCE: "#8e8e93",
    SpaceStatus.OUT_OF_SERVICE: "#5b5b60",
}
_UNKNOWN_SPACE, _OWN_CAR = "#c8c8cc", "#1f6feb"
_LANE, _CLOSED, _WALL, _PAPER = "#dcdce0", "#f2b8b5", "#1c1c1e", "#ffffff"
_SIGNS = {
    ElementKind.ENTRANCE: ("#1f6feb", "IN"),
    ElementKind.EXIT: ("#8250df", "OUT"),
    ElementKind.RAMP: ("#bf8700", "R"),
    ElementKind.LIFT: ("#116329", "L"),
    ElementKind.STAIRS: ("#116329", "S"),
}


@dataclass(frozen=True, slots=True)
class ShownSpace:
    """How a space stands, as a caller sees it: `label` is what stands in it."""

    number: str
    status: SpaceStatus
    label: str = ""
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A polygon, or a line of some width in metres, with a text in its middle."""

    points: Sequence[Point]
    colour: str
    width: float = 0.0
    text: str = ""
    title: str = ""

    @property
    def middle(self) -> Point:
        count = len(self.points)
        return sum(x for x, _ in self.points) / count, sum(y for _, y in self.points) / count


def shapes_of(floor: FloorMap, spaces: Mapping[int, ShownSpace]) -> Sequence[Shape]:
    """What lies below first. `spaces` by their numbers in the register."""
    lanes = [_lane(element, floor) for element in floor.of_kind(ElementKind.LANE)]
    arrows = [arrow for element in floor.of_kind(ElementKind.LANE) if (arrow := _arrow(element, floor))]
    walls = [Shape(each.points, _WALL, width=0.4) for each in floor.of_kind(ElementKind.WALL)]
    places = [_space(element, spaces.get(element.space_id)) for element in floor.of_kind(ElementKind.SPACE)]
    return [*lanes, *arrows, *places, *walls, *(_sign(each) for each in floor.of_kind(*_SIGNS))]


def _lane(element: Element, floor: FloorMap) -> Shape:
    colour = _CLOSED if element.is_closed else _LANE
    return Shape(_line(element, floor) or ((0.0, 0.0),), colour, width=element.width or LANE_WIDTH, title=element.id)


def _line(element: Element, floor: FloorMap) -> Sequence[Point]:
    ends = [floor.by_id[each].point for each in (element.from_id, element.to_id) if each in floor.by_id]
    return (*ends[:1], *element.points, *ends[1:])


def _arrow(element: Element, floor: FloorMap) -> Shape | None:
    """On a one-way lane, in its middle."""
    line = _line(element, floor)
    if not element.one_way or geometry.length(line) < 1:
        return None
    half = geometry.length(line) / 2
    tip, tail = geometry.cut(line, half, half + 0.5)[-1], geometry.cut(line, 0, half - 0.5)[-1]
    dx, dy = tip[0] - tail[0], tip[1] - tail[1]
    return Shape((tip, (tail[0] - dy, tail[1] + dx), (tail[0] + dy, tail[1] - dx)), "#8e8e93")


def _space(element: Element, shown: ShownSpace | None) -> Shape:
    if shown is None:
        return Shape(element.corners(), _UNKNOWN_SPACE, title=element.id)
    colour = _OWN_CAR if shown.is_own else _SPACE_COLOURS[shown.status]
    return Shape(element.corners(), colour, text=shown.label or shown.number, title=f"{shown.number}: {shown.status}")


def _sign(element: Element) -> Shape:
    colour, text = _SIGNS[element.kind]
    (x, y), half = element.point, 1.0
    corners = ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
    colour = _CLOSED if element.is_closed else colour
    return Shape(corners, colour, text=text, title=element.name or element.shaft or element.id)


def svg(floor: FloorMap, shapes: Iterable[Shape], scale: float) -> bytes:
    width, height = floor.width, floor.height
    size = f'viewBox="0 0 {width:g} {height:g}" width="{width * scale:g}" height="{height * scale:g}"'
    style = 'font-family="sans-serif" text-anchor="middle"'
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>']
    parts.append(f'<rect width="100%" height="100%" fill="{_PAPER}"/>')
    for shape in shapes:
        points = " ".join(f"{x:.3f},{y:.3f}" for x, y in shape.points)
        title = f"<title>{html.escape(shape.title)}</title>" if shape.title else ""
        if shape.width:
            line = f'fill="none" stroke="{shape.colour}" stroke-width="{shape.width:g}" stroke-linejoin="round"'
            parts.append(f'<polyline points="{points}" {line}>{title}</polyline>')
        else:
            parts.append(
                f'<polygon points="{points}" fill="{shape.colour}" stroke="#fff" stroke-width=".1">{title}</polygon>'
            )
        if shape.text:
            x, y = shape.middle
            letters = min(1.0, 4.0 / len(shape.text))
            text = html.escape(shape.text)
            parts.append(
                f'<text x="{x:.3f}" y="{y + letters / 3:.3f}" font-size="{letters:.2f}" fill="#fff">{text}</text>'
            )
    return "".join([*parts, "</svg>"]).encode()


def png(floor: FloorMap, shapes: Iterable[Shape], scale: float) -> bytes:
    scale = min(scale, (MOST_PIXELS / (floor.width * floor.height)) ** 0.5)
    size = max(1, round(floor.width * scale)), max(1, round(floor.height * scale))
    image = Image.new("RGB", size, _PAPER)
    draw = ImageDraw.Draw(image)
    for shape in shapes:
        points = [(x * scale, y * scale) for x, y in shape.points]
        if shape.width:
            draw.line(points, fill=shape.colour, width=max(1, round(shape.width * scale)), joint="curve")
        else:
            draw.polygon(points, fill=shape.colour, outline=_PAPER)
        if shape.text:
            x, y = shape.middle
            font = ImageFont.load_default(max(1.0, min(1.0, 4.0 / len(shape.text)) * scale))
            draw.text((x * scale, y * scale), shape.text, fill="#fff", font=font, anchor="mm")
    buffer = io.BytesIO()
    image.save(buffer, "PNG", optimize=False)
    return buffer.getvalue()
