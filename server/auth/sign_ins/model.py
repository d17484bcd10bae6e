"""A sign-in: what lasts from the moment somebody proves who they are until they sign out."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime

from server.values.caller import CallerKind, Role

FAMILY_BYTES = 32
SECRET_BYTES = 32
SALT_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class AccessToken:
    """A JWT for `authorization: Bearer`, and the instant from which on it is refused: aware, whole seconds."""

    text: str
    expires_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class Tokens:
    """What a client gets at a sign-in: an access token, and an opaque token that works once for the next pair.

    The instants, aware, are those from which on each is refused.
    """

    access_token: str
    refresh_token: str
    access_token_expires_at: datetime
    refresh_token_expires_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """An account that may sign in, and its role now; operators only have one."""

    role: Role | None = None


@dataclass(frozen=True, slots=True)
class SignIn:
    """A sign-in of an account. `id` is an ObjectId in hex and stands in the access tokens that come of it."""

    id: str
    kind: CallerKind
    account_id: str


@dataclass(frozen=True, slots=True)
class SeenSignIn:
    """A sign-in as its owner is to recognise it; `client` and `address` are empty where they are not known."""

    id: str
    client: str
    address: str
    created_at: datetime
    last_seen_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class Rotation:
    """One exchange of a refresh token: the token it gave, when that was, and until when that token works; aware."""

    sign_in: SignIn
    token: RefreshToken
    at: datetime
    until: datetime


@dataclass(frozen=True, slots=True, repr=False)
class RefreshToken:
    """An opaque refresh token: 32 random bytes that all tokens of one sign-in share, and 32 that are this one's own.

    The first part tells a token that was used before from one that never was: only somebody who held a token of the
    family knows it. Only hashes are stored. The next token is derived from this one and a random salt that is stored,
    so that the same one can be given again to who lost the answer: it takes the token that was used and the database to
    know it, and neither holds the other.
    """

    family: bytes
    secret: bytes

    @classmethod
    def new(cls) -> RefreshToken:
        return cls(secrets.token_bytes(FAMILY_BYTES), secrets.token_bytes(SECRET_BYTES))

    def next(self, salt: bytes) -> RefreshToken:
        """The token that comes after this one; the same for the same salt."""
        return RefreshToken(self.family, hmac.digest(self.secret, salt, "sha256"))

    @classmethod
    def parse(cls, text: str) -> RefreshToken | None:
        """None when the text is no refresh token of ours."""
        try:
            raw = base64.b64decode(text.encode() + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            return None
        return cls(raw[:FAMILY_BYTES], raw[FAMILY_BYTES:]) if len(raw) == FAMILY_BYTES + SECRET_BYTES else None

    @property
    def text(self) -> str:
        return base64.urlsafe_b64encode(self.family + self.secret).rstrip(b"=").decode()

    @property
    def family_hash(self) -> bytes:
        return hashlib.sha256(self.family).digest()

    @property
    def secret_hash(self) -> bytes:
        return hashlib.sha256(self.secret).digest()
