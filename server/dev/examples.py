"""Requests of the tests' scenarios as examples for the documents of the REST dialects."""

import re
from pathlib import Path
from typing import Any

import yaml

_PLACEHOLDER = re.compile(r"\$\{([\w.]+)\}")
# What stands in for what a scenario learns while it is played, by the end of its name.
_STAND_INS = {
    "id": "6584f3e9a1234567890abcde",
    "email": "driver@parkup.tn",
    "phone": "+21620000001",
    "zone_code": "SBS-001",
    "code": "123456",
    "number": "TKT-20241225-00001",
    "at_six": "2030-01-02T05:00:00Z",
    "password": "correct horse battery",
}


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


def _filled(value: Any) -> Any:  # noqa: ANN401 - any YAML value
    if isinstance(value, dict):
        return {name: _filled(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_filled(each) for each in value]
    return _PLACEHOLDER.sub(lambda match: _stand_in(match[1]), value) if isinstance(value, str) else value


def _stand_in(name: str) -> str:
    if name == "zone.code":
        return _STAND_INS["zone_code"]
    last = name.rpartition(".")[2]
    return next((text for end, text in _STAND_INS.items() if last.endswith(end)), f"<{last}>")
