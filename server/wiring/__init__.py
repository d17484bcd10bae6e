"""Where the domains meet: what each is made of (a module a domain) and what it needs of the others (`wire`)."""

from __future__ import annotations

from dataclasses import dataclass

from server.enforcement.tickets.standing_fines import StandingFines
from server.kernel import Kernel, Parts, ThirdParties
from server.ledger.repository import LedgerRepository
from server.parking.checks.ports import NoBadges
from server.parking.sessions.service import SessionService
from server.parking.zones.service import ZoneService
from server.wiring.auth import Auth, wire_auth
from server.wiring.enforcement import Enforcement, wire_enforcement
from server.wiring.money import Money, wire_money
from server.wiring.parking import wire_checks, wire_parking_tickets, wire_sessions, wire_zones


@dataclass(frozen=True, slots=True)
class Domains:
    """The services of the domains, for what works without RPCs: jobs, demo data, the command line, tests."""

    auth: Auth
    money: Money
    zones: ZoneService
    sessions: SessionService
    enforcement: Enforcement


def wire(kernel: Kernel, parts: Parts, third_parties: ThirdParties) -> Domains:
    """Builds the domains in the order of their needs; what they serve and what must run beside goes into `parts`."""
    ledger = LedgerRepository(kernel.database)
    auth = wire_auth(kernel, parts, third_parties, ledger)
    money = wire_money(kernel, parts, ledger)
    zones = wire_zones(kernel, parts, auth.staff_zones)
    # NoBadges gives way to the season badges as soon as there are some.
    checks = wire_checks(
        kernel, parts, auth.staff_zones, zones, badges=NoBadges(), fines=StandingFines(kernel.database)
    )
    sessions = wire_sessions(kernel, parts, auth, money, zones=zones, checks=checks)
    wire_parking_tickets(kernel, parts, auth, zones)
    enforcement = wire_enforcement(kernel, parts, third_parties, auth, money, zones=zones, sessions=sessions)
    return Domains(auth, money, zones, sessions, enforcement)
