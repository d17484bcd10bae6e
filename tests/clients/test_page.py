"""The page for those who write clients (gen/README.md): every program in it runs as it is written."""

import asyncio
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from server import app
from tests.clients.typescript_app import TypeScriptApp
from tests.people import Outbox, People

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "gen/README.md").read_text()


@pytest.fixture
def program(application: app.Application, facts: dict[str, Any], people: People):
    """A program of the page, told where things are here; with the address that its code is mailed to."""
    zone = application.domains.zones.get(facts["zoneId"])
    email = people.email()
    here = {
        "http://localhost:8080": facts["baseUrl"],
        "localhost:8080": facts["baseUrl"].removeprefix("http://"),
        "driver@parkup.tn": email,
        "SBS-001": zone.code,
        "123 TUN 4567": facts["plate"],
        ".venv/bin/buf": str(Path(sys.executable).parent / "buf"),
    }

    def of(language: str) -> tuple[str, str]:
        [text] = re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
        for written, meant in here.items():
            text = text.replace(written, meant)
        return text, email

    return of


async def play(outbox: Outbox, email: str, *command: str, cwd: Path = ROOT) -> str:
    """What a program writes that asks for the code."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), asyncio.subprocess.PIPE)
    process = await asyncio.create_subprocess_exec(*command, cwd=cwd, **pipes)
    said = asyncio.ensure_future(process.communicate((await outbox.code(email, within=60) + "\n").encode()))
    out, errors = await said
    assert process.returncode == 0, errors.decode()
    return out.decode()


class TestPage:
    async def test_python(self, program, outbox: Outbox, facts: dict[str, Any]) -> None:
        text, email = program("python")
        assert facts["plate"] in await play(outbox, email, sys.executable, "-c", text)

    async def test_typescript(self, program, outbox: Outbox, facts: dict[str, Any], typescript: TypeScriptApp) -> None:
        text, email = program("typescript")
        written = typescript.folder / "page_program.ts"
        written.write_text(text)
        await typescript.run("node_modules/typescript/bin/tsc", "-p", ".")
        assert facts["plate"] in await play(outbox, email, typescript.node, written.name, cwd=typescript.folder)

    async def test_buf_curl(self, program, outbox: Outbox, facts: dict[str, Any]) -> None:
        text, email = program("bash")
        assert facts["plate"] in await play(outbox, email, "bash", "-euc", text)
