"""VehicleService.ConfirmVehicle: an operator says whose a vehicle is."""

import asyncio
import itertools
import secrets
from datetime import UTC, datetime

import pytest
from bson import ObjectId
from pymongo.errors import DuplicateKeyError

from parkup.auth.v1 import vehicle_service_pb2 as pb
from parkup.auth.v1.user_service_pb2 import GetMeRequest
from server.auth.drivers.vehicle_updates import loss_of_confirmation
from tests.errors import refused

NUMBERS = itertools.count(secrets.randbelow(10**6))


@pytest.fixture
def plate() -> str:
    """A plate that nobody has."""
    number = next(NUMBERS)
    return f"{number % 900 + 100} TUN {number // 900 % 9000 + 1000}"


@pytest.fixture
async def operator(people):
    return await people.operator()


@pytest.fixture
def garage(vehicles, users, people):
    class Garage:
        async def driver(self, *plates: str):
            driver = await people.driver()
            for each in plates:
                await vehicles.AddVehicle(pb.AddVehicleRequest(license_plate=each), metadata=driver.metadata)
            return driver

        async def confirm(self, by, driver_id: str, text: str):
            request = pb.ConfirmVehicleRequest(user_id=driver_id, license_plate=text)
            return (await vehicles.ConfirmVehicle(request, metadata=by.metadata)).vehicle

        async def update(self, driver, text: str, **fields) -> None:
            request = pb.UpdateVehicleRequest(current_license_plate=text, **fields)
            await vehicles.UpdateVehicle(request, metadata=driver.metadata)

        async def remove(self, driver, text: str) -> None:
            await vehicles.RemoveVehicle(pb.RemoveVehicleRequest(license_plate=text), metadata=driver.metadata)

        async def add(self, driver, text: str) -> None:
            await vehicles.AddVehicle(pb.AddVehicleRequest(license_plate=text), metadata=driver.metadata)

        async def confirmed(self, driver) -> list[str]:
            """The plates that the driver sees as confirmed."""
            user = (await users.GetMe(GetMeRequest(), metadata=driver.metadata)).user
            return [each.license_plate for each in user.vehicles if each.HasField("confirmed_at")]

    return Garage()


async def test_only_operators_may(garage, vehicles, people, plate) -> None:
    driver = await garage.driver(plate)
    with refused("UNAUTHORIZED"):
        await vehicles.ConfirmVehicle(pb.ConfirmVehicleRequest(user_id=driver.id, license_plate=plate))
    with refused("PERMISSION_DENIED"):
        await garage.confirm(driver, driver.id, plate)


async def test_what_cannot_be_confirmed(garage, operator, plate) -> None:
    driver = await garage.driver()
    for driver_id in (driver.id, str(ObjectId())):
        with refused("VEHICLE_NOT_FOUND"):
            await garage.confirm(operator, driver_id, plate)
    with refused("INVALID_LICENSE_PLATE"):
        await garage.confirm(operator, driver.id, "---")
    with refused("INVALID_ARGUMENT"):
        await garage.confirm(operator, "x", plate)


async def test_is_kept_with_who_and_when_and_shown_to_the_driver(garage, operator, plate, clock, database) -> None:
    driver = await garage.driver(plate, "1 TUN 1")
    before = clock()

    vehicle = await garage.confirm(operator, driver.id.upper(), plate.replace(" TUN ", "-tun-"))

    assert before <= vehicle.confirmed_at.ToDatetime(before.tzinfo) <= clock()
    assert vehicle.license_plate == plate
    assert await garage.confirmed(driver) == [plate]
    stored = (await database["users"].find_one({"_id": ObjectId(driver.id)}))["vehicles"][0]
    assert stored["confirmedBy"] == ObjectId(operator.id)


async def test_again_changes_nothing(garage, operator, people, plate, clock, database) -> None:
    driver = await garage.driver(plate)
    first = await garage.confirm(operator, driver.id, plate)
    stored = await database["users"].find_one({"_id": ObjectId(driver.id)})
    clock.move(minutes=5)

    assert await garage.confirm(await people.operator(), driver.id, plate) == first

    assert await database["users"].find_one({"_id": ObjectId(driver.id)}) == stored


async def test_a_new_name_keeps_it_and_a_new_plate_drops_it(garage, operator, plate) -> None:
    driver = await garage.driver(plate, "2 TUN 2")
    await garage.confirm(operator, driver.id, plate)

    await garage.update(driver, plate, nickname="Clio")
    await garage.update(driver, plate, license_plate=plate.lower())
    await garage.update(driver, "2 TUN 2", is_default=True)
    assert len(await garage.confirmed(driver)) == 1

    await garage.update(driver, plate, license_plate="3 TUN 3")
    assert await garage.confirmed(driver) == []
    await garage.update(driver, "3 TUN 3", license_plate=plate)
    assert await garage.confirmed(driver) == []


async def test_removing_the_vehicle_drops_it(garage, operator, plate) -> None:
    driver = await garage.driver(plate)
    await garage.confirm(operator, driver.id, plate)
    await garage.remove(driver, plate)
    await garage.add(driver, plate)
    assert await garage.confirmed(driver) == []


async def test_a_later_one_takes_the_plate_over(garage, operator, plate) -> None:
    seller, buyer = await garage.driver(plate, "4 TUN 4"), await garage.driver(plate)
    await garage.confirm(operator, seller.id, plate)

    await garage.confirm(operator, buyer.id, plate)

    assert (await garage.confirmed(seller), await garage.confirmed(buyer)) == ([], [plate])


async def test_nobody_loses_a_plate_to_a_driver_who_does_not_have_it(garage, operator, plate) -> None:
    owner, stranger = await garage.driver(plate), await garage.driver()
    await garage.confirm(operator, owner.id, plate)
    with refused("VEHICLE_NOT_FOUND"):
        await garage.confirm(operator, stranger.id, plate)
    assert await garage.confirmed(owner) == [plate]


async def test_of_many_at_the_same_time_one_driver_has_the_plate(garage, operator, plate) -> None:
    drivers = await asyncio.gather(*(garage.driver(plate, "5 TUN 5") for _ in range(6)))
    await asyncio.gather(*(garage.confirm(operator, each.id, plate) for each in drivers))
    confirmed = [await garage.confirmed(each) for each in drivers]
    assert sorted(confirmed) == [[]] * 5 + [[plate]]


async def test_drivers_with_several_confirmed_vehicles_do_not_get_into_each_others_way(garage, operator) -> None:
    def plates() -> list[str]:
        return [f"{next(NUMBERS) % 900 + 100} TUN {secrets.randbelow(9000) + 1000}" for _ in range(3)]

    lists = [plates() for _ in range(3)]
    drivers = [await garage.driver(*each) for each in lists]
    for driver, its in zip(drivers, lists, strict=True):
        for each in its[:2]:
            await garage.confirm(operator, driver.id, each)
    assert [await garage.confirmed(driver) for driver in drivers] == [each[:2] for each in lists]


async def test_the_database_refuses_a_plate_that_is_confirmed_for_two(database, plate) -> None:
    made = [{"_id": ObjectId(), "email": f"{secrets.token_hex(8)}@example.com"} for _ in range(4)]
    users = database["users"]
    try:
        await users.insert_many([each | {"confirmedPlates": []} for each in made[:2]])
        await users.insert_one(made[2] | {"confirmedPlates": ["X1", plate]})
        with pytest.raises(DuplicateKeyError):
            await users.insert_one(made[3] | {"confirmedPlates": [plate, "X2"]})
    finally:
        await users.delete_many({"_id": {"$in": [each["_id"] for each in made]}})


async def test_whoever_has_a_plate_is_found_by_an_index(database) -> None:
    query, _ = loss_of_confirmation("1TUN1", datetime.now(UTC))
    explained = await database.command("explain", {"find": "users", "filter": query}, verbosity="queryPlanner")
    assert "one_driver_per_confirmed_plate" in str(explained["queryPlanner"]["winningPlan"])


class TestOverRest:
    async def test_confirms_and_shows(self, rest, garage, operator, plate) -> None:
        driver = await garage.driver(plate)
        path = f"/v1/users/{driver.id}/vehicles/{plate}/confirm"

        denied = await rest.post(path, headers=dict(driver.metadata), json={})
        assert (denied.status_code, denied.json()["code"]) == (403, "PERMISSION_DENIED")
        assert (await rest.post(path, json={})).status_code == 401
        answer = await rest.post(path, headers=dict(operator.metadata), json={})

        assert answer.status_code == 200, answer.text
        confirmed_at = answer.json()["vehicle"]["confirmed_at"]
        me = (await rest.get("/v1/auth/me", headers=dict(driver.metadata))).json()
        assert me["user"]["vehicles"][0]["confirmed_at"] == confirmed_at
