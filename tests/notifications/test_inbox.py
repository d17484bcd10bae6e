"""What a driver was told is in their inbox, and nobody else's; they read it, delete it, and follow it."""

import asyncio
import json
from datetime import timedelta

import pytest
from google.protobuf.timestamp_pb2 import Timestamp

from parkup.notifications.v1 import notification_service_pb2 as pb
from parkup.notifications.v1.notification_pb2 import Notification
from server.notifications.model import Kind
from tests.errors import refused
from tests.gateway.test_streams import events
from tests.parking.watching import watching
from tests.people import bearer

CARD, DUE = Notification.KIND_CARD_EXPIRING, Notification.KIND_PAYMENT_DUE


@pytest.fixture
async def told(note, driver, clock) -> list[str]:
    """Three notices of a driver, the newest first."""
    now = clock()
    kinds = (Kind.CARD_EXPIRING, Kind.PAYMENT_DUE, Kind.CARD_EXPIRING)
    return [await note(driver, kind, at=now - timedelta(minutes=age)) for age, kind in enumerate(kinds)]


@pytest.fixture
def listed(inbox):
    async def ids(who, **fields) -> list[str]:
        answer = await inbox.ListNotifications(pb.ListNotificationsRequest(**fields), metadata=who.metadata)
        return [each.id for each in answer.notifications]

    return ids


async def test_the_newest_comes_first_in_pages_and_by_kind(inbox, listed, told, driver, other_driver) -> None:
    assert await listed(driver) == told
    assert await listed(driver, kind=DUE) == told[1:2]
    assert await listed(driver, page_size=1, skip=2) == told[2:]
    request = pb.ListNotificationsRequest(page_size=2)
    first = await inbox.ListNotifications(request, metadata=driver.metadata)
    assert (first.unread_count, len(first.notifications)) == (3, 2)
    assert await listed(driver, page_size=2, page_token=first.next_page_token) == told[2:]
    assert await listed(other_driver) == []


async def test_it_is_in_the_language_of_the_call_or_the_one_that_was_chosen(inbox, told, driver, preferences) -> None:
    metadata = bearer(driver.access_token, accept_language="en")
    answer = await inbox.ListNotifications(pb.ListNotificationsRequest(kind=CARD), metadata=metadata)
    shown = answer.notifications[0]
    assert (shown.title, shown.language) == ("Your card Visa ****4242 expires soon", "en")
    assert shown.data == {"about": told[0]}
    assert not shown.HasField("read_at")

    from parkup.notifications.v1.notification_preference_service_pb2 import ChooseNotificationsRequest

    await preferences.ChooseNotifications(ChooseNotificationsRequest(language="ar"), metadata=driver.metadata)
    answer = await inbox.ListNotifications(pb.ListNotificationsRequest(kind=CARD), metadata=metadata)
    assert "بطاقتك" in answer.notifications[0].title
    assert answer.notifications[0].language == "ar"


async def test_reading_one_is_noted_once(inbox, listed, told, driver, other_driver, clock) -> None:
    request = pb.MarkNotificationReadRequest(notification_id=told[0])
    with refused("NOTIFICATION_NOT_FOUND"):
        await inbox.MarkNotificationRead(request, metadata=other_driver.metadata)
    first = (await inbox.MarkNotificationRead(request, metadata=driver.metadata)).notification
    clock.move(seconds=30)
    assert (await inbox.MarkNotificationRead(request, metadata=driver.metadata)).notification == first
    assert await listed(driver, unread_only=True) == told[1:]
    count = await inbox.CountUnreadNotifications(pb.CountUnreadNotificationsRequest(), metadata=driver.metadata)
    assert count.unread_count == 2


async def test_all_are_read_up_to_an_instant_and_by_kind(inbox, listed, told, driver, clock) -> None:
    until = Timestamp()
    until.FromDatetime(clock() - timedelta(seconds=90))
    answer = await inbox.MarkAllNotificationsRead(
        pb.MarkAllNotificationsReadRequest(until=until), metadata=driver.metadata
    )
    assert (answer.marked, answer.unread_count) == (1, 2)
    await inbox.MarkAllNotificationsRead(pb.MarkAllNotificationsReadRequest(kind=DUE), metadata=driver.metadata)
    assert await listed(driver, unread_only=True) == told[:1]
    await inbox.MarkAllNotificationsRead(pb.MarkAllNotificationsReadRequest(), metadata=driver.metadata)
    assert await listed(driver, unread_only=True) == []
    assert await listed(driver) == told


async def test_what_is_deleted_is_gone_and_not_told_again(
    inbox, listed, note, send, outbox, told, driver, other_driver
) -> None:
    request = pb.DeleteNotificationRequest(notification_id=told[0])
    with refused("NOTIFICATION_NOT_FOUND"):
        await inbox.DeleteNotification(request, metadata=other_driver.metadata)
    await inbox.DeleteNotification(request, metadata=driver.metadata)
    for call in (
        inbox.DeleteNotification(request, metadata=driver.metadata),
        inbox.MarkNotificationRead(pb.MarkNotificationReadRequest(notification_id=told[0]), metadata=driver.metadata),
    ):
        with refused("NOTIFICATION_NOT_FOUND"):
            await call
    await send()
    mails = outbox.count(driver.address)
    await note(driver, key=told[0])
    await send()
    assert await listed(driver) == told[1:]
    assert outbox.count(driver.address) == mails


class TestWatching:
    async def test_begins_with_how_things_are_and_goes_on_with_what_happens(self, inbox, note, told, driver) -> None:
        async with watching(inbox.WatchInbox(pb.WatchInboxRequest(), metadata=driver.metadata)) as watch:
            first = await watch.next()
            assert [each.id for each in first.snapshot.notifications] == told
            assert first.unread_count == 3
            new = await note(driver)
            message = await watch.next()
            assert (message.notification.id, message.unread_count) == (new, 4)
            read = pb.MarkNotificationReadRequest(notification_id=told[1])
            await inbox.MarkNotificationRead(read, metadata=driver.metadata)
            message = await watch.next()
            assert message.notification.HasField("read_at")
            assert message.unread_count == 3
            await inbox.DeleteNotification(
                pb.DeleteNotificationRequest(notification_id=told[2]), metadata=driver.metadata
            )
            assert (await watch.next()).deleted_notification_id == told[2]

    async def test_who_comes_back_is_told_what_they_missed_and_nothing_of_others(
        self, inbox, note, send, driver, other_driver
    ) -> None:
        async with watching(inbox.WatchInbox(pb.WatchInboxRequest(), metadata=driver.metadata)) as watch:
            token = (await watch.next()).resume_token
        await note(other_driver)
        missed = await note(driver)
        await send()
        again = pb.WatchInboxRequest(resume_token=token)
        async with watching(inbox.WatchInbox(again, metadata=driver.metadata)) as watch:
            message = await watch.next()
            assert (message.notification.id, message.unread_count) == (missed, 1)
        with refused("INVALID_RESUME_TOKEN"):
            async with watching(inbox.WatchInbox(again, metadata=other_driver.metadata)) as watch:
                await watch.next()

    async def test_over_rest_as_server_sent_events_that_go_on_after_the_last_one_that_came(
        self, rest, inbox, note, told, driver, other_driver
    ) -> None:
        path, headers = "/v1/notifications/events", dict(driver.metadata)
        async with rest.stream("GET", path, headers=headers) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            (first,) = await events(answer.aiter_lines(), 1)
        shown = json.loads(first["data"])
        assert [each["id"] for each in shown["snapshot"]["notifications"]] == told
        assert (shown["unread_count"], shown["resume_token"]) == (3, first["id"])

        await note(other_driver)
        missed = await note(driver)
        await inbox.DeleteNotification(pb.DeleteNotificationRequest(notification_id=told[0]), metadata=driver.metadata)
        # As browsers do by themselves, and as other clients may.
        for again in ({"headers": headers | {"last-event-id": first["id"]}}, {"params": {"resume_token": first["id"]}}):
            async with rest.stream("GET", path, **({"headers": headers} | again)) as answer:
                second, third = await events(answer.aiter_lines(), 2)
            assert json.loads(second["data"])["notification"]["id"] == missed
            assert json.loads(third["data"])["deleted_notification_id"] == told[0]

        refusal = await rest.get(path, headers=dict(other_driver.metadata) | {"last-event-id": first["id"]})
        assert (refusal.status_code, refusal.json()["code"]) == (400, "INVALID_RESUME_TOKEN")

    async def test_a_driver_watches_so_many_times_at_once(self, inbox, driver) -> None:
        calls = [inbox.WatchInbox(pb.WatchInboxRequest(), metadata=driver.metadata) for _ in range(6)]
        outcomes = await asyncio.gather(*(call.read() for call in calls), return_exceptions=True)
        for call in calls:
            call.cancel()
        assert sum(isinstance(each, Exception) for each in outcomes) == 1
