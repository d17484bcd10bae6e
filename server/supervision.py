"""Work that goes on as long as the process: followers of the database, background work, the loops of jobs.

Nobody awaits such work, so an error that ends it would be heard of by nobody. Here every error is logged and counted,
and the work begins again.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

import structlog
from prometheus_client import Counter
from pymongo.errors import PyMongoError

FIRST_PAUSE_SECONDS = 0.2
LONGEST_PAUSE_SECONDS = 30.0

FAILURES = Counter(
    "parkup_background_failures", "Errors that ended work beside the calls; it began again each time.", ["work"]
)

T = TypeVar("T")

_log = structlog.get_logger("parkup.background")


async def supervised(name: str, work: Callable[[], Awaitable[T]], *, longest_pause: float = LONGEST_PAUSE_SECONDS) -> T:
    """Runs `work` until it returns, and gives what it returns. Whenever it raises, it begins again after a pause.

    The pauses grow to `longest_pause` seconds and are short again once `work` has lived longer than that. Cancel to
    stop.
    """
    failures = FAILURES.labels(name)  # shown as zero from now on: only then does Prometheus see the first one
    growing = pauses(longest_pause)
    while True:
        began = time.monotonic()
        try:
            return await work()
        except (Exception, asyncio.CancelledError) as error:
            if isinstance(error, asyncio.CancelledError) and _is_meant_for_us():
                raise
            failures.inc()
            _tell(name, error)
        if time.monotonic() - began > longest_pause:
            growing = pauses(longest_pause)
        # Many processes lose the same database at once; they should not all come back in the same moment.
        await asyncio.sleep(next(growing) * random.uniform(0.5, 1))  # noqa: S311  # not a secret


def pauses(longest: float) -> Iterator[float]:
    """Seconds, each twice as many as the one before, up to `longest`."""
    pause = min(FIRST_PAUSE_SECONDS, longest)
    while True:
        yield pause
        pause = min(pause * 2, longest)


def _is_meant_for_us() -> bool:
    """Else something that the work awaited was cancelled, and the work with it, though nobody wants it to end."""
    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


def _tell(name: str, error: BaseException) -> None:
    if isinstance(error, PyMongoError | TimeoutError):
        # The database is away or slow: a line is enough, and its stack would say nothing more.
        _log.warning("background work failed", work=name, error=repr(error))
    else:
        _log.error("background work failed", work=name, exc_info=error)
