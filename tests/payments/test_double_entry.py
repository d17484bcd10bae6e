"""Whatever the method, money is one balanced entry that says from where to where, what for, and by whom."""

import pytest
from bson import ObjectId

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_pb2 import WalletTransaction
from server.ledger.books import Book
from server.ledger.model import adjustment
from server.mongo.money import to_millimes
from tests.enforcement.city import City
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.street import PRICE, Street
from tests.people import bearer

CASH = PaymentMethod.PAYMENT_METHOD_CASH


@pytest.fixture
def city(application, channel, people, money: Money) -> City:
    return City(application, channel, people, money)


@pytest.fixture
def booked(database):
    """Gives the entries of a payment, or of all wallet movements of a driver, the oldest first."""

    async def find(**query) -> list[dict]:
        found = database["ledger"].find(query).sort("createdAt", 1)
        return [each async for each in found]

    return find


def moved(entry: dict) -> dict[str, int]:
    return {line["account"]: to_millimes(line["amount"]) for line in entry["lines"]}


class TestEveryMethod:
    async def test_a_session_from_the_wallet_and_back(self, money: Money, street: Street, booked, database) -> None:
        driver = await money.driver(millimes=1_500)
        await street.cancel(driver, await street.park(driver, method="wallet"))
        _, paid, back = await booked(userId=ObjectId(driver.id))
        mine = f"wallet:{driver.id}"
        assert moved(paid) == {mine: -1_500, "revenue:parking": 1_500}
        assert (paid["reason"], paid["actor"], to_millimes(paid["balanceAfter"])) == ("parking_payment", driver.id, 0)
        assert moved(back) == {"refunds": -1_500, mine: 1_500}
        assert (back["reason"], back["paymentId"], back["referenceId"]) == (
            "refund",
            paid["paymentId"],
            paid["referenceId"],
        )
        await assert_books_balance(database)

    async def test_a_session_by_card_and_back(self, money: Money, street: Street, booked, database) -> None:
        driver = await money.driver()
        session = await street.park(driver, method=await money.add_card(driver))
        payment = await database["payments"].find_one({"sessionId": ObjectId(session)})
        (paid,) = await booked(paymentId=payment["_id"])
        assert moved(paid) == {"card_clearing": -1_500, "revenue:parking": 1_500}
        assert (paid["reason"], paid["actor"], paid["referenceId"]) == ("parking_payment", driver.id, session)
        assert "userId" not in paid
        await street.cancel(driver, session)
        await money.repair()
        _, back = await booked(paymentId=payment["_id"])
        assert moved(back) == {"refunds": -1_500, "card_clearing": 1_500}
        assert (back["reason"], back["actor"]) == ("refund", "the card processor")
        await assert_books_balance(database)

    async def test_a_bill_from_the_wallet(self, money: Money, street: Street, booked, database) -> None:
        driver = await money.driver(millimes=1_500)
        request = pb.ProcessPaymentRequest(
            session_id=await street.park(driver), amount=PRICE, payment_method_id="wallet"
        )
        payment = (await money.payments.ProcessPayment(request, metadata=driver.metadata)).payment
        (paid,) = await booked(paymentId=ObjectId(payment.id))
        assert moved(paid) == {f"wallet:{driver.id}": -1_500, "revenue:parking": 1_500}
        await assert_books_balance(database)

    async def test_a_fine_in_cash_by_card_and_from_the_wallet(
        self, city: City, street: Street, money: Money, booked, database
    ) -> None:
        zone = await city.zone()
        agent, driver = await city.agent(zone), await money.driver(millimes=50_000)
        await money.add_card(driver, default=True)
        sources = {
            CASH: f"cash:{agent.id}",
            PaymentMethod.PAYMENT_METHOD_CARD: "card_clearing",
            PaymentMethod.PAYMENT_METHOD_WALLET: f"wallet:{driver.id}",
        }
        for method, source in sources.items():
            # In cash for a car that nobody here knows.
            ticket = await (city.fined(agent) if method == CASH else city.fined_parked(agent, driver))
            payer = agent if method == CASH else driver
            await city.pay(payer, ticket, method)
            (payment,) = await city.payments_of(ticket)
            (entry,) = await booked(paymentId=payment["_id"])
            assert moved(entry) == {source: -50_000, "revenue:fines": 50_000}
            assert (entry["reason"], entry["actor"], entry["referenceId"]) == ("ticket_payment", payer.id, ticket.id)
            if method != CASH:
                end = session_pb.EndSessionRequest(session_id=ticket.session_id)
                await street.sessions.EndSession(end, metadata=driver.metadata)
        await assert_books_balance(database)

    async def test_a_top_up_from_a_card_and_by_a_payment_received(self, money: Money, booked, database) -> None:
        driver = await money.driver()
        received = await money.sandbox.v1.payment_intents.create_async(
            {
                "amount": 10_000,
                "currency": "tnd",
                "payment_method": "pm_card_visa",
                "confirm": True,
                "metadata": {"user_id": driver.id},
            }
        )
        for source in ({"payment_method_id": await money.add_card(driver)}, {"reference_id": received.id}):
            request = wallet_pb.TopUpWalletRequest(amount=10, **source)
            payment = (await money.wallet.TopUpWallet(request, metadata=driver.metadata)).payment
            (entry,) = await booked(paymentId=ObjectId(payment.id))
            assert moved(entry) == {"card_clearing": -10_000, f"wallet:{driver.id}": 10_000}
            assert (entry["reason"], entry["actor"]) == ("topup", driver.id)
        assert entry["referenceId"] == received.id
        await assert_books_balance(database)

    async def test_what_is_paid_for_nothing_that_we_know(self, money: Money, booked, database) -> None:
        driver = await money.driver(millimes=1_000)
        request = wallet_pb.PayFromWalletRequest(amount=0.4, reference_id="at the counter")
        answer = await money.wallet.PayFromWallet(request, metadata=driver.metadata)
        assert answer.transaction.reason == WalletTransaction.REASON_PARKING_PAYMENT
        _, entry = await booked(userId=ObjectId(driver.id))
        assert moved(entry) == {f"wallet:{driver.id}": -400, "revenue:parking": 400}
        await assert_books_balance(database)

    async def test_an_adjustment_by_hand(self, money: Money, booked, application) -> None:
        driver, admin = await money.driver(millimes=1_000), str(ObjectId())
        await application.kernel.engine.run(Book(adjustment(driver.id, -300, f"test:{driver.id}", actor=admin)))
        _, entry = await booked(userId=ObjectId(driver.id))
        assert moved(entry) == {f"wallet:{driver.id}": -300, "adjustments": 300}
        assert entry["actor"] == admin


class TestKeysOfStaff:
    """A key names a call of whoever sent it, whoever the money is for."""

    async def test_are_not_the_drivers(self, city: City, money: Money, database) -> None:
        zone = await city.zone()
        agent, colleague, driver = await city.agent(zone), await city.agent(zone), await money.driver(millimes=50_000)
        first = await city.fined_parked(agent, driver)
        await city.pay(agent, first, CASH, key="k")
        # The driver's own call with that key, and a colleague's, are others.
        second = await city.fined(colleague, first.license_plate, session_id=first.session_id)
        paid = await city.pay(driver, second, PaymentMethod.PAYMENT_METHOD_WALLET, key="k")
        assert paid.payment_method == PaymentMethod.PAYMENT_METHOD_WALLET
        third = await city.fined(agent)
        assert (await city.pay(colleague, third, CASH, key="k")).payment_method == CASH
        for ticket in (first, second, third):
            assert len(await city.payments_of(ticket)) == 1
        assert await money.balance(driver) == 0
        await assert_books_balance(database)

    async def test_mean_one_call_whoever_the_driver_is(self, city: City, money: Money) -> None:
        agent = await city.agent(await city.zone())
        drivers = [await money.driver(), await money.driver()]
        first, second = [await city.fined_parked(agent, driver) for driver in drivers]
        paid = await city.pay(agent, first, CASH, key="k")
        assert await city.pay(agent, first, CASH, key="k") == paid
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await city.pay(agent, second, CASH, key="k")
        assert await city.payments_of(second) == []

    async def test_of_an_operator_start_and_cancel_for_a_driver(self, city: City, money: Money, street: Street) -> None:
        driver = await money.driver(millimes=1_500)
        session = await street.park(driver, method="wallet", key="k")
        admin = await money.people.admin()
        cancel = bearer(admin.access_token, idempotency_key="k")
        answer = await street.cancel_as(cancel, session)
        assert await street.cancel_as(cancel, session) == answer
        assert await money.balance(driver) == 1_500
