"""The floor as operators see it, and ways through a car park as drivers ask for them."""

import asyncio
import json
from collections import Counter

import pytest
from bson import ObjectId

from parkup.auth.v1 import audit_service_pb2 as audit_pb
from parkup.auth.v1.audit_service_pb2_grpc import AuditServiceStub
from parkup.carpark.v1 import floor_operation_service_pb2 as pb
from parkup.carpark.v1 import navigation_service_pb2 as nav_pb
from parkup.carpark.v1.car_park_service_pb2 import DeactivateCarParkRequest
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from parkup.carpark.v1.floor_map_pb2 import FloorElement
from parkup.carpark.v1.floor_operation_service_pb2_grpc import FloorOperationServiceStub
from parkup.carpark.v1.navigation_pb2 import FloorInstruction
from parkup.carpark.v1.space_pb2 import CarParkSpace
from server.mongo.audit import AUDIT_LOG
from tests.carpark.garage import STANDARD
from tests.errors import refused
from tests.gateway.test_streams import events
from tests.parking.watching import PATIENCE_SECONDS, watching

NOWHERE = 2_000_000_000


@pytest.fixture(scope="session")
def floor(channel) -> FloorOperationServiceStub:
    return FloorOperationServiceStub(channel)


@pytest.fixture
def watch(floor):
    def begin(who, level_id, **fields):
        return watching(floor.WatchFloor(pb.WatchFloorRequest(level_id=level_id, **fields), metadata=who.metadata))

    return begin


async def taken(watched):
    """The next space in which a car stands."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            message = await watched.next()
            if message.space.space.status == CarParkSpace.STATUS_OCCUPIED:
                return message.space


class TestWatching:
    async def test_who_sees_whose_car(self, watch, park, driver, people, garage) -> None:
        level_id, other = park.levels[0], await people.driver()
        stranger = (await garage([])).operator
        async with (
            watch(park.operator, level_id) as staff,
            watch(driver, level_id) as own,
            watch(other, level_id) as foreign,
            watch(stranger, level_id) as elsewhere,
        ):
            for each in (staff, own, foreign, elsewhere):
                assert len((await each.next()).snapshot.spaces) == 11
            session = await park.enter_of(driver)
            number = (await park.space_of(session))["spaceNumber"]
            seen = await taken(staff)
            assert (seen.car.license_plate, seen.car.session_id, seen.car.is_mine) == (
                session.license_plate,
                session.id,
                False,
            )
            assert (await taken(own)).car.is_mine
            for each in (foreign, elsewhere):
                hidden = await taken(each)
                assert hidden.space.space_number == number
                assert not hidden.HasField("car")
        async with watch(park.operator, level_id) as again:
            snapshot = (await again.next()).snapshot
            assert [each.car.license_plate for each in snapshot.spaces if each.HasField("car")] == [
                session.license_plate
            ]

    async def test_who_was_cut_off_is_told_what_it_missed(self, watch, floor, park, driver) -> None:
        level_id, above = park.levels
        async with watch(park.operator, level_id) as watched:
            await watched.next()
            first = await park.enter_of(driver)
            assert (await taken(watched)).car.session_id == first.id
        second = await park.enter()
        # What it has seen already does not come again, and it begins with no snapshot.
        async with watch(park.operator, level_id, resume_token=watched.token) as again:
            message = await again.next()
            assert not message.HasField("snapshot")
            assert message.space.car.session_id == second.session.id
        # As browsers send it.
        call = floor.WatchFloor(
            pb.WatchFloorRequest(level_id=level_id),
            metadata=(*driver.metadata, ("last-event-id", watched.token)),
        )
        async with watching(call) as own:
            missed = await own.next()
            assert missed.space.space.space_number == second.space_assigned.space_number
            assert not missed.space.HasField("car")
        for level, token in ((above, watched.token), (level_id, "BBBB" + watched.token[4:])):
            with refused("INVALID_RESUME_TOKEN"):
                async with watch(park.operator, level, resume_token=token) as elsewhere:
                    await elsewhere.next()

    async def test_as_server_sent_events_over_rest(self, rest, park) -> None:
        path, headers = f"/v1/carpark/levels/{park.levels[0]}/floor/events", dict(park.operator.metadata)
        async with rest.stream("GET", path, headers=headers) as response:
            assert response.headers["content-type"] == "text/event-stream"
            lines = response.aiter_lines()
            (first,) = await events(lines, 1)
            assert len(json.loads(first["data"])["snapshot"]["spaces"]) == 11
            entered = await park.enter()
            (second,) = await events(lines, 1)
        told = json.loads(second["data"])
        assert told["space"]["car"]["session_id"] == entered.session.id
        assert second["id"] == told["resume_token"]
        async with rest.stream("GET", path, headers=headers | {"last-event-id": first["id"]}) as response:
            (again,) = await events(response.aiter_lines(), 1)
        assert json.loads(again["data"])["space"] == told["space"]

    async def test_refusals(self, floor, watch, park, driver, admin, channel) -> None:
        for fields, reason in (
            ({"level_id": NOWHERE}, "LEVEL_NOT_FOUND"),
            ({"level_id": NOWHERE, "resume_token": "no token"}, "INVALID_RESUME_TOKEN"),
        ):
            with refused(reason):
                async with watch(driver, **fields) as watched:
                    await watched.next()
        request = DeactivateCarParkRequest(code=park.code)
        await CarParkServiceStub(channel).DeactivateCarPark(request, metadata=admin.metadata)
        with refused("CAR_PARK_NOT_FOUND"):
            async with watch(driver, park.levels[0]) as watched:
                await watched.next()

    async def test_an_account_has_so_many_streams(self, watch, park, driver, settings) -> None:
        level_id = park.levels[0]
        async with (
            watch(driver, level_id) as one,
            watch(driver, level_id) as two,
            watch(driver, level_id) as three,
            watch(driver, level_id) as four,
            watch(driver, level_id) as five,
        ):
            for each in (one, two, three, four, five)[: settings.streams_per_client]:
                await each.next()
            with refused("TOO_MANY_STREAMS"):
                async with watch(driver, level_id) as six:
                    await six.next()


class TestEditing:
    async def test_many_at_once_with_a_reason_on_record(self, floor, park, channel, admin) -> None:
        ids = [(await park.space(number))["_id"] for number in ("A-1", "A-2")]
        request = pb.EditFloorSpacesRequest(
            car_park=park.code, space_ids=ids, status=CarParkSpace.STATUS_MAINTENANCE, reason="Wet paint"
        )
        edited = await floor.EditFloorSpaces(request, metadata=park.operator.metadata)
        assert (edited.changed_count, edited.total_size) == (2, 2)
        assert (await park.space("A-1"))["status"] == "maintenance"
        again = await floor.EditFloorSpaces(request, metadata=park.operator.metadata)
        assert (again.changed_count, again.total_size) == (0, 2)
        entries = audit_pb.ListAuditEntriesRequest(subject_kind="car_park_space", subject_id=str(ids[0]))
        found = await AuditServiceStub(channel).ListAuditEntries(entries, metadata=admin.metadata)
        [entry] = [each for each in found.audit_entries if each.actor_id == park.operator.id]
        assert entry.reason == "Wet paint"
        assert {change.field for change in entry.changes} == {"outage", "status"}
        level = pb.EditFloorSpacesRequest(
            car_park=park.code,
            level_id=park.levels[0],
            status=CarParkSpace.STATUS_AVAILABLE,
            space_type=CarParkSpace.TYPE_COMPACT,
            reason="dry",
        )
        edited = await floor.EditFloorSpaces(level, metadata=park.operator.metadata)
        assert (edited.changed_count, edited.total_size) == (9, 11)
        space = await park.space("A-1")
        assert (space["status"], space["type"]) == ("available", "compact")

    async def test_of_a_zone_any_number_and_by_name_five_hundred(self, floor, garage, database) -> None:
        """All of a level or zone are changed whole, however many they are; a list of more than 500 is refused."""
        large = await garage([STANDARD] * 620)
        common = {"car_park": large.code, "status": CarParkSpace.STATUS_OUT_OF_SERVICE, "reason": "Flooded"}
        request = pb.EditFloorSpacesRequest(space_ids=range(1, 502), **common)
        with refused("INVALID_ARGUMENT") as refusal:
            await floor.EditFloorSpaces(request, metadata=large.operator.metadata)
        assert [*refusal.fields] == ["space_ids"]
        for fields, changed in (({"zone_id": large.zones[0]}, 620), ({"level_id": large.levels[0]}, 0)):
            request = pb.EditFloorSpacesRequest(**fields, **common)
            edited = await floor.EditFloorSpaces(request, metadata=large.operator.metadata)
            assert (edited.changed_count, edited.total_size) == (changed, 620)
        assert Counter((await large.statuses()).values()) == {"out_of_service": 620}
        noted = await database[AUDIT_LOG].count_documents({"actorId": ObjectId(large.operator.id), "reason": "Flooded"})
        assert noted == 620

    async def test_refusals(self, floor, park, garage, driver) -> None:
        space_id = (await park.space("A-1"))["_id"]
        elsewhere = await garage([])

        async def edit(who, **fields) -> None:
            fields = {"car_park": park.code, "status": CarParkSpace.STATUS_MAINTENANCE, "reason": "x"} | fields
            await floor.EditFloorSpaces(pb.EditFloorSpacesRequest(**fields), metadata=who.metadata)

        for who, fields, reason in (
            (driver, {"space_ids": [space_id]}, "PERMISSION_DENIED"),
            (elsewhere.operator, {"space_ids": [space_id]}, "CAR_PARK_NOT_ASSIGNED"),
            (elsewhere.operator, {"car_park": elsewhere.code, "space_ids": [space_id]}, "SPACE_NOT_FOUND"),
            (park.operator, {"space_ids": [space_id, NOWHERE]}, "SPACE_NOT_FOUND"),
            (park.operator, {"zone_id": NOWHERE}, "SPACE_NOT_FOUND"),
            (park.operator, {"car_park": "NOWHERE", "zone_id": 1}, "CAR_PARK_NOT_FOUND"),
            (park.operator, {}, "INVALID_ARGUMENT"),
            (park.operator, {"zone_id": 1, "level_id": 1}, "INVALID_ARGUMENT"),
            (park.operator, {"zone_id": 1, "status": 0}, "INVALID_ARGUMENT"),
            (park.operator, {"zone_id": 1, "status": CarParkSpace.STATUS_OCCUPIED}, "INVALID_ARGUMENT"),
            (park.operator, {"zone_id": 1, "reason": ""}, "INVALID_ARGUMENT"),
        ):
            with refused(reason):
                await edit(who, **fields)
        assert (await park.space("A-1"))["status"] == "available"


class TestFinding:
    async def test_cars_by_what_their_plates_begin_with(self, floor, park, garage, driver) -> None:
        first = (await park.enter("123 TUN 4567")).space_assigned
        await park.enter("123 TUN 9999")

        async def found(who, text, code=park.code) -> list[str]:
            request = pb.FindParkedCarsRequest(car_park=code, license_plate=text)
            answer = await floor.FindParkedCars(request, metadata=who.metadata)
            return [(each.car.license_plate, each.space.space_number) for each in answer.cars]

        assert await found(park.operator, "123-tun-4") == [("123 TUN 4567", first.space_number)]
        assert len(await found(park.operator, "123")) == 2
        assert await found(park.operator, "99") == []
        assert await found(park.operator, "--") == []
        elsewhere = await garage([])
        assert await found(elsewhere.operator, "123", elsewhere.code) == []
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await found(elsewhere.operator, "123")
        with refused("CAR_PARK_NOT_FOUND"):
            await found(park.operator, "123", "NOWHERE")
        with refused("PERMISSION_DENIED"):
            await found(driver, "123")


class TestWays:
    @pytest.fixture
    def way(self, navigation, park):
        async def find(who, start, destination, language="en", **fields):
            request = nav_pb.FindRouteRequest(
                **({"car_park": park.code} | fields), start=start, destination=destination
            )
            metadata = (*who.metadata, ("accept-language", language))
            return (await navigation.FindRoute(request, metadata=metadata)).route

        return find

    async def test_in_and_out_over_levels(self, way, park, driver) -> None:
        below, above = park.levels
        space = {"space_id": (await park.space("B-4"))["_id"]}
        entrance = {"level_id": below, "element_id": "entrance-0-1"}
        there = await way(driver, entrance, space)
        assert [each.text for each in there.instructions] == [
            "Start for 30 m.",
            "Turn right for 15 m.",
            "Turn left for 25 m.",
            "Take the ramp up to Level 1.",
            "Go straight on for 30 m.",
            "Turn right for 15 m.",
            "You have arrived: space B-4, on your right.",
        ]
        assert there.instructions[3].action == FloorInstruction.ACTION_UP
        assert [each.level_id for each in there.paths] == [below, above]
        assert there.length_metres == sum(each.length_metres for each in there.instructions)
        assert there.duration_seconds > 30
        back = await way(driver, space, {"level_id": below, "element_id": "exit-12-1"}, language="fr")
        assert back.instructions[-1].text == "Vous êtes arrivé : sortie."
        on_foot = await way(driver, space, {"level_id": above, "element_id": "lift-10-1"}, mode="MODE_WALK")
        assert on_foot.length_metres < there.length_metres

    async def test_what_is_nearest(self, navigation, park, driver) -> None:
        below, above = park.levels

        async def nearest(kind, start, **fields):
            request = nav_pb.FindNearestRequest(car_park=park.code, start=start, kind=kind, **fields)
            answer = await navigation.FindNearest(request, metadata=driver.metadata)
            return [(each.level_id, each.element.space_number or each.element.id) for each in answer.found]

        point = {"level_id": below, "x": 12, "y": 7}
        assert await nearest(FloorElement.KIND_EXIT, point) == [(below, "exit-12-1")]
        assert await nearest(FloorElement.KIND_ENTRANCE, point) == [(below, "entrance-0-1")]
        assert await nearest(FloorElement.KIND_SPACE, point) == [(below, "A-1")]
        assert await nearest(FloorElement.KIND_LIFT, point, limit=2) == [(below, "lift-10-2"), (above, "lift-10-1")]
        await park.enter()
        assert await nearest(FloorElement.KIND_SPACE, point, only_free=True) == [(below, "A-2")]

    async def test_refusals(self, way, navigation, park, driver) -> None:
        entrance = {"level_id": park.levels[0], "element_id": "entrance-0-1"}
        for start, destination, fields, reason in (
            (entrance, {"space_id": NOWHERE}, {}, "FLOOR_PLACE_NOT_FOUND"),
            (entrance, {"level_id": park.levels[0], "x": 500, "y": 500}, {}, "FLOOR_PLACE_NOT_FOUND"),
            (entrance, {"level_id": NOWHERE, "element_id": "x"}, {}, "FLOOR_PLACE_NOT_FOUND"),
            (entrance, entrance | {"x": 1}, {}, "INVALID_ARGUMENT"),
            (entrance, {"level_id": park.levels[0]}, {}, "INVALID_ARGUMENT"),
            (entrance, entrance, {"car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
            ({"level_id": park.levels[0], "element_id": "exit-12-1"}, entrance, {}, "NO_FLOOR_ROUTE"),
        ):
            with refused(reason):
                await way(driver, start, destination, **fields)
        for car_park, start, reason in (
            ("NOWHERE", entrance, "CAR_PARK_NOT_FOUND"),
            (park.code, {"space_id": NOWHERE}, "FLOOR_PLACE_NOT_FOUND"),
        ):
            with refused(reason):
                request = nav_pb.FindNearestRequest(car_park=car_park, start=start, kind=FloorElement.KIND_EXIT)
                await navigation.FindNearest(request, metadata=driver.metadata)
