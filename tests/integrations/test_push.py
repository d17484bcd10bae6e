"""Firebase Cloud Messaging as it answers: a local server that checks our signature with the real public key."""

import json
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from urllib.parse import parse_qs

import jwt
import pytest
import pytest_asyncio
from aiohttp import web
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from server.dev.ports import free_ports
from server.integrations.push import GRANT, SCOPE, ConsolePush, FcmPush, NoPush, ServiceAccount
from server.messages import NotSent, Push

PUSH = Push("Titre", "Texte é", {"session_id": "1"}, "session-1", timedelta(minutes=9))
EMAIL = "pusher@parkup.example"


class Google:
    """Gives access tokens for assertions that the service account signed, and takes messages that bear one."""

    def __init__(self, public_key: str) -> None:
        self.public_key = public_key
        self.url = ""
        self.asked = 0
        self.good: set[str] = set()
        self.messages: list[dict] = []
        self.refusal: tuple[int, object] | None = None

    @property
    def token_uri(self) -> str:
        return f"{self.url}/token"

    async def give_token(self, request: web.Request) -> web.Response:
        form = parse_qs(await request.text())
        try:
            claims = jwt.decode(
                form["assertion"][0],
                self.public_key,
                algorithms=["RS256"],
                audience=self.token_uri,
                issuer=EMAIL,
                leeway=3_600,  # some tests are ahead of the time
            )
        except jwt.PyJWTError as error:
            return web.json_response({"error": "invalid_grant", "error_description": str(error)}, status=400)
        assert form["grant_type"] == [GRANT]
        assert claims["scope"] == SCOPE
        self.asked += 1
        token = f"ya29.{self.asked}"
        self.good.add(token)
        return web.json_response({"access_token": token, "expires_in": 3599, "token_type": "Bearer"})

    async def take(self, request: web.Request) -> web.Response:
        if request.headers["authorization"].removeprefix("Bearer ") not in self.good:
            return web.json_response({"error": {"code": 401, "status": "UNAUTHENTICATED"}}, status=401)
        if self.refusal:
            status, body = self.refusal
            return web.json_response(body, status=status)
        self.messages.append((await request.json())["message"])
        return web.json_response({"name": "projects/city/messages/1"})


def refusal(status: int, code: str, *, detail: str = "") -> tuple[int, object]:
    """An error as FCM writes it."""
    kind = "type.googleapis.com/google.firebase.fcm.v1.FcmError"
    details = [{"@type": kind, "errorCode": detail}] if detail else []
    return status, {"error": {"code": status, "status": code, "message": "secret-token", "details": details}}


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest_asyncio.fixture
async def google(key) -> AsyncIterator[Google]:
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    made = Google(public.decode())
    application = web.Application()
    application.router.add_post("/token", made.give_token)
    application.router.add_post("/v1/projects/city/messages:send", made.take)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield made
    await runner.cleanup()


def account(folder, private: rsa.RSAPrivateKey, token_uri: str) -> ServiceAccount:
    """As it is read from a key file."""
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = folder / "account.json"
    fields = {"project_id": "city", "client_email": EMAIL, "private_key_id": "k1", "token_uri": token_uri}
    file.write_text(json.dumps(fields | {"private_key": pem.decode()}))
    return ServiceAccount.read(file)


@pytest_asyncio.fixture
async def fcm(google, key, tmp_path) -> AsyncIterator[FcmPush]:
    sender = FcmPush(account(tmp_path, key, google.token_uri), google.url)
    yield sender
    await sender.close()


async def test_sends_the_message_with_an_access_token_that_is_asked_for_once(google, fcm):
    for _ in range(3):
        await fcm.send("device-1", PUSH)

    assert google.asked == 1
    first, *_ = google.messages
    assert len(google.messages) == 3
    assert first["token"] == "device-1"
    assert first["notification"] == {"title": "Titre", "body": "Texte é"}
    assert first["data"] == {"session_id": "1"}
    assert first["android"]["ttl"] == "540s"
    assert first["android"]["notification"]["tag"] == first["apns"]["headers"]["apns-collapse-id"] == "session-1"


async def test_an_access_token_that_was_taken_back_is_replaced(google, fcm):
    await fcm.send("device-1", PUSH)
    google.good.clear()

    await fcm.send("device-1", PUSH)

    assert (google.asked, len(google.messages)) == (2, 2)


async def test_an_access_token_is_replaced_before_its_time_is_over(google, key, tmp_path):
    began, ahead = time.time(), 0.0
    sender = FcmPush(account(tmp_path, key, google.token_uri), google.url, lambda: began + ahead)
    try:
        asked = []
        for seconds in (0.0, 3_500.0, 3_540.0):
            ahead = seconds
            await sender.send("device-1", PUSH)
            asked.append(google.asked)
    finally:
        await sender.close()
    assert asked == [1, 1, 2]


@pytest.mark.parametrize(
    ("refused", "for_good"),
    [
        (refusal(404, "NOT_FOUND", detail="UNREGISTERED"), True),
        (refusal(403, "PERMISSION_DENIED", detail="SENDER_ID_MISMATCH"), True),
        (refusal(404, "NOT_FOUND"), False),
        (refusal(400, "INVALID_ARGUMENT", detail="INVALID_ARGUMENT"), False),
        (refusal(429, "RESOURCE_EXHAUSTED", detail="QUOTA_EXCEEDED"), False),
        (refusal(503, "UNAVAILABLE"), False),
        ((500, []), False),
    ],
)
async def test_only_a_device_whose_app_is_gone_is_refused_for_good(google, fcm, refused, for_good):
    google.refusal = refused

    with pytest.raises(NotSent) as told:
        await fcm.send("secret-token", PUSH)

    assert told.value.for_good is for_good
    assert str(refused[0]) in str(told.value)
    assert "secret" not in str(told.value)


async def test_a_key_that_is_not_the_accounts_gets_no_access_token(google, tmp_path):
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    sender = FcmPush(account(tmp_path, other, google.token_uri), google.url)
    try:
        with pytest.raises(NotSent, match=r"^no access token: HTTP 400$"):
            await sender.send("device-1", PUSH)
    finally:
        await sender.close()
    assert google.messages == []


async def test_a_service_that_is_away_is_told(key, tmp_path):
    (port,) = free_ports(1)
    here = f"http://127.0.0.1:{port}"
    sender = FcmPush(account(tmp_path, key, f"{here}/token"), here)
    try:
        with pytest.raises(NotSent, match=r"^ConnectError$"):
            await sender.send("device-1", PUSH)
    finally:
        await sender.close()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"project_id": "city"}'])
def test_a_file_that_is_no_key_file_is_said_to_be_none(tmp_path, content):
    file = tmp_path / "account.json"
    file.write_text(content)
    with pytest.raises(ValueError, match=r"FCM_SERVICE_ACCOUNT names .* no key file"):
        ServiceAccount.read(file)


async def test_development_writes_messages_to_a_file_and_production_without_the_service_sends_none(tmp_path):
    file = tmp_path / "new" / "push.jsonl"
    await ConsolePush(file).send("secret-token", PUSH)
    (line,) = file.read_text().splitlines()
    assert json.loads(line)["text"] == "Texte é"
    assert "secret-token" not in line
    with pytest.raises(NotSent):
        await NoPush().send("secret-token", PUSH)
