import subprocess
import sys

from server.dev.bench.__main__ import COMPARED, ORDER
from server.dev.generate import ROOT


def test_the_bench_measures_every_load_in_every_round_and_compares() -> None:
    command = [sys.executable, "-m", "server.dev.bench", "--calls", "8", "--rounds", "2", "--callers", "4"]
    command += ["--watchers", "20", "--spaces", "500", "--stays", "1000"]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=200)

    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    for name in ORDER:
        measured = [line for line in lines if line.startswith(f"{name} ") and "/ bare" not in line]
        assert len(measured) == 3, f"{name}: two rounds and their median"
    for name, bare_name, _ in COMPARED:
        assert any(line.startswith(f"{name} / {bare_name}: ") for line in lines)
    assert any(line.startswith("WatchZone: 20 clients were told ") for line in lines)
    assert any(line.startswith("memory of the worker: ") for line in lines)
    alone = "Envoy's part of REST, the database left out"
    for what in ("Envoy's part of REST", alone, "REST more than gRPC", "list of 100 sessions"):
        assert any(line.startswith(f"gateway: {what}: ") for line in lines)
