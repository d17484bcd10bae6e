"""Of payments, the books, and what reports and closings are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bson import Decimal128
from pymongo import ASCENDING, DESCENDING, IndexModel

PAYMENT_FACTS = ("purpose.kind", "methodType", "status")
"""What lists of payments are limited to, besides whose they are and where."""

INDEXES: Mapping[str, Sequence[IndexModel]] = {
    # payments
    "paymentMethods": [
        IndexModel([("userId", ASCENDING), ("_id", ASCENDING)]),
        IndexModel(
            [("userId", ASCENDING)],
            name="one_default_per_driver",
            unique=True,
            partialFilterExpression={"isDefault": True},
        ),
        IndexModel([("userId", ASCENDING), ("fingerprint", ASCENDING)], unique=True),
        # What expires soon, those first whose drivers were not told.
        IndexModel([("expiryYear", ASCENDING), ("expiryMonth", ASCENDING), ("expiryWarnedAt", ASCENDING)]),
    ],
    "cardsToForget": [IndexModel([("removedAt", ASCENDING)])],
    "payments": [
        IndexModel([("userId", ASCENDING), ("status", ASCENDING), ("_id", DESCENDING)]),
        # Each way to list, the newest first: what a list leaves open is scanned value by value, and merged.
        IndexModel([("status", ASCENDING), ("_id", DESCENDING)]),
        IndexModel([(name, ASCENDING) for name in PAYMENT_FACTS] + [("_id", DESCENDING)]),
        IndexModel([("userId", ASCENDING), *((name, ASCENDING) for name in PAYMENT_FACTS), ("_id", DESCENDING)]),
        *(
            IndexModel(
                [("zoneId", ASCENDING), *((name, ASCENDING) for name in names), ("_id", DESCENDING)],
                partialFilterExpression={"zoneId": {"$exists": True}},
            )
            for names in (("status",), PAYMENT_FACTS)
        ),
        IndexModel(
            [("recordedBy", ASCENDING), ("_id", DESCENDING)],
            partialFilterExpression={"recordedBy": {"$exists": True}},
        ),
        IndexModel([("amount", ASCENDING), ("_id", DESCENDING)]),
        IndexModel([("userId", ASCENDING), ("amount", ASCENDING), ("_id", DESCENDING)]),
        IndexModel([("sessionId", ASCENDING)], partialFilterExpression={"sessionId": {"$exists": True}}),
        IndexModel([("ticketId", ASCENDING)], partialFilterExpression={"ticketId": {"$exists": True}}),
        IndexModel([("seasonBadgeId", ASCENDING)], partialFilterExpression={"seasonBadgeId": {"$exists": True}}),
        IndexModel([("membershipId", ASCENDING)], partialFilterExpression={"membershipId": {"$exists": True}}),
        IndexModel([("reservationId", ASCENDING)], partialFilterExpression={"reservationId": {"$exists": True}}),
        IndexModel(
            [("chargingSessionId", ASCENDING)], partialFilterExpression={"chargingSessionId": {"$exists": True}}
        ),
        IndexModel([("carParkSessionId", ASCENDING)], partialFilterExpression={"carParkSessionId": {"$exists": True}}),
        # Of a car park: what it took in a day is summed up from the index alone; and what is under way.
        IndexModel(
            [(name, ASCENDING) for name in ("carPark", "completedAt", "status", "amount", "refundedAmount")],
            name="takings_of_car_parks",
            partialFilterExpression={"carPark": {"$exists": True}},
        ),
        IndexModel(
            [("carPark", ASCENDING), ("status", ASCENDING)],
            partialFilterExpression={"carPark": {"$exists": True}},
        ),
        IndexModel(
            [("stripePaymentIntentId", ASCENDING)],
            unique=True,
            partialFilterExpression={"stripePaymentIntentId": {"$exists": True}},
        ),
        IndexModel(
            [("openFor", ASCENDING)],
            name="one_open_payment_per_thing",
            unique=True,
            partialFilterExpression={"openFor": {"$exists": True}},
        ),
        # What has no number for its receipt yet, what was completed first before.
        IndexModel(
            [("receiptDue", ASCENDING), ("_id", ASCENDING)],
            name="receipts_due",
            partialFilterExpression={"receiptDue": {"$exists": True}},
        ),
        # What has to be repaired, the longest due first, and nothing else.
        IndexModel([("nextAttemptAt", ASCENDING)], partialFilterExpression={"nextAttemptAt": {"$exists": True}}),
        # What points are to look at, and nothing else.
        IndexModel([("pointsDue", ASCENDING)], partialFilterExpression={"pointsDue": {"$exists": True}}),
        IndexModel(
            [("needsAttention", ASCENDING), ("_id", DESCENDING)],
            partialFilterExpression={"needsAttention": True},
        ),
        IndexModel(
            [("idempotencyKey", ASCENDING)],
            unique=True,
            partialFilterExpression={"idempotencyKey": {"$exists": True}},
        ),
    ],
    "stripeEvents": [
        IndexModel([("handledAt", ASCENDING)], partialFilterExpression={"handledAt": {"$exists": True}}),
        IndexModel([("nextAttemptAt", ASCENDING)], partialFilterExpression={"nextAttemptAt": {"$exists": True}}),
        IndexModel(
            [("needsAttention", ASCENDING), ("receivedAt", DESCENDING), ("_id", DESCENDING)],
            partialFilterExpression={"needsAttention": True},
        ),
    ],
    # the books
    "wallets": [
        IndexModel(
            [("balance", ASCENDING), ("_id", ASCENDING)],
            name="owing",
            partialFilterExpression={"balance": {"$lt": Decimal128("0")}},
        ),
        # What is to be topped up, and nothing else.
        IndexModel([("topUpDueAt", ASCENDING)], partialFilterExpression={"topUpDueAt": {"$exists": True}}),
    ],
    "autoTopUps": [IndexModel([("mailDueAt", ASCENDING)], partialFilterExpression={"mailDueAt": {"$exists": True}})],
    "ledger": [
        IndexModel(
            [("userId", ASCENDING), ("sequence", DESCENDING)],
            unique=True,
            partialFilterExpression={"userId": {"$exists": True}},
        ),
        # What came into a wallet, and what went out of it: an entry is in one of the two.
        *(
            IndexModel(
                [("userId", ASCENDING), ("reason", ASCENDING), ("sequence", DESCENDING)],
                name=name,
                partialFilterExpression={"amount": {sign: Decimal128("0")}},
            )
            for name, sign in (("credits", "$gt"), ("debits", "$lt"))
        ),
        # The same of all wallets.
        *(
            IndexModel(
                [("reason", ASCENDING), ("createdAt", DESCENDING), ("_id", DESCENDING)],
                name=name,
                partialFilterExpression={"amount": {sign: Decimal128("0")}},
            )
            for name, sign in (("credits_of_all", "$gt"), ("debits_of_all", "$lt"))
        ),
    ],
    # reports and closings
    "revenueSums": [
        IndexModel([("generation", ASCENDING), ("day", ASCENDING), ("zone", ASCENDING)]),
        # A period of some zones.
        IndexModel([("generation", ASCENDING), ("zone", ASCENDING), ("day", ASCENDING)]),
        IndexModel(
            [("generation", ASCENDING), ("carPark", ASCENDING), ("day", ASCENDING)],
            partialFilterExpression={"carPark": {"$exists": True}},
        ),
    ],
    "dayClosings": [IndexModel([("zone", ASCENDING), ("_id", DESCENDING)])],
    "cashCounts": [IndexModel([("closing", ASCENDING), ("_id", DESCENDING)])],
    "payouts": [IndexModel([("createdAt", DESCENDING), ("_id", DESCENDING)])],
    "payoutTransactions": [
        IndexModel([("payoutId", ASCENDING), ("createdAt", DESCENDING), ("_id", DESCENDING)]),
        IndexModel(
            [("createdAt", DESCENDING), ("_id", DESCENDING)],
            name="unmatched",
            partialFilterExpression={"problem": {"$exists": True}},
        ),
    ],
}
