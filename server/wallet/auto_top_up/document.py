"""Documents of `autoTopUps`: one a driver, by their id."""

from __future__ import annotations

from datetime import date
from typing import Any

from bson import ObjectId

from server.engine.operation import Change, Fields, Insert, Read, Update
from server.mongo.money import to_decimal128, to_millimes
from server.wallet.auto_top_up.model import AutoTopUp

AUTO_TOP_UPS = "autoTopUps"


def auto_read(user_id: str) -> Read:
    return Read(AUTO_TOP_UPS, ObjectId(user_id))


def to_auto(user_id: str, document: Fields | None) -> AutoTopUp:
    if document is None:
        return AutoTopUp(user_id)
    return AutoTopUp(
        user_id=user_id,
        is_on=document["isOn"],
        threshold=to_millimes(document["threshold"]) if "threshold" in document else None,
        amount=to_millimes(document["amount"]) if "amount" in document else None,
        method_id=str(document["paymentMethodId"]) if "paymentMethodId" in document else None,
        day=date.fromisoformat(document["day"]) if "day" in document else None,
        count=document.get("count", 0),
        is_under_way=document.get("isUnderWay", False),
        failures=document.get("failures", 0),
        last_error=document.get("lastError"),
        turned_off_at=document.get("turnedOffAt"),
    )


def saved(auto: AutoTopUp, before: Fields | None, **more: object) -> Change:
    """The change that makes of the document that was read what `auto` says, with further fields in `more`."""
    values: dict[str, Any] = {
        "isOn": auto.is_on,
        "threshold": None if auto.threshold is None else to_decimal128(auto.threshold),
        "amount": None if auto.amount is None else to_decimal128(auto.amount),
        "paymentMethodId": ObjectId(auto.method_id) if auto.method_id else None,
        "day": auto.day.isoformat() if auto.day else None,
        "count": auto.count,
        "isUnderWay": auto.is_under_way,
        "failures": auto.failures,
        "lastError": auto.last_error,
        "turnedOffAt": auto.turned_off_at,
        **more,
    }
    fresh = {name: value for name, value in values.items() if value is not None}
    if before is None:
        return Insert(AUTO_TOP_UPS, {"_id": ObjectId(auto.user_id), **fresh})
    gone = [name for name, value in values.items() if value is None and name in before]
    return Update(AUTO_TOP_UPS, before["_id"], fresh, unset=gone)
