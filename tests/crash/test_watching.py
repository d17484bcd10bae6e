"""Clients who watch while the database loses its primary go on being told, and miss nothing."""

import asyncio
import gc
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import grpc.aio
import pytest

from parkup.parking.v1 import live_service_pb2 as pb
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.live_service_pb2_grpc import LiveServiceStub
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.values.caller import Role
from tests.crash.killed_server import own_application
from tests.crash.replica_set import running_replica_set
from tests.enforcement.city import City
from tests.errors import reason_of
from tests.parking.watching import watching

PATIENCE_SECONDS = 180
"""Far longer than any election, for a slow machine; nothing is measured by it."""
RETRYABLE = {"UNAVAILABLE", "DEADLINE_EXCEEDED"}


@pytest.fixture
async def replica_set(folder_of_run: Path) -> AsyncIterator:
    async with running_replica_set(folder_of_run / "watched_set") as running:
        yield running


@pytest.fixture
async def city(replica_set, settings, third_parties, outbox, sandbox, session_clock, folder_of_run):
    folder = folder_of_run / "watched"
    folder.mkdir()
    own = settings.model_copy(
        update={"mongodb_uri": replica_set.uri, "mongodb_database": "of_watched", "data_dir": folder}
    )
    async with connect(own.mongo_uri) as client:
        await make_indexes(client[own.mongodb_database])
    async with own_application(own, session_clock, third_parties, outbox, sandbox) as money:
        yield City(money.application, money.channel, money.people, money)


async def parked(sessions: SessionServiceStub, driver, zone_id: str) -> str:
    """Parks, however long the database is away; gives the session's id."""
    request = session_pb.StartSessionRequest(
        zone_id=zone_id, license_plate=f"W-{secrets.token_hex(6)}", duration_minutes=60
    )
    metadata = (*driver.metadata, ("idempotency-key", secrets.token_hex(8)))
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            try:
                return (await sessions.StartSession(request, metadata=metadata)).session.id
            except grpc.aio.AioRpcError as error:
                if reason_of(error) not in RETRYABLE:
                    raise


# PyMongo leaves a socket to a member that steps down while it connects to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
@pytest.mark.cuts_connections
async def test_watchers_are_told_before_and_after_a_primary_steps_down(replica_set, city):
    zone = await city.zone()
    drivers = [await city.driver() for _ in range(3)]
    admin = await city.operator(Role.ADMIN)
    channel = city.money.channel
    live, sessions = LiveServiceStub(channel), SessionServiceStub(channel)

    async def known(watch) -> set[str]:
        message = await watch.next()
        if message.WhichOneof("about") == "snapshot":
            return {session.id for session in message.snapshot.sessions}
        return {message.event.session.id} if message.WhichOneof("about") == "event" else set()

    async def told_of(watch, session_id: str) -> None:
        """By an event, or by how things are when the stream had to be opened anew."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while session_id not in await known(watch):
                pass

    request = pb.WatchZoneRequest(zone_id=zone.id)
    async with watching(live.WatchZone(request, metadata=admin.metadata)) as watch:
        await watch.next()
        first = await parked(sessions, drivers[0], zone.id)
        await told_of(watch, first)
        token = watch.token
        await replica_set.step_down()
        second = await parked(sessions, drivers[1], zone.id)
        await told_of(watch, second)

    again = pb.WatchZoneRequest(zone_id=zone.id, resume_token=token)
    async with watching(live.WatchZone(again, metadata=admin.metadata)) as watch:
        message = await watch.next()
        assert (message.event.kind, message.event.session.id) == (pb.SessionEvent.KIND_STARTED, second)
        third = await parked(sessions, drivers[2], zone.id)
        await told_of(watch, third)
    gc.collect()
