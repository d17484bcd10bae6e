"""Jobs on the command line: how they are, and one run now."""

import asyncio
from datetime import datetime, timedelta

import pytest

from server.jobs.by_hand import CannotRun, list_jobs, run_once
from server.jobs.leases import LEASE, Leases
from server.jobs.runner import Job, JobRunner
from server.kernel import new_id
from server.values.clock import TUNIS
from tests.jobs.test_runner import MINUTE, Work, job_of

HOUR = timedelta(hours=1)


@pytest.fixture
def leases(database, clock):
    return Leases(database, clock)


async def lines_of(job: Job, leases: Leases) -> list[str]:
    """The columns of a job's line, split where the table has gaps."""
    (line,) = [line for line in (await list_jobs([job], leases)).splitlines()[1:] if line.startswith(f"{job.name} ")]
    return [cell.strip() for cell in line.split("  ") if cell.strip()]


def local(instant: datetime) -> str:
    return instant.astimezone(TUNIS).strftime("%Y-%m-%d %H:%M:%S")


class TestOnce:
    async def test_a_job_is_run_though_it_is_not_due(self, leases) -> None:
        work = Work()
        job = job_of(work)
        await JobRunner((), leases).run_if_due(job)
        assert f"{job.name} done in" in await run_once(job.name, [job], leases)
        assert work.runs == 2

    async def test_it_counts_as_a_run_like_any_other(self, leases, clock) -> None:
        work = Work()
        job, runner = job_of(work), JobRunner((), leases)
        await run_once(job.name, [job], leases)
        clock.move(seconds=59)
        assert not await runner.run_if_due(job)
        clock.move(seconds=1)
        assert await runner.run_if_due(job)

    async def test_a_job_that_another_process_runs_is_left_to_it(self, leases) -> None:
        work = Work()
        work.may_end.clear()
        job = job_of(work)
        running = asyncio.create_task(JobRunner((), leases).run_if_due(job))
        await work.began.wait()
        with pytest.raises(CannotRun, match="another process"):
            await run_once(job.name, [job], leases)
        work.may_end.set()
        assert await running
        assert work.runs == 1

    async def test_a_job_that_fails_says_with_what(self, leases) -> None:
        async def fail() -> None:
            raise LookupError("no such street")

        job = job_of(fail)
        with pytest.raises(CannotRun, match="no such street"):
            await run_once(job.name, [job], leases)

    async def test_an_unknown_name_is_answered_with_those_there_are(self, leases) -> None:
        with pytest.raises(CannotRun, match="There are: first, second"):
            await run_once("third", [Job("second", MINUTE, Work()), Job("first", MINUTE, Work())], leases)


class TestList:
    async def test_a_job_that_never_ran_is_due_now(self, leases) -> None:
        assert await lines_of(Job(name := f"test-{new_id()}", HOUR, Work()), leases) == [
            name,
            "1 h",
            "never",
            "now",
            "never",
        ]

    async def test_a_run_that_ended_well_says_when_and_how_long(self, leases, clock) -> None:
        async def work() -> None:
            clock.move(seconds=2.5)

        clock.hold()
        job, began = job_of(work), clock()
        await JobRunner((), leases).run_if_due(job)
        assert await lines_of(job, leases) == [
            job.name,
            "1 min",
            local(began),
            "done",
            "2.5 s",
            local(began + MINUTE),
            local(clock()),
        ]

    async def test_a_run_that_failed_says_with_what(self, leases) -> None:
        async def fail() -> None:
            raise LookupError("no such street")

        job = job_of(fail)
        await JobRunner((), leases).run_if_due(job)
        assert (await lines_of(job, leases))[3] == "failed"
        assert f"{job.name}: LookupError('no such street')" in await list_jobs([job], leases)

    async def test_a_run_under_way_is_running_and_one_whose_process_died_was_cut_off(self, leases, clock) -> None:
        job = job_of(Work())
        await leases.claim(job.name, MINUTE)
        assert (await lines_of(job, leases))[3] == "running"
        clock.move(seconds=LEASE.total_seconds())
        assert (await lines_of(job, leases))[3] == "cut off"

    async def test_what_failed_is_forgotten_with_the_next_run(self, leases, clock) -> None:
        results = iter((LookupError("once"), None))

        async def fail_once() -> None:
            if error := next(results):
                raise error

        job, runner = job_of(fail_once), JobRunner((), leases)
        await runner.run_if_due(job)
        clock.move(minutes=1)
        await runner.run_if_due(job)
        assert (await lines_of(job, leases))[3] == "done"
        assert "once" not in await list_jobs([job], leases)
