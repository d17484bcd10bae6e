"""What memberships, discounts, charging and tax make of a fee."""

import pytest

from server.carpark.fees.model import Benefit, ChargingCost, DiscountType, LineKind, Reduction
from server.carpark.fees.reckoning import fee
from tests.carpark.fees.stays import DAILY, FLAT, HOURLY, lines, stay, summed, terms, variant

HALF = Reduction("HALF", DiscountType.PERCENTAGE, 50_00)
TWO_OFF = Reduction("TWO", DiscountType.FIXED_AMOUNT, 2_000)
FREE_HOUR = Reduction("HOUR", DiscountType.FREE_HOURS, 60)


class TestMemberships:
    def test_included_hours_are_the_first_of_the_stay(self):
        found = fee(stay(300), terms(HOURLY), Benefit(7, included_minutes=120))
        assert (found.base, found.total, found.membership_saving) == (25_000, 15_000, 10_000)
        assert found.included_minutes == 120

    def test_they_use_up_no_more_than_the_stay(self):
        found = fee(stay(50), terms(HOURLY), Benefit(7, included_minutes=600))
        assert (found.total, found.included_minutes) == (0, 50)

    def test_they_may_end_within_an_hour(self):
        assert fee(stay(127), terms(HOURLY), Benefit(7, included_minutes=30)).total == 10_000

    def test_a_percentage_is_of_the_rest(self):
        found = fee(stay(300), terms(HOURLY), Benefit(7, 20_00, 120))
        assert lines(found) == [
            (LineKind.HOURS, 25_000),
            (LineKind.INCLUDED_HOURS, -10_000),
            (LineKind.MEMBERSHIP, -3_000),
        ]

    def test_what_saves_nothing_is_not_used_up(self):
        found = fee(stay(600), terms(FLAT), Benefit(7, included_minutes=60))
        assert (found.total, found.included_minutes) == (8_000, 0)

    def test_a_hundred_percent_is_parking_without_limit(self):
        assert fee(stay(6_000), terms(HOURLY), Benefit(7, 100_00)).total == 0


class TestDiscounts:
    @pytest.mark.parametrize(
        ("discount", "millimes"),
        [
            (HALF, 7_500),
            (TWO_OFF, 13_000),
            (FREE_HOUR, 10_000),
            (Reduction("BIG", DiscountType.FIXED_AMOUNT, 99_000), 0),
        ],
    )
    def test_each_type_takes_off_what_it_says_and_never_more_than_there_is(self, discount, millimes):
        found = fee(stay(127), terms(HOURLY), discount=discount)
        assert (found.total, found.discounts, found.discount_saving) == (millimes, 15_000 - millimes, 15_000 - millimes)

    def test_it_comes_after_the_membership(self):
        found = fee(stay(127), terms(HOURLY), Benefit(7, 20_00), HALF)
        assert (found.total, found.membership_saving, found.discount_saving) == (6_000, 3_000, 6_000)

    def test_free_hours_come_after_those_that_are_included(self):
        found = fee(stay(300), terms(HOURLY), Benefit(7, included_minutes=120), FREE_HOUR)
        assert (found.total, found.discount_saving, found.included_minutes) == (10_000, 5_000, 120)

    def test_free_hours_of_a_member_are_worth_what_the_member_pays(self):
        assert fee(stay(120), terms(HOURLY), Benefit(7, 50_00), FREE_HOUR).discount_saving == 2_500

    def test_free_hours_take_nothing_off_a_flat_rate_that_goes_on(self):
        assert fee(stay(61), terms(FLAT), discount=FREE_HOUR).total == 8_000
        assert fee(stay(60), terms(FLAT), discount=FREE_HOUR).total == 0

    def test_free_hours_are_not_made_up_for_by_a_peak_later(self):
        assert fee(stay(24 * 60), terms(HOURLY, DAILY), discount=FREE_HOUR).total == 30_000

    def test_grace_is_not_given_twice(self):
        assert fee(stay(70), terms(variant(HOURLY, grace_minutes=15)), discount=FREE_HOUR).total == 5_000


class TestTaxAndCharging:
    def test_charging_is_added_and_not_reduced(self):
        found = fee(stay(60), terms(HOURLY), discount=HALF, charging=[ChargingCost(3, 3_130, 12_500)])
        assert (found.base, found.charging, found.discounts, found.total) == (5_000, 3_130, 2_500, 5_630)

    def test_tax_is_on_all_that_is_left(self):
        found = fee(stay(60), terms(HOURLY), discount=HALF, charging=[ChargingCost(3, 3_130)], tax=19_00)
        assert (found.tax, found.total) == (1_070, 6_700)

    @pytest.mark.parametrize(("millimes", "tax"), [(2, 0), (3, 1), (8, 2)])
    def test_it_is_rounded_half_up(self, millimes, tax):
        assert fee(stay(60), terms(variant(HOURLY, amount=millimes)), tax=19_00).tax == tax


class TestWhatIsDue:
    def test_what_was_paid_is_not_due_again(self):
        assert fee(stay(127, paid=10_000), terms(HOURLY)).due == 5_000

    def test_what_was_paid_too_much_is_not_owed(self):
        assert fee(stay(30, paid=10_000), terms(HOURLY)).due == 0

    def test_lines_sum_up_whatever_there_is(self):
        found = fee(
            stay(3_000), terms(HOURLY, DAILY), Benefit(7, 12_34, 77), HALF, charging=[ChargingCost(1, 1_234)], tax=7_77
        )
        assert summed(found) == found.total == found.base + found.charging - found.discounts + found.tax
