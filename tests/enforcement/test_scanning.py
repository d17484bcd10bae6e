"""ViolationTicketService: what a scanned QR code leads to."""

import asyncio
import base64
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.enforcement.v1 import violation_ticket_service_pb2 as pb
from server.enforcement.tokens.model import TokenKeys
from server.values.signing_keys import SigningKeys
from tests.enforcement.city import City, Patrol
from tests.errors import reason_of, refused

ENGLISH = (("accept-language", "en"),)
NO_TOKENS = [
    "",
    " ",
    "x",
    "Njk0YTM4MDM4OWUy",
    "é",
    "رمز التذكرة",
    "../../../etc/passwd",
    "' OR 1=1 --",
    "%00%ff",
    "\x00",
    "\n\r",
    "A" * 71,
    "=" * 71,
    "A" * 8192,
    "{$ne: null}",
]


async def verify(city: City, token: str, metadata=()) -> pb.VerifyViolationTicketTokenResponse:
    return await city.tickets.VerifyViolationTicketToken(
        pb.VerifyViolationTicketTokenRequest(token=token), metadata=metadata
    )


async def follow(city: City, token: str) -> dict[str, str]:
    """The headers of the redirect."""
    call = city.tickets.RedirectViolationTicketToken(pb.RedirectViolationTicketTokenRequest(token=token))
    assert (await call).data == b""
    return dict(await call.initial_metadata())


async def change_token(database, ticket_id: str, **fields) -> None:
    await database["ticketTokens"].update_one({"ticketId": ObjectId(ticket_id)}, {"$set": fields})


class TestVerifyTicketToken:
    @pytest.mark.parametrize("text", NO_TOKENS)
    async def test_any_text_that_is_no_token_is_refused_as_one_that_is_not_there(self, city: City, text: str) -> None:
        with refused("INVALID_TICKET_TOKEN") as refusal:
            await verify(city, text, ENGLISH)
        assert (refusal.http_status, refusal.message) == (404, "This QR code is not valid.")

    async def test_refuses_a_text_that_no_qr_code_holds(self, city: City) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await verify(city, "A" * 8193)
        assert set(refusal.fields) == {"token"}

    async def test_no_changed_character_opens_anything(self, city: City, agent: Patrol) -> None:
        _, token = await city.fined_with_qr(agent)
        changed = [
            token[:position] + ("A" if character != "A" else "B") + token[position + 1 :]
            for position, character in enumerate(token)
        ]

        outcomes = await asyncio.gather(*(verify(city, each) for each in changed), return_exceptions=True)

        assert {reason_of(outcome) for outcome in outcomes} == {"INVALID_TICKET_TOKEN"}

    async def test_a_well_signed_token_that_was_never_given_out_opens_nothing(self, city: City, settings) -> None:
        secret = settings.ticket_token_secret.get_secret_value()
        keys = TokenKeys(SigningKeys.parse(secret))
        stranger = TokenKeys(SigningKeys.parse("other:" + secret.partition(":")[2]))

        for token in (keys.write(keys.current, b"s" * 32), stranger.write("other", b"s" * 32)):
            with refused("INVALID_TICKET_TOKEN"):
                await verify(city, token)

    async def test_a_revoked_token_says_so_in_the_callers_language(self, city: City, agent: Patrol, database) -> None:
        ticket, token = await city.fined_with_qr(agent)
        await change_token(database, ticket.id, status="revoked")

        for language, text in (((), "Ce QR code a été révoqué."), (ENGLISH, "Token has been revoked")):
            with refused("TICKET_TOKEN_REVOKED") as refusal:
                await verify(city, token, language)
            assert (refusal.http_status, refusal.message) == (410, text)

    async def test_a_token_opens_its_ticket_for_a_year_and_not_a_moment_longer(
        self, city: City, agent: Patrol, clock
    ) -> None:
        ticket, token = await city.fined_with_qr(agent)

        clock.move(days=364, hours=23, minutes=59)
        assert (await verify(city, token)).violation_ticket_id == ticket.id
        clock.move(minutes=2)

        with refused("TICKET_TOKEN_EXPIRED") as refusal:
            await verify(city, token, ENGLISH)
        assert (refusal.http_status, refusal.message) == (410, "Token has expired")

    async def test_a_driver_gets_no_access_by_a_token_that_is_no_good(
        self, city: City, agent: Patrol, database
    ) -> None:
        ticket, token = await city.fined_with_qr(agent)
        await change_token(database, ticket.id, status="revoked")
        driver = await city.driver()

        with refused("TICKET_TOKEN_REVOKED"):
            await verify(city, token, driver.metadata)
        with refused("TICKET_NOT_FOUND"):
            await city.read(driver, ticket.id)

    async def test_many_scans_at_a_time_all_open_it(self, city: City, agent: Patrol) -> None:
        ticket, token = await city.fined_with_qr(agent)
        driver = await city.driver()

        answers = await asyncio.gather(*(verify(city, token, driver.metadata) for _ in range(20)))

        assert {answer.violation_ticket_id for answer in answers} == {ticket.id}

    async def test_opens_its_ticket_for_anybody_and_notes_when_and_from_where(
        self, city: City, agent: Patrol, clock, database
    ) -> None:
        ticket, token = await city.fined_with_qr(agent)
        before = clock()
        phone = (("x-forwarded-for", "203.0.113.9, 198.51.100.7"), ("authorization", "Bearer stale"))

        answer = await verify(city, token, phone)

        assert answer.violation_ticket_id == ticket.id
        noted = await database["ticketTokens"].find_one({"ticketId": ObjectId(ticket.id)})
        assert before <= noted["usedAt"] <= clock()
        assert noted["usedByIp"] == "198.51.100.7"
        assert "grpc" in noted["usedByUserAgent"]

    async def test_the_database_holds_a_hash_of_the_token_and_nothing_to_make_it_from(
        self, city: City, agent: Patrol, database
    ) -> None:
        ticket, token = await city.fined_with_qr(agent)

        noted = await database["ticketTokens"].find_one({"ticketId": ObjectId(ticket.id)})

        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        kept = [bytes(value) for value in noted.values() if isinstance(value, bytes)]
        assert not [value for value in kept if value in raw or raw in value]
        assert token not in str(noted)
        assert noted["expiresAt"] - noted["createdAt"] == timedelta(days=365)


class TestRedirectTicketToken:
    @pytest.mark.parametrize("text", NO_TOKENS)
    async def test_any_text_that_is_no_token_leads_to_the_error_page(self, city: City, settings, text: str) -> None:
        headers = await follow(city, text)

        assert headers["x-http-code"] == "302"
        assert headers["location"] == f"{settings.client_base_url}/tickets/error?code=INVALID_TOKEN"

    async def test_a_revoked_or_expired_token_leads_to_the_error_page(
        self, city: City, agent: Patrol, settings, clock, database
    ) -> None:
        revoked, revoked_token = await city.fined_with_qr(agent)
        await change_token(database, revoked.id, status="revoked")
        expired, expired_token = await city.fined_with_qr(agent)
        await change_token(database, expired.id, expiresAt=clock())
        page = f"{settings.client_base_url}/tickets/error?code="

        assert (await follow(city, revoked_token))["location"] == page + "TOKEN_REVOKED"
        assert (await follow(city, expired_token))["location"] == page + "TOKEN_EXPIRED"

    async def test_a_good_token_leads_to_the_ticket_without_telling_its_id_and_is_noted(
        self, city: City, agent: Patrol, settings, database
    ) -> None:
        ticket, token = await city.fined_with_qr(agent)

        headers = await follow(city, token)

        assert headers["x-http-code"] == "302"
        assert headers["location"] == f"{settings.client_base_url}/tickets/t/{token}"
        assert ticket.id not in headers["location"]
        noted = await database["ticketTokens"].find_one({"ticketId": ObjectId(ticket.id)})
        assert "usedAt" in noted
