"""What a stay costs in a zone that has hours: prices asked for, and stays that begin now."""

from datetime import UTC, datetime, time, timedelta

import pytest

from parkup.parking.v1 import session_pb2, zone_pb2
from parkup.parking.v1 import session_service_pb2 as pb
from parkup.parking.v1 import zone_service_pb2 as zones_pb
from server.values.clock import TUNIS
from tests.errors import refused
from tests.parking.conftest import plate
from tests.parking.test_zones import new_zone

Line = zones_pb.PriceLine
PAID, FREE, CLOSED, CAP = Line.KIND_PAID, Line.KIND_FREE, Line.KIND_CLOSED, Line.KIND_CAP


@pytest.fixture
def make(zones, admin):
    """A zone at 1.5 TND an hour, made over the contract."""

    async def create(**fields) -> zone_pb2.Zone:
        return (await zones.CreateZone(new_zone(**fields), metadata=admin.metadata)).zone

    return create


@pytest.fixture
def quote(zones):
    async def price(zone, minutes: int, start: datetime | None = None) -> zones_pb.CalculatePriceResponse:
        request = zones_pb.CalculatePriceRequest(zone_id=zone.id, duration_minutes=minutes)
        if start:
            request.start_time.FromDatetime(start)
        return await zones.CalculatePrice(request)

    return price


@pytest.fixture
def at(clock):
    """An instant of tomorrow, or of a day after, by the clock of Tunisia."""

    today = clock().astimezone(TUNIS).date()

    def instant(hour: int, minute: int = 0, days: int = 1) -> datetime:
        return datetime.combine(today + timedelta(days=days), time(hour, minute), TUNIS).astimezone(UTC)

    return instant


def instant_of(timestamp) -> datetime:
    return timestamp.ToDatetime(tzinfo=UTC)


class TestCalculatePrice:
    async def test_only_open_hours_that_are_not_free_cost(self, make, quote, at) -> None:
        zone = await make(operating_hours="08:00 - 20:00", free_hours=["12:00 - 14:00"])
        answer = await quote(zone, 9 * 60, at(7))
        assert (answer.price, answer.currency) == (9.0, "TND")
        assert [(line.kind, line.minutes, line.rate, line.amount) for line in answer.lines] == [
            (CLOSED, 60, 0, 0),
            (PAID, 240, 1.5, 6.0),
            (FREE, 120, 0, 0),
            (PAID, 120, 1.5, 3.0),
        ]
        assert [instant_of(line.start_time) for line in answer.lines] == [at(7), at(8), at(12), at(14)]
        assert instant_of(answer.lines[-1].end_time) == at(16)
        assert instant_of(answer.free_until) == at(8)

    async def test_hours_may_go_on_after_midnight(self, make, quote, at) -> None:
        zone = await make(operating_hours="20:00 - 02:00")
        assert (await quote(zone, 60, at(23, 30))).price == 1.5
        assert (await quote(zone, 60, at(1, 30))).price == 0.75
        assert (await quote(zone, 60, at(2))).price == 0

    async def test_a_season_has_hours_of_its_own(self, make, quote, at) -> None:
        day, next_day = (at(12, days=days).astimezone(TUNIS) for days in (1, 2))
        season = zone_pb2.SeasonalHours(
            name="Ramadan",
            start_month=day.month,
            start_day=day.day,
            end_month=day.month,
            end_day=day.day,
            hours_from="20:00",
            hours_to="22:00",
        )
        zone = await make(operating_hours="08:00 - 20:00", seasonal_operating_hours=[season])
        assert (await quote(zone, 60, day)).price == 0
        assert (await quote(zone, 60, at(20))).price == 1.5
        assert (await quote(zone, 60, next_day)).price == 1.5

    async def test_the_first_minutes_may_be_free(self, make, quote, at) -> None:
        zone = await make(free_minutes_per_day=30)
        answer = await quote(zone, 60, at(10))
        assert answer.price == 0.75
        assert instant_of(answer.free_until) == at(10, 30)

    async def test_what_the_daily_rate_takes_off_is_a_line(self, zone, quote, at) -> None:
        answer = await quote(zone, 480, at(8))
        assert [(line.kind, line.minutes, line.rate, line.amount) for line in answer.lines] == [
            (PAID, 480, 1.5, 12.0),
            (CAP, 0, 10.0, -2.0),
        ]
        assert answer.price == 10.0

    async def test_free_until_tells_the_next_time_that_costs(self, make, quote, at) -> None:
        zone = await make(operating_hours="08:00 - 20:00")
        assert instant_of((await quote(zone, 60, at(21))).free_until) == at(8, days=2)
        assert not (await quote(zone, 60, at(9))).HasField("free_until")
        never = await make(hourly_rate=0)
        assert instant_of((await quote(never, 60, at(9))).free_until) == at(10)

    async def test_a_stay_begins_now_unless_said_otherwise(self, make, quote, clock) -> None:
        before = clock()
        line = (await quote(await make(), 60)).lines[0]
        assert before <= instant_of(line.start_time) <= clock()

    @pytest.mark.parametrize("days", [-1.01, 365.01])
    async def test_a_stay_of_another_year_has_no_price(self, make, quote, clock, days) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await quote(await make(), 60, clock() + timedelta(days=days))
        assert list(refusal.fields) == ["start_time"]

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"free_hours": ["12:00 - 14:00", "noon"]}, "free_hours[1]"),
            ({"free_minutes_per_day": 1_441}, "free_minutes_per_day"),
            ({"free_minutes_per_day": -1}, "free_minutes_per_day"),
        ],
    )
    async def test_broken_free_hours_are_refused_by_field(self, make, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await make(**fields)
        assert list(refusal.fields) == [field]

    async def test_free_hours_are_changed_and_cleared(self, make, zones, admin, quote, at) -> None:
        zone = await make(free_hours=["12:00 - 14:00"], free_minutes_per_day=30)
        changed = zones_pb.UpdateZoneRequest(zone_id=zone.id, free_hours=["13h - 15h"], free_minutes_per_day=15)
        zone = (await zones.UpdateZone(changed, metadata=admin.metadata)).zone
        assert (list(zone.free_hours), zone.free_minutes_per_day) == (["13:00 - 15:00"], 15)
        assert (await quote(zone, 60, at(12, 30))).price == 0.38
        cleared = zones_pb.UpdateZoneRequest(zone_id=zone.id)
        cleared.update_mask.paths[:] = ["free_hours", "free_minutes_per_day"]
        zone = (await zones.UpdateZone(cleared, metadata=admin.metadata)).zone
        assert not zone.free_hours
        assert not zone.HasField("free_minutes_per_day")
        assert (await quote(zone, 60, at(12, 30))).price == 1.5


@pytest.fixture
async def opening(make, clock) -> zone_pb2.Zone:
    """A zone that opens in half an hour, for eight hours."""
    opens = (clock() + timedelta(minutes=30)).astimezone(TUNIS)
    return await make(operating_hours=f"{opens:%H:%M} - {opens + timedelta(hours=8):%H:%M}")


@pytest.fixture
def start(sessions, driver):
    async def begin(zone, minutes: int, **fields) -> session_pb2.Session:
        request = pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=minutes, **fields)
        return (await sessions.StartSession(request, metadata=driver.metadata)).session

    return begin


class TestSessions:
    async def test_a_stay_costs_what_its_time_does_from_now_on(self, opening, start, quote) -> None:
        session = await start(opening, 60)
        assert 0 < session.amount < 1.5
        price = await quote(opening, 60, instant_of(session.start_time))
        assert session.amount == price.price
        assert session.paid_until == price.free_until

    async def test_the_amount_shown_is_compared_with_that(self, opening, start) -> None:
        with refused("AMOUNT_MISMATCH"):
            await start(opening, 60, amount=1.5)

    async def test_a_stay_in_free_time_is_paid_whatever_method_is_named(self, opening, start) -> None:
        session = await start(opening, 20, payment_method_id="wallet")
        assert (session.amount, session.is_paid, session.paid_until) == (0, True, session.end_time)

    async def test_more_time_costs_the_whole_less_what_was_before_at_the_hours_of_the_start(
        self, opening, start, sessions, driver, zones, admin, quote, fund, balance
    ) -> None:
        session = await start(opening, 20)
        whole = (await quote(opening, 80, instant_of(session.start_time))).price
        assert 1.0 < whole < 1.5
        changed = zones_pb.UpdateZoneRequest(zone_id=opening.id, operating_hours="24h/24", hourly_rate=9)
        await zones.UpdateZone(changed, metadata=admin.metadata)
        await fund(driver.id, 2_000)
        more = pb.ExtendSessionRequest(session_id=session.id, additional_minutes=60, payment_method_id="wallet")
        extended = (await sessions.ExtendSession(more, metadata=driver.metadata)).session
        assert (extended.amount, extended.is_paid) == (whole, True)
        assert await balance(driver.id) == 2_000 - round(whole * 1_000)
