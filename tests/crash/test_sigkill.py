"""A server that is killed in the middle of payments loses nothing and does nothing twice."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import grpc.aio
import pytest
from bson import ObjectId

from server import app
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.mongo.money import to_millimes
from tests.crash.killed_server import Load, server_process
from tests.enforcement.city import City
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.people import People

DRIVERS = 8


@pytest.fixture
async def crash_settings(settings, worker_id: str, folder_of_run: Path):
    """A database of its own: the invariants are about all that is in it."""
    folder = folder_of_run / "crash"
    folder.mkdir(exist_ok=True)
    own = settings.model_copy(update={"mongodb_database": f"crash_{worker_id}", "data_dir": folder})
    async with connect(own.mongo_uri) as client:
        await client.drop_database(own.mongodb_database)
        await make_indexes(client[own.mongodb_database])
    return own


@pytest.fixture
async def money(crash_settings, third_parties, outbox, sandbox, session_clock) -> AsyncIterator[Money]:
    """Our own application over that database, which repairs and looks."""
    address = f"unix:{crash_settings.data_dir}/local.sock"
    async with app.build(crash_settings, clock=session_clock, third_parties=third_parties) as application:
        server = application.server_on(address)
        await server.start()
        async with grpc.aio.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) as channel:
            yield Money(application, People(application, channel, outbox), channel, sandbox)
        await server.stop(None)


@pytest.mark.parametrize("answers_before_the_end", [5, 40, 90])
async def test_after_a_sigkill_the_books_balance_and_repeated_calls_have_one_effect(
    crash_settings, money, clock, answers_before_the_end
):
    database, repair = money.application.kernel.database, money.domain.payments.reconcile
    load = await prepare(money)
    async with server_process(crash_settings, crash_settings.data_dir) as (server, channel):
        await load.run(channel, until_answers=answers_before_the_end, enough=server.kill)
    assert load.unanswered, "nothing was under way when the server died"

    clock.move(minutes=2)
    await repair(clock())
    await assert_books_balance(database, settled=True)

    async with server_process(crash_settings, crash_settings.data_dir) as (_, channel):
        await load.repeat(channel)
    assert not load.unanswered
    assert load.refused <= {"SESSION_CANCELLED", "ACTIVE_SESSION_EXISTS", "SESSION_NOT_FOUND"}

    clock.move(minutes=2)
    await repair(clock())
    await assert_books_balance(database, settled=True)
    await assert_every_answer_has_one_effect(database, load)
    await assert_stripe_took_what_we_say(money, load)


async def prepare(money: Money) -> Load:
    """Drivers with money and a card, made through a server that is not going to die."""
    city = City(money.application, money.channel, money.people, money)
    drivers = [await money.driver(millimes=20_000) for _ in range(DRIVERS)]
    cards = [await money.add_card(driver) for driver in drivers]
    return Load(drivers, cards, (await city.zone()).id)


async def assert_every_answer_has_one_effect(database, load: Load) -> None:
    """A call that was answered, before or after the crash, moved money once."""
    entries = [entry async for entry in database["ledger"].find()]
    by_id = Counter(str(entry["_id"]) for entry in entries)
    for key, answer in load.answered.items():
        if key.startswith(("pay-", "top-")):
            assert by_id[answer.transaction.id] == 1, key
    moved = Counter(answer.transaction.id for key, answer in load.answered.items() if key.startswith(("pay-", "top-")))
    assert set(moved.values()) == {1}, "two keys were given one effect"


async def assert_stripe_took_what_we_say(money: Money, load: Load) -> None:
    """What Stripe charged each driver, and did not give back, is what our completed card payments say."""
    payments = money.application.kernel.database["payments"]
    for driver in load.drivers:
        completed = {"userId": ObjectId(driver.id), "methodType": "card", "status": "completed"}
        ours = [to_millimes(payment["amount"]) async for payment in payments.find(completed)]
        assert sorted(await money.charged(driver)) == sorted(ours)
