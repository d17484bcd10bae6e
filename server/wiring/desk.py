"""What staff do with drivers' money at their desks and on the street."""

from __future__ import annotations

from parkup.payments.v1 import cash_service_pb2, cash_service_pb2_grpc
from server.auth.errors import AccountNotFound
from server.kernel import Kernel, Parts
from server.parking.zones.service import ZoneService
from server.payments.desk.service import CashService
from server.payments.desk.servicer import CashServicer
from server.wiring.auth import Auth
from server.wiring.money import Money


def wire_desk(kernel: Kernel, parts: Parts, auth: Auth, money: Money, zones: ZoneService) -> None:
    cash = CashService(
        payments=money.payments,
        payables=money.payables,
        staff_zones=auth.staff_zones,
        drivers=auth.drivers,
        no_such_driver=AccountNotFound,
        require_zone=zones.get,
    )
    parts.serve(
        cash_service_pb2.DESCRIPTOR.services_by_name["CashService"],
        cash_service_pb2_grpc.add_CashServiceServicer_to_server,
        CashServicer(cash, kernel.answers, money.messages),
    )
