"""Sends an exchange's request as it stands, and says what of the answer is not as documented."""

import json
import re
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from tests.cases.playing import filled, keep, look_up
from tests.conformance.documents import Answer, Exchange
from tests.conformance.shapes import problems
from tests.conformance.world import World

NAMES = re.compile(r"\$\{(\w+)")


async def play(exchange: Exchange, world: World, rest: httpx.AsyncClient, *, caller: str = "") -> httpx.Response:
    """Gives the answer to the exchange's request, after all that stands `before` it; `caller` instead of its own."""
    await take(exchange.before, world, rest)
    request = {"send": exchange.endpoint, "path": exchange.path, "query": exchange.query, "headers": exchange.headers}
    return await send({**request, **exchange.sent, "as": caller or exchange.caller}, world, rest)


async def take(steps: tuple[dict[str, Any], ...], world: World, rest: httpx.AsyncClient) -> None:
    """Takes steps that lead to an exchange or follow it. AssertionError: one has another end than it says."""
    for step in steps:
        if "code_sent_to" in step:
            await learn(step, world)
            address = filled(step["code_sent_to"], world.known)
            world.known["code"] = await world.around.outbox.code(address, count=step.get("count", 1))
            assert re.search(step.get("form", ""), world.known["code"]), f"the code is {world.known['code']!r}"
        elif "clock" in step:
            world.around.clock.move(**step["clock"])
        elif "sign_in" in step:
            await world.get(step["sign_in"])
            await world.sign_in_again(step["sign_in"])
        elif "there_is" in step:
            for name in step["there_is"]:
                await world.get(name)
        else:
            await _take_request(step, world, rest)


async def _take_request(step: dict[str, Any], world: World, rest: httpx.AsyncClient) -> None:
    response = await send(step, world, rest)
    where = f"{step['send']} as {step.get('as', 'driver')}"
    status = step.get("status")
    assert response.is_success if status is None else response.status_code == status, f"{where}: {response.text}"
    if "expect" in step:
        await learn(step["expect"], world)
        assert not problems(filled(step["expect"], world.known), response.json(), where)
    for name, path in step.get("save", {}).items():
        keep(world.known, name, look_up(response.json(), path))


async def send(request: dict[str, Any], world: World, rest: httpx.AsyncClient) -> httpx.Response:
    """`send: METHOD /path/{variable}` with `path`, `query`, `headers`, and a `body` (JSON) or a `text`."""
    await learn(request, world)
    caller = request.get("as", "driver")
    told = filled(request, world.known)
    method, _, template = told["send"].partition(" ")
    values = told.get("path", {})
    path = re.sub(r"\{(\w+)\}", lambda match: quote(str(values[match[1]]), safe=""), template)
    headers = {name.lower(): str(value) for name, value in told.get("headers", {}).items()}
    if caller != "anonymous":
        token = (await world.get(caller))["token"]
        headers.setdefault("authorization", f"Bearer {token}")
    content = told.get("text")
    if "body" in told:
        content = json.dumps(told["body"], ensure_ascii=False)
        headers.setdefault("content-type", "application/json")
    query = {name: str(value) for name, value in told.get("query", {}).items()}
    return await rest.request(
        method, path, params=query or None, headers=headers, content=None if content is None else content.encode()
    )


async def learn(told: Any, world: World) -> None:
    """Makes what is named in it."""
    for name in NAMES.findall(json.dumps(told, default=str)):
        if name != "code":
            await world.get(name)


async def differences(answer: Answer, response: httpx.Response, world: World) -> list[str]:
    """What of the answer is not as documented."""
    await learn([answer.body, answer.headers], world)
    found = []
    if response.status_code != answer.status:
        found.append(f"status: {response.status_code} is not {answer.status}: {response.text[:1000]}")
    kind = response.headers.get("content-type")
    if (kind and kind.partition(";")[0]) != answer.type:
        found.append(f"content type: {kind} is not {answer.type}")
    for name, pattern in filled(answer.headers, world.known).items():
        value = response.headers.get(name, "")
        if not re.search(pattern, value):
            found.append(f"header {name}: {value!r} is not {pattern!r}")
    if answer.begins and not response.content.startswith(answer.begins.encode("latin-1")):
        found.append(f"body: begins with {response.content[:20]!r}, not with {answer.begins!r}")
    if answer.type is None and response.content:
        found.append(f"body: there is one: {response.text[:200]}")
    if answer.body is not None and not found:
        found += problems(filled(answer.body, world.known), json.loads(response.content))
    return found


def agrees(differences: list[str]) -> None:
    """Fails with what differs alone: where in a test that is seen tells nobody anything."""
    if differences:
        pytest.fail("\n".join(differences), pytrace=False)
