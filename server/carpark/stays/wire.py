"""Stays ↔ parkup.carpark.v1."""

from __future__ import annotations

from datetime import datetime

from parkup.carpark.v1 import car_park_session_service_pb2 as pb
from parkup.carpark.v1.car_park_session_pb2 import AssignedLevel, AssignedSpace, AssignedZone, CarParkSession
from server.carpark.fees.model import Fee
from server.carpark.fees.texts import describe
from server.carpark.spaces.model import SpaceType
from server.carpark.stays.model import Arrival, ParkingStay, Standing, StayStatus
from server.carpark.stays.places import Entered, NamedSpace, StayFilter
from server.carpark.vehicles.model import gate_plate
from server.rpc import wire
from server.values.language import Language
from server.values.money import millimes_to_wire

_STATUSES = {status: CarParkSession.Status.Value(f"STATUS_{status.name}") for status in StayStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}


def stay_message(stay: ParkingStay, now: datetime, *, for_staff: bool, for_owner: bool = False) -> CarParkSession:
    """Whose vehicle it is, is for staff and its owner: whoever holds a ticket may look, too."""
    return CarParkSession(
        id=stay.id,
        car_park=stay.car_park,
        ticket_number=stay.ticket_number,
        license_plate=stay.license_plate,
        vehicle_id=stay.vehicle_id,
        vehicle_type_id=stay.vehicle_type_id,
        user_id=stay.owner_id if for_staff or for_owner else None,
        space_id=stay.space_id,
        zone_id=stay.zone_id,
        entry_gate=stay.entry_gate,
        exit_gate=stay.exit_gate,
        entry_time=wire.timestamp(stay.entry_time),
        exit_time=wire.optional_timestamp(stay.exit_time),
        status=_STATUSES[stay.status],
        reservation_id=stay.reservation_id,
        membership_id=stay.benefit.membership_id if stay.benefit else None,
        paid_amount=millimes_to_wire(stay.paid),
        paid_at=wire.optional_timestamp(stay.paid_at),
        exit_until=wire.optional_timestamp(stay.paid_until),
        entry_image=stay.entry_image if for_staff else None,
        completion_reason=stay.completion_reason,
        duration_minutes=stay.minutes(now),
    )


def space_message(named: NamedSpace) -> AssignedSpace:
    space = named.space
    level = AssignedLevel(id=space.level_id, name=named.level)
    zone = AssignedZone(id=space.zone_id, name=named.zone, level=level)
    return AssignedSpace(id=space.id, space_number=space.number, zone=zone, space_type=space.type.value)


def enter_response(entered: Entered) -> pb.EnterCarParkResponse:
    return pb.EnterCarParkResponse(
        session=stay_message(entered.stay, entered.stay.entry_time, for_staff=True),
        ticket_number=entered.stay.ticket_number,
        space_assigned=space_message(entered.space) if entered.space else None,
    )


def exit_response(standing: Standing, now: datetime) -> pb.ExitCarParkResponse:
    return pb.ExitCarParkResponse(
        session=stay_message(standing.stay, now, for_staff=True),
        payment_due=millimes_to_wire(standing.due),
        can_exit=not standing.due,
    )


def assign_response(entered: Entered, now: datetime) -> pb.AssignCarParkSpaceResponse:
    return pb.AssignCarParkSpaceResponse(
        session=stay_message(entered.stay, now, for_staff=True),
        space_assigned=space_message(entered.space) if entered.space else None,
    )


def fee_response(stay: ParkingStay, fee: Fee, until: datetime, language: Language) -> pb.CalculateCarParkFeeResponse:
    return pb.CalculateCarParkFeeResponse(
        session_id=stay.id,
        duration_minutes=fee.minutes,
        base_fee=millimes_to_wire(fee.base + fee.charging),
        discounts=millimes_to_wire(fee.discounts),
        tax=millimes_to_wire(fee.tax),
        total=millimes_to_wire(fee.total),
        breakdown=[
            pb.CalculateCarParkFeeResponse.Line(
                description=describe(line, fee.currency, language), amount=millimes_to_wire(line.amount)
            )
            for line in fee.lines
        ],
        paid_amount=millimes_to_wire(stay.paid),
        amount_due=millimes_to_wire(fee.due if stay.is_active else 0),
        currency=fee.currency,
        exit_time=wire.timestamp(until),
    )


def arrival(request: pb.EnterCarParkRequest) -> Arrival:
    """Raises InvalidLicensePlate."""
    return Arrival(
        plate=gate_plate(request.license_plate),
        gate=request.entry_gate.strip() or None,
        level_id=request.level_id if request.HasField("level_id") else None,
        image=request.entry_image or None,
        space_type=SpaceType(request.space_type) if request.space_type else None,
    )


def stay_filter(request: pb.ListCarParkSessionsRequest) -> StayFilter:
    """Raises InvalidLicensePlate."""
    return StayFilter(
        owner_id=request.user_id.lower() or None,
        plate_key=gate_plate(request.license_plate).key if request.license_plate.strip() else None,
        status=_STATUSES_BACK.get(request.status),
        entered_from=_instant(request, "entered_from"),
        entered_before=_instant(request, "entered_before"),
    )


def exit_time(request: pb.CalculateCarParkFeeRequest) -> datetime | None:
    return wire.instant(request.exit_time, "exit_time") if request.HasField("exit_time") else None


def _instant(request: pb.ListCarParkSessionsRequest, field: str) -> datetime | None:
    return wire.instant(getattr(request, field), field) if request.HasField(field) else None  # type: ignore[arg-type]  # both are fields
