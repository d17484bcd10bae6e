"""What every method, message and reason of the contract must have."""

import importlib
import re

import pytest
from google.protobuf import message_factory
from protovalidate import Validator

from parkup.errors.v1 import error_reason_pb2
from parkup.options.v1 import access_pb2
from server.rpc.errors import PREFIX, read_reasons
from tests.architecture.source import ROOT, modules

CONTRACT = [
    importlib.import_module(
        path.relative_to(ROOT / "gen/python").with_suffix("").as_posix().replace("/", ".")
    ).DESCRIPTOR
    for path in sorted((ROOT / "gen/python/parkup").rglob("*_pb2.py"))
]
METHODS = [method for file in CONTRACT for service in file.services_by_name.values() for method in service.methods]
MESSAGES = [message for file in CONTRACT for message in file.message_types_by_name.values()]
DART_RESERVED = {
    "Duration",
    "DateTime",
    "Error",
    "String",
    "State",
    "Route",
    "Card",
    "Form",
    "Page",
    "Image",
    "Action",
    "Key",
}
DART_METHODS = {"New", "Default", "Switch", "Return", "In", "Is"}
DART_FIELDS = {"class", "default", "clear", "clone", "check", "freeze"}


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.full_name)
def test_every_method_says_who_may_call_it(method) -> None:
    allowed = method.GetOptions().Extensions[access_pb2.access].allow

    assert allowed
    assert access_pb2.Access.CALLER_UNSPECIFIED not in allowed


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.full_name)
def test_every_validation_rule_compiles(message) -> None:
    Validator().collect_violations(message_factory.GetMessageClass(message)())


def test_message_names_are_unique_over_all_packages() -> None:
    names = [message.name for message in MESSAGES]

    assert sorted(names) == sorted(set(names))


def test_names_live_in_dart() -> None:
    fields = [field for message in MESSAGES for field in message.fields]
    by_message = {message.full_name: {field.name for field in message.fields} for message in MESSAGES}

    assert not {message.name for message in MESSAGES} & DART_RESERVED
    assert not {method.name for method in METHODS} & DART_METHODS
    assert not {field.name for field in fields} & DART_FIELDS
    assert not [
        field.full_name
        for field in fields
        if field.name.removeprefix("has_") in by_message[field.containing_type.full_name]
        and field.name.startswith("has_")
    ]


def test_every_reason_has_a_code_a_status_and_a_text_in_both_languages() -> None:
    reasons = read_reasons()

    declared = {name.removeprefix(PREFIX) for name in error_reason_pb2.ErrorReason.DESCRIPTOR.values_by_name} - {
        "UNSPECIFIED"
    }
    assert set(reasons) == declared
    for reason in reasons.values():
        assert 400 <= reason.http_status < 600
        assert all(reason.texts.values())


def test_every_reason_is_raised_somewhere_and_every_raised_one_is_declared() -> None:
    sources = {path: path.read_text() for path in modules("server")}
    stated = re.compile(r'^class (\w+)\((?:(?!^class ).)*?^    reason = "([A-Z_]+)"$', re.MULTILINE | re.DOTALL)
    raised = {
        reason
        for source in sources.values()
        for name, reason in stated.findall(source)
        if sum(len(re.findall(rf"\b{name}\b", each)) for each in sources.values()) > 1
    }

    assert raised == set(read_reasons())
