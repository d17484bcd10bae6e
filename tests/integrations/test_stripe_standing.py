"""What the gateway says of a charge to those who verify the books, against the Stripe sandbox."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from server.errors import Unavailable
from server.integrations.stripe_gateway import StripeGateway
from server.payments.model import IntentState, Reversed


@pytest_asyncio.fixture
async def gateway(settings) -> AsyncIterator[StripeGateway]:
    gateway = StripeGateway("sk_test_parkup", "whsec_test", settings.stripe_api_base)
    yield gateway
    await gateway.close()


@pytest.fixture
def intent(sandbox):
    async def make(**fields: object) -> str:
        order = {"amount": 1_500, "currency": "tnd", "payment_method": "pm_card_visa", "confirm": True} | fields
        return (await sandbox.v1.payment_intents.create_async(order)).id

    return make


async def test_a_charge_of_which_nothing_went_back(gateway, intent) -> None:
    found, gone = await gateway.standing(await intent())
    assert (found.state, found.amount, found.currency) == (IntentState.SUCCEEDED, 1_500, "tnd")
    assert gone == Reversed(0, disputed=0)


async def test_one_that_no_bank_was_asked_for(gateway, intent) -> None:
    found, gone = await gateway.standing(await intent(confirm=False))
    assert found.state is IntentState.UNCONFIRMED
    assert gone == Reversed(0, disputed=0)


async def test_one_that_was_given_back_in_parts(gateway, intent, sandbox) -> None:
    intent_id = await intent()
    for amount in (200, 300):
        await sandbox.v1.refunds.create_async({"payment_intent": intent_id, "amount": amount})
    _, gone = await gateway.standing(intent_id)
    assert (gone.refunded, gone.disputed) == (500, 0)


@pytest.mark.parametrize("intent_id", ["pi_nothing", "..", "pi_1/cancel"])
async def test_one_that_is_not_there(gateway, intent_id: str) -> None:
    assert await gateway.standing(intent_id) is None


async def test_no_answer_is_no_statement() -> None:
    away = StripeGateway("sk_test_parkup", "whsec_test", "http://127.0.0.1:9")
    with pytest.raises(Unavailable):
        await away.standing("pi_1")
    await away.close()
