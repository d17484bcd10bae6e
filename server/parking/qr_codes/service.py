"""QR codes of zones."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from server.caches import remembering
from server.errors import FieldViolation, InvalidArgument
from server.parking.errors import ZoneNotFound
from server.parking.qr_codes.model import DrawnCode, Label
from server.parking.zones.model import Zone
from server.values.qr import qr_png

MOST_KEPT = 512
"""Drawn codes that are kept: their zones are few, and what a code says never changes."""
MOST_DRAWN_AT_ONCE = 2
"""Drawing is Python that never waits: more threads would take the loop's time and be no quicker."""


class Zones(Protocol):
    def get(self, zone_id: str) -> Zone:
        """Raises ZoneNotFound."""
        ...


class ZoneQrCodeService:
    def __init__(self, zones: Zones, client_base_url: str) -> None:
        """`client_base_url` is the address of the drivers' app, without a slash at the end."""
        self._zones = zones
        self._client_base_url = client_base_url
        self._turn = asyncio.Semaphore(MOST_DRAWN_AT_ONCE)
        self._draw = remembering("QR codes of zones", qr_png, MOST_KEPT)

    def content_of(self, zone: Zone) -> str:
        """The zone in the drivers' app, by its id: signs stay when its code changes."""
        return f"{self._client_base_url}/zones/{zone.id}"

    async def draw(self, zone_id: str, size: int) -> DrawnCode:
        """Raises ZoneNotFound."""
        return await self._drawn(self._zones.get(zone_id), size)

    async def draw_all(self, zone_ids: Sequence[str], size: int) -> Sequence[DrawnCode]:
        """In the order of the ids. Raises InvalidArgument that names every zone that is not there."""
        # One by one, so that others get their turn in between.
        return [await self._drawn(zone, size) for zone in self._all(zone_ids)]

    async def print_all(self, zone_ids: Sequence[str], per_page: int) -> bytes:
        """A PDF with the codes in the order of the ids. Raises InvalidArgument as draw_all."""
        labels = [Label(zone.code, zone.name, self.content_of(zone)) for zone in self._all(zone_ids)]
        async with self._turn:
            return await asyncio.to_thread(_sheet, labels, per_page)

    async def _drawn(self, zone: Zone, size: int) -> DrawnCode:
        content = self.content_of(zone)
        async with self._turn:
            return DrawnCode(zone, content, await asyncio.to_thread(self._draw, content, size))

    def _all(self, zone_ids: Sequence[str]) -> Sequence[Zone]:
        zones: list[Zone] = []
        violations: list[FieldViolation] = []
        for index, zone_id in enumerate(zone_ids):
            try:
                zones.append(self._zones.get(zone_id))
            except ZoneNotFound:
                fr, en = "n'est pas une zone connue", "is not a known zone"
                violations.append(FieldViolation(f"zone_ids[{index}]", fr, en, "zone.known"))
        if violations:
            raise InvalidArgument(*violations)
        return zones


def _sheet(labels: Sequence[Label], per_page: int) -> bytes:
    # Thirty megabytes of libraries, which a worker that prints nothing does without.
    from server.parking.qr_codes.sheet import sheet_pdf

    return sheet_pdf(labels, per_page)
