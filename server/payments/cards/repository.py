"""Saved cards in MongoDB: `paymentMethods`, and `stripeCustomers` {_id: user id, customerId, cards: how many}."""

from __future__ import annotations

from collections.abc import Sequence

from bson import ObjectId
from pymongo import ASCENDING, ReturnDocument
from pymongo.errors import DuplicateKeyError

from server.mongo.client import Database, Document
from server.mongo.transactions import Transaction
from server.payments.cards.model import KeptCard, SavedCard
from server.payments.errors import DuplicatePaymentMethod


class CardRepository:
    """Where saved cards and the drivers' customer ids are kept."""

    def __init__(self, database: Database) -> None:
        self._methods = database["paymentMethods"]
        self._customers = database["stripeCustomers"]

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
