"""Ends work that runs beside the calls."""

from __future__ import annotations

import asyncio
from typing import Any

_AGAIN_SECONDS = 0.1


async def end(*tasks: asyncio.Future[Any]) -> None:
    """Cancels tasks until all of them have ended; what they raise is not told.

    Once is not enough: PyMongo loses a cancellation that arrives together with the server's answer, and a task that
    runs for ever would then go on, and whoever awaits its end with it.
    """
    pending = {task for task in tasks if not task.done()}
    while pending:
        for task in pending:
            task.cancel()
        _, pending = await asyncio.wait(pending, timeout=_AGAIN_SECONDS)
    for task in tasks:
        if not task.cancelled():
            task.exception()  # else asyncio complains that nobody asked for it
