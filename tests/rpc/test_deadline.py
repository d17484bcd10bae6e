"""What a call asks of MongoDB ends with the call."""

import asyncio
from datetime import timedelta

import pymongo
import pytest
import pytest_asyncio
from pymongo import AsyncMongoClient, _csot
from pymongo.errors import PyMongoError
from pymongo.monitoring import CommandListener

from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server.errors import DeadlineExceeded, Unavailable
from server.jobs.leases import Leases
from server.jobs.runner import Job, JobRunner
from server.kernel import new_id
from server.rpc.deadline import POOL_FAULT, Deadline
from server.rpc.method import describe
from tests.rpc.conftest import bearer

METHOD = describe("/parkup.wallet.v1.WalletService/GetWallet")
THINGS = "deadlineThings"
WITH_ALL = [{"$lookup": {"from": THINGS, "pipeline": [], "as": "all"}}, {"$unwind": "$all"}]
ENDLESS = [*WITH_ALL * 5, {"$count": "combinations"}]
"""Counts 200 to the power of six."""


class Limits(CommandListener):
    """Keeps how long each command may take, in milliseconds, by its name."""

    def __init__(self) -> None:
        self.seen: dict[str, int | None] = {}

    def started(self, event) -> None:
        self.seen[event.command_name] = event.command.get("maxTimeMS")

    def succeeded(self, event) -> None: ...

    def failed(self, event) -> None: ...


class Remaining:
    """Of gRPC's context what a deadline asks."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    @property
    def context(self):
        return self

    def time_remaining(self) -> float:
        return self._seconds


@pytest_asyncio.fixture(scope="module")
async def things(database):
    await database[THINGS].insert_many([{} for _ in range(200)])
    return database[THINGS]


async def test_every_query_says_how_long_it_may_take(chained, scripted, settings) -> None:
    limits = Limits()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[limits]) as client:
        things = client[settings.mongodb_database][THINGS]

        async def answer(_):
            await things.find_one({})
            await things.count_documents({})
            await things.update_one({"_id": 1}, {"$set": {"a": 1}}, upsert=True)
            await things.find_one_and_update({"_id": 1}, {"$set": {"a": 2}})
            await things.delete_one({"_id": 1})
            return wallet_pb.GetWalletResponse()

        scripted.answer = answer
        await WalletServiceStub(chained).GetWallet(wallet_pb.GetWalletRequest(), metadata=bearer("driver"), timeout=4)
    seen = [limits.seen.get(name) for name in ("find", "aggregate", "update", "findAndModify", "delete")]
    assert all(limit and limit <= 4_000 for limit in seen), limits.seen


async def test_a_query_that_takes_too_long_ends_with_its_call(database, things) -> None:
    comment = new_id()

    async def endless(request, call):
        return await things.aggregate(ENDLESS, comment=comment)

    with pytest.raises(DeadlineExceeded):
        await Deadline(30)(METHOD, endless)(None, Remaining(0.3))
    running = [{"$currentOp": {}}, {"$match": {"command.comment": comment}}]
    while await (await database.client["admin"].aggregate(running)).to_list():
        pass  # MongoDB notices within milliseconds; without a limit of its own this goes on for ever


async def test_what_failed_early_did_not_fail_for_the_deadline(things) -> None:
    async def slow(request, call):
        with pymongo.timeout(0.05):
            return await things.aggregate(ENDLESS)

    with pytest.raises(PyMongoError):
        await Deadline(30)(METHOD, slow)(None, Remaining(30))


async def test_what_the_engine_owns_has_no_deadline_of_a_call(application) -> None:
    async def work() -> float | None:
        return _csot.remaining()

    async def owned(request, call):
        return await application.kernel.engine.own(new_id(), work)

    assert await Deadline(30)(METHOD, owned)(None, Remaining(30)) is None


async def test_a_job_has_a_limit_of_its_own(database, clock) -> None:
    left: list[float | None] = []

    async def run() -> None:
        left.append(_csot.remaining())

    job = Job(f"test-{new_id()}", timedelta(minutes=1), run, longest=timedelta(seconds=90))
    await asyncio.create_task(JobRunner((), Leases(database, clock)).run_if_due(job))
    assert 0 < left[0] <= 90


async def test_a_fault_of_the_drivers_pool_is_no_fault_of_the_call() -> None:
    async def unlucky(_, __):
        raise RuntimeError(POOL_FAULT)

    async def broken(_, __):
        raise RuntimeError("another one")

    with pytest.raises(Unavailable):
        await Deadline(30)(METHOD, unlucky)(None, Remaining(30))
    with pytest.raises(RuntimeError):
        await Deadline(30)(METHOD, broken)(None, Remaining(30))
