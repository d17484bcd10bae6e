"""`parkup dev`: starts the whole system on this machine, watches it, and stops it in the reverse order."""

import asyncio
import signal
import time
import traceback
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from typing import Any, Protocol

from server.processes import ChildDied, NotReady


class Component(Protocol):
    """A part of the stack. `stop` is harmless before `start`, after the end, and when called twice."""

    name: str

    async def start(self) -> str:
        """Return when it is ready, with where to reach it. Raises ChildDied, NotReady."""
        ...

    async def died(self) -> ChildDied:
        """Return when it has ended although nobody asked it to."""
        ...

    async def stop(self) -> None: ...


Say = Callable[[str], None]


class Stack:
    """Runs what `start_all` starts (through `start` and `step`) until a signal, or until a part of it fails."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._running = AsyncExitStack()
        self._beside: set[asyncio.Task[None]] = set()
        self._end: asyncio.Future[int] | None = None

    async def run(self, start_all: Callable[["Stack"], Coroutine[Any, Any, None]]) -> int:
        """Give the exit status: 0 after SIGINT or SIGTERM, 1 after a failure, which has been reported."""
        loop = asyncio.get_running_loop()
        self._end = loop.create_future()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._end_with, 0)
        starting = loop.create_task(start_all(self))
        starting.add_done_callback(self._note_failure)
        try:
            status = await self._end
        finally:
            self._say("\nStopping ...")
            starting.cancel()
            await asyncio.gather(starting, return_exceptions=True)
            for task in self._beside:
                task.cancel()
            await self._running.aclose()
        self._say("Stopped.")
        return status

    async def start(self, component: Component) -> None:
        """Start a component, say how long it took, and watch it from then on."""
        self._running.push_async_callback(component.stop)
        began = time.monotonic()
        where = await component.start()
        self._say_ready(component.name, began, where)
        self.run_beside(self._watch(component))

    async def step(self, name: str, work: Awaitable[str]) -> None:
        """Do something once, such as making the indexes; `work` gives what to say about it."""
        began = time.monotonic()
        self._say_ready(name, began, await work)

    def run_beside(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something of our own beside the components until the stack stops. Its failure ends the stack."""
        task = asyncio.create_task(work)
        task.add_done_callback(self._note_failure)
        self._beside.add(task)

    async def _watch(self, component: Component) -> None:
        raise await component.died()

    def _note_failure(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()):
            self._fail(_first(error))

    def _fail(self, error: BaseException) -> None:
        if self._end is None or self._end.done():
            return
        if isinstance(error, ChildDied | NotReady):
            self._say(f"\n{error}")
            if error.last_lines:
                self._say(f"The last lines of its log:\n{_indented(error.last_lines)}")
        else:
            self._say("\n" + "".join(traceback.format_exception(error)))
        self._end_with(1)

    def _end_with(self, status: int) -> None:
        if self._end and not self._end.done():
            self._end.set_result(status)

    def _say_ready(self, name: str, began: float, where: str) -> None:
        self._say(f"  {name:<10} ready in {time.monotonic() - began:4.1f} s   {where}".rstrip())


def _first(error: BaseException) -> BaseException:
    """The first real error inside the groups that nested task groups make."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _indented(lines: tuple[str, ...]) -> str:
    return "\n".join(f"    {line}" for line in lines)
