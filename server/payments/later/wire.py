"""Paying later ↔ parkup.wallet.v1."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from parkup.payments.v1 import payment_pb2
from parkup.wallet.v1 import pay_later_pb2
from parkup.wallet.v1 import pay_later_service_pb2 as pb
from server.payments.later.model import Account, Debt, DebtFilter, DebtStatus, Month
from server.payments.model import MethodChoice, MethodType, Paid, Payment
from server.rpc.wire import optional_timestamp, timestamp
from server.values.money import millimes_to_wire

PaymentToWire = Callable[[Payment], payment_pb2.Payment]

_STATUSES = {status: pay_later_pb2.PayLaterItem.Status.Value(f"STATUS_{status.name}") for status in DebtStatus}
_STATUSES_BACK = {number: status for status, number in _STATUSES.items()}
_METHODS = {1: MethodType.CARD, 2: MethodType.WALLET}


def account_message(account: Account, now: datetime, limit: int = 0) -> pay_later_pb2.PayLaterAccount:
    """As it is at an instant."""
    return pay_later_pb2.PayLaterAccount(
        user_id=account.user_id,
        limit=limit,
        used=account.sessions,
        open_amount=millimes_to_wire(account.owed),
        due_amount=millimes_to_wire(account.owed_by(now)),
        due_time=optional_timestamp(account.due_at),
        next_charge_time=optional_timestamp(account.charge_at),
        failed_charges=account.failures,
        last_error_code=account.last_error,
        overdue_time=optional_timestamp(account.overdue_at),
        is_overdue=account.is_overdue(now),
    )


def item_message(debt: Debt) -> pay_later_pb2.PayLaterItem:
    return pay_later_pb2.PayLaterItem(
        id=debt.id,
        session_id=debt.session_id,
        description=debt.description,
        amount=millimes_to_wire(debt.amount),
        open_amount=millimes_to_wire(debt.open),
        month=debt.month,
        status=_STATUSES[debt.status],
        created_at=timestamp(debt.created_at),
        due_time=timestamp(debt.due_at),
        closed_at=optional_timestamp(debt.closed_at),
        settled_by=debt.settled_by if debt.status is DebtStatus.SETTLED else None,
    )


def month_message(month: Month) -> pay_later_pb2.PayLaterMonth:
    return pay_later_pb2.PayLaterMonth(
        month=month.month,
        count=month.count,
        amount=millimes_to_wire(month.amount),
        settled_amount=millimes_to_wire(month.settled),
        cancelled_amount=millimes_to_wire(month.cancelled),
        open_amount=millimes_to_wire(month.open),
        due_time=timestamp(month.due_at),
    )


def debt_filter(request: pb.ListPayLaterItemsRequest) -> DebtFilter:
    return DebtFilter(_STATUSES_BACK.get(request.status), request.month or None)


def choice(request: pb.SettlePayLaterRequest) -> MethodChoice:
    return MethodChoice(_METHODS.get(request.payment_method), request.payment_method_id.lower() or None)


def settled(payment_message: PaymentToWire) -> Callable[[Paid], pb.SettlePayLaterResponse]:
    """Makes the answer to a driver who settled."""

    def message(paid: Paid) -> pb.SettlePayLaterResponse:
        account: Account = paid.outcome
        return pb.SettlePayLaterResponse(
            payment=payment_message(paid.payment), open_amount=millimes_to_wire(account.owed)
        )

    return message
