"""What every method, message and reason of the contract must have."""

import re
from collections.abc import Iterator

import pytest
from google.protobuf import message_factory
from protovalidate import Validator

from buf.validate.validate_pb2 import FieldRules, MessageRules, field, message
from parkup.errors.v1 import error_reason_pb2
from parkup.options.v1 import access_pb2
from server.rpc.errors import PREFIX, read_reasons
from server.rpc.rule_texts import TEXTS, fields_of, has_text
from tests.architecture.source import modules, stated_reasons, used_to_refuse
from tests.contract import ENUMS, MESSAGES, METHODS
from tests.reasons import declared, implied

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
    names = [each.name for each in (*MESSAGES, *ENUMS)]

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
    reasons = {name: reason for path in modules("server") for name, reason in stated_reasons(path)}
    used = {name for path in modules("server") for name in used_to_refuse(path)}

    raised = {reason for name, reason in reasons.items() if name in used}
    assert raised == {name for name, reason in read_reasons().items() if not reason.by_gateway}
    assert set(reasons.values()) == raised


def test_every_reason_is_one_of_methods_or_of_the_gateway() -> None:
    """Only then do the tests have to bring it about (tests/reasons.py)."""
    of_methods = set().union(*(declared(method) | implied(method) for method in METHODS))
    others = {name for name, reason in read_reasons().items() if not reason.by_gateway} - of_methods

    assert others == set()


def nested(described) -> Iterator:
    """A message and all that it can hold, of the contract's own."""
    seen, pending = set(), [described]
    while pending:
        one = pending.pop()
        if one.full_name in seen or not one.full_name.startswith("parkup."):
            continue
        seen.add(one.full_name)
        yield one
        pending += [each.message_type for each in one.fields if each.message_type]


REQUEST_FIELDS = {
    each.full_name: each for method in METHODS for one in nested(method.input_type) for each in one.fields
}
# Rules that keep a text short. A pattern does where it repeats nothing without end.
BOUNDS = {"max_len", "len", "max_bytes", "in", "const"}
OWN_BOUNDS = {"object_id", "payment_method_id", "session_method_id", "plate_text", "gate_plate", "page_token"}


def rules_of(described) -> FieldRules:
    return described.GetOptions().Extensions[field]


def set_rules(rules) -> Iterator[tuple[str, str, object]]:
    """Kind, name and value of each rule that is set: (`string`, `max_len`, 48)."""
    for kind, value in rules.ListFields():
        if kind.name in {"cel", "required", "ignore"}:
            continue
        for rule, bound in value.ListFields():
            if rule.name == "items":
                yield from set_rules(bound)
            else:
                yield kind.name, rule.name, bound


def is_bounded(described) -> bool:
    rules = {name: bound for kind, name, bound in set_rules(rules_of(described)) if kind == "string"}
    pattern = rules.get("pattern", "*")
    return bool(BOUNDS & set(rules) or OWN_BOUNDS & set(rules) or not re.search(r"[*+]|,\}", pattern))


@pytest.mark.parametrize("name", REQUEST_FIELDS)
def test_what_a_request_holds_has_a_limit(name: str) -> None:
    described = REQUEST_FIELDS[name]
    rules = rules_of(described)

    assert not described.is_repeated or rules.repeated.HasField("max_items")
    assert described.type != described.TYPE_STRING or is_bounded(described)


def rule_ids() -> set[str]:
    """The id of every rule that the contract states, its own ones included."""
    ids = {"required"}
    for one in MESSAGES:
        rules: MessageRules = one.GetOptions().Extensions[message]
        ids |= {rule.id for rule in rules.cel}
        for each in one.fields:
            ids |= {rule.id for rule in rules_of(each).cel}
            for kind, rule, _ in set_rules(rules_of(each)):
                ids.add(f"{kind}.{rule}")
    # A rule of ours may check several things under ids of its own.
    return (ids - {"double.money"}) | {"double.money.range", "double.money.decimals"}


def test_every_rule_has_a_text_in_both_languages() -> None:
    assert not {rule for rule in rule_ids() if not has_text(rule)}
    assert all(text.fr and text.en for text in TEXTS.values())


def test_no_text_is_there_for_a_rule_that_is_not() -> None:
    assert not set(TEXTS) - rule_ids()


def test_a_rule_about_several_fields_says_which() -> None:
    for one in MESSAGES:
        names = {each.name for each in one.fields}
        for rule in one.GetOptions().Extensions[message].cel:
            assert set(fields_of(rule.id)) <= names, rule.id
            assert fields_of(rule.id), rule.id


def test_one_name_stands_for_one_thing() -> None:
    """What two names stood for before keeps one of them."""
    gone = {"phone_number", "otp", "badge_number", "parking_zone_id", "parking_session_id", "method_type", "ticket_id"}
    fields = {each.name for one in MESSAGES for each in one.fields}

    assert not fields & gone
    plates = {each.full_name for one in MESSAGES for each in one.fields if each.name == "plate"}
    assert plates
    for one in MESSAGES:
        for each in one.fields:
            if each.name == "plate":
                assert each.message_type.full_name == "parkup.common.v1.LicensePlate", each.full_name
            if each.name == "license_plate":
                assert each.type == each.TYPE_STRING, each.full_name


def test_every_sign_in_answers_the_same_tokens() -> None:
    answers = {
        method.output_type
        for method in METHODS
        if any(each.name == "tokens" for each in method.output_type.fields) or "Login" in method.name
    }

    assert {method.name for method in METHODS if method.output_type in answers} == {
        "VerifyOtp",
        "SignInWithGoogle",
        "SignInWithFacebook",
        "RegisterWithPassword",
        "LoginWithPassword",
        "ResetPassword",
        "RefreshToken",
        "AgentLogin",
        "VerifyOperatorOtp",
        "RegisterCarParkUser",
        "LoginCarParkUser",
    }
    for answer in answers:
        assert answer.fields_by_name["tokens"].message_type.full_name == "parkup.auth.v1.SignInTokens"
    assert not [
        each.full_name
        for one in MESSAGES
        for each in one.fields
        if each.name == "access_token" and one.name != "SignInTokens"
    ]


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
    "REFUND_PERIOD_EXPIRED": (400, ""),
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
    405: {"UNIMPLEMENTED"},
    409: {"ALREADY_EXISTS", "ABORTED", "FAILED_PRECONDITION"},
    410: {"FAILED_PRECONDITION"},
    413: {"RESOURCE_EXHAUSTED"},
    415: {"INVALID_ARGUMENT"},
    422: {"FAILED_PRECONDITION"},
    429: {"RESOURCE_EXHAUSTED"},
    431: {"RESOURCE_EXHAUSTED"},
    500: {"INTERNAL"},
    501: {"UNIMPLEMENTED"},
    503: {"UNAVAILABLE", "RESOURCE_EXHAUSTED"},
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
