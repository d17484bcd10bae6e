"""Every list of the server, by what it is limited to."""

import itertools
from datetime import UTC, datetime, timedelta

from server.auth.audit.model import AuditFilter
from server.auth.audit.repository import AuditRepository
from server.auth.operators.model import OperatorFilter, Sight
from server.auth.operators.repository import OperatorRepository
from server.auth.sign_ins.repository import SignInRepository
from server.auth.users.model import UserSearch
from server.auth.users.repository import UserRepository
from server.enforcement.agents.model import AgentFilter
from server.enforcement.agents.repository import AgentRepository
from server.enforcement.day.repository import DayRepository
from server.enforcement.lists.model import DriverAccess, TicketFilter
from server.enforcement.lists.repository import TicketListRepository
from server.enforcement.photos.repository import PhotoRepository
from server.enforcement.shifts.model import ShiftFilter, State
from server.enforcement.shifts.repository import ShiftRepository
from server.enforcement.tickets.model import Reason
from server.enforcement.tickets.model import Status as FineStatus
from server.ledger.model import EntryFilter, EntryReason, EntryType
from server.ledger.repository import LedgerRepository
from server.parking.badges.model import BadgeFilter, BadgeStatus
from server.parking.badges.repository import BadgeRepository
from server.parking.checks.repository import CheckRepository
from server.parking.field_data.model import Kind, Moment, Part
from server.parking.meters.model import MeterFilter
from server.parking.meters.repository import MeterRepository
from server.parking.sessions.model import SessionStatus
from server.parking.sessions.ports import SessionFilter
from server.parking.sessions.repository import SessionRepository
from server.parking.streets.model import StreetFilter, StreetType
from server.parking.streets.repository import StreetRepository
from server.parking.tickets.model import TicketStatus
from server.parking.tickets.repository import ParkingTicketRepository
from server.payments.model import MethodType, Status
from server.payments.records.model import PaymentFilter, Subject
from server.payments.records.repository import RecordRepository
from server.payments.repository import PaymentRepository
from server.payments.webhooks.repository import EventRepository
from server.values.caller import Caller, CallerKind, Role
from server.values.paging import Page
from server.wallet.admin.model import EntrySearch
from server.wallet.admin.repository import WalletDirectoryRepository
from tests.lists import (
    car_park_booking,
    car_park_fees,
    car_park_floor,
    car_park_people,
    car_park_places,
    car_park_stays,
    finance,
    many,
    notifications,
    pay_later,
    points,
    reports,
)
from tests.lists.pages import downloaded, uncounted, whole

FIRST = Page(20, with_total=True)
SEVERAL = many.QUIET_ZONES[:5]
MADE = datetime.now(UTC)
"""When the ids of this run were made, about."""
REACHES = {
    "a driver's own": {"user_id": many.BUSY_DRIVER},
    "a driver's, in a quiet zone": {"user_id": many.BUSY_DRIVER, "zone_ids": many.QUIET_ZONES[:1]},
    "a driver's, in several zones": {"user_id": many.BUSY_DRIVER, "zone_ids": SEVERAL},
    "a driver's, of one plate": {"user_id": many.BUSY_DRIVER, "plate_key": "11TUN3"},
    "the busy zone": {"zone_ids": [many.BUSY_ZONE]},
    "a quiet zone": {"zone_ids": many.QUIET_ZONES[:1]},
    "several zones": {"zone_ids": SEVERAL},
    "the busy zone among several": {"zone_ids": [many.BUSY_ZONE, *SEVERAL]},
    "all zones, each named": {"zone_ids": many.ZONES},
    "no zone": {"zone_ids": []},
    "the busy plate": {"plate_key": many.BUSY_PLATE},
    "the busy plate in several zones": {"plate_key": many.BUSY_PLATE, "zone_ids": SEVERAL},
    "a plate of few": {"plate_key": "50TUN2"},
    "everything": {},
}
FINED = {
    "a driver's": {"user_id": many.BUSY_DRIVER},
    "a plate's": {"plate_key": many.BUSY_PLATE},
    "a plate of few": {"plate_key": "11TUN11"},
    "an agent's": {"agent_id": many.BUSY_AGENT},
    "the busy zone": {"zone_ids": [many.BUSY_ZONE]},
    "several zones": {"zone_ids": SEVERAL},
    "all zones, each named": {"zone_ids": many.ZONES},
    "no zone": {"zone_ids": []},
    "plates by their left part": {"plate_left": "11"},
    "plates by their right part": {"plate_right": "1001"},
    "a driver's own": {"access": DriverAccess(many.BUSY_DRIVER)},
    "everything": {},
}
SIGHTS = {
    role: Sight.of(Caller(CallerKind.OPERATOR, str(many.BUSY_MANAGER), "", role), zone_ids)
    for role, zone_ids in (
        (Role.MANAGER, many.ZONES),
        (Role.ADMIN, None),
        (Role.SUPER_ADMIN, None),
    )
}
BADGES = {
    "a driver's own": {"user_id": many.BUSY_DRIVER},
    "a driver's of a rare year": {"user_id": many.BUSY_DRIVER, "year": 2021},
    "the busy zone": {"zone_ids": [many.BUSY_ZONE]},
    "a quiet zone": {"zone_ids": many.QUIET_ZONES[:1]},
    "several zones": {"zone_ids": SEVERAL},
    "all zones, each named": {"zone_ids": many.ZONES},
    "no zone": {"zone_ids": []},
    "a plate": {"plate_key": "1TUN1"},
    "this year": {"year": many.NOW.year},
    "a rare year": {"year": 2025},
    "everything": {},
}
AUDITS = {
    "everything": {},
    "a busy actor": {"actor_id": many.BUSY_DRIVER},
    "a quiet actor": {"actor_id": many.QUIET_ACTORS[0]},
    "a common kind": {"subject_kind": "session"},
    "a rare kind": {"subject_kind": "zone"},
    "a busy thing": {"subject_id": many.BUSY_ZONE},
    "a quiet thing": {"subject_id": many.QUIET_ZONES[0]},
    "a rare kind of a busy actor": {"actor_id": many.BUSY_DRIVER, "subject_kind": "zone"},
    "a quiet thing of a busy actor": {"actor_id": many.BUSY_DRIVER, "subject_id": many.QUIET_ZONES[0]},
    "a busy thing of a quiet actor": {"actor_id": many.QUIET_ACTORS[0], "subject_id": many.BUSY_ZONE},
    "a call": {"request_id": "busy"},
    "a time": {"since": many.NOW - timedelta(minutes=20), "until": many.NOW - timedelta(minutes=10)},
    "a time of a quiet actor": {"actor_id": many.QUIET_ACTORS[0], "until": many.NOW - timedelta(minutes=30)},
}
STREETS_OF = {
    "everywhere": None,
    "the busy zone": [many.BUSY_ZONE],
    "a quiet zone": many.QUIET_ZONES[:1],
    "several zones": SEVERAL,
    "all zones, each named": many.ZONES,
    "no zone": [],
}
SEARCHES = {
    "all": {},
    "by the beginning of most addresses": {"email": "driver-"},
    "by the beginning of some addresses": {"email": "driver-031"},
    "by a whole address": {"email": "driver-03141@example.com"},
    "by an address that somebody else claims": {"email": "driver-00316@example.com"},
    "by no address": {"email": "nobody@"},
    "by the beginning of most numbers": {"phone": "+216"},
    "by a number": {"phone": "+21620000314"},
    "by the busy plate": {"plate_key": many.BUSY_PLATE},
    "by a plate of one": {"plate_key": "31400TUN9"},
    "by a plate of nobody": {"plate_key": "1TUN2"},
}
PAYABLE_KINDS = ("topup", "auto_topup", "other", "session", "extension", "season_badge", "ticket")
RECORDS = {
    "everything": {},
    "of a status": {"status": Status.FAILED},
    "of a kind": {"kinds": ["ticket"]},
    "of a kind that is two": {"kinds": ["session", "extension"]},
    "by a method": {"method": MethodType.CASH},
    "of a kind by a method": {"kinds": ["ticket"], "method": MethodType.CARD},
    "of a kind in a status": {"kinds": ["topup"], "status": Status.FAILED},
    "a driver's": {"user_id": many.BUSY_DRIVER},
    "a driver's in a status": {"user_id": many.BUSY_DRIVER, "status": Status.REFUNDED},
    "a driver's of a kind": {"user_id": many.BUSY_DRIVER, "kinds": ["season_badge"]},
    "a driver's by a method": {"user_id": many.BUSY_DRIVER, "method": MethodType.WALLET},
    "a driver's of an amount": {"user_id": many.BUSY_DRIVER, "amount": many.RARE_AMOUNT},
    "of an amount": {"amount": many.RARE_AMOUNT},
    "of the busy zone": {"zone_ids": [many.BUSY_ZONE]},
    "of a quiet zone": {"zone_ids": many.QUIET_ZONES[:1]},
    "of several zones": {"zone_ids": SEVERAL},
    "of all zones, each named": {"zone_ids": many.ZONES},
    "of no zone": {"zone_ids": []},
    "of a zone, of a kind": {"zone_ids": [many.BUSY_ZONE], "kinds": ["ticket"]},
    "of a zone by a method": {"zone_ids": [many.BUSY_ZONE], "method": MethodType.CASH},
    "taken by somebody": {"recorded_by": many.QUIET_ACTORS[0]},
    **{
        f"{whose} for a thing of a car park, by {field}": {
            "subject": Subject(field, "7", is_of_car_park=True),
            **limits,
        }
        for field in many.CAR_PARK_THINGS
        for whose, limits in {
            "all": {},
            "a driver's": {"user_id": many.BUSY_DRIVER},
            "those of who works there": {"car_parks": ["MAIN", "LAC"]},
            "those of who works nowhere": {"car_parks": []},
        }.items()
    },
    "in a span": {"made_from": MADE - timedelta(days=1), "made_before": MADE + timedelta(days=1)},
    "a driver's in a span": {"user_id": many.BUSY_DRIVER, "made_from": MADE - timedelta(days=1)},
}
SHIFTS = {
    "an agent's own": {"agent_id": many.BUSY_AGENT},
    "the busy zone": {"zone_ids": [many.BUSY_ZONE]},
    "a quiet zone": {"zone_ids": many.QUIET_ZONES[:1]},
    "several zones": {"zone_ids": SEVERAL},
    "all zones, each named": {"zone_ids": many.ZONES},
    "no zone": {"zone_ids": []},
    "an agent's in a quiet zone": {"agent_id": many.BUSY_AGENT, "zone_ids": many.QUIET_ZONES[:1]},
    "everything": {},
    "a span": {"since": MADE - timedelta(days=1), "until": MADE + timedelta(days=1)},
}
LISTS = {
    **{
        f"sessions: {name}, {status}": lambda db, page, limits=limits, status=status: SessionRepository(db).list(
            SessionFilter(status=status, **limits), page, many.NOW
        )
        for (name, limits), status in itertools.product(REACHES.items(), (None, *SessionStatus))
    },
    **{
        f"sessions: {name}, over": lambda db, page, limits=limits: SessionRepository(db).list(
            SessionFilter(is_over_only=True, **limits), page, many.NOW
        )
        for name, limits in REACHES.items()
    },
    **{
        f"sessions: {name}, started in a span": lambda db, page, limits=limits: SessionRepository(db).list(
            SessionFilter(started_from=MADE - timedelta(days=1), started_before=MADE + timedelta(days=1), **limits),
            page,
            many.NOW,
        )
        for name, limits in REACHES.items()
    },
    **{
        f"vehicles to check: {name}": lambda db, page, zones=zones: CheckRepository(db).due(
            zones, many.NOW - timedelta(minutes=60), many.NOW + timedelta(minutes=10), uncounted(page)
        )
        for name, zones in {
            "the busy zone": [many.BUSY_ZONE],
            "a quiet zone": many.QUIET_ZONES[:1],
            "all zones, each named": many.ZONES,
            "no zone": [],
        }.items()
    },
    **{
        f"parking tickets: {status}": lambda db, page, status=status: ParkingTicketRepository(db).list(
            many.BUSY_DRIVER, status, page, many.NOW
        )
        for status in (None, *TicketStatus)
    },
    **{
        f"payments: {status}": lambda db, page, status=status: PaymentRepository(db).list(
            many.BUSY_DRIVER, status, page
        )
        for status in (None, *Status)
    },
    **{
        f"payments on record: {name}": lambda db, page, wanted=wanted: RecordRepository(db).list(
            PaymentFilter(**wanted), PAYABLE_KINDS, page
        )
        for name, wanted in RECORDS.items()
    },
    "wallets": lambda db, page: WalletDirectoryRepository(db).list(page),
    "wallets that owe": lambda db, page: WalletDirectoryRepository(db).owing(page),
    **{
        f"entries of all wallets: {kind}, {reason}, {span}": (
            lambda db, page, kind=kind, reason=reason, times=times: WalletDirectoryRepository(db).entries(
                EntrySearch(EntryFilter(kind, reason), *times), page
            )
        )
        for kind, reason, (span, times) in itertools.product(
            (None, *EntryType),
            (None, *EntryReason),
            {"ever": (), "in a span": (many.NOW - timedelta(hours=1), many.NOW + timedelta(hours=1))}.items(),
        )
    },
    **{
        f"entries of a wallet: {kind}, {reason}": lambda db, page, kind=kind, reason=reason: LedgerRepository(db).list(
            many.BUSY_DRIVER, EntryFilter(kind, reason), page
        )
        for kind, reason in itertools.product((None, *EntryType), (None, *EntryReason))
    },
    **{
        f"violation tickets: {name}, {status}, {reason}": lambda db, page, f=(limits, status, reason): (
            TicketListRepository(db).list(TicketFilter(status=f[1], reason=f[2], **f[0]), page, many.NOW)
        )
        for (name, limits), status, reason in itertools.product(FINED.items(), (None, *FineStatus), (None, *Reason))
    },
    **{
        f"violation tickets: {name}, unpaid, issued in a span": lambda db, page, limits=limits: TicketListRepository(
            db
        ).list(
            TicketFilter(
                is_unpaid_only=True,
                issued_from=MADE - timedelta(days=1),
                issued_before=MADE + timedelta(days=1),
                **limits,
            ),
            page,
            many.NOW,
        )
        for name, limits in FINED.items()
    },
    **{
        f"agents: {name}, {active}": lambda db, page, limits=limits, active=active: AgentRepository(db).list(
            AgentFilter(is_active=active, **limits), page
        )
        for name, limits in {
            "the busy zone": {"zone_ids": [many.BUSY_ZONE]},
            "a quiet zone": {"zone_ids": many.QUIET_ZONES[:1]},
            "several zones": {"zone_ids": SEVERAL},
            "no zone": {"zone_ids": []},
            "everything": {},
        }.items()
        for active in (None, True, False)
    },
    **{
        f"clamps to take off: {name}": lambda db, page, zone_ids=zone_ids: DayRepository(db).pending_removals(
            zone_ids, page
        )
        for name, zone_ids in STREETS_OF.items()
    },
    "violation tickets of a session": lambda db, page: TicketListRepository(db).list(
        TicketFilter(session_id=many.FINED_SESSION), page, many.NOW
    ),
    **{
        f"operators: seen by {by}, {zones}, {role}, {is_active}": (
            lambda db, page, by=by, zone_id=zone_id, role=role, is_active=is_active: OperatorRepository(db).list(
                SIGHTS[by], OperatorFilter(is_active, role, zone_id=zone_id), page
            )
        )
        for by, (zones, zone_id), role, is_active in itertools.product(
            SIGHTS,
            {"in every zone": None, "in the busy zone": many.BUSY_ZONE, "in a quiet zone": many.QUIET_ZONES[0]}.items(),
            (None, Role.OPERATOR, Role.MANAGER),
            (None, True, False),
        )
    },
    **car_park_people.lists(SIGHTS[Role.ADMIN]),
    **{
        f"audit log: {name}": lambda db, page, limits=limits: AuditRepository(db).list(AuditFilter(**limits), page)
        for name, limits in AUDITS.items()
    },
    **{
        f"season badges: {name}, {status}": lambda db, page, limits=limits, status=status: BadgeRepository(db).list(
            BadgeFilter(status=status, **limits), page, many.NOW
        )
        for (name, limits), status in itertools.product(BADGES.items(), (None, *BadgeStatus))
    },
    **{
        f"streets: {where}, {type_}, {is_active}": lambda db, page, zones=zones, type_=type_, is_active=is_active: (
            StreetRepository(db).list(StreetFilter(zones, type_, is_active), page)
        )
        for (where, zones), type_, is_active in itertools.product(
            STREETS_OF.items(), (None, *StreetType), (None, True, False)
        )
    },
    "meters": lambda db, page: MeterRepository(db).list(MeterFilter(), page),
    "meters of the busy zone": lambda db, page: MeterRepository(db).list(MeterFilter(many.BUSY_ZONE), page),
    "meters of a quiet zone": lambda db, page: MeterRepository(db).list(MeterFilter(many.QUIET_ZONES[0]), page),
    **{
        f"users: {name}, switched on: {is_active}": lambda db, page, found=found, is_active=is_active: UserRepository(
            db
        ).list(UserSearch(is_active=is_active, **found), page)
        for (name, found), is_active in itertools.product(SEARCHES.items(), (None, True, False))
    },
    **{
        f"sign-ins of a {kind}": lambda db, page, kind=kind: SignInRepository(db).page_of(
            kind, many.BUSY_DRIVER, page, many.NOW
        )
        for kind in (CallerKind.DRIVER, CallerKind.AGENT)
    },
    "photos of a ticket": lambda db, page: whole(PhotoRepository(db).of_ticket(many.TICKET)),
    "photos that belong to no ticket for long": lambda db, page: whole(
        PhotoRepository(db).loose_since_before(many.NOW, page.size)
    ),
    **{
        f"shifts: {name}, {state}": lambda db, page, limits=limits, state=state: ShiftRepository(
            db, timedelta(days=30)
        ).list(ShiftFilter(state=state, **limits), page, oldest_first=state is State.OPEN)
        for (name, limits), state in itertools.product(SHIFTS.items(), (None, *State))
    },
    **{
        f"for devices: {kind.name}, {name}, {since}": lambda db, page, kind=kind, zones=zones, since=since: downloaded(
            db, Part(kind, zones, since), page
        )
        for kind, (name, zones), since in itertools.product(
            Kind,
            {"the busy zone": [many.BUSY_ZONE], "a quiet zone": many.QUIET_ZONES[:1], "all": many.ZONES}.items(),
            (None, Moment(many.FIRST_STAMP + 3_000, 1)),
        )
        if since or kind is not Kind.REMOVALS
    },
    "payments that need attention": lambda db, page: PaymentRepository(db).needing_attention(page),
    "events that need attention": lambda db, page: EventRepository(db).needing_attention(page),
    **finance.LISTS,
    **car_park_booking.LISTS,
    **car_park_floor.LISTS,
    **car_park_places.LISTS,
    **car_park_stays.LISTS,
    **car_park_fees.LISTS,
    **points.LISTS,
    **pay_later.LISTS,
    **reports.LISTS,
    **notifications.LISTS,
}
