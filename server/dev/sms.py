"""Text messages of the development stack: written to a file by the server, shown in the terminal by the stack."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

_POLL_SECONDS = 0.3


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
