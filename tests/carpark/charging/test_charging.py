"""ChargingStationService, ChargingService: stations, charging, bills, and what a driver sees meanwhile."""

import asyncio

import pytest

from parkup.carpark.v1 import charging_service_pb2 as pb
from parkup.carpark.v1 import charging_station_service_pb2 as station_pb
from parkup.carpark.v1.charging_pb2 import ChargingSession, ChargingStation
from tests.carpark.garage import CARD, CASH, EV, WALLET
from tests.errors import reason_of, refused
from tests.invariants import assert_books_balance

AVAILABLE, IN_USE = ChargingStation.STATUS_AVAILABLE, ChargingStation.STATUS_IN_USE
FAULTED, OUT = ChargingStation.STATUS_FAULTED, ChargingStation.STATUS_OUT_OF_SERVICE
ACTIVE, COMPLETED = ChargingSession.STATUS_ACTIVE, ChargingSession.STATUS_COMPLETED
INTERRUPTED = ChargingSession.STATUS_INTERRUPTED
PAID, OWED, FREE = ChargingSession.BILLING_PAID, ChargingSession.BILLING_OWED, ChargingSession.BILLING_FREE
ON_THE_BILL = ChargingSession.BILLING_PARKING_SESSION


class TestStations:
    async def test_an_admin_puts_one_on_a_space(self, booking, admin, station, driver) -> None:
        assert (station.space_number, station.zone_id, station.car_park) == ("A-1", booking.zone, booking.garage.code)
        assert (station.power_kw, station.connector_type, station.price_per_kwh) == (7.2, "J1772", 0.25)
        assert (station.status, station.HasField("charging_session_id")) == (AVAILABLE, False)
        assert await booking.look_at(driver, station) == station
        with refused("CHARGING_STATION_EXISTS"):
            await booking.station(admin, "A-1")
        request = station_pb.CreateChargingStationRequest(
            space_id=2**31 - 1, charger_type=1, power_kw=1, connector_type="CCS"
        )
        with refused("SPACE_NOT_FOUND"):
            await booking.stations.CreateChargingStation(request, metadata=admin.metadata)

    async def test_lists_by_status_and_type(self, booking, admin, station, driver, garage) -> None:
        other = await booking.station(admin, "A-2")
        await booking.set_station(admin, other, status=FAULTED, charger_type=ChargingStation.CHARGER_TYPE_DC_FAST)

        async def listed(by=driver, **fields) -> list[int]:
            request = station_pb.ListChargingStationsRequest(**{"car_park": booking.garage.code, **fields})
            answer = await booking.stations.ListChargingStations(request, metadata=by.metadata)
            return [each.id for each in answer.stations]

        assert await listed() == [station.id, other.id] == await listed(booking.garage.operator)
        assert await listed(status=FAULTED) == [other.id]
        assert await listed(charger_type=ChargingStation.CHARGER_TYPE_LEVEL2) == [station.id]
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await listed((await garage([EV])).operator)
        with refused("CAR_PARK_NOT_FOUND"):
            await listed(car_park="NOWHERE")

    async def test_admins_change_all_operators_how_it_stands(self, booking, admin, station, garage) -> None:
        operator = booking.garage.operator

        assert (await booking.set_station(operator, station, status=OUT)).status == OUT
        assert (await booking.set_station(operator, station, status=AVAILABLE)).status == AVAILABLE
        changed = await booking.set_station(
            admin, station, power_kw=50, price_per_kwh=0.4, connector_type="CCS", space_id=await booking.space_id("A-2")
        )

        assert (changed.power_kw, changed.price_per_kwh, changed.connector_type) == (50, 0.4, "CCS")
        assert changed.space_number == "A-2"
        with refused("PERMISSION_DENIED"):
            await booking.set_station(operator, station, price_per_kwh=0)
        elsewhere = await garage([EV])
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await booking.set_station(elsewhere.operator, station, status=OUT)
        with refused("SPACE_NOT_FOUND"):
            await booking.set_station(admin, station, space_id=(await elsewhere.space("A-1"))["_id"])
        await booking.station(admin, "A-1")
        with refused("CHARGING_STATION_EXISTS"):
            await booking.set_station(admin, station, space_id=await booking.space_id("A-1"))

    async def test_is_taken_away_or_moved_only_while_nobody_charges(
        self, booking, admin, station, driver, vehicle
    ) -> None:
        delete = station_pb.DeleteChargingStationRequest(station_id=station.id)
        session = await booking.plug(driver, station, vehicle)

        with refused("CHARGING_STATION_IN_USE"):
            await booking.stations.DeleteChargingStation(delete, metadata=admin.metadata)
        with refused("CHARGING_STATION_IN_USE"):
            await booking.set_station(admin, station, space_id=await booking.space_id("A-2"))
        await booking.unplug(driver, session)
        await booking.stations.DeleteChargingStation(delete, metadata=admin.metadata)

        with refused("CHARGING_STATION_NOT_FOUND"):
            await booking.look_at(driver, station)
        with refused("CHARGING_STATION_NOT_FOUND"):
            await booking.stations.DeleteChargingStation(delete, metadata=admin.metadata)
        with refused("CHARGING_STATION_NOT_FOUND"):
            await booking.set_station(admin, station, status=OUT)
        with refused("CHARGING_STATION_NOT_FOUND"):
            await booking.plug(driver, station, vehicle)
        assert (await booking.progress(driver, session)).station_id == station.id


class TestStartCharging:
    async def test_takes_a_free_station(self, booking, station, driver, vehicle) -> None:
        session = await booking.plug(driver, station, vehicle, max_power_requested=3.6)

        assert (session.status, session.billing) == (ACTIVE, ChargingSession.BILLING_OPEN)
        assert (session.power_kw, session.max_power_requested, session.price_per_kwh) == (3.6, 3.6, 0.25)
        taken = await booking.look_at(driver, station)
        assert (taken.status, taken.charging_session_id) == (IN_USE, session.id)

    async def test_more_power_than_the_station_has_is_not_given(self, booking, station, driver, vehicle) -> None:
        assert (await booking.plug(driver, station, vehicle, max_power_requested=50)).power_kw == 7.2

    async def test_refuses_what_cannot_charge(self, booking, admin, station, driver, vehicle, people, garage) -> None:
        other, second = await people.driver(), await booking.station(admin, "A-2")
        with refused("NOT_AN_ELECTRIC_VEHICLE"):
            await booking.plug(driver, station, await booking.vehicle(driver))
        with refused("VEHICLE_NOT_FOUND"):
            await booking.plug(other, station, vehicle)
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await booking.plug((await garage([EV])).operator, station, vehicle)
        with refused("CHARGING_STATION_NOT_AVAILABLE"):
            await booking.set_station(admin, second, status=OUT)
            await booking.plug(driver, second, vehicle)
        await booking.set_station(admin, second, status=AVAILABLE)
        await booking.plug(driver, station, vehicle)
        with refused("CHARGING_STATION_IN_USE"):
            await booking.plug(other, station, await booking.vehicle(other, is_ev=True))
        with refused("VEHICLE_ALREADY_CHARGING"):
            await booking.plug(driver, second, vehicle)

    async def test_of_twenty_at_once_one_gets_the_station(self, booking, station, people) -> None:
        driver = await people.driver()
        vehicles = [await booking.vehicle(driver, is_ev=True) for _ in range(5)]

        tried = await asyncio.gather(
            *(booking.plug(driver, station, vehicles[count % 5]) for count in range(20)), return_exceptions=True
        )

        assert sum(isinstance(each, ChargingSession) for each in tried) == 1
        refusals = {reason_of(each) for each in tried if isinstance(each, BaseException)}
        assert refusals <= {"CHARGING_STATION_IN_USE", "VEHICLE_ALREADY_CHARGING"}


class TestStopCharging:
    async def test_energy_is_power_times_time_and_paid_from_the_wallet(
        self, booking, station, driver, vehicle, money, later, database
    ) -> None:
        session = await booking.plug(driver, station, vehicle)
        driver = await later(driver, minutes=104, seconds=10)

        stopped = await booking.unplug(driver, session)

        # 7200 W for 6250 s are 12 500 Wh; at 250 millimes a kWh 3125.
        assert (stopped.energy_used, stopped.cost, stopped.duration_minutes) == (12.5, 3.125, 104)
        assert (stopped.session.status, stopped.session.billing) == (COMPLETED, PAID)
        assert (stopped.session.energy_kwh, stopped.session.cost) == (12.5, 3.125)
        assert await money.balance(driver) == 20_000 - 3_125
        assert (await booking.look_at(driver, station)).status == AVAILABLE
        assert await booking.progress(driver, session) == stopped.session
        with refused("CHARGING_ALREADY_ENDED"):
            await booking.unplug(driver, session)
        await assert_books_balance(database)

    async def test_a_repeated_call_is_billed_once(self, booking, station, driver, vehicle, money, later) -> None:
        session = await booking.plug(driver, station, vehicle, key="plug")
        assert (await booking.plug(driver, station, vehicle, key="plug")).id == session.id
        driver = await later(driver, hours=1)

        first = await booking.unplug(driver, session, key="unplug")
        tried = await asyncio.gather(*(booking.unplug(driver, session, key="unplug") for _ in range(5)))

        assert tried == [first] * 5
        assert await money.balance(driver) == 20_000 - 1_800

    async def test_goes_on_the_bill_of_the_stay(self, booking, station, driver, money, later) -> None:
        plate = booking.garage.plate()
        vehicle = await booking.vehicle(driver, is_ev=True, plate=plate)
        stay = (await booking.garage.enter(plate)).session
        session = await booking.plug(driver, station, vehicle, session_id=stay.id)
        before = await booking.garage.fee(stay)
        driver = await later(driver, minutes=30)

        stopped = await booking.unplug(booking.garage.operator, session)

        assert (stopped.cost, stopped.session.billing) == (0.9, ON_THE_BILL)
        assert await money.balance(driver) == 20_000
        after = await booking.garage.fee(stay)
        assert any(line.amount == 0.9 for line in after.breakdown)
        assert after.total > before.total

    async def test_of_a_stay_that_is_over_it_is_paid_by_itself(self, booking, station, driver, money, later) -> None:
        plate = booking.garage.plate()
        vehicle = await booking.vehicle(driver, is_ev=True, plate=plate)
        entered = await booking.garage.enter(plate)
        session = await booking.plug(driver, station, vehicle, session_id=entered.session.id)
        left = await booking.garage.leave(entered.ticket_number)
        if left.payment_due:
            await booking.garage.pay(entered.session, booking.garage.operator, amount=left.payment_due)
            await booking.garage.leave(entered.ticket_number)
        driver = await later(driver, hours=1)

        assert (await booking.unplug(driver, session)).session.billing == PAID
        assert await money.balance(driver) == 20_000 - 1_800

    async def test_only_to_a_stay_of_the_vehicle_that_goes_on(self, booking, station, driver, vehicle, garage) -> None:
        other, there = await booking.garage.enter(), await (await garage([EV])).enter()
        for stay in (other.session.id, there.session.id, 2**31 - 1):
            with refused("PARKING_SESSION_NOT_LINKABLE"):
                await booking.plug(driver, station, vehicle, session_id=stay)

    async def test_what_costs_nothing_is_free(self, booking, admin, station, driver, vehicle) -> None:
        await booking.set_station(admin, station, price_per_kwh=0)
        stopped = await booking.unplug(driver, await booking.plug(driver, station, vehicle))
        assert (stopped.cost, stopped.session.billing) == (0, FREE)

    async def test_others_cannot(self, booking, station, driver, vehicle, people, garage) -> None:
        session, other = await booking.plug(driver, station, vehicle), await people.driver()
        elsewhere = (await garage([EV])).operator
        for attempt in (booking.unplug, booking.progress, lambda by, each: booking.pay(by, each, WALLET)):
            with refused("CHARGING_SESSION_NOT_FOUND"):
                await attempt(other, session)
        for attempt in (booking.unplug, booking.progress, lambda by, each: booking.pay(by, each, CASH)):
            with refused("CAR_PARK_NOT_ASSIGNED"):
                await attempt(elsewhere, session)

    async def test_a_station_that_breaks_interrupts_and_bills(
        self, booking, station, driver, vehicle, money, later
    ) -> None:
        session = await booking.plug(driver, station, vehicle)
        driver = await later(driver, minutes=10)

        broken = await booking.set_station(booking.garage.operator, station, status=FAULTED)

        ended = await booking.progress(driver, session)
        assert (broken.status, broken.HasField("charging_session_id")) == (FAULTED, False)
        assert (ended.status, ended.energy_kwh, ended.cost, ended.billing) == (INTERRUPTED, 1.2, 0.3, PAID)
        assert await money.balance(driver) == 19_700


class TestOwing:
    @pytest.fixture
    async def driver(self, money):
        return await money.driver(millimes=100)

    @pytest.fixture
    async def owed(self, booking, admin, station, driver, vehicle, clock) -> ChargingSession:
        await booking.set_station(admin, station, price_per_kwh=2.5)
        session = await booking.plug(driver, station, vehicle)
        clock.move(minutes=10, seconds=1)
        return (await booking.unplug(driver, session)).session

    async def test_a_wallet_that_holds_too_little_is_not_touched(self, owed, money, driver) -> None:
        assert (owed.billing, owed.cost, await money.balance(driver)) == (OWED, 3.005, 100)

    async def test_who_owes_begins_nothing(self, booking, station, driver, vehicle, owed, money, database) -> None:
        with refused("CHARGING_UNPAID") as refusal:
            await booking.plug(driver, station, vehicle)
        assert refusal.metadata["charging_session_id"] == str(owed.id)
        with refused("INSUFFICIENT_WALLET_BALANCE"):
            await booking.pay(driver, owed, WALLET)
        await money.fill(driver, 5_000)

        paid = await booking.pay(driver, owed, WALLET, key="pay")

        assert (paid.billing, await money.balance(driver)) == (PAID, 2_095)
        assert await booking.pay(driver, owed, WALLET, key="pay") == paid
        with refused("CHARGING_NOT_OWED"):
            await booking.pay(driver, owed, WALLET)
        assert (await booking.plug(driver, station, vehicle)).status == ACTIVE
        await assert_books_balance(database)

    async def test_a_card_pays_it_without_single_millimes(self, booking, driver, owed, money, database) -> None:
        await money.add_card(driver, default=True)

        paid = await booking.pay(driver, owed, CARD, key="card")

        assert (paid.billing, await money.charged(driver)) == (PAID, [3_000])
        assert await booking.pay(driver, owed, CARD, key="card") == paid
        await assert_books_balance(database)

    async def test_operators_take_cash(self, booking, driver, owed, database) -> None:
        for by, method in ((driver, CASH), (booking.garage.operator, WALLET)):
            with refused("PAYMENT_METHOD_NOT_ALLOWED"):
                await booking.pay(by, owed, method)

        assert (await booking.pay(booking.garage.operator, owed, CASH)).billing == PAID
        with refused("CHARGING_NOT_OWED"):
            await booking.pay(booking.garage.operator, owed, CASH)
        await assert_books_balance(database)

    async def test_a_vehicle_that_nobody_has_is_paid_at_the_desk(self, booking, station, clock) -> None:
        operator = booking.garage.operator
        vehicle = await booking.vehicle(operator, is_ev=True)
        session = await booking.plug(operator, station, vehicle)
        clock.move(hours=1)

        stopped = await booking.unplug(operator, session)

        assert (stopped.session.billing, stopped.session.HasField("user_id")) == (OWED, False)
        assert (await booking.pay(operator, stopped.session, CASH)).billing == PAID


class TestListChargingSessions:
    async def test_own_and_those_of_a_car_park(self, booking, admin, station, driver, vehicle, later, people) -> None:
        second, other = await booking.station(admin, "A-2"), await booking.vehicle(driver, is_ev=True)
        first = await booking.plug(driver, station, vehicle)
        await booking.unplug(driver, first)
        driver = await later(driver, minutes=1)
        later = await booking.plug(driver, second, other)

        async def listed(by, **fields) -> list[int]:
            request = pb.ListChargingSessionsRequest(**{"car_park": booking.garage.code, **fields})
            return [
                each.id
                for each in (await booking.charging.ListChargingSessions(request, metadata=by.metadata)).sessions
            ]

        for by in (driver, booking.garage.operator):
            assert await listed(by) == [later.id, first.id]
            assert await listed(by, status=ACTIVE) == [later.id]
            assert await listed(by, vehicle_id=vehicle) == [first.id]
        assert await listed(booking.garage.operator, station_id=second.id) == [later.id]
        assert await listed(await people.driver()) == []
        for by, fields in ((driver, {"station_id": 1}), (admin, {"station_id": 1, "vehicle_id": 1})):
            with refused("INVALID_ARGUMENT"):
                await listed(by, **fields)
        with refused("CAR_PARK_NOT_FOUND"):
            await listed(driver, car_park="NOWHERE")
        page = pb.ListChargingSessionsRequest(car_park=booking.garage.code, page_size=1, with_total_size=True)
        answer = await booking.charging.ListChargingSessions(page, metadata=driver.metadata)
        assert ([each.id for each in answer.sessions], answer.total_size) == ([later.id], 2)
        page.page_token = answer.next_page_token
        answer = await booking.charging.ListChargingSessions(page, metadata=driver.metadata)
        assert [each.id for each in answer.sessions] == [first.id]
