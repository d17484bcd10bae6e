"""The calls that are measured, each by callers of its own so that none waits for another's session or wallet."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass

import aiohttp
import grpc.aio
from bson import ObjectId

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import user_service_pb2 as user_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.enforcement.v1 import agent_service_pb2 as agent_pb
from parkup.enforcement.v1 import violation_ticket_service_pb2 as ticket_pb
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceStub
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1 import zone_service_pb2 as zone_pb
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from server import app
from server.auth.sign_ins.model import SignIn
from server.dev.bench.car_park import CarParkLoads, car_park_loads
from server.dev.bench.gates import GateLoads, Size, load_car_park
from server.dev.bench.load import Send, spread
from server.dev.seed_load import Amounts, seed_load
from server.ledger.books import Book
from server.ledger.model import adjustment
from server.settings import Settings
from server.values.caller import CallerKind, Role
from server.workers import worker_sockets

Rpc = grpc.aio.UnaryUnaryMultiCallable[bytes, bytes]

PAYERS = 200
CODE = "424242"
"""PARKUP_DEV_OTP of the stack."""
FILLED_AT_ONCE = 500
OPENED_AT_ONCE = 32
PARKING = "/parkup.parking.v1."
ISSUE = "/parkup.enforcement.v1.ViolationTicketService/IssueViolationTicket"
PAY_FROM_WALLET = "/parkup.wallet.v1.WalletService/PayFromWallet"
CROWDED = ("StartSession gRPC", "StartSession paid gRPC", "PayFromWallet gRPC")
QUIET = "TUN-005"
LIST_SESSIONS = "ListSessions gRPC"
ISSUE_TICKET = "IssueViolationTicket gRPC"
GROWN = ("CheckVehicle gRPC", LIST_SESSIONS, "StartSession gRPC", ISSUE_TICKET)
SESSIONS_OF_REGULAR = 25
SESSIONS_LISTED = 100
PLATES = (f"{number % 9_999} TUN {number // 9_999}" for number in itertools.count())


@dataclass(frozen=True)
class Scenarios:
    """Loads against the workers (gRPC) and against the gateway (REST)."""

    channel: grpc.aio.Channel
    gateway: grpc.aio.Channel
    """To the gateway; `channel` leads to the workers."""
    http: aiohttp.ClientSession
    zone_id: str
    agent: str
    drivers: deque[str]
    """Access tokens; each starts one session."""
    rich_drivers: deque[str]
    """The same, with enough in the wallet to pay for it."""
    regular: str
    """Access token of a driver with more sessions than a page of a list shows."""
    regular_of_many: str
    """Access token of one with more than a hundred."""
    payers: list[str]
    """Access tokens of drivers whose wallets hold enough."""
    quiet_zone_id: str
    """A zone in which nothing else of the bench parks."""
    admin_token: Callable[[str], str]
    """Gives the access token of an admin with an id."""
    car_park: CarParkLoads
    gates: GateLoads

    def all(self) -> Iterator[tuple[str, Send]]:
        yield "GetMe gRPC", self._grpc("/parkup.auth.v1.UserService/GetMe", user_pb.GetMeRequest(), self.payers)
        yield "ListZones gRPC", self._grpc(f"{PARKING}ZoneService/ListZones", zone_pb.ListZonesRequest(), None)
        yield "StartSession gRPC", self._start_session_grpc(self.drivers)
        yield "StartSession paid gRPC", self._start_session_grpc(self.rich_drivers, method="wallet")
        yield ISSUE_TICKET, self._issue_ticket
        yield "CheckVehicle gRPC", self._check_vehicle
        listed = session_pb.ListSessionsRequest()
        yield LIST_SESSIONS, self._grpc(f"{PARKING}SessionService/ListSessions", listed, [self.regular])
        pay = wallet_pb.PayFromWalletRequest(amount=0.01)
        yield "PayFromWallet gRPC", self._grpc(PAY_FROM_WALLET, pay, self.payers)
        yield "PayFromWallet, one wallet gRPC", self._grpc(PAY_FROM_WALLET, pay, self.payers[:1])
        yield from self.car_park.all()
        yield "ListZones REST", self._list_zones_rest
        yield "StartSession REST", self._start_session_rest(self.drivers)
        yield from self.gates.all()

    def through_gateway(self) -> Iterator[tuple[str, Send]]:
        """StartSession through the gateway, as gRPC and as REST: what differs is the gateway's work."""
        call: Rpc = self.gateway.unary_unary(f"{PARKING}SessionService/StartSession")
        yield "StartSession gRPC", self._start_session_grpc(self.drivers, call=call)
        yield "StartSession REST", self._start_session_rest(self.drivers)

    async def list_sessions_rest(self) -> None:
        """A page of a hundred sessions."""
        headers = {"authorization": f"Bearer {self.regular_of_many}"}
        params = {"limit": str(SESSIONS_LISTED)}
        async with self.http.get("/v1/parking/sessions", params=params, headers=headers) as response:
            sessions = (await response.json())["sessions"]
            if len(sessions) != SESSIONS_LISTED:
                raise ValueError(f"{len(sessions)} sessions")

    async def open_apps(self, name: str, count: int) -> None:
        """Drivers look before they park: their apps ask for the session under way, if the load is one of starts."""
        await self.gates.before(name)
        if not name.startswith("StartSession"):
            return
        call: Rpc = self.channel.unary_unary(f"{PARKING}SessionService/GetActiveSession")
        tokens = list(itertools.islice(self.rich_drivers if "paid" in name else self.drivers, count))
        for some in (tokens[first : first + OPENED_AT_ONCE] for first in range(0, len(tokens), OPENED_AT_ONCE)):
            await asyncio.gather(*(call(b"", metadata=bearer(token)) for token in some))

    def crowded(self) -> Iterator[tuple[str, Send]]:
        """What is measured with many callers, too, for the length of the tail."""
        return ((name, send) for name, send in self.all() if name in CROWDED)

    def grown(self) -> Iterator[tuple[str, Send]]:
        """What is measured again when the database has grown."""
        return ((name, send) for name, send in self.all() if name in GROWN)

    def _grpc(self, path: str, request: object, tokens: list[str] | None) -> Send:
        call: Rpc = self.channel.unary_unary(path)
        body = request.SerializeToString()  # type: ignore[attr-defined]  # any message
        signed_in = itertools.cycle([bearer(token) for token in tokens] if tokens else [()])

        async def send() -> None:
            await call(body, metadata=next(signed_in))

        return send

    def _start_session_grpc(self, tokens: deque[str], method: str = "", call: Rpc | None = None) -> Send:
        call = call or self.channel.unary_unary(f"{PARKING}SessionService/StartSession")
        request = session_pb.StartSessionRequest(zone_id=self.zone_id, duration_minutes=60, payment_method_id=method)

        async def send() -> None:
            token = tokens.popleft()
            request.license_plate = next(PLATES)
            await call(request.SerializeToString(), metadata=bearer(token))

        return send

    async def _check_vehicle(self) -> None:
        call: Rpc = self.channel.unary_unary(f"{PARKING}SessionService/CheckVehicle")
        request = session_pb.CheckVehicleRequest(license_plate=next(PLATES), zone_id=self.zone_id)
        await call(request.SerializeToString(), metadata=bearer(self.agent))

    async def _issue_ticket(self) -> None:
        call: Rpc = self.channel.unary_unary(ISSUE)
        request = ticket_pb.IssueViolationTicketRequest(
            license_plate=next(PLATES), zone_id=self.zone_id, reason=ViolationTicket.REASON_CAR_SABOT
        )
        await call(request.SerializeToString(), metadata=bearer(self.agent))

    async def _list_zones_rest(self) -> None:
        async with self.http.get("/v1/zones") as response:
            await response.read()
            response.raise_for_status()

    def _start_session_rest(self, tokens: deque[str]) -> Send:
        async def send() -> None:
            token = tokens.popleft()
            request = {"zone_id": self.zone_id, "license_plate": next(PLATES), "duration_minutes": 60}
            headers = {"authorization": f"Bearer {token}"}
            async with self.http.post("/v1/parking/sessions", json=request, headers=headers) as response:
                await response.read()
                response.raise_for_status()

        return send


@contextlib.asynccontextmanager
async def prepared(settings: Settings, starts: int, size: Size) -> AsyncIterator[Scenarios]:
    """Makes accounts in the stack's database, enough for `starts` calls of each load that starts sessions.

    A car park of a size comes with them.
    """
    async with (
        app.build(settings) as application,
        spread(worker_sockets(settings, settings.workers)) as channel,
        grpc.aio.insecure_channel(f"127.0.0.1:{settings.http_port}") as gateway,
        aiohttp.ClientSession(f"http://127.0.0.1:{settings.http_port}") as http,
    ):
        accounts = Accounts(application, channel)
        zone = application.domains.zones.get_by_code("SBS-001")
        amounts = Amounts(sessions=SESSIONS_OF_REGULAR, fines=0, drivers=1)
        [regular] = await seed_load(application.kernel.database, [zone], amounts, lambda _: None)
        many = Amounts(sessions=SESSIONS_LISTED + 10, fines=0, drivers=1)
        [regular_of_many] = await seed_load(application.kernel.database, [zone], many, lambda _: None)
        payers = [await accounts.payer(number) for number in range(PAYERS)]
        await load_car_park(application, size)
        gate = bearer(accounts.admin_token(str(ObjectId())))
        yield Scenarios(
            channel=channel,
            gateway=gateway,
            http=http,
            zone_id=zone.id,
            agent=await accounts.agent(),
            drivers=deque(accounts.token(str(ObjectId())) for _ in range(5 * starts)),
            rich_drivers=deque(await accounts.rich(2 * starts)),
            regular=accounts.token(regular),
            regular_of_many=accounts.token(regular_of_many),
            payers=payers,
            quiet_zone_id=application.domains.zones.get_by_code(QUIET).id,
            admin_token=accounts.admin_token,
            car_park=await car_park_loads(application, channel, payers),
            gates=GateLoads(channel, application.kernel.database, gate),
        )


class Accounts:
    """Signed-in accounts. Those that only start a session need no more than a token."""

    def __init__(self, application: app.Application, channel: grpc.aio.Channel) -> None:
        self._kernel = application.kernel
        self._domains = application.domains
        self._auth = AuthServiceStub(channel)
        self._agents = AgentServiceStub(channel)

    def token(self, driver_id: str) -> str:
        return self._domains.auth.tokens.write(SignIn(str(ObjectId()), CallerKind.DRIVER, driver_id), None).text

    def admin_token(self, operator_id: str) -> str:
        sign_in = SignIn(str(ObjectId()), CallerKind.OPERATOR, operator_id)
        return self._domains.auth.tokens.write(sign_in, Role.ADMIN).text

    async def rich(self, count: int) -> list[str]:
        """Tokens of drivers with 10 TND in the wallet."""
        drivers = [str(ObjectId()) for _ in range(count)]
        for some in (drivers[first : first + FILLED_AT_ONCE] for first in range(0, count, FILLED_AT_ONCE)):
            await asyncio.gather(*(self._fill(driver, 10_000) for driver in some))
        return [self.token(driver) for driver in drivers]

    async def agent(self) -> str:
        login = agent_pb.AgentLoginRequest(email="agent@parkup.tn", password="parkup-demo")  # noqa: S106  # of the demo data
        answer = await self._agents.AgentLogin(login)
        return answer.tokens.access_token

    async def payer(self, number: int) -> str:
        """A driver with 100 TND in the wallet."""
        email = f"bench-{number}@parkup.tn"
        await self._auth.SendOtp(auth_pb.SendOtpRequest(email=email))
        answer = await self._auth.VerifyOtp(auth_pb.VerifyOtpRequest(email=email, code=CODE))
        await self._fill(answer.user.id, 100_000)
        return answer.tokens.access_token

    async def _fill(self, driver_id: str, millimes: int) -> None:
        await self._kernel.engine.run(Book(adjustment(driver_id, millimes, f"bench:{ObjectId()}")))


def bearer(token: str) -> tuple[tuple[str, str], ...]:
    return (("authorization", f"Bearer {token}"),)
