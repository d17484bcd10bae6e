"""What the ports CardProcessor and CardVault promise, kept by the gateway against the Stripe sandbox."""

import asyncio
import socket
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from bson import ObjectId

from server.errors import InvalidArgument, Unavailable
from server.integrations.stripe_gateway import StripeGateway, decline_reason
from server.payments.cards.model import KeptCard, TypedCard
from server.payments.errors import CardDeclined, InvalidCardNumber, RefundRefused, decline
from server.payments.model import Charge, IntentState, Reversed
from tests.bank import Bank

GOOD = "4242424242424242"
DECLINED_WHEN_CHARGED = "4000000000000341"
DECLINED_WHEN_ATTACHED = "4000000000000002"
WANTS_AUTHENTICATION = "4000002500003155"


@pytest_asyncio.fixture(scope="session")
async def gateway(settings) -> AsyncIterator[StripeGateway]:
    gateway = StripeGateway("sk_test_parkup", "whsec_test", settings.stripe_api_base)
    yield gateway
    await gateway.close()


@pytest_asyncio.fixture(scope="module")
async def at_the_bank(bank) -> AsyncIterator[StripeGateway]:
    gateway = StripeGateway("sk_test_parkup", "whsec_test", f"http://127.0.0.1:{bank[1]}")
    yield gateway
    await gateway.close()


@pytest_asyncio.fixture(scope="session")
async def unreachable(free_tcp_port) -> AsyncIterator[StripeGateway]:
    gateway = StripeGateway("sk_test_parkup", "whsec_test", f"http://127.0.0.1:{free_tcp_port}")
    yield gateway
    await gateway.close()


@pytest.fixture(scope="session")
def free_tcp_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def typed(number: str) -> TypedCard:
    return TypedCard(number, 12, 2034, "123", "Visa")


async def keep(gateway: StripeGateway, number: str = GOOD) -> tuple[str, KeptCard]:
    customer = await gateway.make_customer(str(ObjectId()))
    return customer, await gateway.keep_typed(customer, typed(number))


async def charge(gateway: StripeGateway, number: str = GOOD, *, amount: int = 1_500) -> Charge:
    customer, card = await keep(gateway, number)
    return Charge(str(ObjectId()), str(ObjectId()), amount, customer, card.card_id, "something")


class TestCardVault:
    async def test_one_driver_is_one_customer_also_at_the_same_time(self, gateway) -> None:
        user_id = str(ObjectId())
        assert len(set(await asyncio.gather(*(gateway.make_customer(user_id) for _ in range(5))))) == 1

    async def test_a_kept_card_says_what_to_show_and_has_the_same_fingerprint_each_time(self, gateway) -> None:
        (_, first), (_, again) = await keep(gateway), await keep(gateway)
        assert (first.brand, first.last_4_digits, first.expiry_month, first.expiry_year) == ("Visa", "4242", 12, 2034)
        assert first.fingerprint == again.fingerprint
        assert first.card_id != again.card_id

    async def test_a_refused_card_is_told_from_a_wrong_one(self, gateway) -> None:
        customer = await gateway.make_customer(str(ObjectId()))
        with pytest.raises(CardDeclined):
            await gateway.keep_typed(customer, typed(DECLINED_WHEN_ATTACHED))
        with pytest.raises(InvalidCardNumber):
            await gateway.keep_typed(customer, typed("4242"))
        with pytest.raises(InvalidCardNumber):
            await gateway.keep_tokenized(customer, "pm_nothing")

    async def test_a_forgotten_card_belongs_to_nobody_and_forgetting_never_fails(self, gateway) -> None:
        _, card = await keep(gateway)
        await gateway.forget(card.card_id)
        await gateway.forget("pm_nothing")


class TestCardProcessor:
    async def test_an_opened_charge_asks_nothing_of_the_bank(self, gateway) -> None:
        order = await charge(gateway)
        intent = await gateway.open(order)
        assert intent.state is IntentState.UNCONFIRMED
        assert (intent.amount, intent.currency) == (1_500, "tnd")
        assert (intent.customer_id, intent.user_id) == (order.customer_id, order.user_id)

    async def test_opening_the_same_payment_again_gives_the_same_intent(self, gateway) -> None:
        order = await charge(gateway)
        assert await gateway.open(order) == await gateway.open(order)

    async def test_confirming_charges_once_however_often(self, gateway, money) -> None:
        order = await charge(gateway)
        intent = await gateway.open(order)
        answers = [await gateway.confirm(intent.id, order.payment_id) for _ in range(3)]
        assert {answer.state for answer in answers} == {IntentState.SUCCEEDED}
        charges = await money.sandbox.v1.charges.list_async({"customer": order.customer_id})
        assert [made.amount for made in charges.data] == [1_500]

    async def test_a_decline_is_an_answer_and_stays_one(self, gateway) -> None:
        order = await charge(gateway, DECLINED_WHEN_CHARGED)
        intent = await gateway.open(order)
        for answer in (await gateway.confirm(intent.id, order.payment_id), await gateway.find(intent.id)):
            assert (answer.state, answer.decline_reason) == (IntentState.DECLINED, "CARD_DECLINED")

    async def test_a_bank_that_wants_the_holder_is_told_apart_and_can_be_called_off(self, gateway) -> None:
        order = await charge(gateway, WANTS_AUTHENTICATION)
        intent = await gateway.confirm((await gateway.open(order)).id, order.payment_id)
        assert (intent.state, intent.decline_reason) == (IntentState.AWAITS_HOLDER, "CARD_AUTHENTICATION_REQUIRED")
        assert (await gateway.cancel(intent.id)).state is IntentState.CANCELLED

    async def test_what_is_cancelled_is_never_charged(self, gateway) -> None:
        order = await charge(gateway)
        intent = await gateway.open(order)
        assert (await gateway.cancel(intent.id)).state is IntentState.CANCELLED
        assert (await gateway.confirm(intent.id, order.payment_id)).state is IntentState.CANCELLED

    async def test_what_was_charged_is_not_cancelled(self, gateway) -> None:
        order = await charge(gateway)
        intent = await gateway.open(order)
        await gateway.confirm(intent.id, order.payment_id)
        assert (await gateway.cancel(intent.id)).state is IntentState.SUCCEEDED

    async def test_a_refund_is_given_once_and_shows(self, gateway, money) -> None:
        order = await charge(gateway)
        intent = await gateway.open(order)
        await gateway.confirm(intent.id, order.payment_id)
        assert await gateway.reversals(intent.id) == Reversed(0)
        key = f"payment:{order.payment_id}:refund:0"
        await asyncio.gather(*(gateway.refund(intent.id, 1_000, key) for _ in range(3)))
        refunds = await money.sandbox.v1.refunds.list_async({"payment_intent": intent.id})
        assert [refund.amount for refund in refunds.data] == [1_000]
        assert await gateway.reversals(intent.id) == Reversed(1_000, attempts=1)
        await gateway.refund(intent.id, 500, f"payment:{order.payment_id}:refund:1")
        assert await gateway.reversals(intent.id) == Reversed(1_500, attempts=2)

    async def test_a_refund_of_what_was_never_charged_is_refused_for_good(self, gateway) -> None:
        order = await charge(gateway, DECLINED_WHEN_CHARGED)
        intent = await gateway.confirm((await gateway.open(order)).id, order.payment_id)
        for intent_id in (intent.id, "pi_nothing"):
            with pytest.raises(RefundRefused):
                await gateway.refund(intent_id, 1_500, str(ObjectId()))

    async def test_an_intent_that_is_not_there_is_none(self, gateway) -> None:
        assert await gateway.find("pi_nothing") is None

    @pytest.mark.parametrize("text", [".", "..", "", "ch_1", "pi_1/cancel", "pi_1?expand=x", "pi_\n", "pi_é"])
    async def test_what_names_no_intent_is_none_and_nobody_is_asked(self, unreachable, text: str) -> None:
        assert await unreachable.find(text) is None
        assert await unreachable.standing(text) is None

    async def test_a_card_that_is_gone_is_declined(self, gateway) -> None:
        customer = await gateway.make_customer(str(ObjectId()))
        with pytest.raises(CardDeclined):
            await gateway.open(Charge(str(ObjectId()), str(ObjectId()), 1_500, customer, "pm_nothing", "x"))

    async def test_amounts_are_tens_of_millimes(self, gateway) -> None:
        with pytest.raises(InvalidArgument):
            await gateway.open(await charge(gateway, amount=1_505))

    async def test_when_nobody_answers_the_outcome_is_unknown(self, unreachable) -> None:
        order = Charge(str(ObjectId()), str(ObjectId()), 1_500, "cus_1", "pm_1", "x")
        for call in (
            unreachable.open(order),
            unreachable.confirm("pi_1", order.payment_id),
            unreachable.find("pi_1"),
            unreachable.standing("pi_1"),
            unreachable.cancel("pi_1"),
            unreachable.refund("pi_1", 1_500, "k"),
            unreachable.reversals("pi_1"),
            unreachable.reversals("pi_1", disputes=True),
            unreachable.make_customer(order.user_id),
        ):
            with pytest.raises(Unavailable):
                await call


class TestWhatTheSandboxCannotDo:
    """Answered for by the bank of the tests, as Stripe's documents have it."""

    @pytest.mark.parametrize(
        ("status", "counts"),
        [
            ("succeeded", Reversed(1_500, attempts=1)),
            ("pending", Reversed(0, pending=1_500, attempts=1)),
            ("requires_action", Reversed(0, pending=1_500, attempts=1)),
            ("failed", Reversed(0, attempts=1)),
            ("canceled", Reversed(0, attempts=1)),
        ],
    )
    async def test_a_refund_counts_as_what_it_is(self, at_the_bank, door: Bank, status: str, counts: Reversed) -> None:
        intent_id = f"pi_{ObjectId()}"
        door.refunds_are = status
        await at_the_bank.refund(intent_id, 1_500, "k")
        assert await at_the_bank.reversals(intent_id) == counts

    async def test_a_dispute_is_what_it_moved(self, at_the_bank, door: Bank) -> None:
        intent = await at_the_bank.open(await charge(at_the_bank))
        await at_the_bank.confirm(intent.id, str(ObjectId()))
        for moved, disputed in (([], 0), ([-1_500], 1_500), ([-1_500, 1_500], 0)):
            door.disputes[intent.id] = moved
            assert await at_the_bank.reversals(intent.id, disputes=True) == Reversed(0, disputed=disputed)
            assert (await at_the_bank.standing(intent.id))[1] == Reversed(0, disputed=disputed)
        assert (await at_the_bank.reversals(intent.id)).disputed is None

    async def test_an_error_leaves_the_outcome_unknown(self, at_the_bank, door: Bank) -> None:
        order = await charge(at_the_bank)
        door.lost = {"open", "confirm", "refund", "refunds", "find", "cancel"}
        for call in (
            at_the_bank.open(order),
            at_the_bank.confirm("pi_1", order.payment_id),
            at_the_bank.find("pi_1"),
            at_the_bank.cancel("pi_1"),
            at_the_bank.refund("pi_1", 1_500, "k"),
            at_the_bank.reversals("pi_1"),
        ):
            with pytest.raises(Unavailable):
                await call


@pytest.mark.parametrize(
    ("code", "decline_code", "reason"),
    [
        ("card_declined", None, "CARD_DECLINED"),
        ("card_declined", "generic_decline", "CARD_DECLINED"),
        ("card_declined", "insufficient_funds", "INSUFFICIENT_FUNDS"),
        ("authentication_required", "authentication_required", "CARD_AUTHENTICATION_REQUIRED"),
        ("expired_card", None, "CARD_EXPIRED"),
        ("incorrect_number", None, "INVALID_CARD_NUMBER"),
        ("incorrect_cvc", "incorrect_cvc", "INVALID_CARD_NUMBER"),
        ("something_new", "something_new", "CARD_DECLINED"),
        (None, None, "CARD_DECLINED"),
    ],
)
def test_stripes_codes_have_reasons_of_ours(code: str | None, decline_code: str | None, reason: str) -> None:
    assert decline_reason(code, decline_code) == reason
    assert decline(reason).reason == reason
