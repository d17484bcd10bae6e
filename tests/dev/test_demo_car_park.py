"""The car park that `make run` brings."""

from collections import Counter

import pytest
import pytest_asyncio

from server import app
from server.dev.demo_car_park import load_demo_car_park
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.values.source import Source


@pytest_asyncio.fixture(scope="module")
async def loaded(settings, third_parties):
    """An application over a database of its own, loaded as a start of the stack does, and started again."""
    own = settings.model_copy(update={"mongodb_database": f"{settings.mongodb_database}_demo"})
    async with connect(own.mongo_uri) as client:
        await client.drop_database(own.mongodb_database)
        await make_indexes(client[own.mongodb_database])
        async with app.build(own, third_parties=third_parties) as application:
            await load_demo_car_park(application)
            await load_demo_car_park(application)
            yield application
        await client.drop_database(own.mongodb_database)


async def test_it_has_its_levels_zones_spaces_prices_stations_and_staff_once(loaded) -> None:
    database = loaded.kernel.database
    wanted = {
        "carParks": 1,
        "carParkLevels": 3,
        "carParkZones": 6,
        "carParkSpaces": 120,
        "carParkVehicleTypes": 4,
        "carParkRates": 2,
        "carParkDiscounts": 1,
        "membershipPlans": 3,
        "chargingStations": 3,
        "operators": 2,
        "floorMaps": 3,
    }
    assert {name: await database[name].count_documents({}) for name in wanted} == wanted
    types = Counter([space["type"] async for space in database["carParkSpaces"].find()])
    assert set(types) == {"standard", "compact", "handicapped", "ev", "motorcycle"}


async def test_its_maps_lead_everywhere(loaded) -> None:
    assert await loaded.domains.floors.maps.problems("MAIN") == []


@pytest.mark.parametrize(("email", "role"), [("operator@carpark.tn", "OPERATOR"), ("admin@carpark.tn", "ADMIN")])
async def test_its_staff_sign_in_with_the_password_that_the_welcome_says(loaded, email, role) -> None:
    _, person = await loaded.domains.car_parks.people.login(email, "parkup-demo", Source("127.0.0.1"))
    assert (person.role.name, list(person.car_parks)) == (role, ["MAIN"])
