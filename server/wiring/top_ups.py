"""What looks after cards and wallets by itself: automatic top-ups, and what is told about both."""

from __future__ import annotations

from datetime import timedelta

from parkup.wallet.v1 import auto_top_up_service_pb2, auto_top_up_service_pb2_grpc
from server.jobs.runner import Job
from server.kernel import Kernel, Parts
from server.payments.amounts import CardAmounts
from server.payments.cards.expiry import ExpiryWarnings
from server.payments.cards.repository import CardRepository
from server.wallet.auto_top_up.operations import auto_top_up
from server.wallet.auto_top_up.repository import AutoTopUpRepository
from server.wallet.auto_top_up.service import AutoTopUpService
from server.wallet.auto_top_up.servicer import AutoTopUpServicer
from server.wallet.auto_top_up.telling import FailureNotices
from server.wiring.money import Money
from server.wiring.notifications import Notifications

TOP_UP_EVERY = timedelta(seconds=1)
"""Somebody may be about to pay for the next thing."""
TELL_EVERY = timedelta(minutes=1)
WARN_EVERY = timedelta(hours=1)


def wire_top_ups(kernel: Kernel, parts: Parts, notifications: Notifications, money: Money) -> AutoTopUpService:
    settings, clock, autos = kernel.settings, kernel.clock, AutoTopUpRepository(kernel.database)
    maximum = int(settings.wallet_maximum.scaleb(3))
    money.payables.register(auto_top_up(maximum))
    service = AutoTopUpService(
        autos=autos,
        engine=kernel.engine,
        payments=money.payments,
        cards=money.cards,
        amounts=CardAmounts.parse(settings.card_amounts),
        clock=clock,
        maximum=maximum,
        most_a_day=settings.auto_top_ups_per_day,
    )
    parts.jobs.append(Job("top-up-wallets", TOP_UP_EVERY, service.run))
    parts.jobs.append(Job("tell-failed-top-ups", TELL_EVERY, FailureNotices(autos, notifications.notices, clock).run))
    if days := settings.card_expiry_days:
        cards, ahead = CardRepository(kernel.database), timedelta(days=days)
        warnings = ExpiryWarnings(cards, notifications.notices, clock=clock, ahead=ahead)
        parts.jobs.append(Job("warn-of-expiring-cards", WARN_EVERY, warnings.run))
    parts.serve(
        auto_top_up_service_pb2.DESCRIPTOR.services_by_name["AutoTopUpService"],
        auto_top_up_service_pb2_grpc.add_AutoTopUpServiceServicer_to_server,
        AutoTopUpServicer(service),
    )
    return service
