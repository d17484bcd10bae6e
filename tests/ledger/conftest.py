"""A database of its own with sound books, to be damaged: nothing that other tests leave behind is in it."""

import contextlib
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace

import grpc.aio
import httpx
import pytest_asyncio
from aiohttp import web

from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from server import app
from server.dev.ports import free_ports
from server.mongo.client import connect
from server.mongo.indexes import make_indexes
from server.settings import Settings
from tests.money import DECLINED_WHEN_CHARGED, Money
from tests.payments.street import Street
from tests.people import People, Person


@dataclass
class Till:
    """Drivers who topped up, parked, cancelled; and the settings of the programs that look at their money."""

    settings: Settings
    money: Money
    street: Street
    database: object
    driver: Person
    card: str
    topped_up: str
    parked: str
    refunded: str
    declined: str

    async def top_up(self, amount: float = 10, card: str = "") -> str:
        """The id of the payment."""
        request = wallet_pb.TopUpWalletRequest(amount=amount, payment_method_id=card or self.card)
        return (await self.money.wallet.TopUpWallet(request, metadata=self.driver.metadata)).payment.id


@pytest_asyncio.fixture(scope="module")
async def till(settings, session_clock, third_parties, outbox, sandbox, folder_of_run) -> AsyncIterator[Till]:
    own = settings.model_copy(update={"mongodb_database": f"{settings.mongodb_database}_{secrets.token_hex(4)}"})
    address = f"unix:{folder_of_run}/{secrets.token_hex(4)}.sock"
    async with connect(own.mongo_uri) as client:
        await make_indexes(client[own.mongodb_database])
        async with app.build(own, clock=session_clock, third_parties=third_parties) as built:
            server = built.server_on(address)
            await server.start()
            async with grpc.aio.insecure_channel(address) as channel:
                yield await _in_business(own, built, channel, People(built, channel, outbox), sandbox)
            await server.stop(None)
        await client.drop_database(own.mongodb_database)


async def _in_business(settings, built, channel, people, sandbox) -> Till:
    money = Money(built, people, channel, sandbox)
    street = Street(money, channel)
    await street.open()
    database = built.kernel.database
    driver = await money.driver(millimes=20_000)
    card = await money.add_card(driver)
    till = Till(settings, money, street, database, driver, card, "", "", "", "")
    topped_up = await till.top_up()
    bad = await money.add_card(driver, DECLINED_WHEN_CHARGED)
    try:
        await till.top_up(card=bad)
    except grpc.aio.AioRpcError:
        declined = str((await database["payments"].find_one({"status": "failed"}))["_id"])
    for method in ("wallet", card):
        await street.cancel(driver, await street.park(driver, method=method))
    await money.repair()
    refunded = str((await database["payments"].find_one({"status": "refunded", "methodType": "card"}))["_id"])
    await street.park(driver, method="wallet")
    parked = str((await database["payments"].find_one({"status": "completed", "methodType": "wallet"}))["_id"])
    return replace(till, topped_up=topped_up, parked=parked, refunded=refunded, declined=declined)


@pytest_asyncio.fixture
async def disputing(settings) -> AsyncIterator[Callable[..., Awaitable[str]]]:
    """A door before the sandbox, which knows no disputes; `await disputing(intent, withdrawn=10)` gives its address."""
    async with contextlib.AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(httpx.AsyncClient(base_url=settings.stripe_api_base, timeout=30))

        async def start(disputed: str, *, withdrawn: int) -> str:
            async def door(request: web.BaseRequest) -> web.Response:
                if request.path == "/v1/disputes":
                    assert request.query["payment_intent"] == disputed
                    dispute = {"object": "dispute", "balance_transactions": [{"amount": -withdrawn}]}
                    return web.json_response({"object": "list", "data": [dispute], "has_more": False})
                headers = {"authorization": request.headers["authorization"]}
                answer = (await sandbox.request(request.method, request.path_qs, headers=headers)).json()
                if answer.get("id") == disputed:
                    answer["latest_charge"]["disputed"] = True
                return web.json_response(answer)

            runner, (port,) = web.ServerRunner(web.Server(door)), free_ports(1)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, "127.0.0.1", port).start()
            return f"http://127.0.0.1:{port}"

        yield start
