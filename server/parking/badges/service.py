"""Drivers buy season badges; operators make them for others and take them back; staff look."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from server.auth.staff_zones import StaffZones
from server.engine.answer import Answer
from server.ledger.model import EntryReason
from server.parking.badges.model import (
    Badge,
    BadgeFilter,
    BadgeReach,
    BadgeStatus,
    Wanted,
    price_in,
    sold_year,
    start_of,
)
from server.parking.badges.operations import (
    BADGE,
    ID_FIELD,
    InvalidateBadge,
    Invalidated,
    MakeBadge,
    look,
    purpose_of,
    reads,
    release,
    settle,
    unique_index_in_the_way,
)
from server.parking.badges.repository import BadgeRepository
from server.parking.errors import (
    DriverNotFound,
    PaymentMethodNotAllowed,
    SeasonBadgeExists,
    SeasonBadgeNotFound,
)
from server.parking.zones.model import Zone
from server.payments.bills import BillService
from server.payments.model import NOBODY, WALLET, Bill, DeskBill, Kind, MethodType, Paid, Payment, PaymentOrder
from server.payments.payable import Payable
from server.payments.service import PaymentService
from server.points.errors import PointsNotAccepted
from server.points.model import require_none
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.money import check_amount
from server.values.paging import Page, Slice

REVENUE = "revenue:badges"

R = TypeVar("R")


class Drivers(Protocol):
    async def exists(self, user_id: str) -> bool: ...


class BadgeService:
    """Use cases of season badges. `zone_of` raises ZoneNotFound."""

    def __init__(
        self,
        *,
        badges: BadgeRepository,
        zone_of: Callable[[str], Zone],
        drivers: Drivers,
        payments: PaymentService,
        bills: BillService,
        staff_zones: StaffZones,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._badges = badges
        self._zone_of = zone_of
        self._drivers = drivers
        self._payments = payments
        self._bills = bills
        self._staff_zones = staff_zones
        self._clock = clock
        self._new_id = new_id

    @property
    def payable(self) -> Payable:
        """What payments have to know of season badges."""
        return Payable(
            kind=BADGE,
            id_field=ID_FIELD,
            message_field="season_badge_id",
            reason=EntryReason.PARKING_PAYMENT,
            account=lambda _: REVENUE,
            reads=reads,
            settle=settle,
            look=look,
            release=release,
            duplicate=unique_index_in_the_way,
            told_to_payers=(SeasonBadgeExists,),
            bill=self._bill,
            desk_bill=self._desk_bill,
            sort=Kind.BADGE,
        )

    async def create(self, by: Caller, wanted: Wanted, user_id: str | None, answer: Answer[Badge, R]) -> R:
        """An operator makes a badge, to be paid unless it costs nothing.

        Raises ZoneNotFound, ZoneNotAssigned, ZoneInactive, SeasonBadgeNotSold, DriverNotFound, SeasonBadgeExists,
        InvalidArgument for a year that is not sold.
        """
        zone = self._zone_of(wanted.zone_id)
        await self._staff_zones.require(by, zone.id)
        badge = self._draft(zone, wanted, user_id, created_by=by.id)
        if user_id and not await self._drivers.exists(user_id):
            raise DriverNotFound
        return await answer(MakeBadge(badge))

    async def buy(
        self,
        user_id: str,
        wanted: Wanted,
        method: str | None,
        shown: int | None,
        answer: Answer[Badge, R],
        *,
        points: int,
    ) -> R:
        """A driver makes a badge and pays for it (`wallet`, a card's id, None: the default card); both or neither.

        `points` pay a part of it.

        Raises as `create` does but for what is about staff, AmountMismatch, and what paying raises.
        """
        badge = self._draft(self._zone_of(wanted.zone_id), wanted, user_id)
        check_amount(shown, badge.price)
        if not badge.price:
            require_none(points)
            return await answer(MakeBadge(badge, told=user_id))
        purpose = purpose_of(badge, starts=True)
        order = PaymentOrder(user_id, purpose, badge.price, method, _description(badge), points)
        if method == WALLET:
            return await answer(MakeBadge(badge, self._payments.at_hand(order), told=user_id))
        return await self._payments.charge(order, answer.of(_paid_badge), MakeBadge(badge, told=user_id))

    async def pay(
        self,
        caller: Caller,
        badge_id: str,
        method: MethodType,
        *,
        card_id: str | None,
        shown: int | None,
        points: int,
        answer: Answer[Badge, R],
    ) -> R:
        """Pays a badge that was made before: drivers their own by wallet or card, operators record cash.

        Raises SeasonBadgeNotFound, ZoneNotAssigned, PaymentMethodNotAllowed, AmountMismatch, and as Badge.paid and
        paying do.
        """
        if (method is MethodType.CASH) is caller.is_driver:
            raise PaymentMethodNotAllowed
        badge = await self._find_within(await self._reach_of(caller), badge_id)
        check_amount(shown, badge.price)
        paid = answer.of(_paid_badge)
        if caller.is_driver:
            source = WALLET if method is MethodType.WALLET else card_id
            return await self._bills.pay(BADGE, badge.id, caller.id, badge.price, paid, method=source, points=points)
        if points:
            raise PointsNotAccepted
        owner = badge.user_id or NOBODY
        order = PaymentOrder(owner, purpose_of(badge), badge.price, None, _description(badge))
        return await self._payments.record_cash(order, caller.id, paid)

    async def get(self, caller: Caller, badge_id: str) -> Badge:
        """Raises SeasonBadgeNotFound, ZoneNotAssigned."""
        return (await self._find_within(await self._reach_of(caller), badge_id)).at(self._clock())

    async def list(self, caller: Caller, asked: BadgeFilter, page: Page) -> Slice[Badge]:
        """A driver's own, or those in the zones of staff. Raises SeasonBadgeNotFound for another driver's."""
        reach, now = await self._reach_of(caller), self._clock()
        user_id, zone_ids = asked.user_id, asked.zone_ids
        if reach.user_id:
            if user_id and user_id != reach.user_id:
                raise SeasonBadgeNotFound
            user_id = reach.user_id
        if reach.zone_ids is not None:
            zone_ids = [each for each in (zone_ids or reach.zone_ids) if each in reach.zone_ids]
        filters = BadgeFilter(user_id, zone_ids, asked.plate_key, asked.year, asked.status)
        return (await self._badges.list(filters, page, now)).map(lambda badge: badge.at(now))

    async def invalidate(
        self, by: Caller, badge_id: str, reason: str | None, answer: Answer[Invalidated, R], *, with_refund: bool
    ) -> R:
        """Raises as InvalidateBadge."""
        reach = await self._reach_of(by)
        badge = await self._find_within(reach, badge_id)
        requested: Sequence[Payment] = ()

        def noted(invalidated: Invalidated) -> Invalidated:
            nonlocal requested
            requested = invalidated.requested
            return invalidated

        response = await answer.of(noted)(InvalidateBadge(badge, reach, reason, with_refund))
        self._payments.ask_for_refunds(requested)
        return response

    async def valid_for(self, plate_key: str, zone_ids: Collection[str] | None, now: datetime) -> Sequence[Badge]:
        """For other parts of parking: the badges by which a vehicle parks, in some zones or (None) wherever."""
        return await self._badges.valid_for(plate_key, zone_ids, now)

    async def valid_of(
        self, plate_keys: Collection[str], zone_ids: Collection[str] | None, now: datetime
    ) -> Sequence[Badge]:
        """The same of several plates, in no order."""
        return await self._badges.valid_of(plate_keys, zone_ids, now)

    def _draft(self, zone: Zone, wanted: Wanted, user_id: str | None, created_by: str | None = None) -> Badge:
        now = self._clock()
        price, year = price_in(zone), sold_year(wanted.year, now)
        return Badge(
            id=self._new_id(),
            zone_id=zone.id,
            zone_code=zone.code,
            zone_name=zone.name,
            plate=wanted.plate,
            year=year,
            price=price,
            status=BadgeStatus.PENDING,
            valid_from=max(now, start_of(year)),
            created_at=now,
            user_id=user_id,
            created_by=created_by,
        )

    async def _bill(self, badge_id: str, user_id: str) -> Bill:
        """Raises SeasonBadgeNotFound, and what keeps the badge from being paid."""
        badge = await self._find_within(BadgeReach(user_id=user_id), badge_id)
        badge.require_payable(self._clock())
        return Bill(purpose_of(badge), badge.price, _description(badge))

    async def _desk_bill(self, badge_id: str) -> DeskBill:
        """Raises SeasonBadgeNotFound, and what keeps the badge from being paid."""
        badge = await self._find_within(BadgeReach(), badge_id)
        badge.require_payable(self._clock())
        return DeskBill(Bill(purpose_of(badge), badge.price, _description(badge)), badge.user_id or NOBODY)

    async def _find_within(self, reach: BadgeReach, badge_id: str) -> Badge:
        if (badge := await self._badges.find(badge_id)) is None:
            raise SeasonBadgeNotFound
        reach.require(badge)
        return badge

    async def _reach_of(self, caller: Caller) -> BadgeReach:
        if caller.is_driver:
            return BadgeReach(user_id=caller.id)
        return BadgeReach(zone_ids=await self._staff_zones.of(caller))


def _description(badge: Badge) -> str:
    return f"Vignette {badge.year} - {badge.zone_name}"


def _paid_badge(paid: Paid) -> Badge:
    badge: Badge = paid.outcome
    return badge
