"""One document that somebody broke by hand, and two workers that go on."""

import asyncio
import json

from parkup.parking.v1 import zone_service_pb2 as pb
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from tests.ops.conftest import BROKEN, EMPTY_BOUNDARY, SOUND


async def test_workers_start_beside_a_zone_with_an_empty_boundary_and_skip_it(running):
    for channel in running.workers:
        listed = await ZoneServiceStub(channel).ListZones(pb.ListZonesRequest())
        assert [zone.code for zone in listed.zones] == [SOUND.code]
    assert await running.metric("parkup_unreadable_documents", collection="parkingZones") == 1
    lines = [json.loads(line) for line in running.serve_log.read_text().splitlines()]
    named = [line for line in lines if line["event"] == "document cannot be read"]
    assert {(line["collection"], line["id"]) for line in named} == {("parkingZones", BROKEN.id)}


async def test_a_zone_that_breaks_freezes_no_price_on_any_worker(running):
    zones = running.database["parkingZones"]
    assert [await running.price(worker, SOUND.id) for worker in (0, 1)] == [1.0, 1.0]

    await zones.insert_one({"code": "BROKEN-2"} | EMPTY_BOUNDARY)
    await zones.update_one({"code": BROKEN.code}, {"$set": {"hourlyRate": "cheap"}})
    await zones.update_one({"code": SOUND.code}, {"$set": {"dailyRate": None}, "$mul": {"hourlyRate": 2}})

    async with asyncio.timeout(30):
        for worker in (0, 1):
            while await running.price(worker, SOUND.id) != 2.0:
                await asyncio.sleep(0.02)
    assert await running.metric("parkup_unreadable_documents", collection="parkingZones") == 2
    assert await running.metric("parkup_serving") == 1
