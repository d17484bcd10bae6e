"""A schema accepts what the contract's rules accept: each field with rules, with values at and beyond its bounds."""

import asyncio

from google.protobuf import message_factory
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from jsonschema_rs import Draft202012Validator
from protovalidate import Validator

from gateway.openapi.annotations import Annotations
from gateway.openapi.rules import constraints, words
from tests.contract import FILES, MESSAGES

TEXTS = (
    *("", " ", "a", "A-1", "wallet", "0", "12", "1234", "123456", "12345678", "123456789", "08:00", "24:00", "25:00"),
    *(
        "0" * 24,
        "F" * 24,
        "g" * 24,
        "0" * 23,
        "x" * 12,
        "x" * 48,
        "x" * 49,
        "é" * 120,
        "x" * 513,
        "x" * 5001,
        "https://x",
        "a@b.tn",
    ),
)
NUMBERS = (-1, 0, 1, 60, 99, 100, 240, 241, 1000, 1001, 1440, 2000, 9999, 10_000, 44_640, 44_641, 100_000, 100_001)
AMOUNTS = (-181.0, -180.0, -90.5, -90.0, -0.5, 0.0, 0.5, 90.0, 91.0, 180.0, 181.0, 1_000.0, 1_000_000.0, 1_000_001.0)
VALUES = {
    FieldDescriptor.CPPTYPE_STRING: TEXTS,
    FieldDescriptor.CPPTYPE_INT32: NUMBERS,
    FieldDescriptor.CPPTYPE_DOUBLE: AMOUNTS,
}


def in_order(roots) -> FileDescriptorSet:
    """A file after those that it needs."""
    found: dict[str, object] = {}

    def add(file) -> None:
        if file.name not in found:
            for each in file.dependencies:
                add(each)
            found[file.name] = file

    for root in roots:
        add(root)
    files = FileDescriptorSet()
    for file in found.values():
        file.CopyToProto(files.file.add())
    return files


CONTRACT = Annotations(in_order(FILES).SerializeToString())
VALIDATOR = Validator()
FIELDS = [
    (field, rules)
    for message in MESSAGES
    for field in message.fields
    if not field.is_repeated
    and field.cpp_type in VALUES
    and (rules := CONTRACT.rules(message.full_name, field.name))
    and constraints(rules)
    and not words(rules, CONTRACT)  # what is only said in words
]


def disagreements() -> list[tuple[str, object]]:
    found = []
    for field, rules in FIELDS:
        schema = Draft202012Validator(constraints(rules))
        for value in VALUES[field.cpp_type]:
            if not value and (rules.get("required") or rules.get("ignore")):
                continue  # whether it may be empty is said beside its constraints
            if schema.is_valid(value) != is_sound(field, value):
                found.append((field.full_name, value))
    return found


def is_sound(field: FieldDescriptor, value: object) -> bool:
    message = message_factory.GetMessageClass(field.containing_type)(**{field.name: value})
    return not any(
        violation.proto.field and violation.proto.field.elements[0].field_name == field.name
        for violation in VALIDATOR.collect_violations(message)
    )


async def test_a_schema_accepts_what_the_rules_accept():
    """In a thread: it takes seconds, in which the workers of other tests have to answer."""
    assert not await asyncio.to_thread(disagreements)


def test_there_are_fields_of_each_kind():
    assert {field.cpp_type for field, _ in FIELDS} == set(VALUES)
