"""parkup_api as a Flutter team uses it, where a Dart SDK is; its packages come from pub."""

import asyncio
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.people import Outbox, People

ROOT = Path(__file__).parents[2]
PROGRAM = re.search(r"^```dart\n(.*?)^```", (ROOT / "gen/README.md").read_text(), re.MULTILINE | re.DOTALL)[1]

pytestmark = pytest.mark.skipif(shutil.which("dart") is None, reason="no Dart SDK here: gen/dart was not compiled")


async def dart(folder: Path, *arguments: str, said: str = "") -> str:
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), asyncio.subprocess.PIPE)
    process = await asyncio.create_subprocess_exec("dart", *arguments, cwd=folder, **pipes)
    out, errors = await process.communicate(said.encode())
    assert process.returncode == 0, out.decode() + errors.decode()
    return out.decode()


@pytest.fixture
async def package(tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(ROOT / "gen/dart", tmp_path / "parkup_api"))
    await dart(folder, "pub", "get")
    return folder


class TestDart:
    async def test_it_analyses_clean(self, package: Path) -> None:
        assert "No issues found" in await dart(package, "analyze", "--fatal-infos", "lib")

    async def test_the_program_of_the_page(
        self, package: Path, facts: dict[str, Any], people: People, outbox: Outbox, application
    ) -> None:
        email = people.email()
        port = facts["baseUrl"].rpartition(":")[2]
        text = PROGRAM.replace("'localhost', port: 8080", f"'127.0.0.1', port: {port}").replace(
            "driver@parkup.tn", email
        )
        text = text.replace("SBS-001", application.domains.zones.get(facts["zoneId"]).code)
        (package / "bin").mkdir()
        (package / "bin/first.dart").write_text(text.replace("123 TUN 4567", facts["plate"]))
        await dart(package, "compile", "kernel", "bin/first.dart", "-o", "first.dill")

        running = asyncio.create_subprocess_exec(
            "dart", "first.dill", cwd=package, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        process = await running
        out, _ = await process.communicate((await outbox.code(email, within=60) + "\n").encode())

        assert facts["plate"] in out.decode()
