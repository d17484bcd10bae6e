"""What spans documents happens whole or not at all."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from pymongo import AsyncMongoClient
from pymongo.asynchronous.client_session import AsyncClientSession
from pymongo.read_concern import ReadConcern
from pymongo.write_concern import WriteConcern

from server.mongo.client import Document

T = TypeVar("T")

Transaction = AsyncClientSession
"""A running transaction. Services hand it on to repositories, which are the only ones to look inside."""


class Transactions:
    """Runs effects in transactions."""

    def __init__(self, client: AsyncMongoClient[Document]) -> None:
        self._client = client

    async def run(self, effect: Callable[[Transaction], Awaitable[T]]) -> T:
        """Runs `effect` in a transaction and gives its result.

        `effect` may run more than once, when another transaction touched the same documents: it must do nothing but
        reads and writes that take the transaction; no charge, no mail, no random choice. An error that it raises undoes
        everything.
        """
        async with self._client.start_session() as session:
            return await session.with_transaction(
                effect, read_concern=ReadConcern("snapshot"), write_concern=WriteConcern("majority")
            )
