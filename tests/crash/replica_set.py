"""A replica set of three real mongods on this machine, whose primary can be made to go."""

import asyncio
import contextlib
import os
import random
import signal
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from pymongo import AsyncMongoClient
from pymongo.errors import AutoReconnect, PyMongoError

from server.dev.mongod import REPLICA_SET, mongod_command
from server.processes import ChildProcess

MEMBERS = 3
START_SECONDS = 120
ELECTION_MS = 5_000
"""How long the others miss a primary before they elect one; MongoDB's own 10 s would only make the test longer."""
STAY_DOWN_SECONDS = 10
"""How long a primary that stepped down takes no part in elections."""


class ReplicaSet:
    """Members by their addresses, all of them eligible."""

    def __init__(self, folder: Path) -> None:
        self.members: dict[str, ChildProcess] = {}
        for number, port in enumerate(_fixed_ports(MEMBERS)):
            data = folder / f"member{number}"
            data.mkdir()
            command = mongod_command(port=port, data=data, cache_gb=0.25, oplog_mb=64)
            log = folder / f"member{number}.log"
            self.members[f"127.0.0.1:{port}"] = ChildProcess(f"mongod {port}", command, log=log)

    @property
    def uri(self) -> str:
        return f"mongodb://{','.join(self.members)}/?replicaSet={REPLICA_SET}"

    async def start(self) -> None:
        """Returns when a primary takes writes that a majority confirms."""
        await asyncio.gather(*(member.start() for member in self.members.values()))
        for address, member in self.members.items():
            async with _one(address) as client:
                await member.until_ready(lambda client=client: _answers(client), seconds=START_SECONDS)
        async with _one(next(iter(self.members))) as first:
            members = [{"_id": number, "host": address} for number, address in enumerate(self.members)]
            settings = {"electionTimeoutMillis": ELECTION_MS, "heartbeatIntervalMillis": 500}
            await first.admin.command("replSetInitiate", {"_id": REPLICA_SET, "members": members, "settings": settings})
        await self.primary()

    async def stop(self) -> None:
        """The data are of no use any more."""
        for member in self.members.values():
            member.kill()
        await asyncio.gather(*(member.wait() for member in self.members.values()))

    async def primary(self, *, other_than: str = "") -> str:
        """The address of the member that takes writes, as soon as there is one."""
        async with asyncio.timeout(START_SECONDS), AsyncMongoClient[dict[str, Any]](self.uri) as client:
            while True:
                hello = await client.admin.command("hello")
                if hello["isWritablePrimary"] and hello["me"] != other_than:
                    return hello["me"]

    async def step_down(self) -> None:
        """The primary hands over, as when it is maintained."""
        primary = await self.primary()
        stay_down = {
            "replSetStepDown": STAY_DOWN_SECONDS,
            "secondaryCatchUpPeriodSecs": STAY_DOWN_SECONDS - 1,
            "force": True,  # on a machine so slow that nobody has caught up, too
        }
        async with _one(primary) as client:
            with contextlib.suppress(AutoReconnect):  # it may hang up on everybody
                await client.admin.command(stay_down)
        await self.primary(other_than=primary)

    async def kill_primary(self) -> None:
        """SIGKILL, at a moment when the primary has written what none of the others has: that is lost with it.

        Payments must be under way. The others find out by themselves, and elect one of them.
        """
        while True:
            primary = await self.primary()
            others = [member for address, member in self.members.items() if address != primary]
            async with _one(primary) as client:
                for member in others:
                    os.kill(member.pid, signal.SIGSTOP)
                is_alone = await _writes_alone(client)
                if is_alone:
                    self.members[primary].kill()
                for member in others:
                    os.kill(member.pid, signal.SIGCONT)
            if is_alone:
                break  # else it waited for a write for so long that it gave up being primary: once more
        await self.primary(other_than=primary)


@contextlib.asynccontextmanager
async def running_replica_set(folder: Path) -> AsyncIterator[ReplicaSet]:
    folder.mkdir()
    replica_set = ReplicaSet(folder)
    try:
        await replica_set.start()
        yield replica_set
    finally:
        await replica_set.stop()


def _one(address: str) -> AsyncMongoClient[dict[str, Any]]:
    """A client of one member, whatever its part in the set."""
    return AsyncMongoClient(f"mongodb://{address}/?directConnection=true", serverSelectionTimeoutMS=500)


async def _answers(client: AsyncMongoClient[dict[str, Any]]) -> bool:
    try:
        await client.admin.command("ping")
    except PyMongoError:
        return False
    return True


async def _applied(client: AsyncMongoClient[dict[str, Any]]) -> object:
    """The last write of a member."""
    return (await client.admin.command("replSetGetStatus"))["optimes"]["appliedOpTime"]


async def _writes_alone(client: AsyncMongoClient[dict[str, Any]]) -> bool:
    """Waits until a primary has written something. False when it is none any more, because it hears of no other."""
    before = await _applied(client)
    while await _applied(client) == before:
        if not (await client.admin.command("hello"))["isWritablePrimary"]:
            return False
    return True


def _fixed_ports(count: int) -> list[int]:
    """Free ports below those that the kernel hands out: while a set is being made, nobody's connection takes one."""
    with contextlib.ExitStack() as stack:
        found: list[int] = []
        for port in random.sample(range(20_000, 32_000), 1_000):
            taken = stack.enter_context(socket.socket())
            with contextlib.suppress(OSError):
                taken.bind(("127.0.0.1", port))
                found.append(port)
            if len(found) == count:
                return found
    raise OSError("no ports are free")
