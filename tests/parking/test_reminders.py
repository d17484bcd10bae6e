"""Drivers are reminded of the end of their session once, wherever they want it."""

import asyncio
import secrets
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.parking.v1 import reminder_service_pb2 as pb
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.reminder_service_pb2_grpc import ReminderServiceStub
from server.notifications.deliveries.repository import DeliveryRepository
from server.notifications.model import Channel
from server.parking.reminders.model import MOST_DEVICES
from server.parking.reminders.repository import SessionNotices
from tests.errors import refused
from tests.parking.conftest import plate
from tests.people import bearer

ANDROID = pb.PushDevice.PLATFORM_ANDROID


@pytest.fixture(scope="session")
def reminders(channel) -> ReminderServiceStub:
    return ReminderServiceStub(channel)


@pytest.fixture
def register(reminders):
    async def add(driver, *, token: str = "", language: str = "fr") -> tuple[str, pb.PushDevice]:
        token = token or secrets.token_hex(20)
        request = pb.RegisterDeviceRequest(token=token, platform=ANDROID)
        metadata = bearer(driver.access_token, accept_language=language)
        return token, (await reminders.RegisterDevice(request, metadata=metadata)).device

    return add


@pytest.fixture
def choose(reminders):
    async def set_choice(driver, language: str = "fr", **fields) -> pb.ReminderChoice:
        metadata = bearer(driver.access_token, accept_language=language)
        return (await reminders.ChooseReminders(pb.ChooseRemindersRequest(**fields), metadata=metadata)).reminders

    return set_choice


async def devices_of(reminders, driver) -> list[pb.PushDevice]:
    return list((await reminders.ListDevices(pb.ListDevicesRequest(), metadata=driver.metadata)).devices)


class TestDevices:
    async def test_a_device_is_listed_without_its_token(self, reminders, register, driver):
        token, device = await register(driver, language="en")
        (listed,) = await devices_of(reminders, driver)
        assert listed == device
        assert (listed.platform, listed.language) == (ANDROID, "en")
        assert token not in str(listed)

    async def test_registering_again_keeps_the_device_and_takes_over_its_language(self, reminders, register, driver):
        token, first = await register(driver)
        _, again = await register(driver, token=token, language="en")
        assert (again.id, again.created_at, again.language) == (first.id, first.created_at, "en")
        assert len(await devices_of(reminders, driver)) == 1

    async def test_a_device_belongs_to_who_registered_it_last(self, reminders, register, driver, other_driver):
        token, _ = await register(driver)
        await register(other_driver, token=token)
        assert await devices_of(reminders, driver) == []
        assert len(await devices_of(reminders, other_driver)) == 1

    async def test_with_one_too_many_the_one_not_heard_of_for_longest_goes(self, reminders, register, driver):
        registered = [(await register(driver))[1].id for _ in range(MOST_DEVICES + 1)]
        assert [device.id for device in await devices_of(reminders, driver)] == registered[:0:-1]

    async def test_only_ones_own_can_be_removed_and_only_once(self, reminders, register, driver, other_driver):
        _, device = await register(driver)
        request = pb.RemoveDeviceRequest(device_id=device.id)
        with refused("DEVICE_NOT_FOUND"):
            await reminders.RemoveDevice(request, metadata=other_driver.metadata)
        await reminders.RemoveDevice(request, metadata=driver.metadata)
        with refused("DEVICE_NOT_FOUND"):
            await reminders.RemoveDevice(request, metadata=driver.metadata)
        assert await devices_of(reminders, driver) == []

    async def test_a_token_is_needed(self, reminders, driver):
        for token in ("", "x" * 1025):
            with refused("INVALID_ARGUMENT") as refusal:
                await reminders.RegisterDevice(pb.RegisterDeviceRequest(token=token), metadata=driver.metadata)
            assert set(refusal.fields) == {"token"}


class TestChoice:
    async def test_what_is_not_given_stays_and_the_language_is_that_of_the_call(self, reminders, choose, driver):
        first = (await reminders.GetReminders(pb.GetRemindersRequest(), metadata=driver.metadata)).reminders
        assert (first.push, first.HasField("email"), first.language) == (True, False, "fr")
        assert await choose(driver, "en", email=True) == pb.ReminderChoice(push=True, email=True, language="en")
        assert await choose(driver, push=False) == pb.ReminderChoice(push=False, email=True, language="fr")
        kept = (await reminders.GetReminders(pb.GetRemindersRequest(), metadata=driver.metadata)).reminders
        assert kept == pb.ReminderChoice(push=False, email=True, language="fr")


class TestOverRest:
    async def test_devices_and_choice(self, rest, driver):
        headers = dict(driver.metadata)
        made = await rest.post("/v1/reminders/devices", json={"token": "t:1", "platform": "ios"}, headers=headers)
        assert made.status_code == 201
        device = made.json()["device"]
        assert device["platform"] == "ios"
        listed = await rest.get("/v1/reminders/devices", headers=headers)
        assert listed.json()["devices"] == [device]
        assert (await rest.delete(f"/v1/reminders/devices/{device['id']}", headers=headers)).status_code == 204
        chosen = await rest.put("/v1/reminders", json={"email": False}, headers=headers)
        assert chosen.json()["reminders"] == {"push": True, "email": False, "language": "fr"}
        assert (await rest.get("/v1/reminders", headers=headers)).json() == chosen.json()


@pytest.fixture
def park(sessions, zone):
    async def start(driver, minutes: int = 60) -> str:
        request = session_pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=minutes)
        return (await sessions.StartSession(request, metadata=driver.metadata)).session.id

    return start


@pytest.fixture
async def remind(application, database):
    """Runs the job once. It last ran before: the clocks of other tests were ahead."""
    await database["reminderPlans"].delete_many({})
    job = next(each for each in application.parts.jobs if each.name == "send-reminders")
    return job.run


def mails(outbox, driver) -> list:
    return [mail for mail in outbox.messages.get(driver.address, []) if "stationnement" in mail.subject]


class TestReminding:
    async def test_each_device_is_told_once_in_its_language(self, phones, register, driver, park, remind, clock):
        french, _ = await register(driver)
        english, _ = await register(driver, language="en")
        session_id = await park(driver)
        await remind()
        assert french not in phones.got
        clock.move(minutes=51)
        for _ in range(2):
            await remind()
        (push,), (other,) = phones.got[french], phones.got[english]
        assert push.title == "Votre stationnement se termine"
        assert other.title == "Your parking ends soon"
        assert push.data["session_id"] == session_id
        assert push.topic == f"session-{session_id}"
        assert timedelta(minutes=8) < push.valid_for <= timedelta(minutes=9)

    async def test_several_that_run_the_job_at_once_remind_once(self, phones, register, driver, park, remind, clock):
        """Its lease lets one process run it at a time; even without that nobody is reminded twice."""
        token, _ = await register(driver)
        await park(driver)
        clock.move(minutes=51)
        await asyncio.gather(*(remind() for _ in range(8)))
        assert len(phones.got[token]) == 1

    async def test_what_a_process_took_and_left_another_one_sends_when_its_lease_is_over(
        self, application, phones, register, driver, park, remind, clock
    ):
        token, _ = await register(driver)
        session_id = await park(driver)
        clock.move(minutes=51)
        await SessionNotices(application.kernel.database).note_ending(clock(), timedelta(minutes=10))
        dying = DeliveryRepository(application.kernel.database, timedelta(days=180))
        noted = await dying.unplanned(clock(), 1_000)
        await dying.plan([(each, [Channel.PUSH]) for each in noted], clock())
        taken = await dying.take(clock(), clock() + timedelta(minutes=1), 1_000)
        assert session_id in {message.notice.data.get("session_id") for message in taken}
        await remind()
        assert token not in phones.got
        clock.move(minutes=1, seconds=1)
        await remind()
        assert len(phones.got[token]) == 1

    async def test_more_time_brings_another_one_before_the_new_end(
        self, application, phones, register, driver, park, remind, clock, sessions
    ):
        token, _ = await register(driver)
        session_id = await park(driver, 12)
        clock.move(minutes=3)
        await remind()
        more = session_pb.ExtendSessionRequest(session_id=session_id, additional_minutes=60)
        await sessions.ExtendSession(more, metadata=driver.metadata)
        await remind()
        assert len(phones.got[token]) == 1
        clock.move(minutes=60)
        await remind()
        assert len(phones.got[token]) == 2

    async def test_a_session_that_has_ended_or_was_never_long_enough_is_not_reminded(
        self, phones, register, driver, other_driver, park, remind, clock, sessions
    ):
        ended, _ = await register(driver)
        short, _ = await register(other_driver)
        session_id = await park(driver, 12)
        await sessions.EndSession(session_pb.EndSessionRequest(session_id=session_id), metadata=driver.metadata)
        await park(other_driver, 10)
        clock.move(minutes=3)
        await remind()
        assert not {ended, short} & set(phones.got)

    async def test_a_device_whose_app_is_gone_is_forgotten(
        self, application, reminders, phones, register, driver, park, remind, clock
    ):
        gone, _ = await register(driver)
        there, device = await register(driver)
        phones.gone.add(gone)
        await park(driver, 20)
        clock.move(minutes=11)
        await remind()
        assert len(phones.got[there]) == 1
        assert [each.id for each in await devices_of(reminders, driver)] == [device.id]

    async def test_what_cannot_be_sent_is_tried_again(self, phones, register, driver, park, remind, clock):
        token, _ = await register(driver)
        phones.away[token] = 2
        await park(driver, 20)
        clock.move(minutes=11)
        for _ in range(3):
            await remind()
            clock.move(minutes=1, seconds=1)
        assert len(phones.got[token]) == 1

    async def test_after_the_end_nobody_is_reminded_any_more(
        self, phones, register, driver, park, remind, clock, database
    ):
        token, _ = await register(driver)
        phones.away[token] = 1_000
        session_id = await park(driver, 20)
        for minutes in (11, 8, 8):
            clock.move(minutes=minutes)
            await remind()
        phones.away[token] = 0
        clock.move(minutes=1)
        await remind()
        assert token not in phones.got
        ours = {"noticeId": {"$regex": f"^time_running_out:{session_id}"}, "userId": ObjectId(driver.id)}
        (message,) = await database["noticeMessages"].find(ours).to_list()
        assert (message["result"], "nextTryAt" in message) == ("failed", False)

    async def test_who_has_no_device_gets_a_mail_once(self, outbox, driver, park, remind, clock):
        await park(driver)
        clock.move(minutes=51)
        for _ in range(2):
            await remind()
        (mail,) = mails(outbox, driver)
        assert "dans 9 min" in mail.text
        assert mail.to == driver.address

    async def test_who_has_a_device_gets_a_mail_only_if_they_chose_so(
        self, outbox, register, choose, driver, other_driver, park, remind, clock
    ):
        for each in (driver, other_driver):
            await register(each)
        await choose(other_driver, email=True)
        for each in (driver, other_driver):
            await park(each)
        clock.move(minutes=51)
        await remind()
        assert not mails(outbox, driver)
        assert len(mails(outbox, other_driver)) == 1

    async def test_who_wants_no_reminders_gets_none(
        self, outbox, phones, register, choose, driver, park, remind, clock
    ):
        token, _ = await register(driver)
        await choose(driver, push=False, email=False)
        await park(driver)
        clock.move(minutes=51)
        await remind()
        assert token not in phones.got
        assert not mails(outbox, driver)
