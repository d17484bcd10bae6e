"""A process that moves money until it is killed: `python -m tests.engine.killed URI DATABASE`."""

import asyncio
import itertools
import sys

from server.engine.engine import Engine
from server.mongo import client
from server.values.clock import system_clock
from tests.engine.parking import Transfer

PAIRS = 10


def transfers(number: int) -> list[Transfer]:
    """Those of one batch: each between two wallets of their own."""
    return [Transfer(f"from{pair}", f"to{pair}", 1, f"round{number}-{pair}") for pair in range(PAIRS)]


async def main(uri: str, name: str) -> None:
    async with client.connect(uri) as connected:
        engine = Engine(client.database(connected, name), system_clock)
        for number in itertools.count():
            await asyncio.gather(*(engine.run(each) for each in transfers(number)))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
