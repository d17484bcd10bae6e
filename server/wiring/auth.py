"""What the auth domain is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from parkup.auth.v1 import (
    auth_service_pb2,
    auth_service_pb2_grpc,
    personal_data_service_pb2,
    personal_data_service_pb2_grpc,
    user_service_pb2,
    user_service_pb2_grpc,
    vehicle_service_pb2,
    vehicle_service_pb2_grpc,
)
from server.auth.attempts import AttemptLimits, Attempts
from server.auth.drivers.confirmations import Confirmations
from server.auth.drivers.entry import Balances, DriverEntry
from server.auth.drivers.repository import DriverRepository
from server.auth.drivers.service import DriverService
from server.auth.drivers.servicer import UserServicer, VehicleServicer
from server.auth.known_sources import KnownSources
from server.auth.operators.repository import OperatorRepository
from server.auth.operators.service import OperatorService
from server.auth.otp.delivery import Delivery
from server.auth.otp.model import DRIVER_DIGITS, Codes
from server.auth.otp.outbox import Outbox
from server.auth.otp.repository import OtpRepository
from server.auth.otp.service import OtpService
from server.auth.ownership import Ownership
from server.auth.password_accounts.service import PasswordAccounts
from server.auth.passwords import Passwords
from server.auth.personal_data.repository import ErasureRepository
from server.auth.personal_data.service import Keeper, PersonalDataService
from server.auth.personal_data.servicer import PersonalDataServicer
from server.auth.sign_ins.access_tokens import AccessTokens
from server.auth.sign_ins.repository import SignInRepository
from server.auth.sign_ins.revocations import Revocations
from server.auth.sign_ins.service import Accounts, SignIns
from server.auth.sign_ins.servicer import AuthServicer
from server.auth.staff_zones import HeldAssignments, StaffZones, ZoneAssignments
from server.auth.standings.service import AccountStore, StaffStore, StandingService
from server.auth.users.repository import UserRepository
from server.auth.users.service import UserDirectory
from server.carpark.staff import CarParkStaff, HeldCarParksOfStaff
from server.integrations.mail import SmtpMailer
from server.integrations.sms import ConsoleSms, HttpSms
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, ThirdParties, new_id
from server.mongo.held_together import HeldTogether
from server.settings import Settings
from server.values.caller import CallerKind
from server.values.signing_keys import SigningKeys
from server.wiring.ways_in import wire_ways_in

ERASE_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Auth:
    """What other domains and commands need of auth.

    A domain with accounts of its own puts them into `accounts`, for signing in, and, when they are staff, into
    `assignments`, for their zones; and where they are kept into `stores` and `staff`, for what they may do. What
    keeps something of drivers goes into `keepers`.
    """

    tokens: AccessTokens
    sign_ins: SignIns
    accounts: dict[CallerKind, Accounts]
    attempts: Attempts
    passwords: Passwords
    drivers: DriverService
    confirmations: Confirmations
    operators: OperatorService
    operator_repository: OperatorRepository
    standings: StandingService
    staff_zones: StaffZones
    car_park_staff: CarParkStaff
    assignments: dict[CallerKind, ZoneAssignments]
    stores: dict[CallerKind, AccountStore]
    staff: dict[CallerKind, StaffStore]
    keepers: list[Keeper]
    personal_data: PersonalDataService
    directory: UserDirectory
    password_accounts: PasswordAccounts


def wire_auth(kernel: Kernel, parts: Parts, third_parties: ThirdParties, balances: Balances) -> Auth:
    settings, clock, db = kernel.settings, kernel.clock, kernel.database
    keys = SigningKeys.parse(settings.jwt_secret.get_secret_value())
    lifetimes = _access_token_lifetimes(settings)
    revocations = Revocations(db, clock, max(lifetimes.values()))
    parts.held.append(revocations)
    tokens = AccessTokens(keys, lifetimes, clock, revocations, revocations.roles)

    driver_repository, operator_repository = DriverRepository(db), OperatorRepository(db)
    accounts: dict[CallerKind, Accounts] = {
        CallerKind.DRIVER: driver_repository,
        CallerKind.OPERATOR: operator_repository,
    }
    assignments: dict[CallerKind, ZoneAssignments] = {CallerKind.OPERATOR: operator_repository}
    sign_ins = _sign_ins(kernel, tokens, revocations, accounts)
    attempts = _attempts(kernel)
    passwords = Passwords(settings.bcrypt_cost, settings.password_queue)
    parts.closers.append(passwords.close)
    otp = _otp(kernel, parts, third_parties, keys, attempts)

    entry = DriverEntry(driver_repository, sign_ins, balances, clock)
    drivers = DriverService(driver_repository, otp, sign_ins, entry, clock)
    operators = OperatorService(operator_repository, otp, sign_ins, clock=clock, new_id=new_id)
    confirmations = Confirmations(driver_repository, kernel.transactions, clock)
    password_accounts = wire_ways_in(
        kernel, parts, entry=entry, otp=otp, attempts=attempts, passwords=passwords, sign_ins=sign_ins, keys=keys
    )
    ownership, keepers = Ownership(otp, password_accounts), list[Keeper]()
    personal_data = _personal_data(kernel, parts, keepers, entry, ownership=ownership, sign_ins=sign_ins)
    stores: dict[CallerKind, AccountStore] = {
        CallerKind.DRIVER: driver_repository,
        CallerKind.OPERATOR: operator_repository,
    }
    staff: dict[CallerKind, StaffStore] = {CallerKind.OPERATOR: operator_repository}
    standings = _standings(kernel, operator_repository, stores, staff, sign_ins=sign_ins, revocations=revocations)
    directory = _directory(kernel, entry, standings, ownership, sign_ins)
    held_car_parks = HeldCarParksOfStaff()
    _serve(parts, UserServicer(drivers, directory, kernel.pages), drivers, confirmations)
    return Auth(
        tokens=tokens,
        sign_ins=sign_ins,
        accounts=accounts,
        attempts=attempts,
        passwords=passwords,
        drivers=drivers,
        confirmations=confirmations,
        operators=operators,
        operator_repository=operator_repository,
        standings=standings,
        staff_zones=_staff_zones(parts, assignments, held_car_parks),
        car_park_staff=CarParkStaff(held_car_parks, operator_repository),
        assignments=assignments,
        stores=stores,
        staff=staff,
        keepers=keepers,
        personal_data=personal_data,
        directory=directory,
        password_accounts=password_accounts,
    )


def _directory(
    kernel: Kernel, entry: DriverEntry, standings: StandingService, ownership: Ownership, sign_ins: SignIns
) -> UserDirectory:
    return UserDirectory(
        users=UserRepository(kernel.database),
        entry=entry,
        standings=standings,
        ownership=ownership,
        sign_ins=sign_ins,
        transactions=kernel.transactions,
        clock=kernel.clock,
        new_id=new_id,
    )


def _personal_data(
    kernel: Kernel,
    parts: Parts,
    keepers: Sequence[Keeper],
    entry: DriverEntry,
    *,
    ownership: Ownership,
    sign_ins: SignIns,
) -> PersonalDataService:
    service = PersonalDataService(
        store=ErasureRepository(kernel.database),
        keepers=keepers,
        entry=entry,
        ownership=ownership,
        sign_ins=sign_ins,
        limits=kernel.limits,
        transactions=kernel.transactions,
        clock=kernel.clock,
    )
    parts.jobs.append(Job("erase-accounts", ERASE_EVERY, service.erase_due))
    parts.measures.append(service.measure)
    parts.serve(
        personal_data_service_pb2.DESCRIPTOR.services_by_name["PersonalDataService"],
        personal_data_service_pb2_grpc.add_PersonalDataServiceServicer_to_server,
        PersonalDataServicer(service),
    )
    return service


def _staff_zones(
    parts: Parts, assignments: Mapping[CallerKind, ZoneAssignments], car_parks: HeldCarParksOfStaff
) -> StaffZones:
    operators = HeldAssignments("operators", "zoneIds", hidden=("password",))
    agents = HeldAssignments("agents", "assignedZones", hidden=("password",))
    both = HeldTogether("operators", operators, car_parks, hidden=operators.hidden, of_no_matter=operators.of_no_matter)
    parts.held += [both, agents]
    return StaffZones({CallerKind.OPERATOR: operators, CallerKind.AGENT: agents}, assignments)


def _standings(
    kernel: Kernel,
    operators: OperatorRepository,
    stores: Mapping[CallerKind, AccountStore],
    staff: Mapping[CallerKind, StaffStore],
    *,
    sign_ins: SignIns,
    revocations: Revocations,
) -> StandingService:
    return StandingService(
        operators=operators,
        stores=stores,
        staff=staff,
        sign_ins=sign_ins,
        revocations=revocations,
        transactions=kernel.transactions,
        clock=kernel.clock,
    )


def _sign_ins(
    kernel: Kernel, tokens: AccessTokens, revocations: Revocations, accounts: Mapping[CallerKind, Accounts]
) -> SignIns:
    return SignIns(
        SignInRepository(kernel.database),
        tokens,
        revocations,
        accounts,
        transactions=kernel.transactions,
        clock=kernel.clock,
        lifetime=timedelta(days=kernel.settings.refresh_token_days),
        repeatable=timedelta(seconds=kernel.settings.refresh_repeat_seconds),
    )


def _serve(parts: Parts, users: UserServicer, drivers: DriverService, confirmations: Confirmations) -> None:
    parts.serve(
        auth_service_pb2.DESCRIPTOR.services_by_name["AuthService"],
        auth_service_pb2_grpc.add_AuthServiceServicer_to_server,
        AuthServicer(drivers),
    )
    parts.serve(
        user_service_pb2.DESCRIPTOR.services_by_name["UserService"],
        user_service_pb2_grpc.add_UserServiceServicer_to_server,
        users,
    )
    parts.serve(
        vehicle_service_pb2.DESCRIPTOR.services_by_name["VehicleService"],
        vehicle_service_pb2_grpc.add_VehicleServiceServicer_to_server,
        VehicleServicer(drivers, confirmations),
    )


def _access_token_lifetimes(settings: Settings) -> dict[CallerKind, timedelta]:
    staff = timedelta(minutes=settings.staff_access_token_minutes)
    return {
        CallerKind.DRIVER: timedelta(minutes=settings.access_token_minutes),
        CallerKind.AGENT: staff,
        CallerKind.OPERATOR: staff,
    }


def _otp(
    kernel: Kernel, parts: Parts, third_parties: ThirdParties, keys: SigningKeys, attempts: Attempts
) -> OtpService:
    settings = kernel.settings
    mail, sms = third_parties.mail or SmtpMailer(settings), third_parties.sms
    if sms is None:
        sms = sms_sender(settings)
        parts.closers.append(sms.close)
    digits = {CallerKind.DRIVER: DRIVER_DIGITS, CallerKind.OPERATOR: settings.operator_otp_digits}
    codes = Codes(keys.derive("one-time codes"), digits, settings.dev_otp)
    lifetime = timedelta(minutes=settings.otp_minutes)
    repository = OtpRepository(kernel.database)
    outbox = Outbox(repository, codes, Delivery(mail, sms), kernel.limits, kernel.clock)
    parts.background.append(outbox.send_left)
    parts.closers.append(outbox.close)
    return OtpService(repository, codes, outbox, attempts, clock=kernel.clock, lifetime=lifetime)


def sms_sender(settings: Settings) -> HttpSms | ConsoleSms:
    if url := settings.sms_gateway_url:
        return HttpSms(url, settings.sms_gateway_token.get_secret_value())
    return ConsoleSms(settings.data_dir / "sms.jsonl")


def _attempts(kernel: Kernel) -> Attempts:
    settings = kernel.settings
    numbers = AttemptLimits(
        sends_per_address=settings.otp_sends_per_address,
        sends_per_caller=settings.otp_sends_per_caller,
        sends_per_day=settings.otp_sends_per_day,
        tries_per_account=settings.sign_in_tries_per_account,
        tries_per_caller=settings.sign_in_tries_per_caller,
        tries_per_day=settings.sign_in_tries_per_day,
    )
    return Attempts(kernel.limits, KnownSources(kernel.database, kernel.clock), numbers)
