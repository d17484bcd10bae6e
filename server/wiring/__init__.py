"""Where the domains meet: what each is made of (a module a domain) and what it needs of the others (`wire`)."""

from __future__ import annotations

from dataclasses import dataclass

from server.carpark.emissions.recording import Recording
from server.carpark.stations.service import StationService
from server.carpark.stays.gate_vehicles import GateVehicles
from server.enforcement.tickets.standing_fines import StandingFines
from server.kernel import Kernel, Parts, ThirdParties
from server.ledger.repository import LedgerRepository
from server.parking.badges.service import BadgeService
from server.parking.meters.service import MeterService
from server.parking.sessions.service import SessionService
from server.parking.streets.service import StreetService
from server.parking.zones.service import ZoneService
from server.payments.later.service import PayLaterService
from server.roads import NoRoadNetwork
from server.wallet.auto_top_up.service import AutoTopUpService
from server.wiring.ahead import hold_holidays, wire_ahead
from server.wiring.auth import Auth, wire_auth
from server.wiring.carpark import CarParks, wire_car_parks
from server.wiring.carpark_booking import KeptPlaces, keep_places, wire_charging, wire_reports, wire_reservations
from server.wiring.carpark_fees import Fees, wire_fees
from server.wiring.carpark_floor import Floors, wire_floors
from server.wiring.carpark_places import Places, wire_places
from server.wiring.carpark_stays import AtTheGate, wire_stays
from server.wiring.closing import Finance, wire_finance
from server.wiring.desk import wire_desk
from server.wiring.enforcement import Enforcement, wire_enforcement
from server.wiring.field import wire_field_data, wire_shifts
from server.wiring.live import wire_live
from server.wiring.money import Money, wire_money
from server.wiring.notices import wire_notices
from server.wiring.notifications import Notifications, wire_notifications
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
from server.wiring.pay_later import wire_pay_later
from server.wiring.personal_data import wire_personal_data
from server.wiring.points import Points, wire_points
from server.wiring.reminders import wire_reminders
from server.wiring.reports import Reports, wire_sums
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
    car_parks: CarParks
    places: Places
    fees: Fees
    stations: StationService
    points: Points
    pay_later: PayLaterService
    emissions: Recording
    reports: Reports
    floors: Floors
    notifications: Notifications


def wire(kernel: Kernel, parts: Parts, third_parties: ThirdParties) -> Domains:
    """Builds the domains in the order of their needs; what they serve and what must run beside goes into `parts`."""
    ledger = LedgerRepository(kernel.database)
    auth = wire_auth(kernel, parts, third_parties, ledger)
    money = wire_money(
        kernel, parts, third_parties, ledger, staff_zones=auth.staff_zones, car_park_staff=auth.car_park_staff
    )
    notifications = wire_notifications(kernel, parts, third_parties, auth)
    zones = wire_zones(kernel, parts, auth.staff_zones, holidays := hold_holidays(kernel, parts))
    management = wire_staff(kernel, parts, auth, zones)
    streets = wire_streets(kernel, parts, auth.staff_zones, zones, third_parties.roads or NoRoadNetwork())
    wire_zone_qr_codes(kernel, parts, zones)
    badges = wire_badges(kernel, parts, auth, money, zones)
    checks = wire_checks(kernel, parts, auth.staff_zones, zones, badges=badges, fines=StandingFines(kernel.database))
    sessions = wire_sessions(kernel, parts, auth, money, zones=zones, checks=checks)
    wire_reminders(kernel, parts, notifications)
    live = wire_live(kernel, parts, auth.staff_zones, zones)
    wire_parking_tickets(kernel, parts, auth, zones=zones, badges=badges)
    enforcement = wire_enforcement(kernel, parts, third_parties, auth, money, zones=zones, sessions=sessions)
    wire_patrols(kernel, parts, auth.staff_zones, enforcement, live=live, zones=zones)
    wire_notices(kernel, parts, auth, notifications, zones)
    wire_desk(kernel, parts, auth, money, mail=third_parties.mail, zones=zones)
    finance = wire_finance(kernel, parts, auth, money, zones)
    wire_field_data(kernel, parts, auth.staff_zones, zones)
    wire_shifts(kernel, parts, auth, zones)
    car_parks = wire_car_parks(kernel, parts, auth, management)
    kept = keep_places(kernel)
    places = wire_places(kernel, parts, auth, car_parks, kept.calendar)
    places.plans.append(kept.calendar.is_planned)
    fees = wire_fees(kernel, parts, notifications, auth, money, car_parks=car_parks, places=places, holidays=holidays)
    floors = wire_floors(kernel, parts, auth, car_parks=car_parks, places=places, memberships=fees.at_the_gate)
    wire_stays(kernel, parts, auth, money, car_parks=car_parks, gate=_at_the_gate(kept, places, fees))
    vehicles = places.vehicles
    wire_reservations(kernel, parts, auth, money, notifications, car_parks=car_parks, vehicles=vehicles, kept=kept)
    wire_reports(kernel, parts, car_parks)
    wire_personal_data(kernel, auth, money)
    points = wire_points(kernel, parts, auth, money, notifications)
    return Domains(
        auth=auth,
        money=money,
        zones=zones,
        badges=badges,
        streets=streets,
        meters=wire_meters(kernel, parts, auth.staff_zones, zones),
        sessions=sessions,
        enforcement=enforcement,
        auto_top_ups=wire_top_ups(kernel, parts, notifications, money),
        finance=finance,
        car_parks=car_parks,
        places=places,
        fees=fees,
        stations=wire_charging(kernel, parts, auth, money, car_parks=car_parks, vehicles=vehicles),
        points=points,
        pay_later=wire_pay_later(kernel, parts, auth, money, notifications, plans=points.premium),
        emissions=wire_ahead(
            kernel, parts, auth, zones, holidays, car_parks=car_parks, places=places, fees=fees, routes=floors.ways
        ),
        reports=wire_sums(kernel, parts, third_parties, auth, finance, zones=zones, car_parks=car_parks, places=places),
        floors=floors,
        notifications=notifications,
    )


def _at_the_gate(kept: KeptPlaces, places: Places, fees: Fees) -> AtTheGate:
    return AtTheGate(
        GateVehicles(places.vehicles, places.vehicle_types),
        fees.rates,
        fees.discounts,
        reservations=kept.gate,
        memberships=fees.at_the_gate,
    )
