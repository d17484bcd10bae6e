"""Changes of documents that hold when they were last changed."""

from __future__ import annotations

from datetime import datetime

from bson import ObjectId
from pymongo.asynchronous.collection import AsyncCollection

from server.mongo.client import Document
from server.mongo.transactions import Transaction


async def set_fields(
    collection: AsyncCollection[Document], key: ObjectId, values: Document, now: datetime, tx: Transaction
) -> bool:
    """Writes the values, and `updatedAt` if one of them is new. False when there is no such document."""
    differs = [{name: {"$ne": value}} for name, value in values.items()]
    result = await collection.update_one(
        {"_id": key, "$or": differs}, {"$set": values | {"updatedAt": now}}, session=tx
    )
    return result.matched_count == 1 or await collection.find_one({"_id": key}, {"_id": True}, session=tx) is not None
