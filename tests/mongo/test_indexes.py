from server.mongo.client import connect
from server.mongo.indexes import GONE, make_indexes


async def test_an_index_with_new_rules_takes_the_place_of_the_old_one(settings) -> None:
    """Operators need no phone number any more: the index of an earlier version wants one of each."""
    async with connect(settings.mongo_uri) as client:
        database = client[f"{settings.mongodb_database}_old"]
        await database["operators"].create_index("phoneE164", unique=True)
        await make_indexes(database)
        await database["operators"].insert_many([{"email": "a@example.com"}, {"email": "b@example.com"}])
        await client.drop_database(database.name)


async def test_indexes_of_earlier_versions_are_dropped(settings) -> None:
    async with connect(settings.mongo_uri) as client:
        database = client[f"{settings.mongodb_database}_old"]
        for collection, names in GONE.items():
            for name in names:
                await database[collection].create_index(f"field of {name}", name=name)
        for _ in range(2):
            await make_indexes(database)
        for collection, names in GONE.items():
            assert not set(names) & set(await database[collection].index_information())
        await client.drop_database(database.name)
