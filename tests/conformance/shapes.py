"""What a documented body looks like, and what of an answer is not so. The words are explained in README.md."""

import re
from datetime import datetime
from typing import Any

Shape = Any
"""A value as YAML gives it."""


def _is_time(value: object) -> bool:
    """ISO 8601 with a zone: what `DateTime.parse` and `new Date` take for the same instant everywhere."""
    if not isinstance(value, str) or "T" not in value:
        return False
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


KINDS = {
    "ANY": lambda value: value is not None,
    "TEXT": lambda value: isinstance(value, str),
    "NUMBER": _is_number,
    # `120.0` is none: there are clients that cannot read it as one.
    "INT": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "BOOL": lambda value: isinstance(value, bool),
    "TIME": _is_time,
    "ID": lambda value: isinstance(value, str) and re.fullmatch(r"[0-9a-f]{24}", value) is not None,
    "LIST": lambda value: isinstance(value, list),
    "OBJECT": lambda value: isinstance(value, dict),
    "null": lambda value: value is None,
}

LIKE, EACH, LEAST, MOST, HAS = "(like)", "(each)", "(least)", "(most)", "(has)"
ONLY, WITHOUT = "(only)", "(without)"
MAYBE = "maybe "
DIRECTIVES = {LIKE, EACH, LEAST, MOST, HAS, ONLY, WITHOUT}


def whole(shape: Shape, named: dict[str, Shape]) -> Shape:
    """The shape with what stands behind each `(like)`; keys beside it win over those of the named one."""
    if isinstance(shape, list):
        return [whole(each, named) for each in shape]
    if not isinstance(shape, dict):
        return shape
    own = {key: whole(value, named) for key, value in shape.items() if key != LIKE}
    return whole(named[shape[LIKE]], named) | own if LIKE in shape else own


def problems(shape: Shape, given: Any, where: str = "body") -> list[str]:
    """Everything of an answer that is not as its shape says; a line each, beginning with the place."""
    if isinstance(shape, dict):
        return _problems_of_list(shape, given, where) if EACH in shape else _problems_of_object(shape, given, where)
    if isinstance(shape, list):
        if not isinstance(given, list):
            return [f"{where}: {given!r} is no list"]
        if len(given) != len(shape):
            return [f"{where}: {len(given)} items, not {len(shape)}: {given!r:.500}"]
        pairs = enumerate(zip(shape, given, strict=True))
        return [each for place, (one, other) in pairs for each in problems(one, other, f"{where}[{place}]")]
    return [] if _fits(shape, given) else [f"{where}: {given!r:.500} is not {shape!r}"]


def _problems_of_object(shape: dict[str, Shape], given: Any, where: str) -> list[str]:
    if not isinstance(given, dict):
        return [f"{where}: {given!r:.500} is no object"]
    found, known = [], set()
    for key, inner in shape.items():
        if key in DIRECTIVES:
            continue
        name = key.removeprefix(MAYBE)
        known.add(name)
        if name in given:
            found += problems(inner, given[name], f"{where}.{name}")
        elif name == key:
            found.append(f"{where}.{name} is missing in {given!r:.1000}")
    if shape.get(ONLY) and (more := given.keys() - known):
        found.append(f"{where}: nothing is said of {sorted(more)}")
    return found + [f"{where}.{name} should not be there" for name in shape.get(WITHOUT, []) if name in given]


def _problems_of_list(shape: dict[str, Shape], given: Any, where: str) -> list[str]:
    if not isinstance(given, list):
        return [f"{where}: {given!r:.500} is no list"]
    # One at least, unless it says so: of an empty list nothing would be learned.
    if len(given) < shape.get(LEAST, 1):
        return [f"{where}: only {len(given)} items"]
    if len(given) > shape.get(MOST, len(given)):
        return [f"{where}: as many as {len(given)} items"]
    found = [each for place, item in enumerate(given) for each in problems(shape[EACH], item, f"{where}[{place}]")]
    lacking = [wanted for wanted in shape.get(HAS, []) if all(problems(wanted, item) for item in given)]
    return found + [f"{where}: none of its items is {wanted!r}" for wanted in lacking]


def _fits(shape: Shape, given: Any) -> bool:
    if isinstance(shape, str):
        if re.fullmatch(r"/.*/", shape, re.DOTALL):
            return isinstance(given, str) and re.search(shape[1:-1], given) is not None
        return any(KINDS[word](given) if word in KINDS else given == word for word in shape.split(" | "))
    if _is_number(shape):
        return _is_number(given) and given == shape
    return type(given) is type(shape) and given == shape
