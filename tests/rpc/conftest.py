"""The real chain around servicers that do what a test says: what interceptors promise, apart from any domain."""

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import grpc.aio
import pytest
import pytest_asyncio
from bson import ObjectId

from parkup.auth.v1 import auth_service_pb2_grpc, user_service_pb2_grpc
from parkup.parking.v1 import live_service_pb2_grpc, zone_service_pb2_grpc
from parkup.wallet.v1 import wallet_service_pb2, wallet_service_pb2_grpc
from server.engine.operation import Done, Insert, Operation, Read
from server.errors import TokenExpired, Unauthorized
from server.mongo.audit import CallLog
from server.mongo.idempotency import KeptAnswers
from server.rpc.audit import AuditTrail
from server.rpc.chain import build_chain
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.streams import Streams
from server.values.caller import Caller, CallerKind, Role
from tests.reasons import not_counted

PURSE = "chainTestPayments"
MOST = 64
"""Calls that the chain takes at a time."""
MOST_STREAMS = 8
"""Streams that it takes beside them."""

CALLERS = {
    "driver": Caller(CallerKind.DRIVER, "a" * 24, "s1"),
    "other-driver": Caller(CallerKind.DRIVER, "b" * 24, "s2"),
    "third-driver": Caller(CallerKind.DRIVER, "9" * 24, "s7"),
    "agent": Caller(CallerKind.AGENT, "c" * 24, "s3"),
    "operator": Caller(CallerKind.OPERATOR, "d" * 24, "s4", Role.OPERATOR),
    "admin": Caller(CallerKind.OPERATOR, "e" * 24, "s5", Role.ADMIN),
    "super_admin": Caller(CallerKind.OPERATOR, "f" * 24, "s6", Role.SUPER_ADMIN),
}


class NamedTokens:
    """The token is the name of the caller, for whom another may stand `instead`; some tokens are `over`."""

    def __init__(self) -> None:
        self.over = {"expired"}
        self.instead: dict[str, Caller] = {}

    def read(self, token: str) -> Caller:
        if token in self.over:
            raise TokenExpired
        if token not in CALLERS:
            raise Unauthorized
        return self.instead.get(token, CALLERS[token])


class Scripted:
    """Servicers of three services whose answers a test sets: `scripted.answer = some_coroutine_function`."""

    def __init__(self) -> None:
        self.answer: Callable[[object], Awaitable[object]] | None = None
        self.stream: Callable[[object], AsyncIterator[object]] | None = None
        self.calls = 0

    async def tell(self, request: object, _: object) -> AsyncIterator[object]:
        """The answers of a method that streams."""
        self.calls += 1
        async with contextlib.aclosing(self.stream(request)) as messages:
            async for message in messages:
                yield message

    async def __call__(self, request: object, _: object) -> object:
        self.calls += 1
        return await self.answer(request)


@dataclass(frozen=True)
class TakeOne(Operation[float]):
    """One document more in a collection; gives what is then left of 100."""

    payment_id: ObjectId
    who: str

    @property
    def reads(self):
        return (Read(PURSE, self.who, by="who"),)

    def decide(self, state, now):
        paid = len(state.all(*self.reads))
        return Done(100.0 - paid, [Insert(PURSE, {"_id": self.payment_id, "who": self.who})])


class Purse:
    """Answers PayFromWallet: one insert a payment, the answer kept with it."""

    def __init__(self, database, engine) -> None:
        self._payments = database[PURSE]
        self._answers = Answers(engine)

    async def __call__(
        self, request: wallet_service_pb2.PayFromWalletRequest
    ) -> wallet_service_pb2.PayFromWalletResponse:
        def render(balance: float) -> wallet_service_pb2.PayFromWalletResponse:
            return wallet_service_pb2.PayFromWalletResponse(new_balance=balance)

        answer = self._answers(wallet_service_pb2.PayFromWalletResponse, render)
        return await answer(TakeOne(ObjectId(), caller().id))

    async def count(self, who: str) -> int:
        return await self._payments.count_documents({"who": CALLERS[who].id})


@pytest_asyncio.fixture
async def purse(application) -> AsyncIterator[Purse]:
    database = application.kernel.database
    if PURSE not in await database.list_collection_names():
        await database.create_collection(PURSE)
    yield Purse(database, application.kernel.engine)
    await database[PURSE].delete_many({})
    await database["idempotencyKeys"].delete_many({})


@pytest.fixture
def scripted() -> Scripted:
    return Scripted()


@pytest.fixture
def tokens() -> NamedTokens:
    return NamedTokens()


@pytest.fixture
def streams() -> Streams:
    """The streams that are open; nobody looks after them but the test."""
    return Streams()


@pytest_asyncio.fixture
async def chained_addresses(
    application, scripted, tokens, streams, folder_of_run, settings
) -> AsyncIterator[list[str]]:
    """Where the scripted servicers are, behind the real chain: a Unix socket and a port."""
    limits = {"max_calls_per_worker": MOST, "max_streams_per_worker": MOST_STREAMS}
    quick = settings.model_copy(update={"default_deadline_seconds": 5.0} | limits)
    kept = KeptAnswers(application.kernel.database, application.kernel.clock)
    audit = AuditTrail(CallLog(application.kernel.database), application.kernel.clock)
    server = grpc.aio.server(interceptors=[build_chain(quick, tokens, kept, audit=audit, streams=streams)])
    wallet = wallet_service_pb2_grpc.WalletServiceServicer()
    auth = auth_service_pb2_grpc.AuthServiceServicer()
    users = user_service_pb2_grpc.UserServiceServicer()
    zones = zone_service_pb2_grpc.ZoneServiceServicer()
    live = live_service_pb2_grpc.LiveServiceServicer()
    live.WatchMySession = live.WatchZone = scripted.tell
    live_service_pb2_grpc.add_LiveServiceServicer_to_server(live, server)
    wallet.PayFromWallet = wallet.GetWallet = wallet.ListWalletTransactions = scripted
    users.GetMe = auth.Logout = auth.SendOtp = scripted
    zones.CreateZone = zones.ListAssignedZones = zones.ListZones = scripted
    wallet_service_pb2_grpc.add_WalletServiceServicer_to_server(wallet, server)
    auth_service_pb2_grpc.add_AuthServiceServicer_to_server(auth, server)
    user_service_pb2_grpc.add_UserServiceServicer_to_server(users, server)
    zone_service_pb2_grpc.add_ZoneServiceServicer_to_server(zones, server)
    address = f"unix:{folder_of_run}/chain.sock"
    server.add_insecure_port(address)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    with not_counted():
        yield [address, f"127.0.0.1:{port}"]
        await server.stop(None)


@pytest_asyncio.fixture
async def chained(chained_addresses) -> AsyncIterator[grpc.aio.Channel]:
    """A channel to the scripted servicers by the socket, as the gateway has one."""
    async with _channel(chained_addresses[0]) as channel:
        yield channel


@pytest_asyncio.fixture
async def chained_port(chained_addresses) -> AsyncIterator[grpc.aio.Channel]:
    """A channel to the same by the port."""
    async with _channel(chained_addresses[1]) as channel:
        yield channel


def _channel(address: str) -> grpc.aio.Channel:
    return grpc.aio.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)])


def bearer(who: str, **more: str) -> tuple[tuple[str, str], ...]:
    """Metadata that signs `who` in."""
    return (("authorization", f"Bearer {who}"), *((name.replace("_", "-"), value) for name, value in more.items()))
