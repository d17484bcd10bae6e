"""Top-ups that the app pays by the card processor's own form."""

import asyncio

import pytest

from parkup.payments.v1 import payment_confirmation_service_pb2 as confirm_pb
from parkup.payments.v1.payment_confirmation_service_pb2_grpc import PaymentConfirmationServiceStub
from parkup.payments.v1.payment_pb2 import Payment
from parkup.wallet.v1 import top_up_service_pb2 as pb
from parkup.wallet.v1.top_up_service_pb2_grpc import TopUpServiceStub
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.events import Sender, intent
from tests.payments.holder import Holder
from tests.people import Person, bearer

pytestmark = pytest.mark.usefixtures("nothing_waits")


@pytest.fixture
def holder(settings) -> Holder:
    return Holder(settings.stripe_api_base)


@pytest.fixture
async def driver(money: Money) -> Person:
    return await money.driver()


@pytest.fixture
def begin(channel, driver):
    async def top_up(amount: float = 10, *, key: str = "", stub=None) -> pb.BeginTopUpResponse:
        keyed = {"idempotency_key": key} if key else {}
        metadata = bearer(driver.access_token, **keyed)
        return await (stub or TopUpServiceStub(channel)).BeginTopUp(
            pb.BeginTopUpRequest(amount=amount), metadata=metadata
        )

    return top_up


@pytest.fixture
def confirm(channel, driver):
    async def ask(payment: Payment) -> Payment:
        request = confirm_pb.ConfirmPaymentRequest(payment_id=payment.id)
        stub = PaymentConfirmationServiceStub(channel)
        return (await stub.ConfirmPayment(request, metadata=driver.metadata)).payment

    return ask


class TestBeginTopUp:
    async def test_anonymous_callers_are_refused(self, channel) -> None:
        with refused("UNAUTHORIZED"):
            await TopUpServiceStub(channel).BeginTopUp(pb.BeginTopUpRequest(amount=10))

    @pytest.mark.parametrize("amount", [0, 0.5, -1, 1_000.01, 10.005, float("nan")])
    async def test_refuses_what_is_no_top_up(self, begin, amount: float) -> None:
        with refused("INVALID_ARGUMENT"):
            await begin(amount)

    async def test_limits_are_the_citys(self, another_server, begin) -> None:
        async with another_server(card_amounts="topup=20-30") as other:
            with refused("AMOUNT_NOT_ACCEPTED"):
                await begin(10, stub=TopUpServiceStub(other))

    async def test_a_call_that_is_repeated_gives_the_same(self, begin, database, confirm, holder) -> None:
        first = await begin(key="k")
        answers = await asyncio.gather(*(begin(key="k") for _ in range(5)))
        assert all(answer == first for answer in answers)
        assert first.payment.status == Payment.STATUS_REQUIRES_ACTION
        assert first.confirmation.client_secret.startswith("pi_")
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await begin(20, key="k")
        await holder.pays(first.confirmation.client_secret)
        await confirm(first.payment)
        ended = await begin(key="k")
        assert (ended.payment.id, ended.payment.status) == (first.payment.id, Payment.STATUS_COMPLETED)
        assert not ended.HasField("confirmation")

    async def test_so_many_an_hour(self, begin) -> None:
        for _ in range(20):
            await begin()
        with refused("RATE_LIMITED"):
            await begin()

    @pytest.mark.parametrize("told_by", ["webhook", "asking"])
    async def test_what_the_app_paid_is_credited_once(
        self, begin, holder, confirm, channel, settings, money, driver, database, told_by: str
    ) -> None:
        begun = await begin()
        secret = begun.confirmation.client_secret
        assert await money.balance(driver) == 0
        assert await holder.pays(secret)
        sender = Sender(settings.stripe_webhook_secret.get_secret_value(), channel)
        for _ in range(3):
            if told_by == "webhook":
                await sender.send("payment_intent.succeeded", intent(secret.partition("_secret_")[0]))
            else:
                assert (await confirm(begun.payment)).status == Payment.STATUS_COMPLETED
        assert await money.balance(driver) == 10_000
        assert await money.charged(driver) == [10_000]
        await assert_books_balance(database)

    async def test_after_a_declined_card_another_one_may_be_tried(self, begin, holder, confirm, money, driver) -> None:
        begun = await begin()
        secret = begun.confirmation.client_secret
        assert not await holder.pays(secret, "4000000000000341")
        assert (await confirm(begun.payment)).status == Payment.STATUS_REQUIRES_ACTION
        assert await holder.pays(secret, "4000002500003155")
        assert (await confirm(begun.payment)).status == Payment.STATUS_REQUIRES_ACTION
        await holder.confirms(secret)
        assert (await confirm(begun.payment)).status == Payment.STATUS_COMPLETED
        assert await money.charged(driver) == [10_000]

    async def test_what_nobody_pays_lapses_at_the_card_processor_too(
        self, begin, holder, confirm, money, driver, clock
    ) -> None:
        begun = await begin()
        secret = begun.confirmation.client_secret
        clock.move(minutes=15, seconds=1)
        await money.repair()
        clock.reset()
        ended = await confirm(begun.payment)
        assert (ended.status, ended.error_code) == (Payment.STATUS_FAILED, "CARD_AUTHENTICATION_FAILED")
        assert await holder.status(secret) == "canceled"
        assert not await holder.pays(secret)
        assert await money.balance(driver) == 0

    async def test_a_silent_card_processor_begins_nothing(self, bank_channel, door, begin, database) -> None:
        door.failing.add("open")
        stub = TopUpServiceStub(bank_channel)
        with refused("UNAVAILABLE"):
            await begin(key="k", stub=stub)
        door.reset()
        assert (await begin(key="k", stub=stub)).payment.status == Payment.STATUS_REQUIRES_ACTION
