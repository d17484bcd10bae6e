"""Collection `photos`."""

from __future__ import annotations

from datetime import datetime

from bson import Binary, ObjectId

from server.enforcement.photos.document import PHOTOS, photo_document, to_photo
from server.enforcement.photos.model import Photo
from server.mongo.client import Database


class PhotoRepository:
    def __init__(self, database: Database) -> None:
        self._photos = database[PHOTOS]

    async def add(self, photo: Photo) -> None:
        """A loose photo, whose files are not stored yet."""
        await self._photos.insert_one(photo_document(photo, loose_since=photo.created_at))

    async def same(self, ticket_id: str, uploader_id: str, sha256: bytes) -> Photo | None:
        """The photo of a ticket that this account made of the same file."""
        file = {"uploaderId": ObjectId(uploader_id), "sha256": Binary(sha256)}
        found = await self._photos.find_one({"ticketId": ObjectId(ticket_id), **file})
        return to_photo(found) if found else None

    async def of_ticket(self, ticket_id: str) -> list[Photo]:
        """The oldest first."""
        found = self._photos.find({"ticketId": ObjectId(ticket_id)}).sort("_id")
        return [to_photo(document) async for document in found]

    async def loose_since_before(self, then: datetime, most: int) -> list[Photo]:
        """Photos that have belonged to no ticket for so long."""
        found = self._photos.find({"looseSince": {"$lt": then}}).sort("looseSince").limit(most)
        return [to_photo(document) async for document in found]

    async def doom(self, photo_id: str) -> bool:
        """From now on no ticket can have it. False when one got it meanwhile."""
        query = {"_id": ObjectId(photo_id), "looseSince": {"$exists": True}}
        return (await self._photos.update_one(query, {"$set": {"isDoomed": True}})).matched_count == 1

    async def forget(self, photo_id: str) -> None:
        await self._photos.delete_one({"_id": ObjectId(photo_id), "isDoomed": True})
