"""Wallets and their ledger ↔ the contract's messages."""

from __future__ import annotations

from collections.abc import Callable

from parkup.payments.v1.payment_confirmation_service_pb2 import Confirmation
from parkup.payments.v1.payment_pb2 import Payment as PaymentMessage
from parkup.wallet.v1 import top_up_service_pb2 as top_up_pb
from parkup.wallet.v1 import wallet_service_pb2 as pb
from parkup.wallet.v1.wallet_pb2 import WalletTransaction
from server.ledger.model import OF_WALLETS, Entry, EntryFilter, EntryReason, EntryType
from server.payments.model import Paid, Payment, Standing
from server.rpc.wire import timestamp
from server.values.money import millimes_to_wire

PaymentToWire = Callable[[Payment], PaymentMessage]

_TYPES = {type_: WalletTransaction.Type.Value(f"TYPE_{type_.name}") for type_ in EntryType}
_TYPES_BACK = {number: type_ for type_, number in _TYPES.items()}
_REASONS = {reason: WalletTransaction.Reason.Value(f"REASON_{reason.name}") for reason in OF_WALLETS}
_REASONS_BACK = {number: reason for reason, number in _REASONS.items()}


def entry_message(entry: Entry) -> WalletTransaction:
    return WalletTransaction(
        id=entry.id,
        user_id=entry.user_id,
        type=_TYPES[entry.type],
        amount=millimes_to_wire(abs(entry.amount)),
        balance_after=millimes_to_wire(entry.balance_after),
        reason=_REASONS[entry.reason],
        reference_id=entry.reference_id,
        payment_id=entry.payment_id,
        created_at=timestamp(entry.created_at),
    )


def type_of(number: int) -> EntryType | None:
    return _TYPES_BACK.get(number)  # type: ignore[call-overload, no-any-return]  # generated enums are ints


def reason_of(number: int) -> EntryReason | None:
    return _REASONS_BACK.get(number)  # type: ignore[call-overload, no-any-return]  # generated enums are ints


def entry_filter(request: pb.ListWalletTransactionsRequest) -> EntryFilter:
    return EntryFilter(type_of(request.type), reason_of(request.reason))


def reason_to_pay(request: pb.PayFromWalletRequest) -> EntryReason:
    return reason_of(request.reason) or EntryReason.PARKING_PAYMENT


def paid(entry: Entry) -> pb.PayFromWalletResponse:
    return pb.PayFromWalletResponse(new_balance=millimes_to_wire(entry.balance_after), transaction=entry_message(entry))


class BegunMessages:
    """Makes answers to top-ups that were begun; both functions are the payments domain's."""

    def __init__(self, payment_message: PaymentToWire, confirmation: Callable[[Standing], Confirmation | None]) -> None:
        self._payment_message = payment_message
        self._confirmation = confirmation

    def __call__(self, standing: Standing) -> top_up_pb.BeginTopUpResponse:
        return top_up_pb.BeginTopUpResponse(
            payment=self._payment_message(standing.payment), confirmation=self._confirmation(standing)
        )


class TopUpMessages:
    """Makes answers to top-ups; `payment_message` is how the payments domain shows a payment."""

    def __init__(self, payment_message: PaymentToWire) -> None:
        self._payment_message = payment_message

    def __call__(self, paid: Paid) -> pb.TopUpWalletResponse:
        assert paid.entry is not None, "a top-up has its entry"
        return pb.TopUpWalletResponse(
            payment=self._payment_message(paid.payment),
            new_balance=millimes_to_wire(paid.entry.balance_after),
            transaction=entry_message(paid.entry),
        )
