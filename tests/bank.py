"""A door before the Stripe sandbox, so that a test can say what the bank does; and a server that pays there."""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable

import grpc.aio
import httpx
import pytest_asyncio
from aiohttp import web

from server import app
from server.dev.ports import free_ports

SENT_ON = ("authorization", "content-type", "idempotency-key")
DECLINES = {
    "card_declined": "CARD_DECLINED",
    "expired_card": "CARD_EXPIRED",
    "incorrect_cvc": "INVALID_CARD_NUMBER",
    "insufficient_funds": "INSUFFICIENT_FUNDS",
    "authentication_required": "CARD_AUTHENTICATION_REQUIRED",
}


class Bank:
    """Passes everything on to the Stripe sandbox, unless a test says what the bank does with the next charge."""

    def __init__(self, sandbox: httpx.AsyncClient) -> None:
        self._sandbox = sandbox
        self.decline = ""
        self.meanwhile: Callable[[], Awaitable[None]] | None = None

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        if self.decline and request.path == "/v1/payment_intents":
            code, self.decline = self.decline, ""
            error = {"type": "card_error", "code": code, "decline_code": code, "message": "Refused."}
            return web.json_response({"error": error}, status=402)
        if self.meanwhile and request.path.endswith("/confirm"):
            meanwhile, self.meanwhile = self.meanwhile, None
            await meanwhile()
        headers = {name: request.headers[name] for name in SENT_ON if name in request.headers}
        answer = await self._sandbox.request(
            request.method, request.path_qs, content=await request.read(), headers=headers
        )
        return web.Response(status=answer.status_code, body=answer.content, content_type="application/json")


@pytest_asyncio.fixture(scope="module")
async def bank(settings) -> AsyncIterator[tuple[Bank, int]]:
    async with httpx.AsyncClient(base_url=settings.stripe_api_base, timeout=30) as sandbox:
        door, (port,) = Bank(sandbox), free_ports(1)
        runner = web.ServerRunner(web.Server(door))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield door, port
        await runner.cleanup()


@pytest_asyncio.fixture(scope="module")
async def bank_channel(bank, settings, session_clock, third_parties, folder_of_run) -> AsyncIterator[grpc.aio.Channel]:
    """A server that pays at that bank, over the database of the other one."""
    own = settings.model_copy(update={"stripe_api_base": f"http://127.0.0.1:{bank[1]}"})
    address = f"unix:{folder_of_run}/{secrets.token_hex(4)}.sock"
    async with app.build(own, clock=session_clock, third_parties=third_parties) as built:
        server = built.server_on(address)
        await server.start()
        async with grpc.aio.insecure_channel(address) as channel:
            yield channel
        await server.stop(None)
