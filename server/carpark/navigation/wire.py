"""Ways ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Mapping

from parkup.carpark.v1 import navigation_pb2
from parkup.carpark.v1 import navigation_service_pb2 as pb
from server.carpark.floor.model import LevelName
from server.carpark.floor.wire import element_message, point_message
from server.carpark.navigation.guidance import Action, Guidance
from server.carpark.navigation.network import Spot
from server.carpark.navigation.service import Near, Place, Travel
from server.carpark.navigation.texts import sentence
from server.values.language import Language

_ACTIONS = {action: navigation_pb2.FloorInstruction.Action.Value(f"ACTION_{action.name}") for action in Action}


def place(message: navigation_pb2.FloorPlace) -> Place:
    point = (message.x, message.y) if message.HasField("x") and message.HasField("y") else None
    return Place(message.space_id, message.level_id, message.element_id, point)


def travel(request: pb.FindRouteRequest | pb.FindNearestRequest) -> Travel:
    on_foot = request.mode == pb.FloorTravel.MODE_WALK
    return Travel(on_foot, request.vehicle_height_metres, request.vehicle_width_metres)


def route_message(
    guidance: Guidance, language: Language, levels: Mapping[int, LevelName], space_numbers: Mapping[int, str]
) -> navigation_pb2.FloorRoute:
    return navigation_pb2.FloorRoute(
        paths=[
            navigation_pb2.FloorPath(
                level_id=path.level_id,
                level_name=levels[path.level_id].name if path.level_id in levels else "",
                points=map(point_message, path.points),
                length_metres=round(path.length, 2),
            )
            for path in guidance.paths
        ],
        instructions=[
            navigation_pb2.FloorInstruction(
                action=_ACTIONS[step.action],
                level_id=step.level_id,
                point=point_message(step.point),
                length_metres=round(step.length, 2),
                text=sentence(step, language, levels, space_numbers),
            )
            for step in guidance.instructions
        ],
        length_metres=round(guidance.length, 2),
        duration_seconds=round(guidance.seconds, 1),
        cost=round(guidance.cost, 2),
    )


def near_message(near: Near, space_numbers: Mapping[int, str]) -> pb.NearFloorElement:
    assert near.spot.element
    return pb.NearFloorElement(
        element=element_message(near.spot.element, space_numbers),
        level_id=near.spot.level_id,
        length_metres=round(near.length, 2),
        cost=round(near.cost, 2),
    )


def spots_of(guidance: Guidance) -> list[Spot]:
    """The places at which one arrives."""
    return [step.target for step in guidance.instructions if isinstance(step.target, Spot)]
