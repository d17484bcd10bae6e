import asyncio
import secrets

import pytest

from parkup.common.v1.geo_point_pb2 import GeoPoint, GeoPosition
from parkup.parking.v1 import zone_pb2
from parkup.parking.v1 import zone_service_pb2 as pb
from server import app
from server.kernel import new_id
from server.mongo.change_streams import Follower
from server.parking.tariff import Tariff
from server.parking.zones.model import Place
from tests.errors import reason_of, refused

SQUARE = [(10.34, 36.86), (10.36, 36.86), (10.36, 36.88), (10.34, 36.88)]


def corners(*places) -> list[GeoPosition]:
    return [GeoPosition(longitude=longitude, latitude=latitude) for longitude, latitude in places]


def new_zone(**fields) -> pb.CreateZoneRequest:
    fields = {
        "code": f"N-{secrets.token_hex(6)}",
        "name": "Sidi Bou Said Centre",
        "hourly_rate": 1.5,
        "location": GeoPoint(type="Point", coordinates=[10.3489, 36.8689]),
    } | fields
    return pb.CreateZoneRequest(**fields)


@pytest.fixture
async def admin(people):
    return await people.admin()


@pytest.fixture
async def far(make_zone):
    """Zones round a point of the ocean that nobody else uses, by what they are to that point."""
    longitude, latitude = -30 + secrets.randbelow(10_000) / 1_000, secrets.randbelow(30_000) / 1_000
    there = {"far": 0.1, "near": 0.009, "middle": 0.0}
    made = {name: await make_zone(centre=Place(longitude, latitude + degrees)) for name, degrees in there.items()}
    made["closed"] = await make_zone(centre=Place(longitude, latitude), is_active=False)
    return made


class TestCreateZone:
    async def test_only_admins_make_zones(self, zones, operator, driver) -> None:
        with refused("UNAUTHORIZED"):
            await zones.CreateZone(new_zone())
        for person in (operator, driver):
            with refused("PERMISSION_DENIED"):
                await zones.CreateZone(new_zone(), metadata=person.metadata)

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"code": "with space"}, "code"),
            ({"name": ""}, "name"),
            ({"hourly_rate": -1}, "hourly_rate"),
            ({"hourly_rate": 1.0005}, "hourly_rate"),
            ({"prices": zone_pb2.ZonePrices(pound=0.0001)}, "prices.pound"),
            ({"prices": zone_pb2.ZonePrices(pound=0)}, "prices.pound"),
            ({"prices": zone_pb2.ZonePrices(car_sabot=50.005)}, "prices.car_sabot"),
            ({"location": None}, "zone.centre"),
            ({"location": GeoPoint(coordinates=[36.8])}, "location.coordinates"),
            ({"max_duration_minutes": 0}, "max_duration_minutes"),
        ],
    )
    async def test_a_broken_request_is_refused_by_field(self, zones, admin, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await zones.CreateZone(new_zone(**fields), metadata=admin.metadata)
        assert list(refusal.fields) == [field]

    async def test_a_boundary_that_crosses_itself_is_refused(self, zones, admin) -> None:
        crossing = corners(SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3])
        for boundary in (crossing, corners(*SQUARE[:2])):
            with refused("INVALID_BOUNDARY"):
                await zones.CreateZone(new_zone(boundary=boundary), metadata=admin.metadata)

    async def test_of_many_zones_with_one_code_one_is_made(self, zones, admin) -> None:
        code = f"D-{secrets.token_hex(6)}"
        answers = await asyncio.gather(
            *(
                zones.CreateZone(new_zone(code=code.upper() if n % 2 else code), metadata=admin.metadata)
                for n in range(10)
            ),
            return_exceptions=True,
        )
        assert sum(isinstance(answer, pb.CreateZoneResponse) for answer in answers) == 1
        assert {reason_of(answer) for answer in answers if isinstance(answer, Exception)} == {"DUPLICATE_ZONE_CODE"}

    async def test_a_zone_is_there_at_once_with_all_it_was_given(self, zones, admin) -> None:
        request = new_zone(
            description="Zone centre-ville",
            address="Avenue Habib Bourguiba",
            daily_rate=10,
            max_duration_minutes=480,
            boundary=corners(*SQUARE, SQUARE[0]),
            prices=zone_pb2.ZonePrices(car_sabot=60),
        )
        made = (await zones.CreateZone(request, metadata=admin.metadata)).zone
        assert (await zones.GetZone(pb.GetZoneRequest(zone_id=made.id))).zone == made
        assert (await zones.GetZoneByCode(pb.GetZoneByCodeRequest(code=request.code))).zone == made
        assert made.code == request.code.upper()
        assert (made.hourly_rate, made.daily_rate, made.max_duration_minutes) == (1.5, 10.0, 480)
        assert (made.latitude, made.longitude) == (36.8689, 10.3489)
        assert list(made.location.coordinates) == [10.3489, 36.8689]
        assert list(made.boundary) == corners(*SQUARE)
        assert (made.prices.car_sabot, made.prices.pound) == (60.0, 100.0)
        assert made.is_active
        assert made.HasField("created_at")
        assert not made.HasField("updated_at")


class TestGetZone:
    async def test_an_unknown_zone_is_not_found(self, zones) -> None:
        with refused("ZONE_NOT_FOUND"):
            await zones.GetZone(pb.GetZoneRequest(zone_id="0" * 24))
        with refused("INVALID_ARGUMENT"):
            await zones.GetZone(pb.GetZoneRequest(zone_id="nonsense"))

    async def test_anybody_reads_a_zone_by_id_and_by_code_in_any_case(self, zones, zone) -> None:
        by_id = await zones.GetZone(pb.GetZoneRequest(zone_id=zone.id.upper()))
        by_code = await zones.GetZoneByCode(pb.GetZoneByCodeRequest(code=zone.code.lower()))
        assert by_id.zone == by_code.zone
        with refused("ZONE_NOT_FOUND"):
            await zones.GetZoneByCode(pb.GetZoneByCodeRequest(code="NOWHERE"))


class TestListZones:
    async def test_a_point_has_two_coordinates(self, zones) -> None:
        with refused("INVALID_ARGUMENT"):
            await zones.ListZones(pb.ListZonesRequest(latitude=36.8))

    async def test_every_zone_comes_once_by_code(self, zones, far) -> None:
        seen, token = [], ""
        while True:
            page = await zones.ListZones(pb.ListZonesRequest(page_size=7, page_token=token))
            seen += page.zones
            if not (token := page.next_page_token):
                break
        codes = [zone.code for zone in seen]
        assert codes == sorted(set(codes))
        assert {far["far"].code, far["near"].code} <= set(codes)
        assert all(zone.is_active for zone in seen)
        assert not any(zone.HasField("distance_meters") for zone in seen)

    async def test_inactive_zones_come_when_asked_for(self, zones, far) -> None:
        page = await zones.ListZones(pb.ListZonesRequest(is_active=False, page_size=500))
        assert far["closed"].id in {zone.id for zone in page.zones}
        assert not any(zone.is_active for zone in page.zones)

    async def test_near_a_point_the_nearest_come_first_within_the_radius(self, zones, far) -> None:
        here = {"latitude": far["middle"].centre.latitude, "longitude": far["middle"].centre.longitude}
        page = await zones.ListZones(pb.ListZonesRequest(**here))
        assert [zone.id for zone in page.zones] == [far["middle"].id, far["near"].id]
        assert page.zones[0].distance_meters == 0
        assert page.zones[1].distance_meters == pytest.approx(1_000.8, abs=1)
        wider = await zones.ListZones(pb.ListZonesRequest(radius=20_000, **here))
        assert [zone.id for zone in wider.zones] == [far["middle"].id, far["near"].id, far["far"].id]
        first = await zones.ListZones(pb.ListZonesRequest(radius=20_000, page_size=2, **here))
        rest = await zones.ListZones(
            pb.ListZonesRequest(radius=20_000, page_size=2, page_token=first.next_page_token, **here)
        )
        assert [zone.id for zone in (*first.zones, *rest.zones)] == [zone.id for zone in wider.zones]
        assert not rest.next_page_token
        # The messages are shared between calls: a distance must not stay in one.
        assert not (await zones.GetZone(pb.GetZoneRequest(zone_id=far["near"].id))).zone.HasField("distance_meters")


class TestListAssignedZones:
    async def test_drivers_have_none(self, zones, driver) -> None:
        with refused("PERMISSION_DENIED"):
            await zones.ListAssignedZones(pb.ListAssignedZonesRequest(), metadata=driver.metadata)

    async def test_an_operator_sees_the_assigned_ones_closed_ones_too(self, zones, people, far) -> None:
        assigned = (far["near"], far["closed"])
        person = await people.operator(zone_ids=tuple(zone.id for zone in assigned))
        for filters, expected in (
            ({}, assigned),
            ({"is_active": False}, assigned[1:]),
            ({"is_active": True}, assigned[:1]),
        ):
            answer = await zones.ListAssignedZones(pb.ListAssignedZonesRequest(**filters), metadata=person.metadata)
            assert {zone.id for zone in answer.zones} == {zone.id for zone in expected}
            assert answer.count == len(expected)
        nobody = await people.operator()
        assert not (await zones.ListAssignedZones(pb.ListAssignedZonesRequest(), metadata=nobody.metadata)).zones

    async def test_an_admin_sees_all(self, zones, admin, far) -> None:
        answer = await zones.ListAssignedZones(pb.ListAssignedZonesRequest(page_size=500), metadata=admin.metadata)
        assert {zone.id for zone in far.values()} <= {zone.id for zone in answer.zones}


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

    async def test_absent_fields_stay_and_empty_ones_go(self, update, zone, admin) -> None:
        await update(admin, zone, description="Described", latitude=1.0, longitude=2.0)
        changed = await update(admin, zone, description="", daily_rate=0.0, prices=zone_pb2.ZonePrices(pound=1.0))
        assert not changed.HasField("description")
        assert not changed.HasField("daily_rate")
        assert (changed.hourly_rate, changed.max_duration_minutes, changed.name) == (1.5, 480, zone.name)
        assert (changed.prices.car_sabot, changed.prices.pound) == (50.0, 1.0)
        assert list(changed.location.coordinates) == [2.0, 1.0]
        assert changed.HasField("updated_at")


class TestCalculatePrice:
    async def test_the_example_of_the_guide(self, zones, zone) -> None:
        answer = await zones.CalculatePrice(pb.CalculatePriceRequest(zone_id=zone.id, duration_minutes=120))
        assert (answer.price, answer.currency) == (3.0, "TND")

    async def test_what_nobody_can_buy_has_no_price(self, zones, zone, far) -> None:
        for zone_id, minutes, reason in (
            ("0" * 24, 60, "ZONE_NOT_FOUND"),
            (far["closed"].id, 60, "ZONE_INACTIVE"),
            (zone.id, 481, "MAX_DURATION_EXCEEDED"),
            (zone.id, 0, "INVALID_ARGUMENT"),
        ):
            with refused(reason):
                await zones.CalculatePrice(pb.CalculatePriceRequest(zone_id=zone_id, duration_minutes=minutes))


class TestOtherProcesses:
    async def test_a_change_shows_in_another_process_within_a_second(
        self, application, settings, make_zone, third_parties
    ) -> None:
        async with app.build(settings, third_parties=third_parties) as other:
            elsewhere = other.domains.zones

            async def shown(condition) -> None:
                async with asyncio.timeout(1):
                    while not condition():
                        await asyncio.sleep(0.005)

            zone = await make_zone(tariff=Tariff(1_000))
            await shown(lambda: elsewhere._catalogue.get(zone.id) == zone)
            collection = application.kernel.database["parkingZones"]
            await collection.update_one({"code": zone.code}, {"$set": {"name": "By hand"}, "$inc": {"version": 1}})
            await shown(lambda: elsewhere.get(zone.id).name == "By hand")
            await collection.delete_one({"code": zone.code})
            await shown(lambda: elsewhere._catalogue.get(zone.id) is None)

    async def test_one_broken_zone_does_not_hide_the_others(
        self, application, settings, make_zone, third_parties
    ) -> None:
        broken, sound = await make_zone(), await make_zone()
        collection = application.kernel.database["parkingZones"]
        await collection.update_one({"code": broken.code}, {"$set": {"hourlyRate": "1.5"}})
        async with app.build(settings, third_parties=third_parties) as other:
            assert other.domains.zones.get(sound.id) == sound
            assert other.domains.zones._catalogue.get(broken.id) is None
        await collection.delete_one({"code": broken.code})

    async def test_after_a_lost_stream_everything_is_read_again(self, application, settings, third_parties) -> None:
        async with app.build(settings, third_parties=third_parties) as other:
            database = other.kernel.database.client[f"{settings.mongodb_database}_{new_id()}"]
            loads = asyncio.Queue()

            async def reload() -> None:
                loads.put_nowait(await database["things"].count_documents({}))

            await database["things"].insert_one({"_id": 1})
            follower = Follower(database["things"], reload=reload, apply=lambda *_: None)
            await follower.start()
            assert await loads.get() == 1
            # A dropped collection invalidates its streams: the driver cannot resume them.
            await database["things"].drop()
            async with asyncio.timeout(5):
                assert await loads.get() == 0
            await follower.close()
            await other.kernel.client.drop_database(database.name)
