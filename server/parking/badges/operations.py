"""Making season badges and taking them back, and what a payment does to one, as operations.

A plate has one active badge in a zone and a year; an index sees to that between processes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId

from server.engine.operation import Change, Delete, Done, DuplicateKey, Fields, Insert, Operation, Read, State
from server.errors import AmountMismatch, DomainError
from server.ledger.books import Books, wallet_read
from server.parking.badges.document import BADGES, badge_document, change_of, to_badge
from server.parking.badges.model import Badge, BadgeReach, BadgeStatus
from server.parking.errors import SeasonBadgeExists, SeasonBadgeNotFound
from server.payments.model import Payment, Purpose
from server.payments.operations import MoneyAtHand
from server.payments.payable import Settled
from server.payments.reversals import Refunds, completed_of, give_back
from server.values.money import millimes_to_text

BADGE = "season_badge"
ID_FIELD = "seasonBadgeId"


def badge_read(badge_id: str) -> Read:
    return Read(BADGES, ObjectId(badge_id))


def existing(state: State, badge_id: str) -> Badge:
    """A badge that was read. Raises SeasonBadgeNotFound."""
    if (document := state.one(badge_read(badge_id))) is None:
        raise SeasonBadgeNotFound
    return to_badge(document)


def unique_index_in_the_way(key: DuplicateKey) -> DomainError | None:
    return SeasonBadgeExists() if key.collection == BADGES and key.fields[0] == "licensePlate" else None


def purpose_of(badge: Badge, **details: bool) -> Purpose:
    """What a payment is for; the details are those that settling needs and that never change."""
    about = {"zone": badge.zone_id, "plate": badge.plate.key, "year": badge.year}
    return Purpose(BADGE, badge.id, {**about, **details})


def _actives(zone_id: str, plate_key: str, year: int) -> Read:
    """The active badge of a plate in a zone and year, if there is one."""
    where = (("zoneId", ObjectId(zone_id)), ("year", year), ("status", BadgeStatus.ACTIVE.value))
    return Read(BADGES, plate_key, by="licensePlate", where=where)


def _of(badge: Badge) -> Read:
    return _actives(badge.zone_id, badge.plate.key, badge.year)


@dataclass(frozen=True)
class MakeBadge(Operation[Badge]):
    """A new badge: active with money at hand or when it costs nothing, else to be paid.

    `told` is whose active badge is refused even without money: the caller's own, or (None) everybody's, for those who
    may look plates up. Raises SeasonBadgeExists, and as MoneyAtHand does.
    """

    badge: Badge
    money: MoneyAtHand | None = None
    told: str | None = None

    @property
    def reads(self) -> Sequence[Read]:
        return (_of(self.badge), *(self.money.reads if self.money else ()))

    def decide(self, state: State, now: datetime) -> Done[Badge]:
        badge, changes = self.badge, list[Change]()
        others = state.all(_of(badge))
        if any(_is_of(document, self.told) for document in others):
            raise SeasonBadgeExists
        if self.money:
            # Before the others: who cannot pay is not told where a vehicle has a badge.
            changes += self.money.take(state, now)[1]
            badge = badge.paid(now)
        elif not badge.price:
            badge = badge.activated(now)
        if others and badge.status is BadgeStatus.ACTIVE:
            raise SeasonBadgeExists
        return Done(badge, (*changes, Insert(BADGES, badge_document(badge))))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return unique_index_in_the_way(key)


@dataclass(frozen=True, slots=True)
class Invalidated:
    """A badge that was taken back, how much went back for it (millimes), and the payments by card whose refund is to be
    asked for.
    """

    badge: Badge
    refunded: int
    requested: Sequence[Payment]


@dataclass(frozen=True)
class InvalidateBadge(Operation[Invalidated]):
    """Takes a badge back. Of `badge`, as it was read before, only what never changes counts.

    Raises SeasonBadgeNotFound, ZoneNotAssigned, SeasonBadgeInvalidated, SeasonBadgeExpired.
    """

    badge: Badge
    reach: BadgeReach
    reason: str | None
    with_refund: bool

    @property
    def reads(self) -> Sequence[Read]:
        wallet = (wallet_read(self.badge.user_id),) if self.badge.user_id else ()
        return (badge_read(self.badge.id), *((self._paid, *wallet) if self.with_refund else ()))

    def decide(self, state: State, now: datetime) -> Done[Invalidated]:
        badge = existing(state, self.badge.id)
        self.reach.require(badge)
        badge = badge.invalidated(self.reason, now)
        refunds, books = Refunds(), Books(state, now)
        if self.with_refund:
            refunds = give_back(state.all(self._paid), books, now)
        changes = (change_of(badge), *books.changes, *refunds.changes)
        return Done(Invalidated(badge, refunds.total, refunds.requested), changes)

    @property
    def _paid(self) -> Read:
        return completed_of(ID_FIELD, self.badge.id)


def reads(payment: Payment) -> Sequence[Read]:
    details = payment.purpose.details
    return badge_read(payment.purpose.subject_id), _actives(details["zone"], details["plate"], details["year"])


def settle(payment: Payment, state: State, now: datetime) -> Settled:
    """Makes a badge active. Raises SeasonBadgeNotFound, SeasonBadgeExists, AmountMismatch, and as Badge.paid does."""
    badge = look(payment, state).paid(now)
    if badge.price != payment.amount:
        raise AmountMismatch(millimes_to_text(badge.price))
    if state.all(_of(badge)):
        raise SeasonBadgeExists
    return badge, (change_of(badge),)


def look(payment: Payment, state: State) -> Badge:
    """Raises SeasonBadgeNotFound."""
    return existing(state, payment.purpose.subject_id)


def release(payment: Payment, state: State, _now: datetime) -> Sequence[Change]:
    """A badge whose first payment failed never was. One that an operator made stays to be paid."""
    document = state.one(badge_read(payment.purpose.subject_id))
    if document is None or not payment.purpose.details.get("starts"):
        return ()
    return (Delete(BADGES, document["_id"]),) if document["status"] == BadgeStatus.PENDING.value else ()


def _is_of(document: Fields, told: str | None) -> bool:
    return told is None or document.get("userId") == ObjectId(told)
