"""Validation rules of the contract as JSON Schema; what JSON Schema cannot say is said in words."""

import re
from typing import Any

from gateway.openapi.annotations import Annotations, rule_text

Schema = dict[str, Any]

# Predefined rules of the contract that a schema can say. Others stand in the description.
_PREDEFINED: dict[str, Schema] = {
    "parkup.options.v1.object_id": {"pattern": "^([0-9a-fA-F]{24})?$"},
    "parkup.options.v1.payment_method_id": {"pattern": "^(wallet|[0-9a-fA-F]{24})?$"},
    "parkup.options.v1.session_method_id": {"pattern": "^(wallet|later|[0-9a-fA-F]{24})?$"},
    "parkup.options.v1.plate_text": {"maxLength": 48},
    "parkup.options.v1.page_token": {"maxLength": 512},
    "parkup.options.v1.gate_plate": {"maxLength": 48, "pattern": r"^(\s*\S(.{0,18}\S)?\s*)?$"},
    "parkup.options.v1.money": {"minimum": 0, "maximum": 1_000_000},
    "parkup.options.v1.latitude": {"minimum": -90, "maximum": 90},
    "parkup.options.v1.longitude": {"minimum": -180, "maximum": 180},
    "parkup.options.v1.page_size": {"minimum": 0},
    "parkup.options.v1.skip": {"minimum": 0, "maximum": 100_000},
    "parkup.options.v1.stay_minutes": {"minimum": 1, "maximum": 44_640},
    "parkup.options.v1.qr_size": {"minimum": 100, "maximum": 1000},
}
_NUMBERS = {"gt": "exclusiveMinimum", "gte": "minimum", "lt": "exclusiveMaximum", "lte": "maximum"}
_TEXTS = {"min_len": "minLength", "max_len": "maxLength"}
_FORMATS = {"email": "email", "uuid": "uuid", "uri": "uri", "hostname": "hostname", "ipv4": "ipv4", "ipv6": "ipv6"}
# Said by a schema in part only.
_IN_WORDS_TOO = {"parkup.options.v1.money"}
# What ECMA regular expressions do not have, or read otherwise than RE2.
_NOT_ECMA = re.compile(r"\(\?(?!:)|\\[pPAzQCa]|\[\[:")


def constraints(rules: Schema) -> Schema:
    """What the rules of a string, number or list say as keys of a schema. Items of lists have their own rules."""
    schema: Schema = {}
    for kind, told in rules.items():
        if kind == "string":
            schema |= _string(told)
        elif kind == "repeated":
            schema |= _list(told)
        elif isinstance(told, dict) and kind not in {"enum", "map", "bytes", "any"}:
            schema |= _number(told)
    return schema


def words(rules: Schema, annotations: Annotations) -> list[str]:
    """What the rules want and `constraints` does not say."""
    texts = [rule_text(each) for each in rules.get("cel", ())]
    for told in rules.values():
        if isinstance(told, dict):
            names = [name[1:-1] for name, value in told.items() if name.startswith("[") and value]
            texts += [
                annotations.predefined_text(name) for name in names if name not in _PREDEFINED or name in _IN_WORDS_TOO
            ]
            if "max_bytes" in told:
                texts.append(f"at most {told['max_bytes']} bytes")
            if "pattern" in told and _NOT_ECMA.search(told["pattern"]):
                texts.append(f"matches `{told['pattern']}` (RE2)")
    return [text for text in texts if text]


def spelled_out(rules: Schema, annotations: Annotations) -> str:
    """All rules of a field in one line, by their names in the contract."""
    parts = ["required"] if rules.get("required") else []
    for kind, told in rules.items():
        if isinstance(told, dict):
            parts += [_spelled(name, value) for name, value in told.items() if kind != "repeated" or name != "items"]
    inner = rules.get("repeated", {}).get("items", {})
    if inner:
        parts.append(f"each: {spelled_out(inner, annotations)}")
    return "; ".join([*parts, *(rule_text(each) for each in rules.get("cel", ()))])


def _spelled(name: str, value: Any) -> str:  # noqa: ANN401 - any JSON
    short = name.strip("[]").rpartition(".")[2]
    return short if value is True else f"{short} {value}"


def is_ignored_when_empty(rules: Schema) -> bool:
    return rules.get("ignore") in {"IGNORE_IF_ZERO_VALUE", "IGNORE_IF_UNPOPULATED", "IGNORE_IF_DEFAULT_VALUE"}


def refuses_zero(rules: Schema) -> bool:
    """Whether a field that is not there breaks its rules: its value is then empty, 0 or no item."""
    if rules.get("required"):
        return True
    if is_ignored_when_empty(rules):
        return False
    schema = constraints(rules)
    pattern = schema.get("pattern")
    enum = rules.get("enum", {})
    return bool(
        schema.get("minLength")
        or schema.get("minItems")
        or (pattern is not None and not re.search(pattern, ""))
        or schema.get("minimum", 0) > 0
        or schema.get("exclusiveMinimum", -1) >= 0
        or 0 in enum.get("not_in", ())
        or ("in" in enum and 0 not in enum["in"])
    )


def allowed_numbers(rules: Schema, numbers: list[int]) -> list[int]:
    """Those of an enum's numbers that its rules allow."""
    enum = rules.get("enum", {})
    return [each for each in numbers if each in enum.get("in", numbers) and each not in enum.get("not_in", ())]


def _string(told: Schema) -> Schema:
    schema: Schema = {key: int(told[name]) for name, key in _TEXTS.items() if name in told}
    if "len" in told:
        schema |= {"minLength": int(told["len"]), "maxLength": int(told["len"])}
    if "pattern" in told and not _NOT_ECMA.search(told["pattern"]):
        schema["pattern"] = told["pattern"]
    for name, form in _FORMATS.items():
        if told.get(name):
            schema["format"] = form
    return schema | _values(told) | _predefined(told)


def _number(told: Schema) -> Schema:
    plain = {name: _plain(value) for name, value in told.items() if isinstance(value, int | float | str)}
    schema = {key: plain[name] for name, key in _NUMBERS.items() if name in plain}
    return schema | _values(told) | _predefined(told)


def _list(told: Schema) -> Schema:
    schema: Schema = {}
    for name, key in (("min_items", "minItems"), ("max_items", "maxItems")):
        if name in told:
            schema[key] = int(told[name])
    return schema | ({"uniqueItems": True} if told.get("unique") else {})


def _values(told: Schema) -> Schema:
    if "const" in told:
        return {"const": told["const"]}
    return {"enum": list(told["in"])} if "in" in told else {}


def _predefined(told: Schema) -> Schema:
    schema: Schema = {}
    for name, value in told.items():
        if name.startswith("[") and value is True:
            schema |= _PREDEFINED.get(name[1:-1], {})
    return schema


def _plain(value: Any) -> Any:  # noqa: ANN401 - a number
    """Numbers of 64 bits are texts in JSON of protobuf, and whole numbers may have a point."""
    if isinstance(value, str):
        return int(value) if value.lstrip("-").isdigit() else value
    return int(value) if isinstance(value, float) and value.is_integer() else value
