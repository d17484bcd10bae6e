"""Requests of scenarios, and of exchanges that documents show, as examples for the documents of the REST dialects."""

import re
from pathlib import Path
from typing import Any

import yaml

_PLACEHOLDER = re.compile(r"\$\{([\w.]+)\}")
# What stands in for what a scenario learns while it is played, by the end of its name.
_STAND_INS: dict[str, Any] = {
    "id": "6584f3e9a1234567890abcde",
    "email": "driver@parkup.tn",
    "phone": "+21620000001",
    "zone_code": "SBS-001",
    "code": "123456",
    "number": "TKT-20241225-00001",
    "at_six": "2030-01-02T05:00:00Z",
    "password": "correct horse battery",
    "local_due": "2030-02-01T10:00:00Z",
    "utc": "2030-01-02T10:00:00.000Z",
    "in_an_hour": "2030-01-02T11:00:00.000Z",
    "username": "a.one",
}

# The same for documents whose things have numbers; they win.
_NUMBERED: dict[str, Any] = {
    "id": 1,
    "plate": "ABC123",
    "type": "Van",
    "discount": "SUMMER20",
    "code": "SUMMER20",
    "ticket": "TKT-A1B2C3D4E5F6",
    "level_number": 1,
    "token": "<token>",
    "nine": "2030-01-20T09:00:00Z",
    "five": "2030-01-20T17:00:00Z",
}

_SUCCESSES = {200, 201, 204}
_VARIABLE = re.compile(r"\{\w+\}")
# What two apps send is understood, and not what others should learn from.
_APPS = {"web_admin", "agents_app"}


def example_requests(cases: Path) -> dict[str, dict[str, Any]]:
    """`Service/Method` → the fullest request that a scenario sends it with success, in the contract's names.

    `cases` is a folder of scenarios (tests/cases); of one that is not there nothing comes.
    """
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(cases.glob("*.yaml")):
        for scenario in yaml.safe_load(path.read_text(encoding="utf-8")):
            for step in scenario["steps"]:
                request = step.get("request")
                if request and "refused" not in step and len(request) > len(found.get(step["call"], {})):
                    found[step["call"]] = _filled(request)
    return found


def documented_bodies(documents: Path) -> dict[str, Any]:
    """`METHOD /path/{*}` → the body of the first exchange there that succeeds, in the words of that path's dialect.

    Before those of a port of its own stands its name: `carpark POST /api/v1/zones`. `documents` is the folder of the
    documents (tests/conformance); of one that is not there nothing comes.
    """
    found: dict[str, Any] = {}
    folders = [path.parent for path in sorted(documents.glob("*/document.yaml")) if path.parent.name not in _APPS]
    for folder in folders:
        port = yaml.safe_load((folder / "document.yaml").read_text(encoding="utf-8")).get("port", "")
        stand_ins = {**_NUMBERED, **_STAND_INS, **_NUMBERED} if port else _STAND_INS
        for path in (each for each in sorted(folder.glob("*.yaml")) if each.stem != "document"):
            for exchange in yaml.safe_load(path.read_text(encoding="utf-8")):
                answer, body = exchange["answer"], exchange.get("body")
                if body and answer.get("status") in _SUCCESSES:
                    key = f"{port} {_VARIABLE.sub('{*}', exchange['endpoint'])}".lstrip()
                    found.setdefault(key, _filled(body, stand_ins))
    return found


def _filled(value: Any, stand_ins: dict[str, Any] = _STAND_INS) -> Any:  # noqa: ANN401 - any YAML value
    if isinstance(value, dict):
        # What is null is as good as absent, and a schema says only what may stand there.
        return {name: _filled(each, stand_ins) for name, each in value.items() if each is not None}
    if isinstance(value, list):
        filled = [_filled(each, stand_ins) for each in value]
        return [each for number, each in enumerate(filled) if each not in filled[:number]]
    if not isinstance(value, str):
        return value
    if whole := _PLACEHOLDER.fullmatch(value):
        return _stand_in(whole[1], stand_ins)
    return _PLACEHOLDER.sub(lambda match: str(_stand_in(match[1], stand_ins)), value)


def _stand_in(name: str, stand_ins: dict[str, Any]) -> Any:  # noqa: ANN401 - a text or a number
    if name == "zone.code":
        return stand_ins["zone_code"]
    last = name.rpartition(".")[2]
    unknown = f"<{last}>" if stand_ins is _STAND_INS else 1
    return next((text for end, text in stand_ins.items() if last.endswith(end)), unknown)
