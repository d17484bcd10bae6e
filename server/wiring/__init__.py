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
from server.wallet.auto_top_up.service import AutoTopUpService
from server.wiring.auth import Auth, wire_auth
from server.wiring.closing import Finance, wire_finance
from server.wiring.desk import wire_desk
from server.wiring.enforcement import Enforcement, wire_enforcement
from server.wiring.field import wire_field_data, wire_shifts
from server.wiring.live import wire_live, wire_reminders
from server.wiring.money import Money, wire_money
from server.wiring.notices import wire_notices
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
from server.wiring.patrols import wire_patrols
from server.wiring.personal_data import wire_personal_data
from server.wiring.staff import wire_staff
from server.wiring.top_ups import wire_top_ups


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
    auto_top_ups: AutoTopUpService
    finance: Finance


def wire(kernel: Kernel, parts: Parts, third_parties: ThirdParties) -> Domains:
    """Builds the domains in the order of their needs; what they serve and what must run beside goes into `parts`."""
    ledger = LedgerRepository(kernel.database)
    auth = wire_auth(kernel, parts, third_parties, ledger)
    money = wire_money(kernel, parts, third_parties, ledger, auth.staff_zones)
    auto_top_ups = wire_top_ups(kernel, parts, third_parties, auth, money)
    zones = wire_zones(kernel, parts, auth.staff_zones)
    wire_staff(kernel, parts, auth, zones)
    streets = wire_streets(kernel, parts, auth.staff_zones, zones, third_parties.roads or NoRoadNetwork())
    wire_zone_qr_codes(kernel, parts, zones)
    meters = wire_meters(kernel, parts, auth.staff_zones, zones)
    badges = wire_badges(kernel, parts, auth, money, zones)
    checks = wire_checks(kernel, parts, auth.staff_zones, zones, badges=badges, fines=StandingFines(kernel.database))
    sessions = wire_sessions(kernel, parts, auth, money, zones=zones, checks=checks)
    ways = wire_reminders(kernel, parts, third_parties, auth)
    live = wire_live(kernel, parts, auth.staff_zones, zones)
    wire_parking_tickets(kernel, parts, auth, zones=zones, badges=badges)
    enforcement = wire_enforcement(kernel, parts, third_parties, auth, money, zones=zones, sessions=sessions)
    wire_patrols(kernel, parts, auth.staff_zones, enforcement, live=live, zones=zones)
    wire_notices(kernel, parts, auth, ways, zones)
    wire_desk(kernel, parts, auth, money, mail=third_parties.mail, zones=zones)
    finance = wire_finance(kernel, parts, auth, money, zones)
    wire_field_data(kernel, parts, auth.staff_zones, zones)
    wire_shifts(kernel, parts, auth, zones)
    wire_personal_data(kernel, auth, money)
    return Domains(auth, money, zones, badges, streets, meters, sessions, enforcement, auto_top_ups, finance)
