"""Two workers and a jobs process as they run in production, over a database of their own with broken zones in it."""

import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import grpc.aio
import httpx
import pytest_asyncio
from bson import ObjectId
from prometheus_client.parser import text_string_to_metric_families

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1 import zone_service_pb2 as pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.app import Application
from server.auth.sign_ins.model import SignIn
from server.dev.ports import free_ports
from server.mongo.client import Database, connect, database
from server.mongo.indexes import make_indexes
from server.parking.tariff import Tariff
from server.parking.zones.repository import ZoneRepository
from server.processes import ChildProcess
from server.settings import Settings
from server.values.caller import CallerKind
from server.workers import socket_path
from tests.errors import refused
from tests.parking.test_zone_model import ZONE
from tests.people import bearer
from tests.processes import program_environment

START_SECONDS = 60
SOUND = replace(ZONE, created_at=datetime(2024, 1, 1, tzinfo=UTC), tariff=Tariff(1_000))
BROKEN = replace(SOUND, id="b" * 24, code="BROKEN")
EMPTY_BOUNDARY = {"boundary": {"type": "Polygon", "coordinates": []}}

Samples = dict[str, list[dict[str, str]]]
"""The labels of every sample by its name."""


@dataclass(frozen=True)
class Running:
    """The processes, seen from outside."""

    database: Database
    workers: tuple[grpc.aio.Channel, ...]
    metrics_urls: tuple[str, str]
    serve_log: Path

    async def price(self, worker: int, zone_id: str) -> float:
        """An hour's price as one of the workers says, in TND."""
        request = pb.CalculatePriceRequest(zone_id=zone_id, duration_minutes=60)
        return (await ZoneServiceStub(self.workers[worker]).CalculatePrice(request)).price

    async def metric(self, sample: str, **labels: str) -> float | None:
        """A value that `serve` exports."""
        text = (await _get(self.metrics_urls[0])).text
        for family in text_string_to_metric_families(text):
            for each in family.samples:
                if each.name == sample and labels.items() <= each.labels.items():
                    return each.value
        return None

    async def samples(self) -> Samples:
        """All that both export."""
        found: Samples = {}
        for url in self.metrics_urls:
            for family in text_string_to_metric_families((await _get(url)).text):
                for sample in family.samples:
                    found.setdefault(sample.name, []).append(sample.labels)
        return found


async def _get(url: str) -> httpx.Response:
    async with httpx.AsyncClient(timeout=30) as client:
        return await client.get(url)


@pytest_asyncio.fixture(scope="package")
async def running(settings: Settings, folder_of_run: Path, application: Application) -> AsyncIterator[Running]:
    name, run_dir = f"ops_{secrets.token_hex(4)}", folder_of_run / "ops"
    run_dir.mkdir()
    metrics_port, jobs_port, grpc_port = free_ports(3)
    own = {
        "MONGODB_DATABASE": name,
        "PARKUP_RUN_DIR": str(run_dir),
        "PARKUP_GRPC_PORT": str(grpc_port),
        "PARKUP_METRICS_PORT": str(metrics_port),
        "PARKUP_JOBS_METRICS_PORT": str(jobs_port),
        "SMTP_HOST": "127.0.0.1",
        "PARKUP_SMTP_PORT": "1",
    }
    urls = (f"http://127.0.0.1:{metrics_port}/metrics", f"http://127.0.0.1:{jobs_port}/metrics")
    with program_environment(run_dir, settings) as environment:
        async with _running(settings, run_dir, name, environment | own, urls) as seen:
            driver = SignIn(str(ObjectId()), CallerKind.DRIVER, str(ObjectId()))
            await _make_traffic(seen, application.domains.auth.tokens.write(driver, None).text)
            yield seen


@asynccontextmanager
async def _running(
    settings: Settings, run_dir: Path, name: str, environment: dict[str, str], urls: tuple[str, str]
) -> AsyncIterator[Running]:
    at = settings.model_copy(update={"run_folder": run_dir})
    python = [sys.executable, "-m", "server"]
    serve = ChildProcess("serve", [*python, "serve", "--workers", "2"], env=environment, log=run_dir / "serve.log")
    jobs = ChildProcess("jobs", [*python, "jobs"], env=environment, log=run_dir / "jobs.log")
    async with connect(settings.mongo_uri) as client:
        own = database(client, name)
        await make_indexes(own)
        await _insert_zones(own)
        try:
            await serve.start()
            await jobs.start()
            channels = tuple(
                grpc.aio.insecure_channel(
                    f"unix:{socket_path(at, index)}", options=[("grpc.use_local_subchannel_pool", 1)]
                )
                for index in range(2)
            )
            seen = Running(own, channels, urls, run_dir / "serve.log")
            await serve.until_ready(lambda: _answers(channels), seconds=START_SECONDS)
            await jobs.until_ready(lambda: _jobs_ran(own), seconds=START_SECONDS)
            yield seen
            for channel in channels:
                await channel.close()
        finally:
            await jobs.stop(grace=15)
            await serve.stop(grace=20)
            await client.drop_database(name)


async def _insert_zones(own: Database) -> None:
    zones = ZoneRepository(own)
    await zones.insert(SOUND)
    await zones.insert(BROKEN)
    await own["parkingZones"].update_one({"code": BROKEN.code}, {"$set": EMPTY_BOUNDARY})


async def _answers(channels: tuple[grpc.aio.Channel, ...]) -> bool:
    try:
        for channel in channels:
            await ZoneServiceStub(channel).ListZones(pb.ListZonesRequest(), timeout=1)
    except grpc.aio.AioRpcError:
        return False
    return True


async def _jobs_ran(own: Database) -> bool:
    return await own["jobLeases"].count_documents({"succeededAt": {"$exists": True}}) > 0


async def _make_traffic(seen: Running, token: str) -> None:
    """A refusal, a code that no mail server takes, a session: what never happened has no sample."""
    with refused("ZONE_NOT_FOUND"):
        await seen.price(0, "f" * 24)
    await AuthServiceStub(seen.workers[0]).SendOtp(auth_pb.SendOtpRequest(email="somebody@example.com"))
    start = session_pb.StartSessionRequest(zone_id=SOUND.id, license_plate="1 TUN 1", duration_minutes=10)
    await SessionServiceStub(seen.workers[0]).StartSession(start, metadata=bearer(token))
