"""Every query of parking finds what it looks for by an index, however many documents there are.

Lists are in tests/lists; the newest sessions of plates, which one command finds, in test_looking_up_plates.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from pymongo import AsyncMongoClient
from pymongo.monitoring import CommandListener

from server.enforcement.tickets.standing_fines import StandingFines
from server.engine.answer import Answer
from server.engine.engine import Engine
from server.errors import DomainError
from server.kernel import new_id
from server.ledger.books import Book
from server.ledger.model import adjustment
from server.mongo.client import database as database_of
from server.mongo.ids import id_at
from server.parking.badges.model import Badge, BadgeReach, BadgeStatus
from server.parking.badges.operations import InvalidateBadge, MakeBadge, purpose_of
from server.parking.badges.repository import BadgeRepository
from server.parking.checks.repository import CheckRepository
from server.parking.sessions.model import Correction, ParkingTicket
from server.parking.sessions.operations import (
    CancelSession,
    CorrectSession,
    DeleteSession,
    EndSession,
    ExtendSession,
    StartSession,
)
from server.parking.sessions.payable import starts
from server.parking.sessions.ports import Reach, Stay
from server.parking.sessions.refunds import DailyRefunds
from server.parking.sessions.repository import SessionRepository
from server.parking.sessions.service import SessionService
from server.parking.tickets.codes import new_code
from server.parking.tickets.repository import ParkingTicketRepository
from server.parking.tickets.service import Check
from server.payments.model import PaymentOrder
from server.payments.operations import PayAtOnce
from server.values.caller import Caller, CallerKind
from server.values.plate import parse_plate
from tests.parking.conftest import plate
from tests.parking.test_extend_and_cancel import NOW, STAY

EXPLAINED = {
    "find": "filter",
    "findAndModify": "query",
    "update": "updates",
    "delete": "deletes",
    "aggregate": "pipeline",
}
USER, ZONES = new_id(), [new_id(), new_id()]


class Commands(CommandListener):
    """Keeps what is asked of MongoDB."""

    def __init__(self) -> None:
        self.seen, self.names = [], []

    def started(self, event) -> None:
        self.names.append(event.command_name)
        if event.command_name in EXPLAINED:
            keep = {*EXPLAINED, *EXPLAINED.values(), "sort", "limit", "skip", "cursor", "hint", "remove"}
            self.seen.append({name: value for name, value in event.command.items() if name in keep})

    def succeeded(self, event) -> None: ...

    def failed(self, event) -> None: ...


CHECK = Check(Caller(CallerKind.AGENT, USER, "s"), NOW)
QUERIES = {
    "find": lambda db: SessionRepository(db).find(new_id()),
    "find_active": lambda db: SessionRepository(db).find_active(USER, ZONES, NOW),
    "expire_due": lambda db: SessionRepository(db).expire_due(NOW),
    "expire_due in zones": lambda db: SessionRepository(db).expire_due(NOW, ZONES),
    "checks.active_of_plate": lambda db: CheckRepository(db).active_of_plate("1TUN1", None, NOW),
    "checks.active_of_plate in zones": lambda db: CheckRepository(db).active_of_plate("1TUN1", ZONES, NOW),
    "checks.good_of_plates": lambda db: CheckRepository(db).good_of_plates({"1TUN1", "1TUN2"}, NOW),
    "checks.plates_beginning": lambda db: CheckRepository(db).plates_beginning("1T", ZONES, 10, NOW),
    "fines.unpaid_of": lambda db: StandingFines(db).unpaid_of("1TUN1", ZONES),
    "fines.issued_since": lambda db: StandingFines(db).issued_since(NOW, ["1TUN1"], ZONES),
    "tickets.find": lambda db: ParkingTicketRepository(db).find(new_id(), USER),
    "tickets.exists": lambda db: ParkingTicketRepository(db).exists("PKP-1"),
    "tickets.check_code": lambda db: ParkingTicketRepository(db).check_code("PKP-1", ZONES, CHECK),
    "tickets.check_newest": lambda db: ParkingTicketRepository(db).check_newest("1TUN1", ZONES[0], CHECK),
}


def paid_start(stay, money) -> StartSession:
    stay = replace(stay, id=new_id(), ticket=ParkingTicket(new_id(), new_code()), start_time=stay.end_time)
    order = PaymentOrder(stay.user_id, starts(stay), stay.amount, "wallet", "")
    return StartSession(stay, money.payments.at_hand(order))


BADGE = Badge(
    new_id(), ZONES[0], "A-01", "Zone A", parse_plate("1 TUN 1"), 2026, 1_000, BadgeStatus.PENDING, NOW, NOW, USER
)


def bought(stay, money) -> MakeBadge:
    order = PaymentOrder(USER, purpose_of(BADGE, starts=True), BADGE.price, "wallet", "")
    return MakeBadge(BADGE, money.payments.at_hand(order), told=USER)


def paid(stay, money) -> PayAtOnce:
    at_hand = money.payments.at_hand(PaymentOrder(USER, purpose_of(BADGE), BADGE.price, "wallet", ""))
    return PayAtOnce(at_hand.payment, at_hand.payable)


OPERATIONS = {
    "a badge, made": lambda stay, money: MakeBadge(BADGE),
    "a badge, bought": bought,
    "a badge, paid": paid,
    "a badge, taken back": lambda stay, money: InvalidateBadge(BADGE, BadgeReach(), None, with_refund=True),
    "start again": lambda stay, money: StartSession(replace(stay, id=new_id())),
    "start, paid": paid_start,
    "extend": lambda stay, money: ExtendSession(stay, Reach(user_id=stay.user_id), 10),
    "end": lambda stay, money: EndSession(stay.id, Reach()),
    "correct": lambda stay, money: CorrectSession(stay, Reach(), Correction(plate=parse_plate(plate()))),
    "delete": lambda stay, money: DeleteSession(stay.id, Reach()),
    "cancel": lambda stay, money: CancelSession(
        stay, Reach(), timedelta(minutes=5), DailyRefunds(stay, stay.start_time, 3)
    ),
}


async def test_an_unpaid_start_is_one_insert_and_nothing_else(settings, application, zone) -> None:
    commands, kernel, domains = Commands(), application.kernel, application.domains
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        watched = database_of(client, settings.mongodb_database)
        engine = Engine(watched, kernel.clock)
        service = SessionService(
            sessions=SessionRepository(watched),
            zones=domains.zones,
            engine=engine,
            payments=domains.money.payments,
            drivers=domains.auth.drivers,
            staff_zones=domains.auth.staff_zones,
            clock=kernel.clock,
            new_id=id_at,
            new_code=new_code,
            refund_window=timedelta(minutes=5),
            refunds_per_day=3,
        )
        stay = Stay(None, zone.id, parse_plate(plate()), 60)
        await service.start(Caller(CallerKind.DRIVER, new_id(), "s"), stay, answer_of(engine))
    assert [name for name in commands.names if name != "endSessions"] == ["insert"]


def answer_of(engine: Engine) -> Answer:
    """To a call without an idempotency key, with nothing rendered."""
    return Answer(engine, None, lambda result: result, bytes, bytes)


@pytest.mark.parametrize("query", QUERIES)
async def test_a_query_uses_an_index(settings, application, query) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        await QUERIES[query](database_of(client, settings.mongodb_database))
    await assert_indexes_are_used(application, commands)


async def test_looking_for_badges_uses_an_index(settings, application) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        badges = BadgeRepository(database_of(client, settings.mongodb_database))
        await badges.valid_for("1TUN1", None, NOW)
        await badges.find(new_id())
        await badges.note_ends(f"test:{new_id()}", 2020, NOW)
    await assert_indexes_are_used(application, commands)


@pytest.mark.parametrize("name", OPERATIONS)
async def test_an_operation_uses_indexes_for_what_it_reads_and_writes(settings, application, name) -> None:
    commands = Commands()
    clock = application.kernel.clock
    stay = replace(STAY, id=new_id(), user_id=new_id(), start_time=clock(), end_time=clock() + timedelta(hours=1))
    stay = replace(stay, ticket=ParkingTicket(new_id(), new_code()))
    await application.kernel.engine.run(StartSession(stay))
    await application.kernel.engine.run(Book(adjustment(stay.user_id, 10_000, new_id())))
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        # So late that the session is over, where that is what an operation has to see to.
        late = timedelta(hours=1) if name == "start, paid" else timedelta()
        engine = Engine(database_of(client, settings.mongodb_database), lambda: clock() + late)
        with suppress(DomainError):  # of one that is refused only the reads are looked at
            await engine.run(OPERATIONS[name](stay, application.domains.money))
    await assert_indexes_are_used(application, commands)


async def assert_indexes_are_used(application, commands: Commands) -> None:
    assert commands.seen
    for command in commands.seen:
        explained = await application.kernel.database.command("explain", command, verbosity="queryPlanner")
        # Of an aggregation that is one query and its count, the query is the first stage; or the plan stands alone.
        stages = explained.get("stages")
        planner = stages[0]["$cursor"]["queryPlanner"] if stages else explained["queryPlanner"]
        plan = str(planner["winningPlan"])
        assert "COLLSCAN" not in plan, plan
        # What is sorted in memory has to be read whole before its first page is there: one document at most.
        assert "'SORT'" not in plan or "'isUnique': True" in plan, plan
