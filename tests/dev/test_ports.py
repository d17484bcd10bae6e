import json
import socket

import pytest

from server.dev.data_folder import data_folder
from server.dev.embedded import Embedded
from server.dev.ports import PortsTaken, check_ports, free_ports
from server.settings import Settings


@pytest.mark.parametrize("address", ["127.0.0.1", "0.0.0.0"])
def test_a_taken_port_names_its_setting(address: str) -> None:
    with socket.create_server((address, 0)) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(PortsTaken, match=f"{port} is taken by another program: give PARKUP_HTTP_PORT another"):
            check_ports({"PARKUP_HTTP_PORT": port})


def test_one_port_for_two_settings_names_both(free_port) -> None:
    port = free_port()
    with pytest.raises(PortsTaken, match="PARKUP_SMTP_PORT and PARKUP_HTTP_PORT"):
        check_ports({"PARKUP_HTTP_PORT": port, "PARKUP_SMTP_PORT": port})


def test_ports_for_programs_to_come_are_none_that_the_system_lends() -> None:
    ports = free_ports(20)

    assert len(set(ports)) == 20
    assert max(ports) < 32_768
    check_ports({f"PARKUP_{port}_PORT": port for port in ports})


def test_free_ports_pass(free_port) -> None:
    check_ports({"PARKUP_HTTP_PORT": free_port(), "PARKUP_SMTP_PORT": free_port()})


@pytest.mark.parametrize("port", [-1, 0, 65_536])
def test_what_is_no_port_names_its_setting(port: int) -> None:
    with pytest.raises(PortsTaken, match=f"PARKUP_HTTP_PORT is {port}: give it a port from 1 to 65535"):
        check_ports({"PARKUP_HTTP_PORT": port})


@pytest.mark.parametrize("used", [True, False])
def test_the_port_of_a_dialect_is_checked_where_there_is_such_a_dialect(tmp_path, used) -> None:
    listeners = [{"port_setting": name} for name in (["", "carpark"] if used else [""])]
    (tmp_path / "routes.json").write_text(json.dumps({"listeners": listeners}))
    with data_folder(tmp_path / "data") as folder:
        embedded = Embedded.plan(
            Settings(environment="development", data_dir=folder.root, _env_file=None), folder, frozenset()
        )
        assert ("PARKUP_CARPARK_PORT" in embedded.ports(tmp_path)) is used
        assert "PARKUP_CARPARK_PORT" not in Embedded.plan(embedded.settings, folder, frozenset({"gateway"})).ports(
            tmp_path
        )
