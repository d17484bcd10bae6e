"""Every failure becomes a google.rpc.Status with exactly one ErrorInfo."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Mapping
from dataclasses import dataclass

import grpc
import structlog
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc.aio import AbortError
from prometheus_client import Counter
from pymongo.errors import BulkWriteError, ConnectionFailure, PyMongoError, WriteConcernError

from parkup.errors.v1 import error_reason_pb2
from server.errors import DomainError, InvalidArgument, Overloaded, RateLimited, Unavailable
from server.mongo.passing import is_passing
from server.rpc.context import Call
from server.rpc.method import Handler, Method
from server.values.language import Language
from server.values.money import amount_text

DOMAIN = "parkup.tn"
PREFIX = "ERROR_REASON_"
HTTP_CODE_HEADER = "x-http-code"
DETAILS_HEADER = "grpc-status-details-bin"

REFUSALS = Counter("parkup_refusals", "Calls that were refused, by method and ErrorReason.", ["method", "reason"])

TERMINALS = ("buf/", "grpcurl/")
"""Tools that show people the message, and the details with the reason as base64 or not at all."""

_PASSING = ("TransientTransactionError", "UnknownTransactionCommitResult", "RetryableWriteError")
"""Labels of the database for errors that need not come again."""

_GRPC_CODES = {code.value[0]: code for code in grpc.StatusCode}
_log = structlog.get_logger("parkup.errors")


@dataclass(frozen=True, slots=True)
class Reason:
    """How one ErrorReason appears to clients."""

    name: str
    code: grpc.StatusCode
    http_status: int
    texts: Mapping[Language, str]
    by_gateway: bool

    def text(self, language: Language, metadata: Mapping[str, str]) -> str:
        return self.texts[language].format_map(_Placeholders(metadata, language))


class _Placeholders(dict[str, "_Fact"]):
    """The facts of an error for its text; `?` for one that is missing: a message must never fail a second time."""

    def __init__(self, metadata: Mapping[str, str], language: Language) -> None:
        super().__init__({name: _Fact(value, language) for name, value in metadata.items()})

    def __missing__(self, key: str) -> str:
        return "?"


class _Fact:
    """A fact in a text; `{price:tnd}` writes an amount as people of the language do."""

    def __init__(self, text: str, language: Language) -> None:
        self._text = text
        self._language = language

    def __format__(self, kind: str) -> str:
        return f"{amount_text(self._text, self._language)} TND" if kind == "tnd" else self._text


def read_reasons() -> dict[str, Reason]:
    """All reasons of the contract by their name without the prefix."""
    reasons = {}
    for value in error_reason_pb2.ErrorReason.DESCRIPTOR.values:
        detail = value.GetOptions().Extensions[error_reason_pb2.detail]
        if detail.http_status:
            name = value.name.removeprefix(PREFIX)
            texts = {Language.FR: detail.fr, Language.EN: detail.en}
            reasons[name] = Reason(name, _GRPC_CODES[detail.code], detail.http_status, texts, detail.by_gateway)
    return reasons


def english_text(error: DomainError) -> str:
    """What a person at a terminal reads."""
    return read_reasons()[error.reason].text(Language.EN, error.metadata)


def error_text(error: DomainError, language: Language) -> str:
    """What a person is told, for a refusal that is not that of the whole call."""
    return _text(_all_reasons()[error.reason], error, language)


_all_reasons = functools.cache(read_reasons)


def _text(reason: Reason, error: DomainError, language: Language) -> str:
    facts = error.metadata
    if isinstance(error, InvalidArgument):
        facts = {**facts, "problem": _first_problem(error, language)}
    return reason.text(language, facts)


class ErrorMapping:
    """Turns what is raised into the status of the call. What nobody expected is logged whole and told to nobody."""

    def __init__(self) -> None:
        self._reasons = read_reasons()

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        async def answer(request: Message, call: Call) -> Message:
            try:
                return await proceed(request, call)
            except DomainError as error:
                return await self._abort(call, error)
            except (AbortError, asyncio.CancelledError):
                raise
            except Exception as error:  # noqa: BLE001  # the last resort is what this interceptor is for
                if isinstance(error, PyMongoError) and may_be_repeated(error):
                    _log.warning(
                        "database does not answer", method=method.name, request_id=call.request_id, error=str(error)
                    )
                    return await self._abort(call, Unavailable())
                _log.exception("unexpected error", method=method.name, request_id=call.request_id)
                return await self._abort(call, _Internal())

        return answer

    async def _abort(self, call: Call, error: DomainError) -> Message:
        reason = self._reasons[error.reason]
        call.code, call.reason = reason.code, reason.name
        REFUSALS.labels(call.method, reason.name).inc()
        status = to_status(reason, error, call)
        trailing = (
            (DETAILS_HEADER, status.SerializeToString()),
            (HTTP_CODE_HEADER, str(reason.http_status)),
            ("x-request-id", call.request_id),
        )
        await call.context.abort(reason.code, status.message, trailing)
        raise AssertionError("abort raises")


def may_be_repeated(error: PyMongoError) -> bool:
    """Whether the database was away, or did not confirm what it did, so that the same call may succeed a moment later.

    A write that no majority confirmed stands on the primary: it will last or be undone with the primary. Who repeats
    the call with its idempotency key learns which; until that is decided the answer may be IDEMPOTENCY_KEY_IN_USE.
    """
    if isinstance(error, BulkWriteError):
        details = error.details or {}
        return bool(details.get("writeConcernErrors")) and not details.get("writeErrors")
    # A time that ran out is that of the call only when the deadline says so: it is shorter while the database is away.
    if error.timeout or is_passing(error):
        return True
    return isinstance(error, ConnectionFailure | WriteConcernError) or any(map(error.has_error_label, _PASSING))


class _Internal(DomainError):
    reason = "INTERNAL"


def to_status(reason: Reason, error: DomainError, call: Call) -> status_pb2.Status:
    """The status with one ErrorInfo, the broken fields of an InvalidArgument, and the delay of one to repeat."""
    details: list[Message] = [
        error_details_pb2.ErrorInfo(reason=reason.name, domain=DOMAIN, metadata=error.metadata),
    ]
    if isinstance(error, InvalidArgument):
        details.append(_bad_request(error, call.language))
    if isinstance(error, RateLimited | Overloaded):
        delay = Duration()
        delay.FromTimedelta(error.retry_after)
        details.append(error_details_pb2.RetryInfo(retry_delay=delay))
    text = _text(reason, error, call.language)
    return status_pb2.Status(
        code=code_pb2.Code.Value(reason.code.name),
        message=f"{reason.name}: {text}" if call.metadata.get("user-agent", "").startswith(TERMINALS) else text,
        details=[_pack(detail) for detail in details],
    )


def _first_problem(error: InvalidArgument, language: Language) -> str:
    """What a person needs to put right first."""
    first = error.violations[0]
    text = first.fr if language is Language.FR else first.en
    return text if first.alone else f"{first.field} {text}"


def _bad_request(error: InvalidArgument, language: Language) -> error_details_pb2.BadRequest:
    return error_details_pb2.BadRequest(
        field_violations=[
            error_details_pb2.BadRequest.FieldViolation(
                field=violation.field,
                description=violation.fr if language is Language.FR else violation.en,
                reason=violation.rule,
            )
            for violation in error.violations
        ]
    )


def _pack(detail: Message) -> AnyMessage:
    packed = AnyMessage()
    packed.Pack(detail)
    return packed
