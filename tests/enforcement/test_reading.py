"""TicketService: reading tickets, and their QR codes."""

import base64
import io

import pytest
from bson import ObjectId
from PIL import Image

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.enforcement.v1 import violation_ticket_service_pb2 as pb
from server.values.caller import Role
from tests.enforcement.city import City, Patrol, ZoneOnMap
from tests.errors import refused

NO_SUCH_ID = "6584f3e9a1234567890abcde"


@pytest.fixture
async def zone(city: City) -> ZoneOnMap:
    return await city.zone()


@pytest.fixture
async def agent(city: City, zone: ZoneOnMap) -> Patrol:
    return await city.agent(zone)


class TestGetTicket:
    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.GetViolationTicket(pb.GetViolationTicketRequest(ticket_id=NO_SUCH_ID))

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
        assert set(refusal.fields) == {"ticket_id"}

    async def test_says_in_the_words_of_the_spec_that_there_is_none(self, city: City, agent: Patrol) -> None:
        request = pb.GetViolationTicketRequest(ticket_id=NO_SUCH_ID)

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

    async def test_is_for_the_driver_whose_id_it_carries_even_after_the_car_is_sold(
        self, city: City, agent: Patrol, channel
    ) -> None:
        plate = city.plate()
        driver = await city.driver(plate)
        ticket = await city.fined(agent, plate)
        await AuthServiceStub(channel).RemoveVehicle(
            auth_pb.RemoveVehicleRequest(license_plate=plate), metadata=driver.metadata
        )

        assert await city.read(driver, ticket.id) == ticket

    async def test_is_for_every_driver_who_has_the_plate_also_if_they_add_it_later(
        self, city: City, agent: Patrol
    ) -> None:
        plate = city.plate()
        one, two = await city.driver(plate), await city.driver(plate)
        ticket = await city.fined(agent, plate)
        late = await city.driver(plate.replace(" ", "").lower())

        for driver in (one, two, late):
            assert await city.read(driver, ticket.id) == ticket

    async def test_is_for_a_driver_who_opened_its_code_while_signed_in(self, city: City, agent: Patrol) -> None:
        ticket, token = await city.fined_with_qr(agent)
        scanner, stranger = await city.driver(), await city.driver()
        request = pb.VerifyViolationTicketTokenRequest(token=token)

        await city.tickets.VerifyViolationTicketToken(request)
        with refused("TICKET_NOT_FOUND"):
            await city.read(scanner, ticket.id)
        for _ in range(2):
            await city.tickets.VerifyViolationTicketToken(request, metadata=scanner.metadata)

        assert await city.read(scanner, ticket.id) == ticket
        with refused("TICKET_NOT_FOUND"):
            await city.read(stranger, ticket.id)


class TestGetTicketByNumber:
    def ask(self, city: City, reader: Patrol, number: str):
        return city.tickets.GetViolationTicketByNumber(
            pb.GetViolationTicketByNumberRequest(ticket_number=number), metadata=reader.metadata
        )

    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.GetViolationTicketByNumber(pb.GetViolationTicketByNumberRequest(ticket_number="TKT-20260101-00001"))

    async def test_hides_it_from_others_as_get_ticket_does(self, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)

        with refused("TICKET_NOT_FOUND"):
            await self.ask(city, await city.driver(), ticket.ticket_number)
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
        plate = city.plate()
        driver = await city.driver(plate)
        ticket = await city.fined(agent, plate)

        assert (await self.ask(city, driver, ticket.ticket_number)).ticket == ticket
        assert (await self.ask(city, agent, f" {ticket.ticket_number.lower()}")).ticket == ticket


class TestGetTicketQrImage:
    def ask(self, city: City, reader: Patrol, ticket_id: str, size: int | None = None):
        request = pb.GetViolationTicketQrImageRequest(ticket_id=ticket_id, size=size)
        return city.tickets.GetViolationTicketQrImage(request, metadata=reader.metadata)

    async def test_needs_a_sign_in(self, city: City) -> None:
        with refused("UNAUTHORIZED"):
            await city.tickets.GetViolationTicketQrImage(pb.GetViolationTicketQrImageRequest(ticket_id=NO_SUCH_ID))

    async def test_hides_it_from_others_as_get_ticket_does(self, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)

        with refused("TICKET_NOT_FOUND"):
            await self.ask(city, await city.driver(), ticket.id)
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
        plate = city.plate()
        driver = await city.driver(plate)
        answer = await city.tickets.IssueViolationTicketWithQr(city.violation(plate), metadata=agent.metadata)

        image = await self.ask(city, driver, answer.ticket.id, size)

        assert image.content_type == "image/png"
        assert Image.open(io.BytesIO(image.data)).size == (pixels, pixels)
        if size is None:
            assert answer.qr_code.qr_code_data_url.endswith(base64.b64encode(image.data).decode())
