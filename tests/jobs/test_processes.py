"""Jobs with several real processes: none does what another one does, and one that is killed is replaced."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest
import pytest_asyncio

from server.jobs.by_hand import list_jobs
from server.jobs.leases import CLOCKS_DIFFER, LEASE, Leases
from server.jobs.runner import Job, JobRunner
from server.kernel import new_id
from server.processes import ChildProcess
from server.values.clock import system_clock
from tests.architecture.source import ROOT
from tests.command_line import parkup
from tests.jobs.hourly import HOUR
from tests.processes import program_environment

Start = Callable[[str], Awaitable[ChildProcess]]


@pytest_asyncio.fixture
async def start(settings, database, tmp_path) -> AsyncIterator[Start]:
    """Starts a process that runs the job with a name."""
    started: list[ChildProcess] = []

    async def run(job: str) -> ChildProcess:
        child = ChildProcess(
            "hourly",
            [sys.executable, "-m", "tests.jobs.hourly", settings.mongo_uri, settings.mongodb_database, job],
            env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
            log=tmp_path / f"log{len(started)}",
        )
        started.append(child)
        await child.start()
        return child

    yield run
    for child in started:
        await child.stop(grace=10)


@pytest.fixture
def runs_of(database):
    """The process ids of a job's runs, once there are so many."""

    async def runs(job: str, count: int = 1) -> list[int]:
        async with asyncio.timeout(120):
            while await database["runs"].count_documents({"job": job}) < count:
                await asyncio.sleep(0.05)
        return [run["pid"] async for run in database["runs"].find({"job": job})]

    return runs


async def test_of_two_processes_one_runs_a_job(start, runs_of, database) -> None:
    job = f"test-{new_id()}"
    await database["mayEnd"].insert_one({"_id": job})
    leases = Leases(database, system_clock)
    await asyncio.gather(start(job), start(job))
    await runs_of(job)
    async with asyncio.timeout(120):
        while (run := (await leases.last_runs())[job]).result is None:
            await asyncio.sleep(0.05)
    # Whoever looks later, the other process or a third one, finds it done for this hour.
    assert not await JobRunner((), leases).run_if_due(Job(job, HOUR, list))
    assert run.result == "done"
    assert len(await runs_of(job)) == 1


async def test_a_process_that_was_killed_is_replaced_when_its_lease_is_over_however_rare_the_job(
    start, runs_of, database
) -> None:
    job = f"test-{new_id()}"
    child = await start(job)
    assert await runs_of(job) == [child.pid]
    os.kill(child.pid, signal.SIGKILL)
    assert await child.wait() == -signal.SIGKILL

    async def work() -> None:
        await database["runs"].insert_one({"job": job, "pid": os.getpid()})

    mine, since = Job(job, HOUR, work), system_clock()
    before = Leases(database, lambda: since)
    assert not await JobRunner((), before).run_if_due(mine)
    after = Leases(database, lambda: since + LEASE + CLOCKS_DIFFER)
    assert "cut off" in await list_jobs([mine], after)
    assert await JobRunner((), after).run_if_due(mine)
    assert len(await runs_of(job)) == 2
    later = Leases(database, lambda: since + LEASE + CLOCKS_DIFFER + timedelta(minutes=59))
    assert not await JobRunner((), later).run_if_due(mine)


@pytest.fixture
def parkup_jobs(settings, tmp_path):
    """Runs `parkup jobs` with arguments and gives its exit status, output and complaints."""

    async def run(*arguments: str) -> tuple[int, str, str]:
        with program_environment(tmp_path, settings) as environment:
            return await parkup("jobs", *arguments, environment=environment)

    return run


async def test_on_the_command_line_a_job_runs_once_and_the_list_says_how_it_went(parkup_jobs) -> None:
    status, output, _ = await parkup_jobs("--once", "expire-sessions")
    assert (status, output.startswith("expire-sessions done in ")) == (0, True)
    status, output, _ = await parkup_jobs("--list")
    assert status == 0
    (line,) = [line for line in output.splitlines() if line.startswith("expire-sessions ")]
    assert " done " in line


async def test_on_the_command_line_a_job_that_there_is_not_is_refused_in_a_sentence(parkup_jobs) -> None:
    status, _, complaints = await parkup_jobs("--once", "no-such")
    assert status == 1
    assert "There is no job no-such. There are: " in complaints
    assert " expire-sessions, " in complaints
    assert "Traceback" not in complaints
    status, _, complaints = await parkup_jobs("--once", "expire-sessions", "--list")
    assert status == 2
