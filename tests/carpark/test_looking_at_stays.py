"""Looking at stays: lists, single ones, tickets, and what they cost."""

import io
from datetime import UTC, datetime, timedelta

import pytest
import zxingcpp
from PIL import Image

from parkup.carpark.v1 import car_park_session_service_pb2 as pb
from parkup.carpark.v1.car_park_session_pb2 import CarParkSession
from tests.carpark.garage import STANDARD, Garage
from tests.errors import refused

NOBODY = "f" * 24


async def listed(park: Garage, by, **fields) -> pb.ListCarParkSessionsResponse:
    return await park.gates.ListCarParkSessions(pb.ListCarParkSessionsRequest(**fields), metadata=by.metadata)


async def active(park: Garage, by, **fields) -> pb.ListActiveCarParkSessionsResponse:
    request = pb.ListActiveCarParkSessionsRequest(**fields)
    return await park.gates.ListActiveCarParkSessions(request, metadata=by.metadata)


async def by_ticket(park: Garage, by, ticket: str) -> CarParkSession:
    request = pb.GetCarParkSessionByTicketRequest(ticket_number=ticket)
    return (await park.gates.GetCarParkSessionByTicket(request, metadata=by.metadata)).session


async def image(park: Garage, by, session_id: int) -> bytes:
    request = pb.GetCarParkTicketImageRequest(session_id=session_id)
    return (await park.gates.GetCarParkTicketImage(request, metadata=by.metadata)).data


class TestLists:
    async def test_staff_see_the_car_park_and_drivers_their_own(self, garage, people) -> None:
        park, driver = await garage([STANDARD] * 4), await people.driver()
        mine, other = await park.enter_of(driver), (await park.enter("XX 1")).session
        for count, session in enumerate((mine, other)):
            await park.stayed(session, minutes=30 - count)
        await park.stayed(mine, minutes=0)
        gone = (await park.enter()).session
        await park.leave(gone.ticket_number)

        inside = await active(park, park.operator, car_park=park.code, with_total_size=True)
        assert ([each.id for each in inside.sessions], inside.total_size) == ([mine.id, other.id], 2)
        assert [each.id for each in (await active(park, driver)).sessions] == [mine.id]
        assert [each.id for each in (await listed(park, driver)).sessions] == [mine.id]

        async def found(**fields) -> set[int]:
            answer = await listed(park, park.operator, car_park=park.code, **fields)
            return {each.id for each in answer.sessions}

        assert await found() == {mine.id, other.id, gone.id}
        assert await found(license_plate="xx1") == {other.id}
        assert await found(status=CarParkSession.STATUS_COMPLETED) == {gone.id}
        assert await found(user_id=driver.id) == {mine.id}

    async def test_a_period_and_pages(self, garage, clock) -> None:
        park = await garage([STANDARD] * 5)
        sessions = [each.session for each in await park.enter_many(5)]
        for minutes, session in enumerate(sessions):
            await park.stayed(session, minutes=minutes * 10)
        now = clock()
        request = pb.ListCarParkSessionsRequest(car_park=park.code, page_size=2)
        request.entered_from.FromDatetime(now - timedelta(minutes=35))
        request.entered_before.FromDatetime(now - timedelta(minutes=5))

        first = await park.gates.ListCarParkSessions(request, metadata=park.operator.metadata)
        request.page_token = first.next_page_token
        second = await park.gates.ListCarParkSessions(request, metadata=park.operator.metadata)

        shown = [each.id for page in (first, second) for each in page.sessions]
        assert shown == [each.id for each in sessions[1:4]]
        assert not second.next_page_token

    async def test_refuse_what_is_wrong(self, garage, people) -> None:
        park, elsewhere = await garage([STANDARD]), await garage([STANDARD])
        driver, own = await people.driver(), {"car_park": park.code}

        for by, fields, reason in (
            (park.operator, {"car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
            (elsewhere.operator, own, "CAR_PARK_NOT_ASSIGNED"),
        ):
            for each in (active, listed):
                with refused(reason):
                    await each(park, by, **fields)
        for by, fields, reason in (
            (driver, {"user_id": NOBODY}, "CAR_PARK_SESSION_NOT_FOUND"),
            (park.operator, {**own, "license_plate": "--"}, "INVALID_LICENSE_PLATE"),
            # No index has them together.
            (park.operator, {**own, "license_plate": "X1", "user_id": NOBODY}, "INVALID_ARGUMENT"),
            (driver, {**own, "license_plate": "X1"}, "INVALID_ARGUMENT"),
        ):
            with refused(reason):
                await listed(park, by, **fields)


class TestOne:
    async def test_is_there_for_its_driver_for_staff_and_for_who_has_the_ticket(self, garage, people) -> None:
        park, driver, finder = await garage([STANDARD]), await people.driver(), await people.driver()
        session = await park.enter_of(driver, entry_image="s3://gate/1.jpg")

        assert (await park.get(session)).entry_image == "s3://gate/1.jpg"
        own = await park.get(session, driver)
        assert (own.ticket_number, own.user_id, own.entry_image) == (session.ticket_number, driver.id, "")
        found = await by_ticket(park, finder, session.ticket_number.lower())
        # Whose vehicle it is, a ticket does not say.
        assert (found.id, found.HasField("user_id")) == (session.id, False)
        assert (await by_ticket(park, park.operator, session.ticket_number)).id == session.id

    async def test_the_ticket_is_a_qr_code(self, garage) -> None:
        park = await garage([STANDARD])
        session = (await park.enter()).session

        png = await image(park, park.operator, session.id)

        [code] = zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))
        assert code.text == session.ticket_number

    async def test_is_not_there_for_others(self, garage, people) -> None:
        park, elsewhere, stranger = await garage([STANDARD]), await garage([STANDARD]), await people.driver()
        session = (await park.enter()).session

        for by, reason in (
            (stranger, "CAR_PARK_SESSION_NOT_FOUND"),
            (elsewhere.operator, "CAR_PARK_NOT_ASSIGNED"),
        ):
            for looks in (park.get(session, by), park.fee(session, by), image(park, by, session.id)):
                with refused(reason):
                    await looks
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await by_ticket(park, elsewhere.operator, session.ticket_number)
        with refused("CAR_PARK_SESSION_NOT_FOUND"):
            await by_ticket(park, stranger, "TKT-AAAAAAAAAAAA")


class TestFee:
    async def test_now_and_later_line_by_line(self, garage, clock) -> None:
        park = await garage([STANDARD], tax_rate=10)
        session = (await park.enter()).session
        await park.stayed(session, minutes=5)

        now, later = await park.fee(session), await park.fee(session, until=clock() + timedelta(minutes=121))

        assert (now.base_fee, now.tax, now.total, now.amount_due) == (5, 0.5, 5.5, 5.5)
        assert (later.base_fee, later.tax, later.total) == (15, 1.5, 16.5)
        assert sum(line.amount for line in later.breakdown) == pytest.approx(later.total)
        assert later.exit_time.ToDatetime(UTC) > now.exit_time.ToDatetime(UTC)
        # The past is over.
        assert (await park.fee(session, until=clock() - timedelta(days=1))).total == now.total

    async def test_not_for_ages_to_come(self, garage, clock, people) -> None:
        park, driver = await garage([STANDARD]), await people.driver()
        session = await park.enter_of(driver)

        for until in (clock() + timedelta(days=93), datetime(9999, 12, 31, tzinfo=UTC)):
            with refused("INVALID_ARGUMENT") as refusal:
                await park.fee(session, driver, until=until)
            assert [*refusal.fields] == ["exit_time"]
        assert (await park.fee(session, driver, until=clock() + timedelta(days=91))).total > 0

    async def test_the_prices_at_entry_hold(self, garage, add_rate, clock) -> None:
        park = await garage([STANDARD])
        await add_rate(park, 2_000)
        session = (await park.enter()).session
        await add_rate(park, 9_000)
        clock.move(minutes=5)

        assert (await park.fee(session)).total == 2
