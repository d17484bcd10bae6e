"""`parkup ledger verify`: finds every kind of damage to the books, says which, and nothing else."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio
from bson import Decimal128, ObjectId

from parkup.payments.v1.payment_service_pb2 import ProcessPaymentRequest
from parkup.wallet.v1.points_service_pb2 import BuyPointsRequest
from parkup.wallet.v1.points_service_pb2_grpc import PointsServiceStub
from server.errors import Unavailable
from server.ledger.verification import Finding
from server.payments.verification.service import MOST_SILENCES
from server.points.document import ACCOUNTS, ENTRIES
from server.wiring.money import verification
from tests.command_line import parkup
from tests.ledger.conftest import Till
from tests.processes import program_environment


def ignore(what: str, count: int) -> None:
    """Progress that nobody looks at."""


async def findings(till: Till, *, stripe: bool = False, since=None) -> list[str]:
    found: list[Finding] = []
    async with verification(till.settings) as verify:
        found += [each async for each in verify.in_the_books(since, ignore)]
        if stripe:
            found += [each async for each in verify.at_the_processor(since, ignore)]
    return [str(each) for each in found]


@contextlib.asynccontextmanager
async def damaged(till: Till, collection: str, query: dict, update: dict) -> AsyncIterator[dict]:
    """A document changed behind everybody's back, given as it was; put back in the end."""
    documents = till.database[collection]
    before = await documents.find_one_and_update(query, update)
    assert before, f"no {query} in {collection}"
    try:
        yield before
    finally:
        await documents.replace_one({"_id": before["_id"]}, before, upsert=True)


@contextlib.asynccontextmanager
async def without(till: Till, collection: str, query: dict) -> AsyncIterator[dict]:
    documents = till.database[collection]
    before = await documents.find_one_and_delete(query)
    assert before, f"no {query} in {collection}"
    try:
        yield before
    finally:
        await documents.insert_one(before)


@contextlib.asynccontextmanager
async def added(till: Till, collection: str, document: dict) -> AsyncIterator[dict]:
    await till.database[collection].insert_one(document)
    try:
        yield document
    finally:
        await till.database[collection].delete_one({"_id": document["_id"]})


def entry_of(payment_id: str) -> dict:
    return {"key": f"payment:{payment_id}"}


async def test_sound_books_have_no_findings(till: Till) -> None:
    assert await findings(till, stripe=True) == []


class TestEntries:
    async def test_lines_that_do_not_balance(self, till: Till) -> None:
        wrong = {"$set": {"lines.1.amount": Decimal128("9.5")}}
        async with damaged(till, "ledger", entry_of(till.parked), wrong) as entry:
            found = await findings(till)
        assert found == [
            f"entry {entry['_id']}: lines: expected two or more that sum to 0.000, found 2 lines that sum to 8.000"
        ]

    async def test_lines_that_are_gone(self, till: Till) -> None:
        async with damaged(till, "ledger", {"reason": "adjustment"}, {"$set": {"lines": []}}) as entry:
            found = await findings(till)
        assert [each.split(": expected")[0] for each in found] == [
            f"entry {entry['_id']}: lines",
            f"entry {entry['_id']}: wallet",
        ]

    async def test_an_entry_of_which_little_is_left(self, till: Till) -> None:
        wrong = {"$unset": {"lines": "", "key": "", "reason": ""}}
        async with damaged(till, "ledger", entry_of(till.parked), wrong) as entry:
            found = await findings(till)
        assert {f"entry {entry['_id']}: {what}" for what in ("id", "lines", "wallet", "reason")} <= {
            each.split(": expected")[0] for each in found
        }
        assert any(each.startswith(f"payment {till.parked}: entry: expected 1.500") for each in found)

    @pytest.mark.parametrize("change", [{"$unset": {"userId": ""}}, {"$set": {"userId": ObjectId(), "sequence": 1}}])
    async def test_an_entry_that_names_another_wallet_than_its_line(self, till: Till, change: dict) -> None:
        async with damaged(till, "ledger", entry_of(till.parked), change) as entry:
            found = await findings(till)
        assert any(each.startswith(f"entry {entry['_id']}: wallet: expected user and amount") for each in found)
        assert any(each.startswith(f"wallet {till.driver.id}: balance: expected the sum") for each in found)

    async def test_a_cause_that_is_booked_twice(self, till: Till) -> None:
        entry = await till.database["ledger"].find_one(entry_of(till.refunded))
        async with added(till, "ledger", entry | {"_id": ObjectId()}) as twin:
            found = await findings(till)
        assert f"entry {twin['_id']}: id: expected the one of its key {twin['key']}, found {twin['_id']}" in found
        assert any(each.startswith(f"payment {till.refunded}: entry: expected 1.500") for each in found)


class TestWallets:
    async def test_a_balance_that_its_entries_do_not_say(self, till: Till) -> None:
        change = {"$inc": {"balance": Decimal128("0.001")}}
        async with damaged(till, "wallets", {"_id": ObjectId(till.driver.id)}, change) as wallet:
            found = await findings(till)
        booked = wallet["balance"].to_decimal()
        text = f"expected the sum of its entries {booked:.3f}, found {float(booked) + 0.001:.3f}"
        assert found == [f"wallet {till.driver.id}: balance: {text}"]

    async def test_a_wallet_that_is_gone(self, till: Till) -> None:
        async with without(till, "wallets", {"_id": ObjectId(till.driver.id)}):
            found = await findings(till)
        assert [each.rpartition(",")[2] for each in found] == [" found nothing"] * 2

    async def test_a_wallet_with_money_and_no_entries(self, till: Till) -> None:
        made = {"_id": ObjectId(), "balance": Decimal128("5"), "sequence": 0}
        async with added(till, "wallets", made):
            found = await findings(till)
        assert found == [f"wallet {made['_id']}: balance: expected the sum of its entries 0.000, found 5.000"]

    async def test_an_entry_that_is_gone_leaves_a_gap(self, till: Till) -> None:
        async with without(till, "ledger", {"userId": ObjectId(till.driver.id), "sequence": 1}):
            found = await findings(till)
        assert any(": sequence: expected 1, found 2" in each for each in found)
        assert any(each.startswith(f"wallet {till.driver.id}: sequence: expected the number") for each in found)
        assert any(": balance after it: expected" in each for each in found)

    async def test_a_balance_after_an_entry_that_does_not_follow_from_the_one_before(self, till: Till) -> None:
        change = {"$set": {"balanceAfter": Decimal128("0")}}
        async with damaged(till, "ledger", {"sequence": 1}, change) as entry:
            found = await findings(till)
        prefix = f"entry {entry['_id']} of wallet {till.driver.id}: balance after it"
        assert f"{prefix}: expected 20.000, found 0.000" in found
        assert len(found) == 2, "of this one, and of the one that follows"


class TestPayments:
    async def test_a_completed_payment_without_its_entry(self, till: Till) -> None:
        async with without(till, "ledger", entry_of(till.refunded)):
            found = await findings(till)
        assert found == [f"payment {till.refunded}: entry: expected 1.500 from card_clearing, found nothing"]

    async def test_an_entry_over_another_amount(self, till: Till) -> None:
        wrong = {"$set": {"amount": Decimal128("1.6")}}
        async with damaged(till, "payments", {"_id": ObjectId(till.parked)}, wrong):
            [found] = await findings(till)
        account = f"wallet:{till.driver.id}"
        assert found.startswith(f"payment {till.parked}: entry: expected 1.600 from {account}, found 1.500 in entry ")

    @pytest.mark.parametrize("status", ["pending", "processing", "failed", "cancelled"])
    async def test_an_entry_of_a_payment_that_received_nothing(self, till: Till, status: str) -> None:
        wrong = {"$set": {"status": status}}
        async with damaged(till, "payments", {"_id": ObjectId(till.parked)}, wrong):
            [found] = await findings(till)
        wanted = "expected completed, as it has an entry in the books"
        assert found == f"payment {till.parked}: status: {wanted}, found {status}"

    async def test_an_entry_of_no_payment(self, till: Till) -> None:
        async with without(till, "payments", {"_id": ObjectId(till.parked)}):
            [found] = await findings(till)
        assert found.endswith(f": payment: expected payment {till.parked}, found nothing")

    async def test_refunds_that_are_not_booked_as_the_payment_says(self, till: Till) -> None:
        wrong = {"$set": {"refundedAmount": Decimal128("1")}}
        async with damaged(till, "payments", {"_id": ObjectId(till.refunded)}, wrong):
            found = await findings(till)
        assert found == [f"payment {till.refunded}: booked refunds: expected 1.000, found 1.500"]

    async def test_a_refund_to_a_wallet_that_is_not_booked(self, till: Till) -> None:
        wrong = {"$set": {"status": "refunded"}}
        async with damaged(till, "payments", {"_id": ObjectId(till.parked)}, wrong):
            found = await findings(till)
        assert found == [f"payment {till.parked}: booked refunds: expected 1.500, found 0.000"]

    async def test_disputes_that_are_not_booked(self, till: Till) -> None:
        wrong = {"$set": {"disputedAmount": Decimal128("10")}}
        async with damaged(till, "payments", {"_id": ObjectId(till.topped_up)}, wrong):
            found = await findings(till)
        assert found == [f"payment {till.topped_up}: booked disputes: expected 10.000, found 0.000"]

    async def test_a_payment_that_is_none_any_more(self, till: Till) -> None:
        async with damaged(till, "payments", {"_id": ObjectId(till.topped_up)}, {"$set": {"status": "lost"}}):
            [found] = await findings(till, stripe=True)
        assert found.startswith(f"payment {till.topped_up}: fields: expected those of a payment, found ")

    async def test_payments_made_before_the_day_are_left_out(self, till: Till, clock) -> None:
        wrong = {"$set": {"amount": Decimal128("1.6")}}
        async with damaged(till, "payments", {"_id": ObjectId(till.parked)}, wrong):
            assert len(await findings(till, since=ObjectId(till.parked).generation_time)) == 1
            clock.move(hours=1)
            assert await findings(till, since=clock()) == []


class TestStripe:
    async def test_a_charge_that_stripe_does_not_know(self, till: Till) -> None:
        wrong = {"$set": {"stripePaymentIntentId": "pi_unknown"}}
        async with damaged(till, "payments", {"_id": ObjectId(till.topped_up)}, wrong):
            found = await findings(till, stripe=True)
        assert found == [f"payment {till.topped_up}: Stripe's pi_unknown: expected 10.000 received, found nothing"]

    @pytest.mark.parametrize(
        ("amount", "currency", "expected"),
        [(9_990, "tnd", "amount: expected 10.000, found 9.990"), (10_000, "eur", "currency: expected tnd, found eur")],
    )
    async def test_a_charge_over_something_else(self, till: Till, amount: int, currency: str, expected: str) -> None:
        intent = await till.money.sandbox.v1.payment_intents.create_async(
            {"amount": amount, "currency": currency, "payment_method": "pm_card_visa", "confirm": True}
        )
        wrong = {"$set": {"stripePaymentIntentId": intent.id}}
        async with damaged(till, "payments", {"_id": ObjectId(till.topped_up)}, wrong):
            found = await findings(till, stripe=True)
        assert found == [f"payment {till.topped_up}: Stripe's {intent.id}: {expected}"]

    async def test_a_charge_that_never_succeeded(self, till: Till) -> None:
        intent = await till.money.sandbox.v1.payment_intents.create_async({"amount": 10_000, "currency": "tnd"})
        wrong = {"$set": {"stripePaymentIntentId": intent.id}}
        async with damaged(till, "payments", {"_id": ObjectId(till.topped_up)}, wrong):
            found = await findings(till, stripe=True)
        state = "state: expected succeeded, found unconfirmed"
        assert found == [f"payment {till.topped_up}: Stripe's {intent.id}: {state}"]

    async def test_a_refund_by_hand_that_nobody_told_us_of(self, till: Till) -> None:
        payment_id = await till.top_up(5)
        payment = await till.database["payments"].find_one({"_id": ObjectId(payment_id)})
        intent = payment["stripePaymentIntentId"]
        await till.money.sandbox.v1.refunds.create_async({"payment_intent": intent, "amount": 2_000})

        found = await findings(till, stripe=True)

        assert found == [f"payment {payment_id}: Stripe's {intent}: refunds: expected 0.000, found 2.000"]
        await till.money.domain.payments.reconcile_intent(intent)
        assert await findings(till, stripe=True) == []

    @pytest.mark.parametrize("status", ["failed", "cancelled"])
    async def test_money_for_a_payment_that_was_called_off(self, till: Till, status: str) -> None:
        intent = await till.money.sandbox.v1.payment_intents.create_async(
            {"amount": 10_000, "currency": "tnd", "payment_method": "pm_card_visa", "confirm": True}
        )
        wrong = {"$set": {"stripePaymentIntentId": intent.id, "status": status}}
        async with damaged(till, "payments", {"_id": ObjectId(till.declined)}, wrong):
            found = await findings(till, stripe=True)
        text = f"expected no money, as the payment is {status}, found 10.000"
        assert found == [f"payment {till.declined}: Stripe's {intent.id}: {text}"]

    async def test_what_went_back_of_a_payment_under_repair_is_the_jobs_to_find_out(self, till: Till) -> None:
        wrong = {"$set": {"refundedAmount": Decimal128("0"), "nextAttemptAt": None, "status": "completed"}}
        async with damaged(till, "payments", {"_id": ObjectId(till.refunded)}, wrong):
            found = await findings(till, stripe=True)
        assert found == [f"payment {till.refunded}: booked refunds: expected 0.000, found 1.500"]

    async def test_a_dispute_that_nobody_told_us_of(self, till: Till, disputing) -> None:
        payment = await till.database["payments"].find_one({"_id": ObjectId(till.topped_up)})
        intent = payment["stripePaymentIntentId"]
        url = await disputing(intent, withdrawn=10_000)
        settings = till.settings.model_copy(update={"stripe_api_base": url})

        found = await findings(replace(till, settings=settings), stripe=True)

        assert found == [f"payment {till.topped_up}: Stripe's {intent}: disputes: expected 0.000, found 10.000"]

    async def test_a_silent_stripe_is_asked_no_more_after_some_silences(self, till: Till) -> None:
        silent = till.settings.model_copy(update={"stripe_api_base": "http://127.0.0.1:9"})
        async with verification(silent) as verify:
            verify._silences = MOST_SILENCES - 2
            with pytest.raises(Unavailable):
                [each async for each in verify.at_the_processor(None, ignore)]


@pytest_asyncio.fixture(scope="module")
async def points(till: Till) -> dict[str, ObjectId]:
    """A driver who bought points and spent some: the ids of driver, payment and of the entry that spent them."""
    driver = await till.money.driver(millimes=20_000)
    buy = BuyPointsRequest(points=1_000, payment_method_id="wallet")
    await PointsServiceStub(till.money.channel).BuyPoints(buy, metadata=driver.metadata)
    pay = ProcessPaymentRequest(amount=2, description="Lavage", points_to_use=100, payment_method_id="wallet")
    payment = (await till.money.payments.ProcessPayment(pay, metadata=driver.metadata)).payment
    spent = await till.database[ENTRIES].find_one({"paymentId": ObjectId(payment.id), "reason": "spent"})
    return {"driver": ObjectId(driver.id), "payment": ObjectId(payment.id), "entry": spent["_id"]}


class TestPoints:
    async def test_sound_ones(self, till: Till, points) -> None:
        assert await findings(till) == []

    async def test_an_account_that_is_not_the_sum_of_its_entries(self, till: Till, points) -> None:
        wrong = {"$set": {"balance": 905, "lots.0.points": 905}}
        async with damaged(till, ACCOUNTS, {"_id": points["driver"]}, wrong):
            found = await findings(till)
        assert found == [f"points of {points['driver']}: balance: expected the sum of its entries 900, found 905"]

    async def test_an_entry_that_is_gone(self, till: Till, points) -> None:
        async with without(till, ENTRIES, {"_id": points["entry"]}):
            found = await findings(till)
        assert found == [
            f"points of {points['driver']}: balance: expected the sum of its entries 1000, found 900",
            f"points of {points['driver']}: sequence: expected the number of its entries 1, found 2",
            f"payment {points['payment']}: points it holds: expected nothing, found 100",
        ]

    async def test_a_gap_between_entries(self, till: Till, points) -> None:
        async with damaged(till, ENTRIES, {"_id": points["entry"]}, {"$set": {"sequence": 3}}):
            found = await findings(till)
        assert found == [f"entry {points['entry']} of the points of {points['driver']}: sequence: expected 2, found 3"]

    async def test_points_that_were_spent_for_nothing(self, till: Till, points) -> None:
        async with damaged(till, "payments", {"_id": points["payment"]}, {"$unset": {"points": ""}}):
            found = await findings(till)
        assert found == [f"payment {points['payment']}: points it holds: expected 100, found nothing"]

    async def test_entries_without_an_account(self, till: Till, points) -> None:
        async with without(till, ACCOUNTS, {"_id": points["driver"]}):
            found = await findings(till)
        assert found == [f"points of {points['driver']}: account: expected one, as it has entries, found nothing"]


class TestCommand:
    @pytest.fixture
    def verify(self, till: Till, tmp_path):
        """Runs `parkup ledger verify` and gives its exit status, output and complaints."""

        async def run(*arguments: str, **environment: str) -> tuple[int, list[str], str]:
            with program_environment(tmp_path, till.settings) as own:
                line = ("ledger", "verify", *arguments)
                status, output, complaints = await parkup(*line, environment=own | environment)
            return status, output.splitlines(), complaints

        return run

    async def test_sound_books_are_0_and_damaged_ones_1_with_a_line_each(self, till: Till, verify) -> None:
        status, output, complaints = await verify()
        assert (status, output) == (0, [])
        assert "0 findings" in complaints
        wrong = {"$set": {"balance": Decimal128("1000")}}
        async with damaged(till, "wallets", {"_id": ObjectId(till.driver.id)}, wrong):
            status, output, complaints = await verify("--no-processor", "--since", "2020-01-01", STRIPE_SECRET_KEY="")
        assert (status, len(output)) == (1, 1)
        assert output[0].startswith(f"wallet {till.driver.id}: balance: ")
        assert "1 findings" in complaints

    async def test_points_that_do_not_hold_together_are_1_too(self, till: Till, points, verify) -> None:
        wrong = {"$inc": {"balance": 5}}
        async with damaged(till, ACCOUNTS, {"_id": points["driver"]}, wrong):
            status, output, complaints = await verify("--no-processor")
        assert (status, len(output)) == (1, 2)
        assert all(line.startswith(f"points of {points['driver']}: ") for line in output)
        assert "1 accounts of points" in complaints

    async def test_what_cannot_be_compared_is_2(self, verify) -> None:
        for environment, complaint in (
            ({"STRIPE_SECRET_KEY": ""}, "STRIPE_SECRET_KEY"),
            ({"MONGODB_URI": "mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=200"}, "MongoDB does not answer"),
        ):
            status, output, complaints = await verify(**environment)
            assert (status, output) == (2, [])
            assert complaint in complaints
            assert "Traceback" not in complaints
