"""A payments domain of the test's own, over the server's database: what is paid and the card processor can be tampered
with."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from bson import ObjectId

from server.errors import DomainError
from server.payments.cards.repository import MongoCards
from server.payments.cards.service import CardService
from server.payments.errors import PaymentNotFound
from server.payments.model import Charge, Intent, Payment, PaymentOrder, Purpose, PurposeKind
from server.payments.repository import PaymentRepository
from server.payments.service import PaymentService
from server.values.clock import system_clock
from server.wallet.service import TopUps
from tests.money import Money
from tests.payments.street import Street

Interruption = Callable[[], Awaitable[None]]


class Crash(BaseException):
    """The process ends here: nothing that catches errors sees it."""


@dataclass
class Things:
    """Something to be paid: a Payable that counts, in the database, what happens to it."""

    database: object
    at_settle: list[Interruption] = field(default_factory=list)

    async def make(self) -> str:
        result = await self.database["things"].insert_one({"paid": 0, "reserved": 0})
        return str(result.inserted_id)

    async def reserve(self, payment: Payment, tx) -> None:
        await self._count(payment, {"reserved": 1}, tx)

    async def settle(self, payment: Payment, tx) -> None:
        for interrupt in self.at_settle:
            await interrupt()
        if not await self._count(payment, {"paid": 1, "reserved": -1}, tx):
            raise AlreadyPaid

    async def release(self, payment: Payment, tx) -> None:
        await self._count(payment, {"reserved": -1}, tx)

    async def forget_payment(self, thing: str) -> None:
        """Lets it be paid again, as a session is when it is extended."""
        await self.database["things"].update_one({"_id": ObjectId(thing)}, {"$set": {"paid": 0}})

    async def _count(self, payment: Payment, changes: dict[str, int], tx) -> bool:
        query = {"_id": ObjectId(payment.purpose.subject_id), "paid": 0}
        result = await self.database["things"].update_one(query, {"$inc": changes}, session=tx)
        return result.modified_count == 1

    async def state(self, thing: str) -> dict[str, int]:
        return await self.database["things"].find_one({"_id": ObjectId(thing)}, {"_id": 0})


class AlreadyPaid(DomainError):
    reason = PaymentNotFound.reason


class Interrupted:
    """A CardProcessor that does something of the test's at a point: `processor.at["confirm:after"] = crash`."""

    def __init__(self, inner) -> None:
        self._inner = inner
        self.at: dict[str, Interruption] = {}

    async def _step(self, name: str, call: Callable[..., Awaitable], *arguments):
        if before := self.at.get(f"{name}:before"):
            await before()
        result = await call(*arguments)
        if after := self.at.get(f"{name}:after"):
            await after()
        return result

    async def open(self, charge: Charge) -> Intent:
        return await self._step("open", self._inner.open, charge)

    async def confirm(self, intent_id: str, payment_id: str) -> Intent:
        return await self._step("confirm", self._inner.confirm, intent_id, payment_id)

    async def find(self, intent_id: str) -> Intent | None:
        return await self._step("find", self._inner.find, intent_id)

    async def cancel(self, intent_id: str) -> Intent:
        return await self._step("cancel", self._inner.cancel, intent_id)

    async def refund(self, intent_id: str, payment_id: str) -> None:
        await self._step("refund", self._inner.refund, intent_id, payment_id)


@dataclass
class Till:
    """The tampered payments domain, and the sound one that comes after a crash."""

    service: PaymentService
    processor: Interrupted
    things: Things
    sound: PaymentService
    repository: PaymentRepository

    def order(self, person, thing: str, *, method: str | None = None, amount: int = 3_000, key: str | None = None):
        purpose = Purpose(PurposeKind.SESSION, thing)
        return PaymentOrder(person.id, purpose, amount, method, "something", key)


@pytest.fixture
def till(money, database, application) -> Till:
    kernel, stripe = application.kernel, money.domain.stripe
    things, processor, repository = Things(database), Interrupted(stripe), PaymentRepository(database)

    def new_id() -> str:
        return str(ObjectId())

    cards = CardService(
        cards=MongoCards(database),
        vault=stripe,
        limits=kernel.limits,
        transactions=kernel.transactions,
        clock=system_clock,
        new_id=new_id,
    )

    def service(with_processor, payable) -> PaymentService:
        made = PaymentService(
            payments=repository,
            ledger=money.domain.ledger,
            cards=cards,
            processor=with_processor,
            transactions=kernel.transactions,
            clock=system_clock,
            new_id=new_id,
        )
        for kind in (PurposeKind.SESSION, PurposeKind.EXTENSION, PurposeKind.TICKET):
            made.register(kind, payable)
        made.register(PurposeKind.TOPUP, TopUps(money.domain.ledger))
        return made

    return Till(service(processor, things), processor, things, service(stripe, Things(database)), repository)


@pytest.fixture
async def street(money: Money, channel) -> Street:
    street = Street(money, channel)
    await street.open()
    return street
