"""Documents of points.

`pointsAccounts`: {_id: user id, balance, sequence, lots: [{expires, points}]}; `owed` when there is a debt;
`expiresNext` by which the job finds what is over; `tellAt` and `told` of what is to be told, and was. `pointsLedger`:
an entry a document, added and never changed. `pointsTerms`: one document, once an admin has changed something.
"""

from __future__ import annotations

from datetime import time
from typing import Any

from bson import ObjectId

from server.engine.operation import Change, Fields, Insert, Read, Update
from server.mongo.client import Document
from server.points.model import TOLD_BEFORE, Account, Lot, PointsEntry, PointsReason, Terms

ACCOUNTS = "pointsAccounts"
ENTRIES = "pointsLedger"
TERMS = "pointsTerms"
THE_TERMS = "terms"


def account_read(user_id: str) -> Read:
    return Read(ACCOUNTS, ObjectId(user_id))


def terms_read(*, shared: bool = True) -> Read:
    return Read(TERMS, THE_TERMS, shared=shared)


def to_account(user_id: str, document: Fields | None) -> Account:
    if document is None:
        return Account(user_id)
    return Account(
        user_id=user_id,
        balance=document["balance"],
        sequence=document["sequence"],
        lots=to_lots(document["lots"]),
        owed=document.get("owed", 0),
        told=document.get("told"),
    )


def account_change(account: Account, before: Fields | None) -> Change:
    """What makes the document that was read say how the account is now."""
    lot, untold = account.next_lot, account.untold
    values: dict[str, Any] = {
        "balance": account.balance,
        "sequence": account.sequence,
        "lots": lot_documents(account.lots),
        "owed": account.owed or None,
        "told": account.told,
        "expiresNext": lot.expires if lot else None,
        "tellAt": untold.expires - TOLD_BEFORE if untold else None,
    }
    fresh = {name: value for name, value in values.items() if value is not None}
    if before is None:
        return Insert(ACCOUNTS, {"_id": ObjectId(account.user_id), **fresh})
    gone = [name for name, value in values.items() if value is None and name in before]
    return Update(ACCOUNTS, before["_id"], fresh, unset=gone)


def lot_documents(lots: tuple[Lot, ...] | list[Lot]) -> list[Document]:
    return [{"expires": lot.expires, "points": lot.points} for lot in lots]


def to_lots(documents: list[Fields]) -> tuple[Lot, ...]:
    return tuple(Lot(each["expires"], each["points"]) for each in documents)


def to_entry(document: Fields) -> PointsEntry:
    payment_id, actor = document.get("paymentId"), document.get("actor")
    return PointsEntry(
        id=str(document["_id"]),
        user_id=str(document["userId"]),
        points=document["points"],
        balance_after=document["balanceAfter"],
        sequence=document["sequence"],
        reason=PointsReason(document["reason"]),
        created_at=document["createdAt"],
        payment_id=str(payment_id) if payment_id else None,
        reservation_id=document.get("reservationId"),
        note=document.get("note"),
        actor=str(actor) if actor else None,
        expires_at=document.get("expiresAt"),
    )


def to_terms(document: Fields | None) -> Terms:
    if document is None:
        return Terms()
    return Terms(
        per_tnd=document["perTnd"],
        worth=document["worth"],
        most_percent=document["mostPercent"],
        for_reservation=document["forReservation"],
        off_peak_percent=document["offPeakPercent"],
        off_peak_from=time.fromisoformat(document["offPeakFrom"]),
        off_peak_until=time.fromisoformat(document["offPeakUntil"]),
        price=document["price"],
        updated_at=document["updatedAt"],
    )


def terms_change(terms: Terms, before: Fields | None) -> Change:
    """What makes the document that was read say what the terms are now."""
    fields: dict[str, Any] = {
        "perTnd": terms.per_tnd,
        "worth": terms.worth,
        "mostPercent": terms.most_percent,
        "forReservation": terms.for_reservation,
        "offPeakPercent": terms.off_peak_percent,
        "offPeakFrom": f"{terms.off_peak_from:%H:%M}",
        "offPeakUntil": f"{terms.off_peak_until:%H:%M}",
        "price": terms.price,
        "updatedAt": terms.updated_at,
    }
    if before is None:
        return Insert(TERMS, {"_id": THE_TERMS, **fields})
    return Update(TERMS, THE_TERMS, fields)
