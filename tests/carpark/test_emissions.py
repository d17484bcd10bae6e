"""What being led to a space saves, over the contract: before, after, summed up, cleared."""

from datetime import UTC, timedelta

import pytest

from parkup.auth.v1.user_pb2 import Vehicle
from parkup.auth.v1.vehicle_service_pb2 import AddVehicleRequest, UpdateVehicleRequest
from parkup.auth.v1.vehicle_service_pb2_grpc import VehicleServiceStub
from parkup.carpark.v1 import emission_service_pb2 as pb
from parkup.carpark.v1.car_park_vehicle_service_pb2 import (
    CreateCarParkVehicleRequest,
    FindCarParkVehicleRequest,
    UpdateCarParkVehicleRequest,
)
from parkup.carpark.v1.car_park_vehicle_service_pb2_grpc import CarParkVehicleServiceStub
from parkup.carpark.v1.emission_pb2 import EmissionFactor
from parkup.carpark.v1.emission_service_pb2_grpc import EmissionServiceStub
from parkup.common.v1.vehicle_fuel_pb2 import VEHICLE_FUEL_DIESEL, VEHICLE_FUEL_ELECTRIC, VEHICLE_FUEL_PETROL
from server.carpark.emissions.model import NOTHING, StaySaving
from server.carpark.emissions.repository import EmissionRepository
from server.carpark.vehicles.model import Fuel
from tests.carpark.garage import CASH, STANDARD
from tests.errors import refused

KILOMETRE = {"search_metres": 1_100, "search_seconds": 300, "direct_metres": 100, "direct_seconds": 60}


@pytest.fixture
def emissions(channel) -> EmissionServiceStub:
    return EmissionServiceStub(channel)


@pytest.fixture
async def park(garage, emissions, people):
    """A car park in which being led to a space saves a kilometre and four minutes."""
    made = await garage([STANDARD] * 3)
    request = pb.SetEmissionParametersRequest(car_park=made.code, **KILOMETRE)
    await emissions.SetEmissionParameters(request, metadata=(await people.admin()).metadata)
    return made


@pytest.fixture
def record(application):
    """Runs the job."""
    return application.domains.emissions.run


@pytest.fixture
def stay_of(park):
    """A stay that is over: of a driver's new vehicle, or of a plate."""

    async def stayed(driver=None, plate: str | None = None):
        session = await park.enter_of(driver) if driver else (await park.enter(plate)).session
        if session.space_id is None:
            return session
        await park.pay(session, park.operator, CASH, amount=50)
        assert (await park.leave(session.ticket_number)).can_exit
        return session

    return stayed


async def listed(emissions, person, **fields) -> list[int]:
    answer = await emissions.ListEmissionSavings(pb.ListEmissionSavingsRequest(**fields), metadata=person.metadata)
    return [each.session_id for each in answer.savings]


async def totals(emissions, person, **fields) -> pb.GetEmissionTotalsResponse:
    return await emissions.GetEmissionTotals(pb.GetEmissionTotalsRequest(**fields), metadata=person.metadata)


class TestBefore:
    async def test_a_way_that_navigation_knows(self, emissions, park) -> None:
        request = pb.EstimateEmissionSavingRequest(car_park=park.code, route_metres=600, route_seconds=100)
        answer = await emissions.EstimateEmissionSaving(request)
        assert (answer.route_metres, answer.route_seconds) == (600, 100)
        assert (answer.saving.metres, answer.saving.seconds) == (500, 200)
        assert (answer.saving.fuel_ml, answer.saving.energy_wh, answer.saving.co2_grams) == (59.0, 0, 138.532)
        request.fuel = VEHICLE_FUEL_ELECTRIC
        electric = (await emissions.EstimateEmissionSaving(request)).saving
        assert (electric.fuel_ml, electric.energy_wh, electric.co2_grams) == (0, 99.0, 46.53)

    async def test_an_average_way_counts_where_none_is_known(self, emissions, park) -> None:
        space = (await park.space("A-1"))["_id"]
        for fields in ({}, {"space_id": space}):
            request = pb.EstimateEmissionSavingRequest(car_park=park.code, **fields)
            answer = await emissions.EstimateEmissionSaving(request)
            assert (answer.route_metres, answer.saving.metres) == (100, 1_000)

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
            ({"vehicle_type_id": 2_000_000_000}, "VEHICLE_TYPE_NOT_FOUND"),
            ({"space_id": 2_000_000_000}, "SPACE_NOT_FOUND"),
            ({"route_metres": 5}, "INVALID_ARGUMENT"),
        ],
    )
    async def test_refusals(self, emissions, park, fields, reason) -> None:
        with refused(reason):
            await emissions.EstimateEmissionSaving(pb.EstimateEmissionSavingRequest(**{"car_park": park.code} | fields))


class TestAfter:
    async def test_each_stay_is_noted_once_for_its_driver_and_its_car_park(
        self, emissions, park, stay_of, record, people
    ) -> None:
        driver, other = await people.driver(), await people.driver()
        first, second, nobodys = await stay_of(driver), await stay_of(driver), await stay_of()
        with refused("EMISSION_SAVING_NOT_FOUND"):
            request = pb.GetStayEmissionSavingRequest(session_id=first.id)
            await emissions.GetStayEmissionSaving(request, metadata=driver.metadata)
        await record()
        await record()
        found = (await emissions.GetStayEmissionSaving(request, metadata=driver.metadata)).saving
        assert (found.saving.metres, found.saving.seconds, found.saving.fuel_ml) == (1_000, 240, 118.0)
        assert (found.fuel, found.car_park) == (VEHICLE_FUEL_PETROL, park.code)
        assert await listed(emissions, driver) == [second.id, first.id]
        assert await listed(emissions, driver, car_park=park.code, page_size=1) == [second.id]
        assert await listed(emissions, park.operator, car_park=park.code) == [nobodys.id, second.id, first.id]
        assert await listed(emissions, other) == []
        for by_day in (False, True):
            mine = await totals(emissions, driver, by_day=by_day)
            assert (mine.total.stays, mine.total.saving.co2_grams) == (2, 554.128)
            assert [each.stays for each in mine.periods] == [2]
            assert (await totals(emissions, park.operator, car_park=park.code, by_day=by_day)).total.stays == 3
        assert (await totals(emissions, other)).total.stays == 0

    async def test_periods_and_pages(self, emissions, park, stay_of, record, clock) -> None:
        stays = [await stay_of() for _ in range(3)]
        await record()
        code, operator = park.code, park.operator
        request = pb.ListEmissionSavingsRequest(car_park=code, page_size=2, with_total_size=True)
        page = await emissions.ListEmissionSavings(request, metadata=operator.metadata)
        assert ([each.session_id for each in page.savings], page.total_size) == ([stays[2].id, stays[1].id], 3)
        assert await listed(emissions, operator, car_park=code, page_size=2, page_token=page.next_page_token) == [
            stays[0].id
        ]
        middle = page.savings[1].exit_time
        request = {"car_park": code, "ended_from": middle, "ended_before": page.savings[0].exit_time}
        assert await listed(emissions, operator, **request) == [stays[1].id]
        today = clock().astimezone(UTC).date()
        past = {"first_day": str(today - timedelta(days=30)), "last_day": str(today - timedelta(days=2))}
        assert (await totals(emissions, operator, car_park=code, **past)).total.stays == 0
        for wrong in ({"first_day": "2030-02-30"}, {"first_day": "2031-01-01", "last_day": "2030-01-01"}):
            with refused("INVALID_ARGUMENT"):
                await totals(emissions, operator, car_park=code, **wrong)

    async def test_what_a_vehicle_is_driven_by(self, emissions, park, stay_of, record, people, channel) -> None:
        driver, vehicles = await people.driver(), CarParkVehicleServiceStub(channel)
        fuels = {}
        for fields in ({"fuel": VEHICLE_FUEL_DIESEL}, {"is_ev": True}, {}):
            plate = park.plate()
            request = CreateCarParkVehicleRequest(license_plate=plate, **fields)
            made = (await vehicles.CreateCarParkVehicle(request, metadata=driver.metadata)).vehicle
            assert made.HasField("fuel") is ("fuel" in fields)
            fuels[(await stay_of(plate=plate)).id] = fields
            if not fields:
                change = UpdateCarParkVehicleRequest(vehicle_id=made.id, fuel=VEHICLE_FUEL_DIESEL)
                made = (await vehicles.UpdateCarParkVehicle(change, metadata=driver.metadata)).vehicle
                assert made.fuel == VEHICLE_FUEL_DIESEL
                change = UpdateCarParkVehicleRequest(vehicle_id=made.id)
                change.update_mask.paths.append("fuel")
                made = (await vehicles.UpdateCarParkVehicle(change, metadata=driver.metadata)).vehicle
                assert not made.HasField("fuel")
        await record()
        answer = await emissions.ListEmissionSavings(pb.ListEmissionSavingsRequest(), metadata=driver.metadata)
        assert {each.session_id: each.fuel for each in answer.savings} == dict(
            zip(fuels, (VEHICLE_FUEL_DIESEL, VEHICLE_FUEL_ELECTRIC, VEHICLE_FUEL_PETROL), strict=True)
        )

    async def test_what_the_account_says_of_a_vehicle_counts_where_the_car_park_knows_no_better(
        self, emissions, park, stay_of, record, people, channel
    ) -> None:
        driver, lists, vehicles = await people.driver(), VehicleServiceStub(channel), CarParkVehicleServiceStub(channel)
        said = {"fuel": VEHICLE_FUEL_DIESEL, "vehicle_type": Vehicle.TYPE_LARGE}

        async def noted(plate: str):
            stay = await stay_of(plate=plate)
            await record()
            request = pb.GetStayEmissionSavingRequest(session_id=stay.id)
            found = (await emissions.GetStayEmissionSaving(request, metadata=driver.metadata)).saving
            return found.fuel, found.saving.fuel_ml

        plate = park.plate()
        await lists.AddVehicle(AddVehicleRequest(license_plate=plate, **said), metadata=driver.metadata)
        assert await noted(plate) == (VEHICLE_FUEL_DIESEL, pytest.approx(103 * 1.21))
        change = UpdateVehicleRequest(current_license_plate=plate, fuel=VEHICLE_FUEL_ELECTRIC)
        user = (await lists.UpdateVehicle(change, metadata=driver.metadata)).user
        assert (user.vehicles[0].fuel, user.vehicles[0].vehicle_type) == (VEHICLE_FUEL_ELECTRIC, Vehicle.TYPE_LARGE)
        assert await noted(plate) == (VEHICLE_FUEL_ELECTRIC, 0)

        # What is said to the car park comes first; and another driver's list says nothing of the stays of this one.
        listed = (
            await vehicles.FindCarParkVehicle(FindCarParkVehicleRequest(license_plate=plate), metadata=driver.metadata)
        ).vehicle
        change = UpdateCarParkVehicleRequest(vehicle_id=listed.id, fuel=VEHICLE_FUEL_PETROL)
        await vehicles.UpdateCarParkVehicle(change, metadata=driver.metadata)
        assert (await noted(plate))[0] == VEHICLE_FUEL_PETROL
        own, other = park.plate(), await people.driver()
        await lists.AddVehicle(AddVehicleRequest(license_plate=own), metadata=driver.metadata)
        await lists.AddVehicle(AddVehicleRequest(license_plate=own, **said), metadata=other.metadata)
        assert await noted(own) == (VEHICLE_FUEL_PETROL, 118)

    async def test_who_stood_nowhere_was_not_led(self, park, emissions, record) -> None:
        for _ in range(3):
            await park.enter()
        without = (await park.enter()).session
        await park.pay(without, park.operator, CASH, amount=50)
        await park.leave(without.ticket_number)
        await record()
        with refused("EMISSION_SAVING_NOT_FOUND"):
            request = pb.GetStayEmissionSavingRequest(session_id=without.id)
            await emissions.GetStayEmissionSaving(request, metadata=park.operator.metadata)


class TestClearing:
    async def test_a_driver_clears_what_is_theirs(self, emissions, park, stay_of, record, people) -> None:
        driver, other = await people.driver(), await people.driver()
        stays = [await stay_of(driver), await stay_of(other)]
        await record()
        answer = await emissions.ClearEmissionHistory(pb.ClearEmissionHistoryRequest(), metadata=driver.metadata)
        assert answer.cleared == 1
        assert await listed(emissions, driver) == []
        assert (await totals(emissions, driver)).total.stays == 0
        assert await listed(emissions, other) == [stays[1].id]
        assert (await totals(emissions, park.operator, car_park=park.code)).total.stays == 2
        with refused("EMISSION_SAVING_NOT_FOUND"):
            request = pb.GetStayEmissionSavingRequest(session_id=stays[0].id)
            await emissions.GetStayEmissionSaving(request, metadata=driver.metadata)

    async def test_what_was_over_and_not_noted_yet_is_cleared_as_well(
        self, emissions, park, stay_of, record, people
    ) -> None:
        driver, other = await people.driver(), await people.driver()
        await stay_of(driver)
        others = await stay_of(other)
        answer = await emissions.ClearEmissionHistory(pb.ClearEmissionHistoryRequest(), metadata=driver.metadata)
        assert answer.cleared == 1
        later = await stay_of(driver)
        await record()
        assert await listed(emissions, driver) == [later.id]
        assert (await totals(emissions, driver)).total.stays == 1
        assert await listed(emissions, other) == [others.id]
        assert (await totals(emissions, park.operator, car_park=park.code)).total.stays == 3

    async def test_what_a_job_was_noting_meanwhile_is_nobodys(
        self, emissions, park, stay_of, record, people, database
    ) -> None:
        driver, savings = await people.driver(), EmissionRepository(database)
        stay = await stay_of(driver)
        read = [each for each in await savings.due() if each.id == stay.id]
        found = [
            StaySaving(each.id, each.car_park, each.exit_time, Fuel.PETROL, NOTHING, each.owner_id) for each in read
        ]
        await emissions.ClearEmissionHistory(pb.ClearEmissionHistoryRequest(), metadata=driver.metadata)
        assert not await savings.record(found, {})
        await record()
        assert await listed(emissions, driver) == []
        assert (await totals(emissions, driver)).total.stays == 0
        assert await listed(emissions, park.operator, car_park=park.code) == [stay.id]


class TestParameters:
    async def test_an_admin_sets_them_and_everybody_reads_them(self, emissions, prices, people) -> None:
        admin, get = await people.admin(), pb.GetEmissionParametersRequest(car_park=prices.code)
        standard = (await emissions.GetEmissionParameters(get)).parameters
        assert (standard.search_seconds, standard.search_metres, len(standard.factors)) == (210, 583, 5)
        factor = EmissionFactor(fuel=VEHICLE_FUEL_ELECTRIC, use_per_km=180, co2_grams=60)
        request = pb.SetEmissionParametersRequest(car_park=prices.code, search_seconds=400, factors=[factor])
        for _ in range(2):
            answer = await emissions.SetEmissionParameters(request, metadata=admin.metadata)
        assert answer.parameters == (await emissions.GetEmissionParameters(get)).parameters
        assert (answer.parameters.search_seconds, answer.parameters.search_metres) == (400, 583)
        assert [each for each in answer.parameters.factors if each not in standard.factors] == [factor]
        request.factors.append(factor)
        with refused("INVALID_ARGUMENT") as refusal:
            await emissions.SetEmissionParameters(request, metadata=admin.metadata)
        assert list(refusal.fields) == ["factors[1].fuel"]

    async def test_who_may(self, emissions, park, stay_of, record, yard, people) -> None:
        stay, elsewhere, driver = await stay_of(), await yard.operator(), await people.driver()
        await record()
        admin = await people.admin()
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await listed(emissions, elsewhere, car_park=park.code)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await totals(emissions, elsewhere, car_park=park.code)
        request = pb.GetStayEmissionSavingRequest(session_id=stay.id)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await emissions.GetStayEmissionSaving(request, metadata=elsewhere.metadata)
        with refused("EMISSION_SAVING_NOT_FOUND"):
            await emissions.GetStayEmissionSaving(request, metadata=driver.metadata)
        with refused("PERMISSION_DENIED"):
            request = pb.SetEmissionParametersRequest(car_park=park.code)
            await emissions.SetEmissionParameters(request, metadata=park.operator.metadata)
        nowhere = {"car_park": "NOWHERE"}
        with refused("CAR_PARK_NOT_FOUND"):
            await emissions.SetEmissionParameters(pb.SetEmissionParametersRequest(**nowhere), metadata=admin.metadata)
        with refused("CAR_PARK_NOT_FOUND"):
            await emissions.GetEmissionParameters(pb.GetEmissionParametersRequest(**nowhere))
        with refused("CAR_PARK_NOT_FOUND"):
            await listed(emissions, admin, **nowhere)
        with refused("CAR_PARK_NOT_FOUND"):
            await totals(emissions, admin, **nowhere)
