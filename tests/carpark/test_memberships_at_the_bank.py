"""What a bank may say while memberships are paid for, and what may happen meanwhile."""

import pytest

from parkup.carpark.v1.membership_pb2 import Membership
from tests.bank import DECLINES
from tests.carpark.prices import MILLIMES, Prices
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, WANTS_AUTHENTICATION


@pytest.fixture
async def driver(money):
    return await money.driver(millimes=2 * MILLIMES)


@pytest.fixture
async def card(money, driver) -> str:
    return await money.add_card(driver)


@pytest.fixture
def at_bank(bank_channel, bank_application, application, prices) -> Prices:
    """The same prices at a server whose bank does as the test says."""
    known = application.domains.car_parks.service
    # The other server hears of it in a moment; here it is put into its hands.
    bank_application.domains.car_parks.service._catalogue.put(known.named(prices.code))
    return Prices(bank_channel, prices.yard, prices.code, prices.admin)


@pytest.mark.parametrize("code", DECLINES)
async def test_what_the_bank_says_is_what_the_driver_hears(door, at_bank, driver, card, money, code) -> None:
    plan = await at_bank.plan()
    door.decline = code
    with refused(DECLINES[code]):
        await at_bank.subscribe(driver, plan, card)
    assert await at_bank.listed(driver) == []

    made = await at_bank.subscribe(driver, plan)
    door.decline = code
    with refused(DECLINES[code]):
        await at_bank.renew(driver, made, card)
    assert await at_bank.get(driver, made) == made


async def test_who_gets_one_meanwhile_has_the_money_back(door, at_bank, driver, card, money, database) -> None:
    plan = await at_bank.plan()

    async def from_the_wallet() -> None:
        await at_bank.subscribe(driver, plan)

    door.meanwhile = from_the_wallet
    with refused("ACTIVE_MEMBERSHIP_EXISTS"):
        await at_bank.subscribe(driver, plan, card)

    await money.repair()
    assert await money.charged(driver) == []
    assert len(await at_bank.listed(driver, status=Membership.STATUS_ACTIVE)) == 1
    await assert_books_balance(database, settled=True)


async def test_one_payment_at_a_time_renews(door, at_bank, driver, card, money, database) -> None:
    made = await at_bank.subscribe(driver, await at_bank.plan())

    async def again() -> None:
        with refused("PAYMENT_IN_PROGRESS"):
            await at_bank.renew(driver, made, card)
        with refused("PAYMENT_IN_PROGRESS"):
            await at_bank.renew(driver, made)

    door.meanwhile = again
    await at_bank.renew(driver, made, card)
    assert await money.charged(driver) == [MILLIMES]
    assert await money.balance(driver) == MILLIMES


async def test_one_that_is_being_paid_cannot_be_changed_or_called_off(door, at_bank, driver, card, money) -> None:
    plan = await at_bank.plan()

    async def touch() -> None:
        [pending] = await at_bank.listed(driver)
        for touching in (
            at_bank.cancel(driver, Membership(id=pending)),
            at_bank.change(driver, Membership(id=pending), auto_renew=True),
            at_bank.renew(driver, Membership(id=pending)),
        ):
            with refused("PAYMENT_IN_PROGRESS"):
                await touching

    door.meanwhile = touch
    made = await at_bank.subscribe(driver, plan, card)
    assert made.status == Membership.STATUS_ACTIVE
    assert await money.charged(driver) == [MILLIMES]


@pytest.mark.parametrize("renews", [False, True])
async def test_a_lost_answer_is_given_again_by_the_key(door, at_bank, driver, card, money, renews) -> None:
    plan = await at_bank.plan()
    made = await at_bank.subscribe(driver, plan) if renews else Membership()

    async def pay() -> Membership:
        if renews:
            return await at_bank.renew(driver, made, card, key="k1")
        return await at_bank.subscribe(driver, plan, card, key="k1")

    door.failing = {"confirm", "find"}
    with refused("UNAVAILABLE"):
        await pay()
    door.failing = set()

    paid = await pay()

    assert paid.status == Membership.STATUS_ACTIVE
    assert await money.charged(driver) == [MILLIMES]
    assert await at_bank.get(driver, paid) == paid


async def test_cards_that_are_declined_or_want_their_holder(prices, driver, money, nothing_waits) -> None:
    plan = await prices.plan()
    with refused("CARD_DECLINED"):
        await prices.subscribe(driver, plan, await money.add_card(driver, DECLINED_WHEN_CHARGED))
    with refused("CARD_AUTHENTICATION_REQUIRED"):
        await prices.subscribe(driver, plan, await money.add_card(driver, WANTS_AUTHENTICATION))
