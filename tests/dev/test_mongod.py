from pathlib import Path
from typing import Any

from pymongo import AsyncMongoClient

from server.dev.mongod import Mongod


async def test_data_survive_a_restart_even_on_another_port(free_port, folder: Path) -> None:
    (folder / "mongo").mkdir()
    counts = []
    for port in (free_port(), free_port()):
        mongod = Mongod(port=port, data=folder / "mongo", log=folder / "mongod.log")
        try:
            await mongod.start()
            async with AsyncMongoClient[dict[str, Any]](mongod.uri) as client:
                zones = client.parkup.zones
                async with client.start_session() as session, await session.start_transaction():
                    await zones.insert_one({"port": port}, session=session)
                counts.append(await zones.count_documents({}))
        finally:
            await mongod.stop()
    assert counts == [1, 2]
