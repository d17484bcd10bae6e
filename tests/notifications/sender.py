"""A process that sends what is due and ends: `python -m tests.notifications.sender SECONDS_AHEAD`."""

import asyncio
import sys
from datetime import timedelta

from server import app
from server.settings import Settings
from server.values.clock import system_clock


async def main(ahead: str) -> None:
    by = timedelta(seconds=int(ahead))
    async with app.build(Settings(), clock=lambda: system_clock() + by) as built:
        await built.domains.notifications.notices.run()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
