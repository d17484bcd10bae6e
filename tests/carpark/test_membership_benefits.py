"""What a membership gives at the gate and takes off fees, and what of it stays use up."""

import asyncio

import pytest

from parkup.carpark.v1.car_park_session_pb2 import CarParkSession
from tests.carpark.garage import CARD, CASH, STANDARD
from tests.carpark.prices import MILLIMES
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.people import Person


@pytest.fixture
async def park(garage, prices):
    """A car park of two levels, of which `prices` are; five an hour."""
    opened = await garage([STANDARD], [STANDARD])
    prices.code = opened.code
    return opened


@pytest.fixture
def member(prices, money):
    """Makes a driver with a plate and a membership by a plan: gives driver, plate, membership."""

    async def made(**plan: object) -> tuple[Person, str, object]:
        driver, plate = await money.driver(millimes=2 * MILLIMES), prices.yard.plate()
        vehicle = await prices.vehicle(driver, plate)
        return driver, plate, await prices.subscribe(driver, await prices.plan(**plan), vehicle_ids=[vehicle])

    return made


async def test_the_percentage_comes_off_by_itself(prices, park, member, clock) -> None:
    _, plate, membership = await member()
    session = (await park.enter(plate)).session
    assert session.membership_id == membership.id

    clock.move(minutes=127)
    fee = await park.fee(session)
    assert (fee.base_fee, fee.discounts, fee.total) == (15, 3, 12)
    assert [line.amount for line in fee.breakdown] == [15, -3]


async def test_included_hours_are_used_up_by_stays(prices, park, member, clock) -> None:
    driver, plate, membership = await member(included_hours=3, discount_percentage=0)
    first = await park.enter(plate)
    clock.move(minutes=127)
    assert (await park.fee(first.session)).total == 0
    assert (await park.leave(first.ticket_number)).can_exit
    second = await park.enter(plate)
    clock.move(minutes=90)

    assert (await park.fee(second.session)).total == 5
    await park.pay(second.session, park.operator, CASH, amount=5.0)
    assert (await park.leave(second.ticket_number)).can_exit

    clock.reset()
    usage = await prices.usage(driver, membership)
    assert (usage.hours_used, usage.hours_remaining, usage.included_hours) == (3, 0, 3)
    assert (usage.sessions_count, usage.savings_to_date) == (2, 20)
    assert 27 < usage.days_remaining <= 31
    seen = await prices.get(driver, membership)
    assert (seen.hours_used, seen.hours_remaining) == (3, 0)


async def test_without_included_hours_those_parked_are_said(prices, park, member, clock) -> None:
    driver, plate, membership = await member()
    entered = await park.enter(plate)
    clock.move(minutes=90)
    await park.pay(entered.session, park.operator, CASH, amount=8.0)
    await park.leave(entered.ticket_number)

    clock.reset()
    usage = await prices.usage(driver, membership)
    assert (usage.hours_used, usage.savings_to_date, usage.sessions_count) == (1.5, 2, 1)
    assert not usage.HasField("hours_remaining")


async def test_its_zone_comes_first(prices, park, member) -> None:
    _, plate, _ = await member(zone_ids=[park.zones[1]])
    assert (await park.enter(plate)).space_assigned.space_number == "B-1"


async def test_one_that_is_called_off_counts_to_its_end(prices, park, member, database) -> None:
    driver, plate, membership = await member()
    await database["memberships"].update_one({"_id": membership.id}, {"$set": {"terms.0.stays": 1}})
    await prices.cancel(driver, membership)
    assert (await park.enter(plate)).session.membership_id == membership.id


@pytest.mark.parametrize("plan", [{}, {"included_hours": 3, "discount_percentage": 0}])
async def test_one_whose_money_went_back_gives_nothing_to_who_is_inside(
    prices, park, member, later, database, plan
) -> None:
    driver, plate, membership = await member(**plan)
    session = (await park.enter(plate)).session
    driver = await later(driver, minutes=127)
    assert (await park.fee(session)).total < 15

    assert (await prices.cancel(driver, membership)).refunded_amount > 0

    fee = await park.fee(session)
    assert (fee.total, fee.discounts, len(fee.breakdown)) == (15, 0, 1)
    assert (await park.at_the_exit(session.ticket_number)).amount_due == 15
    assert not (await park.leave(session.ticket_number)).can_exit
    await park.pay(session, park.operator, CASH, amount=15.0)
    assert (await park.leave(session.ticket_number)).can_exit
    # A membership that comes later says nothing of it.
    await prices.subscribe(driver, await prices.plan())
    assert ((await park.fee(session)).total, (await park.get(session)).HasField("membership_id")) == (15, False)
    await assert_books_balance(database)


async def test_a_term_with_which_less_was_paid_does_not_go_back(prices, park, member, later) -> None:
    driver, plate, membership = await member()
    session = (await park.enter(plate)).session
    driver = await later(driver, minutes=127)
    await park.pay(session, park.operator, CASH, amount=12.0)

    assert (await prices.cancel(driver, membership)).refunded_amount == 0

    assert (await park.leave(session.ticket_number)).can_exit
    assert (await park.fee(session)).total == 12


async def test_renewed_and_called_off_the_term_that_runs_still_counts(prices, park, member, later) -> None:
    driver, plate, membership = await member()
    session = (await park.enter(plate)).session
    await prices.renew(driver, membership)
    driver = await later(driver, minutes=127)

    assert (await prices.cancel(driver, membership)).refunded_amount > 0

    assert (await park.fee(session)).total == 12


async def test_it_counts_where_it_was_sold_and_for_its_vehicles(prices, park, member, garage, clock) -> None:
    driver, plate, _ = await member()
    elsewhere, other = await garage([STANDARD]), prices.yard.plate()
    await prices.vehicle(driver, other)

    assert not (await elsewhere.enter(plate)).session.HasField("membership_id")
    assert not (await park.enter(other)).session.HasField("membership_id")
    assert (await park.enter(plate)).session.HasField("membership_id")


async def test_one_that_is_over_gives_nothing(prices, park, member, clock, database) -> None:
    _, plate, membership = await member()
    await database["memberships"].update_one({"_id": membership.id}, {"$set": {"endDate": clock()}})
    assert not (await park.enter(plate)).session.HasField("membership_id")


@pytest.fixture
def family(prices, park, member, money, clock):
    """`await family(3, minutes=127)`: that many vehicles of one membership of three hours, which came in together so
    long ago, and the membership's owner.
    """

    async def came(count: int, *, minutes: int) -> tuple[Person, object, list[CarParkSession]]:
        driver, plates = await money.driver(millimes=2 * MILLIMES), [prices.yard.plate() for _ in range(count)]
        plan = await prices.plan(included_hours=3, discount_percentage=0, vehicle_limit=count)
        vehicles = [await prices.vehicle(driver, plate) for plate in plates]
        membership = await prices.subscribe(driver, plan, vehicle_ids=vehicles)
        # Their terms are those of the entry, which comes before the time that passes.
        inside = [(await park.enter(plate)).session for plate in plates]
        clock.move(minutes=minutes)
        return driver, membership, inside

    return came


async def test_what_one_vehicle_has_used_another_has_not(prices, park, family, clock) -> None:
    driver, membership, (first, second) = await family(2, minutes=127)
    assert (await park.fee(first)).total == (await park.fee(second)).total == 0

    assert (await park.leave(first.ticket_number)).can_exit
    assert (await park.fee(second)).total == 10
    assert (await park.at_the_exit(second.ticket_number)).amount_due == 10
    assert (await park.leave(second.ticket_number)).payment_due == 10
    assert (await park.pay(second, park.operator, CASH, amount=10.0)).amount == 10
    assert (await park.leave(second.ticket_number)).can_exit

    assert [(await park.fee(each)).total for each in (first, second)] == [0, 10]
    clock.reset()
    usage = await prices.usage(driver, membership)
    assert (usage.hours_used, usage.hours_remaining, usage.savings_to_date) == (3, 0, 20)


async def test_what_was_taken_with_a_payment_is_still_there_at_the_exit(prices, park, family, clock) -> None:
    driver, membership, (first, second) = await family(2, minutes=127)
    assert (await park.pay(first, park.operator, CASH)).amount == 0
    assert (await park.pay(second, park.operator, CASH, amount=10.0)).amount == 10

    for each in (first, second):
        assert (await park.leave(each.ticket_number)).can_exit
    clock.reset()
    usage = await prices.usage(driver, membership)
    assert (usage.hours_used, usage.sessions_count, usage.savings_to_date) == (3, 2, 20)


async def test_who_stays_longer_after_paying_takes_what_is_left(prices, park, family, clock) -> None:
    driver, membership, (first, second) = await family(2, minutes=60)
    assert (await park.pay(first, park.operator, CASH)).amount == 0
    clock.move(minutes=60)
    assert (await park.leave(first.ticket_number)).can_exit
    assert (await park.leave(second.ticket_number)).payment_due == 5

    clock.reset()
    assert (await prices.usage(driver, membership)).hours_used == 2


async def test_a_code_is_tried_on_what_is_left(prices, park, family) -> None:
    _, _, (first, second) = await family(2, minutes=127)
    code = (await prices.discount()).code
    await park.leave(first.ticket_number)
    assert (await prices.tried(code, park.operator, session_id=second.id)).discount_amount == 2


async def test_a_term_of_which_minutes_were_taken_does_not_go_back(prices, park, family, clock) -> None:
    driver, membership, (first,) = await family(1, minutes=60)
    await park.pay(first, park.operator, CASH)
    clock.reset()
    assert (await prices.cancel(driver, membership)).refunded_amount == 0


@pytest.mark.parametrize("gives", [{"discount_percentage": 50.0}, {"included_hours": 3, "discount_percentage": 0}])
async def test_a_term_that_went_back_gives_nothing_to_who_is_inside(prices, park, member, clock, money, gives) -> None:
    driver, plate, membership = await member(**gives)
    session = (await park.enter(plate)).session
    assert session.membership_id == membership.id
    await prices.cancel(driver, membership)
    assert await money.balance(driver) == 2 * MILLIMES
    clock.move(minutes=127)

    fee = await park.fee(session)
    assert (fee.discounts, fee.total) == (0, 15)
    assert (await park.leave(session.ticket_number)).payment_due == 15
    assert (await park.pay(session, park.operator, CASH)).amount == 15
    assert (await park.leave(session.ticket_number)).can_exit


async def test_paid_at_once_over_two_servers_no_minute_is_used_twice(
    prices, park, family, another_server, clock
) -> None:
    driver, membership, inside = await family(6, minutes=127)
    async with another_server() as channel:
        gates = (park, park.at(channel))
        payments = await asyncio.gather(
            *(gates[number % 2].pay(each, park.operator, CASH) for number, each in enumerate(inside))
        )
        left = await asyncio.gather(
            *(gates[number % 2].leave(each.ticket_number) for number, each in enumerate(inside))
        )

    # 180 minutes: 127 of one, 53 of another; whoever comes first.
    assert sorted(each.amount for each in payments) == [0, 10, 15, 15, 15, 15]
    assert all(each.can_exit for each in left)
    clock.reset()
    usage = await prices.usage(driver, membership)
    assert (usage.hours_used, usage.sessions_count, usage.savings_to_date) == (3, 6, 20)


async def test_leaving_at_once_over_two_servers_no_minute_is_used_twice(
    prices, park, family, another_server, clock
) -> None:
    driver, membership, inside = await family(6, minutes=60)
    async with another_server() as channel:
        gates = (park, park.at(channel))
        left = await asyncio.gather(
            *(gates[number % 2].leave(each.ticket_number) for number, each in enumerate(inside))
        )

    assert sorted(each.payment_due for each in left) == [0, 0, 0, 5, 5, 5]
    assert sum(each.can_exit for each in left) == 3
    clock.reset()
    usage = await prices.usage(driver, membership)
    assert (usage.hours_used, usage.sessions_count, usage.savings_to_date) == (3, 3, 15)


async def test_what_was_quoted_for_a_card_and_then_taken_by_another_is_not_paid_with_it(
    prices, park, family, money, database, door, bank_channel
) -> None:
    driver, _, (first, second) = await family(2, minutes=0)
    card = await money.add_card(driver)
    await park.stayed(first, minutes=60)
    await park.stayed(second, minutes=240)

    async def leave() -> None:
        assert (await park.leave(first.ticket_number)).can_exit

    door.meanwhile = leave
    with refused("AMOUNT_MISMATCH") as refusal:
        await park.at(bank_channel).pay(second, driver, CARD, payment_method_id=card)
    assert refusal.metadata == {"price": "10.000"}

    await money.repair()
    assert await money.charged(driver) == []
    await assert_books_balance(database)
    assert (await park.pay(second, driver, CARD, payment_method_id=card)).amount == 10
