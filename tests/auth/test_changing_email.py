"""A driver's account moves to another address."""

from dataclasses import replace

import pytest

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import password_service_pb2 as password_pb
from parkup.auth.v1 import user_service_pb2 as pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.password_service_pb2_grpc import PasswordServiceStub
from tests.errors import refused

PASSWORD = "a good one, really"


@pytest.fixture
def code_at(auth, outbox):
    async def send(address: str) -> str:
        sent = outbox.count(address)
        await auth.SendOtp(auth_pb.SendOtpRequest(email=address))
        return await outbox.code(address, count=sent + 1)

    return send


@pytest.fixture
def with_password(people, channel, code_at):
    """A driver with a password, signed in."""

    async def make():
        driver = await people.driver()
        request = password_pb.ResetPasswordRequest(
            email=driver.address, code=await code_at(driver.address), new_password=PASSWORD
        )
        tokens = (await PasswordServiceStub(channel).ResetPassword(request)).tokens
        return replace(driver, access_token=tokens.access_token, refresh_token=tokens.refresh_token)

    return make


async def move(users, driver, email: str, **fields):
    request = pb.ChangeMyEmailRequest(email=email, **fields)
    return (await users.ChangeMyEmail(request, metadata=driver.metadata)).user


def another(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


class TestChangeMyEmail:
    async def test_anonymous_and_operators_have_none(self, users, people):
        with refused("UNAUTHORIZED"):
            await users.ChangeMyEmail(pb.ChangeMyEmailRequest())
        with refused("PERMISSION_DENIED"):
            await move(users, await people.admin(), people.email(), code="123456", password=PASSWORD)

    async def test_needs_exactly_one_proof_and_an_address(self, users, people):
        driver = await people.driver()
        for fields in ({}, {"current_code": "123456", "password": PASSWORD}):
            with refused("INVALID_ARGUMENT") as refusal:
                await move(users, driver, people.email(), code="123456", **fields)
            assert list(refusal.fields) == ["current_code"]
        with refused("INVALID_EMAIL"):
            await move(users, driver, "nobody@", code="123456", current_code="123456")

    async def test_both_addresses_must_be_the_callers(self, users, people, code_at):
        driver, email = await people.driver(), people.email()
        here, there = await code_at(driver.address), await code_at(email)

        with refused("INVALID_OTP"):
            await move(users, driver, email, code=there, current_code=another(here))
        with refused("INVALID_OTP"):
            await move(users, driver, email, code=another(there), current_code=here)
        assert (await users.GetMe(pb.GetMeRequest(), metadata=driver.metadata)).user.email == driver.address

    async def test_a_wrong_password_proves_nothing_and_tries_are_limited(self, users, people, with_password, settings):
        without, driver = await people.driver(), await with_password()
        with refused("PASSWORD_NOT_SET"):
            await move(users, without, people.email(), code="123456", password=PASSWORD)
        for _ in range(settings.sign_in_tries_per_account):
            with refused("WRONG_PASSWORD"):
                await move(users, driver, people.email(), code="123456", password="not the password")
        with refused("RATE_LIMITED"):
            await move(users, driver, people.email(), code="123456", password=PASSWORD)

    async def test_an_old_code_proves_nothing(self, another_server, users, people, code_at, clock):
        async with another_server(access_token_minutes=60) as channel:
            driver, email = await people.driver(), people.email()
            request = auth_pb.RefreshTokenRequest(refresh_token=driver.refresh_token)
            tokens = (await AuthServiceStub(channel).RefreshToken(request)).tokens
            here, there = await code_at(driver.address), await code_at(email)
            clock.move(minutes=16)
            with refused("OTP_EXPIRED"):
                await move(
                    users, replace(driver, access_token=tokens.access_token), email, code=there, current_code=here
                )

    async def test_an_address_that_has_an_account_is_not_taken_over(self, users, people, with_password, code_at):
        driver, other = await with_password(), await people.driver()

        with refused("DUPLICATE_ACCOUNT"):
            await move(users, driver, other.address, code=await code_at(other.address), password=PASSWORD)

        assert (await people.driver_by_code(other.address)).id == other.id

    async def test_the_address_until_now_stays_what_it_is(self, users, with_password):
        driver = await with_password()

        assert (await move(users, driver, driver.address.upper(), code="123456", password=PASSWORD)).id == driver.id

    async def test_the_account_is_reached_by_the_new_address_only(self, users, people, with_password, code_at, channel):
        driver = await with_password()
        elsewhere, email = await people.driver_by_code(driver.address), people.email()

        moved = await move(users, driver, email.upper(), code=await code_at(email), password=PASSWORD)

        assert (moved.id, moved.email, moved.is_email_verified) == (driver.id, email, True)
        await users.GetMe(pb.GetMeRequest(), metadata=driver.metadata)
        with refused("UNAUTHORIZED"):
            await users.GetMe(pb.GetMeRequest(), metadata=elsewhere.metadata)
        assert (await people.driver_by_code(email)).id == driver.id
        assert (await people.driver_by_code(driver.address)).id != driver.id
        login = password_pb.LoginWithPasswordRequest(email=email, password=PASSWORD)
        assert (await PasswordServiceStub(channel).LoginWithPassword(login)).user.id == driver.id

    async def test_with_codes_at_both_addresses(self, users, people, code_at):
        driver, email = await people.driver(), people.email()
        here, there = await code_at(driver.address), await code_at(email)

        assert (await move(users, driver, email, code=there, current_code=here)).email == email
