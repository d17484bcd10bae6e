"""Documents of `revenueSums` (a slot each) and of entries and payments as sums see them.

A sum: {_id, generation, day, zone, carPark?, kind, method, staff?, source, target, reason, amount: Decimal128, count}.
Its id is made of generation and slot, so that there is one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from bson import ObjectId

from server.engine.operation import Fields
from server.ledger.model import EntryReason
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.payments.revenue.model import NO_ZONE, SAME_KINDS, Booked, Method, PaidFor, Slot, Sum

SUMS = "revenueSums"
ENTRY_FIELDS = ("lines", "reason", "createdAt", "paymentId", "referenceId")
PAYMENT_FIELDS = ("purpose.kind", "purpose.details.zone", "methodType", "zoneId", "carPark")


def slot_fields(slot: Slot) -> Document:
    fields = {
        "day": slot.day,
        "zone": slot.zone,
        "kind": slot.kind,
        "method": slot.method.value,
        "staff": slot.staff,
        "source": slot.source,
        "target": slot.target,
        "reason": slot.reason,
        "carPark": slot.car_park,
    }
    return {name: value for name, value in fields.items() if value is not None}


def sum_fields(each: Sum) -> Document:
    return {**slot_fields(each.slot), "amount": to_decimal128(each.amount), "count": each.count}


def sum_document(each: Sum, generation: str) -> Document:
    return {"_id": sum_id(each.slot, generation), "generation": generation, **sum_fields(each)}


def sum_id(slot: Slot, generation: str) -> str:
    named = "\0".join(f"{name}={value}" for name, value in slot_fields(slot).items())
    return f"{generation}:{hashlib.blake2b(named.encode(), digest_size=12).hexdigest()}"


def to_sum(document: Mapping[str, Any]) -> Sum:
    slot = Slot(
        day=document["day"],
        zone=document["zone"],
        kind=document["kind"],
        method=Method(document["method"]),
        staff=document.get("staff"),
        source=document["source"],
        target=document["target"],
        reason=document["reason"],
        car_park=document.get("carPark"),
    )
    return Sum(slot, to_millimes(document["amount"]), document["count"])


def to_booked(entry: Fields) -> Booked:
    """Raises ValueError for an entry that is not from one account to another one: none was ever written."""
    out, into = entry["lines"]
    amount = to_millimes(into["amount"])
    if amount <= 0 or to_millimes(out["amount"]) != -amount:
        raise ValueError(f"no movement from one account to another one: entry {entry['_id']}")
    return Booked(
        source=out["account"],
        target=into["account"],
        amount=amount,
        reason=entry["reason"],
        at=entry["createdAt"],
        payment_id=_payment_id(entry),
    )


def _payment_id(entry: Fields) -> str | None:
    if payment_id := entry.get("paymentId"):
        return str(payment_id)
    # A fee is no part of what the payment brought, so it names the payment as what it refers to.
    reference = entry.get("referenceId") or ""
    return reference if entry["reason"] == EntryReason.FEE and ObjectId.is_valid(reference) else None


def to_paid_for(payment: Fields) -> PaidFor:
    """The zone stands beside the payment, or among what its Payable knows."""
    zone = payment.get("zoneId") or payment["purpose"].get("details", {}).get("zone")
    kind = payment["purpose"]["kind"]
    return PaidFor(
        SAME_KINDS.get(kind, kind),
        Method(payment["methodType"]),
        str(zone) if zone else NO_ZONE,
        payment.get("carPark"),
    )


def payment_ids(entries: Iterable[Booked]) -> list[ObjectId]:
    return [ObjectId(each) for each in {entry.payment_id for entry in entries if entry.payment_id}]
