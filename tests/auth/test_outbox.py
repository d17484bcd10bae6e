"""Codes reach people although mail servers and processes of ours come and go. The mail server is a real one."""

import asyncio
import contextlib
import email
import email.policy
import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import grpc.aio
import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1 import operator_service_pb2 as operator_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.operator_service_pb2_grpc import OperatorServiceStub
from server import app
from server.auth.operators.model import NewOperator
from server.auth.otp.model import DRIVER_DIGITS, Codes, OtpAddress, OutgoingCode
from server.auth.otp.outbox import LEASE, pause_after
from server.auth.otp.repository import OtpRepository
from server.dev.mailbox import Mailbox
from server.dev.ports import free_ports
from server.kernel import ThirdParties
from server.messages import Mail, MailSender
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.values.caller import CallerKind, Role
from server.values.language import Language
from server.values.signing_keys import SigningKeys
from tests.errors import refused

PATIENCE_SECONDS = 30


class MailServer:
    """The mail server of the development stack, which is there or away."""

    def __init__(self, folder: Path) -> None:
        (self.port,) = free_ports(1)
        self._folder = folder
        self._arrived: asyncio.Queue[str] = asyncio.Queue()
        self._running: Mailbox | None = None

    async def come(self, kind: type[Mailbox] = Mailbox) -> None:
        self._running = kind(port=self.port, folder=self._folder, show=self._arrived.put_nowait)
        await self._running.start()

    async def go(self) -> None:
        if self._running:
            await self._running.stop()

    async def mail(self) -> EmailMessage:
        """The mail that arrives next."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            to = re.match(r"Mail to (\S+):", await self._arrived.get())[1]
        newest = max(self._folder.glob(f"*-{to}.eml"))
        return email.message_from_bytes(newest.read_bytes(), policy=email.policy.default)


class KnowsNobody(Mailbox):
    """Refuses every recipient."""

    # The name and the answer are aiosmtpd's.
    async def handle_RCPT(self, *_: object) -> str:
        return "550 5.1.1 no such user"


def text_of(mail: EmailMessage) -> str:
    return mail.get_body(("plain",)).get_content()


def code_in(mail: EmailMessage) -> str:
    return re.search(r"\b\d{6}\b", text_of(mail))[0]


@pytest_asyncio.fixture
async def mail_server(tmp_path) -> AsyncIterator[MailServer]:
    server = MailServer(tmp_path)
    yield server
    await server.go()


@pytest_asyncio.fixture
async def own_database(settings):
    """A database that no other test's processes look after."""
    async with connect(settings.mongo_uri) as client:
        database = client[f"{settings.mongodb_database}_mail_{secrets.token_hex(4)}"]
        await make_indexes(database)
        yield database
        await client.drop_database(database.name)


Process = Callable[..., contextlib.AbstractAsyncContextManager[tuple[app.Application, grpc.aio.Channel]]]


@pytest.fixture
def process(settings, clock, mail_server, own_database, folder_of_run, outbox) -> Process:
    """Starts a process of the server that mails through `mail_server`, unless it is given another `mail`."""

    @contextlib.asynccontextmanager
    async def start(mail: MailSender | None = None):
        own = settings.model_copy(
            update={
                "mongodb_database": own_database.name,
                "smtp_host": "127.0.0.1",
                "smtp_port": mail_server.port,
            }
        )
        address = f"unix:{folder_of_run}/{secrets.token_hex(4)}.sock"
        async with app.build(own, clock=clock, third_parties=ThirdParties(mail, outbox.sms)) as built:
            server = built.server_on(address)
            await server.start()
            async with grpc.aio.insecure_channel(address) as channel:
                yield built, channel
            await server.stop(None)

    return start


async def until(holds: Callable[[], Awaitable[object]]) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await holds():
            pass


def was_tried(database, account: str) -> Callable[[], Awaitable[object]]:
    """Whether a code could not be sent, and the call that asked for it has been taken back."""
    return lambda: database["otpCodes"].find_one({"_id": account, "outgoing.counters": []})


def send(channel, address: str) -> Awaitable[object]:
    return AuthServiceStub(channel).SendOtp(pb.SendOtpRequest(email=address))


async def test_a_code_is_mailed_when_the_mail_server_is_back(process, mail_server, own_database, people, clock) -> None:
    address = people.email()
    with capture_logs() as logged:
        async with process() as (_, channel):
            await send(channel, address)
            await until(was_tried(own_database, f"driver:{address}"))
    async with process() as (_, channel):
        waiting = str(await own_database["otpCodes"].find_one())
        clock.move(minutes=10)

        await mail_server.come()

        mail = await mail_server.mail()
        assert mail["To"] == address
        assert "5 minutes" in text_of(mail)
        assert "code not sent" in {entry["event"] for entry in logged}
        assert code_in(mail) not in waiting + repr(logged)
        await AuthServiceStub(channel).VerifyOtp(pb.VerifyOtpRequest(email=address, code=code_in(mail)))


async def test_another_process_mails_what_one_could_not(process, mail_server, own_database, people) -> None:
    address = people.email()
    async with process() as (_, channel):
        await send(channel, address)
        await until(was_tried(own_database, f"driver:{address}"))
    await mail_server.come()

    async with process() as (_, channel):
        code = code_in(await mail_server.mail())
        await AuthServiceStub(channel).VerifyOtp(pb.VerifyOtpRequest(email=address, code=code))


async def test_another_process_mails_the_code_of_one_that_died_before_it_had_tried(
    process, mail_server, own_database, people, settings, clock
) -> None:
    keys = SigningKeys.parse(settings.jwt_secret.get_secret_value()).derive("one-time codes")
    to = OtpAddress(CallerKind.DRIVER, people.email())
    codes = Codes(keys, {CallerKind.DRIVER: DRIVER_DIGITS})
    left = codes.new(to.kind, clock() + timedelta(minutes=15))
    outgoing = OutgoingCode(to.id, to, left, Language.FR, has_account=True, counters=(), tries=1)
    await OtpRepository(own_database).put(outgoing, "network:192.0.2.0/24", clock(), clock() + LEASE)
    await mail_server.come()
    clock.move(seconds=LEASE.total_seconds())

    async with process() as (_, channel):
        code = code_in(await mail_server.mail())
        assert code == codes.text(left, to)
        await AuthServiceStub(channel).VerifyOtp(pb.VerifyOtpRequest(email=to.address, code=code))


async def test_a_code_that_could_not_be_mailed_does_not_count(
    process, mail_server, own_database, people, settings
) -> None:
    address = people.email()
    async with process() as (_, channel):
        for _ in range(settings.otp_sends_per_address + 3):
            await send(channel, address)
            await until(was_tried(own_database, f"driver:{address}"))
        await mail_server.come()
        await mail_server.mail()

        for _ in range(settings.otp_sends_per_address):
            await send(channel, address)
            await mail_server.mail()
        with refused("RATE_LIMITED"):
            await send(channel, address)


async def test_a_code_is_not_mailed_when_it_is_no_longer_good(
    process, mail_server, own_database, people, clock
) -> None:
    late, early = people.email(), people.email()
    async with process() as (_, channel):
        await send(channel, late)
        await until(was_tried(own_database, f"driver:{late}"))
        clock.move(minutes=16)
        await mail_server.come()
        await send(channel, early)

        assert (await mail_server.mail())["To"] == early
        await until(lambda: own_database["otpCodes"].find_one({"_id": f"driver:{early}", "outgoing": None}))
        assert (await own_database["otpCodes"].find_one({"_id": f"driver:{late}"}))["outgoing"]["tries"] <= 2


async def test_a_code_for_nobody_is_tried_once_and_counts(process, mail_server, own_database, people, settings) -> None:
    address = people.email()
    await mail_server.come(KnowsNobody)
    async with process() as (_, channel):
        for _ in range(settings.otp_sends_per_address):
            await send(channel, address)
            await until(lambda: own_database["otpCodes"].find_one({"_id": f"driver:{address}", "outgoing": None}))

        with refused("RATE_LIMITED"):
            await send(channel, address)


async def test_whether_there_is_an_account_does_not_show_in_what_counts_while_the_mail_server_is_away(
    process, own_database, people, settings
) -> None:
    known, unknown = people.email(), people.email()
    async with process() as (application, channel):
        new = NewOperator("Ines Chaabane", people.phone(), Role.OPERATOR, known)
        await application.domains.auth.operators.create(new)
        for address in (known, unknown):
            for _ in range(settings.otp_sends_per_address + 3):
                request = operator_pb.RequestOperatorOtpRequest(email=address)
                await OperatorServiceStub(channel).RequestOperatorOtp(request)
                await until(was_tried(own_database, f"operator:{address}"))


async def test_nobody_waits_for_a_mail_and_the_end_of_the_process_does(process, people) -> None:
    class Slow:
        """Takes a mail when it is told to."""

        def __init__(self) -> None:
            self.may_end = asyncio.Event()
            self.sent = 0

        async def send(self, mail: Mail) -> None:
            await self.may_end.wait()
            self.sent += 1

    slow = Slow()
    async with process(slow) as (_, channel):
        await send(channel, people.email())
        assert not slow.sent
        asyncio.get_running_loop().call_soon(slow.may_end.set)

    assert slow.sent == 1


async def test_a_fault_of_ours_loses_no_code(process, people) -> None:
    class Faulty:
        """Fails at the first mail in a way that nobody thought of."""

        def __init__(self) -> None:
            self.tries = 0
            self.sent = asyncio.Event()

        async def send(self, mail: Mail) -> None:
            self.tries += 1
            if self.tries == 1:
                raise RuntimeError("a fault")
            self.sent.set()

    faulty = Faulty()
    async with process(faulty) as (_, channel), asyncio.timeout(PATIENCE_SECONDS):
        await send(channel, people.email())
        await faulty.sent.wait()


def test_pauses_grow_up_to_half_a_minute() -> None:
    assert [pause_after(tries).total_seconds() for tries in (1, 2, 3, 6, 900)] == [1, 2, 4, 30, 30]
