"""Downloads → parkup.parking.v1."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime

from parkup.parking.v1 import field_data_service_pb2 as pb
from server.parking.field_data.model import Download, Kind, Version
from server.parking.zones.wire import zone_message
from server.rpc.wire import timestamp


def download_response(
    download: Download, next_page_token: str, version_token: Callable[[Version], str], now: datetime
) -> pb.DownloadFieldDataResponse:
    return pb.DownloadFieldDataResponse(
        full=download.is_full,
        zone_data=_by_zone(download),
        removed_session_ids=[each.id for each in download.removals if each.kind is Kind.SESSIONS],
        removed_season_badge_ids=[each.id for each in download.removals if each.kind is Kind.BADGES],
        zones=map(zone_message, download.zones),
        removed_zone_ids=download.removed_zone_ids,
        next_page_token=next_page_token,
        version=version_token(download.version) if download.version else "",
        time=timestamp(now),
    )


def _by_zone(download: Download) -> list[pb.FieldZoneData]:
    by_zone: dict[str, pb.FieldZoneData] = {}
    for entry in download.entries:
        if (data := by_zone.get(entry.zone_id)) is None:
            data = by_zone[entry.zone_id] = pb.FieldZoneData(zone_id=entry.zone_id)
        # In the driver's favour.
        until = math.ceil(entry.valid_until.timestamp())
        if entry.kind is Kind.SESSIONS:
            data.sessions.add(id=entry.id, license_plate=entry.plate_key, valid_until=until)
        else:
            since = math.floor(entry.valid_from.timestamp())
            data.season_badges.add(id=entry.id, license_plate=entry.plate_key, valid_from=since, valid_until=until)
    return list(by_zone.values())
