import asyncio
from datetime import UTC, timedelta

import pytest
from bson import ObjectId

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from server.values.caller import CallerKind
from tests.auth.accounts import SwitchedOff
from tests.auth.tokens import claims_of
from tests.errors import reason_of, refused

ENGLISH = (("accept-language", "en"),)


async def sent_code(auth, people, outbox) -> tuple[str, str]:
    """A new address, and the code that was sent to it."""
    email = people.email()
    await auth.SendOtp(pb.SendOtpRequest(email=email))
    return email, await outbox.code(email)


def another_code(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


def verify(auth, email: str, code: str, **how):
    return auth.VerifyOtp(pb.VerifyOtpRequest(email=email, code=code), **how)


class TestSendOtp:
    @pytest.mark.parametrize("email", ["driver", "driver@", "@parkup.tn", "a b@parkup.tn", "driver@localhost"])
    async def test_what_is_no_address_is_refused(self, auth, email):
        with refused("INVALID_EMAIL") as refusal:
            await auth.SendOtp(pb.SendOtpRequest(email=email))

        assert refusal.http_status == 400

    async def test_more_sends_to_an_address_than_the_limit_are_refused_with_the_time_to_wait(
        self, auth, people, settings, clock
    ):
        email = people.email()
        for _ in range(settings.otp_sends_per_address):
            await auth.SendOtp(pb.SendOtpRequest(email=email))

        with refused("RATE_LIMITED") as refusal:
            await auth.SendOtp(pb.SendOtpRequest(email=email.upper()))
        assert refusal.http_status == 429
        assert 0 < refusal.retry_after_seconds <= 3600

        clock.move(seconds=refusal.retry_after_seconds + 1)
        await auth.SendOtp(pb.SendOtpRequest(email=email))

    async def test_more_sends_from_a_caller_than_the_limit_are_refused(self, another_server, people):
        here = (("x-forwarded-for", "10.1.1.1, 2001:db8:77:1::1"),)
        same_network = (("x-forwarded-for", "2001:db8:77:1:ffff::2"),)
        elsewhere = (("x-forwarded-for", "2001:db8:77:2::1"),)
        async with another_server(otp_sends_per_caller=2) as channel:
            auth = AuthServiceStub(channel)
            for _ in range(2):
                await auth.SendOtp(pb.SendOtpRequest(email=people.email()), metadata=here)
            with refused("RATE_LIMITED") as refusal:
                await auth.SendOtp(pb.SendOtpRequest(email=people.email()), metadata=same_network)
            await auth.SendOtp(pb.SendOtpRequest(email=people.email()), metadata=elsewhere)

        assert refusal.retry_after_seconds > 0

    @pytest.mark.parametrize(
        ("language", "answer", "subject"),
        [("fr", "OTP envoyé", "Votre code de connexion"), ("en", "OTP sent", "Your ParkUp sign-in code")],
    )
    async def test_sends_six_digits_in_the_callers_language(self, auth, people, outbox, language, answer, subject):
        email = people.email()

        response = await auth.SendOtp(pb.SendOtpRequest(email=email), metadata=(("accept-language", language),))

        assert response.message == answer
        mail = await outbox.last(email)
        assert mail.subject.startswith(subject)
        code = await outbox.code(email)
        assert code in mail.html
        assert code not in mail.subject

    async def test_keeps_only_a_hash_of_the_code(self, auth, people, outbox, database):
        email, code = await sent_code(auth, people, outbox)

        kept = await database["otpCodes"].find_one({"_id": f"driver:{email}"})

        assert code not in str(kept)


class TestVerifyOtp:
    @pytest.mark.parametrize("code", ["", "123", "123456789", "12345a"])
    async def test_what_is_no_code_is_refused(self, auth, people, code):
        with refused("INVALID_ARGUMENT") as refusal:
            await verify(auth, people.email(), code)

        assert list(refusal.fields) == ["code"]

    async def test_what_is_no_address_is_refused(self, auth):
        with refused("INVALID_EMAIL"):
            await verify(auth, "driver@", "123456")

    @pytest.mark.parametrize("wrong", [lambda code: code[:4], lambda code: code[:5], lambda code: f"{code}0"])
    async def test_a_code_of_another_length_is_a_wrong_code(self, auth, people, outbox, wrong):
        email, code = await sent_code(auth, people, outbox)

        with refused("INVALID_OTP"):
            await verify(auth, email, wrong(code))
        await verify(auth, email, code)

    async def test_a_wrong_code_is_refused_in_the_callers_language(self, auth, people, outbox):
        email, code = await sent_code(auth, people, outbox)

        with refused("INVALID_OTP") as french:
            await verify(auth, email, another_code(code))
        with refused("INVALID_OTP") as english:
            await verify(auth, email, another_code(code), metadata=ENGLISH)

        assert french.http_status == 401
        assert french.message == "Code invalide ou expiré"
        assert english.message == "Invalid or expired code"

    async def test_a_code_that_was_never_sent_is_refused(self, auth, people):
        with refused("INVALID_OTP"):
            await verify(auth, people.email(), "123456")

    async def test_a_code_of_another_address_is_refused(self, auth, people, outbox):
        _, code = await sent_code(auth, people, outbox)
        other, _ = await sent_code(auth, people, outbox)

        with refused("INVALID_OTP"):
            await verify(auth, other, code)

    async def test_a_code_holds_for_15_minutes(self, auth, people, outbox, clock):
        early, early_code = await sent_code(auth, people, outbox)
        late, late_code = await sent_code(auth, people, outbox)

        clock.move(minutes=14, seconds=50)
        await verify(auth, early, early_code)
        clock.move(seconds=20)
        with refused("OTP_EXPIRED") as refusal:
            await verify(auth, late, late_code)

        assert refusal.http_status == 401

    async def test_the_sixth_try_is_refused_even_with_the_right_code(self, auth, people, outbox):
        email, code = await sent_code(auth, people, outbox)
        for _ in range(5):
            with refused("INVALID_OTP"):
                await verify(auth, email, another_code(code))

        with refused("INVALID_OTP"):
            await verify(auth, email, code)

    async def test_a_new_code_ends_the_one_before(self, auth, people, outbox):
        email, first = await sent_code(auth, people, outbox)
        await auth.SendOtp(pb.SendOtpRequest(email=email))
        second = await outbox.code(email, count=2)

        if first != second:
            with refused("INVALID_OTP"):
                await verify(auth, email, first)
        await verify(auth, email, second)

    async def test_more_tries_for_an_account_than_the_limit_are_refused_whatever_the_number_of_codes(
        self, auth, people, outbox, settings
    ):
        email = people.email()
        for turn in range(settings.sign_in_tries_per_account):
            if turn % 5 == 0:
                await auth.SendOtp(pb.SendOtpRequest(email=email))
                code = await outbox.code(email, count=turn // 5 + 1)
            with refused("INVALID_OTP"):
                await verify(auth, email, another_code(code))
        await auth.SendOtp(pb.SendOtpRequest(email=email))
        code = await outbox.code(email, count=turn // 5 + 2)

        with refused("RATE_LIMITED") as refusal:
            await verify(auth, email, code)

        assert 0 < refusal.retry_after_seconds <= 15 * 60

    async def test_more_tries_from_a_caller_than_the_limit_are_refused(self, another_server, people):
        here = (("x-forwarded-for", "192.0.2.77"),)
        async with another_server(sign_in_tries_per_caller=2) as channel:
            auth = AuthServiceStub(channel)
            for _ in range(2):
                with refused("INVALID_OTP"):
                    await verify(auth, people.email(), "123456", metadata=here)
            with refused("RATE_LIMITED"):
                await verify(auth, people.email(), "123456", metadata=here)

    async def test_a_driver_who_is_switched_off_cannot_sign_in(self, auth, people, outbox, database):
        driver = await people.driver_by_code()
        await database["users"].update_one({"_id": ObjectId(driver.id)}, {"$set": {"isActive": False}})
        await auth.SendOtp(pb.SendOtpRequest(email=driver.address))

        with refused("INVALID_OTP"):
            await verify(auth, driver.address, await outbox.code(driver.address, count=2))

    async def test_a_driver_who_is_switched_off_at_the_last_moment_cannot_sign_in_either(
        self, auth, people, outbox, application, monkeypatch
    ):
        email, code = await sent_code(auth, people, outbox)
        monkeypatch.setitem(application.domains.auth.accounts, CallerKind.DRIVER, SwitchedOff())

        with refused("INVALID_OTP"):
            await verify(auth, email, code)

    async def test_a_used_code_is_refused(self, auth, people, outbox):
        email, code = await sent_code(auth, people, outbox)
        await verify(auth, email, code)

        with refused("INVALID_OTP"):
            await verify(auth, email, code)

    async def test_of_many_calls_with_the_right_code_one_signs_in(self, auth, people, outbox):
        email, code = await sent_code(auth, people, outbox)

        answers = await asyncio.gather(*(verify(auth, email, code) for _ in range(5)), return_exceptions=True)

        signed_in = [answer for answer in answers if isinstance(answer, pb.VerifyOtpResponse)]
        assert len(signed_in) == 1
        assert {reason_of(answer) for answer in answers if answer not in signed_in} == {"INVALID_OTP"}

    async def test_guesses_at_the_same_time_do_not_exceed_five_tries(self, auth, people, outbox, database):
        email, code = await sent_code(auth, people, outbox)

        answers = await asyncio.gather(
            *(verify(auth, email, another_code(code)) for _ in range(10)), return_exceptions=True
        )

        assert {reason_of(answer) for answer in answers} == {"INVALID_OTP"}
        assert (await database["otpCodes"].find_one({"_id": f"driver:{email}"}))["attempts"] == 5

    async def test_two_first_sign_ins_at_the_same_time_make_one_account(self, application, people):
        drivers, email = application.domains.auth.drivers, people.email()

        made = await asyncio.gather(
            *(drivers._drivers.get_or_add(email, application.kernel.clock()) for _ in range(10))
        )

        assert len({driver.id for driver in made}) == 1

    async def test_the_first_sign_in_makes_the_account_and_the_next_finds_it(self, auth, people, outbox):
        email, code = await sent_code(auth, people, outbox)

        first = await verify(auth, email.upper(), code)
        second = await people.driver_by_code(email)

        assert first.user.email == email
        assert first.user.is_email_verified
        assert first.user.id == second.id
        assert not first.user.vehicles
        assert first.user.wallet_balance == 0
        assert first.user.created_at.seconds
        assert not first.user.HasField("updated_at")

    async def test_says_when_the_tokens_end_and_so_does_every_refresh(self, auth, people, outbox, clock):
        email, code = await sent_code(auth, people, outbox)

        first = (await verify(auth, email, code)).tokens
        clock.move(minutes=10)
        second = (await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=first.refresh_token))).tokens

        for tokens, now in ((first, clock() - timedelta(minutes=10)), (second, clock())):
            assert claims_of(tokens.access_token)["exp"] == tokens.access_token_expires_at.seconds
            left = tokens.access_token_expires_at.ToDatetime(UTC) - now
            assert timedelta(minutes=14) < left <= timedelta(minutes=15)
            left = tokens.refresh_token_expires_at.ToDatetime(UTC) - now
            assert timedelta(days=29, hours=23) < left <= timedelta(days=30)

    async def test_the_fixed_code_of_development_signs_in(self, another_server, people):
        email = people.email()
        async with another_server(dev_otp="424242") as channel:
            auth = AuthServiceStub(channel)
            await auth.SendOtp(pb.SendOtpRequest(email=email))
            assert (await verify(auth, email, "424242")).user.email == email
