"""Two server processes that move the money of the same wallets at the same time."""

import asyncio
from collections import Counter

import grpc.aio
import pytest

from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from tests.crash.killed_server import server_process
from tests.enforcement.city import City
from tests.errors import reason_of
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.people import Person, bearer

DRIVERS, EACH = 3, 12


@pytest.fixture
async def channels(crash_settings):
    folders = [crash_settings.data_dir / name for name in ("1", "2")]
    one, two = [crash_settings.model_copy(update={"data_dir": folder}) for folder in folders]
    async with server_process(one, one.data_dir) as (_, first), server_process(two, two.data_dir) as (_, second):
        yield first, second


async def pay(channel: grpc.aio.Channel, driver: Person, key: str = "") -> wallet_pb.PayFromWalletResponse:
    metadata = bearer(driver.access_token, **({"idempotency_key": key} if key else {}))
    return await WalletServiceStub(channel).PayFromWallet(wallet_pb.PayFromWalletRequest(amount=0.5), metadata=metadata)


async def test_pay_as_often_as_the_money_lasts(channels, money: Money) -> None:
    drivers = [await money.driver(millimes=EACH * 500) for _ in range(DRIVERS)]
    calls = [pay(channel, driver) for _ in range(EACH) for driver in drivers for channel in channels]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    refused = Counter(reason_of(each) for each in outcomes if isinstance(each, BaseException))
    assert refused == {"INSUFFICIENT_WALLET_BALANCE": EACH * DRIVERS}
    assert [await money.balance(driver) for driver in drivers] == [0] * DRIVERS
    await assert_books_balance(money.application.kernel.database, settled=True)


async def test_give_one_answer_to_one_key(channels, money: Money) -> None:
    drivers = [await money.driver(millimes=EACH * 500) for _ in range(DRIVERS)]
    calls = [pay(channel, driver, f"{turn}") for turn in range(EACH) for driver in drivers for channel in channels]
    answers = await asyncio.gather(*calls)
    assert answers[::2] == answers[1::2]
    assert len({answer.transaction.id for answer in answers}) == EACH * DRIVERS
    assert [await money.balance(driver) for driver in drivers] == [0] * DRIVERS
    await assert_books_balance(money.application.kernel.database, settled=True)


@pytest.mark.parametrize("by_card", [True, False])
async def test_start_one_session_of_a_driver(channels, money: Money, by_card: bool) -> None:
    city = City(money.application, money.channel, money.people, money)
    zone, driver = await city.zone(), await money.driver(millimes=100_000)
    method = await money.add_card(driver) if by_card else "wallet"

    async def start(channel: grpc.aio.Channel, number: int, key: str):
        request = session_pb.StartSessionRequest(
            zone_id=zone.id, license_plate=f"{number} TUN 1", duration_minutes=60, payment_method_id=method
        )
        metadata = bearer(driver.access_token, idempotency_key=key)
        return await SessionServiceStub(channel).StartSession(request, metadata=metadata)

    calls = [start(channel, number, f"{number}") for number in range(EACH) for channel in channels]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    started = [each.session for each in outcomes if not isinstance(each, BaseException)]
    assert len({session.id for session in started}) == 1
    assert len(started) == 2, "both processes answer the one call that started it"
    assert {reason_of(each) for each in outcomes if isinstance(each, BaseException)} == {"ACTIVE_SESSION_EXISTS"}
    spent = 100_000 - await money.balance(driver) + sum(await money.charged(driver))
    assert spent == started[0].amount * 1_000
    await assert_books_balance(money.application.kernel.database, settled=True)
