"""Streets: who makes, changes and deletes them, and how they are listed."""

from dataclasses import replace

import pytest
from bson import ObjectId

from parkup.common.v1.geo_point_pb2 import GeoPosition
from parkup.parking.v1 import street_service_pb2 as pb
from parkup.parking.v1.street_pb2 import Street
from tests.errors import refused
from tests.parking.streets import EXAMPLE, EXAMPLE_PLACES, FREE, PAYABLE, POINTS, PROHIBITED, new_street


class TestCreateStreet:
    async def test_only_admins_make_streets(self, streets, zone, operator, driver, agent, streets_of) -> None:
        with refused("UNAUTHORIZED"):
            await streets.CreateStreet(new_street(zone))
        for person in (driver, agent, operator):
            with refused("PERMISSION_DENIED"):
                await streets.CreateStreet(new_street(zone), metadata=person.metadata)
        assert not await streets_of(zone)

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"zone_id": "here"}, "zone_id"),
            ({"type": 9}, "type"),
            ({"type": 0}, "type"),
            ({"type": 0, "left_type": FREE}, "type"),
            ({"name": "x" * 121}, "name"),
            ({"encoded_polyline": ""}, "points"),
            ({"encoded_polyline": "_p~iF"}, "encoded_polyline"),
            ({"encoded_polyline": "", "points": POINTS[:1]}, "points"),
            ({"encoded_polyline": "", "points": [GeoPosition(latitude=91)] * 2}, "points[0].latitude"),
            ({"points": POINTS[::-1]}, "encoded_polyline"),
        ],
    )
    async def test_a_broken_request_is_refused_by_field(self, streets, zone, admin, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await streets.CreateStreet(new_street(zone, **fields), metadata=admin.metadata)
        assert next(iter(refusal.fields)) == field

    async def test_a_zone_must_be_there(self, make_street) -> None:
        with refused("ZONE_NOT_FOUND"):
            await make_street(zone_id="0" * 24)

    async def test_it_is_there_at_once_with_all_it_was_given(self, streets, make_street, zone) -> None:
        made = await make_street(name=" Rue 1 ", type=0, left_type=PAYABLE, right_type=FREE, zone_id=zone.id.upper())
        assert (await streets.GetStreet(pb.GetStreetRequest(street_id=made.id))).street == made
        assert (made.name, made.zone_id, made.is_active) == ("Rue 1", zone.id, True)
        assert (made.type, made.left_type, made.right_type) == (Street.TYPE_PAYABLE, PAYABLE, FREE)
        assert [(point.longitude, point.latitude) for point in made.points] == list(EXAMPLE_PLACES)
        assert made.encoded_polyline == EXAMPLE
        assert made.length_meters == pytest.approx(788_000, rel=0.01)
        assert not made.HasField("matched_encoded_polyline")
        assert made.HasField("created_at")
        assert not made.HasField("updated_at")
        by_points = await make_street(points=POINTS, encoded_polyline="", is_active=False)
        assert (by_points.encoded_polyline, by_points.is_active) == (EXAMPLE, False)
        assert not by_points.HasField("name")

    @pytest.mark.parametrize(
        ("given", "type_", "sides"),
        [
            ({"type": Street.TYPE_FREE}, Street.TYPE_FREE, (FREE, FREE)),
            ({"type": Street.TYPE_PAYABLE, "right_type": PROHIBITED}, Street.TYPE_PAYABLE, (PAYABLE, PROHIBITED)),
            ({"type": 0, "left_type": PROHIBITED, "right_type": FREE}, Street.TYPE_FREE, (PROHIBITED, FREE)),
            ({"type": 0, "left_type": PROHIBITED, "right_type": PROHIBITED}, Street.TYPE_PROHIBITED, (PROHIBITED,) * 2),
        ],
    )
    async def test_what_a_street_is_follows_from_its_sides(self, make_street, given, type_, sides) -> None:
        made = await make_street(**given)
        assert (made.type, (made.left_type, made.right_type)) == (type_, sides)


class TestCreateStreets:
    @pytest.fixture
    def make_all(self, streets, admin):
        async def create(*news) -> pb.CreateStreetsResponse:
            return await streets.CreateStreets(pb.CreateStreetsRequest(streets=news), metadata=admin.metadata)

        return create

    async def test_only_admins_make_streets(self, streets, zone, operator, driver) -> None:
        for person in (driver, operator):
            with refused("PERMISSION_DENIED"):
                await streets.CreateStreets(
                    pb.CreateStreetsRequest(streets=[new_street(zone)]), metadata=person.metadata
                )

    async def test_they_come_back_and_are_listed_in_their_order(self, make_all, streets_of, zone, make_zone) -> None:
        other = await make_zone()
        names = [f"Rue {number}" for number in range(50)]
        answer = await make_all(
            *(new_street(other if number % 10 == 7 else zone, name=name) for number, name in enumerate(names))
        )
        assert [street.name for street in answer.streets] == names
        assert answer.total_size == 50
        assert len({street.id for street in answer.streets}) == 50
        assert await streets_of(zone) == [name for number, name in enumerate(names) if number % 10 != 7]
        assert await streets_of(other) == names[7::10]

    async def test_everything_that_is_wrong_is_named_and_nothing_is_made(self, make_all, streets_of, zone) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await make_all(
                new_street(zone),
                new_street(zone, encoded_polyline="_p~iF"),
                new_street(zone),
                new_street(zone, zone_id="0" * 24, points=POINTS[::-1]),
                new_street(zone, zone_id="1" * 24),
            )
        assert set(refusal.fields) == {
            "streets[1].encoded_polyline",
            "streets[3].encoded_polyline",
            "streets[3].zone_id",
            "streets[4].zone_id",
        }
        assert not await streets_of(zone)
        with refused("INVALID_ARGUMENT") as refusal:
            await make_all(new_street(zone), new_street(zone, type=0), new_street(zone, zone_id="x"))
        assert {"streets[1].type", "streets[2].zone_id"} <= set(refusal.fields)
        assert not await streets_of(zone)

    async def test_one_at_least_and_a_thousand_at_most(self, make_all, zone) -> None:
        for news in ((), [new_street(zone)] * 1_001):
            with refused("INVALID_ARGUMENT") as refusal:
                await make_all(*news)
            assert list(refusal.fields) == ["streets"]


class TestReadingStreets:
    async def test_an_unknown_street_is_not_found(self, streets) -> None:
        with refused("STREET_NOT_FOUND"):
            await streets.GetStreet(pb.GetStreetRequest(street_id="0" * 24))

    async def test_filters_and_pages(self, streets, make_street, streets_of, zone) -> None:
        for number, (type_, is_active) in enumerate(
            [
                (Street.TYPE_FREE, True),
                (Street.TYPE_PAYABLE, False),
                (Street.TYPE_FREE, False),
                (Street.TYPE_FREE, True),
            ]
        ):
            await make_street(name=str(number), type=type_, is_active=is_active)
        assert await streets_of(zone) == ["0", "1", "2", "3"]
        assert await streets_of(zone, type=Street.TYPE_FREE) == ["0", "2", "3"]
        assert await streets_of(zone, is_active=False) == ["1", "2"]
        assert await streets_of(zone, is_active=True, type=Street.TYPE_PAYABLE) == []
        assert await streets_of(zone, skip=1, page_size=2) == ["1", "2"]
        assert await streets_of(replace(zone, id="0" * 24)) == []
        request = {"zone_id": zone.id, "page_size": 3}
        first = await streets.ListStreets(pb.ListStreetsRequest(**request))
        assert not first.HasField("total_size")
        rest = await streets.ListStreets(pb.ListStreetsRequest(page_token=first.next_page_token, **request))
        assert [street.name for street in (*first.streets, *rest.streets)] == ["0", "1", "2", "3"]
        assert not rest.next_page_token
        with refused("INVALID_PAGE_TOKEN"):
            await streets.ListStreets(pb.ListStreetsRequest(page_token=first.next_page_token))

    async def test_everybodys_list_has_all_zones(self, streets, make_street) -> None:
        made = await make_street()
        ids, token = set(), ""
        while True:
            answer = await streets.ListStreets(pb.ListStreetsRequest(page_size=1_000, page_token=token))
            ids |= {street.id for street in answer.streets}
            if not (token := answer.next_page_token):
                break
        assert made.id in ids

    async def test_staff_list_those_of_their_zones(
        self, streets, make_street, make_zone, operator, people, admin, driver
    ) -> None:
        other = await make_zone()
        mine, others = await make_street(name="A"), await make_street(zone=other, name="B")

        async def listed(person, **fields) -> set[str]:
            request = pb.ListAssignedStreetsRequest(page_size=1_000, with_total_size=True, **fields)
            answer = await streets.ListAssignedStreets(request, metadata=person.metadata)
            return {street.id for street in answer.streets}

        with refused("UNAUTHORIZED"):
            await streets.ListAssignedStreets(pb.ListAssignedStreetsRequest())
        with refused("PERMISSION_DENIED"):
            await listed(driver)
        assert await listed(operator) == {mine.id}
        assert await listed(operator, zone_id=other.id) == set()
        assert await listed(operator, zone_id=mine.zone_id.upper(), type=Street.TYPE_PAYABLE, is_active=True) == {
            mine.id
        }
        assert await listed(await people.operator()) == set()
        assert await listed(admin, zone_id=other.id) == {others.id}
        first = await streets.ListAssignedStreets(pb.ListAssignedStreetsRequest(page_size=1), metadata=admin.metadata)
        with refused("INVALID_PAGE_TOKEN"):
            await streets.ListAssignedStreets(
                pb.ListAssignedStreetsRequest(page_token=first.next_page_token, type=Street.TYPE_FREE),
                metadata=admin.metadata,
            )

    async def test_documents_of_spec_001_are_read(self, streets, streets_of, zone, database, admin) -> None:
        points = [{"latitude": place.latitude, "longitude": place.longitude} for place in EXAMPLE_PLACES]
        old = {"_id": ObjectId(), "zoneId": ObjectId(zone.id), "name": "Avenue", "type": "free", "points": points}
        await database["streets"].insert_one(old | {"isActive": True})
        assert await streets_of(zone) == ["Avenue"]
        request = pb.UpdateStreetRequest(street_id=str(old["_id"]), right_type=PAYABLE)
        changed = (await streets.UpdateStreet(request, metadata=admin.metadata)).street
        assert (changed.left_type, changed.right_type, changed.type) == (FREE, PAYABLE, Street.TYPE_PAYABLE)
        assert changed.encoded_polyline == EXAMPLE
        assert changed.length_meters > 0
