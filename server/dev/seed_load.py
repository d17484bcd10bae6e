"""`parkup seed-load`: fills a development database with a busy city's past, to see what size does to speed.

Documents are made by the writers that the server uses. Few drivers and zones have most of what there is, as in a city.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import TypeVar

from bson import ObjectId

from server.enforcement.tickets import model as fines
from server.enforcement.tickets.document import TICKETS, ticket_document
from server.kernel import new_id
from server.mongo import stamps
from server.mongo.client import Database, Document, connect
from server.mongo.client import database as database_of
from server.mongo.ids import id_at
from server.mongo.indexes import INDEXES
from server.mongo.plate import plate_fields
from server.parking.sessions.document import SESSIONS, session_document
from server.parking.sessions.model import ParkingTicket, Session, SessionStatus
from server.parking.tickets.codes import new_code
from server.parking.zones.model import Zone
from server.parking.zones.repository import ZoneRepository
from server.settings import Settings
from server.values.plate import Plate, parse_plate

T = TypeVar("T")

BATCH = 1_000
IN_FLIGHT = 4
SAID_EVERY_SECONDS = 5.0
WORTH_INDEXING_AFTERWARDS = 50_000
"""Documents; fewer are inserted sooner than the indexes of what is there are made again."""
DAYS = 365
PAID = 0.8
QUARTER, LONGEST = 15, 240
UNDER_WAY_IN = 500
"""One session in so many is under way, and no driver has two of them."""

_STATES = ((SessionStatus.EXPIRED, 90), (SessionStatus.COMPLETED, 8), (SessionStatus.CANCELLED, 2))
_FINES = (
    (fines.Status.SABOT_REMOVED, 69),
    (fines.Status.PENDING, 20),
    (fines.Status.OVERDUE, 8),
    (fines.Status.DISMISSED, 2),
    (fines.Status.PAID, 1),
)
_CHANCE = random.Random(1)  # noqa: S311  # no secrets


@dataclass(frozen=True, slots=True)
class Amounts:
    """How many documents to make."""

    sessions: int
    fines: int
    drivers: int


@dataclass(frozen=True, slots=True)
class _Driver:
    id: str
    plate: Plate


async def seed_load_into(settings: Settings, amounts: Amounts, say: Callable[[str], None]) -> None:
    """Seeds the database of a stack, parking in all of its zones."""
    async with connect(settings.mongo_uri) as client:
        database = database_of(client, settings.mongodb_database)
        repository = ZoneRepository(database)
        ids = await database["parkingZones"].distinct("_id")
        zones = [zone for each in ids if (zone := await repository.find(str(each)))]
        await seed_load(database, zones, amounts, say)


async def seed_load(
    database: Database, zones: Sequence[Zone], amounts: Amounts, say: Callable[[str], None]
) -> Sequence[str]:
    """Adds to what is there, and gives the ids of the drivers. `zones` are those to park in.

    Raises ValueError when there are none.
    """
    if not zones:
        raise ValueError("there is no zone to park in")
    now = datetime.now(zones[0].created_at.tzinfo)
    first = await database["users"].estimated_document_count()  # so that no plate is given out twice
    drivers = [_Driver(new_id(), _plate(first + number)) for number in range(max(1, amounts.drivers))]
    for collection, documents, count in (
        ("users", _users(drivers, now), amounts.drivers),
        (SESSIONS, _sessions(drivers, zones, now, amounts.sessions), amounts.sessions),
        (TICKETS, _fines(drivers, zones, now, amounts.fines), amounts.fines),
    ):
        if count < WORTH_INDEXING_AFTERWARDS:
            await _insert(database, collection, islice(documents, count), count, say)
        else:
            async with _indexes_afterwards(database, collection, say):
                await _insert(database, collection, islice(documents, count), count, say)
    return [driver.id for driver in drivers]


@contextlib.asynccontextmanager
async def _indexes_afterwards(database: Database, collection: str, say: Callable[[str], None]) -> AsyncIterator[None]:
    """Drops the indexes that only queries need, and makes them of all documents at once: several times as quick."""
    indexes = await database[collection].index_information()
    dropped = [name for name, index in indexes.items() if name != "_id_" and not index.get("unique")]
    for name in dropped:
        await database[collection].drop_index(name)
    try:
        yield
    finally:
        began = time.monotonic()
        say(f"{collection}: making {len(dropped)} indexes …")
        await database[collection].create_indexes(list(INDEXES[collection]))
        say(f"{collection}: {len(dropped)} indexes in {time.monotonic() - began:.0f} s")


async def _insert(
    database: Database, collection: str, documents: Iterator[Document], count: int, say: Callable[[str], None]
) -> None:
    """Several batches at a time: the database writes some while others are made."""
    began = said = time.monotonic()
    done = 0

    async def insert_in_turn() -> None:
        nonlocal done, said
        while batch := list(islice(documents, BATCH)):
            await database[collection].insert_many(batch, ordered=False)
            done += len(batch)
            if (now := time.monotonic()) > said + SAID_EVERY_SECONDS:
                said = now
                say(f"{collection}: {done:,} of {count:,}, {done / (now - began):,.0f} a second")

    await asyncio.gather(*(insert_in_turn() for _ in range(IN_FLIGHT)))
    say(f"{collection}: {done:,} in {time.monotonic() - began:.0f} s")


def _users(drivers: Sequence[_Driver], now: datetime) -> Iterator[Document]:
    for driver in drivers:
        vehicle = plate_fields(driver.plate) | {"nickname": None, "isDefault": True}
        yield {
            "_id": ObjectId(driver.id),
            "email": f"load-{driver.id}@parkup.tn",
            "isEmailVerified": True,
            "vehicles": [vehicle],
            "isActive": True,
            "createdAt": now,
            "updatedAt": None,
        }


def _sessions(drivers: Sequence[_Driver], zones: Sequence[Zone], now: datetime, count: int) -> Iterator[Document]:
    """The oldest first, as they would have come; the last ones are under way."""
    under_way = min(count // UNDER_WAY_IN, len(drivers))
    for number in range(count):
        zone = _few_most(zones, 2)
        minutes = QUARTER * _CHANCE.randint(
            1, min(LONGEST, zone.tariff.max_duration_minutes or LONGEST) // QUARTER or 1
        )
        length = timedelta(minutes=minutes)
        if (left := count - number) <= under_way:
            driver, status, begun = drivers[-left], SessionStatus.ACTIVE, now - length * _CHANCE.random() * 0.9
        else:
            driver, status = _few_most(drivers, 1.5), _one_of(_STATES)
            begun = now - timedelta(days=DAYS) * (left / count) - timedelta(hours=5)
        yield stamps.inserted(SESSIONS, session_document(_session(driver, zone, status, begun, minutes)))


def _session(driver: _Driver, zone: Zone, status: SessionStatus, begun: datetime, minutes: int) -> Session:
    amount = _price(zone, minutes)
    is_paid = _CHANCE.random() < PAID and status is not SessionStatus.CANCELLED
    session_id = id_at(begun)
    return Session(
        id=session_id,
        user_id=driver.id,
        zone_id=zone.id,
        zone_code=zone.code,
        zone_name=zone.name,
        plate=driver.plate,
        tariff=zone.tariff_with_hours,
        start_time=begun,
        end_time=begun + timedelta(minutes=minutes),
        duration_minutes=minutes,
        amount=amount,
        status=status,
        ticket=ParkingTicket(session_id, new_code()),
        created_at=begun,
        updated_at=begun,
        paid_amount=amount if is_paid else 0,
        paid_at=begun if is_paid else None,
    )


def _fines(drivers: Sequence[_Driver], zones: Sequence[Zone], now: datetime, count: int) -> Iterator[Document]:
    first = 100_000 + _CHANCE.randrange(10**9) + int(now.timestamp())  # above all that a day's counter gives
    agent = new_id()
    for number in range(count):
        zone, at = _few_most(zones, 2), now - timedelta(days=1 + DAYS * (1 - number / count))
        status = _one_of(_FINES)
        is_removed = status is fines.Status.SABOT_REMOVED
        is_paid = is_removed or status is fines.Status.PAID
        yield ticket_document(
            fines.Ticket(
                id=id_at(at),
                number=fines.ticket_number(fines.counter_day(at), first + number),
                zone_id=zone.id,
                plate=_few_most(drivers, 1.5).plate,
                reason=fines.Reason.CAR_SABOT,
                fine=zone.car_sabot_fine,
                status=status,
                issued_at=at,
                due_date=fines.due_time(None, at),
                created_at=at,
                updated_at=at,
                position=fines.Position(*zone.centre),
                agent_id=agent,
                paid_at=at if is_paid else None,
                payment_method=fines.PaymentMethod.CASH if is_paid else None,
                sabot_removed_at=at if is_removed else None,
                sabot_removed_by=agent if is_removed else None,
            )
        )


_prices: dict[tuple[str, int], int] = {}


def _price(zone: Zone, minutes: int) -> int:
    """Of a stay at an hour that stands for all: what matters here is that it is an amount."""
    if (price := _prices.get((zone.id, minutes))) is None:
        end = zone.created_at + timedelta(minutes=minutes)
        price = _prices[zone.id, minutes] = zone.quote(zone.created_at, end).total
    return price


def _plate(number: int) -> Plate:
    return parse_plate(f"{100 + number % 900} TUN {1 + number // 900 % 9_999}")


def _few_most(things: Sequence[T], skew: float) -> T:
    return things[int(len(things) * _CHANCE.random() ** skew)]


def _one_of(weighted: Sequence[tuple[T, int]]) -> T:
    return _CHANCE.choices([each for each, _ in weighted], [weight for _, weight in weighted])[0]
