"""What must be true of the money at any time between two transactions, whatever crashed."""

from collections import defaultdict
from decimal import Decimal

from pymongo.asynchronous.client_session import AsyncClientSession

from server.mongo.client import Database
from server.payments.verification.repository import keys_of

STARTED = {
    "session": ("parkingSessions", "sessionId", "invalidated"),
    "season_badge": ("seasonBadges", "seasonBadgeId", "invalidated"),
    "membership": ("memberships", "membershipId", "invalidated"),
    "reservation": ("reservations", "reservationId", "cancelled"),
}
"""By kind, what does not begin without its first payment, where a payment names it, and its status when called off."""


async def assert_books_balance(database: Database, *, settled: bool = False) -> None:
    """Every entry balances, every wallet holds the sum of its entries, every payment has its effect exactly once.

    `settled` says that the reconciliation job has run since the last crash: then nothing is left open, either.
    """
    # All of one moment: work that nobody waits for (webhooks, refunds) may go on meanwhile.
    async with database.client.start_session(snapshot=True) as moment:
        entries = [entry async for entry in database["ledger"].find(session=moment)]
        _assert_entries_balance(entries)
        await _assert_balances_are_sums(database, entries, moment)
        await _assert_payments_are_booked(database, entries, moment)
        await _assert_debts_are_booked(database, entries, moment)
        if settled:
            await _assert_nothing_is_left_open(database, moment)


def _assert_entries_balance(entries: list[dict]) -> None:
    for entry in entries:
        assert sum(line["amount"].to_decimal() for line in entry["lines"]) == 0, entry
        of_wallet = [line for line in entry["lines"] if line["account"].startswith("wallet:")]
        assert [line["account"] for line in of_wallet] == ([f"wallet:{entry['userId']}"] if "userId" in entry else [])
        assert [line["amount"] for line in of_wallet] == ([entry["amount"]] if "userId" in entry else [])


async def _assert_balances_are_sums(database: Database, entries: list[dict], moment: AsyncClientSession) -> None:
    by_wallet = defaultdict(list)
    for entry in sorted((entry for entry in entries if "userId" in entry), key=lambda entry: entry["sequence"]):
        by_wallet[entry["userId"]].append(entry)
    wallets = {wallet["_id"]: wallet async for wallet in database["wallets"].find(session=moment)}
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


async def _assert_payments_are_booked(database: Database, entries: list[dict], moment: AsyncClientSession) -> None:
    """What was received is booked once, by its method's account; what went back is booked as often as it did."""
    booked = defaultdict(list)
    for entry in entries:
        if "paymentId" in entry:
            booked[entry["paymentId"]].append(entry)
    payments = {payment["_id"]: payment async for payment in database["payments"].find(session=moment)}
    assert booked.keys() <= payments.keys()
    for payment_id, payment in payments.items():
        # The nightly comparison goes by these, and cries out about any other.
        assert {entry["key"] for entry in booked[payment_id]} <= set(keys_of(payment)), payment
        received = [entry for entry in booked[payment_id] if entry["key"] == f"payment:{payment_id}"]
        assert len(received) == (payment["status"] in {"completed", "refunded"}), payment
        by_method = {"card": "card_clearing", "mobile": "card_clearing", "wallet": f"wallet:{payment.get('userId')}"}
        by_method["later"] = f"receivable:{payment.get('userId')}"
        source = by_method.get(payment["methodType"])
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


async def _assert_debts_are_booked(database: Database, entries: list[dict], moment: AsyncClientSession) -> None:
    """What drivers are to pay later is what the books say of them, and what their accounts sum up."""
    booked, owed = defaultdict(Decimal), defaultdict(Decimal)
    for line in (line for entry in entries for line in entry["lines"] if line["account"].startswith("receivable:")):
        booked[line["account"].removeprefix("receivable:")] -= line["amount"].to_decimal()
    async for debt in database["payLaterDebts"].find(session=moment):
        assert debt["open"].to_decimal() + debt["settled"].to_decimal() <= debt["amount"].to_decimal(), debt
        assert (debt["status"] == "open") == (debt["open"].to_decimal() > 0), debt
        owed[str(debt["userId"])] += debt["open"].to_decimal()
    for user_id in booked.keys() | owed.keys():
        assert booked[user_id] == owed[user_id], f"{user_id} owes something else than the books say"
    async for account in database["payLaterAccounts"].find(session=moment):
        summed = sum(due["amount"].to_decimal() for due in account["dues"])
        assert summed == owed[str(account["_id"])], account


def _gone_back(payment: dict) -> Decimal:
    if payment["methodType"] not in {"card", "mobile"} and payment["status"] == "refunded":
        return payment["amount"].to_decimal()
    amounts = (payment.get("refundedAmount"), payment.get("disputedAmount"))
    return sum((amount.to_decimal() for amount in amounts if amount), Decimal())


async def _assert_nothing_is_left_open(database: Database, moment: AsyncClientSession) -> None:
    payments = database["payments"]
    # What waits for its holder is not left open: it has a time at which it is called off, and is looked at until then.
    async for payment in payments.find({"status": "requires_action"}, session=moment):
        assert payment["nextAttemptAt"] <= payment["confirmUntil"], payment
        assert {"openFor", "stripePaymentIntentId"} <= payment.keys(), payment
    decided = {"status": {"$ne": "requires_action"}}
    assert not [payment async for payment in payments.find({**decided, "openFor": {"$exists": True}}, session=moment)]
    assert not [
        payment async for payment in payments.find({**decided, "nextAttemptAt": {"$exists": True}}, session=moment)
    ]
    assert not [
        payment async for payment in payments.find({**decided, "confirmUntil": {"$exists": True}}, session=moment)
    ]
    assert not [
        payment async for payment in payments.find({"status": {"$in": ["pending", "processing"]}}, session=moment)
    ]
    owed = {"refundRequestedAt": {"$exists": True}, "status": {"$ne": "refunded"}}
    assert not [payment async for payment in payments.find(owed, session=moment)]
    async for payment in payments.find({"status": {"$in": ["failed", "cancelled"]}}, session=moment):
        if payment["purpose"]["details"].get("starts"):
            collection, id_field, called_off = STARTED[payment["purpose"]["kind"]]
            begun = await database[collection].find_one(
                {"_id": payment[id_field], "status": {"$ne": called_off}}, session=moment
            )
            assert begun is None, f"{payment['_id']} brought no money, and what it was for is still there"
