"""Links that unsubscribe from a kind of mails: they carry their own proof and work for ever, as old mails do."""

from __future__ import annotations

import base64
import binascii
import hmac

from server.notifications.errors import UnsubscribeLinkInvalid
from server.notifications.model import RULES, Kind

SIGNATURE_BYTES = 16
USER_BYTES = 12


class UnsubscribeLinks:
    """Writes and reads them. `base_url` is where clients reach the gateway."""

    def __init__(self, base_url: str, secret: str) -> None:
        self._base = f"{base_url.rstrip('/')}/v1/notifications/unsubscribe"
        self._secret = secret.encode()

    def link(self, user_id: str, kind: Kind) -> str:
        return f"{self._base}/{self.token(user_id, kind)}"

    def token(self, user_id: str, kind: Kind) -> str:
        body = bytes.fromhex(user_id) + kind.encode()
        return base64.urlsafe_b64encode(self._sign(body) + body).rstrip(b"=").decode()

    def read(self, token: str) -> tuple[str, Kind]:
        """Whose mails, and of which kind. Raises UnsubscribeLinkInvalid."""
        try:
            raw = base64.urlsafe_b64decode(token.encode() + b"=" * (-len(token) % 4))
            signature, body = raw[:SIGNATURE_BYTES], raw[SIGNATURE_BYTES:]
            if not hmac.compare_digest(signature, self._sign(body)):
                raise UnsubscribeLinkInvalid
            kind = Kind(body[USER_BYTES:].decode())
        except (binascii.Error, ValueError) as error:
            raise UnsubscribeLinkInvalid from error
        if RULES[kind].is_always_sent:
            raise UnsubscribeLinkInvalid  # it was of another kind of kinds when the mail was written
        return body[:USER_BYTES].hex(), kind

    def _sign(self, body: bytes) -> bytes:
        # Page tokens are signed with the same secret.
        return hmac.digest(self._secret, b"unsubscribe " + body, "sha256")[:SIGNATURE_BYTES]
