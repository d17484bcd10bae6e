"""Whatever drivers do with points at once, and whatever the bank answers: none are lost, none made of nothing."""

import asyncio
import secrets

import pytest
from bson import ObjectId
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parkup.payments.v1 import payment_record_service_pb2 as records_pb
from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.payments.v1.payment_record_service_pb2_grpc import PaymentRecordServiceStub
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from server.mongo.money import to_millimes
from server.points.document import ACCOUNTS, ENTRIES
from tests.bank import Bank
from tests.errors import reason_of
from tests.invariants import assert_books_balance
from tests.money import Money
from tests.payments.test_any_course import settle
from tests.people import Person, bearer
from tests.points.purse import Purse

DRIVERS = 3
GIVEN = 3_000
NEVER = {"INTERNAL", "UNKNOWN", ""}
STEPS = st.sets(st.sampled_from(["open", "confirm", "find", "refund", "refunds", "cancel"]), min_size=1, max_size=3)
HUNDREDS = st.integers(1, 30).map(lambda hundreds: hundreds * 100)
METHODS = st.sampled_from(["wallet", "card"])
ACTIONS = st.one_of(
    st.tuples(st.just("spend"), METHODS, HUNDREDS),
    st.tuples(st.just("buy"), METHODS, HUNDREDS),
    st.tuples(st.just("call_off"), st.none(), st.none()),
    st.tuples(st.just("refund"), st.none(), HUNDREDS),
    st.tuples(st.just("follow"), st.none(), st.none()),
    st.tuples(st.just("fail"), STEPS, st.none()),
    st.tuples(st.just("lose"), STEPS, st.none()),
    st.tuples(st.just("decline"), st.none(), st.none()),
    st.tuples(st.just("calm"), st.none(), st.none()),
)


class Spender:
    """Does as told; every call is sent twice at once with one key, as a double click."""

    def __init__(self, person: Person, card: str, channel, purse: Purse, admin: Person, bank: Bank) -> None:
        self.person, self.card, self.purse, self.admin, self.bank = person, card, purse, admin, bank
        self.payments, self.records = PaymentServiceStub(channel), PaymentRecordServiceStub(channel)
        self.last = self.bought = ""

    async def take(self, name: str, what, count) -> None:
        method = self.card if what == "card" else "wallet"
        match name:
            case "spend":
                request = pb.ProcessPaymentRequest(
                    amount=3.2, description="Lavage", payment_method_id=method, points_to_use=count
                )
                await self._pay(self.payments.ProcessPayment, request)
            case "buy":
                await self._twice(lambda key: self.purse.buy(self.person, count, method, key=key), is_purchase=True)
            case "call_off" if self.bought:
                await self._twice(lambda key: self.purse.call_off(self.person, self.bought, key=key))
            case "refund" if self.last:
                request = records_pb.RefundPaymentRequest(payment_id=self.last, amount=count / 1000)
                await self._pay(self.records.RefundPayment, request, self.admin)
            case "follow":
                await self.purse.follow()
            case "fail":
                self.bank.failing = set(what)
            case "lose":
                self.bank.lost = set(what)
            case "decline":
                self.bank.decline = "card_declined"
            case "calm":
                self.bank.failing, self.bank.lost, self.bank.decline = set(), set(), ""

    async def _pay(self, method, request, by: Person | None = None) -> None:
        token = (by or self.person).access_token
        await self._twice(lambda key: method(request, metadata=bearer(token, idempotency_key=key)))

    async def _twice(self, call, *, is_purchase: bool = False) -> None:
        key = secrets.token_hex(8)
        outcomes = await asyncio.gather(*(call(key) for _ in range(2)), return_exceptions=True)
        answers = [each for each in outcomes if not isinstance(each, BaseException)]
        assert not {reason_of(each) for each in outcomes if isinstance(each, BaseException)} & NEVER
        assert all(each == answers[0] for each in answers)
        if answers:
            self.last = answers[0].payment.id
            self.bought = self.last if is_purchase else self.bought


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(courses=st.lists(st.lists(ACTIONS, min_size=3, max_size=8), min_size=DRIVERS, max_size=DRIVERS))
async def test_any_course_leaves_points_that_are_right(
    bank_application, bank_channel, door: Bank, database, money: Money, clock, courses
) -> None:
    door.reset()
    purse, admin = Purse(bank_application, bank_channel), await money.people.admin()
    people = [await money.driver(millimes=6_000) for _ in range(DRIVERS)]
    spenders = [Spender(each, await money.add_card(each), bank_channel, purse, admin, door) for each in people]
    for person in people:
        await purse.give(person, GIVEN)

    async def follow(spender: Spender, course) -> None:
        for action in course:
            await spender.take(*action)

    await asyncio.gather(*(follow(*each) for each in zip(spenders, courses, strict=True)))
    door.reset()
    await settle(bank_application, database, clock)
    await asyncio.gather(purse.follow(), purse.follow())

    await assert_books_balance(database, settled=True)
    assert await purse.findings() == []
    for person in people:
        await assert_points_are_what_payments_say(database, ObjectId(person.id))


async def assert_points_are_what_payments_say(database, user_id: ObjectId) -> None:
    """Reckoned anew from the payments alone: what was given, less what is used, and what stayed of the money."""
    expected = GIVEN
    async for payment in database["payments"].find({"userId": user_id}):
        assert "pointsDue" not in payment
        amount, gone, stayed = to_millimes(payment["amount"]), 0, 0
        if payment["status"] in ("completed", "refunded"):
            gone = amount if payment["status"] == "refunded" else _millimes(payment, "refundedAmount")
            stayed = amount - gone
        if points := payment.get("points"):
            is_used = payment["status"] in ("completed", "refunded")
            expected -= points["used"] - points["used"] * gone // amount if is_used else 0
        if payment["purpose"]["kind"] == "points":
            expected += payment["purpose"]["details"]["points"] * stayed // amount
        else:
            expected += stayed * 10 // 1000
    account = await database[ACCOUNTS].find_one({"_id": user_id})
    assert account["balance"] - account.get("owed", 0) == expected
    assert account["balance"] >= 0
    entries = await database[ENTRIES].find({"userId": user_id}).to_list()
    assert all(entry["balanceAfter"] >= 0 for entry in entries)


def _millimes(document: dict, name: str) -> int:
    return to_millimes(document[name]) if name in document else 0


@pytest.fixture(autouse=True)
def put_back(door: Bank):
    yield
    door.reset()
