"""Terms of memberships: calendar months, renewals, what is used and what goes back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from server.carpark.memberships.errors import MembershipEnded, MembershipVehicleLimit
from server.carpark.memberships.model import (
    TERMS_KEPT,
    Membership,
    MembershipStatus,
    Use,
    months_after,
    usage_of,
)
from server.carpark.plans.model import Offer
from server.payments.errors import PaymentInProgress

TUNIS, PARIS = ZoneInfo("Africa/Tunis"), ZoneInfo("Europe/Paris")
NOW = datetime(2025, 1, 31, 9, tzinfo=UTC)
OFFER = Offer("Premium", 150_000, vehicle_limit=2, percentage=20_00)
HOURS = replace(OFFER, included_minutes=600)
PENDING = Membership(1, "a" * 24, "MAIN", 1, (5,), MembershipStatus.PENDING, TUNIS, NOW)
DAY = timedelta(days=1)


def active(offer: Offer = OFFER) -> Membership:
    return PENDING.extended(offer, "p1", NOW)


@pytest.mark.parametrize(
    ("begin", "months", "end"),
    [
        ("2025-01-31T09:00+00:00", 1, "2025-02-28T09:00+00:00"),
        ("2024-01-31T09:00+00:00", 1, "2024-02-29T09:00+00:00"),
        ("2025-01-31T09:00+00:00", 2, "2025-03-31T09:00+00:00"),
        ("2025-11-15T09:00+00:00", 14, "2027-01-15T09:00+00:00"),
        ("2025-01-31T23:30+00:00", 1, "2025-02-28T23:30+00:00"),  # the 1st of February in Tunis
    ],
)
def test_a_month_is_one_of_the_calendar(begin, months, end) -> None:
    assert months_after(datetime.fromisoformat(begin), months, TUNIS) == datetime.fromisoformat(end)


def test_it_ends_at_the_same_time_of_day_by_local_clocks() -> None:
    begin = datetime(2025, 3, 1, 9, tzinfo=UTC)
    assert months_after(begin, 1, PARIS) == datetime(2025, 4, 1, 8, tzinfo=UTC)


class TestRenewing:
    def test_before_the_end_it_goes_on_from_there_and_the_31st_comes_again(self) -> None:
        renewed = active().renewed(OFFER, "p2", NOW + 5 * DAY)
        assert [term.end.date().isoformat() for term in renewed.terms] == ["2025-02-28", "2025-03-31"]
        assert renewed.terms[1].begin == renewed.terms[0].end
        assert renewed.start == NOW

    def test_later_it_goes_on_from_then(self) -> None:
        later = NOW + 100 * DAY
        renewed = replace(active(), status=MembershipStatus.EXPIRED).renewed(OFFER, "p2", later)
        assert (renewed.status, renewed.terms[-1].begin) == (MembershipStatus.ACTIVE, later)

    def test_terms_that_are_over_are_forgotten_but_for_the_last_ones(self) -> None:
        membership, now = active(), NOW
        for _ in range(10):
            assert membership.end
            now = membership.end - DAY
            membership = membership.renewed(OFFER, "p", now)
        assert len(membership.terms) <= TERMS_KEPT + 2
        assert membership.start == NOW
        assert membership.end == datetime(2025, 12, 31, 9, tzinfo=UTC)

    def test_not_while_the_first_payment_is_under_way(self) -> None:
        with pytest.raises(PaymentInProgress):
            PENDING.renewed(OFFER, "p", NOW)

    def test_not_with_more_vehicles_than_are_allowed_now(self) -> None:
        two = active().changed([5, 6], NOW, auto_renew=None)
        with pytest.raises(MembershipVehicleLimit):
            two.renewed(replace(OFFER, vehicle_limit=1), "p", NOW)

    def test_by_itself_a_day_before_its_end(self) -> None:
        membership = active().changed(None, NOW, auto_renew=True)
        assert membership.end
        assert not membership.is_due(membership.end - 2 * DAY)
        assert membership.is_due(membership.end - DAY)
        assert not membership.renewed(OFFER, "p", membership.end - DAY).is_due(membership.end - DAY)

    def test_what_did_not_succeed_is_tried_until_the_end(self) -> None:
        membership = active().changed(None, NOW, auto_renew=True)
        assert membership.end
        now, tries = membership.end - DAY, 0
        while membership.renew_at is not None:
            assert membership.renew_at <= now
            membership, tries = membership.not_renewed("CARD_DECLINED", now, for_good=False), tries + 1
            now += timedelta(hours=6)
        assert (tries, membership.failures, membership.auto_renew) == (4, 4, False)

    def test_what_cannot_succeed_is_not_tried_again(self) -> None:
        membership = active().changed(None, NOW, auto_renew=True)
        assert membership.not_renewed("MEMBERSHIP_PLAN_NOT_SOLD", NOW, for_good=True).renew_at is None


class TestCancelling:
    def test_what_was_not_used_goes_back_with_its_time(self) -> None:
        membership = active()
        assert membership.returnable(NOW + 13 * DAY) == membership.terms[0]
        cancelled = membership.cancelled(NOW + 13 * DAY)
        assert cancelled.end == NOW + 13 * DAY
        assert not cancelled.is_good(NOW + 13 * DAY)

    @pytest.mark.parametrize("days", [1, 20])
    def test_what_was_used_or_is_old_stays_good_to_the_end(self, days) -> None:
        membership = active() if days > 14 else active().used(Use(10), NOW)
        later = NOW + days * DAY
        assert membership.returnable(later) is None
        cancelled = membership.cancelled(later)
        assert (cancelled.status, cancelled.end) == (MembershipStatus.CANCELLED, membership.end)
        assert cancelled.is_good(later)
        assert cancelled.benefit_at(later) is not None

    def test_a_renewal_ahead_goes_back_and_the_running_term_stays(self) -> None:
        membership = active().used(Use(10), NOW).renewed(OFFER, "p2", NOW + 20 * DAY)
        cancelled = membership.cancelled(NOW + 21 * DAY)
        assert cancelled.end == membership.terms[0].end
        assert len(cancelled.terms) == 1

    @pytest.mark.parametrize("days", [0, 40])
    def test_what_is_over_is_not_called_off(self, days) -> None:
        membership = active().cancelled(NOW) if not days else active()
        with pytest.raises(MembershipEnded):
            membership.cancelled(NOW + days * DAY)


class TestUsing:
    def test_included_hours_are_those_of_the_term(self) -> None:
        used = active(HOURS).used(Use(127, 127, 15_000), NOW + DAY)
        benefit = used.benefit_at(NOW + DAY)
        assert benefit is not None
        assert (benefit.included_minutes, benefit.percentage) == (473, 20_00)
        renewed = used.renewed(HOURS, "p2", NOW + DAY)
        ahead = renewed.benefit_at(renewed.terms[1].begin)
        assert ahead is not None
        assert ahead.included_minutes == 600

    def test_no_more_than_all_are_used(self) -> None:
        used = active(HOURS).used(Use(900, 600, 50_000), NOW).used(Use(100, 100, 5_000), NOW)
        benefit = used.benefit_at(NOW)
        assert benefit is not None
        assert benefit.included_minutes == 0

    def test_what_it_was_used_for(self) -> None:
        used = active(HOURS).used(Use(150, 120, 10_000), NOW).used(Use(60, 60, 5_000), NOW)
        usage = usage_of(used, NOW + DAY)
        assert (usage.minutes, usage.included, usage.included_left) == (180, 600, 420)
        assert (usage.stays, usage.saved, usage.days_remaining) == (2, 15_000, 27)
        alone = usage_of(active().used(Use(150, 0, 2_000), NOW), NOW)
        assert (alone.minutes, alone.included, alone.included_left) == (150, None, None)

    def test_days_that_are_left_count_the_begun_one(self) -> None:
        end = active().end
        assert end
        assert usage_of(active(), end - timedelta(minutes=1)).days_remaining == 1
        assert usage_of(active(), end + DAY).days_remaining == 0

    def test_one_that_is_over_gives_nothing(self) -> None:
        end = active().end
        assert end
        assert active().benefit_at(end) is None
        assert active().at(end).status is MembershipStatus.EXPIRED
        assert PENDING.benefit_at(NOW) is None
