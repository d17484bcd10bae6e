import asyncio
import secrets

import pytest
from bson import ObjectId

from parkup.common.v1.geo_point_pb2 import GeoPoint, GeoPosition
from parkup.parking.v1 import zone_pb2
from parkup.parking.v1 import zone_service_pb2 as pb
from server import app
from server.parking.tariff import Tariff
from server.parking.zones.model import Place
from tests.errors import reason_of, refused

SQUARE = [(10.34, 36.86), (10.36, 36.86), (10.36, 36.88), (10.34, 36.88)]
SUMMER = zone_pb2.SeasonalHours(
    name="Été", start_month=6, start_day=15, end_month=9, end_day=15, hours_from="07:00", hours_to="14:00"
)
WINTER = zone_pb2.SeasonalHours(name="Hiver", start_month=12, start_day=1, end_month=2, end_day=29, is_24h=True)


def season(**changes) -> dict:
    """Fields of a zone with one season more than summer and winter."""
    spring = {"start_month": 3, "start_day": 1, "end_month": 4, "end_day": 30, "is_24h": True} | changes
    return {"seasonal_operating_hours": [SUMMER, WINTER, zone_pb2.SeasonalHours(**spring)]}


BAD_HOURS = [
    ({"operating_hours": "when it suits us"}, "operating_hours"),
    ({"operating_hours": "08:00 - 25:00"}, "operating_hours"),
    (season(end_day=31), "seasonal_operating_hours[2].end_day"),
    (season(start_month=2, start_day=30), "seasonal_operating_hours[2].start_day"),
    (season(end_month=13), "seasonal_operating_hours[2].end_month"),
    (season(end_month=6, end_day=15), "seasonal_operating_hours[2]"),
    (season(start_month=2, start_day=29), "seasonal_operating_hours[2]"),
    (season(is_24h=False, hours_from="08:00", hours_to="08:00"), "seasonal_operating_hours[2].hours_to"),
]


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
            ({"location": None}, "location"),
            ({"location": GeoPoint(coordinates=[36.8])}, "location.coordinates"),
            ({"max_duration_minutes": 0}, "max_duration_minutes"),
            ({"number_of_places": -1}, "number_of_places"),
            *BAD_HOURS,
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
            phone=" 71 123 456 ",
            operating_hours="08:00 - 20:00",
            seasonal_operating_hours=[SUMMER, WINTER],
            number_of_places=40,
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
        assert (made.phone, made.operating_hours, made.number_of_places) == ("71 123 456", "08:00 - 20:00", 40)
        assert list(made.seasonal_operating_hours) == [SUMMER, WINTER]
        assert made.is_active
        assert made.HasField("created_at")
        assert not made.HasField("updated_at")

    async def test_a_zone_is_stored_as_the_specs_name_things(self, zones, admin, database) -> None:
        request = new_zone(operating_hours="24h/24", seasonal_operating_hours=[SUMMER, WINTER], number_of_places=40)
        await zones.CreateZone(request, metadata=admin.metadata)
        stored = await database["parkingZones"].find_one({"code": request.code.upper()})
        assert (stored["operatingHours"], stored["numberOfPlaces"]) == ("24h/24", 40)
        assert stored["seasonalOperatingHours"] == [
            {
                "name": "Été",
                "startMonth": 6,
                "startDay": 15,
                "endMonth": 9,
                "endDay": 15,
                "is24h": False,
                "hoursFrom": "07:00",
                "hoursTo": "14:00",
            },
            {"name": "Hiver", "startMonth": 12, "startDay": 1, "endMonth": 2, "endDay": 29, "is24h": True},
        ]
        assert "phone" not in stored

    async def test_a_day_may_cost_nothing(self, zones, admin) -> None:
        made = (await zones.CreateZone(new_zone(daily_rate=0), metadata=admin.metadata)).zone
        assert made.HasField("daily_rate")
        price = await zones.CalculatePrice(pb.CalculatePriceRequest(zone_id=made.id, duration_minutes=600))
        assert price.price == 0


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
        seen, token, totals = [], "", set()
        while True:
            page = await zones.ListZones(pb.ListZonesRequest(page_size=7, page_token=token))
            seen += page.zones
            totals.add(page.total_size)
            if not (token := page.next_page_token):
                break
        assert len(seen) in totals
        codes = [zone.code for zone in seen]
        assert codes == sorted(set(codes))
        assert {far["far"].code, far["near"].code} <= set(codes)
        assert all(zone.is_active for zone in seen)
        assert not any(zone.HasField("distance_meters") for zone in seen)

    async def test_a_token_says_already_where_a_page_begins(self, zones, far) -> None:
        token = (await zones.ListZones(pb.ListZonesRequest(page_size=1))).next_page_token
        with refused("INVALID_ARGUMENT") as refusal:
            await zones.ListZones(pb.ListZonesRequest(page_size=1, page_token=token, skip=1))
        assert refusal.fields.keys() == {"skip"}

    async def test_inactive_zones_come_when_asked_for(self, zones, far) -> None:
        page = await zones.ListZones(pb.ListZonesRequest(is_active=False, query=far["closed"].code))
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
        assert first.total_size == rest.total_size == wider.total_size == 3
        skipped = await zones.ListZones(pb.ListZonesRequest(radius=20_000, skip=2, **here))
        assert (len(skipped.zones), skipped.total_size) == (1, 3)
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
            assert answer.total_size == len(expected)
        first = await zones.ListAssignedZones(pb.ListAssignedZonesRequest(page_size=1), metadata=person.metadata)
        rest = await zones.ListAssignedZones(
            pb.ListAssignedZonesRequest(page_size=1, page_token=first.next_page_token), metadata=person.metadata
        )
        assert [zone.code for zone in (*first.zones, *rest.zones)] == sorted(zone.code for zone in assigned)
        assert first.total_size == rest.total_size == 2
        nobody = await people.operator()
        assert not (await zones.ListAssignedZones(pb.ListAssignedZonesRequest(), metadata=nobody.metadata)).zones

    async def test_an_admin_sees_all(self, zones, admin, far) -> None:
        for zone in far.values():
            request = pb.ListAssignedZonesRequest(query=zone.code)
            answer = await zones.ListAssignedZones(request, metadata=admin.metadata)
            assert zone.id in {found.id for found in answer.zones}


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
                async with asyncio.timeout(60):
                    while not condition():
                        await asyncio.sleep(0.005)

            zone = await make_zone(tariff=Tariff(1_000))
            await shown(lambda: elsewhere._catalogue.get(zone.id) == zone)
            collection = application.kernel.database["parkingZones"]
            await collection.update_one({"code": zone.code}, {"$set": {"name": "By hand"}, "$inc": {"version": 1}})
            await shown(lambda: elsewhere.get(zone.id).name == "By hand")
            await collection.delete_one({"code": zone.code})
            await shown(lambda: elsewhere._catalogue.get(zone.id) is None)

    @pytest.mark.parametrize(
        "fault",
        [
            {"hourlyRate": "1.5"},
            {"operatingHours": "now and then"},
            {"boundary": {"type": "Polygon", "coordinates": []}},
            {"code": 5},
        ],
    )
    async def test_one_broken_zone_does_not_hide_the_others(
        self, application, settings, make_zone, third_parties, fault
    ) -> None:
        broken, sound = await make_zone(), await make_zone()
        collection = application.kernel.database["parkingZones"]
        await collection.update_one({"_id": ObjectId(broken.id)}, {"$set": fault})
        async with app.build(settings, third_parties=third_parties) as other:
            assert other.domains.zones.get(sound.id) == sound
            assert other.domains.zones._catalogue.get(broken.id) is None
        await collection.delete_one({"_id": ObjectId(broken.id)})
