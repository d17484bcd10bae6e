"""Where a call comes from, for limits."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network
from urllib.parse import unquote

# What one household or phone gets of IPv6; counting single addresses would give each of them 2**64 times the limit.
IPV6_PREFIX = 64
IPV4_PREFIX = 32
LEAST_DEVICE_LENGTH = 16
MOST_DEVICE_LENGTH = 128
MOST_CLIENT_LENGTH = 160


@dataclass(frozen=True, slots=True, repr=False)
class Source:
    """The address that a call comes from, and the id of the device if the client gave one; empty if not.

    `client` is what the app says of itself, for people to tell their sign-ins by; nothing is decided by it.
    """

    address: str
    device: str = ""
    client: str = ""


def sound_device(text: str) -> str:
    """The id of a device as a client gave it; empty when it is none: too short to be random, too long, not ASCII."""
    sound = LEAST_DEVICE_LENGTH <= len(text) <= MOST_DEVICE_LENGTH and text.isascii() and text.isprintable()
    return text if sound else ""


def client_named(text: str) -> str:
    """What an app calls itself, cut to what is kept; empty when it cannot be shown.

    Headers hold ASCII: other letters come percent-encoded.
    """
    cut = unquote(text).strip()[:MOST_CLIENT_LENGTH]
    return cut if cut.isprintable() else ""


def network_of(address: str, ipv4_prefix: int = IPV4_PREFIX) -> str:
    """The network that an address counts as: its /64 when it is IPv6, else the address or its network.

    What is no address stays as it is.
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped is None:
        return str(ip_network((parsed, IPV6_PREFIX), strict=False))
    ipv4 = parsed.ipv4_mapped if isinstance(parsed, IPv6Address) else parsed
    return str(ipv4 if ipv4_prefix == IPV4_PREFIX else ip_network((str(ipv4), ipv4_prefix), strict=False))
