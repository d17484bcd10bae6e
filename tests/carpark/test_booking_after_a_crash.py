"""What is paid in reservations and charging stands or falls as a whole, whenever the wire to the database breaks."""

import asyncio
import contextlib
import re

import grpc.aio
import pytest

from tests.carpark.booking import Booking
from tests.carpark.garage import EV
from tests.engine.wire import wire_to
from tests.invariants import assert_books_balance


@pytest.fixture
async def wire(settings):
    host, port = re.search(r"//([^:]+):(\d+)", settings.mongo_uri).groups()
    async with wire_to(host, int(port)) as made:
        yield made


@pytest.fixture
async def broken(garage, channel, application, another_server, wire):
    """The same car park by two servers: one that is well, and one whose wire can be cut."""
    rules = {"hourly_fee": 0.5}
    well = Booking(await garage([EV, EV], reservation_rules=rules), channel, application)
    async with another_server(mongodb_uri=wire.uri) as other:
        yield well, Booking(well.garage, other, application)


@pytest.mark.parametrize(
    ("command", "arrives"), [("insert", True), ("commitTransaction", True), ("commitTransaction", False)]
)
@pytest.mark.parametrize("client_stays", [True, False])
async def test_a_stop_is_billed_once(
    broken, wire, people, money, clock, database, command, arrives, client_stays
) -> None:
    well, at_the_wire = broken
    driver = await money.driver(millimes=5_000)
    station = await well.station(await people.admin(), "A-1")
    session = await well.plug(driver, station, await well.vehicle(driver, is_ev=True))
    clock.move(minutes=10)
    wire.cut(command, arrives=arrives)

    stopping = asyncio.create_task(at_the_wire.unplug(driver, session, key="stop"))
    if client_stays:
        await asyncio.wait([stopping])
    else:
        await asyncio.sleep(0)
        stopping.cancel()
    with contextlib.suppress(grpc.aio.AioRpcError, asyncio.CancelledError):
        await stopping
    repeated = await well.unplug(driver, session, key="stop")

    assert (repeated.cost, await money.balance(driver)) == (0.3, 4_700)
    assert await well.unplug(driver, session, key="stop") == repeated
    assert not (await well.look_at(driver, station)).HasField("charging_session_id")
    await assert_books_balance(database)


@pytest.mark.parametrize(
    ("command", "arrives"), [("insert", True), ("commitTransaction", True), ("commitTransaction", False)]
)
async def test_a_fee_is_paid_once_and_only_with_its_reservation(
    broken, wire, money, database, command, arrives
) -> None:
    well, at_the_wire = broken
    driver = await money.driver(millimes=5_000)
    vehicle, start = await well.vehicle(driver, is_ev=True), well.ahead()
    wire.cut(command, arrives=arrives)

    with contextlib.suppress(grpc.aio.AioRpcError):
        await at_the_wire.reserve(driver, vehicle, start, key="reserve")
    repeated = await well.reserve(driver, vehicle, start, key="reserve")

    assert await well.list(driver) == [repeated.id]
    assert await money.balance(driver) == 4_000
    assert (await well.openings(driver, start)).available_spaces == 1
    await assert_books_balance(database)
