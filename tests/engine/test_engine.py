"""The engine with a database: what is committed together, what is each operation's own, and in which order."""

import asyncio
import itertools
from datetime import timedelta

import pytest
from bson import ObjectId
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prometheus_client import REGISTRY

from server.engine.clock import DatabaseClock
from server.engine.documents import Documents
from server.engine.engine import BATCHES_IN_FLIGHT, MOST_IN_A_BATCH, Engine
from server.engine.once import Once
from server.engine.operation import Done, DuplicateDocument, DuplicateKey, Insert, Operation
from server.engine.store import Conflict, Store
from server.errors import DomainError, Unavailable
from server.ledger.errors import InsufficientWalletBalance
from server.mongo.client import connect
from server.mongo.money import to_decimal128
from server.parking.errors import ActiveSessionExists, PlateAlreadyParked
from server.values.clock import system_clock
from server.values.idempotency import IdempotencyKey
from tests.engine import parking
from tests.engine.parking import BlindStay, EndStay, StartStay, Transfer, assert_books_balance, pay, top_up


async def together(engine, *operations):
    """The outcomes of operations that are asked for in one turn of the loop."""
    return await asyncio.gather(*(engine.run(each) for each in operations), return_exceptions=True)


def batches(how: str) -> float:
    return REGISTRY.get_sample_value("parkup_engine_batches_total", {"how": how}) or 0


def retries() -> float:
    return sum(
        REGISTRY.get_sample_value("parkup_engine_retries_total", {"why": why}) or 0
        for why in ("refused", "conflict", "unknown")
    )


class TestOneOperation:
    async def test_a_paid_start_is_there_with_all_that_belongs_to_it(self, engine, books):
        await engine.run(top_up("ana", 1_000))

        assert await engine.run(StartStay("s1", "ana", "1TUN1", "z", 60, 400)) == "s1"

        assert (await books["stays"].find_one())["status"] == "active"
        assert await books["entries"].count_documents({"purseId": "ana"}) == 2
        await assert_books_balance(books)

    async def test_a_refusal_leaves_nothing_behind(self, engine, books):
        with pytest.raises(InsufficientWalletBalance):
            await engine.run(StartStay("s1", "ana", "1TUN1", "z", 60, 400))

        assert await books["stays"].count_documents({}) == 0

    async def test_a_document_that_cannot_be_stored_is_its_operations_own_fault(self, engine, books):
        class Odd(BlindStay):
            def decide(self, state, now):
                return Done(None, [Insert("notes", {"_id": self.id, "odd": object()})])

        outcomes = await together(engine, top_up("ana", 5), Odd("s1", "u", "p"), top_up("bob", 5))

        assert outcomes[0] == outcomes[2] == 5
        assert not isinstance(outcomes[1], DomainError)
        await assert_books_balance(books)


class TestOutcomes:
    async def test_two_hundred_debits_of_a_wallet_that_holds_a_hundred(self, engine, books):
        await engine.run(top_up("ana", 100))

        outcomes = await together(engine, *(pay("ana", 1) for _ in range(200)))

        assert sorted(each for each in outcomes if isinstance(each, int)) == list(range(100))
        assert sum(isinstance(each, InsufficientWalletBalance) for each in outcomes) == 100
        await assert_books_balance(books)

    @pytest.mark.parametrize("company", [[], [top_up("ana", 5)]], ids=["inserts only", "in a transaction"])
    async def test_a_duplicate_key_is_that_operations_alone(self, engine, books, company):
        await engine.run(BlindStay("old", "u0", "p0"))
        stays = [
            BlindStay("s1", "u1", "p1"),
            BlindStay("s2", "u0", "p2"),
            BlindStay("s3", "u3", "p0"),
            BlindStay("s4", "u4", "p1"),
            BlindStay("s5", "u5", "p5"),
        ]

        outcomes = await together(engine, *company, *stays)

        *rest, first, own, plate, second, last = outcomes
        assert (first, last) == ("s1", "s5")
        assert isinstance(own, ActiveSessionExists)
        assert isinstance(plate, PlateAlreadyParked)
        assert isinstance(second, PlateAlreadyParked)
        assert rest == [5] * len(company)
        assert {each["_id"] async for each in books["stays"].find()} == {"old", "s1", "s5"}

    async def test_a_batch_that_only_inserts_into_one_collection_needs_no_transaction(self, engine, books):
        plain, transactions = batches("inserts"), batches("transaction")

        await together(engine, *(BlindStay(f"s{n}", f"u{n}", f"p{n}") for n in range(50)))

        assert (batches("inserts") - plain, batches("transaction") - transactions) == (1, 0)

    async def test_two_inserts_of_one_operation_are_whole_or_not_at_all(self, engine, books):
        class Pair(BlindStay):
            def decide(self, state, now):
                return Done(None, [Insert("notes", {"_id": self.id}), Insert("notes", {"_id": self.plate})])

        await books["notes"].insert_one({"_id": "taken"})

        outcome, _ = await together(engine, Pair("a", "", "taken"), Pair("b", "", "c"))

        assert isinstance(outcome, DuplicateDocument)
        assert outcome.key == DuplicateKey("notes", ("_id",))
        assert {each["_id"] async for each in books["notes"].find()} == {"taken", "b", "c"}

    async def test_a_value_that_an_operation_gives_up_is_free_for_the_next_one_of_the_batch(self, engine, books):
        await engine.run(BlindStay("old", "ana", "p"))
        before = retries()

        outcomes = await together(engine, EndStay("ana"), StartStay("new", "ana", "p", "z", 60, 0))

        assert outcomes == [None, "new"]
        assert retries() == before

    async def test_who_stood_in_the_way_and_then_failed_has_refused_nobody(self, engine, books):
        class Noted(BlindStay):
            def decide(self, state, now):
                done = super().decide(state, now)
                return Done(done.result, [*done.changes, Insert("notes", {"_id": "taken"})])

        await books["notes"].insert_one({"_id": "taken"})

        first, second = await together(engine, Noted("s1", "ana", "p1"), BlindStay("s2", "ana", "p2"))

        assert isinstance(first, (DuplicateDocument, ActiveSessionExists))
        assert second == "s2"


class TestLanes:
    async def test_a_process_is_never_in_conflict_with_itself_about_a_document(self, engine, books):
        before = retries()

        await together(engine, *(top_up("hot", 1) for _ in range(5 * MOST_IN_A_BATCH)))

        assert retries() == before
        assert (await books["purses"].find_one())["sequence"] == 5 * MOST_IN_A_BATCH

    async def test_nobody_overtakes_in_a_lane(self, engine):
        decided: list[int] = []

        class Ordered(Operation[None]):
            def __init__(self, *lanes: str) -> None:
                self._lanes = lanes

            @property
            def lanes(self):
                return self._lanes

            def decide(self, state, now):
                decided.append(len(self._lanes))
                return Done(None, [Insert("notes", {"_id": ObjectId()})])

        first = asyncio.create_task(engine.run(Ordered("a", "x", "y")))
        while not decided:
            await asyncio.sleep(0)
        # The second waits for the first; the third could begin, but shares a lane with the second.
        await together(engine, Ordered("a", "b"), Ordered("b"))
        await first

        assert decided == [3, 2, 1]

    async def test_no_more_than_two_batches_are_under_way_and_none_is_too_large(self, books):
        class Counting:
            """The clock is asked once a batch, at its beginning, and this batch then waits for the database."""

            def __init__(self) -> None:
                self.engine = None
                self.most = 0

            def __call__(self):
                self.most = max(self.most, len(self.engine._running))
                return system_clock()

        clock = Counting()
        clock.engine = engine = Engine(books, clock)
        before = batches("inserts")

        await together(engine, *(BlindStay(f"s{n}", f"u{n}", f"p{n}") for n in range(5 * MOST_IN_A_BATCH)))
        await engine.close()

        assert clock.most == BATCHES_IN_FLIGHT
        assert batches("inserts") - before == 5


class TestTheSameOneByOne:
    """hypothesis: what a batch comes to is what its operations come to one by one, in some order."""

    USERS = st.sampled_from(["ana", "bob"])
    PLATES = st.sampled_from(["p1", "p2"])
    IDS = st.builds(lambda: str(ObjectId()))
    OPERATIONS = st.one_of(
        st.builds(top_up, USERS, st.integers(1, 5)),
        st.builds(pay, USERS, st.integers(1, 5), st.sampled_from(["", "twice"])),
        st.builds(Transfer, USERS, USERS, st.integers(1, 5), IDS),
        st.builds(StartStay, IDS, USERS, PLATES, st.just("z"), st.just(60), st.integers(0, 3)),
        st.builds(BlindStay, IDS, USERS, PLATES),
        st.builds(EndStay, USERS),
    )

    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(operations=st.lists(OPERATIONS, min_size=1, max_size=6))
    async def test_a_random_batch(self, books, contents, operations):
        for collection in parking.COLLECTIONS:
            await books[collection].delete_many({})
        now = system_clock()
        engine = Engine(books, lambda: now)

        outcomes = [
            each if isinstance(each, (str, int)) else repr(each) for each in await together(engine, *operations)
        ]
        await engine.close()

        found = await contents(books)
        orders = itertools.permutations(range(len(operations)))
        assert any(one_by_one(operations, order, now) == (outcomes, found) for order in orders)


def one_by_one(operations, order, now):
    """What the operations come to on plain dictionaries with the car park's unique indexes."""
    held = {name: {} for name in sorted(parking.COLLECTIONS)}
    outcomes = [None] * len(operations)
    for position in order:
        operation = operations[position]
        known = Documents(operation.reads, {name: each.values() for name, each in held.items()})
        outcome = known.play(0, operation, now)
        after = {name: dict(each) for name, each in held.items()}
        for write in itertools.chain(*known.writes().values()):
            if write.after is None:
                del after[write.collection][write.id]
            else:
                after[write.collection][write.id] = write.after
        if duplicate := index_in_the_way(after):
            outcome = operation.duplicate(duplicate)
        else:
            held = after
        result = outcome.result if isinstance(outcome, Done) else outcome
        outcomes[position] = result if isinstance(result, (str, int)) else repr(result)
    return outcomes, held


def index_in_the_way(held):
    """The newest document decides which index it meets first; the order is that of the indexes."""
    active = [each for each in held["stays"].values() if each["status"] == "active"]
    for fields in (("userId",), ("plate", "zoneId")):
        values = [tuple(each[name] for name in fields) for each in active]
        if len(values) > len(set(values)):
            return DuplicateKey("stays", fields)
    return None


class TestTheCaller:
    @pytest.mark.parametrize("turns", range(12))
    async def test_who_goes_away_at_any_moment_leaves_a_whole_operation_behind(self, engine, books, turns):
        await engine.run(top_up("ana", 1_000))
        caller = asyncio.create_task(engine.run(StartStay("s1", "ana", "1TUN1", "z", 60, 400)))
        for _ in range(turns):
            await asyncio.sleep(0)

        caller.cancel()
        await asyncio.wait([caller])
        await engine.close()

        if turns:  # else the caller had not even begun
            assert (await books["stays"].find_one())["_id"] == "s1"
        await assert_books_balance(books)

    async def test_work_of_several_operations_runs_to_its_end_and_is_joined_by_who_comes_again(self, engine, books):
        begun, bank = asyncio.Event(), asyncio.Event()

        async def work():
            await engine.run(top_up("ana", 10))
            begun.set()
            await bank.wait()
            return await engine.run(pay("ana", 3))

        caller = asyncio.create_task(engine.own("key", work))
        await begun.wait()
        caller.cancel()
        await asyncio.wait([caller])
        again = asyncio.create_task(engine.own("key", work))
        await asyncio.sleep(0)
        bank.set()

        assert await again == 7
        await engine.close()
        assert await books["entries"].count_documents({}) == 2

    async def test_the_same_key_at_the_same_time_has_one_effect_and_one_answer(self, engine, books):
        key = IdempotencyKey("ana", "/TopUp", "k", b"request")
        calls = [Once(top_up("ana", 10), key, lambda balance: str(balance).encode()) for _ in range(20)]

        assert await together(engine, *calls) == [b"10"] * 20
        assert await engine.run(calls[0]) == b"10"
        await assert_books_balance(books)

    async def test_a_closed_engine_takes_on_nothing(self, books):
        engine = Engine(books, system_clock)
        last = asyncio.create_task(engine.run(top_up("ana", 10)))
        await asyncio.sleep(0)

        await engine.close()

        assert await last == 10
        with pytest.raises(Unavailable):
            await engine.run(top_up("ana", 10))


class TestTwoProcesses:
    async def test_two_engines_on_the_same_wallets_keep_the_sum(self, books, settings):
        async with connect(settings.mongo_uri) as client:
            engines = [Engine(books, system_clock), Engine(client.get_database(books.name), system_clock)]
            users = ["ana", "bob", "cyd"]
            await together(engines[0], *(top_up(user, 1_000) for user in users))
            transfers = [
                engines[number % 2].run(Transfer(*pair, 1 + number % 7, f"t{number}"))
                for number, pair in enumerate(list(itertools.permutations(users, 2)) * 40)
            ]

            outcomes = await asyncio.gather(*transfers, return_exceptions=True)
            await asyncio.gather(*(engine.close() for engine in engines))

        assert outcomes == [None] * 240
        await assert_books_balance(books)
        balances = [each["balance"].to_decimal() async for each in books["purses"].find()]
        assert sum(balances) == 3

    async def test_the_unique_index_has_the_last_word(self, books, settings):
        async with connect(settings.mongo_uri) as client:
            engines = [Engine(books, system_clock), Engine(client.get_database(books.name), system_clock)]
            starts = [
                engines[number % 2].run(StartStay(f"s{number}", "ana", f"p{number}", "z", 60, 0))
                for number in range(20)
            ]

            outcomes = await asyncio.gather(*starts, return_exceptions=True)
            await asyncio.gather(*(engine.close() for engine in engines))

        assert sum(isinstance(each, str) for each in outcomes) == 1
        assert sum(isinstance(each, ActiveSessionExists) for each in outcomes) == 19
        assert await books["stays"].count_documents({}) == 1


class TestTheStore:
    async def test_a_write_that_does_not_find_what_was_read_is_noticed_and_nothing_is_written(self, engine, books):
        await engine.run(top_up("ana", 10))
        operation, store = pay("ana", 3), Store(books)

        def mistaken(documents):
            documents._put("purses", "ana", {"_id": "ana", "balance": to_decimal128(11), "sequence": 1})
            assert documents.play(0, operation, system_clock()).result == 8

        async with store.session() as session:
            with pytest.raises(Conflict):
                await store.transact(session, operation.reads, mistaken, 0)

        await assert_books_balance(books)
        assert await engine.run(operation) == 7


class TestClock:
    async def test_it_goes_by_the_databases_time(self, mongo, books):
        wrong = DatabaseClock(books, lambda: system_clock() - timedelta(hours=1))

        ahead = await wrong.measure()

        assert timedelta(minutes=59) < ahead < timedelta(minutes=61)
        assert abs(wrong() - system_clock()) < timedelta(minutes=1)
        assert wrong().microsecond % 1000 == 0
