"""What shifts ask of MongoDB goes by an index, however many documents there are. Lists are in tests/lists."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from pymongo import AsyncMongoClient

from server.auth.sign_ins.repository import SignInRepository
from server.enforcement.shifts.model import Position, Shift, ShiftFilter, State
from server.enforcement.shifts.repository import ShiftRepository
from server.errors import DomainError
from server.kernel import new_id
from server.mongo.client import database as database_of
from server.parking.field_data.repository import FieldDataRepository
from server.parking.zones.model import Place
from server.values.caller import CallerKind
from tests.parking.test_queries import Commands, assert_indexes_are_used

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
AGENT, ZONES, SHIFT = new_id(), [new_id(), new_id()], new_id()
HERE = Position(NOW, Place(10.0, 36.8))
MONTH = ShiftFilter(since=NOW - 31 * DAY, until=NOW)


def shifts(database) -> ShiftRepository:
    return ShiftRepository(database, 30 * DAY)


QUERIES = {
    "start, twice": lambda db: shifts(db).start(Shift(new_id(), AGENT, (), NOW, State.OPEN)),
    "end": lambda db: shifts(db).end(new_id(), NOW),
    "end one": lambda db: shifts(db).end_one(new_id(), State.MANAGER, NOW),
    "open of an agent": lambda db: shifts(db).open_of(AGENT),
    "find": lambda db: shifts(db).find(SHIFT),
    "report": lambda db: shifts(db).add(AGENT, None, [HERE], NOW),
    "report later": lambda db: shifts(db).add(AGENT, SHIFT, [HERE], NOW),
    "positions": lambda db: shifts(db).positions_of([SHIFT, new_id()]),
    "duty of all": lambda db: shifts(db).duty(MONTH, NOW),
    "duty in zones": lambda db: shifts(db).duty(ShiftFilter(zone_ids=ZONES, since=NOW - DAY), NOW),
    "duty of an agent": lambda db: shifts(db).duty(ShiftFilter(agent_id=AGENT), NOW),
    "under way": lambda db: shifts(db).under_way(None, 10),
    "under way, later ones": lambda db: shifts(db).under_way(SHIFT, 10),
    "zones of agents": lambda db: shifts(db).zones_of_active([AGENT]),
    "close forgotten": lambda db: shifts(db).close_forgotten(DAY, NOW - 9999 * DAY),
    "close": lambda db: shifts(db).close([SHIFT], State.SIGNED_OUT, NOW),
    "assign": lambda db: shifts(db).assign({SHIFT: ZONES}),
    "forget": lambda db: shifts(db).forget_last_positions(NOW - 9999 * DAY),
    "signed in": lambda db: SignInRepository(db).signed_in(CallerKind.AGENT, [AGENT, new_id()], NOW),
    "moment of a download": lambda db: FieldDataRepository(db).moment(),
}


@pytest.mark.parametrize("query", QUERIES)
async def test_a_query_uses_an_index(settings, application, query) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        database = database_of(client, settings.mongodb_database)
        if "twice" in query:
            await QUERIES[query](database)
        with suppress(DomainError):  # nobody is on duty
            await QUERIES[query](database)
    await assert_indexes_are_used(application, commands)
    await application.kernel.database["shifts"].delete_many({"startedAt": NOW})
