"""Leases, expiry and due times go by the database's time: a machine whose clock is wrong does no harm."""

import asyncio
from datetime import timedelta

import pytest_asyncio

from parkup.parking.v1 import session_service_pb2 as sessions_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server import app
from server.jobs.leases import Leases
from server.jobs.process import run_jobs
from server.jobs.runner import Job, JobRunner
from server.kernel import new_id
from server.parking.tariff import Tariff
from server.parking.zones.model import Place
from server.parking.zones.service import NewZone
from server.values.clock import steady_clock, system_clock
from tests.metrics import metric

AHEAD = timedelta(hours=2)
SECONDS = timedelta(seconds=5)


def two_hours_ahead():
    return system_clock() + AHEAD


@pytest_asyncio.fixture
async def wrong(application, settings, third_parties):
    """A whole application on a machine whose clock is two hours ahead."""
    async with app.build(settings, machine_clock=two_hours_ahead, third_parties=third_parties) as built:
        yield built


@pytest_asyncio.fixture
async def parked(application, channel, people):
    """A session of one hour."""
    driver = await people.driver()
    zone = await application.domains.zones.create(
        NewZone(f"C-{new_id()}", "Zone", None, None, Tariff(1_500), True, Place(10.3, 36.8), (), 50_000, 100_000)
    )
    request = sessions_pb.StartSessionRequest(zone_id=zone.id, license_plate=f"C {new_id()}", duration_minutes=60)
    return (await SessionServiceStub(channel).StartSession(request, metadata=driver.metadata)).session


async def test_a_jobs_process_on_such_a_machine_neither_expires_sessions_nor_stops_the_jobs_of_others(
    application, wrong, parked, database
):
    await database["jobLeases"].delete_many({})
    stop = asyncio.Event()
    running = asyncio.create_task(run_jobs(wrong, stop))
    async with asyncio.timeout(30):
        while await database["jobLeases"].count_documents({"succeededAt": {"$exists": True}}) < len(wrong.parts.jobs):
            await asyncio.sleep(0.05)
    stop.set()
    await running

    session = await database["parkingSessions"].find_one({"zoneCode": parked.zone_code})
    assert session["status"] == "active"
    every = {job.name: job.every for job in wrong.parts.jobs}
    async for lease in database["jobLeases"].find():
        assert lease["dueAt"] <= system_clock() + every[lease["_id"]] + SECONDS
        assert lease["leasedUntil"] <= system_clock() + SECONDS


async def test_its_applications_clock_is_the_databases(wrong):
    assert abs(wrong.kernel.clock() - system_clock()) < SECONDS
    assert metric("parkup_machine_clock_ahead_seconds") > AHEAD.total_seconds() - 5


def test_setting_the_machines_clock_moves_no_steady_clock():
    shown = [system_clock()]
    clock = steady_clock(lambda: shown[0])
    shown[0] += AHEAD
    assert abs(clock() - system_clock()) < SECONDS


class TestWhatAWrongClockWrote:
    async def test_a_due_time_further_ahead_than_its_period_is_due_now(self, application, clock, database):
        job = Job(f"test-{new_id()}", timedelta(minutes=1), lambda: asyncio.sleep(0))
        later = clock() + AHEAD
        await database["jobLeases"].insert_one({"_id": job.name, "dueAt": later, "leasedUntil": later})
        assert await JobRunner([job], Leases(database, clock)).run_if_due(job)

    async def test_clocks_that_differ_by_a_second_run_no_job_twice(self, application, clock, database):
        job = Job(f"test-{new_id()}", timedelta(minutes=1), lambda: asyncio.sleep(0))
        runner = JobRunner([job], Leases(database, clock))
        behind = JobRunner([job], Leases(database, lambda: clock() - timedelta(seconds=1)))
        assert await runner.run_if_due(job)
        assert not await behind.run_if_due(job)
