"""A process that runs an hourly job: `python -m tests.jobs.hourly URI DATABASE JOB`. Each run notes that it began.

A run ends once a document with the job's name is in `mayEnd`.
"""

import asyncio
import os
import sys
from datetime import timedelta

from server.background import StopSignal
from server.jobs.leases import Leases
from server.jobs.runner import Job, JobRunner
from server.mongo import client
from server.values.clock import system_clock

HOUR = timedelta(hours=1)


async def main(uri: str, name: str, job: str) -> None:
    stop = StopSignal()
    stop.started()
    async with client.connect(uri) as connected:
        database = client.database(connected, name)

        async def work() -> None:
            await database["runs"].insert_one({"job": job, "pid": os.getpid()})
            while not await database["mayEnd"].find_one({"_id": job}):
                await asyncio.sleep(0.05)

        await JobRunner([Job(job, HOUR, work)], Leases(database, system_clock)).run(stop, grace_seconds=5)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
