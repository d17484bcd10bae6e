"""What drivers are told of what they pay later."""

from __future__ import annotations

from datetime import datetime

from server.notifications.model import Kind, Notice
from server.payments.later.model import Account
from server.values.money import millimes_to_text

FAILED, REMINDER, OVERDUE = "pay_later_failed", "pay_later_reminder", "pay_later_overdue"
CHARGED = "pay_later_charged"
ASKING = frozenset({FAILED, REMINDER, OVERDUE})
"""What asks to pay: out of date once it is paid."""


def notice(subject: str, account: Account, amount: int, now: datetime) -> Notice:
    """One for each change of the account, of so many millimes."""
    end = {"end": account.overdue_at} if account.overdue_at and subject in ASKING else {}
    return Notice(
        key=f"pay_later:{account.user_id}:{account.turn}:{subject}",
        user_id=account.user_id,
        kind=Kind.PAYMENT_DUE if subject in ASKING else Kind.RECEIPT,
        subject=subject,
        at=now,
        facts={"amount": millimes_to_text(amount), **end},
        data={"kind": subject},
        topic=f"pay-later-{account.user_id}",
    )
