"""Sign-ins in the collection `refreshTokens`: one document each, with the hash of the one token that works."""

from __future__ import annotations

from datetime import datetime

from bson import Binary, ObjectId

from server.auth.sign_ins.model import RefreshToken, SignIn
from server.mongo.client import Database, Document
from server.values.caller import CallerKind


class SignInRepository:
    """A family of refresh tokens is one document, so that using one, and ending the family, is one write each."""

    def __init__(self, database: Database) -> None:
        self._tokens = database["refreshTokens"]

    async def add(
        self, kind: CallerKind, account_id: str, token: RefreshToken, now: datetime, until: datetime
    ) -> SignIn:
        sign_in_id = ObjectId()
        await self._tokens.insert_one(
            {
                "_id": sign_in_id,
                "kind": kind.value,
                "accountId": ObjectId(account_id),
                "family": Binary(token.family_hash),
                "token": Binary(token.secret_hash),
                "createdAt": now,
                "expiresAt": until,
            }
        )
        return SignIn(str(sign_in_id), kind, account_id)

    async def rotate(self, old: RefreshToken, new: RefreshToken, now: datetime, until: datetime) -> SignIn | None:
        """Puts `new` in the place of `old`, once. None when `old` is not the one that works now."""
        document = await self._tokens.find_one_and_update(
            {"family": Binary(old.family_hash), "token": Binary(old.secret_hash), "expiresAt": {"$gt": now}},
            {"$set": {"token": Binary(new.secret_hash), "refreshedAt": now, "expiresAt": until}},
        )
        return _sign_in(document) if document else None

    async def remove_family(self, token: RefreshToken) -> SignIn | None:
        """Ends the sign-in that the token came of. None when there is none any more."""
        document = await self._tokens.find_one_and_delete({"family": Binary(token.family_hash)})
        return _sign_in(document) if document else None

    async def remove(self, sign_in_id: str) -> None:
        await self._tokens.delete_one({"_id": ObjectId(sign_in_id)})

    async def ids_of(self, kind: CallerKind, account_id: str) -> list[str]:
        found = self._tokens.find({"accountId": ObjectId(account_id), "kind": kind.value}, {"_id": True})
        return [str(document["_id"]) async for document in found]

    async def remove_all(self, sign_in_ids: list[str]) -> None:
        await self._tokens.delete_many({"_id": {"$in": [ObjectId(each) for each in sign_in_ids]}})


def _sign_in(document: Document) -> SignIn:
    return SignIn(str(document["_id"]), CallerKind(document["kind"]), str(document["accountId"]))
