"""Taking photos of violation tickets, keeping them, showing them by links, and forgetting those that nobody needs."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from server.enforcement.errors import PhotoNotFound
from server.enforcement.photos.model import (
    LOOSE_FOR,
    ORIGINAL,
    Photo,
    PhotoLinks,
    Picture,
    Size,
    object_name,
)
from server.enforcement.photos.operations import AttachPhotos, OwnPhotos
from server.enforcement.photos.repository import PhotoRepository
from server.enforcement.photos.workshop import Workshop
from server.enforcement.tickets.model import Purpose
from server.enforcement.tickets.service import TicketService
from server.engine.engine import Engine
from server.objects import Objects
from server.values.caller import Caller
from server.values.clock import Clock

FORGOTTEN_AT_ONCE = 1_000

UploadLimit = Callable[[str], Awaitable[object]]
"""Counts an upload of an account. Raises RateLimited when it uploads too much."""


@dataclass(frozen=True, slots=True)
class PhotoStore:
    """Where photos are: what is known of them, their files, and how files are read."""

    repository: PhotoRepository
    objects: Objects
    workshop: Workshop


class PhotoService:
    def __init__(
        self,
        store: PhotoStore,
        tickets: TicketService,
        engine: Engine,
        *,
        links: PhotoLinks,
        upload_limit: UploadLimit,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._repository = store.repository
        self._objects = store.objects
        self._workshop = store.workshop
        self._tickets = tickets
        self._engine = engine
        self.links = links
        self._upload_limit = upload_limit
        self._clock = clock
        self._new_id = new_id

    async def upload(self, caller: Caller, ticket_id: str | None, content: bytes) -> Photo:
        """Keeps a photo, for a ticket or loose. The same file again for the same ticket is the photo that is there.

        Raises what TicketPhotoService.UploadTicketPhoto of the contract names.
        """
        if ticket_id:
            ticket_id = (await self._tickets.get(caller, ticket_id)).ticket.id
        await self._upload_limit(caller.id)
        picture = await self._workshop.read(content)
        sha256 = hashlib.sha256(content).digest()
        if ticket_id and (there := await self._repository.same(ticket_id, caller.id, sha256)):
            return there
        photo = self._note(caller, picture, sha256, len(content))
        # Known before it is stored: what is cut off in between is loose, and forgotten like other loose ones.
        await self._repository.add(photo)
        await asyncio.gather(
            self._objects.put(object_name(photo.id, ORIGINAL), content),
            self._objects.put(object_name(photo.id, Size.PHOTO), picture.shown),
            self._objects.put(object_name(photo.id, Size.THUMBNAIL), picture.thumbnail),
        )
        if ticket_id:
            await self._engine.run(AttachPhotos(ticket_id, OwnPhotos((photo.id,), caller.id)))
        return replace(photo, ticket_id=ticket_id)

    async def attach(self, caller: Caller, ticket_id: str, photo_ids: Sequence[str]) -> list[Photo]:
        """Gives the caller's loose photos to a ticket, and gives all that it has.

        Raises what TicketPhotoService.AttachTicketPhotos of the contract names.
        """
        ticket = (await self._tickets.get(caller, ticket_id)).ticket
        wanted = tuple(dict.fromkeys(photo_id.lower() for photo_id in photo_ids))
        await self._engine.run(AttachPhotos(ticket.id, OwnPhotos(wanted, caller.id)))
        return await self._repository.of_ticket(ticket.id)

    async def of_ticket(self, caller: Caller, ticket_id: str) -> list[Photo]:
        """The oldest first. Raises as TicketService.get does."""
        return await self._repository.of_ticket((await self._tickets.get(caller, ticket_id)).ticket.id)

    async def download(self, photo_id: str, size: str, expires: str, proof: str) -> bytes:
        """The JPEG that a link leads to. Raises PhotoNotFound, PhotoLinkExpired."""
        name = self.links.require(photo_id, size, expires, proof, self._clock())
        if (content := await self._objects.get(name)) is None:
            raise PhotoNotFound
        return content

    async def forget_loose(self) -> int:
        """Deletes photos that belong to no ticket for a day, and gives how many. May be cut off and repeated."""
        forgotten = 0
        for photo in await self._repository.loose_since_before(self._clock() - LOOSE_FOR, FORGOTTEN_AT_ONCE):
            # Files go before what is known of them: a run that is cut off leaves nothing that nobody finds.
            if await self._repository.doom(photo.id):
                await self._objects.delete(photo.objects)
                await self._repository.forget(photo.id)
                forgotten += 1
        return forgotten

    def _note(self, caller: Caller, picture: Picture, sha256: bytes, length: int) -> Photo:
        return Photo(
            id=self._new_id(),
            purpose=Purpose.APPEAL if caller.is_driver else Purpose.EVIDENCE,
            uploader_kind=caller.kind,
            uploader_id=caller.id,
            sha256=sha256,
            bytes_uploaded=length,
            content_type=picture.content_type,
            width=picture.width,
            height=picture.height,
            place=picture.place,
            taken_at=picture.taken_at,
            created_at=self._clock(),
        )
