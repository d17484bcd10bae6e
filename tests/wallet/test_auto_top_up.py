"""Wallets that are topped up by themselves."""

import asyncio
from decimal import Decimal

import pytest
from bson import ObjectId

from parkup.payments.v1 import payment_method_service_pb2 as method_pb
from parkup.payments.v1.payment_method_service_pb2_grpc import PaymentMethodServiceStub
from parkup.payments.v1.payment_pb2 import Payment
from parkup.wallet.v1 import auto_top_up_service_pb2 as pb
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.auto_top_up_service_pb2_grpc import AutoTopUpServiceStub
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server.wallet.auto_top_up.repository import AutoTopUpRepository
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, WANTS_AUTHENTICATION, Money
from tests.people import Person


@pytest.fixture
async def driver(money: Money) -> Person:
    return await money.driver(millimes=12_000)


@pytest.fixture
def stub(channel) -> AutoTopUpServiceStub:
    return AutoTopUpServiceStub(channel)


@pytest.fixture
def turn_on(stub, driver):
    async def with_card(card: str, threshold: float = 10, amount: float = 20, metadata=driver.metadata) -> pb.AutoTopUp:
        request = pb.SetAutoTopUpRequest(is_on=True, threshold=threshold, amount=amount, payment_method_id=card)
        return (await stub.SetAutoTopUp(request, metadata=metadata)).auto_top_up

    return with_card


@pytest.fixture
def look(stub, driver):
    async def now() -> pb.AutoTopUp:
        return (await stub.GetAutoTopUp(pb.GetAutoTopUpRequest(), metadata=driver.metadata)).auto_top_up

    return now


@pytest.fixture
def pay(money, driver):
    async def from_wallet(amount: float = 3) -> None:
        await money.wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=amount), metadata=driver.metadata)

    return from_wallet


@pytest.fixture
def run(application):
    """What the job does."""
    return application.domains.auto_top_ups.run


@pytest.fixture
def tell(application):
    """The job that tells of failures."""
    return next(each for each in application.parts.jobs if each.name == "tell-failed-top-ups").run


class TestSetAutoTopUp:
    async def test_is_off_until_the_driver_turns_it_on(self, look, pay, run, money, driver) -> None:
        await money.add_card(driver, default=True)
        auto = await look()
        assert (auto.is_on, auto.most_a_day) == (False, 3)
        assert not auto.HasField("threshold")
        await pay(10)
        await run()
        assert await money.charged(driver) == []

    async def test_keeps_what_was_set_and_can_be_turned_off(self, stub, turn_on, look, money, driver) -> None:
        card = await money.add_card(driver)
        on = await turn_on(card)
        assert (on.is_on, on.threshold, on.amount, on.payment_method_id) == (True, 10, 20, card)
        assert await look() == on
        off = (await stub.SetAutoTopUp(pb.SetAutoTopUpRequest(), metadata=driver.metadata)).auto_top_up
        assert (off.is_on, off.threshold, off.amount, off.payment_method_id) == (False, 10, 20, card)

    async def test_anonymous_callers_are_refused(self, stub) -> None:
        with refused("UNAUTHORIZED"):
            await stub.GetAutoTopUp(pb.GetAutoTopUpRequest())
        with refused("UNAUTHORIZED"):
            await stub.SetAutoTopUp(pb.SetAutoTopUpRequest())

    async def test_needs_a_card_of_ones_own_and_amounts_that_make_sense(
        self, stub, turn_on, look, money, driver
    ) -> None:
        card, others = await money.add_card(driver), await money.add_card(await money.driver())
        for wrong, reason in (
            ({"card": others}, "METHOD_NOT_FOUND"),
            ({"card": "f" * 24}, "METHOD_NOT_FOUND"),
            ({"card": ""}, "INVALID_ARGUMENT"),
            ({"card": "wallet"}, "INVALID_ARGUMENT"),
            ({"card": card, "threshold": 0}, "INVALID_ARGUMENT"),
            ({"card": card, "threshold": 1_000.1}, "INVALID_ARGUMENT"),
            ({"card": card, "amount": 0}, "INVALID_ARGUMENT"),
            ({"card": card, "amount": 5.005}, "INVALID_ARGUMENT"),
            ({"card": card, "amount": 0.5}, "AMOUNT_NOT_ACCEPTED"),
            ({"card": card, "amount": 1_001}, "AMOUNT_NOT_ACCEPTED"),
        ):
            with refused(reason):
                await turn_on(**wrong)
        assert not (await look()).is_on

    async def test_what_could_not_fit_into_a_wallet_is_refused(self, another_server, money, driver) -> None:
        card = await money.add_card(driver)
        async with another_server(wallet_maximum=Decimal(25)) as channel:
            request = pb.SetAutoTopUpRequest(is_on=True, threshold=10, amount=20, payment_method_id=card)
            with refused("WALLET_LIMIT_EXCEEDED"):
                await AutoTopUpServiceStub(channel).SetAutoTopUp(request, metadata=driver.metadata)

    async def test_a_driver_who_never_had_anything_in_the_wallet_may_turn_it_on(
        self, stub, money, run, database
    ) -> None:
        poor = await money.driver()
        card = await money.add_card(poor)
        request = pb.SetAutoTopUpRequest(is_on=True, threshold=10, amount=20, payment_method_id=card)
        await stub.SetAutoTopUp(request, metadata=poor.metadata)
        await run()
        assert await money.charged(poor) == []
        await money.fill(poor, 11_000)
        await money.wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=2), metadata=poor.metadata)
        await run()
        assert await money.balance(poor) == 29_000
        await assert_books_balance(database)


class TestTopUp:
    async def test_comes_once_when_a_payment_takes_the_balance_below(
        self, turn_on, pay, run, money, driver, database
    ) -> None:
        await turn_on(await money.add_card(driver))
        await run()
        await pay(2)  # 10 are left: that is not below
        await run()
        assert await money.charged(driver) == []
        await pay(1)
        await asyncio.gather(*(run() for _ in range(5)))
        await run()
        assert await money.charged(driver) == [20_000]
        assert await money.balance(driver) == 29_000
        payment = await database["payments"].find_one({"userId": ObjectId(driver.id), "methodType": "card"})
        assert payment["description"] == "Recharge automatique du portefeuille"
        await assert_books_balance(database)

    async def test_many_payments_bring_it_once(self, turn_on, pay, run, money, driver, database) -> None:
        await turn_on(await money.add_card(driver))
        await asyncio.gather(*(pay(1) for _ in range(12)), *(run() for _ in range(6)))
        await run()
        assert await money.charged(driver) == [20_000]
        assert await money.balance(driver) == 20_000
        await assert_books_balance(database)

    async def test_at_most_three_a_day(self, turn_on, pay, run, money, driver, clock, people) -> None:
        await turn_on(await money.add_card(driver), threshold=10, amount=1)
        for charged in (1, 2, 3, 3, 3):
            await pay(2)
            await pay(1)
            await run()
            assert await money.charged(driver) == [1_000] * charged
            await money.fill(driver, 2_000)
        clock.move(days=1)
        again = await people.driver(driver.address)
        await money.wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=5), metadata=again.metadata)
        await run()
        assert await money.charged(driver) == [1_000] * 4

    async def test_not_when_it_was_turned_off_or_the_balance_is_back(
        self, stub, turn_on, pay, run, money, driver, database
    ) -> None:
        card = await money.add_card(driver)
        await turn_on(card)
        await pay(3)
        await money.fill(driver, 1_000)
        await run()
        await pay(2)
        await stub.SetAutoTopUp(pb.SetAutoTopUpRequest(), metadata=driver.metadata)
        await run()
        assert await money.charged(driver) == []
        wallet = await database["wallets"].find_one({"_id": ObjectId(driver.id)})
        assert wallet.keys() == {"_id", "balance", "sequence", "updatedAt"}

    async def test_not_above_the_wallets_maximum(self, turn_on, pay, money, driver, look, application) -> None:
        await turn_on(await money.add_card(driver), threshold=12, amount=20)
        await pay(1)
        service = application.domains.auto_top_ups
        before, service._maximum = service._maximum, 25_000
        try:
            await service.run()
        finally:
            service._maximum = before
        assert await money.charged(driver) == []
        auto = await look()
        assert (auto.failures, auto.last_error_code) == (1, "WALLET_LIMIT_EXCEEDED")


class TestFailure:
    @pytest.mark.parametrize(
        ("number", "reason"),
        [(DECLINED_WHEN_CHARGED, "CARD_DECLINED"), (WANTS_AUTHENTICATION, "CARD_AUTHENTICATION_REQUIRED")],
    )
    async def test_is_told_by_mail_and_after_some_turned_off(
        self, turn_on, pay, run, tell, money, driver, outbox, look, database, number: str, reason: str
    ) -> None:
        await turn_on(await money.add_card(driver, number))
        mails = outbox.count(driver.address)
        for failures in (1, 2, 3):
            await pay(3)
            await run()
            await asyncio.gather(tell(), tell())
            auto = await look()
            assert (auto.failures, auto.last_error_code, auto.is_on) == (failures, reason, failures < 3)
            mail = await outbox.last(driver.address, count=mails + failures)
            assert outbox.count(driver.address) == mails + failures
            assert ("désactivée" in mail.subject) == (failures == 3)
            assert "20,000 TND" in mail.text
        assert auto.HasField("turned_off_at")
        await pay(1)
        await run()
        assert (await look()).failures == 3
        assert await money.balance(driver) == 2_000
        await assert_books_balance(database)

    async def test_of_a_card_that_is_gone_is_one(self, turn_on, pay, run, money, driver, look, channel) -> None:
        card = await money.add_card(driver)
        await turn_on(card)
        request = method_pb.RemovePaymentMethodRequest(method_id=card)
        await PaymentMethodServiceStub(channel).RemovePaymentMethod(request, metadata=driver.metadata)
        await pay(3)
        for _ in range(2):
            await run()
        assert (await look()).last_error_code == "METHOD_NOT_FOUND"
        assert (await look()).failures == 1

    async def test_is_forgotten_by_a_success(self, turn_on, pay, run, money, driver, look) -> None:
        bad, good = await money.add_card(driver, DECLINED_WHEN_CHARGED), await money.add_card(driver)
        await turn_on(bad)
        await pay(3)
        await run()
        assert (await look()).failures == 1
        assert (await turn_on(good)).failures == 0
        await pay(1)
        await run()
        assert (await look()).failures == 0
        assert await money.charged(driver) == [20_000]

    async def test_that_a_process_died_over_is_told_once(
        self, turn_on, pay, run, tell, money, driver, outbox, database, clock
    ) -> None:
        await turn_on(await money.add_card(driver, DECLINED_WHEN_CHARGED))
        await pay(3)
        await run()
        ours = {"_id": ObjectId(driver.id)}
        failed_at = (await database["autoTopUps"].find_one(ours))["mailDueAt"]
        mails = outbox.count(driver.address)
        await tell()
        # It had noted the notice, and died before it took away that something is to be told.
        await database["autoTopUps"].update_one(ours, {"$set": {"mailDueAt": failed_at}})
        await tell()
        assert outbox.count(driver.address) == mails + 1
        assert "mailDueAt" not in await database["autoTopUps"].find_one(ours)


class TestTrouble:
    async def test_a_silent_card_processor_is_asked_again_later_and_that_counts_as_none(
        self, bank_application, door, turn_on, pay, money, driver, look, clock
    ) -> None:
        run = bank_application.domains.auto_top_ups.run
        await turn_on(await money.add_card(driver))
        await pay(3)
        door.failing.add("open")
        await run()
        assert await money.charged(driver) == []
        door.reset()
        await run()  # not at once
        assert await money.charged(driver) == []
        clock.move(minutes=6)
        await asyncio.gather(run(), run())
        assert await money.charged(driver) == [20_000]
        assert (await look()).failures == 0

    async def test_an_answer_that_is_lost_brings_no_second_charge(
        self, bank_application, door, turn_on, pay, money, driver, clock, look
    ) -> None:
        run = bank_application.domains.auto_top_ups.run
        await turn_on(await money.add_card(driver))
        await pay(3)
        door.lost.add("confirm")
        door.failing.add("find")
        await run()
        await pay(1)
        await run()
        assert await money.charged(driver) == [20_000]
        assert await money.balance(driver) == 8_000
        door.reset()
        clock.move(minutes=6)
        await bank_application.domains.money.payments.reconcile(clock())
        await run()
        assert await money.charged(driver) == [20_000]
        assert await money.balance(driver) == 28_000
        assert (await look()).failures == 0

    async def test_a_driver_who_leaves_is_charged_no_more(self, turn_on, pay, run, money, driver, database) -> None:
        await turn_on(await money.add_card(driver))
        await pay(3)
        await AutoTopUpRepository(database).forget(driver.id)
        await run()
        assert await money.charged(driver) == []
        assert await database["autoTopUps"].find_one({"_id": ObjectId(driver.id)}) is None


async def test_payments_show_as_what_they_are(turn_on, pay, run, money, driver, channel) -> None:
    from parkup.payments.v1 import payment_service_pb2 as payment_pb

    await turn_on(await money.add_card(driver))
    await pay(3)
    await run()
    answer = await money.payments.ListPayments(payment_pb.ListPaymentsRequest(), metadata=driver.metadata)
    assert [payment.status for payment in answer.payments] == [Payment.STATUS_COMPLETED]
    entries = await WalletServiceStub(channel).ListWalletTransactions(
        wallet_pb.ListWalletTransactionsRequest(), metadata=driver.metadata
    )
    assert [entry.amount for entry in entries.transactions] == [20, 3, 12]
