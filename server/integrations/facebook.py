"""Facebook's access tokens (Graph API). Implements IdentityProvider."""

from __future__ import annotations

import hmac
from typing import Any

import httpx
import structlog

from server.auth.errors import IdentityEmailUnverified, InvalidIdentityToken
from server.auth.identities.model import Identity, Provider
from server.errors import Unavailable
from server.values.clock import Clock

TIMEOUT_SECONDS = 5.0
BAD_REQUEST = 400
NEVER = 0  # `expires_at` of a token that does not expire

_log = structlog.get_logger("parkup.facebook")


class FacebookIdentities:
    """Asks first whether the token was made for our app: one that another app was given would open our accounts, too.

    Facebook gives an e-mail address only once its owner has confirmed it, and may give none.
    """

    def __init__(self, app_id: str, app_secret: str, api_base: str, clock: Clock) -> None:
        self._app_id = app_id
        self._app_secret = app_secret
        self._clock = clock
        self._http = httpx.AsyncClient(base_url=api_base.rstrip("/"), timeout=TIMEOUT_SECONDS)

    async def identify(self, token: str) -> Identity:
        """Raises InvalidIdentityToken, IdentityEmailUnverified, Unavailable."""
        own = f"{self._app_id}|{self._app_secret}"
        inspected = (await self._get("/debug_token", input_token=token, access_token=own)).get("data")
        if not isinstance(inspected, dict) or not self._is_good(inspected):
            raise InvalidIdentityToken(Provider.FACEBOOK)
        # So that the token alone, taken from somebody, tells nobody else anything (Facebook calls it a proof).
        proof = hmac.digest(self._app_secret.encode(), token.encode(), "sha256").hex()
        fields = "id,email,first_name,last_name"
        person = await self._get("/me", fields=fields, access_token=token, appsecret_proof=proof)
        if str(person.get("id", "")) != str(inspected.get("user_id")):
            raise InvalidIdentityToken(Provider.FACEBOOK)
        if not isinstance(email := person.get("email"), str):
            raise IdentityEmailUnverified(Provider.FACEBOOK)
        return Identity(email, _text(person.get("first_name")), _text(person.get("last_name")))

    async def close(self) -> None:
        await self._http.aclose()

    def _is_good(self, inspected: dict[str, Any]) -> bool:
        expires = inspected.get("expires_at", NEVER)
        return (
            inspected.get("is_valid") is True
            and str(inspected.get("app_id")) == self._app_id
            and inspected.get("type", "USER") == "USER"
            and isinstance(expires, int)
            and (expires == NEVER or expires > self._clock().timestamp())
        )

    async def _get(self, path: str, **query: str) -> dict[str, Any]:
        """Raises InvalidIdentityToken for a token that Facebook does not read, Unavailable for all else it refuses.

        Addresses hold tokens: nothing of an error but its type is logged.
        """
        try:
            answer = await self._http.get(path, params=query)
            body = answer.json()
        except (httpx.HTTPError, ValueError) as error:
            _log.warning("Facebook does not answer", cause=type(error).__name__)
            raise Unavailable from None
        if answer.status_code == BAD_REQUEST:
            raise InvalidIdentityToken(Provider.FACEBOOK)
        if answer.is_error or not isinstance(body, dict):
            _log.warning("Facebook refuses", status=answer.status_code)
            raise Unavailable
        return body


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
