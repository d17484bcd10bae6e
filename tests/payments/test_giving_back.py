"""RefundPayment: whole or in parts, never more than the whole, each to where its money came from."""

import asyncio
import contextlib

import grpc.aio
import pytest
from bson import ObjectId

from parkup.payments.v1 import payment_record_service_pb2 as pb
from parkup.payments.v1.payment_pb2 import Payment, PaymentRefund
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from server.ledger.model import cash
from server.payments.records.model import MOST_REFUNDS
from server.values.caller import Role
from tests.enforcement.city import City
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance
from tests.money import DECLINED_WHEN_CHARGED, Money
from tests.payments.records import Records

NOBODY = "f" * 24


async def top_up(money: Money, driver, amount: float = 10) -> Payment:
    request = wallet_pb.TopUpWalletRequest(amount=amount, payment_method_id=await money.add_card(driver))
    return (await money.wallet.TopUpWallet(request, metadata=driver.metadata)).payment


async def settle(money: Money, database, payment_id: str) -> None:
    """Waits until nothing of a payment is under way any more, as the job would bring it about."""
    while await database["payments"].find_one({"_id": ObjectId(payment_id), "nextAttemptAt": {"$exists": True}}):
        await money.repair()
        await asyncio.sleep(0)


class TestWhoMay:
    async def test_anonymous_callers_and_agents_do_not(self, records: Records, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await records.stub.RefundPayment(pb.RefundPaymentRequest(payment_id=NOBODY))
        with refused("PERMISSION_DENIED"):
            await records.refund(await city.agent(await city.zone()), NOBODY)

    async def test_anothers_payment_is_not_there(self, records: Records, money: Money) -> None:
        driver, other = await money.driver(millimes=5_000), await money.driver()
        payment = await records.pay(driver)
        for payment_id in (payment.id, NOBODY):
            with refused("PAYMENT_NOT_FOUND") as refusal:
                await records.refund(other, payment_id)
            assert refusal.http_status == 404

    async def test_drivers_do_not_park_for_nothing(self, records: Records, city: City) -> None:
        driver = await city.driver(millimes=5_000)
        session = await city.parked(driver, await city.zone(), city.plate())
        payment = await records.pay(driver, amount=1.5, session_id=session)
        assert (payment.session_id, payment.kind) == (session, Payment.KIND_PARKING)

        with refused("REFUND_NOT_ALLOWED") as refusal:
            await records.refund(driver, payment.id)
        assert refusal.http_status == 403
        admin = await city.operator(Role.ADMIN)
        assert (await records.refund(admin, payment.id)).payment.status == Payment.STATUS_REFUNDED

    async def test_operators_below_admin_pay_out_cash_of_their_zones_and_nothing_else(
        self, records: Records, city: City, money: Money, database
    ) -> None:
        here, there = await city.zone(), await city.zone()
        operator, agent = await city.operator(Role.OPERATOR, here), await city.agent(here, there)
        paid = await records.pay(await money.driver(millimes=5_000))
        with refused("PERMISSION_DENIED"):
            await records.refund(operator, paid.id)
        taken = await records.take_cash(agent, 3, zone_id=here.id, description="Lavage")
        elsewhere = await records.take_cash(agent, 3, zone_id=there.id, description="Lavage")
        with refused("ZONE_NOT_ASSIGNED"):
            await records.refund(operator, elsewhere.id)

        answer = await records.refund(operator, taken.id, 2)

        assert (answer.refunded_amount, answer.payment.status) == (2, Payment.STATUS_COMPLETED)
        assert answer.payment.refunds[0].requested_by == operator.id
        moves = [
            {line["account"]: str(line["amount"]) for line in entry["lines"]}
            async for entry in database["ledger"].find({"paymentId": ObjectId(taken.id)}).sort("createdAt", 1)
        ]
        assert moves[0][cash(agent.id)] == "-3.000"
        assert moves[1][cash(operator.id)] == "2.000"
        await assert_books_balance(database)


class TestWhatIsRefused:
    async def test_more_than_the_whole_or_what_no_card_can_get(self, records: Records, money: Money) -> None:
        driver = await money.driver(millimes=5_000)
        card = await money.add_card(driver)
        payment = await records.pay(driver)
        await records.refund(driver, payment.id, 2)
        with refused("REFUND_EXCEEDS_PAYMENT") as refusal:
            await records.refund(driver, payment.id, 1.5)
        assert refusal.metadata == {"refundable": "1.000"}
        by_card = await records.pay(driver, card)
        with refused("INVALID_ARGUMENT") as refusal:
            await records.refund(driver, by_card.id, 0.005)
        assert list(refusal.fields) == ["amount"]

    async def test_what_went_back_already_and_what_was_never_received(self, records: Records, money: Money) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver)
        await records.refund(driver, payment.id)
        with refused("PAYMENT_ALREADY_REFUNDED"):
            await records.refund(driver, payment.id)
        bad = await money.add_card(driver, DECLINED_WHEN_CHARGED)
        with refused("CARD_DECLINED"):
            await records.pay(driver, bad)
        [failed, _] = await records.own(driver)
        with refused("PAYMENT_NOT_COMPLETED"):
            await records.refund(driver, failed)

    async def test_what_was_paid_more_than_24_hours_ago(self, records: Records, money: Money, clock) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver)
        clock.move(hours=24, seconds=1)
        with refused("REFUND_PERIOD_EXPIRED") as refusal:
            await records.refund(await money.people.admin(), payment.id)
        assert refusal.http_status == 400

    async def test_more_parts_than_a_payment_may_have(self, records: Records, money: Money, database) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver)
        await records.refund(driver, payment.id, 0.001)
        query = {"_id": ObjectId(payment.id)}
        [part] = (await database["payments"].find_one(query))["refunds"]
        await database["payments"].update_one(query, {"$set": {"refunds": [part] * MOST_REFUNDS}})
        with refused("TOO_MANY_REFUNDS"):
            await records.refund(driver, payment.id, 0.001)

    async def test_a_top_up_that_is_spent(self, records: Records, money: Money) -> None:
        driver = await money.driver()
        payment = await top_up(money, driver, 10)
        await records.pay(driver, amount=4)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await records.refund(driver, payment.id)


class TestToTheWallet:
    async def test_parts_are_there_at_once_until_the_whole_is(self, records: Records, money: Money, database) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver, amount=3)

        first = await records.refund(driver, payment.id, 1.25, reason=" Trop payé ")
        assert await money.balance(driver) == 3_250
        assert (first.refunded_amount, first.payment.refunded_amount) == (1.25, 1.25)
        assert first.payment.status == Payment.STATUS_COMPLETED
        [part] = first.payment.refunds
        assert (part.amount, part.status, part.reason, part.requested_by) == (
            1.25,
            PaymentRefund.STATUS_SUCCEEDED,
            "Trop payé",
            driver.id,
        )

        rest = await records.refund(driver, payment.id)
        assert (rest.refunded_amount, rest.payment.status) == (1.75, Payment.STATUS_REFUNDED)
        assert rest.payment.HasField("refunded_at")
        assert await money.balance(driver) == 5_000
        assert await records.get(driver, payment.id) == rest.payment
        await assert_books_balance(database, settled=True)

    async def test_a_repeated_call_gives_back_once(self, records: Records, money: Money, database) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver)
        answers = await asyncio.gather(*(records.refund(driver, payment.id, 1, key="k") for _ in range(5)))
        assert all(answer == answers[0] for answer in answers)
        assert await money.balance(driver) == 3_000
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await records.refund(driver, payment.id, 2, key="k")
        await assert_books_balance(database)

    async def test_a_cancelled_session_gives_back_what_is_left(
        self, records: Records, street, money: Money, database
    ) -> None:
        driver = await money.driver(millimes=5_000)
        session = await street.park(driver, method="wallet")
        [payment] = await records.own(driver, session_id=session)
        await records.refund(await money.people.admin(), payment, 0.5)

        answer = await street.cancel_as(driver.metadata, session)

        assert answer.refunded_amount == 1
        assert await money.balance(driver) == 5_000
        assert (await records.get(driver, payment)).refunded_amount == 1.5
        await assert_books_balance(database, settled=True)


class TestToTheCard:
    async def test_a_part_is_on_its_way_and_then_there(self, records: Records, money: Money, database) -> None:
        driver = await money.driver()
        payment = await records.pay(driver, await money.add_card(driver))

        answer = await records.refund(driver, payment.id, 1)

        assert answer.payment.refunds[0].status == PaymentRefund.STATUS_PENDING
        await settle(money, database, payment.id)
        seen = await records.get(driver, payment.id)
        assert (seen.status, seen.refunded_amount) == (Payment.STATUS_COMPLETED, 1)
        assert seen.refunds[0].status == PaymentRefund.STATUS_SUCCEEDED
        await assert_books_balance(database, settled=True)
        await records.refund(driver, payment.id)
        await settle(money, database, payment.id)
        assert (await records.get(driver, payment.id)).status == Payment.STATUS_REFUNDED
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

    async def test_a_top_up_leaves_the_wallet_at_once_and_is_not_spent_meanwhile(
        self, records: Records, money: Money, database
    ) -> None:
        driver = await money.driver(millimes=1_000)
        payment = await top_up(money, driver, 10)

        await records.refund(driver, payment.id, 10)

        assert await money.balance(driver) == 1_000
        await assert_books_balance(database)
        await settle(money, database, payment.id)
        assert await money.balance(driver) == 1_000
        assert await money.charged(driver) == []
        assert (await records.get(driver, payment.id)).status == Payment.STATUS_REFUNDED
        await assert_books_balance(database, settled=True)


class TestAtOnce:
    @pytest.mark.parametrize("by_card", [False, True])
    async def test_20_parts_in_two_servers_never_come_to_more_than_the_whole(
        self, records: Records, another_server, money: Money, database, by_card: bool
    ) -> None:
        driver = await money.driver(millimes=5_000)
        payment = await records.pay(driver, await money.add_card(driver) if by_card else "wallet", amount=3)
        async with another_server() as channel:
            desks = [records, Records(channel)]
            calls = [desks[number % 2].refund(driver, payment.id, 0.5) for number in range(20)]
            outcomes = await asyncio.gather(*calls, return_exceptions=True)
            given = [outcome for outcome in outcomes if not isinstance(outcome, BaseException)]
            refusals = {reason_of(outcome) for outcome in outcomes if isinstance(outcome, BaseException)}
            await settle(money, database, payment.id)

        assert len(given) == 6
        assert refusals == {"PAYMENT_ALREADY_REFUNDED"}
        seen = await records.get(driver, payment.id)
        assert (seen.status, seen.refunded_amount, len(seen.refunds)) == (Payment.STATUS_REFUNDED, 3, 6)
        assert await money.balance(driver) == 5_000
        assert await money.charged(driver) == []
        await assert_books_balance(database, settled=True)

    async def test_a_refund_and_a_cancellation_at_once_give_the_money_back_once(
        self, records: Records, street, money: Money, database
    ) -> None:
        driver, admin = await money.driver(millimes=5_000), await money.people.admin()
        for _ in range(3):
            session = await street.park(driver, method="wallet")
            [payment] = await records.own(driver, session_id=session)

            async def refund(payment_id: str = payment) -> None:
                with contextlib.suppress(grpc.aio.AioRpcError):
                    await records.refund(admin, payment_id)

            await asyncio.gather(street.cancel(driver, session), refund())
            assert await money.balance(driver) == 5_000
        await assert_books_balance(database, settled=True)
