"""Every error code of spec 000, with its HTTP status, can be brought about over REST."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx
import pytest
from bson import ObjectId

from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from tests.enforcement.city import City
from tests.errors import refused
from tests.money import DECLINED_WHEN_CHARGED, Money
from tests.people import Person

NOBODY = "f" * 24
CARD = {"type": "card", "expiry_date": "12/34", "cvv": "123"}


@dataclass
class Scene:
    """A driver with a zone to park in, and what tells the server of others."""

    rest: httpx.AsyncClient
    city: City
    money: Money
    clock: Callable
    database: object
    driver: Person
    zone_id: str
    outbox: object

    @property
    def headers(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.driver.access_token}"}

    async def get(self, path: str) -> httpx.Response:
        return await self.rest.get(path, headers=self.headers)

    async def post(self, path: str, json: dict) -> httpx.Response:
        return await self.rest.post(path, headers=self.headers, json=json)

    async def delete(self, path: str) -> httpx.Response:
        return await self.rest.delete(path, headers=self.headers)

    async def park(self) -> httpx.Response:
        stay = {"zone_id": self.zone_id, "license_plate": "123 TUN 4567", "duration_minutes": 60}
        return await self.post("/v1/parking/sessions", stay)


@pytest.fixture
async def scene(rest, application, channel, people, money: Money, clock, database, outbox) -> Scene:
    city = City(application, channel, people, money)
    zone = await city.zone()
    driver = await city.driver(millimes=10_000)
    return Scene(rest, city, money, clock, database, driver, zone.id, outbox)


async def wrong_code(scene: Scene) -> httpx.Response:
    address = scene.driver.address
    await scene.rest.post("/v1/auth/otp/send", json={"email": address})
    return await scene.rest.post("/v1/auth/otp/verify", json={"email": address, "code": "000000"})


async def late_code(scene: Scene) -> httpx.Response:
    address = scene.city.money.people.email()
    await scene.rest.post("/v1/auth/otp/send", json={"email": address})
    code = await scene.outbox.code(address)
    scene.clock.move(minutes=16)
    return await scene.rest.post("/v1/auth/otp/verify", json={"email": address, "code": code})


async def no_token(scene: Scene) -> httpx.Response:
    return await scene.rest.get("/v1/payments")


async def old_token(scene: Scene) -> httpx.Response:
    scene.clock.move(hours=1)
    return await scene.get("/v1/payments")


async def no_vehicle(scene: Scene) -> httpx.Response:
    return await scene.delete("/v1/users/me/vehicles/123%20TUN%209999")


async def second_vehicle(scene: Scene) -> httpx.Response:
    await scene.city.add_car(scene.driver, "123 TUN 4567")
    return await scene.post("/v1/users/me/vehicles", {"license_plate": "123-tun-4567"})


async def no_zone(scene: Scene) -> httpx.Response:
    return await scene.get(f"/v1/zones/{NOBODY}")


async def no_session(scene: Scene) -> httpx.Response:
    return await scene.get(f"/v1/parking/sessions/{NOBODY}")


async def second_session(scene: Scene) -> httpx.Response:
    await scene.park()
    return await scene.park()


async def old_session(scene: Scene) -> httpx.Response:
    session = (await scene.park()).json()["session"]["id"]
    scene.clock.move(minutes=61)
    driver = await scene.money.people.driver(scene.driver.address)
    headers = {"authorization": f"Bearer {driver.access_token}"}
    path = f"/v1/parking/sessions/{session}/extend"
    return await scene.rest.post(path, headers=headers, json={"additional_minutes": 30})


async def bad_number(scene: Scene) -> httpx.Response:
    return await scene.post("/v1/payments/methods", CARD | {"card_number": "4242 4242 4242 4241"})


async def declined(scene: Scene) -> httpx.Response:
    card = await scene.money.add_card(scene.driver, DECLINED_WHEN_CHARGED)
    return await scene.post("/v1/wallet/topup", {"amount": 10, "payment_method_id": card})


async def empty_wallet(scene: Scene) -> httpx.Response:
    return await scene.post("/v1/payments", {"amount": 100, "description": "Lavage", "payment_method_id": "wallet"})


async def no_method(scene: Scene) -> httpx.Response:
    return await scene.post("/v1/wallet/topup", {"amount": 10, "payment_method_id": NOBODY})


async def no_payment(scene: Scene) -> httpx.Response:
    return await scene.get(f"/v1/payments/{NOBODY}")


async def late_refund(scene: Scene) -> httpx.Response:
    paid = await scene.post("/v1/payments", {"amount": 3, "description": "Lavage", "payment_method_id": "wallet"})
    long_ago = {"$set": {"completedAt": scene.clock().replace(year=2024)}}
    payment_id = paid.json()["payment"]["id"]
    await scene.database["payments"].update_one({"_id": ObjectId(payment_id)}, long_ago)
    return await scene.post(f"/v1/payments/{payment_id}/refund", {"reason": "Session annulée"})


async def no_fine(scene: Scene) -> httpx.Response:
    return await scene.get(f"/v1/violation-tickets/{NOBODY}")


Brought = Callable[[Scene], Awaitable[httpx.Response]]
# NOT_FOUND is what the table calls resources that have no code of their own: here each has, and so has an unknown path.
TABLE: dict[str, tuple[int, Brought]] = {
    "INVALID_OTP": (401, wrong_code),
    "OTP_EXPIRED": (401, late_code),
    "UNAUTHORIZED": (401, no_token),
    "TOKEN_EXPIRED": (401, old_token),
    "DUPLICATE_VEHICLE": (409, second_vehicle),
    "VEHICLE_NOT_FOUND": (404, no_vehicle),
    "ZONE_NOT_FOUND": (404, no_zone),
    "SESSION_NOT_FOUND": (404, no_session),
    "ACTIVE_SESSION_EXISTS": (409, second_session),
    "SESSION_EXPIRED": (400, old_session),
    "INVALID_CARD_NUMBER": (400, bad_number),
    "CARD_DECLINED": (402, declined),
    "INSUFFICIENT_WALLET_BALANCE": (402, empty_wallet),
    "METHOD_NOT_FOUND": (404, no_method),
    "PAYMENT_NOT_FOUND": (404, no_payment),
    "REFUND_PERIOD_EXPIRED": (400, late_refund),
    "TICKET_NOT_FOUND": (404, no_fine),
}


@pytest.mark.parametrize("code", TABLE)
async def test_a_documented_code_comes_with_its_status(code: str, scene: Scene) -> None:
    status, bring_about = TABLE[code]
    answer = await bring_about(scene)
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert answer.json()["error"]


async def test_so_does_a_card_without_funds_which_the_sandbox_has_none_of(bank_channel, money: Money, door) -> None:
    driver = await money.driver()
    card = await money.add_card(driver)
    door.decline = "insufficient_funds"
    request = wallet_pb.TopUpWalletRequest(amount=10, payment_method_id=card)
    with refused("INSUFFICIENT_FUNDS") as refusal:
        await WalletServiceStub(bank_channel).TopUpWallet(request, metadata=driver.metadata)
    assert refusal.http_status == 402
