"""What the card processor pays out, and how it is matched to payments. Pure; amounts are millimes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from server.ledger.model import BANK, CARD_CLEARING, FEES, EntryReason, Movement
from server.payments.model import Payment, Status

CURRENCY = "TND"
BOOKED_BY = "the card processor"
RECEIVED = (Status.COMPLETED, Status.REFUNDED)


class PayoutStatus(StrEnum):
    PENDING = "pending"
    IN_TRANSIT = "in_transit"
    PAID = "paid"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def came_back(self) -> bool:
        """True when the money is at the card processor again."""
        return self in (PayoutStatus.FAILED, PayoutStatus.CANCELLED)


class TransactionType(StrEnum):
    CHARGE = "charge"
    REFUND = "refund"
    DISPUTE = "dispute"
    FEE = "fee"
    OTHER = "other"


class Problem(StrEnum):
    """Why a transaction matches no payment."""

    NO_PAYMENT = "no_payment"
    AMOUNT_DIFFERS = "amount_differs"
    NOT_RECEIVED = "not_received"


NEED_A_PAYMENT = frozenset({TransactionType.CHARGE, TransactionType.REFUND, TransactionType.DISPUTE})


@dataclass(frozen=True, slots=True)
class Transaction:
    """Something that a payout is made of, as the card processor tells it: `amount` came, and `fee` of it was kept.

    `intent_id` is the charge it is about.
    """

    id: str
    payout_id: str
    type: TransactionType
    amount: int
    fee: int
    created_at: datetime
    intent_id: str | None = None


@dataclass(frozen=True, slots=True)
class MatchedTransaction:
    """A transaction with our payment; `problem` is None when the two agree, or no payment is needed."""

    transaction: Transaction
    payment_id: str | None
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class Totals:
    """What transactions come to. What went back is positive."""

    charges: int = 0
    refunds: int = 0
    disputes: int = 0
    fees: int = 0
    other: int = 0
    count: int = 0
    unmatched: int = 0

    @property
    def net(self) -> int:
        return self.charges - self.refunds - self.disputes - self.fees + self.other


@dataclass(frozen=True, slots=True)
class Payout:
    """Money on its way to the bank. `currency` is in capitals; `totals` is None until its transactions are here."""

    id: str
    amount: int
    currency: str
    status: PayoutStatus
    created_at: datetime
    arrives_at: datetime
    totals: Totals | None = None

    @property
    def difference(self) -> int:
        """What of it no transaction explains."""
        return self.amount - self.totals.net if self.totals else 0


def matched(transaction: Transaction, payment: Payment | None) -> MatchedTransaction:
    if transaction.type not in NEED_A_PAYMENT:
        return MatchedTransaction(transaction, None, None)
    if payment is None:
        return MatchedTransaction(transaction, None, Problem.NO_PAYMENT)
    problem = None
    if payment.status not in RECEIVED:
        problem = Problem.NOT_RECEIVED
    elif (transaction.type is TransactionType.CHARGE and transaction.amount != payment.amount) or abs(
        transaction.amount
    ) > payment.amount:
        problem = Problem.AMOUNT_DIFFERS
    return MatchedTransaction(transaction, payment.id, problem)


def totals_of(transactions: Iterable[MatchedTransaction]) -> Totals:
    amounts = dict.fromkeys(TransactionType, 0)
    fees = count = unmatched = 0
    for each in transactions:
        amounts[each.transaction.type] += each.transaction.amount
        fees += each.transaction.fee
        count += 1
        unmatched += each.problem is not None
    return Totals(
        charges=amounts[TransactionType.CHARGE],
        refunds=-amounts[TransactionType.REFUND],
        disputes=-amounts[TransactionType.DISPUTE],
        fees=fees - amounts[TransactionType.FEE],
        other=amounts[TransactionType.OTHER],
        count=count,
        unmatched=unmatched,
    )


def fee_movement(each: MatchedTransaction) -> Movement | None:
    """What the card processor kept; None when it kept nothing. Fees that it gives back come the other way."""
    transaction = each.transaction
    is_fee = transaction.type is TransactionType.FEE
    amount = transaction.fee - (transaction.amount if is_fee else 0)
    return _movement(FEES, amount, EntryReason.FEE, f"fee:{transaction.id}", each.payment_id or transaction.id)


def payout_movement(payout: Payout) -> Movement | None:
    """The money that left for the bank, or was fetched from there."""
    return _movement(BANK, payout.amount, EntryReason.PAYOUT, f"payout:{payout.id}", payout.id)


def payout_back(payout: Payout) -> Movement | None:
    """The same money, back at the card processor."""
    return _movement(BANK, -payout.amount, EntryReason.PAYOUT, f"payout:{payout.id}:back", payout.id)


def _movement(account: str, amount: int, reason: EntryReason, key: str, reference: str) -> Movement | None:
    if not amount:
        return None
    source, target = (account, CARD_CLEARING) if amount > 0 else (CARD_CLEARING, account)
    return Movement(source, target, abs(amount), reason, key, reference_id=reference, actor=BOOKED_BY)
