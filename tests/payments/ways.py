"""All the ways in which a driver's card is charged: whatever holds for paying by card holds for each of them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import grpc.aio

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.parking.v1 import season_badge_service_pb2 as badge_pb
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.season_badge_service_pb2_grpc import SeasonBadgeServiceStub
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.payments.v1 import payment_service_pb2 as payment_pb
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server.values.caller import Role
from tests.enforcement.city import City, ZoneOnMap
from tests.people import Person, bearer

CARD = PaymentMethod.PAYMENT_METHOD_CARD
NAMES = (
    "start a session",
    "extend a session",
    "pay for a session",
    "pay a fine",
    "buy a badge",
    "pay for a badge",
    "top up",
)

Paying = Callable[..., Awaitable[object]]
"""Takes our id of a card, and an idempotency key or nothing; gives the answer."""


@dataclass
class Ways:
    """Makes what there is to pay in one server; pays for it in the one at `channel`, by default the same."""

    city: City
    channel: grpc.aio.Channel
    zone: ZoneOnMap

    async def of(self, name: str, driver: Person, channel: grpc.aio.Channel | None = None) -> Paying:
        """What is to be paid is there; nothing is charged yet."""
        there, stub_method = channel or self.channel, None
        request: object
        match name:
            case "start a session":
                stub_method = SessionServiceStub(there).StartSession
                request = session_pb.StartSessionRequest(
                    zone_id=self.zone.id, license_plate=self.city.plate(), duration_minutes=60
                )
            case "extend a session":
                stub_method = SessionServiceStub(there).ExtendSession
                request = session_pb.ExtendSessionRequest(session_id=await self._parked(driver), additional_minutes=60)
            case "pay for a session":
                stub_method = PaymentServiceStub(there).ProcessPayment
                session_id = await self._parked(driver)
                request = payment_pb.ProcessPaymentRequest(session_id=session_id, amount=1.5)
            case "pay a fine":
                from parkup.enforcement.v1 import violation_ticket_service_pb2 as ticket_pb
                from parkup.enforcement.v1.violation_ticket_service_pb2_grpc import ViolationTicketServiceStub

                agent = await self.city.agent(self.zone)
                ticket = await self.city.fined_parked(agent, driver)
                stub_method = ViolationTicketServiceStub(there).PayViolationTicket
                request = ticket_pb.PayViolationTicketRequest(violation_ticket_id=ticket.id, payment_method=CARD)
            case "buy a badge":
                stub_method = SeasonBadgeServiceStub(there).BuySeasonBadge
                request = badge_pb.BuySeasonBadgeRequest(zone_id=self.zone.id, license_plate=self.city.plate())
            case "pay for a badge":
                stub_method = SeasonBadgeServiceStub(there).PaySeasonBadge
                badge = await self._badge(driver)
                request = badge_pb.PaySeasonBadgeRequest(season_badge_id=badge, payment_method=CARD)
            case "top up":
                stub_method = WalletServiceStub(there).TopUpWallet
                request = wallet_pb.TopUpWalletRequest(amount=10)
        assert stub_method, name

        async def pay(card: str, key: str = "") -> object:
            request.payment_method_id = card
            keyed = {"idempotency_key": key} if key else {}
            return await stub_method(request, metadata=bearer(driver.access_token, **keyed))

        return pay

    async def _parked(self, driver: Person) -> str:
        return await self.city.parked(driver, self.zone, self.city.plate())

    async def _badge(self, driver: Person) -> str:
        operator = await self.city.operator(Role.OPERATOR, self.zone)
        request = badge_pb.CreateSeasonBadgeRequest(
            zone_id=self.zone.id, license_plate=self.city.plate(), user_id=driver.id
        )
        answer = await SeasonBadgeServiceStub(self.channel).CreateSeasonBadge(request, metadata=operator.metadata)
        return answer.season_badge.id
