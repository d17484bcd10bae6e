"""Changes of documents that hold when they were last changed."""

from __future__ import annotations

from datetime import datetime

from bson import ObjectId
from pymongo.asynchronous.collection import AsyncCollection

from server.mongo import audit
from server.mongo.client import Document
from server.mongo.transactions import Transaction


async def set_fields(
    collection: AsyncCollection[Document], key: ObjectId, values: Document, now: datetime, tx: Transaction
) -> bool:
    """Writes the values, of which None takes a field away, and `updatedAt` if one of them is new.

    False when there is no such document.
    """
    differs = [{name: {"$ne": value}} for name, value in values.items()]
    change = {
        "$set": {name: value for name, value in values.items() if value is not None} | {"updatedAt": now},
        "$unset": {name: "" for name, value in values.items() if value is None},
    }
    if await audit.update(collection, {"_id": key, "$or": differs}, change, tx) is not None:
        return True
    return await collection.find_one({"_id": key}, {"_id": True}, session=tx) is not None
