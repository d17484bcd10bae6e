"""Registering, signing in, changing and forgetting: drivers' passwords."""

import asyncio
from typing import NamedTuple

import pytest

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import password_service_pb2 as pb
from parkup.auth.v1.password_service_pb2_grpc import PasswordServiceStub
from parkup.auth.v1.user_service_pb2 import GetMeRequest
from server.values.caller import CallerKind
from tests.auth.sources import coming_from, device, network
from tests.errors import reason_of, refused
from tests.people import Person, bearer

PASSWORD = "correct horse 7 battery"
NEW_PASSWORD = "a better one, really"
WEAK = {
    "too short": "k3L!x9a",
    "too common": "Password1",
    "one letter": "aaaaaaaaaaaa",
}
COMMON_OF_EIGHT = "iloveyou"


@pytest.fixture
def passwords(channel) -> PasswordServiceStub:
    return PasswordServiceStub(channel)


class Registered(NamedTuple):
    """An account with a password, signed in."""

    id: str
    email: str
    access_token: str
    refresh_token: str


@pytest.fixture
def register(passwords, people, outbox):
    """Makes an account with a password; `register(email)` at an address."""

    async def make(email: str | None = None, password: str = PASSWORD, **profile: str) -> Registered:
        email = email or people.email()
        sent, request = outbox.count(email), pb.RegisterWithPasswordRequest(email=email, password=password, **profile)
        await passwords.RegisterWithPassword(request)
        request.code = await outbox.code(email, count=sent + 1)
        answer = await passwords.RegisterWithPassword(request)
        return Registered(answer.user.id, email, answer.tokens.access_token, answer.tokens.refresh_token)

    return make


def login(passwords, email: str, password: str, **how):
    return passwords.LoginWithPassword(pb.LoginWithPasswordRequest(email=email, password=password), **how)


async def is_signed_in(users, access_token: str) -> bool:
    (answer,) = await asyncio.gather(users.GetMe(GetMeRequest(), metadata=bearer(access_token)), return_exceptions=True)
    if isinstance(answer, BaseException):
        assert reason_of(answer) == "UNAUTHORIZED"
        return False
    return True


class TestRegisterWithPassword:
    @pytest.mark.parametrize("password", [*WEAK.values(), COMMON_OF_EIGHT], ids=[*WEAK, "common"])
    async def test_a_password_that_is_not_good_enough_is_refused_before_a_code_is_sent(
        self, passwords, people, outbox, password
    ):
        email = people.email()
        for code in ("", "123456"):
            with refused("INVALID_ARGUMENT") as refusal:
                await passwords.RegisterWithPassword(
                    pb.RegisterWithPasswordRequest(email=email, password=password, code=code)
                )
            assert list(refusal.fields) == ["password"]

        assert outbox.count(email) == 0

    async def test_the_address_is_no_password(self, passwords, people):
        email = people.email()
        for password in (email.upper(), email.partition("@")[0]):
            with refused("INVALID_ARGUMENT") as refusal:
                await passwords.RegisterWithPassword(pb.RegisterWithPasswordRequest(email=email, password=password))
            assert list(refusal.fields) == ["password"]

    async def test_more_than_72_bytes_are_refused(self, passwords, people):
        with refused("INVALID_ARGUMENT") as refusal:
            request = pb.RegisterWithPasswordRequest(email=people.email(), password="é4" * 25)
            await passwords.RegisterWithPassword(request)

        assert list(refusal.fields) == ["password"]

    async def test_the_city_may_want_more_characters(self, another_server, people):
        async with another_server(password_least_characters=30) as channel:
            with refused("INVALID_ARGUMENT") as refusal:
                request = pb.RegisterWithPasswordRequest(email=people.email(), password=PASSWORD)
                await PasswordServiceStub(channel).RegisterWithPassword(request)

        assert "30" in refusal.fields["password"]

    async def test_what_is_no_address_or_number_is_refused(self, passwords, people):
        with refused("INVALID_EMAIL"):
            await passwords.RegisterWithPassword(pb.RegisterWithPasswordRequest(email="a@", password=PASSWORD))
        with refused("INVALID_PHONE_NUMBER"):
            await passwords.RegisterWithPassword(
                pb.RegisterWithPasswordRequest(email=people.email(), password=PASSWORD, phone="12")
            )

    async def test_nothing_is_made_without_the_right_code(self, passwords, people, outbox, database, clock):
        email = people.email()
        request = pb.RegisterWithPasswordRequest(email=email, password=PASSWORD)
        answer = await passwords.RegisterWithPassword(request)
        code = await outbox.code(email)
        assert answer.message == "OTP envoyé"
        assert not answer.HasField("tokens")

        request.code = f"{(int(code) + 1) % 1_000_000:06d}"
        with refused("INVALID_OTP"):
            await passwords.RegisterWithPassword(request)
        assert await database["users"].find_one({"email": email}) is None
        with refused("INVALID_CREDENTIALS"):
            await login(passwords, email, PASSWORD)

        clock.move(minutes=16)
        request.code = code
        with refused("OTP_EXPIRED"):
            await passwords.RegisterWithPassword(request)

    async def test_codes_and_tries_are_limited(self, passwords, people, settings):
        email = people.email()
        request = pb.RegisterWithPasswordRequest(email=email, password=PASSWORD)
        for _ in range(settings.otp_sends_per_address):
            await passwords.RegisterWithPassword(request)
        with refused("RATE_LIMITED"):
            await passwords.RegisterWithPassword(request)

    async def test_makes_an_account_that_says_what_was_given(self, register, users, database):
        made = await register(first_name=" Amel ", last_name="Ben Salah", phone="22 345 678")

        me = (await users.GetMe(GetMeRequest(), metadata=bearer(made.access_token))).user
        assert (me.email, me.first_name, me.last_name, me.phone) == (made.email, "Amel", "Ben Salah", "22 345 678")
        assert me.is_email_verified
        kept = await database["users"].find_one({"email": made.email})
        assert PASSWORD not in str(kept)

    async def test_an_account_that_there_is_gets_the_password_and_its_other_sign_ins_end(self, register, people, users):
        driver = await people.driver()

        made = await register(driver.address, first_name="Amel")

        assert made.id == driver.id
        assert not await is_signed_in(users, driver.access_token)
        assert await is_signed_in(users, made.access_token)

    async def test_what_strangers_register_for_an_address_is_nothing_to_its_owner(
        self, passwords, people, outbox, auth
    ):
        """The code that the stranger made us send signs the owner in, and sets no password of the stranger's."""
        email, theirs = people.email(), "the password of a stranger"
        await passwords.RegisterWithPassword(pb.RegisterWithPasswordRequest(email=email, password=theirs))
        code = await outbox.code(email)
        await auth.VerifyOtp(auth_pb.VerifyOtpRequest(email=email, code=code))

        with refused("INVALID_CREDENTIALS"):
            await login(passwords, email, theirs)

    async def test_an_account_that_is_switched_off_stays_so(self, register, people, application):
        driver = await people.driver()
        await application.domains.auth.standings.switch_off(CallerKind.DRIVER, driver.id)

        with refused("INVALID_OTP"):
            await register(driver.address)


class TestLoginWithPassword:
    async def test_all_that_is_wrong_has_one_answer(self, passwords, register, people, application):
        made, without = await register(), await people.driver()
        off = await register()
        await application.domains.auth.standings.switch_off(CallerKind.DRIVER, off.id)
        wrong = {
            made.email: "not the password",
            without.address: PASSWORD,
            off.email: PASSWORD,
            people.email(): PASSWORD,
            "nobody@": PASSWORD,
        }
        messages = set()
        for email, password in wrong.items():
            with refused("INVALID_CREDENTIALS") as refusal:
                await login(passwords, email, password)
            messages.add(refusal.message)

        assert len(messages) == 1

    async def test_nothing_longer_than_the_password_passes(self, passwords, register):
        longest = "0123456789ab" * 6
        made = await register(password=longest)

        await login(passwords, made.email, longest)
        with refused("INVALID_CREDENTIALS"):
            await login(passwords, made.email, f"{longest}x")

    async def test_tries_are_limited_and_a_known_device_passes(self, passwords, register, settings):
        made, phone = await register(), device()
        await login(passwords, made.email, PASSWORD, metadata=coming_from(network(), phone))
        here = coming_from(network())
        for _ in range(settings.sign_in_tries_per_account):
            with refused("INVALID_CREDENTIALS"):
                await login(passwords, made.email, "not the password", metadata=here)
        with refused("RATE_LIMITED"):
            await login(passwords, made.email, PASSWORD, metadata=here)

        await login(passwords, made.email, PASSWORD, metadata=coming_from(network(), phone))

    async def test_signs_in_however_the_address_is_written(self, passwords, register, users):
        made = await register()

        answer = await login(passwords, f" {made.email.upper()}", PASSWORD)

        assert answer.user.id == made.id
        assert await is_signed_in(users, answer.tokens.access_token)


class TestChangePassword:
    def change(self, passwords, who: Registered | Person, current: str, new: str = NEW_PASSWORD):
        request = pb.ChangePasswordRequest(current_password=current, new_password=new)
        return passwords.ChangePassword(request, metadata=bearer(who.access_token))

    async def test_anonymous_is_unauthorized(self, passwords):
        with refused("UNAUTHORIZED"):
            await passwords.ChangePassword(pb.ChangePasswordRequest())

    async def test_an_operator_is_denied(self, passwords, people):
        with refused("PERMISSION_DENIED"):
            await self.change(passwords, await people.operator(), PASSWORD)

    async def test_the_password_until_now_is_needed_and_tries_at_it_are_limited(self, passwords, register, settings):
        made = await register()
        for _ in range(settings.sign_in_tries_per_account):
            with refused("WRONG_PASSWORD") as refusal:
                await self.change(passwords, made, "not the password")
            assert refusal.http_status == 400
        with refused("RATE_LIMITED"):
            await self.change(passwords, made, PASSWORD)

    async def test_without_a_password_there_is_none_to_change(self, passwords, people):
        with refused("PASSWORD_NOT_SET"):
            await self.change(passwords, await people.driver(), PASSWORD)

    async def test_a_new_password_that_is_not_good_enough_is_refused(self, passwords, register):
        made = await register()
        with refused("INVALID_ARGUMENT") as refusal:
            await self.change(passwords, made, PASSWORD, "Password1")

        assert list(refusal.fields) == ["new_password"]

    async def test_the_other_sign_ins_end_and_the_callers_goes_on(self, passwords, register, users, auth):
        made = await register()
        other = await login(passwords, made.email, PASSWORD)

        await self.change(passwords, made, PASSWORD)

        assert await is_signed_in(users, made.access_token)
        assert not await is_signed_in(users, other.tokens.access_token)
        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=other.tokens.refresh_token))
        await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=made.refresh_token))
        with refused("INVALID_CREDENTIALS"):
            await login(passwords, made.email, PASSWORD)
        assert (await login(passwords, made.email, NEW_PASSWORD)).user.id == made.id


class TestForgottenPassword:
    async def forgotten(self, passwords, outbox, email: str) -> str:
        sent = outbox.count(email)
        await passwords.RequestPasswordReset(pb.RequestPasswordResetRequest(email=email))
        return await outbox.code(email, count=sent + 1)

    def reset(self, passwords, email: str, code: str, new: str = NEW_PASSWORD):
        return passwords.ResetPassword(pb.ResetPasswordRequest(email=email, code=code, new_password=new))

    async def test_unknown_addresses_get_the_same_answer_and_no_message(self, passwords, people, outbox, register):
        made, nobody = await register(), people.email()
        sent = outbox.count(made.email)

        answers = [
            await passwords.RequestPasswordReset(pb.RequestPasswordResetRequest(email=email))
            for email in (nobody, made.email)
        ]

        assert answers[0] == answers[1]
        await outbox.code(made.email, count=sent + 1)
        assert outbox.count(nobody) == 0

    async def test_codes_are_limited(self, passwords, people, settings):
        request = pb.RequestPasswordResetRequest(email=people.email())
        for _ in range(settings.otp_sends_per_address):
            await passwords.RequestPasswordReset(request)
        with refused("RATE_LIMITED"):
            await passwords.RequestPasswordReset(request)

    async def test_what_is_no_address_is_refused(self, passwords):
        with refused("INVALID_EMAIL"):
            await passwords.RequestPasswordReset(pb.RequestPasswordResetRequest(email="nobody@"))
        with refused("INVALID_EMAIL"):
            await self.reset(passwords, "nobody@", "123456")

    async def test_a_wrong_or_old_code_changes_nothing(self, passwords, outbox, register, clock):
        made = await register()
        code = await self.forgotten(passwords, outbox, made.email)
        wrong = f"{(int(code) + 1) % 1_000_000:06d}"
        with refused("INVALID_OTP"):
            await self.reset(passwords, made.email, wrong)
        clock.move(minutes=16)
        with refused("OTP_EXPIRED"):
            await self.reset(passwords, made.email, code)
        await login(passwords, made.email, PASSWORD)

    async def test_tries_are_limited(self, passwords, people, settings):
        email = people.email()
        for _ in range(settings.sign_in_tries_per_account):
            with refused("INVALID_OTP"):
                await self.reset(passwords, email, "123456")
        with refused("RATE_LIMITED"):
            await self.reset(passwords, email, "123456")

    async def test_a_code_makes_no_account(self, passwords, auth, people, outbox, database):
        email = people.email()
        await auth.SendOtp(auth_pb.SendOtpRequest(email=email))
        with refused("INVALID_OTP"):
            await self.reset(passwords, email, await outbox.code(email))

        assert await database["users"].find_one({"email": email}) is None

    async def test_sets_the_password_ends_every_sign_in_and_begins_one(self, passwords, outbox, register, users):
        made = await register()
        code = await self.forgotten(passwords, outbox, made.email)

        with refused("INVALID_ARGUMENT"):
            await self.reset(passwords, made.email, code, "Password1")
        answer = await self.reset(passwords, made.email, code)

        assert answer.user.id == made.id
        assert not await is_signed_in(users, made.access_token)
        assert await is_signed_in(users, answer.tokens.access_token)
        with refused("INVALID_CREDENTIALS"):
            await login(passwords, made.email, PASSWORD)
        await login(passwords, made.email, NEW_PASSWORD)

    async def test_who_has_none_sets_one_so(self, passwords, outbox, people):
        driver = await people.driver()
        code = await self.forgotten(passwords, outbox, driver.address)
        await self.reset(passwords, driver.address, code)

        assert (await login(passwords, driver.address, NEW_PASSWORD)).user.id == driver.id

    async def test_who_signs_in_with_the_old_password_meanwhile_is_out(self, passwords, outbox, register, users):
        for number in range(8):
            made = await register()
            code = await self.forgotten(passwords, outbox, made.email)
            logins = [asyncio.ensure_future(login(passwords, made.email, PASSWORD)) for _ in range(4)]
            await self.reset(passwords, made.email, code, f"{NEW_PASSWORD} {number}")
            for answer in await asyncio.gather(*logins, return_exceptions=True):
                if isinstance(answer, BaseException):
                    assert reason_of(answer) == "INVALID_CREDENTIALS"
                else:
                    assert not await is_signed_in(users, answer.tokens.access_token)

    async def test_a_code_is_used_once_however_many_use_it(self, passwords, outbox, register):
        made = await register()
        code = await self.forgotten(passwords, outbox, made.email)

        answers = await asyncio.gather(
            *(self.reset(passwords, made.email, code, f"{NEW_PASSWORD} {number}") for number in range(4)),
            return_exceptions=True,
        )

        refusals = [reason_of(each) for each in answers if isinstance(each, BaseException)]
        assert refusals == ["INVALID_OTP"] * 3
