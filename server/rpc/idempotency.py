"""The same key with the same request gives the first answer again."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, TypeVar

from google.protobuf.message import Message

from server.errors import DomainError, IdempotencyKeyReused, InvalidIdempotencyKey
from server.mongo.idempotency import IdempotencyKey, IdempotencyStore
from server.mongo.transactions import Transaction
from server.rpc.context import Call, current_call
from server.rpc.method import Handler, Method

HEADER = "idempotency-key"
MAX_LENGTH = 255

T_contra = TypeVar("T_contra", contravariant=True)

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


class Answer(Generic[T_contra]):
    """Remembers the answer to the current call: `Answer(store, wire.to_response)`. Implements `Remember`.

    `render` makes the response out of the use case's result; it is the function that the servicer answers with.
    """

    def __init__(self, answers: IdempotencyStore, render: Callable[[T_contra], Message]) -> None:
        self._answers = answers
        self._render = render
        self._pending = current_call().idempotency_key

    @property
    def key(self) -> str | None:
        return self._pending.key if self._pending else None

    async def __call__(self, result: T_contra, tx: Transaction) -> None:
        if self._pending:
            await self._answers.keep(self._pending, self._render(result).SerializeToString(), tx)


def _key(given: str, request: Message, call: Call) -> IdempotencyKey:
    if not 0 < len(given) <= MAX_LENGTH or not (given.isascii() and given.isprintable()):
        raise InvalidIdempotencyKey
    fingerprint = hashlib.sha256(request.SerializeToString(deterministic=True)).digest()
    return IdempotencyKey(call.caller.id if call.caller else "", call.method, given, fingerprint)
