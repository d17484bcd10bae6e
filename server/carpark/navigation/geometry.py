"""Lines, angles and lengths on a level. Pure; lengths are metres, angles degrees."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from server.carpark.floor.model import Point


def distance(a: Point, b: Point) -> float:
    return math.hypot(b[0] - a[0], b[1] - a[1])


def length(points: Sequence[Point]) -> float:
    return sum(distance(a, b) for a, b in pairwise(points))


def heading(a: Point, b: Point) -> float | None:
    """Which way one looks from one point to another, clockwise from the right; None where they are the same."""
    return None if a == b else math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


def first_heading(points: Sequence[Point]) -> float | None:
    return next((angle for a, b in pairwise(points) if (angle := heading(a, b)) is not None), None)


def last_heading(points: Sequence[Point]) -> float | None:
    return next((angle for b, a in pairwise(reversed(points)) if (angle := heading(a, b)) is not None), None)


def turn(before: float | None, after: float | None) -> float:
    """How far one turns: to the right above 0, to the left below, from -180 to 180."""
    if before is None or after is None:
        return 0.0
    return (after - before + 180) % 360 - 180


def cut(points: Sequence[Point], start: float, end: float) -> list[Point]:
    """The part of a line from so far to so far along it."""
    at, found = 0.0, list[Point]()
    for a, b in pairwise(points):
        step = distance(a, b)
        low, high = max(start - at, 0.0), min(end - at, step)
        if step and low <= high:
            found += [between(a, b, low / step), between(a, b, high / step)]
        at += step
    return tidy(found or [points[0] if start <= 0 else points[-1]])


def between(a: Point, b: Point, share: float) -> Point:
    if share <= 0:
        return a
    if share >= 1:
        return b
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def tidy(points: Sequence[Point]) -> list[Point]:
    """Without a point that is where the one before it is."""
    return [point for index, point in enumerate(points) if index == 0 or distance(points[index - 1], point) > NEAR]


NEAR = 1e-6
"""Closer than this is the same point."""
