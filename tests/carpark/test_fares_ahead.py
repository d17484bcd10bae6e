"""Fares ahead: what is predicted over the contract is what gates charge later; holidays that staff add and take off."""

import random
from datetime import UTC, date, datetime, timedelta

import pytest

from parkup.carpark.v1 import car_park_fare_service_pb2 as pb
from parkup.carpark.v1 import holiday_service_pb2 as holidays_pb
from parkup.carpark.v1.car_park_fare_service_pb2_grpc import CarParkFareServiceStub
from parkup.carpark.v1.car_park_rate_pb2 import CarParkRate
from parkup.carpark.v1.car_park_rate_service_pb2 import UpdateCarParkRateRequest
from parkup.carpark.v1.holiday_pb2 import Holiday
from parkup.carpark.v1.holiday_service_pb2_grpc import HolidayServiceStub
from parkup.common.v1.price_times_pb2 import DayPrices
from tests.carpark.garage import CASH, STANDARD
from tests.carpark.prices import MILLIMES, Prices
from tests.errors import refused

Line = pb.FareLine
DAYS = DayPrices(weekend_multiplier=1.5, holiday_multiplier=2)
NATIONAL, CITY, OF_CAR_PARK = Holiday.SOURCE_NATIONAL, Holiday.SOURCE_CITY, Holiday.SOURCE_CAR_PARK


@pytest.fixture
def fares(channel) -> CarParkFareServiceStub:
    return CarParkFareServiceStub(channel)


@pytest.fixture
def holidays(channel) -> HolidayServiceStub:
    return HolidayServiceStub(channel)


@pytest.fixture
async def garage_prices(garage, channel, yard, people):
    """A car park with spaces, and its prices."""
    park = await garage([STANDARD] * 3, tax_rate=7)
    return park, Prices(channel, yard, park.code, await people.admin())


@pytest.fixture
def next_of(clock):
    """The next day of a kind by the clock of Tunisia, from tomorrow on: `next_of(2, hour=10)` is a Tuesday."""

    def found(weekday: int, hour: int = 10) -> datetime:
        day = (clock() + timedelta(days=1)).replace(hour=hour - 1, minute=0, second=0, microsecond=0)
        return day + timedelta(days=(weekday - day.isoweekday()) % 7)

    return found


def asked(place, entry: datetime | None = None, **fields) -> pb.PredictCarParkFaresRequest:
    request = pb.PredictCarParkFaresRequest(car_park=place.code, **fields)
    if entry:
        request.entry_time.FromDatetime(entry)
    return request


class TestPrediction:
    async def test_it_is_what_the_gates_charge_later(self, garage_prices, fares, holidays, clock) -> None:
        """Over random lengths, from moments of the last day: past and coming hours of whatever day today is."""
        park, prices = garage_prices
        await prices.rate(
            amount=3.333,
            day_prices=DAYS,
            peak_start="07:30",
            peak_end="18:15",
            peak_multiplier=1.25,
            zone_id=park.zones[0],
        )
        await prices.rate(rate_type=CarParkRate.RATE_TYPE_DAILY, amount=40, day_prices=DAYS)
        drawn, today = random.Random(14), clock().date().isoformat()
        for turn in range(6):
            if turn == 3:  # from now on today is a holiday, for whoever comes in from now on
                listed = await holidays.ListHolidays(holidays_pb.ListHolidaysRequest(car_park=park.code))
                if today not in {each.date for each in listed.holidays}:
                    request = holidays_pb.AddHolidayRequest(date=today, name="Fête", car_park=park.code)
                    await holidays.AddHoliday(request, metadata=park.operator.metadata)
            minutes = drawn.randrange(1, 1_400)
            session = (await park.enter()).session
            await park.stayed(session, minutes)
            entry = (await park.get(session)).entry_time.ToDatetime(tzinfo=UTC)
            request = asked(park, entry, duration_minutes=[minutes, minutes + 60], zone_id=park.zones[0])
            fare, longer = (await fares.PredictCarParkFares(request)).fares
            charged = await park.fee(session, until=entry + timedelta(minutes=minutes + 60))
            assert (charged.total, charged.tax) == (longer.total, longer.tax)
            assert [(each.description, each.amount) for each in charged.breakdown] == [
                (each.description, each.amount) for each in longer.lines
            ]
            paid = await park.pay(session, park.operator, CASH, amount=fare.total)
            assert paid.amount == fare.total == round(sum(each.amount for each in fare.lines), 3)
            assert (await park.leave(session.ticket_number)).can_exit

    async def test_base_peak_weekend_and_holiday_are_a_line_each(self, garage_prices, fares, holidays, next_of) -> None:
        """Saturday, an ordinary one, to Sunday, which is a holiday there."""
        park, prices = garage_prices
        await prices.rate(day_prices=DAYS, peak_start="09:00", peak_end="11:00", peak_multiplier=1.2)
        saturday = next_of(6, hour=10)
        sunday = (saturday + timedelta(days=1)).date()
        listed = await holidays.ListHolidays(holidays_pb.ListHolidaysRequest(car_park=park.code, year=saturday.year))
        for day, is_one in ((saturday.date(), False), (sunday, True)):
            await _make(holidays, park, day, is_one, is_now=day.isoformat() in {each.date for each in listed.holidays})
        fare = (await fares.PredictCarParkFares(asked(park, saturday, duration_minutes=[16 * 60]))).fares[0]
        assert [(each.kind, each.day, each.count, each.price) for each in fare.lines] == [
            (Line.KIND_HOURS, Line.DAY_WEEKEND, 13, 7.5),
            (Line.KIND_PEAK_HOURS, Line.DAY_WEEKEND, 1, 9.0),
            (Line.KIND_HOURS, Line.DAY_HOLIDAY, 2, 10.0),
            (Line.KIND_TAX, Line.DAY_ORDINARY, 700, 0),
        ]
        assert (fare.base_fee, fare.tax, fare.total) == (126.5, 8.855, 135.355)
        answer = await fares.PredictCarParkFares(asked(park))
        assert [each.duration_minutes for each in answer.fares] == [60]
        assert len(answer.rules) == 3

    async def test_prices_of_running_stays_are_those_of_their_entry(self, garage_prices, holidays, clock) -> None:
        park, prices = garage_prices
        rate = await prices.rate(day_prices=DAYS)
        session = (await park.enter()).session
        before = await park.fee(session, until=clock() + timedelta(hours=30))
        change = UpdateCarParkRateRequest(
            rate_id=rate.id, day_prices=DayPrices(weekend_multiplier=9, holiday_multiplier=9)
        )
        changed = (await prices.rates.UpdateCarParkRate(change, metadata=prices.admin.metadata)).rate
        assert changed.day_prices.weekend_days == [6, 7]
        listed = await holidays.ListHolidays(holidays_pb.ListHolidaysRequest(car_park=park.code))
        for ahead in (0, 1):
            day = (clock() + timedelta(days=ahead, hours=1)).date()
            is_one = day.isoformat() in {each.date for each in listed.holidays}
            await _make(holidays, park, day, not is_one, is_now=is_one)
        after = await park.fee(session, until=clock() + timedelta(hours=30))
        assert (after.total, len(after.breakdown)) == (before.total, len(before.breakdown))
        plain = UpdateCarParkRateRequest(rate_id=rate.id, day_prices=DayPrices())
        cleared = (await prices.rates.UpdateCarParkRate(plain, metadata=prices.admin.metadata)).rate
        assert not cleared.HasField("day_prices")

    async def test_the_cheapest_start_of_a_window(self, garage_prices, fares, next_of) -> None:
        park, prices = garage_prices
        await prices.rate(peak_start="08:00", peak_end="10:00", peak_multiplier=2)
        request = pb.FindCheapestCarParkStartRequest(car_park=park.code, duration_minutes=120, step_minutes=60)
        request.earliest.FromDatetime(next_of(2, hour=7))
        request.latest.FromDatetime(next_of(2, hour=12))
        answer = await fares.FindCheapestCarParkStart(request)
        assert [round(each.total / 1.07, 3) for each in answer.starts] == [15, 20, 15, 10, 10, 10]
        assert answer.fare.entry_time.ToDatetime(tzinfo=UTC) == next_of(2, hour=10)
        request.step_minutes = 1
        with refused("INVALID_ARGUMENT") as refusal:
            await fares.FindCheapestCarParkStart(request)
        assert list(refusal.fields) == ["step_minutes"]
        request.latest.FromDatetime(next_of(2, hour=6))
        with refused("INVALID_ARGUMENT"):
            await fares.FindCheapestCarParkStart(request)

    async def test_a_drivers_vehicle_has_its_membership(self, garage_prices, fares, money) -> None:
        _, prices = garage_prices
        await prices.rate()
        driver, other = await money.driver(millimes=MILLIMES), await money.driver()
        vehicle, plain = await prices.vehicle(driver), await prices.vehicle(driver)
        await prices.subscribe(driver, await prices.plan(discount_percentage=20), vehicle_ids=[vehicle])
        for number, discounts in ((vehicle, 1.0), (plain, 0.0)):
            request = asked(prices, vehicle_id=number)
            fare = (await fares.PredictCarParkFares(request, metadata=driver.metadata)).fares[0]
            assert (fare.base_fee, fare.discounts) == (5, discounts)
        for who in (other.metadata, None):
            with refused("VEHICLE_NOT_FOUND"):
                await fares.PredictCarParkFares(asked(prices, vehicle_id=vehicle), metadata=who)

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
            ({"zone_id": 2_000_000_000}, "CAR_PARK_ZONE_NOT_FOUND"),
            ({"vehicle_type_id": 2_000_000_000}, "VEHICLE_TYPE_NOT_FOUND"),
            ({"vehicle_id": 2_000_000_000}, "VEHICLE_NOT_FOUND"),
            ({"duration_minutes": [0]}, "INVALID_ARGUMENT"),
        ],
    )
    async def test_refusals(self, prices, fares, fields, reason, clock, people) -> None:
        request = asked(prices)
        request.MergeFrom(pb.PredictCarParkFaresRequest(**fields))
        window = pb.FindCheapestCarParkStartRequest(car_park=prices.code, duration_minutes=60)
        window.MergeFrom(
            pb.FindCheapestCarParkStartRequest(
                **{name: value if name != "duration_minutes" else value[0] for name, value in fields.items()}
            )
        )
        if reason == "INVALID_ARGUMENT":
            window.duration_minutes = 0
        window.latest.FromDatetime(clock() + timedelta(hours=1))
        driver = await people.driver()
        with refused(reason):
            await fares.PredictCarParkFares(request, metadata=driver.metadata)
        with refused(reason):
            await fares.FindCheapestCarParkStart(window, metadata=driver.metadata)

    async def test_only_a_year_ahead(self, prices, fares, clock) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await fares.PredictCarParkFares(asked(prices, clock() + timedelta(days=366)))
        assert list(refusal.fields) == ["entry_time"]

    async def test_weekly_rates_have_no_days(self, prices) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await prices.rate(rate_type=CarParkRate.RATE_TYPE_WEEKLY, day_prices=DAYS)
        assert list(refusal.fields) == ["day_prices"]


async def _make(holidays, park, day: date, is_one: bool, *, is_now: bool) -> None:
    """Makes a day a holiday of a car park, or none."""
    if is_one and not is_now:
        request = holidays_pb.AddHolidayRequest(date=day.isoformat(), name="Fête", car_park=park.code)
        await holidays.AddHoliday(request, metadata=park.operator.metadata)
    elif is_now and not is_one:
        request = holidays_pb.RemoveHolidayRequest(date=day.isoformat(), car_park=park.code)
        await holidays.RemoveHoliday(request, metadata=park.operator.metadata)


class TestHolidays:
    YEAR = 2031

    async def listed(self, holidays, code: str = "", language: str = "en") -> tuple[dict, dict]:
        request = holidays_pb.ListHolidaysRequest(car_park=code, year=self.YEAR)
        answer = await holidays.ListHolidays(request, metadata=(("accept-language", language),))
        dates = [each.date for each in answer.holidays]
        assert dates == sorted(dates)
        return {each.date: each for each in answer.holidays}, {each.date: each for each in answer.removed}

    async def test_those_of_the_country_are_known(self, holidays) -> None:
        found, _ = await self.listed(holidays)
        assert found["2031-05-01"].name == "Labor Day"
        assert found["2031-05-01"].source == NATIONAL
        assert not found["2031-05-01"].is_estimated
        assert [each.name for each in found.values() if each.is_estimated].count("Eid al-Fitr") == 1
        french, _ = await self.listed(holidays, language="fr")
        assert french["2031-05-01"].name == "Fête du Travail"

    async def test_staff_add_days_and_take_them_off(self, holidays, yard, prices) -> None:
        operator, code = await yard.operator(prices.code), prices.code

        async def add(day: str) -> Holiday:
            request = holidays_pb.AddHolidayRequest(date=day, name=" Journée portes ouvertes ", car_park=code)
            return (await holidays.AddHoliday(request, metadata=operator.metadata)).holiday

        async def remove(day: str) -> None:
            request = holidays_pb.RemoveHolidayRequest(date=day, car_park=code)
            await holidays.RemoveHoliday(request, metadata=operator.metadata)

        added = await add("2031-06-04")
        assert (added.name, added.source) == ("Journée portes ouvertes", OF_CAR_PARK)
        with refused("HOLIDAY_EXISTS") as refusal:
            await add("2031-06-04")
        assert refusal.metadata["date"] == "2031-06-04"
        await remove("2031-05-01")
        with refused("HOLIDAY_NOT_FOUND"):
            await remove("2031-05-01")
        found, removed = await self.listed(holidays, code)
        assert "2031-06-04" in found
        assert "2031-05-01" not in found
        assert list(removed) == ["2031-05-01"]
        elsewhere, _ = await self.listed(holidays)
        assert "2031-05-01" in elsewhere
        assert "2031-06-04" not in elsewhere
        assert (await add("2031-05-01")).source == NATIONAL
        await remove("2031-06-04")
        found, removed = await self.listed(holidays, code)
        assert "2031-06-04" not in found
        assert not removed

    async def test_the_citys_days_count_everywhere_unless_a_car_park_says_otherwise(
        self, holidays, yard, prices, people
    ) -> None:
        admin, operator = await people.admin(), await yard.operator(prices.code)
        day = "2031-11-20"
        add = holidays_pb.AddHolidayRequest(date=day, name="Deuil", car_park="")
        await holidays.AddHoliday(add, metadata=admin.metadata)
        try:
            found, _ = await self.listed(holidays, prices.code)
            assert found[day].source == CITY
            off = holidays_pb.RemoveHolidayRequest(date=day, car_park=prices.code)
            await holidays.RemoveHoliday(off, metadata=operator.metadata)
            found, removed = await self.listed(holidays, prices.code)
            assert day not in found
            assert removed[day].source == CITY
        finally:
            await holidays.RemoveHoliday(holidays_pb.RemoveHolidayRequest(date=day), metadata=admin.metadata)
        assert day not in (await self.listed(holidays))[0]

    async def test_who_may(self, holidays, yard, prices, people) -> None:
        operator, elsewhere = await yard.operator(prices.code), await yard.operator()
        of_city = holidays_pb.AddHolidayRequest(date="2031-06-05", name="Fête")
        there = holidays_pb.AddHolidayRequest(date="2031-06-05", name="Fête", car_park=prices.code)
        off = holidays_pb.RemoveHolidayRequest(date="2031-05-01", car_park=prices.code)
        with refused("PERMISSION_DENIED"):
            await holidays.AddHoliday(of_city, metadata=operator.metadata)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await holidays.AddHoliday(there, metadata=elsewhere.metadata)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await holidays.RemoveHoliday(off, metadata=elsewhere.metadata)
        with refused("PERMISSION_DENIED"):
            await holidays.AddHoliday(there, metadata=(await people.driver()).metadata)

    async def test_what_is_no_day_or_place(self, holidays, people) -> None:
        admin = await people.admin()
        with refused("INVALID_ARGUMENT") as refusal:
            request = holidays_pb.AddHolidayRequest(date="2031-02-30", name="Fête")
            await holidays.AddHoliday(request, metadata=admin.metadata)
        assert list(refusal.fields) == ["date"]
        with refused("INVALID_ARGUMENT") as refusal:
            await holidays.AddHoliday(
                holidays_pb.AddHolidayRequest(date="2031-06-06", name="  "), metadata=admin.metadata
            )
        assert list(refusal.fields) == ["name"]
        nowhere = {"car_park": "NOWHERE"}
        with refused("CAR_PARK_NOT_FOUND"):
            await holidays.ListHolidays(holidays_pb.ListHolidaysRequest(**nowhere))
        with refused("CAR_PARK_NOT_FOUND"):
            request = holidays_pb.AddHolidayRequest(date="2031-06-06", name="Fête", **nowhere)
            await holidays.AddHoliday(request, metadata=admin.metadata)
        with refused("CAR_PARK_NOT_FOUND"):
            request = holidays_pb.RemoveHolidayRequest(date="2031-06-06", **nowhere)
            await holidays.RemoveHoliday(request, metadata=admin.metadata)
