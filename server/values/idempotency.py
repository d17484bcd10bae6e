"""How a use case takes part in answering a repeated call with its first answer."""

from __future__ import annotations

from typing import Protocol, TypeVar

from server.mongo.transactions import Transaction

T_contra = TypeVar("T_contra", contravariant=True)


class Remember(Protocol[T_contra]):
    """Given to use cases that create a session or move money, which call it last in the transaction of the effect.

    `key` is what the caller sent, None when they sent none; then the call does nothing and a use case whose effect is
    one write may do without a transaction.
    """

    @property
    def key(self) -> str | None: ...

    async def __call__(self, result: T_contra, tx: Transaction) -> None: ...
