"""What held when a vehicle came in ↔ the part of its stay's document that keeps it: rates change, its own do not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from server.carpark.fees.model import (
    Benefit,
    ChargingCost,
    DiscountType,
    Rate,
    RateType,
    Reduction,
    Terms,
)
from server.carpark.stays.model import StayTerms
from server.engine.operation import Fields
from server.mongo.client import Document
from server.mongo.day_prices import dates_document, dates_of, days_document, days_of, peak_document, peak_of
from server.mongo.money import to_decimal128, to_millimes


def terms_document(terms: StayTerms) -> Document:
    return {
        "rates": [_rate_document(rate) for rate in terms.fees.rates],
        "timeZone": str(terms.fees.time_zone),
        "currency": terms.fees.currency,
        **({"holidays": dates_document(terms.fees.holidays)} if terms.fees.holidays else {}),
        "tax": terms.tax,
        "exitMinutes": terms.exit_window // timedelta(minutes=1),
    }


def to_stay_terms(document: Fields) -> StayTerms:
    rates = tuple(_to_rate(each) for each in document["rates"])
    holidays = dates_of(document.get("holidays", ()))
    fees = Terms(rates, ZoneInfo(document["timeZone"]), document["currency"], holidays)
    return StayTerms(fees, document["tax"], timedelta(minutes=document["exitMinutes"]))


def benefit_document(benefit: Benefit) -> Document:
    return {
        "id": benefit.membership_id,
        "percentage": benefit.percentage,
        "includedMinutes": benefit.included_minutes,
    }


def to_benefit(document: Mapping[str, Any]) -> Benefit:
    return Benefit(document["id"], document["percentage"], document["includedMinutes"])


def reduction_document(reduction: Reduction) -> Document:
    return {"code": reduction.code, "type": reduction.type.value, "value": reduction.value}


def to_reduction(document: Mapping[str, Any]) -> Reduction:
    return Reduction(document["code"], DiscountType(document["type"]), document["value"])


def charging_document(cost: ChargingCost) -> Document:
    """As whoever charges a vehicle writes it into the stay."""
    return {
        "chargingSessionId": cost.charging_session_id,
        "amount": to_decimal128(cost.amount),
        "energyWh": cost.energy_wh,
    }


def to_charging(document: Mapping[str, Any]) -> ChargingCost:
    return ChargingCost(document["chargingSessionId"], to_millimes(document["amount"]), document.get("energyWh", 0))


def _rate_document(rate: Rate) -> Document:
    document = {
        "id": rate.id,
        "name": rate.name,
        "type": rate.type.value,
        "amount": to_decimal128(rate.amount),
        "effectiveFrom": rate.effective_from,
        "effectiveTo": rate.effective_to,
        "vehicleTypeId": rate.vehicle_type_id,
        "zoneId": rate.zone_id,
        "graceMinutes": rate.grace_minutes,
        "minMinutes": rate.min_minutes,
        "maxMinutes": rate.max_minutes,
        "peak": peak_document(rate.peak) if rate.peak else None,
        "days": days_document(rate.days) if rate.days else None,
    }
    return {name: value for name, value in document.items() if value is not None}


def _to_rate(document: Mapping[str, Any]) -> Rate:
    return Rate(
        id=document["id"],
        name=document["name"],
        type=RateType(document["type"]),
        amount=to_millimes(document["amount"]),
        effective_from=document["effectiveFrom"],
        effective_to=document.get("effectiveTo"),
        vehicle_type_id=document.get("vehicleTypeId"),
        zone_id=document.get("zoneId"),
        grace_minutes=document["graceMinutes"],
        min_minutes=document["minMinutes"],
        max_minutes=document.get("maxMinutes"),
        peak=peak_of(document["peak"]) if "peak" in document else None,
        days=days_of(document["days"]) if "days" in document else None,
    )
