import pytest

from parkup.auth.v1 import user_service_pb2 as pb
from tests.errors import refused
from tests.people import bearer


class TestGetMe:
    async def test_anonymous_is_unauthorized(self, users):
        with refused("UNAUTHORIZED"):
            await users.GetMe(pb.GetMeRequest())

    async def test_an_operator_is_denied(self, people, users):
        operator = await people.super_admin()

        with refused("PERMISSION_DENIED"):
            await users.GetMe(pb.GetMeRequest(), metadata=operator.metadata)

    async def test_a_token_that_is_over_says_so(self, people, clock, users):
        driver = await people.driver()

        clock.move(minutes=15, seconds=1)

        with refused("TOKEN_EXPIRED") as refusal:
            await users.GetMe(pb.GetMeRequest(), metadata=driver.metadata)
        assert refusal.http_status == 401

    async def test_a_token_that_was_changed_is_unauthorized(self, people, users):
        driver = await people.driver()
        head, claims, signature = driver.access_token.split(".")

        with refused("UNAUTHORIZED"):
            await users.GetMe(pb.GetMeRequest(), metadata=bearer(f"{head}.{claims}x.{signature}"))

    async def test_gives_ones_own_account(self, people, users):
        driver = await people.driver()

        user = (await users.GetMe(pb.GetMeRequest(), metadata=driver.metadata)).user

        assert user.id == driver.id
        assert user.email == driver.address


class TestUpdateProfile:
    async def test_anonymous_is_unauthorized(self, users):
        with refused("UNAUTHORIZED"):
            await users.UpdateProfile(pb.UpdateProfileRequest(first_name="Yasmine"))

    async def test_an_operator_is_denied(self, people, users):
        operator = await people.operator()

        with refused("PERMISSION_DENIED"):
            await users.UpdateProfile(pb.UpdateProfileRequest(first_name="Yasmine"), metadata=operator.metadata)

    @pytest.mark.parametrize("phone", ["abc", "12", "+216 20", "+999 20 000 001"])
    async def test_what_is_no_phone_number_is_refused_and_changes_nothing(self, people, phone, users):
        driver = await people.driver()

        with refused("INVALID_PHONE_NUMBER") as refusal:
            await users.UpdateProfile(pb.UpdateProfileRequest(first_name="X", phone=phone), metadata=driver.metadata)

        assert refusal.http_status == 400
        assert not (await users.GetMe(pb.GetMeRequest(), metadata=driver.metadata)).user.HasField("first_name")

    async def test_a_name_that_is_too_long_is_refused(self, people, users):
        driver = await people.driver()

        with refused("INVALID_ARGUMENT") as refusal:
            await users.UpdateProfile(pb.UpdateProfileRequest(last_name="x" * 101), metadata=driver.metadata)

        assert list(refusal.fields) == ["last_name"]

    @pytest.mark.parametrize("phone", ["+216 12 345 678", "12 345 678", "0021612345678"])
    async def test_a_phone_number_is_shown_as_given_and_kept_in_e164(self, people, database, phone, users):
        driver = await people.driver()

        user = (await users.UpdateProfile(pb.UpdateProfileRequest(phone=phone), metadata=driver.metadata)).user

        assert user.phone == phone
        assert (await database["users"].find_one({"email": driver.address}))["phoneE164"] == "+21612345678"

    async def test_changes_what_is_given_and_clears_what_is_empty(self, people, users):
        driver = await people.driver()
        names = pb.UpdateProfileRequest(first_name="Yasmine", last_name="$Haddad", phone="+216 22 000 001")
        first = (await users.UpdateProfile(names, metadata=driver.metadata)).user

        second = (await users.UpdateProfile(pb.UpdateProfileRequest(first_name=""), metadata=driver.metadata)).user
        third = (await users.UpdateProfile(pb.UpdateProfileRequest(phone="  "), metadata=driver.metadata)).user

        assert (first.first_name, first.last_name, first.phone) == ("Yasmine", "$Haddad", "+216 22 000 001")
        assert first.HasField("updated_at")
        assert (second.HasField("first_name"), second.last_name) == (False, "$Haddad")
        assert (third.HasField("phone"), third.last_name) == (False, "$Haddad")
