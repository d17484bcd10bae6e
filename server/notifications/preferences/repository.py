"""What drivers have chosen, in `reminderChoices`.

`push`, `email` and `language` are what ReminderService writes; `email` is that of reminders of an ending session. All
else that is chosen for a kind stands in `kinds`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from bson import ObjectId
from pymongo import ReturnDocument

from server.mongo.client import Database, Document
from server.notifications.model import Channel, Kind, NoticeLanguage, Preferences, QuietHours
from server.values.clock import TUNIS

CHOICES = "reminderChoices"


def field_of(kind: Kind, channel: Channel) -> str:
    """Where it stands whether a kind goes by a channel."""
    is_reminder = (kind, channel) == (Kind.TIME_RUNNING_OUT, Channel.EMAIL)
    return "email" if is_reminder else f"kinds.{kind}.{channel}"


class PreferenceRepository:
    def __init__(self, database: Database) -> None:
        self._choices = database[CHOICES]

    async def of_driver(self, user_id: str) -> Preferences:
        return (await self.of_drivers([user_id])).get(user_id, Preferences())

    async def of_drivers(self, user_ids: Collection[str]) -> Mapping[str, Preferences]:
        """Of those who have chosen."""
        found = self._choices.find({"_id": {"$in": [ObjectId(each) for each in user_ids]}})
        return {str(document["_id"]): _preferences(document) async for document in found}

    async def choose(self, user_id: str, fields: Mapping[str, Any]) -> Preferences:
        """Writes the fields that are given, by their names with dots; None takes one away."""
        written = {name: value for name, value in fields.items() if value is not None}
        gone = {name: "" for name, value in fields.items() if value is None}
        change: Document = {"$set": written} if written else {}
        if gone:
            change["$unset"] = gone
        key = {"_id": ObjectId(user_id)}
        if not change:
            return await self.of_driver(user_id)
        document: Document = await self._choices.find_one_and_update(  # type: ignore[assignment]  # an upsert
            key, change, upsert=True, return_document=ReturnDocument.AFTER
        )
        return _preferences(document)

    async def switch_off_mail(self, user_id: str, kind: Kind) -> Preferences:
        """No more mails of a kind."""
        return await self.choose(user_id, {field_of(kind, Channel.EMAIL): False})


def _preferences(document: Document) -> Preferences:
    kinds = {
        Kind(kind): {Channel(channel): chosen for channel, chosen in ways.items()}
        for kind, ways in document.get("kinds", {}).items()
    }
    if (email := document.get("email")) is not None:
        kinds[Kind.TIME_RUNNING_OUT] = {Channel.EMAIL: email, **kinds.get(Kind.TIME_RUNNING_OUT, {})}
    spoken, quiet = document.get("language"), document.get("quietHours")
    return Preferences(
        push=document.get("push", True),
        language=NoticeLanguage(document["noticeLanguage"]) if "noticeLanguage" in document else None,
        spoken=NoticeLanguage(spoken) if spoken else None,
        zone=ZoneInfo(document["timeZone"]) if "timeZone" in document else TUNIS,
        quiet=QuietHours(time.fromisoformat(quiet["begin"]), time.fromisoformat(quiet["end"])) if quiet else None,
        kinds=kinds,
    )
