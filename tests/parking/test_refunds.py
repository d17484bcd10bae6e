"""How many cancelled sessions are paid back on a day."""

import asyncio
from datetime import datetime, time, timedelta

import pytest

from parkup.parking.v1 import session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from server.values.clock import TUNIS
from tests.parking.conftest import plate
from tests.people import Person

Session = session_pb2.Session


@pytest.fixture
def noon(clock) -> None:
    """It is noon in Tunisia, so that no day ends while a test runs."""
    tomorrow = clock().astimezone(TUNIS).date() + timedelta(days=1)
    clock.move(seconds=(datetime.combine(tomorrow, time(12), TUNIS) - clock()).total_seconds())


@pytest.fixture
async def driver(noon, people, fund) -> Person:
    person = await people.driver()
    await fund(person.id, 100_000)
    return person


@pytest.fixture
def start(sessions, zone):
    """An hour at 1.5 TND, paid from the wallet."""

    async def begin(person, text="", zone=zone) -> Session:
        request = pb.StartSessionRequest(
            zone_id=zone.id, license_plate=text or plate(), duration_minutes=60, payment_method_id="wallet"
        )
        return (await sessions.StartSession(request, metadata=person.metadata)).session

    return begin


@pytest.fixture
def cancel(sessions):
    """Gives what came back, in TND."""

    async def call_off(session, person) -> float:
        request = pb.CancelSessionRequest(session_id=session.id)
        answer = await sessions.CancelSession(request, metadata=person.metadata)
        assert answer.session.status == Session.STATUS_CANCELLED
        assert answer.session.paid_amount == 1.5 - answer.refunded_amount
        return answer.refunded_amount

    return call_off


async def test_a_driver_gets_three_cancellations_a_day_refunded(start, cancel, driver, people, balance, clock) -> None:
    assert [await cancel(await start(driver), driver) for _ in range(5)] == [1.5, 1.5, 1.5, 0, 0]
    assert await balance(driver.id) == 97_000
    clock.move(days=1)
    again = await people.driver(driver.address)
    assert again.id == driver.id
    assert await cancel(await start(again), again) == 1.5


async def test_so_does_a_plate_whoever_parks_it_and_wherever(
    start, cancel, people, fund, make_zone, noon, clock
) -> None:
    text, parked = plate(), []
    for _ in range(6):
        person = await people.driver()
        await fund(person.id, 1_500)
        parked.append((await start(person, text, await make_zone()), person))
    refunded = await asyncio.gather(*(cancel(session, person) for session, person in parked))
    assert sorted(refunded) == [0, 0, 0, 1.5, 1.5, 1.5]


async def test_what_is_not_refunded_is_not_counted(sessions, zone, start, cancel, driver, clock) -> None:
    unpaid = pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=60)
    for _ in range(3):
        session = (await sessions.StartSession(unpaid, metadata=driver.metadata)).session
        await sessions.CancelSession(pb.CancelSessionRequest(session_id=session.id), metadata=driver.metadata)
    late = await start(driver)
    clock.move(minutes=5, seconds=1)
    assert await cancel(late, driver) == 0
    assert [await cancel(await start(driver), driver) for _ in range(4)] == [1.5, 1.5, 1.5, 0]


async def test_what_an_operator_cancels_is_given_back_beyond_that(start, cancel, driver, people, zone) -> None:
    operator = await people.operator(zone_ids=(zone.id,))
    assert [await cancel(await start(driver), operator) for _ in range(4)] == [1.5] * 4
    assert [await cancel(await start(driver), driver) for _ in range(4)] == [1.5, 1.5, 1.5, 0]
    assert await cancel(await start(driver), operator) == 1.5


async def test_plates_that_differ_only_in_where_their_parts_end_are_counted_apart(
    start, cancel, people, fund, noon
) -> None:
    refunded = []
    for text in ["B-AB 777"] * 4 + ["BA-B 777"]:
        person = await people.driver()
        await fund(person.id, 1_500)
        refunded.append(await cancel(await start(person, text), person))
    assert refunded == [1.5, 1.5, 1.5, 0, 1.5]
