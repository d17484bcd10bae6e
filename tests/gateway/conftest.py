import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import grpc
import httpx
import pytest

from gateway.bootstrap import GatewayValues, command, render
from gateway.views import build_all
from tests.gateway.toy import DIALECTS, Toy, ToyWorker, descriptor_set

ORIGIN = "https://app.parkup.tn"
MAX_REQUEST_BYTES = 20_000


@dataclass(frozen=True)
class Gateway:
    """A running Envoy. `rest` speaks HTTP/1.1 to it, `channel` gRPC; both to the same port."""

    address: str
    rest: httpx.AsyncClient
    channel: grpc.aio.Channel
    access_log: Path


@asynccontextmanager
async def running_gateway(folder: Path, views: Path, *upstreams: str) -> AsyncIterator[Gateway]:
    """Envoy on ports that the system gives it."""
    values = GatewayValues(
        upstreams=upstreams,
        views=views,
        address="127.0.0.1",
        port=0,
        admin_port=0,
        cors_origins=(ORIGIN,),
        max_request_bytes=MAX_REQUEST_BYTES,
        route_timeout=1,
        health_check_interval=0.1,
        access_log=folder / "access.log",
    )
    config, admin = folder / "envoy.yaml", folder / "admin"
    config.write_text(render(values))
    line = [*command(config, concurrency=1, log_level="info"), "--admin-address-path", str(admin)]
    envoy = await asyncio.create_subprocess_exec(*line, stderr=asyncio.subprocess.PIPE)
    log = [b"Envoy said:"]
    try:
        async with asyncio.timeout(20):
            async for text in envoy.stderr:
                log.append(text)
                if b"starting workers" in text:
                    break
            else:
                pytest.fail(b"".join(log).decode())
        draining = asyncio.create_task(envoy.stderr.read())
        async with httpx.AsyncClient(base_url=f"http://{admin.read_text()}") as client:
            listeners = (await client.get("/listeners", params={"format": "json"})).json()
        port = listeners["listener_statuses"][0]["local_address"]["socket_address"]["port_value"]
        address = f"127.0.0.1:{port}"
        rest = httpx.AsyncClient(base_url=f"http://{address}", timeout=10)
        async with rest, grpc.aio.insecure_channel(address) as channel:
            yield Gateway(address, rest, channel, values.access_log)
    finally:
        if envoy.returncode is None:
            envoy.terminate()
        await envoy.wait()
    assert b"[lua]" not in await draining, "a Lua script failed"


@pytest.fixture(scope="session")
def toy_files() -> bytes:
    return descriptor_set()


@pytest.fixture(scope="session")
def toy(toy_files) -> Toy:
    return Toy(toy_files)


@pytest.fixture(scope="session")
def views(toy_files, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("views")
    for name, content in build_all(toy_files, DIALECTS).items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture(scope="session")
async def workers(toy, tmp_path_factory):
    """Two workers, one on a port and one on a unix socket."""
    named = {"port": "127.0.0.1:0", "socket": f"unix:{tmp_path_factory.mktemp('worker')}/grpc.sock"}
    workers = {name: ToyWorker(toy, name) for name in named}
    addresses = [await worker.start(named[name]) for name, worker in workers.items()]
    yield workers, addresses
    for worker in workers.values():
        await worker.stop()


@pytest.fixture(scope="session")
async def gateway(views, workers, tmp_path_factory):
    async with running_gateway(tmp_path_factory.mktemp("gateway"), views, *workers[1]) as running:
        yield running


@pytest.fixture(scope="session")
def rest(gateway) -> httpx.AsyncClient:
    return gateway.rest


@pytest.fixture(scope="session")
async def lonely_rest(views, tmp_path_factory):
    """A gateway whose only worker is not there."""
    folder = tmp_path_factory.mktemp("lonely")
    async with running_gateway(folder, views, f"unix:{folder}/nobody.sock") as running:
        yield running.rest


def body(response: httpx.Response):
    assert response.headers["content-type"] == "application/json"
    return json.loads(response.content)
