"""What one client is told, apart from where it comes from; and what time brings of sessions under way."""

from dataclasses import replace
from datetime import timedelta

import pytest

from server.kernel import new_id
from server.parking.live.boards import MOST_WAITING, Feed
from server.parking.live.model import EventKind, Mark, News, UnderWay
from tests.parking.test_extend_and_cancel import NOW, STAY

SNAPSHOT = News(Mark("9", NOW), 0, snapshot=[])


class StillBoard:
    """One whose state is always the same."""

    def snapshot(self) -> News:
        return SNAPSHOT


@pytest.fixture
def feed() -> Feed:
    return Feed(StillBoard())


def news(number: int) -> News:
    return News(Mark(str(number), NOW), number)


class TestFeed:
    async def test_tells_in_order_and_says_when_there_is_nothing(self, feed):
        told = [news(number) for number in range(3)]
        for each in told:
            feed.tell(each)
        assert [await feed.next(0.01) for _ in range(4)] == [*told, None]

    async def test_who_reads_too_slowly_is_told_how_things_are_and_goes_on_from_there(self, feed):
        for number in range(2 * MOST_WAITING):
            feed.tell(news(number))
        assert await feed.next(0.01) is SNAPSHOT
        last = news(-1)
        feed.tell(last)
        assert await feed.next(0.01) is last
        assert await feed.next(0.01) is None


def test_what_one_process_told_by_its_clock_another_one_tells_again_to_who_may_not_know_it():
    told = News(Mark("1", NOW), 0, by_time=True)
    assert told.is_after(Mark("2", NOW + timedelta(seconds=1)))
    assert not told.is_after(Mark("2", NOW + timedelta(seconds=5)))
    assert not News(Mark("1", NOW), 0).is_after(Mark("2", NOW))
    assert News(Mark("2", NOW), 0).is_after(Mark("1", NOW))


def stay(minutes: int, *, session_id: str = ""):
    return replace(STAY, id=session_id or new_id(), start_time=NOW, end_time=NOW + timedelta(minutes=minutes))


def due(under_way: UnderWay, minutes: float) -> list[tuple[EventKind, int]]:
    return [(event.kind, event.minutes_left) for event in under_way.due(NOW + timedelta(minutes=minutes))]


class TestUnderWay:
    def test_warnings_and_the_end_come_once_each_in_their_order(self):
        under_way = UnderWay((10, 5))
        under_way.put(stay(60), NOW)
        assert due(under_way, 49) == []
        assert due(under_way, 50) == [(EventKind.EXPIRING, 10)]
        assert due(under_way, 60) == [(EventKind.EXPIRING, 5), (EventKind.ENDED, 0)]
        assert due(under_way, 100) == []
        assert len(under_way) == 0

    def test_another_end_brings_other_moments(self):
        under_way = UnderWay((10, 5))
        first = stay(60)
        under_way.put(first, NOW)
        under_way.put(stay(90, session_id=first.id), NOW)
        assert due(under_way, 79) == []
        assert due(under_way, 80) == [(EventKind.EXPIRING, 10)]

    def test_moments_that_are_past_when_it_is_seen_first_are_not_told(self):
        under_way = UnderWay((10, 5))
        under_way.put(stay(60), NOW + timedelta(minutes=52))
        assert due(under_way, 59) == [(EventKind.EXPIRING, 5)]

    def test_a_stay_is_not_warned_of_what_is_longer_than_it(self):
        under_way = UnderWay((10, 5))
        under_way.put(stay(10), NOW)
        assert due(under_way, 10) == [(EventKind.EXPIRING, 5), (EventKind.ENDED, 0)]

    def test_warnings_between_two_instants_are_known_later(self):
        under_way = UnderWay((10, 5))
        under_way.put(stay(60), NOW)
        then, now = (NOW + timedelta(minutes=minutes) for minutes in (50, 55))
        assert [event.minutes_left for event in under_way.warned_since(then, now)] == [5]

    def test_what_was_taken_out_brings_nothing(self):
        under_way = UnderWay((10,))
        session = stay(60)
        under_way.put(session, NOW)
        assert session.id in under_way
        assert under_way.remove(session.id) is session
        assert due(under_way, 100) == []
