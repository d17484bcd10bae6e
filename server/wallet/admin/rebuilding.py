"""Putting a wallet right from its entries, as an operation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bson import ObjectId

from server.engine.operation import Done, Insert, Operation, Read, State, Update
from server.ledger.books import wallet_read
from server.ledger.document import WALLETS
from server.mongo.money import to_decimal128, to_millimes
from server.wallet.admin.model import Booked, Rebuilt


@dataclass(frozen=True)
class RebuildWallet(Operation[Rebuilt | None]):
    """Sets balance and sequence to what the entries say. None when the wallet changed since these were looked at."""

    user_id: str
    booked: Booked

    @property
    def reads(self) -> Sequence[Read]:
        return (wallet_read(self.user_id),)

    def decide(self, state: State, now: datetime) -> Done[Rebuilt | None]:
        booked, wallet = self.booked, state.one(wallet_read(self.user_id))
        held = to_millimes(wallet["balance"]) if wallet else None
        if (held, wallet["sequence"] if wallet else None) != (booked.held, booked.sequence):
            return Done(None)
        done = Rebuilt(held or 0, booked.total)
        if (held or 0, booked.sequence or 0) == (booked.total, booked.entries):
            return Done(done)
        fields = {"balance": to_decimal128(booked.total), "sequence": booked.entries, "updatedAt": now}
        if wallet is None:
            return Done(done, (Insert(WALLETS, {"_id": ObjectId(self.user_id), **fields}),))
        return Done(done, (Update(WALLETS, wallet["_id"], fields),))
