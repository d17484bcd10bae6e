"""The sums behind reports are those of the documents, one by one, whatever is done to these."""

from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.reports.v1 import report_service_pb2 as pb
from tests.metrics import metric
from tests.reports.bureau import START, Bureau, Chance


async def assert_sums_are_those_of_the_documents(bureau: Bureau) -> None:
    sums = await bureau.sums()
    assert sums == await bureau.counted()
    assert sums


@pytest.mark.parametrize("seed", [3, 14])
async def test_whatever_happens_to_documents_the_sums_are_theirs_and_made_anew_the_same(bureau, seed) -> None:
    chance = Chance(bureau, seed)
    await bureau.follow()
    for step in range(90):
        await chance.step()
        if step % 30 == 29:
            await bureau.follow()
            await assert_sums_are_those_of_the_documents(bureau)
    root = await bureau.office.people.super_admin()
    asked = await bureau.reports.RebuildReports(pb.RebuildReportsRequest(), metadata=root.metadata)
    assert asked.status.HasField("rebuild_requested_at")
    await chance.step()
    await bureau.follow()
    await assert_sums_are_those_of_the_documents(bureau)
    told = await bureau.reports.GetReportStatus(pb.GetReportStatusRequest(), metadata=root.metadata)
    assert not told.status.HasField("rebuild_requested_at")
    assert told.status.HasField("as_of_time")
    assert await bureau.database["reportFacts"].count_documents({}) == await bureau.database[
        "reportFacts"
    ].count_documents({"_id": {"$regex": f"^{await generation(bureau)}/"}})


async def generation(bureau: Bureau) -> str:
    state = await bureau.database["reportState"].find_one({"_id": "figures"})
    return state["generation"]


async def test_of_processes_that_follow_at_the_same_place_one_counts(bureau) -> None:
    await bureau.follow()
    before = await bureau.database["reportState"].find_one({"_id": "figures"})
    await bureau.put("tickets", bureau.fine(START))
    await bureau.follow()
    # One that comes again from the place before, as after a crash, finds everything counted.
    turn = (await bureau.database["reportState"].find_one({"_id": "figures"}))["turn"]
    back = {"token": before["token"], "turn": turn + 1}
    await bureau.database["reportState"].update_one({"_id": "figures"}, {"$set": back})
    await bureau.follow()
    await assert_sums_are_those_of_the_documents(bureau)


async def test_where_mongodb_has_forgotten_the_place_all_is_made_anew(bureau) -> None:
    await bureau.follow()
    await bureau.put("tickets", bureau.fine(START))
    made = await generation(bureau)
    state = bureau.database["reportState"]
    place = (await state.find_one({"_id": "figures"}))["token"]["_data"]
    # As if the change there had been of another document: it is in the log no more than one that was long ago.
    forgotten = place.replace(b"figures".hex().upper(), b"forgets".hex().upper())
    assert forgotten != place
    await state.update_one({"_id": "figures"}, {"$set": {"token._data": forgotten}})
    await bureau.follow()
    assert await generation(bureau) != made
    await assert_sums_are_those_of_the_documents(bureau)


async def test_a_car_park_that_gets_another_time_zone_is_counted_anew_by_it(bureau) -> None:
    await bureau.put("carParkSessions", bureau.stay(START.replace(hour=23, minute=30), 10))
    await bureau.follow()
    days = {slot.day for slot in await bureau.sums() if slot.place == f"park:{bureau.park}" and slot.hour is not None}
    assert days == {"2026-03-02"}
    await bureau.database["carParks"].update_one(
        {"_id": bureau.park}, {"$set": {"timeZone": "America/New_York"}, "$inc": {"version": 1}}
    )
    while bureau.time_zones()[bureau.park].key != "America/New_York":  # as its stream tells
        await bureau.office.people.admin()
    await bureau.follow()
    days = {slot.day for slot in await bureau.sums() if slot.place == f"park:{bureau.park}" and slot.hour is not None}
    assert days == {"2026-03-01"}


async def test_a_document_that_somebody_broke_counts_nothing_and_hides_no_other(bureau) -> None:
    broken = await bureau.put("tickets", bureau.fine(START, issuedAt="yesterday"))
    (good,) = await bureau.put("tickets", bureau.fine(START + timedelta(hours=1), status="paid"))
    await bureau.follow()
    facts = {each["_id"].rpartition("/")[2] async for each in bureau.database["reportFacts"].find()}
    assert str(good) in facts
    assert str(broken[0]) not in facts
    await bureau.database["tickets"].delete_one({"_id": broken[0]})


async def test_how_far_the_sums_are_behind_is_measured(bureau, clock) -> None:
    await bureau.follow()
    clock.move(seconds=90)
    await bureau.follower.measure()
    assert 90 <= metric("parkup_reports_behind_seconds") < 600
    assert ObjectId.is_valid(await generation(bureau))
