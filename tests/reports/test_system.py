"""SystemService: how much there is of everything."""

from datetime import timedelta

import pytest

from parkup.reports.v1 import system_service_pb2 as pb
from parkup.reports.v1.system_service_pb2_grpc import SystemServiceStub
from tests.errors import refused
from tests.reports.bureau import START


@pytest.fixture
def system(bureau):
    return SystemServiceStub(bureau.office.channel)


async def test_an_admin_sees_what_there_is_and_how_it_has_grown(bureau, system, clock) -> None:
    service = bureau.office.application.domains.reports.system

    async def fines(days: int = 0):
        request = pb.GetDataStatisticsRequest(days=days)
        told = await system.GetDataStatistics(request, metadata=bureau.admin.metadata)
        (of,) = (each for each in told.collections if each.name == "tickets")
        return told, of

    _, before = await fines()
    assert not before.HasField("documents_growth")
    await service.note()
    await bureau.put("tickets", *(bureau.fine(START) for _ in range(3)))
    await service.note()  # again: the first note of a day stands
    clock.move(days=5)
    await service.note()
    await bureau.put("tickets", bureau.fine(START), bureau.fine(START))
    told, grown = await fines(days=2)
    assert (grown.documents, grown.documents_growth) == (before.documents + 5, 5)
    assert grown.bytes_growth > 0
    assert (grown.bytes > 0, grown.storage_bytes > 0, grown.index_bytes > 0, grown.indexes > 5) == (True,) * 4
    assert told.documents == sum(each.documents for each in told.collections)
    assert [each.bytes for each in told.collections] == sorted((each.bytes for each in told.collections), reverse=True)
    clock.move(days=3)
    told, grown = await fines(days=2)
    assert grown.documents_growth == 2
    assert len(told.days) == 1
    assert told.since_time.ToDatetime() - timedelta(0) < clock().replace(tzinfo=None)
    await bureau.database["dataNotes"].delete_many({})


async def test_nobody_but_admins_sees_it(bureau, system) -> None:
    with refused("PERMISSION_DENIED"):
        await system.GetDataStatistics(pb.GetDataStatisticsRequest(), metadata=bureau.garage.operator.metadata)
