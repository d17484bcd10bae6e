import asyncio
import re

import pytest

from parkup.common.v1.license_plate_pb2 import LicensePlate
from parkup.parking.v1 import parking_ticket_pb2, session_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from server.parking.tariff import Tariff
from tests.errors import reason_of, refused
from tests.parking.conftest import plate
from tests.people import bearer

Session, ParkingTicket = session_pb2.Session, parking_ticket_pb2.ParkingTicket


def stay(zone, **fields) -> pb.StartSessionRequest:
    fields = {"zone_id": zone.id, "license_plate": plate(), "duration_minutes": 120} | fields
    return pb.StartSessionRequest(**fields)


class TestStartSession:
    async def test_nobody_parks_anonymously(self, sessions, zone) -> None:
        with refused("UNAUTHORIZED"):
            await sessions.StartSession(stay(zone))

    async def test_a_driver_cannot_park_for_somebody_else(self, sessions, zone, driver, other_driver) -> None:
        with refused("PERMISSION_DENIED"):
            await sessions.StartSession(stay(zone, user_id=other_driver.id), metadata=driver.metadata)

    async def test_an_operator_cannot_start_one_outside_their_zones(
        self, sessions, make_zone, operator, driver
    ) -> None:
        elsewhere = await make_zone()
        with refused("ZONE_NOT_ASSIGNED"):
            await sessions.StartSession(stay(elsewhere, user_id=driver.id), metadata=operator.metadata)

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"zone_id": "nonsense"}, "zone_id"),
            ({"duration_minutes": 0}, "duration_minutes"),
            ({"license_plate": ""}, "license_plate"),
            ({"payment_method_id": "cash"}, "payment_method_id"),
            ({"amount": 1.2345}, "amount"),
            ({"amount": -1}, "amount"),
        ],
    )
    async def test_a_broken_request_is_refused_by_field(self, sessions, zone, driver, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await sessions.StartSession(stay(zone, **fields), metadata=driver.metadata)
        assert list(refusal.fields) == [field]

    async def test_a_value_that_no_enum_has_is_told_which_there_are(self, sessions, zone, driver) -> None:
        request = stay(zone)
        request.plate.type = 99
        with refused("INVALID_ARGUMENT") as refusal:
            await sessions.StartSession(request, metadata=driver.metadata)
        listed = ", ".join(value.name for value in LicensePlate.Type.DESCRIPTOR.values if value.number)
        assert refusal.fields == {"plate.type": f"doit être l'une des valeurs {listed}"}

    async def test_a_plate_needs_a_letter_or_digit(self, sessions, zone, driver) -> None:
        with refused("INVALID_LICENSE_PLATE"):
            await sessions.StartSession(stay(zone, license_plate="---"), metadata=driver.metadata)

    @pytest.mark.parametrize(
        ("text", "plate_in_parts"),
        [
            ("", LicensePlate(type=LicensePlate.TYPE_TUNIS, left="123", right="4567")),
            ("9 TUN 9", LicensePlate(type=LicensePlate.TYPE_TUNIS, left="123", right="4567", formatted="9 TUN 9")),
            ("", LicensePlate(formatted="123 تونس 4567")),
            ("9 TUN 9", LicensePlate(formatted="123tun4567")),
        ],
    )
    async def test_a_plate_may_come_in_parts_or_formatted(self, sessions, zone, driver, text, plate_in_parts) -> None:
        request = stay(zone, license_plate=text, plate=plate_in_parts)
        session = (await sessions.StartSession(request, metadata=driver.metadata)).session
        assert session.license_plate == "123 TUN 4567"
        assert session.plate == LicensePlate(
            type=LicensePlate.TYPE_TUNIS,
            category=LicensePlate.CATEGORY_REGULAR,
            left="123",
            right="4567",
            formatted="123 TUN 4567",
        )

    async def test_an_operator_says_for_whom_and_does_not_pay(self, sessions, zone, operator, driver) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await sessions.StartSession(stay(zone), metadata=operator.metadata)
        assert list(refusal.fields) == ["user_id"]
        with refused("PAYMENT_METHOD_NOT_ALLOWED"):
            await sessions.StartSession(
                stay(zone, user_id=driver.id, payment_method_id="wallet"), metadata=operator.metadata
            )
        with refused("NOT_FOUND"):
            await sessions.StartSession(stay(zone, user_id="0" * 24), metadata=operator.metadata)

    async def test_the_zone_must_exist(self, sessions, zone, driver) -> None:
        with refused("ZONE_NOT_FOUND"):
            await sessions.StartSession(stay(zone, zone_id="0" * 24), metadata=driver.metadata)

    async def test_a_closed_zone_takes_nobody(self, sessions, make_zone, driver) -> None:
        with refused("ZONE_INACTIVE"):
            await sessions.StartSession(stay(await make_zone(is_active=False)), metadata=driver.metadata)

    async def test_a_stay_cannot_be_longer_than_the_zone_allows(self, sessions, zone, driver) -> None:
        with refused("MAX_DURATION_EXCEEDED") as refusal:
            await sessions.StartSession(stay(zone, duration_minutes=481), metadata=driver.metadata)
        assert refusal.message == "La durée maximale dans cette zone est de 480 minutes."

    async def test_an_amount_ten_millimes_off_is_refused_with_the_price(self, sessions, zone, driver) -> None:
        for amount in (2.99, 3.01, 0.0):
            with refused("AMOUNT_MISMATCH") as refusal:
                await sessions.StartSession(stay(zone, amount=amount), metadata=driver.metadata)
        assert refusal.metadata == {"price": "3.000"}

    async def test_a_driver_has_one_active_session(self, sessions, zone, make_zone, driver) -> None:
        await sessions.StartSession(stay(zone), metadata=driver.metadata)
        with refused("ACTIVE_SESSION_EXISTS") as refusal:
            await sessions.StartSession(stay(await make_zone()), metadata=driver.metadata)
        assert refusal.http_status == 409

    async def test_a_session_whose_time_is_over_is_not_in_the_way(self, sessions, zone, driver, people, clock) -> None:
        first = await sessions.StartSession(stay(zone, duration_minutes=1), metadata=driver.metadata)
        clock.move(minutes=1)
        for key in ({}, {"idempotency_key": "k"}):
            second = await sessions.StartSession(
                stay(zone, duration_minutes=1), metadata=bearer(driver.access_token, **key)
            )
            clock.move(minutes=1)
        found = await sessions.GetSession(pb.GetSessionRequest(session_id=first.session.id), metadata=driver.metadata)
        assert found.session.status == Session.STATUS_EXPIRED
        assert second.session.id != first.session.id

    async def test_without_the_money_there_is_no_session(self, sessions, zone, driver, fund, balance) -> None:
        await fund(driver.id, 2_999)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await sessions.StartSession(stay(zone, payment_method_id="wallet"), metadata=driver.metadata)
        found = await sessions.GetActiveSession(pb.GetActiveSessionRequest(), metadata=driver.metadata)
        assert not found.HasField("session")
        assert await balance(driver.id) == 2_999

    async def test_a_repeated_key_gives_the_first_answer(self, sessions, zone, driver, fund, balance) -> None:
        await fund(driver.id, 10_000)
        for method in ("", "wallet"):
            request = stay(zone, payment_method_id=method)
            metadata = bearer(driver.access_token, idempotency_key=f"start-{method}")
            answers = [await sessions.StartSession(request, metadata=metadata) for _ in range(3)]
            assert answers[0] == answers[1] == answers[2]
            with refused("IDEMPOTENCY_KEY_REUSED"):
                await sessions.StartSession(stay(zone, payment_method_id=method), metadata=metadata)
            await sessions.EndSession(pb.EndSessionRequest(session_id=answers[0].session.id), metadata=driver.metadata)
        assert await balance(driver.id) == 7_000

    @pytest.mark.parametrize("method", ["", "wallet"])
    async def test_fifty_starts_at_a_time_give_one_session(
        self, sessions, zone, driver, fund, balance, database, method
    ) -> None:
        await fund(driver.id, 200_000)
        answers = await asyncio.gather(
            *(sessions.StartSession(stay(zone, payment_method_id=method), metadata=driver.metadata) for _ in range(50)),
            return_exceptions=True,
        )
        started = [answer for answer in answers if isinstance(answer, pb.StartSessionResponse)]
        assert len(started) == 1
        assert {reason_of(answer) for answer in answers if answer is not started[0]} == {"ACTIVE_SESSION_EXISTS"}
        assert await balance(driver.id) == (197_000 if method else 200_000)
        assert await database["parkingSessions"].count_documents({"zoneName": zone.name, "zoneCode": zone.code}) == 1

    async def test_fifty_repeats_of_one_key_at_a_time_give_one_answer(
        self, sessions, zone, driver, fund, balance
    ) -> None:
        await fund(driver.id, 200_000)
        request = stay(zone, payment_method_id="wallet")
        metadata = bearer(driver.access_token, idempotency_key="one")
        answers = await asyncio.gather(*(sessions.StartSession(request, metadata=metadata) for _ in range(50)))
        assert len({answer.SerializeToString(deterministic=True) for answer in answers}) == 1
        assert await balance(driver.id) == 197_000

    async def test_a_driver_parks_and_gets_a_ticket(self, sessions, zone, driver) -> None:
        request = stay(zone, license_plate="123 تونس 4567", amount=3.0, user_id=driver.id)
        answer = await sessions.StartSession(request, metadata=driver.metadata)
        session, ticket = answer.session, answer.parking_ticket
        assert (session.user_id, session.zone_id, session.zone_name) == (driver.id, zone.id, "Sidi Bou Said Centre")
        assert (session.license_plate, session.plate.left, session.plate.right) == ("123 TUN 4567", "123", "4567")
        assert (session.duration_minutes, session.amount, session.status) == (120, 3.0, Session.STATUS_ACTIVE)
        assert session.end_time.seconds - session.start_time.seconds == 7_200
        assert not session.is_paid
        assert not session.HasField("updated_at")
        assert (ticket.id, ticket.session_id, ticket.zone_code) == (session.parking_ticket_id, session.id, zone.code)
        assert re.fullmatch(r"PKP-[A-Z0-9]{10}", ticket.qr_code)
        assert ticket.status == ParkingTicket.STATUS_ACTIVE

    async def test_a_driver_pays_from_the_wallet_in_the_same_call(self, sessions, zone, driver, fund, balance) -> None:
        await fund(driver.id, 5_000)
        answer = await sessions.StartSession(
            stay(zone, payment_method_id="wallet", amount=3.009), metadata=driver.metadata
        )
        assert answer.session.is_paid
        assert answer.parking_ticket.is_paid
        assert answer.session.paid_amount == 3.0
        assert answer.session.HasField("paid_at")
        assert await balance(driver.id) == 2_000

    async def test_where_parking_is_free_nothing_is_charged(self, sessions, make_zone, driver) -> None:
        free = await make_zone(tariff=Tariff(0))
        answer = await sessions.StartSession(stay(free, payment_method_id="wallet"), metadata=driver.metadata)
        assert answer.session.is_paid
        assert answer.session.amount == 0

    async def test_an_operator_starts_one_for_a_driver_unpaid(self, sessions, zone, operator, driver) -> None:
        answer = await sessions.StartSession(stay(zone, user_id=driver.id), metadata=operator.metadata)
        assert not answer.session.is_paid
        found = await sessions.GetActiveSession(pb.GetActiveSessionRequest(), metadata=driver.metadata)
        assert found.session == answer.session
