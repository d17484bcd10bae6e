import contextlib
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


@contextlib.contextmanager
def own_ports() -> Iterator[Callable[[], int]]:
    """Gives ports that nobody listens on, bound but not listening until the end, so that they stay its own."""
    with contextlib.ExitStack() as held:

        def take() -> int:
            holder = held.enter_context(socket.socket())
            # With SO_REUSEPORT on neither side, one that is bound and does not listen lets SO_REUSEADDR listeners in.
            holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            holder.bind(("127.0.0.1", 0))
            return holder.getsockname()[1]

        yield take


@contextlib.contextmanager
def own_folder() -> Iterator[Path]:
    """A short path: pytest's own are too long for Unix sockets."""
    path = Path(tempfile.mkdtemp(prefix="pk-"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def free_port() -> Iterator[Callable[[], int]]:
    with own_ports() as take:
        yield take


@pytest.fixture
def folder() -> Iterator[Path]:
    with own_folder() as path:
        yield path
