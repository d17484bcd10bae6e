"""What car parks keep of drivers: in the copy of their data, and nobody's once the account is gone."""

import json

import pytest
from bson import ObjectId

from tests.auth.own_data import copy_of, delete
from tests.auth.sources import device
from tests.carpark.booking import Booking
from tests.carpark.garage import EV, WALLET, Garage
from tests.carpark.prices import Prices
from tests.carpark.yard import Yard

KEPT = ("carParkSessions", "carParkPayments", "reservations", "chargingSessions", "memberships")


@pytest.fixture
async def park(application, channel, people) -> Garage:
    garage = Garage(application, channel, Yard(application, channel, people))
    return await garage.open([EV] * 2, reservation_rules={"hourly_fee": 0.5})


@pytest.fixture
def customer(park, channel, application, money, people):
    """`await customer(plate)`: a driver who reserved, subscribed, charged, stayed and paid; they have left."""

    async def made(plate: str):
        driver, admin = await money.driver(millimes=500_000), await people.admin()
        booking, prices = (
            Booking(park, channel, application),
            Prices(channel, Yard(application, channel, people), park.code, admin),
        )
        vehicle = await booking.vehicle(driver, is_ev=True, plate=plate)
        await prices.subscribe(driver, await prices.plan(), vehicle_ids=[vehicle])
        await booking.reserve(driver, vehicle, booking.ahead(), special_requests="near the lift")
        entered = await park.enter(plate)
        station = await booking.station(admin, entered.space_assigned.space_number)
        charging = await booking.plug(driver, station, vehicle)
        await booking.unplug(driver, charging)
        await park.stayed(entered.session, minutes=30)
        await park.pay(entered.session, driver, WALLET)
        return driver, entered

    return made


async def test_is_in_the_copy_and_nothing_of_others(own_data, park, customer) -> None:
    plate, others_plate = park.plate(), park.plate()
    driver, entered = await customer(plate)
    other, _ = await customer(others_plate)

    copy = await copy_of(own_data, driver)

    [stay], [reservation], [membership] = copy["car_park_sessions"], copy["car_park_reservations"], copy["memberships"]
    [charging], [vehicle] = copy["charging_sessions"], copy["car_park_vehicles"]
    assert (stay["ticket_number"], stay["license_plate"], stay["paid_amount"]) == (entered.ticket_number, plate, 4)
    assert (reservation["special_requests"], reservation["fee"]) == ("near the lift", 1)
    assert (membership["plan"], membership["status"]) == ("Premium Monthly", "active")
    assert charging["license_plate"] == vehicle["license_plate"] == plate
    # What was paid for all that is among the payments.
    assert sorted(each["amount"] for each in copy["payments"]) == [1, 4, 150]
    assert copy["incomplete"] == []
    assert other.id not in json.dumps(copy)
    assert others_plate not in json.dumps(copy)


async def test_is_nobodys_once_the_account_is_gone(own_data, park, customer, database, application, sent_code) -> None:
    plate, others_plate = park.plate(), park.plate()
    driver, entered = await customer(plate)
    other, _ = await customer(others_plate)
    await park.leave(entered.ticket_number)
    before = {name: await database[name].count_documents({"carPark": park.code}) for name in KEPT}

    await delete(
        own_data, driver, code=await sent_code(driver, metadata=(("device-id", device()),)), forfeit_balance=True
    )
    await application.domains.auth.personal_data.erase_due()

    # What was parked, charged and paid stays, for the car park's own books.
    assert before == {name: await database[name].count_documents({"carPark": park.code}) for name in KEPT}
    for name in ("reservations", "chargingSessions", "memberships"):
        assert await database[name].count_documents({"userId": ObjectId(driver.id)}) == 0, name
        assert await database[name].count_documents({"userId": ObjectId(other.id)}) == 1, name
    assert not await database["carParkVehicles"].count_documents({"ownerId": ObjectId(driver.id)})
    stay = await database["carParkSessions"].find_one({"_id": entered.session.id})
    payment = await database["carParkPayments"].find_one({"sessionId": entered.session.id})
    for each in (stay, payment):
        assert plate.replace(" ", "") not in str(each).replace(" ", "")
    reserved = [each async for each in database["reservations"].find({"carPark": park.code})]
    assert sum("specialRequests" in each for each in reserved) == 1
    assert payment["amount"] == stay["paid"]
    theirs = (await copy_of(own_data, other))["car_park_sessions"]
    assert [each["license_plate"] for each in theirs] == [others_plate]
