"""MembershipService: subscribing, looking, changing, renewing and calling off, with money from the wallet."""

import asyncio

import pytest
from bson import ObjectId

from parkup.carpark.v1 import membership_service_pb2 as pb
from parkup.carpark.v1.membership_pb2 import Membership
from parkup.carpark.v1.membership_plan_pb2 import MembershipPlan
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from tests.carpark.prices import MILLIMES, PRICE
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance

ACTIVE, CANCELLED = Membership.STATUS_ACTIVE, Membership.STATUS_CANCELLED
EXPIRED = Membership.STATUS_EXPIRED
NOBODY = 2_000_000_000
DAY = 24 * 3600


def seconds(membership: Membership) -> int:
    return membership.end_date.seconds - membership.start_date.seconds


@pytest.fixture
async def driver(money):
    """With money for two terms."""
    return await money.driver(millimes=2 * MILLIMES)


@pytest.fixture
async def plan(prices) -> MembershipPlan:
    return await prices.plan()


class TestCreateMembership:
    async def test_pays_and_is_good_for_the_plans_months(self, prices, plan, driver, money, database) -> None:
        vehicles = [await prices.vehicle(driver), await prices.vehicle(driver)]

        made = await prices.subscribe(driver, plan, vehicle_ids=vehicles, auto_renew=True, amount=PRICE)

        assert (made.status, made.user_id, made.plan_id, made.car_park) == (ACTIVE, driver.id, plan.id, prices.code)
        assert (list(made.vehicle_ids), made.auto_renew, made.price_paid) == (vehicles, True, PRICE)
        assert 28 * DAY <= seconds(made) <= 31 * DAY
        assert (made.plan.name, made.plan.discount_percentage, made.hours_used) == ("Premium Monthly", 20, 0)
        assert not made.HasField("hours_remaining")
        assert await money.balance(driver) == MILLIMES
        assert await prices.get(driver, made) == made
        payment = await database["payments"].find_one({"membershipId": made.id})
        assert (payment["status"], payment["description"]) == ("completed", "Abonnement - Premium Monthly")
        entry = await database["ledger"].find_one({"paymentId": payment["_id"]})
        assert "revenue:memberships" in {line["account"] for line in entry["lines"]}
        await assert_books_balance(database)

    async def test_one_that_costs_nothing_needs_no_money(self, prices, people) -> None:
        free = await prices.plan(price=0)
        made = await prices.subscribe(await people.driver(), free, method="")
        assert (made.status, made.price_paid) == (ACTIVE, 0)

    async def test_without_a_card_the_wallet_pays(self, prices, plan, driver, money) -> None:
        await prices.subscribe(driver, plan, method="")
        assert await money.balance(driver) == MILLIMES

    async def test_by_card(self, prices, plan, money) -> None:
        driver = await money.driver()
        card = await money.add_card(driver, default=True)

        for method in (card, ""):
            made = await prices.subscribe(driver, plan, method=method)
            assert made.status == ACTIVE
            await prices.cancel(driver, made)
        await money.repair()
        assert await money.charged(driver) == []

    async def test_refuses_what_is_wrong(self, prices, plan, driver, money) -> None:
        mine, others = await prices.vehicle(driver), await prices.vehicle(await money.driver())
        off = await prices.plan(is_active=False)
        for what, fields, reason in (
            (MembershipPlan(id=NOBODY), {}, "MEMBERSHIP_PLAN_NOT_FOUND"),
            (off, {}, "MEMBERSHIP_PLAN_NOT_SOLD"),
            (plan, {"vehicle_ids": [mine, 8, 9]}, "MEMBERSHIP_VEHICLE_LIMIT"),
            (plan, {"vehicle_ids": [mine, others]}, "VEHICLE_NOT_FOUND"),
            (plan, {"vehicle_ids": [NOBODY]}, "VEHICLE_NOT_FOUND"),
            (plan, {"vehicle_ids": [mine, mine]}, "INVALID_ARGUMENT"),
            (plan, {"amount": PRICE - 1}, "AMOUNT_MISMATCH"),
            (plan, {"payment_method": PaymentMethod.PAYMENT_METHOD_CARD}, "INVALID_ARGUMENT"),
            (plan, {"payment_method": PaymentMethod.PAYMENT_METHOD_CASH}, "INVALID_ARGUMENT"),
            (plan, {"method": "f" * 24}, "METHOD_NOT_FOUND"),
            (MembershipPlan(id=0), {}, "INVALID_ARGUMENT"),
        ):
            with refused(reason):
                await prices.subscribe(driver, what, **fields)
        assert await prices.listed(driver) == []
        assert await money.balance(driver) == 2 * MILLIMES

    async def test_who_cannot_pay_has_none(self, prices, plan, money, database) -> None:
        driver = await money.driver(millimes=MILLIMES - 10)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await prices.subscribe(driver, plan)
        assert await prices.listed(driver) == []
        assert await database["memberships"].count_documents({"userId": ObjectId(driver.id)}) == 0

    async def test_a_driver_has_one_at_a_time(self, prices, plan, driver, money) -> None:
        await prices.subscribe(driver, plan)
        with refused("ACTIVE_MEMBERSHIP_EXISTS"):
            await prices.subscribe(driver, plan)
        assert await money.balance(driver) == MILLIMES

    async def test_of_many_at_once_one_is_paid(self, prices, plan, driver, money, database) -> None:
        answers = await asyncio.gather(*(prices.subscribe(driver, plan) for _ in range(20)), return_exceptions=True)
        refusals = [reason_of(each) for each in answers if isinstance(each, BaseException)]
        assert refusals == ["ACTIVE_MEMBERSHIP_EXISTS"] * 19
        assert await money.balance(driver) == MILLIMES
        await assert_books_balance(database)

    async def test_is_repeated_by_its_key(self, prices, plan, driver, money) -> None:
        first = await prices.subscribe(driver, plan, key="k1")
        assert await prices.subscribe(driver, plan, key="k1") == first
        assert await money.balance(driver) == MILLIMES
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await prices.subscribe(driver, plan, key="k1", auto_renew=True)

    async def test_one_that_is_over_makes_room_before_the_job_has_seen_it(
        self, prices, plan, driver, clock, database
    ) -> None:
        first = await prices.subscribe(driver, plan)
        await database["memberships"].update_one(
            {"_id": first.id}, [{"$set": {"endDate": clock(), "terms": {"$map": _ended("$terms", clock())}}}]
        )
        assert (await prices.get(driver, first)).status == EXPIRED

        assert (await prices.subscribe(driver, plan)).status == ACTIVE
        assert (await prices.get(driver, first)).status == EXPIRED


class TestLookingAtMemberships:
    async def test_drivers_see_their_own_and_staff_those_of_their_car_parks(
        self, prices, plan, driver, money, yard
    ) -> None:
        made = await prices.subscribe(driver, plan)
        other = await prices.subscribe(await money.driver(millimes=MILLIMES), plan)
        operator, elsewhere = await yard.operator(prices.code), await yard.operator()

        assert await prices.listed(driver) == await prices.listed(driver, car_park=prices.code) == [made.id]
        assert await prices.listed(driver, user_id=driver.id, plan_id=plan.id) == [made.id]
        assert await prices.listed(operator, car_park=prices.code) == [other.id, made.id]
        assert await prices.listed(operator, car_park=prices.code, user_id=driver.id) == [made.id]
        assert await prices.listed(prices.admin, car_park=prices.code, plan_id=plan.id) == [other.id, made.id]
        assert await prices.get(operator, made) == made
        with refused("MEMBERSHIP_NOT_FOUND"):
            await prices.get(driver, other)
        with refused("MEMBERSHIP_NOT_FOUND"):
            await prices.usage(driver, other)
        with refused("MEMBERSHIP_NOT_FOUND"):
            await prices.listed(driver, user_id=other.user_id)
        with refused("MEMBERSHIP_NOT_FOUND"):
            await prices.get(operator, Membership(id=NOBODY))
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await prices.listed(elsewhere, car_park=prices.code)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await prices.get(elsewhere, made)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await prices.usage(elsewhere, made)
        with refused("CAR_PARK_NOT_FOUND"):
            await prices.listed(driver, car_park="NOWHERE")

    async def test_by_status_and_page_by_page(self, prices, plan, driver) -> None:
        first = await prices.subscribe(driver, plan)
        await prices.cancel(driver, first)
        second = await prices.subscribe(driver, plan)

        assert await prices.listed(driver, status=CANCELLED) == [first.id]
        assert await prices.listed(driver, status=ACTIVE) == [second.id]
        answer = await prices.memberships.ListMemberships(
            pb.ListMembershipsRequest(page_size=1, with_total_size=True), metadata=driver.metadata
        )
        assert ([each.id for each in answer.memberships], answer.total_size) == ([second.id], 2)
        assert await prices.listed(driver, page_size=1, page_token=answer.next_page_token) == [first.id]


class TestUpdateMembership:
    async def test_registers_vehicles_and_sets_renewal(self, prices, plan, driver) -> None:
        made, vehicle = await prices.subscribe(driver, plan), await prices.vehicle(driver)
        changed = await prices.change(driver, made, vehicle_ids=[vehicle], auto_renew=True)
        assert (list(changed.vehicle_ids), changed.auto_renew) == ([vehicle], True)
        assert changed.end_date == made.end_date
        assert await prices.change(driver, made, auto_renew=True) == changed

    async def test_refuses_what_is_wrong(self, prices, plan, driver, money) -> None:
        made, other = await prices.subscribe(driver, plan), await money.driver()
        vehicles = [await prices.vehicle(driver) for _ in range(3)]
        for by, what, fields, reason in (
            (other, made, {"auto_renew": True}, "MEMBERSHIP_NOT_FOUND"),
            (driver, Membership(id=NOBODY), {"auto_renew": True}, "MEMBERSHIP_NOT_FOUND"),
            (driver, made, {"vehicle_ids": vehicles}, "MEMBERSHIP_VEHICLE_LIMIT"),
            (driver, made, {"vehicle_ids": [await prices.vehicle(other)]}, "VEHICLE_NOT_FOUND"),
        ):
            with refused(reason):
                await prices.change(by, what, **fields)
        await prices.cancel(driver, made)
        with refused("MEMBERSHIP_ENDED"):
            await prices.change(driver, made, auto_renew=True)


class TestRenewMembership:
    async def test_goes_on_from_its_end_at_the_price_of_now(self, prices, plan, driver, money) -> None:
        made = await prices.subscribe(driver, plan)
        await prices.change_plan(plan, price=100.0, discount_percentage=30.0)

        renewed = await prices.renew(driver, made, amount=100)

        assert 59 * DAY <= seconds(renewed) <= 62 * DAY
        assert renewed.start_date == made.start_date
        # What was sold holds for the time that was paid with it.
        assert (renewed.plan.discount_percentage, renewed.price_paid) == (20, 100)
        assert await money.balance(driver) == 50_000

    async def test_one_that_costs_nothing(self, prices, people) -> None:
        driver = await people.driver()
        made = await prices.subscribe(driver, await prices.plan(price=0), method="")
        assert seconds(await prices.renew(driver, made, method="")) >= 59 * DAY

    async def test_not_for_ever(self, prices, people) -> None:
        driver = await people.driver()
        made = await prices.subscribe(driver, await prices.plan(price=0, duration_months=36), method="")
        renewed = await prices.renew(driver, made, method="")
        with refused("INVALID_ARGUMENT") as refusal:
            await prices.renew(driver, made, method="")
        assert [*refusal.fields] == ["membership_id"]
        assert (await prices.get(driver, made)).end_date == renewed.end_date

    async def test_one_that_was_called_off_is_taken_up_again(self, prices, plan, driver) -> None:
        made = await prices.subscribe(driver, plan)
        await prices.cancel(driver, made)
        renewed = await prices.renew(driver, made)
        assert renewed.status == ACTIVE
        assert not renewed.HasField("cancelled_at")

    async def test_by_card_and_by_its_key(self, prices, plan, driver, money) -> None:
        made, card = await prices.subscribe(driver, plan), await money.add_card(driver)
        first = await prices.renew(driver, made, card, key="k1")
        assert await prices.renew(driver, made, card, key="k1") == first
        assert await money.charged(driver) == [MILLIMES]

    async def test_from_the_wallet_by_its_key(self, prices, plan, driver, money) -> None:
        made = await prices.subscribe(driver, plan)
        first = await prices.renew(driver, made, key="k1")
        assert await prices.renew(driver, made, key="k1") == first
        assert await money.balance(driver) == 0

    async def test_many_at_once_are_each_paid(self, prices, plan, money, database) -> None:
        driver = await money.driver(millimes=4 * MILLIMES)
        made = await prices.subscribe(driver, plan)
        answers = await asyncio.gather(*(prices.renew(driver, made) for _ in range(10)), return_exceptions=True)
        refusals = [reason_of(each) for each in answers if isinstance(each, BaseException)]
        assert refusals == ["INSUFFICIENT_WALLET_BALANCE"] * 7
        assert 4 * 28 * DAY <= seconds(await prices.get(driver, made)) <= 4 * 31 * DAY
        assert await money.balance(driver) == 0
        await assert_books_balance(database)

    async def test_refuses_what_is_wrong(self, prices, plan, driver, money) -> None:
        made = await prices.subscribe(driver, plan)
        vehicles = [await prices.vehicle(driver), await prices.vehicle(driver)]
        await prices.change(driver, made, vehicle_ids=vehicles)
        for by, what, fields, reason in (
            (await money.driver(), made, {}, "MEMBERSHIP_NOT_FOUND"),
            (driver, made, {"amount": 1.0}, "AMOUNT_MISMATCH"),
            (driver, made, {"method": "f" * 24}, "METHOD_NOT_FOUND"),
        ):
            with refused(reason):
                await prices.renew(by, what, **fields)
        await prices.change_plan(plan, vehicle_limit=1)
        with refused("MEMBERSHIP_VEHICLE_LIMIT"):
            await prices.renew(driver, made)
        await prices.change_plan(plan, is_active=False)
        with refused("MEMBERSHIP_PLAN_NOT_SOLD"):
            await prices.renew(driver, made)

    async def test_not_while_there_is_another_one(self, prices, plan, money) -> None:
        driver = await money.driver(millimes=3 * MILLIMES)
        first = await prices.subscribe(driver, plan)
        await prices.cancel(driver, first)
        await prices.subscribe(driver, plan)
        with refused("ACTIVE_MEMBERSHIP_EXISTS"):
            await prices.renew(driver, first)

    async def test_without_enough_money(self, prices, plan, money) -> None:
        driver = await money.driver(millimes=MILLIMES)
        made = await prices.subscribe(driver, plan)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await prices.renew(driver, made)
        assert await prices.get(driver, made) == made


class TestCancelMembership:
    async def test_what_was_not_used_goes_back(self, prices, plan, driver, money, database) -> None:
        made = await prices.subscribe(driver, plan, auto_renew=True)

        answer = await prices.cancel(driver, made)

        assert (answer.membership.status, answer.refunded_amount) == (CANCELLED, PRICE)
        assert answer.membership.end_date == answer.membership.cancelled_at
        assert not answer.membership.auto_renew
        assert await money.balance(driver) == 2 * MILLIMES
        await assert_books_balance(database)

    async def test_what_was_used_stays_good_to_the_end(self, prices, plan, driver, money, database) -> None:
        made = await prices.subscribe(driver, plan)
        await database["memberships"].update_one({"_id": made.id}, {"$set": {"terms.0.stays": 1}})

        answer = await prices.cancel(driver, made)

        assert (answer.membership.status, answer.refunded_amount) == (CANCELLED, 0)
        assert answer.membership.end_date == made.end_date
        assert await money.balance(driver) == MILLIMES

    async def test_of_two_payments_the_unused_one_goes_back(self, prices, plan, driver, money, database) -> None:
        made = await prices.subscribe(driver, plan)
        await database["memberships"].update_one({"_id": made.id}, {"$set": {"terms.0.stays": 1}})
        await prices.renew(driver, made)

        answer = await prices.cancel(driver, made)

        assert (answer.membership.end_date, answer.refunded_amount) == (made.end_date, PRICE)
        assert await money.balance(driver) == MILLIMES
        await assert_books_balance(database)

    async def test_a_card_has_its_money_back(self, prices, plan, money, database) -> None:
        driver = await money.driver()
        made = await prices.subscribe(driver, plan, method=await money.add_card(driver))
        assert (await prices.cancel(driver, made, key="k1")).refunded_amount == PRICE
        assert (await prices.cancel(driver, made, key="k1")).refunded_amount == PRICE
        await money.repair()
        assert await money.charged(driver) == []
        await assert_books_balance(database)

    async def test_admins_call_any_off(self, prices, plan, driver, money) -> None:
        made = await prices.subscribe(driver, plan)
        assert (await prices.cancel(prices.admin, made)).membership.status == CANCELLED
        with refused("MEMBERSHIP_NOT_FOUND"):
            await prices.cancel(prices.admin, Membership(id=NOBODY))

    async def test_refuses_what_is_wrong(self, prices, plan, driver, money) -> None:
        made = await prices.subscribe(driver, plan)
        with refused("MEMBERSHIP_NOT_FOUND"):
            await prices.cancel(await money.driver(), made)
        await prices.cancel(driver, made)
        with refused("MEMBERSHIP_ENDED"):
            await prices.cancel(driver, made)

    async def test_of_many_at_once_one_gives_back(self, prices, plan, driver, money, database) -> None:
        made = await prices.subscribe(driver, plan)
        answers = await asyncio.gather(*(prices.cancel(driver, made) for _ in range(10)), return_exceptions=True)
        refusals = [reason_of(each) for each in answers if isinstance(each, BaseException)]
        assert refusals == ["MEMBERSHIP_ENDED"] * 9
        assert await money.balance(driver) == 2 * MILLIMES
        await assert_books_balance(database)


def _ended(terms: str, now) -> dict:
    """An expression: terms that end now."""
    return {"input": terms, "in": {"$mergeObjects": ["$$this", {"end": now}]}}
