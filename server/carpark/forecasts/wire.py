"""Fares ahead of car parks ↔ parkup.carpark.v1."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from parkup.carpark.v1 import car_park_fare_service_pb2 as pb
from server.carpark.fees.model import FeeLine, LineKind
from server.carpark.fees.texts import describe
from server.carpark.forecasts.service import Fare, FarePlace
from server.rpc import wire
from server.values.day_prices import DayKind
from server.values.forecasts import rules_of_days
from server.values.language import Language
from server.values.money import millimes_to_wire

_KINDS = {kind: pb.FareLine.Kind.Value(f"KIND_{kind.name}") for kind in LineKind}
_DAYS = {kind: pb.FareLine.Day.Value(f"DAY_{kind.name}") for kind in DayKind}

Request = pb.PredictCarParkFaresRequest | pb.FindCheapestCarParkStartRequest


def place(request: Request) -> FarePlace:
    return FarePlace(
        request.car_park,
        zone_id=request.zone_id if request.HasField("zone_id") else None,
        vehicle_type_id=request.vehicle_type_id if request.HasField("vehicle_type_id") else None,
        vehicle_id=request.vehicle_id if request.HasField("vehicle_id") else None,
    )


def given_instant(request: Request, field: str) -> datetime | None:
    """Raises InvalidArgument for what is no date."""
    return wire.instant(getattr(request, field), field) if request.HasField(field) else None  # type: ignore[arg-type]  # it is one


def latest(request: pb.FindCheapestCarParkStartRequest) -> datetime:
    """Raises InvalidArgument for what is no date."""
    return wire.instant(request.latest, "latest")


def fare_message(fare: Fare, language: Language) -> pb.CarParkFare:
    fee = fare.fee
    return pb.CarParkFare(
        entry_time=wire.timestamp(fare.entry),
        exit_time=wire.timestamp(fare.exit),
        duration_minutes=fare.minutes,
        base_fee=millimes_to_wire(fee.base),
        discounts=millimes_to_wire(fee.discounts),
        tax=millimes_to_wire(fee.tax),
        total=millimes_to_wire(fee.total),
        currency=fee.currency,
        lines=[_line(line, fee.currency, language) for line in fee.lines],
        is_open=fare.is_open,
    )


def start_message(fare: Fare) -> pb.PricedStart:
    return pb.PricedStart(
        entry_time=wire.timestamp(fare.entry), total=millimes_to_wire(fare.fee.total), is_open=fare.is_open
    )


def rules(language: Language) -> Sequence[str]:
    """How it is reckoned, for people."""
    if language is Language.FR:
        more = "Viennent ensuite les maximums par jour, semaine et mois, l'abonnement, puis la taxe."
    else:
        more = "Then come the maximums of days, weeks and months, the membership, and the tax."
    return (*rules_of_days(language), more)


def _line(line: FeeLine, currency: str, language: Language) -> pb.FareLine:
    return pb.FareLine(
        kind=_KINDS[line.kind],
        day=_DAYS[line.day],
        description=describe(line, currency, language),
        count=line.count,
        price=millimes_to_wire(line.price),
        amount=millimes_to_wire(line.amount),
    )
