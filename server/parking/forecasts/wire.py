"""Fares ahead of zones ↔ parkup.parking.v1."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from parkup.parking.v1 import zone_fare_service_pb2 as pb
from server.parking.forecasts.service import PricedStay
from server.parking.zones.wire import price_line
from server.rpc import wire
from server.rpc.wire import instant
from server.values.forecasts import rules_of_days
from server.values.language import Language
from server.values.money import millimes_to_wire

__all__ = ["fare_message", "given_instant", "instant", "rules", "start_message"]


def fare_message(stay: PricedStay) -> pb.ZoneFare:
    return pb.ZoneFare(
        start_time=wire.timestamp(stay.start),
        end_time=wire.timestamp(stay.end),
        duration_minutes=stay.minutes,
        price=millimes_to_wire(stay.quote.total),
        lines=map(price_line, stay.quote.lines),
        free_until=wire.optional_timestamp(stay.quote.free_until),
    )


def start_message(stay: PricedStay) -> pb.PricedZoneStart:
    return pb.PricedZoneStart(start_time=wire.timestamp(stay.start), price=millimes_to_wire(stay.quote.total))


def given_instant(request: pb.PredictZoneFaresRequest | pb.FindCheapestZoneStartRequest, field: str) -> datetime | None:
    """Raises InvalidArgument for what is no date."""
    return instant(getattr(request, field), field) if request.HasField(field) else None  # type: ignore[arg-type]  # it is one


def rules(language: Language) -> Sequence[str]:
    """How it is reckoned, for people."""
    if language is Language.FR:
        more = "Le total est arrondi aux 10 millimes supérieurs ; le tarif journalier est un maximum, tous les jours."
    else:
        more = "The sum is rounded up to the next 10 millimes; the daily rate is a maximum, on whatever day."
    return (*rules_of_days(language), more)
