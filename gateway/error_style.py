"""How a dialect shows errors: templates and tables, from the keys `errors` of dialect, path and route.

shape      the answer. A text `{message}` becomes that value, inside of a longer text it becomes part of it
shapes     other templates by reason (`CARD_DECLINED`) or HTTP status (`402`); the reason counts first
violation  the template of each item of `{violations}`
statuses   HTTP status by reason, by the status it would have, or `'*'` for all
codes      what `{reason}` prints, by reason
rules      what `{rule}` prints: by the rule (`string.max_len`), by its end (`*.gte`), or `'*'` for all others
headers    further headers by reason or HTTP status

README.md beside this file lists the placeholders. More than one level: tables are merged, a `shape` counts for all
errors of its level.
"""

import re
from collections.abc import Iterator
from typing import Any

from gateway.source import Key, Source, read_keys

ERROR_KEYS = {
    "shape": Key((dict, list), None),
    "shapes": Key(dict, {}),
    "violation": Key((dict, list, str), None),
    "statuses": Key(dict, {}),
    "codes": Key(dict, {}),
    "rules": Key(dict, {}),
    "headers": Key(dict, {}),
}
ANSWER_PLACEHOLDERS = ("message", "reason", "status", "phrase", "details", "violations", "metadata.")
VIOLATION_PLACEHOLDERS = ("field", "text", "rule", "location", "path")

DEFAULT: dict[str, Any] = {
    "shape": {
        "error": "{message}",
        "code": "{reason}",
        "details": "{details}",
        "message": "{message}",
        "statusCode": "{status}",
    },
    "shapes": {},
    "violation": {"field": "{field}", "description": "{text}", "reason": "{rule}"},
    "statuses": {},
    "codes": {},
    "rules": {},
    "headers": {},
}
_PLACEHOLDER = re.compile(r"\{([a-z_.]+)\}")


def error_style(source: Source, *levels: dict[Any, Any]) -> dict[str, Any]:
    """The whole style of the given `errors` mappings, the most special last. Raises DialectError."""
    style = DEFAULT
    for level in levels:
        told = read_keys(source, level, ERROR_KEYS)
        _check(source, level, told)
        below = style | {"shapes": {}} if told["shape"] is not None else style
        style = {
            "shape": told["shape"] if told["shape"] is not None else below["shape"],
            "violation": told["violation"] if told["violation"] is not None else below["violation"],
            "shapes": below["shapes"] | _by_text(told["shapes"]),
            "statuses": below["statuses"] | {str(key): str(value) for key, value in told["statuses"].items()},
            "codes": below["codes"] | _by_text(told["codes"]),
            "rules": below["rules"] | _by_text(told["rules"]),
            "headers": below["headers"] | _by_text(told["headers"]),
        }
    return style


def _by_text(table: dict[Any, Any]) -> dict[str, Any]:
    """YAML reads `402` as a number."""
    return {str(key): value for key, value in table.items()}


def _check(source: Source, level: dict[Any, Any], told: dict[str, Any]) -> None:
    at = next(iter(level), None)
    for template in (told["shape"], *told["shapes"].values()):
        _check_placeholders(source, at, template, ANSWER_PLACEHOLDERS)
    _check_placeholders(source, at, told["violation"], VIOLATION_PLACEHOLDERS)
    for status in told["statuses"].values():
        if not isinstance(status, int):
            raise source.error(at, f"`{status}` is not an HTTP status")


def _check_placeholders(source: Source, at: object, template: Any, known: tuple[str, ...]) -> None:  # noqa: ANN401
    for text in _texts(template):
        for name in _PLACEHOLDER.findall(text):
            if name not in known and not ("metadata." in known and name.startswith("metadata.")):
                listed = ", ".join(f"{{{each}…}}" if each.endswith(".") else f"{{{each}}}" for each in known)
                raise source.error(at, f"there is no `{{{name}}}`; there are {listed}")


def _texts(template: Any) -> Iterator[str]:  # noqa: ANN401 - any YAML value
    if isinstance(template, str):
        yield template
    elif isinstance(template, dict | list):
        for each in template.values() if isinstance(template, dict) else template:
            yield from _texts(each)
