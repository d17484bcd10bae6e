"""Writing into drivers' points, as part of an operation: the account and its entries change together.

The balance is the sum of the entries and never less than nothing; an entry has an id made of its cause, so that one
cause is booked once, however often it is tried.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bson import ObjectId

from server.engine.operation import Change, Insert, Read, State
from server.ledger.model import entry_id
from server.points.document import ENTRIES, account_change, account_read, to_account, to_entry
from server.points.model import AGAINST_DEBTS, TOLD_BEFORE, Account, Lot, PointsEntry, PointsReason, expiry_of


@dataclass(frozen=True, slots=True)
class Cause:
    """Why points move: `key` is of this cause and of no other one."""

    key: str
    reason: PointsReason
    payment_id: str | None = None
    reservation_id: int | None = None
    note: str | None = None
    actor: str | None = None


def entry_read(key: str) -> Read:
    """The entry of a cause, for operations that have to know whether it was booked before."""
    return Read(ENTRIES, ObjectId(entry_id(key)))


class PointsBook:
    """What one operation books of one driver's points; it has read `account_read`.

    Points whose time is over go first, whatever else happens: nobody spends them because a job is late.
    """

    def __init__(self, state: State, user_id: str, now: datetime) -> None:
        self._document = state.one(account_read(user_id))
        self._before = self.account = to_account(user_id, self._document)
        self._now = now
        self._entries: list[Insert] = []
        self._expire()

    @property
    def last(self) -> PointsEntry:
        """The entry that was made last."""
        return to_entry(self._entries[-1].document)

    @property
    def changes(self) -> Iterable[Change]:
        """None when nothing changed."""
        if self.account != self._before:
            yield account_change(self.account, self._document)
        yield from self._entries

    def receive(self, points: int, cause: Cause, lots: Sequence[Lot] | None = None) -> PointsEntry:
        """Points come, into lots of their own or one that is good for twelve months.

        Whoever owes some for what was taken back gives them for what was earned.
        """
        expires = expiry_of(self._now)
        self.account = self.account.having([Lot(expires, points)] if lots is None else lots)
        entry = self._enter(points, cause, expires_at=expires if lots is None else max(lot.expires for lot in lots))
        if cause.reason in AGAINST_DEBTS and (due := min(self.account.owed, points)):
            self.account = replace(self.account.without(due, newest=True)[0], owed=self.account.owed - due)
            owed = replace(cause, key=f"{cause.key}:owed", reason=PointsReason.TAKEN_BACK)
            self._enter(-due, owed)
        return entry

    def spend(self, points: int, cause: Cause) -> tuple[Lot, ...]:
        """Points go, the oldest first; gives the lots that they came out of. Raises InsufficientPoints."""
        self.account, lots = self.account.without(points)
        self._enter(-points, cause)
        return lots

    def take_back(self, points: int, cause: Cause) -> None:
        """Points go that should not have come, the newest first; what is not there any more is owed."""
        there = min(points, self.account.balance)
        if there:
            self.account = self.account.without(there, newest=True)[0]
            self._enter(-there, cause)
        self.account = replace(self.account, owed=self.account.owed + points - there)

    def tell(self) -> Lot | None:
        """Notes that the holder is told of the lot that is next to be told of; gives it, None while that is not due."""
        lot = self.account.untold
        if lot is None or lot.expires - TOLD_BEFORE > self._now:
            return None
        self.account = replace(self.account, told=lot.expires)
        return lot

    def _expire(self) -> None:
        for lot in self.account.lots:
            if lot.expires > self._now:
                return
            lots = tuple(each for each in self.account.lots if each is not lot)
            self.account = replace(self.account, lots=lots, balance=self.account.balance - lot.points)
            # However late it is, what expires at an instant does so once.
            key = f"points:expired:{self.account.user_id}:{lot.expires.isoformat()}:{self.account.sequence}"
            self._enter(-lot.points, Cause(key, PointsReason.EXPIRED))

    def _enter(self, points: int, cause: Cause, *, expires_at: datetime | None = None) -> PointsEntry:
        self.account = replace(self.account, sequence=self.account.sequence + 1)
        values: dict[str, Any] = {
            "_id": ObjectId(entry_id(cause.key)),
            "key": cause.key,
            "userId": ObjectId(self.account.user_id),
            "points": points,
            "balanceAfter": self.account.balance,
            "sequence": self.account.sequence,
            "reason": cause.reason.value,
            "paymentId": ObjectId(cause.payment_id) if cause.payment_id else None,
            "reservationId": cause.reservation_id,
            "note": cause.note,
            "actor": ObjectId(cause.actor) if cause.actor else None,
            "expiresAt": expires_at,
            "createdAt": self._now,
        }
        document = {name: value for name, value in values.items() if value is not None}
        self._entries.append(Insert(ENTRIES, document))
        return to_entry(document)


def current(state: State, user_id: str, now: datetime) -> Account:
    """A driver's account that was read, as it is at an instant."""
    return to_account(user_id, state.one(account_read(user_id))).at(now)
