"""What each domain keeps of drivers, and gives or erases when they ask for it."""

from __future__ import annotations

from server.enforcement.tickets.personal_data import TicketsOfDrivers
from server.kernel import Kernel
from server.parking.sessions.personal_data import SessionsOfDrivers
from server.payments.personal_data import MoneyOfDrivers
from server.payments.repository import PaymentRepository
from server.wiring.auth import Auth
from server.wiring.money import Money


def wire_personal_data(kernel: Kernel, auth: Auth, money: Money) -> None:
    auth.keepers.extend(
        [
            SessionsOfDrivers(kernel.database, kernel.clock),
            MoneyOfDrivers(PaymentRepository(kernel.database), money.ledger.list, money.cards),
            TicketsOfDrivers(kernel.database),
        ]
    )
