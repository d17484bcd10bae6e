"""The folder that a development stack keeps between runs, and its lock."""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


class DataFolderInUse(Exception):
    def __init__(self, root: Path, owner: str) -> None:
        super().__init__(
            f"The data folder {root} is in use by another stack (process {owner or 'unknown'}). "
            "Stop that one, or choose another folder with PARKUP_DATA_DIR."
        )


@dataclass(frozen=True)
class DataFolder:
    """Where each part of the stack keeps what it keeps. All paths are absolute and exist."""

    root: Path

    @property
    def mongo(self) -> Path:
        return self._folder("mongo")

    @property
    def mail(self) -> Path:
        return self._folder("mail")

    @property
    def logs(self) -> Path:
        return self._folder("logs")

    @property
    def stripe_state(self) -> Path:
        return self.root / "stripe.pickle"

    @property
    def sms_log(self) -> Path:
        return self.root / "sms.jsonl"

    def log(self, component: str) -> Path:
        return self.logs / f"{component}.log"

    def _folder(self, name: str) -> Path:
        folder = self.root / name
        folder.mkdir(exist_ok=True)
        return folder


def is_in_use(path: Path) -> bool:
    """Whether a stack runs with this folder."""
    lock = path.expanduser() / "lock"
    if not lock.exists():
        return False
    with lock.open() as held:
        try:
            fcntl.flock(held, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


@contextlib.contextmanager
def data_folder(path: Path) -> Iterator[DataFolder]:
    """Make the folder if need be and hold its lock. Raises DataFolderInUse.

    The lock is the kernel's, on an open file: it goes with its process, so a crash leaves nothing to clean up.
    """
    root = path.expanduser().resolve()
    root.mkdir(parents=True, exist_ok=True)
    with (root / "lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            raise DataFolderInUse(root, lock.read().strip()) from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield DataFolder(root)
