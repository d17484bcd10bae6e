"""What a bank may say while season badges are paid for, and what may happen meanwhile."""

import pytest

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.parking.v1 import season_badge_service_pb2 as pb
from parkup.parking.v1.season_badge_pb2 import SeasonBadge
from tests.bank import DECLINES
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.parking.badges import MILLIMES, Counter
from tests.parking.conftest import plate

CARD = PaymentMethod.PAYMENT_METHOD_CARD


@pytest.fixture
def counter(bank_channel) -> Counter:
    return Counter(bank_channel)


@pytest.fixture
async def zone(bank_application, make_zone):
    made = await make_zone(season_badge_price=MILLIMES)
    # The other server hears of it in a moment; here it is put into its hands.
    bank_application.domains.zones._catalogue.put(made)
    return made


@pytest.fixture
async def card(money, driver) -> str:
    return await money.add_card(driver)


class TestDeclines:
    @pytest.mark.parametrize("code", DECLINES)
    async def test_what_the_bank_says_is_what_the_driver_hears(
        self, door, counter, operator, driver, card, zone, code
    ) -> None:
        made = await counter.make(operator, zone, plate(), user_id=driver.id)

        door.decline = code
        with refused(DECLINES[code]):
            await counter.buy(driver, zone, plate(), card)
        door.decline = code
        with refused(DECLINES[code]):
            await counter.pay(driver, made, CARD)

        # What was to be bought never was; what an operator made waits on.
        assert await counter.listed(driver) == [made.id]
        assert (await counter.get(driver, made)).status == SeasonBadge.STATUS_PENDING
        assert (await counter.pay(driver, made, CARD)).status == SeasonBadge.STATUS_ACTIVE


class TestMeanwhile:
    async def test_what_is_taken_back_is_not_paid(self, door, counter, operator, driver, card, zone, money, database):
        async def take_back() -> None:
            [badge_id] = await counter.listed(driver)
            await counter.take_back(operator, SeasonBadge(id=badge_id), with_refund=True)

        door.meanwhile = take_back
        with refused("SEASON_BADGE_INVALIDATED"):
            await counter.buy(driver, zone, plate(), card)

        await money.repair()
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

    async def test_one_card_at_a_time_pays(self, door, counter, operator, driver, card, zone, money) -> None:
        made = await counter.make(operator, zone, plate(), user_id=driver.id)

        async def pay_again() -> None:
            with refused("PAYMENT_IN_PROGRESS"):
                await counter.pay(driver, made, CARD)

        door.meanwhile = pay_again
        await counter.pay(driver, made, CARD)
        assert await money.charged(driver) == [MILLIMES]

    async def test_another_driver_gets_it_first(self, door, counter, money, driver, card, zone) -> None:
        rival, text = await money.driver(millimes=MILLIMES), plate()

        async def buy() -> None:
            await counter.buy(rival, zone, text)

        door.meanwhile = buy
        with refused("SEASON_BADGE_EXISTS"):
            await counter.buy(driver, zone, text, card)

        await money.repair()
        assert await money.charged(driver) == []
        assert await counter.listed(driver) == []

    async def test_a_lost_answer_is_given_again_by_the_key(self, door, counter, money, driver, card, zone) -> None:
        text = plate()
        door.failing = {"confirm", "find"}
        with refused("UNAVAILABLE"):
            await counter.buy(driver, zone, text, card, key="k1")
        door.failing = set()

        bought = await counter.buy(driver, zone, text, card, key="k1")

        assert bought.status == SeasonBadge.STATUS_ACTIVE
        assert await money.charged(driver) == [MILLIMES]
        request = pb.ListSeasonBadgesRequest()
        answer = await counter.stub.ListSeasonBadges(request, metadata=driver.metadata)
        assert list(answer.season_badges) == [bought]
