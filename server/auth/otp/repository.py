"""Codes in the collection `otpCodes`: for an address up to two documents, each with the message that is to be sent."""

from __future__ import annotations

from datetime import datetime, timedelta

from bson import Binary
from pymongo import ReturnDocument

from server.auth.otp.model import OtpAddress, OutgoingCode, SentCode, tries_of
from server.mongo.client import Database, Document
from server.values.caller import CallerKind
from server.values.language import Language

# Longer than a code holds, so that a late one is told from a wrong one.
KEPT = timedelta(days=1)


class OtpRepository:
    """Where codes are kept, and wait to be sent.

    A code asked for from a source that the account knows has a place of its own: what strangers ask for takes the place
    of their own codes only.
    """

    def __init__(self, database: Database) -> None:
        self._codes = database["otpCodes"]

    async def put(self, outgoing: OutgoingCode, source: str, now: datetime, try_again_at: datetime) -> None:
        """Keeps the code in the place of the one before, and in the same write what is to be sent.

        Another process sends it from `try_again_at` on, unless it was sent.
        """
        code, to = outgoing.code, outgoing.to
        await self._codes.replace_one(
            {"_id": outgoing.slot},
            {
                "kind": to.kind.value,
                "address": to.address,
                "source": source,
                "keyId": code.key_id,
                "salt": Binary(code.salt),
                "digits": code.digits,
                "tries": tries_of(code.digits),
                "attempts": 0,
                "attemptsOfOthers": 0,
                "validUntil": code.valid_until,
                "createdAt": now,
                "expiresAt": now + KEPT,
                "outgoing": {
                    "language": outgoing.language.value,
                    "hasAccount": outgoing.has_account,
                    "counters": list(outgoing.counters),
                    "tries": outgoing.tries,
                },
                "nextTryAt": try_again_at,
            },
            upsert=True,
        )
        if outgoing.slot == _known_slot(to):
            # The owner asked: what others may have asked for is over.
            await self._codes.delete_one({"_id": to.id})

    def slot(self, to: OtpAddress, *, known: bool) -> str:
        return _known_slot(to) if known else to.id

    async def count_try(self, to: OtpAddress, source: str, *, known: bool) -> list[SentCode]:
        """Counts a try at each code of an address and gives those to compare with, whose tries are not used up.

        Those who asked for a code, and known sources, have tries of their own; the others share the rest.
        """
        own = {"$or": [known, {"$eq": ["$source", source]}]}
        used = {"$cond": [own, "$attempts", "$attemptsOfOthers"]}
        count = {
            "attempts": {"$add": ["$attempts", {"$cond": [own, 1, 0]}]},
            "attemptsOfOthers": {"$add": ["$attemptsOfOthers", {"$cond": [own, 0, 1]}]},
        }
        found = [
            await self._codes.find_one_and_update(
                {"_id": slot, "digits": {"$exists": True}, "$expr": {"$lt": [used, "$tries"]}}, [{"$set": count}]
            )
            for slot in (_known_slot(to), to.id)
        ]
        return [_code(document) for document in found if document]

    async def use(self, to: OtpAddress, code: SentCode) -> bool:
        """Removes the code. False when another call came first, or a new code."""
        slots = [to.id, _known_slot(to)]
        result = await self._codes.delete_one({"_id": {"$in": slots}, "salt": Binary(code.salt)})
        return result.deleted_count == 1

    async def next_due(self, now: datetime, try_again_at: datetime) -> OutgoingCode | None:
        """A code that is still good and is to be sent now; nobody else gets it before `try_again_at`."""
        document = await self._codes.find_one_and_update(
            {"nextTryAt": {"$lte": now}, "validUntil": {"$gt": now}},
            {"$set": {"nextTryAt": try_again_at}, "$inc": {"outgoing.tries": 1}},
            sort={"nextTryAt": 1},
            return_document=ReturnDocument.AFTER,
        )
        return _outgoing(document) if document else None

    async def close(self, outgoing: OutgoingCode) -> None:
        """It was sent, or never will be."""
        await self._codes.update_one(_same(outgoing), {"$set": {"outgoing": None, "nextTryAt": None}})

    async def put_off(self, outgoing: OutgoingCode, until: datetime) -> bool:
        """It could not be sent: later again, and no counter counts it any more. False when it was replaced."""
        result = await self._codes.update_one(_same(outgoing), {"$set": {"nextTryAt": until, "outgoing.counters": []}})
        return result.matched_count == 1


def _known_slot(to: OtpAddress) -> str:
    return f"{to.id}|known"


def _same(outgoing: OutgoingCode) -> Document:
    return {"_id": outgoing.slot, "salt": Binary(outgoing.code.salt), "nextTryAt": {"$type": "date"}}


def _code(document: Document) -> SentCode:
    return SentCode(document["keyId"], bytes(document["salt"]), document["digits"], document["validUntil"])


def _outgoing(document: Document) -> OutgoingCode:
    message = document["outgoing"]
    return OutgoingCode(
        document["_id"],
        OtpAddress(CallerKind(document["kind"]), document["address"]),
        _code(document),
        Language(message["language"]),
        message["hasAccount"],
        tuple(message["counters"]),
        message["tries"],
    )
