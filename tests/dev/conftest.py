import contextlib
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


@pytest.fixture
def free_port() -> Iterator[Callable[[], int]]:
    """Gives ports that nobody listens on, bound without listening while the test runs, so that no other test gets them."""
    held: list[socket.socket] = []

    def take() -> int:
        holder = socket.socket()
        # With SO_REUSEPORT on neither side, a bound socket that does not listen still lets SO_REUSEADDR listeners in.
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        holder.bind(("127.0.0.1", 0))
        held.append(holder)
        return holder.getsockname()[1]

    yield take
    for holder in held:
        holder.close()


@pytest.fixture
def folder() -> Iterator[Path]:
    """A short path: pytest's own are too long for Unix sockets."""
    path = Path(tempfile.mkdtemp(prefix="pk-"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


def is_alive(pid: int) -> bool:
    """Whether the process runs; one that ended and waits for its parent does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def children_of(pid: int) -> set[int]:
    """All descendants that run."""
    parents = {}
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
    found, queue = set(), [pid]
    while queue:
        current = queue.pop()
        below = {child for child, parent in parents.items() if parent == current}
        found |= below
        queue += below
    return found
