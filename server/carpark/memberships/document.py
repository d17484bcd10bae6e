"""Memberships ↔ documents of `memberships`, which the repository reads and operations write.

`tell` says what the driver is to be told of by mail (`renewed`, `not_renewed`, `expired`), from `tellAt` on.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bson import ObjectId

from server.carpark.memberships.model import Membership, MembershipStatus, Term
from server.carpark.plans.document import offer_fields, to_offer
from server.engine.operation import Fields, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes

MEMBERSHIPS = "memberships"


def membership_document(membership: Membership) -> Document:
    document = {
        "_id": membership.id,
        "userId": ObjectId(membership.user_id),
        "carPark": membership.car_park,
        "planId": membership.plan_id,
        "timeZone": str(membership.time_zone),
        "createdAt": membership.created_at,
        **_changing(membership),
    }
    return {name: value for name, value in document.items() if value is not None}


def change_of(membership: Membership, before: Fields, **more: object) -> Update:
    """What makes the document that was read say what the membership is now, with further fields in `more`."""
    values = {**_changing(membership), **more}
    fresh = {name: value for name, value in values.items() if value is not None and before.get(name) != value}
    gone = [name for name, value in values.items() if value is None and name in before]
    return Update(MEMBERSHIPS, membership.id, fresh, unset=gone, seen=("status", "terms"))


def to_membership(document: Fields) -> Membership:
    return Membership(
        id=document["_id"],
        user_id=str(document.get("userId", "")),
        car_park=document["carPark"],
        plan_id=document["planId"],
        vehicle_ids=tuple(document["vehicleIds"]),
        status=MembershipStatus(document["status"]),
        time_zone=ZoneInfo(document["timeZone"]),
        created_at=document["createdAt"],
        terms=tuple(_to_term(each) for each in document["terms"]),
        auto_renew=document["autoRenew"],
        method=document.get("method"),
        start=document.get("startDate"),
        anchor=document.get("anchor"),
        anchored_months=document["anchoredMonths"],
        stays=document["stays"],
        saved=to_millimes(document["saved"]),
        renew_at=document.get("renewAt"),
        failures=document.get("failures", 0),
        last_error=document.get("lastError"),
        cancelled_at=document.get("cancelledAt"),
        updated_at=document.get("updatedAt"),
    )


def _changing(membership: Membership) -> Document:
    return {
        "vehicleIds": list(membership.vehicle_ids),
        "status": membership.status.value,
        "terms": [_term_document(term) for term in membership.terms],
        "autoRenew": membership.auto_renew,
        "method": membership.method,
        "startDate": membership.start,
        "endDate": membership.end,
        "anchor": membership.anchor,
        "anchoredMonths": membership.anchored_months,
        "stays": membership.stays,
        "saved": to_decimal128(membership.saved),
        "renewAt": membership.renew_at,
        "failures": membership.failures or None,
        "lastError": membership.last_error,
        "cancelledAt": membership.cancelled_at,
        "updatedAt": membership.updated_at,
    }


def _term_document(term: Term) -> Document:
    return {
        "begin": term.begin,
        "end": term.end,
        "offer": {name: value for name, value in offer_fields(term.offer).items() if value is not None},
        "paidAt": term.paid_at,
        "paymentId": term.payment_id,
        "minutes": term.minutes,
        "included": term.included,
        "stays": term.stays,
        "hasSaved": term.has_saved,
        "isGivenBack": term.is_given_back,
    }


def _to_term(document: Fields) -> Term:
    return Term(
        begin=document["begin"],
        end=document["end"],
        offer=to_offer(document["offer"]),
        paid_at=document["paidAt"],
        payment_id=document["paymentId"],
        minutes=document["minutes"],
        included=document["included"],
        stays=document["stays"],
        has_saved=document.get("hasSaved", False),
        is_given_back=document.get("isGivenBack", False),
    )
