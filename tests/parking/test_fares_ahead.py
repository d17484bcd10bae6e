"""Fares ahead on the street: what is predicted over the contract is what a session costs."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from parkup.carpark.v1.holiday_service_pb2 import AddHolidayRequest, ListHolidaysRequest, RemoveHolidayRequest
from parkup.carpark.v1.holiday_service_pb2_grpc import HolidayServiceStub
from parkup.common.v1.price_times_pb2 import DayPrices, PeakPrices
from parkup.parking.v1 import session_service_pb2 as sessions_pb
from parkup.parking.v1 import zone_fare_service_pb2 as pb
from parkup.parking.v1 import zone_service_pb2 as zones_pb
from parkup.parking.v1.zone_fare_service_pb2_grpc import ZoneFareServiceStub
from server.values.clock import TUNIS
from tests.errors import refused
from tests.parking.conftest import plate
from tests.parking.test_zones import new_zone

Line = zones_pb.PriceLine
DAYS = DayPrices(weekend_multiplier=0.5, holiday_multiplier=3)
PEAK = PeakPrices(multiplier=1.25, start="07:30", end="18:15")
NOWHERE = "0" * 24


@pytest.fixture
def fares(channel) -> ZoneFareServiceStub:
    return ZoneFareServiceStub(channel)


@pytest.fixture
def make(zones, admin):
    async def create(**fields):
        return (await zones.CreateZone(new_zone(**fields), metadata=admin.metadata)).zone

    return create


@pytest.fixture
async def holiday(channel, clock, admin):
    """Today is a holiday of the city, whatever day it is."""
    holidays = HolidayServiceStub(channel)
    today = clock().astimezone(TUNIS).date()
    listed = await holidays.ListHolidays(ListHolidaysRequest(year=today.year))
    is_one = today.isoformat() in {each.date for each in listed.holidays}
    if not is_one:
        request = AddHolidayRequest(date=today.isoformat(), name="Fête")
        await holidays.AddHoliday(request, metadata=admin.metadata)
    yield today
    if not is_one:
        await holidays.RemoveHoliday(RemoveHolidayRequest(date=today.isoformat()), metadata=admin.metadata)


def asked(zone, start: datetime | None = None, **fields) -> pb.PredictZoneFaresRequest:
    request = pb.PredictZoneFaresRequest(zone_id=zone.id, **fields)
    if start:
        request.start_time.FromDatetime(start)
    return request


async def test_what_is_predicted_is_what_the_session_costs(make, fares, sessions, people, clock, holiday) -> None:
    """On a holiday, over random prices and lengths; the extension costs the difference that was predicted."""
    drawn = random.Random(14)
    for _ in range(4):
        zone = await make(
            hourly_rate=drawn.randrange(10, 9_999) / 1000,
            daily_rate=None,
            max_duration_minutes=2_000,
            peak_prices=PEAK,
            day_prices=DAYS,
        )
        driver, minutes, more = await people.driver(), drawn.randrange(1, 900), drawn.randrange(1, 900)
        request = sessions_pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=minutes)
        session = (await sessions.StartSession(request, metadata=driver.metadata)).session
        start = session.start_time.ToDatetime(tzinfo=UTC)
        fare, longer = (
            await fares.PredictZoneFares(asked(zone, start, duration_minutes=[minutes, minutes + more]))
        ).fares
        assert session.amount == fare.price == round(sum(line.amount for line in fare.lines), 3)
        assert fare.lines[0].surcharge in (Line.SURCHARGE_HOLIDAY, Line.SURCHARGE_HOLIDAY_PEAK)
        extended = sessions_pb.ExtendSessionRequest(session_id=session.id, additional_minutes=more)
        after = (await sessions.ExtendSession(extended, metadata=driver.metadata)).session
        assert after.amount == longer.price


async def test_prices_of_days_and_peaks_are_kept_changed_and_cleared(make, zones, admin) -> None:
    zone = await make(peak_prices=PEAK, day_prices=DAYS)
    assert zone.peak_prices == PEAK
    assert (zone.day_prices.weekend_multiplier, zone.day_prices.weekend_days) == (0.5, [6, 7])
    change = zones_pb.UpdateZoneRequest(zone_id=zone.id, day_prices=DayPrices(holiday_multiplier=2))
    changed = (await zones.UpdateZone(change, metadata=admin.metadata)).zone
    assert not changed.day_prices.HasField("weekend_multiplier")
    assert changed.peak_prices == PEAK
    change = zones_pb.UpdateZoneRequest(zone_id=zone.id)
    change.update_mask.paths[:] = ["peak_prices", "day_prices"]
    cleared = (await zones.UpdateZone(change, metadata=admin.metadata)).zone
    assert not cleared.HasField("peak_prices")
    assert not cleared.HasField("day_prices")
    for fields, field in (
        ({"peak_prices": PeakPrices(multiplier=0, start="07:00", end="08:00")}, "peak_prices.multiplier"),
        ({"peak_prices": PeakPrices(multiplier=1.0001, start="07:00", end="08:00")}, "peak_prices.multiplier"),
        ({"day_prices": DayPrices(weekend_multiplier=1.0001)}, "day_prices.weekend_multiplier"),
    ):
        with refused("INVALID_ARGUMENT") as refusal:
            await make(**fields)
        assert list(refusal.fields) == [field]


async def test_the_cheapest_start_of_a_window(make, fares, clock) -> None:
    zone = await make(peak_prices=PeakPrices(multiplier=2, start="08:00", end="10:00"), daily_rate=None)
    day = (clock() + timedelta(days=1)).replace(minute=0, second=0, microsecond=0)
    request = pb.FindCheapestZoneStartRequest(zone_id=zone.id, duration_minutes=60, step_minutes=60)
    request.earliest.FromDatetime(day.replace(hour=7))  # 8 o'clock in Tunis
    request.latest.FromDatetime(day.replace(hour=11))
    answer = await fares.FindCheapestZoneStart(request)
    assert [each.price for each in answer.starts] == [3, 3, 1.5, 1.5, 1.5]
    assert answer.fare.start_time.ToDatetime(tzinfo=UTC) == day.replace(hour=9)
    assert len(answer.rules) == 3


async def test_refusals(make, fares, clock) -> None:
    closed, short = await make(is_active=False), await make(max_duration_minutes=30)
    for zone_id, reason in (
        (NOWHERE, "ZONE_NOT_FOUND"),
        (closed.id, "ZONE_INACTIVE"),
        (short.id, "MAX_DURATION_EXCEEDED"),
    ):
        with refused(reason):
            await fares.PredictZoneFares(pb.PredictZoneFaresRequest(zone_id=zone_id))
        window = pb.FindCheapestZoneStartRequest(zone_id=zone_id, duration_minutes=60)
        window.latest.FromDatetime(clock() + timedelta(hours=1))
        with refused(reason):
            await fares.FindCheapestZoneStart(window)
    with refused("INVALID_ARGUMENT") as refusal:
        await fares.PredictZoneFares(asked(short, clock() + timedelta(days=366)))
    assert list(refusal.fields) == ["start_time"]
