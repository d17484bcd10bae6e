"""Child processes that cannot outlive their parent, and whose end is never silent."""

import asyncio
import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

PR_SET_PDEATHSIG = 1
# Loaded before any fork: loading a library between fork and exec could dead-lock on a lock held by another thread.
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
_LOG_LINES_SHOWN = 15
_PROBE_INTERVAL = 0.05


class ChildDied(Exception):
    """A child ended although nobody asked it to. Carries its name, how it ended and the last lines it wrote."""

    def __init__(self, name: str, ending: str, last_lines: Sequence[str] = ()) -> None:
        super().__init__(f"{name} ended: {ending}")
        self.name = name
        self.ending = ending
        self.last_lines = tuple(last_lines)


class NotReady(Exception):
    """A child runs, but did not answer in time."""

    def __init__(self, name: str, seconds: float, last_lines: Sequence[str] = ()) -> None:
        super().__init__(f"{name} was not ready after {seconds:g} s")
        self.name = name
        self.last_lines = tuple(last_lines)


class ChildProcess:
    """One program, started in a session of its own so that a Ctrl-C in the terminal reaches its parent only.

    On Linux the kernel kills it when the parent dies, whatever the reason. Output goes to `log`, or where ours goes.
    """

    def __init__(
        self, name: str, argv: Sequence[str | Path], *, env: Mapping[str, str] | None = None, log: Path | None = None
    ) -> None:
        self.name = name
        self._argv = [str(part) for part in argv]
        self._env = env
        self._log = log
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    @property
    def has_ended(self) -> bool:
        return self._process is not None and self._process.returncode is not None

    async def start(self) -> None:
        """Start it; call from the main thread, since the kernel ties the child's life to the thread that forked it."""
        with contextlib.ExitStack() as closing:
            output: IO[bytes] | None = closing.enter_context(self._log.open("wb")) if self._log else None
            self._process = await asyncio.create_subprocess_exec(
                *self._argv,
                env=self._env,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
                preexec_fn=_die_with_parent(os.getpid()),
            )

    async def wait(self) -> int:
        """Wait for its end; give its exit status, negative for a signal."""
        assert self._process, f"{self.name} was not started"
        return await self._process.wait()

    async def died(self) -> ChildDied:
        """Wait for its end; tell it as the error that it is when nobody asked for it."""
        return ChildDied(self.name, describe_exit(await self.wait()), self.last_lines())

    async def until_ready(self, probe: Callable[[], Awaitable[bool]], *, seconds: float) -> None:
        """Ask `probe` until it says yes. Raises ChildDied as soon as the process ends, NotReady after `seconds`."""
        dying = asyncio.ensure_future(self.died())
        try:
            async with asyncio.timeout(seconds):
                while not await probe():
                    await asyncio.wait({dying}, timeout=_PROBE_INTERVAL)
                    if dying.done():
                        raise dying.result()
        except TimeoutError:
            raise NotReady(self.name, seconds, self.last_lines()) from None
        finally:
            dying.cancel()

    async def stop(self, *, grace: float) -> None:
        """SIGTERM, then SIGKILL after `grace` seconds. Harmless when it never started or has ended."""
        if self._process is None or self._process.returncode is not None:
            return
        self.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), grace)
        except TimeoutError:
            self.kill()
            await self._process.wait()

    def terminate(self) -> None:
        """SIGTERM, and no waiting. Harmless when it never started or has ended."""
        if self._process and self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.terminate()

    def kill(self) -> None:
        if self._process and self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()

    def last_lines(self) -> list[str]:
        """The end of its log, for the report of its death."""
        if self._log is None or not self._log.exists():
            return []
        return self._log.read_text(errors="replace").splitlines()[-_LOG_LINES_SHOWN:]


def describe_exit(status: int) -> str:
    """A subprocess's return code in words: `exit status 3`, `killed by SIGSEGV`."""
    if status >= 0:
        return f"exit status {status}"
    try:
        return f"killed by {signal.Signals(-status).name}"
    except ValueError:
        return f"killed by signal {-status}"


def _die_with_parent(parent: int) -> Callable[[], None] | None:
    """What the child does between fork and exec: ask the kernel for SIGKILL when its parent dies (Linux only)."""
    libc = _LIBC
    if libc is None:
        return None

    def arrange() -> None:
        libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it died before we asked
            os._exit(1)

    return arrange
