"""Versions as devices keep them: opaque texts, signed."""

from __future__ import annotations

import base64
import binascii
import hmac
import struct

from server.parking.field_data.model import Moment, Version

SIGNATURE_BYTES = 16
_HEAD = struct.Struct(">II")
_ZONE = struct.Struct(">12sI")


class VersionTokens:
    """Reads and writes them. They say nothing secret; signed, none but ours has to be understood."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    def write(self, version: Version) -> str:
        zones = b"".join(_ZONE.pack(bytes.fromhex(zone_id), number) for zone_id, number in version.zones.items())
        body = _HEAD.pack(*version.moment) + zones
        return base64.urlsafe_b64encode(self._sign(body) + body).rstrip(b"=").decode()

    def read(self, token: str) -> Version | None:
        """None for one that is not ours, or of an earlier key: all is sent then."""
        try:
            raw = base64.urlsafe_b64decode(token.encode() + b"=" * (-len(token) % 4))
        except (binascii.Error, ValueError):
            return None
        signature, body = raw[:SIGNATURE_BYTES], raw[SIGNATURE_BYTES:]
        if not hmac.compare_digest(signature, self._sign(body)):
            return None
        zones = {zone_id.hex(): number for zone_id, number in _ZONE.iter_unpack(body[_HEAD.size :])}
        return Version(Moment(*_HEAD.unpack_from(body)), zones)

    def _sign(self, body: bytes) -> bytes:
        # Page tokens are signed with the same secret.
        return hmac.digest(self._secret, b"field data " + body, "sha256")[:SIGNATURE_BYTES]
