"""Devices in the collection `devices`, choices in `reminderChoices`, and what sessions are reminded of."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from bson import ObjectId
from pymongo import ReturnDocument

from server.mongo.client import Database, Document
from server.notifications.model import Kind
from server.parking.reminders.model import MOST_DEVICES, Choice, Device, Platform
from server.parking.sessions.document import SESSIONS, to_session
from server.parking.sessions.model import Session, SessionStatus
from server.parking.sessions.notices import notices_of_sessions
from server.values.language import Language

PLAN = "reminders"
MARGIN = timedelta(minutes=1)
"""Sessions that changed so long before the last planning are looked at again: what it did not see yet."""


class DeviceRepository:
    """Where devices and choices are kept."""

    def __init__(self, database: Database) -> None:
        self._devices = database["devices"]
        self._choices = database["reminderChoices"]

    async def register(self, user_id: str, token: str, platform: Platform, language: Language, now: datetime) -> Device:
        """The device of a token, whosever it was before. What is more than a driver may have goes, the oldest first."""
        owner = ObjectId(user_id)
        # Whose device it becomes is new to them: it was registered now.
        created = {"$cond": [{"$eq": ["$userId", owner]}, "$createdAt", now]}
        document: Document = await self._devices.find_one_and_update(  # type: ignore[assignment]  # an upsert
            {"token": token},
            [
                {
                    "$set": {
                        "createdAt": created,
                        "userId": owner,
                        "token": {"$literal": token},
                        "platform": platform.value,
                        "language": language.value,
                        "lastSeenAt": now,
                    }
                }
            ],
            upsert=True,
            return_document=ReturnDocument.AFTER,
        )
        mine = await self._of(user_id)
        if len(mine) > MOST_DEVICES:
            await self._devices.delete_many({"_id": {"$in": [each["_id"] for each in mine[MOST_DEVICES:]]}})
        return _device(document)

    async def of_driver(self, user_id: str) -> Sequence[Device]:
        """The one heard of last before the others."""
        return [_device(document) for document in await self._of(user_id)]

    async def of_drivers(self, user_ids: Collection[str]) -> Mapping[str, Sequence[Device]]:
        found: dict[str, list[Device]] = {}
        async for document in self._devices.find({"userId": {"$in": [ObjectId(each) for each in user_ids]}}):
            found.setdefault(str(document["userId"]), []).append(_device(document))
        return found

    async def remove(self, user_id: str, device_id: str) -> bool:
        """False when the driver has no such device."""
        result = await self._devices.delete_one({"_id": ObjectId(device_id), "userId": ObjectId(user_id)})
        return result.deleted_count == 1

    async def forget(self, tokens: Collection[str]) -> None:
        """Devices whose app is gone."""
        await self._devices.delete_many({"token": {"$in": list(tokens)}})

    async def forget_driver(self, user_id: str) -> None:
        await self._devices.delete_many({"userId": ObjectId(user_id)})
        await self._choices.delete_one({"_id": ObjectId(user_id)})

    async def choice_of(self, user_id: str) -> Choice:
        return (await self.choices_of([user_id])).get(user_id, Choice())

    async def choices_of(self, user_ids: Collection[str]) -> Mapping[str, Choice]:
        """Of those who have chosen."""
        found = self._choices.find({"_id": {"$in": [ObjectId(each) for each in user_ids]}})
        return {str(document["_id"]): _choice(document) async for document in found}

    async def choose(self, user_id: str, given: Mapping[str, bool], language: Language) -> Choice:
        """`given` are the fields that are written."""
        document: Document = await self._choices.find_one_and_update(  # type: ignore[assignment]  # an upsert
            {"_id": ObjectId(user_id)},
            {"$set": {**given, "language": language.value}},
            upsert=True,
            return_document=ReturnDocument.AFTER,
        )
        return _choice(document)

    async def _of(self, user_id: str) -> Sequence[Document]:
        newest_first = {"lastSeenAt": -1, "_id": -1}
        return await self._devices.find({"userId": ObjectId(user_id)}).sort(newest_first).to_list()


class SessionNotices:
    """Notices of sessions that are about to end: one for each session and end, whoever notes them, however often."""

    def __init__(self, database: Database) -> None:
        self._sessions = database[SESSIONS]
        self._plans = database["reminderPlans"]

    async def note_ending(self, now: datetime, before: timedelta) -> None:
        """Notes those that end within `before`; what is noted already stays as it is.

        Looked at are those whose end came near since the last time, and those that changed since.
        """
        last = await self._plans.find_one({"_id": PLAN})
        until = now + before
        query: Document = {"status": SessionStatus.ACTIVE.value, "endTime": {"$gt": now, "$lte": until}}
        if last and last["until"] <= until:
            since = last["at"] - MARGIN
            query["$or"] = [
                {"endTime": {"$gt": last["until"]}},
                {"updatedAt": {"$gte": since}},
                {"createdAt": {"$gte": since}},
            ]
        longer = {"$gt": [{"$subtract": ["$endTime", "$startTime"]}, before / timedelta(milliseconds=1)]}
        ending = notices_of_sessions(Kind.TIME_RUNNING_OUT, "session_ending", now, until="$endTime")
        pipeline = [{"$match": {**query, "$expr": longer}}, *ending]
        await (await self._sessions.aggregate(pipeline, hint={"endTime": 1})).to_list()
        plan = {"until": until, "at": now}
        await self._plans.update_one({"_id": PLAN}, {"$set": plan}, upsert=True)

    async def sessions(self, session_ids: Collection[str]) -> Mapping[str, Session]:
        found = self._sessions.find({"_id": {"$in": [ObjectId(each) for each in set(session_ids)]}})
        return {str(document["_id"]): to_session(document) async for document in found}


def _device(document: Document) -> Device:
    return Device(
        id=str(document["_id"]),
        user_id=str(document["userId"]),
        token=document["token"],
        platform=Platform(document["platform"]),
        language=Language(document["language"]),
        created_at=document["createdAt"],
        last_seen_at=document["lastSeenAt"],
    )


def _choice(document: Document) -> Choice:
    return Choice(document.get("push", True), document.get("email"), Language(document.get("language", "fr")))
