"""A door before the Stripe sandbox, so that a test can say what the bank does; and a server that pays there.

The door also answers for what the sandbox cannot do: refunds that are on their way or fail, and disputes.
"""

import re
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from urllib.parse import parse_qs

import grpc.aio
import httpx
import pytest
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
STEPS = {
    "open": r"POST /v1/payment_intents",
    "confirm": r"POST /v1/payment_intents/\w+/confirm",
    "cancel": r"POST /v1/payment_intents/\w+/cancel",
    "find": r"GET /v1/payment_intents/\w+",
    "refund": r"POST /v1/refunds",
    "refunds": r"GET /v1/refunds",
    "disputes": r"GET /v1/disputes",
    "forget customer": r"DELETE /v1/customers/\w+",
    "detach": r"POST /v1/payment_methods/\w+/detach",
    "payouts": r"GET /v1/payouts",
    "payout transactions": r"GET /v1/balance_transactions",
}
"""What is asked of Stripe in the course of a payment, and at the end of an account."""

MOST_LISTED = 3
"""Payouts on a page here, where Stripe has 100: so a few make several pages."""

Hook = Callable[[], Awaitable[None]]


class Bank:
    """Passes everything on to the Stripe sandbox, unless a test says what the bank does."""

    def __init__(self, sandbox: httpx.AsyncClient) -> None:
        self._sandbox = sandbox
        self.reset()

    def reset(self) -> None:
        self.decline = ""
        """The code with which the next charge is refused when it is opened."""
        self.meanwhile: Hook | None = None
        """What happens when the bank is asked next."""
        self.before: dict[str, Hook] = {}
        self.after: dict[str, Hook] = {}
        """What happens at a step, once, before Stripe hears of it or when its answer is on the way."""
        self.failing: set[str] = set()
        """Steps that end with an error of Stripe's, before anything happened."""
        self.lost: set[str] = set()
        """Steps that happen, and end with an error all the same."""
        self.unknown: set[str] = set()
        """Steps that end as if Stripe had never heard of what they are about."""
        self.refunds_are = ""
        """The status of the refunds that are asked for; the sandbox hears nothing of those. Empty: it does."""
        self.refunds: list[dict] = []
        """The refunds that were made here; a test may change their status."""
        self.refund_keys: list[str] = []
        self.disputes: dict[str, list[int]] = {}
        """By intent: what a dispute moved on our balance, millimes, negative when it was withdrawn."""
        self.payouts: list[dict] = []
        """What Stripe paid out, the newest first."""
        self.paid_out: dict[str, list[dict]] = {}
        """By payout: the balance transactions that it is made of, the newest first."""

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        step = _step(request)
        if self.decline and step == "open":
            code, self.decline = self.decline, ""
            return _error("card_error", 402, code=code, decline_code=code)
        if self.meanwhile and step == "confirm":
            meanwhile, self.meanwhile = self.meanwhile, None
            await meanwhile()
        if hook := self.before.pop(step, None):
            await hook()
        if step in self.failing:
            return _error("api_error", 500)
        if step in self.unknown:
            return _error("invalid_request_error", 404, code="resource_missing")
        answer = await self._answer(step, request)
        if hook := self.after.pop(step, None):
            await hook()
        return _error("api_error", 500) if step in self.lost else answer

    async def _answer(self, step: str, request: web.BaseRequest) -> web.Response:
        if step == "disputes":
            return self._disputes(request.query["payment_intent"])
        if step.startswith("payout"):
            listed = self.payouts if step == "payouts" else self.paid_out[request.query["payout"]]
            return _page(listed, request)
        if step == "refund":
            self.refund_keys.append(request.headers["idempotency-key"])
            if self.refunds_are:
                return await self._make_refund(request)
        intent = request.query.get("payment_intent")
        if step == "refunds" and (made := [each for each in self.refunds if each["payment_intent"] == intent]):
            return _list(made[::-1])
        headers = {name: request.headers[name] for name in SENT_ON if name in request.headers}
        answer = await self._sandbox.request(
            request.method, request.path_qs, content=await request.read(), headers=headers
        )
        if step == "find" and answer.is_success and (found := answer.json())["id"] in self.disputes:
            if isinstance(found["latest_charge"], dict):
                found["latest_charge"]["disputed"] = True
            return web.json_response(found)
        return web.Response(status=answer.status_code, body=answer.content, content_type="application/json")

    async def _make_refund(self, request: web.BaseRequest) -> web.Response:
        """One a key, as Stripe does it."""
        asked = {name: values[0] for name, values in parse_qs(await request.text()).items()}
        key = request.headers["idempotency-key"]
        refund = next((each for each in self.refunds if each["metadata"]["key"] == key), None)
        if refund is None:
            refund = {
                "id": f"re_{secrets.token_hex(8)}",
                "object": "refund",
                "amount": int(asked["amount"]),
                "payment_intent": asked["payment_intent"],
                "status": self.refunds_are,
                "metadata": {"key": key},
            }
            self.refunds.append(refund)
        return web.json_response(refund)

    def _disputes(self, intent: str) -> web.Response:
        moves = self.disputes.get(intent)
        if moves is None:
            return _list([])
        transactions = [{"object": "balance_transaction", "amount": amount, "fee": 2_000} for amount in moves]
        return _list([{"id": "dp_1", "object": "dispute", "amount": 1, "balance_transactions": transactions}])


def _step(request: web.BaseRequest) -> str:
    asked = f"{request.method} {request.path}"
    return next((step for step, pattern in STEPS.items() if re.fullmatch(pattern, asked)), "")


def _error(type_: str, status: int, **more: str) -> web.Response:
    error = {"type": type_, "message": "Refused.", **more}
    # Stripe's library is not to ask again by itself: what we do about it is what tests are about.
    return web.json_response({"error": error}, status=status, headers={"stripe-should-retry": "false"})


def _list(found: list[dict], *, has_more: bool = False) -> web.Response:
    return web.json_response({"object": "list", "data": found, "has_more": has_more, "url": "/v1"})


def _page(found: list[dict], request: web.BaseRequest) -> web.Response:
    """As Stripe turns pages, at most MOST_LISTED to a page."""
    after = request.query.get("starting_after")
    begin = next((place + 1 for place, each in enumerate(found) if each["id"] == after), 0)
    end = begin + min(int(request.query["limit"]), MOST_LISTED)
    return _list(found[begin:end], has_more=end < len(found))


@pytest_asyncio.fixture(scope="module")
async def bank(settings) -> AsyncIterator[tuple[Bank, int]]:
    async with httpx.AsyncClient(base_url=settings.stripe_api_base, timeout=30) as sandbox:
        door, (port,) = Bank(sandbox), free_ports(1)
        runner = web.ServerRunner(web.Server(door))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield door, port
        await runner.cleanup()


@pytest.fixture
def door(bank):
    """The bank, which behaves again after the test."""
    yield bank[0]
    bank[0].reset()


@pytest_asyncio.fixture(scope="module")
async def bank_application(bank, settings, session_clock, third_parties) -> AsyncIterator[app.Application]:
    """A server that pays at that bank, over the database of the other one."""
    own = settings.model_copy(update={"stripe_api_base": f"http://127.0.0.1:{bank[1]}"})
    async with app.build(own, clock=session_clock, third_parties=third_parties) as built:
        yield built


@pytest_asyncio.fixture(scope="module")
async def bank_channel(bank_application, folder_of_run) -> AsyncIterator[grpc.aio.Channel]:
    address = f"unix:{folder_of_run}/{secrets.token_hex(4)}.sock"
    server = bank_application.server_on(address)
    await server.start()
    async with grpc.aio.insecure_channel(address) as channel:
        yield channel
    await server.stop(None)
