from pathlib import Path

import pytest

from server.dev.data_folder import DataFolderInUse, data_folder
from server.settings import Settings


def test_a_folder_in_use_by_another_stack_is_refused_and_names_the_setting(folder: Path) -> None:
    with data_folder(folder), pytest.raises(DataFolderInUse, match="PARKUP_DATA_DIR"), data_folder(folder):
        pass
    with data_folder(folder):
        pass  # free again


def test_sockets_go_elsewhere_when_the_folder_has_too_long_a_path(folder: Path) -> None:
    short, *long = (
        Settings(_env_file=None, environment="development", data_dir=folder / name).run_dir
        for name in ("data", "long" * 30, "other" * 25)
    )
    assert short == folder / "data" / "run"
    assert len({short, *long}) == 3
    assert all(len(str(path / "worker-63.sock")) < 104 for path in long)
