import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.parking.errors import MaxDurationExceeded
from server.parking.tariff import Tariff

RATES = st.integers(0, 1_000_000)
MINUTES = st.integers(1, 44_640)


class TestPrice:
    @pytest.mark.parametrize(
        ("hourly", "daily", "minutes", "price"),
        [
            (1_500, 10_000, 120, 3_000),  # the example of spec 000
            (1_500, 10_000, 60, 1_500),
            (1_500, 10_000, 1, 30),  # 25 millimes
            (1_500, None, 7, 180),  # 175
            (1_000, None, 10, 170),  # 166.66…
            (1_500, 10_000, 400, 10_000),  # exactly the daily rate
            (1_500, 10_000, 401, 10_000),
            (1_500, 10_000, 1_440, 10_000),
            (1_500, 10_000, 1_441, 20_000),  # a second day has started
            (1_500, None, 1_441, 36_030),
            (0, None, 600, 0),
            (1_500, 10_005, 1_440, 10_000),  # never above the daily rate, and always a multiple of ten
        ],
    )
    def test_the_price_is_the_hourly_rate_rounded_up_and_capped_by_the_day(self, hourly, daily, minutes, price) -> None:
        assert Tariff(hourly, daily).price(minutes) == price

    def test_a_stay_over_the_longest_one_is_refused(self) -> None:
        tariff = Tariff(1_500, max_duration_minutes=480)
        assert tariff.price(480) == 12_000
        with pytest.raises(MaxDurationExceeded) as refused:
            tariff.price(481)
        assert refused.value.metadata == {"max_duration_minutes": "480"}

    @given(RATES, MINUTES)
    def test_without_a_cap_the_price_is_less_than_ten_millimes_above_the_exact_one(self, hourly, minutes) -> None:
        price = Tariff(hourly).price(minutes)
        assert 0 <= price - Fraction(hourly * minutes, 60) < 10
        assert price % 10 == 0

    @given(RATES, RATES.filter(bool), MINUTES)
    def test_no_stay_costs_more_than_its_started_days(self, hourly, daily, minutes) -> None:
        assert Tariff(hourly, daily).price(minutes) <= daily * math.ceil(minutes / 1440)

    @given(RATES, st.none() | RATES.filter(bool), MINUTES, MINUTES)
    def test_a_longer_stay_is_never_cheaper(self, hourly, daily, one, other) -> None:
        tariff = Tariff(hourly, daily)
        assert tariff.price(min(one, other)) <= tariff.price(max(one, other))
