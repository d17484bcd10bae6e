"""Saved cards: removed, made the default, and saved by the card processor's own form."""

import asyncio

import pytest
from bson import ObjectId

from parkup.payments.v1 import payment_method_service_pb2 as pb
from parkup.payments.v1 import payment_service_pb2 as payment_pb
from parkup.payments.v1.payment_method_service_pb2_grpc import PaymentMethodServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from tests.errors import reason_of, refused
from tests.money import DECLINED_WHEN_ADDED, WANTS_AUTHENTICATION, Money
from tests.payments.events import Sender
from tests.payments.holder import Holder
from tests.payments.test_payment_methods import MASTERCARD, card, methods_of, numbers_that_pass
from tests.people import Person

VISA = "4242424242424242"

pytestmark = pytest.mark.usefixtures("nothing_waits")


@pytest.fixture
def holder(settings) -> Holder:
    return Holder(settings.stripe_api_base)


@pytest.fixture
def methods(channel) -> PaymentMethodServiceStub:
    return PaymentMethodServiceStub(channel)


@pytest.fixture
async def driver(money: Money) -> Person:
    return await money.driver()


async def default_of(money: Money, driver: Person) -> str:
    [default] = [method.id for method in await methods_of(money, driver) if method.is_default]
    return default


async def kept_at_stripe(money: Money, database, driver: Person) -> list[str]:
    """The ends of the numbers of all cards that Stripe keeps for a driver."""
    customer = await database["stripeCustomers"].find_one({"_id": ObjectId(driver.id)})
    found = await money.sandbox.v1.payment_methods.list_async({"customer": customer["customerId"], "type": "card"})
    return sorted(method.card.last4 for method in found.data)


class TestRemovePaymentMethod:
    @pytest.fixture
    def remove(self, methods, driver):
        async def by_id(method_id: str, metadata=driver.metadata) -> None:
            await methods.RemovePaymentMethod(pb.RemovePaymentMethodRequest(method_id=method_id), metadata=metadata)

        return by_id

    async def test_what_is_not_in_the_list_is_not_removed(self, money, driver, remove) -> None:
        own, others = await money.add_card(driver), await money.add_card(await money.driver())
        for method_id in (others, "f" * 24):
            with refused("METHOD_NOT_FOUND"):
                await remove(method_id)
        with refused("INVALID_ARGUMENT"):
            await remove("wallet")
        with refused("UNAUTHORIZED"):
            await remove(own, metadata=())
        assert len(await methods_of(money, driver)) == 2

    async def test_a_card_goes_here_and_at_stripe_and_may_come_again(self, money, driver, remove, database) -> None:
        first = await money.add_card(driver)
        await money.add_card(driver, MASTERCARD)
        await remove(first)
        assert await kept_at_stripe(money, database, driver) == ["4444"]
        with refused("METHOD_NOT_FOUND"):
            await remove(first)
        await money.add_card(driver)
        assert await kept_at_stripe(money, database, driver) == ["4242", "4444"]

    async def test_the_default_passes_to_the_card_added_last_then_to_the_wallet(self, money, driver, remove) -> None:
        first = await money.add_card(driver, default=True)
        second = await money.add_card(driver, MASTERCARD)
        third = await money.add_card(driver, numbers_that_pass(1)[0])
        await remove(first)
        assert await default_of(money, driver) == third
        await remove(third)
        assert await default_of(money, driver) == second
        await remove(second)
        assert await default_of(money, driver) == "wallet"

    async def test_the_default_stays_when_another_card_goes(self, money, driver, remove) -> None:
        first = await money.add_card(driver, default=True)
        await remove(await money.add_card(driver, MASTERCARD))
        assert await default_of(money, driver) == first

    async def test_a_card_that_is_being_charged_stays(self, money, driver, remove, holder) -> None:
        method = await money.add_card(driver, WANTS_AUTHENTICATION)
        request = wallet_pb.TopUpWalletRequest(amount=10, payment_method_id=method)
        with refused("CARD_AUTHENTICATION_REQUIRED") as refusal:
            await money.wallet.TopUpWallet(request, metadata=driver.metadata)
        with refused("PAYMENT_METHOD_IN_USE"):
            await remove(method)
        await holder.confirms(refusal.metadata["client_secret"])
        await money.domain.payments.confirm(driver.id, refusal.metadata["payment_id"])
        await remove(method)
        assert await money.balance(driver) == 10_000

    async def test_a_silent_stripe_forgets_it_later(self, money, bank_channel, door, driver, database) -> None:
        method = await money.add_card(driver)
        door.failing.add("detach")
        stub = PaymentMethodServiceStub(bank_channel)
        await stub.RemovePaymentMethod(pb.RemovePaymentMethodRequest(method_id=method), metadata=driver.metadata)
        assert len(await methods_of(money, driver)) == 1
        assert await kept_at_stripe(money, database, driver) == ["4242"]
        for _ in range(2):  # what is forgotten is not asked for again
            await money.domain.cards.forget_removed()
        assert await kept_at_stripe(money, database, driver) == []
        assert await database["cardsToForget"].count_documents({}) == 0

    async def test_of_many_at_the_same_time_one_removes_it(self, money, driver, remove, database) -> None:
        method = await money.add_card(driver, default=True)
        await money.add_card(driver, MASTERCARD)
        answers = await asyncio.gather(*(remove(method) for _ in range(8)), return_exceptions=True)
        assert [reason_of(each) for each in answers if each is not None] == ["METHOD_NOT_FOUND"] * 7
        customer = await database["stripeCustomers"].find_one({"_id": ObjectId(driver.id)})
        assert customer["cards"] == 1
        assert len(await methods_of(money, driver)) == 2


class TestSetDefaultPaymentMethod:
    @pytest.fixture
    def choose(self, methods, driver):
        async def by_id(method_id: str, metadata=driver.metadata):
            request = pb.SetDefaultPaymentMethodRequest(method_id=method_id)
            return (await methods.SetDefaultPaymentMethod(request, metadata=metadata)).method

        return by_id

    async def test_takes_a_card_or_the_wallet_of_ones_own(self, money, driver, choose) -> None:
        first, second = await money.add_card(driver, default=True), await money.add_card(driver, MASTERCARD)
        for method_id in (second, "wallet", first, first):
            chosen = await choose(method_id)
            assert (chosen.id, chosen.is_default) == (method_id, True)
            assert await default_of(money, driver) == method_id

    async def test_leaves_everything_when_there_is_no_such_method(self, money, driver, choose) -> None:
        own, others = await money.add_card(driver, default=True), await money.add_card(await money.driver())
        for method_id in (others, "f" * 24):
            with refused("METHOD_NOT_FOUND"):
                await choose(method_id)
        with refused("UNAUTHORIZED"):
            await choose(own, metadata=())
        assert await default_of(money, driver) == own

    async def test_at_the_same_time_leaves_one_default(self, money, driver, choose) -> None:
        cards = [await money.add_card(driver, number) for number in (VISA, MASTERCARD, *numbers_that_pass(2))]
        await asyncio.gather(*(choose(each) for each in (*cards, *cards)))
        assert await default_of(money, driver) in cards


class TestCardSetup:
    @pytest.fixture
    def begin(self, methods, driver):
        async def setup(*, default: bool = False, metadata=driver.metadata) -> pb.CardSetup:
            request = pb.BeginCardSetupRequest(set_as_default=default)
            return (await methods.BeginCardSetup(request, metadata=metadata)).card_setup

        return setup

    @pytest.fixture
    def complete(self, methods, driver):
        async def ask(setup_id: str, metadata=driver.metadata):
            request = pb.CompleteCardSetupRequest(card_setup_id=setup_id)
            return (await methods.CompleteCardSetup(request, metadata=metadata)).method

        return ask

    @pytest.fixture
    def sender(self, channel, settings) -> Sender:
        return Sender(settings.stripe_webhook_secret.get_secret_value(), channel)

    async def test_a_confirmed_card_is_saved_once_whoever_tells(
        self, money, driver, begin, complete, holder, sender
    ) -> None:
        await money.add_card(driver, MASTERCARD, default=True)
        setup = await begin(default=True)
        assert await holder.saves(setup.client_secret)
        about = {"id": setup.id, "object": "setup_intent"}
        saved, _, again, _ = await asyncio.gather(
            complete(setup.id),
            sender.send("setup_intent.succeeded", about),
            complete(setup.id),
            sender.send("setup_intent.succeeded", about),
        )
        assert saved == again
        assert (saved.last_4_digits, saved.is_default) == ("4242", True)
        assert [method.id for method in await methods_of(money, driver)][1:] == [saved.id, "wallet"]
        assert await default_of(money, driver) == saved.id

    async def test_the_webhook_alone_is_enough_and_the_card_pays(self, money, driver, begin, holder, sender) -> None:
        setup = await begin()
        await holder.saves(setup.client_secret)
        await sender.send("setup_intent.succeeded", {"id": setup.id, "object": "setup_intent"})
        [saved, _] = await methods_of(money, driver)
        request = wallet_pb.TopUpWalletRequest(amount=10, payment_method_id=saved.id)
        await money.wallet.TopUpWallet(request, metadata=driver.metadata)
        assert await money.charged(driver) == [10_000]

    async def test_a_card_that_wants_its_holder_waits_for_them(self, begin, complete, holder) -> None:
        setup = await begin()
        with refused("CARD_SETUP_NOT_CONFIRMED"):
            await complete(setup.id)
        await holder.saves(setup.client_secret, WANTS_AUTHENTICATION.replace(" ", ""))
        with refused("CARD_SETUP_NOT_CONFIRMED"):
            await complete(setup.id)
        await holder.confirms(setup.client_secret)
        assert (await complete(setup.id)).last_4_digits == "3155"

    async def test_a_card_that_the_bank_refuses_is_not_saved(self, money, driver, begin, complete, holder) -> None:
        setup = await begin()
        assert not await holder.saves(setup.client_secret, DECLINED_WHEN_ADDED.replace(" ", ""))
        with refused("CARD_SETUP_NOT_CONFIRMED"):
            await complete(setup.id)
        assert len(await methods_of(money, driver)) == 1

    async def test_is_nobody_elses(self, money, begin, complete, holder) -> None:
        setup = await begin()
        await holder.saves(setup.client_secret)
        other = await money.driver()
        for setup_id in (setup.id, "seti_nothing", "../customers", "x"):
            with refused("CARD_SETUP_NOT_FOUND"):
                await complete(setup_id, metadata=other.metadata)
        with refused("UNAUTHORIZED"):
            await complete(setup.id, metadata=())
        with refused("UNAUTHORIZED"):
            await begin(metadata=())

    async def test_a_card_that_is_there_already_is_not_there_twice(
        self, money, driver, begin, complete, holder, database, sender
    ) -> None:
        await money.add_card(driver)
        setup = await begin()
        await holder.saves(setup.client_secret)
        with refused("DUPLICATE_PAYMENT_METHOD"):
            await complete(setup.id)
        await sender.send("setup_intent.succeeded", {"id": setup.id, "object": "setup_intent"})
        assert await kept_at_stripe(money, database, driver) == ["4242"]

    async def test_a_full_list_takes_no_more(self, money, driver, begin, complete, holder) -> None:
        numbers = numbers_that_pass(10)
        for number in numbers[:9]:
            await money.add_card(driver, number)
        setup = await begin()
        await holder.saves(setup.client_secret)
        await money.add_card(driver, numbers[9])
        with refused("TOO_MANY_PAYMENT_METHODS"):
            await complete(setup.id)
        with refused("TOO_MANY_PAYMENT_METHODS"):
            await begin()

    async def test_is_begun_so_many_times_an_hour(self, begin) -> None:
        for _ in range(30):
            await begin()
        with refused("RATE_LIMITED") as refusal:
            await begin()
        assert refusal.retry_after_seconds

    async def test_20_first_cards_at_the_same_time_make_one_customer(self, money, driver, begin, database) -> None:
        add = money.payments.AddPaymentMethod
        numbers = numbers_that_pass(10)
        answers = await asyncio.gather(
            *(add(card(number), metadata=driver.metadata) for number in (*numbers, *numbers)), return_exceptions=True
        )
        assert sum(isinstance(each, payment_pb.AddPaymentMethodResponse) for each in answers) == 10
        customers = await money.sandbox.v1.customers.list_async({"limit": 100})
        mine = [each for each in customers.data if getattr(each.metadata, "user_id", "") == driver.id]
        assert len(mine) <= 1  # the list holds the first hundred of the run
        assert len(await kept_at_stripe(money, database, driver)) == 10


async def test_a_call_that_is_repeated_needs_no_card_that_is_gone(money, methods, driver, channel) -> None:
    method = await money.add_card(driver)
    metadata = (*driver.metadata, ("idempotency-key", "k"))
    request = wallet_pb.TopUpWalletRequest(amount=10, payment_method_id=method)
    first = await WalletServiceStub(channel).TopUpWallet(request, metadata=metadata)
    await methods.RemovePaymentMethod(pb.RemovePaymentMethodRequest(method_id=method), metadata=driver.metadata)
    assert await WalletServiceStub(channel).TopUpWallet(request, metadata=metadata) == first
    with refused("METHOD_NOT_FOUND"):
        await WalletServiceStub(channel).TopUpWallet(request, metadata=driver.metadata)
