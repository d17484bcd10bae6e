"""Documents of `premiumPlans`, by their codes, and `premiumSubscriptions`, by their drivers."""

from __future__ import annotations

from typing import Any

from bson import ObjectId

from server.engine.operation import Change, Fields, Insert, Read, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.premium.model import Offer, Period, PremiumPlan, PremiumStatus, Subscription, Term

PLANS = "premiumPlans"
SUBSCRIPTIONS = "premiumSubscriptions"


def plan_read(code: str) -> Read:
    return Read(PLANS, code)


def subscription_read(user_id: str, *, shared: bool = False) -> Read:
    return Read(SUBSCRIPTIONS, ObjectId(user_id), shared=shared)


def plan_document(plan: PremiumPlan) -> Document:
    fields: dict[str, Any] = {
        "_id": plan.code,
        "name": plan.name,
        "description": plan.description,
        "monthPrice": to_decimal128(plan.month_price),
        "yearPrice": to_decimal128(plan.year_price),
        "pointsPerTnd": plan.per_tnd,
        "payLater": plan.pay_later,
        "isActive": plan.is_active,
        "createdAt": plan.created_at,
        "updatedAt": plan.updated_at,
    }
    return {name: value for name, value in fields.items() if value is not None}


def to_plan(document: Fields) -> PremiumPlan:
    return PremiumPlan(
        code=document["_id"],
        name=document["name"],
        month_price=to_millimes(document["monthPrice"]),
        year_price=to_millimes(document["yearPrice"]),
        per_tnd=document["pointsPerTnd"],
        created_at=document["createdAt"],
        description=document.get("description"),
        is_active=document["isActive"],
        updated_at=document.get("updatedAt"),
        pay_later=document.get("payLater", 0),
    )


def offer_document(offer: Offer) -> Document:
    """As a subscription holds it, and the purpose of its payment."""
    return {
        "code": offer.code,
        "name": offer.name,
        "period": offer.period.value,
        "price": to_decimal128(offer.price),
        "pointsPerTnd": offer.per_tnd,
        "payLater": offer.pay_later,
    }


def to_offer(document: Fields) -> Offer:
    return Offer(
        code=document["code"],
        name=document["name"],
        period=Period(document["period"]),
        price=to_millimes(document["price"]),
        per_tnd=document["pointsPerTnd"],
        pay_later=document.get("payLater", 0),
    )


def subscription_change(after: Subscription, before: Fields | None) -> Change:
    """What makes the document that was read say what the subscription is now."""
    values: dict[str, Any] = {
        "status": after.status.value,
        "terms": [{"begin": term.begin, "end": term.end, "offer": offer_document(term.offer)} for term in after.terms],
        "endDate": after.end,
        "planCode": after.terms[-1].offer.code if after.terms else None,
        "anchor": after.anchor,
        "anchoredMonths": after.anchored_months,
        "autoRenew": after.auto_renew,
        "method": after.method,
        "nextCode": after.next_code,
        "nextPeriod": after.next_period.value,
        "renewAt": after.renew_at,
        "failures": after.failures,
        "lastError": after.last_error,
    }
    fresh = {name: value for name, value in values.items() if value is not None}
    if before is None:
        return Insert(SUBSCRIPTIONS, {"_id": ObjectId(after.user_id), **fresh})
    gone = [name for name, value in values.items() if value is None and name in before]
    return Update(SUBSCRIPTIONS, before["_id"], fresh, unset=gone)


def to_subscription(document: Fields) -> Subscription:
    return Subscription(
        user_id=str(document["_id"]),
        status=PremiumStatus(document["status"]),
        terms=tuple(Term(each["begin"], each["end"], to_offer(each["offer"])) for each in document["terms"]),
        anchor=document.get("anchor"),
        anchored_months=document["anchoredMonths"],
        auto_renew=document["autoRenew"],
        method=document.get("method"),
        next_code=document["nextCode"],
        next_period=Period(document["nextPeriod"]),
        renew_at=document.get("renewAt"),
        failures=document["failures"],
        last_error=document.get("lastError"),
    )
