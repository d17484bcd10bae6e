"""Rates, discounts, plans and memberships; most memberships of one driver, plan and car park, the rest fewer."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from server.carpark.discounts.document import DISCOUNTS, discount_fields
from server.carpark.discounts.model import Discount, DiscountFilter
from server.carpark.discounts.repository import DiscountRepository
from server.carpark.fees.model import DiscountType, Rate, RateType
from server.carpark.memberships.document import MEMBERSHIPS, membership_document
from server.carpark.memberships.model import Membership, MembershipFilter, MembershipStatus
from server.carpark.memberships.repository import MembershipRepository
from server.carpark.plans.document import PLANS, plan_fields
from server.carpark.plans.model import Offer, Plan
from server.carpark.plans.repository import PlanRepository
from server.carpark.rates.document import RATES, rate_fields
from server.carpark.rates.model import CarParkRate, RateFilter
from server.carpark.rates.repository import RateRepository
from server.mongo.client import Database, Document
from tests.lists.many import BUSY_DRIVER, MANY, NOW, ONE_IN, QUIET_ACTORS, rarely

SOME = MANY // 10
BUSY, QUIET = "BUSY", "QUIET"

LISTS = {
    **{
        f"rates: {type_ or 'any type'}, active: {is_active}": (
            lambda db, page, type_=type_, is_active=is_active: RateRepository(db).page(
                RateFilter(BUSY, type_, is_active), page
            )
        )
        for type_, is_active in itertools.product((None, RateType.HOURLY, RateType.FLAT), (None, True, False))
    },
    **{
        f"discounts, active: {is_active}, {code or 'any code'}": (
            lambda db, page, is_active=is_active, code=code: DiscountRepository(db).page(
                DiscountFilter(BUSY, is_active, code), page
            )
        )
        for is_active, code in itertools.product((None, True, False), (None, "CODE-7"))
    },
    "plans that are sold": lambda db, page: PlanRepository(db).page(BUSY, page, with_inactive=False),
    "plans": lambda db, page: PlanRepository(db).page(BUSY, page, with_inactive=True),
    **{
        f"memberships: {name}, {status or 'any status'}": (
            lambda db, page, limits=limits, status=status: MembershipRepository(db).list(
                MembershipFilter(status=status, **limits), page
            )
        )
        for (name, limits), status in itertools.product(
            {
                "a driver's own": {"user_id": BUSY_DRIVER},
                "a driver's here": {"user_id": BUSY_DRIVER, "car_park": BUSY},
                "a driver's of a rare plan": {"user_id": BUSY_DRIVER, "plan_id": 2},
                "a driver's here of a rare plan": {"user_id": BUSY_DRIVER, "car_park": BUSY, "plan_id": 2},
                "the busy car park": {"car_park": BUSY},
                "a quiet car park": {"car_park": QUIET},
                "the busy plan": {"car_park": BUSY, "plan_id": 1},
            }.items(),
            (None, MembershipStatus.EXPIRED, MembershipStatus.CANCELLED),
        )
    },
}


async def fill(database: Database) -> None:
    for collection, documents in ((RATES, rates()), (DISCOUNTS, discounts()), (PLANS, plans())):
        await database[collection].insert_many(list(documents), ordered=False)
    await database[MEMBERSHIPS].insert_many(list(memberships()), ordered=False)


def rates() -> Iterator[Document]:
    for number in range(SOME):
        type_ = rarely([RateType.FLAT, RateType.DAILY], RateType.HOURLY)
        price = Rate(number, "Rate", type_, 5_000, NOW)
        yield _stored(CarParkRate(number, BUSY, price, _made(number), is_active=not _is_rare(number)), rate_fields)


def discounts() -> Iterator[Document]:
    for number in range(SOME):
        discount = Discount(number, BUSY, f"CODE-{number}", "", DiscountType.PERCENTAGE, 10_00, NOW, _made(number))
        yield _stored(replace(discount, is_active=not _is_rare(number)), discount_fields)


def plans() -> Iterator[Document]:
    for number in range(SOME):
        plan = Plan(number, BUSY, Offer("Plan", 150_000), _made(number), is_active=not _is_rare(number))
        yield _stored(plan, plan_fields)


def memberships() -> Iterator[Document]:
    for number in range(MANY):
        yield membership_document(
            Membership(
                id=number,
                user_id=rarely(QUIET_ACTORS, BUSY_DRIVER),
                car_park=rarely([QUIET], BUSY),
                plan_id=rarely([2], 1),
                vehicle_ids=(),
                status=rarely([MembershipStatus.CANCELLED], MembershipStatus.EXPIRED),
                time_zone=ZoneInfo("Africa/Tunis"),
                created_at=_made(number),
            )
        )


def _stored(thing, write) -> Document:
    return {"_id": thing.id, "version": 1} | {name: value for name, value in write(thing).items() if value is not None}


def _made(number: int):
    """Some are made in the same moment."""
    return NOW + timedelta(seconds=number // 3)


def _is_rare(number: int) -> bool:
    return number % ONE_IN == 1
