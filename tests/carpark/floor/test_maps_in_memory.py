"""Maps are in the memory of each process, as they are by now."""

import asyncio

from parkup.carpark.v1 import floor_map_service_pb2 as pb
from parkup.carpark.v1 import navigation_service_pb2 as nav_pb
from parkup.carpark.v1.floor_map_service_pb2_grpc import FloorMapServiceStub
from parkup.carpark.v1.navigation_service_pb2_grpc import NavigationServiceStub


async def test_another_process_leads_by_the_new_map(maps, another_server, park, admin, driver) -> None:
    """What one server changes, another one's ways follow."""
    way = nav_pb.FindRouteRequest(
        car_park=park.code,
        start={"level_id": park.levels[0], "element_id": "entrance-0-1"},
        destination={"level_id": park.levels[0], "element_id": "exit-12-1"},
    )
    async with another_server() as channel:
        elsewhere = NavigationServiceStub(channel)
        before = (await elsewhere.FindRoute(way, metadata=driver.metadata)).route
        assert before.length_metres == 60
        lane = next(
            each
            for each in (
                await FloorMapServiceStub(channel).GetFloorMap(
                    pb.GetFloorMapRequest(level_id=park.levels[0]), metadata=driver.metadata
                )
            ).map.elements
            if each.from_id == "entrance-0-1"
        )
        lane.length_metres = 130
        request = pb.SetFloorElementRequest(level_id=park.levels[0], element_id=lane.id, element=lane)
        await maps.SetFloorElement(request, metadata=admin.metadata)

        async def follows() -> bool:
            return (await elsewhere.FindRoute(way, metadata=driver.metadata)).route.length_metres == 160

        async with asyncio.timeout(20):
            while not await follows():
                await asyncio.sleep(0.01)
