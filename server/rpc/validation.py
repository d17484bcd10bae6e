"""Does the request keep the rules of the contract? The rules are protovalidate options in the protos."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

from google.protobuf.descriptor import Descriptor
from google.protobuf.empty_pb2 import Empty
from google.protobuf.message import Message
from protovalidate import Validator, Violation

from server.errors import FieldViolation, InvalidArgument
from server.rpc.context import Call
from server.rpc.list_limits import ListLimits
from server.rpc.method import Handler, Method
from server.rpc.rule_texts import fields_of, rule_text
from server.rpc.taken_values import taken_values
from server.values.language import Language

MOST_VIOLATIONS = 20
IN, NOT_IN, DEFINED_ONLY = "enum.in", "enum.not_in", "enum.defined_only"
UNREADABLE = Empty()
"""Stands for a request whose bytes are no message, as text that is not UTF-8 makes them."""


class Validation:
    """Refuses a request that breaks a rule, naming each field and the rule in the caller's language."""

    def __init__(self) -> None:
        self._validator = Validator()

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        rules = RequestRules(method.request, self._validator)

        def check(request: Message) -> None:
            if request is UNREADABLE:
                raise InvalidArgument(FieldViolation("request", "est illisible", "cannot be read"))
            rules.require(request)

        async def validate(request: Message, call: Call) -> Message:
            check(request)
            return await proceed(request, call)

        async def validate_each(request: Message, call: Call) -> Message:
            assert call.requests is not None
            call.requests = _checked(call.requests, check)
            return await proceed(request, call)

        return validate_each if method.takes_stream else validate


async def _checked(requests: AsyncIterator[Message], check: Callable[[Message], None]) -> AsyncIterator[Message]:
    """Each message as it comes, if it keeps the rules."""
    async for request in requests:
        check(request)
        yield request


class RequestRules:
    """The rules of one kind of request."""

    def __init__(self, request: Descriptor, validator: Validator | None = None) -> None:
        self._request = request
        self._collect = (validator or Validator()).collect_violations
        self._limits = ListLimits(request)

    def require(self, request: Message) -> None:
        """Raises InvalidArgument."""
        if too_long := self._limits.first_broken(request):
            raise InvalidArgument(too_long)
        if violations := self._collect(request):
            raise InvalidArgument(*(self._field_violation(violation) for violation in violations[:MOST_VIOLATIONS]))

    def _field_violation(self, violation: Violation) -> FieldViolation:
        rule = violation.proto
        rule_id, value, path = rule.rule_id, violation.rule_value, _path(violation)
        if rule_id == NOT_IN and violation.field_value:
            rule_id = IN  # not what is missing but what is not taken: the others are listed
        if rule_id in (IN, DEFINED_ONLY) and rule.field:
            value = taken_values(self._request, [element.field_number for element in rule.field.elements])
        own = rule.message or "is not valid"
        french, english = (rule_text(rule_id, value, own, language) for language in Language)
        if fields := fields_of(rule_id):
            return FieldViolation(f"{path}.{fields[0]}" if path else fields[0], french, english, rule_id, alone=True)
        return FieldViolation(path or rule_id, french, english, rule_id, alone=not path)


def _path(violation: Violation) -> str:
    """`plate.left`, `boundary[3].latitude`; empty for a rule about the whole request."""
    if violation.proto.field is None:
        return ""
    path = ""
    for element in violation.proto.field.elements:
        path += f".{element.field_name}" if path else element.field_name
        if element.subscript is not None and element.subscript.field == "index":
            path += f"[{element.subscript.value}]"
    return path
