"""3-D Secure: a payment waits for the card's holder, and ends when they have said yes, no, or nothing for too long."""

import asyncio

import pytest
from bson import ObjectId

from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.payments.v1 import payment_confirmation_service_pb2 as pb
from parkup.payments.v1 import payment_service_pb2 as payment_pb
from parkup.payments.v1.payment_confirmation_service_pb2_grpc import PaymentConfirmationServiceStub
from parkup.payments.v1.payment_pb2 import Payment
from tests.enforcement.city import City
from tests.errors import Refusal, refused
from tests.invariants import assert_books_balance
from tests.money import WANTS_AUTHENTICATION, Money
from tests.payments.events import Sender, intent
from tests.payments.holder import Holder
from tests.payments.records import Records
from tests.payments.ways import NAMES, Ways
from tests.people import Person

DECLINED_AFTERWARDS = "4000 0084 0000 1629"

pytestmark = pytest.mark.usefixtures("nothing_waits")


@pytest.fixture
def holder(settings) -> Holder:
    return Holder(settings.stripe_api_base)


@pytest.fixture
def confirmations(channel) -> PaymentConfirmationServiceStub:
    return PaymentConfirmationServiceStub(channel)


@pytest.fixture
def sender(channel, settings) -> Sender:
    return Sender(settings.stripe_webhook_secret.get_secret_value(), channel)


@pytest.fixture
async def ways(application, channel, people, money: Money) -> Ways:
    city = City(application, channel, people, money)
    return Ways(city, channel, await city.zone(badge_price=120))


@pytest.fixture
async def driver(money: Money) -> Person:
    return await money.driver()


@pytest.fixture
async def card(money: Money, driver: Person) -> str:
    return await money.add_card(driver, WANTS_AUTHENTICATION)


@pytest.fixture
def confirm(confirmations, driver: Person):
    async def ask(payment_id: str, metadata=driver.metadata) -> pb.ConfirmPaymentResponse:
        return await confirmations.ConfirmPayment(pb.ConfirmPaymentRequest(payment_id=payment_id), metadata=metadata)

    return ask


async def asked(pay, card: str, key: str = "") -> Refusal:
    """The call is refused, and says how the holder confirms the payment."""
    with refused("CARD_AUTHENTICATION_REQUIRED") as refusal:
        await pay(card, key)
    assert refusal.http_status == 402
    assert refusal.metadata.keys() == {"payment_id", "client_secret", "confirm_until"}
    return refusal


@pytest.mark.parametrize("way", NAMES)
class TestEveryWay:
    async def test_the_same_call_gives_its_answer_once_the_holder_has_confirmed(
        self, ways, driver, card, money, holder, database, way
    ) -> None:
        pay = await ways.of(way, driver)
        first = await asked(pay, card, "k")
        assert (await asked(pay, card, "k")).metadata == first.metadata
        assert await money.charged(driver) == []

        await holder.confirms(first.metadata["client_secret"])
        answers = await asyncio.gather(*(pay(card, "k") for _ in range(3)))

        assert answers[0] == answers[1] == answers[2]
        assert len(await money.charged(driver)) == 1
        payment = await database["payments"].find_one({"_id": ObjectId(first.metadata["payment_id"])})
        assert payment["status"] == "completed"
        assert not {"openFor", "confirmUntil", "nextAttemptAt"} & payment.keys()

    async def test_a_holder_who_refuses_is_not_charged_and_may_try_anew(
        self, ways, driver, card, money, holder, way
    ) -> None:
        pay = await ways.of(way, driver)
        secret = (await asked(pay, card, "k")).metadata["client_secret"]
        await holder.refuses(secret)

        for _ in range(2):
            with refused("CARD_AUTHENTICATION_FAILED") as refusal:
                await pay(card, "k")
            assert refusal.http_status == 402
        assert await holder.status(secret) == "canceled"
        # What was reserved is free: the same can be paid with another card.
        await pay(await money.add_card(driver))
        assert len(await money.charged(driver)) == 1

    async def test_a_payer_who_calls_it_off_is_not_charged_and_may_pay_anew(
        self, ways, driver, card, money, holder, records: Records, database, way
    ) -> None:
        pay = await ways.of(way, driver)
        refusal = await asked(pay, card, "k")

        cancelled = await records.cancel(driver, refusal.metadata["payment_id"])

        assert cancelled.status == Payment.STATUS_CANCELLED
        assert await holder.status(refusal.metadata["client_secret"]) == "canceled"
        await pay(await money.add_card(driver))
        assert len(await money.charged(driver)) == 1
        await assert_books_balance(database)

    async def test_what_nobody_confirms_lapses_and_sets_free_what_it_reserved(
        self, ways, driver, card, money, holder, clock, database, way
    ) -> None:
        pay = await ways.of(way, driver)
        refusal = await asked(pay, card, "k")
        clock.move(minutes=14)
        await money.repair()
        assert (await asked(pay, card, "k")).metadata == refusal.metadata
        clock.move(minutes=1, seconds=1)
        await money.repair()

        secret = refusal.metadata["client_secret"]
        assert await holder.status(secret) == "canceled"
        await holder.confirms(secret)  # too late
        payment = await database["payments"].find_one({"_id": ObjectId(refusal.metadata["payment_id"])})
        assert (payment["status"], payment["errorReason"]) == ("failed", "CARD_AUTHENTICATION_FAILED")
        await assert_books_balance(database)
        clock.reset()  # the driver is signed in still
        await pay(await money.add_card(driver))
        assert len(await money.charged(driver)) == 1


class TestConfirmPayment:
    async def test_anonymous_callers_and_other_drivers_have_no_such_payment(
        self, ways, driver, card, money, confirm
    ) -> None:
        payment_id = (await asked(await ways.of("top up", driver), card)).metadata["payment_id"]
        with refused("UNAUTHORIZED"):
            await confirm(payment_id, metadata=())
        with refused("PAYMENT_NOT_FOUND"):
            await confirm(payment_id, metadata=(await money.driver()).metadata)
        with refused("PAYMENT_NOT_FOUND"):
            await confirm("f" * 24)
        with refused("INVALID_ARGUMENT"):
            await confirm("x")

    async def test_says_how_it_is_confirmed_until_it_is(self, ways, driver, card, confirm, holder, money) -> None:
        told = (await asked(await ways.of("top up", driver), card)).metadata
        for _ in range(2):
            waiting = await confirm(told["payment_id"])
            assert waiting.payment.status == Payment.STATUS_REQUIRES_ACTION
            assert waiting.confirmation.client_secret == told["client_secret"]
            assert waiting.confirmation.confirm_until == waiting.payment.confirm_until
        assert await money.balance(driver) == 0

        await holder.confirms(told["client_secret"])
        answers = await asyncio.gather(*(confirm(told["payment_id"]) for _ in range(5)))
        assert {answer.payment.status for answer in answers} == {Payment.STATUS_COMPLETED}
        assert not any(answer.HasField("confirmation") for answer in answers)
        assert await money.balance(driver) == 10_000

    async def test_a_card_that_is_declined_after_all_has_failed(self, ways, driver, money, confirm, holder) -> None:
        card = await money.add_card(driver, DECLINED_AFTERWARDS)
        told = (await asked(await ways.of("top up", driver), card)).metadata
        await holder.confirms(told["client_secret"])
        for _ in range(2):
            payment = (await confirm(told["payment_id"])).payment
            assert (payment.status, payment.error_code) == (Payment.STATUS_FAILED, "CARD_DECLINED")
        assert await holder.status(told["client_secret"]) == "canceled"

    async def test_lists_show_that_it_waits(self, ways, driver, card, money) -> None:
        told = (await asked(await ways.of("start a session", driver), card)).metadata
        request = payment_pb.ListPaymentsRequest(status=Payment.STATUS_REQUIRES_ACTION)
        [payment] = (await money.payments.ListPayments(request, metadata=driver.metadata)).payments
        assert payment.id == told["payment_id"]
        assert payment.HasField("confirm_until")
        assert not payment.HasField("completed_at")

    async def test_a_silent_card_processor_changes_nothing(
        self, bank_channel, door, driver, card, ways, money, holder
    ) -> None:
        pay = await ways.of("top up", driver, bank_channel)
        told = (await asked(pay, card, "k")).metadata
        stub = PaymentConfirmationServiceStub(bank_channel)
        request = pb.ConfirmPaymentRequest(payment_id=told["payment_id"])
        await holder.confirms(told["client_secret"])
        for trouble in (door.failing, door.unknown):
            trouble.add("find")
            with refused("UNAVAILABLE"):
                await stub.ConfirmPayment(request, metadata=driver.metadata)
            with refused("UNAVAILABLE"):
                await pay(card, "k")
            trouble.clear()
        answer = await stub.ConfirmPayment(request, metadata=driver.metadata)
        assert answer.payment.status == Payment.STATUS_COMPLETED
        assert await money.balance(driver) == 10_000


class TestMeanwhile:
    async def test_a_session_that_was_cancelled_gives_the_money_back(
        self, ways, driver, card, holder, money, confirm, channel, database
    ) -> None:
        told = (await asked(await ways.of("start a session", driver), card)).metadata
        sessions = SessionServiceStub(channel)
        active = await sessions.GetActiveSession(session_pb.GetActiveSessionRequest(), metadata=driver.metadata)
        request = session_pb.CancelSessionRequest(session_id=active.session.id)
        await sessions.CancelSession(request, metadata=driver.metadata)
        await holder.confirms(told["client_secret"])
        await confirm(told["payment_id"])
        await money.repair()
        payment = (await confirm(told["payment_id"])).payment
        assert (payment.status, payment.error_code) == (Payment.STATUS_REFUNDED, "SESSION_CANCELLED")
        assert await money.charged(driver) == []
        await assert_books_balance(database)

    async def test_nobody_else_pays_for_it_until_it_has_ended(self, ways, driver, card, money, clock) -> None:
        pay = await ways.of("pay a fine", driver)
        await asked(pay, card)
        other = await money.add_card(driver)
        with refused("PAYMENT_IN_PROGRESS"):
            await pay(other)
        clock.move(minutes=16)
        await money.repair()
        clock.reset()
        await pay(other)
        assert len(await money.charged(driver)) == 1


class TestTheWebhook:
    async def test_finishes_it_once_however_often_it_comes(
        self, ways, driver, card, sender, holder, money, database, confirm
    ) -> None:
        told = (await asked(await ways.of("top up", driver), card)).metadata
        await holder.confirms(told["client_secret"])
        about = intent(told["client_secret"].partition("_secret_")[0])
        await asyncio.gather(*(sender.send("payment_intent.succeeded", about) for _ in range(3)))
        assert await money.balance(driver) == 10_000
        assert (await confirm(told["payment_id"])).payment.status == Payment.STATUS_COMPLETED
        assert await money.charged(driver) == [10_000]

    async def test_of_a_holder_who_refused_ends_it(self, ways, driver, card, sender, holder, confirm) -> None:
        told = (await asked(await ways.of("top up", driver), card)).metadata
        await holder.refuses(told["client_secret"])
        await sender.send("payment_intent.payment_failed", intent(told["client_secret"].partition("_secret_")[0]))
        payment = (await confirm(told["payment_id"])).payment
        assert (payment.status, payment.error_code) == (Payment.STATUS_FAILED, "CARD_AUTHENTICATION_FAILED")
        assert await holder.status(told["client_secret"]) == "canceled"

    async def test_nobody_is_charged_who_comes_as_the_time_is_over(
        self, ways, driver, card, holder, money, clock, confirm, database
    ) -> None:
        """The holder confirms, nobody tells us, and the job is late: the money is there and counts."""
        told = (await asked(await ways.of("top up", driver), card)).metadata
        await holder.confirms(told["client_secret"])
        clock.move(hours=2)
        await asyncio.gather(money.repair(), money.repair())
        clock.reset()
        assert await money.balance(driver) == 10_000
        assert (await confirm(told["payment_id"])).payment.status == Payment.STATUS_COMPLETED
        await assert_books_balance(database)
