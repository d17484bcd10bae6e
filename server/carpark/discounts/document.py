"""Discounts ↔ documents of `carParkDiscounts`; how often each driver used one is counted in `carParkDiscountUses`."""

from __future__ import annotations

from server.carpark.discounts.model import Discount
from server.carpark.fees.model import DiscountType
from server.engine.operation import Fields
from server.mongo.client import Document

DISCOUNTS = "carParkDiscounts"
USES = "carParkDiscountUses"


def discount_fields(discount: Discount) -> Document:
    """Without its uses, which only operations write."""
    return {
        "carPark": discount.car_park,
        "code": discount.code,
        "name": discount.name,
        "description": discount.description,
        "type": discount.type.value,
        "value": discount.value,
        "validFrom": discount.valid_from,
        "validTo": discount.valid_to,
        "maxUses": discount.max_uses,
        "maxUsesPerUser": discount.max_uses_per_user,
        "minMinutes": discount.min_minutes,
        "partner": discount.partner,
        "isActive": discount.is_active,
        "createdAt": discount.created_at,
        "updatedAt": discount.updated_at,
    }


def to_discount(document: Fields) -> Discount:
    return Discount(
        id=document["_id"],
        car_park=document["carPark"],
        code=document["code"],
        name=document["name"],
        type=DiscountType(document["type"]),
        value=document["value"],
        valid_from=document["validFrom"],
        created_at=document["createdAt"],
        valid_to=document.get("validTo"),
        description=document.get("description"),
        max_uses=document.get("maxUses"),
        max_uses_per_user=document.get("maxUsesPerUser"),
        min_minutes=document.get("minMinutes"),
        partner=document.get("partner"),
        is_active=document["isActive"],
        uses=document.get("uses", 0),
        updated_at=document.get("updatedAt"),
        version=document["version"],
    )


def uses_id(discount_id: int, user: str) -> str:
    return f"{discount_id}:{user}"
