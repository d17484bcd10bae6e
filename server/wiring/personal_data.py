"""What each domain keeps of drivers, and gives or erases when they ask for it."""

from __future__ import annotations

from server.enforcement.tickets.personal_data import TicketsOfDrivers
from server.kernel import Kernel
from server.parking.badges.personal_data import BadgesOfDrivers
from server.parking.reminders.personal_data import RemindersOfDrivers
from server.parking.reminders.repository import DeviceRepository
from server.parking.sessions.personal_data import SessionsOfDrivers
from server.payments.personal_data import MoneyOfDrivers
from server.payments.repository import PaymentRepository
from server.wallet.auto_top_up.personal_data import AutoTopUpsOfDrivers
from server.wallet.auto_top_up.repository import AutoTopUpRepository
from server.wiring.auth import Auth
from server.wiring.money import Money


def wire_personal_data(kernel: Kernel, auth: Auth, money: Money) -> None:
    auth.keepers.extend(
        [
            SessionsOfDrivers(kernel.database, kernel.clock),
            BadgesOfDrivers(kernel.database, kernel.clock),
            RemindersOfDrivers(DeviceRepository(kernel.database)),
            MoneyOfDrivers(PaymentRepository(kernel.database), money.ledger.list, money.cards),
            TicketsOfDrivers(kernel.database, kernel.clock),
            AutoTopUpsOfDrivers(AutoTopUpRepository(kernel.database)),
        ]
    )
