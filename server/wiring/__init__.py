"""Where the domains meet: what each is made of (a module a domain) and what it needs of the others (`wire`)."""

from __future__ import annotations

from dataclasses import dataclass

from server.enforcement.tickets.standing_fines import StandingFines
from server.kernel import Kernel, Parts, ThirdParties
from server.ledger.repository import LedgerRepository
from server.parking.badges.service import BadgeService
from server.parking.meters.service import MeterService
from server.parking.sessions.service import SessionService
from server.parking.streets.service import StreetService
from server.parking.zones.service import ZoneService
from server.roads import NoRoadNetwork
from server.wiring.auth import Auth, wire_auth
from server.wiring.enforcement import Enforcement, wire_enforcement
from server.wiring.field import wire_field_data, wire_shifts
from server.wiring.live import wire_live, wire_reminders
from server.wiring.money import Money, wire_money
from server.wiring.parking import (
    wire_badges,
    wire_checks,
    wire_meters,
    wire_parking_tickets,
    wire_sessions,
    wire_streets,
    wire_zone_qr_codes,
    wire_zones,
)
from server.wiring.personal_data import wire_personal_data
from server.wiring.staff import wire_staff


@dataclass(frozen=True, slots=True)
class Domains:
    """The services of the domains, for what works without RPCs: jobs, demo data, the command line, tests."""

    auth: Auth
    money: Money
    zones: ZoneService
    badges: BadgeService
    streets: StreetService
    meters: MeterService
    sessions: SessionService
    enforcement: Enforcement


def wire(kernel: Kernel, parts: Parts, third_parties: ThirdParties) -> Domains:
    """Builds the domains in the order of their needs; what they serve and what must run beside goes into `parts`."""
    ledger = LedgerRepository(kernel.database)
    auth = wire_auth(kernel, parts, third_parties, ledger)
    money = wire_money(kernel, parts, ledger)
    zones = wire_zones(kernel, parts, auth.staff_zones)
    wire_staff(kernel, parts, auth, zones)
    streets = wire_streets(kernel, parts, auth.staff_zones, zones, third_parties.roads or NoRoadNetwork())
    wire_zone_qr_codes(kernel, parts, zones)
    meters = wire_meters(kernel, parts, auth.staff_zones, zones)
    badges = wire_badges(kernel, parts, auth, money, zones)
    checks = wire_checks(kernel, parts, auth.staff_zones, zones, badges=badges, fines=StandingFines(kernel.database))
    sessions = wire_sessions(kernel, parts, auth, money, zones=zones, checks=checks)
    wire_reminders(kernel, parts, third_parties, auth)
    wire_live(kernel, parts, auth.staff_zones, zones)
    wire_parking_tickets(kernel, parts, auth, zones=zones, badges=badges)
    enforcement = wire_enforcement(kernel, parts, third_parties, auth, money, zones=zones, sessions=sessions)
    wire_field_data(kernel, parts, auth.staff_zones, zones)
    wire_shifts(kernel, parts, auth, zones)
    wire_personal_data(kernel, auth, money)
    return Domains(auth, money, zones, badges, streets, meters, sessions, enforcement)
