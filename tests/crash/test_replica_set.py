"""A replica set of three that loses its primary in the middle of payments loses nothing and does nothing twice."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import grpc.aio
import pytest
import pytest_asyncio
from pymongo.errors import AutoReconnect

from parkup.auth.v1.user_service_pb2 import GetMeRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from server.engine.store import rest
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.values.caller import CallerKind
from tests.crash.killed_server import (
    Load,
    assert_every_answer_has_one_effect,
    assert_stripe_took_what_we_say,
    own_application,
    prepare,
    server_process,
)
from tests.crash.replica_set import ReplicaSet, running_replica_set
from tests.errors import reason_of
from tests.invariants import assert_books_balance
from tests.money import Money

RETRYABLE = {"UNAVAILABLE", "IDEMPOTENCY_KEY_IN_USE", "DEADLINE_EXCEEDED"}
PATIENCE_SECONDS = 180
"""How long a client repeats a call: far longer than any election, for a slow machine; nothing is measured by it."""
ENOUGH = 24
"""Answers before, between and after what happens to the primary."""
RICH = 1_000_000


@dataclass
class PatientLoad(Load):
    """The same payments by clients that repeat a call, with its key, until they know what became of it."""

    repeated: Counter = field(default_factory=Counter)
    """How often a call was answered with which retryable reason."""
    sent: dict[str, Callable[[grpc.aio.Channel], Awaitable[object]]] = field(default_factory=dict)
    """Every call by its idempotency key."""

    def __post_init__(self) -> None:
        self._stop = asyncio.Event()
        self._came = asyncio.Condition()

    async def keep_on(self, channel: grpc.aio.Channel) -> None:
        """Until `stop`; then all that was begun is known."""

        async def driver(number: int) -> None:
            token, card, turn = self.drivers[number].access_token, self.cards[number], 0
            while not self._stop.is_set():
                calls = self._calls(token, card, f"{number}-{turn}")
                await asyncio.gather(*(self._learn(key, call, channel) for key, call in calls.items()))
                turn += 1

        await asyncio.gather(*(driver(number) for number in range(len(self.drivers))))

    def stop(self) -> None:
        self._stop.set()

    async def more(self, count: int) -> None:
        """Waits for so many answers to come."""
        async with asyncio.timeout(PATIENCE_SECONDS), self._came:
            enough = len(self.answered) + count
            await self._came.wait_for(lambda: len(self.answered) >= enough)

    async def answers_again(self, channel: grpc.aio.Channel) -> dict[str, object]:
        """What every call that was answered is answered when it is sent once more, by its key."""
        answers = await asyncio.gather(*(self.sent[key](channel) for key in self.answered))
        return dict(zip(self.answered, answers, strict=True))

    async def _learn(
        self, key: str, call: Callable[[grpc.aio.Channel], Awaitable[object]], channel: grpc.aio.Channel
    ) -> None:
        self.sent[key] = call
        pause = 0.0
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                try:
                    answer = await call(channel)
                except grpc.aio.AioRpcError as error:
                    if (reason := reason_of(error)) not in RETRYABLE:
                        self.refused.add(f"{key}: {reason}")
                        return
                    self.repeated[reason] += 1
                    pause = await rest(pause)
                else:
                    async with self._came:
                        self.answered[key] = answer
                        self._came.notify_all()
                    return


@pytest_asyncio.fixture(scope="module")
async def replica_set(folder_of_run: Path) -> AsyncIterator[ReplicaSet]:
    async with running_replica_set(folder_of_run / "replica_set") as running:
        yield running


@pytest.fixture
async def set_settings(settings, replica_set: ReplicaSet, folder_of_run: Path):
    folder = folder_of_run / "on_set"
    folder.mkdir()
    own = settings.model_copy(update={"mongodb_uri": replica_set.uri, "mongodb_database": "of_set", "data_dir": folder})
    async with connect(own.mongo_uri) as client:
        await make_indexes(client[own.mongodb_database])
    return own


@pytest.fixture
async def money(set_settings, third_parties, outbox, sandbox, session_clock) -> AsyncIterator[Money]:
    async with own_application(set_settings, session_clock, third_parties, outbox, sandbox) as made:
        yield made


async def test_a_connection_to_a_member_that_is_not_ready_is_not_kept(replica_set) -> None:
    primary = await replica_set.primary()
    address = next(address for address in replica_set.members if address != primary)
    async with connect(f"mongodb://{address}/?directConnection=true") as member:
        await member.admin.command("replSetMaintenance", 1)
        async with connect(f"mongodb://{address}/?directConnection=true") as client:

            async def read() -> None:
                async with client.start_session() as session:
                    await client["of_set"].command("ping", session=session)

            for _ in range(2):
                with pytest.raises(AutoReconnect):
                    await read()
            await member.admin.command("replSetMaintenance", 0)
            async with asyncio.timeout(PATIENCE_SECONDS):
                pause = 0.0
                while True:
                    try:
                        await read()
                    except AutoReconnect:
                        pause = await rest(pause)
                    else:
                        break


@pytest.mark.cuts_connections
async def test_a_primary_that_steps_down_and_one_that_is_killed_cost_nobody_anything(
    replica_set, set_settings, money, clock
):
    database, repair = money.application.kernel.database, money.domain.payments.reconcile
    prepared = await prepare(money, millimes=RICH)
    load = PatientLoad(prepared.drivers, prepared.cards, prepared.zone_id)
    async with server_process(set_settings, set_settings.data_dir) as (_, channel):
        async with asyncio.TaskGroup() as clients:
            clients.create_task(load.keep_on(channel))
            await load.more(ENOUGH)
            await replica_set.step_down()
            await load.more(ENOUGH)
            await replica_set.kill_primary()
            await load.more(ENOUGH)
            load.stop()

        assert not load.refused, (set_settings.data_dir / "server.log").read_text()[-20_000:]
        assert load.answered.keys() == load.sent.keys()
        assert await load.answers_again(channel) == load.answered
        await assert_changes_are_heard_of(money, channel)

    clock.move(minutes=2)
    await repair(clock())
    await assert_books_balance(database, settled=True)
    await assert_every_answer_has_one_effect(database, load)
    await assert_stripe_took_what_we_say(money, load)


async def assert_changes_are_heard_of(money: Money, channel: grpc.aio.Channel) -> None:
    """Who is switched off through one process is soon refused by the other."""
    driver, users = await money.driver(), UserServiceStub(channel)
    await users.GetMe(GetMeRequest(), metadata=driver.metadata)
    await money.application.domains.auth.standings.switch_off(CallerKind.DRIVER, driver.id)
    async with asyncio.timeout(PATIENCE_SECONDS):
        reason = ""
        while reason != "UNAUTHORIZED":
            try:
                await users.GetMe(GetMeRequest(), metadata=driver.metadata)
            except grpc.aio.AioRpcError as error:
                reason = reason_of(error)
