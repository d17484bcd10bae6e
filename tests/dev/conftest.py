import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


@pytest.fixture
def free_port() -> Iterator[Callable[[], int]]:
    """Gives ports that nobody listens on, bound but not listening while the test runs, so that they stay its own."""
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
