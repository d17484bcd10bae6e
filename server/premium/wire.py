"""Premium ↔ parkup.wallet.v1."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from parkup.wallet.v1 import premium_admin_service_pb2 as admin_pb
from parkup.wallet.v1 import premium_pb2
from parkup.wallet.v1 import premium_service_pb2 as pb
from server.payments.model import MethodChoice, MethodType
from server.premium.model import Period, PremiumPlan, PremiumStatus, Subscription, SubscriptionFilter
from server.rpc.updates import read_update
from server.rpc.wire import instant, optional_timestamp, timestamp
from server.values.money import millimes_from_wire, millimes_to_wire, require_payable_by_card

CANNOT_BE_CLEARED = ("name", "month_price", "year_price", "points_per_tnd", "is_active", "pay_later_sessions")
Message = premium_pb2.PremiumSubscription
_STATUSES = {status: Message.Status.Value(f"STATUS_{status.name}") for status in PremiumStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}
_PERIODS = {period: Message.Period.Value(f"PERIOD_{period.name}") for period in Period}
_PERIODS_BACK = {number: period for period, number in _PERIODS.items()}
_METHODS = {1: MethodType.CARD, 2: MethodType.WALLET}


def plan_message(plan: PremiumPlan) -> premium_pb2.PremiumPlan:
    return premium_pb2.PremiumPlan(
        code=plan.code,
        name=plan.name,
        description=plan.description,
        month_price=millimes_to_wire(plan.month_price),
        year_price=millimes_to_wire(plan.year_price),
        points_per_tnd=plan.per_tnd,
        pay_later_sessions=plan.pay_later,
        is_active=plan.is_active,
        created_at=timestamp(plan.created_at),
        updated_at=optional_timestamp(plan.updated_at),
    )


def subscription_message(subscription: Subscription, now: datetime) -> premium_pb2.PremiumSubscription:
    """As it is at an instant."""
    term, seen = subscription.term_at(now), subscription.at(now)
    assert term, "one is paid"
    return Message(
        user_id=subscription.user_id,
        plan_code=term.offer.code,
        plan_name=term.offer.name,
        period=_PERIODS[term.offer.period],
        price=millimes_to_wire(term.offer.price),
        points_per_tnd=term.offer.per_tnd,
        pay_later_sessions=subscription.pay_later_at(now),
        status=_STATUSES[seen.status],
        start_time=optional_timestamp(subscription.anchor),
        end_time=optional_timestamp(subscription.end),
        auto_renew=subscription.auto_renew,
        payment_method_id=subscription.method,
        next_plan_code=subscription.next_code,
        next_period=_PERIODS[subscription.next_period],
        last_error_code=subscription.last_error,
    )


def subscription_filter(request: admin_pb.ListPremiumSubscriptionsRequest) -> SubscriptionFilter:
    """Raises InvalidArgument."""
    return SubscriptionFilter(
        user_id=request.user_id.lower() or None,
        plan=request.plan_code or None,
        status=_STATUSES_BACK.get(request.status),
        ends_before=instant(request.ends_before, "ends_before") if request.HasField("ends_before") else None,
    )


def period_of(number: int) -> Period | None:
    return _PERIODS_BACK.get(number)  # type: ignore[call-overload, no-any-return]  # generated enums are ints


def choice(request: pb.SubscribePremiumRequest) -> MethodChoice:
    method_id = request.payment_method_id.lower() or None
    return MethodChoice(_METHODS.get(request.payment_method), method_id, request.points_to_use)


def wanted(request: pb.SubscribePremiumRequest) -> tuple[str, Period]:
    return request.plan_code, _PERIODS_BACK[request.period]


def new_plan(request: admin_pb.CreatePremiumPlanRequest, now: datetime) -> PremiumPlan:
    """Raises InvalidArgument."""
    return PremiumPlan(
        code=request.code,
        name=request.name.strip(),
        month_price=_price(request.month_price, "month_price"),
        year_price=_price(request.year_price, "year_price"),
        per_tnd=request.points_per_tnd,
        pay_later=request.pay_later_sessions,
        created_at=now,
        description=request.description.strip() or None,
    )


def plan_fields(request: admin_pb.UpdatePremiumPlanRequest) -> dict[str, Any]:
    """What an update writes, by the fields of PremiumPlan. Raises InvalidArgument."""
    written = read_update(request, key="code", required=CANNOT_BE_CLEARED)
    fields: dict[str, Any] = {}
    if "name" in written:
        fields["name"] = written["name"].strip()
    if "description" in written:
        fields["description"] = (written["description"] or "").strip() or None
    for name in ("month_price", "year_price"):
        if name in written:
            fields[name] = _price(written[name], name)
    if "points_per_tnd" in written:
        fields["per_tnd"] = written["points_per_tnd"]
    if "pay_later_sessions" in written:
        fields["pay_later"] = written["pay_later_sessions"]
    if "is_active" in written:
        fields["is_active"] = written["is_active"]
    return fields


def _price(amount: float, field: str) -> int:
    millimes = millimes_from_wire(amount, field)
    require_payable_by_card(millimes, field)
    return millimes
