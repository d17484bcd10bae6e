"""Drivers' points: earned, bought, spent, looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta

from parkup.wallet.v1 import (
    points_admin_service_pb2,
    points_admin_service_pb2_grpc,
    points_service_pb2,
    points_service_pb2_grpc,
)
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, new_id
from server.points.expiry import Expiry
from server.points.following import Following
from server.points.operations import payable
from server.points.personal_data import PointsOfDrivers
from server.points.repository import PointsRepository
from server.points.service import PointsService
from server.points.servicer import PointsAdminServicer, PointsServicer
from server.points.verification import PointsVerification
from server.premium.service import PremiumService
from server.wiring.auth import Auth
from server.wiring.money import Money
from server.wiring.notifications import Notifications
from server.wiring.premium import wire_premium

FOLLOW_EVERY = timedelta(seconds=2)
TELL_EVERY = timedelta(minutes=10)
EXPIRE_EVERY = timedelta(minutes=10)
"""Nobody can spend what is over, however late this is."""
VERIFY_AT = time(3, 45)
LONGEST_VERIFICATION = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Points:
    """What jobs do with points, for tests and demo data."""

    service: PointsService
    following: Following
    expiry: Expiry
    verification: PointsVerification
    premium: PremiumService


def wire_points(kernel: Kernel, parts: Parts, auth: Auth, money: Money, notifications: Notifications) -> Points:
    points, clock = PointsRepository(kernel.database), kernel.clock
    premium = wire_premium(kernel, parts, auth, money, notifications)
    money.payables.register(payable())
    service = PointsService(
        points=points,
        drivers=auth.drivers,
        plans=premium,
        bills=money.bills,
        payments=money.payments,
        engine=kernel.engine,
        clock=clock,
        new_id=new_id,
    )
    following = Following(points, money.payables, kernel.engine)
    expiry = Expiry(points, notifications.notices, kernel.engine, clock)
    verification = PointsVerification(kernel.database, clock)
    parts.jobs += [
        Job("follow-points", FOLLOW_EVERY, following.run),
        Job("expire-points", EXPIRE_EVERY, expiry.expire),
        Job("tell-expiring-points", TELL_EVERY, expiry.tell),
        Job(
            "verify-points",
            timedelta(days=1),
            verification.run,
            longest=LONGEST_VERIFICATION,
            at=VERIFY_AT,
        ),
    ]
    parts.measures.append(verification.measure)
    auth.keepers.append(PointsOfDrivers(points, kernel.engine))
    parts.serve(
        points_service_pb2.DESCRIPTOR.services_by_name["PointsService"],
        points_service_pb2_grpc.add_PointsServiceServicer_to_server,
        PointsServicer(service, money.messages, kernel.answers, kernel.pages),
    )
    parts.serve(
        points_admin_service_pb2.DESCRIPTOR.services_by_name["PointsAdminService"],
        points_admin_service_pb2_grpc.add_PointsAdminServiceServicer_to_server,
        PointsAdminServicer(service, kernel.answers, kernel.pages),
    )
    return Points(service, following, expiry, verification, premium)
