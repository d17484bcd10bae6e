"""Documents of `payLaterDebts`, by their payments, and `payLaterAccounts`, by their drivers."""

from __future__ import annotations

from typing import Any

from bson import ObjectId

from server.engine.operation import Change, Fields, Insert, Read, Update
from server.mongo.client import Document
from server.mongo.money import to_decimal128, to_millimes
from server.payments.later.model import Account, Debt, DebtStatus, Due

DEBTS = "payLaterDebts"
ACCOUNTS = "payLaterAccounts"


def account_read(user_id: str) -> Read:
    return Read(ACCOUNTS, ObjectId(user_id))


def open_read(user_id: str) -> Read:
    """The open debts of a driver."""
    return Read(DEBTS, ObjectId(user_id), by="userId", where=(("status", DebtStatus.OPEN.value),))


def debt_read(debt_id: str) -> Read:
    return Read(DEBTS, ObjectId(debt_id))


def debt_document(debt: Debt) -> Document:
    fields: dict[str, Any] = {
        "_id": ObjectId(debt.id),
        "userId": ObjectId(debt.user_id),
        "sessionId": ObjectId(debt.session_id),
        "description": debt.description,
        "amount": to_decimal128(debt.amount),
        "open": to_decimal128(debt.open),
        "settled": to_decimal128(debt.settled),
        "month": debt.month,
        "dueAt": debt.due_at,
        "createdAt": debt.created_at,
        "status": debt.status.value,
        "closedAt": debt.closed_at,
        "settledBy": ObjectId(debt.settled_by) if debt.settled_by else None,
    }
    return {name: value for name, value in fields.items() if value is not None}


def debt_change(before: Fields, after: Debt) -> Change:
    """What makes the document that was read say what the debt is now."""
    document = debt_document(after)
    fresh = {name: value for name, value in document.items() if before.get(name) != value}
    gone = [name for name in ("closedAt",) if name in before and name not in document]
    return Update(DEBTS, before["_id"], fresh, unset=gone, seen=("status", "open"))


def to_debt(document: Fields) -> Debt:
    settled_by = document.get("settledBy")
    return Debt(
        id=str(document["_id"]),
        user_id=str(document["userId"]),
        session_id=str(document["sessionId"]),
        description=document["description"],
        amount=to_millimes(document["amount"]),
        open=to_millimes(document["open"]),
        month=document["month"],
        due_at=document["dueAt"],
        created_at=document["createdAt"],
        status=DebtStatus(document["status"]),
        closed_at=document.get("closedAt"),
        settled_by=str(settled_by) if settled_by else None,
        settled=to_millimes(document["settled"]),
    )


def account_change(after: Account, before: Fields | None) -> Change:
    """What makes the document that was read say what the driver owes now."""
    values: dict[str, Any] = {
        "sessions": after.sessions,
        "dues": [{"at": due.at, "amount": to_decimal128(due.amount)} for due in after.dues],
        "dueAt": after.due_at,
        "chargeAt": after.charge_at,
        "failures": after.failures,
        "lastError": after.last_error,
        "overdueAt": after.overdue_at,
        "remindAt": after.remind_at,
        "turn": after.turn,
    }
    fresh = {name: value for name, value in values.items() if value is not None}
    if before is None:
        return Insert(ACCOUNTS, {"_id": ObjectId(after.user_id), **fresh})
    gone = [name for name, value in values.items() if value is None and name in before]
    return Update(ACCOUNTS, before["_id"], fresh, unset=gone)


def to_account(user_id: str, document: Fields | None) -> Account:
    """Who never paid later owes nothing."""
    if document is None:
        return Account(user_id)
    return Account(
        user_id=user_id,
        sessions=document["sessions"],
        dues=tuple(Due(each["at"], to_millimes(each["amount"])) for each in document["dues"]),
        charge_at=document.get("chargeAt"),
        failures=document["failures"],
        last_error=document.get("lastError"),
        overdue_at=document.get("overdueAt"),
        remind_at=document.get("remindAt"),
        turn=document["turn"],
    )
