import json
from pathlib import Path

import httpx
import pytest

from gateway.views import build_all
from tests.gateway.running import running_gateway
from tests.gateway.toy import DIALECTS, Toy, ToyWorker, descriptor_set
from tests.openapi import Documents


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
    folder = tmp_path_factory.mktemp("gateway")
    async with running_gateway(folder, views, *workers[1], route_timeout=3, introspection=True) as running:
        # The toy's errors are of no contract.
        Documents(views).watch(running.rest, matters=lambda answer: answer.is_success)
        Documents(views, "carpark").watch(running.others["carpark"], matters=lambda answer: answer.is_success)
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
