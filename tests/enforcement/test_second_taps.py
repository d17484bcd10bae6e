"""Issuing: a second tap fines nobody twice, and devices may show the price of yesterday."""

import asyncio
from datetime import timedelta

from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.parking.v1 import zone_service_pb2 as zone_pb
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.values.caller import Role
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.enforcement.test_issuing import timestamp
from tests.errors import reason_of, refused


class TestSecondTap:
    async def test_is_refused_and_names_the_first_ticket(self, city: City, agent: Patrol) -> None:
        plate = city.plate()
        first = await city.fined(agent, plate)

        with refused("DUPLICATE_VIOLATION") as refusal:
            await city.fined(agent, plate.replace(" ", "-").lower())
        assert refusal.metadata == {"ticket": first.ticket_number, "violation_ticket_id": first.id}
        with refused("DUPLICATE_VIOLATION"):
            await city.fined_with_qr(agent, plate)

    async def test_of_many_at_once_one_is_taken(self, city: City, agent: Patrol, database) -> None:
        plate = city.plate()
        outcomes = await asyncio.gather(*(city.fined(agent, plate) for _ in range(8)), return_exceptions=True)
        issued = [each for each in outcomes if isinstance(each, ViolationTicket)]
        assert len(issued) == 1
        assert {reason_of(each) for each in outcomes if each not in issued} == {"DUPLICATE_VIOLATION"}
        assert await database["tickets"].count_documents({"licensePlate": plate.replace(" ", "")}) == 1

    async def test_with_a_key_of_its_own_is_another_fine(self, city: City, agent: Patrol) -> None:
        request = city.violation(city.plate())
        keys = ("tap-1", "tap-2", "tap-1")
        tickets = [
            (
                await city.tickets.IssueViolationTicket(
                    request, metadata=(*agent.metadata, ("idempotency-key", f"{agent.id}-{key}"))
                )
            ).violation_ticket.id
            for key in keys
        ]
        assert tickets[0] == tickets[2] != tickets[1]

    async def test_is_none_after_two_minutes_or_by_another_or_elsewhere(
        self, city: City, zone: ZoneOnMap, clock
    ) -> None:
        also = await city.zone()
        one, other, plate = await city.agent(zone, also), await city.agent(zone), city.plate()
        now = clock()
        tickets = [
            await city.fined(one, plate, zone_id=zone.id, issued_at=timestamp(now - timedelta(minutes=2))),
            await city.fined(one, plate, zone_id=zone.id, issued_at=timestamp(now)),
            await city.fined(one, plate, zone_id=also.id, issued_at=timestamp(now)),
            await city.fined(other, plate, zone_id=zone.id, issued_at=timestamp(now)),
        ]
        assert len({ticket.id for ticket in tickets}) == 4
        with refused("DUPLICATE_VIOLATION"):
            await city.fined(one, plate, zone_id=zone.id, issued_at=timestamp(now - timedelta(seconds=119)))

    async def test_is_known_when_it_is_sent_late(self, city: City, agent: Patrol, clock) -> None:
        plate, seen = city.plate(), timestamp(clock())
        await city.fined(agent, plate, issued_at=seen)
        clock.move(hours=3)
        with refused("DUPLICATE_VIOLATION"):
            await city.fined(agent, plate, issued_at=seen)


class TestPriceOfADevice:
    async def change(self, city: City, channel, zone: ZoneOnMap, **prices: float) -> None:
        request = zone_pb.UpdateZoneRequest(zone_id=zone.id, prices=prices)
        admin = await city.operator(Role.ADMIN)
        await ZoneServiceStub(channel).UpdateZone(request, metadata=admin.metadata)

    async def test_is_taken_a_day_after_it_changed(
        self, city: City, channel, agent: Patrol, zone: ZoneOnMap, clock
    ) -> None:
        await self.change(city, channel, zone, car_sabot=60)
        await self.change(city, channel, zone, car_sabot=70, pound=120)

        for price in (50, 60, 70):
            assert (await city.fined(agent, fine_amount=price)).fine_amount == price
        assert (await city.fined(agent)).fine_amount == 70
        assert (await city.fined(agent, reason=ViolationTicket.REASON_POUND, fine_amount=100)).fine_amount == 100
        with refused("FINE_AMOUNT_NOT_ALLOWED"):
            await city.fined(agent, reason=ViolationTicket.REASON_POUND, fine_amount=60)

        clock.move(hours=25)
        agent = await city.agent(zone)
        late = timestamp(clock() - timedelta(hours=2))
        assert (await city.fined(agent, fine_amount=60, issued_at=late)).fine_amount == 60
        with refused("FINE_AMOUNT_NOT_ALLOWED") as refusal:
            await city.fined(agent, fine_amount=60)
        assert refusal.metadata == {"fine_amount": "70.000"}
