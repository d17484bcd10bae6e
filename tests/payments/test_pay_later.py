"""Paying later: owed at once, charged once at the month's end, told and blocked when that fails, settled at will."""

import asyncio

import pytest

from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.payments.v1.payment_pb2 import Payment
from parkup.wallet.v1 import pay_later_service_pb2 as pb
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.pay_later_pb2 import PayLaterItem
from server.payments.later.operations import ClaimCharge
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, GOOD_CARD, WANTS_AUTHENTICATION, Money
from tests.payments.holder import Holder
from tests.payments.tab import Tab

OPEN, SETTLED, CANCELLED = PayLaterItem.STATUS_OPEN, PayLaterItem.STATUS_SETTLED, PayLaterItem.STATUS_CANCELLED


@pytest.fixture
def holder(settings) -> Holder:
    return Holder(settings.stripe_api_base)


async def test_a_month_is_owed_and_charged_once_at_its_end(tab: Tab, money: Money, records, database) -> None:
    driver = await tab.driver(sessions=2, card=GOOD_CARD)
    once = {"key": "once", "plate": "12 TUN 3456", "ends": False}
    first = await tab.park(driver, **once)
    assert await tab.park(driver, **once) == first
    assert await tab.street.is_paid(driver, first)
    await tab.extend(driver, first)
    await tab.end(driver, first)
    account = await tab.of(driver)
    assert (account.limit, account.used, account.open_amount, account.due_amount) == (2, 1, 3, 0)
    assert account.next_charge_time == account.due_time

    second = await tab.park(driver, ends=False)
    await tab.extend(driver, second)
    await tab.end(driver, second)
    with refused("PAY_LATER_LIMIT_REACHED") as refusal:
        await tab.park(driver)
    assert refusal.metadata == {"limit": "2"}
    await tab.jobs()
    assert await money.charged(driver) == []
    assert await money.domain.ledger.balance(driver.id) == 0
    await assert_books_balance(database)

    driver = await tab.month_ends(driver)
    await tab.jobs()
    await tab.jobs()

    assert await money.charged(driver) == [6_000]
    after = await tab.of(driver)
    assert (after.used, after.open_amount, after.HasField("due_time"), after.failed_charges) == (0, 0, False, 0)
    items = await tab.items(driver)
    assert [(each.session_id, each.amount, each.status) for each in items] == [
        (second, 1.5, SETTLED),
        (second, 1.5, SETTLED),
        (first, 1.5, SETTLED),
        (first, 1.5, SETTLED),
    ]
    (payment_id,) = {each.settled_by for each in items}
    paid = await records.get(driver, payment_id)
    assert (paid.amount, paid.status, paid.receipt_url != "") == (6, Payment.STATUS_COMPLETED, True)
    assert await tab.told(driver) == ["pay_later_charged"]
    await assert_books_balance(database)
    assert await tab.findings() == []


async def test_points_are_earned_when_it_is_settled(tab: Tab, money: Money, application) -> None:
    driver = await tab.driver(millimes=1_500)
    points = application.domains.points

    async def balance() -> int:
        while await points.following.run():
            pass
        return (await points.service.standing(driver.id)).account.balance

    await tab.park(driver)
    before = await balance()  # of what the plan cost
    await tab.settle(driver)

    assert await balance() > before


async def test_lists_and_statements(tab: Tab, money: Money) -> None:
    driver = await tab.driver(sessions=5, millimes=20_000)
    first = await tab.park(driver)
    await tab.settle(driver)
    cancelled = await tab.park(driver, ends=False)
    await tab.street.cancel(driver, cancelled)
    second = await tab.park(driver)

    month = (await tab.items(driver))[0].month
    page = await tab.page(driver, page_size=2, with_total_size=True)
    rest = await tab.page(driver, page_size=2, page_token=page.next_page_token)
    (row,) = (
        await tab.drivers.GetPayLaterStatement(
            pb.GetPayLaterStatementRequest(year=int(month[:4])), metadata=driver.metadata
        )
    ).months

    assert [each.session_id for each in (*page.items, *rest.items)] == [second, cancelled, first]
    assert (page.total_size, rest.next_page_token) == (3, "")
    for status, expected in ((OPEN, second), (SETTLED, first), (CANCELLED, cancelled)):
        assert [each.session_id for each in await tab.items(driver, status=status, month=month)] == [expected]
    assert await tab.items(driver, month="2001-01") == []
    assert (row.month, row.count, row.amount) == (month, 3, 4.5)
    assert (row.settled_amount, row.cancelled_amount, row.open_amount) == (1.5, 1.5, 1.5)
    with refused("INVALID_ARGUMENT"):
        await tab.items(driver, month="2041-13")
    with refused("INVALID_ARGUMENT"):
        await tab.drivers.GetPayLaterStatement(pb.GetPayLaterStatementRequest(year=26), metadata=driver.metadata)


async def test_agents_take_it_for_paid(tab: Tab, money: Money) -> None:
    driver = await tab.driver()
    request = tab.street.request(method="later")
    session = (await tab.street.sessions.StartSession(request, metadata=driver.metadata)).session
    checked = await tab.street.sessions.CheckVehicle(
        session_pb.CheckVehicleRequest(license_plate=request.license_plate, zone_id=session.zone_id),
        metadata=tab.admin.metadata,
    )

    assert (session.is_paid, session.paid_amount, session.paid_until) == (True, 1.5, session.end_time)
    assert checked.is_valid
    assert checked.decisive_session.id == session.id


class TestWhoMay:
    async def test_only_whose_plan_allows_it(self, tab: Tab, money: Money) -> None:
        without, nothing = await money.driver(), await tab.driver(sessions=0)
        for driver in (without, nothing):
            with refused("PAY_LATER_NOT_IN_PLAN"):
                await tab.park(driver)
            assert (await tab.of(driver)).limit == 0
            with refused("PAY_LATER_NOTHING_DUE"):
                await tab.settle(driver)
        unpaid = await tab.street.park(without)
        with refused("PAY_LATER_NOT_IN_PLAN"):
            await tab.extend(without, unpaid)
        with refused("INVALID_ARGUMENT"):
            await money.wallet.TopUpWallet(
                wallet_pb.TopUpWalletRequest(amount=10, payment_method_id="later"), metadata=without.metadata
            )
        with refused("INVALID_ARGUMENT"):
            await tab.settle(nothing, "later")

    async def test_staff_pay_nothing_for_drivers(self, tab: Tab, money: Money) -> None:
        driver = await tab.driver()
        request = tab.street.request(method="later")
        request.user_id = driver.id
        with refused("PAYMENT_METHOD_NOT_ALLOWED"):
            await tab.street.sessions.StartSession(request, metadata=tab.admin.metadata)

    async def test_the_limit_counts_sessions_and_falls_with_the_plan(self, tab: Tab, money: Money, database) -> None:
        driver = await tab.driver(sessions=2, millimes=10_000)
        one = await tab.park(driver)
        two = await tab.park(driver, ends=False)
        await tab.extend(driver, two)
        await tab.end(driver, two)
        third = await tab.street.park(driver)  # not paid
        with refused("PAY_LATER_LIMIT_REACHED"):
            await tab.extend(driver, third)
        await tab.end(driver, third)

        driver = await tab.passes(driver, days=20)
        before = await tab.of(driver)
        driver = await tab.passes(driver, days=12)
        over = await tab.of(driver)
        with refused("PAY_LATER_NOT_IN_PLAN"):
            await tab.park(driver)
        await tab.subscribe(driver, 1)
        smaller = await tab.of(driver)
        with refused("PAY_LATER_LIMIT_REACHED"):
            await tab.park(driver)

        assert [(each.limit, each.used) for each in (before, over, smaller)] == [(2, 2), (0, 2), (1, 2)]
        assert {each.session_id for each in await tab.items(driver, status=OPEN)} == {one, two}
        await assert_books_balance(database)


class TestWhatFails:
    async def test_is_told_tried_again_and_blocks_in_the_end(self, tab: Tab, money: Money, database) -> None:
        driver = await tab.driver(sessions=5, card=DECLINED_WHEN_CHARGED)
        await tab.park(driver)
        driver = await tab.month_ends(driver)
        await tab.jobs()
        failed = await tab.of(driver)
        assert (failed.failed_charges, failed.last_error_code, failed.is_overdue) == (1, "CARD_DECLINED", False)
        assert failed.due_amount == 1.5
        assert await tab.told(driver) == ["pay_later_failed"]
        assert driver.id not in {each.user_id for each in (await tab.debtors(only_overdue=True)).debtors}
        await tab.jobs()
        assert (await tab.of(driver)).failed_charges == 1

        await money.fill(driver, 10_000)
        await tab.subscribe(driver, 5)  # the first month of the plan is over
        await tab.park(driver)  # there is time
        driver = await tab.passes(driver, days=3, minutes=1)
        await tab.jobs()
        driver = await tab.passes(driver, days=4)
        await tab.jobs()

        overdue = await tab.of(driver)
        assert (overdue.is_overdue, overdue.due_amount, overdue.open_amount) == (True, 1.5, 3)
        assert overdue.failed_charges == 3
        assert await tab.told(driver) == ["pay_later_failed", "pay_later_reminder", "pay_later_overdue"]
        with refused("PAY_LATER_OVERDUE") as refusal:
            await tab.park(driver)
        assert (refusal.metadata, refusal.http_status) == ({"amount": "1.500"}, 402)
        unpaid = await tab.street.park(driver)
        with refused("PAY_LATER_OVERDUE"):
            await tab.extend(driver, unpaid)
        await tab.end(driver, unpaid)
        await money.fill(driver, 1_500)
        await tab.end(driver, await tab.street.park(driver, method="wallet"))
        assert driver.id in {each.user_id for each in (await tab.debtors(only_overdue=True)).debtors}

        await money.fill(driver, 3_000)
        await tab.settle(driver, amount=3)
        await tab.park(driver)
        assert await money.charged(driver) == []
        assert (await tab.of(driver)).is_overdue is False
        await assert_books_balance(database)

    async def test_what_is_settled_is_not_asked_for(self, tab: Tab, money: Money, outbox) -> None:
        driver = await tab.driver(card=DECLINED_WHEN_CHARGED)
        other = await tab.driver(card=DECLINED_WHEN_CHARGED)
        for each in (driver, other):
            await tab.park(each)
        driver, other = await tab.month_ends(driver), await tab.passes(other)
        await tab.jobs()
        await money.fill(driver, 1_500)
        await tab.settle(driver)
        counts = [outbox.count(each.address) for each in (driver, other)]
        await money.application.domains.notifications.notices.run()

        assert [outbox.count(driver.address), outbox.count(other.address)] == [counts[0], counts[1] + 1]
        assert "1.500 TND" in (await outbox.last(other.address)).text

    async def test_a_wallet_that_holds_enough_is_taken(self, tab: Tab, money: Money, database) -> None:
        declined = await tab.driver(millimes=1_500, card=DECLINED_WHEN_CHARGED)
        cardless = await tab.driver(millimes=1_500)
        poor = await tab.driver(millimes=1_000)
        for driver in (declined, cardless, poor):
            await tab.park(driver)
        declined = await tab.month_ends(declined)
        cardless, poor = await tab.passes(cardless), await tab.passes(poor)
        await tab.jobs()

        assert [await money.balance(each) for each in (declined, cardless, poor)] == [0, 0, 1_000]
        assert (await tab.of(declined)).failed_charges == 0
        assert (await tab.of(poor)).last_error_code == "INSUFFICIENT_WALLET_BALANCE"
        assert await tab.told(cardless) == ["pay_later_charged"]
        await assert_books_balance(database)

    @pytest.mark.usefixtures("nothing_waits")
    async def test_a_card_that_wants_its_holder_is_left_to_them(self, tab: Tab, money: Money, holder) -> None:
        driver = await tab.driver()
        card = await money.add_card(driver, WANTS_AUTHENTICATION, default=True)
        await tab.park(driver)
        driver = await tab.month_ends(driver)
        await tab.jobs()
        assert (await tab.of(driver)).last_error_code == "CARD_AUTHENTICATION_REQUIRED"

        with refused("CARD_AUTHENTICATION_REQUIRED") as refusal:
            await tab.settle(driver, card, key="mine")
        with refused("PAYMENT_IN_PROGRESS"):
            await tab.settle(driver, card)
        driver = await tab.passes(driver, minutes=1)
        await holder.confirms(refusal.metadata["client_secret"])
        settled = await tab.settle(driver, card, key="mine")

        assert (settled.payment.amount, settled.open_amount) == (1.5, 0)
        assert await money.charged(driver) == [1_500]

    async def test_a_charge_whose_outcome_is_lost_is_made_once(
        self, tab: Tab, money: Money, door, bank_application, database
    ) -> None:
        driver = await tab.driver(card=GOOD_CARD)
        await tab.park(driver)
        driver = await tab.month_ends(driver)
        at_bank = bank_application.domains
        door.lost, door.failing = {"confirm"}, {"find", "cancel"}
        await at_bank.pay_later.charge_due()
        await tab.jobs()  # of another process
        lost = await tab.of(driver)
        door.reset()
        driver = await tab.passes(driver, minutes=20)
        await asyncio.gather(tab.jobs(), money.repair())
        await money.repair()

        assert (lost.open_amount, lost.failed_charges) == (1.5, 0)
        assert await money.charged(driver) == [1_500]
        assert ((await tab.of(driver)).open_amount, await tab.told(driver)) == (0, ["pay_later_charged"])
        await assert_books_balance(database)

    async def test_who_died_before_charging_is_followed_by_another(
        self, tab: Tab, money: Money, bank_application
    ) -> None:
        driver = await tab.driver(card=GOOD_CARD)
        await tab.park(driver)
        driver = await tab.month_ends(driver)
        engine = money.application.kernel.engine
        assert len(await engine.run(ClaimCharge(driver.id))) == 1  # and then nothing
        assert not await engine.run(ClaimCharge(driver.id))
        await tab.jobs()
        assert await money.charged(driver) == []

        driver = await tab.passes(driver, minutes=15)
        await asyncio.gather(tab.jobs(), bank_application.domains.pay_later.charge_due())

        assert await money.charged(driver) == [1_500]
