import asyncio
from uuid import uuid4

import pytest
from bson import ObjectId
from server.wallet.ledger import Ledger
from server.wallet.model import EntryFilter, EntryReason, NewEntry
from server.wallet.repository import WalletRepository

from server.mongo.transactions import Transactions
from server.values.clock import system_clock
from server.values.paging import Page
from server.wallet.errors import InsufficientWalletBalance
from tests.invariants import assert_books_balance


def new_user() -> str:
    return str(ObjectId())


@pytest.fixture
def books(database) -> WalletRepository:
    return WalletRepository(database)


@pytest.fixture
def ledger(books) -> Ledger:
    return Ledger(books, system_clock, lambda: str(ObjectId()))


@pytest.fixture
def transactions(application) -> Transactions:
    return application.kernel.transactions


def credit(user: str, millimes: int, **more) -> NewEntry:
    return NewEntry(user, millimes, EntryReason.ADJUSTMENT, **more)


def debit(user: str, millimes: int, **more) -> NewEntry:
    return NewEntry(user, millimes, EntryReason.PARKING_PAYMENT, **more)


async def test_a_wallet_nobody_used_holds_nothing(ledger) -> None:
    assert await ledger.balance(new_user()) == 0


async def test_an_entry_tells_the_balance_after_it(ledger, transactions) -> None:
    user = new_user()
    first = await transactions.run(lambda tx: ledger.credit(credit(user, 2_500), tx))
    second = await transactions.run(lambda tx: ledger.debit(debit(user, 1_010), tx))
    assert (first.amount, first.balance_after, first.sequence) == (2_500, 2_500, 1)
    assert (second.amount, second.balance_after, second.sequence) == (-1_010, 1_490, 2)
    assert await ledger.balance(user) == 1_490


async def test_no_more_comes_out_than_is_in(ledger, transactions) -> None:
    user = new_user()
    with pytest.raises(InsufficientWalletBalance):
        await transactions.run(lambda tx: ledger.debit(debit(user, 10), tx))
    await transactions.run(lambda tx: ledger.credit(credit(user, 10), tx))
    with pytest.raises(InsufficientWalletBalance):
        await transactions.run(lambda tx: ledger.debit(debit(user, 20), tx))
    assert await ledger.balance(user) == 10


async def test_what_the_transaction_undoes_was_never_booked(ledger, transactions, books) -> None:
    user = new_user()

    async def fails(tx) -> None:
        await ledger.credit(credit(user, 10), tx)
        raise InsufficientWalletBalance(required=1)

    with pytest.raises(InsufficientWalletBalance):
        await transactions.run(fails)
    assert await ledger.balance(user) == 0
    assert not (await books.list(user, EntryFilter(), Page(10))).items


async def test_one_cause_is_booked_once(ledger, transactions) -> None:
    user, key = new_user(), f"test:{uuid4()}"
    await transactions.run(lambda tx: ledger.credit(credit(user, 10, key=key), tx))
    with pytest.raises(Exception, match="duplicate key"):
        await transactions.run(lambda tx: ledger.credit(credit(user, 10, key=key), tx))
    assert await ledger.balance(user) == 10


async def test_the_first_credits_of_a_wallet_may_come_at_the_same_time(ledger, transactions, database) -> None:
    user = new_user()
    await asyncio.gather(*(transactions.run(lambda tx: ledger.credit(credit(user, 10), tx)) for _ in range(20)))
    assert await ledger.balance(user) == 200
    await assert_books_balance(database)


async def test_debits_of_many_processes_at_the_same_time_never_overdraw(ledger, transactions, database) -> None:
    # Without the turns, as in as many processes: the database alone decides.
    user = new_user()
    await transactions.run(lambda tx: ledger.credit(credit(user, 100), tx))

    async def take() -> bool:
        try:
            await transactions.run(lambda tx: ledger.debit(debit(user, 10), tx))
        except InsufficientWalletBalance:
            return False
        return True

    assert sum(await asyncio.gather(*(take() for _ in range(20)))) == 10
    assert await ledger.balance(user) == 0
    await assert_books_balance(database)
