"""What must be true of a payment in the books and at the card processor.

Amounts are TND, exactly as they are stored: also one that no payment should have is to be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from server.ledger.model import CARD_CLEARING, EntryReason, cash, receivable, wallet
from server.ledger.verification import NOTHING, Finding, amount_text
from server.payments.model import Intent, IntentState, MethodType, Reversed, Status

CURRENCY = "tnd"
RECEIVED = (Status.COMPLETED, Status.REFUNDED)
NOT_RECEIVED = (Status.FAILED, Status.CANCELLED)
ZERO = Decimal()
CASH = cash("")


@dataclass(frozen=True, slots=True)
class PaymentFacts:
    """What a payment says of itself. `under_repair`: the job is not done with it."""

    id: str
    user_id: str
    status: Status
    method_type: MethodType
    amount: Decimal
    recorded_by: str | None = None
    intent_id: str | None = None
    refunded: Decimal = ZERO
    disputed: Decimal = ZERO
    under_repair: bool = False

    @property
    def account(self) -> str:
        """Where its money came from, and goes back to."""
        match self.method_type:
            case MethodType.WALLET:
                return wallet(self.user_id)
            case MethodType.CARD | MethodType.MOBILE:
                return CARD_CLEARING
            case MethodType.CASH:
                return cash(self.recorded_by or "")
            case MethodType.LATER:
                return receivable(self.user_id)

    @property
    def given_back(self) -> Decimal:
        """How much the books must have given back. What went back to a wallet as a whole the status says."""
        is_whole = not self.method_type.is_charged and self.status is Status.REFUNDED
        return self.amount if is_whole else self.refunded


@dataclass(frozen=True, slots=True)
class Unreadable:
    """In place of the facts of a payment that is none any more."""

    why: str


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """An entry that names a payment; `moved` is how much by account."""

    id: str
    key: str
    reason: str
    moved: Mapping[str, Decimal]


Booked = tuple[str, PaymentFacts | Unreadable | None, Sequence[EntryFacts]]
"""A payment's id, the payment if there is one, and the entries that name it."""


def in_the_books(
    payment_id: str, payment: PaymentFacts | Unreadable | None, entries: Sequence[EntryFacts]
) -> Iterator[Finding]:
    """A payment against all entries that name it, and entries against the payment that they name."""
    if payment is None:
        for entry in entries:
            yield Finding(f"entry {entry.id}", "payment", f"payment {payment_id}", NOTHING)
        return
    if isinstance(payment, Unreadable):
        yield Finding(f"payment {payment_id}", "fields", "those of a payment", payment.why)
        return
    received = [entry for entry in entries if entry.key == f"payment:{payment.id}"]
    yield from _received(payment, received)
    yield from _given_back(payment, [entry for entry in entries if entry not in received])


def _received(payment: PaymentFacts, received: Sequence[EntryFacts]) -> Iterator[Finding]:
    subject, account = f"payment {payment.id}", payment.account
    booked = -_sum(received, account)
    if payment.status in RECEIVED and not received:
        yield Finding(subject, "entry", f"{amount_text(payment.amount)} from {account}", NOTHING)
    elif payment.status in RECEIVED and booked != payment.amount:
        found = f"{amount_text(booked)} in entry {received[0].id}"
        yield Finding(subject, "entry", f"{amount_text(payment.amount)} from {account}", found)
    elif payment.status not in RECEIVED and received:
        yield Finding(subject, "status", "completed, as it has an entry in the books", payment.status.value)


def _given_back(payment: PaymentFacts, back: Sequence[EntryFacts]) -> Iterator[Finding]:
    subject, account = f"payment {payment.id}", payment.account
    for what, reason, expected in (
        ("booked refunds", EntryReason.REFUND, payment.given_back),
        ("booked disputes", EntryReason.DISPUTE, payment.disputed),
    ):
        of_reason = [entry for entry in back if entry.reason == reason]
        found_back = _handed_back(of_reason) if payment.method_type is MethodType.CASH else _sum(of_reason, account)
        if found_back != expected:
            yield Finding(subject, what, amount_text(expected), amount_text(found_back))
    for entry in back:
        if entry.reason not in (EntryReason.REFUND, EntryReason.DISPUTE):
            expected_reason = f"refund or dispute, as it is of payment {payment.id}"
            yield Finding(f"entry {entry.id}", "reason", expected_reason, entry.reason)


def _handed_back(entries: Iterable[EntryFacts]) -> Decimal:
    """Cash that anybody paid out: it need not be who took it."""
    moves = (each for entry in entries for each in entry.moved.items())
    return sum((amount for account, amount in moves if account.startswith(CASH)), ZERO)


def _sum(entries: Iterable[EntryFacts], account: str) -> Decimal:
    return sum((entry.moved.get(account, ZERO) for entry in entries), ZERO)


def at_the_processor(
    payment: PaymentFacts, standing: tuple[Intent, Reversed] | None, processor: str
) -> Iterator[Finding]:
    """A payment by card against its charge. One that is under way is not compared: its end is the job's to find out."""
    subject, what = f"payment {payment.id}", f"{processor}'s {payment.intent_id}"
    is_charged = standing is not None and standing[0].state is IntentState.SUCCEEDED
    if payment.status in NOT_RECEIVED and standing and is_charged:
        expected = f"no money, as the payment is {payment.status.value}"
        yield Finding(subject, what, expected, amount_text(_tnd(standing[0].amount)))
    elif payment.status in RECEIVED and standing is None:
        yield Finding(subject, what, f"{amount_text(payment.amount)} received", NOTHING)
    elif payment.status in RECEIVED and standing:
        for each, expected, found in _of_charge(payment, *standing):
            if expected != found:
                yield Finding(subject, f"{what}: {each}", expected, found)


def _of_charge(payment: PaymentFacts, intent: Intent, gone: Reversed) -> Iterator[tuple[str, str, str]]:
    """What is compared, on both sides. What went back of one that is under repair may lag behind."""
    yield "state", IntentState.SUCCEEDED.value, intent.state.value
    yield "amount", amount_text(payment.amount), amount_text(_tnd(intent.amount))
    yield "currency", CURRENCY, intent.currency
    if not payment.under_repair:
        yield "refunds", amount_text(payment.refunded), amount_text(_tnd(gone.refunded))
        yield "disputes", amount_text(payment.disputed), amount_text(_tnd(gone.disputed or 0))


def _tnd(millimes: int) -> Decimal:
    return Decimal(millimes).scaleb(-3)
