"""What access tokens that are about state wrongly: known to every process, without asking.

Sign-ins that were ended, and roles that were changed.
"""

from __future__ import annotations

from datetime import timedelta

from bson import ObjectId
from pymongo import UpdateOne

from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction
from server.values.caller import Role
from server.values.clock import Clock

# Processes whose clocks differ, and a token that is written while its sign-in is being ended.
_MARGIN = timedelta(minutes=2)


class Revocations:
    """The collection `revocations`; implements Held.

    A document is that of a sign-in, by its id, or of an operator whose role was changed, by theirs and with the role.
    It goes, by its TTL, when the last access token that states the wrong thing has expired: `longest_lifetime` is that
    of the kind of caller whose tokens live longest.
    """

    collection = "revocations"
    hidden = ()
    of_no_matter = ()

    def __init__(self, database: Database, clock: Clock, longest_lifetime: timedelta) -> None:
        self._collection = database[self.collection]
        self._clock = clock
        self._kept = longest_lifetime + _MARGIN
        self._ended: set[str] = set()
        self.roles: dict[str, Role] = {}
        """By account id: the role that counts, whatever a token says."""

    def __contains__(self, sign_in_id: object) -> bool:
        return sign_in_id in self._ended

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

    def ids(self) -> set[str]:
        return self._ended | self.roles.keys()

    def put(self, document: Document) -> None:
        each = str(document["_id"])
        if role := document.get("role"):
            self.roles[each] = Role(role)
        else:
            self._ended.add(each)

    def remove(self, document_id: str) -> None:
        self._ended.discard(document_id)
        self.roles.pop(document_id, None)
