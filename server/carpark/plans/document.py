"""Plans ↔ documents of `membershipPlans`."""

from __future__ import annotations

from server.carpark.plans.model import Offer, Plan
from server.engine.operation import Fields
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes

PLANS = "membershipPlans"


def plan_fields(plan: Plan) -> Document:
    return {
        "carPark": plan.car_park,
        "description": plan.description,
        "isActive": plan.is_active,
        "createdAt": plan.created_at,
        "updatedAt": plan.updated_at,
        **offer_fields(plan.offer),
    }


def to_plan(document: Fields) -> Plan:
    return Plan(
        id=document["_id"],
        car_park=document["carPark"],
        offer=to_offer(document),
        created_at=document["createdAt"],
        description=document.get("description"),
        is_active=document["isActive"],
        updated_at=document.get("updatedAt"),
        version=document["version"],
    )


def offer_fields(offer: Offer) -> Document:
    return {
        "name": offer.name,
        "price": to_decimal128(offer.price),
        "months": offer.months,
        "vehicleLimit": offer.vehicle_limit,
        "includedMinutes": offer.included_minutes,
        "percentage": offer.percentage,
        "zoneIds": list(offer.zone_ids),
    }


def to_offer(document: Fields) -> Offer:
    return Offer(
        name=document["name"],
        price=to_millimes(document["price"]),
        months=document["months"],
        vehicle_limit=document["vehicleLimit"],
        included_minutes=document.get("includedMinutes"),
        percentage=document["percentage"],
        zone_ids=tuple(document["zoneIds"]),
    )
