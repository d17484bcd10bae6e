"""Who and what the exchanges of spec 001 name beside the rest, mostly more of a thing than fits on a page."""

import asyncio
from typing import Any

from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from server.auth.operators.model import NewOperator
from server.ledger.books import Book
from server.ledger.model import adjustment
from server.values.caller import Role
from tests.conformance.world import World, maker, token_in
from tests.enforcement.city import ZoneOnMap

MORE_THAN_20, MORE_THAN_50 = 21, 51


@maker
async def make_regular(world: World) -> dict[str, Any]:
    """A driver who has parked in the zone 21 times, and left each time."""
    zone, driver = await world.get("zone"), await world.around.people.driver()
    sessions = SessionServiceStub(world.around.channel)
    stay = session_pb.StartSessionRequest(zone_id=zone["id"], license_plate="123 TUN 4567", duration_minutes=60)
    for _ in range(MORE_THAN_20):
        started = (await sessions.StartSession(stay, metadata=driver.metadata)).session
        await sessions.EndSession(session_pb.EndSessionRequest(session_id=started.id), metadata=driver.metadata)
    return world.keep("regular", driver)


@maker
async def make_saver(world: World) -> dict[str, Any]:
    """A driver with 51 entries in the wallet, of a dinar each."""
    driver = await world.around.people.driver()
    engine = world.around.application.kernel.engine
    entries = (adjustment(driver.id, 1_000, f"test:{driver.id}:{number}") for number in range(MORE_THAN_50))
    await asyncio.gather(*(engine.run(Book(entry)) for entry in entries))
    return world.keep("saver", driver)


@maker
async def make_crowd(world: World) -> dict[str, Any]:
    """51 drivers with a dinar each in the wallet."""
    drivers = await asyncio.gather(*(world.around.money.driver(millimes=1_000) for _ in range(MORE_THAN_50)))
    return {"ids": [driver.id for driver in drivers]}


@maker
async def make_received(world: World) -> dict[str, Any]:
    """A PaymentIntent of the driver's, made without us, that has brought 50 TND."""
    driver = await world.account("driver")
    intent = await world.around.money.sandbox.v1.payment_intents.create_async(
        {
            "amount": 50_000,
            "currency": "tnd",
            "payment_method": "pm_card_visa",
            "confirm": True,
            "metadata": {"user_id": driver.id},
        }
    )
    return {"id": intent.id}


@maker
async def make_new_operator(world: World) -> dict[str, Any]:
    """An operator with a phone, who has not signed in."""
    phone = world.around.people.phone()
    new = NewOperator("Ines Chaabane", phone, Role.OPERATOR, None, ())
    await world.around.application.domains.auth.operators.create(new)
    return {"phone": phone}


@maker
async def make_agent_elsewhere(world: World) -> dict[str, Any]:
    """An agent of the other zone."""
    zone = await world.get("other_zone")
    agent = await world.around.city.agent(ZoneOnMap(zone["id"], None))
    return {"id": agent.id, "token": token_in(agent.metadata)}
