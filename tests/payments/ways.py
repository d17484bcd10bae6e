"""All the ways in which a driver's card is charged: whatever holds for paying by card holds for each of them."""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import grpc.aio

from parkup.carpark.v1 import car_park_payment_service_pb2 as stay_pb
from parkup.carpark.v1 import membership_plan_service_pb2 as plan_pb
from parkup.carpark.v1 import membership_service_pb2 as membership_pb
from parkup.carpark.v1 import reservation_service_pb2 as reservation_pb
from parkup.carpark.v1.car_park_payment_service_pb2_grpc import CarParkPaymentServiceStub
from parkup.carpark.v1.car_park_service_pb2 import CreateCarParkRequest, ListCarParksRequest
from parkup.carpark.v1.car_park_service_pb2_grpc import CarParkServiceStub
from parkup.carpark.v1.membership_plan_service_pb2_grpc import MembershipPlanServiceStub
from parkup.carpark.v1.membership_service_pb2_grpc import MembershipServiceStub
from parkup.carpark.v1.reservation_service_pb2_grpc import ReservationServiceStub
from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.parking.v1 import season_badge_service_pb2 as badge_pb
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.season_badge_service_pb2_grpc import SeasonBadgeServiceStub
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.payments.v1 import payment_service_pb2 as payment_pb
from parkup.payments.v1.payment_service_pb2_grpc import PaymentServiceStub
from parkup.wallet.v1 import pay_later_service_pb2 as later_pb
from parkup.wallet.v1 import points_service_pb2 as points_pb
from parkup.wallet.v1 import premium_service_pb2 as premium_pb
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.pay_later_service_pb2_grpc import PayLaterServiceStub
from parkup.wallet.v1.points_service_pb2_grpc import PointsServiceStub
from parkup.wallet.v1.premium_admin_service_pb2_grpc import PremiumAdminServiceStub
from parkup.wallet.v1.premium_pb2 import PremiumSubscription
from parkup.wallet.v1.premium_service_pb2_grpc import PremiumServiceStub
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server.values.caller import Role
from tests.carpark.booking import Booking
from tests.carpark.garage import STANDARD, Garage
from tests.carpark.yard import Yard
from tests.enforcement.city import City, ZoneOnMap
from tests.payments.tab import plan_for
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
    "subscribe to a plan",
    "renew a membership",
    "buy points",
    "subscribe to premium",
    "settle what is paid later",
    "reserve a place",
    "pay for a stay",
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
            case _:
                stub_method, request = await self._of_what_is_sold(name, driver, there)
        assert stub_method, name

        async def pay(card: str, key: str = "", points: int = 0) -> object:
            request.payment_method_id = card
            if points:
                request.points_to_use = points
            keyed = {"idempotency_key": key} if key else {}
            return await stub_method(request, metadata=bearer(driver.access_token, **keyed))

        return pay

    async def _parked(self, driver: Person) -> str:
        return await self.city.parked(driver, self.zone, self.city.plate())

    async def _of_car_park(self, name: str, driver: Person, there: grpc.aio.Channel) -> tuple[Any, Any]:
        """The method that pays, and its request; the server at `there` has heard of the car park."""
        money = self.city.money
        garage = Garage(money.application, self.channel, Yard(money.application, self.channel, money.people))
        await garage.open([STANDARD] * 2, reservation_rules={"hourly_fee": 0.5})
        if name == "pay for a stay":
            stay = await garage.enter_of(driver)
            await garage.stayed(stay, minutes=5)
            return CarParkPaymentServiceStub(there).PayCarParkSession, stay_pb.PayCarParkSessionRequest(
                session_id=stay.id, payment_method=CARD
            )
        while garage.code not in await _car_parks(there):
            pass
        booking = Booking(garage, self.channel, money.application)
        return ReservationServiceStub(there).CreateReservation, reservation_pb.CreateReservationRequest(
            car_park=garage.code,
            vehicle_id=await booking.vehicle(driver),
            zone_id=booking.zone,
            start_time=booking.ahead(),
            end_time=booking.ahead(44),
        )

    async def _of_what_is_sold(self, name: str, driver: Person, there: grpc.aio.Channel) -> tuple[Any, Any]:
        """The method that pays, and its request."""
        if name in {"reserve a place", "pay for a stay"}:
            return await self._of_car_park(name, driver, there)
        if name == "buy points":
            return PointsServiceStub(there).BuyPoints, points_pb.BuyPointsRequest(points=10_000)
        if name == "settle what is paid later":
            await self._parked_for_later(driver)
            return PayLaterServiceStub(there).SettlePayLater, later_pb.SettlePayLaterRequest()
        if name == "subscribe to premium":
            return PremiumServiceStub(there).SubscribePremium, await self._premium()
        stub = MembershipServiceStub(there)
        if name == "renew a membership":
            member = await self._member(driver)
            return stub.RenewMembership, membership_pb.RenewMembershipRequest(membership_id=member)
        plan = await self._plan(price=10)
        return stub.CreateMembership, membership_pb.CreateMembershipRequest(plan_id=plan)

    async def _plan(self, price: float) -> int:
        admin = (await self.city.operator(Role.ADMIN, self.zone)).metadata
        park = CreateCarParkRequest(code=f"W-{secrets.token_hex(6)}", name="Lac Parking")
        code = (await CarParkServiceStub(self.channel).CreateCarPark(park, metadata=admin)).car_park.code
        plan = plan_pb.CreateMembershipPlanRequest(car_park=code, name="Premium", price=price)
        return (await MembershipPlanServiceStub(self.channel).CreateMembershipPlan(plan, metadata=admin)).plan.id

    async def _parked_for_later(self, driver: Person) -> None:
        """With a plan that the wallet paid."""
        subscribes = await self._premium()
        subscribes.payment_method_id = "wallet"
        await self.city.money.fill(driver, 10_000)
        await PremiumServiceStub(self.channel).SubscribePremium(subscribes, metadata=driver.metadata)
        parks = session_pb.StartSessionRequest(
            zone_id=self.zone.id, license_plate=self.city.plate(), duration_minutes=60, payment_method_id="later"
        )
        await SessionServiceStub(self.channel).StartSession(parks, metadata=driver.metadata)

    async def _premium(self) -> premium_pb.SubscribePremiumRequest:
        admin = await self.city.operator(Role.ADMIN, self.zone)
        code = await plan_for(PremiumAdminServiceStub(self.channel), admin, 1)
        return premium_pb.SubscribePremiumRequest(plan_code=code, period=PremiumSubscription.PERIOD_MONTH)

    async def _member(self, driver: Person) -> int:
        """A membership that cost nothing, and does from now on."""
        plan_id = await self._plan(price=0)
        given = membership_pb.CreateMembershipRequest(plan_id=plan_id)
        made = await MembershipServiceStub(self.channel).CreateMembership(given, metadata=driver.metadata)
        admin = (await self.city.operator(Role.ADMIN, self.zone)).metadata
        dearer = plan_pb.UpdateMembershipPlanRequest(plan_id=plan_id, price=10)
        await MembershipPlanServiceStub(self.channel).UpdateMembershipPlan(dearer, metadata=admin)
        return made.membership.id

    async def _badge(self, driver: Person) -> str:
        operator = await self.city.operator(Role.OPERATOR, self.zone)
        request = badge_pb.CreateSeasonBadgeRequest(
            zone_id=self.zone.id, license_plate=self.city.plate(), user_id=driver.id
        )
        answer = await SeasonBadgeServiceStub(self.channel).CreateSeasonBadge(request, metadata=operator.metadata)
        return answer.season_badge.id


async def _car_parks(channel: grpc.aio.Channel) -> set[str]:
    """The codes that a server knows."""
    answer = await CarParkServiceStub(channel).ListCarParks(ListCarParksRequest())
    return {each.code for each in answer.car_parks}
