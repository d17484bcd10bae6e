"""The engine when the database, the way to it or a process fails in the middle of a batch."""

import asyncio
import os
import re
import signal
import sys
from collections import Counter

import pytest
import pytest_asyncio
from pymongo import AsyncMongoClient

from server.dev.ports import free_ports
from server.engine.engine import Engine
from server.engine.store import OutcomeUnknown, Store
from server.errors import Unavailable
from server.mongo import client
from server.parking.errors import ActiveSessionExists
from server.processes import ChildProcess
from server.values.clock import system_clock
from tests.architecture.source import ROOT
from tests.engine.killed import PAIRS, transfers
from tests.engine.parking import BlindStay, Move, assert_books_balance, pay, top_up
from tests.engine.wire import wire_to


@pytest_asyncio.fixture
async def wire(settings):
    host, port = re.search(r"//([^:]+):(\d+)", settings.mongo_uri).groups()
    async with wire_to(host, int(port)) as made:
        yield made


@pytest_asyncio.fixture
async def wired(wire, books):
    """An engine whose way to the database can be cut."""
    async with client.connect(wire.uri) as connected:
        engine = Engine(client.database(connected, books.name), system_clock, answer_seconds=2)
        yield engine
        await engine.close()


def counting(operation: Move) -> tuple[Move, Counter]:
    """The operation, and how often it was asked to decide."""
    counter = Counter()

    class Counting(Move):
        def decide(self, state, now):
            counter["decided"] += 1
            return super().decide(state, now)

    return Counting(operation.movement), counter


@pytest.mark.cuts_connections
class TestTheCommit:
    @pytest.mark.parametrize("times", [1, 2, 5])
    @pytest.mark.parametrize("arrives", [True, False])
    async def test_is_asked_for_again_and_the_effects_are_not_run_again(self, wire, wired, books, times, arrives):
        operation, counter = counting(top_up("ana", 10))
        wire.cut("commitTransaction", times=times, arrives=arrives)

        assert await wired.run(operation) == 10

        assert counter["decided"] == 1
        assert wire.seen.count("commitTransaction") == times + 1
        await assert_books_balance(books)

    @pytest.mark.parametrize("arrives", [True, False])
    async def test_is_asked_for_again_when_the_driver_has_given_up(self, wire, wired, books, arrives):
        operation, counter = counting(top_up("ana", 10))
        wire.cut("commitTransaction", arrives=arrives, hangs=True)

        assert await wired.run(operation) == 10

        assert counter["decided"] == 1
        await assert_books_balance(books)

    async def test_whose_outcome_cannot_be_learnt_in_time_is_told_as_such(self, wire, books):
        async with client.connect(wire.uri) as connected:
            store = Store(client.database(connected, books.name), answer_seconds=2)
            operation = top_up("ana", 10)
            wire.cut("commitTransaction", arrives=True, hangs=True)

            async with store.session() as session:
                with pytest.raises(OutcomeUnknown):
                    await store.transact(
                        session,
                        operation.reads,
                        lambda documents: documents.play(0, operation, system_clock()),
                        until=0,
                    )

        await assert_books_balance(books)

    async def test_that_did_not_happen_runs_the_effects_again(self, wire, wired, books):
        operation, counter = counting(top_up("ana", 10))
        wire.cut("commitTransaction", abort=True)

        assert await wired.run(operation) == 10

        assert counter["decided"] == 2
        assert await books["entries"].count_documents({}) == 1


@pytest.mark.parametrize("arrives", [True, False])
@pytest.mark.cuts_connections
class TestALostConnection:
    @pytest.mark.parametrize("command", ["find", "update", "insert"])
    async def test_in_the_middle_of_a_batch_costs_nobody_anything(self, wire, wired, books, command, arrives):
        await wired.run(top_up("ana", 10))
        wire.cut(command, arrives=arrives)

        outcomes = await asyncio.gather(*(wired.run(each) for each in (pay("ana", 3), top_up("bob", 4), pay("ana", 2))))

        assert outcomes == [7, 4, 5]
        await assert_books_balance(books)

    @pytest.mark.parametrize("hangs", [True, False])
    async def test_of_plain_inserts_inserts_each_once(self, wire, wired, books, arrives, hangs):
        await wired.run(BlindStay("old", "u2", "p"))
        wire.cut("insert", arrives=arrives, hangs=hangs)

        starts = [wired.run(BlindStay(f"s{number}", f"u{number}", f"p{number}")) for number in range(4)]
        outcomes = await asyncio.gather(*starts, return_exceptions=True)

        assert isinstance(outcomes.pop(2), ActiveSessionExists)
        assert outcomes == ["s0", "s1", "s3"]
        assert await books["stays"].count_documents({}) == 4


@pytest.mark.cuts_connections
class TestADatabaseThatIsAway:
    async def test_is_told_to_all_who_wait(self):
        (port,) = free_ports(1)
        async with AsyncMongoClient("127.0.0.1", port, serverSelectionTimeoutMS=200) as nowhere:
            engine = Engine(nowhere["nothing"], system_clock)
            moves = [top_up(f"u{number}", 1) for number in range(150)]
            inserts = [BlindStay(f"s{number}", f"u{number}", "p") for number in range(150)]

            outcomes = await asyncio.gather(*(engine.run(each) for each in moves + inserts), return_exceptions=True)
            await engine.close()

        assert len(outcomes) == 300
        assert all(isinstance(each, Unavailable) for each in outcomes)

    async def test_does_not_hold_up_for_ever_when_it_says_nothing_and_is_used_again_when_it_is_back(
        self, wire, wired, books
    ):
        await wired.run(top_up("ana", 10))
        wire.silent = True
        with pytest.raises(Unavailable):
            await wired.run(pay("ana", 1))

        wire.silent = False

        assert await wired.run(pay("ana", 1)) == 9
        await assert_books_balance(books)


class TestAnotherProcess:
    async def test_holds_up_nobody_else_when_the_one_in_trouble_came_alone(self, mongo, engine, books):
        await engine.run(top_up("ana", 10))
        async with mongo.start_session() as dead:
            await dead.start_transaction()
            await books["purses"].update_one({"_id": "ana"}, {"$set": {"locked": True}}, session=dead)
            stuck = asyncio.create_task(engine.run(top_up("ana", 1)))
            while not engine._running_alone:
                await asyncio.sleep(0)
            assert await engine.run(top_up("bob", 1)) is not None  # it comes through while the other one waits
            assert not stuck.done()
            await dead.abort_transaction()
        await stuck

    async def test_that_has_locked_documents_holds_up_only_those_who_need_them(self, mongo, engine, books):
        locked, free = [f"locked{n}" for n in range(8)], [f"free{n}" for n in range(8)]
        await asyncio.gather(*(engine.run(top_up(user, 10)) for user in locked + free))
        async with mongo.start_session() as session, await session.start_transaction():
            await books["purses"].update_many({"_id": {"$in": locked}}, {"$set": {"x": 1}}, session=session)

            waiting = [asyncio.create_task(engine.run(pay(user, 1))) for user in locked]
            for _ in range(3):
                await asyncio.gather(*(engine.run(pay(user, 1)) for user in free))

            assert not any(task.done() for task in waiting)
            await session.abort_transaction()
        assert await asyncio.gather(*waiting) == [9] * 8
        await assert_books_balance(books)

    @pytest.mark.parametrize(
        ("command", "arrives"),
        [("update", True), ("insert", False), ("commitTransaction", False), ("commitTransaction", True)],
    )
    async def test_that_is_killed_in_the_middle_of_a_batch_leaves_all_of_it_or_nothing(
        self, wire, engine, books, tmp_path, command, arrives
    ):
        await asyncio.gather(*(engine.run(top_up(f"from{pair}", 1_000)) for pair in range(PAIRS)))
        child = ChildProcess(
            "mover",
            [sys.executable, "-m", "tests.engine.killed", wire.uri, books.name],
            env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
            log=tmp_path / "log",
        )
        wire.cut(command, skip=5, arrives=arrives, then=lambda: os.kill(child.pid, signal.SIGKILL))
        await child.start()
        assert await child.wait() == -signal.SIGKILL
        committed = wire.seen.count("commitTransaction") - (command == "commitTransaction" and not arrives)
        assert committed

        # What it left open ends with it, at the latest when the database's patience with a silent transaction does.
        await asyncio.gather(*(engine.run(each) for each in transfers(-1)))

        rounds = Counter([entry["key"].split("-")[0] async for entry in books["entries"].find({"reason": "transfer"})])
        assert rounds.pop("round") == 2 * PAIRS  # ours, just now
        assert list(rounds.values()) == [2 * PAIRS] * committed
        await assert_books_balance(books)
