"""How a use case answers a call: by an operation whose result is rendered, and kept if the call has a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar, cast

from server.engine.engine import Engine
from server.engine.once import Once
from server.engine.operation import Operation
from server.values.idempotency import IdempotencyKey

T = TypeVar("T")
S = TypeVar("S")
R = TypeVar("R")


@dataclass(frozen=True)
class Answer(Generic[T, R]):
    """Given to use cases that create a session or move money: carries out their operation and gives the answer.

    With a key, the first answer is kept in the batch of the operation, as `write` puts it into bytes, and a repeated
    call is given it.
    """

    engine: Engine
    key: IdempotencyKey | None
    render: Callable[[T], R]
    write: Callable[[R], bytes]
    read: Callable[[bytes], R]

    async def __call__(self, operation: Operation[T]) -> R:
        if self.key is None:
            return self.render(await self.engine.run(operation))
        return self.read(await self.engine.run(Once(operation, self.key, lambda done: self.write(self.render(done)))))

    def of(self, part: Callable[[S], T]) -> Answer[S, R]:
        """The same answer from an operation with another result, of which `part` is what is rendered."""
        # `replace` does not know that the type changes with the function.
        return cast("Answer[S, R]", replace(cast("Any", self), render=lambda done: self.render(part(done))))
