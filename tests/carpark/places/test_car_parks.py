"""What is said of car parks, zones and plates that are none."""

import pytest

from parkup.carpark.v1 import car_park_service_pb2 as pb
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from parkup.carpark.v1.car_park_vehicle_service_pb2 import FindCarParkVehicleRequest
from parkup.carpark.v1.car_park_vehicle_service_pb2_grpc import CarParkVehicleServiceStub
from parkup.carpark.v1.space_allocation_service_pb2 import AllocateSpaceRequest
from parkup.carpark.v1.space_allocation_service_pb2_grpc import SpaceAllocationServiceStub
from parkup.carpark.v1.space_service_pb2 import CreateSpacesRequest
from tests.errors import refused

NO_NUMBER = 2**31 - 1


@pytest.mark.parametrize("call", ["UpdateCarPark", "ActivateCarPark", "DeactivateCarPark"])
async def test_a_car_park_that_is_not_there_is_not_changed(channel, admin, call) -> None:
    request = getattr(pb, f"{call}Request")(code="NOWHERE")
    with refused("CAR_PARK_NOT_FOUND"):
        await getattr(CarParkServiceStub(channel), call)(request, metadata=admin.metadata)


async def test_a_zone_that_is_not_there_gets_no_spaces(spaces, admin) -> None:
    with refused("CAR_PARK_ZONE_NOT_FOUND"):
        await spaces.CreateSpaces(
            CreateSpacesRequest(zone_id=NO_NUMBER, space_numbers=["A-1"]), metadata=admin.metadata
        )


async def test_what_is_no_plate_is_not_looked_for_and_given_no_space(channel, admin, driver) -> None:
    with refused("INVALID_LICENSE_PLATE"):
        request = FindCarParkVehicleRequest(license_plate="--")
        await CarParkVehicleServiceStub(channel).FindCarParkVehicle(request, metadata=admin.metadata)
    with refused("INVALID_LICENSE_PLATE"):
        given = AllocateSpaceRequest(space_id=NO_NUMBER, user_id=driver.id, license_plate="--", reason="Guest")
        await SpaceAllocationServiceStub(channel).AllocateSpace(given, metadata=admin.metadata)
