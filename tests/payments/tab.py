"""Drivers who pay later, in tests: a plan that allows it, what they park for, what the jobs do at the month's end."""

import asyncio
from datetime import timedelta
from typing import Any

import grpc.aio

from parkup.notifications.v1.notification_service_pb2 import ListNotificationsRequest
from parkup.notifications.v1.notification_service_pb2_grpc import NotificationServiceStub
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.wallet.v1 import pay_later_admin_service_pb2 as admin_pb
from parkup.wallet.v1 import pay_later_service_pb2 as pb
from parkup.wallet.v1 import premium_admin_service_pb2 as plan_pb
from parkup.wallet.v1 import premium_service_pb2 as premium_pb
from parkup.wallet.v1.pay_later_admin_service_pb2_grpc import PayLaterAdminServiceStub
from parkup.wallet.v1.pay_later_pb2 import PayLaterAccount, PayLaterItem
from parkup.wallet.v1.pay_later_service_pb2_grpc import PayLaterServiceStub
from parkup.wallet.v1.premium_admin_service_pb2_grpc import PremiumAdminServiceStub
from parkup.wallet.v1.premium_pb2 import PremiumSubscription
from parkup.wallet.v1.premium_service_pb2_grpc import PremiumServiceStub
from server.payments.later.model import due_of, month_of
from server.wiring.money import verification
from tests.errors import reason_of
from tests.money import Money
from tests.payments.street import Street
from tests.people import Person, bearer

PLAN = 10_000
"""What a month of the plan costs, millimes."""


async def plan_for(plans: PremiumAdminServiceStub, admin: Person, sessions: int) -> str:
    """The code of a plan for 10 TND by which so many sessions may be paid later. One for all tests: there can be 50."""
    plan = plan_pb.CreatePremiumPlanRequest(
        code=f"later-{sessions}", name="Plus", month_price=10, points_per_tnd=10, pay_later_sessions=sessions
    )
    try:
        await plans.CreatePremiumPlan(plan, metadata=admin.metadata)
    except grpc.aio.AioRpcError as error:
        if reason_of(error) != "PREMIUM_PLAN_EXISTS":
            raise
    return plan.code


class Tab:
    """`admin` keeps the price list. Time begins on the second day of a month, whenever the tests run."""

    def __init__(self, money: Money, street: Street, channel: grpc.aio.Channel, clock) -> None:
        self.money, self.street, self._clock = money, street, clock
        self.drivers, self.admins = PayLaterServiceStub(channel), PayLaterAdminServiceStub(channel)
        self._premium, self._plans = PremiumServiceStub(channel), PremiumAdminServiceStub(channel)
        self._inbox = NotificationServiceStub(channel)
        self.domain = money.application.domains.pay_later
        self.admin: Person

    async def open(self) -> "Tab":
        self._to(due_of(month_of(self._clock())) + timedelta(days=1))
        self.admin = await self.money.people.admin()
        return self

    def _to(self, instant) -> None:
        self._clock.move(seconds=(instant - self._clock()).total_seconds())

    async def driver(self, *, sessions: int = 2, millimes: int = 0, card: str = "") -> Person:
        """Who may pay so many sessions later, with so much in the wallet, and a default card, if it is named."""
        driver = await self.money.driver(millimes=millimes + PLAN)
        await self.subscribe(driver, sessions)
        if card:
            await self.money.add_card(driver, card, default=True)
        return driver

    async def subscribe(self, driver: Person, sessions: int) -> None:
        """For a month, and not on."""
        code = await plan_for(self._plans, self.admin, sessions)
        wanted = premium_pb.SubscribePremiumRequest(
            plan_code=code,
            period=PremiumSubscription.PERIOD_MONTH,
            payment_method_id="wallet",
            auto_renew=False,
        )
        await self._premium.SubscribePremium(wanted, metadata=driver.metadata)

    async def park(self, driver: Person, *, key: str = "", plate: str = "", ends: bool = True) -> str:
        """An hour for 1.5 TND, of which the driver is gone at once."""
        session_id = await self.street.park(driver, method="later", key=key, plate=plate)
        if ends:
            await self.end(driver, session_id)
        return session_id

    async def end(self, driver: Person, session_id: str) -> None:
        request = session_pb.EndSessionRequest(session_id=session_id)
        await self.street.sessions.EndSession(request, metadata=driver.metadata)

    async def extend(self, driver: Person, session_id: str) -> None:
        request = session_pb.ExtendSessionRequest(
            session_id=session_id, additional_minutes=60, payment_method_id="later"
        )
        await self.street.sessions.ExtendSession(request, metadata=driver.metadata)

    async def of(self, driver: Person) -> PayLaterAccount:
        return (await self.drivers.GetPayLater(pb.GetPayLaterRequest(), metadata=driver.metadata)).account

    async def items(self, driver: Person, **fields: Any) -> list[PayLaterItem]:
        return list((await self.page(driver, **fields)).items)

    async def page(self, driver: Person, **fields: Any) -> pb.ListPayLaterItemsResponse:
        return await self.drivers.ListPayLaterItems(pb.ListPayLaterItemsRequest(**fields), metadata=driver.metadata)

    async def settle(self, driver: Person, method: str = "wallet", *, key: str = "", **fields: Any):
        request = pb.SettlePayLaterRequest(payment_method_id=method, **fields)
        keyed = bearer(driver.access_token, idempotency_key=key) if key else driver.metadata
        return await self.drivers.SettlePayLater(request, metadata=keyed)

    async def debtors(self, **fields: Any) -> admin_pb.ListPayLaterDebtorsResponse:
        request = admin_pb.ListPayLaterDebtorsRequest(**fields)
        return await self.admins.ListPayLaterDebtors(request, metadata=self.admin.metadata)

    async def passes(self, driver: Person, **time: float) -> Person:
        """Time goes by, and who was signed in signs in again."""
        self._clock.move(**time)
        self.admin = await self.money.people.admin()
        return await self.money.people.driver(driver.address)

    async def month_ends(self, driver: Person) -> Person:
        """It is a minute past the end of the month in Tunisia."""
        self._to(due_of(month_of(self._clock())) + timedelta(minutes=1))
        return await self.passes(driver)

    async def jobs(self) -> None:
        """Twice at once, as two processes would."""
        for job in (self.domain.charge_due, self.domain.remind):
            await asyncio.gather(job(), job())

    async def told(self, driver: Person) -> list[str]:
        """What the inbox says of what is paid later, the oldest first."""
        found = await self._inbox.ListNotifications(ListNotificationsRequest(), metadata=driver.metadata)
        kinds = [each.data["kind"] for each in reversed(found.notifications)]
        return [kind for kind in kinds if kind.startswith("pay_later")]

    async def findings(self) -> list[str]:
        """What `parkup ledger verify` says of what drivers owe."""
        async with verification(self.money.application.kernel.settings) as verify:
            found = [str(each) async for each in verify.in_the_books(None, lambda _what, _count: None)]
        return [each for each in found if "receivable" in each]
