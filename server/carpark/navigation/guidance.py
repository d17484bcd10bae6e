"""What a person is told of a way: its line on each level, and what to do where. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from server.carpark.floor.model import ElementKind, LevelName, Point
from server.carpark.navigation import geometry
from server.carpark.navigation.driving import TURNS_FROM, TURNS_ROUND_FROM, Drive
from server.carpark.navigation.network import Spot
from server.carpark.navigation.walking import Walk

LANE_SPEED, RAMP_SPEED, WALKING_SPEED = 15 / 3.6, 8 / 3.6, 1.3
"""Metres a second."""
TURN_SECONDS, LIFT_SECONDS = 2.0, 25.0
_BESIDE = 0.5
"""Metres from a lane from which on something is on one side of it."""


class Action(Enum):
    """What to do. parkup.carpark.v1.FloorInstruction.Action says what each is."""

    START = auto()
    STRAIGHT = auto()
    LEFT = auto()
    RIGHT = auto()
    TURN_ROUND = auto()
    UP = auto()
    DOWN = auto()
    ARRIVE = auto()
    ARRIVE_LEFT = auto()
    ARRIVE_RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a way on one level, or from one to another one (`to_level_id`). `by` is how, of the latter."""

    level_id: int
    points: Sequence[Point]
    length: float
    to_level_id: int | None = None
    by: ElementKind = ElementKind.LANE


@dataclass(frozen=True, slots=True)
class Instruction:
    """What to do at a point, and how far it is from there to the next one. `target` is the level one changes to, or the
    place where one arrives.
    """

    action: Action
    level_id: int
    point: Point
    length: float
    target: int | Spot | None = None
    by: ElementKind = ElementKind.LANE


@dataclass(frozen=True, slots=True)
class LevelPath:
    """The line of a way on one level."""

    level_id: int
    points: Sequence[Point]
    length: float


@dataclass(frozen=True, slots=True)
class Guidance:
    """A way as people are told of it. `seconds` is how long it takes."""

    paths: Sequence[LevelPath]
    instructions: Sequence[Instruction]
    length: float
    seconds: float
    cost: float


Levels = Mapping[int, LevelName]


def of_drive(drive: Drive, levels: Levels) -> Guidance:
    pieces = [_aside(drive.begin)] if drive.begin.foot else []
    for leg in drive.legs:
        arc = leg.arc
        if arc.is_ramp:
            pieces.append(Piece(arc.begin[0], arc.points, arc.length, arc.end[0], ElementKind.RAMP))
        else:
            assert arc.lane
            line = geometry.cut(arc.points, leg.start / arc.lane.scale, leg.end / arc.lane.scale)
            pieces.append(Piece(arc.begin[0], line, leg.end - leg.start))
    if drive.end.foot:
        pieces.append(_aside(drive.end, back=True))
    return _guidance(
        drive.begin,
        drive.end,
        pieces,
        cost=drive.cost,
        levels=levels,
        speed=lambda piece: RAMP_SPEED if piece.to_level_id else LANE_SPEED,
    )


def of_walk(walk: Walk, levels: Levels) -> Guidance:
    pieces = [
        Piece(
            path.begin[0],
            path.points,
            path.length,
            path.end[0] if path.is_level_change else None,
            path.by.kind if path.is_level_change else ElementKind.LANE,
        )
        for path in walk.paths
    ]
    return _guidance(walk.begin, walk.end, pieces, cost=walk.cost, levels=levels, speed=lambda _: WALKING_SPEED)


def _aside(spot: Spot, *, back: bool = False) -> Piece:
    """Between a space and its lane."""
    assert spot.foot
    points = (spot.foot.point, spot.point) if back else (spot.point, spot.foot.point)
    return Piece(spot.level_id, points, spot.foot.aside)


def _guidance(
    begin: Spot,
    end: Spot,
    pieces: Sequence[Piece],
    *,
    cost: float,
    levels: Levels,
    speed: Callable[[Piece], float],
) -> Guidance:
    instructions = _instructions(begin, end, pieces, levels)
    length = sum(piece.length for piece in pieces)
    turns = sum(each.action in {Action.LEFT, Action.RIGHT, Action.TURN_ROUND} for each in instructions)
    lifts = sum(piece.by is ElementKind.LIFT for piece in pieces)
    seconds = sum(piece.length / speed(piece) for piece in pieces) + TURN_SECONDS * turns + LIFT_SECONDS * lifts
    return Guidance(_paths(begin, pieces), instructions, length, seconds, cost)


def _paths(begin: Spot, pieces: Sequence[Piece]) -> Sequence[LevelPath]:
    paths = list[LevelPath]()
    level_id, points, length = begin.level_id, [begin.point], 0.0
    for piece in pieces:
        if piece.to_level_id is None:
            points += piece.points
            length += piece.length
            continue
        paths.append(LevelPath(level_id, geometry.tidy(points), length))
        level_id, points, length = piece.to_level_id, [piece.points[-1]], 0.0
    return [*paths, LevelPath(level_id, geometry.tidy(points), length)]


def _instructions(begin: Spot, end: Spot, pieces: Sequence[Piece], levels: Levels) -> Sequence[Instruction]:
    """Pieces that go straight on are one instruction; each has the length up to the next one."""
    steps = [Instruction(Action.START, begin.level_id, begin.point, 0.0)]
    looking: float | None = None
    for piece in pieces:
        if piece.to_level_id is not None:
            target = piece.to_level_id
            action = Action.UP if _is_up(levels, piece.level_id, target) else Action.DOWN
            steps.append(Instruction(action, piece.level_id, piece.points[0], piece.length, target, piece.by))
            looking = None
            continue
        points = geometry.tidy(piece.points)
        if len(points) < 2:  # noqa: PLR2004  # a line has two points
            continue
        for a, b in pairwise(points):
            share = geometry.distance(a, b) / geometry.length(points) * piece.length
            towards = geometry.heading(a, b)
            action = _turn(geometry.turn(looking, towards))
            is_new = action is not Action.STRAIGHT or steps[-1].action in {Action.UP, Action.DOWN}
            if is_new and not (piece is pieces[-1] and end.foot):
                steps.append(Instruction(action, piece.level_id, a, share))
            else:
                steps[-1] = _longer(steps[-1], share)
            looking = towards
    arrive = _arrival(end, pieces)
    return [*steps, Instruction(arrive, end.level_id, end.point, 0.0, end)]


def _is_up(levels: Levels, begin: int, end: int) -> bool:
    low, high = levels.get(begin), levels.get(end)
    return low is None or high is None or high.number >= low.number


def _turn(degrees: float) -> Action:
    if abs(degrees) < TURNS_FROM:
        return Action.STRAIGHT
    if abs(degrees) >= TURNS_ROUND_FROM:
        return Action.TURN_ROUND
    return Action.RIGHT if degrees > 0 else Action.LEFT


def _longer(step: Instruction, more: float) -> Instruction:
    return Instruction(step.action, step.level_id, step.point, step.length + more, step.target, step.by)


def _arrival(end: Spot, pieces: Sequence[Piece]) -> Action:
    """On which side of the lane a place is, for who comes along it."""
    if not end.foot or end.foot.aside < _BESIDE:
        return Action.ARRIVE
    along = [piece for piece in pieces if piece.to_level_id is None][:-1]
    looking = geometry.last_heading(along[-1].points) if along else None
    degrees = geometry.turn(looking, geometry.heading(end.foot.point, end.point))
    if abs(degrees) < TURNS_FROM or looking is None:
        return Action.ARRIVE
    return Action.ARRIVE_RIGHT if degrees > 0 else Action.ARRIVE_LEFT
