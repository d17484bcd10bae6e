"""How many documents a list has in all."""

from __future__ import annotations

from pymongo.asynchronous.collection import AsyncCollection

from server.mongo.client import Document

MOST_COUNTED = 10_000
"""Nobody looks at more; and counting costs as much as there is to count."""


async def count_matches(collection: AsyncCollection[Document], query: Document) -> int:
    """How many documents a query finds, counted up to MOST_COUNTED."""
    # MongoDB reads a whole collection rather than its index when nothing is asked of the documents.
    if not query:
        return await collection.count_documents(query, limit=MOST_COUNTED, hint="_id_")
    return await collection.count_documents(query, limit=MOST_COUNTED)
