"""Drivers see the fines of a vehicle from the moment on at which an operator confirmed that it is theirs."""

from datetime import timedelta

import pytest
from google.protobuf.timestamp_pb2 import Timestamp

from parkup.auth.v1 import vehicle_service_pb2 as vehicle_pb
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1 import violation_ticket_service_pb2 as pb
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from tests.enforcement.city import City, Patrol
from tests.errors import refused
from tests.people import Person


async def confirm(city: City, driver: Person, plate: str) -> None:
    operator = await city.operator()
    request = vehicle_pb.ConfirmVehicleRequest(user_id=driver.id, license_plate=plate)
    await city.vehicles.ConfirmVehicle(request, metadata=operator.metadata)


async def test_a_plate_in_a_list_alone_opens_nothing(city: City, agent: Patrol) -> None:
    plate = city.plate()
    driver = await city.driver(plate)
    ticket = await city.fined(agent, plate)
    with refused("TICKET_NOT_FOUND"):
        await city.read(driver, ticket.id)


async def test_a_fine_issued_after_the_confirmation_is_read_and_paid(city: City, agent: Patrol) -> None:
    plate = city.plate()
    driver = await city.driver(plate, millimes=50_000)
    await confirm(city, driver, plate)
    ticket = await city.fined(agent, plate)

    seen = await city.read(driver, ticket.id)
    assert (seen.id, seen.issuer.email) == (ticket.id, "")
    by_number = pb.GetViolationTicketByNumberRequest(ticket_number=ticket.ticket_number)
    answer = await city.tickets.GetViolationTicketByNumber(by_number, metadata=driver.metadata)
    assert answer.violation_ticket.id == ticket.id
    request = pb.PayViolationTicketRequest(
        violation_ticket_id=ticket.id, payment_method=PaymentMethod.PAYMENT_METHOD_WALLET
    )
    paid = (await city.tickets.PayViolationTicket(request, metadata=driver.metadata)).violation_ticket
    assert paid.status == ViolationTicket.STATUS_PAID


async def test_a_fine_of_before_stays_closed(city: City, agent: Patrol, clock) -> None:
    plate = city.plate()
    driver = await city.driver(plate)
    older = await city.fined(agent, plate)
    clock.move(minutes=10)
    await confirm(city, driver, plate)
    with refused("TICKET_NOT_FOUND"):
        await city.read(driver, older.id)

    issued_at = Timestamp()
    issued_at.FromDatetime(clock() - timedelta(minutes=5))
    sent_later = await city.fined(agent, plate, issued_at=issued_at)
    with refused("TICKET_NOT_FOUND"):
        await city.read(driver, sent_later.id)


@pytest.mark.parametrize("how", ["sold", "removed", "another vehicle", "another driver"])
async def test_it_opens_only_what_is_the_drivers_now(city: City, agent: Patrol, how: str) -> None:
    plate, other = city.plate(), city.plate()
    driver, buyer = await city.driver(plate), await city.driver(plate)
    await confirm(city, driver, plate)
    ticket = await city.fined(agent, other if how == "another vehicle" else plate)
    if how == "sold":
        await confirm(city, buyer, plate)
    if how == "removed":
        request = vehicle_pb.RemoveVehicleRequest(license_plate=plate)
        await city.vehicles.RemoveVehicle(request, metadata=driver.metadata)
    with refused("TICKET_NOT_FOUND"):
        await city.read(buyer if how == "another driver" else driver, ticket.id)


async def test_over_rest(rest, city: City, agent: Patrol) -> None:
    plate = city.plate()
    driver = await city.driver(plate)
    ticket = await city.fined(agent, plate)
    path, headers = f"/v1/violation-tickets/{ticket.id}", dict(driver.metadata)
    assert (await rest.get(path, headers=headers)).status_code == 404

    operator = dict((await city.operator()).metadata)
    await rest.post(f"/v1/users/{driver.id}/vehicles/{plate}/confirm", headers=operator, json={})
    # By a colleague: of the same agent it would be a second tap.
    again = await city.fined(await city.agent(*agent.zones), plate)

    answer = await rest.get(f"/v1/violation-tickets/{again.id}", headers=headers)
    assert answer.json()["violation_ticket"]["license_plate"] == plate
