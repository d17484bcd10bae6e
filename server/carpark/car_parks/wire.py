"""parkup.carpark.v1 messages of car parks ↔ the domain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from parkup.carpark.v1 import car_park_pb2
from parkup.carpark.v1 import car_park_service_pb2 as pb
from server.carpark.car_parks.model import (
    CarPark,
    CarParkChange,
    Position,
    ReservationRules,
    checked_time_zone,
)
from server.errors import FieldViolation, InvalidArgument
from server.parking.hours import parse_hours
from server.rpc.updates import read_update
from server.rpc.wire import optional_timestamp, timestamp
from server.values.money import millimes_from_wire, millimes_to_wire

CANNOT_BE_CLEARED = (
    "name",
    "tax_rate",
    "time_zone",
    "opening_hours",
    "exit_window_minutes",
    "refuse_when_full",
    "reservation_rules",
)
_HUNDREDTHS = 2


def car_park_message(car_park: CarPark, standard: str) -> car_park_pb2.CarPark:
    """`standard` is the code of the car park that is meant where none is named."""
    position = car_park.position
    return car_park_pb2.CarPark(
        code=car_park.code,
        name=car_park.name,
        address=car_park.address,
        latitude=position.latitude if position else None,
        longitude=position.longitude if position else None,
        currency=car_park.currency,
        tax_rate=float(car_park.tax_rate),
        time_zone=car_park.time_zone.key,
        opening_hours=car_park.opening_hours.text,
        exit_window_minutes=_minutes(car_park.exit_window),
        refuse_when_full=car_park.refuse_when_full,
        reservation_rules=_rules_message(car_park.reservation_rules),
        is_active=car_park.is_active,
        is_standard=car_park.code == standard,
        created_at=timestamp(car_park.created_at),
        updated_at=optional_timestamp(car_park.updated_at),
    )


def first_values(request: pb.CreateCarParkRequest) -> CarParkChange:
    """All but code and name. Raises InvalidArgument."""
    return _change({field.name: value for field, value in request.ListFields() if field.name not in {"code", "name"}})


def car_park_change(request: pb.UpdateCarParkRequest) -> CarParkChange:
    """Raises InvalidArgument."""
    return _change(read_update(request, key="code", required=CANNOT_BE_CLEARED))


def name_of(text: str) -> str:
    """Raises InvalidArgument for nothing but spaces."""
    if not (name := text.strip()):
        raise InvalidArgument(FieldViolation("name", "est obligatoire", "is required", "required"))
    return name


def _change(fields: dict[str, Any]) -> CarParkChange:
    change: dict[str, Any] = {name: fields[name] for name in _AS_THEY_ARE if name in fields}
    change |= {target: read(fields[name]) for name, (target, read) in _READ_AS.items() if name in fields}
    if "latitude" in fields or "longitude" in fields:
        change["position"] = _position(fields.get("latitude"), fields.get("longitude"))
    return CarParkChange(**change)


def _position(latitude: float | None, longitude: float | None) -> Position | None:
    if latitude is None and longitude is None:
        return None
    if latitude is None or longitude is None:
        missing = "latitude" if latitude is None else "longitude"
        raise InvalidArgument(FieldViolation(missing, "est obligatoire", "is required", "required"))
    return Position(longitude, latitude)


def _rules(given: pb.NewReservationRules) -> dict[str, Any]:
    """The fields of ReservationRules that are given."""
    return {
        target: read(value) for field, value in given.ListFields() for target, read in (_RULES_READ_AS[field.name],)
    }


def _rules_message(rules: ReservationRules) -> car_park_pb2.ReservationRules:
    return car_park_pb2.ReservationRules(
        hourly_fee=millimes_to_wire(rules.hourly_fee),
        days_ahead=rules.ahead.days,
        hold_minutes=_minutes(rules.hold),
        no_show_minutes=_minutes(rules.no_show),
        free_cancellation_minutes=_minutes(rules.free_cancellation),
        late_refund_percent=float(rules.late_refund),
    )


def _percent(number: float, field: str) -> Decimal:
    """As the client wrote it. Raises InvalidArgument for a third decimal."""
    # repr gives the shortest decimal that reads back as the same double.
    exact = Decimal(repr(number))
    if exact != round(exact, _HUNDREDTHS):
        raise InvalidArgument(
            FieldViolation(field, "doit avoir deux décimales au plus", "must have at most two decimals")
        )
    return exact


def _minutes(span: timedelta) -> int:
    return round(span.total_seconds() / 60)


def _span(minutes: int) -> timedelta:
    return timedelta(minutes=minutes)


_AS_THEY_ARE = ("refuse_when_full",)
_READ_AS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "name": ("name", name_of),
    "address": ("address", lambda text: (text or "").strip() or None),
    "currency": ("currency", str.upper),
    "tax_rate": ("tax_rate", lambda number: _percent(number, "tax_rate")),
    "time_zone": ("time_zone", lambda text: checked_time_zone(text.strip())),
    "opening_hours": ("opening_hours", lambda text: parse_hours(text, "opening_hours")),
    "exit_window_minutes": ("exit_window", _span),
    "reservation_rules": ("reservation_rules", _rules),
}
"""By field of a request: the field of a change, and how it is read."""
_RULES_READ_AS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "hourly_fee": ("hourly_fee", lambda amount: millimes_from_wire(amount, "reservation_rules.hourly_fee")),
    "days_ahead": ("ahead", lambda days: timedelta(days=days)),
    "hold_minutes": ("hold", _span),
    "no_show_minutes": ("no_show", _span),
    "free_cancellation_minutes": ("free_cancellation", _span),
    "late_refund_percent": ("late_refund", lambda number: _percent(number, "reservation_rules.late_refund_percent")),
}
