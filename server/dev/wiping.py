"""Empties the database of a development stack: `parkup wipe-demo`, which then loads the demo data anew."""

from __future__ import annotations

from server.app import Application
from server.dev.mode import NotDevelopment
from server.mongo.client import Database

KEPT = frozenset({"jobLeases", "counters"})
"""Who runs a job at this moment, and how far numbers are: processes hold blocks of these in memory."""


class NotWiped(NotDevelopment):
    """Nothing was deleted; says why."""


async def wipe(application: Application, *, really: bool) -> str:
    """Deletes every document, and leaves collections and indexes; gives what to say about it.

    Raises NotWiped in production, whoever calls it. Documents are deleted, not collections dropped: the stack goes on,
    and hears of each.
    """
    kernel = application.kernel
    if kernel.settings.environment != "development":
        raise NotWiped("Demo data are wiped in development only; nothing was deleted.")
    counts = await _counts(kernel.database)
    found = f"{sum(counts.values())} documents of {len(counts)} collections"
    if not really:
        return f"{found} would be deleted. Say --yes to do it."
    for name in counts:
        await kernel.database[name].delete_many({})
    return f"{found} deleted."


async def _counts(database: Database) -> dict[str, int]:
    names = [name for name in await database.list_collection_names() if not name.startswith("system.")]
    return {name: await database[name].estimated_document_count() for name in sorted(names) if name not in KEPT}
