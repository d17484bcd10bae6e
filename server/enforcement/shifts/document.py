"""Shifts and positions ↔ documents of `shifts` and `shiftPositions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from server.enforcement.shifts.model import Position, Shift, State
from server.mongo.client import Document
from server.parking.zones.model import Place

SHIFTS = "shifts"
POSITIONS = "shiftPositions"
"""One for each report of a device; a shift has hundreds at most, and they are read together."""


def to_shift(document: Mapping[str, Any]) -> Shift:
    last = document.get("lastPosition")
    return Shift(
        id=str(document["_id"]),
        agent_id=str(document["agentId"]),
        zone_ids=tuple(str(zone_id) for zone_id in document["zoneIds"]),
        started_at=document["startedAt"],
        state=State(document["state"]),
        ended_at=document.get("endedAt"),
        last_position=to_position(last) if last else None,
        distance=document["distance"],
        position_count=document["positionCount"],
    )


def to_position(document: Mapping[str, Any]) -> Position:
    return Position(document["time"], Place(*document["place"]), document.get("accuracy"))


def position_document(position: Position) -> Document:
    accuracy = {} if position.accuracy is None else {"accuracy": position.accuracy}
    return {"time": position.time, "place": list(position.place), **accuracy}
