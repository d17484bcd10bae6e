"""Ends work: what runs beside the calls, and the process itself when it is told to."""

from __future__ import annotations

import asyncio
import signal
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


class StopSignal(asyncio.Event):
    """Set by SIGTERM and SIGINT. Until `started`, these cancel the task as well that made this object.

    Without a database the start takes for ever, and nobody would look at the event.
    """

    def __init__(self) -> None:
        super().__init__()
        self._starting = asyncio.current_task()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, self._stop)

    def started(self) -> None:
        """From now on the event alone tells."""
        self._starting = None

    def _stop(self) -> None:
        self.set()
        if self._starting:
            self._starting.cancel()
