import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import stripe

from server.dev.program import Program, listens_on
from server.integrations.stripe_gateway import StripeGateway
from server.payments.payouts.model import PayoutStatus, TransactionType
from tests.payments.holder import Holder

WANTS_HOLDER = "4000002500003155"


@asynccontextmanager
async def sandbox(port: int, folder: Path) -> AsyncIterator[stripe.StripeClient]:
    argv = [sys.executable, "-m", "server.dev.stripe_sandbox", "--port", str(port), "--state", folder / "stripe.pickle"]
    program = Program("stripe", argv, log=folder / "stripe.log", probe=listens_on(port))
    http = stripe.HTTPXClient()
    try:
        await program.start()
        yield stripe.StripeClient(
            "sk_test_parkup", base_addresses={"api": f"http://127.0.0.1:{port}"}, http_client=http
        )
    finally:
        await http.close_async()
        await program.stop()


async def test_a_repeated_idempotency_key_charges_once_also_after_a_restart(free_port, folder: Path) -> None:
    port, order = free_port(), {"idempotency_key": "order-1"}
    async with sandbox(port, folder) as client:
        first = await client.v1.payment_intents.create_async({"amount": 1500, "currency": "tnd"}, order)
        again = await client.v1.payment_intents.create_async({"amount": 1500, "currency": "tnd"}, order)
        assert again.id == first.id
        with pytest.raises(stripe.IdempotencyError):
            await client.v1.payment_intents.create_async({"amount": 9900, "currency": "tnd"}, order)
    async with sandbox(port, folder) as client:
        again = await client.v1.payment_intents.create_async({"amount": 1500, "currency": "tnd"}, order)
        assert again.id == first.id
        assert (await client.v1.payment_intents.retrieve_async(first.id)).amount == 1500


async def test_a_payout_brings_what_was_charged_since_the_one_before(free_port, folder: Path) -> None:
    """Seen as the server sees it, and kept over a restart."""
    port = free_port()
    async with sandbox(port, folder) as client:
        charged = [await _charge(client, amount) for amount in (1_500, 30_000)]
        await client.v1.refunds.create_async({"payment_intent": charged[1], "amount": 10_000})
        await client.v1.payouts.create_async({"amount": 1, "currency": "tnd"})
        later = await _charge(client, 5_000)
        await client.v1.payouts.create_async({"amount": 1, "currency": "tnd"})
    async with sandbox(port, folder):
        gateway = StripeGateway("sk_test_parkup", "whsec_test", f"http://127.0.0.1:{port}")
        second, first = (await gateway.payouts(None))[0]
        assert (first.amount, first.currency, first.status) == (31_500 - 940 - 10_000, "TND", PayoutStatus.PAID)
        parts, has_more = await gateway.payout_transactions(first.id, None)
        assert not has_more
        assert [(each.type, each.intent_id, each.amount, each.fee) for each in parts] == [
            (TransactionType.REFUND, charged[1], -10_000, 0),
            (TransactionType.CHARGE, charged[1], 30_000, 900),
            (TransactionType.CHARGE, charged[0], 1_500, 40),
        ]
        assert [each.intent_id for each in (await gateway.payout_transactions(second.id, None))[0]] == [later]
        assert (await gateway.payouts(second.id))[0] == [first]
        await gateway.close()


async def _charge(client: stripe.StripeClient, amount: int) -> str:
    card = await client.v1.payment_methods.create_async(
        {"type": "card", "card": {"number": "4242424242424242", "exp_month": 12, "exp_year": 2034, "cvc": "123"}}
    )
    intent = await client.v1.payment_intents.create_async(
        {"amount": amount, "currency": "tnd", "payment_method": card.id, "confirm": True}
    )
    assert intent.status == "succeeded"
    return intent.id


async def test_cards_want_their_holders_where_they_are_charged_and_where_they_are_saved(
    free_port, folder: Path
) -> None:
    port = free_port()
    holder = Holder(f"http://127.0.0.1:{port}")
    async with sandbox(port, folder) as client:
        customer = (await client.v1.customers.create_async()).id

        async def intent() -> stripe.PaymentIntent:
            card = await holder.card(WANTS_HOLDER)
            made = {"amount": 1500, "currency": "tnd", "customer": customer, "payment_method": card}
            return await client.v1.payment_intents.create_async(made)

        asked = await client.v1.payment_intents.confirm_async((await intent()).id)
        assert asked.status == "requires_action"
        await holder.confirms(asked.client_secret)
        assert (await client.v1.payment_intents.retrieve_async(asked.id)).status == "succeeded"

        refused = await client.v1.payment_intents.confirm_async((await intent()).id)
        await holder.refuses(refused.client_secret)
        refused = await client.v1.payment_intents.retrieve_async(refused.id)
        assert refused.last_payment_error.code == "payment_intent_authentication_failure"

        with pytest.raises(stripe.CardError, match="holder"):
            await client.v1.payment_intents.confirm_async((await intent()).id, {"off_session": True})

        setup = await client.v1.setup_intents.create_async({"customer": customer})
        await holder.saves(setup.client_secret, WANTS_HOLDER)
        assert (await client.v1.setup_intents.retrieve_async(setup.id)).status == "requires_action"
        await holder.confirms(setup.client_secret)
        setup = await client.v1.setup_intents.retrieve_async(setup.id)
        assert setup.status == "succeeded"
        assert (await client.v1.payment_methods.retrieve_async(setup.payment_method)).customer == customer
