"""The same key with the same request gives the first answer again."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from google.protobuf.message import Message

from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import DomainError, IdempotencyKeyReused, InvalidIdempotencyKey
from server.mongo.idempotency import KeptAnswers
from server.rpc.context import Call, current_call
from server.rpc.method import Handler, Method
from server.values.idempotency import IdempotencyKey

HEADER = "idempotency-key"
MAX_LENGTH = 255

T = TypeVar("T")
M = TypeVar("M", bound=Message)

Restore = Callable[[Any], Awaitable[Message]]
"""Puts back into a kept answer what must not be stored, such as a secret that can be computed again."""


class Idempotency:
    """Around methods that declare `takes_idempotency_key`; the others never see a key."""

    def __init__(self, answers: KeptAnswers, restore: Mapping[str, Restore]) -> None:
        """`restore` by name of the method; a method that is not there has all of its answer kept."""
        self._answers = answers
        self._restore = restore

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        if not method.access.takes_idempotency_key:
            return proceed
        repeats, parse = Repeats(self._answers), method.response_deserializer
        restore = self._restore.get(method.name)

        async def kept(key: IdempotencyKey) -> Message | None:
            if (found := await repeats.find(key)) is None:
                return None
            answer = parse(found)
            return await restore(answer) if restore else answer

        async def answer_once(request: Message, call: Call) -> Message:
            if (given := call.metadata.get(HEADER)) is None:
                return await proceed(request, call)
            call.idempotency_key = key = key_of(given, request, call, call.method)
            try:
                # The operation at the end of the call finds a kept answer by itself, in the query that it makes anyway.
                return await proceed(request, call)
            except DomainError:
                # What the first call with the key changed stands in the way of this one (the money is spent, the
                # session exists), or both run at the same time in two processes: it too gives the first answer.
                if (answer := await kept(key)) is not None:
                    return answer
                raise

        return answer_once


class Repeats:
    """Finds the answers that repeated calls are given."""

    def __init__(self, answers: KeptAnswers) -> None:
        self._answers = answers

    async def find(self, key: IdempotencyKey) -> bytes | None:
        """The answer that is kept under a key. Raises IdempotencyKeyReused when it is another request's."""
        if (found := await self._answers.find(key)) is None:
            return None
        if found.fingerprint != key.fingerprint:
            raise IdempotencyKeyReused
        return found.answer


class Answers:
    """Makes the answer to the current call: `answers(pb.StartSessionResponse, wire.start_response)`.

    The second is the function that makes the message out of the use case's result.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __call__(self, message: type[M], render: Callable[[T], M]) -> Answer[T, M]:
        return self.under(current_call().idempotency_key, message, render)

    def under(self, key: IdempotencyKey | None, message: type[M], render: Callable[[T], M]) -> Answer[T, M]:
        """The answer to a part of the current call that has a key of its own."""
        return Answer(self._engine, key, render, message.SerializeToString, message.FromString)


def key_of(given: str, request: Message, call: Call, method: str) -> IdempotencyKey:
    """The caller's key for a request of a method. Raises InvalidIdempotencyKey."""
    if not 0 < len(given) <= MAX_LENGTH or not (given.isascii() and given.isprintable()):
        raise InvalidIdempotencyKey
    fingerprint = hashlib.sha256(request.SerializeToString(deterministic=True)).digest()
    return IdempotencyKey(call.caller.id if call.caller else "", method, given, fingerprint)
