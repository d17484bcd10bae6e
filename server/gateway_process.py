"""`parkup gateway`: Envoy as a child that is drained before it ends.

Envoy by itself ends at once when it is told to, with all the calls that are under way, and when its parent does.
"""

from __future__ import annotations

import asyncio
import contextlib
import resource
import signal
from collections.abc import Sequence

import httpx
import structlog

from gateway import bootstrap
from gateway.docs.site import Site
from gateway.tls import Tls
from server.background import StopSignal
from server.processes import ChildProcess, describe_exit
from server.settings import Settings
from server.workers import worker_sockets

# A load balancer asks for health about once a second: after this long it has heard that this gateway is leaving.
FAREWELL_SECONDS = 1.5
_LOOK_SECONDS = 0.1
_END_SECONDS = 5.0
# Files that Envoy needs beside its clients' connections: listeners, workers, logs.
_FILES_BESIDE = 1_000

_log = structlog.get_logger("parkup.gateway")


def gateway_values(settings: Settings, upstreams: Sequence[str] = ()) -> bootstrap.GatewayValues:
    """Envoy before `upstreams`, else before the workers of `serve` on this machine."""
    # The last is the spare one, which is there while the others are replaced.
    local = [f"unix:{path}" for path in worker_sockets(settings, settings.workers + 1)]
    workers = len(upstreams) or settings.workers
    return bootstrap.GatewayValues(
        upstreams=tuple(upstreams or local),
        views=bootstrap.VIEWS,
        port=settings.http_port,
        dialect_ports=settings.dialect_ports,
        admin_port=settings.admin_port,
        cors_origins=settings.cors_origins,
        max_connections=settings.max_connections,
        max_calls=settings.max_calls_per_worker * workers,
        max_worker_streams=settings.max_streams_per_worker * workers,
        max_heap_bytes=settings.gateway_heap_mib << 20,
        max_request_bytes=settings.max_request_bytes,
        route_timeout=settings.default_deadline_seconds,
        trusted_hops=settings.trusted_hops,
        introspection=settings.environment == "development",
        tls=_tls(settings),
        docs=Site(bootstrap.VIEWS, settings.run_dir / "docs"),
    )


def _tls(settings: Settings) -> Tls | None:
    if not settings.tls_certificate or not settings.tls_key:
        return None
    files = (settings.tls_certificate, settings.tls_key, settings.tls_client_ca)
    certificate, key, client_ca = (path and path.expanduser().absolute() for path in files)
    assert certificate
    assert key
    return Tls(certificate, key, settings.run_dir / "tls", client_ca)


async def run_gateway(settings: Settings, values: bootstrap.GatewayValues) -> int:
    """Runs Envoy until SIGTERM or SIGINT, drains it, and gives the exit status; Envoy's own if it ends by itself.

    SIGHUP, which a shell sends when it ends, changes nothing.
    """
    settings.run_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    config, admin = settings.run_dir / "envoy.yaml", settings.run_dir / "envoy-admin"
    config.write_text(bootstrap.render(values), encoding="utf-8")
    if values.tls:
        values.tls.write()
    if values.docs:
        values.docs.write()
    admin.unlink(missing_ok=True)
    _raise_file_limit(values.max_connections)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    stop = StopSignal()
    stop.started()
    drain = ["--drain-time-s", str(max(1, round(settings.drain_seconds))), "--admin-address-path", str(admin)]
    envoy = ChildProcess("envoy", [*bootstrap.command(config), *drain])
    await envoy.start()
    ending, stopping = asyncio.ensure_future(envoy.wait()), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({ending, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if ending.done():
            _log.error("envoy ended", ending=describe_exit(ending.result()))
            return ending.result() if ending.result() > 0 else 1
        _log.info("draining", seconds=settings.drain_seconds)
        with contextlib.suppress(httpx.HTTPError, OSError, TimeoutError):
            async with asyncio.timeout(settings.drain_seconds):
                await _drain(admin.read_text(), ending)
    finally:
        stopping.cancel()
        await envoy.stop(grace=_END_SECONDS)
        await ending
    _log.info("stopped")
    return 0


async def _drain(admin: str, ending: asyncio.Future[int]) -> None:
    """Fails the health check, waits until that is known, sends clients away, and waits until no call is under way."""
    async with httpx.AsyncClient(base_url=f"http://{admin}") as envoy:
        await envoy.post("/healthcheck/fail")
        await asyncio.sleep(FAREWELL_SECONDS)
        await envoy.post("/drain_listeners?graceful")
        while not ending.done() and await _under_way(envoy):  # noqa: ASYNC110  # Envoy tells nobody
            await asyncio.sleep(_LOOK_SECONDS)


async def _under_way(envoy: httpx.AsyncClient) -> int:
    lines = (await envoy.get("/stats", params={"filter": r"^http\..*\.downstream_rq_active$"})).text.splitlines()
    return sum(int(line.rpartition(":")[2]) for line in lines if not line.startswith("http.admin."))


def _raise_file_limit(connections: int) -> None:
    """As many open files as the system lets us have; says so where that is less than the connections need."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard != resource.RLIM_INFINITY and hard < connections + _FILES_BESIDE:
        _log.warning("too few open files", allowed=hard, connections=connections)
