"""Plans ↔ parkup.carpark.v1."""

from __future__ import annotations

from typing import Any

from parkup.carpark.v1 import membership_plan_pb2
from parkup.carpark.v1 import membership_plan_service_pb2 as pb
from server.carpark.fees.model import HOUR
from server.carpark.plans.model import Offer, Plan, PlanChange
from server.rpc import wire
from server.rpc.updates import read_update
from server.values.fractions import parts_from_wire, parts_to_wire
from server.values.money import millimes_from_wire, millimes_to_wire, require_payable_by_card

CANNOT_BE_CLEARED = ("name", "duration_months", "price", "vehicle_limit", "is_active")
PERCENT = 100


def plan_message(plan: Plan) -> membership_plan_pb2.MembershipPlan:
    return membership_plan_pb2.MembershipPlan(
        id=plan.id,
        car_park=plan.car_park,
        description=plan.description,
        is_active=plan.is_active,
        created_at=wire.timestamp(plan.created_at),
        updated_at=wire.optional_timestamp(plan.updated_at),
        **offer_fields(plan.offer),
    )


def offer_fields(offer: Offer) -> dict[str, Any]:
    """What messages show of an offer."""
    included = offer.included_minutes
    return {
        "name": offer.name,
        "duration_months": offer.months,
        "price": millimes_to_wire(offer.price),
        "vehicle_limit": offer.vehicle_limit,
        "included_hours": None if included is None else parts_to_wire(included, HOUR),
        "discount_percentage": parts_to_wire(offer.percentage, PERCENT),
        "zone_ids": offer.zone_ids,
    }


def offer(request: pb.CreateMembershipPlanRequest) -> Offer:
    """Raises InvalidArgument."""
    return Offer(
        name=request.name.strip(),
        price=_price(request.price),
        months=request.duration_months if request.HasField("duration_months") else 1,
        vehicle_limit=request.vehicle_limit if request.HasField("vehicle_limit") else 1,
        included_minutes=_included(request.included_hours) if request.HasField("included_hours") else None,
        percentage=_percentage(request.discount_percentage),
        zone_ids=tuple(request.zone_ids),
    )


def plan_change(request: pb.UpdateMembershipPlanRequest) -> PlanChange:
    """Raises InvalidArgument."""
    written = read_update(request, key="plan_id", required=CANNOT_BE_CLEARED)
    offered: dict[str, Any] = {}
    if "name" in written:
        offered["name"] = written["name"].strip()
    if "duration_months" in written:
        offered["months"] = written["duration_months"]
    if "price" in written:
        offered["price"] = _price(written["price"])
    if "vehicle_limit" in written:
        offered["vehicle_limit"] = written["vehicle_limit"]
    if "included_hours" in written:
        offered["included_minutes"] = (
            None if written["included_hours"] is None else _included(written["included_hours"])
        )
    if "discount_percentage" in written:
        offered["percentage"] = _percentage(written["discount_percentage"] or 0.0)
    if "zone_ids" in written:
        offered["zone_ids"] = tuple(written["zone_ids"] or ())
    beside: dict[str, Any] = {name: written[name] for name in ("description", "is_active") if name in written}
    if "description" in beside:
        beside["description"] = (beside["description"] or "").strip() or None
    return PlanChange(offered, beside)


def _price(amount: float) -> int:
    millimes = millimes_from_wire(amount, "price")
    require_payable_by_card(millimes, "price")
    return millimes


def _included(hours: float) -> int:
    return parts_from_wire(hours, HOUR, "included_hours")


def _percentage(percent: float) -> int:
    return parts_from_wire(percent, PERCENT, "discount_percentage")
