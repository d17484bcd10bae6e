"""Every query about money finds what it looks for by an index, however many payments and ledger entries there are.

Lists are in tests/lists.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from pymongo import AsyncMongoClient

from server.engine.operation import Read
from server.engine.store import Store
from server.kernel import new_id
from server.ledger.books import Book
from server.ledger.model import adjustment
from server.ledger.repository import LedgerRepository
from server.mongo.client import database as database_of
from server.payments.cards.repository import CardRepository
from server.payments.later.model import MOST_DEBTS, Grace
from server.payments.later.operations import PAY_LATER, SETTLES, ClaimCharge, NotCharged, payable
from server.payments.later.reopening import reopening
from server.payments.later.repository import PayLaterRepository
from server.payments.model import MethodType, PaymentOrder, Purpose, Reversed, new_payment
from server.payments.operations import AwaitHolder, CallOff, Complete, GiveBack, NoteCharge, NoteIntent, PayAtOnce
from server.payments.repository import PaymentRepository
from server.payments.reversals import Postpone, Reverse, completed_of
from server.payments.verification.repository import VerificationRepository
from server.payments.webhooks.repository import EventRepository
from server.points.repository import PointsRepository
from server.premium.repository import PremiumRepository
from server.values.clock import system_clock
from server.values.idempotency import IdempotencyKey
from server.wallet.auto_top_up.operations import Consider
from server.wallet.auto_top_up.repository import AutoTopUpRepository
from server.wallet.top_ups import top_up
from tests.parking.test_queries import Commands
from tests.payments.things import Things

USER, NOW = new_id(), system_clock()
THING = Things(None).payable
GRACE = Grace(timedelta(7), timedelta(3))
KEY = IdempotencyKey(USER, "/test/Pay", "k", b"")


def payment(kind: str = "topup", method: MethodType = MethodType.CARD):
    made = new_payment(PaymentOrder(USER, Purpose(kind, USER), 1_000, None, ""), new_id(), NOW, method)
    return replace(made, idempotency_key=KEY.id)


def settlement():
    """Of as many debts as there may be."""
    return replace(payment(), purpose=Purpose(PAY_LATER, USER, {SETTLES: [new_id() for _ in range(MOST_DEBTS)]}))


@dataclass(frozen=True)
class Reading:
    """What other domains' operations read of the payments."""

    read: Read

    @property
    def reads(self):
        return (self.read,)


def read_by(*operations):
    """What operations of one batch ask for, without what they do."""
    reads = [each for operation in operations for each in operation.reads]

    async def read(db) -> None:
        store = Store(db)
        async with store.session() as session:
            await store.transact(session, reads, lambda documents: None, until=0)

    return read


QUERIES = {
    "payments.find": lambda db: PaymentRepository(db).find(new_id()),
    "payments.find_by_key": lambda db: PaymentRepository(db).find_by_key(f"{USER}:session:k"),
    "payments.find_by_intent": lambda db: PaymentRepository(db).find_by_intent("pi_1"),
    "payments.due": lambda db: PaymentRepository(db).due(NOW),
    "payments.backlog": lambda db: PaymentRepository(db).backlog(NOW),
    "pay at once": read_by(PayAtOnce(payment("thing", MethodType.WALLET), THING)),
    "note a charge": read_by(NoteCharge(payment(), top_up(10**9), KEY)),
    "a batch": read_by(
        *(NoteCharge(payment(), top_up(10**9), replace(KEY, key=f"{number}")) for number in range(5)),
        *(PayAtOnce(payment("thing", MethodType.WALLET), THING) for _ in range(5)),
        *(Complete(payment(), top_up(10**9)) for _ in range(5)),
        *(Reading(completed_of("sessionId", new_id())) for _ in range(5)),
    ),
    "note an intent": read_by(NoteIntent(new_id(), "pi_1")),
    "complete": read_by(Complete(payment(), top_up(10**9))),
    "give back": read_by(GiveBack(payment(), top_up(10**9), "X")),
    "call off": read_by(CallOff(payment(), top_up(10**9))),
    "reverse": read_by(Reverse(payment(), top_up(10**9), Reversed(0))),
    "reverse a settlement": read_by(Reverse(settlement(), payable(reopening(GRACE)), Reversed(0))),
    "completed of a session": read_by(Reading(completed_of("sessionId", new_id()))),
    "completed of a ticket": read_by(Reading(completed_of("ticketId", new_id()))),
    "postpone": read_by(Postpone(new_id(), "", 0)),
    "book": read_by(Book(adjustment(new_id(), 1_000, "test"))),
    "ledger.balance": lambda db: LedgerRepository(db).balance(USER),
    "cards.customer_of": lambda db: CardRepository(db).customer_of(USER),
    "cards.find": lambda db: CardRepository(db).find(USER, new_id()),
    "cards.list": lambda db: CardRepository(db).list(USER),
    "cards.drop_default": lambda db: CardRepository(db).drop_default(USER, None),
    "cards.make_default": lambda db: CardRepository(db).make_default(USER, new_id(), None),
    "cards.newest": lambda db: CardRepository(db).newest(USER, None),
    "cards.is_charged": lambda db: CardRepository(db).is_charged(USER, new_id(), None),
    "cards.to_forget": lambda db: CardRepository(db).to_forget(10),
    "cards.expiring": lambda db: CardRepository(db).expiring([(2026, 12), (2027, 1)], 10),
    "await a holder": read_by(AwaitHolder(new_id(), timedelta(minutes=15), timedelta(minutes=1))),
    "auto_top_ups.find": lambda db: AutoTopUpRepository(db).find(USER),
    "auto_top_ups.due": lambda db: AutoTopUpRepository(db).due(NOW, 10),
    "auto_top_ups.telling_due": lambda db: AutoTopUpRepository(db).telling_due(NOW, 10),
    "consider a wallet": read_by(Consider(USER, 3)),
    "points.payments_due": lambda db: PointsRepository(db).payments_due(["session"], 10),
    "points.reservations_due": lambda db: PointsRepository(db).reservations_due(10),
    "points.expired": lambda db: PointsRepository(db).expired(NOW, 10),
    "points.to_tell": lambda db: PointsRepository(db).to_tell(NOW, 10),
    "pay_later.account": lambda db: PayLaterRepository(db).account(USER),
    "pay_later.open": lambda db: PayLaterRepository(db).open(USER),
    "pay_later.months": lambda db: PayLaterRepository(db).months(USER, NOW.year),
    "pay_later.to_charge": lambda db: PayLaterRepository(db).to_charge(NOW, 10),
    "pay_later.to_remind": lambda db: PayLaterRepository(db).to_remind(NOW, 10),
    "pay_later.failing": lambda db: PayLaterRepository(db).failing([USER]),
    "note what was not charged": read_by(NotCharged(USER, "CARD_DECLINED", GRACE)),
    "claim what is due": read_by(ClaimCharge(USER)),
    "verification.some_receivables": lambda db: VerificationRepository(db).some_receivables(None, 10),
    "premium.due": lambda db: PremiumRepository(db).due(NOW, 10),
    "premium.over": lambda db: PremiumRepository(db).over(NOW, 10),
    "premium.ending": lambda db: anext(PremiumRepository(db).ending(NOW, NOW + timedelta(days=7), 10)),
    "premium.plans": lambda db: PremiumRepository(db).plans(),
    "events.due": lambda db: EventRepository(db).due(NOW),
    "events.count_needing_attention": lambda db: EventRepository(db).count_needing_attention(),
}


@pytest.mark.parametrize("query", QUERIES)
async def test_a_query_uses_an_index(settings, database, query) -> None:
    commands = Commands()
    async with AsyncMongoClient(settings.mongo_uri, event_listeners=[commands], tz_aware=True) as client:
        await QUERIES[query](database_of(client, settings.mongodb_database))
    assert commands.seen
    for command in commands.seen:
        explained = await database.command("explain", command, verbosity="queryPlanner")
        planner = explained.get("queryPlanner") or explained["stages"][0]["$cursor"]["queryPlanner"]
        plan = str(planner["winningPlan"])
        assert "COLLSCAN" not in plan, plan
        assert "'SORT'" not in plan, plan
