"""`parkup dev` as its user meets it: a program with an environment, lines in a terminal, signals and an exit status."""

import contextlib
import os
import re
import select
import signal
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import httpx
import pytest

from tests.dev.conftest import own_folder, own_ports

ROOT = Path(__file__).parents[2]
# The embedded third parties only: what is promised here does not depend on what ParkUp's own programs do.
ALONE = ("--without", "server", "--without", "jobs", "--without", "gateway")
WHOLE = ()
PORTS = ("HTTP", "GRPC", "METRICS", "JOBS_METRICS", "ADMIN", "CARPARK", "MONGO", "STRIPE", "SMTP", "SENT")
FREE_PORTS = dict[str, str]


class Stack:
    def __init__(self, environment: dict[str, str], data: Path, *options: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "server", "dev", *options],
            cwd=ROOT,
            env=os.environ | environment | {"PARKUP_DATA_DIR": str(data)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.data = data
        self.output = ""
        self.children: set[int] = set()

    def until_ready(self) -> "Stack":
        assert self._process.stdout
        for line in self._process.stdout:
            self.output += line
            if line.startswith("Ready."):
                self.children = descendants_of(self._process.pid)
                return self
        raise AssertionError(f"ended before it was ready:\n{self.output}")

    def pid_of(self, program: str) -> int:
        return next(pid for pid in self.children if program in Path(f"/proc/{pid}/cmdline").read_text())

    def runs(self) -> bool:
        return self._process.poll() is None

    def end(self, number: signal.Signals | None = None) -> int:
        """Send a signal, if any, and give the exit status."""
        if number:
            self._process.send_signal(number)
        self.output += self._process.communicate(timeout=120)[0]
        return self._process.returncode

    def kill(self) -> None:
        with self._process:  # closes its pipe
            self._process.kill()


def descendants_of(pid: int) -> set[int]:
    parents = {}
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
    found: set[int] = set()
    queue = [pid]
    while queue:
        current = queue.pop()
        below = {child for child, parent in parents.items() if parent == current}
        found |= below
        queue += below
    return found


def until_gone(pids: Iterable[int], *, seconds: float = 60) -> None:
    """Wait for processes that are not our children. Fails when one is still there after `seconds`."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError), os.fdopen(os.pidfd_open(pid)) as process:
            ended, _, _ = select.select([process], [], [], seconds)
            assert ended, f"process {pid} is still there"


@pytest.fixture(scope="module")
def ports() -> Iterator[Callable[[], FREE_PORTS]]:
    with own_ports() as free_port:
        yield lambda: {f"PARKUP_{name}_PORT": str(free_port()) for name in PORTS}


@pytest.fixture(scope="module")
def start() -> Iterator[Callable[..., Stack]]:
    """Starts a stack in a folder: `data` of the stacks of one test are apart from those of others by name."""
    with own_folder() as folder, contextlib.ExitStack() as closing:

        def start(environment: dict[str, str], options: Sequence[str] = ALONE, *, data: str) -> Stack:
            stack = Stack(environment, folder / data, *options)
            closing.callback(stack.kill)
            return stack

        yield start


@pytest.fixture(scope="module")
def one(start, ports) -> Stack:
    return start(ports(), data="one").until_ready()


@pytest.fixture(scope="module")
def two(one: Stack, start, ports) -> Stack:
    """Beside the first one."""
    return start(ports(), data="two").until_ready()


@pytest.fixture(scope="module")
def environment(ports) -> FREE_PORTS:
    return ports() | {"PARKUP_WORKERS": "2", "PARKUP_DEV_OTP": "123456"}


@pytest.fixture(scope="module")
def whole(start, environment: FREE_PORTS) -> Stack:
    return start(environment, WHOLE, data="whole").until_ready()


@pytest.fixture(scope="module")
def zones(whole: Stack, environment: FREE_PORTS) -> dict[str, str]:
    """The whole one's ids by code."""
    return look_at_demo_data(environment)


class TestTheThirdParties:
    """Two stacks side by side: the tests look at them, and the last ones end them, each in its way."""

    def test_ready_lines_and_demo_logins_are_printed(self, one: Stack) -> None:
        assert {"mongod", "stripe", "mailbox"} <= set(
            re.findall(r"^  (\w+) +ready in +\d+\.\d s", one.output, re.MULTILINE)
        )
        for login in ("driver@parkup.tn", "agent@parkup.tn", "+216 20 000 001", "+216 20 000 003"):
            assert login in one.output

    def test_a_second_stack_runs_beside_the_first_but_not_in_its_folder(self, one: Stack, two: Stack, start, ports):
        third = start(ports(), data="one")
        assert third.end() == 2
        assert "PARKUP_DATA_DIR" in third.output
        assert one.runs()
        assert two.runs()

    def test_a_part_that_dies_is_reported_and_ends_the_stack(self, two: Stack) -> None:
        os.kill(two.pid_of("stripe_sandbox"), signal.SIGKILL)
        assert two.end() == 1
        assert "stripe ended: killed by SIGKILL" in two.output
        until_gone(two.children)

    def test_it_leaves_no_process_even_when_it_is_killed(self, one: Stack) -> None:
        one.kill()
        until_gone(one.children)


def test_a_taken_port_is_named_by_its_setting_before_anything_starts(start, ports) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        taken = listener.getsockname()[1]
        stack = start(ports() | {"PARKUP_STRIPE_PORT": str(taken)}, data="no port")
        assert stack.end() == 2
    assert f"Port {taken} is taken by another program: give PARKUP_STRIPE_PORT another port." in stack.output
    assert "ready in" not in stack.output


def test_a_part_that_cannot_start_is_reported_with_the_end_of_its_log(start, ports, folder: Path) -> None:
    (folder / "mongo" / "WiredTiger").mkdir(parents=True)
    stack = start(ports(), data=str(folder))
    assert stack.end() == 1
    assert re.search(r"mongod ended: .*\nThe last lines of its log:\n    ", stack.output)


class TestTheWholeSystem:
    """Started twice over the same data; the first time it does the main job too."""

    def test_it_answers_with_its_demo_data(self, zones: dict[str, str]) -> None:
        assert len(zones) >= 12

    def test_the_demo_and_the_readmes_lines_do_the_main_job(self, zones, whole: Stack, environment) -> None:
        played, done = run_demo(environment, whole.data), run_lines_of_readme(environment)
        stop(whole, signal.SIGTERM)
        assert played.returncode == 0, played.stdout
        assert "Every step worked, over gRPC and over REST." in played.stdout
        mails = re.findall(r"\| Mail to demo-\w+@(\w+)\.tn: .*code", whole.output)
        # A code for the sign-in of each round on the street, and for each registration at the car park. What else
        # drivers are told comes whenever the jobs come to it.
        assert Counter(mails) == {"parkup": 2, "carpark": 10}
        assert done.returncode == 0, done.stderr
        assert '"price":2.25' in done.stdout
        assert '"new_balance":60' in done.stdout
        assert re.search(r'"qr_code":"PKP-\w+"', done.stdout)
        assert '"isValid":true' in done.stdout
        assert '"ticketNumber": "TKT-' in done.stdout
        assert not re.search(r'"code":"[A-Z_]+","details"', done.stdout), done.stdout

    def test_it_keeps_its_data_between_runs(self, zones, whole: Stack, start, environment) -> None:
        if whole.runs():
            stop(whole, signal.SIGTERM)
        second = start(environment, WHOLE, data="whole").until_ready()
        assert look_at_demo_data(environment) == zones
        stop(second, signal.SIGINT)


def look_at_demo_data(environment: FREE_PORTS) -> dict[str, str]:
    """Ids of the zones by code, of a whole stack that nobody has called yet."""
    answer = httpx.get(f"http://127.0.0.1:{environment['PARKUP_HTTP_PORT']}/v1/zones")
    zones = {zone["code"]: zone["id"] for zone in answer.json()["zones"]}
    login = {"email": "agent@parkup.tn", "password": "parkup-demo"}
    signed_in = httpx.post(f"http://127.0.0.1:{environment['PARKUP_HTTP_PORT']}/api/v1/agents/login", json=login)
    assigned = signed_in.json()["data"]["agent"]["assignedZones"]
    assert [zone["_id"] for zone in assigned] == [zones["SBS-001"]]
    metrics = httpx.get(f"http://127.0.0.1:{environment['PARKUP_METRICS_PORT']}/metrics").text
    assert 'parkup_rpc_seconds_count{code="OK",method="/parkup.parking.v1.ZoneService/ListZones"} 1.0' in metrics
    return zones


def stop(stack: Stack, number: signal.Signals) -> None:
    """By a signal, cleanly: no process is left."""
    assert stack.end(number) == 0
    assert "Stopped." in stack.output
    assert len(stack.children) >= 2
    until_gone(stack.children)


def test_the_demo_fails_when_a_step_does(ports, folder) -> None:
    played = run_demo(ports(), folder / "data")
    assert played.returncode == 1
    assert "FAILED: UNAVAILABLE" in played.stdout
    assert "Is the stack running" in played.stdout


def run_demo(environment: dict[str, str], data: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "server", "demo"],
        cwd=ROOT,
        env=os.environ | environment | {"PARKUP_DATA_DIR": str(data)},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def run_lines_of_readme(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    readme = (ROOT / "README.md").read_text()
    lines = re.search(r"```bash\n(.*?)```", readme, re.DOTALL)[1].replace(
        ":8080", f":{environment['PARKUP_HTTP_PORT']}"
    )
    lines = lines.replace(".venv/bin/", f"{Path(sys.executable).parent}/")
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", lines], capture_output=True, text=True, timeout=600, check=False
    )
