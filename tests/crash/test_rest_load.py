"""Workers are killed and come back under REST load: no call is lost that may be sent again, and none runs twice."""

import asyncio
import contextlib
import itertools
from collections import Counter
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from server.processes import ChildProcess
from server.settings import Settings
from server.workers import socket_path
from tests.crash.killed_server import server_process
from tests.gateway.running import REAL_VIEWS, Gateway, running_gateway
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.people import Person

DRIVERS = 6
ENOUGH = 60
"""Answers between two things that happen to the workers."""
PRICE = 10


@dataclass
class Worker:
    """One worker that is killed and started anew at the same address."""

    settings: Settings
    folder: Path
    process: ChildProcess | None = None
    _running: contextlib.AsyncExitStack = field(default_factory=contextlib.AsyncExitStack)

    @property
    def address(self) -> str:
        return f"unix:{socket_path(self.settings, 0)}"

    async def start(self) -> None:
        self.process, _ = await self._running.enter_async_context(server_process(self.settings, self.folder))

    async def kill(self) -> None:
        assert self.process
        self.process.kill()
        await self._running.aclose()


@dataclass
class Clients:
    """Drivers who look at their wallets and pay from them, each payment with a key of its own, until told to stop."""

    gateway: Gateway
    drivers: list[Person]
    outcomes: Counter[int] = field(default_factory=Counter)
    paid: dict[str, str] = field(default_factory=dict)
    """The transaction's id by key."""

    async def run(self, until: Callable[[], bool]) -> None:
        await asyncio.gather(*(self._drive(driver, until) for driver in self.drivers))

    async def answers(self, more: int) -> None:
        """Waits for so many answers more."""
        wanted = self.outcomes.total() + more
        async with asyncio.timeout(120):
            while self.outcomes.total() < wanted:
                await asyncio.sleep(0.01)

    async def _drive(self, driver: Person, until: Callable[[], bool]) -> None:
        who = {"authorization": f"Bearer {driver.access_token}"}
        async with httpx.AsyncClient(base_url=f"http://{self.gateway.address}", timeout=60, headers=who) as client:
            for turn in itertools.count():
                if until():
                    return
                key = f"{driver.id}-{turn}"
                paid, read = await asyncio.gather(
                    client.post("/v1/wallet/pay", json={"amount": PRICE / 1000}, headers={"idempotency-key": key}),
                    client.get("/v1/wallet/balance"),
                )
                self.outcomes.update((paid.status_code, read.status_code))
                if paid.is_success:
                    self.paid[key] = paid.json()["transaction"]["id"]


@pytest.fixture
async def workers(crash_settings) -> AsyncIterator[list[Worker]]:
    folders = [crash_settings.data_dir / name for name in ("one", "two")]
    made = [Worker(crash_settings.model_copy(update={"data_dir": folder}), folder) for folder in folders]
    for worker in made:
        await worker.start()
    yield made
    for worker in made:
        await worker.kill()


async def test_no_call_is_lost_and_none_runs_twice(workers: list[Worker], money: Money, tmp_path) -> None:
    drivers = [await money.driver(millimes=1_000_000) for _ in range(DRIVERS)]
    async with running_gateway(tmp_path, REAL_VIEWS, *(worker.address for worker in workers)) as gateway:
        clients = Clients(gateway, drivers)
        stop = asyncio.Event()
        load = asyncio.create_task(clients.run(stop.is_set))
        for worker in workers:
            await _healthy(gateway, len(workers))
            await clients.answers(ENOUGH)
            await worker.kill()
            await clients.answers(ENOUGH)
            await worker.start()
        await clients.answers(ENOUGH)
        stop.set()
        await load

    assert set(clients.outcomes) == {200}
    assert len(set(clients.paid.values())) == len(clients.paid)
    database = money.application.kernel.database
    assert await database["ledger"].count_documents({"amount": {"$lt": 0}}) >= len(clients.paid)
    spent = [1_000_000 - await money.balance(driver) for driver in drivers]
    assert sum(spent) == PRICE * len(clients.paid)
    await assert_books_balance(database, settled=True)


async def _healthy(gateway: Gateway, count: int) -> None:
    async with asyncio.timeout(60):
        while await gateway.statistic("cluster.server.membership_healthy") < count:
            await asyncio.sleep(0.05)
