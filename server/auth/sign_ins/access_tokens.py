"""Access tokens: JWT (RFC 7519), signed with HS256, read without asking the database."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import jwt

from server.auth.sign_ins.model import AccessToken, SignIn
from server.caches import remembering
from server.errors import TokenExpired, Unauthorized
from server.values.caller import Caller, CallerKind, Role
from server.values.clock import Clock
from server.values.signing_keys import SigningKeys

ALGORITHM = "HS256"
ISSUER = "parkup"
AUDIENCE = "parkup-api"
CLAIMS = ("sub", "typ", "sid", "iat", "exp", "iss", "aud")
MOST_REMEMBERED = 4096
_ID = re.compile("[0-9a-f]{24}")


class AccessTokens:
    """Writes and reads them. The key id in the header lets the secret change while tokens are about.

    How long one lives depends on who signs in: drivers' apps refresh, those of agents and operators do not.
    """

    def __init__(
        self,
        keys: SigningKeys,
        lifetimes: Mapping[CallerKind, timedelta],
        clock: Clock,
        revoked: Container[str],
        roles: Mapping[str, Role] = MappingProxyType({}),
    ) -> None:
        """`roles` are those, by account id, that operators have now instead of the one that their tokens state."""
        self._keys = keys
        self._lifetimes = lifetimes
        self._clock = clock
        self._revoked = revoked
        self._roles = roles
        self._secret_by_header = {
            jwt.encode({}, secret, ALGORITHM, headers={"kid": kid}).partition(".")[0]: secret
            for kid, secret in keys.secrets.items()
        }
        # A client sends the same token with every call as long as it lives: its signature is checked once. What time
        # and revocation change is looked at on every call.
        self._verified = remembering("access tokens", self._verify, MOST_REMEMBERED)

    def write(self, sign_in: SignIn, role: Role | None, at: datetime | None = None) -> AccessToken:
        """`at` is when it is made, now unless given: the same instant makes the same token."""
        # Whole seconds as the claims say it, so that what clients are told is exact.
        now = (at or self._clock()).replace(microsecond=0)
        expires_at = now + self._lifetimes[sign_in.kind]
        claims = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": sign_in.account_id,
            "typ": sign_in.kind.value,
            "sid": sign_in.id,
            "iat": int(now.timestamp()),
            "exp": int(expires_at.timestamp()),
        }
        if role is not None:
            claims["role"] = role.value
        kid = self._keys.current
        text = jwt.encode(claims, self._keys.secrets[kid], ALGORITHM, headers={"kid": kid})
        return AccessToken(text, expires_at)

    def read(self, token: str) -> Caller:
        """Raises TokenExpired when its time is over, Unauthorized when it was never good or its sign-in was ended."""
        caller, expires = self._verified(token)
        if caller.sign_in_id in self._revoked:
            raise Unauthorized
        if self._clock() >= expires:
            raise TokenExpired
        if caller.role is not None and (role := self._roles.get(caller.id, caller.role)) is not caller.role:
            return replace(caller, role=role)
        return caller

    def _secret_of(self, token: str) -> bytes:
        """The secret of the key that a token names. What we write has one header a key, which need not be parsed."""
        header = token.partition(".")[0]
        if known := self._secret_by_header.get(header):
            return known
        return self._keys.secrets[jwt.get_unverified_header(token)["kid"]]

    def _verify(self, token: str) -> tuple[Caller, datetime]:
        try:
            secret = self._secret_of(token)
            claims = jwt.decode(
                token,
                secret,
                algorithms=[ALGORITHM],
                issuer=ISSUER,
                audience=AUDIENCE,
                # Times are compared with the clock that the whole server goes by.
                options={"require": list(CLAIMS), "verify_exp": False, "verify_iat": False},
            )
            role = Role(claims["role"]) if "role" in claims else None
            caller = Caller(CallerKind(claims["typ"]), _id(claims["sub"]), _id(claims["sid"]), role)
            _seconds(claims["iat"])
            return caller, datetime.fromtimestamp(_seconds(claims["exp"]), UTC)
        except (jwt.PyJWTError, KeyError, TypeError, ValueError, ArithmeticError, OSError, RecursionError) as error:
            raise Unauthorized from error


def _id(claim: object) -> str:
    """Whoever has the secret could sign anything; what is no id would be an error of ours further on."""
    if not isinstance(claim, str) or not _ID.fullmatch(claim):
        raise TypeError("no id")
    return claim


def _seconds(claim: object) -> int:
    if type(claim) is not int:
        raise TypeError("no whole number of seconds")
    return claim
