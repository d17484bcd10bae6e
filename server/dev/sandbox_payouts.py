"""Payouts of the Stripe sandbox, which localstripe knows in euros only, and without what they are made of.

`POST /v1/payouts` pays out in dinars all that was charged and refunded since the one before, whatever amount is asked
for, and keeps a fee of each charge. Stripe does that by itself each day; here it happens when somebody asks for it.
"""

import secrets
import time
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

CURRENCY = "tnd"
FEE_PERCENT = 3
STEP = 10
_KEPT = "parkup:payouts"
_TRANSACTIONS = "balance_transaction:"


def payouts(store: dict[str, Any]) -> Callable[[web.Request, Handler], Awaitable[web.StreamResponse]]:
    """The aiohttp middleware."""

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        kept: list[dict[str, Any]] = store.setdefault(_KEPT, [])
        match request.method, request.path:
            case "POST", "/v1/payouts" if (await request.post()).get("currency") == CURRENCY:
                kept.insert(0, _pay_out(store, kept))
                store.dump_to_disk()  # type: ignore[attr-defined]  # of localstripe's own class
                return web.json_response(kept[0]["payout"])
            case "GET", "/v1/payouts":
                return _page([each["payout"] for each in kept], request)
            case "GET", "/v1/balance_transactions" if payout := request.query.get("payout"):
                found: list[str] = next((each["transactions"] for each in kept if each["payout"]["id"] == payout), [])
                return _page([_shown(store, each) for each in found], request)
        return await handler(request)

    return middleware


def _pay_out(store: dict[str, Any], before: list[dict[str, Any]]) -> dict[str, Any]:
    paid = {each for payout in before for each in payout["transactions"]}
    fresh = [each for key, each in store.items() if key.startswith(_TRANSACTIONS) and each.id not in paid]
    fresh = [each for each in fresh if each.currency == CURRENCY]
    for each in fresh:
        each.fee = max(0, each.amount) * FEE_PERCENT // 100 // STEP * STEP
    now = int(time.time())
    payout = {
        "id": f"po_{secrets.token_hex(12)}",
        "object": "payout",
        "amount": sum(each.amount - each.fee for each in fresh),
        "currency": CURRENCY,
        "status": "paid",
        "automatic": True,
        "created": now,
        "arrival_date": now,
    }
    return {"payout": payout, "transactions": [each.id for each in reversed(fresh)]}


def _shown(store: dict[str, Any], transaction_id: str) -> dict[str, Any]:
    """A transaction with its source; a refund names its charge's intent, as it does at Stripe."""
    each = store[_TRANSACTIONS + transaction_id]
    kind = "charge" if each.source.startswith("ch_") else "refund"
    source = store[f"{kind}:{each.source}"]
    charge = source if kind == "charge" else store[f"charge:{source.charge}"]
    about = {"id": source.id, "object": kind, "payment_intent": charge.payment_intent}
    return {**each._export(), "source": about}  # noqa: SLF001  # how localstripe prints it


def _page(found: list[dict[str, Any]], request: web.Request) -> web.Response:
    after, limit = request.query.get("starting_after"), int(request.query.get("limit", "10"))
    begin = next((place + 1 for place, each in enumerate(found) if each["id"] == after), 0)
    some, has_more = found[begin : begin + limit], begin + limit < len(found)
    return web.json_response({"object": "list", "url": request.path, "data": some, "has_more": has_more})
