"""The state machine and the rules for issuing."""

from datetime import UTC, datetime, timedelta

import pytest

from server.enforcement.errors import (
    InvalidDueDate,
    InvalidIssueTime,
    TicketAlreadyPaid,
    TicketAppealed,
    TicketDismissed,
    TicketUnpaid,
)
from server.enforcement.tickets.model import (
    Issuer,
    Status,
    counter_day,
    due_time,
    issue_time,
    require_move,
    ticket_number,
)

NOW = datetime(2026, 5, 4, 10, 30, tzinfo=UTC)
ALLOWED = {
    ("pending", "paid"),
    ("pending", "appealed"),
    ("pending", "overdue"),
    ("pending", "dismissed"),
    ("appealed", "dismissed"),
    ("appealed", "pending"),
    ("overdue", "paid"),
    ("overdue", "appealed"),
    ("overdue", "dismissed"),
    ("paid", "sabot_removed"),
}
REFUSALS = {
    "pending": TicketUnpaid,
    "overdue": TicketUnpaid,
    "paid": TicketAlreadyPaid,
    "sabot_removed": TicketAlreadyPaid,
    "dismissed": TicketDismissed,
    "appealed": TicketAppealed,
}


@pytest.mark.parametrize("target", Status)
@pytest.mark.parametrize("current", Status)
def test_a_ticket_moves_only_as_decided_and_else_the_reason_names_its_state(current: Status, target: Status) -> None:
    if (current.value, target.value) in ALLOWED:
        require_move(current, target)
    else:
        with pytest.raises(REFUSALS[current.value]):
            require_move(current, target)


class TestIssueTime:
    def test_is_now_unless_given(self) -> None:
        assert issue_time(None, NOW) == NOW

    @pytest.mark.parametrize("away", [timedelta(hours=-24), timedelta(), timedelta(minutes=5)])
    def test_may_lie_a_day_back_and_as_far_ahead_as_clocks_differ(self, away: timedelta) -> None:
        assert issue_time(NOW + away, NOW) == NOW + away

    @pytest.mark.parametrize("away", [timedelta(hours=-24, seconds=-1), timedelta(minutes=5, seconds=1)])
    def test_is_refused_beyond_that(self, away: timedelta) -> None:
        with pytest.raises(InvalidIssueTime):
            issue_time(NOW + away, NOW)


class TestDueTime:
    def test_is_thirty_days_after_the_issue_unless_given(self) -> None:
        assert due_time(None, NOW) == NOW + timedelta(days=30)

    def test_may_be_any_time_after_the_issue(self) -> None:
        assert due_time(NOW + timedelta(seconds=1), NOW) == NOW + timedelta(seconds=1)

    @pytest.mark.parametrize("due", [NOW, NOW - timedelta(days=1)])
    def test_is_refused_when_it_does_not_come_after_the_issue(self, due: datetime) -> None:
        with pytest.raises(InvalidDueDate):
            due_time(due, NOW)


class TestTicketNumber:
    def test_carries_the_day_and_five_digits(self) -> None:
        assert ticket_number("20260504", 7) == "TKT-20260504-00007"

    def test_grows_rather_than_repeats_after_the_last_five_digits(self) -> None:
        assert ticket_number("20260504", 100_000) == "TKT-20260504-100000"

    def test_counts_the_day_as_tunis_has_it(self) -> None:
        assert counter_day(datetime(2026, 5, 4, 23, 30, tzinfo=UTC)) == "20260505"


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [("Sami Ben Youssef", "Sami", "Ben Youssef"), ("Leila Trabelsi", "Leila", "Trabelsi"), ("Sami", "Sami", "")],
)
def test_an_issuers_name_is_split_at_its_first_space(name: str, first: str, last: str) -> None:
    issuer = Issuer("6584d0c6d7654321098fedab", name)

    assert (issuer.first_name, issuer.last_name) == (first, last)
