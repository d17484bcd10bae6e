import asyncio

import pytest
from google.protobuf.field_mask_pb2 import FieldMask

from parkup.parking.v1 import zone_pb2
from parkup.parking.v1 import zone_service_pb2 as pb
from tests.errors import refused
from tests.parking.test_zones import BAD_HOURS, SQUARE, SUMMER, corners


class TestUpdateZone:
    @pytest.fixture
    def update(self, zones):
        async def change(person, zone, **fields) -> zone_pb2.Zone:
            request = pb.UpdateZoneRequest(zone_id=zone.id, **fields)
            return (await zones.UpdateZone(request, metadata=person.metadata)).zone

        return change

    async def test_drivers_do_not_change_zones(self, update, zone, driver) -> None:
        with refused("PERMISSION_DENIED"):
            await update(driver, zone, name="Mine")

    async def test_an_operator_changes_only_assigned_zones(self, update, zone, operator, make_zone) -> None:
        assert (await update(operator, zone, name="Nouveau nom")).name == "Nouveau nom"
        with refused("ZONE_NOT_ASSIGNED"):
            await update(operator, await make_zone(), name="Mine")

    async def test_an_unknown_zone_is_not_found(self, zones, admin) -> None:
        with refused("ZONE_NOT_FOUND"):
            await zones.UpdateZone(pb.UpdateZoneRequest(zone_id="0" * 24, name="x"), metadata=admin.metadata)

    async def test_a_code_that_another_zone_has_and_a_bad_boundary_are_refused(
        self, update, zone, make_zone, admin
    ) -> None:
        with refused("DUPLICATE_ZONE_CODE"):
            await update(admin, zone, code=(await make_zone()).code.lower())
        with refused("INVALID_BOUNDARY"):
            await update(admin, zone, boundary=corners(SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3]))

    async def test_changes_at_a_time_do_not_lose_one_another(self, update, zone, admin, zones) -> None:
        await asyncio.gather(
            update(admin, zone, name="Other"),
            update(admin, zone, description="Described"),
            update(admin, zone, hourly_rate=2.0),
            update(admin, zone, is_active=False),
            update(admin, zone, boundary=corners(*SQUARE)),
        )
        changed = (await zones.GetZone(pb.GetZoneRequest(zone_id=zone.id))).zone
        assert (changed.name, changed.description, changed.hourly_rate) == ("Other", "Described", 2.0)
        assert not changed.is_active
        assert len(changed.boundary) == 4

    async def test_a_zone_that_others_made_can_be_changed(self, update, zone, admin, database) -> None:
        await database["parkingZones"].update_one({"code": zone.code}, {"$unset": {"version": "", "prices": ""}})
        assert (await update(admin, zone, name="Other")).name == "Other"
        assert (await update(admin, zone, name="Another")).name == "Another"

    async def test_absent_fields_stay_and_empty_texts_go(self, update, zone, admin) -> None:
        described = {"description": "Described", "address": "Somewhere", "phone": "71 123 456"}
        await update(admin, zone, latitude=1.0, longitude=2.0, operating_hours="8h - 20h", **described)
        changed = await update(admin, zone, prices=zone_pb2.ZonePrices(pound=1.0))
        assert (changed.description, changed.address, changed.phone) == tuple(described.values())
        assert (changed.operating_hours, changed.hourly_rate, changed.daily_rate) == ("08:00 - 20:00", 1.5, 10.0)
        assert (changed.max_duration_minutes, changed.name) == (480, zone.name)
        assert (changed.prices.car_sabot, changed.prices.pound) == (50.0, 1.0)
        assert list(changed.location.coordinates) == [2.0, 1.0]
        assert changed.HasField("updated_at")
        emptied = await update(admin, zone, description="", address="", phone=" ", operating_hours="")
        for field in (*described, "operating_hours"):
            assert not emptied.HasField(field)

    async def test_zero_is_a_value(self, update, zone, admin, zones) -> None:
        changed = await update(admin, zone, daily_rate=0.0, hourly_rate=0.0, number_of_places=0, is_active=False)
        assert (changed.daily_rate, changed.hourly_rate, changed.number_of_places) == (0.0, 0.0, 0)
        assert changed.HasField("daily_rate")
        assert changed.HasField("number_of_places")
        assert not changed.is_active
        with refused("INVALID_ARGUMENT"):
            await update(admin, zone, max_duration_minutes=0)

    async def test_what_a_mask_names_and_is_absent_is_cleared(self, update, zone, admin) -> None:
        full = {
            "description": "Described",
            "address": "Somewhere",
            "phone": "71 123 456",
            "operating_hours": "24h/24",
            "number_of_places": 40,
            "seasonal_operating_hours": [SUMMER],
            "boundary": corners(*SQUARE),
        }
        await update(admin, zone, prices=zone_pb2.ZonePrices(car_sabot=60, pound=70), **full)
        mask = FieldMask(paths=[*full, "daily_rate", "max_duration_minutes", "prices.pound"])
        changed = await update(
            admin, zone, name="Not named", prices=zone_pb2.ZonePrices(car_sabot=61), update_mask=mask
        )
        for field in ("description", "address", "phone", "operating_hours", "number_of_places", "daily_rate"):
            assert not changed.HasField(field)
        assert not changed.HasField("max_duration_minutes")
        assert not changed.seasonal_operating_hours
        assert not changed.boundary
        assert changed.name == zone.name
        assert (changed.prices.car_sabot, changed.prices.pound) == (60.0, 100.0)
        defaults = await update(admin, zone, update_mask=FieldMask(paths=["prices"]))
        assert (defaults.prices.car_sabot, defaults.prices.pound) == (50.0, 100.0)

    async def test_a_mask_with_a_value_writes_it(self, update, zone, admin) -> None:
        mask = FieldMask(paths=["name", "daily_rate", "latitude"])
        changed = await update(
            admin, zone, name="Other", daily_rate=5.0, hourly_rate=9.0, latitude=1.0, longitude=2.0, update_mask=mask
        )
        assert (changed.name, changed.daily_rate, changed.hourly_rate) == ("Other", 5.0, 1.5)
        # Location, latitude and longitude are one thing: to name one is to name the centre.
        assert (changed.latitude, changed.longitude) == (1.0, 2.0)
        unnamed = await update(
            admin, zone, latitude=3.0, longitude=4.0, update_mask=FieldMask(paths=["name"]), name="x"
        )
        assert (unnamed.name, unnamed.latitude) == ("x", 1.0)

    @pytest.mark.parametrize("path", ["code", "name", "hourly_rate", "is_active", "location", "latitude", "longitude"])
    async def test_what_a_zone_cannot_be_without_is_not_cleared(self, update, zone, admin, path) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await update(admin, zone, update_mask=FieldMask(paths=[path]))
        assert list(refusal.fields) == [path]

    async def test_a_mask_names_what_there_is(self, update, zone, admin) -> None:
        for path in ("zone_id", "nonsense", "prices.nonsense", "updated_at"):
            with refused("INVALID_ARGUMENT") as refusal:
                await update(admin, zone, update_mask=FieldMask(paths=[path]))
            assert list(refusal.fields) == ["update_mask"]

    async def test_an_update_that_changes_nothing_writes_nothing(self, update, zone, admin, database) -> None:
        before = await update(admin, zone, boundary=corners(*SQUARE), description="Described")
        stored = await database["parkingZones"].find_one({"code": zone.code})
        for fields in (
            {},
            {"name": zone.name, "code": zone.code.lower(), "daily_rate": 10.0, "boundary": corners(*SQUARE[::-1])},
            {"prices": zone_pb2.ZonePrices(pound=100), "location": before.location},
            {"update_mask": FieldMask(paths=["address", "phone", "number_of_places", "prices.car_sabot"])},
        ):
            assert await update(admin, zone, **fields) == before
        assert await database["parkingZones"].find_one({"code": zone.code}) == stored

    @pytest.mark.parametrize(
        ("written", "answered"), [("8h - 20h", "08:00 - 20:00"), ("24/7", "24h/24"), ("20:00-02:00", "20:00 - 02:00")]
    )
    async def test_hours_are_answered_in_one_way_of_writing(self, update, zone, admin, written, answered) -> None:
        changed = await update(admin, zone, operating_hours=written)
        assert changed.operating_hours == answered
        assert await update(admin, zone, operating_hours=answered) == changed

    async def test_seasons_end_at_midnight_or_never(self, update, zone, admin) -> None:
        until_midnight = zone_pb2.SeasonalHours(hours_from="18:00", hours_to="24:00")
        until_midnight.MergeFrom(zone_pb2.SeasonalHours(start_month=1, start_day=1, end_month=1, end_day=31))
        all_day = zone_pb2.SeasonalHours(hours_from="00:00", hours_to="24:00")
        all_day.MergeFrom(zone_pb2.SeasonalHours(start_month=2, start_day=1, end_month=2, end_day=29))
        first, second = (
            await update(admin, zone, seasonal_operating_hours=[until_midnight, all_day])
        ).seasonal_operating_hours
        assert first == until_midnight
        assert second.is_24h

    @pytest.mark.parametrize(("fields", "field"), BAD_HOURS)
    async def test_hours_that_nobody_can_read_are_refused(self, update, zone, admin, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await update(admin, zone, **fields)
        assert list(refusal.fields) == [field]
