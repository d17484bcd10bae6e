"""Text messages of the development stack: written to a file by the server, shown in the terminal by the stack."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

_POLL_SECONDS = 0.3


class ConsoleSmsSender:
    """Implements the `SmsSender` port: appends one JSON line a message to `file` (time, phone, text)."""

    def __init__(self, file: Path) -> None:
        self._file = file

    async def send(self, phone: str, text: str) -> None:
        line = json.dumps({"time": datetime.now(UTC).isoformat(), "phone": phone, "text": text}, ensure_ascii=False)
        # One short append is atomic enough for several workers, and too quick to be worth a thread.
        with self._file.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


async def show_sms(file: Path, show: Callable[[str], None]) -> None:
    """Show every message appended to `file` from now on, until cancelled."""
    file.touch()
    with file.open(encoding="utf-8") as lines:
        lines.seek(0, 2)
        while True:
            if line := lines.readline():
                message = json.loads(line)
                show(f"SMS to {message['phone']}\n{message['text']}")
            else:
                await asyncio.sleep(_POLL_SECONDS)
