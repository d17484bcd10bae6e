"""ViolationTicketBatchService: what devices wrote offline and send when they are back."""

import random
import secrets
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.enforcement.v1 import violation_ticket_batch_service_pb2 as pb
from parkup.enforcement.v1 import violation_ticket_service_pb2 as ticket_pb
from parkup.enforcement.v1.violation_ticket_batch_service_pb2_grpc import ViolationTicketBatchServiceStub
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.enforcement.test_issuing import timestamp
from tests.errors import refused


@pytest.fixture
def batches(channel) -> ViolationTicketBatchServiceStub:
    return ViolationTicketBatchServiceStub(channel)


def written(city: City, plate: str | None = None, key: str | None = None, **fields: object) -> pb.OfflineViolation:
    return pb.OfflineViolation(
        idempotency_key=secrets.token_hex(8) if key is None else key, violation=city.violation(plate, **fields)
    )


async def send(batches, agent: Patrol, *violations: pb.OfflineViolation) -> list[pb.IssueOutcome]:
    request = pb.IssueViolationTicketsRequest(violations=violations)
    return list((await batches.IssueViolationTickets(request, metadata=agent.metadata)).outcomes)


async def test_a_hundred_come_at_once_and_each_is_answered_in_its_place(
    city: City, batches, agent: Patrol, clock
) -> None:
    hours = [timedelta(minutes=14 * number) for number in range(100)]
    violations = [written(city, issued_at=timestamp(clock() - ago)) for ago in hours]
    outcomes = await send(batches, agent, *violations)

    assert [outcome.idempotency_key for outcome in outcomes] == [each.idempotency_key for each in violations]
    tickets = [outcome.violation_ticket for outcome in outcomes]
    assert len({ticket.ticket_number for ticket in tickets}) == 100
    for one, ticket in zip(violations, tickets, strict=True):
        assert ticket.license_plate == one.violation.license_plate
        assert abs((ticket.issued_at.ToDatetime() - one.violation.issued_at.ToDatetime()).total_seconds()) < 0.001
        assert ticket.created_at.ToDatetime() >= ticket.issued_at.ToDatetime()
    assert await city.read(agent, tickets[-1].id) == tickets[-1]


async def test_each_has_an_outcome_of_its_own(city: City, batches, agent: Patrol, clock) -> None:
    elsewhere, plate = await city.zone(), city.plate()
    good, late = written(city, plate), written(city, issued_at=timestamp(clock() - timedelta(hours=25)))
    outcomes = await send(
        batches,
        agent,
        good,
        late,
        written(city, zone_id=elsewhere.id),
        written(city, notes="x" * 2001),
        written(city, evidence_photos=["https://example.com/1"] * 11),
        written(city, key="é"),
        written(city, key=""),
        written(city, "--"),
        pb.OfflineViolation(idempotency_key="nothing"),
    )
    assert [outcome.refused_for for outcome in outcomes] == [
        "",
        "INVALID_ISSUE_TIME",
        "ZONE_NOT_ASSIGNED",
        "INVALID_ARGUMENT",
        "INVALID_ARGUMENT",
        "INVALID_IDEMPOTENCY_KEY",
        "INVALID_IDEMPOTENCY_KEY",
        "INVALID_LICENSE_PLATE",
        "INVALID_ARGUMENT",
    ]
    assert outcomes[0].HasField("violation_ticket")
    assert not any(outcome.HasField("violation_ticket") for outcome in outcomes[1:])
    assert all(outcome.message for outcome in outcomes[1:])
    assert outcomes[3].facts == [pb.RefusalFact(fact="fields", text="notes")]
    assert outcomes[4].facts == [pb.RefusalFact(fact="fields", text="evidence_photos")]


async def test_order_and_repetition_do_not_matter(city: City, batches, agent: Patrol, clock, database) -> None:
    now = clock()
    violations = [written(city, issued_at=timestamp(now - timedelta(hours=hour))) for hour in range(12)]
    first = {each.idempotency_key: each for each in await send(batches, agent, *violations)}
    again = random.Random(1).sample(violations * 2, k=24)
    for outcome in await send(batches, agent, *again):
        assert outcome == first[outcome.idempotency_key]
    assert await database["tickets"].count_documents({"agentId": ObjectId(agent.id)}) == 12


async def test_a_key_means_the_same_alone_and_in_a_batch(city: City, batches, agent: Patrol) -> None:
    one, other = written(city), written(city)
    alone = await city.tickets.IssueViolationTicket(
        one.violation, metadata=(*agent.metadata, ("idempotency-key", one.idempotency_key))
    )
    outcomes = await send(batches, agent, one, other)
    assert outcomes[0].violation_ticket == alone.violation_ticket
    assert (
        await city.tickets.IssueViolationTicket(
            other.violation, metadata=(*agent.metadata, ("idempotency-key", other.idempotency_key))
        )
    ).violation_ticket == outcomes[1].violation_ticket
    changed = pb.OfflineViolation(idempotency_key=one.idempotency_key, violation=city.violation())
    assert (await send(batches, agent, changed))[0].refused_for == "IDEMPOTENCY_KEY_REUSED"
    same_plate = written(city, one.violation.license_plate)
    assert (await send(batches, agent, same_plate))[0].violation_ticket.id != alone.violation_ticket.id


async def test_what_came_before_is_answered_though_it_could_not_come_any_more(
    city: City, batches, agent: Patrol, zone: ZoneOnMap, clock
) -> None:
    one = written(city, zone_id=zone.id, issued_at=timestamp(clock() - timedelta(hours=23, minutes=50)))
    first = await send(batches, agent, one)
    clock.move(minutes=20)
    assert await send(batches, agent, one) == first
    late = written(city, zone_id=zone.id)
    late.violation.issued_at.CopyFrom(one.violation.issued_at)
    assert (await send(batches, agent, late))[0].refused_for == "INVALID_ISSUE_TIME"


class TestTheWholeBatch:
    async def test_is_of_1_to_100(self, city: City, batches, agent: Patrol) -> None:
        for count in (0, 101):
            with refused("INVALID_ARGUMENT") as refusal:
                await send(batches, agent, *(written(city) for _ in range(count)))
            assert set(refusal.fields) == {"violations"}

    async def test_is_not_for_drivers_and_plain_operators(self, city: City, batches, zone: ZoneOnMap) -> None:
        request = ticket_pb.IssueViolationTicketRequest()
        for other in (await city.driver(), await city.operator()):
            with refused("PERMISSION_DENIED"):
                await batches.IssueViolationTickets(
                    pb.IssueViolationTicketsRequest(violations=[pb.OfflineViolation(violation=request)]),
                    metadata=other.metadata,
                )
