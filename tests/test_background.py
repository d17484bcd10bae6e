import asyncio

from server.background import end


async def deaf_to_the_first(times: int) -> None:
    """Goes on for ever when it is cancelled, as the database driver sometimes makes a task do, that many times."""
    for _ in range(times):
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            continue
    await asyncio.get_running_loop().create_future()


async def test_work_that_loses_a_cancellation_ends_nevertheless():
    task = asyncio.create_task(deaf_to_the_first(2))
    await asyncio.wait([task], timeout=0)

    async with asyncio.timeout(60):
        await end(task)

    assert task.cancelled()


async def test_work_that_has_ended_or_failed_is_no_trouble():
    async def fail() -> None:
        raise ValueError

    done, failed = asyncio.create_task(asyncio.sleep(0)), asyncio.create_task(fail())
    await asyncio.wait([done, failed])

    await end(done, failed)

    assert isinstance(failed.exception(), ValueError)
