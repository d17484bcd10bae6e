from pathlib import Path

import pytest

from server.dev.data_folder import DataFolderInUse, data_folder


def test_a_folder_in_use_by_another_stack_is_refused_and_names_the_setting(folder: Path) -> None:
    with data_folder(folder), pytest.raises(DataFolderInUse, match="PARKUP_DATA_DIR"), data_folder(folder):
        pass
    with data_folder(folder):
        pass  # free again


def test_sockets_go_elsewhere_when_the_folder_has_too_long_a_path(folder: Path) -> None:
    with (
        data_folder(folder) as short,
        data_folder(folder / ("long" * 30)) as long,
        data_folder(folder / ("other" * 25)) as other,
    ):
        assert short.run.parent == short.root
        assert len(str(long.run / "worker-99.sock")) < 100
        assert long.run != other.run
        for outside in (long.run, other.run):
            assert not outside.is_relative_to(folder)
            outside.rmdir()
