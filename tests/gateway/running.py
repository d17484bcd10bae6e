"""A real Envoy for tests, on ports that the system gives it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
import httpx
import pytest

from gateway.bootstrap import GatewayValues, command, render, used_ports
from gateway.docs.site import Site

ORIGIN = "https://app.parkup.tn"
PATIENCE_SECONDS = 120
"""How long Envoy may take to start, and to answer: with the whole contract on a busy machine that takes long."""
MAX_REQUEST_BYTES = 20_000
# The views of the real contract.
REAL_VIEWS = Path(__file__).parents[2] / "gen" / "gateway"


@dataclass(frozen=True)
class Gateway:
    """A running Envoy. `rest` speaks HTTP/1.1 to it, `channel` gRPC; both to the same port."""

    address: str
    rest: httpx.AsyncClient
    # The ports that dialects have of their own, by name.
    others: dict[str, httpx.AsyncClient]
    channel: grpc.aio.Channel
    access_log: Path
    # Envoy's own page, which knows how much memory it has and how many connections.
    admin: httpx.AsyncClient

    async def statistic(self, name: str) -> int:
        """The sum of a counter or gauge of Envoy's over all that have this name at their end."""
        lines = (await self.admin.get("/stats", params={"filter": f"{name}$"})).text.splitlines()
        return sum(int(line.rpartition(":")[2]) for line in lines)


def _address(listener: dict) -> str:
    return f"127.0.0.1:{listener['local_address']['socket_address']['port_value']}"


@asynccontextmanager
async def running_gateway(
    folder: Path,
    views: Path,
    *upstreams: str,
    port: int = 0,
    route_timeout: float = 10,
    max_request_bytes: int = MAX_REQUEST_BYTES,
    **more: Any,
) -> AsyncIterator[Gateway]:
    """Envoy with the views of a folder (gen/gateway is the real one) before these workers; `more` as GatewayValues."""
    values = GatewayValues(
        upstreams=upstreams,
        views=views,
        address="127.0.0.1",
        port=port,
        dialect_ports=dict.fromkeys(used_ports(views), 0),
        admin_port=0,
        cors_origins=(ORIGIN,),
        max_request_bytes=max_request_bytes,
        route_timeout=route_timeout,
        access_log=folder / "access.log",
        docs=Site(views, folder / "docs"),
        # Workers in the tests' own process are silent while that reckons: they are well nevertheless.
        **({"health_check_interval": 0.1, "health_check_timeout": PATIENCE_SECONDS} | more),
    )
    config, admin = folder / "envoy.yaml", folder / "admin"
    config.write_text(render(values))
    if values.tls:
        values.tls.write()
    if values.docs:
        values.docs.write()
    line = [*command(config, concurrency=1, log_level="info"), "--admin-address-path", str(admin)]
    envoy = await asyncio.create_subprocess_exec(*line, stderr=asyncio.subprocess.PIPE)
    log = [b"Envoy said:"]
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            async for text in envoy.stderr:
                log.append(text)
                if b"starting workers" in text:
                    break
            else:
                pytest.fail(b"".join(log).decode())
        draining = asyncio.create_task(envoy.stderr.read())
        async with AsyncExitStack() as stack:
            client = await stack.enter_async_context(httpx.AsyncClient(base_url=f"http://{admin.read_text()}"))
            listeners = (await client.get("/listeners", params={"format": "json"})).json()
            addresses = {each["name"]: _address(each) for each in listeners["listener_statuses"]}
            clients = {
                name: await stack.enter_async_context(
                    httpx.AsyncClient(base_url=f"http://{address}", timeout=PATIENCE_SECONDS)
                )
                for name, address in addresses.items()
            }
            rest, address = clients.pop("public"), addresses["public"]
            channel = await stack.enter_async_context(grpc.aio.insecure_channel(address))
            yield Gateway(address, rest, clients, channel, values.access_log, client)
    finally:
        if envoy.returncode is None:
            envoy.terminate()
        await envoy.wait()
    said = (await draining).decode()
    assert "[lua]" not in said, f"a Lua script failed:\n{said}"
