"""QR codes of zones. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from server.parking.zones.model import Zone


@dataclass(frozen=True, slots=True)
class DrawnCode:
    """The QR code of a zone as a PNG, and what it says."""

    zone: Zone
    content: str
    png: bytes


@dataclass(frozen=True, slots=True)
class Label:
    """What is printed for a zone; `content` is what its QR code says."""

    code: str
    name: str
    content: str
