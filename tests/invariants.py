"""What must be true of the money at any time between two transactions, whatever crashed."""

from collections import defaultdict
from decimal import Decimal

from server.mongo.client import Database

STARTED = {"session": ("parkingSessions", "sessionId"), "season_badge": ("seasonBadges", "seasonBadgeId")}
"""By kind, what does not begin without its first payment, and where a payment names it."""


async def assert_books_balance(database: Database, *, settled: bool = False) -> None:
    """Every entry balances, every wallet holds the sum of its entries, every payment has its effect exactly once.

    `settled` says that the reconciliation job has run since the last crash: then nothing is left open, either.
    """
    entries = [entry async for entry in database["ledger"].find()]
    _assert_entries_balance(entries)
    await _assert_balances_are_sums(database, entries)
    await _assert_payments_are_booked(database, entries)
    if settled:
        await _assert_nothing_is_left_open(database)


def _assert_entries_balance(entries: list[dict]) -> None:
    for entry in entries:
        assert sum(line["amount"].to_decimal() for line in entry["lines"]) == 0, entry
        of_wallet = [line for line in entry["lines"] if line["account"].startswith("wallet:")]
        assert [line["account"] for line in of_wallet] == ([f"wallet:{entry['userId']}"] if "userId" in entry else [])
        assert [line["amount"] for line in of_wallet] == ([entry["amount"]] if "userId" in entry else [])


async def _assert_balances_are_sums(database: Database, entries: list[dict]) -> None:
    by_wallet = defaultdict(list)
    for entry in sorted((entry for entry in entries if "userId" in entry), key=lambda entry: entry["sequence"]):
        by_wallet[entry["userId"]].append(entry)
    wallets = {wallet["_id"]: wallet async for wallet in database["wallets"].find()}
    # A wallet without entries is one that its driver wants to be topped up by itself: it holds nothing.
    assert by_wallet.keys() <= wallets.keys()
    for user_id, wallet in wallets.items():
        balance = Decimal()
        for sequence, entry in enumerate(by_wallet[user_id], start=1):
            balance += entry["amount"].to_decimal()
            assert entry["sequence"] == sequence, f"a gap in the entries of {user_id} at {sequence}"
            assert entry["balanceAfter"].to_decimal() == balance, f"entry {sequence} of {user_id} is wrong"
            # Only a bank that takes its money back may leave a wallet that owes; that one then pays nothing.
            pays = entry["amount"].to_decimal() < 0 and entry["reason"] not in {"refund", "dispute"}
            assert balance >= 0 or not pays, f"{user_id} was overdrawn by entry {sequence}"
        assert wallet["balance"].to_decimal() == balance, f"{user_id} holds what the entries do not say"
        assert wallet["sequence"] == len(by_wallet[user_id])


async def _assert_payments_are_booked(database: Database, entries: list[dict]) -> None:
    """What was received is booked once, by its method's account; what went back is booked as often as it did."""
    booked = defaultdict(list)
    for entry in entries:
        if "paymentId" in entry:
            booked[entry["paymentId"]].append(entry)
    payments = {payment["_id"]: payment async for payment in database["payments"].find()}
    assert booked.keys() <= payments.keys()
    for payment_id, payment in payments.items():
        received = [entry for entry in booked[payment_id] if entry["key"] == f"payment:{payment_id}"]
        assert len(received) == (payment["status"] in {"completed", "refunded"}), payment
        source = {"card": "card_clearing", "wallet": f"wallet:{payment.get('userId')}"}.get(payment["methodType"])
        for entry in received:
            assert entry["lines"][0]["amount"].to_decimal() == -payment["amount"].to_decimal()
            assert entry["lines"][0]["account"] == (source or f"cash:{payment['recordedBy']}")
        given_back = sum(
            line["amount"].to_decimal()
            for entry in booked[payment_id]
            if entry not in received
            for line in entry["lines"]
            if line["account"] == source or (source is None and line["account"].startswith("cash:"))
        )
        assert given_back == _gone_back(payment), payment


def _gone_back(payment: dict) -> Decimal:
    if payment["methodType"] != "card" and payment["status"] == "refunded":
        return payment["amount"].to_decimal()
    amounts = (payment.get("refundedAmount"), payment.get("disputedAmount"))
    return sum((amount.to_decimal() for amount in amounts if amount), Decimal())


async def _assert_nothing_is_left_open(database: Database) -> None:
    payments = database["payments"]
    # What waits for its holder is not left open: it has a time at which it is called off, and is looked at until then.
    async for payment in payments.find({"status": "requires_action"}):
        assert payment["nextAttemptAt"] <= payment["confirmUntil"], payment
        assert {"openFor", "stripePaymentIntentId"} <= payment.keys(), payment
    decided = {"status": {"$ne": "requires_action"}}
    assert not [payment async for payment in payments.find({**decided, "openFor": {"$exists": True}})]
    assert not [payment async for payment in payments.find({**decided, "nextAttemptAt": {"$exists": True}})]
    assert not [payment async for payment in payments.find({**decided, "confirmUntil": {"$exists": True}})]
    assert not [payment async for payment in payments.find({"status": {"$in": ["pending", "processing"]}})]
    owed = {"refundRequestedAt": {"$exists": True}, "status": {"$ne": "refunded"}}
    assert not [payment async for payment in payments.find(owed)]
    async for payment in payments.find({"status": {"$in": ["failed", "cancelled"]}}):
        if payment["purpose"]["details"].get("starts"):
            collection, id_field = STARTED[payment["purpose"]["kind"]]
            begun = await database[collection].find_one({"_id": payment[id_field], "status": {"$ne": "invalidated"}})
            assert begun is None, f"{payment['_id']} brought no money, and what it was for is still there"
