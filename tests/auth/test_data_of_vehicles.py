"""Season badges, devices, and where a vehicle stood: in the copy of one's data, and gone with the account."""

import pytest
from bson import ObjectId

from parkup.common.v1.geo_point_pb2 import GeoPoint
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.reminder_service_pb2 import ChooseRemindersRequest, PushDevice, RegisterDeviceRequest
from parkup.parking.v1.reminder_service_pb2_grpc import ReminderServiceStub
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from tests.auth.own_data import copy_of, delete
from tests.auth.sources import device
from tests.parking.badges import PRICE, Counter

PLATE = "77 TUN 7788"


@pytest.fixture
async def driver(city, money, channel, zone):
    driver = await city.driver(PLATE, millimes=500_000)
    await Counter(channel).buy(driver, zone, PLATE)
    device = RegisterDeviceRequest(token=f"token-{driver.id}", platform=PushDevice.PLATFORM_ANDROID)
    reminders = ReminderServiceStub(channel)
    await reminders.RegisterDevice(device, metadata=driver.metadata)
    await reminders.ChooseReminders(ChooseRemindersRequest(email=True), metadata=driver.metadata)
    sessions = SessionServiceStub(channel)
    request = session_pb.StartSessionRequest(
        zone_id=zone.id,
        license_plate=PLATE,
        duration_minutes=60,
        location=GeoPoint(type="Point", coordinates=[10.3489, 36.8689]),
    )
    started = await sessions.StartSession(request, metadata=driver.metadata)
    await sessions.EndSession(session_pb.EndSessionRequest(session_id=started.session.id), metadata=driver.metadata)
    return driver


@pytest.fixture
async def zone(application, city):
    return await city.zone(badge_price=PRICE)


async def test_are_in_the_copy_but_for_the_device_s_token(own_data, driver):
    copy = await copy_of(own_data, driver)
    [badge], [device], [choice] = copy["season_badges"], copy["devices"], copy["reminders"]
    assert (badge["license_plate"], badge["price"], badge["status"]) == (PLATE, 120, "active")
    assert device["platform"] == "android"
    assert choice["email"] is True
    assert f"token-{driver.id}" not in str(copy)


async def test_go_with_the_account_and_the_vehicle_still_parks(
    own_data, driver, zone, city, database, application, channel, sent_code
):
    await delete(
        own_data, driver, code=await sent_code(driver, metadata=(("device-id", device()),)), forfeit_balance=True
    )
    await application.domains.auth.personal_data.erase_due()
    key = ObjectId(driver.id)
    for name in ("devices", "seasonBadges"):
        assert await database[name].count_documents({"userId": key}) == 0, name
    assert await database["reminderChoices"].find_one({"_id": key}) is None
    session = await database["parkingSessions"].find_one({"userId": key})
    assert not {"location", "locationSource", "isInZone"} & session.keys()
    check = session_pb.CheckVehicleRequest(license_plate=PLATE, zone_id=zone.id)
    agent = await city.agent(zone)
    assert (await SessionServiceStub(channel).CheckVehicle(check, metadata=agent.metadata)).is_valid
