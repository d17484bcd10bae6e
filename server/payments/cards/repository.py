"""Saved cards in MongoDB.

`paymentMethods`; of each driver in `stripeCustomers` {_id: user id, customerId, cards: how many}; and those that are
gone here, and perhaps not yet at the card processor, in `cardsToForget` {_id: the processor's id}.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bson import ObjectId
from pymongo import ASCENDING, DESCENDING, ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction
from server.payments.cards.model import KeptCard, SavedCard
from server.payments.document import PAYMENTS
from server.payments.errors import DuplicatePaymentMethod
from server.payments.model import OPEN


class CardRepository:
    """Where saved cards and the drivers' customer ids are kept."""

    def __init__(self, database: Database) -> None:
        self._methods = database["paymentMethods"]
        self._customers = database["stripeCustomers"]
        self._to_forget = database["cardsToForget"]
        self._payments = database[PAYMENTS]

    async def customer_of(self, user_id: str) -> str | None:
        customer = await self._customers.find_one({"_id": ObjectId(user_id)}, {"customerId": 1})
        return customer["customerId"] if customer else None

    async def note_customer(self, user_id: str, customer_id: str) -> str:
        """Gives the customer id that is on record, which may be one noted before."""
        customer: Document = await self._customers.find_one_and_update(  # type: ignore[assignment]  # upserted
            {"_id": ObjectId(user_id)},
            {"$setOnInsert": {"customerId": customer_id, "cards": 0}},
            upsert=True,
            return_document=ReturnDocument.AFTER,
        )
        return str(customer["customerId"])

    async def take_place(self, user_id: str, limit: int, tx: Transaction) -> bool:
        # Every addition writes here, so that of two at the same time the second sees the first.
        """Counts one more card of the driver; False when there are `limit` already."""
        result = await self._customers.update_one(
            {"_id": ObjectId(user_id), "cards": {"$lt": limit}}, {"$inc": {"cards": 1}}, session=tx
        )
        return result.modified_count == 1

    async def hold(self, user_id: str, tx: Transaction) -> None:
        """Whoever changes a driver's list holds it first: of two at the same time the second sees the first."""
        await self._customers.update_one({"_id": ObjectId(user_id)}, {"$inc": {"changes": 1}}, session=tx)

    async def is_charged(self, user_id: str, card_id: str, tx: Transaction) -> bool:
        """Whether a payment with the card is under way."""
        query: dict[str, Any] = {"userId": ObjectId(user_id), "status": {"$in": [status.value for status in OPEN]}}
        query["paymentMethodId"] = ObjectId(card_id)
        return await self._payments.find_one(query, {"_id": True}, session=tx) is not None

    async def remove(self, card: SavedCard, now: datetime, tx: Transaction) -> bool:
        """Takes a card from its list, and notes it as one to be forgotten. False when it was not there any more."""
        result = await self._methods.delete_one({"_id": ObjectId(card.id)}, session=tx)
        if not result.deleted_count:
            return False
        await self._customers.update_one({"_id": ObjectId(card.user_id)}, {"$inc": {"cards": -1}}, session=tx)
        await self._to_forget.insert_one({"_id": card.kept.card_id, "removedAt": now}, session=tx)
        return True

    async def to_forget(self, most: int) -> Sequence[str]:
        """What the card processor calls cards that are gone here, the longest gone first."""
        return [each["_id"] async for each in self._to_forget.find().sort("removedAt", ASCENDING).limit(most)]

    async def forgotten(self, processor_id: str) -> None:
        await self._to_forget.delete_one({"_id": processor_id})

    async def newest(self, user_id: str, tx: Transaction) -> str | None:
        """The id of the card that was added last."""
        found = await self._methods.find_one(
            {"userId": ObjectId(user_id)}, {"_id": True}, sort=[("_id", DESCENDING)], session=tx
        )
        return str(found["_id"]) if found else None

    async def make_default(self, user_id: str, card_id: str, tx: Transaction) -> SavedCard | None:
        """None when there is no such card. The one before must be dropped first."""
        document = await self._methods.find_one_and_update(
            {"_id": ObjectId(card_id), "userId": ObjectId(user_id)},
            {"$set": {"isDefault": True}},
            return_document=ReturnDocument.AFTER,
            session=tx,
        )
        return _card(document) if document else None

    async def expiring(self, months: Sequence[tuple[int, int]], most: int) -> Sequence[SavedCard]:
        """Cards of these years and months whose drivers were not warned yet."""
        query = {"$or": [_unwarned(year, month) for year, month in months]}
        return [_card(document) async for document in self._methods.find(query).limit(most)]

    async def note_warnings(self, cards: Sequence[SavedCard], now: datetime) -> None:
        """Notes that their drivers are told."""
        ids = [ObjectId(card.id) for card in cards]
        await self._methods.update_many({"_id": {"$in": ids}}, {"$set": {"expiryWarnedAt": now}})

    async def drop_default(self, user_id: str, tx: Transaction) -> None:
        await self._methods.update_many(
            {"userId": ObjectId(user_id), "isDefault": True}, {"$set": {"isDefault": False}}, session=tx
        )

    async def insert(self, card: SavedCard, tx: Transaction) -> None:
        """Raises DuplicatePaymentMethod."""
        document = {
            "_id": ObjectId(card.id),
            "userId": ObjectId(card.user_id),
            "type": "card",
            "displayName": card.display_name,
            "last4Digits": card.kept.last_4_digits,
            "cardBrand": card.kept.brand,
            "expiryMonth": card.kept.expiry_month,
            "expiryYear": card.kept.expiry_year,
            "fingerprint": card.kept.fingerprint,
            "stripePaymentMethodId": card.kept.card_id,
            "isDefault": card.is_default,
            "createdAt": card.created_at,
        }
        try:
            await self._methods.insert_one(document, session=tx)
        except DuplicateKeyError as error:
            raise DuplicatePaymentMethod from error

    async def remove_all(self, user_id: str) -> None:
        """The customer last: as long as it is there, the vault may have something."""
        await self._methods.delete_many({"userId": ObjectId(user_id)})
        await self._customers.delete_one({"_id": ObjectId(user_id)})

    async def find(self, user_id: str, card_id: str) -> SavedCard | None:
        document = await self._methods.find_one({"_id": ObjectId(card_id), "userId": ObjectId(user_id)})
        return _card(document) if document else None

    async def list(self, user_id: str) -> Sequence[SavedCard]:
        """In the order they were added."""
        found = self._methods.find({"userId": ObjectId(user_id)}).sort("_id", ASCENDING)
        return [_card(document) async for document in found]


def _card(document: Document) -> SavedCard:
    kept = KeptCard(
        card_id=document["stripePaymentMethodId"],
        brand=document["cardBrand"],
        last_4_digits=document["last4Digits"],
        expiry_month=document["expiryMonth"],
        expiry_year=document["expiryYear"],
        fingerprint=document["fingerprint"],
    )
    return SavedCard(str(document["_id"]), str(document["userId"]), kept, document["isDefault"], document["createdAt"])


def _unwarned(year: int, month: int) -> Document:
    return {"expiryYear": year, "expiryMonth": month, "expiryWarnedAt": None}
