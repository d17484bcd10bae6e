import socket

import pytest

from server.dev.ports import PortsTaken, check_ports


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


def test_free_ports_pass(free_port) -> None:
    check_ports({"PARKUP_HTTP_PORT": free_port(), "PARKUP_SMTP_PORT": free_port()})


@pytest.mark.parametrize("port", [-1, 0, 65_536])
def test_what_is_no_port_names_its_setting(port: int) -> None:
    with pytest.raises(PortsTaken, match=f"PARKUP_HTTP_PORT is {port}: give it a port from 1 to 65535"):
        check_ports({"PARKUP_HTTP_PORT": port})
