"""Changing and deleting streets, and matching them to roads."""

import asyncio
import secrets

import pytest
from bson import ObjectId
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.parking.v1 import street_service_pb2 as pb
from parkup.parking.v1.street_pb2 import Street
from server.parking.streets.model import Drawing, NewStreet, StreetType
from server.parking.streets.service import StreetService
from server.parking.zones.model import Place
from tests.errors import refused
from tests.parking.streets import EXAMPLE, FREE, PAYABLE, POINTS, PROHIBITED, new_street


class TestUpdateStreet:
    @pytest.fixture
    def update(self, streets):
        async def change(person, street, **fields) -> Street:
            request = pb.UpdateStreetRequest(street_id=street.id, **fields)
            return (await streets.UpdateStreet(request, metadata=person.metadata)).street

        return change

    async def test_operators_change_those_of_their_zones(
        self, update, make_street, make_zone, operator, driver, agent
    ) -> None:
        other = await make_zone()
        mine, others = await make_street(), await make_street(zone=other)
        for person in (driver, agent):
            with refused("PERMISSION_DENIED"):
                await update(person, mine, name="Mine")
        assert (await update(operator, mine, name="Rue 2")).name == "Rue 2"
        with refused("ZONE_NOT_ASSIGNED"):
            await update(operator, others, name="Mine")
        with refused("ZONE_NOT_ASSIGNED"):
            await update(operator, mine, zone_id=other.id)

    async def test_what_is_not_there_is_not_found(self, update, make_street, admin) -> None:
        with refused("STREET_NOT_FOUND"):
            await update(admin, Street(id="0" * 24), name="x")
        for zone_id in ("0" * 24, ""):
            with refused("ZONE_NOT_FOUND"):
                await update(admin, await make_street(), zone_id=zone_id)

    async def test_absent_fields_stay(self, streets, update, make_street, make_zone, admin) -> None:
        street, other = await make_street(name="Rue 1"), await make_zone()
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

    async def test_a_zone_has_no_more_streets_than_a_page_shows(
        self, streets, update, make_street, make_zone, admin, zone
    ) -> None:
        full, street = await make_zone(), await make_street()
        news = [new_street(full, name=str(number)) for number in range(1_000)]
        many = pb.CreateStreetsRequest(streets=[*news[:-1], new_street(zone)])
        assert (await streets.CreateStreets(many, metadata=admin.metadata)).total_size == 1_000
        last = await make_street(zone=full)
        for refusing in (
            make_street(zone=full),
            update(admin, street, zone_id=full.id),
            streets.CreateStreets(
                pb.CreateStreetsRequest(streets=[new_street(zone), new_street(full)]), metadata=admin.metadata
            ),
        ):
            with refused("TOO_MANY_STREETS") as refusal:
                await refusing
            assert refusal.metadata == {"limit": "1000"}
        assert (await update(admin, last, zone_id=full.id, name="Dernière")).name == "Dernière"
        listed = await streets.ListStreets(pb.ListStreetsRequest(zone_id=full.id, page_size=1_000))
        assert (len(listed.streets), listed.next_page_token) == (1_000, "")

    async def test_a_mask_clears_the_name_and_nothing_else(self, update, make_street, admin) -> None:
        street = await make_street(name="Rue 1")
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
            ({"points": POINTS[::-1], "encoded_polyline": "_p~iF~ps|U_ulLnnqC"}, "encoded_polyline"),
        ],
    )
    async def test_a_broken_change_is_refused_by_field(self, update, make_street, admin, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await update(admin, await make_street(), **fields)
        assert list(refusal.fields) == [field]

    async def test_what_is_sent_back_as_it_was_given_changes_nothing(self, update, make_street, admin) -> None:
        """Clients send the whole street, with the line that they changed in one of its two ways."""
        street = await make_street()
        back = {"points": street.points, "encoded_polyline": street.encoded_polyline}
        assert await update(admin, street, **back) == street
        shorter = await update(admin, street, **back | {"points": street.points[:2]})
        assert len(shorter.points) == 2
        back = {"points": shorter.points, "encoded_polyline": shorter.encoded_polyline}
        assert (await update(admin, street, **back | {"encoded_polyline": EXAMPLE})).points == street.points

    async def test_changes_at_a_time_do_not_lose_one_another(self, streets, update, make_street, admin) -> None:
        street = await make_street()
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

    async def test_a_change_that_changes_nothing_writes_nothing(self, update, make_street, admin, database) -> None:
        street = await make_street(name="Rue 1")
        stored = await database["streets"].find_one({"_id": ObjectId(street.id)})
        for fields in ({}, {"name": "Rue 1", "type": Street.TYPE_PAYABLE}, {"encoded_polyline": EXAMPLE}):
            assert await update(admin, street, **fields) == street
        assert await database["streets"].find_one({"_id": ObjectId(street.id)}) == stored


class TestDeletingStreets:
    async def test_only_admins_delete(self, streets, make_street, zone, operator, driver) -> None:
        street = await make_street()
        for person in (driver, operator):
            with refused("PERMISSION_DENIED"):
                await streets.DeleteStreet(pb.DeleteStreetRequest(street_id=street.id), metadata=person.metadata)
            with refused("PERMISSION_DENIED"):
                await streets.DeleteZoneStreets(pb.DeleteZoneStreetsRequest(zone_id=zone.id), metadata=person.metadata)

    async def test_a_street_is_gone_once(self, streets, make_street, streets_of, zone, admin) -> None:
        street = await make_street(name="A")
        await make_street(name="B")
        request = pb.DeleteStreetRequest(street_id=street.id)
        await streets.DeleteStreet(request, metadata=admin.metadata)
        assert await streets_of(zone) == ["B"]
        with refused("STREET_NOT_FOUND"):
            await streets.DeleteStreet(request, metadata=admin.metadata)

    async def test_all_of_a_zone_go_and_no_others(
        self, streets, make_street, make_zone, streets_of, zone, admin
    ) -> None:
        other = await make_zone()
        for where in (zone, zone, other):
            await make_street(zone=where, name="Rue")
        request = pb.DeleteZoneStreetsRequest(zone_id=zone.id)
        assert (await streets.DeleteZoneStreets(request, metadata=admin.metadata)).deleted_count == 2
        assert (await streets_of(zone), await streets_of(other)) == ([], ["Rue"])
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
