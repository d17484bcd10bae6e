"""Google and Facebook as far as the server asks them, on this machine: real RSA keys, real tokens, real HTTP."""

import asyncio
import json
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

CLIENT_ID = "parkup.apps.example"
OTHER_APP = "another.apps.example"
APP_ID, APP_SECRET = "1029384756", "facebook-app-secret-for-tests"


@dataclass
class GoogleAccount:
    """Signs id tokens as Google does; `keys` are by key id, the last one signs."""

    keys: dict[str, rsa.RSAPrivateKey] = field(default_factory=dict)
    asked: int = 0
    away: bool = False
    max_age: int = 3600

    def __post_init__(self) -> None:
        self.rotate("first")

    def rotate(self, key_id: str) -> None:
        self.keys = {key_id: rsa.generate_private_key(public_exponent=65_537, key_size=2048)}

    def token(self, email: object, *, key_id: str | None = None, now: datetime | None = None, **claims: object) -> str:
        now = now or datetime.now(UTC)
        said = {
            "iss": "https://accounts.google.com",
            "aud": CLIENT_ID,
            "sub": "112233445566778899",
            "email": email,
            "email_verified": True,
            "iat": int(now.timestamp()),
            "exp": int((now + timedelta(hours=1)).timestamp()),
        } | claims
        said = {name: value for name, value in said.items() if value is not None}
        last, key = list(self.keys.items())[-1]
        return jwt.encode(said, key, "RS256", headers={"kid": key_id or last})

    async def serve_keys(self, _: web.Request) -> web.Response:
        self.asked += 1
        if self.away:
            raise web.HTTPServiceUnavailable
        keys = [
            json.loads(RSAAlgorithm.to_jwk(key.public_key())) | {"kid": key_id, "alg": "RS256", "use": "sig"}
            for key_id, key in self.keys.items()
        ]
        return web.json_response({"keys": keys}, headers={"cache-control": f"public, max-age={self.max_age}"})


@dataclass
class FacebookAccounts:
    """`people` are by access token: what `/me` says, and beside it what `/debug_token` says."""

    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    inspected: dict[str, dict[str, Any]] = field(default_factory=dict)
    away: bool = False

    def token(self, text: str, email: str | None, *, inspected: dict[str, Any] | None = None, **said: str) -> str:
        user = f"fb-{text}"
        self.people[text] = {"id": user, **({"email": email} if email else {}), **said}
        sound = {"app_id": APP_ID, "type": "USER", "is_valid": True, "user_id": user, "expires_at": 0}
        self.inspected[text] = sound | (inspected or {})
        return text

    async def debug_token(self, request: web.Request) -> web.Response:
        if self.away:
            raise web.HTTPServiceUnavailable
        if request.query["access_token"] != f"{APP_ID}|{APP_SECRET}":
            return web.json_response({"error": {"code": 190}}, status=401)
        found = self.inspected.get(request.query["input_token"])
        return web.json_response({"data": found or {"is_valid": False, "error": {"code": 190}}})

    async def me(self, request: web.Request) -> web.Response:
        if not request.query.get("appsecret_proof"):
            return web.json_response({"error": {"code": 100}}, status=400)
        person = self.people[request.query["access_token"]]
        return web.json_response({name: person[name] for name in request.query["fields"].split(",") if name in person})


class IdentityProviders:
    """Both, on one loopback port, in a thread of their own: the server under test has its own loop."""

    def __init__(self) -> None:
        self.google, self.facebook = GoogleAccount(), FacebookAccounts()
        self.url = ""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._run(self._start())

    def stop(self) -> None:
        self._run(self._runner.cleanup())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _start(self) -> None:
        app = web.Application()
        app.router.add_get("/certs", self.google.serve_keys)
        app.router.add_get("/graph/debug_token", self.facebook.debug_token)
        app.router.add_get("/graph/me", self.facebook.me)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    def _run(self, work) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=30)
