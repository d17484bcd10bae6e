"""Of maps of car parks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import ASCENDING, DESCENDING, IndexModel

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    "carParkAllocations": [
        # Each way to list, the newest first: those of a car park or driver, that hold, are over, or both.
        *(
            IndexModel(
                [*((name, ASCENDING) for name in (scope, *limits)), ("createdAt", DESCENDING), ("_id", DESCENDING)]
            )
            for scope in ("carPark", "ownerId")
            for limits in ((), ("isActive",))
        ),
    ],
    "floorMapVersions": [IndexModel([("levelId", ASCENDING), ("version", DESCENDING)], unique=True)],
}
