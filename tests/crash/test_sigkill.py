"""A server that is killed in the middle of payments loses nothing and does nothing twice."""

import asyncio
import re

import pytest

from tests.crash.killed_server import (
    Load,
    assert_every_answer_has_one_effect,
    assert_money_is_told_of_once,
    assert_stripe_took_what_we_say,
    prepare,
    server_process,
)
from tests.engine.wire import wire_to
from tests.invariants import assert_books_balance
from tests.money import Money


@pytest.mark.parametrize("answers_before_the_end", [5, 40, 90])
async def test_after_a_sigkill_the_books_balance_and_repeated_calls_have_one_effect(
    crash_settings, money, clock, answers_before_the_end
):
    load = await prepare(money)
    async with server_process(crash_settings, crash_settings.data_dir) as (server, channel):
        await load.run(channel, until_answers=answers_before_the_end, enough=server.kill)
    assert load.unanswered, "nothing was under way when the server died"
    await assert_nothing_is_lost_or_done_twice(crash_settings, money, clock, load)


@pytest.mark.parametrize(
    ("command", "arrives"),
    [("insert", True), ("commitTransaction", True)],
)
async def test_so_they_do_when_it_dies_in_the_middle_of_a_batch(crash_settings, money, clock, command, arrives):
    load = await prepare(money)
    host, port = re.search(r"//([^:]+):(\d+)", crash_settings.mongo_uri).groups()
    async with wire_to(host, int(port)) as wire:
        own = crash_settings.model_copy(update={"mongodb_uri": wire.uri})
        async with server_process(own, own.data_dir) as (server, channel):
            wire.cut(command, skip=30, arrives=arrives, then=server.kill)
            await load.run(channel, until_answers=1_000_000, enough=lambda: None)
    assert load.unanswered
    await assert_nothing_is_lost_or_done_twice(crash_settings, money, clock, load)


async def assert_nothing_is_lost_or_done_twice(settings, money: Money, clock, load: Load) -> None:
    """Once the job has repaired, and once the clients have sent again what was not answered."""
    database, repair = money.application.kernel.database, money.domain.payments.reconcile
    clock.move(minutes=2)
    await repair(clock())
    await assert_books_balance(database, settled=True)

    async with server_process(settings, settings.data_dir) as (_, channel):
        await load.repeat(channel)
    assert not load.unanswered
    assert load.refused <= {"SESSION_CANCELLED", "ACTIVE_SESSION_EXISTS", "SESSION_NOT_FOUND"}

    clock.move(minutes=2)
    await repair(clock())
    await assert_books_balance(database, settled=True)
    await assert_every_answer_has_one_effect(database, load)
    await assert_stripe_took_what_we_say(money, load)
    await asyncio.gather(money.domain.receipts.number_due(), money.domain.receipts.number_due())
    await assert_money_is_told_of_once(database)
