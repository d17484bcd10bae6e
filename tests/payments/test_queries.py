"""Every query about money finds what it looks for by an index, however many payments and ledger entries there are."""

import pytest
from bson import ObjectId
from pymongo import AsyncMongoClient
from server.wallet.model import EntryFilter, EntryReason, EntryType
from server.wallet.repository import WalletRepository

from server.kernel import new_id
from server.mongo.client import database as database_of
from server.payments.cards.repository import MongoCards
from server.payments.model import Purpose, PurposeKind, Status
from server.payments.repository import PaymentRepository
from server.payments.webhooks.repository import EventRepository
from server.values.clock import system_clock
from server.values.paging import Page
from tests.parking.test_queries import Commands

USER, NOW = new_id(), system_clock()
QUERIES = {
    "payments.find": lambda db: PaymentRepository(db).find(new_id()),
    "payments.find_by_key": lambda db: PaymentRepository(db).find_by_key(USER, "session:k"),
    "payments.find_by_intent": lambda db: PaymentRepository(db).find_by_intent("pi_1"),
    "payments.is_being_paid": lambda db: PaymentRepository(db).is_being_paid(Purpose(PurposeKind.TICKET, USER), None),
    "payments.of_session": lambda db: PaymentRepository(db).of_session(new_id()),
    "payments.open_before": lambda db: PaymentRepository(db).open_before(NOW),
    "payments.with_refund_requested": lambda db: PaymentRepository(db).with_refund_requested(),
    **{
        f"payments.list {status}": lambda db, status=status: PaymentRepository(db).list(
            USER, status, Page(20, after=[ObjectId()])
        )
        for status in (None, *Status)
    },
    "wallet.balance": lambda db: WalletRepository(db).balance(USER),
    "wallet.move": lambda db: WalletRepository(db).move(USER, -1_000, None),
    "wallet.find_by_key": lambda db: WalletRepository(db).find_by_key("payment:1", None),
    **{
        f"wallet.list {kind} {reason}": lambda db, kind=kind, reason=reason: WalletRepository(db).list(
            USER, EntryFilter(kind, reason), Page(20, after=[7])
        )
        for kind in (None, EntryType.DEBIT)
        for reason in (None, EntryReason.TOPUP)
    },
    "cards.customer_of": lambda db: MongoCards(db).customer_of(USER),
    "cards.find": lambda db: MongoCards(db).find(USER, new_id()),
    "cards.list": lambda db: MongoCards(db).list(USER),
    "cards.drop_default": lambda db: MongoCards(db).drop_default(USER, None),
    "events.unhandled": lambda db: EventRepository(db).unhandled(),
}


@pytest.mark.parametrize("query", QUERIES)
async def test_a_query_uses_an_index(settings, database, query) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        await QUERIES[query](database_of(client, settings.mongodb_database))
    assert commands.seen
    for command in commands.seen:
        plan = await database.command("explain", command, verbosity="queryPlanner")
        assert "COLLSCAN" not in str(plan["queryPlanner"]["winningPlan"]), plan["queryPlanner"]["winningPlan"]
        assert "'SORT'" not in str(plan["queryPlanner"]["winningPlan"]), plan["queryPlanner"]["winningPlan"]
