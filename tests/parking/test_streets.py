"""Streets: who makes, changes and deletes them, and how they are listed."""

import asyncio
import secrets
from dataclasses import replace

import pytest
from bson import ObjectId
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.common.v1.geo_point_pb2 import GeoPosition
from parkup.parking.v1 import street_service_pb2 as pb
from parkup.parking.v1.street_pb2 import Street
from server.parking.streets.model import Drawing, NewStreet, StreetType
from server.parking.streets.service import StreetService
from server.parking.zones.model import Place
from tests.errors import refused
from tests.parking.test_street_lines import EXAMPLE, EXAMPLE_PLACES

POINTS = [GeoPosition(latitude=place.latitude, longitude=place.longitude) for place in EXAMPLE_PLACES]
FREE, PAYABLE, PROHIBITED = Street.SIDE_TYPE_FREE, Street.SIDE_TYPE_PAYABLE, Street.SIDE_TYPE_PROHIBITED


def new_street(zone, **fields) -> pb.CreateStreetRequest:
    fields = {"zone_id": zone.id, "type": Street.TYPE_PAYABLE, "encoded_polyline": EXAMPLE} | fields
    return pb.CreateStreetRequest(**fields)


@pytest.fixture
def make(streets, zone, admin):
    """A street of `zone`."""

    async def create(**fields) -> Street:
        where = fields.pop("zone", zone)
        return (await streets.CreateStreet(new_street(where, **fields), metadata=admin.metadata)).street

    return create


@pytest.fixture
def of_zone(streets):
    """The names of a zone's streets."""

    async def names(zone, **fields) -> list[str]:
        request = pb.ListStreetsRequest(zone_id=zone.id, with_total_size=True, **fields)
        answer = await streets.ListStreets(request)
        assert answer.total_size >= len(answer.streets)
        return [street.name for street in answer.streets]

    return names


class TestCreateStreet:
    async def test_only_admins_make_streets(self, streets, zone, operator, driver, agent, of_zone) -> None:
        with refused("UNAUTHORIZED"):
            await streets.CreateStreet(new_street(zone))
        for person in (driver, agent, operator):
            with refused("PERMISSION_DENIED"):
                await streets.CreateStreet(new_street(zone), metadata=person.metadata)
        assert not await of_zone(zone)

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

    async def test_a_zone_must_be_there(self, make) -> None:
        with refused("ZONE_NOT_FOUND"):
            await make(zone_id="0" * 24)

    async def test_it_is_there_at_once_with_all_it_was_given(self, streets, make, zone) -> None:
        made = await make(name=" Rue 1 ", type=0, left_type=PAYABLE, right_type=FREE, zone_id=zone.id.upper())
        assert (await streets.GetStreet(pb.GetStreetRequest(street_id=made.id))).street == made
        assert (made.name, made.zone_id, made.is_active) == ("Rue 1", zone.id, True)
        assert (made.type, made.left_type, made.right_type) == (Street.TYPE_PAYABLE, PAYABLE, FREE)
        assert [(point.longitude, point.latitude) for point in made.points] == list(EXAMPLE_PLACES)
        assert made.encoded_polyline == EXAMPLE
        assert made.length_meters == pytest.approx(788_000, rel=0.01)
        assert not made.HasField("matched_encoded_polyline")
        assert made.HasField("created_at")
        assert not made.HasField("updated_at")
        by_points = await make(points=POINTS, encoded_polyline="", is_active=False)
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
    async def test_what_a_street_is_follows_from_its_sides(self, make, given, type_, sides) -> None:
        made = await make(**given)
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

    async def test_they_come_back_and_are_listed_in_their_order(self, make_all, of_zone, zone, make_zone) -> None:
        other = await make_zone()
        names = [f"Rue {number}" for number in range(50)]
        answer = await make_all(
            *(new_street(other if number % 10 == 7 else zone, name=name) for number, name in enumerate(names))
        )
        assert [street.name for street in answer.streets] == names
        assert answer.total_size == 50
        assert len({street.id for street in answer.streets}) == 50
        assert await of_zone(zone) == [name for number, name in enumerate(names) if number % 10 != 7]
        assert await of_zone(other) == names[7::10]

    async def test_everything_that_is_wrong_is_named_and_nothing_is_made(self, make_all, of_zone, zone) -> None:
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
        assert not await of_zone(zone)
        with refused("INVALID_ARGUMENT") as refusal:
            await make_all(new_street(zone), new_street(zone, type=0), new_street(zone, zone_id="x"))
        assert {"streets[1].type", "streets[2].zone_id"} <= set(refusal.fields)
        assert not await of_zone(zone)

    async def test_one_at_least_and_a_thousand_at_most(self, make_all, zone) -> None:
        for news in ((), [new_street(zone)] * 1_001):
            with refused("INVALID_ARGUMENT") as refusal:
                await make_all(*news)
            assert list(refusal.fields) == ["streets"]


class TestReadingStreets:
    async def test_an_unknown_street_is_not_found(self, streets) -> None:
        with refused("STREET_NOT_FOUND"):
            await streets.GetStreet(pb.GetStreetRequest(street_id="0" * 24))

    async def test_filters_and_pages(self, streets, make, of_zone, zone) -> None:
        for number, (type_, is_active) in enumerate(
            [
                (Street.TYPE_FREE, True),
                (Street.TYPE_PAYABLE, False),
                (Street.TYPE_FREE, False),
                (Street.TYPE_FREE, True),
            ]
        ):
            await make(name=str(number), type=type_, is_active=is_active)
        assert await of_zone(zone) == ["0", "1", "2", "3"]
        assert await of_zone(zone, type=Street.TYPE_FREE) == ["0", "2", "3"]
        assert await of_zone(zone, is_active=False) == ["1", "2"]
        assert await of_zone(zone, is_active=True, type=Street.TYPE_PAYABLE) == []
        assert await of_zone(zone, skip=1, page_size=2) == ["1", "2"]
        assert await of_zone(replace(zone, id="0" * 24)) == []
        request = {"zone_id": zone.id, "page_size": 3}
        first = await streets.ListStreets(pb.ListStreetsRequest(**request))
        assert not first.HasField("total_size")
        rest = await streets.ListStreets(pb.ListStreetsRequest(page_token=first.next_page_token, **request))
        assert [street.name for street in (*first.streets, *rest.streets)] == ["0", "1", "2", "3"]
        assert not rest.next_page_token
        with refused("INVALID_PAGE_TOKEN"):
            await streets.ListStreets(pb.ListStreetsRequest(page_token=first.next_page_token))

    async def test_everybodys_list_has_all_zones(self, streets, make) -> None:
        made = await make()
        ids, token = set(), ""
        while True:
            answer = await streets.ListStreets(pb.ListStreetsRequest(page_size=1_000, page_token=token))
            ids |= {street.id for street in answer.streets}
            if not (token := answer.next_page_token):
                break
        assert made.id in ids

    async def test_staff_list_those_of_their_zones(
        self, streets, make, make_zone, operator, people, admin, driver
    ) -> None:
        other = await make_zone()
        mine, others = await make(name="A"), await make(zone=other, name="B")

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

    async def test_documents_of_spec_001_are_read(self, streets, of_zone, zone, database, admin) -> None:
        points = [{"latitude": place.latitude, "longitude": place.longitude} for place in EXAMPLE_PLACES]
        old = {"_id": ObjectId(), "zoneId": ObjectId(zone.id), "name": "Avenue", "type": "free", "points": points}
        await database["streets"].insert_one(old | {"isActive": True})
        assert await of_zone(zone) == ["Avenue"]
        request = pb.UpdateStreetRequest(street_id=str(old["_id"]), right_type=PAYABLE)
        changed = (await streets.UpdateStreet(request, metadata=admin.metadata)).street
        assert (changed.left_type, changed.right_type, changed.type) == (FREE, PAYABLE, Street.TYPE_PAYABLE)
        assert changed.encoded_polyline == EXAMPLE
        assert changed.length_meters > 0


class TestUpdateStreet:
    @pytest.fixture
    def update(self, streets):
        async def change(person, street, **fields) -> Street:
            request = pb.UpdateStreetRequest(street_id=street.id, **fields)
            return (await streets.UpdateStreet(request, metadata=person.metadata)).street

        return change

    async def test_operators_change_those_of_their_zones(
        self, update, make, make_zone, operator, driver, agent
    ) -> None:
        other = await make_zone()
        mine, others = await make(), await make(zone=other)
        for person in (driver, agent):
            with refused("PERMISSION_DENIED"):
                await update(person, mine, name="Mine")
        assert (await update(operator, mine, name="Rue 2")).name == "Rue 2"
        with refused("ZONE_NOT_ASSIGNED"):
            await update(operator, others, name="Mine")
        with refused("ZONE_NOT_ASSIGNED"):
            await update(operator, mine, zone_id=other.id)

    async def test_what_is_not_there_is_not_found(self, update, make, admin) -> None:
        with refused("STREET_NOT_FOUND"):
            await update(admin, Street(id="0" * 24), name="x")
        for zone_id in ("0" * 24, ""):
            with refused("ZONE_NOT_FOUND"):
                await update(admin, await make(), zone_id=zone_id)

    async def test_absent_fields_stay(self, streets, update, make, make_zone, admin) -> None:
        street, other = await make(name="Rue 1"), await make_zone()
        changed = await update(admin, street, left_type=FREE)
        assert (changed.left_type, changed.right_type, changed.name) == (FREE, PAYABLE, "Rue 1")
        changed = await update(admin, street, type=Street.TYPE_PROHIBITED)
        assert (changed.left_type, changed.right_type) == (PROHIBITED, PROHIBITED)
        changed = await update(admin, street, type=Street.TYPE_FREE, left_type=PAYABLE, name="", is_active=False)
        assert (changed.left_type, changed.right_type, changed.is_active) == (PAYABLE, FREE, False)
        assert not changed.HasField("name")
        changed = await update(admin, street, zone_id=other.id.upper(), points=POINTS[:2])
        assert (changed.zone_id, len(changed.points)) == (other.id, 2)
        assert changed.encoded_polyline == EXAMPLE.removesuffix("_mqNvxq`@")
        assert changed.HasField("updated_at")
        assert (await streets.GetStreet(pb.GetStreetRequest(street_id=street.id))).street == changed
        assert (await update(admin, street, encoded_polyline=EXAMPLE)).encoded_polyline == EXAMPLE

    async def test_a_mask_clears_the_name_and_nothing_else(self, update, make, admin) -> None:
        street = await make(name="Rue 1")
        changed = await update(admin, street, left_type=FREE, update_mask=FieldMask(paths=["name"]))
        assert not changed.HasField("name")
        assert changed.left_type == PAYABLE
        for path in (
            "zone_id",
            "type",
            "left_type",
            "right_type",
            "points",
            "encoded_polyline",
            "is_active",
            "nonsense",
        ):
            with refused("INVALID_ARGUMENT"):
                await update(admin, street, update_mask=FieldMask(paths=[path]))

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"type": 0}, "type"),
            ({"left_type": 7}, "left_type"),
            ({"encoded_polyline": ""}, "encoded_polyline"),
            ({"encoded_polyline": "_p~iF"}, "encoded_polyline"),
            ({"points": POINTS[:1]}, "points"),
            ({"points": POINTS[::-1], "encoded_polyline": EXAMPLE}, "encoded_polyline"),
        ],
    )
    async def test_a_broken_change_is_refused_by_field(self, update, make, admin, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await update(admin, await make(), **fields)
        assert list(refusal.fields) == [field]

    async def test_changes_at_a_time_do_not_lose_one_another(self, streets, update, make, admin) -> None:
        street = await make()
        await asyncio.gather(
            update(admin, street, name="Autre"),
            update(admin, street, left_type=FREE),
            update(admin, street, right_type=PROHIBITED),
            update(admin, street, is_active=False),
            update(admin, street, points=POINTS[:2]),
        )
        changed = (await streets.GetStreet(pb.GetStreetRequest(street_id=street.id))).street
        assert (changed.name, changed.left_type, changed.right_type) == ("Autre", FREE, PROHIBITED)
        assert (changed.is_active, len(changed.points)) == (False, 2)

    async def test_a_change_that_changes_nothing_writes_nothing(self, update, make, admin, database) -> None:
        street = await make(name="Rue 1")
        stored = await database["streets"].find_one({"_id": ObjectId(street.id)})
        for fields in ({}, {"name": "Rue 1", "type": Street.TYPE_PAYABLE}, {"encoded_polyline": EXAMPLE}):
            assert await update(admin, street, **fields) == street
        assert await database["streets"].find_one({"_id": ObjectId(street.id)}) == stored


class TestDeletingStreets:
    async def test_only_admins_delete(self, streets, make, zone, operator, driver) -> None:
        street = await make()
        for person in (driver, operator):
            with refused("PERMISSION_DENIED"):
                await streets.DeleteStreet(pb.DeleteStreetRequest(street_id=street.id), metadata=person.metadata)
            with refused("PERMISSION_DENIED"):
                await streets.DeleteZoneStreets(pb.DeleteZoneStreetsRequest(zone_id=zone.id), metadata=person.metadata)

    async def test_a_street_is_gone_once(self, streets, make, of_zone, zone, admin) -> None:
        street = await make(name="A")
        await make(name="B")
        request = pb.DeleteStreetRequest(street_id=street.id)
        await streets.DeleteStreet(request, metadata=admin.metadata)
        assert await of_zone(zone) == ["B"]
        with refused("STREET_NOT_FOUND"):
            await streets.DeleteStreet(request, metadata=admin.metadata)

    async def test_all_of_a_zone_go_and_no_others(self, streets, make, make_zone, of_zone, zone, admin) -> None:
        other = await make_zone()
        for where in (zone, zone, other):
            await make(zone=where, name="Rue")
        request = pb.DeleteZoneStreetsRequest(zone_id=zone.id)
        assert (await streets.DeleteZoneStreets(request, metadata=admin.metadata)).deleted_count == 2
        assert (await of_zone(zone), await of_zone(other)) == ([], ["Rue"])
        assert (await streets.DeleteZoneStreets(request, metadata=admin.metadata)).deleted_count == 0


class Roads:
    """A network with one road: whatever lies near it is moved onto it. Implements RoadNetwork."""

    ROAD = (Place(10.0, 36.0), Place(10.1, 36.1))

    async def match(self, line):
        return self.ROAD if line[0][0] < 90 else None


class TestMatching:
    async def test_without_a_road_network_there_is_no_such_line(self, streets, operator, driver) -> None:
        request = pb.PreviewStreetMatchRequest(encoded_polyline=EXAMPLE)
        with refused("PERMISSION_DENIED"):
            await streets.PreviewStreetMatch(request, metadata=driver.metadata)
        answer = await streets.PreviewStreetMatch(request, metadata=operator.metadata)
        assert not answer.match.HasField("matched_encoded_polyline")
        for encoded in ("", "_p~iF"):
            with refused("INVALID_ARGUMENT"):
                await streets.PreviewStreetMatch(
                    pb.PreviewStreetMatchRequest(encoded_polyline=encoded), metadata=operator.metadata
                )

    async def test_with_one_streets_are_moved_onto_it(self, application, zone) -> None:
        own = application.domains.streets
        service = StreetService(
            own._streets,
            application.domains.zones,
            roads=Roads(),
            staff_zones=application.domains.auth.staff_zones,
            clock=application.kernel.clock,
            new_id=own._new_id,
        )
        near, far = Drawing((Place(10.0, 36.01), Place(10.1, 36.1))), Drawing((Place(100.0, 36.0), Place(100.1, 36.1)))
        matched = await service.preview_match(near)
        assert matched
        assert await service.preview_match(far) is None
        news = [
            NewStreet(zone.id, secrets.token_hex(4), StreetType.FREE, StreetType.FREE, each) for each in (near, far)
        ]
        assert [street.matched for street in await service.create_all(news)] == [matched, None]
        assert (await own.get((await service.create(news[0])).id)).matched == matched
