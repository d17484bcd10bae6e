"""Drivers are told by mail, once, that a saved card expires soon."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from bson import ObjectId

from server.payments.cards.expiry import ExpiryWarnings, months_ending
from server.payments.cards.repository import CardRepository
from tests.money import Money


@pytest.fixture
def warnings(application, database, clock):
    def by(days: int = 30) -> ExpiryWarnings:
        notices = application.domains.notifications.notices
        return ExpiryWarnings(CardRepository(database), notices, clock=clock, ahead=timedelta(days=days))

    return by


async def expires_in(database, card: str, when: datetime) -> None:
    await database["paymentMethods"].update_one(
        {"_id": ObjectId(card)}, {"$set": {"expiryYear": when.year, "expiryMonth": when.month}}
    )


async def test_is_told_once_and_only_about_what_expires_soon(warnings, money: Money, database, outbox, clock) -> None:
    soon, later = await money.driver(), await money.driver()
    card = await money.add_card(soon)
    await money.add_card(later)
    await expires_in(database, card, clock())
    before = outbox.count(soon.address), outbox.count(later.address)

    await asyncio.gather(*(warnings(days=60).run() for _ in range(3)))
    await warnings(days=60).run()

    mail = await outbox.last(soon.address, count=before[0] + 1)
    assert (outbox.count(soon.address), outbox.count(later.address)) == (before[0] + 1, before[1])
    assert "Visa ****4242" in mail.subject
    assert f"{clock():%m/%Y}" in mail.text


async def test_what_a_process_died_over_is_told_once(warnings, money: Money, database, outbox, clock) -> None:
    driver = await money.driver()
    card = await money.add_card(driver)
    await expires_in(database, card, clock())
    before = outbox.count(driver.address)
    await warnings(days=60).run()
    # It had noted the notice, and died before it noted that it had.
    await database["paymentMethods"].update_one({"_id": ObjectId(card)}, {"$unset": {"expiryWarnedAt": ""}})
    await warnings(days=60).run()
    assert outbox.count(driver.address) == before + 1
    assert (await database["paymentMethods"].find_one({"_id": ObjectId(card)}))["expiryWarnedAt"]


@pytest.mark.parametrize(
    ("now", "days", "months"),
    [
        # Clocks in Tunisia are an hour ahead of UTC.
        (datetime(2026, 1, 1, tzinfo=UTC), 30, []),
        (datetime(2026, 1, 1, 22, 59, tzinfo=UTC), 30, []),
        (datetime(2026, 1, 1, 23, tzinfo=UTC), 30, [(2026, 1)]),
        (datetime(2026, 12, 31, 22, tzinfo=UTC), 30, [(2026, 12)]),
        (datetime(2026, 12, 31, 23, tzinfo=UTC), 30, []),
        (datetime(2026, 11, 30, tzinfo=UTC), 65, [(2026, 11), (2026, 12), (2027, 1)]),
    ],
)
def test_a_card_is_good_to_the_end_of_its_month_in_tunisia(now: datetime, days: int, months: list) -> None:
    assert list(months_ending(now, timedelta(days=days))) == months
