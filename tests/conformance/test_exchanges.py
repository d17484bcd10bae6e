"""Plays every documented exchange through the gateway against the server, one test each. README.md tells the format."""

from dataclasses import replace

import pytest

from tests.conformance.documents import DOCUMENTS, Exchange
from tests.conformance.playing import agrees, differences, learn, play, take

EXCHANGES = [exchange for document in DOCUMENTS for exchange in document.exchanges]


@pytest.mark.parametrize("exchange", [pytest.param(each, id=each.name) for each in EXCHANGES if not each.bank])
async def test_an_exchange_is_as_documented(exchange: Exchange, world, ports) -> None:
    rest = ports[exchange.port]
    response = await play(exchange, world, rest)
    agrees(await differences(exchange.answer, response, world))
    if exchange.after:
        if response.headers.get("content-type", "").startswith("application/json"):
            world.known["answer"] = response.json()
        await take(exchange.after, world, rest)


@pytest.mark.parametrize("exchange", [pytest.param(each, id=each.name) for each in EXCHANGES if each.bank])
async def test_what_the_bank_says_is_answered_as_documented(exchange: Exchange, world, bank_rest, door) -> None:
    await take(exchange.before, world, bank_rest)
    # What else has to be there is made before the bank declines.
    await learn(exchange.sent, world)
    door.decline = exchange.bank
    response = await play(replace(exchange, before=()), world, bank_rest)
    agrees(await differences(exchange.answer, response, world))
