"""Registering without a code opens nothing of anybody else's; staff are made by those above them."""

import re

import pytest

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import password_service_pb2 as password_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.password_service_pb2_grpc import PasswordServiceStub
from parkup.auth.v1.user_service_pb2 import ChangeMyEmailRequest, ListUsersRequest, UpdateUserRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.carpark.v1 import car_park_people_service_pb2 as pb
from parkup.carpark.v1.car_park_people_service_pb2_grpc import CarParkPeopleServiceStub
from tests.auth.sources import coming_from, network
from tests.carpark.accounts import OTHER_PASSWORD, PASSWORD, login, register, stub
from tests.errors import refused
from tests.people import bearer

__all__ = ["login", "register", "stub"]


class TestRegisterCarParkUser:
    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"email": "no address"}, "INVALID_EMAIL"),
            ({"phone": "12"}, "INVALID_PHONE_NUMBER"),
            ({"password": "Password1"}, "INVALID_ARGUMENT"),
            ({"password": "short"}, "INVALID_ARGUMENT"),
        ],
    )
    async def test_what_is_no_address_number_or_password_is_refused(self, stub, people, fields, reason):
        good = {"email": people.email(), "password": PASSWORD, "full_name": "Amel", "phone": "+33 6 12 34 56 78"}
        with refused(reason):
            await stub.RegisterCarParkUser(pb.RegisterCarParkUserRequest(**(good | fields)))

    async def test_who_registers_at_an_address_reaches_no_account_that_has_it(self, register, login, people, stub):
        owner = await people.driver()
        stranger = await register(owner.address)
        assert stranger.id != owner.id
        assert (await login(owner.address)).user.id == stranger.id
        me = await stub.GetMyCarParkUser(pb.GetMyCarParkUserRequest(), metadata=owner.metadata)
        assert (me.user.id, me.user.is_email_verified) == (owner.id, True)

    async def test_who_waits_in_an_account_never_shares_it_with_the_owner_of_its_address(
        self, register, channel, people, login, outbox
    ):
        squatter = await register()
        owner = await people.driver_by_code(squatter.email)
        assert owner.id != squatter.id

        passwords, sent = PasswordServiceStub(channel), outbox.count(squatter.email)
        request = password_pb.RegisterWithPasswordRequest(email=squatter.email, password=OTHER_PASSWORD)
        await passwords.RegisterWithPassword(request)
        request.code = await outbox.code(squatter.email, count=sent + 1)
        assert (await passwords.RegisterWithPassword(request)).user.id == owner.id

        assert (await login(squatter.email, OTHER_PASSWORD)).user.id == owner.id
        assert (await login(squatter.email, PASSWORD)).user.id == squatter.id

    async def test_nobody_keeps_the_owner_of_an_address_from_registering(self, register, login):
        squatter = await register(password=OTHER_PASSWORD)
        owner = await register(squatter.email)
        assert (await login(squatter.email)).user.id == owner.id

    async def test_the_answer_does_not_tell_whether_an_address_has_an_account(self, stub, people):
        async def answer(email: str) -> dict:
            request = pb.RegisterCarParkUserRequest(email=email, password=PASSWORD, full_name="Amel")
            user = (await stub.RegisterCarParkUser(request)).user
            return {field.name: value for field, value in user.ListFields() if field.name not in ("id", "created_at")}

        taken, free = (await people.driver()).address, people.email()
        assert await answer(taken) | {"email": ""} == await answer(free) | {"email": ""}

    async def test_an_account_that_is_not_proven_gets_no_mail_but_codes(self, register, application, outbox):
        account = await register()
        await outbox.code(account.email)
        drivers = application.domains.auth.drivers
        assert await drivers.contacts_of([account.id]) == {account.id: (None, None)}

    async def test_registering_is_limited_by_address(self, another_server, people):
        email = people.email()
        async with another_server(otp_sends_per_address=1) as channel:
            stub = CarParkPeopleServiceStub(channel)
            request = pb.RegisterCarParkUserRequest(email=email, password=PASSWORD, full_name="Amel")
            await stub.RegisterCarParkUser(request)
            with refused("RATE_LIMITED"):
                await stub.RegisterCarParkUser(request)


class TestLoginCarParkUser:
    async def test_unknown_address_wrong_password_and_no_password_are_one_answer(self, login, register, people):
        account, without = await register(), await people.driver()
        for email, password in (
            (people.email(), PASSWORD),
            ("no address", PASSWORD),
            (account.email, OTHER_PASSWORD),
            (without.address, PASSWORD),
        ):
            with refused("INVALID_CREDENTIALS"):
                await login(email, password)

    async def test_an_address_is_one_however_it_is_written(self, login, register):
        account = await register()
        assert (await login(f" {account.email.upper()} ")).user.id == account.id

    async def test_who_signs_in_to_an_account_with_the_address_is_no_friend_of_the_owners_account(
        self, stub, people, register, database, channel
    ):
        """Else they could guess at the owner's codes and password without delays."""
        owner, attacker = await people.driver_by_code(), coming_from(network())
        theirs = {"_id": {"$regex": f"^driver:{re.escape(owner.address)}"}}
        known = [each["_id"] async for each in database["knownSources"].find(theirs)]
        await register(owner.address, metadata=attacker)
        request = pb.LoginCarParkUserRequest(email=owner.address, password=PASSWORD)
        signed_in = await stub.LoginCarParkUser(request, metadata=attacker)
        change = password_pb.ChangePasswordRequest(current_password=PASSWORD, new_password=OTHER_PASSWORD)
        token = bearer(signed_in.tokens.access_token)
        await PasswordServiceStub(channel).ChangePassword(change, metadata=(*attacker, *token))
        assert known
        assert [each["_id"] async for each in database["knownSources"].find(theirs)] == known

    async def test_guesses_are_limited(self, another_server, people):
        email = people.email()
        async with another_server(sign_in_tries_per_account=1) as channel:
            stub = CarParkPeopleServiceStub(channel)
            request = pb.LoginCarParkUserRequest(email=email, password=PASSWORD)
            with refused("INVALID_CREDENTIALS"):
                await stub.LoginCarParkUser(request)
            with refused("RATE_LIMITED"):
                await stub.LoginCarParkUser(request)

    async def test_an_account_that_is_switched_off_signs_nobody_in(self, stub, login, register, people):
        account, admin = await register(), await people.admin()
        request = pb.DeactivateCarParkUserRequest(user_id=account.id)
        await stub.DeactivateCarParkUser(request, metadata=admin.metadata)
        with refused("INVALID_CREDENTIALS"):
            await login(account.email)


class TestVerifyMyEmail:
    async def test_a_code_that_is_wrong_or_was_sent_to_somebody_else_proves_nothing(self, stub, register, outbox):
        account, other = await register(), await register()
        for code in ("000000", await outbox.code(other.email)):
            with refused("INVALID_OTP"):
                await stub.VerifyMyEmail(pb.VerifyMyEmailRequest(code=code), metadata=account.metadata)

    async def test_a_code_that_is_too_old_is_refused(self, stub, register, outbox, clock):
        account = await register()
        code = await outbox.code(account.email)
        clock.move(minutes=16)
        # The access token is as old.
        again = await stub.LoginCarParkUser(pb.LoginCarParkUserRequest(email=account.email, password=PASSWORD))
        with refused("OTP_EXPIRED"):
            request = pb.VerifyMyEmailRequest(code=code)
            await stub.VerifyMyEmail(request, metadata=bearer(again.tokens.access_token))

    async def test_an_address_that_has_an_account_keeps_it(self, stub, register, people, outbox):
        account = await register()
        sent = outbox.count(account.email)
        owner = await people.driver_by_code(account.email)
        await stub.SendMyEmailCode(pb.SendMyEmailCodeRequest(), metadata=account.metadata)
        code = await outbox.code(account.email, count=sent + 2)
        with refused("DUPLICATE_ACCOUNT"):
            await stub.VerifyMyEmail(pb.VerifyMyEmailRequest(code=code), metadata=account.metadata)
        me = await stub.GetMyCarParkUser(pb.GetMyCarParkUserRequest(), metadata=owner.metadata)
        assert me.user.id == owner.id

    async def test_once_proven_all_ways_of_signing_in_lead_to_the_account(self, stub, register, people, outbox, login):
        account = await register()
        code = await outbox.code(account.email)
        await stub.VerifyMyEmail(pb.VerifyMyEmailRequest(code=code), metadata=account.metadata)
        assert (await people.driver_by_code(account.email)).id == account.id
        assert (await login(account.email)).user.id == account.id
        with refused("EMAIL_ALREADY_VERIFIED"):
            await stub.VerifyMyEmail(pb.VerifyMyEmailRequest(code="123456"), metadata=account.metadata)

    async def test_proving_it_as_a_new_address_is_as_good(self, channel, register, people, outbox):
        account = await register()
        sent = outbox.count(account.email)
        await AuthServiceStub(channel).SendOtp(auth_pb.SendOtpRequest(email=account.email))
        code = await outbox.code(account.email, count=sent + 1)
        request = ChangeMyEmailRequest(email=account.email, code=code, password=PASSWORD)
        moved = await UserServiceStub(channel).ChangeMyEmail(request, metadata=account.metadata)
        assert (moved.user.id, moved.user.is_email_verified) == (account.id, True)
        assert (await people.driver_by_code(account.email)).id == account.id

    async def test_who_asks_too_often_for_codes_and_guesses_is_refused(self, another_server, people):
        async with another_server(otp_sends_per_address=1, sign_in_tries_per_account=1) as channel:
            stub = CarParkPeopleServiceStub(channel)
            request = pb.RegisterCarParkUserRequest(email=people.email(), password=PASSWORD, full_name="Amel")
            me = bearer((await stub.RegisterCarParkUser(request)).tokens.access_token)
            with refused("RATE_LIMITED"):
                await stub.SendMyEmailCode(pb.SendMyEmailCodeRequest(), metadata=me)
            with refused("INVALID_OTP"):
                await stub.VerifyMyEmail(pb.VerifyMyEmailRequest(code="000000"), metadata=me)
            with refused("RATE_LIMITED"):
                await stub.VerifyMyEmail(pb.VerifyMyEmailRequest(code="000000"), metadata=me)


class TestFindingAccountsByAddress:
    async def test_admins_find_also_those_that_only_claim_it(self, register, people, stub, channel):
        owner, admin = await people.driver(), await people.admin()
        claims = {(await register(owner.address)).id for _ in range(2)}
        wanted = {owner.id, *claims}

        request = pb.ListCarParkUsersRequest(email=owner.address.upper(), with_total_size=True)
        found = await stub.ListCarParkUsers(request, metadata=admin.metadata)
        assert ({each.id for each in found.users}, found.total_size) == (wanted, 3)
        assert {each.email for each in found.users} == {owner.address}
        assert {each.id for each in found.users if each.is_email_verified} == {owner.id}

        # Page by page, by the beginning of it.
        users, shown, token = UserServiceStub(channel), list[str](), ""
        while not shown or token:
            page = ListUsersRequest(email=owner.address.partition("@")[0], page_size=1, page_token=token)
            answer = await users.ListUsers(page, metadata=admin.metadata)
            shown += [each.id for each in answer.users]
            token = answer.next_page_token
        assert (len(shown), set(shown)) == (3, wanted)

    async def test_the_address_that_it_was_corrected_to_and_not_the_one_before(self, register, people, stub, channel):
        account, admin, fresh = await register(), await people.admin(), people.email()
        request = UpdateUserRequest(user_id=account.id, email=fresh)
        await UserServiceStub(channel).UpdateUser(request, metadata=admin.metadata)

        async def found(address: str) -> list[str]:
            request = pb.ListCarParkUsersRequest(email=address)
            return [each.id for each in (await stub.ListCarParkUsers(request, metadata=admin.metadata)).users]

        assert (await found(fresh), await found(account.email)) == ([account.id], [])


class TestOtherWaysOfChangingAnAccount:
    async def test_an_admin_who_corrects_an_address_hands_no_password_on(self, channel, register, people, login):
        """Else whoever registered would know the password of the account that the owner comes into."""
        account, admin, victim = await register(), await people.admin(), people.email()
        request = UpdateUserRequest(user_id=account.id, email=victim)
        corrected = await UserServiceStub(channel).UpdateUser(request, metadata=admin.metadata)
        assert (corrected.user.email, corrected.user.is_email_verified) == (victim, False)
        assert (await people.driver_by_code(victim)).id != account.id
        assert (await login(victim)).user.id == account.id

    async def test_a_new_password_signs_in_and_the_old_one_does_not(self, channel, register, login):
        account = await register()
        request = password_pb.ChangePasswordRequest(current_password=PASSWORD, new_password=OTHER_PASSWORD)
        await PasswordServiceStub(channel).ChangePassword(request, metadata=account.metadata)
        assert (await login(account.email, OTHER_PASSWORD)).user.id == account.id
        with refused("INVALID_CREDENTIALS"):
            await login(account.email, PASSWORD)
