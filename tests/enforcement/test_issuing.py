"""ViolationTicketService: fining a vehicle."""

import asyncio
import base64
import io
import re
from datetime import UTC, datetime, timedelta

import pytest
from bson import ObjectId
from google.protobuf.timestamp_pb2 import Timestamp
from PIL import Image

from parkup.common.v1.geo_point_pb2 import GeoPoint
from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.enforcement.v1.agent_pb2 import TicketIssuer
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from server.values.caller import Role
from server.values.clock import TUNIS
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.errors import refused


def timestamp(instant: datetime) -> Timestamp:
    message = Timestamp()
    message.FromDatetime(instant)
    return message


class TestIssueTicket:
    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.IssueViolationTicket(city.violation())

    async def test_is_not_for_drivers_and_plain_operators(self, city: City, zone: ZoneOnMap) -> None:
        for other in (await city.driver(), await city.operator(Role.OPERATOR, zone)):
            with refused("PERMISSION_DENIED"):
                await city.tickets.IssueViolationTicket(city.violation(), metadata=other.metadata)

    async def test_an_agent_cannot_fine_in_a_zone_of_others(self, city: City, agent: Patrol) -> None:
        elsewhere = await city.zone()

        with refused("ZONE_NOT_ASSIGNED"):
            await city.fined(agent, zone_id=elsewhere.id)
        with refused("ZONE_NOT_ASSIGNED"):
            await city.fined(agent, position=elsewhere.inside)

    async def test_an_agent_cannot_fine_in_the_name_of_another(
        self, city: City, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        other = await city.agent(zone)

        with refused("NOT_YOUR_NAME"):
            await city.fined(agent, agent_id=other.id)

    @pytest.mark.parametrize(
        ("fields", "named"),
        [
            ({"reason": 0}, "reason"),
            ({"reason": 9}, "reason"),
            ({"agent_id": "x"}, "agent_id"),
            ({"zone_id": "x"}, "zone_id"),
            ({"session_id": "x"}, "session_id"),
            ({"fine_amount": -1}, "fine_amount"),
            ({"fine_amount": float("nan")}, "fine_amount"),
            ({"fine_amount": 50.0001}, "fine_amount"),
            ({"position": GeoPoint(coordinates=[10])}, "position.coordinates"),
            ({"position": GeoPoint(coordinates=[10, 91])}, "position.coordinates"),
            ({"evidence_photos": ["http://example.com/a.jpg"]}, "evidence_photos[0]"),
            ({"evidence_photos": ["https://example.com/a.jpg"] * 11}, "evidence_photos"),
            ({"notes": "x" * 2001}, "notes"),
        ],
    )
    async def test_names_the_field_that_cannot_be_right(self, city: City, agent: Patrol, fields, named) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await city.fined(agent, **fields)
        assert set(refusal.fields) == {named}

    async def test_needs_a_plate(self, city: City, agent: Patrol) -> None:
        request = city.violation()
        request.license_plate = ""

        with refused("INVALID_ARGUMENT"):
            await city.tickets.IssueViolationTicket(request, metadata=agent.metadata)
        with refused("INVALID_LICENSE_PLATE"):
            await city.fined(agent, " -- ")

    async def test_needs_a_zone_that_is_there(self, city: City, agent: Patrol) -> None:
        with refused("ZONE_NOT_FOUND"):
            await city.fined(agent, zone_id=str(ObjectId()))

    async def test_asks_for_the_zone_when_nothing_says_which(self, city: City) -> None:
        two, none = await city.agent(await city.zone(), await city.zone()), await city.agent()

        for unclear in (two, none):
            with refused("ZONE_REQUIRED"):
                await city.fined(unclear, position=GeoPoint(coordinates=[-150, -60]))

    async def test_only_an_admin_may_set_another_fine(self, city: City, agent: Patrol, zone: ZoneOnMap) -> None:
        admin = await city.operator(Role.ADMIN)

        with refused("FINE_AMOUNT_NOT_ALLOWED") as refusal:
            await city.fined(agent, fine_amount=49.999)
        assert refusal.metadata == {"fine_amount": "50.000"}
        assert (await city.fined(agent, fine_amount=50)).fine_amount == 50
        assert (await city.fined(admin, zone_id=zone.id, fine_amount=12.34)).fine_amount == 12.34

    async def test_refuses_a_fine_that_no_card_could_pay(self, city: City, zone: ZoneOnMap) -> None:
        admin = await city.operator(Role.ADMIN)

        with refused("INVALID_ARGUMENT") as refusal:
            await city.fined(admin, zone_id=zone.id, fine_amount=12.345)
        assert set(refusal.fields) == {"fine_amount"}

    async def test_an_admin_may_fine_anywhere_in_an_agents_name_or_in_none(
        self, city: City, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        admin = await city.operator(Role.ADMIN)

        named = await city.fined(admin, agent_id=agent.id)
        unnamed = await city.fined(admin, zone_id=zone.id)

        assert named.agent_id == named.issuer.id == agent.id
        assert (named.issuer.agent_code, named.issuer.email) == (agent.code, agent.email)
        assert named.zone_id == zone.id
        assert not unnamed.HasField("agent_id")
        assert unnamed.issuer == TicketIssuer(
            id=admin.id, name="Ines Chaabane", first_name="Ines", last_name="Chaabane"
        )
        assert await city.read(agent, unnamed.id) == unnamed
        with refused("AGENT_NOT_FOUND"):
            await city.fined(admin, agent_id=str(ObjectId()), zone_id=zone.id)

    async def test_refuses_times_that_make_no_sense(self, city: City, agent: Patrol, clock) -> None:
        for away in (timedelta(hours=-25), timedelta(minutes=6)):
            with refused("INVALID_ISSUE_TIME"):
                await city.fined(agent, issued_at=timestamp(clock() + away))
        with refused("INVALID_DUE_DATE"):
            await city.fined(agent, due_date=timestamp(clock() - timedelta(minutes=1)))

    async def test_refuses_times_that_no_calendar_holds(self, city: City, agent: Patrol) -> None:
        for field in ("issued_at", "due_date"):
            with refused("INVALID_ARGUMENT") as refusal:
                await city.fined(agent, **{field: Timestamp(seconds=10**15)})
            assert set(refusal.fields) == {field}

    async def test_refuses_a_session_that_is_not_there_or_another_vehicles(
        self, city: City, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        plate = city.plate()
        session_id = await city.parked(await city.driver(plate), zone, plate)

        for wrong in (session_id, str(ObjectId())):
            with refused("SESSION_NOT_FOUND"):
                await city.fined(agent, session_id=wrong)

    async def test_a_repeated_call_fines_once_and_with_another_request_is_refused(
        self, city: City, agent: Patrol
    ) -> None:
        request = city.violation()
        keyed = (*agent.metadata, ("idempotency-key", "first"))

        answers = await asyncio.gather(*(city.tickets.IssueViolationTicket(request, metadata=keyed) for _ in range(5)))
        again = await city.tickets.IssueViolationTicket(request, metadata=keyed)

        assert {answer.violation_ticket.id for answer in answers} == {again.violation_ticket.id}
        assert all(answer == again for answer in answers)
        with refused("IDEMPOTENCY_KEY_REUSED"):
            await city.tickets.IssueViolationTicket(city.violation(), metadata=keyed)

    async def test_parallel_tickets_never_share_a_number(self, city: City, agent: Patrol) -> None:
        tickets = await asyncio.gather(*(city.fined(agent) for _ in range(40)))

        assert len({ticket.ticket_number for ticket in tickets}) == 40

    async def test_numbers_begin_anew_each_day_of_tunis(self, city: City, agent: Patrol, clock, database) -> None:
        await city.fined(agent)
        clock.move(days=400)
        day = clock().astimezone(TUNIS).strftime("%Y%m%d")
        await database["counters"].delete_one({"_id": f"tickets:{day}"})
        later = await city.agent(await city.zone())

        first, second = await city.fined(later), await city.fined(later)

        assert (first.ticket_number, second.ticket_number) == (f"TKT-{day}-00001", f"TKT-{day}-00002")
        # What comes after this test must not meet these numbers.
        await database["tickets"].delete_many({"ticketNumber": {"$regex": f"^TKT-{day}"}})

    async def test_gives_the_whole_ticket(self, city: City, agent: Patrol, zone: ZoneOnMap, clock) -> None:
        before = clock()

        ticket = await city.fined(
            agent,
            "123-tun 4567",
            reason=ViolationTicket.REASON_POUND,
            zone_id=zone.id,
            position=GeoPoint(coordinates=[10.1815, 36.8065]),
            address="Avenue Habib Bourguiba, Tunis",
            notes="En double file",
            evidence_photos=["https://photos.example.com/1.jpg", "https://photos.example.com/2.jpg"],
        )

        assert re.fullmatch(r"TKT-\d{8}-\d{5,}", ticket.ticket_number)
        assert ticket.status == ViolationTicket.STATUS_PENDING
        assert ticket.fine_amount == 100
        assert ticket.license_plate == ticket.plate.formatted == "123 TUN 4567"
        assert (ticket.plate.type, ticket.plate.left, ticket.plate.right) == (LicensePlate.TYPE_TUNIS, "123", "4567")
        assert ticket.zone_id == zone.id
        assert list(ticket.position.coordinates) == [10.1815, 36.8065]
        assert ticket.address == "Avenue Habib Bourguiba, Tunis"
        assert ticket.notes == "En double file"
        assert len(ticket.evidence_photos) == 2
        assert ticket.agent_id == agent.id
        assert ticket.issuer == TicketIssuer(
            id=agent.id,
            name="Sami Ben Youssef",
            first_name="Sami",
            last_name="Ben Youssef",
            agent_code=agent.code,
            email=agent.email,
        )
        issued = ticket.issued_at.ToDatetime(UTC)
        assert before <= issued <= clock()
        assert ticket.due_date.ToDatetime(UTC) - issued == timedelta(days=30)
        for absent in ("paid_at", "payment_method", "appeal_reason", "session_id", "user_id"):
            assert not ticket.HasField(absent)
        assert await city.read(agent, ticket.id) == ticket

    async def test_may_name_a_session_of_the_vehicle_also_one_in_another_zone(
        self, city: City, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        for parked_in in (zone, await city.zone()):
            plate = city.plate()
            driver = await city.driver()
            session_id = await city.parked(driver, parked_in, plate)

            ticket = await city.fined(agent, plate.lower(), session_id=session_id.upper())

            assert (ticket.session_id, ticket.zone_id) == (session_id, zone.id)
            assert ticket.user_id == driver.id

    async def test_takes_times_and_agent_that_are_given(self, city: City, agent: Patrol, clock) -> None:
        issued, due = clock() - timedelta(hours=3), clock() + timedelta(days=7)

        ticket = await city.fined(agent, agent_id=agent.id, issued_at=timestamp(issued), due_date=timestamp(due))

        assert ticket.issued_at.ToDatetime(UTC) == issued
        assert ticket.due_date.ToDatetime(UTC) == due

    async def test_finds_the_zone_by_the_place_and_takes_its_fines(self, city: City) -> None:
        cheap, dear = await city.zone(car_sabot_fine=10), await city.zone(car_sabot_fine=60.5)
        agent = await city.agent(cheap, dear)

        ticket = await city.fined(agent, position=dear.inside)

        assert (ticket.zone_id, ticket.fine_amount) == (dear.id, 60.5)

    async def test_stands_at_the_centre_of_its_zone_unless_a_place_is_given(
        self, city: City, agent: Patrol, zone: ZoneOnMap, database
    ) -> None:
        ticket = await city.fined(agent)

        assert ticket.position == zone.inside
        stored = await database["tickets"].find_one({"_id": ObjectId(ticket.id)})
        assert stored["position"]["coordinates"] == list(zone.inside.coordinates)

    @pytest.mark.parametrize(
        "written", ["{left} TUN {right}", "{left}tun{right}", "{left}-تونس-{right}", "{left} تونس {right}"]
    )
    async def test_knows_the_vehicle_however_its_plate_is_written(
        self, city: City, agent: Patrol, zone: ZoneOnMap, written: str
    ) -> None:
        plate = city.plate()
        left, _, right = plate.split()
        driver = await city.driver()
        session_id = await city.parked(driver, zone, plate)

        ticket = await city.fined(agent, written.format(left=left, right=right), session_id=session_id)

        assert ticket.user_id == driver.id
        assert ticket.license_plate == f"{left} TUN {right}"

    async def test_takes_a_plate_in_parts_before_its_text(self, city: City, agent: Patrol) -> None:
        parts = LicensePlate(type=LicensePlate.TYPE_CD, left="12", right="3456")

        ticket = await city.fined(agent, license_plate="whatever", plate=parts)

        assert (ticket.license_plate, ticket.plate.category) == ("12 CD 3456", LicensePlate.CATEGORY_DIPLOMATIC)

    async def test_names_no_driver_for_having_the_plate_in_their_list_or_parking_with_it(
        self, city: City, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        plate = city.plate()
        await city.parked(await city.driver(plate), zone, plate)

        assert not (await city.fined(agent, plate)).HasField("user_id")


class TestIssueTicketWithQr:
    async def test_refuses_whom_issue_ticket_refuses(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.IssueViolationTicketWithQr(city.violation())
        with refused("PERMISSION_DENIED"):
            await city.tickets.IssueViolationTicketWithQr(city.violation(), metadata=(await city.driver()).metadata)

    async def test_refuses_what_issue_ticket_refuses(self, city: City, agent: Patrol, clock) -> None:
        admin, elsewhere, nobody = await city.operator(Role.ADMIN), await city.zone(), str(ObjectId())
        long_ago = timestamp(clock() - timedelta(days=2))

        for issuer, fields, reason in (
            (agent, {"license_plate": "--"}, "INVALID_LICENSE_PLATE"),
            (agent, {"zone_id": nobody}, "ZONE_NOT_FOUND"),
            (agent, {"zone_id": elsewhere.id}, "ZONE_NOT_ASSIGNED"),
            (agent, {"agent_id": nobody}, "NOT_YOUR_NAME"),
            (agent, {"fine_amount": 1}, "FINE_AMOUNT_NOT_ALLOWED"),
            (agent, {"due_date": long_ago}, "INVALID_DUE_DATE"),
            (agent, {"issued_at": long_ago}, "INVALID_ISSUE_TIME"),
            (agent, {"session_id": nobody}, "SESSION_NOT_FOUND"),
            (admin, {"agent_id": nobody}, "AGENT_NOT_FOUND"),
            (admin, {}, "ZONE_REQUIRED"),
        ):
            with refused(reason):
                await city.fined_with_qr(issuer, **fields)

    async def test_a_repeated_call_says_when_the_code_of_the_first_is_gone(
        self, city: City, agent: Patrol, database
    ) -> None:
        request, keyed = city.violation(), (*agent.metadata, ("idempotency-key", "gone"))
        first = await city.tickets.IssueViolationTicketWithQr(request, metadata=keyed)
        await database["ticketTokens"].delete_one({"ticketId": ObjectId(first.violation_ticket.id)})

        with refused("INVALID_TICKET_TOKEN"):
            await city.tickets.IssueViolationTicketWithQr(request, metadata=keyed)

    async def test_a_repeated_call_gives_the_same_code_though_none_is_stored(
        self, city: City, agent: Patrol, database
    ) -> None:
        request = city.violation()
        keyed = (*agent.metadata, ("idempotency-key", "with-qr"))

        first = await city.tickets.IssueViolationTicketWithQr(request, metadata=keyed)
        again = await city.tickets.IssueViolationTicketWithQr(request, metadata=keyed)
        await city.pay(agent, first.violation_ticket, PaymentMethod.PAYMENT_METHOD_CASH)
        after_it_was_paid = await city.tickets.IssueViolationTicketWithQr(request, metadata=keyed)

        assert again == after_it_was_paid == first
        token = first.qr_code.token.encode()
        for name in await database.list_collection_names():
            async for document in database[name].find_raw_batches():
                assert token not in document
                assert base64.urlsafe_b64decode(token + b"=" * (-len(token) % 4))[5:37] not in document

    async def test_gives_a_picture_of_a_link_that_opens_the_ticket(
        self, city: City, agent: Patrol, settings, clock
    ) -> None:
        answer = await city.tickets.IssueViolationTicketWithQr(city.violation(), metadata=agent.metadata)

        code = answer.qr_code
        assert code.qr_code_content == f"{settings.public_url}/api/v1/tickets/token/verify/{code.token}"
        kind, _, data = code.qr_code_data_url.partition(",")
        assert kind == "data:image/png;base64"
        picture = Image.open(io.BytesIO(base64.b64decode(data, validate=True)))
        assert (picture.format, picture.size) == ("PNG", (300, 300))
        assert answer.violation_ticket.id not in code.token
        assert answer.violation_ticket.id.encode() not in base64.urlsafe_b64decode(code.token + "==")
        lifetime = code.expires_at.ToDatetime(UTC) - clock()
        assert timedelta(days=364, hours=23) < lifetime <= timedelta(days=365)
