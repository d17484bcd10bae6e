"""The sums of reports and closings are exact: nothing is missing and nothing counts twice, whatever happens."""

import asyncio
import random
from datetime import timedelta

import pytest
from bson import Decimal128, ObjectId
from pymongo.read_concern import ReadConcern
from pymongo.write_concern import WriteConcern

from parkup.payments.v1 import revenue_service_pb2 as pb
from server.jobs.leases import Leases
from server.jobs.process import run_jobs
from server.ledger.model import entry_id
from server.payments.revenue.following import LATELY
from tests.finance.office import Load, Office
from tests.metrics import metric


async def assert_sums_are_the_books(office: Office) -> None:
    assert await office.in_the_sums() == await office.in_the_books()


@pytest.fixture
async def load(office) -> Load:
    load = Load(office, random.Random(11))
    await load.open()
    return load


def entry(at, *, amount: str = "1.500") -> dict:
    """An entry as the books have it, of a payment that is gone."""
    key = f"test:{ObjectId()}"
    return {
        "_id": ObjectId(entry_id(key)),
        "key": key,
        "reason": "parking_payment",
        "lines": [
            {"account": "card_clearing", "amount": Decimal128(f"-{amount}")},
            {"account": "revenue:parking", "amount": Decimal128(amount)},
        ],
        "createdAt": at,
    }


async def test_whatever_people_do_the_sums_say_what_the_books_say_and_made_anew_they_say_the_same(office, load):
    for step in range(40):
        await load.step()
        if step % 8 == 7:
            load.wait()
            await office.follow()
    await office.follow()
    await assert_sums_are_the_books(office)
    assert len(await office.in_the_books()) > 1, "the load goes on over midnight"

    followed = await office.sums()
    root = await office.people.super_admin()
    asked = await office.revenue.RebuildRevenue(pb.RebuildRevenueRequest(), metadata=root.metadata)
    assert asked.status.HasField("rebuild_requested_at")
    await office.follow()
    assert await office.sums() == followed
    status = (await office.revenue.GetRevenueStatus(pb.GetRevenueStatusRequest(), metadata=root.metadata)).status
    assert status.rebuilt_differences == 0
    assert not status.HasField("rebuild_requested_at")


async def test_what_is_paid_while_the_job_runs_and_while_all_is_made_anew_counts_once(office, load):
    await office.follow()

    async def pay() -> None:
        for _ in range(12):
            await load.step()

    async def follow() -> None:
        for turn in range(6):
            if turn % 2:
                await office.finance.follower._sums.request_rebuild(office.clock())
            await office.follow()

    await asyncio.gather(pay(), follow())
    await office.follow()
    await assert_sums_are_the_books(office)


async def test_of_processes_that_follow_at_the_same_time_one_counts(office, load):
    await office.follow()
    for _ in range(5):
        await load.step()
    await asyncio.gather(*(office.follow() for _ in range(4)))
    await office.follow()
    await assert_sums_are_the_books(office)


async def test_an_entry_that_was_made_before_others_and_committed_after_them_is_counted(office, load):
    """By their times it would lie behind the place up to which everything is counted."""
    await office.follow()
    ledger, client = office.database["ledger"], office.database.client
    async with client.start_session() as session:
        await session.start_transaction(ReadConcern("snapshot"), WriteConcern("majority"))
        await ledger.insert_one(entry(office.clock()), session=session)
        office.clock.move(minutes=5)
        await load.step()
        await office.follow()
        await session.commit_transaction()
    await office.follow()
    await assert_sums_are_the_books(office)


class Crash(Exception):
    pass


async def test_a_job_that_dies_between_reading_and_noting_its_place_counts_nothing_twice(office, load):
    """Wherever in the transaction it is: sums and place change together."""
    await office.follow()
    for _ in range(3):
        await load.step()
    repository = office.finance.follower._sums
    before, state = await office.sums(), await repository.state()
    run = repository._transactions.run

    class Dying:
        async def run(self, effect):
            async def dies(tx):
                await effect(tx)
                raise Crash

            return await run(dies)

    sound, repository._transactions = repository._transactions, Dying()
    try:
        with pytest.raises(Crash):
            await office.follow()
    finally:
        repository._transactions = sound
    assert await office.sums() == before
    assert await repository.state() == state
    await office.follow()
    await assert_sums_are_the_books(office)


async def test_making_anew_that_dies_leaves_what_there_is_and_is_done_again(office, load):
    await load.step()
    await office.follow()
    repository = office.finance.follower._sums
    before = await office.sums()
    await repository.request_rebuild(office.clock())
    await repository.claim("0" * 24)
    await repository.write("0" * 24, (await repository.all((await repository.state()).generation))[:1])
    assert await office.sums() == before
    await office.follow()
    assert await office.sums() == before
    assert await office.database["revenueSums"].count_documents({"generation": "0" * 24}) == 0
    await assert_sums_are_the_books(office)


async def test_where_mongodb_has_forgotten_the_place_all_is_made_anew(office, load):
    await office.follow()
    await load.step()
    state = office.database["revenueState"]
    place = (await state.find_one({"_id": "figures"}))["token"]["_data"]
    # As if the change there had been of another document: it is in the log no more than one that was long ago.
    name, another = b"figures".hex().upper(), b"forgets".hex().upper()
    assert name in place
    forgotten = place.replace(name, another)
    await state.update_one({"_id": "figures"}, {"$set": {"token._data": forgotten}})
    await office.follow()
    await assert_sums_are_the_books(office)
    await load.step()
    await office.follow()
    await assert_sums_are_the_books(office)


async def test_an_entry_that_comes_so_late_that_it_may_be_counted_already_is_counted_once(office, load):
    await load.step()
    await office.finance.follower._make_anew()
    await office.database["ledger"].insert_one(entry(office.clock() - LATELY - timedelta(hours=1)))
    await office.follow()
    await assert_sums_are_the_books(office)


async def test_sums_that_somebody_damaged_are_found_out_and_mended(office, load):
    await load.step()
    await office.follow()
    await office.database["revenueSums"].update_one({}, {"$inc": {"count": 1}})
    await office.finance.follower._sums.request_rebuild(office.clock())
    await office.follow()
    assert (await office.finance.follower._sums.progress()).rebuilt_differences == 1
    await assert_sums_are_the_books(office)


async def test_days_of_another_time_zone_are_made_anew(office, load):
    await office.follow()
    await office.database["revenueState"].update_one({"_id": "figures"}, {"$set": {"timeZone": "Asia/Tokyo"}})
    await office.follow()
    assert (await office.finance.follower._sums.state()).time_zone == "Africa/Tunis"
    await assert_sums_are_the_books(office)


async def test_how_far_the_sums_are_behind_is_measured(office):
    await office.follow()
    office.clock.move(seconds=90)
    await office.finance.follower.measure()
    assert 90 <= metric("parkup_revenue_behind_seconds") < 150


async def test_the_jobs_process_keeps_figures_fresh_and_takes_over_payouts(office, load):
    await load.step()
    before, stop = office.clock(), asyncio.Event()
    running = asyncio.create_task(run_jobs(office.application, stop))
    async with asyncio.timeout(60):
        while not ((as_of := (await office.finance.follower._sums.progress()).as_of) and as_of >= before):
            await asyncio.sleep(0.05)
        while (
            not {"close-days", "take-over-payouts"}
            <= (await Leases(office.database, office.clock).last_successes()).keys()
        ):
            await asyncio.sleep(0.05)
    stop.set()
    await running
    await assert_sums_are_the_books(office)
