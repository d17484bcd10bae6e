"""Premium subscriptions: sold, renewed, over."""

from __future__ import annotations

from datetime import timedelta

from parkup.wallet.v1 import (
    premium_admin_service_pb2,
    premium_admin_service_pb2_grpc,
    premium_service_pb2,
    premium_service_pb2_grpc,
)
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.premium.operations import payable
from server.premium.personal_data import PremiumOfDrivers
from server.premium.repository import PremiumRepository
from server.premium.service import PremiumService
from server.premium.servicer import PremiumAdminServicer, PremiumServicer
from server.wiring.auth import Auth
from server.wiring.money import Money
from server.wiring.notifications import Notifications

RENEW_EVERY = timedelta(minutes=1)
WARN_EVERY = timedelta(hours=1)


def wire_premium(
    kernel: Kernel, parts: Parts, auth: Auth, money: Money, notifications: Notifications
) -> PremiumService:
    premium, clock = PremiumRepository(kernel.database), kernel.clock
    money.payables.register(payable())
    service = PremiumService(
        premium=premium,
        bills=money.bills,
        payments=money.payments,
        cards=money.cards,
        notices=notifications.notices,
        engine=kernel.engine,
        clock=clock,
        ahead=timedelta(days=kernel.settings.membership_reminder_days),
    )
    parts.jobs += [
        Job("renew-premium", RENEW_EVERY, service.renew),
        Job("expire-premium", RENEW_EVERY, service.expire),
        Job("warn-of-ending-premium", WARN_EVERY, service.warn),
    ]
    auth.keepers.append(PremiumOfDrivers(premium, clock))
    parts.serve(
        premium_service_pb2.DESCRIPTOR.services_by_name["PremiumService"],
        premium_service_pb2_grpc.add_PremiumServiceServicer_to_server,
        PremiumServicer(service, kernel.answers, clock),
    )
    parts.serve(
        premium_admin_service_pb2.DESCRIPTOR.services_by_name["PremiumAdminService"],
        premium_admin_service_pb2_grpc.add_PremiumAdminServiceServicer_to_server,
        PremiumAdminServicer(service, kernel.pages, clock),
    )
    return service
