"""What drivers are told of their money: that it came, with the number of its receipt, and that it went back. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from server.engine.operation import Insert
from server.notifications.document import noted
from server.notifications.model import Kind, Notice
from server.payments.model import NOBODY, Payment
from server.values.language import Language
from server.values.money import amount_text, millimes_to_text


@dataclass(frozen=True, slots=True)
class _Part:
    """What there is to tell: `subject` says whether it came or went."""

    subject: str
    key: str
    amount: int
    at: datetime


def received(payment: Payment, number: str, link: str) -> Sequence[Insert]:
    """`payment` is completed and its receipt has this number; `link` leads to it. Nothing where it is nobody's."""
    assert payment.completed_at
    about = {"receipt_number": number, "receipt_url": link}
    return _noted(payment, _Part("receipt", f"receipt:{payment.id}", payment.amount, payment.completed_at), about)


def given_back(payment: Payment, amount: int, key: str, now: datetime) -> Sequence[Insert]:
    """`amount` millimes of a payment are back where they came from; `key` is of this part of it."""
    return _noted(payment, _Part("refund", key, amount, now), {})


def _noted(payment: Payment, part: _Part, about: Mapping[str, str]) -> Sequence[Insert]:
    if payment.user_id == NOBODY:
        return ()
    notice = Notice(
        key=part.key,
        user_id=payment.user_id,
        kind=Kind.RECEIPT,
        subject=part.subject,
        at=part.at,
        facts={
            "amount": amount_text(millimes_to_text(part.amount), Language.FR),
            "paid_for": payment.purpose.kind,
            "paid_by": payment.method_type.value,
            "number": about.get("receipt_number", ""),
        },
        data={"kind": part.subject, "payment_id": payment.id, **about},
    )
    return (noted(notice),)
