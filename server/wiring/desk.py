"""What staff do with drivers' money: cash on the street, and wallets."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from parkup.payments.v1 import cash_service_pb2, cash_service_pb2_grpc, receipt_service_pb2, receipt_service_pb2_grpc
from parkup.wallet.v1 import wallet_admin_service_pb2, wallet_admin_service_pb2_grpc
from server.auth.drivers.model import Driver
from server.auth.drivers.repository import DriverRepository
from server.auth.users.model import UserSearch, phone_prefix
from server.auth.users.repository import UserRepository
from server.integrations.mail import SmtpMailer
from server.kernel import Kernel, Parts, new_id
from server.messages import MailSender
from server.mongo.client import Database
from server.parking.zones.service import ZoneService
from server.payments.desk.service import CashService
from server.payments.desk.servicer import CashServicer
from server.payments.receipts.sending import ReceiptSender
from server.payments.receipts.servicer import ReceiptServicer
from server.values.paging import Page, Slice
from server.wallet.admin.model import Owner
from server.wallet.admin.repository import WalletDirectoryRepository
from server.wallet.admin.service import WalletAdminService
from server.wallet.admin.servicer import WalletAdminServicer
from server.wallet.top_ups import TOPUP
from server.wiring.auth import Auth
from server.wiring.money import Money


def wire_desk(
    kernel: Kernel, parts: Parts, auth: Auth, money: Money, *, mail: MailSender | None, zones: ZoneService
) -> None:
    """`mail` None: as the settings say."""
    cash = CashService(
        payments=money.payments,
        payables=money.payables,
        staff_zones=auth.staff_zones,
        drivers=auth.drivers,
        require_zone=zones.get,
        top_up=TOPUP,
    )
    parts.serve(
        cash_service_pb2.DESCRIPTOR.services_by_name["CashService"],
        cash_service_pb2_grpc.add_CashServiceServicer_to_server,
        CashServicer(cash, kernel.answers, money.messages),
    )
    owners = _Owners(kernel.database)
    sender = ReceiptSender(money.receipts, money.records, owners, mail or SmtpMailer(kernel.settings), kernel.limits)
    parts.serve(
        receipt_service_pb2.DESCRIPTOR.services_by_name["ReceiptService"],
        receipt_service_pb2_grpc.add_ReceiptServiceServicer_to_server,
        ReceiptServicer(money.receipts, sender),
    )
    wallets = WalletAdminService(
        wallets=WalletDirectoryRepository(kernel.database),
        entries_of=money.ledger.list,
        owners=owners,
        engine=kernel.engine,
        new_id=new_id,
    )
    parts.serve(
        wallet_admin_service_pb2.DESCRIPTOR.services_by_name["WalletAdminService"],
        wallet_admin_service_pb2_grpc.add_WalletAdminServiceServicer_to_server,
        WalletAdminServicer(wallets, kernel.answers, kernel.pages),
    )


class _Owners:
    """Drivers' accounts, as those who look after wallets see them."""

    def __init__(self, database: Database) -> None:
        self._drivers = DriverRepository(database)
        self._users = UserRepository(database)

    async def of(self, user_ids: Sequence[str]) -> Mapping[str, Owner]:
        # Asked for together, they share a query.
        found = await asyncio.gather(*map(self._drivers.get, user_ids))
        return {driver.id: _owner(driver) for driver in found if driver}

    async def email_of(self, user_id: str) -> str | None:
        driver = await self._drivers.get(user_id)
        return driver.mail_address if driver else None

    async def search(self, email: str | None, phone: str | None, page: Page) -> Slice[Owner]:
        """Raises InvalidPhoneNumber."""
        wanted = UserSearch(email=email, phone=phone_prefix(phone) if phone else None)
        return (await self._users.list(wanted, page)).map(_owner)


def _owner(driver: Driver) -> Owner:
    phone = driver.phone.given if driver.phone else None
    return Owner(driver.id, driver.email, phone, driver.first_name, driver.last_name)
