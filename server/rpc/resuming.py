"""Resume tokens of streams: up to where a client was told. Signed, and good for the stream that they came with only."""

from __future__ import annotations

import base64
import binascii
import hmac

import bson
from bson.errors import BSONError

from server.errors import InvalidResumeToken

SIGNATURE_BYTES = 16
LAST_EVENT_ID = "last-event-id"
"""The header in which browsers send the id of the last server-sent event."""

Reached = tuple[str, int]
"""A position in the order of all changes, and the time in microseconds since 1970."""


class ResumeTokens:
    """Reads and writes them. `stream` says what is watched, such as `zone:65…`."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    def read(self, stream: str, token: str) -> Reached:
        """Raises InvalidResumeToken."""
        try:
            raw = base64.urlsafe_b64decode(token.encode() + b"=" * (-len(token) % 4))
        except (binascii.Error, ValueError) as error:
            raise InvalidResumeToken from error
        signature, body = raw[:SIGNATURE_BYTES], raw[SIGNATURE_BYTES:]
        if not hmac.compare_digest(signature, self._sign(stream, body)):
            raise InvalidResumeToken
        try:
            read = bson.decode(body)
            return bytes(read["p"]).hex().upper(), int(read["t"])
        except (BSONError, KeyError, TypeError, ValueError) as error:
            raise InvalidResumeToken from error

    def write(self, stream: str, reached: Reached) -> str:
        position, time = reached
        body = bson.encode({"p": bytes.fromhex(position), "t": bson.Int64(time)})
        return base64.urlsafe_b64encode(self._sign(stream, body) + body).rstrip(b"=").decode()

    def _sign(self, stream: str, body: bytes) -> bytes:
        # Page tokens are signed with the same secret.
        return hmac.digest(self._secret, b"resume " + stream.encode() + b" " + body, "sha256")[:SIGNATURE_BYTES]
