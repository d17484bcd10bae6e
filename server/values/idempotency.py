"""How a use case answers a call: by an operation whose result is rendered, and kept if the call has a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from server.engine.operation import Operation
from server.mongo.idempotency import IdempotencyKey

T = TypeVar("T")
S = TypeVar("S")
T_contra = TypeVar("T_contra", contravariant=True)
R_co = TypeVar("R_co", covariant=True)


class Answer(Protocol[T_contra, R_co]):
    """Given to use cases that create a session or move money: carries out their operation and gives the answer.

    With a key, the first answer is kept in the batch of the operation, and a repeated call is given it.
    """

    @property
    def key(self) -> IdempotencyKey | None: ...

    async def __call__(self, operation: Operation[T_contra]) -> R_co: ...

    def of(self, part: Callable[[S], T_contra]) -> Answer[S, R_co]:
        """The same answer from an operation with another result, of which `part` is what is rendered."""
        ...
