"""A terminal at a counter, for development: it approves, and what it did is in the database, whoever crashes.

An amount that ends in .13 is declined, for tests and for whoever builds a client.
"""

from __future__ import annotations

from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128, to_millimes
from server.payments.model import Charge, Intent, IntentState, Reversed
from server.payments.terminals import INTENT_PREFIX

CHARGES = "terminalCharges"
DECLINED_ENDING, WHOLE = 130, 1_000
"""Millimes of a dinar that are declined, and how many a dinar has."""


class SimulatedTerminal:
    """Implements PaymentTerminal."""

    name = "the simulated terminal"

    def __init__(self, database: Database) -> None:
        self._charges = database[CHARGES]

    async def open(self, charge: Charge) -> Intent:
        intent_id = f"{INTENT_PREFIX}{charge.payment_id}"
        new = {"amount": to_decimal128(charge.amount), "state": IntentState.UNCONFIRMED.value, "refunds": []}
        await self._charges.update_one({"_id": intent_id}, {"$setOnInsert": new}, upsert=True)
        return await self._known(intent_id)

    async def confirm(self, intent_id: str, payment_id: str, *, is_automatic: bool = False) -> Intent:
        intent = await self._known(intent_id)
        is_declined = intent.amount % WHOLE == DECLINED_ENDING
        return await self._end(intent_id, IntentState.DECLINED if is_declined else IntentState.SUCCEEDED)

    async def find(self, intent_id: str) -> Intent | None:
        document = await self._charges.find_one({"_id": intent_id})
        return _intent(document) if document else None

    async def standing(self, intent_id: str) -> tuple[Intent, Reversed] | None:
        document = await self._charges.find_one({"_id": intent_id})
        return (_intent(document), _reversed(document)) if document else None

    async def cancel(self, intent_id: str) -> Intent:
        return await self._end(intent_id, IntentState.CANCELLED)

    async def refund(self, intent_id: str, amount: int, key: str) -> None:
        new = {"key": key, "amount": to_decimal128(amount)}
        await self._charges.update_one({"_id": intent_id, "refunds.key": {"$ne": key}}, {"$push": {"refunds": new}})

    async def reversals(self, intent_id: str, *, disputes: bool = False) -> Reversed:
        document = await self._charges.find_one({"_id": intent_id})
        assert document, "asked of what was charged here"
        return _reversed(document)

    async def _end(self, intent_id: str, state: IntentState) -> Intent:
        """Whoever ends it first has ended it."""
        await self._charges.update_one(
            {"_id": intent_id, "state": IntentState.UNCONFIRMED.value}, {"$set": {"state": state.value}}
        )
        return await self._known(intent_id)

    async def _known(self, intent_id: str) -> Intent:
        document = await self._charges.find_one({"_id": intent_id})
        assert document, "asked of what was opened here"
        return _intent(document)


def _intent(document: Document) -> Intent:
    state = IntentState(document["state"])
    return Intent(
        id=document["_id"],
        state=state,
        amount=to_millimes(document["amount"]),
        currency="tnd",
        decline_reason="CARD_DECLINED" if state is IntentState.DECLINED else None,
    )


def _reversed(document: Document) -> Reversed:
    refunds = document["refunds"]
    return Reversed(sum(to_millimes(each["amount"]) for each in refunds), disputed=0, attempts=len(refunds))
