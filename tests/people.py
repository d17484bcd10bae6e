"""Accounts for tests. How their owners sign in is tested in tests/auth; here they are let in as after a good code."""

import asyncio
import itertools
import re
import secrets
from dataclasses import dataclass

import grpc.aio

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from server.app import Application
from server.auth.operators.model import NewOperator
from server.messages import Mail
from server.values.caller import CallerKind, Role
from server.values.source import Source

Metadata = tuple[tuple[str, str], ...]
# Where calls over the tests' channel come from.
FROM_HERE = Source("unix")


class Outbox:
    """Implements MailSender, and SmsSender by its `sms`: keeps messages in the place of sending them."""

    def __init__(self) -> None:
        self.messages: dict[str, list[Mail | str]] = {}
        self._arrived = asyncio.Condition()
        self.sms = _Sms(self)

    async def send(self, mail: Mail) -> None:
        await self.keep(mail.to, mail)

    async def keep(self, to: str, message: Mail | str) -> None:
        async with self._arrived:
            self.messages.setdefault(to, []).append(message)
            self._arrived.notify_all()

    async def last(self, to: str, *, count: int = 1, within: float = 5) -> Mail | str:
        """The newest message to an address, as soon as there are `count` of them: they are sent beside the call.

        `within` so many seconds, which are more where a program has to start first.
        """
        async with asyncio.timeout(within), self._arrived:
            await self._arrived.wait_for(lambda: len(self.messages.get(to, ())) >= count)
            return self.messages[to][-1]

    async def code(self, to: str, *, count: int = 1, within: float = 5) -> str:
        """The code in the newest message, as soon as there are `count` of them."""
        message = await self.last(to, count=count, within=within)
        text = message.text if isinstance(message, Mail) else message
        return re.search(r"\b\d{4,8}\b", text)[0]

    def count(self, to: str) -> int:
        return len(self.messages.get(to, ()))


class _Sms:
    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox

    async def send(self, phone: str, text: str) -> None:
        await self._outbox.keep(phone, text)


@dataclass(frozen=True)
class Person:
    """A signed-in account. `metadata` goes with the calls it makes."""

    id: str
    address: str
    access_token: str
    refresh_token: str

    @property
    def metadata(self) -> Metadata:
        return bearer(self.access_token)


def bearer(access_token: str, **more: str) -> Metadata:
    """Metadata that signs in; `bearer(token, idempotency_key="k")` adds entries."""
    rest = ((name.replace("_", "-"), value) for name, value in more.items())
    return (("authorization", f"Bearer {access_token}"), *rest)


class People:
    """Every account is new: tests run side by side and share nothing."""

    def __init__(self, application: Application, channel: grpc.aio.Channel, outbox: Outbox) -> None:
        self._auth = application.domains.auth
        self._drivers = AuthServiceStub(channel)
        self._outbox = outbox
        self._numbers = itertools.count(secrets.randbelow(10**6) * 100)

    def email(self) -> str:
        """An address that nobody has."""
        return f"somebody-{secrets.token_hex(8)}@example.com"

    def phone(self) -> str:
        """A Tunisian mobile number, E.164, that nobody has."""
        return f"+216{20_000_000 + next(self._numbers) % 10_000_000}"

    async def driver(self, email: str | None = None) -> Person:
        """Signs in at an address, whose account is made at the first time.

        A code costs a test more than most of what it looks at, so none is sent: see `driver_by_code`.
        """
        email = email or self.email()
        entry = self._auth.drivers._entry
        tokens, (driver, _) = await entry.sign_in(await entry.account(email), FROM_HERE)
        return Person(driver.id, email, tokens.access_token, tokens.refresh_token)

    async def driver_by_code(self, email: str | None = None) -> Person:
        """The same through the RPCs, with a code from the mail."""
        email = email or self.email()
        sent = self._outbox.count(email)
        await self._drivers.SendOtp(auth_pb.SendOtpRequest(email=email))
        code = await self._outbox.code(email, count=sent + 1)
        answer = await self._drivers.VerifyOtp(auth_pb.VerifyOtpRequest(email=email, code=code))
        return Person(answer.user.id, email, answer.tokens.access_token, answer.tokens.refresh_token)

    async def operator(
        self, role: Role = Role.OPERATOR, zone_ids: tuple[str, ...] = (), car_parks: tuple[str, ...] = ()
    ) -> Person:
        phone = self.phone()
        made = await self._auth.operators.create(NewOperator("Ines Chaabane", phone, role, None, zone_ids, car_parks))
        tokens = await self._auth.sign_ins.start(CallerKind.OPERATOR, made.id, FROM_HERE)
        return Person(made.id, phone, tokens.access_token, tokens.refresh_token)

    async def admin(self) -> Person:
        return await self.operator(Role.ADMIN)

    async def super_admin(self) -> Person:
        return await self.operator(Role.SUPER_ADMIN)
