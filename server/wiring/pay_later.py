"""Paying later: owed, charged at the month's end, settled, reminded of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

from parkup.wallet.v1 import (
    pay_later_admin_service_pb2,
    pay_later_admin_service_pb2_grpc,
    pay_later_service_pb2,
    pay_later_service_pb2_grpc,
)
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.notifications.model import Kind, Notice
from server.payments.later.model import Grace
from server.payments.later.operations import payable
from server.payments.later.personal_data import DebtsOfDrivers
from server.payments.later.reopening import reopening
from server.payments.later.repository import PayLaterRepository
from server.payments.later.service import PayLaterService, Plans
from server.payments.later.servicer import PayLaterAdminServicer, PayLaterServicer
from server.wiring.auth import Auth
from server.wiring.money import Money
from server.wiring.notifications import Notifications

CHARGE_EVERY = timedelta(minutes=1)
REMIND_EVERY = timedelta(minutes=10)


def wire_pay_later(
    kernel: Kernel, parts: Parts, auth: Auth, money: Money, notifications: Notifications, *, plans: Plans
) -> PayLaterService:
    settings, later = kernel.settings, PayLaterRepository(kernel.database)
    grace = Grace(timedelta(days=settings.pay_later_grace_days), timedelta(days=settings.pay_later_reminder_days))
    money.payables.register(payable(reopening(grace)))
    service = PayLaterService(
        later=later,
        plans=plans,
        drivers=auth.drivers,
        bills=money.bills,
        payments=money.payments,
        cards=money.cards,
        engine=kernel.engine,
        clock=kernel.clock,
        grace=grace,
    )
    parts.jobs += [
        Job("charge-pay-later", CHARGE_EVERY, service.charge_due),
        Job("remind-of-pay-later", REMIND_EVERY, service.remind),
    ]
    auth.keepers.append(DebtsOfDrivers(later))
    _tell(notifications, service)
    parts.serve(
        pay_later_service_pb2.DESCRIPTOR.services_by_name["PayLaterService"],
        pay_later_service_pb2_grpc.add_PayLaterServiceServicer_to_server,
        PayLaterServicer(service, money.messages, kernel.answers, kernel.pages, kernel.clock),
    )
    parts.serve(
        pay_later_admin_service_pb2.DESCRIPTOR.services_by_name["PayLaterAdminService"],
        pay_later_admin_service_pb2_grpc.add_PayLaterAdminServiceServicer_to_server,
        PayLaterAdminServicer(service, kernel.pages, kernel.clock),
    )
    return service


def _tell(notifications: Notifications, service: PayLaterService) -> None:
    """Nobody is asked to settle what is settled; what else asks for money has its own say."""
    others = notifications.outdated.get(Kind.PAYMENT_DUE)

    async def outdated(notices: Sequence[Notice]) -> Collection[str]:
        found = await others(notices) if others else ()
        return {*found, *await service.outdated(notices)}

    notifications.outdated[Kind.PAYMENT_DUE] = outdated
