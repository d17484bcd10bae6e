"""SeasonBadgeService: looking at badges, and taking them back."""

import pytest
from bson import ObjectId

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.parking.v1 import season_badge_service_pb2 as pb
from parkup.parking.v1.season_badge_pb2 import SeasonBadge
from server.kernel import new_id
from server.parking.badges.model import year_of
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.parking.badges import MILLIMES, PRICE, Counter
from tests.parking.conftest import plate

CASH = PaymentMethod.PAYMENT_METHOD_CASH
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


class TestGetAndListSeasonBadges:
    async def test_of_another_or_elsewhere(self, counter, operator, driver, other_driver, people, zone, patrol) -> None:
        made = await counter.make(operator, zone, plate(), user_id=driver.id)
        agent, far = await patrol(zone), await patrol()

        assert await counter.get(agent, made) == made
        with refused("SEASON_BADGE_NOT_FOUND"):
            await counter.get(other_driver, made)
        for stranger in (far, await people.operator()):
            with refused("ZONE_NOT_ASSIGNED"):
                await counter.get(stranger, made)
            assert await counter.listed(stranger) == []
        assert await counter.listed(other_driver) == []
        with refused("SEASON_BADGE_NOT_FOUND"):
            await counter.listed(other_driver, user_id=driver.id)
        made.id = NOBODY
        with refused("SEASON_BADGE_NOT_FOUND"):
            await counter.get(driver, made)

    async def test_filters(self, counter, operator, admin, money, zone, make_zone, age, this_year) -> None:
        driver, text = await money.driver(millimes=9 * MILLIMES), plate()
        elsewhere = await make_zone(season_badge_price=MILLIMES)
        bought = await counter.buy(driver, zone, text)
        ahead = await counter.buy(driver, zone, text, year=this_year + 1)
        far = await counter.buy(driver, elsewhere, text)
        pending = await counter.make(operator, zone, plate(), user_id=driver.id)
        taken = await counter.make(operator, zone, plate(), user_id=driver.id)
        await counter.take_back(operator, taken)
        old = await counter.buy(driver, zone, plate())
        await age(old)
        status = SeasonBadge.Status

        async def mine(**filters) -> list[str]:
            return await counter.listed(driver, **filters)

        assert await mine() == [old.id, taken.id, pending.id, far.id, ahead.id, bought.id]
        assert await mine(user_id=driver.id.upper(), status=status.STATUS_ACTIVE) == [far.id, ahead.id, bought.id]
        assert await mine(status=status.STATUS_PENDING) == [pending.id]
        assert await mine(status=status.STATUS_INVALIDATED) == [taken.id]
        assert await mine(status=status.STATUS_EXPIRED) == [old.id]
        assert await mine(status=status.STATUS_ACTIVE, year=this_year) == [far.id, bought.id]
        assert await mine(zone_id=elsewhere.id) == [far.id]
        assert await mine(license_plate=text.lower()) == [far.id, ahead.id, bought.id]
        assert await counter.listed(operator, license_plate=text) == [ahead.id, bought.id]
        assert await counter.listed(operator, license_plate=text, zone_id=elsewhere.id) == []
        assert await counter.listed(admin, license_plate=text) == [far.id, ahead.id, bought.id]
        assert await counter.listed(admin, user_id=driver.id, year=2020) == [old.id]
        assert (await counter.get(driver, old)).status == status.STATUS_EXPIRED
        with refused("INVALID_LICENSE_PLATE"):
            await mine(license_plate="---")

    async def test_turns_pages(self, counter, operator, zone, this_year) -> None:
        made = [await counter.make(operator, zone, plate(), year=this_year + number % 2) for number in range(5)]
        expected = [each.id for each in made[::-1]]

        seen, token = [], ""
        while True:
            request = pb.ListSeasonBadgesRequest(zone_id=zone.id, page_size=2, page_token=token, with_total_size=True)
            answer = await counter.stub.ListSeasonBadges(request, metadata=operator.metadata)
            assert answer.total_size == 5
            seen += [each.id for each in answer.season_badges]
            if not (token := answer.next_page_token):
                break
        assert seen == expected
        with refused("INVALID_PAGE_TOKEN"):
            await counter.listed(operator, page_token="x")


class TestInvalidateSeasonBadge:
    async def test_takes_it_back_for_a_reason(self, counter, operator, money, zone) -> None:
        driver, text = await money.driver(millimes=2 * MILLIMES), plate()
        bought = await counter.buy(driver, zone, text)

        answer = await counter.take_back(operator, bought, reason=" Sold the car ")

        assert answer.refunded_amount == 0
        taken = await counter.get(driver, bought)
        assert (taken.status, taken.invalidation_reason) == (SeasonBadge.STATUS_INVALIDATED, "Sold the car")
        assert taken == answer.season_badge
        with refused("SEASON_BADGE_INVALIDATED"):
            await counter.take_back(operator, bought)
        # And there is room for another one.
        await counter.buy(driver, zone, text)

    async def test_gives_back_what_was_paid_once(self, counter, operator, money, zone, database) -> None:
        driver = await money.driver(millimes=MILLIMES)
        by_wallet = await counter.buy(driver, zone, plate())
        by_card = await counter.buy(driver, zone, plate(), await money.add_card(driver))

        for bought in (by_wallet, by_card):
            first = await counter.take_back(operator, bought, with_refund=True, key=f"k{bought.id}")
            again = await counter.take_back(operator, bought, with_refund=True, key=f"k{bought.id}")
            assert first.refunded_amount == PRICE
            assert again == first
        assert await money.balance(driver) == MILLIMES
        await money.repair()
        assert await money.charged(driver) == []
        await assert_books_balance(database)

    async def test_what_was_paid_in_cash_goes_back_by_hand(self, counter, operator, zone) -> None:
        made = await counter.make(operator, zone, plate())
        await counter.pay(operator, made, CASH)

        assert (await counter.take_back(operator, made, with_refund=True)).refunded_amount == 0

    async def test_elsewhere_or_over(self, counter, operator, people, zone, age) -> None:
        made = await counter.make(operator, zone, plate())

        with refused("ZONE_NOT_ASSIGNED"):
            await counter.take_back(await people.operator(), made)
        await age(made)
        with refused("SEASON_BADGE_EXPIRED"):
            await counter.take_back(operator, made)
        made.id = new_id()
        with refused("SEASON_BADGE_NOT_FOUND"):
            await counter.take_back(operator, made)
