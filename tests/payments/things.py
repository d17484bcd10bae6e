"""Something to be paid that is known to no domain: payments learn of it by its Payable alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bson import ObjectId

from server.engine.operation import Change, Done, Operation, Read, State, Update
from server.errors import DomainError
from server.ledger.books import Books, wallet_read
from server.ledger.model import EntryReason
from server.payments.errors import PaymentNotFound
from server.payments.model import Payment, Purpose
from server.payments.payable import Payable, Settled
from server.payments.reversals import Refunds, completed_of, give_back

THINGS = "things"
UNTOUCHED = {"paid": 0, "reserved": 0}
RESERVED = {"paid": 0, "reserved": 1}
SETTLED = {"paid": 1, "reserved": 0}


class AlreadyPaid(DomainError):
    reason = PaymentNotFound.reason


def thing_read(thing: str) -> Read:
    return Read(THINGS, ObjectId(thing))


@dataclass
class Things:
    """Counts, in the database, what happens to each. `settling` is called whenever one is being settled."""

    database: Any
    settling: list[Callable[[], None]] = field(default_factory=list)

    @property
    def payable(self) -> Payable:
        return Payable(
            kind="thing",
            id_field="thingId",
            message_field=None,
            reason=EntryReason.PARKING_PAYMENT,
            reads=lambda payment: (thing_read(payment.purpose.subject_id),),
            settle=self._settle,
            release=_release,
            look=lambda payment, state: dict(state.one(thing_read(payment.purpose.subject_id))),
        )

    async def make(self) -> str:
        result = await self.database[THINGS].insert_one(dict(UNTOUCHED))
        return str(result.inserted_id)

    async def state(self, thing: str) -> dict[str, int]:
        return await self.database[THINGS].find_one({"_id": ObjectId(thing)}, {"_id": 0})

    async def forget_payment(self, thing: str) -> None:
        """Lets it be paid again, as a session is when it is extended."""
        await self.database[THINGS].update_one({"_id": ObjectId(thing)}, {"$set": UNTOUCHED})

    def _settle(self, payment: Payment, state: State, now: datetime) -> Settled:
        for each in self.settling:
            each()
        document = state.one(thing_read(payment.purpose.subject_id))
        if document["paid"]:
            raise AlreadyPaid
        return {**document, **SETTLED}, [Update(THINGS, document["_id"], SETTLED)]


def _release(payment: Payment, state: State, now: datetime) -> Sequence[Change]:
    document = state.one(thing_read(payment.purpose.subject_id))
    return [Update(THINGS, document["_id"], {"reserved": 0})] if document["reserved"] else []


def purpose_of(thing: str) -> Purpose:
    return Purpose("thing", thing)


@dataclass(frozen=True)
class Reserve(Operation[None]):
    """What has to be there before a card is charged."""

    thing: str

    @property
    def reads(self) -> Sequence[Read]:
        return (thing_read(self.thing),)

    def decide(self, state: State, now: datetime) -> Done[None]:
        return Done(None, [Update(THINGS, ObjectId(self.thing), {"reserved": 1})])


@dataclass(frozen=True)
class CallThingOff(Operation[Refunds]):
    """Gives back all that was paid for a thing."""

    thing: str
    user_id: str

    @property
    def reads(self) -> Sequence[Read]:
        return (completed_of("thingId", self.thing), wallet_read(self.user_id))

    def decide(self, state: State, now: datetime) -> Done[Refunds]:
        books = Books(state, now)
        refunds = give_back(state.all(completed_of("thingId", self.thing)), books, now)
        return Done(refunds, (*books.changes, *refunds.changes))
