"""`parkup demo`: the main job of the system, played against a running stack, once over gRPC and once over REST."""

import base64
import secrets
from collections.abc import Callable, Mapping
from typing import Any

import grpc.aio
import httpx
from google.protobuf.descriptor import MethodDescriptor

from parkup.auth.v1 import auth_service_pb2, operator_service_pb2, user_service_pb2, vehicle_service_pb2
from parkup.enforcement.v1 import agent_service_pb2, violation_ticket_service_pb2
from parkup.parking.v1 import parking_ticket_service_pb2, session_service_pb2, zone_service_pb2
from parkup.payments.v1 import payment_service_pb2
from parkup.wallet.v1 import pay_later_service_pb2, points_service_pb2, premium_service_pb2, wallet_service_pb2
from server.dev.car_park_journeys import CarParkJourneys
from server.dev.demo_calls import Answer, CallFailed, Grpc, Rest, Transport
from server.dev.demo_data import demo_data
from server.dev.demo_dialect import Dialect
from server.dev.demo_inbox import Inbox, NoCode
from server.dev.demo_pay_later import PayLaterSteps
from server.dev.demo_play import StepFailed, access_token
from server.dev.demo_points import PointsSteps
from server.settings import Settings

PNG = b"\x89PNG\r\n\x1a\n"
# Stripe's test card that is always accepted.
CARD = {"card_number": "4242424242424242", "expiry_date": "12/34", "cvv": "123", "set_as_default": True}
_FILES = (
    *(
        auth_service_pb2,
        user_service_pb2,
        vehicle_service_pb2,
        operator_service_pb2,
        agent_service_pb2,
        violation_ticket_service_pb2,
        parking_ticket_service_pb2,
    ),
    *(session_service_pb2, zone_service_pb2, payment_service_pb2, points_service_pb2, wallet_service_pb2),
    *(premium_service_pb2, pay_later_service_pb2),
)
METHODS: Mapping[str, MethodDescriptor] = {
    method.name: method
    for file in _FILES
    for service in file.DESCRIPTOR.services_by_name.values()
    for method in service.methods
}


async def run_demo(settings: Settings, say: Callable[[str], None] = print) -> int:
    """Play it over both; give the exit status, 1 at the first step that fails."""
    inbox = Inbox(settings.data_dir, settings.dev_otp)
    target, digits = f"127.0.0.1:{settings.http_port}", settings.operator_otp_digits
    car_park = f"127.0.0.1:{settings.carpark_port}"
    async with (
        grpc.aio.insecure_channel(target) as channel,
        httpx.AsyncClient(base_url=f"http://{target}") as client,
        httpx.AsyncClient(base_url=f"http://{car_park}") as car_park_client,
    ):
        over_grpc, over_rest = Grpc(channel), Rest(client)
        dialect = Dialect("the car park's REST", "carpark", car_park_client)
        plays: list[tuple[str, MainJob | CarParkJourneys]] = [
            *(
                (f"The main job over {each.name}, through {target}", MainJob(each, inbox, say, digits))
                for each in (over_grpc, over_rest)
            ),
            (f"The car park over gRPC, through {target}", CarParkJourneys(over_grpc, over_grpc, say)),
            (f"The car park over REST, through {car_park}", CarParkJourneys(dialect, over_rest, say)),
        ]
        for title, play in plays:
            say(f"\n{title}")
            try:
                await play.play()
            except (CallFailed, NoCode, StepFailed) as error:
                say(f"\nFAILED: {error}")
                return 1
    say("\nEvery step worked, over gRPC and over REST.")
    return 0


class MainJob(PointsSteps, PayLaterSteps):
    """A new driver and a new plate every time, so that it can be played again and again on one stack."""

    def __init__(
        self, transport: Transport, inbox: Inbox, say: Callable[[str], None], operator_otp_digits: int
    ) -> None:
        super().__init__(transport, METHODS, say)
        self._operator_otp_digits = operator_otp_digits
        self._inbox = inbox
        self._email = f"demo-{secrets.token_hex(4)}@parkup.tn"
        self._plate = f"{100 + secrets.randbelow(150)} TUN {1000 + secrets.randbelow(9000)}"

    async def play(self) -> None:
        await self._driver_signs_in()
        zone = await self._driver_finds_a_zone()
        await self._driver_tops_up()
        session = await self._driver_parks(zone)
        await self._agent_signs_in()
        await self._agent_checks_the_plate(zone, is_parked=True)
        await self._driver_extends_and_ends(session)
        await self._agent_checks_the_plate(zone, is_parked=False)
        ticket, code = await self._agent_fines(zone)
        await self._driver_scans_and_pays(ticket, code)
        await self._driver_uses_points()
        await self._driver_pays_later(zone["id"], self._plate)
        await self._operator_sees_zones()

    async def _driver_signs_in(self) -> None:
        self._say("\n  The driver signs in by e-mail code and adds a car")
        before = self._inbox.count(self._email)
        await self._call("SendOtp", email=self._email)
        code = await self._inbox.code(self._email, after=before)
        signed_in = await self._call("VerifyOtp", email=self._email, code=code)
        self._tokens["driver"] = access_token(signed_in)
        await self._call("AddVehicle", "driver", license_plate=self._plate, nickname="Ma voiture", is_default=True)
        vehicles = (await self._call("GetMe", "driver")).fields["user"]["vehicles"]
        self._expect(len(vehicles) == 1 and vehicles[0]["is_default"], "the driver has one car, the default one")

    async def _driver_finds_a_zone(self) -> dict[str, Any]:
        self._say("\n  The driver finds a zone and its price")
        latitude, longitude = demo_data().zones[0].location
        near = await self._call("ListZones", latitude=latitude, longitude=longitude, radius=2000)
        zone: dict[str, Any] = near.fields["zones"][0]
        self._expect_equal(zone["code"], "SBS-001", "the nearest zone is Sidi Bou Said Centre")
        price = await self._call("CalculatePrice", zone_id=zone["id"], duration_minutes=120)
        self._expect_equal(price.fields["price"], 3, "two hours at 1.5 TND cost 3 TND")
        return zone

    async def _driver_tops_up(self) -> None:
        self._say("\n  The driver saves a card and tops up the wallet")
        card = await self._call("AddPaymentMethod", "driver", **CARD)
        topped_up = await self._call("TopUpWallet", "driver", amount=100, payment_method_id=card.fields["method"]["id"])
        self._expect_equal(topped_up.fields["new_balance"], 100, "the wallet holds 100 TND")

    async def _driver_parks(self, zone: dict[str, Any]) -> str:
        self._say("\n  The driver parks, pays from the wallet and gets a ticket with a QR code")
        started = await self._call(
            "StartSession",
            "driver",
            zone_id=zone["id"],
            license_plate=self._plate,
            duration_minutes=120,
            amount=3,
            payment_method_id="wallet",
        )
        session, ticket = started.fields["session"], _ticket(started, "parking_ticket")
        self._expect_equal((session["is_paid"], session["amount"]), (True, 3), "the session is paid, 3 TND")
        image = await self._call("GetParkingTicketQrImage", "driver", parking_ticket_id=ticket["id"])
        self._expect(image.raw.startswith(PNG), "the ticket's QR code is a PNG")
        await self._expect_balance(97)
        return str(session["id"])

    async def _driver_extends_and_ends(self, session: str) -> None:
        self._say("\n  The driver extends the stay by an hour, and ends it")
        extended = await self._call(
            "ExtendSession", "driver", session_id=session, additional_minutes=60, payment_method_id="wallet"
        )
        self._expect_equal(extended.fields["session"]["duration_minutes"], 180, "the stay is of three hours")
        await self._expect_balance(95.5)
        ended = await self._call("EndSession", "driver", session_id=session)
        self._expect(_is(ended.fields["session"]["status"], "completed"), "the session is completed")

    async def _agent_signs_in(self) -> None:
        self._say("\n  The agent signs in")
        agent = demo_data().agents[0]
        signed_in = await self._call("AgentLogin", agent_code=agent.agent_code, password=agent.password)
        self._tokens["agent"] = access_token(signed_in)

    async def _agent_checks_the_plate(self, zone: dict[str, Any], *, is_parked: bool) -> None:
        self._say("\n  The agent checks the plate")
        checked = await self._call("CheckVehicle", "agent", license_plate=self._plate, zone_id=zone["id"])
        self._expect(
            bool(checked.fields.get("is_valid")) == is_parked, f"the car may {'' if is_parked else 'not '}be here"
        )

    async def _agent_fines(self, zone: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        self._say("\n  The agent fines the car")
        latitude, longitude = demo_data().zones[0].location
        issued = await self._call(
            "IssueViolationTicketWithQr",
            "agent",
            license_plate=self._plate,
            reason="REASON_CAR_SABOT",
            zone_id=zone["id"],
            position={"type": "Point", "coordinates": [longitude, latitude]},
        )
        ticket, code = issued.fields["violation_ticket"], issued.fields["qr_code"]
        self._expect_equal(ticket["fine_amount"], 50, "the fine is the zone's, 50 TND")
        image = base64.b64decode(code["qr_code_data_url"].partition(",")[2])
        self._expect(image.startswith(PNG), "its QR code is a PNG")
        return str(ticket["id"]), code

    async def _driver_scans_and_pays(self, ticket: str, code: dict[str, Any]) -> None:
        self._say("\n  The driver scans the fine's QR code, is redirected, reads the fine and pays it")
        redirect = await self._call("RedirectViolationTicketToken", "driver", token=code["token"])
        self._expect("/tickets/t/" in redirect.headers.get("location", ""), "the code leads to the app's page")
        opened = await self._call("VerifyViolationTicketToken", "driver", token=code["token"])
        self._expect_equal(opened.fields["violation_ticket_id"], ticket, "the code opens this fine")
        fine = await self._call("GetViolationTicket", "driver", violation_ticket_id=ticket)
        self._expect(_is(fine.fields["violation_ticket"]["status"], "pending"), "the fine is pending")
        paid = await self._call(
            "PayViolationTicket", "driver", violation_ticket_id=ticket, payment_method="PAYMENT_METHOD_WALLET"
        )
        self._expect(_is(paid.fields["violation_ticket"]["status"], "paid"), "the fine is paid")
        await self._expect_balance(45.5)

    async def _operator_sees_zones(self) -> None:
        self._say("\n  The operator signs in by SMS code and sees the zones")
        phone = demo_data().operators[2].phone
        before = self._inbox.count(phone)
        await self._call("RequestOperatorOtp", phone=phone)
        code = await self._inbox.code(phone, after=before, digits=self._operator_otp_digits)
        signed_in = await self._call("VerifyOperatorOtp", phone=phone, code=code)
        self._tokens["operator"] = access_token(signed_in)
        zones = (await self._call("ListAssignedZones", "operator")).fields["zones"]
        self._expect_equal([zone["code"] for zone in zones], ["SBS-001"], "this operator sees SBS-001 only")

    async def _expect_balance(self, tnd: float) -> None:
        balance = (await self._call("GetWallet", "driver")).fields["balance"]
        self._expect_equal(balance, tnd, f"the wallet holds {tnd:g} TND")


def _ticket(answer: Answer, name: str) -> dict[str, Any]:
    """REST calls both kinds of ticket `ticket` where its documents do."""
    return dict(answer.fields.get(name) or answer.fields["ticket"])


def _is(value: str, name: str) -> bool:
    """Enum values are STATUS_PAID in the contract and paid in the REST dialects."""
    return value.lower().removeprefix("status_") == name
