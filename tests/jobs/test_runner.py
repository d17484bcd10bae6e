import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from prometheus_client import REGISTRY

from parkup.parking.v1 import session_service_pb2 as sessions_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server.jobs.leases import LEASE, Leases
from server.jobs.process import run_jobs
from server.jobs.runner import Job, JobRunner
from server.kernel import new_id
from server.parking.tariff import Tariff
from server.parking.zones.model import Place
from server.parking.zones.service import NewZone
from server.values.clock import TUNIS
from tests.metrics import metric

MINUTE = timedelta(minutes=1)


@pytest.fixture
def leases(database, clock):
    return Leases(database, clock)


@pytest.fixture
def runner(leases):
    return JobRunner((), leases, renew_seconds=0.01)


class Work:
    """Counts its runs; goes on until it is let go."""

    def __init__(self) -> None:
        self.runs = 0
        self.began = asyncio.Event()
        self.may_end = asyncio.Event()
        self.may_end.set()

    async def __call__(self) -> None:
        self.runs += 1
        self.began.set()
        await self.may_end.wait()


def job_of(work) -> Job:
    return Job(f"test-{new_id()}", MINUTE, work)


class TestLeases:
    async def test_of_many_processes_one_runs_a_job(self, runner) -> None:
        work = Work()
        job = job_of(work)
        assert sum(await asyncio.gather(*(runner.run_if_due(job) for _ in range(20)))) == 1
        assert work.runs == 1

    async def test_a_job_is_due_again_after_its_time(self, runner, clock) -> None:
        work = Work()
        job = job_of(work)
        await runner.run_if_due(job)
        clock.move(seconds=59)
        assert not await runner.run_if_due(job)
        clock.move(seconds=1)
        assert await runner.run_if_due(job)

    async def test_a_job_with_a_time_of_day_is_due_at_that_time_and_not_a_day_after_its_last_run(
        self, runner, clock
    ) -> None:
        soon = clock() + timedelta(hours=2)
        at = soon.astimezone(TUNIS).time()
        work = Work()
        job = replace(job_of(work), every=timedelta(days=1), at=at)
        assert await runner.run_if_due(job)
        clock.move(hours=1, minutes=59)
        assert not await runner.run_if_due(job)
        clock.move(minutes=1, seconds=1)
        assert await runner.run_if_due(job)
        clock.move(hours=23, minutes=59)
        assert not await runner.run_if_due(job)
        clock.move(minutes=1)
        assert await runner.run_if_due(job)

    async def test_a_long_run_keeps_its_lease(self, runner, clock) -> None:
        work = Work()
        work.may_end.clear()
        job = job_of(work)
        running = asyncio.create_task(runner.run_if_due(job))
        await work.began.wait()
        for _ in range(4):
            # Never so far that the lease runs out before it is renewed.
            clock.move(seconds=LEASE.total_seconds() / 2)
            await asyncio.sleep(0.05)
        assert not await runner.run_if_due(job)
        work.may_end.set()
        assert await running

    async def test_the_job_of_a_process_that_died_is_taken_over(self, runner, leases, clock) -> None:
        work = Work()
        job = job_of(work)
        assert await leases.claim(job.name, timedelta(seconds=1))
        clock.move(seconds=LEASE.total_seconds() - 1)
        assert not await runner.run_if_due(job)
        clock.move(seconds=1)
        assert await runner.run_if_due(job)

    async def test_who_lost_the_lease_stops(self, leases, clock, database) -> None:
        work = Work()
        work.may_end.clear()
        job = job_of(work)
        running = asyncio.create_task(JobRunner((), leases, renew_seconds=0.01).run_if_due(job))
        await work.began.wait()
        await database["jobLeases"].update_one({"_id": job.name}, {"$set": {"holder": "another"}})
        async with asyncio.timeout(60):
            assert not await running
        stored = await database["jobLeases"].find_one({"_id": job.name})
        assert stored["holder"] == "another"

    async def test_a_job_that_fails_comes_again(self, runner, clock) -> None:
        async def fail() -> None:
            raise RuntimeError("broken")

        job = job_of(fail)
        assert not await runner.run_if_due(job)
        clock.move(minutes=1)
        assert not await runner.run_if_due(job)


class TestRunner:
    async def test_stopping_lets_the_run_under_way_end(self, leases) -> None:
        work, stop = Work(), asyncio.Event()
        work.may_end.clear()
        running = asyncio.create_task(JobRunner([job_of(work)], leases).run(stop, grace_seconds=5))
        await work.began.wait()
        stop.set()
        await asyncio.sleep(0)
        assert not running.done()
        work.may_end.set()
        async with asyncio.timeout(60):
            await running

    async def test_stopping_cuts_off_what_does_not_end(self, leases, database) -> None:
        work, stop = Work(), asyncio.Event()
        work.may_end.clear()
        job = job_of(work)
        running = asyncio.create_task(JobRunner([job], leases).run(stop, grace_seconds=0.01))
        await work.began.wait()
        stop.set()
        async with asyncio.timeout(60):
            await running

    async def test_what_was_cut_off_is_done_by_another_process_at_once(self, leases, runner) -> None:
        work, stop = Work(), asyncio.Event()
        work.may_end.clear()
        job = job_of(work)
        running = asyncio.create_task(JobRunner([job], leases).run(stop, grace_seconds=0.01))
        await work.began.wait()
        stop.set()
        await running
        assert (await leases.last_runs())[job.name].result == "lost"
        work.may_end.set()
        assert await runner.run_if_due(job)


class TestExpiryJob:
    @pytest.fixture
    async def started(self, application, channel, people):
        driver = await people.driver()
        zone = await application.domains.zones.create(
            NewZone(f"J-{new_id()}", "Zone", None, None, Tariff(1_500), True, Place(10.3, 36.8), (), 50_000, 100_000)
        )
        request = sessions_pb.StartSessionRequest(zone_id=zone.id, license_plate=f"J {new_id()}", duration_minutes=10)
        stub = SessionServiceStub(channel)
        return (await stub.StartSession(request, metadata=driver.metadata)).session

    async def test_it_notes_what_is_over_and_nothing_else(self, application, database, started, clock) -> None:
        async def status() -> str:
            document = await database["parkingSessions"].find_one(
                {"ticket.qrCode": {"$exists": True}, "zoneCode": started.zone_code}
            )
            return document["status"]

        await application.domains.sessions.expire_due()
        assert await status() == "active"
        clock.move(minutes=10)
        await asyncio.gather(*(application.domains.sessions.expire_due() for _ in range(5)))
        assert await status() == "expired"
        assert await application.domains.sessions.expire_due() == 0

    async def test_the_jobs_process_runs_it(self, application, database, started, clock) -> None:
        clock.move(minutes=11)
        stop = asyncio.Event()
        running = asyncio.create_task(run_jobs(application, stop))
        query = {"zoneCode": started.zone_code, "status": "expired"}
        async with asyncio.timeout(60):
            while not await database["parkingSessions"].find_one(query):
                await asyncio.sleep(0.01)
        stop.set()
        await running


class TestSupervision:
    async def test_a_job_whose_lease_cannot_be_claimed_is_tried_again_whatever_the_error(self, leases) -> None:
        class FailsOnce(Leases):
            failed = False

            async def claim(self, job, every, **when):
                if not self.failed:
                    self.failed = True
                    raise LookupError
                return await super().claim(job, every, **when)

        work, stop = Work(), asyncio.Event()
        failing = FailsOnce(leases._leases.database, leases._clock)
        running = asyncio.create_task(JobRunner([job_of(work)], failing).run(stop, grace_seconds=5))
        async with asyncio.timeout(60):
            await work.began.wait()
        stop.set()
        await running
        assert failing.failed

    async def test_a_job_that_raises_at_once_frees_its_lease(self, runner, database, clock) -> None:
        def broken():
            raise LookupError

        job = job_of(broken)
        assert not await runner.run_if_due(job)
        clock.move(minutes=1)
        assert not await runner.run_if_due(job)
        assert (await database["jobLeases"].find_one({"_id": job.name}))["leasedUntil"] <= clock()


class TestMetrics:
    async def test_runs_their_ends_and_durations_are_counted(self, leases, clock) -> None:
        async def fail() -> None:
            raise LookupError

        good, bad = job_of(Work()), job_of(fail)
        runner = JobRunner([good, bad], leases)
        assert REGISTRY.get_sample_value("parkup_job_runs_total", {"name": bad.name, "result": "failed"}) == 0
        await runner.run_if_due(good)
        await runner.run_if_due(bad)
        assert metric("parkup_job_runs_total", name=good.name, result="done") == 1
        assert metric("parkup_job_runs_total", name=bad.name, result="failed") == 1
        assert metric("parkup_job_seconds_count", name=good.name) == 1

    async def test_the_last_success_is_known_to_processes_that_did_not_run_the_job(self, leases, database) -> None:
        good, bad = job_of(Work()), job_of(lambda: asyncio.sleep(0))
        before = leases._clock()
        await JobRunner([good], leases).run_if_due(good)
        successes = await Leases(database, leases._clock).last_successes()
        assert before <= successes[good.name] <= leases._clock()
        assert bad.name not in successes
