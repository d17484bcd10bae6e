"""Premium: what is sold, what a driver has paid for, how it goes on and ends. Pure; money is millimes.

A subscription is a row of terms, each paid for, of what its plan gave then. It is renewed a day before its end, and is
over when nobody has paid for more: then points are earned as by everybody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from server.carpark.memberships.model import months_after
from server.premium.errors import PremiumActive, PremiumNotFound, PremiumPlanNotSold
from server.values.clock import TUNIS

RENEWED_BEFORE = timedelta(days=1)
"""How long before its end a subscription is renewed by itself."""
TRIED_AGAIN_AFTER = timedelta(hours=6)
TERMS_KEPT = 3
"""Of those that are over: payments are looked at later than they are made."""


class Period(StrEnum):
    MONTH = "month"
    YEAR = "year"

    @property
    def months(self) -> int:
        return 12 if self is Period.YEAR else 1


class PremiumStatus(StrEnum):
    """Where a subscription stands, as it is stored; one that is over may be stored as active for a minute."""

    ACTIVE = "active"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a plan gives for a period, as it is sold: `per_tnd` points for a TND, `pay_later` sessions to pay later."""

    code: str
    name: str
    period: Period
    price: int
    per_tnd: int
    pay_later: int = 0


@dataclass(frozen=True, slots=True)
class PremiumPlan:
    """A price list entry; a price of 0 says that it is not sold for that period."""

    code: str
    name: str
    month_price: int
    year_price: int
    per_tnd: int
    created_at: datetime
    description: str | None = None
    is_active: bool = True
    updated_at: datetime | None = None
    pay_later: int = 0

    def offer(self, period: Period) -> Offer:
        """Raises PremiumPlanNotSold."""
        price = self.year_price if period is Period.YEAR else self.month_price
        if not self.is_active or not price:
            raise PremiumPlanNotSold
        return Offer(self.code, self.name, period, price, self.per_tnd, self.pay_later)


@dataclass(frozen=True, slots=True)
class Term:
    """Time that is paid."""

    begin: datetime
    end: datetime
    offer: Offer


@dataclass(frozen=True, slots=True)
class Subscription:
    """A driver's subscription. `terms` are in order, one at least once it is paid.

    `anchor` is when the terms without a gap began, `anchored_months` how long they are: so the 31st comes again after
    a February. `failures` counts renewals in a row that did not succeed.
    """

    user_id: str
    status: PremiumStatus = PremiumStatus.ACTIVE
    terms: tuple[Term, ...] = ()
    anchor: datetime | None = None
    anchored_months: int = 0
    auto_renew: bool = True
    method: str | None = None
    """What it is renewed with: `wallet` or a card's id; None: the default card."""
    next_code: str = ""
    next_period: Period = Period.MONTH
    renew_at: datetime | None = None
    failures: int = 0
    last_error: str | None = None

    @property
    def end(self) -> datetime | None:
        return self.terms[-1].end if self.terms else None

    def is_over(self, now: datetime) -> bool:
        return self.end is None or self.end <= now

    def at(self, now: datetime) -> Subscription:
        """As it is at an instant, however late the job is."""
        return replace(self, status=PremiumStatus.EXPIRED) if self.is_over(now) else self

    def term_at(self, now: datetime) -> Term | None:
        """The one that runs; else the last one, if there is any."""
        running = (term for term in self.terms if term.begin <= now < term.end)
        return next(running, self.terms[-1] if self.terms else None)

    def rate_at(self, now: datetime) -> int | None:
        """Points for a TND that is spent at an instant; None: it does not run then.

        A term counts from after it was paid: its own payment earns as those before it.
        """
        return next((term.offer.per_tnd for term in self.terms if term.begin < now <= term.end), None)

    def pay_later_at(self, now: datetime) -> int:
        """How many sessions at a time may be paid later at an instant; 0 while it does not run."""
        return next((term.offer.pay_later for term in self.terms if term.begin <= now < term.end), 0)

    def require_room(self, now: datetime) -> None:
        """Raises PremiumActive when it goes on by itself."""
        if self.status is PremiumStatus.ACTIVE and self.auto_renew and not self.is_over(now):
            raise PremiumActive

    def require_running(self, now: datetime) -> None:
        """Raises PremiumNotFound."""
        if self.is_over(now):
            raise PremiumNotFound

    def extended(self, offer: Offer, now: datetime) -> Subscription:
        """With a term, the first or another one: from its end while it runs, else from now."""
        goes_on = self.end is not None and now < self.end
        anchor, months = (self.anchor, self.anchored_months) if goes_on and self.anchor else (now, 0)
        months += offer.period.months
        begin = self.end if goes_on and self.end else now
        term = Term(begin, months_after(anchor, months, TUNIS), offer)
        past = [each for each in self.terms if each.end <= now][-TERMS_KEPT:]
        ahead = [each for each in self.terms if each.end > now]
        after = replace(
            self,
            status=PremiumStatus.ACTIVE,
            terms=(*past, *ahead, term),
            anchor=anchor,
            anchored_months=months,
            next_code=offer.code,
            next_period=offer.period,
            failures=0,
            last_error=None,
        )
        return after.with_auto_renew(self.auto_renew)

    def with_auto_renew(self, auto_renew: bool) -> Subscription:  # noqa: FBT001  # it is what the method is about
        """Renewed by itself from now on, or not: then it is called off."""
        due = self.end - RENEWED_BEFORE if auto_renew and self.end else None
        status = PremiumStatus.ACTIVE if auto_renew else PremiumStatus.CANCELLED
        return replace(self, auto_renew=auto_renew, renew_at=due, status=status)

    def is_due(self, now: datetime) -> bool:
        """True when it is to be renewed by itself now."""
        return self.status is PremiumStatus.ACTIVE and self.renew_at is not None and self.renew_at <= now

    def not_renewed(self, reason: str, now: datetime, *, for_good: bool) -> Subscription:
        """After a renewal that did not succeed: it is tried again, until the end or for good."""
        again = now + TRIED_AGAIN_AFTER
        stops = for_good or self.end is None or again >= self.end
        after = replace(self, failures=self.failures + 1, last_error=reason, renew_at=None if stops else again)
        return replace(after.with_auto_renew(auto_renew=False), last_error=reason) if stops else after


@dataclass(frozen=True, slots=True)
class SubscriptionFilter:
    """Which subscriptions to list; None does not limit. `plan` is the code of the plan of the last term."""

    user_id: str | None = None
    plan: str | None = None
    status: PremiumStatus | None = None
    ends_before: datetime | None = None
