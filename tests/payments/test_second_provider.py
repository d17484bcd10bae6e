"""The main journeys of money at a card processor that is not Stripe, chosen by wiring and nothing else."""

import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import grpc.aio
import pytest
import pytest_asyncio
from bson import ObjectId
from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1 import payment_confirmation_service_pb2 as confirm_pb
from parkup.payments.v1 import payment_method_service_pb2 as method_pb
from parkup.payments.v1 import payment_service_pb2 as payment_pb
from parkup.payments.v1.payment_confirmation_service_pb2_grpc import PaymentConfirmationServiceStub
from parkup.payments.v1.payment_method_service_pb2_grpc import PaymentMethodServiceStub
from parkup.payments.v1.payment_pb2 import Payment
from parkup.payments.v1.webhook_service_pb2_grpc import WebhookServiceStub
from parkup.wallet.v1 import auto_top_up_service_pb2 as auto_pb
from parkup.wallet.v1 import top_up_service_pb2 as begin_pb
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.auto_top_up_service_pb2_grpc import AutoTopUpServiceStub
from parkup.wallet.v1.top_up_service_pb2_grpc import TopUpServiceStub
from server import app
from server.ledger.verification import LedgerVerification
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.payments.verification.repository import VerificationRepository
from server.payments.verification.service import VerificationService
from tests.enforcement.city import City
from tests.errors import refused
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.street import Street
from tests.payments.ways import NAMES, Ways
from tests.people import People, Person
from tests.second_provider import Carthage

GOOD, DECLINED, WANTS_HOLDER = "4242 4242 4242 4242", "4000 0000 0000 0341", "4000 0025 0000 3155"


@dataclass
class Shop:
    """A server whose cards are with the other processor."""

    provider: Carthage
    money: Money
    channel: grpc.aio.Channel
    people: People

    @property
    def database(self):
        return self.money.application.kernel.database

    async def driver(self, *numbers: str) -> tuple[Person, list[str]]:
        """A driver, and our ids of their cards."""
        person = await self.people.driver()
        return person, [await self.money.add_card(person, number) for number in numbers]

    async def confirm(self, driver: Person, payment_id: str) -> Payment:
        request = confirm_pb.ConfirmPaymentRequest(payment_id=payment_id)
        stub = PaymentConfirmationServiceStub(self.channel)
        return (await stub.ConfirmPayment(request, metadata=driver.metadata)).payment

    async def top_up(self, driver: Person, card: str) -> wallet_pb.TopUpWalletResponse:
        request = wallet_pb.TopUpWalletRequest(amount=10, payment_method_id=card)
        return await self.money.wallet.TopUpWallet(request, metadata=driver.metadata)


@pytest_asyncio.fixture(scope="module")
async def shop(settings, session_clock, third_parties, outbox, sandbox, folder_of_run) -> AsyncIterator[Shop]:
    provider = Carthage()
    nowhere = {"stripe_api_base": "http://127.0.0.1:9", "stripe_secret_key": settings.stripe_secret_key}
    name = f"{settings.mongodb_database}_{secrets.token_hex(4)}"
    own = settings.model_copy(update={"mongodb_database": name, **nowhere})
    address = f"unix:{folder_of_run}/{secrets.token_hex(4)}.sock"
    async with connect(own.mongo_uri) as client:
        await make_indexes(client[name])
        parties = replace(third_parties, cards=provider)
        async with app.build(own, clock=session_clock, third_parties=parties) as built:
            server = built.server_on(address)
            await server.start()
            async with grpc.aio.insecure_channel(address) as channel:
                people = People(built, channel, outbox)
                yield Shop(provider, Money(built, people, channel, sandbox), channel, people)
            await server.stop(None)
        await client.drop_database(name)
    assert provider.closed


@pytest_asyncio.fixture(scope="module")
async def ways(shop: Shop) -> Ways:
    city = City(shop.money.application, shop.channel, shop.people, shop.money)
    return Ways(city, shop.channel, await city.zone(badge_price=120))


@pytest.fixture(autouse=True)
async def everything_adds_up(shop: Shop, clock) -> AsyncIterator[None]:
    """After each journey: the books, the payments and the processor say the same."""
    yield
    clock.reset()
    clock.move(minutes=30)
    await shop.money.repair()
    await assert_books_balance(shop.database, settled=True)
    books = LedgerVerification(shop.database)
    verify = VerificationService(books, VerificationRepository(shop.database), shop.provider)
    found = [each async for each in verify.in_the_books(None, lambda *_: None)]
    found += [each async for each in verify.at_the_processor(None, lambda *_: None)]
    assert not found


@pytest.mark.parametrize("way", NAMES)
async def test_a_card_pays_in_every_way_or_is_declined(shop: Shop, ways: Ways, way: str) -> None:
    driver, (good, bad) = await shop.driver(GOOD, DECLINED)
    pay = await ways.of(way, driver)
    with refused("INSUFFICIENT_FUNDS"):
        await pay(bad)
    assert await pay(good, "k") == await pay(good, "k")
    assert len(shop.provider.charged(driver.id)) == 1


@pytest.mark.parametrize("way", NAMES)
async def test_a_holder_confirms_in_every_way(shop: Shop, ways: Ways, way: str) -> None:
    driver, [card] = await shop.driver(WANTS_HOLDER)
    pay = await ways.of(way, driver)
    with refused("CARD_AUTHENTICATION_REQUIRED") as refusal:
        await pay(card, "k")
    shop.provider.holder_confirms(refusal.metadata["client_secret"])
    await pay(card, "k")
    assert len(shop.provider.charged(driver.id)) == 1


async def test_a_holder_who_refuses_or_is_too_slow_pays_nothing(shop: Shop, clock) -> None:
    driver, [card] = await shop.driver(WANTS_HOLDER)
    for refuses in (True, False):
        with refused("CARD_AUTHENTICATION_REQUIRED") as refusal:
            await shop.top_up(driver, card)
        if refuses:
            shop.provider.holder_confirms(refusal.metadata["client_secret"], yes=False)
        else:
            clock.move(minutes=16)
            await shop.money.repair()
            clock.reset()
        payment = await shop.confirm(driver, refusal.metadata["payment_id"])
        assert (payment.status, payment.error_code) == (Payment.STATUS_FAILED, "CARD_AUTHENTICATION_FAILED")
    assert shop.provider.charged(driver.id) == []


async def test_a_cancelled_session_is_given_back(shop: Shop) -> None:
    driver, [card] = await shop.driver(GOOD)
    street = Street(shop.money, shop.channel)
    await street.open()
    session = await street.park(driver, method=card)
    assert shop.provider.charged(driver.id) == [1_500]
    await street.cancel(driver, session)
    await shop.money.repair()
    assert shop.provider.charged(driver.id) == []
    answer = await shop.money.payments.ListPayments(payment_pb.ListPaymentsRequest(), metadata=driver.metadata)
    assert [payment.status for payment in answer.payments] == [Payment.STATUS_REFUNDED]


async def test_its_form_saves_cards_and_its_events_are_believed_by_their_proof(shop: Shop) -> None:
    driver, _ = await shop.driver()
    methods, webhooks = PaymentMethodServiceStub(shop.channel), WebhookServiceStub(shop.channel)
    request = method_pb.BeginCardSetupRequest(set_as_default=True)
    setup = (await methods.BeginCardSetup(request, metadata=driver.metadata)).card_setup
    complete = method_pb.CompleteCardSetupRequest(card_setup_id=setup.id)
    with refused("CARD_SETUP_NOT_CONFIRMED"):
        await methods.CompleteCardSetup(complete, metadata=driver.metadata)
    shop.provider.holder_saves(setup.client_secret, GOOD.replace(" ", ""))
    payload, proof = shop.provider.event("card", setup=setup.id)
    with refused("INVALID_WEBHOOK_SIGNATURE"):
        await webhooks.ReceiveStripeWebhook(HttpBody(data=payload + b" "), metadata=proof)
    await webhooks.ReceiveStripeWebhook(HttpBody(data=payload), metadata=proof)
    saved = (await methods.CompleteCardSetup(complete, metadata=driver.metadata)).method
    assert (saved.display_name, saved.is_default) == ("Visa ****4242", True)

    remove = method_pb.RemovePaymentMethodRequest(method_id=saved.id)
    await methods.RemovePaymentMethod(remove, metadata=driver.metadata)
    assert not [kept for customer, kept in shop.provider.cards.values() if driver.id in customer]


async def test_a_card_that_its_form_made_is_added_by_its_token(shop: Shop) -> None:
    driver, _ = await shop.driver()
    add = shop.money.payments.AddPaymentMethod
    request = payment_pb.AddPaymentMethodRequest(stripe_payment_method_id="carthage:4242424242424242")
    assert (await add(request, metadata=driver.metadata)).method.last_4_digits == "4242"
    for token, reason in (("pm_1", "INVALID_CARD_NUMBER"), ("carthage:4000000000000002", "CARD_DECLINED")):
        with refused(reason):
            await add(payment_pb.AddPaymentMethodRequest(stripe_payment_method_id=token), metadata=driver.metadata)


async def test_the_app_pays_a_top_up_that_an_event_completes(shop: Shop) -> None:
    driver, _ = await shop.driver()
    stub = TopUpServiceStub(shop.channel)
    begun = await stub.BeginTopUp(begin_pb.BeginTopUpRequest(amount=10), metadata=driver.metadata)
    shop.provider.holder_pays(begun.confirmation.client_secret, GOOD)
    order = begun.confirmation.client_secret.partition("/")[0]
    for _ in range(2):
        payload, proof = shop.provider.event("order", order=order)
        await WebhookServiceStub(shop.channel).ReceiveStripeWebhook(HttpBody(data=payload), metadata=proof)
    assert await shop.money.balance(driver) == 10_000
    assert (await shop.confirm(driver, begun.payment.id)).status == Payment.STATUS_COMPLETED


async def test_a_wallet_is_topped_up_by_itself(shop: Shop) -> None:
    driver, [card] = await shop.driver(GOOD)
    await shop.money.fill(driver, 12_000)
    request = auto_pb.SetAutoTopUpRequest(is_on=True, threshold=10, amount=20, payment_method_id=card)
    await AutoTopUpServiceStub(shop.channel).SetAutoTopUp(request, metadata=driver.metadata)
    await shop.money.wallet.PayFromWallet(wallet_pb.PayFromWalletRequest(amount=3), metadata=driver.metadata)
    await shop.money.application.domains.auto_top_ups.run()
    assert await shop.money.balance(driver) == 29_000
    assert shop.provider.charged(driver.id) == [20_000]


async def test_what_was_paid_there_without_us_is_credited_once(shop: Shop) -> None:
    driver, [card] = await shop.driver(GOOD)
    paid = await shop.top_up(driver, card)
    payment = await shop.database["payments"].find_one({"_id": ObjectId(paid.payment.id)})
    request = wallet_pb.TopUpWalletRequest(amount=10, reference_id=payment["stripePaymentIntentId"])
    with refused("TOPUP_REFERENCE_USED"):
        await shop.money.wallet.TopUpWallet(request, metadata=driver.metadata)
    with refused("TOPUP_NOT_PROVEN"):
        request = wallet_pb.TopUpWalletRequest(amount=10, reference_id="order-0")
        await shop.money.wallet.TopUpWallet(request, metadata=driver.metadata)


async def test_what_it_pays_out_is_matched_with_the_payments(shop: Shop, clock) -> None:
    driver, (card,) = await shop.driver(GOOD)
    await shop.top_up(driver, card)
    payment = await shop.database["payments"].find_one({"userId": ObjectId(driver.id)})
    payout = shop.provider.pays_out(payment["stripePaymentIntentId"], 300, clock())

    payouts = shop.money.application.domains.finance.payouts
    await payouts.take_over()

    taken = await payouts.get(payout.id)
    assert (taken.amount, taken.totals.charges, taken.totals.fees, taken.totals.unmatched) == (9_700, 10_000, 300, 0)
