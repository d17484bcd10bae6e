"""What caches do is in the metrics, and counted once."""

import gc

from parkup.notifications.v1.notification_service_pb2 import CountUnreadNotificationsRequest
from parkup.notifications.v1.notification_service_pb2_grpc import NotificationServiceStub
from server import caches
from tests.metrics import metric


def counted(cache: str) -> tuple[float, float, float]:
    """Hits, misses and entries."""
    caches.measure()
    return (
        metric("parkup_cache_hits_total", cache=cache),
        metric("parkup_cache_misses_total", cache=cache),
        metric("parkup_cache_entries", cache=cache),
    )


def test_what_was_there_and_what_had_to_be_worked_out_is_counted_once() -> None:
    doubled = caches.remembering("test", lambda number: 2 * number, 2)
    other = caches.remembering("test", lambda number: 3 * number, 2)
    assert counted("test") == (0, 0, 0)
    assert [doubled(number) for number in (1, 1, 2, 1)] == [2, 2, 4, 2]
    assert counted("test") == (2, 2, 2)
    assert counted("test") == (2, 2, 2)
    other(1)
    doubled(3)
    assert counted("test") == (2, 4, 3)
    del doubled
    gc.collect()
    assert counted("test") == (2, 4, 1), "what was counted stays, and what is gone keeps nothing"


async def test_a_token_that_comes_again_is_checked_once(people, channel) -> None:
    driver, inbox = await people.driver(), NotificationServiceStub(channel)
    await inbox.CountUnreadNotifications(CountUnreadNotificationsRequest(), metadata=driver.metadata)
    hits, misses, _ = counted("access tokens")
    for _ in range(3):
        await inbox.CountUnreadNotifications(CountUnreadNotificationsRequest(), metadata=driver.metadata)
    after = counted("access tokens")
    assert (after[0] - hits, after[1] - misses) == (3, 0)
    assert after[2] >= 1


async def test_reading_reference_data_whole_is_counted(application) -> None:
    assert metric("parkup_follower_loads_total", collection=application.parts.held[0].collection) >= 1
