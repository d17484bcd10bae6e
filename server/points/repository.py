"""Looking for points, and for what they are to look at, in MongoDB; only operations change points."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

import structlog
from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, UpdateOne

from server.carpark.reservations.document import RESERVATIONS
from server.mongo.client import BY_ID, Database, Document
from server.mongo.paging import Sort, find_page
from server.payments.document import PAYMENTS, to_payment
from server.payments.model import Payment
from server.points.document import ACCOUNTS, ENTRIES, TERMS, THE_TERMS, to_account, to_entry, to_terms
from server.points.model import Account, AccountFilter, PointsEntry, PointsReason, Terms
from server.values.paging import Page, Slice

RICHEST_FIRST: Sort = [("balance", DESCENDING), ("_id", DESCENDING)]
DUE: Sort = [("pointsDue", ASCENDING)]
EXPIRING_FIRST: Sort = [("expiresNext", ASCENDING), ("_id", ASCENDING)]

_log = structlog.get_logger("parkup.points")


class PointsRepository:
    def __init__(self, database: Database) -> None:
        self._accounts = database[ACCOUNTS]
        self._entries = database[ENTRIES]
        self._terms = database[TERMS]
        self._payments = database[PAYMENTS]
        self._reservations = database[RESERVATIONS]

    async def account(self, user_id: str) -> Account:
        return to_account(user_id, await self._accounts.find_one({"_id": ObjectId(user_id)}))

    async def terms(self) -> Terms:
        return to_terms(await self._terms.find_one({"_id": THE_TERMS}))

    async def accounts(self, wanted: AccountFilter, page: Page) -> Slice[Account]:
        """Who has most first; of those of whose points some expire before an instant whose expire first."""
        query: Document = {}
        if wanted.user_id:
            query["_id"] = ObjectId(wanted.user_id)
        if wanted.balance_at_least:
            query["balance"] = {"$gte": wanted.balance_at_least}
        if wanted.expiring_before:
            query["expiresNext"] = {"$lt": wanted.expiring_before}
        sort = EXPIRING_FIRST if wanted.expiring_before else RICHEST_FIRST
        name, behind, beyond = ("expiresNext", "$gt", "$gte") if wanted.expiring_before else ("balance", "$lt", "$lte")
        after: Document = {}
        if page.after:
            place, last = page.after
            # The first condition says nothing more, but where in the index to begin.
            after = {name: {beyond: place}, "$or": [{name: {behind: place}}, {"_id": {behind: last}}]}
        return await find_page(
            self._accounts,
            query,
            page,
            sort=sort,
            after=after,
            convert=_account,
            position=lambda account: [
                account.lots[0].expires if wanted.expiring_before else account.balance,
                ObjectId(account.user_id),
            ],
            index="_id_" if wanted.user_id else sort,
        )

    async def list(self, user_id: str, reason: PointsReason | None, page: Page) -> Slice[PointsEntry]:
        """The newest first: the sequence is both sort key and unique within the account."""
        query: Document = {"userId": ObjectId(user_id)} | ({"reason": reason.value} if reason else {})
        return await find_page(
            self._entries,
            query,
            page,
            sort=[("sequence", DESCENDING)],
            after={"sequence": {"$lt": page.after[0]}} if page.after else {},
            convert=to_entry,
            position=lambda entry: [entry.sequence],
        )

    async def payments_due(self, kinds: Collection[str], most: int) -> Sequence[Payment]:
        """Payments for things of these kinds that points are to look at, the oldest first."""
        query = {"pointsDue": {"$exists": True}, "purpose.kind": {"$in": list(kinds)}}
        found = self._payments.find(query, hint=DUE).sort(DUE)
        readable = list[Payment]()
        async for document in found.limit(most):
            try:
                readable.append(to_payment(document))
            except (KeyError, TypeError, ValueError) as error:
                # It must not keep the others from their points; the nightly comparison names it, too.
                _log.error("unreadable payment", payment_id=str(document["_id"]), error=repr(error))
        return readable

    async def followed(self, states: Mapping[str, Document]) -> None:
        """Payments by their ids that points have looked at: due no more, unless their states are others by now."""
        done = [
            UpdateOne({"_id": ObjectId(payment_id), **state}, {"$unset": {"pointsDue": ""}}, hint=BY_ID)
            for payment_id, state in states.items()
        ]
        if done:
            await self._payments.bulk_write(done, ordered=False)

    async def reservations_due(self, most: int) -> Sequence[tuple[int, str]]:
        """Reservations whose car came and that are not rewarded yet, with their drivers."""
        found = self._reservations.find({"pointsDue": {"$exists": True}}, {"userId": True}, hint=DUE)
        found = found.sort(DUE).limit(most)
        return [(document["_id"], str(document["userId"])) async for document in found]

    async def expired(self, now: datetime, most: int) -> Sequence[str]:
        """Whose points are over, in part."""
        found = self._accounts.find({"expiresNext": {"$lte": now}}, {"_id": True}).sort("expiresNext", ASCENDING)
        return [str(document["_id"]) async for document in found.limit(most)]

    async def to_tell(self, now: datetime, most: int) -> Sequence[str]:
        """Who is to be told of points that expire."""
        found = self._accounts.find({"tellAt": {"$lte": now}}, {"_id": True}).sort("tellAt", ASCENDING)
        return [str(document["_id"]) async for document in found.limit(most)]


def _account(document: Document) -> Account:
    return to_account(str(document["_id"]), document)
