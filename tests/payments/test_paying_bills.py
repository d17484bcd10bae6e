"""ProcessPayment, and PayFromWallet with the id of what is paid."""

import asyncio
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.common.v1 import payment_method_pb2 as methods
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.payments.v1.payment_pb2 import Payment
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_pb2 import WalletTransaction
from server.values.clock import system_clock
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, Money
from tests.payments.street import MILLIMES, PRICE, Street
from tests.people import bearer


def order(session_id: str, **more) -> pb.ProcessPaymentRequest:
    return pb.ProcessPaymentRequest(**{"session_id": session_id, "amount": PRICE, **more})


class TestProcessPayment:
    async def test_anonymous_callers_are_refused(self, money: Money) -> None:
        with refused("UNAUTHORIZED"):
            await money.payments.ProcessPayment(order("0" * 24))

    async def test_a_session_of_somebody_else_or_of_nobody_is_not_found(self, money: Money, street: Street) -> None:
        driver, other = await asyncio.gather(money.driver(millimes=5_000), money.driver())
        for session_id in (await street.park(other), str(ObjectId())):
            with refused("SESSION_NOT_FOUND"):
                await money.payments.ProcessPayment(order(session_id), metadata=driver.metadata)
        assert await money.balance(driver) == 5_000

    @pytest.mark.parametrize(
        "wrong",
        [
            {"session_id": "x"},
            {"amount": 0},
            {"amount": 1.5001},
            {"payment_method": methods.PAYMENT_METHOD_CASH},
            {"payment_method": methods.PAYMENT_METHOD_CARD, "payment_method_id": "wallet"},
            {"payment_method": methods.PAYMENT_METHOD_WALLET, "payment_method_id": "0" * 24},
        ],
    )
    async def test_refuses_what_makes_no_sense(self, money: Money, wrong: dict) -> None:
        driver = await money.driver()
        with refused("INVALID_ARGUMENT"):
            await money.payments.ProcessPayment(order(**{"session_id": "0" * 24, **wrong}), metadata=driver.metadata)

    async def test_another_amount_is_refused_and_the_price_is_told(self, money: Money, street: Street) -> None:
        driver = await money.driver(millimes=5_000)
        session = await street.park(driver)
        for amount in (1.49, 1.51, 3):
            with refused("AMOUNT_MISMATCH") as refusal:
                await money.payments.ProcessPayment(order(session, amount=amount), metadata=driver.metadata)
        assert refusal.metadata["price"] == "1.500"
        answer = await money.payments.ProcessPayment(order(session, amount=1.504), metadata=driver.metadata)
        assert answer.payment.amount == PRICE

    async def test_a_method_that_is_not_ones_own_is_not_found(self, money: Money, street: Street) -> None:
        driver, other = await asyncio.gather(money.driver(), money.driver())
        session, card = await street.park(driver), await money.add_card(other)
        for request in (
            order(session, payment_method_id=card),
            order(session, payment_method=methods.PAYMENT_METHOD_CARD),
        ):
            with refused("METHOD_NOT_FOUND"):
                await money.payments.ProcessPayment(request, metadata=driver.metadata)

    async def test_a_paid_or_cancelled_session_is_not_paid(self, money: Money, street: Street) -> None:
        driver = await money.driver(millimes=5_000)
        paid = await street.park(driver)
        await money.payments.ProcessPayment(order(paid), metadata=driver.metadata)
        with refused("SESSION_ALREADY_PAID"):
            await money.payments.ProcessPayment(order(paid), metadata=driver.metadata)
        await street.cancel(driver, paid)
        cancelled = await street.park(driver)
        await street.cancel(driver, cancelled)
        with refused("SESSION_CANCELLED"):
            await money.payments.ProcessPayment(order(cancelled), metadata=driver.metadata)

    async def test_a_refusal_leaves_the_session_unpaid(self, money: Money, street: Street) -> None:
        driver = await money.driver()
        session = await street.park(driver)
        with refused("INSUFFICIENT_WALLET_BALANCE") as refusal:
            await money.payments.ProcessPayment(order(session, payment_method_id="wallet"), metadata=driver.metadata)
        assert refusal.http_status == 402
        bad = await money.add_card(driver, DECLINED_WHEN_CHARGED)
        with refused("CARD_DECLINED"):
            await money.payments.ProcessPayment(order(session, payment_method_id=bad), metadata=driver.metadata)
        assert not await street.is_paid(driver, session)

    async def test_a_repeated_call_pays_once(self, money: Money, street: Street) -> None:
        driver = await money.driver()
        session = await street.park(driver)
        await money.add_card(driver, default=True)
        metadata = bearer(driver.access_token, idempotency_key="k")
        first = await money.payments.ProcessPayment(order(session), metadata=metadata)
        assert await money.payments.ProcessPayment(order(session), metadata=metadata) == first
        assert await money.charged(driver) == [MILLIMES]

    @pytest.mark.parametrize("by_card", [True, False])
    async def test_its_key_starts_no_session_that_nothing_is_paid_for(
        self, money: Money, street: Street, by_card: bool
    ) -> None:
        driver = await money.driver(millimes=60_000)
        session = await street.park(driver)
        method = await money.add_card(driver) if by_card else "wallet"
        metadata = bearer(driver.access_token, idempotency_key="k")
        await money.payments.ProcessPayment(order(session, payment_method_id=method), metadata=metadata)
        await street.sessions.EndSession(session_pb.EndSessionRequest(session_id=session), metadata=driver.metadata)
        another = await street.park(driver, method=method, key="k")  # a key counts within one method
        assert another != session
        assert await street.is_paid(driver, another)
        assert 60_000 - await money.balance(driver) + sum(await money.charged(driver)) == 2 * MILLIMES

    @pytest.mark.parametrize("method", [methods.PAYMENT_METHOD_WALLET, methods.PAYMENT_METHOD_CARD])
    async def test_20_at_the_same_time_pay_once(self, money: Money, street: Street, database, method: int) -> None:
        driver = await money.driver(millimes=60_000)
        session = await street.park(driver)
        await money.add_card(driver)
        request = order(session, payment_method=method)
        answers = await asyncio.gather(
            *(money.payments.ProcessPayment(request, metadata=driver.metadata) for _ in range(20)),
            return_exceptions=True,
        )
        refusals = {reason_of(answer) for answer in answers if isinstance(answer, BaseException)}
        assert refusals <= {"SESSION_ALREADY_PAID", "PAYMENT_IN_PROGRESS"}
        assert sum(not isinstance(answer, BaseException) for answer in answers) == 1
        assert sum(await money.charged(driver)) + 60_000 - await money.balance(driver) == MILLIMES
        await assert_books_balance(database)

    async def test_takes_the_default_method_when_none_is_named(self, money: Money, street: Street) -> None:
        driver = await money.driver(millimes=MILLIMES)
        by_wallet = await money.payments.ProcessPayment(order(await street.park(driver)), metadata=driver.metadata)
        assert by_wallet.payment.payment_method_id == "wallet"
        other = await money.driver(millimes=MILLIMES)
        card = await money.add_card(other, default=True)
        by_card = await money.payments.ProcessPayment(order(await street.park(other)), metadata=other.metadata)
        assert by_card.payment.payment_method_id == card

    async def test_the_session_and_the_money_change_together(self, money: Money, street: Street, database) -> None:
        driver = await money.driver(millimes=5_000)
        session = await street.park(driver)
        answer = await money.payments.ProcessPayment(
            order(session, description="Stationnement - Avenue", payment_method=methods.PAYMENT_METHOD_WALLET),
            metadata=driver.metadata,
        )
        payment = answer.payment
        assert (payment.session_id, payment.user_id, payment.amount) == (session, driver.id, PRICE)
        assert (payment.status, payment.payment_method) == (
            Payment.STATUS_COMPLETED,
            methods.PAYMENT_METHOD_WALLET,
        )
        assert payment.description == "Stationnement - Avenue"
        assert payment.completed_at == payment.created_at
        assert payment.receipt_url.endswith(f"/{payment.id}/" + payment.receipt_url.rpartition("/")[2])
        assert await street.is_paid(driver, session)
        assert await money.balance(driver) == 3_500
        await assert_books_balance(database)

    async def test_cancelling_gives_card_money_back(self, money: Money, street: Street, database) -> None:
        driver = await money.driver()
        card = await money.add_card(driver)
        session = await street.park(driver, method=card)
        assert await money.charged(driver) == [MILLIMES]
        await street.cancel(driver, session)
        await money.repair()
        assert await money.charged(driver) == []
        listed = await money.payments.ListPayments(
            pb.ListPaymentsRequest(status=Payment.STATUS_REFUNDED), metadata=driver.metadata
        )
        assert [payment.session_id for payment in listed.payments] == [session]
        await assert_books_balance(database)

    async def test_a_declined_card_starts_no_session(self, money: Money, street: Street) -> None:
        driver = await money.driver()
        card = await money.add_card(driver, DECLINED_WHEN_CHARGED)
        with refused("CARD_DECLINED"):
            await street.park(driver, method=card)
        await street.park(driver)  # nothing is in the way


class TestPayFromWalletForASession:
    def request(self, session_id: str, amount: float = PRICE) -> wallet_pb.PayFromWalletRequest:
        reason = WalletTransaction.REASON_PARKING_PAYMENT
        return wallet_pb.PayFromWalletRequest(amount=amount, reason=reason, reference_id=session_id)

    async def test_what_is_not_ones_own_is_not_found(self, money: Money, street: Street) -> None:
        driver, other = await asyncio.gather(money.driver(millimes=5_000), money.driver())
        session = await street.park(other)
        with refused("SESSION_NOT_FOUND"):
            await money.wallet.PayFromWallet(self.request(session), metadata=driver.metadata)
        as_ticket = wallet_pb.PayFromWalletRequest(
            amount=1, reason=WalletTransaction.REASON_TICKET_PAYMENT, reference_id=str(ObjectId())
        )
        with refused("TICKET_NOT_FOUND"):
            await money.wallet.PayFromWallet(as_ticket, metadata=driver.metadata)
        assert await money.balance(driver) == 5_000

    async def test_another_amount_is_refused(self, money: Money, street: Street) -> None:
        driver = await money.driver(millimes=5_000)
        session = await street.park(driver)
        with refused("AMOUNT_MISMATCH"):
            await money.wallet.PayFromWallet(self.request(session, 1), metadata=driver.metadata)

    async def test_a_repeated_call_pays_once(self, money: Money, street: Street) -> None:
        driver = await money.driver(millimes=5_000)
        session = await street.park(driver)
        metadata = bearer(driver.access_token, idempotency_key="k")
        first = await money.wallet.PayFromWallet(self.request(session), metadata=metadata)
        assert await money.wallet.PayFromWallet(self.request(session), metadata=metadata) == first
        assert await money.balance(driver) == 3_500

    async def test_pays_the_session(self, money: Money, street: Street, database) -> None:
        driver = await money.driver(millimes=5_000)
        session = await street.park(driver)
        answer = await money.wallet.PayFromWallet(self.request(session.upper()), metadata=driver.metadata)
        assert answer.new_balance == 3.5
        assert answer.transaction.reference_id == session
        assert answer.transaction.payment_id
        assert await street.is_paid(driver, session)
        with refused("SESSION_ALREADY_PAID"):
            await money.wallet.PayFromWallet(self.request(session), metadata=driver.metadata)
        await assert_books_balance(database)


async def test_nothing_is_left_open(money: Money, database) -> None:
    await money.domain.payments.reconcile(system_clock() + timedelta(minutes=2))
    await assert_books_balance(database, settled=True)
