"""A small car park on the engine: what payments, wallets and sessions look like as operations.

Its collections are its own: `purses` (wallets), `entries` (their ledger), `stays` (sessions), and `idempotencyKeys`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bson import ObjectId
from pymongo import ASCENDING, IndexModel

from server.engine.operation import Change, Done, DuplicateKey, Fields, Insert, Operation, Read, State, Update
from server.errors import DomainError
from server.ledger.errors import InsufficientWalletBalance
from server.mongo.client import Database
from server.mongo.money import to_decimal128, to_millimes
from server.parking.errors import ActiveSessionExists, PlateAlreadyParked, SessionNotFound

INDEXES = {
    "entries": [
        IndexModel([("purseId", ASCENDING), ("sequence", ASCENDING)], unique=True),
        IndexModel([("key", ASCENDING)], unique=True),
    ],
    "stays": [
        IndexModel([("userId", ASCENDING)], unique=True, partialFilterExpression={"status": "active"}),
        IndexModel(
            [("plate", ASCENDING), ("zoneId", ASCENDING)], unique=True, partialFilterExpression={"status": "active"}
        ),
    ],
}
COLLECTIONS = ("purses", "idempotencyKeys", "notes", *INDEXES)
ACTIVE = (("status", "active"),)


async def build(database: Database) -> None:
    for collection in COLLECTIONS:
        await database.drop_collection(collection)
        await database.create_collection(collection)
    for collection, indexes in INDEXES.items():
        await database[collection].create_indexes(indexes)


@dataclass(frozen=True)
class Movement:
    """Money into a wallet, or out of it (negative), in millimes; one `key` is booked once."""

    purse_id: str
    amount: int
    reason: str
    key: str

    @property
    def purse(self) -> Read:
        return Read("purses", self.purse_id)

    def book(self, purse: Fields | None, now: datetime) -> tuple[Change, Change]:
        """Raises InsufficientWalletBalance."""
        before, sequence = (to_millimes(purse["balance"]), purse["sequence"]) if purse else (0, 0)
        if before + self.amount < 0:
            raise InsufficientWalletBalance(required=-self.amount)
        balance = {"balance": to_decimal128(before + self.amount), "sequence": sequence + 1}
        entry = {
            "_id": f"{self.purse_id}-{sequence + 1}",
            "purseId": self.purse_id,
            "sequence": sequence + 1,
            "amount": to_decimal128(self.amount),
            "balanceAfter": balance["balance"],
            "reason": self.reason,
            "key": self.key,
            "createdAt": now,
        }
        change = (
            Update("purses", self.purse_id, balance) if purse else Insert("purses", {"_id": self.purse_id, **balance})
        )
        return change, Insert("entries", entry)


@dataclass(frozen=True)
class Move(Operation[int]):
    """A top-up or a payment; gives the balance after it. A key that was booked before changes nothing more."""

    movement: Movement

    @property
    def reads(self) -> Sequence[Read]:
        return self.movement.purse, Read("entries", self.movement.key, by="key")

    def decide(self, state: State, now: datetime) -> Done[int]:
        purse, entry = (state.one(read) for read in self.reads)
        if entry:
            return Done(to_millimes(entry["balanceAfter"]))
        changes = self.movement.book(purse, now)
        return Done(to_millimes(changes[1].document["balanceAfter"]), changes)


@dataclass(frozen=True)
class Transfer(Operation[None]):
    """Money from one wallet to another one."""

    source: str
    target: str
    amount: int
    key: str

    @property
    def reads(self) -> Sequence[Read]:
        return Read("purses", self.source), Read("purses", self.target)

    def decide(self, state: State, now: datetime) -> Done[None]:
        if self.source == self.target:
            return Done(None)
        source, target = (state.one(read) for read in self.reads)
        out = Movement(self.source, -self.amount, "transfer", f"{self.key}:out")
        into = Movement(self.target, self.amount, "transfer", f"{self.key}:in")
        return Done(None, (*out.book(source, now), *into.book(target, now)))


@dataclass(frozen=True)
class StartStay(Operation[str]):
    """A stay, paid from the wallet if it costs something; gives its id."""

    id: str
    user_id: str
    plate: str
    zone_id: str
    minutes: int
    price: int

    @property
    def reads(self) -> Sequence[Read]:
        return self._purse, self._own, self._of_plate

    def decide(self, state: State, now: datetime) -> Done[str]:
        changes: list[Change] = []
        if own := state.one(self._own):
            if own["endTime"] > now:
                raise ActiveSessionExists
            changes.append(expired(own))
        for other in state.all(self._of_plate):
            if other["zoneId"] == self.zone_id and other["userId"] != self.user_id:
                if other["endTime"] > now:
                    raise PlateAlreadyParked
                changes.append(expired(other))
        if self.price:
            payment = Movement(self.user_id, -self.price, "parking", f"stay:{self.id}")
            changes += payment.book(state.one(self._purse), now)
        stay = {
            "_id": self.id,
            "userId": self.user_id,
            "plate": self.plate,
            "zoneId": self.zone_id,
            "status": "active",
            "startTime": now,
            "endTime": now + timedelta(minutes=self.minutes),
            "paidAmount": to_decimal128(self.price),
        }
        return Done(self.id, (*changes, Insert("stays", stay)))

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return refusal(key)

    @property
    def _purse(self) -> Read:
        return Read("purses", self.user_id)

    @property
    def _own(self) -> Read:
        return Read("stays", self.user_id, by="userId", where=ACTIVE)

    @property
    def _of_plate(self) -> Read:
        return Read("stays", self.plate, by="plate", where=ACTIVE)


@dataclass(frozen=True)
class BlindStay(Operation[str]):
    """A stay that only the unique indexes check: one insert, no transaction."""

    id: str
    user_id: str
    plate: str

    def decide(self, state: State, now: datetime) -> Done[str]:
        stay = {"_id": self.id, "userId": self.user_id, "plate": self.plate, "zoneId": "z", "status": "active"}
        return Done(self.id, [Insert("stays", {**stay, "endTime": now + timedelta(hours=1)})])

    def duplicate(self, key: DuplicateKey) -> DomainError | None:
        return refusal(key)


@dataclass(frozen=True)
class EndStay(Operation[None]):
    """Ends the stay that a driver has under way."""

    user_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return (Read("stays", self.user_id, by="userId", where=ACTIVE),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        if (stay := state.one(*self.reads)) is None:
            raise SessionNotFound
        return Done(None, [Update("stays", stay["_id"], {"status": "completed", "endTime": now})])


def expired(stay: Fields) -> Update:
    return Update("stays", stay["_id"], {"status": "expired"})


def refusal(key: DuplicateKey) -> DomainError | None:
    match key.fields:
        case ("userId",):
            return ActiveSessionExists()
        case ("plate", "zoneId"):
            return PlateAlreadyParked()
    return None


def top_up(purse_id: str, amount: int, key: str = "") -> Move:
    return Move(Movement(purse_id, amount, "topup", key or f"topup:{ObjectId()}"))


def pay(purse_id: str, amount: int, key: str = "") -> Move:
    return Move(Movement(purse_id, -amount, "parking", key or f"pay:{ObjectId()}"))


async def assert_books_balance(database: Database) -> None:
    """Every wallet holds the sum of its entries, which have no gap and never go below nothing."""
    purses = {each["_id"]: each async for each in database["purses"].find()}
    entries: dict[str, list[Fields]] = {}
    async for entry in database["entries"].find().sort("sequence"):
        entries.setdefault(entry["purseId"], []).append(entry)
    assert purses.keys() == entries.keys()
    for purse_id, purse in purses.items():
        balance = 0
        for sequence, entry in enumerate(entries[purse_id], start=1):
            balance += to_millimes(entry["amount"])
            assert (entry["sequence"], to_millimes(entry["balanceAfter"])) == (sequence, balance)
            assert balance >= 0
        assert (purse["sequence"], to_millimes(purse["balance"])) == (len(entries[purse_id]), balance)
