"""Rates ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from google.protobuf.message import Message

from parkup.carpark.v1 import car_park_rate_pb2
from parkup.carpark.v1 import car_park_rate_service_pb2 as pb
from server.carpark.fees.model import Rate, RateType
from server.carpark.rates.model import CarParkRate, RateChange, RateFilter
from server.errors import FieldViolation, InvalidArgument
from server.rpc import wire
from server.rpc.day_prices import day_prices, day_prices_message
from server.rpc.updates import read_update
from server.values.day_prices import ONE, Peak
from server.values.fractions import parts_from_wire, parts_to_wire
from server.values.money import millimes_from_wire, millimes_to_wire

_TYPES = {type_: car_park_rate_pb2.CarParkRate.RateType.Value(f"RATE_TYPE_{type_.name}") for type_ in RateType}
_TYPES_BACK = {number: type_ for type_, number in _TYPES.items()}
CANNOT_BE_CLEARED = ("name", "rate_type", "amount", "effective_from", "is_active")
_NAMES = {
    "grace_period_minutes": "grace_minutes",
    "min_duration_minutes": "min_minutes",
    "max_duration_minutes": "max_minutes",
    "vehicle_type_id": "vehicle_type_id",
    "zone_id": "zone_id",
}
_PEAK = ("peak_multiplier", "peak_start", "peak_end", "peak_days")


def rate_message(rate: CarParkRate) -> car_park_rate_pb2.CarParkRate:
    price, peak = rate.price, rate.price.peak
    return car_park_rate_pb2.CarParkRate(
        id=rate.id,
        car_park=rate.car_park,
        name=price.name,
        description=rate.description,
        rate_type=_TYPES[price.type],
        amount=millimes_to_wire(price.amount),
        vehicle_type_id=price.vehicle_type_id,
        zone_id=price.zone_id,
        grace_period_minutes=price.grace_minutes,
        min_duration_minutes=price.min_minutes or None,
        max_duration_minutes=price.max_minutes,
        peak_multiplier=parts_to_wire(peak.multiplier if peak else ONE, ONE),
        peak_start=f"{peak.start:%H:%M}" if peak else None,
        peak_end=f"{peak.end:%H:%M}" if peak else None,
        peak_days=sorted(peak.days) if peak else (),
        effective_from=wire.timestamp(price.effective_from),
        effective_to=wire.optional_timestamp(price.effective_to),
        is_active=rate.is_active,
        created_at=wire.timestamp(rate.created_at),
        updated_at=wire.optional_timestamp(rate.updated_at),
        day_prices=day_prices_message(price.days),
    )


def rate_filter(request: pb.ListCarParkRatesRequest) -> RateFilter:
    """Of whichever car park."""
    return RateFilter(
        "",
        _TYPES_BACK.get(request.rate_type),
        request.is_active if request.HasField("is_active") else None,
        vehicle_type_id=request.vehicle_type_id or None,
        zone_id=request.zone_id or None,
    )


def price(request: pb.CreateCarParkRateRequest, now: datetime) -> Rate:
    """A rate without its number. Raises InvalidArgument."""
    given = _given(request, _NAMES)
    peak = {**_given(request, {name: name for name in _PEAK[:3]}), "peak_days": list(request.peak_days)}
    return Rate(
        id=0,
        name=request.name.strip(),
        type=_TYPES_BACK[request.rate_type],
        amount=millimes_from_wire(request.amount, "amount"),
        effective_from=wire.instant(request.effective_from, "effective_from")
        if request.HasField("effective_from")
        else now,
        effective_to=wire.instant(request.effective_to, "effective_to") if request.HasField("effective_to") else None,
        peak=_peak(None, peak),
        days=day_prices(request.day_prices if request.HasField("day_prices") else None),
        **given,
    )


def rate_change(request: pb.UpdateCarParkRateRequest, current: Rate) -> RateChange:
    """What an update makes of a rate. Raises InvalidArgument."""
    written = read_update(request, key="rate_id", required=CANNOT_BE_CLEARED)
    changes: dict[str, Any] = {}
    for field, name in _NAMES.items():
        if field in written:
            clears_to = 0 if name in ("grace_minutes", "min_minutes") else None
            changes[name] = clears_to if written[field] is None else written[field]
    if "name" in written:
        changes["name"] = written["name"].strip()
    if "rate_type" in written:
        changes["type"] = _TYPES_BACK[written["rate_type"]]
    if "amount" in written:
        changes["amount"] = millimes_from_wire(written["amount"], "amount")
    for field in ("effective_from", "effective_to"):
        if field in written:
            changes[field] = wire.instant(written[field], field) if written[field] is not None else None
    if any(field in written for field in _PEAK):
        changes["peak"] = _peak(current.peak, written)
    if "day_prices" in written:
        changes["days"] = day_prices(written["day_prices"])
    return RateChange(changes, _beside(written))


def _beside(written: Mapping[str, Any]) -> Mapping[str, Any]:
    """What an update says of a rate beside its price."""
    beside = {name: written[name] for name in ("description", "is_active") if name in written}
    if "description" in beside:
        beside["description"] = (beside["description"] or "").strip() or None
    return beside


def _peak(before: Peak | None, written: Mapping[str, Any]) -> Peak | None:
    """The peak after a change; None without beginning and end. Raises InvalidArgument for one without the other."""
    start = before.start if before else None
    end = before.end if before else None
    if "peak_start" in written:
        start = _clock(written["peak_start"])
    if "peak_end" in written:
        end = _clock(written["peak_end"])
    if (start is None) != (end is None):
        missing = "peak_end" if end is None else "peak_start"
        raise InvalidArgument(FieldViolation(missing, "est obligatoire", "is required", "required"))
    if start is None or end is None:
        return None
    multiplier = before.multiplier if before else ONE
    if "peak_multiplier" in written:
        given = written["peak_multiplier"]
        multiplier = ONE if given is None else parts_from_wire(given, ONE, "peak_multiplier")
    days = frozenset(written["peak_days"] or ()) if "peak_days" in written else (before.days if before else frozenset())
    return Peak(multiplier, start, end, days)


def _given(request: Message, names: Mapping[str, str]) -> dict[str, Any]:
    """The fields that a request has, by the names that they have here."""
    return {name: getattr(request, field) for field, name in names.items() if request.HasField(field)}


def _clock(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
