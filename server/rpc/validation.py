"""Does the request keep the rules of the contract? The rules are protovalidate options in the protos."""

from __future__ import annotations

from google.protobuf.empty_pb2 import Empty
from google.protobuf.message import Message
from protovalidate import Validator, Violation

from server.errors import FieldViolation, InvalidArgument
from server.rpc.context import Call
from server.rpc.method import Handler, Method
from server.rpc.rule_texts import english_rule, french_rule

MOST_VIOLATIONS = 20
UNREADABLE = Empty()
"""Stands for a request whose bytes are no message, as text that is not UTF-8 makes them."""


class Validation:
    """Refuses a request that breaks a rule, naming each field and the rule in the caller's language."""

    def __init__(self) -> None:
        self._validator = Validator()

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        collect = self._validator.collect_violations

        async def validate(request: Message, call: Call) -> Message:
            if request is UNREADABLE:
                raise InvalidArgument(FieldViolation("request", "est illisible", "cannot be read"))
            if violations := collect(request):
                raise InvalidArgument(*(_field_violation(violation) for violation in violations[:MOST_VIOLATIONS]))
            return await proceed(request, call)

        return validate


def _field_violation(violation: Violation) -> FieldViolation:
    rule = violation.proto
    english = english_rule(rule.rule_id, rule.message or "is not valid")
    french = french_rule(rule.rule_id, violation.rule_value, english)
    return FieldViolation(_path(violation), french, english, rule.rule_id)


def _path(violation: Violation) -> str:
    """`plate.left`, `boundary[3].latitude`; a rule about several fields has the id of the rule, `zone.centre`."""
    if violation.proto.field is None:
        return violation.proto.rule_id
    path = ""
    for element in violation.proto.field.elements:
        path += f".{element.field_name}" if path else element.field_name
        if element.subscript is not None and element.subscript.field == "index":
            path += f"[{element.subscript.value}]"
    return path
