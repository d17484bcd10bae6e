"""All clients keep their connections and repeat their calls alike, as gateway and workers allow.

Read from their sources: so it holds for Dart where there is no Dart SDK, too.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from gateway.bootstrap import GatewayValues
from parkup_api.calls import TIMEOUT_SECONDS, channel_options
from server.app import CLIENTS_THAT_PING

ROOT = Path(__file__).parents[2]
DART = (ROOT / "gen/dart/lib/connect.dart").read_text()
TYPESCRIPT = (ROOT / "gen/ts/src/node.ts").read_text()
PYTHON = dict(channel_options())
SERVICE_CONFIG = json.loads((ROOT / "gen/service_config.json").read_text())
[REPEATED] = SERVICE_CONFIG["methodConfig"]
LOCKS = ["gen/ts/package-lock.json", "tests/clients/typescript/package-lock.json"]


def number(text: str, pattern: str) -> int:
    """What a source says; digits may stand in groups."""
    [found] = re.findall(pattern, text)
    return int(found.replace("_", ""))


KEEPALIVE = {
    "dart": (
        number(DART, r"pingInterval: Duration\(seconds: (\d+)\)"),
        number(DART, r" timeout: Duration\(seconds: (\d+)\)"),
    ),
    "python": (PYTHON["grpc.keepalive_time_ms"] / 1000, PYTHON["grpc.keepalive_timeout_ms"] / 1000),
    "typescript": (
        number(TYPESCRIPT, r"pingIntervalMs: ([\d_]+)") / 1000,
        number(TYPESCRIPT, r"pingTimeoutMs: ([\d_]+)") / 1000,
    ),
}
IDLE_MINUTES = {
    "dart": number(DART, r"idleTimeout: const Duration\(minutes: (\d+)\)"),
    "python": PYTHON["grpc.client_idle_timeout_ms"] / 60_000,
    "typescript": number(TYPESCRIPT, r"idleConnectionTimeoutMs: (\d+) \* 60_000"),
}


def test_they_ping_as_often_and_wait_as_long() -> None:
    assert set(KEEPALIVE.values()) == {(10, 5)}
    assert PYTHON["grpc.http2.max_pings_without_data"] == 0
    assert "permitWithoutCalls: true" in DART


def test_workers_allow_pings_as_often_as_that() -> None:
    allowed = dict(CLIENTS_THAT_PING)["grpc.http2.min_ping_interval_without_data_ms"]
    assert all(every * 1000 > allowed for every, _ in KEEPALIVE.values())


def test_they_close_what_nobody_uses_before_the_gateway_does() -> None:
    assert set(IDLE_MINUTES.values()) == {4}
    [field] = [each for each in GatewayValues.__dataclass_fields__.values() if each.name == "idle_timeout"]
    assert field.default == 15 * 60 > 60 * max(IDLE_MINUTES.values())


def test_their_calls_end_by_themselves_at_the_same_time() -> None:
    dart = number(DART, r"this\.timeout = const Duration\(seconds: (\d+)\)")
    typescript = number((ROOT / "gen/ts/src/calls.ts").read_text(), r"TIMEOUT_MS = ([\d_]+);")
    assert (dart, typescript / 1000, TIMEOUT_SECONDS) == (10, 10, 10)


class TestRepeating:
    def test_dart_repeats_what_the_service_config_says(self) -> None:
        text = (ROOT / "gen/dart/lib/src/methods.dart").read_text()
        [methods] = re.findall(r"const methodsToRepeat = \{(.*?)\}", text, re.DOTALL)
        wanted = {f"/{each['service']}/{each['method']}" for each in REPEATED["name"]}

        assert set(re.findall(r"'([^']+)'", methods)) == wanted
        assert number(text, r"retryAttempts = (\d+)") == REPEATED["retryPolicy"]["maxAttempts"]
        assert self.milliseconds("initialBackoff") == number(text, r"retryFirst = Duration\(milliseconds: (\d+)\)")
        assert self.milliseconds("maxBackoff") == number(text, r"retryLongest = Duration\(milliseconds: (\d+)\)")

    def test_typescript_waits_as_the_service_config_says(self) -> None:
        text = (ROOT / "gen/ts/src/gen/methods.ts").read_text()

        assert number(text, r"maxAttempts: (\d+)") == REPEATED["retryPolicy"]["maxAttempts"]
        assert self.milliseconds("initialBackoff") == number(text, r"initialBackoffMs: (\d+)")
        assert self.milliseconds("maxBackoff") == number(text, r"maxBackoffMs: (\d+)")

    def test_python_is_given_it(self) -> None:
        assert json.loads(PYTHON["grpc.service_config"]) == SERVICE_CONFIG

    @staticmethod
    def milliseconds(name: str) -> float:
        said: str = REPEATED["retryPolicy"][name]
        return float(said.removesuffix("s")) * 1000


@pytest.mark.parametrize("path", LOCKS)
def test_a_lock_file_names_no_host(path: str) -> None:
    """Whoever installs by it asks the registry of their own."""
    packages: dict[str, dict[str, Any]] = json.loads((ROOT / path).read_text())["packages"]

    assert len(packages) > 1
    assert not [name for name, each in packages.items() if "://" in each.get("resolved", "")]
