"""Season badges: a vehicle's annual vignette in a zone. Money is millimes. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from server.errors import FieldViolation, InvalidArgument, ZoneNotAssigned
from server.parking.errors import (
    SeasonBadgeAlreadyPaid,
    SeasonBadgeExpired,
    SeasonBadgeInvalidated,
    SeasonBadgeNotFound,
    SeasonBadgeNotSold,
    ZoneInactive,
)
from server.parking.zones.model import Zone
from server.values.clock import TUNIS
from server.values.plate import Plate


class BadgeStatus(StrEnum):
    """Where a badge stands. All but expired are stored: the end of its year ends a badge."""

    PENDING = "pending"
    ACTIVE = "active"
    INVALIDATED = "invalidated"
    EXPIRED = "expired"


STORED = (BadgeStatus.PENDING, BadgeStatus.ACTIVE, BadgeStatus.INVALIDATED)


@dataclass(frozen=True, slots=True)
class Badge:
    """`price` is the zone's when the badge was made, `user_id` whose it is (None: nobody's account), `created_by` the
    operator who made it.
    """

    id: str
    zone_id: str
    zone_code: str
    zone_name: str
    plate: Plate
    year: int
    price: int
    status: BadgeStatus
    valid_from: datetime
    created_at: datetime
    user_id: str | None = None
    created_by: str | None = None
    updated_at: datetime | None = None
    paid_at: datetime | None = None
    invalidated_at: datetime | None = None
    invalidation_reason: str | None = None

    @property
    def valid_until(self) -> datetime:
        """The end of its year."""
        return start_of(self.year + 1)

    def at(self, now: datetime) -> Badge:
        """As it is at an instant."""
        if self.status is BadgeStatus.INVALIDATED or now < self.valid_until:
            return self
        return replace(self, status=BadgeStatus.EXPIRED)

    def is_good(self, now: datetime) -> bool:
        """True when the vehicle parks by it."""
        return self.at(now).status is BadgeStatus.ACTIVE and self.valid_from <= now

    def activated(self, now: datetime) -> Badge:
        """Good from now on, or from the beginning of its year."""
        valid_from = max(now, start_of(self.year))
        return replace(self, status=BadgeStatus.ACTIVE, valid_from=valid_from, updated_at=now)

    def paid(self, now: datetime) -> Badge:
        """Raises as require_payable does."""
        self.require_payable(now)
        return replace(self.activated(now), paid_at=now)

    def require_payable(self, now: datetime) -> None:
        """Raises SeasonBadgeAlreadyPaid, SeasonBadgeInvalidated, SeasonBadgeExpired."""
        if self.status is BadgeStatus.ACTIVE:
            raise SeasonBadgeAlreadyPaid
        self._require_standing(now)

    def invalidated(self, reason: str | None, now: datetime) -> Badge:
        """Raises SeasonBadgeInvalidated, SeasonBadgeExpired."""
        self._require_standing(now)
        return replace(
            self,
            status=BadgeStatus.INVALIDATED,
            invalidated_at=now,
            invalidation_reason=reason,
            updated_at=now,
        )

    def _require_standing(self, now: datetime) -> None:
        match self.at(now).status:
            case BadgeStatus.INVALIDATED:
                raise SeasonBadgeInvalidated
            case BadgeStatus.EXPIRED:
                raise SeasonBadgeExpired


@dataclass(frozen=True, slots=True)
class BadgeReach:
    """Whose badges a call may touch: one driver's, or those in some zones; None does not limit."""

    user_id: str | None = None
    zone_ids: Collection[str] | None = None

    def require(self, badge: Badge) -> None:
        """Raises SeasonBadgeNotFound for another driver's, ZoneNotAssigned for one in another zone."""
        if self.user_id is not None and badge.user_id != self.user_id:
            raise SeasonBadgeNotFound
        if self.zone_ids is not None and badge.zone_id not in self.zone_ids:
            raise ZoneNotAssigned


@dataclass(frozen=True, slots=True)
class BadgeFilter(BadgeReach):
    """What a list of badges is limited to; None does not limit."""

    plate_key: str | None = None
    year: int | None = None
    status: BadgeStatus | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A badge to make. `year` None: this one."""

    zone_id: str
    plate: Plate
    year: int | None = None


def year_of(now: datetime) -> int:
    """The calendar year in Tunis."""
    return now.astimezone(TUNIS).year


def start_of(year: int) -> datetime:
    return datetime(year, 1, 1, tzinfo=TUNIS)


def sold_year(asked: int | None, now: datetime) -> int:
    """The current year or the next. Raises InvalidArgument for another one."""
    this = year_of(now)
    if asked not in (None, this, this + 1):
        raise InvalidArgument(
            FieldViolation("year", f"doit être {this} ou {this + 1}", f"must be {this} or {this + 1}")
        )
    return asked or this


def price_in(zone: Zone) -> int:
    """What a badge costs. Raises ZoneInactive, SeasonBadgeNotSold."""
    if not zone.is_active:
        raise ZoneInactive
    if zone.season_badge_price is None:
        raise SeasonBadgeNotSold
    return zone.season_badge_price
