"""Which values of an enum a field of a request takes, for those who sent another one.

They have the contract's names here; the gateway puts those of its dialect in their place (gateway/lua/errors.lua).
"""

from __future__ import annotations

from collections.abc import Sequence

from google.protobuf.descriptor import Descriptor, FieldDescriptor

from buf.validate.validate_pb2 import EnumRules, FieldRules, field


def taken_values(request: Descriptor, path: Sequence[int]) -> list[str]:
    """The values that a field may be, without the one that stands for none; `path` has the numbers that lead there."""
    described = _field_at(request, path)
    assert described.enum_type, "rules of enums stand at fields of enums"
    rules = _enum_rules(described)
    listed, refused = set(getattr(rules, "in")), {0, *rules.not_in}
    return [
        value.name
        for value in described.enum_type.values
        if value.number not in refused and (not listed or value.number in listed)
    ]


def _field_at(message: Descriptor, path: Sequence[int]) -> FieldDescriptor:
    """Requests hold no maps, so that each step leads from a message to one of its fields."""
    found = message.fields_by_number[path[0]]
    if len(path) == 1:
        return found
    assert found.message_type, "it has fields of its own"
    return _field_at(found.message_type, path[1:])


def _enum_rules(described: FieldDescriptor) -> EnumRules:
    rules: FieldRules = described.GetOptions().Extensions[field]
    return rules.repeated.items.enum if described.is_repeated else rules.enum
