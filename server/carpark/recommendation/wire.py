"""Recommendations, holds and allocations ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from parkup.carpark.v1 import recommendation_pb2
from parkup.carpark.v1 import recommendation_service_pb2 as pb
from server.carpark.floor.wire import kind_of
from server.carpark.navigation.service import Travel
from server.carpark.navigation.wire import place
from server.carpark.recommendation.model import Allocation, Cause, Ranked, cause_text
from server.carpark.recommendation.service import Wanted
from server.carpark.spaces.service import SpaceView
from server.carpark.spaces.wire import space_message, wanted_type
from server.carpark.vehicles.model import gate_plate
from server.rpc import wire
from server.values.language import Language

_CAUSES = {cause: recommendation_pb2.RecommendedSpace.Cause.Kind.Value(f"KIND_{cause.name}") for cause in Cause}
DEFAULT_LIMIT = 5


def wanted(request: pb.RecommendSpacesRequest) -> Wanted:
    """Raises InvalidLicensePlate."""
    return Wanted(
        plate=gate_plate(request.license_plate) if request.license_plate else None,
        entrance=place(request.entrance) if request.HasField("entrance") else None,
        destination=place(request.destination) if request.HasField("destination") else None,
        near=kind_of(request.near) if request.near else None,
        space_type=wanted_type(request.space_type),
        travel=Travel(height=request.vehicle_height_metres, width=request.vehicle_width_metres),
        most=request.limit or DEFAULT_LIMIT,
    )


def recommended_messages(
    ranked: Sequence[Ranked], views: Mapping[int, SpaceView], language: Language
) -> list[recommendation_pb2.RecommendedSpace]:
    return [
        recommendation_pb2.RecommendedSpace(
            space=space_message(views[each.space.id]),
            causes=[
                recommendation_pb2.RecommendedSpace.Cause(
                    kind=_CAUSES[cause], text=cause_text(cause, each.distance, language)
                )
                for cause in each.causes
            ],
            driving_metres=_rounded(each.distance.drive),
            walking_metres=_rounded(each.distance.walk),
            score=round(each.score, 2),
        )
        for each in ranked
        if each.space.id in views
    ]


def hold_message(view: SpaceView) -> recommendation_pb2.SpaceHold:
    hold = view.space.hold
    assert hold
    return recommendation_pb2.SpaceHold(
        space=space_message(view), license_plate=hold.license_plate or "", held_until=wire.timestamp(hold.until)
    )


def allocation_message(allocation: Allocation, *, is_for_staff: bool) -> recommendation_pb2.SpaceAllocation:
    return recommendation_pb2.SpaceAllocation(
        id=allocation.id,
        car_park=allocation.car_park,
        space_id=allocation.space_id,
        space_number=allocation.space_number,
        user_id=allocation.owner_id,
        license_plate=allocation.license_plate,
        end_time=wire.timestamp(allocation.until),
        reason=allocation.reason if is_for_staff else "",
        created_by=allocation.created_by if is_for_staff else "",
        created_at=wire.timestamp(allocation.created_at),
        ended_at=wire.optional_timestamp(allocation.ended_at),
    )


def _rounded(metres: float | None) -> float | None:
    return None if metres is None else round(metres, 2)
