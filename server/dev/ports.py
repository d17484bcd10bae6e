"""Ports: taken ones are found before anything starts, and named by the setting that changes them."""

import secrets
import socket
from collections.abc import Mapping

_HIGHEST = 65_535
_LOWEST_FREE = 15_000
_LENT_FROM = 32_768
"""From here on Linux lends ports to outgoing connections, unless it is told otherwise."""


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
    """Different ports that nobody uses just now, none of which the system gives to outgoing connections meanwhile."""
    ports: set[int] = set()
    while len(ports) < count:
        port = secrets.randbelow(_LENT_FROM - _LOWEST_FREE) + _LOWEST_FREE
        if _is_free(port):
            ports.add(port)
    return [*ports]


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # Connections of an earlier run that linger in TIME_WAIT do not count; a listener does, whatever its address.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("", port))
        except OSError:
            return False
    return True
