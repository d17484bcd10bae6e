"""Memberships: what a driver has paid for, what of it was used, how it goes on and ends. Pure; money is millimes.

A membership is a row of terms, each paid for: the calendar months of its plan, by the car park's time, with what the
plan gave then. Renewed before its end it has another term from there; later, one from now.
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from server.carpark.fees.model import HOUR, Benefit
from server.carpark.memberships.errors import MembershipEnded, MembershipVehicleLimit
from server.carpark.plans.model import Offer
from server.errors import FieldViolation, InvalidArgument
from server.payments.errors import PaymentInProgress

RENEWED_BEFORE = timedelta(days=1)
"""How long before its end a membership is renewed by itself."""
TRIED_AGAIN_AFTER = timedelta(hours=6)
GIVEN_BACK_WITHIN = timedelta(days=14)
"""How long after it was paid a term that was not used can be given back."""
TERMS_KEPT = 3
"""Of those that are over."""
MOST_AHEAD = timedelta(days=5 * 366)
"""For how long a membership can be paid when it is renewed: what costs nothing would be renewed for ever."""


class MembershipStatus(StrEnum):
    """Where a membership stands, as it is stored; one that is over may still be stored as active for a minute."""

    PENDING = "pending"
    ACTIVE = "active"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Term:
    """Time that is paid: `minutes` were parked in it, `included` of them as included in the offer, by `stays`.

    `has_saved`: a stay was paid that cost less by it. `is_given_back`: its money went back, it gives nothing any more.
    """

    begin: datetime
    end: datetime
    offer: Offer
    paid_at: datetime
    payment_id: str | None = None
    minutes: int = 0
    included: int = 0
    stays: int = 0
    has_saved: bool = False
    is_given_back: bool = False

    @property
    def is_used(self) -> bool:
        return bool(self.stays or self.included or self.has_saved)

    @property
    def included_left(self) -> int | None:
        """None when none are spoken of."""
        offered = self.offer.included_minutes
        return None if offered is None else max(0, offered - self.included)

    @property
    def hours_used_minutes(self) -> int:
        """Of included ones if there are such, else of all that were parked."""
        return self.minutes if self.offer.included_minutes is None else self.included


@dataclass(frozen=True, slots=True)
class Use:
    """What a stay uses of its membership: `included` minutes when it is paid or over, the rest once it is over.

    `saves`: it costs less by it.
    """

    minutes: int = 0
    included: int = 0
    saved: int = 0
    stays: int = 1
    saves: bool = False


@dataclass(frozen=True, slots=True)
class Membership:
    """A driver's membership. `terms` are in order; while it is pending it has none.

    `anchor` is when the terms without a gap began, `anchored_months` how long they are: so the 31st comes again after
    a February. `stays` and `saved` count from the beginning. `failures` counts renewals in a row that did not succeed.
    """

    id: int
    user_id: str
    car_park: str
    plan_id: int
    vehicle_ids: tuple[int, ...]
    status: MembershipStatus
    time_zone: ZoneInfo
    created_at: datetime
    terms: tuple[Term, ...] = ()
    auto_renew: bool = False
    method: str | None = None
    """What it is renewed with: `wallet` or a card's id; None: the default card."""
    start: datetime | None = None
    anchor: datetime | None = None
    anchored_months: int = 0
    stays: int = 0
    saved: int = 0
    renew_at: datetime | None = None
    failures: int = 0
    last_error: str | None = None
    cancelled_at: datetime | None = None
    updated_at: datetime | None = None

    @property
    def end(self) -> datetime | None:
        return self.terms[-1].end if self.terms else None

    def is_good(self, now: datetime) -> bool:
        """True while its benefits count: also after it was called off, to the end of what was paid."""
        paying = (MembershipStatus.ACTIVE, MembershipStatus.CANCELLED)
        return self.status in paying and any(term.begin <= now < term.end for term in self.terms)

    def is_over(self, now: datetime) -> bool:
        """True when nothing is left of what was paid."""
        return self.end is not None and self.end <= now

    def at(self, now: datetime) -> Membership:
        """As it is at an instant."""
        if self.status is MembershipStatus.ACTIVE and self.is_over(now):
            return replace(self, status=MembershipStatus.EXPIRED)
        return self

    def term_at(self, now: datetime) -> Term | None:
        """The one that runs; else the last one, if there is any."""
        running = (term for term in self.terms if term.begin <= now < term.end)
        return next(running, self.terms[-1] if self.terms else None)

    def benefit_at(self, now: datetime) -> Benefit | None:
        """What it gives to a stay; None when it is not good."""
        term = self.term_at(now)
        if term is None or not self.is_good(now):
            return None
        return Benefit(self.id, term.offer.percentage, term.included_left or 0)

    def require_room(self, offer: Offer) -> None:
        """Raises MembershipVehicleLimit when it has more vehicles than an offer is for."""
        require_vehicles(self.vehicle_ids, offer)

    def require_renewable(self, now: datetime) -> None:
        """Raises PaymentInProgress while the first term is being paid, InvalidArgument when it is paid for years."""
        if self.status is MembershipStatus.PENDING:
            raise PaymentInProgress
        if self.end is not None and self.end > now + MOST_AHEAD:
            raise InvalidArgument(
                FieldViolation("membership_id", "est payé pour des années", "is paid for years to come")
            )

    def renewed(self, offer: Offer, payment_id: str | None, now: datetime) -> Membership:
        """With another term. Raises MembershipVehicleLimit, and as `require_renewable` does."""
        self.require_renewable(now)
        return self.extended(offer, payment_id, now)

    def extended(self, offer: Offer, payment_id: str | None, now: datetime) -> Membership:
        """With a term, the first or another one. Raises MembershipVehicleLimit."""
        self.require_room(offer)
        goes_on = self.end is not None and now < self.end
        anchor, months = (self.anchor, self.anchored_months) if goes_on and self.anchor else (now, 0)
        months += offer.months
        begin = self.end if goes_on and self.end else now
        end = months_after(anchor, months, self.time_zone)
        past = [term for term in self.terms if term.end <= now][-TERMS_KEPT:]
        ahead = [term for term in self.terms if term.end > now]
        after = replace(
            self,
            status=MembershipStatus.ACTIVE,
            terms=(*past, *ahead, Term(begin, end, offer, now, payment_id)),
            start=self.start or now,
            anchor=anchor,
            anchored_months=months,
            failures=0,
            last_error=None,
            cancelled_at=None,
            updated_at=now,
        )
        return after.with_auto_renew(self.auto_renew)

    def with_auto_renew(self, auto_renew: bool) -> Membership:  # noqa: FBT001  # it is what the method is about
        """Renewed by itself from now on, or not."""
        due = self.end - RENEWED_BEFORE if auto_renew and self.end else None
        return replace(self, auto_renew=auto_renew, renew_at=due)

    def changed(self, vehicle_ids: Sequence[int] | None, now: datetime, *, auto_renew: bool | None) -> Membership:
        """The same one when nothing changes. Raises MembershipEnded, MembershipVehicleLimit."""
        self.require_standing(now)
        after = self
        if vehicle_ids is not None:
            after = replace(after, vehicle_ids=tuple(vehicle_ids))
            for term in self.terms[-1:]:
                after.require_room(term.offer)
        if auto_renew is not None and auto_renew is not self.auto_renew:
            after = after.with_auto_renew(auto_renew)
        return self if after == self else replace(after, updated_at=now)

    def require_standing(self, now: datetime) -> None:
        """Raises MembershipEnded; PaymentInProgress while the first payment is under way."""
        status = self.at(now).status
        if status is MembershipStatus.PENDING:
            raise PaymentInProgress
        if status is not MembershipStatus.ACTIVE:
            raise MembershipEnded

    def is_due(self, now: datetime) -> bool:
        """True when it is to be renewed by itself now."""
        return self.status is MembershipStatus.ACTIVE and self.renew_at is not None and self.renew_at <= now

    def not_renewed(self, reason: str, now: datetime, *, for_good: bool) -> Membership:
        """After a renewal that did not succeed: it is tried again, until the end or for good."""
        again = now + TRIED_AGAIN_AFTER
        stops = for_good or self.end is None or again >= self.end
        return replace(
            self,
            failures=self.failures + 1,
            last_error=reason,
            auto_renew=self.auto_renew and not stops,
            renew_at=None if stops else again,
        )

    def returnable(self, now: datetime) -> Term | None:
        """The term that goes back when it is called off now; None: it stays good to the end."""
        last = self.terms[-1] if self.terms else None
        if last is None or last.is_used or now - last.paid_at > GIVEN_BACK_WITHIN:
            return None
        return last

    def cancelled(self, now: datetime) -> Membership:
        """Raises MembershipEnded, PaymentInProgress."""
        self.require_standing(now)
        terms = self.terms
        if (last := self.returnable(now)) is not None:
            kept = (replace(last, end=now, is_given_back=True),) if last.begin <= now else ()
            terms = (*terms[:-1], *kept)
        return replace(
            self,
            status=MembershipStatus.CANCELLED,
            terms=terms,
            auto_renew=False,
            renew_at=None,
            cancelled_at=now,
            updated_at=now,
        )

    def used(self, use: Use, at: datetime) -> Membership:
        """After a stay that began at an instant has used it, or some of it."""
        running = self.term_at(at)
        terms = tuple(
            replace(
                term,
                minutes=term.minutes + use.minutes,
                included=term.included + use.included,
                stays=term.stays + use.stays,
                has_saved=term.has_saved or use.saves,
            )
            if term is running
            else term
            for term in self.terms
        )
        return replace(self, terms=terms, stays=self.stays + use.stays, saved=self.saved + use.saved)


@dataclass(frozen=True, slots=True)
class Usage:
    """What a membership was used for: `minutes` and `included_left` of the term that runs, the rest since it began."""

    membership_id: int
    minutes: int
    included: int | None
    included_left: int | None
    stays: int
    saved: int
    days_remaining: int


def usage_of(membership: Membership, now: datetime) -> Usage:
    term = membership.term_at(now)
    left = membership.end - now if membership.end else timedelta()
    return Usage(
        membership_id=membership.id,
        minutes=term.hours_used_minutes if term else 0,
        included=term.offer.included_minutes if term else None,
        included_left=term.included_left if term else None,
        stays=membership.stays,
        saved=membership.saved,
        days_remaining=max(0, -(-left // timedelta(days=1))),
    )


def require_vehicles(vehicle_ids: Sequence[int], offer: Offer) -> None:
    """Raises MembershipVehicleLimit."""
    if len(vehicle_ids) > offer.vehicle_limit:
        raise MembershipVehicleLimit(offer.vehicle_limit)


def months_after(instant: datetime, months: int, zone: ZoneInfo) -> datetime:
    """The same day and hour some calendar months later by local time; the last day of a month that is too short."""
    local = instant.astimezone(zone)
    year, month = divmod(local.year * 12 + local.month - 1 + months, 12)
    day = min(local.day, calendar.monthrange(year, month + 1)[1])
    return local.replace(year=year, month=month + 1, day=day).astimezone(instant.tzinfo)


@dataclass(frozen=True, slots=True)
class MembershipFilter:
    """Which memberships to list; None does not limit."""

    car_park: str | None = None
    user_id: str | None = None
    plan_id: int | None = None
    status: MembershipStatus | None = None


def hours(minutes: int) -> float:
    """To hundredths."""
    return round(minutes * 100 / HOUR) / 100
