import asyncio

import grpc.aio
import pytest

from parkup.parking.v1.field_data_service_pb2_grpc import FieldDataServiceStub
from server.values.caller import Caller, CallerKind
from tests.parking.badges import MILLIMES, Counter
from tests.parking.field_data.device import Device


@pytest.fixture(scope="session")
def stub(channel: grpc.aio.Channel) -> FieldDataServiceStub:
    return FieldDataServiceStub(channel)


@pytest.fixture
def device(stub, agent):
    def of(owner=agent, **fields) -> Device:
        return Device(stub, owner, **fields)

    return of


@pytest.fixture
def park(start, fund, people):
    """Starts a session of a new driver, paid at once; gives both."""

    async def paid(**fields):
        person = await people.driver()
        await fund(person.id, 100_000)
        return person, await start(person, payment_method_id="wallet", **fields)

    return paid


@pytest.fixture
async def zone(make_zone):
    return await make_zone(season_badge_price=MILLIMES)


@pytest.fixture
def counter(channel) -> Counter:
    return Counter(channel)


@pytest.fixture
def assign(application):
    """Gives an agent other zones, and waits until this process has heard of it."""

    async def assigned(agent, *zones) -> None:
        auth, wanted = application.domains.auth, {zone.id for zone in zones}
        await auth.standings.assign_zones(CallerKind.AGENT, agent.id, sorted(wanted))
        async with asyncio.timeout(60):
            while await auth.staff_zones.of(Caller(CallerKind.AGENT, agent.id, "s")) != wanted:
                await asyncio.sleep(0)

    return assigned
