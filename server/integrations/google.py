"""Google's id tokens (OpenID Connect). Implements IdentityProvider."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import httpx
import jwt
import structlog

from server.auth.errors import IdentityEmailUnverified, InvalidIdentityToken
from server.auth.identities.model import Identity, Provider
from server.errors import Unavailable
from server.values.clock import Clock

ALGORITHM = "RS256"
ISSUERS = ("https://accounts.google.com", "accounts.google.com")
TIMEOUT_SECONDS = 5.0
# How long keys are kept: what Google says, within these bounds.
SHORTEST, LONGEST, UNSAID = timedelta(minutes=1), timedelta(days=1), timedelta(hours=1)
# A token may name any key: so often at most one that we do not know makes us ask.
LEAST_BETWEEN = timedelta(seconds=30)
_MAX_AGE = re.compile(r"max-age=(\d{1,9})")

_log = structlog.get_logger("parkup.google")


class GoogleKeys:
    """Google's public keys, by key id. Fetched when needed, kept as long as Google says, and fetched anew for a key id
    that is not among them: Google rotates its keys.

    Keys that are too old are used on while Google does not answer.
    """

    def __init__(self, http: httpx.AsyncClient, url: str, clock: Clock) -> None:
        self._http = http
        self._url = url
        self._clock = clock
        self._keys: Mapping[str, jwt.PyJWK] = {}
        self._good_until: datetime | None = None
        self._asked_at: datetime | None = None
        self._asking = asyncio.Lock()

    async def find(self, key_id: str) -> jwt.PyJWK | None:
        """None when Google has no such key. Raises Unavailable when that cannot be known."""
        if self._is_fresh() and key_id in self._keys:
            return self._keys[key_id]
        async with self._asking:  # those who wait find what the first one has fetched
            if not (self._is_fresh() and key_id in self._keys) and self._may_ask():
                await self._fetch()
        if key_id in self._keys:
            return self._keys[key_id]
        if not self._is_fresh():
            raise Unavailable
        return None

    def _is_fresh(self) -> bool:
        return self._good_until is not None and self._clock() < self._good_until

    def _may_ask(self) -> bool:
        return self._asked_at is None or not self._is_fresh() or self._clock() - self._asked_at >= LEAST_BETWEEN

    async def _fetch(self) -> None:
        try:
            answer = await self._http.get(self._url)
            answer.raise_for_status()
            keys = jwt.PyJWKSet.from_dict(answer.json()).keys
        except (httpx.HTTPError, jwt.PyJWTError, ValueError, AttributeError) as error:
            _log.warning("keys not fetched", cause=type(error).__name__)
            return
        now = self._clock()
        self._keys = {key.key_id: key for key in keys if key.key_id}
        self._asked_at, self._good_until = now, now + _kept_for(answer)


class GoogleIdentities:
    """`client_ids` are those of our apps: a token made for another app is not for us."""

    def __init__(self, client_ids: Sequence[str], certs_url: str, clock: Clock) -> None:
        self._client_ids = list(client_ids)
        self._clock = clock
        self._http = httpx.AsyncClient(timeout=TIMEOUT_SECONDS)
        self._keys = GoogleKeys(self._http, certs_url, clock)

    async def identify(self, token: str) -> Identity:
        """Raises InvalidIdentityToken, IdentityEmailUnverified, Unavailable."""
        try:
            claims = await self._claims(token)
        except (jwt.PyJWTError, KeyError, TypeError, ValueError, ArithmeticError, RecursionError) as error:
            raise InvalidIdentityToken(Provider.GOOGLE) from error
        email, verified = claims.get("email"), claims.get("email_verified")
        # Google has written both `true` and `"true"`.
        if not isinstance(email, str) or verified not in (True, "true"):
            raise IdentityEmailUnverified(Provider.GOOGLE)
        return Identity(email, _text(claims.get("given_name")), _text(claims.get("family_name")))

    async def close(self) -> None:
        await self._http.aclose()

    async def _claims(self, token: str) -> dict[str, Any]:
        key_id = jwt.get_unverified_header(token)["kid"]
        if not isinstance(key_id, str) or (key := await self._keys.find(key_id)) is None:
            raise jwt.InvalidKeyError
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            algorithms=[ALGORITHM],
            audience=self._client_ids,
            issuer=ISSUERS,
            # Times are compared with the clock that the whole server goes by.
            options={"require": ["iss", "aud", "sub", "iat", "exp"], "verify_exp": False, "verify_iat": False},
        )
        if float(claims["exp"]) <= self._clock().timestamp():
            raise jwt.ExpiredSignatureError
        return claims


def _kept_for(answer: httpx.Response) -> timedelta:
    match = _MAX_AGE.search(answer.headers.get("cache-control", ""))
    said = timedelta(seconds=int(match[1])) if match else UNSAID
    return min(max(said, SHORTEST), LONGEST)


def _text(claim: object) -> str | None:
    return claim if isinstance(claim, str) else None
