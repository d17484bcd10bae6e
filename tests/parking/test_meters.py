"""Meters: who makes, changes and deletes them, and how they are found."""

import asyncio
import secrets

import pytest
from bson import ObjectId
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.parking.v1 import meter_service_pb2 as pb
from parkup.parking.v1 import zone_service_pb2 as zone_pb
from parkup.parking.v1.meter_pb2 import Meter
from server.parking.hours import parse_hours
from server.parking.zones.model import Place
from tests.errors import refused

KILOMETRE = 0.009
"""In degrees north, about."""


@pytest.fixture
def sea() -> Place:
    """A point of the ocean that nobody else uses."""
    return Place(-90 + secrets.randbelow(20_000) / 1_000, secrets.randbelow(30_000) / 1_000)


@pytest.fixture
def make(meters, zone, admin):
    """A meter of `zone`."""

    async def create(place: Place = Place(10.3, 36.8), **fields) -> Meter:  # noqa: B008  # frozen
        fields = {"zone_id": zone.id, "latitude": place.latitude, "longitude": place.longitude} | fields
        return (await meters.CreateMeter(pb.CreateMeterRequest(**fields), metadata=admin.metadata)).meter

    return create


@pytest.fixture
def near(meters):
    async def ask(place: Place, **fields) -> pb.ListMetersResponse:
        request = pb.ListMetersRequest(latitude=place.latitude, longitude=place.longitude, **fields)
        return await meters.ListMeters(request)

    return ask


class TestCreateMeter:
    async def test_only_admins_make_meters(self, meters, zone, operator, driver, agent) -> None:
        request = pb.CreateMeterRequest(zone_id=zone.id, latitude=1, longitude=1)
        with refused("UNAUTHORIZED"):
            await meters.CreateMeter(request)
        for person in (driver, agent, operator):
            with refused("PERMISSION_DENIED"):
                await meters.CreateMeter(request, metadata=person.metadata)

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"zone_id": "here"}, "zone_id"),
            ({"latitude": None}, "latitude"),
            ({"longitude": 181}, "longitude"),
            ({"available_spots": -1}, "available_spots"),
            ({"operating_hours": "now and then"}, "operating_hours"),
        ],
    )
    async def test_a_broken_request_is_refused_by_field(self, make, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await make(**fields)
        assert list(refusal.fields) == [field]

    async def test_a_zone_must_be_there(self, make) -> None:
        with refused("ZONE_NOT_FOUND"):
            await make(zone_id="0" * 24)

    async def test_it_shows_what_its_zone_is_now(self, meters, zones, make, zone, admin) -> None:
        made = await make(name=" M-1 ", available_spots=0, operating_hours="8h - 20h", zone_id=zone.id.upper())
        assert (await meters.GetMeter(pb.GetMeterRequest(meter_id=made.id))).meter == made
        assert (made.zone_id, made.zone_code, made.zone_name) == (zone.id, zone.code, zone.name)
        assert (made.name, made.hourly_rate, made.operating_hours) == ("M-1", 1.5, "08:00 - 20:00")
        assert (made.latitude, made.longitude, made.available_spots) == (36.8, 10.3, 0)
        assert made.HasField("available_spots")
        assert not made.HasField("distance_meters")
        plain = await make()
        assert not plain.HasField("operating_hours")
        assert not plain.HasField("available_spots")
        change = zone_pb.UpdateZoneRequest(zone_id=zone.id, name="Neu", hourly_rate=2, operating_hours="24h/24")
        await zones.UpdateZone(change, metadata=admin.metadata)
        now = (await meters.GetMeter(pb.GetMeterRequest(meter_id=made.id))).meter
        assert (now.zone_name, now.hourly_rate, now.operating_hours) == ("Neu", 2.0, "08:00 - 20:00")
        assert (await meters.GetMeter(pb.GetMeterRequest(meter_id=plain.id))).meter.operating_hours == "24h/24"


class TestListMeters:
    async def test_the_nearest_come_first_with_their_distance(self, make, near, sea) -> None:
        there = {"far": 4.9, "near": 0.25, "middle": 2, "too far": 5.2}
        made = {
            name: await make(Place(sea.longitude, sea.latitude + kilometres * KILOMETRE))
            for name, kilometres in there.items()
        }
        answer = await near(sea, with_total_size=True)
        assert [meter.id for meter in answer.meters] == [made[name].id for name in ("near", "middle", "far")]
        assert answer.total_size == 3
        for meter, kilometres in zip(answer.meters, (0.25, 2, 4.9), strict=True):
            assert meter.distance_meters == pytest.approx(kilometres * 1_000, rel=0.01)
        assert [meter.id for meter in (await near(sea, radius=1_000)).meters] == [made["near"].id]
        assert len((await near(sea, radius=10_000)).meters) == 4

    async def test_pages_near_a_point_show_each_meter_once(self, make, near, sea) -> None:
        made = [await make(sea) for _ in range(3)]
        made += [await make(Place(sea.longitude + number / 1_000, sea.latitude)) for number in range(1, 5)]
        seen, token = [], ""
        while True:
            answer = await near(sea, page_size=2, page_token=token, with_total_size=True)
            assert answer.total_size == 7
            seen += [meter.id for meter in answer.meters]
            if not (token := answer.next_page_token):
                break
        assert sorted(seen) == sorted(meter.id for meter in made)
        assert seen[3:] == [meter.id for meter in made[3:]]
        assert [meter.id for meter in (await near(sea, skip=5)).meters] == seen[5:]
        first = await near(sea, page_size=2)
        with refused("INVALID_PAGE_TOKEN"):
            await near(sea, page_size=2, radius=10, page_token=first.next_page_token)

    async def test_a_zones_meters_in_the_order_in_which_they_were_made(
        self, meters, make, near, make_zone, sea
    ) -> None:
        other = await make_zone()
        mine = [await make(sea) for _ in range(3)]
        theirs = await make(sea, zone_id=other.id)
        request = {"zone_id": mine[0].zone_id.upper(), "page_size": 2, "with_total_size": True}
        first = await meters.ListMeters(pb.ListMetersRequest(**request))
        rest = await meters.ListMeters(pb.ListMetersRequest(page_token=first.next_page_token, **request))
        assert [meter.id for meter in (*first.meters, *rest.meters)] == [meter.id for meter in mine]
        assert (first.total_size, rest.next_page_token) == (3, "")
        assert [meter.id for meter in (await near(sea, zone_id=other.id)).meters] == [theirs.id]
        assert not (await meters.ListMeters(pb.ListMetersRequest(zone_id="0" * 24))).meters

    async def test_everybodys_list_has_all_zones(self, meters, make) -> None:
        made = await make()
        ids, token = set(), ""
        while True:
            answer = await meters.ListMeters(pb.ListMetersRequest(page_size=1_000, page_token=token))
            ids |= {meter.id for meter in answer.meters}
            if not (token := answer.next_page_token):
                break
        assert made.id in ids

    @pytest.mark.parametrize("fields", [{"latitude": 1}, {"longitude": 1}, {"radius": 0}, {"radius": 100_001}])
    async def test_a_point_has_both_parts_and_a_radius_its_bounds(self, meters, fields) -> None:
        fields = {"latitude": 1, "longitude": 1, **fields} if "radius" in fields else fields
        with refused("INVALID_ARGUMENT"):
            await meters.ListMeters(pb.ListMetersRequest(**fields))

    async def test_documents_of_spec_000_are_read(self, meters, zone, database, admin) -> None:
        old = {"_id": ObjectId(), "zoneId": ObjectId(zone.id), "zoneCode": "OLD", "operatingHours": "8h - 20h"}
        place = {"location": {"type": "Point", "coordinates": [10.3, 36.8]}, "availableSpots": 15}
        await database["parkingMeters"].insert_one(old | place)
        meter = (await meters.GetMeter(pb.GetMeterRequest(meter_id=str(old["_id"])))).meter
        assert (meter.zone_code, meter.operating_hours, meter.available_spots) == (zone.code, "08:00 - 20:00", 15)
        request = pb.UpdateMeterRequest(meter_id=meter.id, available_spots=14)
        assert (await meters.UpdateMeter(request, metadata=admin.metadata)).meter.available_spots == 14


class TestUpdateMeter:
    @pytest.fixture
    def update(self, meters):
        async def change(person, meter, **fields) -> Meter:
            request = pb.UpdateMeterRequest(meter_id=meter.id, **fields)
            return (await meters.UpdateMeter(request, metadata=person.metadata)).meter

        return change

    async def test_operators_change_those_of_their_zones(
        self, update, make, make_zone, operator, driver, agent
    ) -> None:
        other = await make_zone()
        mine, theirs = await make(), await make(zone_id=other.id)
        for person in (driver, agent):
            with refused("PERMISSION_DENIED"):
                await update(person, mine, available_spots=1)
        assert (await update(operator, mine, available_spots=7)).available_spots == 7
        with refused("ZONE_NOT_ASSIGNED"):
            await update(operator, theirs, available_spots=7)
        with refused("ZONE_NOT_ASSIGNED"):
            await update(operator, mine, zone_id=other.id)

    async def test_what_is_not_there_is_not_found(self, meters, update, make, admin) -> None:
        with refused("METER_NOT_FOUND"):
            await update(admin, Meter(id="0" * 24), name="x")
        with refused("METER_NOT_FOUND"):
            await meters.GetMeter(pb.GetMeterRequest(meter_id="0" * 24))
        with refused("ZONE_NOT_FOUND"):
            await update(admin, await make(), zone_id="0" * 24)

    async def test_absent_fields_stay_and_what_a_mask_names_goes(self, update, make, make_zone, admin, zone) -> None:
        other = await make_zone(operating_hours=parse_hours("24h/24"))
        meter = await make(name="M-1", available_spots=3, operating_hours="08:00 - 20:00")
        moved = await update(admin, meter, latitude=1.0, longitude=2.0, zone_id=other.id)
        assert (moved.latitude, moved.longitude, moved.zone_code) == (1.0, 2.0, other.code)
        assert (moved.name, moved.available_spots, moved.operating_hours) == ("M-1", 3, "08:00 - 20:00")
        assert moved.HasField("updated_at")
        cleared = await update(
            admin, meter, update_mask=FieldMask(paths=["name", "available_spots", "operating_hours"])
        )
        assert not cleared.HasField("name")
        assert not cleared.HasField("available_spots")
        assert cleared.operating_hours == "24h/24"
        assert (await update(admin, meter)) == cleared
        for path in ("zone_id", "latitude", "longitude", "nonsense"):
            with refused("INVALID_ARGUMENT"):
                await update(admin, meter, update_mask=FieldMask(paths=[path]))

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"latitude": 1.0}, "latitude"),
            ({"available_spots": -1}, "available_spots"),
            ({"operating_hours": "now and then"}, "operating_hours"),
        ],
    )
    async def test_a_broken_change_is_refused_by_field(self, update, make, admin, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await update(admin, await make(), **fields)
        assert list(refusal.fields) == [field]

    async def test_changes_at_a_time_do_not_lose_one_another(self, meters, update, make, admin) -> None:
        meter = await make()
        await asyncio.gather(
            update(admin, meter, name="M-2"),
            update(admin, meter, available_spots=9),
            update(admin, meter, operating_hours="24h/24"),
        )
        now = (await meters.GetMeter(pb.GetMeterRequest(meter_id=meter.id))).meter
        assert (now.name, now.available_spots, now.operating_hours) == ("M-2", 9, "24h/24")


class TestDeleteMeter:
    async def test_only_admins_delete_and_only_once(self, meters, make, operator, driver, admin) -> None:
        request = pb.DeleteMeterRequest(meter_id=(await make()).id)
        for person in (driver, operator):
            with refused("PERMISSION_DENIED"):
                await meters.DeleteMeter(request, metadata=person.metadata)
        await meters.DeleteMeter(request, metadata=admin.metadata)
        for again in (
            meters.DeleteMeter(request, metadata=admin.metadata),
            meters.GetMeter(pb.GetMeterRequest(meter_id=request.meter_id)),
        ):
            with refused("METER_NOT_FOUND"):
                await again
