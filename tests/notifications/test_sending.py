"""What is noted goes out once, by the ways that count, when it may; what cannot go is on record."""

import asyncio
from datetime import timedelta

import pytest
from bson import ObjectId

from parkup.auth.v1 import user_service_pb2 as user_pb
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.notifications.v1 import notification_delivery_service_pb2 as pb
from parkup.notifications.v1 import notification_preference_service_pb2 as preference_pb
from parkup.notifications.v1.notification_delivery_service_pb2_grpc import NotificationDeliveryServiceStub
from parkup.notifications.v1.notification_pb2 import Notification
from server.messages import NotSent
from server.notifications.model import Kind
from server.values.clock import TUNIS
from tests.errors import refused

EMAIL, PUSH, SMS = Notification.CHANNEL_EMAIL, Notification.CHANNEL_PUSH, Notification.CHANNEL_SMS
Delivery = pb.NotificationDelivery


class Broken:
    """A mail server that takes nothing."""

    def __init__(self, *, for_good: bool) -> None:
        self.asked = 0
        self._for_good = for_good

    async def send(self, mail) -> None:
        self.asked += 1
        raise NotSent("SMTPRecipientsRefused 550", for_good=self._for_good)


class Dying:
    """A mail server, or what sends SMS, during which the process ends."""

    def __init__(self, sender) -> None:
        self._sender = sender

    async def send(self, *what) -> None:
        await self._sender.send(*what)
        raise asyncio.CancelledError


@pytest.fixture
def deliveries(channel, people):
    async def listed(who) -> list[Delivery]:
        admin, request = await people.admin(), pb.ListNotificationDeliveriesRequest(user_id=who.id)
        stub = NotificationDeliveryServiceStub(channel)
        return list((await stub.ListNotificationDeliveries(request, metadata=admin.metadata)).deliveries)

    return listed


@pytest.fixture
def choose(preferences):
    async def chosen(who, **fields) -> None:
        request = preference_pb.ChooseNotificationsRequest(**fields)
        await preferences.ChooseNotifications(request, metadata=who.metadata)

    return chosen


def mails_to(outbox, who) -> list:
    return outbox.messages.get(who.address, [])


async def test_goes_by_mail_and_to_each_device_in_its_language(
    note, send, register, outbox, phones, deliveries, driver
) -> None:
    token = await register(driver, "en")
    key = await note(driver)
    for _ in range(2):
        await asyncio.gather(*(send() for _ in range(4)))
    (push,), (mail,) = phones.got[token], mails_to(outbox, driver)
    assert (push.title, push.data["notification_id"]) == ("Your card Visa ****4242 expires soon", key)
    assert (mail.subject, len(mail.message_id)) == ("Your card Visa ****4242 expires soon", 32)
    sent = [(each.channel, each.result, each.notification_id, each.tries) for each in await deliveries(driver)]
    assert sorted(sent) == [(PUSH, Delivery.RESULT_SENT, key, 1), (EMAIL, Delivery.RESULT_SENT, key, 1)]


async def test_who_is_known_by_nothing_gets_both_languages_and_who_chose_one_gets_that(
    note, send, outbox, choose, driver, other_driver
) -> None:
    await choose(other_driver, language="ar")
    await note(driver)
    await note(other_driver)
    await send()
    (both,), (arabic,) = mails_to(outbox, driver), mails_to(outbox, other_driver)
    assert ("expire bientôt" in both.subject, "expires soon" in both.subject) == (True, True)
    assert ('dir="rtl"' in arabic.html, "expire" in arabic.text) == (True, False)


async def test_quiet_hours_hold_back_what_can_wait_and_nothing_else(note, send, outbox, choose, driver, clock) -> None:
    local = clock().astimezone(TUNIS)
    begin, end = local - timedelta(minutes=1), local + timedelta(hours=2)
    receipts = preference_pb.NotificationChoice(kind=Notification.KIND_RECEIPT, email=True)
    quiet = preference_pb.QuietHours(begin=f"{begin:%H:%M}", end=f"{end:%H:%M}")
    await choose(driver, quiet_hours=quiet, kinds=[receipts])
    await note(driver)
    await note(driver, Kind.RECEIPT)
    await send()
    (receipt,) = mails_to(outbox, driver)
    assert "80,000 TND" in receipt.text
    clock.move(hours=2, minutes=1)
    await send()
    assert len(mails_to(outbox, driver)) == 2


async def test_what_was_not_taken_is_tried_again_at_longer_and_longer_pauses_until_it_is_too_late(
    note, sending, deliveries, driver, clock
) -> None:
    key = await note(driver, until=clock() + timedelta(minutes=30))
    broken = Broken(for_good=False)
    job = sending(mail=broken)
    for asked, minutes in enumerate((1, 2, 3, 5, 9, 20), start=1):
        await job.run()
        assert broken.asked == min(asked, 6)
        await job.run()
        assert broken.asked == min(asked, 6), "not before its pause is over"
        clock.move(minutes=minutes)
    await job.run()
    (delivery,) = await deliveries(driver)
    assert (delivery.notification_id, delivery.result) == (key, Delivery.RESULT_FAILED)
    assert delivery.cause == "SMTPRecipientsRefused 550"


class TestAddresses:
    async def test_an_address_at_which_nobody_is_gets_nothing_until_its_driver_or_an_admin_says_so(
        self, note, sending, send, outbox, deliveries, preferences, channel, people, driver
    ) -> None:
        stub, admin = NotificationDeliveryServiceStub(channel), await people.admin()
        mine = preference_pb.RestoreMyAddressRequest()
        theirs = pb.RestoreAddressRequest(email=driver.address.upper())
        for call in (
            preferences.RestoreMyAddress(mine, metadata=driver.metadata),
            stub.RestoreAddress(theirs, metadata=admin.metadata),
        ):
            with refused("ADDRESS_NOT_STOPPED"):
                await call
        nobody = Broken(for_good=True)
        for restore in (
            lambda: preferences.RestoreMyAddress(mine, metadata=driver.metadata),
            lambda: stub.RestoreAddress(theirs, metadata=admin.metadata),
        ):
            before = nobody.asked, len(mails_to(outbox, driver))
            await note(driver)
            await sending(mail=nobody).run()
            await note(driver)
            await sending(mail=nobody).run()
            await send()
            assert (nobody.asked, len(mails_to(outbox, driver))) == (before[0] + 1, before[1])
            shown = await preferences.GetNotificationPreferences(
                preference_pb.GetNotificationPreferencesRequest(), metadata=driver.metadata
            )
            assert shown.preferences.address.HasField("stopped_at")
            stopped = await stub.ListStoppedAddresses(pb.ListStoppedAddressesRequest(), metadata=admin.metadata)
            (found,) = [each for each in stopped.addresses if each.email == driver.address]
            assert found.cause == "SMTPRecipientsRefused 550"
            await restore()
            await note(driver)
            await send()
            assert len(mails_to(outbox, driver)) == before[1] + 1
        results = {each.result for each in await deliveries(driver)}
        assert results == {Delivery.RESULT_SENT, Delivery.RESULT_FAILED, Delivery.RESULT_STOPPED}


class TestSms:
    async def test_goes_where_the_city_offers_it_and_the_driver_wants_it(
        self, note, sending, outbox, choose, people, channel, driver
    ) -> None:
        phone = people.phone()
        await UserServiceStub(channel).UpdateProfile(
            user_pb.UpdateProfileRequest(phone=phone), metadata=driver.metadata
        )
        choice = preference_pb.NotificationChoice(kind=Notification.KIND_CARD_EXPIRING, sms=True)
        await choose(driver, kinds=[choice], language="fr")
        await note(driver)
        await sending().run()
        assert outbox.count(phone) == 0
        await note(driver)
        await sending(sms_kinds=frozenset({Kind.CARD_EXPIRING})).run()
        (text,) = outbox.messages[phone]
        assert text.startswith("ParkUp: Votre carte Visa ****4242")

    async def test_one_that_may_have_been_sent_is_not_sent_again(
        self, note, sending, outbox, choose, people, channel, deliveries, driver, clock
    ) -> None:
        phone = people.phone()
        await UserServiceStub(channel).UpdateProfile(
            user_pb.UpdateProfileRequest(phone=phone), metadata=driver.metadata
        )
        choice = preference_pb.NotificationChoice(kind=Notification.KIND_CARD_EXPIRING, sms=True, email=False)
        await choose(driver, kinds=[choice])
        await note(driver)
        kinds = frozenset({Kind.CARD_EXPIRING})
        with pytest.raises(asyncio.CancelledError):
            await sending(sms=Dying(outbox.sms), sms_kinds=kinds).run()
        clock.move(minutes=2)
        await sending(sms_kinds=kinds).run()
        assert outbox.count(phone) == 1
        (delivery,) = await deliveries(driver)
        assert (delivery.channel, delivery.result) == (SMS, Delivery.RESULT_UNKNOWN)


async def test_a_mail_that_may_have_been_sent_comes_again_as_the_same_mail(
    note, sending, send, outbox, driver, clock, database
) -> None:
    await note(driver)
    with pytest.raises(asyncio.CancelledError):
        await sending(mail=Dying(outbox)).run()
    await send()
    assert len(mails_to(outbox, driver)) == 1, "it is its process's until the lease ends"
    clock.move(minutes=2)
    await send()
    first, second = mails_to(outbox, driver)
    assert (first.message_id, first.text) == (second.message_id, second.text)
    (message,) = await database["noticeMessages"].find({"userId": ObjectId(driver.id)}).to_list()
    assert (message["result"], message["tries"], "handedAt" in message) == ("sent", 2, False)
