"""Documents of the books.

`wallets`: {_id: user id, balance: Decimal128, sequence}; of drivers who want it `topUpBelow`, and `topUpDueAt` once a
payment has taken the balance below that (server/wallet/auto_top_up). `ledger`: an entry a document, with its `lines`;
an entry about a wallet also holds the wallet's `userId`, its signed `amount`, `balanceAfter` and `sequence`, by which
wallets list it.
"""

from __future__ import annotations

from server.engine.operation import Fields
from server.ledger.model import Entry, EntryReason
from server.mongo.money import to_millimes

WALLETS = "wallets"
ENTRIES = "ledger"


def to_entry(document: Fields) -> Entry:
    payment_id = document.get("paymentId")
    return Entry(
        id=str(document["_id"]),
        user_id=str(document["userId"]),
        amount=to_millimes(document["amount"]),
        balance_after=to_millimes(document["balanceAfter"]),
        sequence=document["sequence"],
        reason=EntryReason(document["reason"]),
        reference_id=document.get("referenceId"),
        payment_id=str(payment_id) if payment_id else None,
        created_at=document["createdAt"],
        actor=document.get("actor"),
        note=document.get("note"),
    )
