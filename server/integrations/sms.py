"""Text messages: through an HTTP gateway, or in development to a file that the stack shows."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import httpx

from server.messages import NotSent
from server.values.trace import current_trace

TIMEOUT_SECONDS = 10.0


class HttpSms:
    """Implements SmsSender: POSTs `{"to": "+216…", "text": "…"}` with a bearer token; any 2xx means taken.

    It is told which trace the message belongs to.
    """

    def __init__(self, url: str, token: str) -> None:
        self._url = url
        self._client = httpx.AsyncClient(timeout=TIMEOUT_SECONDS, headers={"authorization": f"Bearer {token}"})

    async def send(self, phone: str, text: str) -> None:
        """Raises NotSent."""
        try:
            trace = current_trace()
            headers = trace.headers() if trace else {}
            answer = await self._client.post(self._url, json={"to": phone, "text": text}, headers=headers)
        except httpx.HTTPError as error:
            raise NotSent(type(error).__name__) from error
        if not answer.is_success:
            raise NotSent(f"HTTP {answer.status_code}")

    async def close(self) -> None:
        await self._client.aclose()


class ConsoleSms:
    """Implements SmsSender for development: appends one JSON line a message to `file` (time, phone, text).

    `parkup dev` shows every line in its terminal.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    async def send(self, phone: str, text: str) -> None:
        line = json.dumps({"time": datetime.now(UTC).isoformat(), "phone": phone, "text": text}, ensure_ascii=False)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        # One short append is atomic enough for several workers, and too quick to be worth a thread.
        with self._file.open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    async def close(self) -> None:
        """Nothing is held open."""
