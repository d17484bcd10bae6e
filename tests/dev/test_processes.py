import asyncio
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from server.processes import ChildDied, ChildProcess, NotReady, describe_exit

SLEEP = [sys.executable, "-c", "import time; time.sleep(600)"]


async def never() -> bool:
    return False


async def test_a_child_that_dies_while_starting_is_reported_with_the_end_of_its_log(folder: Path) -> None:
    dying = "print('no such database', flush=True); raise SystemExit(3)"
    child = ChildProcess("jobs", [sys.executable, "-c", dying], log=folder / "jobs.log")
    await child.start()
    with pytest.raises(ChildDied, match="jobs ended: exit status 3") as report:
        await child.until_ready(never, seconds=60)
    assert report.value.last_lines == ("no such database",)


async def test_a_child_that_never_answers_is_reported_after_the_limit() -> None:
    child = ChildProcess("jobs", SLEEP)
    await child.start()
    with pytest.raises(NotReady, match=r"jobs was not ready after 0.1 s"):
        await child.until_ready(never, seconds=0.1)
    await child.stop(grace=10)


async def test_a_child_that_ignores_sigterm_is_killed_after_its_grace(folder: Path) -> None:
    log = folder / "stubborn.log"
    stubborn = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(600)"
    )
    child = ChildProcess("stubborn", [sys.executable, "-c", stubborn], log=log)
    await child.start()

    async def is_up() -> bool:
        return "up" in log.read_text()

    await child.until_ready(is_up, seconds=60)
    await child.stop(grace=0.1)
    assert await child.wait() == -signal.SIGKILL
    await child.stop(grace=0.1)  # harmless


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's part of it is Linux's")
async def test_a_child_does_not_survive_a_parent_that_is_killed(folder: Path) -> None:
    """The child holds a pipe open; its end is read when the last holder is gone."""
    program = f"""
        import asyncio, sys
        from server.processes import ChildProcess

        async def main():
            child = ChildProcess("child", {SLEEP!r})
            await child.start()
            print(child.pid, flush=True)
            await asyncio.sleep(600)

        asyncio.run(main())
    """
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert parent.stdout
    with parent.stdout as output:
        assert output.readline()
        parent.kill()
        parent.wait()
        # The child inherited this pipe: it reads as ended once the child is gone as well.
        assert await asyncio.wait_for(asyncio.to_thread(output.read), 60) == b""


def test_ends_are_told_in_words() -> None:
    assert describe_exit(3) == "exit status 3"
    assert describe_exit(-signal.SIGSEGV) == "killed by SIGSEGV"
