"""Whatever several drivers do at once, whatever the bank answers and whenever it tells us: the books are right."""

import asyncio
import contextlib
import random
import secrets
from dataclasses import dataclass, field

import grpc.aio
import pytest
import stripe
from bson import ObjectId
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parkup.payments.v1 import payment_record_service_pb2 as records_pb
from parkup.payments.v1 import payment_service_pb2 as payments_pb
from parkup.payments.v1.payment_record_service_pb2_grpc import PaymentRecordServiceStub
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server.mongo.money import to_millimes
from tests.bank import Bank
from tests.errors import reason_of
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.events import Sender, about, intent
from tests.payments.street import MILLIMES, PRICE, Street
from tests.people import Person, bearer

DRIVERS = 3
STEPS = st.sets(st.sampled_from(["open", "confirm", "find", "refund", "refunds", "cancel"]), min_size=1, max_size=3)
AMOUNTS = st.integers(1, 60).map(lambda tens: tens * 100)
METHODS = st.sampled_from(["wallet", "card"])
ACTIONS = st.one_of(
    st.tuples(st.just("top_up"), AMOUNTS),
    st.tuples(st.just("pay"), AMOUNTS),
    st.tuples(st.just("park"), st.sampled_from(["wallet", "card", ""])),
    st.tuples(st.just("pay_bill"), METHODS),
    st.tuples(st.just("cancel"), st.none()),
    st.tuples(st.just("give_back"), AMOUNTS),
    st.tuples(st.just("part_refund"), AMOUNTS),
    st.tuples(st.just("dispute"), st.booleans()),
    st.tuples(st.just("event"), st.integers(1, 2)),
    st.tuples(st.just("fail"), STEPS),
    st.tuples(st.just("lose"), STEPS),
    st.tuples(st.just("decline"), st.sampled_from(["card_declined", "insufficient_funds"])),
    st.tuples(st.just("calm"), st.none()),
)
NEVER = {"INTERNAL", "UNKNOWN", ""}
PATIENCE_ROUNDS = 50


@dataclass
class Wanderer:
    """A driver who does as told; every call is sent twice at once with one key, as a double click."""

    person: Person
    card: str
    street: Street
    wallet: WalletServiceStub
    payments: PaymentServiceStub
    records: PaymentRecordServiceStub
    admin: Person
    money: Money
    bank: Bank
    stripe_says: Sender
    session: str = ""
    answers: list[tuple[object, object]] = field(default_factory=list)

    async def follow(self, actions) -> None:
        for name, argument in actions:
            await getattr(self, name)(argument)

    async def top_up(self, millimes: int) -> None:
        request = wallet_pb.TopUpWalletRequest(amount=millimes / 1000, payment_method_id=self.card)
        await self._twice(self.wallet.TopUpWallet, request)

    async def pay(self, millimes: int) -> None:
        await self._twice(self.wallet.PayFromWallet, wallet_pb.PayFromWalletRequest(amount=millimes / 1000))

    async def park(self, method: str) -> None:
        request = self.street.request(method=self.card if method == "card" else method)
        if started := await self._twice(self.street.sessions.StartSession, request):
            self.session = started.session.id

    async def pay_bill(self, method: str) -> None:
        if self.session:
            request = payments_pb.ProcessPaymentRequest(
                session_id=self.session, amount=PRICE, payment_method_id=self.card if method == "card" else "wallet"
            )
            await self._twice(self.payments.ProcessPayment, request)

    async def cancel(self, _) -> None:
        if self.session:
            with self._answered():
                await self.street.cancel(self.person, self.session)

    async def give_back(self, millimes: int) -> None:
        """A part, by an admin of ours."""
        if payment := await self._newest():
            request = records_pb.RefundPaymentRequest(payment_id=str(payment["_id"]), amount=millimes / 1000)
            await self._twice(self.records.RefundPayment, request, self.admin)

    async def part_refund(self, millimes: int) -> None:
        """By hand, at Stripe; we are told by an event, or never."""
        if payment := await self._newest():
            amount = min(millimes, to_millimes(payment["amount"]))
            by_hand = {"payment_intent": self._of(payment), "amount": amount}
            with contextlib.suppress(stripe.InvalidRequestError):
                await self.money.sandbox.v1.refunds.create_async(by_hand)

    async def dispute(self, is_won: bool) -> None:
        if payment := await self._newest():
            withdrawn = to_millimes(payment["amount"])
            self.bank.disputes[self._of(payment)] = [-withdrawn, withdrawn] if is_won else [-withdrawn]

    async def event(self, times: int) -> None:
        """What Stripe says of the newest charge, perhaps twice; it may be long known, or out of order."""
        if payment := await self._newest():
            await self.tell(self._of(payment), times)

    async def tell(self, intent_id: str, times: int) -> None:
        events = [
            ("payment_intent.succeeded", intent(intent_id)),
            ("charge.refunded", about("charge", intent_id)),
            ("charge.dispute.funds_withdrawn", about("dispute", intent_id)),
        ]
        for kind, subject in random.sample(events * times, len(events) * times):
            with self._answered():
                await self.stripe_says.send(kind, subject)

    async def fail(self, steps: set[str]) -> None:
        self.bank.failing = set(steps)

    async def lose(self, steps: set[str]) -> None:
        self.bank.lost = set(steps)

    async def decline(self, code: str) -> None:
        self.bank.decline = code

    async def calm(self, _) -> None:
        self.bank.failing, self.bank.lost, self.bank.decline = set(), set(), ""

    async def intents(self) -> list[dict]:
        payments = self.money.application.kernel.database["payments"]
        found = payments.find({"userId": ObjectId(self.person.id), "stripePaymentIntentId": {"$exists": True}})
        return await found.sort("_id", -1).to_list()

    async def _newest(self) -> dict | None:
        return next((each for each in await self.intents() if each["status"] in ("completed", "refunded")), None)

    @staticmethod
    def _of(payment: dict) -> str:
        return payment["stripePaymentIntentId"]

    async def _twice(self, method, request, who: Person | None = None) -> object | None:
        metadata = bearer((who or self.person).access_token, idempotency_key=secrets.token_hex(8))
        outcomes = await asyncio.gather(*(self._once(method, request, metadata) for _ in range(2)))
        answers = [each for each in outcomes if each is not None]
        if len(answers) == 2:
            self.answers.append((answers[0], answers[1]))
        return answers[0] if answers else None

    async def _once(self, method, request, metadata) -> object | None:
        with self._answered():
            return await method(request, metadata=metadata)
        return None

    @staticmethod
    @contextlib.contextmanager
    def _answered():
        try:
            yield
        except grpc.aio.AioRpcError as error:
            if reason_of(error) in NEVER:
                raise


@pytest.fixture
def wanderers(money: Money, bank, bank_channel, settings, street):
    sender = Sender(settings.stripe_webhook_secret.get_secret_value(), bank_channel)

    async def make() -> list[Wanderer]:
        there = Street(money, bank_channel)
        await there.open()
        people = [await money.driver(millimes=5 * MILLIMES) for _ in range(DRIVERS)]
        stubs = [stub(bank_channel) for stub in (WalletServiceStub, PaymentServiceStub, PaymentRecordServiceStub)]
        admin = await money.people.admin()
        return [
            Wanderer(person, await money.add_card(person), there, *stubs, admin, money, bank[0], sender)
            for person in people
        ]

    return make


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(courses=st.lists(st.lists(ACTIONS, min_size=2, max_size=8), min_size=DRIVERS, max_size=DRIVERS))
async def test_any_course_of_events_leaves_books_that_are_right(
    wanderers, bank_application, door: Bank, database, clock, courses
) -> None:
    door.reset()
    drivers = await wanderers()

    await asyncio.gather(*(driver.follow(course) for driver, course in zip(drivers, courses, strict=True)))

    disputes = door.disputes
    door.reset()
    door.disputes = disputes
    await settle(bank_application, database, clock)
    for driver in drivers:
        for payment in await driver.intents():
            await driver.tell(payment["stripePaymentIntentId"], 2)
    await settle(bank_application, database, clock)

    await assert_books_balance(database, settled=True)
    for driver in drivers:
        assert all(first == second for first, second in driver.answers)
        assert await booked_on_card(driver, database) == await taken_by_stripe(driver, disputes)


async def settle(application, database, clock) -> None:
    """What the job does, as often as it takes."""
    for _ in range(PATIENCE_ROUNDS):
        clock.move(minutes=30)
        await application.domains.money.payments.reconcile(clock())
        if not await database["payments"].find_one({"nextAttemptAt": {"$exists": True}}):
            return


async def booked_on_card(driver: Wanderer, database) -> int:
    """Millimes that our books say came from the driver's card and stayed."""
    ids = [payment["_id"] for payment in await driver.intents()]
    entries = database["ledger"].find({"paymentId": {"$in": ids}})
    lines = [line async for entry in entries for line in entry["lines"] if line["account"] == "card_clearing"]
    return -sum(to_millimes(line["amount"]) for line in lines)


async def taken_by_stripe(driver: Wanderer, disputes: dict[str, list[int]]) -> int:
    """Millimes that Stripe charged, less what it gave back and what banks took."""
    customer = await driver.money.application.kernel.database["stripeCustomers"].find_one(
        {"_id": ObjectId(driver.person.id)}
    )
    charges = await driver.money.sandbox.v1.charges.list_async({"customer": customer["customerId"], "limit": 100})
    taken = sum(charge.amount - charge.amount_refunded for charge in charges.data if charge.status == "succeeded")
    of_driver = {payment["stripePaymentIntentId"] for payment in await driver.intents()}
    return taken + sum(sum(moves) for each, moves in disputes.items() if each in of_driver)
