"""The programs that a whole test run shares: one mongod and one Stripe sandbox, whatever the number of workers."""

import asyncio
import shutil
import sys
import tempfile
import threading
from pathlib import Path

from server.dev.mongod import Mongod
from server.dev.ports import free_ports
from server.dev.program import Program, listens_on


class SharedStack:
    """Started by the process that the user started; its addresses go to the pytest-xdist workers."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="parkup-tests-"))
        self._loop = asyncio.new_event_loop()
        # The children die with the thread that started them: it lives as long as the run.
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        mongo_port, stripe_port = free_ports(2)
        self._stripe_url = f"http://127.0.0.1:{stripe_port}"
        data = self._folder / "mongod"
        data.mkdir()
        self._mongod = Mongod(port=mongo_port, data=data, log=self._folder / "mongod.log", cache_gb=0.5)
        self._stripe = Program(
            "stripe",
            [
                *(sys.executable, "-m", "server.dev.stripe_sandbox"),
                *("--port", str(stripe_port), "--state", str(self._folder / "stripe.state")),
            ],
            log=self._folder / "stripe.log",
            probe=listens_on(stripe_port),
        )

    def start(self) -> dict[str, str]:
        """The addresses of the programs by name."""
        self._thread.start()
        self._run(self._start())
        return {"mongo_uri": self._mongod.uri, "stripe_url": self._stripe_url}

    def stop(self) -> None:
        self._run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        shutil.rmtree(self._folder, ignore_errors=True)

    async def _start(self) -> None:
        await asyncio.gather(self._mongod.start(), self._stripe.start())

    async def _stop(self) -> None:
        await asyncio.gather(self._mongod.stop(), self._stripe.stop())

    def _run(self, work) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=120)
