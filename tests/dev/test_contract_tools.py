"""What `make gen` makes, and what `make check` says of a contract that is wrong."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from server.dev.generate import ROOT, differences, generate, replace

ZONES = "parkup/parking/v1/zone.proto"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory) -> Path:
    """gen/, made anew."""
    folder = tmp_path_factory.mktemp("gen") / "gen"
    generate(ROOT / "protos", folder)
    return folder


@pytest.fixture
def protos(tmp_path) -> Path:
    """A copy of the contract, to spoil."""
    return Path(shutil.copytree(ROOT / "protos", tmp_path / "protos"))


def edit(protos: Path, before: str, after: str) -> None:
    file = protos / ZONES
    text = file.read_text()
    assert before in text
    file.write_text(text.replace(before, after, 1))


def check(protos: Path, tool: str = "contract_check", *options: str) -> tuple[int, str]:
    command = [sys.executable, "-m", f"server.dev.{tool}", "--protos", str(protos), *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout + done.stderr


class TestGenerate:
    def test_what_is_committed_is_what_the_contract_makes(self, fresh) -> None:
        assert differences(fresh, ROOT / "gen") == []

    def test_a_changed_a_missing_and_a_left_over_file_are_out_of_date(self, fresh, tmp_path) -> None:
        stale = Path(shutil.copytree(fresh, tmp_path / "gen"))
        (stale / "gateway/v1.binpb").write_bytes(b"old")
        (stale / "gateway/api.binpb").unlink()
        (stale / "python/parkup/left_over.py").touch()

        assert differences(fresh, stale) == ["gateway/api.binpb", "gateway/v1.binpb", "python/parkup/left_over.py"]
        replace(fresh, stale)
        assert differences(fresh, stale) == []

    def test_the_check_of_a_changed_contract_fails_and_names_the_files(self, protos) -> None:
        edit(protos, "string id = 1;", "string id = 1;\n\n  // New.\n  string fresh = 99;")

        status, said = check(protos, "generate", "--check")

        assert status == 1
        assert "gen/python/parkup/parking/v1/zone_pb2.py is not up to date" in said
        assert "run `make gen`" in said

    def test_a_contract_that_protoc_cannot_read_is_an_error_with_its_place(self, protos) -> None:
        edit(protos, "string id = 1;", "string id = one;")

        status, said = check(protos, "generate", "--check")

        assert status == 1
        assert "zone.proto:" in said


class TestContractCheck:
    def test_the_contract_passes(self, protos) -> None:
        assert check(protos)[0] == 0

    def test_a_field_without_comment_is_refused(self, protos) -> None:
        edit(protos, "  // ObjectId, 24 hex digits.\n  string id = 1;", "  string id = 1;")

        status, said = check(protos)

        assert status == 1
        assert f"{ZONES}:" in said
        assert "comment" in said

    def test_a_change_that_breaks_clients_is_refused(self, protos) -> None:
        edit(protos, "string id = 1;", "int32 id = 1;")

        status, said = check(protos, "contract_check", "--against", "HEAD")

        assert status == 1
        assert "would break clients" in said

    def test_it_compares_with_the_last_release_or_says_that_there_is_none(self, protos) -> None:
        _, said = check(protos)

        assert re.search(r"buf breaking(: skipped, nothing was released yet| against v[0-9])", said)
