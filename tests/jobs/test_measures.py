"""What waits for a repair shows in the metrics of processes that run jobs, as it stands in the database."""

import secrets
import sys
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
import pytest_asyncio
from bson import ObjectId
from prometheus_client import REGISTRY

from server import app
from server.dev.ports import free_ports
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.processes import ChildProcess
from tests.processes import program_environment

METRICS = ("parkup_payments_open", "parkup_refunds_waiting", "parkup_needs_attention")


@pytest_asyncio.fixture
async def alone(settings, session_clock, third_parties) -> AsyncIterator[app.Application]:
    """An application over a database of its own, so that what is counted is known."""
    own = settings.model_copy(update={"mongodb_database": f"{settings.mongodb_database}_{secrets.token_hex(4)}"})
    async with connect(own.mongo_uri) as client:
        await make_indexes(client[own.mongodb_database])
        async with app.build(own, clock=session_clock, third_parties=third_parties) as built:
            yield built
        await client.drop_database(own.mongodb_database)


@pytest.fixture
def wait(alone):
    """Puts payments that wait into the database; all are tried again in an hour only."""

    async def add(count: int, age: timedelta, *, refund: bool = False, given_up: bool = False) -> None:
        now = alone.kernel.clock()
        made = {"createdAt": now - age, "nextAttemptAt": now + timedelta(hours=1), "attempts": 30}
        if refund:
            made |= {"createdAt": now - timedelta(days=20), "refundRequestedAt": now - age}
        if given_up:
            made["needsAttention"] = True
        documents = [{"_id": ObjectId(), **made} for _ in range(count)]
        if not refund:
            documents = [{**each, "openFor": f"payment:{each['_id']}"} for each in documents]
        await alone.kernel.database["payments"].insert_many(documents)

    return add


def shown(name: str, **labels: str) -> float | None:
    return REGISTRY.get_sample_value(name, labels)


async def test_all_that_waits_is_counted_also_what_is_tried_again_only_later(alone, wait) -> None:
    await wait(3, timedelta(seconds=10))
    await wait(2, timedelta(minutes=10))
    await wait(1, timedelta(hours=30), given_up=True)
    await wait(4, timedelta(minutes=10), refund=True)
    await wait(2, timedelta(hours=30), refund=True, given_up=True)
    events = [{"_id": f"evt_{n}", "nextAttemptAt": alone.kernel.clock(), "needsAttention": True} for n in range(2)]
    await alone.kernel.database["stripeEvents"].insert_many([*events, {"_id": "evt_good", "ours": True}])

    for measure in alone.parts.measures:
        await measure()

    ages = ("under_1_minute", "under_1_hour", "older")
    assert [shown("parkup_payments_open", age=age) for age in ages] == [3, 2, 1]
    assert [shown("parkup_refunds_waiting", age=age) for age in ages] == [0, 4, 2]
    assert [shown("parkup_needs_attention", what=what) for what in ("payments", "events")] == [3, 2]


async def test_what_is_repaired_is_counted_no_more(alone, wait) -> None:
    await wait(1, timedelta(hours=30), refund=True, given_up=True)
    await alone.domains.money.payments.measure()
    assert shown("parkup_refunds_waiting", age="older") == 1

    await alone.kernel.database["payments"].delete_many({})
    await alone.domains.money.payments.measure()

    assert shown("parkup_refunds_waiting", age="older") == 0
    assert shown("parkup_needs_attention", what="payments") == 0


async def test_a_process_that_runs_jobs_shows_them_also_when_another_one_has_the_lease(alone, wait, tmp_path) -> None:
    await wait(2, timedelta(hours=30), refund=True, given_up=True)
    far = alone.kernel.clock() + timedelta(days=1)
    leases = [{"_id": job.name, "leasedUntil": far, "dueAt": far} for job in alone.parts.jobs]
    await alone.kernel.database["jobLeases"].insert_many(leases)
    (port,), settings = free_ports(1), alone.kernel.settings
    with program_environment(tmp_path, settings) as environment:
        own = {"PARKUP_JOBS_METRICS_PORT": str(port), "PARKUP_LOG_LEVEL": "error"}
        jobs = ChildProcess("jobs", (sys.executable, "-m", "server", "jobs"), env=environment | own)
        await until_shown(jobs, port)


async def until_shown(jobs: ChildProcess, port: int) -> None:
    async with httpx.AsyncClient() as scraper:

        async def shows() -> bool:
            try:
                page = (await scraper.get(f"http://127.0.0.1:{port}/metrics")).text.splitlines()
            except httpx.TransportError:
                return False
            return {
                'parkup_refunds_waiting{age="older"} 2.0',
                'parkup_payments_open{age="older"} 0.0',
                'parkup_needs_attention{what="payments"} 2.0',
                'parkup_needs_attention{what="events"} 0.0',
            } <= set(page)

        await jobs.start()
        try:
            await jobs.until_ready(shows, seconds=60)
        finally:
            await jobs.stop(grace=30)


def test_a_process_that_does_not_measure_shows_nothing_rather_than_zero() -> None:
    collected = {metric.name: metric for metric in REGISTRY.collect()}
    labels = [set(sample.labels) for name in METRICS for sample in collected[name].samples]
    assert all(labels), "a gauge without a label is there from the start, as zero"
