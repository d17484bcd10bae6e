"""Charging ↔ parkup.carpark.v1."""

from __future__ import annotations

from datetime import timedelta

from parkup.carpark.v1 import charging_service_pb2 as pb
from parkup.carpark.v1.charging_pb2 import ChargingSession as SessionMessage
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from server.carpark.charging.model import Billing, ChargingFilter, ChargingStatus
from server.carpark.charging.service import Plugged, Progress
from server.payments.model import MethodType
from server.rpc.wire import optional_timestamp, timestamp
from server.values.money import millimes_from_wire, millimes_to_wire

_STATUSES = {status: SessionMessage.Status.Value(f"STATUS_{status.name}") for status in ChargingStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}
_BILLINGS = {billing: SessionMessage.Billing.Value(f"BILLING_{billing.name}") for billing in Billing}
_METHODS_BACK = {
    PaymentMethod.Value(f"PAYMENT_METHOD_{type_.name}"): type_
    for type_ in (MethodType.CARD, MethodType.WALLET, MethodType.CASH)
}


def watts_from_wire(kilowatts: float, field: str) -> int:
    """KW with at most three decimals → watts. Raises InvalidArgument."""
    return millimes_from_wire(kilowatts, field)


def kilo(number: int) -> float:
    """Watts → kW, watt-hours → kWh, as the double nearest to it."""
    return millimes_to_wire(number)


def session_message(progress: Progress) -> SessionMessage:
    session = progress.session
    return SessionMessage(
        id=session.id,
        car_park=session.car_park,
        station_id=session.station_id,
        space_id=session.space_id,
        vehicle_id=session.vehicle_id,
        license_plate=session.license_plate,
        user_id=session.user_id,
        session_id=session.stay_id,
        start_time=timestamp(session.start),
        end_time=optional_timestamp(session.end),
        status=_STATUSES[session.status],
        power_kw=kilo(session.power),
        max_power_requested=None if session.requested is None else kilo(session.requested),
        energy_kwh=kilo(session.energy),
        price_per_kwh=millimes_to_wire(session.price),
        cost=millimes_to_wire(session.cost),
        billing=_BILLINGS[session.billing],
        duration_minutes=session.duration(progress.time) // timedelta(minutes=1),
        paid_at=optional_timestamp(session.paid_at),
    )


def start_response(progress: Progress) -> pb.StartChargingResponse:
    return pb.StartChargingResponse(session=session_message(progress))


def stop_response(progress: Progress) -> pb.StopChargingResponse:
    message = session_message(progress)
    return pb.StopChargingResponse(
        session=message,
        energy_used=message.energy_kwh,
        cost=message.cost,
        duration_minutes=message.duration_minutes,
    )


def pay_response(progress: Progress) -> pb.PayChargingSessionResponse:
    return pb.PayChargingSessionResponse(session=session_message(progress))


def watch_response(progress: Progress) -> pb.WatchChargingResponse:
    return pb.WatchChargingResponse(session=session_message(progress), time=timestamp(progress.time))


def plugged(request: pb.StartChargingRequest) -> Plugged:
    """Raises InvalidArgument for power with a fraction of a watt."""
    return Plugged(
        station_id=request.station_id,
        vehicle_id=request.vehicle_id,
        stay_id=request.session_id or None,
        requested=watts_from_wire(request.max_power_requested, "max_power_requested")
        if request.HasField("max_power_requested")
        else None,
    )


def method_from_wire(request: pb.PayChargingSessionRequest) -> MethodType:
    return _METHODS_BACK[request.payment_method]


def charging_filter(request: pb.ListChargingSessionsRequest) -> ChargingFilter:
    return ChargingFilter(
        car_park=request.car_park or None,
        status=_STATUSES_BACK.get(request.status),
        vehicle_id=request.vehicle_id or None,
        station_id=request.station_id or None,
    )
