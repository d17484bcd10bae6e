"""What settled debts is taken back by a bank, or by hand at Stripe: the driver owes again, until it comes again."""

import asyncio

import pytest
from bson import ObjectId

from parkup.wallet.v1.pay_later_pb2 import PayLaterItem
from tests.bank import Bank
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import GOOD_CARD, WANTS_AUTHENTICATION, Money
from tests.payments.events import Sender, about
from tests.payments.holder import Holder
from tests.payments.tab import Tab
from tests.people import Person

OPEN, SETTLED, CANCELLED = PayLaterItem.STATUS_OPEN, PayLaterItem.STATUS_SETTLED, PayLaterItem.STATUS_CANCELLED
WITHDRAWN, REINSTATED = "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated"


class Disputes:
    """What the bank of the tests takes of settlements, and what is said of it."""

    def __init__(self, door: Bank, says: Sender, database) -> None:
        self.says, self._door, self._database = says, door, database

    async def intents(self, driver: Person) -> list[str]:
        """Of the driver's settlements by card, the oldest first."""
        of_driver = {"userId": ObjectId(driver.id), "purpose.kind": "pay_later", "methodType": "card"}
        return [each["stripePaymentIntentId"] async for each in self._database["payments"].find(of_driver).sort("_id")]

    async def move(self, intent: str, *moves: int) -> None:
        """The bank has taken (less than nothing) and given so many millimes in all, which is told."""
        self._door.disputes[intent] = [*moves]
        await self.says.send(WITHDRAWN if sum(moves) else REINSTATED, about("dispute", intent))


@pytest.fixture
def disputes(door: Bank, stripe_says: Sender, database) -> Disputes:
    return Disputes(door, stripe_says, database)


@pytest.fixture
def holder(settings) -> Holder:
    return Holder(settings.stripe_api_base)


async def settled(tab: Tab, *, sessions: int = 1) -> tuple[Person, str]:
    """A driver who parked so often for 1.5 TND and has settled it; with their card."""
    driver = await tab.driver(sessions=5)
    card = await tab.money.add_card(driver, default=True)
    for _ in range(sessions):
        await tab.park(driver)
    await tab.settle(driver, card)
    return driver, card


async def statuses(tab: Tab, driver: Person) -> list[tuple[int, float]]:
    """Of what was paid later, the oldest first: where it stands, and what is open of it."""
    return [(each.status, each.open_amount) for each in reversed(await tab.items(driver))]


class TestADispute:
    async def test_that_is_lost_is_owed_again_and_blocks_until_it_is_settled(
        self, tab: Tab, money: Money, disputes: Disputes, database
    ) -> None:
        driver, card = await settled(tab, sessions=2)
        (intent,) = await disputes.intents(driver)
        await disputes.move(intent)
        assert (await tab.of(driver)).open_amount == 0, "nothing was withdrawn yet"
        for _ in range(2):
            await disputes.move(intent, -3_000)
        await disputes.says.send("charge.dispute.closed", about("dispute", intent))

        owes = await tab.of(driver)
        assert (owes.open_amount, owes.due_amount, owes.used, owes.is_overdue) == (3, 3, 2, True)
        assert (owes.failed_charges, owes.HasField("next_charge_time")) == (1, False)
        items = await tab.items(driver, status=OPEN)
        assert [(each.open_amount, each.HasField("closed_at"), each.settled_by) for each in items] == [
            (1.5, False, "")
        ] * 2
        with refused("PAY_LATER_OVERDUE") as refusal:
            await tab.park(driver)
        assert refusal.metadata == {"amount": "3.000"}
        assert driver.id in {each.user_id for each in (await tab.debtors(only_overdue=True)).debtors}
        assert await tab.told(driver) == ["pay_later_overdue"]
        await assert_books_balance(database)
        assert await tab.findings() == []

        again = await tab.settle(driver, card, amount=3)
        assert (again.payment.amount, again.open_amount) == (3, 0)
        await tab.park(driver)
        assert {each.settled_by for each in await tab.items(driver, status=SETTLED)} == {again.payment.id}
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []

    async def test_that_is_won_settles_it_again(self, tab: Tab, money: Money, disputes: Disputes, database) -> None:
        driver, _ = await settled(tab, sessions=2)
        before = await tab.items(driver)
        (intent,) = await disputes.intents(driver)
        await disputes.move(intent, -3_000)
        assert (await tab.of(driver)).is_overdue
        for _ in range(2):
            await disputes.move(intent, -3_000, 3_000)

        after = await tab.of(driver)
        assert (after.open_amount, after.used, after.is_overdue, after.failed_charges) == (0, 0, False, 0)
        assert [(each.id, each.status, each.settled_by) for each in await tab.items(driver)] == [
            (each.id, SETTLED, each.settled_by) for each in before
        ]
        assert await money.balance(driver) == 0
        await tab.park(driver)
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []

    async def test_that_is_won_after_it_was_settled_again_fills_the_wallet(
        self, tab: Tab, money: Money, disputes: Disputes, database
    ) -> None:
        driver, card = await settled(tab)
        (intent,) = await disputes.intents(driver)
        await disputes.move(intent, -1_500)
        await tab.settle(driver, card)
        await disputes.move(intent, -1_500, 1_500)

        assert (await money.balance(driver), (await tab.of(driver)).open_amount) == (1_500, 0)
        # And what paid it the second time is taken, too: what came of the first dispute is not paid twice.
        await disputes.move((await disputes.intents(driver))[1], -1_500)
        assert (await money.balance(driver), (await tab.of(driver)).open_amount) == (1_500, 1.5)
        await tab.settle(driver, "wallet")
        assert await money.balance(driver) == 0
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []

    async def test_of_a_part_opens_a_part(self, tab: Tab, money: Money, disputes: Disputes, database) -> None:
        driver, card = await settled(tab, sessions=2)
        (first,) = await disputes.intents(driver)
        await disputes.move(first, -2_000)
        assert await statuses(tab, driver) == [(OPEN, 1.5), (OPEN, 0.5)]
        await tab.settle(driver, card, amount=2)
        assert await statuses(tab, driver) == [(SETTLED, 0), (SETTLED, 0)]

        await disputes.move(first, -2_000, -1_000)
        assert (await tab.of(driver)).open_amount == 1
        await disputes.move((await disputes.intents(driver))[1], -2_000)
        assert await statuses(tab, driver) == [(OPEN, 1.5), (OPEN, 1.5)]
        await disputes.move(first, -2_000, -1_000, 2_990)
        assert (await tab.of(driver)).open_amount == 0.01
        assert (await tab.of(driver)).is_overdue
        with refused("PAY_LATER_OVERDUE"):
            await tab.park(driver)
        await disputes.move(first, -2_000, -1_000, 3_000)

        assert (await tab.of(driver)).open_amount == 0
        assert await money.balance(driver) == 0
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []

    async def test_is_no_reason_to_charge_the_card_again(
        self, tab: Tab, money: Money, disputes: Disputes, database
    ) -> None:
        driver, _ = await settled(tab)
        await tab.park(driver)
        (intent,) = await disputes.intents(driver)
        await disputes.move(intent, -1_500)
        both = await tab.of(driver)
        assert (both.open_amount, both.due_amount, both.is_overdue) == (3, 1.5, True)
        driver = await tab.month_ends(driver)
        await tab.jobs()

        # What nobody took back is charged when it is due.
        assert await money.charged(driver) == [1_500, 1_500]
        owes = await tab.of(driver)
        assert (owes.open_amount, owes.is_overdue, owes.HasField("next_charge_time")) == (1.5, True, False)
        driver = await tab.passes(driver, days=30)
        await tab.jobs()
        assert await money.charged(driver) == [1_500, 1_500]
        assert (await tab.told(driver))[0] == "pay_later_overdue"
        assert (await tab.told(driver))[-1] == "pay_later_overdue", "reminded"

        await disputes.move(intent, -1_500, 1_500)
        assert (await tab.of(driver)).is_overdue is False
        await assert_books_balance(database, settled=True)

    async def test_of_what_was_charged_by_itself_is_owed_as_well(
        self, tab: Tab, money: Money, disputes: Disputes, outbox, database
    ) -> None:
        driver = await tab.driver(card=GOOD_CARD)
        await tab.park(driver)
        driver = await tab.month_ends(driver)
        await tab.jobs()
        (intent,) = await disputes.intents(driver)
        await disputes.move(intent, -1_500)
        await tab.jobs()

        assert (await tab.of(driver)).due_amount == 1.5
        assert await money.charged(driver) == [1_500]
        assert await tab.told(driver) == ["pay_later_charged", "pay_later_overdue"]
        await money.application.domains.notifications.notices.run()
        assert "1.500 TND" in (await outbox.last(driver.address)).text
        await assert_books_balance(database, settled=True)

    @pytest.mark.parametrize("is_won", [False, True])
    async def test_of_what_was_called_off_since(
        self, tab: Tab, money: Money, disputes: Disputes, database, is_won: bool
    ) -> None:
        driver = await tab.driver()
        session = await tab.park(driver, ends=False)
        await tab.settle(driver, await money.add_card(driver))
        (intent,) = await disputes.intents(driver)
        await tab.street.cancel(driver, session)
        assert await money.balance(driver) == 1_500
        await disputes.move(intent, -1_500)
        assert (await tab.of(driver)).open_amount == 1.5
        if is_won:
            await disputes.move(intent, -1_500, 1_500)
        else:
            await tab.settle(driver)

        assert ((await tab.of(driver)).open_amount, await money.balance(driver)) == (0, 1_500 if is_won else 0)
        await assert_books_balance(database, settled=True)

    async def test_before_it_is_called_off_leaves_nothing_to_be_paid(
        self, tab: Tab, money: Money, disputes: Disputes, database
    ) -> None:
        driver = await tab.driver()
        session = await tab.park(driver, ends=False)
        await tab.settle(driver, await money.add_card(driver))
        (intent,) = await disputes.intents(driver)
        await disputes.move(intent, -1_000)
        await tab.street.cancel(driver, session)
        assert ((await tab.of(driver)).open_amount, await money.balance(driver)) == (0, 500)
        assert await statuses(tab, driver) == [(SETTLED, 0)]
        await disputes.move(intent, -1_000, -500)
        assert ((await tab.of(driver)).open_amount, await money.balance(driver)) == (0.5, 500)
        await disputes.move(intent, -1_000, -500, 1_500)

        assert ((await tab.of(driver)).open_amount, await money.balance(driver)) == (0, 1_500)
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []

    @pytest.mark.usefixtures("nothing_waits")
    async def test_takes_from_the_wallet_what_had_gone_there(
        self, tab: Tab, money: Money, disputes: Disputes, holder: Holder, database
    ) -> None:
        """What was called off while the bank was asked."""
        driver = await tab.driver()
        card = await money.add_card(driver, WANTS_AUTHENTICATION)
        await tab.park(driver)
        session = await tab.park(driver, ends=False)
        with refused("CARD_AUTHENTICATION_REQUIRED") as refusal:
            await tab.settle(driver, card, key="mine")
        await tab.street.cancel(driver, session)
        await holder.confirms(refusal.metadata["client_secret"])
        await tab.settle(driver, card, key="mine")
        assert await money.balance(driver) == 1_500
        (intent,) = await disputes.intents(driver)
        for moves in ((-3_000,), (-3_000, 3_000), (-3_000, 3_000, -3_000)):
            await disputes.move(intent, *moves)
            assert await money.balance(driver) == (0 if sum(moves) else 1_500)

        assert await statuses(tab, driver) == [(OPEN, 1.5), (CANCELLED, 0)]
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []

    @pytest.mark.usefixtures("nothing_waits")
    async def test_of_what_came_too_late_is_no_matter_of_the_debts(
        self, tab: Tab, money: Money, disputes: Disputes, holder: Holder, database
    ) -> None:
        driver = await tab.driver()
        card = await money.add_card(driver, WANTS_AUTHENTICATION)
        session = await tab.park(driver, ends=False)
        with refused("CARD_AUTHENTICATION_REQUIRED") as refusal:
            await tab.settle(driver, card, key="mine")
        await tab.street.cancel(driver, session)
        await holder.confirms(refusal.metadata["client_secret"])
        with refused("PAY_LATER_NOTHING_DUE"):
            await tab.settle(driver, card, key="mine")
        await money.repair()
        (intent,) = await disputes.intents(driver)
        await disputes.move(intent, -1_500)

        assert ((await tab.of(driver)).open_amount, await statuses(tab, driver)) == (0, [(CANCELLED, 0)])
        await assert_books_balance(database)
        assert await tab.findings() == []


class TestAtOnce:
    async def test_events_in_any_order_are_followed_once(
        self, tab: Tab, money: Money, till, door: Bank, disputes: Disputes, database
    ) -> None:
        driver, _ = await settled(tab, sessions=2)
        (intent,) = await disputes.intents(driver)
        door.disputes[intent] = [-2_000]
        await money.sandbox.v1.refunds.create_async({"payment_intent": intent, "amount": 500})
        kinds = [REINSTATED, "charge.refunded", WITHDRAWN, "charge.dispute.created", "refund.updated"] * 3
        await asyncio.gather(
            *(disputes.says.send(kind, about("dispute", intent)) for kind in kinds),
            *(till.tampered.service.reconcile_intent(intent, disputes=True) for _ in range(3)),
        )

        assert (await tab.of(driver)).open_amount == 2.5
        payment = await database["payments"].find_one({"stripePaymentIntentId": intent})
        of_payment = {"paymentId": payment["_id"], "reason": {"$in": ["refund", "dispute"]}}
        assert await database["ledger"].count_documents(of_payment) == 2
        await assert_books_balance(database, settled=True)

        door.disputes[intent] = [-2_000, 2_000]
        await asyncio.gather(*(disputes.says.send(kind, about("dispute", intent)) for kind in kinds))
        assert (await tab.of(driver)).open_amount == 0.5
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []

    async def test_whoever_settles_parks_or_calls_off_meanwhile_owes_what_the_books_say(
        self, tab: Tab, money: Money, disputes: Disputes, database
    ) -> None:
        drivers = []
        for _ in range(3):
            driver, card = await settled(tab, sessions=2)
            (intent,) = await disputes.intents(driver)
            drivers.append((driver, card, await tab.park(driver, ends=False), intent))
        for moves in ((-3_000,), (-3_000, 3_000), (-3_000, 3_000, -1_500)):
            calls = []
            for driver, card, session, intent in drivers:
                calls += [
                    disputes.move(intent, *moves),
                    tab.settle(driver, card),
                    tab.street.cancel_as(driver.metadata, session),
                ]
            await asyncio.gather(*calls, return_exceptions=True)
            await assert_books_balance(database)
        await money.repair()

        for driver, *_, intent in drivers:
            await disputes.says.send("charge.dispute.updated", about("dispute", intent))
            kept = sum(await money.charged(driver)) - 1_500
            owed = round((await tab.of(driver)).open_amount * 1_000)
            assert await money.balance(driver) - owed == kept - 2 * 1_500, "two sessions are to be paid, once"
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []


class TestARefund:
    async def test_by_hand_at_stripe_is_owed_again_until_it_fails(
        self, tab: Tab, money: Money, door: Bank, stripe_says: Sender, disputes: Disputes, database
    ) -> None:
        driver, _ = await settled(tab, sessions=2)
        (intent,) = await disputes.intents(driver)
        refund = {"id": "re_1", "object": "refund", "amount": 3_000, "payment_intent": intent, "status": "succeeded"}
        door.refunds = [refund]
        await stripe_says.send("charge.refunded", about("charge", intent))
        owes = await tab.of(driver)
        assert (owes.open_amount, owes.is_overdue) == (3, True)
        await assert_books_balance(database, settled=True)
        refund["status"] = "failed"
        await stripe_says.send("refund.failed", about("refund", intent))

        assert ((await tab.of(driver)).open_amount, await money.balance(driver)) == (0, 0)
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []

    async def test_by_staff_is_refused_as_it_is_what_was_parked_for_that_goes_back(
        self, tab: Tab, money: Money, records, people, database
    ) -> None:
        driver = await tab.driver(millimes=5_000)
        card = await money.add_card(driver)
        for method in (card, "wallet"):
            await tab.park(driver)
            settlement = (await tab.settle(driver, method)).payment
            for who in (driver, tab.admin):
                with refused("REFUND_NOT_ALLOWED"):
                    await records.refund(who, settlement.id)
            with refused("PERMISSION_DENIED"):
                await records.refund(await people.operator(), settlement.id)
            await records.refund(tab.admin, (await tab.items(driver))[0].id, reason="Panne")

        assert await money.balance(driver) == 5_000 - 1_500 + 3_000
        assert await money.charged(driver) == [1_500]
        await assert_books_balance(database, settled=True)
        assert await tab.findings() == []
