"""Maps as grids of characters: each a square of the level. Pure.

`#` a wall, `.` or a blank nothing, `+` a lane in both directions, `>` `<` `^` `v` a lane in one, `P` a space, `E` an
entrance, `X` an exit, `U` a ramp upwards, `D` one downwards, `L` a lift, `S` stairs.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from server.carpark.floor.errors import FloorMapUnreadable
from server.carpark.floor.model import MOST_ELEMENTS, Element, ElementKind, FloorMap, LevelName, Point
from server.carpark.navigation import geometry

STANDARD_CELL = 2.5
MOST_CELLS = 250_000
WALL, EMPTY, LANE, SPACE, ENTRANCE, EXIT, UP, DOWN, LIFT, STAIRS = "#.+PEXUDLS"
RIGHT, LEFT, ABOVE, BELOW = (1, 0), (-1, 0), (0, -1), (0, 1)
_DIRECTIONS = {">": RIGHT, "<": LEFT, "^": ABOVE, "v": BELOW}
_ARROWS = {direction: char for char, direction in _DIRECTIONS.items()}
_ENDS = {ENTRANCE, EXIT, UP, DOWN}
_ROAD = {LANE, *_DIRECTIONS, *_ENDS}
KNOWN = {*_ROAD, WALL, EMPTY, " ", SPACE, LIFT, STAIRS}
_NODE_KINDS = {
    ENTRANCE: ElementKind.ENTRANCE,
    EXIT: ElementKind.EXIT,
    UP: ElementKind.RAMP,
    DOWN: ElementKind.RAMP,
}
_SHARE_OF_CELL = 0.9
"""Of a square that a space takes."""

Cell = tuple[int, int]
"""Column and row."""
Step = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The levels next to one, and the ramps that are on their maps; `space_ids` are those of the register in order."""

    above: LevelName | None = None
    below: LevelName | None = None
    ramps: Mapping[int, Sequence[Element]] = field(default_factory=dict)
    space_ids: Sequence[int] = ()


def read_grid(text: str) -> list[str]:
    """The lines of a grid. Raises FloorMapUnreadable."""
    lines = text.rstrip().expandtabs(1).splitlines()
    while lines and not lines[0].strip():
        lines.pop(0)
    if not lines:
        raise FloorMapUnreadable("there is nothing in it")
    width = max(map(len, lines))
    if width * len(lines) > MOST_CELLS:
        raise FloorMapUnreadable(f"it has more than {MOST_CELLS} squares")
    for row, line in enumerate(lines, start=1):
        for column, char in enumerate(line, start=1):
            if char not in KNOWN:
                raise FloorMapUnreadable(f"line {row}, column {column}: {char!r} stands for nothing")
    return [line.ljust(width).replace(" ", EMPTY) for line in lines]


def elements_of(lines: Sequence[str], cell: float, beside: Neighbours) -> tuple[Element, ...]:
    """What stands on a grid whose squares have `cell` metres. Raises FloorMapUnreadable."""
    reader = _Reader(lines, cell, beside)
    elements = (*reader.walls(), *reader.nodes(), *reader.lanes(), *reader.things())
    if len(elements) > MOST_ELEMENTS:
        raise FloorMapUnreadable(f"it has more than {MOST_ELEMENTS} elements")
    return elements


class _Reader:
    def __init__(self, lines: Sequence[str], cell: float, beside: Neighbours) -> None:
        self._lines = lines
        self._cell = cell
        self._beside = beside
        self._road = {at for at in self._cells() if self._at(at) in _ROAD}
        self._nodes = {at for at in self._road if self._is_node(at)}

    def walls(self) -> Iterable[Element]:
        """Rows of squares as one wall, else columns of them; a square alone is as wide as it is."""
        walls = {at for at in self._cells() if self._at(at) == WALL}
        done = set[Cell]()
        for step in (RIGHT, BELOW):
            for at in sorted(walls, key=lambda each: (each[1], each[0])):
                if _moved(at, step, -1) in walls:
                    continue
                run = self._run(at, step, walls)
                alone = len(run) == 1 and step == BELOW and at not in done
                if len(run) > 1 or alone:
                    done.update(run)
                    yield self._wall(run[0], run[-1], RIGHT if alone else step)

    def nodes(self) -> Iterable[Element]:
        for at in sorted(self._nodes):
            char = self._at(at)
            kind = _NODE_KINDS.get(char, ElementKind.JUNCTION)
            element = Element(_id(kind.value, at), kind, points=(self._middle(at),))
            yield self._ramp(element, at) if kind is ElementKind.RAMP else element

    def lanes(self) -> Iterable[Element]:
        """From node to node straight on; a run that nobody may drive is none."""
        for at in sorted(self._nodes):
            for step in (RIGHT, BELOW):
                run = [at, *self._following(at, step)]
                if len(run) == 1:
                    continue
                forth = all(self._may_go(a, b, step) for a, b in pairwise(run))
                back_step = (-step[0], -step[1])
                back = all(self._may_go(b, a, back_step) for a, b in pairwise(run))
                begin, end = (run[0], run[-1]) if forth else (run[-1], run[0])
                if forth or back:
                    lane_id = f"lane-{self._node_id(run[0])}-{'r' if step == RIGHT else 'd'}"
                    yield Element(
                        lane_id,
                        ElementKind.LANE,
                        from_id=self._node_id(begin),
                        to_id=self._node_id(end),
                        one_way=not (forth and back),
                    )

    def things(self) -> Iterable[Element]:
        """Spaces in reading order, lifts and stairs."""
        ids = iter(self._beside.space_ids)
        size = self._cell * _SHARE_OF_CELL
        for at in self._cells():
            char, points = self._at(at), (self._middle(at),)
            if char == SPACE:
                yield Element(
                    _id("space", at), ElementKind.SPACE, points=points, width=size, depth=size, space_id=next(ids, 0)
                )
            elif char in {LIFT, STAIRS}:
                kind = ElementKind.LIFT if char == LIFT else ElementKind.STAIRS
                yield Element(_id(kind.value, at), kind, points=points, shaft=f"{at[0]}-{at[1]}")

    def _cells(self) -> Iterable[Cell]:
        return ((column, row) for row, line in enumerate(self._lines) for column in range(len(line)))

    def _at(self, at: Cell) -> str:
        column, row = at
        inside = 0 <= row < len(self._lines) and 0 <= column < len(self._lines[row])
        return self._lines[row][column] if inside else EMPTY

    def _middle(self, at: Cell) -> Point:
        return (at[0] + 0.5) * self._cell, (at[1] + 0.5) * self._cell

    def _links(self, at: Cell) -> list[Step]:
        """Where one may drive on from a square, or come from."""
        steps = (RIGHT, LEFT, ABOVE, BELOW)
        return [
            step
            for step in steps
            if (to := _moved(at, step)) in self._road
            and (self._may_go(at, to, step) or self._may_go(to, at, (-step[0], -step[1])))
        ]

    def _is_node(self, at: Cell) -> bool:
        if self._at(at) in _ENDS:
            return True
        links = self._links(at)
        is_straight = len(links) == 2 and links[0] == (-links[1][0], -links[1][1])  # noqa: PLR2004  # one to each side
        return not is_straight or any(self._differs(at, step) for step in links)

    def _differs(self, at: Cell, step: Step) -> bool:
        """Whether a lane in both directions goes over into one in one direction here: that needs a junction."""
        return self._at(at) == LANE and self._at(_moved(at, step)) in _DIRECTIONS

    def _may_go(self, begin: Cell, end: Cell, step: Step) -> bool:
        """From a square to the next one: not against an arrow, not into an entrance, not out of an exit."""
        leaves, enters = self._at(begin), self._at(end)
        if leaves == EXIT or enters == ENTRANCE or _DIRECTIONS.get(leaves, step) != step:
            return False
        arrow = _DIRECTIONS.get(enters)
        return arrow is None or arrow != (-step[0], -step[1])

    def _following(self, at: Cell, step: Step) -> Iterable[Cell]:
        """The squares straight on up to the next node, which is the last one; none where there is no lane."""
        run, here = list[Cell](), at
        while step in self._links(here):
            here = _moved(here, step)
            run.append(here)
            if here in self._nodes:
                return run
        return []

    def _node_id(self, at: Cell) -> str:
        return _id(_NODE_KINDS.get(self._at(at), ElementKind.JUNCTION).value, at)

    def _ramp(self, element: Element, at: Cell) -> Element:
        """Leads to the nearest ramp of the level above or below; where it has none yet, to one at the same place."""
        level = self._beside.above if self._at(at) == UP else self._beside.below
        if level is None:
            return replace(element, to_id=element.id)
        there = self._beside.ramps.get(level.id, ())
        nearest = min(there, key=lambda ramp: geometry.distance(ramp.point, element.point), default=None)
        return replace(element, to_level_id=level.id, to_id=nearest.id if nearest else element.id)

    @staticmethod
    def _run(at: Cell, step: Step, among: set[Cell]) -> list[Cell]:
        run = [at]
        while (further := _moved(run[-1], step)) in among:
            run.append(further)
        return run

    def _wall(self, first: Cell, last: Cell, step: Step) -> Element:
        half = self._cell / 2
        (x1, y1), (x2, y2) = self._middle(first), self._middle(last)
        dx, dy = step[0] * half, step[1] * half
        points = ((x1 - dx, y1 - dy), (x2 + dx, y2 + dy))
        return Element(f"{_id('wall', first)}-{'r' if step == RIGHT else 'd'}", ElementKind.WALL, points=points)


def _moved(at: Cell, step: Step, times: int = 1) -> Cell:
    return at[0] + step[0] * times, at[1] + step[1] * times


def _id(kind: str, at: Cell) -> str:
    return f"{kind}-{at[0]}-{at[1]}"


def write_grid(floor: FloorMap, cell: float, levels: Mapping[int, LevelName]) -> str:
    """A map as a grid: what is smaller than a square is as large as one, and what lies on the same square hides others.

    Raises FloorMapUnreadable for more squares than are read.
    """
    columns, rows = max(1, math.ceil(floor.width / cell - 1e-9)), max(1, math.ceil(floor.height / cell - 1e-9))
    if columns * rows > MOST_CELLS:
        raise FloorMapUnreadable(f"it has more than {MOST_CELLS} squares")
    canvas = [[EMPTY] * columns for _ in range(rows)]

    def put(point: Point, char: str) -> None:
        column, row = math.floor(point[0] / cell), math.floor(point[1] / cell)
        if 0 <= row < rows and 0 <= column < columns:
            canvas[row][column] = char

    for wall in floor.of_kind(ElementKind.WALL):
        for point, _ in _stepped(wall.points, cell):
            put(point, WALL)
    for lane in floor.of_kind(ElementKind.LANE):
        ends = [floor.by_id[each].point for each in (lane.from_id, lane.to_id) if each in floor.by_id]
        line = (*ends[:1], *lane.points, *ends[1:])
        for point, step in _stepped(line, cell):
            put(point, _ARROWS[step] if lane.one_way else LANE)
    for element in floor.elements:
        if char := _char_of(element, floor, levels):
            put(element.point, char)
    # Whole lines, though nothing stands at their ends: a level keeps its size.
    return "".join("".join(line) + "\n" for line in canvas)


def _char_of(element: Element, floor: FloorMap, levels: Mapping[int, LevelName]) -> str:
    if element.kind is ElementKind.RAMP:
        here, there = levels.get(floor.level_id), levels.get(element.to_level_id)
        return DOWN if here and there and there.number < here.number else UP
    return {
        ElementKind.SPACE: SPACE,
        ElementKind.JUNCTION: LANE,
        ElementKind.ENTRANCE: ENTRANCE,
        ElementKind.EXIT: EXIT,
        ElementKind.LIFT: LIFT,
        ElementKind.STAIRS: STAIRS,
    }.get(element.kind, "")


def _stepped(line: Sequence[Point], cell: float) -> Iterable[tuple[Point, Step]]:
    """Points along a line, in the middle of pieces of half a square, and the direction that each goes most."""
    for a, b in pairwise(line):
        dx, dy = b[0] - a[0], b[1] - a[1]
        step = ((1 if dx >= 0 else -1), 0) if abs(dx) >= abs(dy) else (0, (1 if dy >= 0 else -1))
        count = max(1, math.ceil(2 * geometry.distance(a, b) / cell - 1e-9))
        for index in range(count):
            yield geometry.between(a, b, (index + 0.5) / count), step
