"""Races for one wallet between two servers, each a process of its own: only the database can keep them apart."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio

from parkup.wallet.v1 import wallet_service_pb2 as pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from tests.crash.killed_server import server_process
from tests.errors import reason_of
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.people import Person, bearer


@dataclass
class Desks:
    """The same service in two processes. What is sent goes to both in turn, all at the same time."""

    stubs: list[WalletServiceStub]

    async def pay(self, driver: Person, keys: list[str | None]) -> list[object]:
        """A dinar from the wallet for each key, or without one; gives each answer, or the reason of the refusal."""
        calls = [
            self.stubs[number % len(self.stubs)].PayFromWallet(
                pb.PayFromWalletRequest(amount=1),
                metadata=bearer(driver.access_token, **({"idempotency_key": key} if key else {})),
            )
            for number, key in enumerate(keys)
        ]
        answers = await asyncio.gather(*calls, return_exceptions=True)
        return [reason_of(answer) if isinstance(answer, BaseException) else answer for answer in answers]


@pytest_asyncio.fixture(scope="module")
async def desks(settings, application, folder_of_run) -> AsyncIterator[Desks]:
    folders = [folder_of_run / name for name in ("desk0", "desk1")]
    for folder in folders:
        folder.mkdir()
    first, second = (settings.model_copy(update={"data_dir": folder}) for folder in folders)
    async with (
        server_process(first, first.data_dir) as (one, to_one),
        server_process(second, second.data_dir) as (other, to_other),
    ):
        assert one.pid != other.pid
        yield Desks([WalletServiceStub(channel) for channel in (to_one, to_other)])


async def test_50_payments_of_a_wallet_that_covers_10_give_exactly_10(money: Money, desks: Desks, database) -> None:
    driver = await money.driver(millimes=10_000)

    outcomes = await desks.pay(driver, [None] * 50)

    refusals = Counter(outcome for outcome in outcomes if isinstance(outcome, str))
    assert refusals == {"INSUFFICIENT_WALLET_BALANCE": 40}
    paid = [outcome.new_balance for outcome in outcomes if not isinstance(outcome, str)]
    assert sorted(paid) == list(range(10)), "two payments saw the same wallet"
    assert await money.balance(driver) == 0
    await assert_books_balance(database)


async def test_calls_with_one_key_pay_once_and_give_one_answer(money: Money, desks: Desks, database) -> None:
    driver = await money.driver(millimes=10_000)

    outcomes = await desks.pay(driver, [key for key in ("a", "b", "c") for _ in range(10)])

    assert not [outcome for outcome in outcomes if isinstance(outcome, str)]
    for position in (0, 10, 20):
        assert all(outcome == outcomes[position] for outcome in outcomes[position : position + 10])
    assert await money.balance(driver) == 7_000
    await assert_books_balance(database)


async def test_top_ups_and_payments_at_once_lose_nothing(money: Money, desks: Desks, database) -> None:
    driver = await money.driver(millimes=20_000)
    card = await money.add_card(driver)

    async def top_up(stub: WalletServiceStub) -> None:
        await stub.TopUpWallet(pb.TopUpWalletRequest(amount=5, payment_method_id=card), metadata=driver.metadata)

    outcomes, *_ = await asyncio.gather(desks.pay(driver, [None] * 20), *(top_up(stub) for stub in desks.stubs * 3))

    assert not [outcome for outcome in outcomes if isinstance(outcome, str)]
    assert await money.balance(driver) == 20_000 - 20 * 1_000 + 6 * 5_000
    await assert_books_balance(database)
