"""What holds of every fee, whatever rates, memberships and discounts there are."""

from dataclasses import replace
from datetime import time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from server.carpark.fees.model import (
    DAY,
    Benefit,
    ChargingCost,
    DiscountType,
    LineKind,
    Rate,
    RateType,
    Reduction,
)
from server.carpark.fees.reckoning import fee
from server.values.day_prices import DayPrices, Peak
from tests.carpark.fees.stays import LONG_AGO, stay, summed, terms

MINUTES = st.integers(0, 50 * DAY)
AMOUNTS = st.integers(0, 500_000)
HOURS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30]))
PEAKS = st.builds(Peak, st.integers(0, 5_000), HOURS, HOURS, st.frozensets(st.integers(1, 7)))
MULTIPLIERS = st.none() | st.integers(100, 10_000)
DAYS = st.builds(DayPrices, MULTIPLIERS, MULTIPLIERS, st.frozensets(st.integers(1, 7)))


@st.composite
def rates(draw):
    """Rates as admins could make them, of whatever types, lengths and peaks."""
    made = []
    for number in range(draw(st.integers(0, 5))):
        type_ = draw(st.sampled_from(RateType))
        least = draw(st.just(0) | st.integers(0, 3 * DAY))
        most = draw(st.none() | st.integers(least, 5 * DAY))
        made.append(
            Rate(
                id=number,
                name="",
                type=type_,
                amount=draw(AMOUNTS),
                effective_from=LONG_AGO + timedelta(days=draw(st.integers(0, 2))),
                vehicle_type_id=draw(st.sampled_from([None, 1])),
                zone_id=draw(st.sampled_from([None, 1])),
                grace_minutes=draw(st.integers(0, 60)),
                min_minutes=least,
                max_minutes=most,
                peak=draw(st.none() | PEAKS) if type_ is RateType.HOURLY else None,
                days=draw(st.none() | DAYS) if type_ not in (RateType.WEEKLY, RateType.MONTHLY) else None,
            )
        )
    return made


BENEFITS = st.none() | st.builds(Benefit, st.just(1), st.integers(0, 100_00), st.integers(0, 10 * DAY))
REDUCTIONS = st.none() | st.one_of(
    st.builds(Reduction, st.just("CODE"), st.just(DiscountType.PERCENTAGE), st.integers(1, 100_00)),
    st.builds(Reduction, st.just("CODE"), st.just(DiscountType.FIXED_AMOUNT), st.integers(1, 100_000)),
    st.builds(Reduction, st.just("CODE"), st.just(DiscountType.FREE_HOURS), st.integers(1, 2 * DAY)),
)
CHARGING = st.lists(st.builds(ChargingCost, st.integers(1, 9), AMOUNTS, st.integers(0, 99_999)), max_size=2)
TAXES = st.integers(0, 30_00)


def at_place(minutes: int):
    return stay(minutes, vehicle_type_id=1, zone_id=1)


@settings(deadline=None)
@given(minutes=MINUTES, more=st.integers(0, 3 * DAY), rates=rates(), benefit=BENEFITS, discount=REDUCTIONS, tax=TAXES)
def test_more_time_never_costs_less(minutes, more, rates, benefit, discount, tax):
    shorter = fee(at_place(minutes), terms(*rates), benefit, discount, tax=tax)
    longer = fee(at_place(minutes + more), terms(*rates), benefit, discount, tax=tax)
    assert longer.total >= shorter.total
    assert longer.base >= shorter.base


@settings(deadline=None)
@given(minutes=MINUTES, rates=rates(), benefit=BENEFITS, discount=REDUCTIONS, charging=CHARGING, tax=TAXES)
def test_lines_sum_up_and_nothing_is_less_than_nothing(minutes, rates, benefit, discount, charging, tax):
    found = fee(at_place(minutes), terms(*rates), benefit, discount, charging=charging, tax=tax)
    assert summed(found) == found.total == found.base + found.charging - found.discounts + found.tax
    assert found.discounts == found.membership_saving + found.discount_saving
    assert min(found.base, found.discounts, found.membership_saving, found.discount_saving, found.tax, found.total) >= 0
    assert 0 <= found.included_minutes <= found.minutes
    assert found.discounts <= found.base


@settings(deadline=None)
@given(minutes=MINUTES, hourly=AMOUNTS, peak=st.none() | PEAKS, daily=AMOUNTS, weekly=AMOUNTS, monthly=AMOUNTS)
def test_no_period_costs_more_than_its_cap(minutes, hourly, peak, daily, weekly, monthly):
    found = fee(
        stay(minutes),
        terms(
            Rate(1, "", RateType.HOURLY, hourly, LONG_AGO, peak=peak),
            Rate(2, "", RateType.DAILY, daily, LONG_AGO),
            Rate(3, "", RateType.WEEKLY, weekly, LONG_AGO),
            Rate(4, "", RateType.MONTHLY, monthly, LONG_AGO),
        ),
    )
    assert found.base <= -(-minutes // DAY) * daily
    assert found.base <= -(-minutes // (30 * DAY)) * monthly
    # Weeks begin anew with each month, which so has five.
    assert found.base <= -(-minutes // (7 * DAY)) * weekly + minutes // (30 * DAY) * weekly


@settings(deadline=None)
@given(minutes=MINUTES, rates=rates(), benefit=BENEFITS, discount=REDUCTIONS)
def test_who_has_a_membership_or_a_code_never_pays_more(minutes, rates, benefit, discount):
    alone = fee(at_place(minutes), terms(*rates)).total
    member = fee(at_place(minutes), terms(*rates), benefit).total
    assert fee(at_place(minutes), terms(*rates), benefit, discount).total <= member <= alone


@settings(deadline=None)
@given(minutes=st.integers(0, 10 * DAY), rates=rates(), paid=AMOUNTS)
def test_what_is_due_is_what_is_not_paid(minutes, rates, paid):
    found = fee(replace(at_place(minutes), paid=paid), terms(*rates))
    assert found.due == max(0, found.total - paid)


@settings(deadline=None)
@given(minutes=MINUTES, rates=rates())
def test_only_what_is_taken_off_is_negative(minutes, rates):
    for line in fee(at_place(minutes), terms(*rates)).lines:
        assert (line.amount < 0) is (line.kind is LineKind.CAP)
