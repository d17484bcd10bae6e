"""The floor ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Mapping

from parkup.carpark.v1 import floor_operation_service_pb2 as pb
from server.carpark.floor_operations.model import Edit, Meant, StandingCar
from server.carpark.floor_operations.service import FloorNews
from server.carpark.spaces.model import Outage, Space, SpaceStatus
from server.carpark.spaces.service import SpaceView
from server.carpark.spaces.wire import space_message, wanted_status, wanted_type
from server.rpc import wire


def watch_response(news: FloorNews, caller_id: str, resume_token: str) -> pb.WatchFloorResponse:
    told = news.shown.news
    response = pb.WatchFloorResponse(resume_token=resume_token, time=wire.timestamp(told.time))
    if told.snapshot is not None:
        response.snapshot.spaces.extend(_floor_space(news, space, caller_id) for space in told.snapshot)
        response.snapshot.SetInParent()
    elif told.space is not None:
        response.space.CopyFrom(_floor_space(news, told.space, caller_id))
    elif told.removed is not None:
        response.removed_space_id = told.removed
    return response


def _floor_space(news: FloorNews, space: Space, caller_id: str) -> pb.FloorSpace:
    car = news.cars.get(space.session_id) if space.session_id is not None else None
    return floor_space(car, news.shown.view(space), caller_id)


def floor_space(car: StandingCar | None, view: SpaceView | None, caller_id: str) -> pb.FloorSpace:
    return pb.FloorSpace(
        space=space_message(view) if view else None,
        car=pb.ParkedCar(
            license_plate=car.license_plate,
            session_id=car.session_id,
            entry_time=wire.timestamp(car.entry_time),
            is_mine=car.owner_id == caller_id,
        )
        if car
        else None,
    )


_OUTAGES: Mapping[SpaceStatus, Outage | None] = {
    SpaceStatus.AVAILABLE: None,
    SpaceStatus.MAINTENANCE: Outage.MAINTENANCE,
    SpaceStatus.OUT_OF_SERVICE: Outage.OUT_OF_SERVICE,
}


def edit_of(request: pb.EditFloorSpacesRequest) -> Edit:
    status = wanted_status(request.status)
    return Edit(wanted_type(request.space_type), status is not None, _OUTAGES[status] if status else None)


def meant(request: pb.EditFloorSpacesRequest) -> Meant:
    return Meant(tuple(request.space_ids), request.zone_id or None, request.level_id or None)
