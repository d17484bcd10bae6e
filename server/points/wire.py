"""Points ↔ parkup.wallet.v1."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any

from parkup.payments.v1.payment_pb2 import Payment as PaymentMessage
from parkup.wallet.v1 import points_admin_service_pb2 as admin_pb
from parkup.wallet.v1 import points_pb2
from parkup.wallet.v1 import points_service_pb2 as pb
from server.payments.model import MethodChoice, MethodType, Paid, Payment
from server.points.model import Account, AccountFilter, PointsEntry, PointsReason, Terms
from server.points.operations import PurchaseCancelled
from server.points.service import Offer, Standing
from server.rpc.wire import instant, optional_timestamp, timestamp
from server.values.money import millimes_from_wire, millimes_to_wire

PaymentToWire = Callable[[Payment], PaymentMessage]

THOUSAND = 1000
_REASONS = {
    reason: points_pb2.PointsEntry.Reason.Value(f"REASON_{reason.name}")  # one for each that is stored
    for reason in PointsReason
}
_REASONS_BACK = {number: reason for reason, number in _REASONS.items()}
_METHODS = {1: MethodType.CARD, 2: MethodType.WALLET}


def reason_of(number: int) -> PointsReason | None:
    return _REASONS_BACK.get(number)  # type: ignore[call-overload, no-any-return]  # generated enums are ints


def terms_message(terms: Terms) -> points_pb2.PointsTerms:
    return points_pb2.PointsTerms(
        points_per_tnd=terms.per_tnd,
        value_per_thousand=float(terms.worth),
        most_percent=terms.most_percent,
        reservation_points=terms.for_reservation,
        off_peak_percent=terms.off_peak_percent,
        off_peak_from=f"{terms.off_peak_from:%H:%M}",
        off_peak_until=f"{terms.off_peak_until:%H:%M}",
        price_per_thousand=millimes_to_wire(terms.price),
        updated_at=optional_timestamp(terms.updated_at),
    )


def account_message(standing: Standing) -> points_pb2.PointsAccount:
    account, lot = standing.account, standing.account.next_lot
    return points_pb2.PointsAccount(
        user_id=account.user_id,
        balance=account.balance,
        value=millimes_to_wire(account.balance * standing.terms.worth),
        owed=account.owed,
        expiring=lot.points if lot else None,
        expires_at=optional_timestamp(lot.expires if lot else None),
        points_per_tnd=standing.rate,
        terms=terms_message(standing.terms),
    )


def account_filter(request: admin_pb.ListPointsAccountsRequest) -> AccountFilter:
    """Raises InvalidArgument."""
    before = instant(request.expiring_before, "expiring_before") if request.HasField("expiring_before") else None
    return AccountFilter(request.user_id.lower() or None, request.balance_at_least, before)


def holding_message(account: Account, terms: Terms) -> admin_pb.PointsHolding:
    lot = account.next_lot
    return admin_pb.PointsHolding(
        user_id=account.user_id,
        balance=account.balance,
        value=millimes_to_wire(account.balance * terms.worth),
        owed=account.owed,
        expiring=lot.points if lot else None,
        expires_at=optional_timestamp(lot.expires if lot else None),
    )


def entry_message(entry: PointsEntry) -> points_pb2.PointsEntry:
    """As its holder sees it."""
    return points_pb2.PointsEntry(
        id=entry.id,
        user_id=entry.user_id,
        points=entry.points,
        balance_after=entry.balance_after,
        reason=_REASONS[entry.reason],
        payment_id=entry.payment_id,
        reservation_id=entry.reservation_id,
        note=entry.note,
        created_at=timestamp(entry.created_at),
        expires_at=optional_timestamp(entry.expires_at),
    )


def entry_message_for_admins(entry: PointsEntry) -> points_pb2.PointsEntry:
    message = entry_message(entry)
    if entry.actor and entry.reason is PointsReason.ADJUSTED:
        message.made_by = entry.actor
    return message


def offer_message(offer: Offer) -> pb.GetPointsDiscountResponse:
    return pb.GetPointsDiscountResponse(
        points_to_use=offer.points,
        discount=millimes_to_wire(offer.discount),
        amount_left=millimes_to_wire(offer.left),
    )


def choice(request: pb.BuyPointsRequest) -> MethodChoice:
    return MethodChoice(_METHODS.get(request.payment_method), request.payment_method_id.lower() or None)


def adjusted(entry: PointsEntry) -> admin_pb.AdjustPointsResponse:
    return admin_pb.AdjustPointsResponse(entry=entry_message_for_admins(entry))


def terms_fields(request: admin_pb.SetPointsTermsRequest) -> dict[str, Any]:
    """What is set, by the fields of Terms. Raises InvalidArgument."""
    written = {field.name: value for field, value in request.ListFields()}
    fields: dict[str, Any] = {}
    for name, field in (
        ("points_per_tnd", "per_tnd"),
        ("most_percent", "most_percent"),
        ("reservation_points", "for_reservation"),
        ("off_peak_percent", "off_peak_percent"),
    ):
        if name in written:
            fields[field] = written[name]
    for name in ("off_peak_from", "off_peak_until"):
        if name in written:
            fields[name] = time.fromisoformat(written[name])
    if "value_per_thousand" in written:
        fields["worth"] = millimes_from_wire(written["value_per_thousand"], "value_per_thousand") // THOUSAND
    if "price_per_thousand" in written:
        fields["price"] = millimes_from_wire(written["price_per_thousand"], "price_per_thousand")
    return fields


class PurchaseMessages:
    """Makes answers to purchases; `payment_message` is how the payments domain shows a payment."""

    def __init__(self, payment_message: PaymentToWire) -> None:
        self._payment_message = payment_message

    def bought(self, paid: Paid) -> pb.BuyPointsResponse:
        return pb.BuyPointsResponse(payment=self._payment_message(paid.payment), entry=entry_message(paid.outcome))

    def cancelled(self, cancelled: PurchaseCancelled) -> pb.CancelPointsPurchaseResponse:
        return pb.CancelPointsPurchaseResponse(
            payment=self._payment_message(cancelled.payment), balance=cancelled.balance
        )
