"""Subscribing, renewing and calling off, and what a payment does to a membership, as operations.

A driver has one active membership; an index sees to that between processes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bson import ObjectId

from server.carpark.memberships.document import MEMBERSHIPS, change_of, membership_document, to_membership
from server.carpark.memberships.errors import ActiveMembershipExists, MembershipEnded, MembershipNotFound
from server.carpark.memberships.model import Membership, MembershipStatus
from server.carpark.plans.document import offer_fields, to_offer
from server.carpark.plans.model import Offer
from server.engine.operation import Change, Delete, Done, DuplicateKey, Fields, Insert, Operation, Read, State, Update
from server.errors import DomainError
from server.ledger.books import Books, wallet_read
from server.payments.model import AUTOMATIC, Payment, Purpose
from server.payments.operations import MoneyAtHand
from server.payments.payable import Settled
from server.payments.reversals import Refunds, completed_of, give_back

MEMBERSHIP = "membership"
ID_FIELD = "membershipId"
STARTS = "starts"


def membership_read(membership_id: int) -> Read:
    return Read(MEMBERSHIPS, membership_id)


def active_read(user_id: str) -> Read:
    """A driver's active membership, if there is one."""
    return Read(MEMBERSHIPS, ObjectId(user_id), by="userId", where=(("status", MembershipStatus.ACTIVE.value),))


def existing(state: State, membership_id: int) -> tuple[Membership, Fields]:
    """A membership that was read, with its document. Raises MembershipNotFound."""
    if (document := state.one(membership_read(membership_id))) is None:
        raise MembershipNotFound
    return to_membership(document), document


def unique_index_in_the_way(key: DuplicateKey) -> DomainError | None:
    return ActiveMembershipExists() if key.collection == MEMBERSHIPS and key.fields == ("userId",) else None


def purpose_of(membership: Membership, offer: Offer, **details: bool) -> Purpose:
    """What a payment is for: a term of a membership by an offer."""
    offered = {name: value for name, value in offer_fields(offer).items() if value is not None}
    return Purpose(
        MEMBERSHIP,
        str(membership.id),
        {"user": membership.user_id, "carPark": membership.car_park, "offer": offered, **details},
    )


def offer_of(payment: Payment) -> Offer:
    return to_offer(payment.purpose.details["offer"])


def _room(membership: Membership, state: State, now: datetime) -> Sequence[Change]:
    """Makes room for an active membership: one that is over and still counts as active does so no more.

    Raises ActiveMembershipExists.
    """
    changes = list[Change]()
    for document in state.all(active_read(membership.user_id)):
        if document["_id"] == membership.id:
            continue
        if not to_membership(document).is_over(now):
            raise ActiveMembershipExists
        expired = {"status": MembershipStatus.EXPIRED.value}
        changes.append(Update(MEMBERSHIPS, document["_id"], expired, unset=_present(document, "renewAt")))
    return changes


def _present(document: Fields, *names: str) -> Sequence[str]:
    return [name for name in names if name in document]


@dataclass(frozen=True)
class Subscribe(Operation[Membership]):
    """A new membership: active with money at hand or when it costs nothing, else to be paid.

    Raises ActiveMembershipExists, MembershipVehicleLimit, and as MoneyAtHand does.
    """

    membership: Membership
    offer: Offer
    money: MoneyAtHand | None = None

    @property
    def reads(self) -> Sequence[Read]:
        return (active_read(self.membership.user_id), *(self.money.reads if self.money else ()))

    def decide(self, state: State, now: datetime) -> Done[Membership]:
        membership = self.membership
        changes = [*_room(membership, state, now)]
        if self.money:
            changes += self.money.take(state, now)[1]
        if self.money or not self.offer.price:
            payment = self.money.payment if self.money else None
            membership = membership.extended(self.offer, payment.id if payment else None, now)
            membership = replace(membership, method=payment.method_id if payment else None)
        return Done(membership, (*changes, Insert(MEMBERSHIPS, membership_document(membership))))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return unique_index_in_the_way(key)


@dataclass(frozen=True)
class RenewForNothing(Operation[Membership]):
    """Another term that costs nothing; `only_if_due` for who does it unasked. Raises as `settle` does."""

    membership_id: int
    user_id: str
    offer: Offer
    only_if_due: bool = False

    @property
    def reads(self) -> Sequence[Read]:
        return membership_read(self.membership_id), active_read(self.user_id)

    def decide(self, state: State, now: datetime) -> Done[Membership]:
        membership, document = existing(state, self.membership_id)
        if self.only_if_due and not membership.is_due(now):
            raise MembershipEnded
        changes = _room(membership, state, now)
        renewed = membership.renewed(self.offer, None, now)
        told = _told("renewed", now) if self.only_if_due else {}
        return Done(renewed, (*changes, change_of(renewed, document, **told)))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return unique_index_in_the_way(key)


@dataclass(frozen=True)
class ChangeMembership(Operation[Membership]):
    """What a driver changes of their own. Raises MembershipNotFound, MembershipEnded, MembershipVehicleLimit."""

    membership_id: int
    user_id: str
    vehicle_ids: Sequence[int] | None
    auto_renew: bool | None

    @property
    def reads(self) -> Sequence[Read]:
        return (membership_read(self.membership_id),)

    def decide(self, state: State, now: datetime) -> Done[Membership]:
        membership, document = existing(state, self.membership_id)
        if membership.user_id != self.user_id:
            raise MembershipNotFound
        after = membership.changed(self.vehicle_ids, now, auto_renew=self.auto_renew)
        return Done(after, () if after is membership else (change_of(after, document),))


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A membership that was called off, how much goes back for it (millimes), and the payments by card whose refund is
    to be asked for.
    """

    membership: Membership
    refunded: int = 0
    requested: Sequence[Payment] = field(default_factory=tuple)


@dataclass(frozen=True)
class CancelMembership(Operation[Cancelled]):
    """Calls a membership off; a term that was not used goes back with its money.

    `owner_id` is whose it is. Raises MembershipNotFound, MembershipEnded.
    """

    membership_id: int
    owner_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return membership_read(self.membership_id), self._paid, wallet_read(self.owner_id)

    def decide(self, state: State, now: datetime) -> Done[Cancelled]:
        membership, document = existing(state, self.membership_id)
        back = membership.returnable(now)
        after = membership.cancelled(now)
        books, refunds = Books(state, now), Refunds()
        if back is not None and back.payment_id is not None:
            paid = [each for each in state.all(self._paid) if each["_id"] == ObjectId(back.payment_id)]
            refunds = give_back(paid, books, now)
        changes = (change_of(after, document), *books.changes, *refunds.changes)
        return Done(Cancelled(after, refunds.total, refunds.requested), changes)

    @property
    def _paid(self) -> Read:
        return completed_of(ID_FIELD, str(self.membership_id))


@dataclass(frozen=True)
class NotRenewed(Operation[None]):
    """A renewal that nobody asked for did not succeed: notes when to try again, and that the driver is to be told."""

    membership_id: int
    reason: str
    for_good: bool

    @property
    def reads(self) -> Sequence[Read]:
        return (membership_read(self.membership_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = state.one(membership_read(self.membership_id))
        if document is None or not (membership := to_membership(document)).is_due(now):
            return Done(None)
        after = membership.not_renewed(self.reason, now, for_good=self.for_good)
        return Done(None, [change_of(after, document, **_told("not_renewed", now))])


def reads(payment: Payment) -> Sequence[Read]:
    return membership_read(int(payment.purpose.subject_id)), active_read(payment.purpose.details["user"])


def settle(payment: Payment, state: State, now: datetime) -> Settled:
    """The first term of a membership, or another one.

    Raises MembershipNotFound, ActiveMembershipExists, MembershipVehicleLimit, PaymentInProgress; MembershipEnded when
    it was renewed by itself, and is not to be any more.
    """
    membership, document = existing(state, int(payment.purpose.subject_id))
    details = payment.purpose.details
    if details.get(AUTOMATIC) and not membership.is_due(now):
        raise MembershipEnded
    changes = _room(membership, state, now)
    extend = membership.extended if details.get(STARTS) else membership.renewed
    after = replace(extend(offer_of(payment), payment.id, now), method=payment.method_id)
    told: Mapping[str, Any] = _told("renewed", now) if details.get(AUTOMATIC) else {}
    return after, (*changes, change_of(after, document, **told))


def look(payment: Payment, state: State) -> Membership:
    """Raises MembershipNotFound."""
    return existing(state, int(payment.purpose.subject_id))[0]


def release(payment: Payment, state: State, now: datetime) -> Sequence[Change]:
    """A membership whose first payment failed never was. One that was not renewed is what it was."""
    document = state.one(membership_read(int(payment.purpose.subject_id)))
    if document is None:
        return ()
    if payment.purpose.details.get(STARTS):
        is_pending = document["status"] == MembershipStatus.PENDING.value
        return (Delete(MEMBERSHIPS, document["_id"]),) if is_pending else ()
    membership = to_membership(document)
    if payment.purpose.details.get(AUTOMATIC) and membership.is_due(now):
        after = membership.not_renewed(payment.error_reason or "CARD_DECLINED", now, for_good=False)
        return (change_of(after, document, **_told("not_renewed", now)),)
    return ()


def _told(what: str, now: datetime) -> dict[str, Any]:
    return {"tell": what, "tellAt": now}
