"""A server that is killed in the middle of payments loses nothing and does nothing twice."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from tests.crash.killed_server import (
    assert_every_answer_has_one_effect,
    assert_stripe_took_what_we_say,
    own_application,
    prepare,
    server_process,
)
from tests.invariants import assert_books_balance
from tests.money import Money


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
    async with own_application(crash_settings, session_clock, third_parties, outbox, sandbox) as made:
        yield made


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
