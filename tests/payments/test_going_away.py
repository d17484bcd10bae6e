"""A client that goes away changes nothing: what it began runs to its end, and the same key gets the answer."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from parkup.common.v1 import payment_method_pb2 as methods
from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from tests.bank import Bank
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.street import PRICE, Street
from tests.payments.things import SETTLED
from tests.payments.till import Till
from tests.people import bearer

CARD_STEPS = [f"{step}:{side}" for step in ("open", "confirm", "answer") for side in ("before", "after")]
WALLET_STEPS = ["waiting", "deciding", "find", "update", "insert", "commitTransaction"]


class Client:
    """Who calls, and hangs up when told to."""

    def __init__(self, call: Callable[[], Awaitable]) -> None:
        self._task = asyncio.ensure_future(call())

    def leave(self) -> None:
        self._task.cancel()

    async def is_gone(self) -> bool:
        await asyncio.wait([self._task])
        return self._task.cancelled()


class TestByCard:
    @pytest.mark.parametrize("step", CARD_STEPS)
    async def test_the_payment_runs_to_its_end(self, money: Money, till: Till, database, step: str) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)

        async def hang_up() -> None:
            client.leave()
            assert await client.is_gone()

        till.steps.at[step] = hang_up
        client = Client(lambda: till.tampered.pay(driver, thing, reserve=True))
        await client.is_gone()
        await till.end()
        assert await till.things.state(thing) == SETTLED
        assert await money.charged(driver) == [3_000]
        await assert_books_balance(database, settled=True)

    @pytest.mark.parametrize("step", CARD_STEPS)
    async def test_the_same_key_joins_it_and_gets_its_answer(
        self, money: Money, till: Till, database, step: str
    ) -> None:
        driver, thing = await money.driver(), await till.things.make()
        await money.add_card(driver)
        second = asyncio.get_running_loop().create_future()

        async def hang_up_and_call_again() -> None:
            till.steps.at.clear()
            client.leave()
            assert await client.is_gone()
            second.set_result(asyncio.create_task(till.tampered.pay(driver, thing, key="k", reserve=True)))

        till.steps.at[step] = hang_up_and_call_again
        client = Client(lambda: till.tampered.pay(driver, thing, key="k", reserve=True))
        paid = await (await second)
        assert paid.outcome["paid"] == 1
        assert await till.sound.pay(driver, thing, key="k", reserve=True) == paid
        assert await money.charged(driver) == [3_000]
        await assert_books_balance(database, settled=True)


class TestByWallet:
    @pytest.mark.parametrize("step", WALLET_STEPS)
    async def test_the_payment_runs_to_its_end_and_the_same_key_gets_its_answer(
        self, money: Money, till: Till, database, step: str
    ) -> None:
        driver, thing = await money.driver(millimes=5_000), await till.things.make()
        client = Client(lambda: till.tampered.pay(driver, thing, method="wallet", key="k"))
        if step == "waiting":
            await asyncio.sleep(0)  # it has asked, and nothing has begun
            client.leave()
        elif step == "deciding":
            till.things.settling.append(client.leave)
        else:
            till.wire.at[step] = client.leave
        assert await client.is_gone()
        till.things.settling.clear()
        paid = await till.tampered.pay(driver, thing, method="wallet", key="k")
        assert paid.entry.balance_after == 2_000
        assert await till.sound.pay(driver, thing, method="wallet", key="k") == paid
        assert await money.balance(driver) == 2_000
        await assert_books_balance(database)


class TestOverTheNetwork:
    """The same through the whole server: gRPC tells it that the client is gone."""

    @pytest.mark.parametrize("step", ["open", "confirm"])
    @pytest.mark.parametrize("side", ["before", "after"])
    async def test_a_bill_that_a_card_pays(
        self, bank_channel, door: Bank, money: Money, street: Street, database, step: str, side: str
    ) -> None:
        driver = await money.driver()
        card = await money.add_card(driver)
        request = pb.ProcessPaymentRequest(session_id=await street.park(driver), amount=PRICE, payment_method_id=card)
        payments, metadata = PaymentServiceStub(bank_channel), bearer(driver.access_token, idempotency_key="k")

        async def hang_up() -> None:
            call.cancel()

        getattr(door, side)[step] = hang_up
        call = payments.ProcessPayment(request, metadata=metadata)
        with pytest.raises(asyncio.CancelledError):
            await call
        answer = await payments.ProcessPayment(request, metadata=metadata)
        assert answer.payment.session_id == request.session_id
        assert await payments.ProcessPayment(request, metadata=metadata) == answer
        assert await money.charged(driver) == [1_500]
        await assert_books_balance(database, settled=True)

    @pytest.mark.parametrize("step", ["open", "confirm"])
    @pytest.mark.parametrize("side", ["before", "after"])
    async def test_a_start_that_a_card_pays(
        self, bank_channel, door: Bank, money: Money, database, step: str, side: str
    ) -> None:
        driver, street = await money.driver(), Street(money, bank_channel)
        await street.open()
        request = street.request(method=await money.add_card(driver))
        metadata = bearer(driver.access_token, idempotency_key="k")

        async def hang_up() -> None:
            call.cancel()

        getattr(door, side)[step] = hang_up
        call = street.sessions.StartSession(request, metadata=metadata)
        with pytest.raises(asyncio.CancelledError):
            await call
        started = (await street.sessions.StartSession(request, metadata=metadata)).session
        assert started.is_paid
        assert (await street.sessions.StartSession(request, metadata=metadata)).session.id == started.id
        assert await money.charged(driver) == [1_500]
        await assert_books_balance(database, settled=True)

    async def test_a_bill_that_a_wallet_pays(self, bank_channel, money: Money, street: Street, database) -> None:
        wallet = PaymentServiceStub(bank_channel)
        for turns in range(0, 40, 4):  # wherever the call is by then
            driver = await money.driver(millimes=1_500)
            request = pb.ProcessPaymentRequest(
                session_id=await street.park(driver), amount=PRICE, payment_method=methods.PAYMENT_METHOD_WALLET
            )
            metadata = bearer(driver.access_token, idempotency_key="k")
            call = wallet.ProcessPayment(request, metadata=metadata)
            for _ in range(turns):
                await asyncio.sleep(0)
            call.cancel()
            answer = await wallet.ProcessPayment(request, metadata=metadata)
            assert answer.payment.session_id == request.session_id
            assert await money.balance(driver) == 0
        await assert_books_balance(database)

    async def test_many_top_ups_leave_money_and_books_in_order(
        self, bank_channel, door: Bank, money: Money, database
    ) -> None:
        driver = await money.driver()
        card = await money.add_card(driver)
        wallet = WalletServiceStub(bank_channel)
        for number, (hooks, step) in enumerate(
            [(door.before, "open"), (door.after, "open"), (door.before, "confirm"), (door.after, "confirm")], start=1
        ):
            metadata = bearer(driver.access_token, idempotency_key=f"k{number}")
            request = wallet_pb.TopUpWalletRequest(amount=10, payment_method_id=card)
            call = wallet.TopUpWallet(request, metadata=metadata)

            async def hang_up(call=call) -> None:
                call.cancel()

            hooks[step] = hang_up
            with pytest.raises(asyncio.CancelledError):
                await call
            assert (await wallet.TopUpWallet(request, metadata=metadata)).new_balance == 10 * number
        assert await money.charged(driver) == [10_000] * 4
        assert await money.balance(driver) == 40_000
        await assert_books_balance(database, settled=True)
