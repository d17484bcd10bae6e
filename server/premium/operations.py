"""Subscribing, renewing, changing how it goes on, and the price list, as operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from server.engine.operation import Change, Done, DuplicateKey, Fields, Insert, Operation, Read, State, Update
from server.errors import DomainError
from server.ledger.model import EntryReason
from server.payments.model import AUTOMATIC, Kind, Payment, Purpose
from server.payments.payable import Payable, Settled
from server.premium.document import (
    PLANS,
    offer_document,
    plan_document,
    plan_read,
    subscription_change,
    subscription_read,
    to_offer,
    to_plan,
    to_subscription,
)
from server.premium.errors import PremiumNotFound, PremiumPlanExists, PremiumPlanNotFound
from server.premium.model import Offer, Period, PremiumPlan, PremiumStatus, Subscription
from server.premium.notices import expired, not_renewed, renewed

PREMIUM = "premium"
ID_FIELD = "premiumUserId"
REVENUE = "revenue:premium"
RENEWS = "renews"


def purpose_of(user_id: str, offer: Offer, *, renews: bool, is_automatic: bool = False) -> Purpose:
    """What a payment is for: a term; `renews` says whether it goes on by itself then."""
    automatic = {AUTOMATIC: True} if is_automatic else {}
    return Purpose(PREMIUM, user_id, {"offer": offer_document(offer), RENEWS: renews, **automatic})


def payable() -> Payable:
    """What payments have to know of premium subscriptions."""
    return Payable(
        kind=PREMIUM,
        id_field=ID_FIELD,
        message_field=None,
        reason=EntryReason.PARKING_PAYMENT,
        account=lambda _: REVENUE,
        reads=lambda payment: (subscription_read(payment.user_id),),
        settle=_settle,
        look=_look,
        release=_release,
        sort=Kind.OTHER,
    )


def _settle(payment: Payment, state: State, now: datetime) -> Settled:
    """The first term, or another one. Raises PremiumActive; PremiumNotFound when it is not to be renewed any more."""
    document, details = state.one(subscription_read(payment.user_id)), payment.purpose.details
    before = to_subscription(document) if document else Subscription(payment.user_id)
    if details.get(AUTOMATIC):
        if not before.is_due(now):
            raise PremiumNotFound
    else:
        before.require_room(now)
    wanted = replace(before, auto_renew=details[RENEWS], method=payment.method_id)
    after = wanted.extended(to_offer(details["offer"]), now)
    told = (renewed(after, now),) if details.get(AUTOMATIC) else ()
    return after, (subscription_change(after, document), *told)


def _look(payment: Payment, state: State) -> Subscription:
    """Raises PremiumNotFound."""
    return existing(state, payment.user_id)[0]


def _release(payment: Payment, state: State, now: datetime) -> Sequence[Change]:
    """One that was not renewed is tried again. Subscribing reserves nothing."""
    document = state.one(subscription_read(payment.user_id))
    if document is None or not payment.purpose.details.get(AUTOMATIC):
        return ()
    subscription = to_subscription(document)
    if not subscription.is_due(now):
        return ()
    after = subscription.not_renewed(payment.error_reason or "CARD_DECLINED", now, for_good=False)
    return subscription_change(after, document), *not_renewed(after, now)


def existing(state: State, user_id: str) -> tuple[Subscription, Fields]:
    """A subscription that was read, and its document. Raises PremiumNotFound."""
    if (document := state.one(subscription_read(user_id))) is None:
        raise PremiumNotFound
    return to_subscription(document), document


@dataclass(frozen=True)
class ChangeSubscription(Operation[Subscription]):
    """How a driver's subscription goes on; None leaves. Raises PremiumNotFound."""

    user_id: str
    auto_renew: bool | None = None
    next_code: str | None = None
    next_period: Period | None = None
    method: str | None = None

    @property
    def reads(self) -> Sequence[Read]:
        return (subscription_read(self.user_id),)

    def decide(self, state: State, now: datetime) -> Done[Subscription]:
        before, document = existing(state, self.user_id)
        before.require_running(now)
        after = replace(
            before,
            next_code=self.next_code or before.next_code,
            next_period=self.next_period or before.next_period,
            method=self.method or before.method,
        )
        if self.auto_renew is not None and self.auto_renew is not before.auto_renew:
            after = after.with_auto_renew(self.auto_renew)
        return Done(after, () if after == before else (subscription_change(after, document),))


@dataclass(frozen=True)
class NotRenewed(Operation[None]):
    """A renewal that nobody asked for was refused before anything was charged."""

    user_id: str
    reason: str
    for_good: bool

    @property
    def reads(self) -> Sequence[Read]:
        return (subscription_read(self.user_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = state.one(subscription_read(self.user_id))
        if document is None or not (before := to_subscription(document)).is_due(now):
            return Done(None)
        after = before.not_renewed(self.reason, now, for_good=self.for_good)
        return Done(None, (subscription_change(after, document), *not_renewed(after, now)))


@dataclass(frozen=True)
class Expire(Operation[None]):
    """Notes that a subscription is over, and tells its driver."""

    user_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return (subscription_read(self.user_id),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        document = state.one(subscription_read(self.user_id))
        if document is None or document["status"] == PremiumStatus.EXPIRED.value:
            return Done(None)
        before = to_subscription(document)
        if not before.is_over(now):
            return Done(None)
        after = replace(before, status=PremiumStatus.EXPIRED, renew_at=None)
        return Done(None, (subscription_change(after, document), expired(after, now)))


@dataclass(frozen=True)
class AddPlan(Operation[PremiumPlan]):
    """Raises PremiumPlanExists."""

    plan: PremiumPlan

    @property
    def reads(self) -> Sequence[Read]:
        return (plan_read(self.plan.code),)

    def decide(self, state: State, now: datetime) -> Done[PremiumPlan]:
        if state.one(plan_read(self.plan.code)) is not None:
            raise PremiumPlanExists
        return Done(self.plan, (Insert(PLANS, plan_document(self.plan)),))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return PremiumPlanExists() if key.collection == PLANS else None


@dataclass(frozen=True)
class ChangePlan(Operation[PremiumPlan]):
    """Changes fields of a plan. Raises PremiumPlanNotFound."""

    code: str
    fields: Mapping[str, Any]

    @property
    def reads(self) -> Sequence[Read]:
        return (plan_read(self.code),)

    def decide(self, state: State, now: datetime) -> Done[PremiumPlan]:
        if (document := state.one(plan_read(self.code))) is None:
            raise PremiumPlanNotFound
        before = to_plan(document)
        after = replace(before, **self.fields)
        if after == before:
            return Done(before)
        after = replace(after, updated_at=now)
        fresh = plan_document(after)
        gone = [name for name in document if name not in fresh]
        return Done(after, [Update(PLANS, self.code, {k: v for k, v in fresh.items() if k != "_id"}, unset=gone)])
