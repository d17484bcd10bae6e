"""Vehicles of car parks: one a plate, a driver's own those in the list of their account."""

import asyncio

import pytest

from parkup.auth.v1 import vehicle_service_pb2 as list_pb
from parkup.carpark.v1 import car_park_vehicle_service_pb2 as pb
from server.values.caller import Caller, CallerKind
from tests.errors import reason_of, refused


class TestAccess:
    async def test_a_driver_has_to_do_with_own_vehicles_only(
        self, vehicles, people, yard, driver, staff, register, find, update, delete
    ) -> None:
        plate = yard.plate()
        vehicle = await register(driver, plate)
        other = await people.driver()
        for attempt in (
            vehicles.GetCarParkVehicle(pb.GetCarParkVehicleRequest(vehicle_id=vehicle.id), metadata=other.metadata),
            update(other, vehicle, color="Red"),
            delete(other, vehicle),
        ):
            with refused("VEHICLE_NOT_FOUND"):
                await attempt
        assert await find(other, plate) is None
        assert (await find(staff, plate)).owner_id == driver.id

    async def test_nobody_without_an_account_here(self, vehicles) -> None:
        request = pb.ListCarParkVehiclesRequest()
        with refused("UNAUTHORIZED"):
            await vehicles.ListCarParkVehicles(request)

    async def test_an_operator_who_works_in_no_car_park_sees_none(
        self, vehicles, people, yard, driver, register, find, update, delete, own
    ) -> None:
        plate = yard.plate()
        vehicle, outsider = await register(driver, plate), await people.operator()
        for attempt in (
            register(outsider, yard.plate()),
            own(outsider),
            find(outsider, plate),
            vehicles.GetCarParkVehicle(pb.GetCarParkVehicleRequest(vehicle_id=vehicle.id), metadata=outsider.metadata),
            update(outsider, vehicle, color="Red"),
            delete(outsider, vehicle),
        ):
            with refused("CAR_PARK_NOT_ASSIGNED"):
                await attempt

    async def test_staff_list_all_of_them(self, yard, driver, staff, register, own) -> None:
        plate = yard.plate()
        vehicle = await register(driver, plate)
        assert (await own(staff))[0].id
        assert [each.id for each in await own(staff, license_plate=plate[:-2].lower())] == [vehicle.id]
        assert await own(staff, license_plate=f"{plate}0") == []


class TestRegistering:
    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"plate": ""}, "INVALID_ARGUMENT"),
            ({"plate": "  "}, "INVALID_ARGUMENT"),
            ({"plate": "A" * 21}, "INVALID_ARGUMENT"),
            ({"plate": "---"}, "INVALID_LICENSE_PLATE"),
            ({"plate": "A1", "make": "x" * 61}, "INVALID_ARGUMENT"),
            ({"plate": "A1", "vehicle_type_id": 2_000_000_000}, "VEHICLE_TYPE_NOT_FOUND"),
        ],
    )
    async def test_what_is_wrong_is_refused(self, driver, register, fields, reason) -> None:
        with refused(reason):
            await register(driver, **fields)

    async def test_plates_are_trimmed_and_upper_case_and_one_however_they_are_written(
        self, yard, driver, register, find, own
    ) -> None:
        number = yard.plate()[2:6]
        digits = int(number, 16) % 9000 + 1000
        vehicle = await register(driver, f"  {digits % 900 + 99} tun {digits} ", make=" Kia ", model="")
        assert (vehicle.license_plate, vehicle.make) == (f"{digits % 900 + 99} TUN {digits}", "Kia")
        assert not vehicle.HasField("model")
        assert vehicle.vehicle_type_id == vehicle.vehicle_type.id
        assert (await find(driver, f"{digits % 900 + 99}TUN{digits}")).id == vehicle.id
        with refused("DUPLICATE_VEHICLE"):
            await register(driver, f"{digits % 900 + 99}tun{digits}")

    async def test_it_is_in_the_list_of_the_account(self, yard, driver, register, plates_there) -> None:
        plate = yard.plate()
        await register(driver, plate)
        assert await plates_there(driver) == [plate]

    async def test_one_that_is_refused_changes_neither_side(self, people, yard, driver, register, plates_there) -> None:
        plate = yard.plate()
        await register(driver, plate)
        other = await people.driver()
        with refused("VEHICLE_OF_ANOTHER"):
            await register(other, plate)
        assert await plates_there(other) == []
        for _ in range(20):
            await register(other, yard.plate())
        with refused("TOO_MANY_VEHICLES"):
            await register(other, yard.plate())

    async def test_two_drivers_at_the_same_moment(self, people, yard, register, plates_there) -> None:
        plate = yard.plate()
        drivers = [await people.driver() for _ in range(4)]
        done = await asyncio.gather(*(register(each, plate) for each in drivers), return_exceptions=True)
        reasons = [reason_of(each) for each in done if isinstance(each, BaseException)]
        assert reasons == ["VEHICLE_OF_ANOTHER"] * 3
        assert sorted([len(await plates_there(each)) for each in drivers]) == [0, 0, 0, 1]

    async def test_one_that_a_gate_knows_becomes_the_drivers(
        self, yard, driver, staff, register, at_the_gate, make_type
    ) -> None:
        plate = yard.plate()
        known = await at_the_gate(plate)
        assert known.owner_id is None
        type_ = await make_type()
        vehicle = await register(driver, plate, color="Blue", vehicle_type_id=type_.id)
        assert (vehicle.id, vehicle.color, vehicle.owner_id) == (known.id, "Blue", driver.id)
        assert vehicle.vehicle_type_id == type_.id
        assert (await at_the_gate(plate)).owner_id == driver.id

    async def test_staff_register_vehicles_as_nobodys(self, yard, driver, staff, register, delete, update) -> None:
        plate = yard.plate()
        vehicle = await register(staff, plate, make="Fiat")
        assert not vehicle.HasField("owner_id")
        with refused("DUPLICATE_VEHICLE"):
            await register(staff, plate)
        assert (await update(staff, vehicle, is_ev=True)).is_ev
        await delete(staff, vehicle)
        with refused("VEHICLE_NOT_FOUND"):
            await update(staff, vehicle, is_ev=False)
        again = await register(staff, plate)
        assert not again.HasField("make")


class TestBothSides:
    async def test_what_is_added_there_shows_here(self, yard, driver, add_there, own, find) -> None:
        plates = [yard.plate(), yard.plate()]
        for plate in plates:
            await add_there(driver, plate)
        listed = await own(driver)
        assert [(each.license_plate, each.owner_id) for each in listed] == [(plate, driver.id) for plate in plates]
        assert await own(driver) == listed
        assert (await find(driver, plates[0])).id == listed[0].id

    async def test_pages_of_ones_own(self, vehicles, yard, driver, register) -> None:
        made = [await register(driver, yard.plate()) for _ in range(3)]
        request = pb.ListCarParkVehiclesRequest(page_size=2, with_total_size=True)
        first = await vehicles.ListCarParkVehicles(request, metadata=driver.metadata)
        assert (first.total_size, list(first.vehicles)) == (3, made[:2])
        request.page_token = first.next_page_token
        second = await vehicles.ListCarParkVehicles(request, metadata=driver.metadata)
        assert (list(second.vehicles), second.next_page_token) == (made[2:], "")

    async def test_what_is_changed_there_shows_here(self, lists, yard, driver, register, own) -> None:
        before, after = yard.plate(), yard.plate()
        await register(driver, before)
        request = list_pb.UpdateVehicleRequest(current_license_plate=before, license_plate=after)
        await lists.UpdateVehicle(request, metadata=driver.metadata)
        assert [each.license_plate for each in await own(driver)] == [after]

    async def test_what_is_removed_there_is_gone_here(self, lists, yard, driver, register, own, staff, find) -> None:
        plate = yard.plate()
        await register(driver, plate)
        await lists.RemoveVehicle(list_pb.RemoveVehicleRequest(license_plate=plate), metadata=driver.metadata)
        assert await own(driver) == []
        assert not (await find(staff, plate)).HasField("owner_id")

    async def test_a_new_plate_is_the_same_vehicle_here_and_there(
        self, yard, driver, register, update, plates_there
    ) -> None:
        vehicle = await register(driver, yard.plate(), make="Kia")
        plate = yard.plate()
        changed = await update(driver, vehicle, license_plate=plate.lower())
        assert (changed.id, changed.license_plate, changed.make) == (vehicle.id, plate, "Kia")
        assert await plates_there(driver) == [plate]

    async def test_a_new_plate_that_a_gate_saw_is_the_vehicle_it_saw(
        self, yard, driver, register, update, plates_there, at_the_gate, own
    ) -> None:
        mistaken, real = yard.plate(), yard.plate()
        vehicle = await register(driver, mistaken, make="Kia", is_ev=True)
        seen = await at_the_gate(real)
        changed = await update(driver, vehicle, license_plate=real)
        assert (changed.id, changed.make, changed.is_ev, changed.owner_id) == (seen.id, "Kia", True, driver.id)
        assert await plates_there(driver) == [real]
        assert [each.id for each in await own(driver)] == [seen.id]

    async def test_a_plate_that_is_taken_is_refused(self, people, yard, driver, register, update, plates_there) -> None:
        mine, also_mine = await register(driver, yard.plate()), await register(driver, yard.plate())
        theirs = await register(await people.driver(), yard.plate())
        with refused("DUPLICATE_VEHICLE"):
            await update(driver, mine, license_plate=also_mine.license_plate)
        with refused("VEHICLE_OF_ANOTHER"):
            await update(driver, mine, license_plate=theirs.license_plate)
        with refused("INVALID_LICENSE_PLATE"):
            await update(driver, mine, license_plate="-")
        with refused("VEHICLE_TYPE_NOT_FOUND"):
            await update(driver, mine, vehicle_type_id=2_000_000_000)
        assert await plates_there(driver) == [mine.license_plate, also_mine.license_plate]

    async def test_an_update_writes_what_is_given_and_clears_what_is_named(
        self, yard, driver, register, update
    ) -> None:
        vehicle = await register(driver, yard.plate(), make="Kia", color="Red")
        assert await update(driver, vehicle, make="Kia") == vehicle
        changed = await update(driver, vehicle, color="", update_mask={"paths": ["color", "make"]})
        assert not changed.HasField("make")
        assert not changed.HasField("color")
        with refused("INVALID_ARGUMENT"):
            await update(driver, vehicle, update_mask={"paths": ["license_plate"]})


class TestSharing:
    """A plate that stands in the lists of several."""

    async def test_it_is_who_registered_it_first_until_they_give_it_up(
        self, people, yard, driver, register, add_there, own, update, delete, staff, find
    ) -> None:
        plate = yard.plate()
        vehicle = await register(driver, plate, make="Kia")
        partner = await people.driver()
        await add_there(partner, plate)
        [shared] = await own(partner)
        assert (shared.id, shared.make) == (vehicle.id, "Kia")
        assert not shared.HasField("owner_id")
        with refused("VEHICLE_OF_ANOTHER"):
            await update(partner, shared, color="Red")
        await delete(driver, vehicle)
        assert (await own(partner))[0].owner_id == partner.id
        assert (await update(partner, shared, color="Red")).color == "Red"
        assert await own(driver) == []

    async def test_whom_an_operator_confirms_has_it(
        self, lists, people, yard, driver, register, add_there, own, admin, at_the_gate, update
    ) -> None:
        plate = yard.plate()
        vehicle = await register(driver, plate)
        rightful = await people.driver()
        await add_there(rightful, plate)
        request = list_pb.ConfirmVehicleRequest(user_id=rightful.id, license_plate=plate)
        await lists.ConfirmVehicle(request, metadata=admin.metadata)
        assert not (await own(driver))[0].HasField("owner_id")
        assert (await own(rightful))[0].owner_id == rightful.id
        assert (await at_the_gate(plate)).owner_id == rightful.id
        with refused("VEHICLE_OF_ANOTHER"):
            await update(driver, vehicle, color="Red")

    async def test_one_who_leaves_does_not_take_it_along(
        self, people, yard, driver, register, add_there, own, delete
    ) -> None:
        plate = yard.plate()
        vehicle = await register(driver, plate)
        partner = await people.driver()
        await add_there(partner, plate)
        await delete(partner, vehicle)
        assert await own(partner) == []
        assert [each.id for each in await own(driver)] == [vehicle.id]

    async def test_staff_change_what_is_somebodys_but_not_whose(
        self, yard, driver, staff, register, update, delete
    ) -> None:
        vehicle = await register(driver, yard.plate())
        assert (await update(staff, vehicle, make="Kia")).owner_id == driver.id
        with refused("VEHICLE_OF_ANOTHER"):
            await update(staff, vehicle, license_plate=yard.plate())
        with refused("VEHICLE_OF_ANOTHER"):
            await delete(staff, vehicle)


class TestAtTheGate:
    async def test_an_unknown_plate_makes_a_vehicle_once(self, yard, at_the_gate, staff, find, types) -> None:
        plate = yard.plate()
        seen = await asyncio.gather(*(at_the_gate(plate) for _ in range(10)))
        assert len({vehicle.id for vehicle in seen}) == 1
        found = await find(staff, plate.lower())
        assert found.id == seen[0].id
        assert found.vehicle_type.is_default

    async def test_what_was_at_a_gate_is_hidden_by_deletion_and_never_lost(
        self, application, yard, driver, register, delete, find, staff, at_the_gate
    ) -> None:
        plate, unused = yard.plate(), yard.plate()
        used, other = await register(driver, plate, make="Kia"), await register(driver, unused)
        await at_the_gate(plate)
        for vehicle in (used, other):
            await delete(driver, vehicle)
        assert await find(staff, plate) is None
        kept = await application.domains.places.vehicles.of_ids([used.id, other.id])
        assert [*kept] == [used.id]
        again = await at_the_gate(plate)
        assert (again.id, again.make, again.owner_id) == (used.id, "Kia", None)
        assert (await find(staff, plate)).id == used.id

    async def test_what_is_planned_for_a_vehicle_keeps_it(
        self, application, people, yard, driver, register, delete
    ) -> None:
        service = application.domains.places.vehicles
        vehicle = await register(driver, yard.plate())
        named = await service.vehicle_to_name(Caller(CallerKind.DRIVER, driver.id, ""), vehicle.id)
        assert (named.id, named.owner_id) == (vehicle.id, driver.id)
        await delete(driver, vehicle)
        assert (await service.of_ids([vehicle.id]))[vehicle.id].is_hidden

    async def test_a_car_that_comes_while_it_is_deleted_is_not_lost(
        self, application, yard, driver, register, delete, at_the_gate
    ) -> None:
        for _ in range(5):
            plate = yard.plate()
            vehicle = await register(driver, plate)
            seen, _ = await asyncio.gather(at_the_gate(plate), delete(driver, vehicle))
            assert seen.id in await application.domains.places.vehicles.of_ids([seen.id])


class TestErasing:
    async def test_an_erased_account_leaves_no_vehicle_of_its_own(
        self, application, yard, driver, register, at_the_gate
    ) -> None:
        plate, unused = yard.plate(), yard.plate()
        used, other = await register(driver, plate), await register(driver, unused)
        await at_the_gate(plate)
        [keeper] = [each for each in application.domains.auth.keepers if type(each).__name__ == "VehiclesOfDrivers"]
        exported = (await keeper.export(driver.id, 10))["car_park_vehicles"]
        assert {row["license_plate"] for row in exported.rows} == {plate, unused}
        assert await keeper.erase(driver.id)
        kept = await application.domains.places.vehicles.of_ids([used.id, other.id])
        assert [(each.id, each.owner_id, each.is_hidden) for each in kept.values()] == [(used.id, None, True)]


async def test_a_plate_that_nobody_has_is_null_over_rest(carpark, driver, yard) -> None:
    answer = await carpark.get(f"/api/v1/vehicles/plate/{yard.plate()}", headers=dict(driver.metadata))
    assert (answer.status_code, answer.text) == (200, "null")
