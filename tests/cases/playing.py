"""Plays a scenario step by step and compares what comes back."""

import re
from typing import Any

from tests.cases.transports import REASONS, Answer, Transport, carpark_status

OVER_GRPC = "over grpc"
ANY = "ANY"
"""As an expected value: something is there, whatever it is."""
KINDS: dict[str, tuple[type, ...]] = {"TEXT": (str,), "NUMBER": (int, float), "INT": (int,), "LIST": (list,)}
"""As expected values: something of this kind. `120.0` is no INT: there are clients that cannot read it as one."""


async def play(scenario: dict[str, Any], transport: Transport, grpc: Transport, known: dict[str, Any]) -> None:
    for number, step in enumerate(scenario["steps"], 1):
        if "code_sent_to" in step:
            known["code"] = await known["outbox"].code(filled(step["code_sent_to"], known), count=step.get("count", 1))
            continue
        where = f"step {number} ({step['call']} over {transport.name})"
        over = transport_of(step, transport, grpc, where)
        request = filled(step.get("request", {}), known)
        who = step.get("as", "driver")
        token = None if who == "anonymous" else look_up(known, f"{who}.token")
        answer = await over.call(filled({**step, "request": {}}, known), request, token)
        # Some documents show a refusal as an answer: then its shape is what is expected.
        if "refused" in step and f"expect_{over.name}" not in step:
            check_refusal(answer, step, over.name, where)
        else:
            check_answer(answer, step, over.name, known, where)


def transport_of(step: dict[str, Any], transport: Transport, grpc: Transport, where: str) -> Transport:
    """How a step goes. A dialect that has no path for it must say `over grpc`: nothing falls back silently."""
    if transport.name == "grpc":
        return transport
    assert transport.name in step, f"{where} has no path; say `{transport.name}: {OVER_GRPC}` if there is none"
    return grpc if step[transport.name] == OVER_GRPC else transport


def check_refusal(answer: Answer, step: dict[str, Any], over: str, where: str) -> None:
    reason = step["refused"]
    assert answer.reason == reason, f"{where}: expected {reason}, got {answer.reason or answer.body or answer.status}"
    status = REASONS[reason].http_status
    assert answer.status == (carpark_status(status) if over == "carpark" else status), where
    if shape := step.get("expect_refusal"):
        check_part(shape, answer.body, where)


def check_answer(answer: Answer, step: dict[str, Any], over: str, known: dict[str, Any], where: str) -> None:
    assert not answer.reason, f"{where}: refused with {answer.reason}: {answer.body}"
    status = answer.status if over == "grpc" else step.get(f"{over}_status", 200)
    assert answer.status == status, f"{where}: {answer.body}"
    expected = step.get(f"expect_{over}", None if over == "api" else step.get("expect"))
    if expected is not None and answer.status != 204:
        check_part(filled(expected, known), answer.body, where)
    for name, value in filled(step.get("expect_headers", {}), known).items():
        assert re.search(value, answer.headers.get(name, "")), f"{where}: {name}: {answer.headers.get(name)}"
    if step.get("expect_png"):
        assert answer.raw.startswith(b"\x89PNG"), where
    saved = step.get(f"save_{over}", step.get("save", {}))
    for name, path in saved.items():
        keep(known, name, look_up(answer.body, path))


def check_part(expected: Any, given: Any, where: str) -> None:
    """Every value that is expected is there; more may be."""
    if expected == ANY:
        assert given is not None, where
    elif isinstance(expected, str) and expected in KINDS:
        assert isinstance(given, KINDS[expected]), f"{where}: {given!r} is no {expected}"
        assert not isinstance(given, bool), where
    elif isinstance(expected, dict):
        assert isinstance(given, dict), f"{where}: {given!r} is no object"
        for name, value in expected.items():
            if value is None:
                assert given.get(name) is None, f"{where}.{name}: {given[name]!r} should not be there"
            else:
                assert name in given, f"{where}.{name} is missing in {given}"
                check_part(value, given[name], f"{where}.{name}")
    elif isinstance(expected, list):
        assert len(given) == len(expected), f"{where}: {given}"
        for place, (one, other) in enumerate(zip(expected, given, strict=True)):
            check_part(one, other, f"{where}[{place}]")
    else:
        assert given == expected, f"{where}: expected {expected!r}, got {given!r}"


def filled(value: Any, known: dict[str, Any]) -> Any:
    """Puts in what stands behind `${…}`; a text that is nothing else keeps the type of what it stands for."""
    if isinstance(value, dict):
        return {name: filled(inner, known) for name, inner in value.items()}
    if isinstance(value, list):
        return [filled(inner, known) for inner in value]
    if not isinstance(value, str):
        return value
    if whole := re.fullmatch(r"\$\{([\w.]+)\}", value):
        return look_up(known, whole[1])
    return re.sub(r"\$\{([\w.]+)\}", lambda match: str(look_up(known, match[1])), value)


def keep(known: dict[str, Any], name: str, value: Any) -> None:
    """`me.token` puts the value into what is known of `me`."""
    *owners, last = name.split(".")
    for owner in owners:
        known = known.setdefault(owner, {})
    known[last] = value


def look_up(known: Any, path: str) -> Any:
    for part in path.split("."):
        known = known[int(part)] if isinstance(known, list) else known[part]
    return known
