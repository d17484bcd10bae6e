import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import stripe

from server.dev.program import Program, listens_on


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
