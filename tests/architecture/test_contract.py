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


# Code, HTTP status and where a spec shows it the text, of spec 000, 001 (Error Codes) and 002 (Pay a Ticket).
DOCUMENTED = {
    "INVALID_OTP": (401, "Code invalide ou expiré"),
    "OTP_EXPIRED": (401, ""),
    "UNAUTHORIZED": (401, ""),
    "TOKEN_EXPIRED": (401, ""),
    "NOT_FOUND": (404, ""),
    "DUPLICATE_VEHICLE": (409, "Ce véhicule existe déjà"),
    "VEHICLE_NOT_FOUND": (404, ""),
    "ZONE_NOT_FOUND": (404, ""),
    "SESSION_NOT_FOUND": (404, ""),
    "ACTIVE_SESSION_EXISTS": (409, ""),
    "SESSION_EXPIRED": (400, ""),
    "INVALID_CARD_NUMBER": (400, ""),
    "CARD_DECLINED": (402, "Carte refusée"),
    "INSUFFICIENT_FUNDS": (402, ""),
    "INSUFFICIENT_WALLET_BALANCE": (402, "Insufficient wallet balance"),
    "METHOD_NOT_FOUND": (404, ""),
    "PAYMENT_NOT_FOUND": (404, ""),
    "TICKET_NOT_FOUND": (404, "Ticket #{ticket} not found"),
    "TICKET_ALREADY_PAID": (400, "Ticket is already paid"),
    "TICKET_DISMISSED": (400, "Cannot pay a dismissed ticket"),
    "TICKET_TOKEN_EXPIRED": (410, "Token has expired"),
}
CODES_OF_STATUSES = {
    400: {"INVALID_ARGUMENT", "FAILED_PRECONDITION"},
    401: {"UNAUTHENTICATED"},
    402: {"FAILED_PRECONDITION"},
    403: {"PERMISSION_DENIED"},
    404: {"NOT_FOUND"},
    409: {"ALREADY_EXISTS", "ABORTED", "FAILED_PRECONDITION"},
    410: {"FAILED_PRECONDITION"},
    422: {"FAILED_PRECONDITION"},
    429: {"RESOURCE_EXHAUSTED"},
    500: {"INTERNAL"},
    503: {"UNAVAILABLE"},
    504: {"DEADLINE_EXCEEDED"},
}


@pytest.mark.parametrize("name", DOCUMENTED)
def test_documented_reasons_have_their_status_and_text(name: str) -> None:
    reason = read_reasons()[name]
    status, text = DOCUMENTED[name]

    assert reason.http_status == status
    assert not text or text in reason.texts.values()


def test_grpc_code_and_http_status_of_a_reason_go_together() -> None:
    for reason in read_reasons().values():
        assert reason.code.name in CODES_OF_STATUSES[reason.http_status], reason.name
        assert all(reason.texts.values()), reason.name
