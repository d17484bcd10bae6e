"""What Stripe pays out is matched to payments, booked once, and shown to admins."""

import csv
import io
import secrets
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from bson import ObjectId

from parkup.payments.v1 import payout_service_pb2 as pb
from server.errors import Unavailable
from server.payments.model import MethodType, Payment, Purpose, Status
from server.payments.payouts.model import Problem, Transaction, TransactionType, matched
from server.payments.payouts.service import MOST_EXPORTED
from tests.errors import refused
from tests.finance.office import Office
from tests.metrics import metric

FEE = 70


class Stripe:
    """Pays out at the bank of the tests; what comes later in a run is later."""

    at = 0

    def __init__(self, door, office: Office) -> None:
        self._door = door
        Stripe.at = max(Stripe.at, int(office.clock().timestamp()))

    def charge(self, intent: str, amount: int, *, fee: int = FEE) -> dict:
        return self._transaction("charge", amount, fee, {"object": "charge", "payment_intent": intent})

    def refund(self, intent: str, amount: int) -> dict:
        return self._transaction("refund", -amount, 0, {"object": "refund", "payment_intent": intent})

    def dispute(self, intent: str, amount: int) -> dict:
        return self._transaction("adjustment", -amount, 2_000, {"object": "dispute", "payment_intent": intent})

    def fee(self, amount: int) -> dict:
        return self._transaction("stripe_fee", -amount, 0, None)

    def pay_out(self, *transactions: dict, status: str = "paid", currency: str = "tnd", more: int = 0) -> str:
        """`more` millimes than the transactions explain."""
        amount = sum(each["amount"] - each["fee"] for each in transactions) + more
        Stripe.at += 1
        payout = {
            "id": f"po_{secrets.token_hex(8)}",
            "object": "payout",
            "amount": amount,
            "currency": currency,
            "status": status,
            "created": Stripe.at,
            "arrival_date": Stripe.at + 86_400,
        }
        self._door.payouts.insert(0, payout)
        own = self._transaction("payout", -amount, 0, None)
        self._door.paid_out[payout["id"]] = [own, *transactions[::-1]]
        return payout["id"]

    def tell(self, payout: str, status: str) -> None:
        next(each for each in self._door.payouts if each["id"] == payout)["status"] = status

    def _transaction(self, type_: str, amount: int, fee: int, source: dict | None) -> dict:
        Stripe.at += 1
        return {
            "id": f"txn_{secrets.token_hex(8)}",
            "object": "balance_transaction",
            "type": type_,
            "amount": amount,
            "fee": fee,
            "net": amount - fee,
            "currency": "tnd",
            "created": Stripe.at,
            "source": source and {"id": f"src_{secrets.token_hex(4)}", **source},
        }


@pytest.fixture
def stripe_(door, office) -> Stripe:
    return Stripe(door, office)


@pytest.fixture
async def admin(office):
    return await office.people.admin()


async def charged(office: Office, zone=None, *, amount: float = 1.5) -> tuple[str, str]:
    """A payment by card: its id and its intent. For parking where a zone is given, else a top-up."""
    driver, card = await office.driver()
    if zone:
        await office.end(driver, await office.park(driver, zone, card))
    else:
        await office.top_up(driver, card, amount)
    payment = await office.database["payments"].find_one({"userId": ObjectId(driver.id), "methodType": "card"})
    return str(payment["_id"]), payment["stripePaymentIntentId"]


async def payout_of(office: Office, by, payout: str) -> pb.CardPayout:
    return (await office.payouts.GetPayout(pb.GetPayoutRequest(payout_id=payout), metadata=by.metadata)).payout


async def parts_of(office: Office, by, payout: str) -> list[pb.PayoutTransaction]:
    request = pb.ListPayoutTransactionsRequest(payout_id=payout)
    return list((await office.payouts.ListPayoutTransactions(request, metadata=by.metadata)).transactions)


async def unmatched(office: Office, by) -> dict[str, int]:
    request = pb.ListUnmatchedTransactionsRequest(page_size=1_000)
    found = await office.payouts.ListUnmatchedTransactions(request, metadata=by.metadata)
    return {each.id: each.problem for each in found.transactions}


async def booked(office: Office, key: str) -> list[tuple[str, Decimal]]:
    entry = await office.database["ledger"].find_one({"key": key})
    return [(line["account"], line["amount"].to_decimal()) for line in entry["lines"]] if entry else []


async def test_a_payout_shows_the_payments_fees_refunds_and_disputes_in_it(office, stripe_, admin):
    first, refunded, disputed = [await charged(office, amount=30) for _ in range(3)]
    payout = stripe_.pay_out(
        *(stripe_.charge(intent, 30_000) for _, intent in (first, refunded, disputed)),
        stripe_.refund(refunded[1], 10_000),
        stripe_.dispute(disputed[1], 30_000),
        stripe_.fee(500),
    )
    assert await office.finance.payouts.take_over() == 1
    shown = await payout_of(office, admin, payout)
    assert (shown.charges, shown.refunds, shown.disputes, shown.fees) == (90, 10, 30, 2.71)
    assert (shown.amount, shown.difference, shown.currency) == (47.29, 0, "TND")
    assert (shown.transaction_count, shown.unmatched_count) == (6, 0)
    assert shown.status == pb.CardPayout.STATUS_PAID
    parts = await parts_of(office, admin, payout)
    assert {each.payment_id for each in parts if each.HasField("payment_id")} == {first[0], refunded[0], disputed[0]}
    assert [each.type for each in parts] == [
        pb.PayoutTransaction.TYPE_FEE,
        pb.PayoutTransaction.TYPE_DISPUTE,
        pb.PayoutTransaction.TYPE_REFUND,
        *[pb.PayoutTransaction.TYPE_CHARGE] * 3,
    ]
    assert all(each.net == pytest.approx(each.amount - each.fee) for each in parts)


async def test_payouts_and_fees_are_booked_once_and_fees_count_where_the_money_was_earned(office, stripe_, admin):
    zone = await office.zone()
    payment, intent = await charged(office, zone)
    one = stripe_.charge(intent, 1_500)
    payout = stripe_.pay_out(one)
    for _ in range(2):
        await office.finance.payouts.take_over()
    assert await booked(office, f"fee:{one['id']}") == [
        ("fees", Decimal("-0.070")),
        ("card_clearing", Decimal("0.070")),
    ]
    assert await booked(office, f"payout:{payout}") == [
        ("bank", Decimal("-1.430")),
        ("card_clearing", Decimal("1.430")),
    ]
    of_it = {"referenceId": {"$in": [payment, payout]}, "reason": {"$in": ["fee", "payout"]}}
    assert await office.database["ledger"].count_documents(of_it) == 2
    await office.follow()
    day = await office.closing(admin, zone.id)
    assert (day.totals.takings, day.totals.fees, day.totals.net) == (1.5, 0.07, 1.43)
    assert (await office.closing(admin, "none")).totals.paid_out >= 1.43
    assert await office.in_the_sums() == await office.in_the_books()


async def test_what_matches_no_payment_is_listed_until_it_does(office, stripe_, admin):
    payment, intent = await charged(office, amount=30)
    _, other = await charged(office, amount=20)
    nothing = stripe_.charge("pi_nobody", 5_000)
    differs = stripe_.charge(other, 25_000)
    late = stripe_.charge(intent, 30_000)
    payments = office.database["payments"]
    await payments.update_one({"_id": ObjectId(payment)}, {"$set": {"status": "processing"}})
    payout = stripe_.pay_out(nothing, differs, late)
    await office.finance.payouts.take_over()
    assert await unmatched(office, admin) == {
        nothing["id"]: pb.PayoutTransaction.PROBLEM_NO_PAYMENT,
        differs["id"]: pb.PayoutTransaction.PROBLEM_AMOUNT_DIFFERS,
        late["id"]: pb.PayoutTransaction.PROBLEM_NOT_RECEIVED,
    }
    assert (await payout_of(office, admin, payout)).unmatched_count == 3
    assert metric("parkup_payout_transactions_unmatched") == 3
    await payments.update_one({"_id": ObjectId(payment)}, {"$set": {"status": "completed"}})
    await office.finance.payouts.take_over()
    assert (await unmatched(office, admin)).keys() == {nothing["id"], differs["id"]}
    assert (await payout_of(office, admin, payout)).unmatched_count == 2
    assert metric("parkup_payout_transactions_unmatched") == 2
    office.clock.move(days=36)
    assert await office.finance.payouts.take_over() == 0
    assert metric("parkup_payout_transactions_unmatched") == 0
    await office.database["payoutTransactions"].delete_many({"problem": {"$exists": True}})


async def test_what_no_transaction_explains_is_shown_as_difference(office, stripe_, admin):
    _, intent = await charged(office, amount=30)
    payout = stripe_.pay_out(stripe_.charge(intent, 30_000), more=-1_000)
    await office.finance.payouts.take_over()
    assert (await payout_of(office, admin, payout)).difference == -1


async def test_a_payout_that_the_bank_sends_back_is_booked_back(office, stripe_, admin):
    _, intent = await charged(office, amount=30)
    payout = stripe_.pay_out(stripe_.charge(intent, 30_000), status="in_transit")
    await office.finance.payouts.take_over()
    assert (await payout_of(office, admin, payout)).status == pb.CardPayout.STATUS_IN_TRANSIT
    stripe_.tell(payout, "failed")
    await office.finance.payouts.take_over()
    assert (await payout_of(office, admin, payout)).status == pb.CardPayout.STATUS_FAILED
    assert await booked(office, f"payout:{payout}:back") == [
        ("card_clearing", Decimal("-29.930")),
        ("bank", Decimal("29.930")),
    ]


async def test_a_payout_that_is_only_planned_is_shown_without_what_is_in_it(office, stripe_, admin):
    _, intent = await charged(office, amount=30)
    payout = stripe_.pay_out(stripe_.charge(intent, 30_000), status="pending")
    await office.finance.payouts.take_over()
    shown = await payout_of(office, admin, payout)
    assert (shown.status, shown.transaction_count, shown.difference) == (pb.CardPayout.STATUS_PENDING, 0, 0)
    stripe_.tell(payout, "paid")
    await office.finance.payouts.take_over()
    assert (await payout_of(office, admin, payout)).charges == 30


async def test_money_in_a_foreign_currency_is_shown_and_not_booked(office, stripe_, admin):
    payout = stripe_.pay_out(stripe_.fee(100), currency="eur")
    await office.finance.payouts.take_over()
    assert (await payout_of(office, admin, payout)).currency == "EUR"
    assert await booked(office, f"payout:{payout}") == []


async def test_all_pages_are_taken_over_and_known_ones_are_not_read_again(office, stripe_, admin, door):
    parts = [stripe_.fee(100) for _ in range(7)]
    payouts = [stripe_.pay_out(*parts), *(stripe_.pay_out(stripe_.fee(10)) for _ in range(6))]
    assert await office.finance.payouts.take_over() == 7
    assert len(await parts_of(office, admin, payouts[0])) == 7
    door.paid_out.clear()
    assert await office.finance.payouts.take_over() == 0


async def test_a_silent_stripe_leaves_what_is_here_and_the_job_comes_again(office, stripe_, admin, door):
    payout = stripe_.pay_out(stripe_.fee(100))
    door.failing = {"payout transactions"}
    with pytest.raises(Unavailable):
        await office.finance.payouts.take_over()
    with refused("PAYOUT_NOT_FOUND"):
        await payout_of(office, admin, payout)
    door.failing = set()
    await office.finance.payouts.take_over()
    assert (await payout_of(office, admin, payout)).fees == 0.1


async def test_lists_are_turned_page_by_page(office, stripe_, admin):
    payouts = [stripe_.pay_out(stripe_.fee(100), stripe_.fee(50)) for _ in range(3)]
    await office.finance.payouts.take_over()

    async def listed(**fields) -> pb.ListPayoutsResponse:
        return await office.payouts.ListPayouts(pb.ListPayoutsRequest(**fields), metadata=admin.metadata)

    first = await listed(page_size=2, with_total_size=True)
    assert [each.id for each in first.payouts] == [payouts[2], payouts[1]]
    assert first.total_size >= 3
    assert (await listed(page_size=1, page_token=first.next_page_token)).payouts[0].id == payouts[0]
    request = pb.ListPayoutTransactionsRequest(payout_id=payouts[0], page_size=1)
    page = await office.payouts.ListPayoutTransactions(request, metadata=admin.metadata)
    request.page_token = page.next_page_token
    rest = await office.payouts.ListPayoutTransactions(request, metadata=admin.metadata)
    assert [page.transactions[0].fee, rest.transactions[0].fee] == [0, 0]
    assert page.transactions[0].id != rest.transactions[0].id
    assert not rest.next_page_token


async def test_a_payout_is_a_file_and_what_is_none_is_refused(office, stripe_, admin):
    _, intent = await charged(office, amount=30)
    payout = stripe_.pay_out(stripe_.charge(intent, 30_000), stripe_.fee(500))
    await office.finance.payouts.take_over()
    exported = await office.payouts.ExportPayout(pb.ExportPayoutRequest(payout_id=payout), metadata=admin.metadata)
    rows = list(csv.DictReader(io.StringIO(exported.data.decode())))
    assert [(row["type"], row["amount"], row["net"]) for row in rows] == [
        ("fee", "-0.500", "-0.500"),
        ("charge", "30.000", "29.930"),
    ]
    for call, request in (
        (office.payouts.GetPayout, pb.GetPayoutRequest),
        (office.payouts.ListPayoutTransactions, pb.ListPayoutTransactionsRequest),
        (office.payouts.ExportPayout, pb.ExportPayoutRequest),
    ):
        with refused("PAYOUT_NOT_FOUND"):
            await call(request(payout_id="po_none"), metadata=admin.metadata)


async def test_a_file_that_nobody_can_take_is_refused(office, stripe_, admin):
    payout = stripe_.pay_out(stripe_.fee(500))
    await office.finance.payouts.take_over()
    many = {"$set": {"totals.count": MOST_EXPORTED + 1}}
    await office.database["payouts"].update_one({"_id": payout}, many)
    with refused("REPORT_TOO_LARGE"):
        await office.payouts.ExportPayout(pb.ExportPayoutRequest(payout_id=payout), metadata=admin.metadata)


@pytest.mark.parametrize(
    ("type_", "amount", "status", "problem"),
    [
        (TransactionType.CHARGE, 3_000, Status.COMPLETED, None),
        (TransactionType.CHARGE, 3_000, Status.REFUNDED, None),
        (TransactionType.CHARGE, 2_999, Status.COMPLETED, Problem.AMOUNT_DIFFERS),
        (TransactionType.CHARGE, 3_000, Status.CANCELLED, Problem.NOT_RECEIVED),
        (TransactionType.REFUND, -1_000, Status.COMPLETED, None),
        (TransactionType.REFUND, -3_001, Status.COMPLETED, Problem.AMOUNT_DIFFERS),
        (TransactionType.DISPUTE, -3_000, Status.COMPLETED, None),
        (TransactionType.OTHER, 9_999, Status.COMPLETED, None),
    ],
)
def test_a_transaction_matches_a_payment_of_its_amount_that_brought_money(type_, amount, status, problem):
    now = datetime.now().astimezone()
    payment = Payment("a" * 24, "b" * 24, Purpose("topup", "b" * 24), 3_000, status, MethodType.CARD, "", now)
    transaction = Transaction("txn_1", "po_1", type_, amount, 0, now + timedelta(days=2), "pi_1")
    assert matched(transaction, payment).problem is problem
