"""What the README says is so."""

import re
from pathlib import Path

import pytest

from server.settings import Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()


def test_every_setting_is_in_the_table_and_nothing_else() -> None:
    table = README[README.index("| variable |") :].split("\n\n")[0]
    documented = {name for row in table.splitlines() for name in re.findall(r"`([A-Z][A-Z_]+)`", row.split("|")[1])}

    assert documented == {str(field.validation_alias) for field in Settings.model_fields.values()}


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:protos|server|gateway|tests)/[\w/.*]*)`", README))))
def test_every_path_it_names_is_there(path: str) -> None:
    assert list(ROOT.glob(path.rstrip("/")))


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\bmake ([a-z]+)\b", README))))
def test_every_make_target_it_names_is_there(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)
