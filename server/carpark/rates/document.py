"""Rates ↔ documents of `carParkRates`."""

from __future__ import annotations

from server.carpark.fees.model import Rate, RateType
from server.carpark.rates.model import CarParkRate
from server.engine.operation import Fields
from server.mongo.client import Document
from server.mongo.day_prices import days_document, days_of, peak_document, peak_of
from server.mongo.money import to_decimal128, to_millimes

RATES = "carParkRates"


def rate_fields(rate: CarParkRate) -> Document:
    return {
        "carPark": rate.car_park,
        "description": rate.description,
        "isActive": rate.is_active,
        "createdAt": rate.created_at,
        "updatedAt": rate.updated_at,
        **_price_fields(rate.price),
    }


def to_rate(document: Fields) -> CarParkRate:
    return CarParkRate(
        id=document["_id"],
        car_park=document["carPark"],
        price=_to_price(document, document["_id"]),
        created_at=document["createdAt"],
        description=document.get("description"),
        is_active=document["isActive"],
        updated_at=document.get("updatedAt"),
        version=document["version"],
    )


def _price_fields(rate: Rate) -> Document:
    return {
        "name": rate.name,
        "type": rate.type.value,
        "amount": to_decimal128(rate.amount),
        "effectiveFrom": rate.effective_from,
        "effectiveTo": rate.effective_to,
        "vehicleTypeId": rate.vehicle_type_id,
        "zoneId": rate.zone_id,
        "graceMinutes": rate.grace_minutes,
        "minMinutes": rate.min_minutes or None,
        "maxMinutes": rate.max_minutes,
        "peak": peak_document(rate.peak) if rate.peak else None,
        "days": days_document(rate.days) if rate.days else None,
    }


def _to_price(document: Fields, number: int) -> Rate:
    peak, days = document.get("peak"), document.get("days")
    return Rate(
        id=number,
        name=document["name"],
        type=RateType(document["type"]),
        amount=to_millimes(document["amount"]),
        effective_from=document["effectiveFrom"],
        effective_to=document.get("effectiveTo"),
        vehicle_type_id=document.get("vehicleTypeId"),
        zone_id=document.get("zoneId"),
        grace_minutes=document["graceMinutes"],
        min_minutes=document.get("minMinutes", 0),
        max_minutes=document.get("maxMinutes"),
        peak=peak_of(peak) if peak else None,
        days=days_of(days) if days else None,
    )
