"""Drivers choose what they are told, how, in which language and when; and end mails from the mail itself."""

import re

import pytest

from parkup.notifications.v1 import notification_preference_service_pb2 as pb
from parkup.notifications.v1.notification_pb2 import Notification
from parkup.notifications.v1.notification_preference_service_pb2_grpc import NotificationPreferenceServiceStub
from parkup.parking.v1.reminder_service_pb2 import ChooseRemindersRequest, GetRemindersRequest
from parkup.parking.v1.reminder_service_pb2_grpc import ReminderServiceStub
from server.messages import Mail
from server.notifications.model import Kind
from tests.errors import refused

CARD, FINE, REMINDER = (
    Notification.KIND_CARD_EXPIRING,
    Notification.KIND_FINE,
    Notification.KIND_TIME_RUNNING_OUT,
)


@pytest.fixture
def choose(preferences):
    async def chosen(who, *kinds: pb.NotificationChoice, **fields) -> pb.NotificationPreferences:
        request = pb.ChooseNotificationsRequest(kinds=kinds, **fields)
        return (await preferences.ChooseNotifications(request, metadata=who.metadata)).preferences

    return chosen


@pytest.fixture
def get(preferences):
    async def found(who) -> pb.NotificationPreferences:
        request = pb.GetNotificationPreferencesRequest()
        return (await preferences.GetNotificationPreferences(request, metadata=who.metadata)).preferences

    return found


def of(preferences: pb.NotificationPreferences, kind: int) -> pb.NotificationKindPreference:
    return next(each for each in preferences.kinds if each.kind == kind)


def link_in(mail: Mail) -> str:
    """The path of the link that unsubscribes."""
    return re.sub(r"^https?://[^/]+", "", mail.unsubscribe)


class TestChoosing:
    async def test_every_kind_is_shown_with_what_counts(self, get, register, driver) -> None:
        await register(driver)
        shown = await get(driver)
        assert [each.kind for each in shown.kinds] == list(range(1, 12))
        assert (shown.language, shown.time_zone, shown.push) == ("", "Africa/Tunis", True)
        assert (shown.address.email, shown.address.devices) == (driver.address, 1)
        assert of(shown, FINE) == pb.NotificationKindPreference(kind=FINE, push=True, email=True, is_always_sent=True)
        reminder = pb.NotificationKindPreference(kind=REMINDER, push=True, email=True, email_without_device_only=True)
        assert of(shown, REMINDER) == reminder
        assert of(shown, CARD).waits_for_quiet_hours

    async def test_sms_are_offered_for_the_kinds_that_the_city_pays_for(self, another_server, driver) -> None:
        async with another_server(sms_kinds=("fine", "payment_due")) as channel:
            shown = await NotificationPreferenceServiceStub(channel).GetNotificationPreferences(
                pb.GetNotificationPreferencesRequest(), metadata=driver.metadata
            )
        offered = {each.kind for each in shown.preferences.kinds if each.sms_offered}
        assert offered == {FINE, Notification.KIND_PAYMENT_DUE}
        assert not any(each.sms for each in shown.preferences.kinds), "only who wants one gets one"

    async def test_what_is_not_given_stays_and_empty_takes_away(self, choose, get, driver) -> None:
        quiet = pb.QuietHours(begin="22:00", end="07:00")
        await choose(driver, language="en", time_zone="Europe/Paris", quiet_hours=quiet)
        after = await choose(driver, pb.NotificationChoice(kind=CARD, email=False))
        assert (after.language, after.time_zone, after.quiet_hours) == ("en", "Europe/Paris", quiet)
        assert (of(after, CARD).email, of(after, CARD).push) == (False, True)
        after = await choose(driver, language="", time_zone="", quiet_hours=pb.QuietHours())
        assert (after.language, after.time_zone) == ("", "Africa/Tunis")
        assert not after.HasField("quiet_hours")
        assert await get(driver) == after

    async def test_what_is_about_money_keeps_a_way(self, choose, get, driver) -> None:
        before = await choose(driver, pb.NotificationChoice(kind=FINE, email=False))
        with refused("NOTIFICATION_ALWAYS_SENT"):
            await choose(driver, pb.NotificationChoice(kind=FINE, push=False))
        with refused("NOTIFICATION_ALWAYS_SENT"):
            await choose(driver, pb.NotificationChoice(kind=FINE, email=False), push=False)
        assert await get(driver) == before

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            ({"time_zone": "Mars/Olympus"}, "time_zone"),
            ({"language": "de"}, "language"),
            ({"quiet_hours": pb.QuietHours(begin="22:00")}, "quiet_hours"),
            ({"quiet_hours": pb.QuietHours(begin="22:00", end="22:00")}, "quiet_hours"),
            ({"quiet_hours": pb.QuietHours(begin="25:00", end="07:00")}, "quiet_hours.begin"),
            ({"kinds": [pb.NotificationChoice(kind=CARD), pb.NotificationChoice(kind=CARD)]}, "kinds"),
        ],
    )
    async def test_what_makes_no_sense_is_refused_by_name(self, preferences, driver, fields, field) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await preferences.ChooseNotifications(pb.ChooseNotificationsRequest(**fields), metadata=driver.metadata)
        assert set(refusal.fields) == {field}

    async def test_the_older_choice_of_reminders_is_the_same_one(self, channel, choose, get, driver) -> None:
        reminders = ReminderServiceStub(channel)
        await reminders.ChooseReminders(ChooseRemindersRequest(email=True), metadata=driver.metadata)
        shown = of(await get(driver), REMINDER)
        assert (shown.email, shown.email_without_device_only) == (True, False)
        await choose(driver, pb.NotificationChoice(kind=REMINDER, email=False), push=False)
        choice = (await reminders.GetReminders(GetRemindersRequest(), metadata=driver.metadata)).reminders
        assert (choice.push, choice.email) == (False, False)


class TestUnsubscribing:
    async def test_by_one_click_from_the_mail_without_signing_in(self, note, send, outbox, rest, get, driver) -> None:
        await note(driver)
        await send()
        path = link_in(await outbox.last(driver.address))
        page = await rest.get(path)
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert "form-action 'self'" in page.headers["content-security-policy"]
        assert "expiration de carte" in page.text
        assert of(await get(driver), CARD).email, "to look changes nothing: mail programs open links by themselves"
        for _ in range(2):
            form = {"List-Unsubscribe": "One-Click"}
            done = await rest.post(path, data=form)
            assert (done.status_code, "C'est fait" in done.text.replace("&#x27;", "'")) == (200, True)
        assert not of(await get(driver), CARD).email
        await note(driver)
        await send()
        assert outbox.count(driver.address) == 1

    async def test_a_form_in_parts_will_do(self, note, send, outbox, rest, get, driver) -> None:
        await note(driver)
        await send()
        path = link_in(await outbox.last(driver.address))
        done = await rest.post(path, files={"List-Unsubscribe": (None, "One-Click")})
        assert done.status_code == 200
        assert not of(await get(driver), CARD).email

    async def test_nothing_unsubscribes_from_what_is_about_money(self, note, send, outbox, driver) -> None:
        await note(driver, Kind.PAYMENT_DUE)
        await send()
        mail = await outbox.last(driver.address)
        assert mail.unsubscribe == ""
        assert "désinscri" not in mail.text

    async def test_a_link_that_is_none_of_ours_does_nothing(self, preferences, application) -> None:
        tokens = application.domains.notifications.notices._links
        good = tokens.token("a" * 24, Kind.CARD_EXPIRING)
        of_money = tokens.token("a" * 24, Kind.FINE)
        for token in ("x", "AAAA", good[:-4], good[:-1] + ("A" if good[-1] != "A" else "B"), of_money, "é"):
            with refused("UNSUBSCRIBE_LINK_INVALID"):
                await preferences.ShowUnsubscribePage(pb.ShowUnsubscribePageRequest(token=token))
            with refused("UNSUBSCRIBE_LINK_INVALID"):
                await preferences.Unsubscribe(pb.UnsubscribeRequest(token=token))
