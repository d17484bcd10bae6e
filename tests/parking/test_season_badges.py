"""SeasonBadgeService: making, buying, paying, looking at and taking back."""

import asyncio

import pytest
from bson import ObjectId

from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.parking.v1 import season_badge_service_pb2 as pb
from parkup.parking.v1.season_badge_pb2 import SeasonBadge
from parkup.parking.v1.zone_service_pb2 import UpdateZoneRequest
from parkup.payments.v1 import payment_service_pb2 as payments_pb
from server.parking.badges.model import start_of, year_of
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance
from tests.parking.badges import MILLIMES, PRICE, Counter
from tests.parking.conftest import plate

CASH, WALLET = PaymentMethod.PAYMENT_METHOD_CASH, PaymentMethod.PAYMENT_METHOD_WALLET
CARD = PaymentMethod.PAYMENT_METHOD_CARD
NOBODY = "f" * 24


@pytest.fixture
def counter(channel) -> Counter:
    return Counter(channel)


@pytest.fixture
async def zone(make_zone):
    return await make_zone(season_badge_price=MILLIMES)


@pytest.fixture
def this_year(clock) -> int:
    return year_of(clock())


@pytest.fixture
def age(database):
    """Makes a badge one of a year that is over."""

    async def back(badge: SeasonBadge) -> None:
        await database["seasonBadges"].update_one({"_id": ObjectId(badge.id)}, {"$set": {"year": 2020}})

    return back


class TestCreateSeasonBadge:
    async def test_makes_one_to_be_paid(self, counter, operator, driver, zone, this_year) -> None:
        made = await counter.make(operator, zone, "123-tun-4567", user_id=driver.id)

        assert (made.user_id, made.zone_id, made.zone_code, made.zone_name) == (
            driver.id,
            zone.id,
            zone.code,
            zone.name,
        )
        assert (made.license_plate, made.plate.type) == ("123 TUN 4567", LicensePlate.TYPE_TUNIS)
        assert (made.year, made.price, made.status) == (this_year, PRICE, SeasonBadge.STATUS_PENDING)
        assert made.valid_until.ToDatetime(start_of(2000).tzinfo) == start_of(this_year + 1)
        assert not made.HasField("paid_at")
        assert await counter.get(driver, made) == made

    async def test_one_that_costs_nothing_is_active(self, counter, operator, make_zone, people) -> None:
        free = await make_zone(season_badge_price=0)
        operator = await people.operator(zone_ids=(free.id,))

        made = await counter.make(operator, free, plate())

        assert (made.status, made.price) == (SeasonBadge.STATUS_ACTIVE, 0)
        assert not made.HasField("user_id")

    async def test_refuses_what_is_wrong(self, counter, operator, admin, driver, zone, make_zone, this_year) -> None:
        elsewhere = await make_zone(season_badge_price=MILLIMES)
        without, closed = await make_zone(), await make_zone(season_badge_price=MILLIMES, is_active=False)
        nowhere = type(zone.id)(NOBODY)

        for by, where, text, fields, reason in (
            (operator, elsewhere.id, plate(), {}, "ZONE_NOT_ASSIGNED"),
            (admin, without.id, plate(), {}, "SEASON_BADGE_NOT_SOLD"),
            (admin, closed.id, plate(), {}, "ZONE_INACTIVE"),
            (admin, nowhere, plate(), {}, "ZONE_NOT_FOUND"),
            (operator, zone.id, "---", {}, "INVALID_LICENSE_PLATE"),
            (operator, zone.id, plate(), {"user_id": NOBODY}, "NOT_FOUND"),
            (operator, zone.id, plate(), {"year": this_year - 1}, "INVALID_ARGUMENT"),
            (operator, zone.id, plate(), {"year": this_year + 2}, "INVALID_ARGUMENT"),
            (operator, zone.id, "", {}, "INVALID_ARGUMENT"),
        ):
            request = pb.CreateSeasonBadgeRequest(zone_id=where, license_plate=text, **fields)
            with refused(reason):
                await counter.stub.CreateSeasonBadge(request, metadata=by.metadata)

    async def test_staff_are_told_of_everybodys(self, counter, operator, money, zone) -> None:
        driver, text = await money.driver(millimes=MILLIMES), plate()
        await counter.buy(driver, zone, text)

        with refused("SEASON_BADGE_EXISTS"):
            await counter.make(operator, zone, text)

    async def test_is_repeated_by_its_key(self, counter, operator, zone) -> None:
        text = plate()
        first = await counter.make(operator, zone, text, key="k1")

        assert await counter.make(operator, zone, text, key="k1") == first
        assert await counter.listed(operator, license_plate=text) == [first.id]


class TestBuySeasonBadge:
    async def test_from_the_wallet(self, counter, money, zone, clock, this_year, database) -> None:
        driver = await money.driver(millimes=MILLIMES + 1_000)

        bought = await counter.buy(driver, zone, plate(), amount=PRICE)

        assert (bought.status, bought.user_id) == (SeasonBadge.STATUS_ACTIVE, driver.id)
        assert bought.paid_at == bought.valid_from
        assert await money.balance(driver) == 1_000
        payment = await database["payments"].find_one({"seasonBadgeId": ObjectId(bought.id)})
        assert (payment["status"], payment["description"]) == ("completed", f"Vignette {this_year} - {zone.name}")
        entry = await database["ledger"].find_one({"paymentId": payment["_id"]})
        assert "revenue:badges" in {line["account"] for line in entry["lines"]}
        shown = await money.payments.ListPayments(payments_pb.ListPaymentsRequest(), metadata=driver.metadata)
        assert [each.season_badge_id for each in shown.payments] == [bought.id]

    async def test_by_card(self, counter, money, zone) -> None:
        driver = await money.driver()
        card = await money.add_card(driver, default=True)

        first = await counter.buy(driver, zone, plate(), card)
        second = await counter.buy(driver, zone, plate(), "")

        assert first.status == second.status == SeasonBadge.STATUS_ACTIVE
        assert await money.charged(driver) == [MILLIMES, MILLIMES]

    async def test_for_the_next_year_is_not_good_yet(self, counter, money, zone, this_year, sessions, agent) -> None:
        driver, text = await money.driver(millimes=2 * MILLIMES), plate()

        ahead = await counter.buy(driver, zone, text, year=this_year + 1)

        assert ahead.valid_from.ToDatetime(start_of(2000).tzinfo) == start_of(this_year + 1)
        assert (await counter.buy(driver, zone, text)).year == this_year
        assert await counter.listed(driver, year=this_year + 1) == [ahead.id]

    async def test_who_has_not_the_money_gets_none(self, counter, money, zone) -> None:
        driver = await money.driver(millimes=MILLIMES - 10)

        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await counter.buy(driver, zone, plate())

        assert await counter.listed(driver) == []

    async def test_refuses_what_is_wrong(self, counter, money, zone, make_zone, this_year) -> None:
        driver = await money.driver(millimes=MILLIMES)
        closed = await make_zone(season_badge_price=MILLIMES, is_active=False)
        good = {"zone_id": zone.id, "license_plate": plate(), "payment_method_id": "wallet"}

        for fields, reason in (
            ({"zone_id": NOBODY}, "ZONE_NOT_FOUND"),
            ({"zone_id": closed.id}, "ZONE_INACTIVE"),
            ({"zone_id": (await make_zone()).id}, "SEASON_BADGE_NOT_SOLD"),
            ({"license_plate": "---"}, "INVALID_LICENSE_PLATE"),
            ({"amount": PRICE - 1}, "AMOUNT_MISMATCH"),
            ({"payment_method_id": "0" * 24}, "METHOD_NOT_FOUND"),
            ({"payment_method_id": ""}, "METHOD_NOT_FOUND"),
            ({"year": this_year + 2}, "INVALID_ARGUMENT"),
        ):
            with refused(reason):
                await counter.stub.BuySeasonBadge(pb.BuySeasonBadgeRequest(**good | fields), metadata=driver.metadata)
        assert await money.balance(driver) == MILLIMES

    async def test_costs_what_the_zone_says_and_nothing_where_it_is_free(
        self, counter, money, zone, zones, admin
    ) -> None:
        driver, text = await money.driver(), plate()
        await zones.UpdateZone(UpdateZoneRequest(zone_id=zone.id, season_badge_price=0), metadata=admin.metadata)

        bought = await counter.buy(driver, zone, text, amount=0)

        assert (bought.price, bought.status) == (0, SeasonBadge.STATUS_ACTIVE)
        assert not bought.HasField("paid_at")
        with refused("SEASON_BADGE_EXISTS"):
            await counter.buy(driver, zone, text)

    async def test_one_is_active_for_a_plate_a_zone_and_a_year(self, counter, money, zone, make_zone) -> None:
        driver, other, text = (
            await money.driver(millimes=3 * MILLIMES),
            await money.driver(millimes=MILLIMES),
            plate(),
        )
        await counter.buy(driver, zone, text)

        for again in (driver, other):
            with refused("SEASON_BADGE_EXISTS"):
                await counter.buy(again, zone, text)
        assert await money.balance(other) == MILLIMES
        await counter.buy(driver, await make_zone(season_badge_price=MILLIMES), text)

    async def test_who_cannot_pay_does_not_learn_of_anothers(self, counter, money, zone) -> None:
        driver, other, text = await money.driver(millimes=MILLIMES), await money.driver(), plate()
        await counter.buy(driver, zone, text)

        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await counter.buy(other, zone, text)
        with refused("METHOD_NOT_FOUND"):
            await counter.buy(other, zone, text, "0" * 24)

    async def test_a_card_gets_its_money_back_for_what_another_driver_has(self, counter, money, zone, database) -> None:
        driver, other, text = await money.driver(millimes=MILLIMES), await money.driver(), plate()
        await counter.buy(driver, zone, text)

        with refused("SEASON_BADGE_EXISTS"):
            await counter.buy(other, zone, text, await money.add_card(other))

        await money.repair()
        assert await money.charged(other) == []
        assert await counter.listed(other) == []
        await assert_books_balance(database)

    async def test_of_many_at_the_same_time_one_gets_it(self, counter, money, zone) -> None:
        drivers, text = [await money.driver(millimes=MILLIMES) for _ in range(5)], plate()

        outcomes = await asyncio.gather(*(counter.buy(each, zone, text) for each in drivers), return_exceptions=True)

        assert sum(isinstance(outcome, SeasonBadge) for outcome in outcomes) == 1
        assert {reason_of(each) for each in outcomes if isinstance(each, Exception)} == {"SEASON_BADGE_EXISTS"}
        assert sorted([await money.balance(each) for each in drivers]) == [0] + [MILLIMES] * 4

    @pytest.mark.parametrize("by_card", [False, True])
    async def test_is_repeated_by_its_key(self, counter, money, zone, by_card) -> None:
        driver, text = await money.driver(millimes=2 * MILLIMES), plate()
        method = await money.add_card(driver) if by_card else "wallet"

        first = await counter.buy(driver, zone, text, method, key="k1")

        assert await counter.buy(driver, zone, text, method, key="k1") == first
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await counter.buy(driver, zone, plate(), method, key="k1")


class TestPaySeasonBadge:
    @pytest.mark.parametrize("method", [WALLET, CARD])
    async def test_drivers_pay_what_was_made_for_them(self, counter, operator, money, zone, method) -> None:
        driver = await money.driver(millimes=MILLIMES)
        card = await money.add_card(driver)
        made = await counter.make(operator, zone, plate(), user_id=driver.id)

        paid = await counter.pay(driver, made, method, payment_method_id=card if method == CARD else "", amount=PRICE)

        assert (paid.id, paid.status) == (made.id, SeasonBadge.STATUS_ACTIVE)
        assert paid.valid_from == paid.paid_at
        assert await money.balance(driver) == (0 if method == WALLET else MILLIMES)
        with refused("SEASON_BADGE_ALREADY_PAID"):
            await counter.pay(driver, made, WALLET)

    @pytest.mark.parametrize("for_somebody", [True, False])
    async def test_operators_record_cash(self, counter, operator, driver, zone, database, for_somebody) -> None:
        made = await counter.make(operator, zone, plate(), user_id=driver.id if for_somebody else "")

        paid = await counter.pay(operator, made, CASH)

        assert paid.status == SeasonBadge.STATUS_ACTIVE
        payment = await database["payments"].find_one({"seasonBadgeId": ObjectId(made.id)})
        assert (payment["methodType"], str(payment["recordedBy"])) == ("cash", operator.id)
        await assert_books_balance(database)

    async def test_each_by_their_own_means(self, counter, operator, driver, zone) -> None:
        made = await counter.make(operator, zone, plate(), user_id=driver.id)

        with refused("PAYMENT_METHOD_NOT_ALLOWED"):
            await counter.pay(driver, made, CASH)
        for method in (WALLET, CARD):
            with refused("PAYMENT_METHOD_NOT_ALLOWED"):
                await counter.pay(operator, made, method)

    async def test_not_yours(self, counter, operator, driver, other_driver, people, zone) -> None:
        made = await counter.make(operator, zone, plate(), user_id=driver.id)

        with refused("SEASON_BADGE_NOT_FOUND"):
            await counter.pay(other_driver, made, WALLET)
        with refused("ZONE_NOT_ASSIGNED"):
            await counter.pay(await people.operator(), made, CASH)
        made.id = NOBODY
        with refused("SEASON_BADGE_NOT_FOUND"):
            await counter.pay(operator, made, CASH)

    async def test_refuses_what_is_wrong(self, counter, operator, driver, zone, age) -> None:
        made = await counter.make(operator, zone, plate(), user_id=driver.id)

        for method, fields, reason in (
            (WALLET, {"amount": PRICE + 1}, "AMOUNT_MISMATCH"),
            (WALLET, {}, "INSUFFICIENT_WALLET_BALANCE"),
            (CARD, {}, "METHOD_NOT_FOUND"),
        ):
            with refused(reason):
                await counter.pay(driver, made, method, **fields)
        await age(made)
        with refused("SEASON_BADGE_EXPIRED"):
            await counter.pay(driver, made, WALLET)
        taken = await counter.make(operator, zone, plate(), user_id=driver.id)
        await counter.take_back(operator, taken)
        with refused("SEASON_BADGE_INVALIDATED"):
            await counter.pay(driver, taken, WALLET)

    async def test_of_two_for_one_plate_one_is_paid(self, counter, operator, zone) -> None:
        text = plate()
        first, second = [await counter.make(operator, zone, text) for _ in range(2)]
        await counter.pay(operator, first, CASH)

        with refused("SEASON_BADGE_EXISTS"):
            await counter.pay(operator, second, CASH)

    async def test_is_repeated_by_its_key(self, counter, operator, money, zone) -> None:
        driver = await money.driver(millimes=MILLIMES)
        made = await counter.make(operator, zone, plate(), user_id=driver.id)

        first = await counter.pay(driver, made, WALLET, key="k1")

        assert await counter.pay(driver, made, WALLET, key="k1") == first
