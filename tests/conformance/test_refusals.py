"""What documents say of many endpoints alike: who is refused, what is lacking, what nobody has, how lists are paged.

Each rule is tried with the first exchange of an endpoint that succeeds.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest

from tests.conformance.documents import DOCUMENTS, Document, Endpoint, Exchange
from tests.conformance.playing import agrees, differences, play
from tests.conformance.shapes import problems
from tests.conformance.world import World

UNKNOWN_NUMBER = "2000000000"


def tried(rule: Callable[[Endpoint], Any]) -> list:
    """A parameter for each endpoint that the rule holds for, and for each item where it gives a tuple."""
    found = []
    for document in DOCUMENTS:
        for name, endpoint in document.endpoints.items():
            shown = (each for each in document.exchanges if each.endpoint == name and each.answer.is_success)
            held = rule(endpoint)
            if held and (first := next(shown, None)):
                items = held if isinstance(held, tuple) else (held,)
                found += [pytest.param(document, first, each, id=f"{document.name}: {name}: {each}") for each in items]
    return found


def from_a_stranger(document: Document, exchange: Exchange) -> Exchange:
    """What leads to the exchange is left out: nothing of it can matter to who may not ask."""
    placeholders = dict.fromkeys(exchange.path, document.placeholder)
    return replace(exchange, before=(), path=placeholders, query={}, sent={"body": {}} if exchange.sent else {})


@pytest.mark.parametrize(("document", "exchange", "rule"), tried(lambda endpoint: endpoint.signed_in))
async def test_without_a_token_an_exchange_is_refused_as_documented(
    document: Document, exchange: Exchange, rule: bool, world: World, ports: dict[str, httpx.AsyncClient]
) -> None:
    asked = from_a_stranger(document, exchange)
    response = await play(asked, world, ports[exchange.port], caller="anonymous")
    agrees(await differences(document.refusals["unauthorized"], response, world))


@pytest.mark.parametrize(("document", "exchange", "caller"), tried(lambda endpoint: endpoint.forbidden_to))
async def test_who_has_another_role_is_refused_as_documented(
    document: Document, exchange: Exchange, caller: str, world: World, ports: dict[str, httpx.AsyncClient]
) -> None:
    response = await play(from_a_stranger(document, exchange), world, ports[exchange.port], caller=caller)
    agrees(await differences(document.refusals["forbidden"], response, world))


@pytest.mark.parametrize(("document", "exchange", "rule"), tried(lambda endpoint: endpoint.unknown))
async def test_a_number_that_nothing_has_is_answered_as_documented(
    document: Document, exchange: Exchange, rule: bool, world: World, ports: dict[str, httpx.AsyncClient]
) -> None:
    asked = replace(exchange, path=dict.fromkeys(exchange.path, UNKNOWN_NUMBER))
    response = await play(asked, world, ports[exchange.port])
    agrees(await differences(document.refusals["not_found"], response, world))


@pytest.mark.parametrize(("document", "exchange", "field"), tried(lambda endpoint: endpoint.needs))
async def test_a_body_that_lacks_a_field_is_refused_with_its_place(
    document: Document, exchange: Exchange, field: str, world: World, ports: dict[str, httpx.AsyncClient]
) -> None:
    body = {key: value for key, value in exchange.sent["body"].items() if key != field}
    response = await play(replace(exchange, sent={"body": body}), world, ports[exchange.port])
    item = {"loc": ["body", field], "msg": "TEXT", "type": "TEXT", "(only)": True}
    shape = {"detail": {"(each)": {"loc": "LIST"}, "(has)": [item]}, "(only)": True}
    found = [] if response.status_code == 422 else [f"status: {response.status_code} is not 422: {response.text}"]
    agrees(found or problems(shape, response.json()))


PAGED = tried(lambda endpoint: endpoint.pages)


@pytest.mark.parametrize(("document", "exchange", "plural"), PAGED)
async def test_a_list_has_pages(
    document: Document, exchange: Exchange, plural: str, world: World, ports: dict[str, httpx.AsyncClient]
) -> None:
    response = await play(exchange, world, ports[exchange.port])
    total = response.json().get("total")
    found = problems({plural: "LIST", "total": "INT", "page": 1, "limit": 20}, response.json())
    asked = replace(exchange, before=(), query={**exchange.query, "page": 2, "limit": 1})
    second = (await play(asked, world, ports[exchange.port])).json()
    page = {"(each)": "OBJECT", "(least)": int(total > 1), "(most)": 1}
    agrees(found or problems({plural: page, "total": total, "page": 2, "limit": 1}, second))


@pytest.mark.parametrize("wrong", [{"limit": -1}, {"limit": 0}, {"limit": 101}, {"page": -1}, {"page": 0}], ids=str)
@pytest.mark.parametrize(("document", "exchange", "plural"), PAGED)
async def test_a_list_refuses_pages_that_cannot_be(
    document: Document,
    exchange: Exchange,
    plural: str,
    wrong: dict[str, int],
    world: World,
    ports: dict[str, httpx.AsyncClient],
) -> None:
    response = await play(replace(exchange, query={**exchange.query, **wrong}), world, ports[exchange.port])
    shape = {"detail": {"(each)": {"loc": ["query", "TEXT"], "msg": "TEXT", "type": "TEXT", "(only)": True}}}
    found = [] if response.status_code == 422 else [f"status: {response.status_code} is not 422: {response.text}"]
    agrees(found or problems(shape, response.json()))
