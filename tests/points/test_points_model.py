"""What points are worth, how many are earned, which of them go first."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.points.errors import InsufficientPoints, PointsExceedPayment, PointsNotSold
from server.points.model import Account, Lot, Terms, earned, expiry_of, part_of

NOW = datetime(2030, 3, 10, 12, tzinfo=UTC)
EARLY, LATE = datetime(2030, 6, 1, tzinfo=UTC), datetime(2031, 4, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("terms", "amount", "most"),
    [
        (Terms(), 5_000, 4_990),  # some money is always paid
        (Terms(), 10, 0),
        (Terms(most_percent=50), 5_000, 2_500),
        (Terms(most_percent=33), 1_015, 330),
        (Terms(worth=3), 1_000, 330),
        (Terms(worth=100), 1_000, 9),
        (Terms(most_percent=0), 5_000, 0),
    ],
)
def test_points_pay_no_more_than_they_may(terms: Terms, amount: int, most: int) -> None:
    assert terms.most_for(amount) == most
    assert terms.discount(most, amount) == most * terms.worth
    with pytest.raises(PointsExceedPayment):
        terms.discount(most + 10, amount)


@given(st.integers(1, 100_000), st.integers(1, 1_000), st.integers(0, 100))
@settings(max_examples=60)
def test_what_points_leave_can_be_paid(tens: int, worth: int, percent: int) -> None:
    terms, amount = Terms(worth=worth, most_percent=percent), tens * 10
    discount = terms.discount(terms.most_for(amount), amount)
    assert discount % 10 == 0
    assert amount - discount >= 10


@pytest.mark.parametrize(
    ("begin", "end", "hour", "off_peak"),
    [
        (time(20), time(7), 19, True),  # 20:00 in Tunis
        (time(20), time(7), 18, False),
        (time(20), time(7), 5, True),
        (time(20), time(7), 6, False),
        (time(13), time(15), 12, True),
        (time(13), time(15), 14, False),
        (time(0), time(0), 23, False),
    ],
)
def test_off_peak_hours_are_those_of_tunis(begin: time, end: time, hour: int, off_peak: bool) -> None:
    terms = Terms(off_peak_from=begin, off_peak_until=end)
    assert terms.is_off_peak(NOW.replace(hour=hour)) is off_peak


@pytest.mark.parametrize(("millimes", "points"), [(0, 0), (99, 0), (100, 1), (1_590, 15), (-5, 0)])
def test_whole_points_are_earned(millimes: int, points: int) -> None:
    assert earned(millimes, 10) == points


def test_a_price_is_of_each_point() -> None:
    assert Terms(price=900).price_of(1_500) == 1_350
    with pytest.raises(PointsNotSold):
        Terms(price=0).price_of(100)


@pytest.mark.parametrize(
    ("now", "expires"),
    [
        (datetime(2030, 3, 10, tzinfo=UTC), datetime(2031, 3, 31, 23, tzinfo=UTC)),
        (datetime(2030, 12, 31, 23, 30, tzinfo=UTC), datetime(2032, 1, 31, 23, tzinfo=UTC)),  # January in Tunis
        (datetime(2030, 12, 31, 22, 30, tzinfo=UTC), datetime(2031, 12, 31, 23, tzinfo=UTC)),
    ],
)
def test_points_are_good_to_the_end_of_the_month_twelve_months_later(now: datetime, expires: datetime) -> None:
    assert expiry_of(now) == expires


def test_the_oldest_are_spent_first_and_the_newest_taken_back() -> None:
    account = Account("u").having([Lot(LATE, 30), Lot(EARLY, 20)])

    spent, lots = account.without(25)
    assert (spent.lots, lots) == ((Lot(LATE, 25),), (Lot(EARLY, 20), Lot(LATE, 5)))
    taken, lots = account.without(35, newest=True)
    assert (taken.lots, lots) == ((Lot(EARLY, 15),), (Lot(LATE, 30), Lot(EARLY, 5)))
    with pytest.raises(InsufficientPoints):
        account.without(51)


def test_what_comes_back_keeps_its_time_and_has_a_month_at_least() -> None:
    lots = (Lot(NOW - timedelta(days=1), 10), Lot(EARLY, 20), Lot(LATE, 5))

    assert part_of(lots, 0, 15, NOW) == [Lot(LATE, 5), Lot(EARLY, 10)]
    last = part_of(lots, 15, 20, NOW)
    assert [lot.points for lot in last] == [10, 10]
    assert last[1].expires >= NOW + timedelta(days=30)
    assert sum(lot.points for lot in part_of(lots, 35, 9, NOW)) == 0
