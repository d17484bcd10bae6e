import io
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from bson import ObjectId
from PIL import Image

from parkup.parking.v1 import parking_ticket_pb2
from parkup.parking.v1 import parking_ticket_service_pb2 as pb
from parkup.parking.v1 import session_service_pb2 as sessions_pb
from server.parking.sessions.model import SessionStatus
from server.parking.tickets.codes import new_code
from server.parking.tickets.model import TicketStatus, Verdict, ticket_status
from server.values.language import Language
from tests.errors import refused
from tests.parking.conftest import plate
from tests.parking.test_extend_and_cancel import NOW, STAY

ParkingTicket = parking_ticket_pb2.ParkingTicket
PAID = replace(STAY, paid_amount=STAY.amount)  # ends at 12:00 UTC, 13:00 in Tunis


class TestVerdict:
    @pytest.mark.parametrize(
        ("session", "after", "french", "english"),
        [
            (PAID, {"minutes": 90}, "Ticket valide jusqu'à 13:00", "Ticket valid until 13:00"),
            (
                replace(PAID, end_time=datetime(2024, 1, 2, 0, 30, tzinfo=UTC)),
                {"minutes": 90},
                "Ticket valide jusqu'au 02/01 à 01:30",
                "Ticket valid until 01:30 on 02/01",
            ),
            (STAY, {"minutes": 90}, "Ticket non payé", "Ticket not paid"),
            (
                PAID,
                {"minutes": 120},
                "Ticket expiré depuis moins d'une minute",
                "Ticket expired less than a minute ago",
            ),
            (PAID, {"minutes": 121}, "Ticket expiré depuis 1 minute", "Ticket expired 1 minute ago"),
            (PAID, {"minutes": 150}, "Ticket expiré depuis 30 minutes", "Ticket expired 30 minutes ago"),
            (PAID, {"minutes": 180}, "Ticket expiré depuis 1 heure", "Ticket expired 1 hour ago"),
            (PAID, {"hours": 25}, "Ticket expiré depuis 23 heures", "Ticket expired 23 hours ago"),
            (PAID, {"days": 3}, "Ticket expiré depuis 2 jours", "Ticket expired 2 days ago"),
            (
                replace(PAID, status=SessionStatus.COMPLETED, end_time=NOW),
                {"minutes": 10},
                "Ticket expiré depuis 10 minutes",
                "Ticket expired 10 minutes ago",
            ),
            (replace(PAID, status=SessionStatus.CANCELLED), {"minutes": 1}, "Ticket annulé", "Ticket cancelled"),
        ],
    )
    def test_an_agent_reads_it_in_tunisian_time(self, session, after, french, english) -> None:
        now = NOW + timedelta(**after)
        verdict = Verdict(session.at(now), now)
        assert verdict.message(Language.FR) == french
        assert verdict.message(Language.EN) == english
        assert verdict.is_valid == french.startswith("Ticket valide")

    def test_a_status_follows_from_the_session_and_the_time(self) -> None:
        checked = replace(PAID, ticket=replace(PAID.ticket, verified_at=NOW))
        assert ticket_status(PAID, NOW) is TicketStatus.ACTIVE
        assert ticket_status(checked, NOW) is TicketStatus.VERIFIED
        assert ticket_status(checked, PAID.end_time) is TicketStatus.EXPIRED

    def test_codes_are_random_and_easy_to_read_out(self) -> None:
        codes = {new_code() for _ in range(1_000)}
        assert len(codes) == 1_000
        assert all(re.fullmatch(r"PKP-[2-9A-HJ-NP-Z]{10}", code) for code in codes)


@pytest.fixture
def park(sessions, zone, driver, fund):
    """Starts a paid session of 10 minutes and gives its ticket."""

    async def begin(person=driver, **fields) -> ParkingTicket:
        await fund(person.id, 250)
        fields = {
            "zone_id": zone.id,
            "license_plate": plate(),
            "duration_minutes": 10,
            "payment_method_id": "wallet",
        } | fields
        return (
            await sessions.StartSession(sessions_pb.StartSessionRequest(**fields), metadata=person.metadata)
        ).parking_ticket

    return begin


class TestListParkingTickets:
    async def test_staff_have_no_parking_tickets(self, tickets, operator) -> None:
        with refused("PERMISSION_DENIED"):
            await tickets.ListParkingTickets(pb.ListParkingTicketsRequest(), metadata=operator.metadata)

    async def test_a_driver_sees_their_own_by_status(
        self, tickets, park, driver, other_driver, operator, clock
    ) -> None:
        async def ids(**filters) -> list[str]:
            request = pb.ListParkingTicketsRequest(**filters)
            answer = await tickets.ListParkingTickets(request, metadata=driver.metadata)
            return [ticket.id for ticket in answer.parking_tickets]

        await park(other_driver)
        old = await park()
        clock.move(minutes=10)
        new = await park()
        assert await ids() == [new.id, old.id]
        assert await ids(status=ParkingTicket.STATUS_EXPIRED) == [old.id]
        assert await ids(status=ParkingTicket.STATUS_ACTIVE) == [new.id]
        assert await ids(status=ParkingTicket.STATUS_VERIFIED) == []
        assert await ids(skip=1) == [old.id]
        await tickets.VerifyParkingTicket(
            pb.VerifyParkingTicketRequest(qr_code=new.qr_code), metadata=operator.metadata
        )
        assert await ids(status=ParkingTicket.STATUS_VERIFIED) == [new.id]
        assert await ids(status=ParkingTicket.STATUS_ACTIVE) == []

    async def test_pages_follow_one_another(self, tickets, park, driver, sessions) -> None:
        made = []
        for _ in range(3):
            ticket = await park()
            made.append(ticket.id)
            end = sessions_pb.EndSessionRequest(session_id=ticket.session_id)
            await sessions.EndSession(end, metadata=driver.metadata)
        first = await tickets.ListParkingTickets(pb.ListParkingTicketsRequest(page_size=2), metadata=driver.metadata)
        second = await tickets.ListParkingTickets(
            pb.ListParkingTicketsRequest(page_size=2, page_token=first.next_page_token), metadata=driver.metadata
        )
        assert [ticket.id for ticket in (*first.parking_tickets, *second.parking_tickets)] == made[::-1]
        assert not second.next_page_token
        assert not first.HasField("total_size")

    async def test_all_that_match_are_counted_when_asked_for(self, tickets, park, driver, other_driver, clock) -> None:
        async def total(**filters) -> int:
            request = pb.ListParkingTicketsRequest(page_size=1, with_total_size=True, **filters)
            answer = await tickets.ListParkingTickets(request, metadata=driver.metadata)
            assert answer.HasField("total_size")
            return answer.total_size

        assert await total() == 0
        await park(other_driver)
        await park()
        clock.move(minutes=10)
        await park()
        assert await total() == await total(skip=1) == 2
        assert await total(status=ParkingTicket.STATUS_EXPIRED) == 1
        assert await total(status=ParkingTicket.STATUS_ACTIVE) == 1
        assert await total(status=ParkingTicket.STATUS_VERIFIED) == 0


class TestGetParkingTicket:
    @pytest.fixture
    def get(self, tickets, driver):
        async def read(ticket_id, person=driver) -> ParkingTicket:
            request = pb.GetParkingTicketRequest(parking_ticket_id=ticket_id)
            return (await tickets.GetParkingTicket(request, metadata=person.metadata)).parking_ticket

        return read

    async def test_staff_have_no_parking_tickets(self, get, park, agent, operator) -> None:
        ticket = await park()
        for person in (agent, operator):
            with refused("PERMISSION_DENIED"):
                await get(ticket.id, person)

    async def test_another_drivers_ticket_is_not_there(self, get, park, other_driver) -> None:
        for ticket_id in ((await park()).id, "0" * 24):
            with refused("PARKING_TICKET_NOT_FOUND"):
                await get(ticket_id, other_driver)

    async def test_the_driver_sees_it_as_it_is_now(self, get, park, clock) -> None:
        ticket = await park()
        assert await get(ticket.id) == ticket
        clock.move(minutes=10)
        assert (await get(ticket.id)).status == ParkingTicket.STATUS_EXPIRED

    async def test_one_of_an_earlier_version_has_an_id_of_its_own(self, get, park, database, other_driver) -> None:
        ticket, own_id = await park(), ObjectId()
        await database["parkingSessions"].update_one(
            {"ticket.qrCode": ticket.qr_code}, {"$set": {"ticket._id": own_id}}
        )
        assert (await get(str(own_id))).qr_code == ticket.qr_code
        with refused("PARKING_TICKET_NOT_FOUND"):
            await get(str(own_id), other_driver)
        with refused("PARKING_TICKET_NOT_FOUND"):
            await get(ticket.session_id)


class TestGetParkingTicketQrImage:
    async def test_another_drivers_ticket_is_not_there(self, tickets, park, other_driver) -> None:
        request = pb.GetParkingTicketQrImageRequest(parking_ticket_id=(await park()).id)
        with refused("PARKING_TICKET_NOT_FOUND"):
            await tickets.GetParkingTicketQrImage(request, metadata=other_driver.metadata)

    @pytest.mark.parametrize("size", [99, 1001])
    async def test_sizes_are_bounded(self, tickets, driver, size) -> None:
        request = pb.GetParkingTicketQrImageRequest(parking_ticket_id="0" * 24, size=size)
        with refused("INVALID_ARGUMENT"):
            await tickets.GetParkingTicketQrImage(request, metadata=driver.metadata)

    @pytest.mark.parametrize(("asked", "size"), [({}, 300), ({"size": 123}, 123)])
    async def test_the_driver_gets_a_png_of_the_size_asked_for(self, tickets, park, driver, asked, size) -> None:
        request = pb.GetParkingTicketQrImageRequest(parking_ticket_id=(await park()).id, **asked)
        answer = await tickets.GetParkingTicketQrImage(request, metadata=driver.metadata)
        assert answer.content_type == "image/png"
        assert Image.open(io.BytesIO(answer.data)).size == (size, size)


class TestVerifyParkingTicket:
    @pytest.fixture
    def verify(self, tickets, operator):
        async def scan(code, metadata=operator.metadata) -> pb.VerifyParkingTicketResponse:
            return await tickets.VerifyParkingTicket(pb.VerifyParkingTicketRequest(qr_code=code), metadata=metadata)

        return scan

    async def test_drivers_do_not_verify(self, verify, driver) -> None:
        with refused("PERMISSION_DENIED"):
            await verify("PKP-ABCDEFGHJK", driver.metadata)

    async def test_another_zones_ticket_is_not_theirs_to_verify(self, verify, park, people, database) -> None:
        ticket = await park()
        with refused("ZONE_NOT_ASSIGNED"):
            await verify(ticket.qr_code, (await people.operator()).metadata)
        stored = await database["parkingSessions"].find_one({"ticket.qrCode": ticket.qr_code})
        assert "verifiedAt" not in stored["ticket"]

    async def test_an_agent_verifies_anywhere(self, verify, park, patrol, make_zone) -> None:
        ticket, agent = await park(), await patrol(await make_zone())
        assert (await verify(ticket.qr_code, agent.metadata)).parking_ticket.id == ticket.id

    async def test_an_unknown_code_is_no_ticket(self, verify) -> None:
        with refused("PARKING_TICKET_NOT_FOUND"):
            await verify("PKP-0000000000")

    async def test_a_good_ticket_is_valid_and_the_check_is_noted(self, verify, park, operator, database) -> None:
        ticket = await park()
        answer = await verify(ticket.qr_code.lower())
        assert answer.is_valid
        assert re.fullmatch(r"Ticket valide jusqu'(à|au \d\d/\d\d à) \d\d:\d\d", answer.message)
        assert answer.parking_ticket.status == ParkingTicket.STATUS_VERIFIED
        assert answer.parking_ticket.verified_at == answer.verified_at
        stored = await database["parkingSessions"].find_one({"ticket.qrCode": ticket.qr_code})
        assert stored["ticket"]["verifiedBy"]["kind"] == "operator"
        assert str(stored["ticket"]["verifiedBy"]["id"]) == operator.id

    async def test_an_expired_or_unpaid_ticket_is_an_answer_not_an_error(
        self, verify, park, tickets, other_driver, operator, clock
    ) -> None:
        unpaid = await park(other_driver, payment_method_id="")
        assert not (answer := await verify(unpaid.qr_code)).is_valid
        assert answer.message == "Ticket non payé"
        assert answer.parking_ticket.status == ParkingTicket.STATUS_ACTIVE
        for status, count in ((ParkingTicket.STATUS_ACTIVE, 1), (ParkingTicket.STATUS_VERIFIED, 0)):
            request = pb.ListParkingTicketsRequest(status=status, with_total_size=True)
            assert (await tickets.ListParkingTickets(request, metadata=other_driver.metadata)).total_size == count
        ticket = await park()
        clock.move(minutes=12)
        english = (*operator.metadata, ("accept-language", "en"))
        answer = await verify(ticket.qr_code, english)
        assert not answer.is_valid
        assert answer.message == "Ticket expired 2 minutes ago"
        assert answer.parking_ticket.status == ParkingTicket.STATUS_EXPIRED


class TestVerifyParkingTicketByPlate:
    @pytest.fixture
    def verify(self, tickets, operator, zone):
        async def look(text, metadata=operator.metadata, code=zone.code) -> pb.VerifyParkingTicketByPlateResponse:
            request = pb.VerifyParkingTicketByPlateRequest(license_plate=text, zone_code=code)
            return await tickets.VerifyParkingTicketByPlate(request, metadata=metadata)

        return look

    async def test_drivers_do_not_verify(self, verify, driver) -> None:
        with refused("PERMISSION_DENIED"):
            await verify(plate(), driver.metadata)

    async def test_the_zone_is_there_and_theirs(self, verify, make_zone) -> None:
        with refused("ZONE_NOT_FOUND"):
            await verify(plate(), code="NOWHERE")
        with refused("ZONE_NOT_ASSIGNED"):
            await verify(plate(), code=(await make_zone()).code)

    async def test_an_agent_verifies_anywhere(self, verify, agent, make_zone) -> None:
        with refused("PARKING_TICKET_NOT_FOUND"):
            await verify(plate(), agent.metadata, code=(await make_zone()).code)

    async def test_a_plate_without_ticket_or_character_is_refused(self, verify) -> None:
        with refused("PARKING_TICKET_NOT_FOUND"):
            await verify(plate())
        with refused("INVALID_LICENSE_PLATE"):
            await verify("-")

    async def test_the_newest_ticket_of_the_plate_counts(self, verify, park, zone, clock) -> None:
        old = await park(license_plate="55 TUN 5555")
        clock.move(minutes=10)
        assert (await verify("55 تونس 5555")).parking_ticket.id == old.id
        new = await park(license_plate="55 TUN 5555")
        answer = await verify("55-tun-5555", code=zone.code.lower())
        assert answer.is_valid
        assert answer.parking_ticket.id == new.id
