"""Drafts of maps: staff draw them while drivers go by what was published."""

from parkup.carpark.v1 import floor_map_service_pb2 as pb
from parkup.carpark.v1 import navigation_service_pb2 as nav_pb
from parkup.carpark.v1.navigation_service_pb2_grpc import NavigationServiceStub
from tests.carpark.floor.drawn import LOWER
from tests.errors import refused


class TestDrafts:
    async def test_they_are_for_staff_until_they_are_published(
        self, maps, garage, read_grid, map_of, admin, driver
    ) -> None:
        park = await garage([])
        [level_id] = park.levels
        await read_grid(level_id, "E++\n..P", is_draft=True)
        with refused("FLOOR_MAP_NOT_FOUND"):
            await map_of(driver, level_id)
        listed = pb.ListFloorMapsRequest(car_park=park.code)
        assert not (await maps.ListFloorMaps(listed, metadata=driver.metadata)).maps
        assert (await maps.ListFloorMaps(listed, metadata=park.operator.metadata)).maps[0].is_draft
        publish = pb.PublishFloorMapRequest(level_id=level_id)
        with refused("FLOOR_MAP_HAS_PROBLEMS") as refusal:
            await maps.PublishFloorMap(publish, metadata=(*admin.metadata, ("accept-language", "en")))
        assert refusal.metadata["problem"] == "The car park has no exit."
        await read_grid(level_id, "E++X", is_draft=True)
        publish.expected_version = 1
        with refused("FLOOR_MAP_CHANGED"):
            await maps.PublishFloorMap(publish, metadata=admin.metadata)
        publish.expected_version = 2
        published = await maps.PublishFloorMap(publish, metadata=admin.metadata)
        assert (published.map.version, published.map.is_draft) == (3, False)
        assert await map_of(driver, level_id)

    async def test_drivers_go_by_what_was_published_before_them(
        self, maps, navigation, park, read_grid, map_of, admin, driver, another_server
    ) -> None:
        level_id, published = park.levels[0], await map_of(driver, park.levels[0])
        way = nav_pb.FindRouteRequest(
            car_park=park.code,
            start={"level_id": level_id, "element_id": "entrance-0-1"},
            destination={"space_id": (await park.space("B-1"))["_id"]},
        )
        route = await navigation.FindRoute(way, metadata=driver.metadata)
        for _ in range(2):  # a second draft follows on the first one
            await read_grid(level_id, "E++\n..P", is_draft=True)
            assert await map_of(driver, level_id) == await map_of(driver, level_id, 2) == published
            listed = await maps.ListFloorMaps(pb.ListFloorMapsRequest(car_park=park.code), metadata=driver.metadata)
            assert [each.version for each in listed.maps if each.level_id == level_id] == [2]
        assert [(await map_of(admin, level_id, n)).is_draft for n in (0, 2, 3, 4)] == [True, False, True, True]
        with refused("FLOOR_MAP_NOT_FOUND"):
            await map_of(driver, level_id, 4)
        assert await navigation.FindRoute(way, metadata=driver.metadata) == route

        # A lane that is shut is shut for drivers, though the draft has it no more.
        lane = "lane-junction-6-1-d"
        request = pb.SetFloorElementClosedRequest(level_id=level_id, element_id=lane, is_closed=True, reason="Water")
        shut = await maps.SetFloorElementClosed(request, metadata=park.operator.metadata)
        assert (shut.element.id, shut.element.is_closed, shut.version) == (request.element_id, True, 5)
        with refused("NO_FLOOR_ROUTE"):
            await navigation.FindRoute(way, metadata=driver.metadata)
        # Another process, which reads all maps as it starts, leads by the same one.
        async with another_server() as elsewhere:
            with refused("NO_FLOOR_ROUTE"):
                await NavigationServiceStub(elsewhere).FindRoute(way, metadata=driver.metadata)
        request.is_closed = False
        await maps.SetFloorElementClosed(request, metadata=park.operator.metadata)
        assert (await navigation.FindRoute(way, metadata=driver.metadata)).route == route.route
        request.element_id = "junction-0-2"
        with refused("FLOOR_ELEMENT_NOT_FOUND"):
            await maps.SetFloorElementClosed(request, metadata=park.operator.metadata)

        await read_grid(level_id, LOWER)
        assert (await map_of(driver, level_id)).version == 7
