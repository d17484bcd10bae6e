"""The composition root: settings → clients → repositories → services → servicers → gRPC server.

The one place where the parts meet. Each domain has a function here that says what it is made of and what it needs of
the others; `build` calls them in the order of their needs.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import grpc.aio
from bson import ObjectId
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection
from pymongo import AsyncMongoClient

from parkup.auth.v1 import auth_service_pb2, auth_service_pb2_grpc
from parkup.parking.v1 import zone_service_pb2, zone_service_pb2_grpc
from server.auth.attempts import AttemptLimits, Attempts
from server.auth.drivers.repository import DriverRepository
from server.auth.drivers.service import Balances, DriverService
from server.auth.drivers.servicer import AuthServicer
from server.auth.otp.delivery import BackgroundDelivery, MailSender, SmsSender
from server.auth.otp.model import Codes
from server.auth.otp.repository import OtpRepository
from server.auth.otp.service import OtpService
from server.auth.passwords import Passwords
from server.auth.sign_ins.access_tokens import AccessTokens
from server.auth.sign_ins.repository import SignInRepository
from server.auth.sign_ins.revocations import Revocations
from server.auth.sign_ins.service import Accounts, SignIns
from server.auth.staff_zones import StaffZones
from server.integrations.mail import SmtpMailer
from server.integrations.sms import ConsoleSms, HttpSms
from server.mongo.client import Database, Document, connect, database
from server.mongo.idempotency import IdempotencyStore
from server.mongo.rate_limits import RateLimits
from server.mongo.transactions import Transactions
from server.parking.zones.catalogue import ZoneCatalogue
from server.parking.zones.repository import ZoneRepository
from server.parking.zones.service import ZoneService
from server.parking.zones.servicer import ZoneServicer
from server.rpc.chain import build_chain
from server.rpc.health import Health
from server.rpc.paging import PageTokens
from server.settings import Settings
from server.values.caller import CallerKind
from server.values.clock import Clock, system_clock
from server.values.signing_keys import SigningKeys
from server.wallet.ledger import Ledger
from server.wallet.repository import WalletRepository

MAX_METADATA_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class Kernel:
    """What every domain is built from."""

    settings: Settings
    clock: Clock
    client: AsyncMongoClient[Document]
    database: Database
    transactions: Transactions
    limits: RateLimits
    answers: IdempotencyStore
    pages: PageTokens


@dataclass(frozen=True, slots=True)
class ThirdParties:
    """The ports to the world outside, for tests to put their own in. None: made from the settings."""

    mail: MailSender | None = None
    sms: SmsSender | None = None


@dataclass(slots=True)
class Parts:
    """What the domains add to the application while it is built."""

    registers: list[Callable[[grpc.aio.Server], None]] = field(default_factory=list)
    """Each adds one servicer: `lambda server: add_XServicer_to_server(servicer, server)`."""
    services: list[str] = field(default_factory=list)
    """Full names of the services, for reflection: `pb.DESCRIPTOR.services_by_name["X"].full_name`."""
    background: list[Callable[[], Coroutine[Any, Any, None]]] = field(default_factory=list)
    """Work that runs as long as the application, such as following a change stream; cancelled at the end."""
    ready: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    """Awaited before the first call is served, such as filling a catalogue."""
    closers: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    """Awaited at the end, the last one first."""


@dataclass(frozen=True, slots=True)
class Domains:
    """The services of the domains, for commands that work without a call: creating operators, demo data, jobs."""

    auth: Auth


@dataclass(frozen=True, slots=True)
class Application:
    """Everything of one process, built and ready. Belongs to the running event loop."""

    kernel: Kernel
    health: Health
    domains: Domains
    parts: Parts

    def server_on(self, *addresses: str) -> grpc.aio.Server:
        """A server with the whole chain and all services, bound to `unix:/path` and `host:port` addresses, not started.

        Raises RuntimeError when an address cannot be bound.
        """
        settings = self.kernel.settings
        server = grpc.aio.server(
            interceptors=[build_chain(settings, self.domains.auth.tokens, self.kernel.answers)],
            options=[
                ("grpc.max_receive_message_length", settings.max_request_bytes),
                ("grpc.max_metadata_size", MAX_METADATA_BYTES),
                ("grpc.so_reuseport", 1),
            ],
        )
        for register in self.parts.registers:
            register(server)
        health_pb2_grpc.add_HealthServicer_to_server(self.health.servicer, server)
        names = [*self.parts.services, health_pb2.DESCRIPTOR.services_by_name["Health"].full_name]
        reflection.enable_server_reflection([*names, reflection.SERVICE_NAME], server)
        for address in addresses:
            server.add_insecure_port(address)
        return server


@contextlib.asynccontextmanager
async def build(
    settings: Settings, *, clock: Clock = system_clock, third_parties: ThirdParties | None = None
) -> AsyncIterator[Application]:
    """Builds the application, keeps its background work running, and closes everything in reverse."""
    kernel = _kernel(settings, clock)
    parts = Parts()
    health = Health(kernel.database)
    domains = _wire(kernel, parts, third_parties or ThirdParties())
    parts.background.append(health.watch_database)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(kernel.client.close)
        for closer in parts.closers:
            stack.push_async_callback(closer)
        await asyncio.gather(health.check(), *(ready() for ready in parts.ready))
        for work in parts.background:
            stack.push_async_callback(_stop, asyncio.create_task(work()))
        yield Application(kernel, health, domains, parts)


async def _stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def _kernel(settings: Settings, clock: Clock) -> Kernel:
    client = connect(settings.mongo_uri)
    db = database(client, settings.mongodb_database)
    return Kernel(
        settings=settings,
        clock=clock,
        client=client,
        database=db,
        transactions=Transactions(client),
        limits=RateLimits(db, clock),
        answers=IdempotencyStore(db, clock),
        pages=PageTokens(settings.page_token_secret.get_secret_value()),
    )


def _wire(kernel: Kernel, parts: Parts, third_parties: ThirdParties) -> Domains:
    """Builds the domains, each with what it needs of those before it."""
    ledger = Ledger(WalletRepository(kernel.database), kernel.clock, _new_id)
    auth = _auth(kernel, parts, third_parties, ledger)
    staff_zones = StaffZones({})
    _parking(kernel, parts, staff_zones)
    return Domains(auth)


@dataclass(frozen=True, slots=True)
class Auth:
    """What other domains and commands need of auth. A domain with accounts of its own puts them into `accounts`."""

    tokens: AccessTokens
    sign_ins: SignIns
    accounts: dict[CallerKind, Accounts]
    attempts: Attempts
    passwords: Passwords
    drivers: DriverService


def _auth(kernel: Kernel, parts: Parts, third_parties: ThirdParties, balances: Balances) -> Auth:
    settings, clock, db = kernel.settings, kernel.clock, kernel.database
    keys = SigningKeys.parse(settings.jwt_secret.get_secret_value())
    token_lifetime = timedelta(minutes=settings.access_token_minutes)
    revocations = Revocations(db, clock, token_lifetime)
    parts.ready.append(revocations.start)
    parts.closers.append(revocations.close)
    tokens = AccessTokens(keys, token_lifetime, clock, revocations)

    driver_repository = DriverRepository(db)
    accounts: dict[CallerKind, Accounts] = {CallerKind.DRIVER: driver_repository}
    sign_ins = SignIns(
        SignInRepository(db),
        tokens,
        revocations,
        accounts,
        clock=clock,
        lifetime=timedelta(days=settings.refresh_token_days),
    )
    attempts = Attempts(kernel.limits, _attempt_limits(settings))
    passwords = Passwords(settings.bcrypt_cost)
    parts.closers.append(passwords.close)
    otp = _otp(kernel, parts, third_parties, keys, attempts)

    drivers = DriverService(driver_repository, otp, sign_ins, balances, clock)
    auth_servicer = AuthServicer(drivers)
    parts.registers.append(
        lambda server: auth_service_pb2_grpc.add_AuthServiceServicer_to_server(auth_servicer, server)
    )
    parts.services.append(auth_service_pb2.DESCRIPTOR.services_by_name["AuthService"].full_name)
    return Auth(tokens, sign_ins, accounts, attempts, passwords, drivers)


def _otp(
    kernel: Kernel, parts: Parts, third_parties: ThirdParties, keys: SigningKeys, attempts: Attempts
) -> OtpService:
    settings = kernel.settings
    mail, sms = third_parties.mail or SmtpMailer(settings), third_parties.sms
    if sms is None:
        sms = _sms_sender(settings)
        parts.closers.append(sms.close)
    delivery = BackgroundDelivery(mail, sms, settings.otp_minutes)
    parts.closers.append(delivery.close)
    codes = Codes(keys.derive("one-time codes"), settings.dev_otp)
    lifetime = timedelta(minutes=settings.otp_minutes)
    return OtpService(OtpRepository(kernel.database), codes, delivery, attempts, clock=kernel.clock, lifetime=lifetime)


def _sms_sender(settings: Settings) -> HttpSms | ConsoleSms:
    if url := settings.sms_gateway_url:
        return HttpSms(url, settings.sms_gateway_token.get_secret_value())
    return ConsoleSms(settings.data_dir / "sms.jsonl")


def _attempt_limits(settings: Settings) -> AttemptLimits:
    return AttemptLimits(
        sends_per_address=settings.otp_sends_per_address,
        sends_per_caller=settings.otp_sends_per_caller,
        tries_per_account=settings.sign_in_tries_per_account,
        tries_per_caller=settings.sign_in_tries_per_caller,
    )


def _parking(kernel: Kernel, parts: Parts, staff_zones: StaffZones) -> ZoneService:
    repository, catalogue = ZoneRepository(kernel.database), ZoneCatalogue()
    zones = ZoneService(repository, catalogue, staff_zones, kernel.clock, _new_id)
    follower = repository.follow(catalogue)
    parts.ready.append(follower.start)
    parts.closers.append(follower.close)
    zone_servicer = ZoneServicer(zones, kernel.pages)
    parts.registers.append(
        lambda server: zone_service_pb2_grpc.add_ZoneServiceServicer_to_server(zone_servicer, server)
    )
    parts.services.append(zone_service_pb2.DESCRIPTOR.services_by_name["ZoneService"].full_name)
    return zones


def _new_id() -> str:
    return str(ObjectId())
