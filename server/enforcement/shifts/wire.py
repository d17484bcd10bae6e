"""parkup.enforcement.v1 shifts ↔ domain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from parkup.enforcement.v1 import shift_pb2
from parkup.enforcement.v1 import shift_service_pb2 as pb
from server.enforcement.shifts.model import Duty, NamedShift, Period, Position, Route, ShiftFilter, State
from server.parking.zones.model import Place
from server.rpc.wire import instant, optional_timestamp, timestamp

DECIMALS = 6
"""Of degrees: a decimetre."""
_ENDS = {
    state: shift_pb2.Shift.End.Value("END_UNSPECIFIED" if state is State.OPEN else f"END_{state.name}")
    for state in State
}
_STATES = {end: state for state, end in _ENDS.items() if state is not State.OPEN}


def position_of(message: shift_pb2.DutyPosition, field: str) -> Position:
    """Raises InvalidArgument for what is no date."""
    place = Place(round(message.longitude, DECIMALS), round(message.latitude, DECIMALS))
    accuracy = round(message.accuracy_meters, 1) if message.HasField("accuracy_meters") else None
    return Position(instant(message.time, f"{field}.time"), place, accuracy)


def positions_of(request: pb.ReportPositionsRequest) -> list[Position]:
    return [position_of(each, f"positions[{index}]") for index, each in enumerate(request.positions)]


def shift_filter(request: pb.ListShiftsRequest) -> ShiftFilter:
    """Raises InvalidArgument for what is no date."""
    since, until = _span(request)
    return ShiftFilter(request.agent_id.lower() or None, state=_STATES.get(request.end), since=since, until=until)


def period(request: pb.GetDutyStatisticsRequest, now: datetime) -> Period:
    """Raises InvalidArgument."""
    return Period.of_statistics(*_span(request), now)


def shift_message(named: NamedShift, now: datetime) -> shift_pb2.Shift:
    shift = named.shift
    return shift_pb2.Shift(
        id=shift.id,
        agent_id=shift.agent_id,
        agent_code=named.agent_code,
        agent_name=named.agent_name,
        zone_ids=shift.zone_ids,
        started_at=timestamp(shift.started_at),
        ended_at=optional_timestamp(shift.ended_at),
        end=_ENDS[shift.state],
        duration_seconds=round(shift.duration(now).total_seconds()),
        last_position=_position_message(shift.last_position) if shift.last_position else None,
        distance_meters=round(shift.distance, 1),
        position_count=shift.position_count,
    )


def route_message(route: Route, now: datetime) -> pb.DutyRoute:
    message = pb.DutyRoute(
        shift=shift_message(route.shift, now), positions=[_position_message(each) for each in route.positions]
    )
    if len(route.positions) > 1:
        places = [each.place for each in route.positions]
        points = [pb.DutyLinePoint(longitude=place.longitude, latitude=place.latitude) for place in places]
        message.line.CopyFrom(pb.DutyLine(type="LineString", coordinates=points))
    return message


def routes_response(routes: Sequence[Route], now: datetime) -> pb.GetRoutesOfDayResponse:
    shifts = [route.shift.shift for route in routes]
    return pb.GetRoutesOfDayResponse(
        routes=[route_message(route, now) for route in routes],
        distance_meters=round(sum(shift.distance for shift in shifts), 1),
        duration_seconds=round(sum(shift.duration(now).total_seconds() for shift in shifts)),
    )


def duty_message(duty: Duty) -> pb.DutyStatistics:
    return pb.DutyStatistics(
        agent_id=duty.agent_id,
        agent_code=duty.agent_code,
        agent_name=duty.agent_name,
        shifts=duty.shifts,
        forgotten=duty.forgotten,
        duration_seconds=duty.seconds,
        distance_meters=round(duty.distance, 1),
    )


def _position_message(position: Position) -> shift_pb2.DutyPosition:
    return shift_pb2.DutyPosition(
        time=timestamp(position.time),
        latitude=position.place.latitude,
        longitude=position.place.longitude,
        accuracy_meters=position.accuracy,
    )


def _span(
    request: pb.ListShiftsRequest | pb.GetDutyStatisticsRequest,
) -> tuple[datetime | None, datetime | None]:
    since = instant(request.from_time, "from_time") if request.HasField("from_time") else None
    return since, instant(request.to_time, "to_time") if request.HasField("to_time") else None
