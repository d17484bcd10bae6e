"""Every command is production unless `parkup dev` runs it: without real settings it says what is missing and ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from server.settings import Settings

COMMANDS = (["serve"], ["worker", "--index", "0"], ["jobs"], ["gateway"], ["migrate"])
CREATE = ["create-operator", "--phone", "20000009", "--name", "A"]


def run(command: list[str], folder: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    """The program in a folder without `.env`, with an environment that holds none of our settings but `changes`."""
    ours = {str(field.validation_alias) for field in Settings.model_fields.values()}
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    environment |= {"PYTHONPATH": os.pathsep.join(sys.path), "PARKUP_DATA_DIR": str(folder)} | changes
    return subprocess.run(
        [sys.executable, "-m", "server", *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("command", [*COMMANDS, CREATE], ids=lambda command: command[0])
def test_a_command_without_settings_says_what_is_missing(command, tmp_path) -> None:
    done = run(command, tmp_path)

    assert done.returncode == 2
    for name in ("PARKUP_ENV", "JWT_SECRET", "TICKET_TOKEN_SECRET", "PAGE_TOKEN_SECRET", "MONGODB_URI"):
        assert name in done.stderr


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_development_is_not_to_be_had_without_its_stack(command, tmp_path) -> None:
    done = run(command, tmp_path, PARKUP_ENV="development")

    assert done.returncode == 2
    assert "PARKUP_ENV=production" in done.stderr


@pytest.mark.parametrize("command", ["dev", "demo"])
def test_what_is_development_does_not_run_in_production(command, tmp_path) -> None:
    (tmp_path / ".env").write_text("PARKUP_ENV=production\n")

    done = run([command], tmp_path)

    assert done.returncode == 2
    assert "PARKUP_ENV says production" in done.stderr
