"""parkup.enforcement.v1 photos ↔ domain."""

from __future__ import annotations

from datetime import datetime

from parkup.enforcement.v1.ticket_photo_pb2 import TicketPhoto as PhotoMessage
from server.enforcement.photos.model import Photo, PhotoLinks, Purpose, Size
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
