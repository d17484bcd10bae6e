"""Sign-ins in the collection `refreshTokens`: one document each, with the hash of the one token that works."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from datetime import datetime, timedelta

from bson import Binary, ObjectId
from pymongo import ASCENDING, DESCENDING, ReturnDocument

from server.auth.sign_ins.model import SALT_BYTES, RefreshToken, Rotation, SeenSignIn, SignIn
from server.mongo.client import Database, Document
from server.mongo.paging import find_page
from server.mongo.transactions import Transaction
from server.values.caller import CallerKind
from server.values.paging import Page, Slice
from server.values.source import Source


class SignInRepository:
    """A family of refresh tokens is one document, so that using one, and ending the family, is one write each."""

    def __init__(self, database: Database) -> None:
        self._tokens = database["refreshTokens"]

    async def add(
        self,
        kind: CallerKind,
        account_id: str,
        token: RefreshToken,
        now: datetime,
        until: datetime,
        *,
        source: Source | None = None,
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
                **_origin(source),
            }
        )
        return SignIn(str(sign_in_id), kind, account_id)

    async def rotate(
        self,
        old: RefreshToken,
        now: datetime,
        lifetime: timedelta,
        repeatable: timedelta,
        source: Source | None = None,
    ) -> Rotation | None:
        """Puts the next token in the place of `old`, once.

        Gives the same rotation again as long as the next token is unused, for `repeatable`. None when `old` is neither
        the token that works now nor the one that was used just before. One write, so that calls at the same time cannot
        see half of it; a read beside it could be older than the write that went before.
        """
        used, salt = Binary(old.secret_hash), secrets.token_bytes(SALT_BYTES)
        again = {"$eq": ["$previous", used]}
        rotated = {
            "token": Binary(old.next(salt).secret_hash),
            "previous": used,
            "salt": Binary(salt),
            "refreshedAt": now,
            "expiresAt": now + lifetime,
            **_origin(source),
        }
        document = await self._tokens.find_one_and_update(
            {
                "family": Binary(old.family_hash),
                "expiresAt": {"$gt": now},
                "$or": [{"token": used}, {"previous": used, "refreshedAt": {"$gt": now - repeatable}}],
            },
            [{"$set": {name: {"$cond": [again, f"${name}", {"$literal": new}]} for name, new in rotated.items()}}],
            return_document=ReturnDocument.AFTER,
        )
        if document is None:
            return None
        new = old.next(bytes(document["salt"]))
        return Rotation(_sign_in(document), new, document["refreshedAt"], document["expiresAt"])

    async def ids_of_family(self, token: RefreshToken, tx: Transaction) -> list[str]:
        """The sign-in that the token came of; nothing when there is none any more."""
        found = self._tokens.find({"family": Binary(token.family_hash)}, {"_id": True}, session=tx)
        return [str(document["_id"]) async for document in found]

    async def ids_of(self, kind: CallerKind, account_id: str, tx: Transaction) -> list[str]:
        query = {"accountId": ObjectId(account_id), "kind": kind.value}
        found = self._tokens.find(query, {"_id": True}, session=tx)
        return [str(document["_id"]) async for document in found]

    async def is_of(self, sign_in_id: str, kind: CallerKind, account_id: str) -> bool:
        query = {"_id": ObjectId(sign_in_id), "accountId": ObjectId(account_id), "kind": kind.value}
        return await self._tokens.find_one(query, {"_id": True}) is not None

    async def signed_in(self, kind: CallerKind, account_ids: Collection[str], now: datetime) -> Collection[str]:
        """Ids of those accounts that have a sign-in which has not ended."""
        own = {"$in": [ObjectId(account_id) for account_id in account_ids]}
        query = {"accountId": own, "kind": kind.value, "expiresAt": {"$gt": now}}
        pipeline: list[Document] = [{"$match": query}, {"$group": {"_id": "$accountId"}}]
        index = {"accountId": ASCENDING, "kind": ASCENDING, "_id": DESCENDING}
        cursor = await self._tokens.aggregate(pipeline, hint=index)
        return {str(each["_id"]) async for each in cursor}

    async def page_of(self, kind: CallerKind, account_id: str, page: Page, now: datetime) -> Slice[SeenSignIn]:
        """The newest first. What is over is there until its TTL takes it away, within a minute or so."""
        return await find_page(
            self._tokens,
            {"accountId": ObjectId(account_id), "kind": kind.value, "expiresAt": {"$gt": now}},
            page,
            sort=[("_id", DESCENDING)],
            after={"_id": {"$lt": page.after[0]}} if page.after else {},
            convert=_seen,
            position=lambda sign_in: [ObjectId(sign_in.id)],
            index=[("accountId", ASCENDING), ("kind", ASCENDING), ("_id", DESCENDING)],
        )

    async def remove_all(self, sign_in_ids: list[str], tx: Transaction) -> None:
        await self._tokens.delete_many({"_id": {"$in": [ObjectId(each) for each in sign_in_ids]}}, session=tx)


def _origin(source: Source | None) -> Document:
    """Where a sign-in was last seen, as its owner is to recognise it."""
    return {"address": source.address, "client": source.client} if source else {}


def _seen(document: Document) -> SeenSignIn:
    return SeenSignIn(
        id=str(document["_id"]),
        client=document.get("client", ""),
        address=document.get("address", ""),
        created_at=document["createdAt"],
        last_seen_at=document.get("refreshedAt") or document["createdAt"],
        expires_at=document["expiresAt"],
    )


def _sign_in(document: Document) -> SignIn:
    return SignIn(str(document["_id"]), CallerKind(document["kind"]), str(document["accountId"]))
