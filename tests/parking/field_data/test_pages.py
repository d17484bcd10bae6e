"""How downloads are cut and sent."""

import gzip

import pytest
from bson import ObjectId

from parkup.parking.v1 import field_data_service_pb2 as pb
from server.parking.errors import DownloadOutdated
from server.parking.field_data.model import Kind, Moment, Part, Version
from server.parking.field_data.repository import FieldDataRepository
from server.parking.field_data.versions import VersionTokens
from server.values.paging import Page
from tests.errors import refused
from tests.parking.conftest import plate
from tests.parking.field_data.device import TOKENS


class TestPages:
    async def test_all_pages_are_of_one_moment(self, device, park, end) -> None:
        parked = [await park() for _ in range(5)]
        phone = device(page_size=2)
        pages = [await phone.page()]
        assert (pages[0].version, list(pages[0].zones)) == ("", [])
        # None of this shows: it is of later.
        await end(parked[4][1].id, parked[4][0])
        await park()
        while pages[-1].next_page_token:
            pages.append(await phone.page(pages[-1].next_page_token))
        told = [each.id for page in pages for data in page.zone_data for each in data.sessions]
        assert sorted(told) == sorted(session.id for _, session in parked)
        assert [sum(len(data.sessions) for data in page.zone_data) for page in pages] == [2, 2, 1]
        assert [bool(page.version) for page in pages] == [False, False, True]

    async def test_changes_have_pages_too(self, device, park, end) -> None:
        parked = [await park() for _ in range(3)]
        phone = await device().download()
        for owner, session in parked:
            await end(session.id, owner)
        fresh = [await park() for _ in range(3)]
        phone.page_size = 2
        await phone.download()
        assert phone.pages >= 3
        assert phone.sessions.keys() == {session.id for _, session in fresh}

    async def test_when_the_zones_change_between_pages_it_begins_anew(
        self, device, park, zone, make_zone, patrol, assign
    ) -> None:
        agent = await patrol(zone)
        for _ in range(2):
            await park()
        phone = device(agent, page_size=1)
        first = await phone.page()
        await assign(agent, zone, await make_zone())
        with refused("DOWNLOAD_OUTDATED"):
            await phone.page(first.next_page_token)
        assert (await phone.download()).was_full

    async def test_a_moment_that_the_database_has_forgotten_is_refused(self, database, zone, clock) -> None:
        part = Part(Kind.SESSIONS, [zone.id])
        with pytest.raises(DownloadOutdated):
            await FieldDataRepository(database).find(part, Moment(1, 1), clock(), Page(10))

    async def test_a_page_token_belongs_to_its_download(self, device, park, patrol, zone) -> None:
        for _ in range(2):
            await park()
        first = await device(page_size=1).page()
        for other in (device(await patrol(zone), page_size=1), device(page_size=1, zone_ids=[zone.id])):
            with refused("INVALID_PAGE_TOKEN"):
                await other.page(first.next_page_token)


class TestHowItIsSent:
    @pytest.mark.parametrize("gzip", [True, False])
    async def test_compressed_to_who_asks_for_it(self, rest, agent, gzip) -> None:
        """The first byte of a message says whether it is compressed; five come before the request."""
        request = pb.DownloadFieldDataRequest(gzip=gzip).SerializeToString()
        answer = await rest.post(
            "/parkup.parking.v1.FieldDataService/DownloadFieldData",
            content=len(request).to_bytes(5) + request,
            headers={**dict(agent.metadata), "content-type": "application/grpc-web+proto"},
        )
        assert bool(answer.content[0]) is gzip

    async def test_over_rest_in_json(self, rest, agent, park, zone) -> None:
        _, session = await park(license_plate="123 تونس 4567")
        first = (await rest.get("/v1/field-data", headers=dict(agent.metadata))).json()
        until = -(-session.end_time.ToMilliseconds() // 1000)
        told = {"id": session.id, "license_plate": "123TUN4567", "valid_until": until}
        assert first["zone_data"] == [{"zone_id": zone.id, "sessions": [told], "season_badges": []}]
        assert first["zones"][0]["prices"] == {"car_sabot": 50, "pound": 100}
        query = {"version": first["version"], "zone_ids": [zone.id], "limit": 1, "gzip": "true"}
        again = (await rest.get("/v1/field-data", params=query, headers=dict(agent.metadata))).json()
        assert (again["full"], again["zones"], again["removed_session_ids"]) == (False, [], [])


def test_versions_are_read_as_they_were_written() -> None:
    version = Version(Moment(1_795_293_772, 14), {"a" * 24: 1, "0" * 24: 4_000_000_000})
    token = TOKENS.write(version)
    assert TOKENS.read(token) == version
    assert VersionTokens("another").read(token) is None
    fifty = Version(Moment(1, 1), {f"{number:024x}": 1 for number in range(50)})
    assert len(TOKENS.write(fifty)) <= 1400


def test_a_session_takes_few_bytes() -> None:
    """As the contract says of a compressed answer; random plates and ids made within a minute."""
    data = pb.FieldZoneData(zone_id=str(ObjectId()))
    for number in range(2_000):
        data.sessions.add(
            id=str(ObjectId()), license_plate=plate().replace(" ", ""), valid_until=1_795_293_772 + number * 7
        )
    whole = pb.DownloadFieldDataResponse(zone_data=[data]).SerializeToString()
    assert len(gzip.compress(whole, 6)) / 2_000 < 18
