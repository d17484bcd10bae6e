"""Two processes that take money over the server's database: one can be interrupted at any step, one is sound."""

import hashlib
import pickle
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from bson import ObjectId
from pymongo.monitoring import CommandListener

from server.engine.answer import Answer
from server.engine.engine import Engine
from server.engine.operation import Operation
from server.payments.model import Charge, Intent, MethodType, Paid, PaymentOrder, Reversed
from server.payments.repository import PaymentRepository
from server.payments.service import PaymentService
from server.values.idempotency import IdempotencyKey
from tests.bank import Bank
from tests.payments.things import Reserve, Things, purpose_of

Interruption = Callable[[], Awaitable[None]]


class Crash(BaseException):
    """The process ends here: nothing that catches errors sees it."""


async def crash() -> None:
    raise Crash


@dataclass
class Steps:
    """Does something of the test's at a point: `steps.at["confirm:after"] = crash`."""

    at: dict[str, Interruption] = field(default_factory=dict)

    async def around(self, name: str, call: Callable[..., Awaitable], *arguments, **more):
        if before := self.at.get(f"{name}:before"):
            await before()
        result = await call(*arguments, **more)
        if after := self.at.get(f"{name}:after"):
            await after()
        return result


class Interrupted:
    """A CardProcessor that can be interrupted at every step."""

    def __init__(self, behind, steps: Steps) -> None:
        self.behind = behind
        self._steps = steps

    async def open(self, charge: Charge) -> Intent:
        return await self._steps.around("open", self.behind.open, charge)

    async def confirm(self, intent_id: str, payment_id: str, *, is_automatic: bool = False) -> Intent:
        confirm = self.behind.confirm
        return await self._steps.around("confirm", confirm, intent_id, payment_id, is_automatic=is_automatic)

    async def find(self, intent_id: str) -> Intent | None:
        return await self._steps.around("find", self.behind.find, intent_id)

    async def standing(self, intent_id: str) -> tuple[Intent, Reversed] | None:
        return await self._steps.around("standing", self.behind.standing, intent_id)

    async def cancel(self, intent_id: str) -> Intent:
        return await self._steps.around("cancel", self.behind.cancel, intent_id)

    async def refund(self, intent_id: str, amount: int, key: str) -> None:
        await self._steps.around("refund", self.behind.refund, intent_id, amount, key)

    async def reversals(self, intent_id: str, *, disputes: bool = False) -> Reversed:
        return await self._steps.around("reversals", self.behind.reversals, intent_id, disputes=disputes)


@dataclass(frozen=True)
class InterruptedAnswer(Answer):
    """So that "answer" is a step, too: the operation whose answer is kept."""

    steps: Steps

    async def __call__(self, operation: Operation) -> Any:
        return await self.steps.around("answer", super().__call__, operation)


class Wire(CommandListener):
    """Does something, once, when a command is on its way to the database: `wire.at["commitTransaction"] = leave`."""

    def __init__(self) -> None:
        self.at: dict[str, Callable[[], None]] = {}

    def started(self, event) -> None:
        if hook := self.at.pop(event.command_name, None):
            hook()

    def succeeded(self, event) -> None:
        pass

    def failed(self, event) -> None:
        pass


@dataclass
class Desk:
    """The payments of one process."""

    service: PaymentService
    engine: Engine
    steps: Steps
    clock: Callable

    async def pay(
        self,
        person,
        thing: str,
        *,
        method: str | None = None,
        amount: int = 3_000,
        key: str = "",
        reserve: bool = False,
    ) -> Paid:
        order = order_of(person, thing, method=method, amount=amount)
        if reserve:
            return await self.service.charge(order, self.answer(order, key), Reserve(thing))
        return await self.service.pay(order, self.answer(order, key))

    async def take_cash(self, person, thing: str) -> Paid:
        order = order_of(person, thing)
        return await self.service.record_cash(order, "a" * 24, self.answer(order, ""))

    async def repair(self) -> None:
        """What the job does."""
        await self.service.reconcile(self.clock())

    def answer(self, order: PaymentOrder, key: str) -> InterruptedAnswer:
        request = f"{order.purpose} {order.amount} {order.method}".encode()
        named = IdempotencyKey(order.user_id, "/test/Pay", key, hashlib.sha256(request).digest()) if key else None
        return InterruptedAnswer(self.engine, named, lambda paid: paid, pickle.dumps, pickle.loads, self.steps)


@dataclass
class Till:
    """`tampered` can be interrupted by `steps` and by `wire`; `sound` is another process, and comes after a crash."""

    tampered: Desk
    sound: Desk
    processor: Interrupted
    steps: Steps
    wire: Wire
    things: Things
    repository: PaymentRepository
    bank: Bank

    async def end(self) -> None:
        """The tampered process ends, in order: what it began runs to its end before."""
        await self.tampered.engine.close()

    async def cards_of(self, person) -> list:
        """The driver's payments by card, the newest first."""
        payments = [each async for each in self._documents.find({"userId": ObjectId(person.id)}).sort("_id", -1)]
        return [each for each in payments if each["methodType"] == MethodType.CARD.value]

    async def payment_of(self, person) -> dict:
        """The document of the driver's newest payment by card."""
        return (await self.cards_of(person))[0]

    @property
    def _documents(self):
        return self.things.database["payments"]


def order_of(person, thing: str, *, method: str | None = None, amount: int = 3_000) -> PaymentOrder:
    return PaymentOrder(person.id, purpose_of(thing), amount, method, "something")
