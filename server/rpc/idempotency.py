"""The same key with the same request gives the first answer again."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from google.protobuf.message import Message

from server.engine.engine import Engine
from server.engine.once import Once
from server.engine.operation import Operation
from server.errors import DomainError, IdempotencyKeyReused, InvalidIdempotencyKey
from server.mongo.idempotency import IdempotencyKey, IdempotencyStore
from server.rpc.context import Call, current_call
from server.rpc.method import Handler, Method

HEADER = "idempotency-key"
MAX_LENGTH = 255

T = TypeVar("T")
S = TypeVar("S")
M = TypeVar("M", bound=Message)

Restore = Callable[[Any], Awaitable[Message]]
"""Puts back into a kept answer what must not be stored, such as a secret that can be computed again."""


class Idempotency:
    """Around methods that declare `takes_idempotency_key`; the others never see a key."""

    def __init__(self, answers: IdempotencyStore, restore: Mapping[str, Restore]) -> None:
        """`restore` by name of the method; a method that is not there has all of its answer kept."""
        self._answers = answers
        self._restore = restore

    def __call__(self, method: Method, proceed: Handler) -> Handler:
        if not method.access.takes_idempotency_key:
            return proceed
        answers, parse = self._answers, method.response_deserializer
        restore = self._restore.get(method.name)

        async def kept(key: IdempotencyKey) -> Message | None:
            if (found := await answers.find(key)) is None:
                return None
            if found.fingerprint != key.fingerprint:
                raise IdempotencyKeyReused
            answer = parse(found.answer)
            return await restore(answer) if restore else answer

        async def answer_once(request: Message, call: Call) -> Message:
            if (given := call.metadata.get(HEADER)) is None:
                return await proceed(request, call)
            call.idempotency_key = key = _key(given, request, call)
            if (answer := await kept(key)) is not None:
                return answer
            try:
                return await proceed(request, call)
            except DomainError:
                # Two calls with one key may run at the same time. The slower one fails, on the key or on what the
                # faster one changed (the money is spent, the session exists): it too gives the first answer.
                if (answer := await kept(key)) is not None:
                    return answer
                raise

        return answer_once


class Answers:
    """Makes the answer to the current call: `answers(pb.StartSessionResponse, wire.start_response)`.

    The second is the function that makes the message out of the use case's result.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __call__(self, message: type[M], render: Callable[[T], M]) -> EngineAnswer[T, M]:
        return EngineAnswer(self._engine, message, render, current_call().idempotency_key)


@dataclass(frozen=True)
class EngineAnswer(Generic[T, M]):
    """Implements Answer."""

    engine: Engine
    message: type[M]
    render: Callable[[T], M]
    key: IdempotencyKey | None

    async def __call__(self, operation: Operation[T]) -> M:
        if self.key is None:
            return self.render(await self.engine.run(operation))
        kept = await self.engine.run(Once(operation, self.key, lambda result: self.render(result).SerializeToString()))
        return self.message.FromString(kept)

    def of(self, part: Callable[[S], T]) -> EngineAnswer[S, M]:
        return EngineAnswer(self.engine, self.message, lambda result: self.render(part(result)), self.key)


def _key(given: str, request: Message, call: Call) -> IdempotencyKey:
    if not 0 < len(given) <= MAX_LENGTH or not (given.isascii() and given.isprintable()):
        raise InvalidIdempotencyKey
    fingerprint = hashlib.sha256(request.SerializeToString(deterministic=True)).digest()
    return IdempotencyKey(call.caller.id if call.caller else "", call.method, given, fingerprint)
