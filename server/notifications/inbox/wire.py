"""Inboxes → parkup.notifications.v1."""

from __future__ import annotations

from parkup.notifications.v1 import notification_pb2
from parkup.notifications.v1 import notification_service_pb2 as pb
from server.notifications.inbox.service import News, is_shown
from server.notifications.model import Entry, NoticeLanguage, Preferences
from server.notifications.wire import notification_message
from server.rpc import wire
from server.values.language import Language


def message(entry: Entry, preferences: Preferences, spoken: Language) -> notification_pb2.Notification:
    """In the language that the driver has chosen for notices, else in that of the call."""
    return notification_message(entry, preferences.language or NoticeLanguage(spoken.value), preferences.zone)


def watch_response(news: News, preferences: Preferences, spoken: Language, resume_token: str) -> pb.WatchInboxResponse:
    response = pb.WatchInboxResponse(
        unread_count=news.unread, resume_token=resume_token, time=wire.timestamp(news.time)
    )
    if news.snapshot is not None:
        response.snapshot.notifications.extend(message(each, preferences, spoken) for each in news.snapshot)
        response.snapshot.SetInParent()
    elif news.entry and is_shown(news.entry):
        response.notification.CopyFrom(message(news.entry, preferences, spoken))
    elif news.entry:
        response.deleted_notification_id = news.entry.notice.key
    return response
