"""The Stripe sandbox: localstripe, with its state in the data folder, with Stripe's idempotency keys and with payouts.

Runs as a program of its own: `python -m server.dev.stripe_sandbox --help`.
localstripe by itself keeps its state in one fixed file under /tmp, which two stacks would share, writes the whole of it
several times a call, and charges again when a call is repeated with its idempotency key.
"""

import argparse
import asyncio
import contextlib
import hashlib
import json
import logging
import pickle
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from aiohttp import web

from server.dev.sandbox_holders import Holders
from server.dev.sandbox_payouts import payouts

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_SAVE_INTERVAL = 0.5
_IDEMPOTENCY_PREFIX = "idempotency:"


class KeptState:
    """localstripe's store in a file of ours, written at most twice a second and at the end."""

    def __init__(self, store: dict[str, object], file: Path) -> None:
        self._store = store
        self._file = file
        self._changed = False

    def load(self) -> None:
        with contextlib.suppress(FileNotFoundError):
            # Written by `save` below, in the user's own data folder.
            self._store.update(pickle.loads(self._file.read_bytes()))  # noqa: S301

    def note_change(self) -> None:
        self._changed = True

    def save(self) -> None:
        if self._changed:
            self._changed = False
            new = self._file.with_suffix(".new")
            new.write_bytes(pickle.dumps(dict(self._store), protocol=pickle.HIGHEST_PROTOCOL))
            new.replace(self._file)

    async def keep_saving(self, _: web.Application) -> AsyncIterator[None]:
        """The aiohttp cleanup context: saves while the application runs, and once more when it ends."""

        async def loop() -> None:
            while True:
                await asyncio.sleep(_SAVE_INTERVAL)
                self.save()

        saving = asyncio.create_task(loop())
        yield
        saving.cancel()
        self.save()


def idempotency(store: dict[str, object]) -> Callable[[web.Request, Handler], Awaitable[web.StreamResponse]]:
    """Answer a repeated call as the first time; refuse another call under the same key, as Stripe does."""

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        key = request.headers.get("Idempotency-Key")
        if request.method != "POST" or not key:
            return await handler(request)
        call = hashlib.sha256(request.path_qs.encode() + b"\0" + await request.read()).hexdigest()
        entry = store.get(_IDEMPOTENCY_PREFIX + key)
        if isinstance(entry, tuple):
            first_call, status, body = entry
            if first_call != call:
                return web.json_response({"error": _reused_key(key)}, status=400)
            return web.Response(
                status=status, text=body, content_type="application/json", headers={"Idempotent-Replayed": "true"}
            )
        response = await handler(request)
        if isinstance(response, web.Response):
            store[_IDEMPOTENCY_PREFIX + key] = (call, response.status, response.text)
        return response

    return middleware


def _reused_key(key: str) -> dict[str, str]:
    return {
        "type": "idempotency_error",
        "message": f"The idempotency key {json.dumps(key)} was used before, for a call with other parameters.",
    }


def current_parameters(create: Callable[..., object]) -> Callable[..., object]:
    """Accept the parameter that took the place of `payment_method_types` in 2026; localstripe knows only that one."""

    def create_intent(**parameters: object) -> object:
        allowed = parameters.pop("allowed_payment_method_types", None)
        return create(**parameters, payment_method_types=allowed)

    return create_intent


def main() -> None:
    parser = argparse.ArgumentParser(description="ParkUp's Stripe sandbox")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--webhook-url")
    parser.add_argument("--webhook-secret")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")

    # Imported here: only this process should carry localstripe's global store.
    from localstripe import resources  # type: ignore[import-untyped]

    Holders(resources).teach()
    from localstripe.resources import PaymentIntent, SetupIntent, store  # type: ignore[import-untyped]
    from localstripe.server import app  # type: ignore[import-untyped]
    from localstripe.webhooks import register_webhook  # type: ignore[import-untyped]

    for made in (PaymentIntent, SetupIntent):
        made._api_create = staticmethod(current_parameters(made._api_create))  # noqa: SLF001
    state = KeptState(store, options.state)
    store.dump_to_disk = state.note_change
    state.load()
    if options.webhook_url:
        register_webhook("parkup", options.webhook_url, options.webhook_secret, None)
    app.middlewares.insert(0, payouts(store))
    app.middlewares.insert(0, idempotency(store))
    app.cleanup_ctx.append(state.keep_saving)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the stack, which then stops us
    web.run_app(app, host="127.0.0.1", port=options.port, handle_signals=True, print=None)


if __name__ == "__main__":
    main()
