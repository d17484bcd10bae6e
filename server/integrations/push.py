"""Push messages by Firebase Cloud Messaging (HTTP v1), or in development to a file."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import jwt

from server.messages import NotSent, Push

TIMEOUT_SECONDS = 10.0
SCOPE = "https://www.googleapis.com/auth/firebase.messaging"
GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
ASSERTION_SECONDS = 3_600
RENEWED_BEFORE_SECONDS = 60
_GONE = frozenset({"UNREGISTERED", "SENDER_ID_MISMATCH"})
_NEEDED = ("project_id", "client_email", "private_key", "token_uri")


@dataclass(frozen=True, slots=True, repr=False)
class ServiceAccount:
    """Who we are to Google, as the key file of a service account says."""

    project_id: str
    client_email: str
    private_key: str
    private_key_id: str
    token_uri: str

    @classmethod
    def read(cls, file: Path) -> ServiceAccount:
        """Raises ValueError, with a sentence for whoever sets it up."""
        try:
            fields = json.loads(file.expanduser().read_text(encoding="utf-8"))
            found = {name: str(fields[name]) for name in _NEEDED}
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ValueError(f"FCM_SERVICE_ACCOUNT names {file}, which is no key file of a service account") from error
        return cls(private_key_id=str(fields.get("private_key_id", "")), **found)

    def assertion(self, now: int) -> str:
        """The signed claim by which Google gives an access token (RFC 7523)."""
        claims = {"iss": self.client_email, "scope": SCOPE, "aud": self.token_uri}
        times = {"iat": now, "exp": now + ASSERTION_SECONDS}
        return jwt.encode(claims | times, self.private_key, "RS256", headers={"kid": self.private_key_id})


class FcmPush:
    """Implements PushSender."""

    def __init__(
        self,
        account: ServiceAccount,
        base: str,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`now` is in seconds since 1970: Google compares it with its own time."""
        self._account = account
        self._url = f"{base.rstrip('/')}/v1/projects/{account.project_id}/messages:send"
        self._now = now
        self._client = httpx.AsyncClient(timeout=TIMEOUT_SECONDS)
        self._token = ""
        self._good_until = 0.0
        self._asking = asyncio.Lock()

    async def send(self, token: str, push: Push) -> None:
        """Raises NotSent: for good when the app is gone from the device."""
        message = _message(token, push)
        try:
            answer = await self._post(message)
            if answer.status_code == httpx.codes.UNAUTHORIZED:
                # Taken back before its time: once more with another one.
                self._good_until = 0.0
                answer = await self._post(message)
        except httpx.HTTPError as error:
            raise NotSent(type(error).__name__) from error
        if not answer.is_success:
            code = _error_code(answer)
            raise NotSent(f"HTTP {answer.status_code} {code}".strip(), for_good=code in _GONE)

    async def close(self) -> None:
        await self._client.aclose()

    async def _post(self, message: dict[str, Any]) -> httpx.Response:
        headers = {"authorization": f"Bearer {await self._access_token()}"}
        return await self._client.post(self._url, json=message, headers=headers)

    async def _access_token(self) -> str:
        async with self._asking:  # many pushes at a time need one token
            if self._now() >= self._good_until:
                form = {"grant_type": GRANT, "assertion": self._account.assertion(int(self._now()))}
                answer = await self._client.post(self._account.token_uri, data=form)
                if not answer.is_success:
                    raise NotSent(f"no access token: HTTP {answer.status_code}")
                read = answer.json()
                self._token = read["access_token"]
                self._good_until = self._now() + read["expires_in"] - RENEWED_BEFORE_SECONDS
            return self._token


class ConsolePush:
    """Implements PushSender for development: appends one JSON line a message to `file`, the device's token cut off."""

    def __init__(self, file: Path) -> None:
        self._file = file

    async def send(self, token: str, push: Push) -> None:
        said = {"time": datetime.now(UTC).isoformat(), "token": token[:8], "title": push.title, "text": push.text}
        line = json.dumps(said, ensure_ascii=False)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    async def close(self) -> None:
        """Nothing is held open."""


class NoPush:
    """Implements PushSender where production has no messaging service: there are no devices that could get anything."""

    async def send(self, token: str, push: Push) -> None:
        """Raises NotSent."""
        raise NotSent("FCM_SERVICE_ACCOUNT is not set")

    async def close(self) -> None:
        """Nothing is held open."""


def _message(token: str, push: Push) -> dict[str, Any]:
    seconds = max(1, push.valid_for // timedelta(seconds=1))
    return {
        "message": {
            "token": token,
            "notification": {"title": push.title, "body": push.text},
            "data": dict(push.data),
            # What waits for a phone that is off is of no use when the time is over.
            "android": {"priority": "high", "ttl": f"{seconds}s", "notification": {"tag": push.topic}},
            "apns": {"headers": {"apns-collapse-id": push.topic, "apns-priority": "10"}},
            "webpush": {"headers": {"TTL": str(seconds), "Urgency": "high"}, "notification": {"tag": push.topic}},
        }
    }


def _error_code(answer: httpx.Response) -> str:
    """Firebase's own code of a refusal, else Google's status."""
    try:
        error = answer.json()["error"]
        codes = [each["errorCode"] for each in error.get("details", ()) if "errorCode" in each]
        return str((codes or [error.get("status", "")])[0])
    except (ValueError, KeyError, TypeError, AttributeError):
        return ""
