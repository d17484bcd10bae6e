from dataclasses import replace
from datetime import UTC, datetime, timedelta

import jwt
import pytest
from pydantic import SecretStr

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.user_service_pb2 import GetMeRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from server.auth.sign_ins.access_tokens import AccessTokens
from server.auth.sign_ins.model import SignIn
from server.errors import TokenExpired, Unauthorized
from server.settings import DEV_SECRET
from server.values.caller import Caller, CallerKind, Role
from server.values.signing_keys import SigningKeys
from tests.errors import refused
from tests.people import bearer

OLD, NEW = "old:" + "o" * 32, "new:" + "n" * 32
START = datetime(2026, 1, 1, tzinfo=UTC)
SIGN_IN = SignIn("5" * 24, CallerKind.OPERATOR, "a" * 24)
LIFETIMES = {
    CallerKind.DRIVER: timedelta(minutes=15),
    CallerKind.AGENT: timedelta(hours=10),
    CallerKind.OPERATOR: timedelta(hours=12),
}


class At:
    """A clock that stands."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


def tokens_with(keys: str, clock: At | None = None, revoked: frozenset[str] = frozenset()) -> AccessTokens:
    return AccessTokens(SigningKeys.parse(keys), LIFETIMES, clock or At(), revoked)


def forged(key: str = "o" * 32, *, kid: object = "old", algorithm: str = "HS256", **claims: object) -> str:
    good = {
        "iss": "parkup",
        "aud": "parkup-api",
        "sub": "a" * 24,
        "typ": "driver",
        "sid": "5" * 24,
        "iat": int(START.timestamp()),
        "exp": int(START.timestamp()) + 900,
    }
    present = {name: value for name, value in (good | claims).items() if value is not None}
    return jwt.encode(present, key, algorithm, headers={"kid": kid} if kid else None)


class TestReading:
    def test_gives_the_caller_that_was_written(self):
        tokens = tokens_with(OLD)

        assert tokens.read(tokens.write(SIGN_IN, Role.ADMIN).text) == Caller(
            CallerKind.OPERATOR, SIGN_IN.account_id, SIGN_IN.id, Role.ADMIN
        )
        assert tokens.read(forged()).kind is CallerKind.DRIVER

    @pytest.mark.parametrize(
        "token",
        [
            "",
            "x.y.z",
            forged("x" * 32),
            forged(kid=None),
            forged(kid="unknown"),
            forged("o" * 64, algorithm="HS512"),
            forged("", algorithm="none"),
            forged(iss="somebody"),
            forged(aud="something"),
            forged(typ="god"),
            forged(role="god"),
            forged(sub=None),
            forged(sid=None),
            forged(exp=None),
            forged(sub=7),
            forged(sub=["a" * 24]),
            forged(sub="somebody"),
            forged(sid={"id": "5" * 24}),
            forged(sid=["5" * 24]),
            forged(sid=""),
            forged(typ=["driver"]),
            forged(typ={}),
            forged(role=["admin"]),
            forged(role={}),
            forged(exp="soon"),
            forged(exp=float("nan")),
            forged(exp=float("inf")),
            forged(exp=10**40),
            forged(exp=-(10**18)),
            forged(exp=True),
            forged(nbf=float("inf")),
            forged(iat=[]),
            forged(aud={}),
            forged(aud=[["parkup-api"]]),
            forged(kid="\x00"),
        ],
    )
    def test_a_token_that_is_not_ours_in_every_respect_is_unauthorized(self, token):
        with pytest.raises(Unauthorized):
            tokens_with(OLD).read(token)

    @pytest.mark.parametrize("kind", CallerKind)
    def test_a_token_ends_after_the_lifetime_of_its_kind_also_when_it_was_read_before(self, kind):
        clock = At()
        clock.now = START + timedelta(microseconds=999_999)
        tokens = tokens_with(OLD, clock)
        token = tokens.write(replace(SIGN_IN, kind=kind), None)
        assert token.expires_at == START + LIFETIMES[kind]
        clock.now = token.expires_at - timedelta(seconds=1)
        tokens.read(token.text)

        clock.now = token.expires_at

        with pytest.raises(TokenExpired):
            tokens.read(token.text)

    def test_a_token_of_an_ended_sign_in_is_unauthorized(self):
        with pytest.raises(Unauthorized):
            tokens_with(OLD, revoked=frozenset({SIGN_IN.id})).read(tokens_with(OLD).write(SIGN_IN, None).text)


class TestChangingTheSecret:
    def test_old_tokens_stay_good_until_the_old_secret_is_taken_away(self):
        old = tokens_with(OLD).write(SIGN_IN, None).text
        both = tokens_with(f"{NEW},{OLD}")
        new = both.write(SIGN_IN, None).text

        assert both.read(old) == both.read(new)
        assert jwt.get_unverified_header(new)["kid"] == "new"
        tokens_with(NEW).read(new)
        with pytest.raises(Unauthorized):
            tokens_with(NEW).read(old)

    async def test_processes_before_and_after_the_change_serve_side_by_side(self, another_server, people, users):
        driver = await people.driver()
        async with another_server(jwt_secret=SecretStr(f"{NEW},dev:{DEV_SECRET}")) as channel:
            changed = UserServiceStub(channel)
            await changed.GetMe(GetMeRequest(), metadata=driver.metadata)
            request = pb.RefreshTokenRequest(refresh_token=driver.refresh_token)
            refreshed = bearer((await AuthServiceStub(channel).RefreshToken(request)).tokens.access_token)
            await changed.GetMe(GetMeRequest(), metadata=refreshed)

        with refused("UNAUTHORIZED"):
            await users.GetMe(GetMeRequest(), metadata=refreshed)

    async def test_codes_that_are_under_way_stay_good(self, another_server, people, auth, outbox):
        email = people.email()
        await auth.SendOtp(pb.SendOtpRequest(email=email))
        async with another_server(jwt_secret=SecretStr(f"{NEW},dev:{DEV_SECRET}")) as channel:
            answer = await AuthServiceStub(channel).VerifyOtp(
                pb.VerifyOtpRequest(email=email, code=await outbox.code(email))
            )
        assert answer.user.email == email


class TestSigningKeys:
    def test_the_first_one_signs(self):
        keys = SigningKeys.parse("b:x:y, a:z")

        assert keys.current == "b"
        assert keys.secrets == {"b": b"x:y", "a": b"z"}

    def test_a_bare_secret_has_the_id_0(self):
        assert SigningKeys.parse("secret").secrets == {"0": b"secret"}

    @pytest.mark.parametrize("text", ["", "a:", "a:x,", "a:x,a:y"])
    def test_empty_and_double_keys_are_refused_without_repeating_them(self, text):
        with pytest.raises(ValueError, match="holds a key that is empty, or two with one id"):
            SigningKeys.parse(text)

    def test_what_is_derived_differs_by_purpose_and_is_not_the_secret(self):
        keys = SigningKeys.parse(OLD)

        secrets = {keys.secrets["old"], keys.derive("a").secrets["old"], keys.derive("b").secrets["old"]}
        assert len(secrets) == 3

    def test_secrets_do_not_show_in_logs(self):
        assert "o" * 32 not in repr(SigningKeys.parse(OLD))
