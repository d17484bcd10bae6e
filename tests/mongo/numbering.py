"""A process that takes numbers: `python -m tests.mongo.numbering URI DATABASE COUNT`. Writes them as JSON."""

import asyncio
import json
import sys

from server.mongo.client import connect, database
from server.mongo.numbers import Numbers

AT_ONCE = 32


async def main(uri: str, name: str, count: int) -> None:
    async with connect(uri) as client:
        numbers, left = Numbers(database(client, name)), iter(range(count))
        taken: list[int] = []

        async def take_on() -> None:
            taken.extend([await numbers.next("things") for _ in left])

        await asyncio.gather(*(take_on() for _ in range(AT_ONCE)))
        sys.stdout.write(json.dumps(taken))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
