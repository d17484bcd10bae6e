"""CarParkReportService: how a car park stands, in a bounded number of queries from indexes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pymongo import AsyncMongoClient, monitoring

from parkup.carpark.v1 import car_park_report_service_pb2 as pb
from parkup.carpark.v1.charging_pb2 import ChargingStation
from server.carpark.reports.model import Dashboard, day_of
from server.carpark.reports.repository import ReportRepository
from tests.carpark.booking import Booking
from tests.carpark.garage import CASH, EV, STANDARD
from tests.errors import refused

QUERIES = 11


@pytest.fixture
async def booking(garage, channel, application) -> Booking:
    rules = {"hourly_fee": 0.5}
    return Booking(await garage([EV, EV, STANDARD, STANDARD], reservation_rules=rules), channel, application)


async def test_an_admin_sees_how_it_stands(booking, people, money, clock) -> None:
    admin, driver, garage = await people.admin(), await money.driver(millimes=20_000), booking.garage
    electric = await booking.vehicle(driver, is_ev=True)
    station, broken = await booking.station(admin, "A-1", price_per_kwh=5), await booking.station(admin, "A-2")
    await booking.set_station(admin, broken, status=ChargingStation.STATUS_FAULTED)
    empty = await booking.dashboard(admin)
    entered = await garage.enter_many(2)
    await garage.close_space("A-1")
    await booking.reserve(driver, electric, booking.ahead(), 2)  # 1 TND
    soon = await booking.reserve(driver, electric, booking.ahead(0.2), 1)  # 0.500 TND
    called_off = await booking.reserve(driver, electric, booking.ahead(48), 2)
    await booking.run_job()
    await booking.cancel(driver, called_off)
    due = (await garage.fee(entered[0].session)).total
    await garage.pay(entered[0].session, garage.operator, CASH, amount=due)
    await garage.leave(entered[0].ticket_number)
    await booking.plug(driver, station, electric)

    seen = await booking.dashboard(admin)

    assert (empty.total_spaces, empty.available_spaces, empty.occupancy_rate, empty.today_revenue) == (4, 4, 0, 0)
    assert (seen.total_spaces, seen.occupied_spaces, seen.reserved_spaces) == (4, 1, 1)
    assert (seen.available_spaces, seen.maintenance_spaces, seen.occupancy_rate) == (1, 1, 25)
    assert (seen.active_sessions, seen.current_occupancy, seen.today_entries, seen.today_exits) == (1, 1, 2, 1)
    assert seen.today_revenue == pytest.approx(1.5 + due)
    assert (seen.active_ev_charging, seen.ev_stations_available, seen.ev_stations_total) == (1, 0, 2)
    assert (seen.pending_reservations, seen.pending_payments, seen.active_memberships) == (2, 0, 0)
    assert seen.day == clock().astimezone(ZoneInfo("Africa/Tunis")).date().isoformat()
    assert soon.id


async def test_what_is_owed_is_a_pending_payment(booking, people, money, clock) -> None:
    admin, driver = await people.admin(), await money.driver()
    station = await booking.station(admin, "A-1")
    session = await booking.plug(driver, station, await booking.vehicle(driver, is_ev=True))
    clock.move(minutes=10)
    await booking.unplug(driver, session)

    assert (await booking.dashboard(admin)).pending_payments == 1


async def test_only_admins_see_it(booking, people) -> None:
    for person in (booking.garage.operator, await people.driver()):
        with refused("PERMISSION_DENIED"):
            await booking.dashboard(person)
    with refused("CAR_PARK_NOT_FOUND"):
        request = pb.GetCarParkDashboardRequest(car_park="NOWHERE")
        await booking.reports.GetCarParkDashboard(request, metadata=(await people.admin()).metadata)


class Commands(monitoring.CommandListener):
    """Keeps the queries that were sent."""

    def __init__(self) -> None:
        self.sent: list[dict] = []

    def started(self, event) -> None:
        if event.command_name in {"find", "aggregate", "count"}:
            self.sent.append(dict(event.command))

    def succeeded(self, event) -> None: ...

    def failed(self, event) -> None: ...


async def test_asks_as_often_whatever_there_is_and_only_indexes(booking, settings, database, people, clock) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, tz_aware=True, event_listeners=[commands]) as client:
        reports = ReportRepository(client[settings.mongodb_database])
        now = clock()
        await reports.dashboard(booking.garage.code, day_of(now, ZoneInfo("Africa/Tunis")), now)

    assert len(commands.sent) == QUERIES
    for command in commands.sent:
        asked = {name: command[name] for name in ("aggregate", "pipeline", "cursor", "hint") if name in command}
        plan = await database.command({"explain": asked, "verbosity": "queryPlanner"})
        assert "IXSCAN" in str(plan) or "COUNT_SCAN" in str(plan), asked
        assert "COLLSCAN" not in str(plan), asked


def test_a_day_is_that_of_the_time_zone() -> None:
    late = datetime(2030, 6, 1, 23, 30, tzinfo=UTC)

    day = day_of(late, ZoneInfo("Africa/Tunis"))

    assert (day.date.isoformat(), day.start) == ("2030-06-02", datetime(2030, 6, 1, 23, tzinfo=UTC))
    spring = day_of(datetime(2030, 3, 31, 12, tzinfo=UTC), ZoneInfo("Europe/Paris"))
    assert spring.end.astimezone(UTC) - spring.start.astimezone(UTC) == timedelta(hours=23)


def test_occupancy_has_one_decimal() -> None:
    day = datetime(2030, 1, 1, tzinfo=UTC).date()
    rates = [
        Dashboard("P", day, available=free, occupied=taken).occupancy
        for free, taken in ((115, 85), (2, 1), (0, 0), (0, 3))
    ]
    assert rates == [42.5, 33.3, 0.0, 100.0]
