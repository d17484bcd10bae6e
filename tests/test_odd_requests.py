"""Whatever a client sends, it is answered or refused for a reason: nothing it can think of is an error of ours."""

import math
import random
import time

import grpc.aio
import pytest
from google.protobuf import message_factory
from google.protobuf.descriptor import Descriptor, FieldDescriptor, MethodDescriptor
from google.protobuf.message import Message

from parkup.enforcement.v1.shift_service_pb2 import StartShiftRequest
from parkup.enforcement.v1.shift_service_pb2_grpc import ShiftServiceStub
from server.values.caller import Role
from tests.architecture.test_contract import METHODS
from tests.calls import answered
from tests.enforcement.city import PASSWORD, City
from tests.errors import Refusal, read
from tests.money import GOOD_CARD
from tests.parking.badges import Counter
from tests.people import Metadata

SIGNING_OUT = {"Logout", "LogoutEverywhere", "EndMySignIn", "DeactivateUser", "DeleteUser"}
ROUNDS = 40
TAKES_AWAY = "takes away"
TAKING_AWAY = {"DeleteAgent", "DeactivateAgent", "UpdateAgent", "ResetAgentPassword", "DeleteViolationTicket"}
TEXTS = (
    *(
        "",
        " ",
        "\x00",
        "x\x00y",
        "\u202e123 TUN 4567",
        "\ufdfa" * 24,
        "é" * 5_000,
        "😀",
        "$ne",
        '{"$gt": ""}',
        "../..",
        "%00",
    ),
    *("0" * 24, "f" * 24, "F" * 24, "wallet", "WALLET", "123 TUN 4567", "123 تونس 4567", "---", "<script>", "a@b.tn"),
    *(
        "+216 20 000 001",
        "123456",
        "12/34",
        "12/9999",
        "4242 4242 4242 4242",
        "123",
        "pm_card_visa",
        "pi_1",
        "https://x",
    ),
    *("A-1", "TKT-20241225-00001", "PKP-AAAAAAAAAA", "AGT-001"),
)
NUMBERS = (-(2**31), -1, 0, 1, 60, 100, 44_640, 44_641, 2**31 - 1)
LONG_NUMBERS = (-(2**63), -62_135_596_801, -1, 0, 1, 1_735_122_600, 253_402_300_799, 253_402_300_800, 2**63 - 1)
AMOUNTS = (math.nan, math.inf, -math.inf, -0.0, 0.0, 5e-324, 0.001, 0.0001, 1.5, 3.0, 10.345, 50.0, 181.0, 1e6, 1e308)

VALUES = {
    FieldDescriptor.CPPTYPE_STRING: TEXTS,
    FieldDescriptor.CPPTYPE_BOOL: (True, False),
    FieldDescriptor.CPPTYPE_DOUBLE: AMOUNTS,
    FieldDescriptor.CPPTYPE_INT32: NUMBERS,
    FieldDescriptor.CPPTYPE_INT64: LONG_NUMBERS,
}


class Oddities:
    """Makes requests of values that somebody may try, among them ids of things that are there."""

    def __init__(self, seed: str, sound: dict[str, object]) -> None:
        """`sound` has a value by name of a field; most fields get theirs, so that the others are looked at."""
        self._random = random.Random(seed)  # the same requests at every run
        self._sound = sound

    def request(self, descriptor: Descriptor, depth: int = 0) -> Message:
        message = message_factory.GetMessageClass(descriptor)()
        for field in descriptor.fields:
            if self._random.random() < 0.2 or depth > 3:
                continue
            if field.is_repeated:
                count = self._random.choice((0, 1, 2, 3, 20))
                getattr(message, field.name).extend(self._value(field, depth) for _ in range(count))
            elif field.message_type:
                getattr(message, field.name).CopyFrom(self._value(field, depth))
            else:
                setattr(message, field.name, self._value(field, depth))
        return message

    def _value(self, field: FieldDescriptor, depth: int) -> object:
        if field.message_type:
            return self.request(field.message_type, depth + 1)
        sound = self._sound.get(field.name)
        fits = isinstance(sound, str) == (field.cpp_type == FieldDescriptor.CPPTYPE_STRING)
        if sound is not None and fits and self._random.random() < 0.75:
            return sound
        if field.enum_type:
            return self._random.choice((*field.enum_type.values_by_number, 99, -1))
        value = self._random.choice(VALUES[field.cpp_type])
        return value.encode() if field.type == FieldDescriptor.TYPE_BYTES else value


@pytest.fixture(scope="module")
async def city(people, application, channel, money) -> City:
    return City(application, channel, people, money)


@pytest.fixture(scope="module")
async def scene(city: City, channel: grpc.aio.Channel) -> tuple[dict[str, object], list[Metadata]]:
    """Sound values by name of a field, and one caller of each kind, who have to do with what they name."""
    zone, plate = await city.zone(badge_price=120), city.plate()
    driver = await city.driver(plate, millimes=1_000_000)
    agent = await city.agent(zone)
    operator, admin = await city.operator(Role.OPERATOR, zone), await city.operator(Role.ADMIN)
    session_id = await city.parked(driver, zone, plate)
    ticket, token = await city.fined_with_qr(agent, plate)
    now = int(time.time())
    counter = Counter(channel)
    badge = await counter.make(operator, zone, plate)
    duty = await ShiftServiceStub(channel).StartShift(StartShiftRequest(), metadata=agent.metadata)
    sound = {
        "zone_id": zone.id,
        "zone_ids": zone.id,
        "operator_id": (await city.operator(Role.OPERATOR, zone)).id,
        "season_badge_id": badge.id,
        "shift_id": duty.shift.id,
        "day": "2026-03-02",
        "year": badge.year,
        "role": 1,
        "actor_id": admin.id,
        "subject_id": zone.id,
        "street_id": await city.street(zone),
        "meter_id": await city.meter(zone),
        "encoded_polyline": "_p~iF~ps|U_ulLnnqC",
        "codes_per_page": 12,
        "session_id": session_id,
        "violation_ticket_id": ticket.id,
        "ticket_number": ticket.ticket_number,
        "token": token,
        "user_id": driver.id,
        "agent_id": agent.id,
        # What takes an account or a ticket away does so to others than those that the other methods are tried with.
        TAKES_AWAY: {
            "agent_id": (await city.agent(zone)).id,
            "violation_ticket_id": (await city.fined(agent)).id,
        },
        "payment_method_id": await city.money.add_card(driver),
        "card_number": GOOD_CARD,
        "reference_id": session_id,
        "license_plate": plate,
        "current_license_plate": plate,
        "left": "123",
        "right": "4567",
        "type": 1,
        "reason": 2,
        "status": 1,
        "payment_method": 1,
        "amount": 1.5,
        "duration_minutes": 60,
        "additional_minutes": 60,
        "page_size": 5,
        "page_token": "",
        "skip": 1,
        "size": 200,
        "latitude": 36.8,
        "longitude": 10.3,
        "coordinates": 10.3,
        "radius": 1_000,
        "hourly_rate": 1.5,
        "name": "A",
        "code": "123456",
        "email": driver.address,
        "password": PASSWORD,
        "expiry_date": "12/34",
        "cvv": "123",
        "evidence_photos": "https://photos.example/1",
        "seconds": now,
        "nanos": 0,
        "formatted": "",
        "phone": operator.address,
        "username": "",
        "agent_code": "",
        "stripe_payment_method_id": "",
        "payment_id": await city.cash_payment(agent),
        "fine_amount": 50.0,
        "plate_left": "123",
        "plate_right": "4567",
        "plate_type": 1,
        "old_password": PASSWORD,
        "appeal_reason": "Non",
        "idempotency_key": "k",
    }
    return sound, [(), driver.metadata, agent.metadata, operator.metadata, admin.metadata]


# Signing out is left out: it would end the callers' sign-ins.
@pytest.mark.parametrize("method", [each for each in METHODS if each.name not in SIGNING_OUT], ids=lambda m: m.name)
async def test_no_request_is_an_error_of_ours(channel, scene, method: MethodDescriptor) -> None:
    sound, callers = scene
    taken = sound[TAKES_AWAY] if method.name in TAKING_AWAY else {}
    oddities = Oddities(method.full_name, sound | taken)
    for number in range(ROUNDS):
        request = oddities.request(method.input_type)
        for caller in callers:
            keyed = (("idempotency-key", f"{method.name}-{number % 7}"),) if number % 3 else ()
            try:
                await answered(channel, method, request.SerializeToString(), (*caller, *keyed))
            except grpc.aio.AioRpcError as error:
                read(error, refusal := Refusal())
                assert refusal.reason not in {"", "INTERNAL", "UNAVAILABLE"}, (refusal.code, refusal.message, request)
