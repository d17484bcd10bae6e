"""Points: what they are worth, how many a payment earns, which of them go first. Pure; money is millimes.

A driver's points lie in lots, one for each month in which some expire: at the end of the month in which they turn
twelve months old. What is spent comes out of the oldest lot, what is taken back out of the newest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from server.points.errors import InsufficientPoints, PointsExceedPayment, PointsNotSold
from server.values.clock import TUNIS
from server.values.money import CARD_STEP

THOUSAND = 1000
PERCENT = 100
MONTHS_GOOD = 12
TOLD_BEFORE = timedelta(days=30)
LEAST_WITH_MONEY = CARD_STEP
"""Millimes of a payment that no points can pay: a payment is of some money."""
RETURNED_FOR = timedelta(days=30)
"""How long points that come back are good at least."""
CALLED_OFF_WITHIN = timedelta(days=14)
"""How long after it was paid a purchase can be called off."""


class PointsReason(StrEnum):
    """What points came or went for, as it is stored."""

    EARNED = "earned"
    OFF_PEAK = "off_peak"
    RESERVATION = "reservation"
    BOUGHT = "bought"
    SPENT = "spent"
    RETURNED = "returned"
    TAKEN_BACK = "taken_back"
    EXPIRED = "expired"
    ADJUSTED = "adjusted"


AGAINST_DEBTS = frozenset({PointsReason.EARNED, PointsReason.OFF_PEAK, PointsReason.RESERVATION, PointsReason.RETURNED})
"""What is taken at once by whoever owes points."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What points are earned by and good for. `worth` and `price` are millimes: of one point, of a thousand.

    Off-peak hours are by the time of Tunis; the same hour twice: there are none.
    """

    per_tnd: int = 10
    worth: int = 1
    most_percent: int = 100
    for_reservation: int = 20
    off_peak_percent: int = 50
    off_peak_from: time = time(20)
    off_peak_until: time = time(7)
    price: int = 1_000
    updated_at: datetime | None = None

    def is_off_peak(self, instant: datetime) -> bool:
        local, begin, end = instant.astimezone(TUNIS).time(), self.off_peak_from, self.off_peak_until
        if begin <= end:
            return begin <= local < end
        return local >= begin or local < end

    def most_for(self, amount: int) -> int:
        """The most points that can pay of an amount; what they take off is whole tens of millimes."""
        most = min(amount * self.most_percent // PERCENT, amount - LEAST_WITH_MONEY)
        points = max(0, most) // self.worth
        while points * self.worth % CARD_STEP:
            points -= 1
        return points

    def discount(self, points: int, amount: int) -> int:
        """What points take off an amount. Raises PointsExceedPayment, also for what is no whole tens of millimes."""
        most = self.most_for(amount)
        if points > most or points * self.worth % CARD_STEP:
            raise PointsExceedPayment(min(most, points - points % _step(self.worth)))
        return points * self.worth

    def price_of(self, points: int) -> int:
        """Raises PointsNotSold."""
        if not self.price:
            raise PointsNotSold
        return points * self.price // THOUSAND


def require_none(points: int) -> None:
    """Of what costs nothing, points can pay nothing. Raises PointsExceedPayment."""
    if points:
        raise PointsExceedPayment(0)


def _step(worth: int) -> int:
    """The fewest points that are worth whole tens of millimes."""
    return next(points for points in range(1, CARD_STEP + 1) if points * worth % CARD_STEP == 0)


def earned(retained: int, per_tnd: int) -> int:
    """Points for money that was paid and stayed."""
    return max(0, retained) * per_tnd // THOUSAND


def expiry_of(now: datetime) -> datetime:
    """When points that come now expire: a month begins by the time of Tunis, and they are twelve months old."""
    local = now.astimezone(TUNIS)
    year, month = divmod(local.year * 12 + local.month + MONTHS_GOOD, 12)
    return datetime(year, month + 1, 1, tzinfo=TUNIS).astimezone(now.tzinfo)


@dataclass(frozen=True, slots=True)
class Lot:
    """Points that expire together."""

    expires: datetime
    points: int


@dataclass(frozen=True, slots=True)
class Account:
    """A driver's points. `lots` are in the order of their expiry and add up to `balance`; `sequence` counts entries.

    `owed` were taken back when they were spent already. Up to `told` the holder was told what expires.
    """

    user_id: str
    balance: int = 0
    sequence: int = 0
    lots: tuple[Lot, ...] = ()
    owed: int = 0
    told: datetime | None = None

    def expired(self, now: datetime) -> int:
        """Points whose time is over, and which nobody has taken away yet."""
        return sum(lot.points for lot in self.lots if lot.expires <= now)

    def at(self, now: datetime) -> Account:
        """As it is at an instant, however late the job is."""
        if not (gone := self.expired(now)):
            return self
        return replace(self, balance=self.balance - gone, lots=tuple(lot for lot in self.lots if lot.expires > now))

    @property
    def next_lot(self) -> Lot | None:
        return self.lots[0] if self.lots else None

    @property
    def untold(self) -> Lot | None:
        """The lot of which the holder is to be told next."""
        return next((lot for lot in self.lots if self.told is None or lot.expires > self.told), None)

    def having(self, lots: Sequence[Lot]) -> Account:
        """With some lots more."""
        points = {lot.expires: lot.points for lot in self.lots}
        for lot in lots:
            points[lot.expires] = points.get(lot.expires, 0) + lot.points
        return self._of([Lot(expires, each) for expires, each in sorted(points.items())])

    def without(self, points: int, *, newest: bool = False) -> tuple[Account, tuple[Lot, ...]]:
        """Without some points, and the lots that they came out of. Raises InsufficientPoints."""
        if points > self.balance:
            raise InsufficientPoints(self.balance)
        left, taken, kept = points, list[Lot](), list[Lot]()
        for lot in reversed(self.lots) if newest else self.lots:
            part = min(left, lot.points)
            left -= part
            if part:
                taken.append(Lot(lot.expires, part))
            if lot.points > part:
                kept.append(Lot(lot.expires, lot.points - part))
        return self._of(sorted(kept, key=lambda lot: lot.expires)), tuple(taken)

    def _of(self, lots: Sequence[Lot]) -> Account:
        return replace(self, lots=tuple(lots), balance=sum(lot.points for lot in lots))


def part_of(lots: Sequence[Lot], skipped: int, points: int, now: datetime) -> list[Lot]:
    """The lots of points that come back, when `skipped` of them came back before: those that expire last first.

    What would be gone at once, or soon, is good for RETURNED_FOR from now on, at the beginning of a month.
    """
    found, least = list[Lot](), _month_after(now + RETURNED_FOR)
    for lot in sorted(lots, key=lambda lot: lot.expires, reverse=True):
        left = max(0, lot.points - skipped)
        skipped = max(0, skipped - lot.points)
        part = min(left, points)
        points -= part
        if part:
            found.append(Lot(max(lot.expires, least) if lot.expires <= now + RETURNED_FOR else lot.expires, part))
    return found


def _month_after(instant: datetime) -> datetime:
    local = instant.astimezone(TUNIS)
    year, month = divmod(local.year * 12 + local.month, 12)
    return datetime(year, month + 1, 1, tzinfo=TUNIS).astimezone(instant.tzinfo)


@dataclass(frozen=True, slots=True)
class PointsEntry:
    """An entry as its holder sees it: `points` signed; `sequence` counts from 1."""

    id: str
    user_id: str
    points: int
    balance_after: int
    sequence: int
    reason: PointsReason
    created_at: datetime
    payment_id: str | None = None
    reservation_id: int | None = None
    note: str | None = None
    actor: str | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AccountFilter:
    """Whose points to list; None, and 0, do not limit."""

    user_id: str | None = None
    balance_at_least: int = 0
    expiring_before: datetime | None = None
