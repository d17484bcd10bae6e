"""Lines of `parkup`, each in a process of its own: its exit status, its output, its complaints."""

import asyncio
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

SECONDS = 60
"""How long a line may take."""


async def parkup(*arguments: str, environment: Mapping[str, str]) -> tuple[int, str, str]:
    """Runs a line and gives its exit status, output and complaints.

    To import the server takes longer than most lines do: the processes are forked of one that has, and has done nothing
    else. They are as new as programs that were just started.
    """
    return await asyncio.to_thread(_run, arguments, dict(environment))


def _run(arguments: tuple[str, ...], environment: dict[str, str]) -> tuple[int, str, str]:
    new = multiprocessing.get_context("forkserver")
    new.set_forkserver_preload([__name__, "server.app"])
    with tempfile.TemporaryDirectory() as folder:
        written = [Path(folder) / name for name in ("output", "complaints")]
        process = new.Process(target=_be_parkup, args=(arguments, environment, *written))
        process.start()
        process.join(SECONDS)
        assert process.exitcode is not None, f"{arguments} takes longer than {SECONDS} s"
        output, complaints = (path.read_text() for path in written)
        return process.exitcode, output, complaints


def _be_parkup(arguments: tuple[str, ...], environment: dict[str, str], output: Path, complaints: Path) -> None:
    for path, number in ((output, 1), (complaints, 2)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), number)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["parkup", *arguments]

    from server.cli import main

    main()
