"""Kinds, channels and instants of notifications ↔ parkup.notifications.v1."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from parkup.notifications.v1 import notification_pb2 as pb
from server.notifications.model import Channel, Entry, Kind, NoticeLanguage
from server.notifications.texts import said
from server.rpc import wire

KINDS = {kind: pb.Notification.Kind.Value(f"KIND_{kind.name}") for kind in Kind}
KINDS_BACK = {number: kind for kind, number in KINDS.items()}
CHANNELS = {channel: pb.Notification.Channel.Value(f"CHANNEL_{channel.name}") for channel in Channel}


def notification_message(entry: Entry, language: NoticeLanguage, zone: ZoneInfo) -> pb.Notification:
    """Minutes in it are those from when it was told."""
    notice = entry.notice
    words = said(notice, language, zone, notice.at)
    return pb.Notification(
        id=notice.key,
        kind=KINDS[notice.kind],
        title=words.title,
        text=words.text,
        language=words.language,
        data=notice.data,
        created_at=wire.timestamp(notice.at),
        read_at=wire.optional_timestamp(entry.read_at),
    )
