"""What the books say of the money of a day, summed: what reports and closings are made of. Pure; amounts are millimes.

Each entry falls into exactly one slot, by what never changes about it. A slot keeps where the money came from and where
it went, so the sums over slots are the sums over the entries, for every account.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from server.errors import FieldViolation, InvalidArgument
from server.ledger.model import CARD_CLEARING, RECEIVABLES, EntryReason

NO_ZONE = "none"
"""In place of a zone's id, for money that belongs to no zone: top-ups, payouts."""
WALLETS, CASH = "wallet", "cash"
"""The accounts of all wallets, and of all who take cash, as one; so is what drivers owe (RECEIVABLES)."""
TOPUP = "topup"
SAME_KINDS = {"auto_topup": TOPUP}
"""Kinds of payments that are one to those who count money."""
PAYERS = frozenset({WALLETS, CASH, CARD_CLEARING, RECEIVABLES})
"""Where money comes from and goes back to."""

_RECEIVED = frozenset({EntryReason.TOPUP, EntryReason.PARKING_PAYMENT, EntryReason.TICKET_PAYMENT})
_BACK: Mapping[str, str] = {
    EntryReason.REFUND: "refunds",
    EntryReason.DISPUTE: "disputes",
    EntryReason.FEE: "fees",
    EntryReason.PAYOUT: "paid_out",
    EntryReason.ADJUSTMENT: "adjustments",
}
"""The figures of what goes to where money comes from, by the reason of its entries."""
_KINDS_WITHOUT_PAYMENT = {
    EntryReason.PARKING_PAYMENT.value: "wallet_payment",
    EntryReason.TICKET_PAYMENT.value: "wallet_payment",
}


class Method(StrEnum):
    """How money was paid."""

    CARD = "card"
    WALLET = "wallet"
    CASH = "cash"
    MOBILE = "mobile"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class PaidFor:
    """What is to be known of the payment that an entry is about; `zone` is an id or NO_ZONE, `car_park` a code."""

    kind: str
    method: Method
    zone: str
    car_park: str | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """An entry of the books: `amount` went from `source` to `target`."""

    source: str
    target: str
    amount: int
    reason: str
    at: datetime
    payment_id: str | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an entry is counted. `staff` is who took the cash, or gave it back; `reason` is the entry's."""

    day: str
    zone: str
    kind: str
    method: Method
    staff: str | None
    source: str
    target: str
    reason: str
    car_park: str | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """The entries of a slot: their amount, and how many there are."""

    slot: Slot
    amount: int
    count: int


class Tally:
    """Adds entries up."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._sums: dict[Slot, tuple[int, int]] = {}

    def add(self, entry: Booked, paid: PaidFor | None) -> None:
        slot = slot_of(entry, paid, self._zone)
        amount, count = self._sums.get(slot, (0, 0))
        self._sums[slot] = amount + entry.amount, count + 1

    @property
    def sums(self) -> list[Sum]:
        return [Sum(slot, amount, count) for slot, (amount, count) in self._sums.items()]


def slot_of(entry: Booked, paid: PaidFor | None, zone: tzinfo) -> Slot:
    """`zone` is the time zone of the books."""
    (source, giver), (target, taker) = _flat(entry.source), _flat(entry.target)
    return Slot(
        day=day_of(entry.at, zone),
        zone=paid.zone if paid else NO_ZONE,
        kind=paid.kind if paid else _KINDS_WITHOUT_PAYMENT.get(entry.reason, entry.reason),
        method=paid.method if paid else _method(source, target),
        staff=giver or taker,
        source=source,
        target=target,
        reason=entry.reason,
        car_park=paid.car_park if paid else None,
    )


def _flat(account: str) -> tuple[str, str | None]:
    """An account without whose it is, and whose cash it is."""
    name, _, owner = account.partition(":")
    if name in (WALLETS, RECEIVABLES):
        return name, None
    return (name, owner) if name == CASH else (account, None)


def _method(source: str, target: str) -> Method:
    for account, method in ((WALLETS, Method.WALLET), (CASH, Method.CASH), (RECEIVABLES, Method.LATER)):
        if account in (source, target):
            return method
    return Method.CARD


@dataclass(frozen=True, slots=True)
class Figures:
    """What sums mean, see MoneyFigures of the contract."""

    takings: int = 0
    refunds: int = 0
    disputes: int = 0
    fees: int = 0
    topups: int = 0
    topups_reversed: int = 0
    adjustments: int = 0
    paid_out: int = 0
    other: int = 0
    payment_count: int = 0
    settled: int = 0

    @property
    def net(self) -> int:
        return self.takings - self.refunds - self.disputes - self.fees

    def __add__(self, other: Figures) -> Figures:
        return Figures(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(Figures)))


def figures_of(sums: Iterable[Sum]) -> Figures:
    return sum(map(_figures, sums), Figures())


def _figures(each: Sum) -> Figures:
    slot = each.slot
    if settled := _settled(slot, each.amount):
        return Figures(settled=settled)
    if slot.reason in _RECEIVED:
        received = "topups" if slot.kind == TOPUP else "takings"
        return Figures(**{received: each.amount, "payment_count": each.count})
    if slot.kind == TOPUP and slot.reason in (EntryReason.REFUND, EntryReason.DISPUTE):
        return Figures(topups_reversed=_back(slot, each.amount))
    if field := _BACK.get(slot.reason):
        return Figures(**{field: _back(slot, each.amount)})
    return Figures(other=each.amount)


def _settled(slot: Slot, amount: int) -> int:
    """What went from a driver to what they owe, and less than nothing what went from there to a driver: neither is
    earned then, nor given back.
    """
    if slot.target == RECEIVABLES and slot.source in PAYERS:
        return amount
    return -amount if slot.source == RECEIVABLES and slot.target in PAYERS else 0


def _back(slot: Slot, amount: int) -> int:
    """`amount` when it went to where money comes from, less than nothing when it came again from there."""
    if slot.target not in PAYERS:
        return -amount
    # From a wallet to a card: a top-up that goes back. The other way round it comes again.
    return amount if slot.source not in PAYERS or slot.source == WALLETS else -amount


def cash_due(sums: Iterable[Sum]) -> dict[str, int]:
    """By who took cash: how much of it they hold. Those who gave back all that they took are in it, with nothing."""
    due: dict[str, int] = {}
    for each in sums:
        if (staff := each.slot.staff) is not None:
            sign = 1 if each.slot.source == CASH else -1
            due[staff] = due.get(staff, 0) + sign * each.amount
    return due


def by_account(sums: Iterable[Sum]) -> Mapping[str, int]:
    """What moved on each account, wallets as one and cash as one: what the books must say of the same entries."""
    moved: dict[str, int] = {}
    for each in sums:
        for account, amount in ((each.slot.source, -each.amount), (each.slot.target, each.amount)):
            moved[account] = moved.get(account, 0) + amount
    return moved


class Dimension(StrEnum):
    """By what a report is divided, in the order of its rows."""

    DAY = "day"
    MONTH = "month"
    ZONE = "zone"
    KIND = "kind"
    METHOD = "method"
    STAFF = "staff"
    CAR_PARK = "car_park"


@dataclass(frozen=True, slots=True)
class ReportQuery:
    """What a report is about: days from `first` to `last`, both with it."""

    first: date
    last: date
    group_by: frozenset[Dimension] = frozenset()
    zone: str | None = None
    kind: str | None = None
    method: Method | None = None


@dataclass(frozen=True, slots=True)
class ReportRow:
    """Part of a report: what it is divided by, and the money. Names are None where there is no such zone or account."""

    part: Mapping[Dimension, str]
    figures: Figures
    zone_name: str | None = None
    staff_name: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    rows: list[ReportRow]
    totals: Figures
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the figures are: everything that was booked by `as_of` is in them."""

    as_of: datetime | None = None
    rebuilt_at: datetime | None = None
    rebuilt_differences: int | None = None
    rebuild_requested_at: datetime | None = None
    differing_closings: int = 0


def day_of(instant: datetime, zone: tzinfo) -> str:
    return instant.astimezone(zone).date().isoformat()


def end_of(day: date, zone: tzinfo) -> datetime:
    """The first instant of the next day, in UTC."""
    return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)


def parse_day(text: str, field: str) -> date:
    """Raises InvalidArgument that names the field, for what is no day, and for the last one there is."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.max
    if day >= date.max - timedelta(days=1):
        raise InvalidArgument(FieldViolation(field, "n'est pas une date", "is not a date"))
    return day
