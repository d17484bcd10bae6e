"""ViolationTicketService: reading tickets, and their QR codes."""

import base64
import io

import pytest
from bson import ObjectId
from PIL import Image

from parkup.enforcement.v1 import violation_ticket_service_pb2 as pb
from parkup.enforcement.v1.agent_pb2 import TicketIssuer
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from server.values.caller import Role
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.errors import refused

NO_SUCH_ID = "6584f3e9a1234567890abcde"


def as_drivers_see(ticket: ViolationTicket) -> ViolationTicket:
    seen = ViolationTicket()
    seen.CopyFrom(ticket)
    seen.issuer.ClearField("email")
    return seen


class TestGetTicket:
    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.GetViolationTicket(pb.GetViolationTicketRequest(violation_ticket_id=NO_SUCH_ID))

    async def test_staff_of_other_zones_are_told_that_it_is_not_theirs(self, city: City, agent: Patrol) -> None:
        ticket, elsewhere = await city.fined(agent), await city.zone()

        for other in (
            await city.agent(elsewhere),
            await city.agent(),
            await city.operator(Role.OPERATOR, elsewhere),
            await city.operator(),
        ):
            with refused("ZONE_NOT_ASSIGNED"):
                await city.read(other, ticket.id)

    async def test_other_drivers_are_told_that_it_is_not_there(self, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)
        stranger = await city.driver(city.plate())

        with refused("TICKET_NOT_FOUND") as hidden:
            await city.read(stranger, ticket.id)
        with refused("TICKET_NOT_FOUND") as missing:
            await city.read(stranger, NO_SUCH_ID)

        assert hidden.message.replace(ticket.id, NO_SUCH_ID) == missing.message

    @pytest.mark.parametrize("ticket_id", ["", "1", "6584f5b9c3456789012cdefg", NO_SUCH_ID + "00", "é" * 24])
    async def test_refuses_an_id_that_is_none(self, city: City, agent: Patrol, ticket_id: str) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await city.read(agent, ticket_id)
        assert set(refusal.fields) == {"violation_ticket_id"}

    async def test_says_in_the_words_of_the_spec_that_there_is_none(self, city: City, agent: Patrol) -> None:
        request = pb.GetViolationTicketRequest(violation_ticket_id=NO_SUCH_ID)

        with refused("TICKET_NOT_FOUND") as refusal:
            await city.tickets.GetViolationTicket(request, metadata=(*agent.metadata, ("accept-language", "en")))

        assert refusal.message == f"Ticket #{NO_SUCH_ID} not found"
        assert refusal.http_status == 404

    async def test_is_for_agents_and_operators_of_the_zone_and_for_admins(
        self, city: City, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        ticket = await city.fined(agent)

        for reader in (
            agent,
            await city.agent(zone),
            await city.operator(Role.OPERATOR, zone),
            await city.operator(Role.ADMIN),
            await city.operator(Role.SUPER_ADMIN),
        ):
            assert await city.read(reader, ticket.id) == ticket

    async def test_is_for_the_driver_whose_session_it_is_about_without_the_agents_address(
        self, city: City, agent: Patrol
    ) -> None:
        driver = await city.driver()

        ticket = await city.fined_parked(agent, driver)

        assert ticket.issuer.email == agent.email
        assert await city.read(driver, ticket.id) == as_drivers_see(ticket)

    async def test_having_the_plate_in_ones_list_opens_nothing_before_or_after(self, city: City, agent: Patrol) -> None:
        plate = city.plate()
        before = await city.driver(plate)
        ticket = await city.fined(agent, plate)
        after = await city.driver(plate.replace(" ", "").lower())

        for driver in (before, after):
            with refused("TICKET_NOT_FOUND"):
                await city.read(driver, ticket.id)

    async def test_parking_with_the_plate_opens_only_what_is_about_that_session(
        self, city: City, agent: Patrol, zone: ZoneOnMap
    ) -> None:
        driver = await city.driver()
        ticket = await city.fined(agent)
        await city.parked(driver, zone, ticket.license_plate)

        with refused("TICKET_NOT_FOUND"):
            await city.read(driver, ticket.id)

    async def test_says_whose_account_it_was_when_that_is_gone(
        self, city: City, agent: Patrol, zone: ZoneOnMap, database
    ) -> None:
        gone, retired = await city.agent(zone), await city.operator(Role.ADMIN)
        by_agent, by_operator = await city.fined(gone), await city.fined(retired, zone_id=zone.id)
        await database["agents"].delete_one({"_id": ObjectId(gone.id)})
        await database["operators"].delete_one({"_id": ObjectId(retired.id)})

        assert (await city.read(agent, by_agent.id)).issuer == TicketIssuer(id=gone.id)
        assert (await city.read(agent, by_operator.id)).issuer == TicketIssuer(id=retired.id)

    async def test_is_for_a_driver_who_opened_its_code_while_signed_in(self, city: City, agent: Patrol) -> None:
        ticket, token = await city.fined_with_qr(agent)
        scanner, stranger = await city.driver(), await city.driver()
        request = pb.VerifyViolationTicketTokenRequest(token=token)

        await city.tickets.VerifyViolationTicketToken(request)
        with refused("TICKET_NOT_FOUND"):
            await city.read(scanner, ticket.id)
        for _ in range(2):
            await city.tickets.VerifyViolationTicketToken(request, metadata=scanner.metadata)

        assert await city.read(scanner, ticket.id) == as_drivers_see(ticket)
        with refused("TICKET_NOT_FOUND"):
            await city.read(stranger, ticket.id)


class TestGetTicketByNumber:
    def ask(self, city: City, reader: Patrol, number: str):
        return city.tickets.GetViolationTicketByNumber(
            pb.GetViolationTicketByNumberRequest(ticket_number=number), metadata=reader.metadata
        )

    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.GetViolationTicketByNumber(
                pb.GetViolationTicketByNumberRequest(ticket_number="TKT-20260101-00001")
            )

    async def test_hides_it_from_others_as_get_ticket_does(self, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)

        with refused("TICKET_NOT_FOUND"):
            await self.ask(city, await city.driver(ticket.license_plate), ticket.ticket_number)
        with refused("ZONE_NOT_ASSIGNED"):
            await self.ask(city, await city.agent(), ticket.ticket_number)

    @pytest.mark.parametrize(("number", "reason"), [("", "INVALID_ARGUMENT"), ("T" * 33, "INVALID_ARGUMENT")])
    async def test_refuses_a_number_that_is_none(self, city: City, agent: Patrol, number: str, reason: str) -> None:
        with refused(reason):
            await self.ask(city, agent, number)

    async def test_says_that_there_is_none(self, city: City, agent: Patrol) -> None:
        with refused("TICKET_NOT_FOUND") as refusal:
            await self.ask(city, agent, "TKT-19990101-00001")
        assert refusal.metadata == {"ticket": "TKT-19990101-00001"}

    async def test_finds_it_in_upper_and_lower_case(self, city: City, agent: Patrol) -> None:
        driver = await city.driver()
        ticket = await city.fined_parked(agent, driver)

        by_driver = await self.ask(city, driver, ticket.ticket_number)
        by_agent = await self.ask(city, agent, f" {ticket.ticket_number.lower()}")

        assert by_driver.violation_ticket == as_drivers_see(ticket)
        assert by_agent.violation_ticket == ticket


class TestGetTicketQrImage:
    def ask(self, city: City, reader: Patrol, ticket_id: str, size: int | None = None):
        request = pb.GetViolationTicketQrImageRequest(violation_ticket_id=ticket_id, size=size)
        return city.tickets.GetViolationTicketQrImage(request, metadata=reader.metadata)

    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.GetViolationTicketQrImage(
                pb.GetViolationTicketQrImageRequest(violation_ticket_id=NO_SUCH_ID)
            )

    async def test_hides_it_from_others_as_get_ticket_does(self, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)

        with refused("TICKET_NOT_FOUND"):
            await self.ask(city, await city.driver(ticket.license_plate), ticket.id)
        with refused("ZONE_NOT_ASSIGNED"):
            await self.ask(city, await city.agent(), ticket.id)

    @pytest.mark.parametrize("size", [0, 99, 1001, -300])
    async def test_refuses_sizes_that_nobody_can_use(self, city: City, agent: Patrol, size: int) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await self.ask(city, agent, NO_SUCH_ID, size)
        assert set(refusal.fields) == {"size"}

    async def test_a_token_that_is_over_revoked_or_gone_is_not_shown_and_none_is_made(
        self, city: City, agent: Patrol, clock, database
    ) -> None:
        ticket = await city.fined(agent)
        tokens = database["ticketTokens"]
        mine = {"ticketId": ObjectId(ticket.id)}

        await tokens.update_one(mine, {"$set": {"status": "revoked"}})
        with refused("TICKET_TOKEN_REVOKED"):
            await self.ask(city, agent, ticket.id)
        await tokens.update_one(mine, {"$set": {"status": "active", "expiresAt": clock()}})
        with refused("TICKET_TOKEN_EXPIRED"):
            await self.ask(city, agent, ticket.id)
        await tokens.delete_one(mine)
        with refused("INVALID_TICKET_TOKEN"):
            await self.ask(city, agent, ticket.id)
        assert await tokens.count_documents(mine) == 0

    @pytest.mark.parametrize(("size", "pixels"), [(None, 300), (100, 100), (1000, 1000), (333, 333)])
    async def test_shows_the_tickets_own_token_in_the_size_asked_for(
        self, city: City, agent: Patrol, size: int | None, pixels: int
    ) -> None:
        driver = await city.driver()
        answer = await city.tickets.IssueViolationTicketWithQr(city.violation(), metadata=agent.metadata)
        await city.open(driver, answer.qr_code.token)

        image = await self.ask(city, driver, answer.violation_ticket.id, size)

        assert image.content_type == "image/png"
        assert Image.open(io.BytesIO(image.data)).size == (pixels, pixels)
        if size is None:
            assert answer.qr_code.qr_code_data_url.endswith(base64.b64encode(image.data).decode())
