"""Errors of Stripe's in a burst: what certainly was not charged is called off at once, the rest found out soon."""

from dataclasses import replace
from datetime import timedelta

import pytest

from parkup.common.v1 import payment_method_pb2 as methods
from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from server.errors import Unavailable
from server.payments.errors import PaymentInProgress
from server.payments.model import Intent, IntentState, Status
from tests.bank import Bank
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.street import PRICE, Street
from tests.payments.things import RESERVED, SETTLED, UNTOUCHED
from tests.payments.till import Till

PLATE = "77 TUN 7701"
DEAF = {"open", "confirm", "find", "cancel", "refund", "refunds"}


class Undecided:
    """A CardProcessor whose bank takes its time, and has the money in the end."""

    def __init__(self, inner) -> None:
        self._inner = inner
        self.open = inner.open

    async def confirm(self, intent_id: str, payment_id: str, *, is_automatic: bool = False) -> Intent:
        confirmed = await self._inner.confirm(intent_id, payment_id, is_automatic=is_automatic)
        return replace(confirmed, state=IntentState.UNDECIDED)

    async def find(self, intent_id: str) -> Intent:
        return replace(await self._inner.find(intent_id), state=IntentState.UNDECIDED)


async def open_payment(till: Till, driver) -> dict:
    payment = await till.payment_of(driver)
    assert payment["status"] == "processing"
    return payment


class TestOpening:
    @pytest.mark.parametrize("key", ["", "k"])
    async def test_is_called_off_at_once_and_the_next_call_works(
        self, money: Money, till: Till, door: Bank, database, key: str
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        door.failing = {"open"}
        with pytest.raises(Unavailable):
            await till.sound.pay(driver, thing, key=key, reserve=True)
        assert await till.things.state(thing) == UNTOUCHED
        await assert_books_balance(database, settled=True)

        door.failing = set()
        paid = await till.sound.pay(driver, thing, key=key, reserve=True)
        assert paid.payment.status is Status.COMPLETED
        assert await till.things.state(thing) == SETTLED
        assert await money.charged(driver) == [3_000]

    async def test_is_called_off_when_stripe_has_opened_it_and_its_answer_is_lost(
        self, money: Money, till: Till, door: Bank, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        door.lost = {"open"}
        with pytest.raises(Unavailable):
            await till.sound.pay(driver, thing, key="k", reserve=True)
        door.lost = set()
        await till.sound.pay(driver, thing, key="k", reserve=True)
        assert await money.charged(driver) == [3_000]
        await assert_books_balance(database, settled=True)

    async def test_stands_in_the_way_of_no_start(self, bank_channel, money: Money, door: Bank) -> None:
        driver, street = await money.driver(), Street(money, bank_channel)
        await street.open()
        card = await money.add_card(driver)
        door.failing = DEAF
        for key in ("", "k"):
            with refused("UNAVAILABLE"):
                await street.park(driver, method=card, key=key)
        door.failing = set()
        session = await street.park(driver, method=card, key="k")
        assert await street.is_paid(driver, session)
        assert await money.charged(driver) == [1_500]


class TestConfirming:
    async def test_is_called_off_at_once_when_stripe_says_that_it_was_not_asked(
        self, money: Money, till: Till, door: Bank, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        door.failing = {"confirm"}
        with pytest.raises(Unavailable):
            await till.sound.pay(driver, thing, key="k", reserve=True)
        assert await till.things.state(thing) == UNTOUCHED
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

        door.failing = set()
        await till.sound.pay(driver, thing, key="k", reserve=True)
        assert await money.charged(driver) == [3_000]

    async def test_whose_answer_is_lost_is_answered_all_the_same(
        self, money: Money, till: Till, door: Bank, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        door.lost = {"confirm"}
        paid = await till.sound.pay(driver, thing, reserve=True)
        assert paid.payment.status is Status.COMPLETED
        await assert_books_balance(database, settled=True)

    @pytest.mark.parametrize(("how", "charged"), [("failing", []), ("lost", [3_000])])
    async def test_is_found_out_by_the_job_within_seconds_after_stripe_is_back(
        self, money: Money, till: Till, door: Bank, database, clock, how: str, charged: list[int]
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        setattr(door, how, {"confirm"})
        door.failing |= {"find"}
        with pytest.raises(Unavailable):
            await till.sound.pay(driver, thing, key="k", reserve=True)

        for attempts in range(1, 30):  # an outage of a minute or more
            assert await till.things.state(thing) == RESERVED, "still unknown, still reserved"
            payment = await open_payment(till, driver)
            assert payment["attempts"] == attempts
            assert "Unavailable" in payment["lastError"]
            wait = payment["nextAttemptAt"] - clock()
            assert wait <= timedelta(seconds=3), "a driver stands at their car"
            await till.sound.repair()
            assert (await open_payment(till, driver))["attempts"] == attempts, "it is not time yet"
            clock.move(seconds=wait.total_seconds())
            await till.sound.repair()

        door.reset()
        clock.move(seconds=3)
        await till.sound.repair()
        assert await money.charged(driver) == charged
        assert await till.things.state(thing) == (SETTLED if charged else UNTOUCHED)
        await assert_books_balance(database, settled=True)

    async def test_is_found_out_soon_when_it_could_not_be_called_off(
        self, money: Money, till: Till, door: Bank, database, clock
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        door.failing = {"confirm", "cancel"}
        with pytest.raises(Unavailable):
            await till.sound.pay(driver, thing, reserve=True)
        payment = await open_payment(till, driver)
        assert payment["nextAttemptAt"] - clock() <= timedelta(seconds=3)
        door.failing = set()
        clock.move(seconds=3)
        await till.sound.repair()
        assert await till.things.state(thing) == UNTOUCHED
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

    async def test_that_the_bank_is_still_working_on_is_looked_after_every_few_seconds(
        self, money: Money, till: Till, database, clock
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        till.processor.behind = Undecided(till.processor.behind)
        with pytest.raises(Unavailable):
            await till.tampered.pay(driver, thing, reserve=True)
        for attempts in (1, 2, 3):
            payment = await open_payment(till, driver)
            assert payment["attempts"] == attempts
            assert payment["nextAttemptAt"] - clock() <= timedelta(seconds=3)
            clock.move(seconds=3)
            await till.tampered.repair()
        assert await till.things.state(thing) == RESERVED
        clock.move(seconds=3)
        await till.sound.repair()
        assert await till.things.state(thing) == SETTLED
        assert await money.charged(driver) == [3_000]
        await assert_books_balance(database, settled=True)

    async def test_is_driven_on_by_the_same_key_before_the_job_comes(
        self, money: Money, till: Till, door: Bank, database
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        door.failing = {"confirm", "find"}
        for _ in range(2):
            with pytest.raises(Unavailable):
                await till.sound.pay(driver, thing, key="k", reserve=True)
        with pytest.raises(PaymentInProgress):
            await till.sound.pay(driver, thing, key="another", reserve=True)
        door.failing = set()
        paid = await till.sound.pay(driver, thing, key="k", reserve=True)
        assert paid.payment.status is Status.COMPLETED
        assert await money.charged(driver) == [3_000]
        await assert_books_balance(database, settled=True)

    async def test_leaves_a_session_that_the_same_key_starts(
        self, bank_channel, bank_application, money: Money, door: Bank, database
    ) -> None:
        driver, street = await money.driver(), Street(money, bank_channel)
        await street.open()
        card = await money.add_card(driver)
        door.failing = {"confirm", "find"}
        with refused("UNAVAILABLE"):
            await street.park(driver, method=card, key="k", plate=PLATE)
        with refused("ACTIVE_SESSION_EXISTS"):
            await street.park(driver, method=card, key="another", plate=PLATE)
        door.failing = set()
        session = await street.park(driver, method=card, key="k", plate=PLATE)
        assert await street.is_paid(driver, session)
        assert await money.charged(driver) == [1_500]
        await assert_books_balance(database, settled=True)

    async def test_another_method_pays_what_was_called_off(self, bank_channel, money: Money, door: Bank) -> None:
        driver, street = await money.driver(millimes=1_500), Street(money, bank_channel)
        await street.open()
        card, session = await money.add_card(driver), await street.park(driver)
        payments = PaymentServiceStub(bank_channel)
        door.failing = {"confirm"}
        with refused("UNAVAILABLE"):
            await payments.ProcessPayment(
                pb.ProcessPaymentRequest(session_id=session, amount=PRICE, payment_method_id=card),
                metadata=driver.metadata,
            )
        by_wallet = pb.ProcessPaymentRequest(
            session_id=session, amount=PRICE, payment_method=methods.PAYMENT_METHOD_WALLET
        )
        await payments.ProcessPayment(by_wallet, metadata=driver.metadata)
        assert await money.charged(driver) == []
        assert await money.balance(driver) == 0


class TestWhatStripeHasNeverHeardOf:
    async def test_is_never_called_off_but_shown_to_a_person(
        self, money: Money, till: Till, door: Bank, database, clock
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        door.unknown = {"confirm", "find", "cancel"}  # a wrong key, another account
        with pytest.raises(Unavailable):
            await till.sound.pay(driver, thing, key="k", reserve=True)
        for _ in range(3):
            clock.move(hours=1)
            await till.sound.repair()
            payment = await open_payment(till, driver)
            assert payment["needsAttention"]
            assert "IntentUnknown" in payment["lastError"]
        assert await till.things.state(thing) == RESERVED

        door.unknown = set()
        clock.move(hours=1)
        await till.sound.repair()
        payment = await till.payment_of(driver)
        assert payment["status"] == "cancelled"
        assert "needsAttention" not in payment
        await assert_books_balance(database, settled=True)

    async def test_is_settled_when_it_turns_out_that_the_money_came(
        self, money: Money, till: Till, door: Bank, database, clock
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        door.lost, door.unknown = {"confirm"}, {"find"}
        with pytest.raises(Unavailable):
            await till.sound.pay(driver, thing, key="k", reserve=True)
        clock.move(seconds=1)
        await till.sound.repair()
        assert (await open_payment(till, driver))["needsAttention"]
        door.reset()
        clock.move(hours=1)
        await till.sound.repair()
        assert await till.things.state(thing) == SETTLED
        assert await money.charged(driver) == [3_000]
        await assert_books_balance(database, settled=True)
