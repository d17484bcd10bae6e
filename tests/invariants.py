"""What must be true of the money at any time between two transactions, whatever crashed."""

from collections import defaultdict
from decimal import Decimal

from server.mongo.client import Database


async def assert_books_balance(database: Database, *, settled: bool = False) -> None:
    """Every wallet holds the sum of its ledger, and every payment has its effect exactly once.

    `settled` says that the reconciliation job has run since the last crash: then nothing is left open, either.
    """
    await _assert_balances_are_sums(database)
    await _assert_payments_are_booked(database)
    if settled:
        await _assert_nothing_is_left_open(database)


async def _assert_balances_are_sums(database: Database) -> None:
    entries = defaultdict(list)
    async for entry in database["walletLedger"].find().sort([("userId", 1), ("sequence", 1)]):
        entries[entry["userId"]].append(entry)
    wallets = {wallet["_id"]: wallet async for wallet in database["wallets"].find()}
    assert wallets.keys() == entries.keys()
    for user_id, wallet in wallets.items():
        balance = Decimal()
        for sequence, entry in enumerate(entries[user_id], start=1):
            balance += entry["amount"].to_decimal()
            assert entry["sequence"] == sequence, f"a gap in the ledger of {user_id} at {sequence}"
            assert entry["balanceAfter"].to_decimal() == balance, f"entry {sequence} of {user_id} is wrong"
            assert balance >= 0, f"{user_id} was overdrawn by entry {sequence}"
        assert wallet["balance"].to_decimal() == balance, f"{user_id} holds what the ledger does not say"
        assert wallet["sequence"] == len(entries[user_id])


async def _assert_payments_are_booked(database: Database) -> None:
    """Wallet payments took their amount once and gave it back if refunded; top-ups put theirs in once."""
    booked = defaultdict(list)
    async for entry in database["walletLedger"].find({"paymentId": {"$exists": True}}):
        booked[entry["paymentId"]].append(entry["amount"].to_decimal())
    known = set()
    async for payment in database["payments"].find():
        known.add(payment["_id"])
        assert sorted(booked[payment["_id"]]) == _amounts_due(payment), f"payment {payment['_id']}: {payment}"
    assert {payment_id for payment_id, amounts in booked.items() if amounts} <= known


def _amounts_due(payment: dict) -> list[Decimal]:
    amount = payment["amount"].to_decimal()
    received = payment["status"] in {"completed", "refunded"}
    if payment["methodType"] == "wallet":
        assert received, "a wallet payment is completed or was never there"
        return [-amount, amount] if payment["status"] == "refunded" else [-amount]
    if payment["purpose"]["kind"] == "topup" and received and "errorReason" not in payment:
        return [amount]
    return []


async def _assert_nothing_is_left_open(database: Database) -> None:
    assert not [payment async for payment in database["payments"].find({"openFor": {"$exists": True}})]
    assert not [payment async for payment in database["payments"].find({"refundRequestedAt": {"$exists": True}})]
    assert not [payment async for payment in database["payments"].find({"status": {"$in": ["pending", "processing"]}})]
    async for payment in database["payments"].find({"status": {"$in": ["failed", "cancelled"]}}):
        if payment["purpose"]["details"].get("starts"):
            session = await database["parkingSessions"].find_one({"_id": payment["sessionId"]})
            assert session is None, f"{payment['_id']} brought no money, and its session is still there"
