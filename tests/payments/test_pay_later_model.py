"""Paying later: months and their ends, room for more, reminders and grace."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.errors import DomainError
from server.payments.later.model import MOST_DEBTS, Account, Debt, DebtStatus, Grace, due_of, month_of

NOW = datetime(2041, 3, 10, 12, tzinfo=UTC)
GRACE = Grace(timedelta(days=7), timedelta(days=3))


def debt(number: int = 1, session: int = 1, at: datetime = NOW, amount: int = 1_000) -> Debt:
    month = month_of(at)
    return Debt(
        id=f"{number}",
        user_id="driver",
        session_id=f"session {session}",
        description="Stationnement",
        amount=amount,
        open=amount,
        month=month,
        due_at=due_of(month),
        created_at=at,
    )


@pytest.mark.parametrize(
    ("instant", "month", "due"),
    [
        # Tunisia is an hour ahead of UTC.
        (datetime(2041, 12, 31, 22, 59, 59, tzinfo=UTC), "2041-12", datetime(2041, 12, 31, 23, tzinfo=UTC)),
        (datetime(2041, 12, 31, 23, tzinfo=UTC), "2042-01", datetime(2042, 1, 31, 23, tzinfo=UTC)),
        (datetime(2041, 2, 1, 12, tzinfo=UTC), "2041-02", datetime(2041, 2, 28, 23, tzinfo=UTC)),
    ],
)
def test_months_are_those_of_tunisia(instant: datetime, month: str, due: datetime) -> None:
    assert (month_of(instant), due_of(month)) == (month, due)


@pytest.mark.parametrize(
    ("account", "limit", "debts", "session", "reason"),
    [
        (Account("driver"), 1, [], 1, None),
        (Account("driver"), 0, [], 1, "PAY_LATER_NOT_IN_PLAN"),
        (Account("driver"), 1, [debt()], 2, "PAY_LATER_LIMIT_REACHED"),
        (Account("driver"), 1, [debt()], 1, None),  # more time of the same
        (Account("driver"), 1, [debt(each) for each in range(MOST_DEBTS)], 1, "PAY_LATER_LIMIT_REACHED"),
        (Account("driver", overdue_at=NOW), 0, [], 1, "PAY_LATER_OVERDUE"),
        (Account("driver", overdue_at=NOW + timedelta(seconds=1)), 1, [], 1, None),
    ],
)
def test_who_has_room_for_more(account, limit, debts, session, reason) -> None:
    found = None
    try:
        account.require_room(f"session {session}", limit, debts, NOW)
    except DomainError as refusal:
        found = refusal.reason
    assert found == reason


def test_reminders_come_at_their_intervals_and_when_the_driver_is_overdue() -> None:
    later = due_of("2041-03")
    account = Account("driver").owing([debt()], NOW).not_charged("CARD_DECLINED", later, GRACE)
    told = []
    for _ in range(5):
        assert account.remind_at
        told.append((account.remind_at - later).days)
        account = account.reminded(account.remind_at, GRACE)

    assert account.overdue_at == later + timedelta(days=7)
    assert told == [3, 6, 7, 10, 13]


def test_what_fails_again_is_overdue_no_later_and_tried_less_often_then() -> None:
    later = due_of("2041-03")
    first = Account("driver").owing([debt()], NOW).not_charged("CARD_DECLINED", later, GRACE)
    second = first.not_charged("INSUFFICIENT_FUNDS", later + timedelta(days=7), GRACE)

    assert (first.charge_at, second.charge_at) == (later + timedelta(days=1), later + timedelta(days=14))
    assert (second.overdue_at, second.failures, second.last_error) == (first.overdue_at, 2, "INSUFFICIENT_FUNDS")


@settings(max_examples=60)
@given(
    amounts=st.lists(st.integers(1, 100).map(lambda each: each * 10), min_size=1, max_size=6),
    parts=st.lists(st.integers(0, 1_200), max_size=12),
    months=st.lists(st.integers(0, 2), min_size=6, max_size=6),
)
def test_whatever_is_taken_back_or_paid_the_account_owes_what_is_open(amounts, parts, months) -> None:
    debts = [
        debt(number, number % 3, NOW + timedelta(days=31 * months[number]), amount)
        for number, amount in enumerate(amounts)
    ]
    account = Account("driver").owing(debts, NOW)
    for number, part in enumerate(parts):
        place = number % len(debts)
        each = debts[place]
        if each.status is DebtStatus.SETTLED:
            debts[place] = each.reopened(min(part, each.settled) or each.settled, NOW)
        elif each.status is DebtStatus.OPEN:
            debts[place] = each.taken_back(min(part, each.open), NOW) if part else each.paid("payment", each.open, NOW)
        opened = [each for each in debts if each.status is DebtStatus.OPEN]
        before, account = account, account.owing(opened, NOW)

        assert account.owed == sum(each.open for each in opened)
        assert account.turn == before.turn + 1
        assert account.due_at == min((each.due_at for each in opened), default=None)
        assert account.charge_at == min((each.due_at for each in opened if not each.was_paid), default=None)
        assert all(each.open + each.settled <= each.amount for each in debts)


def test_what_was_paid_and_went_back_is_due_and_overdue_at_once_and_left_to_the_driver() -> None:
    paid = debt().paid("payment", 1_000, NOW)
    back, other = paid.reopened(400, NOW), debt(2, 2)
    account = Account("driver").charged_back(NOW, GRACE).owing([back, other], NOW)

    assert (back.status, back.open, back.settled, back.closed_at) == (DebtStatus.OPEN, 400, 600, None)
    assert (account.owed_by(NOW), account.is_overdue(NOW), account.failures) == (400, True, 1)
    assert (account.charge_at, account.remind_at) == (other.due_at, NOW + timedelta(days=3))
    assert back.taken_back(400, NOW).status is DebtStatus.SETTLED
    later = due_of("2041-03")
    assert account.not_charged("CARD_DECLINED", later, GRACE).charged_back(later, GRACE).overdue_at == NOW
    assert account.owing([], NOW) == Account("driver", turn=2)


def test_with_nothing_due_what_failed_is_forgotten_and_else_it_is_not() -> None:
    later = due_of("2041-03") + timedelta(minutes=1)
    failed = Account("driver").owing([debt(), debt(2, 2)], NOW).not_charged("CARD_DECLINED", later, GRACE)

    assert failed.owing([debt()], later).failures == 1
    free = failed.owing([debt(3, 3, later)], later)
    assert (free.failures, free.overdue_at, free.remind_at, free.last_error) == (0, None, None, None)
    assert free.charge_at == due_of("2041-04")
    assert replace(failed, turn=0).owed_by(NOW) == 0
