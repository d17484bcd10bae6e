"""What access tokens that are about state wrongly: known to every process, without asking.

Sign-ins that were ended, and roles that were changed.
"""

from __future__ import annotations

from datetime import timedelta

from bson import ObjectId
from pymongo import UpdateOne

from server.mongo.change_streams import Follower
from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction
from server.values.caller import Role
from server.values.clock import Clock

# Processes whose clocks differ, and a token that is written while its sign-in is being ended.
_MARGIN = timedelta(minutes=2)


class Revocations:
    """The collection `revocations`, held in memory and followed by a change stream.

    A document is that of a sign-in, by its id, or of an operator whose role was changed, by theirs and with the role.
    It goes, by its TTL, when the last access token that states the wrong thing has expired: `longest_lifetime` is that
    of the kind of caller whose tokens live longest.
    """

    def __init__(self, database: Database, clock: Clock, longest_lifetime: timedelta) -> None:
        self._collection = database["revocations"]
        self._clock = clock
        self._kept = longest_lifetime + _MARGIN
        self._ended: set[str] = set()
        self.roles: dict[str, Role] = {}
        """By account id: the role that counts, whatever a token says."""
        self._follower = Follower(self._collection, reload=self._load, apply=self._apply)

    def __contains__(self, sign_in_id: object) -> bool:
        return sign_in_id in self._ended

    async def start(self) -> None:
        """Reads all of them, and keeps up with the other processes from then on."""
        await self._follower.start()

    async def close(self) -> None:
        await self._follower.close()

    async def add(self, *sign_in_ids: str, tx: Transaction) -> None:
        """Ends the access tokens of sign-ins: in all processes within 5 seconds of the commit, here as soon as `note`
        is told.
        """
        if not sign_in_ids:
            return
        document = {"$setOnInsert": {"expiresAt": self._clock() + self._kept}}
        await self._collection.bulk_write(
            [UpdateOne({"_id": ObjectId(each)}, document, upsert=True) for each in sign_in_ids],
            ordered=False,
            session=tx,
        )

    def note(self, *sign_in_ids: str) -> None:
        """What was added is committed: it holds here at once."""
        self._ended.update(sign_in_ids)

    async def set_role(self, account_id: str, role: Role, tx: Transaction) -> None:
        """Makes a role count for an operator's access tokens: in all processes within 5 seconds of the commit."""
        await self._collection.replace_one(
            {"_id": ObjectId(account_id)},
            {"role": role.value, "expiresAt": self._clock() + self._kept},
            upsert=True,
            session=tx,
        )

    async def _load(self) -> None:
        before = set(self._ended)
        stored = {str(document["_id"]): document.get("role") async for document in self._collection.find({})}
        # What was ended here while the cursor was on its way must not be forgotten.
        self._ended = {each for each, role in stored.items() if role is None} | (self._ended - before)
        self.roles.clear()
        self.roles.update((each, Role(role)) for each, role in stored.items() if role is not None)

    def _apply(self, key: ObjectId, document: Document | None) -> None:
        if document is None:
            self._ended.discard(str(key))
            self.roles.pop(str(key), None)
        elif role := document.get("role"):
            self.roles[str(key)] = Role(role)
        else:
            self._ended.add(str(key))
