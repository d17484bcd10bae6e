import asyncio
import contextlib
import secrets

import pytest
import pytest_asyncio

from server.mongo.live_changes import MOST_MISSED, MOST_WAITING, LiveChanges, Watcher, position_of

OF_SESSIONS = [{"$match": {"ns.coll": "sessions"}}]


@pytest_asyncio.fixture
async def own(application):
    client = application.kernel.client
    made = client[f"live_{secrets.token_hex(4)}"]
    yield made
    await client.drop_database(made.name)


@pytest.fixture
def live(own) -> LiveChanges:
    return LiveChanges(own, OF_SESSIONS)


async def streams(database) -> int:
    found = await database.client.admin.aggregate(
        [
            {"$currentOp": {"idleCursors": True, "localOps": True}},
            {"$match": {"ns": {"$regex": f"^{database.name}[.]"}}},
            {"$match": {"cursor.originatingCommand.pipeline.0.$changeStream": {"$exists": True}}},
        ]
    )
    async with found:
        return len(await found.to_list())


def everything(_) -> bool:
    return True


async def test_a_stream_is_open_only_while_somebody_watches_and_it_is_one(own, live):
    assert await streams(own) == 0
    async with asyncio.timeout(60), contextlib.AsyncExitStack() as stack:
        watchers = [await stack.enter_async_context(live.watch(everything)) for _ in range(20)]
        for watcher in watchers:
            assert await watcher.next() is None
        assert await streams(own) == 1
    async with asyncio.timeout(60):
        # The answer that the stream was waiting for has to come first.
        while await streams(own):
            await asyncio.sleep(0.05)


async def test_each_is_told_in_order_of_what_matters_to_it_and_nothing_is_missed_after_the_first_none(own, live):
    async with (
        asyncio.timeout(60),
        live.watch(lambda change: change["documentKey"]["_id"] % 2 == 0) as even,
        live.watch(everything) as all_of_them,
    ):
        assert await all_of_them.next() is None
        for number in range(4):
            await own["elsewhere"].insert_one({"_id": number})
            await own["sessions"].insert_one({"_id": number})
        assert [(await all_of_them.next())["documentKey"]["_id"] for _ in range(4)] == [0, 1, 2, 3]
        assert await even.next() is None
        assert [(await even.next())["documentKey"]["_id"] for _ in range(2)] == [0, 2]


async def test_after_a_lost_stream_everybody_is_told_to_read_again(own, live):
    async with asyncio.timeout(60), live.watch(everything) as watcher:
        assert await watcher.next() is None
        await own["sessions"].insert_one({"_id": 1})
        assert await watcher.next()
        await own.client.drop_database(own.name)
        while await watcher.next() is not None:
            pass
        await own["sessions"].insert_one({"_id": 2})
        assert (await watcher.next())["documentKey"]["_id"] == 2


async def test_who_is_too_slow_is_told_to_read_again_and_costs_no_memory():
    slow = Watcher(everything)
    for number in range(MOST_WAITING + 1):
        slow.tell({"number": number})
    assert await slow.next() is None
    slow.tell({"number": -1})
    assert await slow.next() == {"number": -1}


class TestWhatWasMissed:
    async def test_it_is_read_again_in_order_for_all_who_ask(self, own, live):
        async with asyncio.timeout(60), live.watch(everything) as watcher:
            assert await watcher.next() is None
            began = live.position
            for number in range(4):
                await own["sessions"].insert_one({"_id": number})
            positions = [began, *[position_of(await watcher.next()) for _ in range(4)]]
            found = await asyncio.gather(*(live.since(position) for position in positions))
        missed = [[change["documentKey"]["_id"] for change in changes] for changes in found]
        assert missed == [[0, 1, 2, 3], [1, 2, 3], [2, 3], [3], []]

    async def test_too_much_is_not_read_again(self, own, live):
        async with asyncio.timeout(60), live.watch(everything) as watcher:
            assert await watcher.next() is None
            began = live.position
            await own["sessions"].insert_many([{} for _ in range(MOST_MISSED + 1)])
            await own["sessions"].insert_one({"_id": "last"})
            while (change := await watcher.next()) is None or change["documentKey"]["_id"] != "last":
                pass
            assert await live.since(began) is None

    async def test_what_mongodb_has_forgotten_is_not_there(self, own, live):
        async with asyncio.timeout(60), live.watch(everything) as watcher:
            assert await watcher.next() is None
            await own["sessions"].insert_one({"_id": 1})
            known = position_of(await watcher.next())
            # The third to tenth digits are the time, in seconds: nothing happened then.
            unknown = f"{known[:2]}{int(known[2:10], 16) - 1:08X}{known[10:]}"
            assert await live.since(unknown) is None
