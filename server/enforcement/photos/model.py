"""Photos of violation tickets: what is known of one, and the links that show it."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from server.enforcement.errors import PhotoLinkExpired, PhotoNotFound
from server.enforcement.tickets.model import Position, Purpose
from server.values.caller import CallerKind

MOST_BYTES = 5 * 2**20
"""Of a file that is uploaded."""
MOST_OF_TICKET = 10
"""Photos of a ticket for one purpose."""
LOOSE_FOR = timedelta(days=1)
"""How long a photo is kept that belongs to no ticket."""
LINK_STEP = timedelta(hours=1)
"""Links hold for one to two of these: they stay the same for as long, so that browsers can keep the picture."""
PROOF_BYTES = 16


class Size(StrEnum):
    """What can be seen of a photo, as it stands in links."""

    PHOTO = "photo"
    THUMBNAIL = "thumbnail"


ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Picture:
    """What a file turned out to hold. `shown` and `thumbnail` are JPEGs with nothing in them but pixels.

    `place` and `taken_at` are what the camera noted: evidence, and nobody's business. `taken_at` is the camera's text,
    without a zone.
    """

    content_type: str
    width: int
    height: int
    shown: bytes
    thumbnail: bytes
    place: Position | None
    taken_at: str | None


@dataclass(frozen=True, slots=True)
class Photo:
    """What is kept of a photo. It is loose, `ticket_id` None, until it belongs to a ticket."""

    id: str
    purpose: Purpose
    uploader_kind: CallerKind
    uploader_id: str
    sha256: bytes
    bytes_uploaded: int
    content_type: str
    width: int
    height: int
    place: Position | None
    taken_at: str | None
    created_at: datetime
    ticket_id: str | None = None

    @property
    def objects(self) -> tuple[str, ...]:
        """Names of the files in the object store."""
        return tuple(object_name(self.id, part) for part in (ORIGINAL, *Size))


def object_name(photo_id: str, part: str) -> str:
    return f"photos/{photo_id}/{part}"


class PhotoLinks:
    """Makes links and reads them. The key is derived from `secret`, which may be anything secret."""

    def __init__(self, base_url: str, secret: str) -> None:
        self._base_url = base_url
        self._key = hmac.digest(secret.encode(), b"photo-links", "sha256")

    def expiry(self, now: datetime) -> datetime:
        """When links that are made now stop working."""
        step = int(LINK_STEP.total_seconds())
        begun = int(now.timestamp()) // step * step
        return datetime.fromtimestamp(begun, now.tzinfo) + 2 * LINK_STEP

    def link(self, photo_id: str, size: Size, expiry: datetime) -> str:
        expires = str(int(expiry.timestamp()))
        return f"{self._base_url}/v1/photos/{photo_id}/{size}/{expires}/{self._proof(photo_id, size, expires)}"

    def require(self, photo_id: str, size: str, expires: str, proof: str, now: datetime) -> str:
        """The name of the object that a link leads to.

        Raises PhotoNotFound for a link that is not ours, and PhotoLinkExpired.
        """
        if not hmac.compare_digest(proof.encode(), self._proof(photo_id, size, expires).encode()):
            raise PhotoNotFound
        # From here on the texts are ours.
        if now.timestamp() >= int(expires):
            raise PhotoLinkExpired
        return object_name(photo_id, size)

    def _proof(self, photo_id: str, size: str, expires: str) -> str:
        # Zeros keep the parts apart: ours have none in them, and with more zeros it is another text.
        text = f"{photo_id}\0{size}\0{expires}"
        digest = hmac.digest(self._key, text.encode(), "sha256")[:PROOF_BYTES]
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
