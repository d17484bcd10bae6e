"""By which ways a notice goes, and when it may not."""

from datetime import UTC, datetime, time

import pytest

from server.notifications.model import RULES, Channel, Kind, Preferences, QuietHours
from server.values.clock import TUNIS

NIGHT, NOON = QuietHours(time(22), time(7)), QuietHours(time(12), time(14))
PUSH, EMAIL, SMS = Channel.PUSH, Channel.EMAIL, Channel.SMS


@pytest.mark.parametrize(
    ("quiet", "now", "end"),
    [
        # Clocks in Tunisia are an hour ahead of UTC.
        (NIGHT, datetime(2031, 3, 4, 20, 59, tzinfo=UTC), None),
        (NIGHT, datetime(2031, 3, 4, 21, 0, tzinfo=UTC), datetime(2031, 3, 5, 6, 0, tzinfo=UTC)),
        (NIGHT, datetime(2031, 3, 5, 5, 59, tzinfo=UTC), datetime(2031, 3, 5, 6, 0, tzinfo=UTC)),
        (NIGHT, datetime(2031, 3, 5, 6, 0, tzinfo=UTC), None),
        (NOON, datetime(2031, 3, 5, 11, 30, tzinfo=UTC), datetime(2031, 3, 5, 13, 0, tzinfo=UTC)),
        (NOON, datetime(2031, 3, 5, 13, 0, tzinfo=UTC), None),
    ],
)
def test_quiet_hours_end_by_the_drivers_clock(quiet: QuietHours, now: datetime, end: datetime | None) -> None:
    assert quiet.end_of(now, TUNIS) == end


@pytest.mark.parametrize(
    ("kind", "chosen", "push", "device", "ways"),
    [
        (Kind.CARD_EXPIRING, {}, True, True, {PUSH, EMAIL}),
        (Kind.CARD_EXPIRING, {EMAIL: False}, True, True, {PUSH}),
        (Kind.CARD_EXPIRING, {EMAIL: False}, True, False, set()),
        (Kind.CARD_EXPIRING, {}, False, True, {EMAIL}),
        (Kind.TIME_RUNNING_OUT, {}, True, True, {PUSH}),
        (Kind.TIME_RUNNING_OUT, {}, True, False, {EMAIL}),
        (Kind.TIME_RUNNING_OUT, {EMAIL: True}, True, True, {PUSH, EMAIL}),
        (Kind.SESSION_OVER, {}, True, False, set()),
        (Kind.POINTS, {SMS: True}, True, True, {PUSH, SMS}),
        (Kind.SESSION_OVER, {SMS: True}, True, True, {PUSH}),
        # What is about money comes by e-mail when there is no other way.
        (Kind.FINE, {EMAIL: False}, True, True, {PUSH}),
        (Kind.FINE, {EMAIL: False}, True, False, {EMAIL}),
        (Kind.FINE, {EMAIL: False}, False, True, {EMAIL}),
    ],
)
def test_ways(kind: Kind, chosen: dict, push: bool, device: bool, ways: set[Channel]) -> None:
    preferences = Preferences(push=push, kinds={kind: chosen})
    offered = frozenset({Kind.POINTS})
    goes = {way for way in Channel if preferences.goes_by(kind, way, has_device=device, sms_kinds=offered)}
    assert goes == ways


def test_what_is_about_this_moment_or_a_fine_does_not_wait_for_the_morning() -> None:
    night = datetime(2031, 3, 5, 1, tzinfo=UTC)
    waiting = {kind for kind in Kind if Preferences(quiet=NIGHT).waits_until(kind, night)}
    assert waiting == {Kind.SUBSCRIPTION, Kind.CARD_EXPIRING, Kind.PAYMENT_DUE, Kind.POINTS}
    assert {kind for kind in Kind if RULES[kind].is_always_sent} == {
        Kind.NO_SHOW,
        Kind.PAYMENT_DUE,
        Kind.FINE,
    }
