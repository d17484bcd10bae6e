"""What a bank may say while a stay is paid with a driver's card, and what may happen meanwhile."""

import pytest

from parkup.carpark.v1 import car_park_session_service_pb2 as pb
from server.carpark.discounts.model import Discount
from server.carpark.fees.model import DiscountType
from tests.bank import DECLINES
from tests.carpark.garage import CARD, STANDARD
from tests.errors import refused
from tests.invariants import assert_books_balance

HOUR = 5.0


@pytest.fixture
async def park(garage):
    return await garage([STANDARD] * 2, [STANDARD])


@pytest.fixture
async def driver(money):
    return await money.driver()


@pytest.fixture
async def card(money, driver) -> str:
    return await money.add_card(driver)


@pytest.fixture
async def session(park, driver):
    made = await park.enter_of(driver)
    await park.stayed(made, minutes=5)
    return made


class TestDeclines:
    @pytest.mark.parametrize("code", DECLINES)
    async def test_what_the_bank_says_is_what_the_driver_hears(
        self, door, bank_channel, park, driver, card, session, code
    ) -> None:
        there = park.at(bank_channel)
        door.decline = code
        with refused(DECLINES[code]):
            await there.pay(session, driver, CARD, payment_method_id=card)

        assert not (await park.get(session)).paid_amount
        assert (await there.pay(session, driver, CARD, payment_method_id=card)).amount == HOUR

    async def test_nobody_tries_cards_for_ever(self, money, park, driver, session, another_server) -> None:
        bad = await money.add_card(driver, "4000 0000 0000 0341")
        async with another_server(declined_cards_per_hour=1) as channel:
            there = park.at(channel)
            with refused("CARD_DECLINED"):
                await there.pay(session, driver, CARD, payment_method_id=bad)
            with refused("TOO_MANY_DECLINED_CARDS"):
                await there.pay(session, driver, CARD, payment_method_id=bad)

    async def test_cards_pay_no_more_and_no_less_than_is_set(self, park, driver, card, session, another_server) -> None:
        async with another_server(card_amounts="all=6-100") as channel:
            with refused("AMOUNT_NOT_ACCEPTED"):
                await park.at(channel).pay(session, driver, CARD, payment_method_id=card)

    async def test_who_does_not_confirm_has_not_paid(self, money, park, driver, session, clock, nothing_waits) -> None:
        wary = await money.add_card(driver, "4000 0025 0000 3155")
        with refused("CARD_AUTHENTICATION_REQUIRED"):
            await park.pay(session, driver, CARD, payment_method_id=wary, key="wary")
        clock.move(minutes=16)
        await money.repair()
        clock.reset()
        with refused("CARD_AUTHENTICATION_FAILED"):
            await park.pay(session, driver, CARD, payment_method_id=wary, key="wary")


class TestMeanwhile:
    async def test_one_card_at_a_time_pays(self, door, bank_channel, park, driver, card, session, money) -> None:
        there = park.at(bank_channel)

        async def pay_again() -> None:
            with refused("PAYMENT_IN_PROGRESS"):
                await there.pay(session, driver, CARD, payment_method_id=card)

        door.meanwhile = pay_again
        await there.pay(session, driver, CARD, payment_method_id=card)
        assert await money.charged(driver) == [5_000]

    async def test_what_is_ended_is_not_paid(
        self, door, bank_channel, park, driver, card, session, money, database
    ) -> None:
        async def end() -> None:
            request = pb.CompleteCarParkSessionRequest(session_id=session.id, reason="Towed away")
            await park.gates.CompleteCarParkSession(request, metadata=park.operator.metadata)

        door.meanwhile = end
        with refused("CAR_PARK_SESSION_COMPLETED"):
            await park.at(bank_channel).pay(session, driver, CARD, payment_method_id=card)

        await money.repair()
        assert await money.charged(driver) == []
        await assert_books_balance(database)

    async def test_what_costs_something_else_by_then_is_not_paid_with_it(
        self, door, bank_channel, park, add_rate, driver, card, money, database
    ) -> None:
        await add_rate(park, 5_000)
        await add_rate(park, 9_000, zone_id=park.zones[1])
        session = await park.enter_of(driver)
        await park.stayed(session, minutes=5)

        async def move() -> None:
            request = pb.AssignCarParkSpaceRequest(session_id=session.id, space_id=(await park.space("B-1"))["_id"])
            await park.gates.AssignCarParkSpace(request, metadata=park.operator.metadata)

        door.meanwhile = move
        with refused("AMOUNT_MISMATCH") as refusal:
            await park.at(bank_channel).pay(session, driver, CARD, payment_method_id=card)
        assert refusal.metadata == {"price": "9.000"}

        await money.repair()
        assert await money.charged(driver) == []
        await assert_books_balance(database)

    async def test_a_lost_answer_is_given_again_by_the_key(
        self, door, bank_channel, park, driver, card, session, money
    ) -> None:
        there = park.at(bank_channel)
        door.failing = {"confirm", "find"}
        with refused("UNAVAILABLE"):
            await there.pay(session, driver, CARD, payment_method_id=card, key="k1")
        door.failing = set()

        paid = await there.pay(session, driver, CARD, payment_method_id=card, key="k1")

        assert paid.amount == HOUR
        assert await money.charged(driver) == [5_000]


class TestDiscounts:
    @pytest.fixture
    def add_discount(self, application, park):
        """`await add_discount("WELCOME10", 1_000)`: so many hundredths of a percent off."""
        discounts = application.domains.fees.discounts

        async def added(code: str, value: int, **more) -> str:
            def made(number, car_park, now) -> Discount:
                fields = {"type": DiscountType.PERCENTAGE, "valid_from": now, "created_at": now} | more
                return Discount(number, car_park, code, code, value=value, **fields)

            await discounts.create(park.code, made)
            return code

        return added

    async def test_it_counts_once_and_for_the_whole_stay(self, park, add_discount, driver, money, session) -> None:
        code = await add_discount("WELCOME10", 1_000, max_uses=1)
        fee = await park.fee(session, driver, code=code)
        assert (fee.base_fee, fee.discounts, fee.total) == (HOUR, 0.5, 4.5)

        # As spec 003 shows it: what is given is the price without the code.
        paid = await park.pay(session, driver, CARD, amount=HOUR, discount_code="welcome10")

        assert (paid.amount, paid.discount_code, paid.discount_amount) == (4.5, code, 0.5)
        await park.stayed(session, minutes=65)
        other = await park.enter_of(driver)
        await park.stayed(other, minutes=5)
        with refused("DISCOUNT_USED_UP"):
            await park.pay(other, driver, CARD, discount_code=code)

    async def test_what_does_not_count_is_refused_before_it_is_paid(
        self, park, add_discount, driver, session, clock
    ) -> None:
        long = await add_discount("LONG", 5_000, min_minutes=120)
        ended = await add_discount("GONE", 5_000, is_active=False)
        used, first = await add_discount("SPENT", 5_000, max_uses=1), await add_discount("FIRST", 1_000)

        for code, reason in (
            (long, "DISCOUNT_STAY_TOO_SHORT"),
            (ended, "DISCOUNT_NOT_VALID"),
            ("NO-SUCH-CODE", "DISCOUNT_NOT_FOUND"),
        ):
            with refused(reason):
                await park.pay(session, driver, CARD, discount_code=code)
            with refused(reason):
                await park.fee(session, driver, code=code)
        await park.pay(session, driver, CARD, discount_code=first)
        for by_code in (park.pay(session, driver, CARD, discount_code=used), park.fee(session, driver, code=used)):
            with refused("DISCOUNT_ALREADY_APPLIED"):
                await by_code
        other = await park.enter_of(driver)
        await park.stayed(other, minutes=5)
        await park.pay(other, driver, CARD, discount_code=used)
        third = await park.enter_of(driver)
        with refused("DISCOUNT_USED_UP"):
            await park.fee(third, driver, code=used)
