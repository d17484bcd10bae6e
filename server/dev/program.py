"""A part of the stack that runs as a program of its own, and how to tell that it is ready."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

import httpx

from server.processes import ChildDied, ChildProcess

Probe = Callable[[], Awaitable[bool]]


class Program:
    """Started with `argv`, ready when `probe` says so, reachable at `where` (a text for people)."""

    def __init__(
        self,
        name: str,
        argv: Sequence[str | Path],
        *,
        log: Path,
        probe: Probe,
        where: str = "",
        env: Mapping[str, str] | None = None,
        start_seconds: float = 60.0,
        grace: float = 15.0,
    ) -> None:
        self.name = name
        self._where = where
        self._probe = probe
        self._start_seconds = start_seconds
        self._grace = grace
        self._process = ChildProcess(name, argv, env=env, log=log)

    async def start(self) -> str:
        """Raises ChildDied, NotReady."""
        await self._process.start()
        await self._process.until_ready(self._probe, seconds=self._start_seconds)
        return self._where

    async def died(self) -> ChildDied:
        return await self._process.died()

    async def stop(self) -> None:
        await self._process.stop(grace=self._grace)


def listens_on(port: int) -> Probe:
    """Ready when 127.0.0.1:port accepts a connection."""
    return lambda: _connects(asyncio.open_connection("127.0.0.1", port))


def listens_on_sockets(paths: Sequence[Path]) -> Probe:
    """Ready when every one of these Unix sockets accepts a connection."""

    async def probe() -> bool:
        return all([await _connects(asyncio.open_unix_connection(path)) for path in paths])

    return probe


def answers(url: str, *, status: int = 200) -> Probe:
    """Ready when a GET gives this HTTP status."""

    async def probe() -> bool:
        try:
            async with httpx.AsyncClient(timeout=2.0) as client:
                return (await client.get(url)).status_code == status
        except httpx.HTTPError:
            return False

    return probe


def writes(log: Path, text: str) -> Probe:
    """Ready when its log holds a text."""

    async def probe() -> bool:
        return text in log.read_text(encoding="utf-8", errors="replace")

    return probe


async def _connects(connecting: Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]) -> bool:
    try:
        _, writer = await connecting
    except OSError:
        return False
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
    return True
