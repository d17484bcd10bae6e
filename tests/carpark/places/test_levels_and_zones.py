"""Levels and zones: who makes, changes and deletes them, and what goes along with them."""

import asyncio

import pytest

from parkup.carpark.v1 import car_park_zone_service_pb2 as zone_pb
from parkup.carpark.v1 import level_service_pb2 as level_pb
from parkup.carpark.v1 import space_service_pb2 as space_pb
from tests.errors import reason_of, refused


@pytest.fixture
def update_level(levels, admin):
    async def update(level, **fields):
        request = level_pb.UpdateLevelRequest(level_id=level.id, **fields)
        return (await levels.UpdateLevel(request, metadata=admin.metadata)).level

    return update


@pytest.fixture
def update_zone(zones, admin):
    async def update(zone, **fields):
        request = zone_pb.UpdateCarParkZoneRequest(zone_id=zone.id, **fields)
        return (await zones.UpdateCarParkZone(request, metadata=admin.metadata)).zone

    return update


@pytest.fixture
def numbers(spaces, driver, car_park):
    """The numbers of the spaces of the car park in order, limited by fields of the request."""

    async def listed(**limits) -> list[str]:
        request = space_pb.ListSpacesRequest(car_park=car_park.code, **limits)
        found = await spaces.ListSpaces(request, metadata=driver.metadata)
        return [space.space_number for space in found.spaces]

    return listed


class TestLevels:
    async def test_only_admins_change_what_there_is(self, levels, make_level, car_park, driver, staff) -> None:
        level = await make_level(1)
        calls = [
            (levels.CreateLevel, level_pb.CreateLevelRequest(car_park=car_park.code, name="2", level_number=2)),
            (levels.UpdateLevel, level_pb.UpdateLevelRequest(level_id=level.id, name="2")),
            (levels.DeleteLevel, level_pb.DeleteLevelRequest(level_id=level.id)),
        ]
        for call, request in calls:
            with refused("UNAUTHORIZED"):
                await call(request)
            for who in (driver, staff):
                with refused("PERMISSION_DENIED"):
                    await call(request, metadata=who.metadata)
        listed = await levels.ListLevels(level_pb.ListLevelsRequest(car_park=car_park.code), metadata=staff.metadata)
        assert list(listed.levels) == [level]

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"name": ""}, "name"),
            ({"name": "  "}, "name"),
            ({"name": "x" * 61}, "name"),
            ({"level_number": 201}, "level_number"),
            ({"level_number": None}, "level_number"),
        ],
    )
    async def test_a_broken_request_is_refused_by_field(self, make_level, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await make_level(1, **fields)
        assert [*refusal.fields] == [field]

    async def test_an_update_writes_what_is_given_and_clears_what_is_named(self, make_level, update_level) -> None:
        level = await make_level(1, description="By the sea")
        same = await update_level(level, name="Level 1")
        assert same == level
        changed = await update_level(level, level_number=3)
        assert (changed.level_number, changed.name, changed.description) == (3, "Level 1", "By the sea")
        cleared = await update_level(level, update_mask={"paths": ["description"]})
        assert not cleared.HasField("description")
        with refused("INVALID_ARGUMENT"):
            await update_level(level, update_mask={"paths": ["name"]})

    async def test_a_level_with_another_number_takes_its_spaces_along(
        self, make_level, make_zone, make_spaces, update_level, numbers
    ) -> None:
        low, high = await make_level(1), await make_level(2)
        await make_spaces(await make_zone(low), "A-10", "A-9")
        await make_spaces(await make_zone(high), "B-1")
        assert await numbers() == ["A-9", "A-10", "B-1"]
        await update_level(low, level_number=3)
        assert await numbers() == ["B-1", "A-9", "A-10"]
        assert await numbers(level_id=low.id) == ["A-9", "A-10"]

    async def test_a_number_that_is_taken_is_refused_with_it(self, make_level, update_level) -> None:
        level = await make_level(1)
        await make_level(2)
        with refused("NAME_TAKEN") as refusal:
            await update_level(level, level_number=2)
        assert refusal.metadata == {"name": "2"}

    async def test_what_is_not_there(self, levels, admin) -> None:
        for call, request in (
            (levels.GetLevel, level_pb.GetLevelRequest(level_id=2_000_000_000)),
            (levels.UpdateLevel, level_pb.UpdateLevelRequest(level_id=2_000_000_000, name="x")),
            (levels.DeleteLevel, level_pb.DeleteLevelRequest(level_id=2_000_000_000)),
        ):
            with refused("LEVEL_NOT_FOUND"):
                await call(request, metadata=admin.metadata)
        with refused("CAR_PARK_NOT_FOUND"):
            await levels.ListLevels(level_pb.ListLevelsRequest(car_park="NOWHERE"), metadata=admin.metadata)

    async def test_no_zone_comes_onto_a_level_that_is_deleted_at_the_same_moment(
        self, levels, make_level, make_zone, admin
    ) -> None:
        level = await make_level(1)
        request = level_pb.DeleteLevelRequest(level_id=level.id)
        deleting = levels.DeleteLevel(request, metadata=admin.metadata)
        done = await asyncio.gather(deleting, make_zone(level), return_exceptions=True)
        # One of the two comes first, and the other is refused.
        reasons = [reason_of(each) for each in done if isinstance(each, BaseException)]
        assert reasons in (["NOT_EMPTY"], ["LEVEL_NOT_FOUND"])


class TestZones:
    async def test_only_admins_change_what_there_is(self, zones, zone, driver, staff) -> None:
        calls = [
            (zones.CreateCarParkZone, zone_pb.CreateCarParkZoneRequest(level_id=zone.level_id, name="2")),
            (zones.UpdateCarParkZone, zone_pb.UpdateCarParkZoneRequest(zone_id=zone.id, name="2")),
            (zones.DeleteCarParkZone, zone_pb.DeleteCarParkZoneRequest(zone_id=zone.id)),
        ]
        for call, request in calls:
            with refused("UNAUTHORIZED"):
                await call(request)
            for who in (driver, staff):
                with refused("PERMISSION_DENIED"):
                    await call(request, metadata=who.metadata)
        got = await zones.GetCarParkZone(zone_pb.GetCarParkZoneRequest(zone_id=zone.id), metadata=driver.metadata)
        assert got.zone == zone

    async def test_a_zone_is_on_a_level_that_is_there(self, make_zone, make_level) -> None:
        level = await make_level(1)
        level.id = 2_000_000_000
        with refused("LEVEL_NOT_FOUND"):
            await make_zone(level)

    async def test_a_zone_takes_its_spaces_along_to_another_level(
        self, make_level, make_zone, make_spaces, update_zone, numbers
    ) -> None:
        low, high = await make_level(1), await make_level(2)
        zone = await make_zone(low)
        await make_spaces(zone, "A-1", "A-2")
        await make_spaces(await make_zone(high, "Zone B"), "B-1", "A-10")
        moved = await update_zone(zone, level_id=high.id)
        assert (moved.level_id, moved.level.name) == (high.id, "Level 2")
        assert await numbers() == await numbers(level_id=high.id) == ["A-1", "A-2", "A-10", "B-1"]
        assert await numbers(level_id=low.id) == []

    async def test_a_name_is_there_once_on_a_level(self, make_level, make_zone, update_zone) -> None:
        low, high = await make_level(1), await make_level(2)
        zone = await make_zone(low)
        await make_zone(low, "Zone B")
        await make_zone(high, "Zone A")
        for change in ({"name": "ZONE  b"}, {"level_id": high.id}):
            with refused("NAME_TAKEN"):
                await update_zone(zone, **change)

    async def test_a_zone_stays_in_its_car_park(self, levels, zone, update_zone, yard, admin) -> None:
        other = await yard.car_park()
        request = level_pb.CreateLevelRequest(car_park=other.code, name="1", level_number=1)
        elsewhere = (await levels.CreateLevel(request, metadata=admin.metadata)).level
        with refused("LEVEL_NOT_FOUND"):
            await update_zone(zone, level_id=elsewhere.id)

    async def test_an_update_clears_what_is_named(self, zone, update_zone) -> None:
        described = await update_zone(zone, description=" Near the lift ")
        assert described.description == "Near the lift"
        assert not (await update_zone(zone, description="")).HasField("description")
        with refused("INVALID_ARGUMENT"):
            await update_zone(zone, update_mask={"paths": ["level_id"]})

    async def test_zones_are_listed_by_level_and_name(self, zones, make_level, make_zone, car_park, driver) -> None:
        high, low = await make_level(2), await make_level(-1)
        made = [await make_zone(high, "A"), await make_zone(low, "B"), await make_zone(low, "A")]
        listed = await zones.ListCarParkZones(
            zone_pb.ListCarParkZonesRequest(car_park=car_park.code), metadata=driver.metadata
        )
        assert list(listed.zones) == made[::-1]
        with refused("CAR_PARK_NOT_FOUND"):
            request = zone_pb.ListCarParkZonesRequest(car_park="NOWHERE")
            await zones.ListCarParkZones(request, metadata=driver.metadata)

    async def test_what_is_not_there(self, zones, admin) -> None:
        for call, request in (
            (zones.GetCarParkZone, zone_pb.GetCarParkZoneRequest(zone_id=2_000_000_000)),
            (zones.UpdateCarParkZone, zone_pb.UpdateCarParkZoneRequest(zone_id=2_000_000_000, name="x")),
            (zones.DeleteCarParkZone, zone_pb.DeleteCarParkZoneRequest(zone_id=2_000_000_000)),
            (zones.GetCarParkZoneAvailability, zone_pb.GetCarParkZoneAvailabilityRequest(zone_id=2_000_000_000)),
        ):
            with refused("CAR_PARK_ZONE_NOT_FOUND"):
                await call(request, metadata=admin.metadata)
        with refused("LEVEL_NOT_FOUND"):
            request = zone_pb.GetCarParkAvailabilityRequest(level_id=2_000_000_000)
            await zones.GetCarParkAvailability(request, metadata=admin.metadata)
        with refused("CAR_PARK_NOT_FOUND"):
            request = zone_pb.GetCarParkAvailabilityRequest(car_park="NOWHERE")
            await zones.GetCarParkAvailability(request, metadata=admin.metadata)
