"""parkup.enforcement.v1 photos ↔ domain."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

from parkup.enforcement.v1.ticket_photo_pb2 import TicketPhoto as PhotoMessage
from parkup.enforcement.v1.ticket_photo_service_pb2 import StreamTicketPhotoRequest
from server.enforcement.errors import PhotoTooLarge
from server.enforcement.photos.model import Photo, PhotoLinks, Size
from server.enforcement.tickets.model import Purpose
from server.rpc.wire import timestamp

_PURPOSES = {purpose: PhotoMessage.Purpose.Value(f"PURPOSE_{purpose.name}") for purpose in Purpose}


def photo_message(photo: Photo, links: PhotoLinks, now: datetime) -> PhotoMessage:
    expiry = links.expiry(now)
    return PhotoMessage(
        id=photo.id,
        violation_ticket_id=photo.ticket_id,
        purpose=_PURPOSES[photo.purpose],
        url=links.link(photo.id, Size.PHOTO, expiry),
        thumbnail_url=links.link(photo.id, Size.THUMBNAIL, expiry),
        links_expire_at=timestamp(expiry),
        width=photo.width,
        height=photo.height,
        created_at=timestamp(photo.created_at),
    )


async def photo_of_pieces(pieces: AsyncIterator[StreamTicketPhotoRequest], most: int) -> tuple[str | None, bytes]:
    """The id of the ticket, if there is one, and the file. Raises PhotoTooLarge when there are more than `most`."""
    ticket_id, content, is_first = None, bytearray(), True
    async for message in pieces:
        if is_first:
            ticket_id, is_first = message.violation_ticket_id or None, False
        content += message.piece
        if len(content) > most:
            raise PhotoTooLarge(most)
    return ticket_id, bytes(content)
