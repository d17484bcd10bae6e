import asyncio
import itertools

import pytest
from prometheus_client import REGISTRY
from pymongo.errors import AutoReconnect
from structlog.testing import capture_logs

from server.background import end
from server.supervision import pauses, supervised
from tests.metrics import metric


class Work:
    """Raises what it is told to, one error a run, and then returns."""

    def __init__(self, *errors: BaseException) -> None:
        self._errors = list(errors)
        self.runs = 0

    async def __call__(self) -> str:
        self.runs += 1
        if self._errors:
            raise self._errors.pop(0)
        return "done"


@pytest.mark.parametrize("error", [LookupError("odd"), AutoReconnect("away"), TimeoutError(), IndexError()])
async def test_whatever_work_raises_is_logged_and_counted_and_it_begins_again(error):
    work, before = Work(error, error), metric("parkup_background_failures_total", work="test")

    with capture_logs() as lines:
        assert await supervised("test", work, longest_pause=0) == "done"

    assert work.runs == 3
    assert metric("parkup_background_failures_total", work="test") == before + 2
    assert [line["work"] for line in lines if line["event"] == "background work failed"] == ["test", "test"]


async def test_work_that_never_failed_counts_zero_failures_so_that_the_first_one_shows():
    await supervised("test that is fine", Work())

    assert REGISTRY.get_sample_value("parkup_background_failures_total", {"work": "test that is fine"}) == 0


async def test_a_cancellation_that_nobody_asked_for_is_a_failure_like_others():
    async def awaits_what_is_cancelled() -> None:
        work.runs += 1
        if work.runs == 1:
            other = asyncio.get_running_loop().create_future()
            other.cancel()
            await other

    work = Work()

    async with asyncio.timeout(60):
        await asyncio.create_task(supervised("test", awaits_what_is_cancelled, longest_pause=0))

    assert work.runs == 2


async def test_it_ends_when_it_is_cancelled():
    began = asyncio.Event()

    async def for_ever() -> None:
        began.set()
        await asyncio.get_running_loop().create_future()

    task = asyncio.create_task(supervised("test", for_ever))
    await began.wait()
    async with asyncio.timeout(60):
        await end(task)

    assert task.cancelled()


def test_pauses_grow_to_the_longest_one():
    assert list(itertools.islice(pauses(1.0), 5)) == [0.2, 0.4, 0.8, 1.0, 1.0]
