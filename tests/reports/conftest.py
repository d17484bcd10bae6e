import pytest_asyncio

from tests.finance.conftest import office, offices
from tests.reports.bureau import START, Bureau
from tests.reports.mailroom import Mailroom

__all__ = ["office", "offices"]


@pytest_asyncio.fixture
async def bureau(office) -> Bureau:
    """A city of its own, and who reports on it."""
    return await Bureau(office).open()


@pytest_asyncio.fixture
async def room(bureau, outbox) -> Mailroom:
    """A zone with two sessions and a car park with three stays in March 2026, and who has reports made."""
    noon = START.replace(hour=12)
    await bureau.put("parkingSessions", *(bureau.session(noon, 60) for _ in range(2)))
    await bureau.put("carParkSessions", *(bureau.stay(noon, 60) for _ in range(3)))
    await bureau.follow()
    return Mailroom(bureau, outbox)
