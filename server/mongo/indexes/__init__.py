"""Every index of the database, declared once. `parkup migrate` makes them; making them again changes nothing.

A unique index is the only thing that keeps two writers from doing the same thing twice: what must be unique is here,
never in a read before a write. Collections and field names are those of the specs (camelCase).

What an index costs is more than its own upkeep: in a transaction of MongoDB 6.0, an update of any field that is in some
index takes CPU that grows with the square of how many the collection has (26 of them: 0.8 ms, 13: 0.2 ms; outside of
transactions 0.05 ms; measured). Markers of work that is to be done are therefore taken away outside of transactions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pymongo import IndexModel

from server.mongo.client import Database
from server.mongo.indexes import (
    accounts,
    carpark_booking,
    carpark_fees,
    carpark_floor,
    carpark_places,
    carpark_stays,
    enforcement,
    money,
    notifications,
    parking,
    points,
    reports,
)

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    **accounts.INDEXES,
    **enforcement.INDEXES,
    **parking.INDEXES,
    **money.INDEXES,
    **points.INDEXES,
    **carpark_booking.INDEXES,
    **carpark_places.INDEXES,
    **carpark_stays.INDEXES,
    **carpark_fees.INDEXES,
    **reports.INDEXES,
    **carpark_floor.INDEXES,
    **notifications.INDEXES,
}

GONE: Mapping[str, Sequence[str]] = {
    "operators": ["phoneE164_1"],
    "parkingSessions": [
        "one_active_session_per_plate_and_zone",
        "status_1_endTime_1",
        "zoneId_1_status_1_endTime_1",
        "userId_1__id_-1",
        "zoneId_1__id_-1",
        "licensePlate_1__id_-1",
        "ticket._id_1",
    ],
    "payments": ["userId_1__id_-1", "receiptNumber_1"],
    "tickets": ["userId_1_status_1"],
    "agents": ["email_1"],
    "streets": ["zoneId_1_name_1"],
    "users": ["vehicles.licensePlate_1"],
    "refreshTokens": ["accountId_1"],
    "pointsAccounts": ["expiresNext_1"],
    "premiumSubscriptions": ["status_1_endDate_1"],
}
"""Indexes of earlier versions, by name, that would refuse what is allowed today, or cost writes and help nobody."""

LACKING: Mapping[str, Mapping[str, object]] = {
    "premiumSubscriptions": {"planCode": {"$last": "$terms.offer.code"}},
}
"""Fields that documents of earlier versions lack, by which they are found now, and what each is taken from: an index
finds those without it.
"""

UNINDEXED = (
    "floorMaps",
    "counters",
    "terminalCharges",
    "stripeCustomers",
    "jobLeases",
    "ledgerVerifications",
    "reminderChoices",
    "reminderPlans",
    "revenueState",
    "revenueMarks",
    "closingState",
    "ticketNotices",
    "carParks",
    "pointsTerms",
    "premiumPlans",
    "pointsVerifications",
    "holidays",
    "emissionParameters",
    "reportFacts",
    "reportState",
    "reportMarks",
)
"""Collections that are only ever asked for by `_id`, or emptied from the front."""


async def make_indexes(database: Database) -> int:
    """Makes what is missing, drops what is gone, and gives the number of indexes there are to be. Documents that lack a
    field of an index get it.

    Collections without an index come into being here, too: a transaction that has to make a collection would conflict
    with another one that does.
    """
    for collection, indexes in INDEXES.items():
        await database[collection].create_indexes(list(indexes))
    for collection, fields in LACKING.items():
        for name, source in fields.items():
            await database[collection].update_many({name: None}, [{"$set": {name: source}}])
    for collection, names in GONE.items():
        for name in names:
            if name in await database[collection].index_information():
                await database[collection].drop_index(name)
    existing = await database.list_collection_names()
    for collection in UNINDEXED:
        if collection not in existing:
            await database.create_collection(collection)
    return sum(len(indexes) for indexes in INDEXES.values())
