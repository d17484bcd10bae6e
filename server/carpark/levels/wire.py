"""Levels ↔ parkup.carpark.v1."""

from __future__ import annotations

from parkup.carpark.v1 import level_pb2
from parkup.carpark.v1 import level_service_pb2 as pb
from server.carpark.levels.model import Level, LevelChange
from server.carpark.texts import new_name, optional_text
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.unset import UNSET


def level_message(level: Level) -> level_pb2.CarParkLevel:
    return level_pb2.CarParkLevel(
        id=level.id,
        car_park=level.car_park,
        name=level.name,
        level_number=level.number,
        description=level.description,
        created_at=wire.timestamp(level.created_at),
        updated_at=wire.optional_timestamp(level.updated_at),
    )


def level_change(request: pb.UpdateLevelRequest) -> LevelChange:
    """Raises InvalidArgument."""
    fields = read_update(request, key="level_id", required=("name", "level_number"))
    return LevelChange(new_name(fields), fields.get("level_number", UNSET), optional_text(fields, "description"))
