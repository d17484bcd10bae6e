"""50 000 documents of each kind that lists are made of, most of them of a few: the worst there is for an index.

Nearly all are of one driver, one zone and one plate, and in one state; what lists look for is rare among them.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from bson import ObjectId, Timestamp

from server.enforcement.photos.document import PHOTOS, photo_document
from server.enforcement.photos.model import Photo
from server.enforcement.shifts.document import SHIFTS
from server.enforcement.shifts.model import State
from server.enforcement.tickets.document import TICKETS, ticket_document
from server.enforcement.tickets.model import Position, Reason, Ticket
from server.enforcement.tickets.model import Purpose as PhotoPurpose
from server.enforcement.tickets.model import Status as FineStatus
from server.kernel import new_id
from server.ledger.model import EntryReason
from server.mongo.audit import AUDIT_LOG
from server.mongo.client import Database, Document
from server.mongo.money import to_decimal128
from server.mongo.plate import plate_fields
from server.mongo.stamps import STAMP
from server.parking.sessions.document import REMOVED_SESSIONS, SESSIONS, session_document
from server.parking.sessions.model import ParkingTicket, Session, SessionStatus
from server.parking.streets.model import StreetType
from server.parking.tariff import Tariff
from server.payments.document import PAYMENTS, to_document
from server.payments.model import MethodType, PaymentOrder, Purpose, Status, new_payment
from server.values.caller import CallerKind, Role
from server.values.plate import parse_plate
from server.wallet.top_ups import top_up

MANY = 50_000
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
BUSY_DRIVER, BUSY_PLATE = new_id(), "1TUN1"
BUSY_AGENT, FINED_SESSION = new_id(), new_id()
ZONES = [new_id() for _ in range(12)]
TICKET = new_id()
BUSY_ZONE, *QUIET_ZONES = ZONES
BUSY_MANAGER = ObjectId()
QUIET_ACTORS = [new_id() for _ in range(3)]
RARE_AMOUNT = 7_770
CAR_PARK_THINGS = ("carParkSessionId", "reservationId", "membershipId", "chargingSessionId")
BUSY_AGENT = new_id()
FIRST_STAMP = 1_700_000_000
ONE_IN = 1_000
"""So rare is each state but the commonest."""
OVER_AND_NOT_NOTED = 300

T = TypeVar("T")

_CHANCE = random.Random(7)  # the same skew in each run
_FINE = Ticket(
    new_id(),
    "TKT-0",
    BUSY_ZONE,
    parse_plate("1 TUN 1"),
    Reason.CAR_SABOT,
    50_000,
    FineStatus.PAID,
    issued_at=NOW,
    due_date=NOW + timedelta(days=30),
    created_at=NOW,
    updated_at=NOW,
    position=Position(10.1, 36.8),
    user_id=BUSY_DRIVER,
    agent_id=BUSY_AGENT,
)
_STAY = Session(
    new_id(),
    BUSY_DRIVER,
    BUSY_ZONE,
    "A-01",
    "Zone A",
    parse_plate("1 TUN 1"),
    Tariff(1_000, None, None),
    start_time=NOW - timedelta(hours=3),
    end_time=NOW - timedelta(hours=2),
    duration_minutes=60,
    amount=1_000,
    status=SessionStatus.EXPIRED,
    ticket=ParkingTicket(new_id(), "PKP-0"),
    created_at=NOW - timedelta(hours=3),
)


async def fill(database: Database) -> None:
    for collection, documents in (
        (SESSIONS, sessions()),
        (PAYMENTS, payments()),
        ("ledger", entries()),
        ("wallets", wallets()),
        ("stripeEvents", events()),
        (TICKETS, tickets()),
        ("agents", agents()),
        ("operators", operators()),
        ("seasonBadges", badges()),
        (AUDIT_LOG, audit_entries()),
        ("streets", streets()),
        ("parkingMeters", meters()),
        ("users", users()),
        ("refreshTokens", sign_ins()),
        (PHOTOS, photos()),
        (SHIFTS, shifts()),
        (REMOVED_SESSIONS, removed_sessions()),
    ):
        await database[collection].insert_many(list(documents), ordered=False)


def sessions() -> Iterator[Document]:
    made = session_document(_STAY)
    for number in range(MANY):
        document = {**made, "_id": ObjectId(), "ticket": {"_id": ObjectId(), "qrCode": f"PKP-{number}"}}
        document |= {"zoneId": ObjectId(rarely(QUIET_ZONES, BUSY_ZONE))}
        status = SessionStatus(rarely([SessionStatus.CANCELLED, SessionStatus.COMPLETED], SessionStatus.EXPIRED))
        if number % 5 == 0:  # of other drivers, who are all that can be under way at once
            document |= {"userId": ObjectId(), "licensePlate": f"{number}TUN2"}
            if number % 50 == 0:
                status = SessionStatus.ACTIVE
                is_over = number < OVER_AND_NOT_NOTED * 50
                document["endTime"] = NOW + timedelta(minutes=-1 if is_over else 1 + number % 600)
                document["goodUntil"] = document["endTime"]
        elif number % 7 == 0:  # of other drivers with the busy plate
            document |= {"userId": ObjectId()}
        elif number % 11 == 0:
            document |= {"licensePlate": f"{number}TUN3"}
        yield document | {"status": status.value, STAMP: stamp(number)}


def payments() -> Iterator[Document]:
    order = PaymentOrder(BUSY_DRIVER, Purpose("topup", BUSY_DRIVER), 1_000, None, "")
    payment = new_payment(order, new_id(), NOW, MethodType.CARD)
    made = to_document(replace(payment, status=Status.COMPLETED, next_attempt_at=None), top_up(10**9))
    for number in range(MANY):
        status = rarely([*Status], Status.COMPLETED)
        fresh: Document = {"_id": ObjectId(), "status": Status(status).value}
        if number % 500 == 0:
            fresh["needsAttention"] = True
        kind = rarely(["ticket", "season_badge", "session"], "topup")
        fresh["purpose"] = made["purpose"] | {"kind": kind}
        fresh["methodType"] = rarely([MethodType.CASH, MethodType.WALLET], MethodType.CARD).value
        fresh["zoneId"] = ObjectId(rarely(QUIET_ZONES, BUSY_ZONE))
        fresh["amount"] = to_decimal128(rarely([RARE_AMOUNT], 1_000))
        if number % 1_000 < len(CAR_PARK_THINGS):
            fresh |= {CAR_PARK_THINGS[number % 1_000]: number // 1_000, "carPark": "MAIN"}
        if number % 3 == 0:
            fresh["recordedBy"] = ObjectId(rarely(QUIET_ACTORS, BUSY_DRIVER))
        yield made | fresh


def entries() -> Iterator[Document]:
    for number in range(MANY):
        amount = rarely([1_000], -1_000)
        yield {
            "_id": ObjectId(),
            "userId": ObjectId(BUSY_DRIVER),
            "amount": to_decimal128(amount),
            "balanceAfter": to_decimal128(1_000_000_000 + number),
            "sequence": number + 1,
            "reason": EntryReason(rarely([*EntryReason], EntryReason.PARKING_PAYMENT)).value,
            "createdAt": NOW,
        }


def tickets() -> Iterator[Document]:
    made = ticket_document(_FINE)
    for number in range(MANY):
        document = {**made, "_id": ObjectId(), "ticketNumber": f"TKT-{number}"}
        document |= {"parkingZoneId": ObjectId(rarely(QUIET_ZONES, BUSY_ZONE))}
        document |= {"status": rarely([*FineStatus], FineStatus.PAID).value}
        if rarely([Reason.POUND], Reason.CAR_SABOT) is Reason.POUND:
            document |= {"reason": Reason.POUND.value, "status": _CHANCE.choice([*FineStatus]).value}
        if number % 7 == 0:  # of other drivers with the busy plate
            document |= {"userId": ObjectId()}
        elif number % 11 == 0:
            document |= plate_fields(parse_plate(f"{number % 900} TUN {number}"))
        elif number % 13 == 0:
            document |= {"agentId": ObjectId()}
        if number % 1_000 == 0:
            document |= {"parkingSessionId": ObjectId(FINED_SESSION)}
        yield document


def agents() -> Iterator[Document]:
    for number in range(MANY):
        zone_id = rarely(QUIET_ZONES, BUSY_ZONE)
        yield {
            "_id": ObjectId(),
            "agentCode": f"AGT-{number}",
            "name": "Sami",
            "assignedZones": [ObjectId(zone_id)] + [ObjectId(QUIET_ZONES[0])] * (number % 1_000 == 0),
            "isActive": rarely([False], True),
            "createdAt": NOW,
        }


def wallets() -> Iterator[Document]:
    for number in range(MANY):
        balance = -number if number % ONE_IN == 1 else 1_000
        yield {"_id": ObjectId(), "balance": to_decimal128(balance), "sequence": 1, "updatedAt": NOW}


def events() -> Iterator[Document]:
    for number in range(MANY):
        event: Document = {"_id": f"evt_{number}", "type": "payment_intent.succeeded", "paymentIntentId": "pi_1"}
        # As many came in one moment as a mail of Stripe's can bring after they were down.
        event["receivedAt"] = NOW - timedelta(minutes=number // 1_000)
        yield event | ({"needsAttention": True} if number % 2 else {})


def operators() -> Iterator[Document]:
    roles = [each.value for each in Role if each is not Role.OPERATOR]
    for number in range(MANY):
        yield {
            "_id": BUSY_MANAGER if number == MANY // 2 else ObjectId(),
            "name": "A",
            "email": f"{number}@example.com",
            "role": rarely(roles, Role.OPERATOR.value),
            "zoneIds": [ObjectId(rarely(QUIET_ZONES, BUSY_ZONE))],
            "isActive": rarely([False], common=True),
            "createdAt": NOW,
        }


def badges() -> Iterator[Document]:
    years = [2020, 2021, 2025, 2027]
    for number in range(MANY):
        document: Document = {
            "_id": ObjectId(),
            "userId": ObjectId(BUSY_DRIVER),
            "zoneId": ObjectId(rarely(QUIET_ZONES, BUSY_ZONE)),
            "zoneCode": "A-01",
            "zoneName": "Zone A",
            **plate_fields(parse_plate(f"{number % 1000} TUN {number // 1000}")),
            "year": rarely(years, NOW.year),
            "price": to_decimal128(1_000),
            "status": rarely(["pending", "invalidated"], "active"),
            "validFrom": NOW,
            "createdAt": NOW,
        }
        if number % 7 == 0:
            document |= {"userId": ObjectId()}
        if document["status"] == "invalidated" and number % 2:
            document |= plate_fields(parse_plate("1 TUN 1"))
        document[STAMP] = stamp(number)
        yield document


def audit_entries() -> Iterator[Document]:
    kinds = ["zone", "operator", "user"]
    for number in range(MANY):
        yield {
            "_id": ObjectId(),
            # As many at one moment as a bulk change may bring.
            "at": NOW - timedelta(minutes=number // 1_000),
            "action": "update",
            "method": "/parkup.parking.v1.ZoneService/UpdateZone",
            "requestId": rarely([f"quiet-{number}"], "busy"),
            "actorKind": "operator",
            "actorId": ObjectId(rarely(QUIET_ACTORS, BUSY_DRIVER)),
            "subjectKind": rarely(kinds, "session"),
            "subjectId": rarely(QUIET_ZONES, BUSY_ZONE),
            "changes": [],
        }


def streets() -> Iterator[Document]:
    for number in range(MANY):
        type_ = rarely([StreetType.FREE, StreetType.PROHIBITED], StreetType.PAYABLE)
        yield {
            "_id": ObjectId(),
            "zoneId": ObjectId(rarely(QUIET_ZONES, BUSY_ZONE)),
            "name": f"Rue {number}",
            "type": type_,
            "points": [{"latitude": 36.8, "longitude": 10.1}, {"latitude": 36.8, "longitude": 10.2}],
            # Of a rare type there are some of each state.
            "isActive": rarely([False], True) if type_ is StreetType.PAYABLE else _CHANCE.random() < 0.5,
        }


def meters() -> Iterator[Document]:
    """Most of them in one place, a few far away from it."""
    for number in range(MANY):
        place = [10.1 + number % 300 / 10_000, 36.8 + number // 300 / 10_000] if number % 1_000 else [11.0, 36.8]
        yield {
            "_id": ObjectId(),
            "zoneId": ObjectId(rarely(QUIET_ZONES, BUSY_ZONE)),
            "location": {"type": "Point", "coordinates": place},
        }


def users() -> Iterator[Document]:
    """Nearly all switched on, with one plate, with numbers and addresses that begin alike."""
    for number in range(MANY):
        user: Document = {"_id": ObjectId(), "email": f"driver-{number:05d}@example.com", "vehicles": []}
        if number % 2:
            user |= {"phone": f"2{number:07d}", "phoneE164": f"+2162{number // 10:07d}"}
        if number % 3:
            plate = parse_plate("1 TUN 1" if number % 100 else f"{number} TUN 9")
            user["vehicles"] = [plate_fields(plate) | {"isDefault": True}]
        if number % 5 == 0:
            # Somebody claims the address of the next one.
            claimed = f"driver-{number + 1:05d}@example.com"
            user |= {"email": f"@{claimed} {user['_id']}", "claimedEmail": claimed}
        yield user | {"isActive": rarely([False], True), "createdAt": NOW, "isEmailVerified": True}


def sign_ins() -> Iterator[Document]:
    """Of one driver, as if an app signed in anew each time, some of them in between of an agent with the same id."""
    for number in range(MANY):
        yield {
            "_id": ObjectId(),
            "kind": "agent" if number % 500 == 0 else "driver",
            "accountId": ObjectId(BUSY_DRIVER if number % 7 else None),
            "family": number.to_bytes(32),
            "createdAt": NOW,
            "expiresAt": datetime.now(UTC) + timedelta(days=30),
        }


def photos() -> Iterator[Document]:
    photo = Photo(
        new_id(), PhotoPurpose.EVIDENCE, CallerKind.AGENT, new_id(), b"", 1, "image/jpeg", 1, 1, None, None, NOW
    )
    for number in range(MANY):
        document = photo_document(photo, NOW) | {"_id": ObjectId()}
        if number % ONE_IN:  # of tickets, ten of each
            del document["looseSince"]
            document["ticketId"] = ObjectId(TICKET) if number % (MANY // 10) == 1 else ObjectId()
        else:
            document["looseSince"] = NOW - timedelta(minutes=number - MANY // 2)
        yield document


def shifts() -> Iterator[Document]:
    """Most of one agent and in one zone, ended as they should be; those under way are of one agent each."""
    for number in range(MANY):
        is_open = number % 50 == 0
        zones = [rarely(QUIET_ZONES, BUSY_ZONE), *rarely([QUIET_ZONES[:1]], ())]
        state = (
            State.OPEN
            if is_open
            else State(rarely([each for each in State if each not in {State.OPEN, State.AGENT}], State.AGENT))
        )
        yield {
            "_id": ObjectId(),
            "agentId": ObjectId(None if is_open or number % 11 == 0 else BUSY_AGENT),
            "zoneIds": [ObjectId(zone_id) for zone_id in dict.fromkeys(zones)],
            "startedAt": NOW,
            "state": state.value,
            **({} if is_open else {"endedAt": NOW}),
            "distance": 0.0,
            "positionCount": 0,
        }


def removed_sessions() -> Iterator[Document]:
    for number in range(MANY // 10):
        zone_id, expires = ObjectId(rarely(QUIET_ZONES, BUSY_ZONE)), datetime.now(UTC) + timedelta(days=1)
        yield {"_id": ObjectId(), "zoneId": zone_id, STAMP: stamp(number * 10), "expiresAt": expires}


def stamp(number: int) -> Timestamp:
    """Of the document with a number: ten a second."""
    return Timestamp(FIRST_STAMP + number // 10, number % 10 + 1)


def rarely(rare: Sequence[T], common: T) -> T:
    """`common`, but one in ONE_IN for each of the rare ones."""
    return _CHANCE.choice(rare) if _CHANCE.random() < len(rare) / ONE_IN else common
