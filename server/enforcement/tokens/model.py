"""Tokens that open a violation ticket to whoever holds its QR code.

A token is base64url (no padding) of: one byte with the length of the key id, the key id, 32 secret bytes, and the first
16 bytes of an HMAC-SHA256 over all of that. It holds nothing about the ticket. The MAC lets us refuse invented tokens
without asking the database; the 32 bytes are what nobody can guess.

The secret bytes are not stored, only a hash of the token is. Yet `GetViolationTicketQrImage` has to show an existing
token again, so they are not random themselves: they are an HMAC of a random seed of 32 bytes, which is stored, under
the server's key, which is not. Whoever has the database alone can make no token; the server can make the same one
again.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from server.enforcement.errors import InvalidTicketToken, TicketTokenExpired, TicketTokenRevoked
from server.values.signing_keys import SigningKeys

LIFETIME = timedelta(days=365)
MOST_ACTIVE = 20
"""Tokens of one ticket that work at a time: whoever pays the ticket revokes all of them in one step."""
SEED_BYTES = 32
SECRET_BYTES = 32
MAC_BYTES = 16
MAX_KEY_ID_BYTES = 32
# Apart from each other, so that no MAC under one label can be passed off as the other.
_SECRET_LABEL = b"ticket-token\x00"
_MAC_LABEL = b"ticket-token-mac\x00"
_SHORTEST = -(-(2 + SECRET_BYTES + MAC_BYTES) * 4 // 3)
_LONGEST = -(-(1 + MAX_KEY_ID_BYTES + SECRET_BYTES + MAC_BYTES) * 4 // 3)


class TokenStatus(StrEnum):
    """As stored; a token past its time stays active there, is refused by its expiry, and is shown as expired."""

    ACTIVE = "active"
    EXPIRED = "expired"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class LastScan:
    """When a token was last opened, or tried, and from where. None is what the reader has no business to know."""

    at: datetime
    address: str | None
    user_agent: str | None


@dataclass(frozen=True, slots=True)
class TicketToken:
    """What is kept of a token. `hash` is the SHA-256 of its text."""

    id: str
    ticket_id: str
    key_id: str
    seed: bytes
    hash: bytes
    status: TokenStatus
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None
    scan_count: int = 0
    last_scan: LastScan | None = None

    def standing(self, now: datetime) -> TokenStatus:
        """Whether it opens its ticket."""
        return TokenStatus.EXPIRED if self.status is TokenStatus.ACTIVE and now >= self.expires_at else self.status

    def require_usable(self, now: datetime) -> None:
        """Raises TicketTokenRevoked or TicketTokenExpired."""
        if self.status is TokenStatus.REVOKED:
            raise TicketTokenRevoked
        if now >= self.expires_at:
            raise TicketTokenExpired


@dataclass(frozen=True, slots=True)
class Scan:
    """Who opens a token, and from where. `driver_id` is there when a driver is signed in."""

    address: str
    user_agent: str
    driver_id: str | None


class TokenKeys:
    """Writes and checks tokens under the server's keys. The key id stands in the token: keys can be replaced."""

    def __init__(self, keys: SigningKeys) -> None:
        """Raises ValueError when a key id is too long to stand in a token."""
        if any(len(key_id.encode()) > MAX_KEY_ID_BYTES for key_id in keys.secrets):
            raise ValueError(f"the ids of ticket token keys hold at most {MAX_KEY_ID_BYTES} bytes")
        self._secrets = {key_id.encode(): secret for key_id, secret in keys.secrets.items()}
        self.current = keys.current

    def write(self, key_id: str, seed: bytes) -> str:
        """The token of a seed; the same one every time. Raises InvalidTicketToken when the key is no longer there."""
        name = key_id.encode()
        if (key := self._secrets.get(name)) is None:
            raise InvalidTicketToken
        body = bytes([len(name)]) + name + hmac.digest(key, _SECRET_LABEL + seed, "sha256")
        return _encode(body + _mac(key, body))

    def require_ours(self, token: str) -> None:
        """Raises InvalidTicketToken for any text that none of our keys made."""
        raw = _decode(token)
        body, mac = raw[:-MAC_BYTES], raw[-MAC_BYTES:]
        name = body[1:-SECRET_BYTES]
        key = self._secrets.get(name)
        # With a known key id of the length that the first byte gives, the body has one possible length.
        if key is None or body[0] != len(name) or not hmac.compare_digest(mac, _mac(key, body)):
            raise InvalidTicketToken


def hash_of(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _mac(key: bytes, body: bytes) -> bytes:
    return hmac.digest(key, _MAC_LABEL + body, "sha256")[:MAC_BYTES]


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _decode(token: str) -> bytes:
    """The bytes of a token in its one canonical form: base64 has spare bits that could be changed unseen."""
    if not _SHORTEST <= len(token) <= _LONGEST or not token.isascii():
        raise InvalidTicketToken
    try:
        raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise InvalidTicketToken from error
    if _encode(raw) != token:
        raise InvalidTicketToken
    return raw
