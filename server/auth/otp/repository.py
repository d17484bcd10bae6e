"""Codes in the collection `otpCodes`, one document an address."""

from __future__ import annotations

from datetime import datetime, timedelta

from bson import Binary

from server.auth.otp.model import OtpAddress, SentCode
from server.mongo.client import Database

# Longer than a code holds, so that a late one is told from a wrong one.
KEPT = timedelta(days=1)


class OtpRepository:
    """Implements the OtpStore port."""

    def __init__(self, database: Database) -> None:
        self._codes = database["otpCodes"]

    async def put(self, to: OtpAddress, code: SentCode, now: datetime) -> None:
        """Keeps the code in the place of the one before."""
        await self._codes.replace_one(
            {"_id": to.id},
            {
                "keyId": code.key_id,
                "salt": Binary(code.salt),
                "code": Binary(code.hash),
                "attempts": 0,
                "validUntil": code.valid_until,
                "createdAt": now,
                "expiresAt": now + KEPT,
            },
            upsert=True,
        )

    async def count_try(self, to: OtpAddress, tries: int) -> SentCode | None:
        """Counts a try and gives the code to compare with; None when there is none or its `tries` are used up."""
        document = await self._codes.find_one_and_update(
            {"_id": to.id, "attempts": {"$lt": tries}}, {"$inc": {"attempts": 1}}
        )
        if document is None:
            return None
        return SentCode(document["keyId"], bytes(document["salt"]), bytes(document["code"]), document["validUntil"])

    async def use(self, to: OtpAddress, code: SentCode) -> bool:
        """Removes the code. False when another call came first, or a new code."""
        result = await self._codes.delete_one({"_id": to.id, "salt": Binary(code.salt)})
        return result.deleted_count == 1
