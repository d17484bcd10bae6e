"""Signing in with Google and Facebook, who answer on this machine."""

import contextlib
import secrets
from datetime import UTC, datetime

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import identity_service_pb2 as pb
from parkup.auth.v1.identity_service_pb2_grpc import IdentityServiceStub
from parkup.auth.v1.user_service_pb2 import GetMeRequest, UpdateProfileRequest
from server.values.caller import CallerKind
from tests.auth.sources import coming_from, device, network
from tests.auth.tokens import claims_of
from tests.errors import refused
from tests.identity_providers import OTHER_APP, IdentityProviders
from tests.people import bearer


@pytest.fixture
def identities(channel) -> IdentityServiceStub:
    return IdentityServiceStub(channel)


@pytest.fixture
def google(identity_providers):
    return identity_providers.google


@pytest.fixture
def facebook(identity_providers):
    yield identity_providers.facebook
    identity_providers.facebook.away = False


@pytest.fixture
def another_google(another_server):
    """A server that has fetched no keys yet, and a Google of its own whose keys a test may change."""

    @contextlib.asynccontextmanager
    async def start():
        providers = IdentityProviders()
        providers.start()
        try:
            async with another_server(google_certs_url=f"{providers.url}/certs") as channel:
                yield IdentityServiceStub(channel), providers.google
        finally:
            providers.stop()

    return start


def with_google(identities, token: str, **how):
    return identities.SignInWithGoogle(pb.SignInWithGoogleRequest(id_token=token), **how)


def with_facebook(identities, token: str, **how):
    return identities.SignInWithFacebook(pb.SignInWithFacebookRequest(facebook_token=token), **how)


def fresh_token() -> str:
    return f"EAAB{secrets.token_hex(12)}"


class TestSignInWithGoogle:
    async def test_what_is_no_token_is_refused(self, identities):
        for text in ("x", "a.b.c", "é" * 50, jwt.encode({}, "k" * 32, "HS256"), "eyJhbGciOiJub25lIn0.e30."):
            with refused("INVALID_IDENTITY_TOKEN") as refusal:
                await with_google(identities, text)
            assert refusal.http_status == 401
            assert "Google" in refusal.message

    @pytest.mark.parametrize(
        "claims",
        [
            {"aud": OTHER_APP},
            {"iss": "https://accounts.example"},
            {"exp": int(datetime(2024, 1, 1, tzinfo=UTC).timestamp())},
            {"exp": None},
            {"exp": "soon"},
            {"sub": None},
        ],
        ids=["of another app", "of another issuer", "expired", "without an end", "with an odd end", "of nobody"],
    )
    async def test_a_token_that_is_not_for_us_is_refused(self, identities, google, people, claims):
        with refused("INVALID_IDENTITY_TOKEN"):
            await with_google(identities, google.token(people.email(), **claims))

    async def test_a_token_signed_by_somebody_else_is_refused(self, identities, google, people):
        email = people.email()
        await with_google(identities, google.token(email))
        (key_id,) = google.keys
        forger = type(google)()
        forger.keys = {key_id: rsa.generate_private_key(public_exponent=65_537, key_size=2048)}

        with refused("INVALID_IDENTITY_TOKEN"):
            await with_google(identities, forger.token(email))

    async def test_the_public_key_is_no_secret_to_sign_with(self, identities, google, people):
        """The old trick with the algorithm: a token that names HS256, signed with what everybody can fetch."""
        (key_id,) = google.keys
        claims = claims_of(google.token(people.email()))
        forged = jwt.encode(claims, str(google.keys[key_id].public_key()), "HS256", headers={"kid": key_id})

        with refused("INVALID_IDENTITY_TOKEN"):
            await with_google(identities, forged)

    @pytest.mark.parametrize("said", [{"email_verified": False}, {"email_verified": None}, {"email": 5}])
    async def test_an_address_that_google_has_not_verified_opens_nothing(self, identities, google, people, said):
        driver = await people.driver()

        with refused("IDENTITY_EMAIL_UNVERIFIED") as refusal:
            await with_google(identities, google.token(**{"email": driver.address} | said))

        assert refusal.http_status == 400

    async def test_makes_the_account_at_the_first_time(self, identities, google, people, users):
        email = people.email()

        answer = await with_google(identities, google.token(email.upper(), given_name="Amel", family_name="Ben Salah"))

        assert (answer.user.email, answer.user.is_email_verified) == (email, True)
        assert (answer.user.first_name, answer.user.last_name) == ("Amel", "Ben Salah")
        me = await users.GetMe(GetMeRequest(), metadata=bearer(answer.tokens.access_token))
        assert me.user == answer.user

    async def test_reaches_the_account_of_the_address_and_leaves_what_it_says(
        self, identities, google, facebook, people, users
    ):
        driver = await people.driver()
        change = UpdateProfileRequest(first_name="Amel")
        await users.UpdateProfile(change, metadata=driver.metadata)

        by_google = await with_google(
            identities, google.token(driver.address, given_name="A.", family_name="Ben Salah")
        )
        by_facebook = await with_facebook(identities, facebook.token(fresh_token(), driver.address))

        assert by_google.user.id == by_facebook.user.id == driver.id
        assert (by_google.user.first_name, by_google.user.last_name) == ("Amel", "Ben Salah")

    async def test_an_account_that_is_switched_off_stays_so(self, identities, google, people, application):
        driver = await people.driver()
        await application.domains.auth.standings.switch_off(CallerKind.DRIVER, driver.id)

        with refused("INVALID_IDENTITY_TOKEN"):
            await with_google(identities, google.token(driver.address))

    async def test_keys_are_kept_as_long_as_google_says_and_fetched_anew_when_they_rotate(
        self, another_google, people, clock
    ):
        async with another_google() as (identities, google):
            for _ in range(3):
                await with_google(identities, google.token(people.email()))
            assert google.asked == 1

            clock.move(minutes=5)
            google.rotate("second")
            await with_google(identities, google.token(people.email()))
            assert google.asked == 2

            clock.move(seconds=google.max_age + 1)
            await with_google(identities, google.token(people.email(), now=clock()))
            assert google.asked == 3

    async def test_tokens_that_name_unknown_keys_do_not_make_us_ask_each_time(self, another_google, people, clock):
        async with another_google() as (identities, google):
            await with_google(identities, google.token(people.email()))
            clock.move(minutes=5)
            for number in range(5):
                with refused("INVALID_IDENTITY_TOKEN"):
                    await with_google(identities, google.token(people.email(), key_id=f"made up {number}"))

            # The first one asks and learns nothing; it is worth asking again later.
            assert google.asked == 2

    async def test_goes_on_with_the_keys_there_are_while_google_is_away(self, another_google, people, clock):
        async with another_google() as (identities, google):
            await with_google(identities, google.token(people.email()))
            google.away = True
            clock.move(seconds=google.max_age + 60)

            await with_google(identities, google.token(people.email(), now=clock()))
            with refused("UNAVAILABLE"):
                await with_google(identities, google.token(people.email(), key_id="new", now=clock()))

    async def test_what_is_not_set_up_is_refused(self, another_server, google, people):
        async with another_server(google_client_ids=(), facebook_app_id="") as channel:
            identities = IdentityServiceStub(channel)
            with refused("IDENTITY_PROVIDER_OFF"):
                await with_google(identities, google.token(people.email()))
            with refused("IDENTITY_PROVIDER_OFF"):
                await with_facebook(identities, fresh_token())

    async def test_tries_from_one_network_are_limited(self, another_server, google, facebook, people):
        async with another_server(sign_in_tries_per_caller=2) as channel:
            identities, here = IdentityServiceStub(channel), coming_from(network())
            for number in range(2):
                with refused("INVALID_IDENTITY_TOKEN"):
                    await with_google(identities, f"no token {number}", metadata=here)
            with refused("RATE_LIMITED"):
                await with_google(identities, google.token(people.email()), metadata=here)
            with refused("RATE_LIMITED"):
                await with_facebook(identities, facebook.token(fresh_token(), people.email()), metadata=here)

    async def test_the_account_knows_the_device_from_then_on(self, another_server, identities, google, people, auth):
        """Else strangers' tries would be in the way of who always signs in with Google, and once with a code."""
        email, phone = people.email(), device()
        await with_google(identities, google.token(email), metadata=coming_from(network(), phone))
        async with another_server(otp_sends_per_day=1) as channel:
            sends = type(auth)(channel)
            request = auth_pb.SendOtpRequest(email=email)
            await sends.SendOtp(request, metadata=coming_from(network()))
            with refused("RATE_LIMITED"):
                await sends.SendOtp(request, metadata=coming_from(network()))
            await sends.SendOtp(request, metadata=coming_from(network(), phone))


class TestSignInWithFacebook:
    @pytest.mark.parametrize(
        "inspected",
        [
            {"app_id": "99"},
            {"is_valid": False},
            {"type": "PAGE"},
            {"expires_at": int(datetime(2024, 1, 1, tzinfo=UTC).timestamp())},
            {"user_id": "somebody else"},
        ],
        ids=["of another app", "not valid", "of a page", "expired", "of somebody else"],
    )
    async def test_a_token_that_is_not_for_us_is_refused(self, identities, facebook, people, inspected):
        token = facebook.token(fresh_token(), people.email(), inspected=inspected)

        with refused("INVALID_IDENTITY_TOKEN") as refusal:
            await with_facebook(identities, token)

        assert refusal.http_status == 401

    async def test_a_token_that_facebook_does_not_know_is_refused(self, identities):
        with refused("INVALID_IDENTITY_TOKEN"):
            await with_facebook(identities, fresh_token())

    async def test_without_an_address_there_is_no_account(self, identities, facebook):
        with refused("IDENTITY_EMAIL_UNVERIFIED"):
            await with_facebook(identities, facebook.token(fresh_token(), None))

    async def test_an_address_that_is_none_opens_nothing(self, identities, facebook):
        with refused("IDENTITY_EMAIL_UNVERIFIED"):
            await with_facebook(identities, facebook.token(fresh_token(), "nobody@"))

    async def test_a_secret_that_facebook_does_not_know_is_a_fault_of_ours(self, another_server, facebook, people):
        async with another_server(facebook_app_id="1") as channel:
            with refused("UNAVAILABLE"):
                await with_facebook(IdentityServiceStub(channel), facebook.token(fresh_token(), people.email()))

    async def test_while_facebook_is_away_the_try_does_not_count(self, another_server, facebook, people):
        here, token = coming_from(network()), facebook.token(fresh_token(), people.email())
        async with another_server(sign_in_tries_per_caller=1) as channel:
            identities = IdentityServiceStub(channel)
            facebook.away = True
            for _ in range(3):
                with refused("UNAVAILABLE"):
                    await with_facebook(identities, token, metadata=here)
            facebook.away = False
            await with_facebook(identities, token, metadata=here)

    async def test_makes_the_account_at_the_first_time(self, identities, facebook, people):
        email = people.email()
        token = facebook.token(fresh_token(), email, first_name="Sami", last_name="  Trabelsi ")

        answer = await with_facebook(identities, token)
        again = await with_facebook(identities, token)

        assert (answer.user.email, answer.user.first_name, answer.user.last_name) == (email, "Sami", "Trabelsi")
        assert answer.user.is_email_verified
        assert again.user.id == answer.user.id
