"""Looking for automatic top-ups in MongoDB; only operations change them, but for what is to be told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING

from server.ledger.document import WALLETS
from server.mongo.client import Database
from server.wallet.auto_top_up.document import AUTO_TOP_UPS, to_auto
from server.wallet.auto_top_up.model import AutoTopUp


class AutoTopUpRepository:
    def __init__(self, database: Database) -> None:
        self._wallets = database[WALLETS]
        self._autos = database[AUTO_TOP_UPS]

    async def find(self, user_id: str) -> AutoTopUp:
        return to_auto(user_id, await self._autos.find_one({"_id": ObjectId(user_id)}))

    async def due(self, now: datetime, most: int) -> Sequence[str]:
        """Whose wallets are said to need it, the longest first."""
        found = self._wallets.find({"topUpDueAt": {"$lte": now}}, {"_id": True}).sort("topUpDueAt", ASCENDING)
        return [str(each["_id"]) async for each in found.limit(most)]

    async def telling_due(self, now: datetime, most: int) -> Sequence[tuple[AutoTopUp, datetime]]:
        """Those whose drivers are to be told of a failure, and when it was."""
        found = self._autos.find({"mailDueAt": {"$lte": now}}).sort("mailDueAt", ASCENDING).limit(most)
        return [(to_auto(str(document["_id"]), document), document["mailDueAt"]) async for document in found]

    async def told(self, told: Sequence[tuple[AutoTopUp, datetime]]) -> None:
        """They are told, unless something failed since."""
        if told:
            done = [{"_id": ObjectId(auto.user_id), "mailDueAt": failed_at} for auto, failed_at in told]
            await self._autos.update_many({"$or": done}, {"$unset": {"mailDueAt": ""}})

    async def forget(self, user_id: str) -> None:
        await self._wallets.update_one({"_id": ObjectId(user_id)}, {"$unset": {"topUpBelow": "", "topUpDueAt": ""}})
        await self._autos.delete_one({"_id": ObjectId(user_id)})
