"""TicketTokenService: agents and operators make tokens of fines, look at them and revoke them."""

import asyncio
import base64
import io
from datetime import UTC, datetime, time, timedelta

import pytest
from bson import ObjectId
from PIL import Image
from pydantic import SecretStr

from parkup.common.v1.payment_method_pb2 import PAYMENT_METHOD_CASH, PAYMENT_METHOD_WALLET
from parkup.enforcement.v1 import ticket_token_service_pb2 as pb
from parkup.enforcement.v1 import violation_ticket_service_pb2 as ticket_pb
from parkup.enforcement.v1.ticket_token_pb2 import TicketToken
from parkup.enforcement.v1.ticket_token_service_pb2_grpc import TicketTokenServiceStub
from parkup.enforcement.v1.violation_ticket_service_pb2_grpc import ViolationTicketServiceStub
from server.enforcement.tokens.model import MOST_ACTIVE
from server.enforcement.tokens.wire import deleted_text
from server.jobs.by_hand import run_once
from server.jobs.leases import Leases
from server.values.caller import Role
from server.values.clock import next_time
from server.values.language import Language
from server.values.qr import qr_png
from tests.another_server import AnotherServer
from tests.enforcement.city import City, Patrol
from tests.errors import reason_of, refused
from tests.people import Metadata, Person

NO_SUCH_ID = "6584f3e9a1234567890abcde"
ENGLISH = (("accept-language", "en"),)


@pytest.fixture(scope="session")
def tokens(channel) -> TicketTokenServiceStub:
    return TicketTokenServiceStub(channel)


async def create(tokens: TicketTokenServiceStub, who: Person | Patrol, ticket_id: str, days: int | None = None):
    request = pb.CreateTicketTokenRequest(violation_ticket_id=ticket_id, expiration_days=days)
    return (await tokens.CreateTicketToken(request, metadata=who.metadata)).qr_code


async def info(tokens: TicketTokenServiceStub, who: Person | Patrol, ticket_id: str) -> TicketToken:
    request = pb.GetTicketTokenRequest(violation_ticket_id=ticket_id)
    return (await tokens.GetTicketToken(request, metadata=who.metadata)).ticket_token


async def revoke(tokens: TicketTokenServiceStub, who: Person | Patrol, ticket_id: str, more: Metadata = ()):
    request = pb.RevokeTicketTokensRequest(violation_ticket_id=ticket_id)
    return await tokens.RevokeTicketTokens(request, metadata=(*who.metadata, *more))


async def regenerate(tokens: TicketTokenServiceStub, who: Person | Patrol, ticket_id: str, size: int | None = None):
    request = pb.RegenerateTicketQrCodeRequest(violation_ticket_id=ticket_id, size=size)
    return (await tokens.RegenerateTicketQrCode(request, metadata=who.metadata)).qr_code


async def show(tokens: TicketTokenServiceStub, who: Person | Patrol, ticket_id: str):
    request = pb.GetTicketQrCodeRequest(violation_ticket_id=ticket_id)
    return (await tokens.GetTicketQrCode(request, metadata=who.metadata)).qr_code


async def opened(stub: ViolationTicketServiceStub, token: str, metadata: Metadata = ()) -> str:
    request = ticket_pb.VerifyViolationTicketTokenRequest(token=token)
    return (await stub.VerifyViolationTicketToken(request, metadata=metadata)).violation_ticket_id


def from_address(address: str) -> Metadata:
    """As the gateway says it to its workers."""
    return (("x-forwarded-for", address),)


def png_in(data_url: str) -> bytes:
    return base64.b64decode(data_url.removeprefix("data:image/png;base64,"))


def drawing_in(data_url: str) -> Image.Image:
    return Image.open(io.BytesIO(png_in(data_url)))


class TestAccess:
    @pytest.mark.parametrize("ask", [create, info, revoke, regenerate, show])
    async def test_staff_of_other_zones_and_nobodys_ticket(self, tokens, city: City, agent: Patrol, ask) -> None:
        ticket = await city.fined(agent)
        elsewhere = await city.zone()
        for stranger in (await city.agent(elsewhere), await city.operator(Role.OPERATOR, elsewhere)):
            with refused("ZONE_NOT_ASSIGNED"):
                await ask(tokens, stranger, ticket.id)
        with refused("TICKET_NOT_FOUND"):
            await ask(tokens, agent, NO_SUCH_ID)
        await ask(tokens, await city.operator(Role.OPERATOR, agent.zones[0]), ticket.id)
        await ask(tokens, await city.operator(Role.ADMIN), ticket.id)

    async def test_a_driver_is_shown_the_code_of_their_own_fine_only(self, tokens, city: City, agent: Patrol) -> None:
        driver = await city.driver()
        ticket = await city.fined_parked(agent, driver)

        shown = await show(tokens, driver, ticket.id)

        assert await opened(city.tickets, shown.token) == ticket.id
        with refused("TICKET_NOT_FOUND"):
            await show(tokens, await city.driver(), ticket.id)


class TestCreateTicketToken:
    async def test_a_token_of_its_own_beside_the_one_on_the_car(self, tokens, city: City, agent: Patrol) -> None:
        ticket, on_the_car = await city.fined_with_qr(agent)

        made = await create(tokens, agent, ticket.id)

        assert made.token != on_the_car
        assert await opened(city.tickets, made.token) == await opened(city.tickets, on_the_car) == ticket.id
        assert made.qr_code_content.endswith(f"/api/v1/tickets/token/verify/{made.token}")
        assert png_in(made.qr_code_data_url) == qr_png(made.qr_code_content, 300)

    async def test_it_works_as_long_as_was_asked_for_a_year_unless_asked(
        self, tokens, city: City, agent: Patrol, clock
    ) -> None:
        ticket = await city.fined(agent)
        year, week = await create(tokens, agent, ticket.id), await create(tokens, agent, ticket.id, 7)

        clock.move(days=7, seconds=1)

        with refused("TICKET_TOKEN_EXPIRED"):
            await opened(city.tickets, week.token)
        assert await opened(city.tickets, year.token) == ticket.id
        assert (
            timedelta(days=364) < year.expires_at.ToDatetime(UTC) - clock() + timedelta(days=7) <= timedelta(days=365)
        )

    @pytest.mark.parametrize("days", [0, -1, 3651])
    async def test_refuses_a_time_that_makes_no_sense(self, tokens, city: City, agent: Patrol, days: int) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await create(tokens, agent, NO_SUCH_ID, days)
        assert set(refusal.fields) == {"expiration_days"}

    @pytest.mark.parametrize("status", ["paid", "sabot_removed", "dismissed"])
    async def test_a_ticket_that_is_settled_gets_none(
        self, tokens, city: City, agent: Patrol, database, status: str
    ) -> None:
        ticket = await city.fined(agent)
        await database["tickets"].update_one({"_id": ObjectId(ticket.id)}, {"$set": {"status": status}})

        with refused("TICKET_CLOSED"):
            await create(tokens, agent, ticket.id)

    async def test_a_ticket_has_a_limited_number_of_tokens_that_work_and_the_one_on_the_car_stays(
        self, tokens, city: City, agent: Patrol, database
    ) -> None:
        ticket, on_the_car = await city.fined_with_qr(agent)
        second = await create(tokens, agent, ticket.id)
        await asyncio.gather(*(create(tokens, agent, ticket.id) for _ in range(MOST_ACTIVE - 2)))

        newest = await create(tokens, agent, ticket.id)

        for token in (on_the_car, newest.token):
            assert await opened(city.tickets, token) == ticket.id
        with refused("TICKET_TOKEN_REVOKED"):
            await opened(city.tickets, second.token)
        await asyncio.gather(*(create(tokens, agent, ticket.id) for _ in range(5)))
        active = {"ticketId": ObjectId(ticket.id), "status": "active"}
        assert await database["ticketTokens"].count_documents(active) == MOST_ACTIVE
        assert await opened(city.tickets, on_the_car) == ticket.id

    async def test_paid_at_the_same_moment_no_token_is_left_that_works(self, tokens, city: City, agent: Patrol) -> None:
        driver = await city.driver(millimes=100_000)
        ticket = await city.fined_parked(agent, driver)

        paid, *made = await asyncio.gather(
            city.pay(driver, ticket, PAYMENT_METHOD_WALLET),
            *(create(tokens, agent, ticket.id) for _ in range(8)),
            return_exceptions=True,
        )

        assert paid.id == ticket.id
        for each in made:
            if isinstance(each, Exception):
                assert reason_of(each) == "TICKET_CLOSED"
            else:
                with refused("TICKET_TOKEN_REVOKED"):
                    await opened(city.tickets, each.token)


class TestGetTicketToken:
    async def test_says_who_scanned_it_to_operators_and_how_often_to_agents(
        self, tokens, city: City, agent: Patrol
    ) -> None:
        ticket, token = await city.fined_with_qr(agent)
        fresh = await info(tokens, agent, ticket.id)
        assert (fresh.token, fresh.status, fresh.scan_count) == (token, TicketToken.STATUS_ACTIVE, 0)
        assert not fresh.HasField("used_at")

        for _ in range(2):
            await opened(city.tickets, token, from_address("203.0.113.9"))

        seen = await info(tokens, agent, ticket.id)
        assert seen.scan_count == 2
        assert seen.HasField("used_at")
        assert not seen.HasField("used_by_ip")
        assert not seen.HasField("used_by_user_agent")
        by_operator = await info(tokens, await city.operator(Role.OPERATOR, agent.zones[0]), ticket.id)
        assert by_operator.used_by_ip == "203.0.113.9"
        assert "grpc" in by_operator.used_by_user_agent

    async def test_a_token_past_its_time_is_expired_and_a_revoked_one_revoked(
        self, tokens, city: City, agent: Patrol, database, clock
    ) -> None:
        expired, revoked = await city.fined(agent), await city.fined(agent)
        await database["ticketTokens"].update_one({"ticketId": ObjectId(expired.id)}, {"$set": {"expiresAt": clock()}})
        await revoke(tokens, agent, revoked.id)

        assert (await info(tokens, agent, expired.id)).status == TicketToken.STATUS_EXPIRED
        of_revoked = await info(tokens, agent, revoked.id)
        assert of_revoked.status == TicketToken.STATUS_REVOKED
        assert of_revoked.HasField("revoked_at")

    async def test_a_ticket_whose_tokens_are_forgotten_has_none(
        self, tokens, city: City, agent: Patrol, database
    ) -> None:
        ticket = await city.fined(agent)
        await database["ticketTokens"].delete_many({"ticketId": ObjectId(ticket.id)})

        for ask in (info, regenerate, show):
            with refused("INVALID_TICKET_TOKEN"):
                await ask(tokens, agent, ticket.id)


class TestRegenerateTicketQrCode:
    async def test_draws_the_same_code_in_another_size(self, tokens, city: City, agent: Patrol, database) -> None:
        ticket, token = await city.fined_with_qr(agent)

        drawn = await regenerate(tokens, agent, ticket.id, 500)

        assert drawn.token == token
        assert drawing_in(drawn.qr_code_data_url).size == (500, 500)
        assert drawing_in((await regenerate(tokens, agent, ticket.id)).qr_code_data_url).size == (300, 300)
        assert await database["ticketTokens"].count_documents({"ticketId": ObjectId(ticket.id)}) == 1

    async def test_no_code_is_drawn_that_opens_nothing(
        self, tokens, city: City, agent: Patrol, database, clock
    ) -> None:
        expired, revoked = await city.fined(agent), await city.fined(agent)
        await database["ticketTokens"].update_one({"ticketId": ObjectId(expired.id)}, {"$set": {"expiresAt": clock()}})
        await revoke(tokens, agent, revoked.id)

        for ask in (regenerate, show):
            with refused("TICKET_TOKEN_EXPIRED"):
                await ask(tokens, agent, expired.id)
            with refused("TICKET_TOKEN_REVOKED"):
                await ask(tokens, agent, revoked.id)


class TestRevokeTicketTokens:
    async def test_from_then_on_no_code_of_the_ticket_opens_it(self, tokens, city: City, agent: Patrol) -> None:
        ticket, on_the_car = await city.fined_with_qr(agent)
        another = await create(tokens, agent, ticket.id)

        first = await revoke(tokens, agent, ticket.id, ENGLISH)
        again = await revoke(tokens, agent, ticket.id)

        assert (first.message, first.revoked_count) == ("Token revoked successfully", 2)
        assert (again.message, again.revoked_count) == ("QR code révoqué", 0)
        for token in (on_the_car, another.token):
            with refused("TICKET_TOKEN_REVOKED"):
                await opened(city.tickets, token)

    async def test_a_new_one_works_and_the_old_ones_stay_revoked(self, tokens, city: City, agent: Patrol) -> None:
        ticket, on_the_car = await city.fined_with_qr(agent)
        await revoke(tokens, agent, ticket.id)

        made = await create(tokens, agent, ticket.id)

        assert await opened(city.tickets, made.token) == ticket.id
        assert (await info(tokens, agent, ticket.id)).token == made.token
        with refused("TICKET_TOKEN_REVOKED"):
            await opened(city.tickets, on_the_car)

    async def test_a_token_replayed_after_its_fine_is_paid_opens_nothing(
        self, tokens, city: City, agent: Patrol
    ) -> None:
        ticket, token = await city.fined_with_qr(agent)
        another = await create(tokens, agent, ticket.id)
        await city.pay(agent, ticket, PAYMENT_METHOD_CASH)

        for each in (token, another.token):
            with refused("TICKET_TOKEN_REVOKED"):
                await opened(city.tickets, each)


class TestCleanUpTicketTokens:
    async def test_deletes_what_expired_or_was_revoked_30_days_ago(
        self, tokens, city: City, agent: Patrol, people, clock, application
    ) -> None:
        expired, revoked, good = [await city.fined(agent) for _ in range(3)]
        short = await create(tokens, agent, expired.id, 1)
        await revoke(tokens, agent, revoked.id)

        clock.move(days=30, hours=1)
        boss, agent = await people.super_admin(), await city.agent(*agent.zones)
        answer = await tokens.CleanUpTicketTokens(pb.CleanUpTicketTokensRequest(), metadata=(*boss.metadata, *ENGLISH))
        assert answer.deleted_count >= 1
        assert answer.message == deleted_text(answer.deleted_count, Language.EN)
        with refused("INVALID_TICKET_TOKEN"):
            await info(tokens, agent, revoked.id)

        clock.move(days=1)
        agent = await city.agent(*agent.zones)
        leases = Leases(application.kernel.database, clock)
        await run_once("forget-ticket-tokens", application.parts.jobs, leases)
        with refused("INVALID_TICKET_TOKEN"):
            await opened(city.tickets, short.token)
        assert (await info(tokens, agent, good.id)).status == TicketToken.STATUS_ACTIVE

    @pytest.mark.parametrize(
        ("count", "fr", "en"),
        [
            (0, "0 jeton supprimé", "0 tokens deleted"),
            (1, "1 jeton supprimé", "1 token deleted"),
            (42, "42 jetons supprimés", "42 tokens deleted"),
        ],
    )
    def test_says_how_many_in_both_languages(self, count: int, fr: str, en: str) -> None:
        assert deleted_text(count, Language.FR) == f"Nettoyage terminé : {fr}"
        assert deleted_text(count, Language.EN) == f"Cleanup completed: {en}"

    async def test_a_job_does_it_each_night_at_three_by_tunisian_clocks(self, application) -> None:
        job = next(job for job in application.parts.jobs if job.name == "forget-ticket-tokens")
        assert (job.every, f"{job.at:%H:%M}") == (timedelta(days=1), "03:00")


class TestKeys:
    async def test_a_fine_printed_under_an_old_key_opens_as_long_as_the_key_is_kept(
        self, city: City, agent: Patrol, settings, another_server: AnotherServer
    ) -> None:
        ticket, printed = await city.fined_with_qr(agent)
        old = settings.ticket_token_secret.get_secret_value()
        new = "new:another-secret-of-thirty-two-bytes-or-more"

        async with another_server(ticket_token_secret=SecretStr(f"{new},{old}")) as channel:
            assert await opened(ViolationTicketServiceStub(channel), printed) == ticket.id
            made = await create(TicketTokenServiceStub(channel), agent, ticket.id)
            assert made.token[:6] != printed[:6]
            assert await opened(ViolationTicketServiceStub(channel), made.token) == ticket.id

        # A server that does not have the new key yet.
        with refused("INVALID_TICKET_TOKEN"):
            await opened(city.tickets, made.token)
        async with another_server(ticket_token_secret=SecretStr(new)) as channel:
            with refused("INVALID_TICKET_TOKEN"):
                await opened(ViolationTicketServiceStub(channel), printed)
            assert (await info(TicketTokenServiceStub(channel), agent, ticket.id)).token == made.token

    async def test_of_a_token_whose_key_is_gone_only_its_text_is_missing(
        self, city: City, agent: Patrol, settings, another_server: AnotherServer
    ) -> None:
        ticket = await city.fined(agent)
        gone = SecretStr("new:another-secret-of-thirty-two-bytes-or-more")

        async with another_server(ticket_token_secret=gone) as channel:
            known = await info(TicketTokenServiceStub(channel), agent, ticket.id)

        assert known.status == TicketToken.STATUS_ACTIVE
        assert not known.HasField("token")


class TestScanLimit:
    async def test_an_address_that_scans_too_much_waits_and_others_do_not(
        self, city: City, agent: Patrol, clock, another_server: AnotherServer
    ) -> None:
        ticket, token = await city.fined_with_qr(agent)
        async with another_server(ticket_scans_per_address=3) as channel:
            stub = ViolationTicketServiceStub(channel)
            here = from_address("198.51.100.77")
            for text in (token, "forged", token[:-1]):
                with_reason = await asyncio.gather(opened(stub, text, here), return_exceptions=True)
                assert with_reason[0] == ticket.id or reason_of(with_reason[0]) == "INVALID_TICKET_TOKEN"

            with refused("RATE_LIMITED") as refusal:
                await opened(stub, token, here)
            assert 0 < refusal.retry_after_seconds <= 60
            call = stub.RedirectViolationTicketToken(
                ticket_pb.RedirectViolationTicketTokenRequest(token=token), metadata=here
            )
            await call
            assert dict(await call.initial_metadata())["location"].endswith("/tickets/error?code=RATE_LIMITED")
            assert await opened(stub, token, from_address("198.51.100.78")) == ticket.id
            clock.move(minutes=1)
            assert await opened(stub, token, here) == ticket.id


def test_three_in_the_morning_is_an_hour_earlier_by_utc_and_comes_once_a_day() -> None:
    at = time(3)
    assert next_time(datetime(2026, 5, 4, 1, 59, tzinfo=UTC), at) == datetime(2026, 5, 4, 2, tzinfo=UTC)
    assert next_time(datetime(2026, 5, 4, 2, tzinfo=UTC), at) == datetime(2026, 5, 5, 2, tzinfo=UTC)
    assert next_time(datetime(2026, 5, 4, 23, 30, tzinfo=UTC), at) == datetime(2026, 5, 5, 2, tzinfo=UTC)
