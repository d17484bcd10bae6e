"""The books in the database: balances and entries change together, one cause once, in however many processes."""

import asyncio
from dataclasses import dataclass, replace
from uuid import uuid4

import pytest
from bson import ObjectId

from server.engine.engine import Engine
from server.engine.operation import Done, DuplicateDocument, Operation
from server.ledger.books import Book, Books, reads_of
from server.ledger.document import ENTRIES
from server.ledger.errors import InsufficientWalletBalance
from server.ledger.model import (
    CARD_CLEARING,
    DISPUTES,
    EntryFilter,
    EntryReason,
    Movement,
    adjustment,
    revenue,
    wallet,
)
from server.ledger.repository import LedgerRepository
from server.mongo.money import to_millimes
from server.values.clock import system_clock
from server.values.paging import Page
from tests.invariants import assert_books_balance

PARKING = revenue(EntryReason.PARKING_PAYMENT)


def new_user() -> str:
    return str(ObjectId())


@pytest.fixture
def ledger(database) -> LedgerRepository:
    return LedgerRepository(database)


@pytest.fixture
async def processes(database):
    """Engines of several processes over one database."""
    engines = [Engine(database, system_clock) for _ in range(3)]
    yield engines
    for engine in engines:
        await engine.close()


@pytest.fixture
def engine(processes) -> Engine:
    return processes[0]


def credit(user: str, millimes: int, key: str = "") -> Book:
    return Book(adjustment(user, millimes, key or f"test:{uuid4()}"))


def debit(user: str, millimes: int) -> Book:
    return Book(Movement(wallet(user), PARKING, millimes, EntryReason.PARKING_PAYMENT, f"test:{uuid4()}", actor=user))


@dataclass(frozen=True)
class BookAll(Operation[list]):
    """Several movements of one operation."""

    movements: tuple[Movement, ...]

    @property
    def reads(self):
        return [read for movement in self.movements for read in reads_of(movement)]

    def decide(self, state, now):
        books = Books(state, now)
        entries = [books.book(movement) for movement in self.movements]
        return Done(entries, tuple(books.changes))


async def test_a_wallet_nobody_used_holds_nothing(ledger) -> None:
    assert await ledger.balance(new_user()) == 0


async def test_an_entry_tells_the_balance_after_it(ledger, engine) -> None:
    user = new_user()
    first = await engine.run(credit(user, 2_500))
    second = await engine.run(debit(user, 1_010))
    assert (first.amount, first.balance_after, first.sequence) == (2_500, 2_500, 1)
    assert (second.amount, second.balance_after, second.sequence) == (-1_010, 1_490, 2)
    assert await ledger.balance(user) == 1_490
    assert (await ledger.list(user, EntryFilter(), Page(10))).items == [second, first]


async def test_an_entry_says_where_the_money_came_from_what_for_and_by_whom(engine, database) -> None:
    user, payment_id = new_user(), new_user()
    await engine.run(credit(user, 2_000))
    movement = debit(user, 1_500).movement
    entry = await engine.run(Book(replace(movement, reference_id="at the counter", payment_id=payment_id)))
    stored = await database[ENTRIES].find_one({"_id": ObjectId(entry.id)})
    assert {line["account"]: to_millimes(line["amount"]) for line in stored["lines"]} == {
        wallet(user): -1_500,
        PARKING: 1_500,
    }
    assert (stored["key"], stored["reason"]) == (movement.key, "parking_payment")
    assert (stored["referenceId"], stored["paymentId"]) == ("at the counter", ObjectId(payment_id))
    assert stored["actor"] == user
    # There is no such payment, which other tests would miss.
    await database[ENTRIES].update_one({"_id": stored["_id"]}, {"$unset": {"paymentId": ""}})


async def test_no_more_comes_out_than_is_in(ledger, engine) -> None:
    user = new_user()
    with pytest.raises(InsufficientWalletBalance):
        await engine.run(debit(user, 10))
    await engine.run(credit(user, 10))
    with pytest.raises(InsufficientWalletBalance):
        await engine.run(debit(user, 20))
    assert await ledger.balance(user) == 10


async def test_what_a_bank_takes_back_may_be_more_than_is_in_and_then_nothing_comes_out(
    ledger, engine, database
) -> None:
    user = new_user()
    taken = Movement(wallet(user), CARD_CLEARING, 30, EntryReason.DISPUTE, f"test:{uuid4()}", may_owe=True)
    assert (await engine.run(Book(taken))).balance_after == -30
    for millimes in (1, 30):
        with pytest.raises(InsufficientWalletBalance):
            await engine.run(debit(user, millimes))
    assert (await engine.run(credit(user, 20))).balance_after == -10
    with pytest.raises(InsufficientWalletBalance):
        await engine.run(debit(user, 1))
    assert (await engine.run(credit(user, 11))).balance_after == 1
    await engine.run(debit(user, 1))
    await assert_books_balance(database)


async def test_several_movements_of_one_operation_are_booked_in_order_or_not_at_all(ledger, engine, database) -> None:
    user = new_user()
    into, out = credit(user, 100).movement, debit(user, 80).movement
    elsewhere = Movement(DISPUTES, CARD_CLEARING, 5, EntryReason.DISPUTE, f"test:{uuid4()}")
    first, nothing, second = await engine.run(BookAll((into, elsewhere, out)))
    assert (first.balance_after, nothing, second.balance_after, second.sequence) == (100, None, 20, 2)

    with pytest.raises(InsufficientWalletBalance):
        await engine.run(BookAll((credit(user, 10).movement, debit(user, 31).movement)))
    assert await ledger.balance(user) == 20
    assert len((await ledger.list(user, EntryFilter(), Page(10))).items) == 2
    await assert_books_balance(database)


async def test_one_cause_is_booked_once(ledger, processes) -> None:
    user, key = new_user(), f"test:{uuid4()}"
    calls = [engine.run(credit(user, 10, key)) for engine in processes for _ in range(3)]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert sum(isinstance(each, DuplicateDocument) for each in outcomes) == len(calls) - 1
    assert await ledger.balance(user) == 10


async def test_the_first_credits_of_a_wallet_may_come_at_the_same_time(ledger, processes, database) -> None:
    user = new_user()
    await asyncio.gather(*(engine.run(credit(user, 10)) for engine in processes for _ in range(10)))
    assert await ledger.balance(user) == 300
    await assert_books_balance(database)


async def test_debits_of_several_processes_at_the_same_time_never_overdraw(ledger, processes, database) -> None:
    users = [new_user() for _ in range(3)]
    for user in users:
        await processes[0].run(credit(user, 100))

    async def take(engine: Engine, user: str) -> bool:
        try:
            await engine.run(debit(user, 10))
        except InsufficientWalletBalance:
            return False
        return True

    calls = [take(engine, user) for _ in range(7) for engine in processes for user in users]
    assert sum(await asyncio.gather(*calls)) == 30
    assert [await ledger.balance(user) for user in users] == [0, 0, 0]
    await assert_books_balance(database)
