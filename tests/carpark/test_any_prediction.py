"""What is predicted is what is charged: over random rates, days, times and lengths, through what documents keep."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import bson
from bson.codec_options import CodecOptions
from hypothesis import given, settings
from hypothesis import strategies as st

from server.carpark.car_parks.model import CarPark
from server.carpark.fees.model import Benefit, Rate
from server.carpark.forecasts.service import Asked
from server.carpark.rates.document import rate_fields, to_rate
from server.carpark.rates.model import CarParkRate
from server.carpark.rates.service import RateService
from server.carpark.stays.document import stay_document, to_stay
from server.carpark.stays.model import ParkingStay, StayTerms
from server.values.holidays import CITY, HolidayCalendar, SaidDay
from tests.carpark.fees.stays import LONG_AGO
from tests.carpark.fees.test_any_stay import rates

PARK = CarPark("P-1", "Lac", LONG_AGO)
BENEFITS = st.none() | st.builds(Benefit, st.just(1), st.integers(0, 100_00), st.integers(0, 600))
ENTRIES = st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001  # UTC
    lambda instant: instant.replace(microsecond=0)
)


@dataclass
class Kept:
    """Rates as the repository gives them back."""

    rates: list[Rate]

    async def active(self, car_park: str) -> list[CarParkRate]:
        return [
            to_rate(
                stored({"_id": rate.id, "version": 1, **rate_fields(CarParkRate(rate.id, PARK.code, rate, LONG_AGO))})
            )
            for rate in self.rates
        ]


def stored(document: dict) -> dict:
    """As the database gives it back."""
    fields = {name: value for name, value in document.items() if value is not None}
    return bson.decode(bson.encode(fields), CodecOptions(tz_aware=True))


def calendar(entry: datetime, days: list[int]) -> HolidayCalendar:
    made = HolidayCalendar()
    for ahead in days:
        made.put(CITY if ahead % 2 else PARK.code, SaidDay((entry + timedelta(days=ahead)).date(), "Fête"))
    return made


@settings(max_examples=100, deadline=None)
@given(
    rates=rates(),
    entry=ENTRIES,
    lengths=st.lists(st.integers(1, 20 * 24 * 60), min_size=1, max_size=3),
    benefit=BENEFITS,
    tax=st.integers(0, 30_00),
    days=st.lists(st.integers(0, 20), max_size=3),
)
async def test_what_is_predicted_is_what_the_stay_costs(rates, entry, lengths, benefit, tax, days):
    park = replace(PARK, tax_rate=Decimal(tax) / 100)
    holidays = calendar(entry, days)
    engine = RateService(Kept(rates), None, None, zones=None, types=None, numbers=None, clock=None, holidays=holidays)
    asked = Asked(park, 1, 1, None, await engine.prices(park))
    predicted = [asked.fare(entry, minutes, benefit, engine).fee for minutes in lengths]

    terms = await engine.terms(park, entry, 1)
    stay = ParkingStay(
        id=1,
        car_park=park.code,
        ticket_number="TKT-1",
        license_plate="A 1",
        plate_key="A1",
        vehicle_id=1,
        vehicle_type_id=1,
        zone_id=1,
        entry_time=entry,
        terms=StayTerms(terms, park.tax_hundredths, park.exit_window),
        benefit=benefit,
    )
    # Whatever staff say of days from then on, the stay goes by what it began with.
    holidays.put(park.code, SaidDay(entry.date(), "Fête"))
    kept = to_stay(stored(stay_document(stay)))
    charged = [kept.fee_at(entry + timedelta(minutes=minutes)) for minutes in lengths]
    assert [(fee.total, fee.lines) for fee in charged] == [(fee.total, fee.lines) for fee in predicted]
