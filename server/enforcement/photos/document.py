"""Photos ↔ documents of `photos`."""

from __future__ import annotations

from datetime import datetime

from bson import Binary, ObjectId

from server.enforcement.photos.model import Photo
from server.enforcement.tickets.model import Position, Purpose
from server.engine.operation import Fields
from server.mongo.client import Document
from server.values.caller import CallerKind

PHOTOS = "photos"


def photo_document(photo: Photo, loose_since: datetime) -> Document:
    place = photo.place
    document = {
        "_id": ObjectId(photo.id),
        "purpose": photo.purpose,
        "uploaderKind": photo.uploader_kind,
        "uploaderId": ObjectId(photo.uploader_id),
        "sha256": Binary(photo.sha256),
        "bytes": photo.bytes_uploaded,
        "contentType": photo.content_type,
        "width": photo.width,
        "height": photo.height,
        "place": {"type": "Point", "coordinates": [place.longitude, place.latitude]} if place else None,
        "takenAt": photo.taken_at,
        "createdAt": photo.created_at,
        "looseSince": loose_since,
    }
    return {name: value for name, value in document.items() if value is not None}


def to_photo(document: Fields) -> Photo:
    place, ticket_id = document.get("place"), document.get("ticketId")
    return Photo(
        id=str(document["_id"]),
        purpose=Purpose(document["purpose"]),
        uploader_kind=CallerKind(document["uploaderKind"]),
        uploader_id=str(document["uploaderId"]),
        sha256=bytes(document["sha256"]),
        bytes_uploaded=document["bytes"],
        content_type=document["contentType"],
        width=document["width"],
        height=document["height"],
        place=Position(*place["coordinates"]) if place else None,
        taken_at=document.get("takenAt"),
        created_at=document["createdAt"],
        ticket_id=str(ticket_id) if ticket_id else None,
    )
