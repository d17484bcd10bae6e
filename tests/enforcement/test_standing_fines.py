"""What checks of vehicles are told of fines, however many there are."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from server.enforcement.tickets.document import TICKETS, ticket_document
from server.enforcement.tickets.model import Position, Reason, Status, Ticket
from server.enforcement.tickets.standing_fines import MOST_AT_ONCE, MOST_OF_A_PLATE, StandingFines
from server.kernel import new_id
from server.values.plate import parse_plate
from tests.parking.conftest import plate

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def key_of(text: str) -> str:
    return parse_plate(text).key


@pytest.fixture
def fine(database):
    """Puts fines of a plate into the database, a minute between them."""

    async def issue(text: str, count: int = 1, *, zone_id: str | None = None, status: Status = Status.PENDING) -> None:
        one = Ticket(
            id=new_id(),
            number="",
            zone_id=zone_id or new_id(),
            plate=parse_plate(text),
            reason=Reason.CAR_SABOT,
            fine=50_000,
            status=status,
            issued_at=NOW,
            due_date=NOW + timedelta(days=30),
            created_at=NOW,
            updated_at=NOW,
            position=Position(10.3, 36.8),
        )
        await database[TICKETS].insert_many(
            ticket_document(
                replace(one, id=new_id(), number=f"T-{new_id()}", issued_at=NOW - timedelta(minutes=number))
            )
            for number in range(count)
        )

    return issue


@pytest.fixture
def plates() -> tuple[str, str]:
    return plate(), plate()


async def test_only_what_is_still_to_be_paid_is_unpaid(fine, database, plates) -> None:
    text, _ = plates
    for status in Status:
        await fine(text, status=status)
    assert len(await StandingFines(database).unpaid_of(key_of(text), None)) == 2  # pending and overdue


async def test_a_plate_with_more_than_one_answer_holds_hides_nobody_elses(fine, database, plates) -> None:
    many, few = plates
    await fine(many, MOST_AT_ONCE + 1)
    await fine(few)
    fines = StandingFines(database)
    of_many, of_few = await asyncio.gather(fines.unpaid_of(key_of(many), None), fines.unpaid_of(key_of(few), None))
    assert (len(of_many), len(of_few)) == (MOST_OF_A_PLATE, 1)
    assert of_many[0].issued_at >= of_many[-1].issued_at


async def test_zones_limit_both_what_is_unpaid_and_what_was_issued(fine, database, plates) -> None:
    text, other = plates
    here, there = new_id(), new_id()
    await fine(text, 3, zone_id=here)
    await fine(text, zone_id=there)
    await fine(other, zone_id=here)
    fines = StandingFines(database)
    assert {each.zone_id for each in await fines.unpaid_of(key_of(text), [here])} == {here}
    assert len(await fines.unpaid_of(key_of(text), None)) == 4
    assert not await fines.unpaid_of(key_of(text), [])
    issued = await fines.issued_since(NOW - timedelta(minutes=1), [key_of(text)], [here])
    assert [(each.plate_key, each.zone_id) for each in issued] == [(key_of(text), here)] * 2
