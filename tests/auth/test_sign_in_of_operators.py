import asyncio
from datetime import UTC, timedelta

import pytest
from bson import ObjectId

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import operator_service_pb2 as pb
from parkup.auth.v1.operator_pb2 import Operator
from parkup.auth.v1.operator_service_pb2_grpc import OperatorServiceStub
from server.auth.errors import DuplicateOperator, InvalidEmail, InvalidPhoneNumber
from server.auth.operators.model import NewOperator
from server.errors import Unauthorized
from server.values.caller import CallerKind, Role
from tests.auth.accounts import SwitchedOff
from tests.auth.tokens import claims_of
from tests.errors import refused
from tests.people import bearer

ZONE = "a" * 24


@pytest.fixture
def service(application):
    return application.domains.auth.operators


async def new_operator(service, people, **more):
    fields = {"name": "Ines Chaabane", "phone": people.phone(), "role": Role.OPERATOR, "zone_ids": (ZONE,)} | more
    return await service.create(NewOperator(**fields))


def request_otp(operators, phone: str = "", email: str = "", **how):
    return operators.RequestOperatorOtp(pb.RequestOperatorOtpRequest(phone=phone, email=email), **how)


def verify(operators, code: str, phone: str = "", email: str = ""):
    return operators.VerifyOperatorOtp(pb.VerifyOperatorOtpRequest(phone=phone, email=email, code=code))


async def signed_in(operators, outbox, phone: str, *, count: int = 1):
    await request_otp(operators, phone)
    return await verify(operators, await outbox.code(phone, count=count), phone)


def another_code(code: str) -> str:
    return f"{(int(code) + 1) % 10 ** len(code):0{len(code)}d}"


class TestRequestOperatorOtp:
    @pytest.mark.parametrize(("phone", "email"), [("", ""), ("+216 20 000 001", "a@parkup.tn")])
    async def test_none_or_two_addresses_are_refused(self, operators, phone, email):
        with refused("INVALID_ARGUMENT") as refusal:
            await request_otp(operators, phone, email)

        assert list(refusal.fields) == ["phone"]

    async def test_what_is_no_number_or_address_is_refused(self, operators):
        with refused("INVALID_PHONE_NUMBER"):
            await request_otp(operators, "12")
        with refused("INVALID_EMAIL"):
            await request_otp(operators, email="nobody")

    async def test_unknown_numbers_are_limited_like_known_ones(self, operators, service, people, settings):
        known = await new_operator(service, people)
        for phone in (known.phone.e164, people.phone()):
            for _ in range(settings.otp_sends_per_address):
                await request_otp(operators, phone)
            with refused("RATE_LIMITED") as refusal:
                await request_otp(operators, phone)
            assert refusal.retry_after_seconds > 0

    async def test_an_unknown_number_gets_the_answer_of_a_known_one_and_the_same_is_kept_but_nothing_is_sent(
        self, operators, service, people, outbox, database
    ):
        known, unknown = (await new_operator(service, people)).phone.e164, people.phone()

        answers = [await request_otp(operators, phone) for phone in (known, unknown)]

        assert answers[0] == answers[1]
        await outbox.last(known)
        assert not outbox.count(unknown)
        kept = [await database["otpCodes"].find_one({"_id": f"operator:{phone}"}) for phone in (known, unknown)]
        assert set(kept[0]) == set(kept[1])

    async def test_one_who_is_switched_off_gets_the_same_answer_and_no_message(
        self, operators, service, people, outbox, database
    ):
        operator = await new_operator(service, people)
        await database["operators"].update_one({"_id": ObjectId(operator.id)}, {"$set": {"isActive": False}})

        await request_otp(operators, operator.phone.e164)

        assert not outbox.count(operator.phone.e164)

    @pytest.mark.parametrize(("language", "answer"), [("fr", "OTP envoyé"), ("en", "OTP sent")])
    async def test_sends_an_sms_however_the_number_is_written(
        self, operators, service, people, outbox, language, answer
    ):
        operator = await new_operator(service, people)
        local = operator.phone.e164.removeprefix("+216")

        response = await request_otp(
            operators, f"{local[:2]} {local[2:5]} {local[5:]}", metadata=(("accept-language", language),)
        )

        assert response.message == answer
        assert ("votre code" in await outbox.last(operator.phone.e164)) == (language == "fr")

    async def test_sends_a_mail_to_the_address_of_an_operator(self, operators, service, people, outbox):
        operator = await new_operator(service, people, email=people.email())

        await request_otp(operators, email=operator.email.upper())

        assert await outbox.code(operator.email)


class TestVerifyOperatorOtp:
    async def test_what_is_no_number_or_address_is_refused(self, operators):
        with refused("INVALID_PHONE_NUMBER"):
            await verify(operators, "1234", "12")
        with refused("INVALID_EMAIL"):
            await verify(operators, "1234", email="nobody")

    async def test_more_tries_than_the_limit_are_refused(self, operators, people, settings):
        phone = people.phone()
        for _ in range(settings.sign_in_tries_per_account):
            with refused("INVALID_OTP"):
                await verify(operators, "1234", phone)

        with refused("RATE_LIMITED") as refusal:
            await verify(operators, "1234", phone)

        assert 0 < refusal.retry_after_seconds <= 15 * 60

    async def test_one_who_is_switched_off_at_the_last_moment_is_refused(
        self, operators, service, people, outbox, application, monkeypatch
    ):
        operator = await new_operator(service, people)
        await request_otp(operators, operator.phone.e164)
        code = await outbox.code(operator.phone.e164)
        monkeypatch.setitem(application.domains.auth.accounts, CallerKind.OPERATOR, SwitchedOff())

        with refused("INVALID_OTP"):
            await verify(operators, code, operator.phone.e164)

    async def test_a_code_that_is_wrong_or_was_never_sent_is_refused(self, operators, service, people, outbox):
        operator = await new_operator(service, people)
        await request_otp(operators, operator.phone.e164)
        code = await outbox.code(operator.phone.e164)

        with refused("INVALID_OTP"):
            await verify(operators, another_code(code), operator.phone.e164)
        with refused("INVALID_OTP"):
            await verify(operators, code, people.phone())

    async def test_a_drivers_code_opens_no_operators_account(self, operators, auth, service, people, outbox):
        operator = await new_operator(service, people, email=people.email())
        await auth.SendOtp(auth_pb.SendOtpRequest(email=operator.email))

        with refused("INVALID_OTP"):
            await verify(operators, await outbox.code(operator.email), email=operator.email)

    async def test_a_late_try_tells_nothing_about_whether_there_is_an_operator(self, operators, service, people, clock):
        known, unknown = (await new_operator(service, people)).phone.e164, people.phone()
        for phone in (known, unknown):
            await request_otp(operators, phone)

        clock.move(minutes=16)

        for phone in (known, unknown):
            with refused("OTP_EXPIRED"):
                await verify(operators, "123456", phone)

    async def test_the_fixed_code_of_development_opens_no_account_that_is_not_there(self, another_server, people):
        phone = people.phone()
        async with another_server(dev_otp="424242") as channel:
            operators = OperatorServiceStub(channel)
            await request_otp(operators, phone)
            with refused("INVALID_OTP"):
                await verify(operators, "4242", phone)

    @pytest.mark.parametrize(("digits", "code"), [(4, "1234"), (6, "123456"), (8, "12345612")])
    async def test_the_fixed_code_of_development_is_cut_to_the_digits_of_operators(
        self, another_server, service, people, outbox, digits, code
    ):
        phone = (await new_operator(service, people)).phone.e164
        async with another_server(dev_otp="123456", operator_otp_digits=digits) as channel:
            operators = OperatorServiceStub(channel)
            await request_otp(operators, phone)
            assert await outbox.code(phone) == code
            await verify(operators, code, phone)

    @pytest.mark.parametrize(("digits", "tries"), [(4, 3), (5, 4), (6, 5), (8, 5)])
    async def test_a_code_has_the_digits_that_are_set_and_fewer_digits_leave_fewer_tries(
        self, another_server, service, people, outbox, digits, tries
    ):
        phones = [(await new_operator(service, people)).phone.e164 for _ in range(2)]
        async with another_server(operator_otp_digits=digits) as channel:
            operators = OperatorServiceStub(channel)
            for phone, wrong in zip(phones, (tries - 1, tries), strict=True):
                await request_otp(operators, phone)
                code = await outbox.code(phone)
                assert len(code) == digits
                for _ in range(wrong):
                    with refused("INVALID_OTP"):
                        await verify(operators, another_code(code), phone)
            await verify(operators, await outbox.code(phones[0]), phones[0])
            with refused("INVALID_OTP"):
                await verify(operators, await outbox.code(phones[1]), phones[1])

    async def test_one_who_was_switched_off_meanwhile_is_refused(self, operators, service, people, outbox, database):
        operator = await new_operator(service, people)
        await request_otp(operators, operator.phone.e164)
        code = await outbox.code(operator.phone.e164)
        await database["operators"].update_one({"_id": ObjectId(operator.id)}, {"$set": {"isActive": False}})

        with refused("INVALID_OTP"):
            await verify(operators, code, operator.phone.e164)

    async def test_a_used_code_is_refused(self, operators, service, people, outbox):
        operator = await new_operator(service, people)
        await request_otp(operators, operator.phone.e164)
        code = await outbox.code(operator.phone.e164)
        await verify(operators, code, operator.phone.e164)

        with refused("INVALID_OTP"):
            await verify(operators, code, operator.phone.e164)

    async def test_of_many_calls_with_the_right_code_one_signs_in(self, operators, service, people, outbox):
        operator = await new_operator(service, people)
        await request_otp(operators, operator.phone.e164)
        code = await outbox.code(operator.phone.e164)

        answers = await asyncio.gather(
            *(verify(operators, code, operator.phone.e164) for _ in range(5)), return_exceptions=True
        )

        assert sum(not isinstance(answer, Exception) for answer in answers) == 1

    async def test_signs_in_by_number_and_by_address(self, operators, service, people, outbox):
        operator = await new_operator(service, people, email=people.email(), role=Role.ADMIN)
        await request_otp(operators, operator.phone.e164)
        await request_otp(operators, email=operator.email)

        by_phone = await verify(operators, await outbox.code(operator.phone.e164), operator.phone.e164)
        by_email = await verify(operators, await outbox.code(operator.email), email=operator.email)

        assert by_phone.operator.id == by_email.operator.id
        assert by_phone.operator.role == Operator.ROLE_ADMIN
        assert by_phone.tokens.access_token != by_email.tokens.access_token

    async def test_says_when_one_last_signed_in(self, operators, service, people, outbox, clock):
        operator = await new_operator(service, people)
        phone = operator.phone.e164
        assert (await service.get(operator.id)).last_login_at is None
        logins = []
        for turn in range(2):
            await request_otp(operators, phone)
            now = clock()
            answer = await verify(operators, await outbox.code(phone, count=turn + 1), phone)
            logins.append(answer.operator.last_login_at.ToDatetime(UTC))
            assert now - timedelta(seconds=1) <= logins[-1] <= clock()
            assert not answer.operator.HasField("updated_at")
            clock.move(hours=1)

        metadata = bearer((await signed_in(operators, outbox, phone, count=3)).tokens.access_token)
        account = (await operators.GetMyOperator(pb.GetMyOperatorRequest(), metadata=metadata)).operator
        assert logins[0] < logins[1] < account.last_login_at.ToDatetime(UTC)

    async def test_a_sign_in_that_is_refused_is_none(self, operators, service, people, outbox):
        operator = await new_operator(service, people)
        await request_otp(operators, operator.phone.e164)

        with refused("INVALID_OTP"):
            await verify(operators, another_code(await outbox.code(operator.phone.e164)), operator.phone.e164)

        assert (await service.get(operator.id)).last_login_at is None

    async def test_tokens_hold_for_12_hours_and_30_days_and_say_until_when(
        self, operators, service, people, outbox, clock
    ):
        phone = (await new_operator(service, people)).phone.e164
        before = clock()
        tokens = (await signed_in(operators, outbox, phone)).tokens

        expires = tokens.access_token_expires_at.ToDatetime(UTC)
        assert claims_of(tokens.access_token)["exp"] == expires.timestamp()
        assert timedelta(hours=12, seconds=-1) <= expires - before <= clock() - before + timedelta(hours=12)
        until = tokens.refresh_token_expires_at.ToDatetime(UTC)
        assert timedelta(days=30, seconds=-1) <= until - before <= clock() - before + timedelta(days=30)

        metadata = bearer(tokens.access_token)
        clock.move(hours=11, minutes=59)
        await operators.GetMyOperator(pb.GetMyOperatorRequest(), metadata=metadata)
        clock.move(minutes=1, seconds=1)
        with refused("TOKEN_EXPIRED"):
            await operators.GetMyOperator(pb.GetMyOperatorRequest(), metadata=metadata)


class TestRefreshTokenOfOperators:
    async def test_says_when_the_new_tokens_end(self, auth, people, clock):
        operator = await people.operator()
        request = auth_pb.RefreshTokenRequest(refresh_token=operator.refresh_token)
        clock.move(days=1)

        tokens = (await auth.RefreshToken(request)).tokens

        assert claims_of(tokens.access_token)["exp"] == tokens.access_token_expires_at.seconds
        assert tokens.access_token_expires_at.ToDatetime(UTC) - clock() > timedelta(hours=11)
        assert tokens.refresh_token_expires_at.ToDatetime(UTC) - clock() > timedelta(days=29)

    async def test_the_role_is_read_again(self, auth, people, application, database):
        admin = await people.admin()
        await database["operators"].update_one({"_id": ObjectId(admin.id)}, {"$set": {"role": "operator"}})

        answer = await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=admin.refresh_token))

        caller = application.domains.auth.tokens.read(answer.tokens.access_token)
        assert (caller.kind, caller.id, caller.role) == (CallerKind.OPERATOR, admin.id, Role.OPERATOR)
        assert not answer.HasField("user")


class TestGetMyOperator:
    async def test_anonymous_is_unauthorized(self, operators):
        with refused("UNAUTHORIZED"):
            await operators.GetMyOperator(pb.GetMyOperatorRequest())

    async def test_a_driver_is_denied(self, operators, people):
        driver = await people.driver()

        with refused("PERMISSION_DENIED"):
            await operators.GetMyOperator(pb.GetMyOperatorRequest(), metadata=driver.metadata)

    @pytest.mark.parametrize("role", list(Role))
    async def test_gives_ones_own_account_whatever_the_role(self, operators, people, role):
        operator = await people.operator(role, (ZONE,))

        account = (await operators.GetMyOperator(pb.GetMyOperatorRequest(), metadata=operator.metadata)).operator

        assert account.id == operator.id
        assert account.phone == operator.address
        assert Operator.Role.Name(account.role) == f"ROLE_{role.name}"
        assert account.zone_ids == [ZONE]
        assert account.is_active

    @pytest.mark.parametrize("role", list(Role))
    async def test_names_all_zones_to_those_who_see_them_when_asked(self, operators, people, city, role):
        zones = {(await city.zone()).id for _ in range(2)}
        operator = await people.operator(role, (ZONE,))

        request = pb.GetMyOperatorRequest(name_all_zones=True)
        account = (await operators.GetMyOperator(request, metadata=operator.metadata)).operator

        assert zones <= set(account.zone_ids) if role.reaches(Role.ADMIN) else account.zone_ids == [ZONE]


class TestCreatingOperators:
    async def test_number_and_address_are_unique_however_they_are_written(self, service, people):
        operator = await new_operator(service, people, email=people.email())

        with pytest.raises(DuplicateOperator):
            await new_operator(service, people, phone=operator.phone.e164.removeprefix("+216"))
        with pytest.raises(DuplicateOperator):
            await new_operator(service, people, email=operator.email.upper())

    async def test_number_and_address_must_be_some(self, service, people):
        with pytest.raises(InvalidPhoneNumber):
            await new_operator(service, people, phone="12")
        with pytest.raises(InvalidEmail):
            await new_operator(service, people, email="nobody")

    async def test_zones_are_known_to_staff_zones_while_the_account_is_active(
        self, service, people, application, database
    ):
        operators = application.domains.auth.assignments[CallerKind.OPERATOR]
        operator = await new_operator(service, people)

        assert await operators.zones_of(operator.id) == {ZONE}
        await database["operators"].update_one({"_id": ObjectId(operator.id)}, {"$set": {"isActive": False}})
        assert await operators.zones_of(operator.id) == frozenset()

    async def test_one_who_is_switched_off_while_signing_in_is_not_signed_in(
        self, service, people, application, database
    ):
        sign_ins = application.domains.auth.sign_ins
        operator = await new_operator(service, people)
        await database["operators"].update_one({"_id": ObjectId(operator.id)}, {"$set": {"isActive": False}})

        with pytest.raises(Unauthorized):
            await sign_ins.start(CallerKind.OPERATOR, operator.id)
        assert not await database["refreshTokens"].count_documents({"accountId": ObjectId(operator.id)})
