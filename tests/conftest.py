"""One stack a run, one database and one server a worker: tests talk to the real server over a real channel.

The clock is the only thing of the server's own that tests replace: `clock.move(minutes=20)` makes time pass.
"""

import gc
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import grpc.aio
import httpx
import pytest
import pytest_asyncio
import stripe
import structlog

from server import app
from server.kernel import ThirdParties
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.settings import DEV_SECRET, Settings
from server.values.clock import system_clock
from server.worker import spare_the_collector
from tests import reasons
from tests.carpark.yard import Yard
from tests.contract import METHODS
from tests.gateway.running import REAL_VIEWS, Gateway, running_gateway
from tests.identity_providers import APP_ID, APP_SECRET, CLIENT_ID, IdentityProviders
from tests.money import Money
from tests.openapi import Documents
from tests.people import Outbox, People
from tests.phones import Phones
from tests.shared_stack import SharedStack

pytest_plugins = ["tests.another_server", "tests.bank"]

STACK = pytest.StashKey[SharedStack]()
ADDRESSES = pytest.StashKey[dict[str, str]]()
REFUSALS = pytest.StashKey[set[reasons.Refusal]]()
PROBLEMS = pytest.StashKey[list[str]]()
# Files whose tests start programs or fill databases come first, so that no worker is left alone with them at the end.
SLOW = ("dev", "crash", "clients", "lists")


class Clock:
    """The real time, moved forward at will, or held; a test that moves or holds it is put back after the test."""

    def __init__(self) -> None:
        self._ahead = timedelta()
        self._held_at: datetime | None = None

    def __call__(self) -> datetime:
        return (self._held_at or system_clock()) + self._ahead

    def hold(self) -> None:
        """For what is counted by the second: a busy machine takes some of them between two calls."""
        self._held_at = system_clock()

    def move(self, **amount: float) -> None:
        """`move(minutes=20)`: the arguments of timedelta."""
        self._ahead += timedelta(**amount)

    def reset(self) -> None:
        self._ahead = timedelta()
        self._held_at = None


def pytest_configure() -> None:
    """Log lines come with a test that fails. The console's, which nobody colours here, cost more to write than JSON."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(default=str),
        ]
    )


def pytest_sessionstart(session: pytest.Session) -> None:
    config = session.config
    if hasattr(config, "workerinput"):
        config.stash[ADDRESSES] = config.workerinput["addresses"]
    elif not config.option.collectonly:
        config.stash[STACK] = stack = SharedStack()
        config.stash[ADDRESSES] = stack.start()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: _folder(item) not in SLOW)
    for item in items:
        if item.get_closest_marker("cuts_connections"):
            item.add_marker(pytest.mark.filterwarnings("ignore:unclosed (transport|<socket):ResourceWarning"))


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    if item.get_closest_marker("cuts_connections"):
        gc.collect()  # what it leaves is found here, and not in a test that comes next


def pytest_configure_node(node) -> None:
    """pytest-xdist: hands the addresses to a worker."""
    node.workerinput["addresses"] = node.config.stash[ADDRESSES]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error: object) -> None:
    """pytest-xdist: a worker has ended; takes over what its server refused."""
    came = getattr(node, "workeroutput", {}).get("refusals", [])
    node.config.stash.setdefault(REFUSALS, set()).update(map(tuple, came))


def pytest_sessionfinish(session: pytest.Session) -> None:
    config = session.config
    if hasattr(config, "workeroutput"):
        config.workeroutput["refusals"] = sorted(reasons.seen())
        return
    if stack := config.stash.get(STACK, None):
        stack.stop()
    refusals = config.stash.get(REFUSALS, set()) | reasons.seen()
    problems = reasons.undeclared(refusals)
    if _is_whole_suite(config) and session.exitstatus == pytest.ExitCode.OK:
        problems += reasons.never_seen(METHODS, refusals)
    if problems:
        config.stash[PROBLEMS] = problems
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    for problem in config.stash.get(PROBLEMS, []):
        terminalreporter.write_line(f"FAILED {problem}", red=True)


def _folder(item: pytest.Item) -> str:
    """The folder below this one that a test is in."""
    return item.nodeid.removeprefix("tests/").partition("/")[0]


def _is_whole_suite(config: pytest.Config) -> bool:
    chosen = config.option.keyword or config.option.markexpr or config.option.collectonly or config.option.maxfail
    return config.args == config.getini("testpaths") and not chosen and not getattr(config.option, "lf", False)


@pytest.fixture(scope="session")
def folder_of_run() -> Iterator[Path]:
    """A folder with a path short enough for Unix sockets."""
    path = Path(tempfile.mkdtemp(prefix="pk-"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(scope="session")
def identity_providers() -> Iterator[IdentityProviders]:
    """Google and Facebook, on this machine."""
    providers = IdentityProviders()
    providers.start()
    yield providers
    providers.stop()


@pytest.fixture(scope="session")
def settings(
    request: pytest.FixtureRequest, worker_id: str, folder_of_run: Path, identity_providers: IdentityProviders
) -> Settings:
    addresses = request.config.stash[ADDRESSES]
    return Settings(
        _env_file=None,
        environment="development",
        jwt_secret=f"dev:{DEV_SECRET}",
        ticket_token_secret=f"dev:{DEV_SECRET}",
        page_token_secret=DEV_SECRET,
        mongodb_uri=addresses["mongo_uri"],
        mongodb_database=f"test_{worker_id}",
        stripe_secret_key="sk_test_parkup",
        stripe_api_base=addresses["stripe_url"],
        google_client_ids=(CLIENT_ID,),
        google_certs_url=f"{identity_providers.url}/certs",
        facebook_app_id=APP_ID,
        facebook_app_secret=APP_SECRET,
        facebook_api_base=f"{identity_providers.url}/graph",
        data_dir=folder_of_run,
        bcrypt_cost=4,
        log_level="error",
        # Every test signs in from one address: the limits have tests of their own.
        otp_sends_per_caller=1_000_000,
        sign_in_tries_per_caller=1_000_000,
        ticket_scans_per_address=1_000_000,
    )


@pytest.fixture(scope="session")
def session_clock() -> Clock:
    return Clock()


@pytest.fixture
def clock(session_clock: Clock) -> Iterator[Clock]:
    """The server's clock, for tests that make time pass."""
    yield session_clock
    session_clock.reset()


@pytest_asyncio.fixture
async def nothing_waits(money: Money, clock: Clock) -> AsyncIterator[None]:
    """Ends, after the test, the payments that it left to their holders to confirm."""
    yield
    clock.reset()
    clock.move(minutes=30)
    await money.repair()


@pytest.fixture(scope="session")
def outbox() -> Outbox:
    """What the server has sent by mail and SMS."""
    return Outbox()


@pytest.fixture(scope="session")
def phones() -> Phones:
    """What the server has pushed to devices."""
    return Phones()


@pytest.fixture(scope="session")
def third_parties(outbox: Outbox, phones: Phones) -> ThirdParties:
    """What stands in for the world outside. The Stripe sandbox is real."""
    return ThirdParties(mail=outbox, sms=outbox.sms, push=phones)


@pytest_asyncio.fixture(scope="session")
async def application(
    settings: Settings, session_clock: Clock, third_parties: ThirdParties
) -> AsyncIterator[app.Application]:
    """The whole server in this process, over this worker's own database."""
    async with connect(settings.mongo_uri) as client:
        await make_indexes(client[settings.mongodb_database])
    async with app.build(settings, clock=session_clock, third_parties=third_parties) as built:
        spare_the_collector()  # of thousands of tests, too
        yield built


@pytest_asyncio.fixture(scope="session")
async def server_address(application: app.Application, folder_of_run: Path) -> AsyncIterator[str]:
    address = f"unix:{folder_of_run}/server.sock"
    server = application.server_on(address)
    await server.start()
    yield address
    await server.stop(None)


@pytest_asyncio.fixture(scope="session")
async def channel(server_address: str) -> AsyncIterator[grpc.aio.Channel]:
    """A client's connection to the server."""
    async with grpc.aio.insecure_channel(server_address) as opened:
        yield opened


@pytest_asyncio.fixture(scope="session")
async def real_gateway(server_address: str, folder_of_run: Path) -> AsyncIterator[Gateway]:
    """The real gateway before the server. Every answer is held against the OpenAPI document of its dialect."""
    async with running_gateway(folder_of_run, REAL_VIEWS, server_address) as gateway:
        Documents().watch(gateway.rest)
        for port, client in gateway.others.items():
            Documents(port=port).watch(client)
        yield gateway


@pytest.fixture(scope="session")
def rest(real_gateway: Gateway) -> httpx.AsyncClient:
    """A REST client of the real gateway: `await rest.get("/v1/zones")`."""
    return real_gateway.rest


@pytest.fixture(scope="session")
def carpark(real_gateway: Gateway) -> httpx.AsyncClient:
    """A REST client of the car park's port: `await carpark.get("/api/v1/levels")`."""
    return real_gateway.others["carpark"]


@pytest.fixture(scope="session")
def people(application: app.Application, channel: grpc.aio.Channel, outbox: Outbox) -> People:
    """Makes accounts and signs them in: `driver = await people.driver()`, then `metadata=driver.metadata`."""
    return People(application, channel, outbox)


@pytest.fixture(scope="session")
def yard(application: app.Application, channel: grpc.aio.Channel, people: People) -> Yard:
    """Makes car parks, and the people who work in them."""
    return Yard(application, channel, people)


@pytest.fixture(scope="session")
def database(application: app.Application):
    """The server's database, for what no RPC shows."""
    return application.kernel.database


@pytest_asyncio.fixture(scope="session")
async def sandbox(settings: Settings) -> AsyncIterator[stripe.StripeClient]:
    """Looks at what the Stripe sandbox really holds."""
    http = stripe.HTTPXClient()
    yield stripe.StripeClient(
        settings.stripe_secret_key.get_secret_value(),
        base_addresses={"api": settings.stripe_api_base},
        http_client=http,
    )
    await http.close_async()


@pytest.fixture(scope="session")
def money(
    application: app.Application, people: People, channel: grpc.aio.Channel, sandbox: stripe.StripeClient
) -> Money:
    """Fills wallets, adds cards, and sees what Stripe charged."""
    return Money(application, people, channel, sandbox)
