"""The one MongoDB client of a process."""

from __future__ import annotations

from typing import Any

from bson.codec_options import CodecOptions
from pymongo import AsyncMongoClient
from pymongo.asynchronous.database import AsyncDatabase
from pymongo.read_concern import ReadConcern
from pymongo.write_concern import WriteConcern

from server.mongo.connections import PoolOfReadyMembers

# How long a call looks for a database that can answer it.
CONNECT_SECONDS = 5
MOST_CONNECTING = 16

Document = dict[str, Any]
Database = AsyncDatabase[Document]

BY_ID = {"_id": 1}
"""The hint for writes that find one document by its id and say what else it must still hold: without it the server
weighs each index of a field that they name."""


def connect(uri: str) -> AsyncMongoClient[Document]:
    """A client whose writes a majority acknowledges and whose dates are aware UTC; it belongs to the running loop."""
    return AsyncMongoClient(
        uri,
        tz_aware=True,
        w="majority",
        retryWrites=True,
        serverSelectionTimeoutMS=CONNECT_SECONDS * 1000,
        maxPoolSize=100,
        # Calls that are cut off close theirs; two at a time, as the driver would open them, keep those behind waiting.
        maxConnecting=MOST_CONNECTING,
        appname="parkup",
        _pool_class=PoolOfReadyMembers,
    )


def database(client: AsyncMongoClient[Document], name: str) -> Database:
    options: CodecOptions[Document] = CodecOptions(tz_aware=True)
    return client.get_database(
        name, codec_options=options, read_concern=ReadConcern("majority"), write_concern=WriteConcern("majority")
    )
