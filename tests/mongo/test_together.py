import asyncio
from contextvars import ContextVar

import pytest

from server.mongo.together import IN_FLIGHT, MOST_AT_ONCE, WORTH_A_SECOND, Together

OF_CALL = ContextVar("of_call", default="")


class Store:
    """Reads when it is let: `release` lets the reads end that are under way."""

    def __init__(self) -> None:
        self.reads: list[list[str]] = []
        self.values: dict[str, str] = {}
        self.contexts: list[str] = []
        self._gates: list[asyncio.Event] = []
        self.error: Exception | None = None

    async def __call__(self, keys):
        self.reads.append(list(keys))
        self.contexts.append(OF_CALL.get())
        found = {key: self.values[key] for key in keys if key in self.values}
        gate = asyncio.Event()
        self._gates.append(gate)
        await gate.wait()
        if self.error:
            raise self.error
        return found

    async def release(self) -> None:
        await turns()
        gates, self._gates = self._gates, []
        for gate in gates:
            gate.set()
        await turns()


async def turns() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.fixture
def store() -> Store:
    return Store()


async def test_what_is_asked_for_at_the_same_time_is_one_read(store) -> None:
    store.values = {"a": "A", "b": "B"}
    together = Together(store)
    answers = [together.find(key) for key in ("a", "b", "a", "c")]
    await store.release()
    assert await asyncio.gather(*answers) == ["A", "B", "A", None]
    assert store.reads == [["a", "b", "c"]]


async def occupied(store) -> Together:
    """As many reads are under way as may be."""
    together = Together(store)
    for number in range(IN_FLIGHT):
        for key in range(WORTH_A_SECOND):
            together.find(f"early {number} {key}")
        await turns()
    assert len(store.reads) == IN_FLIGHT
    return together


async def test_what_comes_while_reads_are_under_way_shares_the_next_one(store) -> None:
    together = await occupied(store)
    late = [together.find(f"late {number}") for number in range(10)]
    await turns()
    assert len(store.reads) == IN_FLIGHT
    await store.release()
    assert store.reads[IN_FLIGHT:] == [[f"late {number}" for number in range(10)]]
    await store.release()
    assert await asyncio.gather(*late) == [None] * 10


async def test_a_few_wait_for_the_read_under_way_rather_than_have_one_for_themselves(store) -> None:
    together = Together(store)
    first = together.find("first")
    await turns()
    few = [together.find(f"few {number}") for number in range(WORTH_A_SECOND - 1)]
    await turns()
    assert store.reads == [["first"]]
    await store.release()
    await store.release()
    assert await asyncio.gather(first, *few) == [None] * WORTH_A_SECOND


async def test_no_answer_is_older_than_its_question(store) -> None:
    together = Together(store)
    early = together.find("a")
    await turns()
    store.values["a"] = "written since"
    late = together.find("a")
    await store.release()
    await store.release()
    assert (await early, await late) == (None, "written since")


async def test_who_is_cancelled_takes_nobody_along(store) -> None:
    store.values = {"a": "A"}
    together = Together(store)

    async def ask():
        return await together.find("a")

    leaving, staying = asyncio.create_task(ask()), asyncio.create_task(ask())
    await turns()
    leaving.cancel()
    await store.release()
    assert await staying == "A"
    assert leaving.cancelled()


async def test_nothing_is_read_for_those_who_have_all_left(store) -> None:
    together = await occupied(store)
    together.find("a").cancel()
    await store.release()
    assert len(store.reads) == IN_FLIGHT


async def test_an_error_is_everyones_and_no_longer(store) -> None:
    together = Together(store)
    answers = [together.find(key) for key in ("a", "b")]
    store.error = ConnectionError()
    await store.release()
    for answer in answers:
        with pytest.raises(ConnectionError):
            await answer
    store.error, store.values = None, {"a": "A"}
    again = together.find("a")
    await store.release()
    assert await again == "A"


async def test_a_read_belongs_to_no_call(store) -> None:
    OF_CALL.set("a call's")
    together = Together(store)
    answer = together.find("a")
    await store.release()
    await answer
    assert store.contexts == [""]


async def test_a_read_is_of_so_many_at_most(store) -> None:
    together = Together(store)
    answers = [together.find(str(number)) for number in range(MOST_AT_ONCE * IN_FLIGHT + 1)]
    while not all(answer.done() for answer in answers):
        await store.release()
    assert max(map(len, store.reads)) == MOST_AT_ONCE
