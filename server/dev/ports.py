"""Ports: taken ones are found before anything starts, and named by the setting that changes them."""

import contextlib
import socket
from collections.abc import Mapping

_HIGHEST = 65_535


class PortsTaken(Exception):
    """One sentence a port, each with the setting to change."""


def check_ports(ports: Mapping[str, int]) -> None:
    """Take settings' names with their ports. Raises PortsTaken for ports in use, or given to two settings."""
    problems = []
    settings_by_port: dict[int, str] = {}
    for setting, port in ports.items():
        twin = settings_by_port.setdefault(port, setting)
        if twin != setting:
            problems.append(f"{setting} and {twin} are both {port}: give one of them another port.")
        elif not 0 < port <= _HIGHEST:
            problems.append(f"{setting} is {port}: give it a port from 1 to {_HIGHEST}.")
        elif not _is_free(port):
            problems.append(f"Port {port} is taken by another program: give {setting} another port.")
    if problems:
        raise PortsTaken("\n".join(problems))


def free_ports(count: int) -> list[int]:
    """Different ports that nobody uses just now."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # Connections of an earlier run that linger in TIME_WAIT do not count; a listener does, whatever its address.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("", port))
        except OSError:
            return False
    return True
