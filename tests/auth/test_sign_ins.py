"""What becomes of a sign-in: it is refreshed, ended, and ended by others, on every process."""

import asyncio

import grpc
import pytest
from bson import ObjectId

from parkup.auth.v1 import auth_service_pb2 as pb
from parkup.auth.v1.user_service_pb2 import GetMeRequest
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from server.values.caller import CallerKind
from tests.auth.accounts import StillThere
from tests.auth.tokens import claims_of
from tests.errors import reason_of, refused
from tests.people import bearer


def refresh(auth, token: str):
    return auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=token))


class TestRefreshToken:
    @pytest.mark.parametrize("token", ["x", "é", "a" * 86, "." * 86, "a" * 512])
    async def test_what_was_never_a_token_is_refused(self, auth, token):
        with refused("INVALID_REFRESH_TOKEN") as refusal:
            await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=token))

        assert refusal.http_status == 401

    async def test_a_token_holds_for_30_days(self, auth, people, clock):
        driver, other = await people.driver(), await people.driver()

        clock.move(days=29, hours=23)
        await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=driver.refresh_token))
        clock.move(hours=2)
        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=other.refresh_token))

    async def test_an_account_that_is_switched_off_gets_no_new_tokens(self, auth, people, database, users):
        driver = await people.driver()
        await database["users"].update_one({"_id": ObjectId(driver.id)}, {"$set": {"isActive": False}})

        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=driver.refresh_token))
        with refused("UNAUTHORIZED"):
            await users.GetMe(GetMeRequest(), metadata=driver.metadata)

    async def test_an_account_that_goes_at_the_last_moment_gets_no_new_tokens_either(
        self, auth, people, database, application, monkeypatch
    ):
        driver = await people.driver()
        monkeypatch.setitem(application.domains.auth.accounts, CallerKind.DRIVER, StillThere())
        await database["users"].delete_one({"_id": ObjectId(driver.id)})

        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=driver.refresh_token))

    async def test_using_a_token_again_after_its_successor_ends_its_family_and_no_other(self, auth, people, users):
        driver = await people.driver()
        elsewhere = await people.driver_by_code(driver.address)
        newer = await refresh(auth, driver.refresh_token)
        newest = await refresh(auth, newer.tokens.refresh_token)

        with refused("INVALID_REFRESH_TOKEN"):
            await refresh(auth, driver.refresh_token)

        with refused("INVALID_REFRESH_TOKEN"):
            await refresh(auth, newest.tokens.refresh_token)
        for access_token in (driver.access_token, newest.tokens.access_token):
            with refused("UNAUTHORIZED"):
                await users.GetMe(GetMeRequest(), metadata=bearer(access_token))
        assert (await users.GetMe(GetMeRequest(), metadata=elsewhere.metadata)).user.id == driver.id

    async def test_gives_new_tokens_for_the_same_account(self, auth, people, users):
        driver = await people.driver()

        answer = await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=driver.refresh_token))

        assert answer.user.id == driver.id
        assert answer.tokens.refresh_token != driver.refresh_token
        metadata = (("authorization", f"Bearer {answer.tokens.access_token}"),)
        assert (await users.GetMe(GetMeRequest(), metadata=metadata)).user.id == driver.id

    async def test_only_hashes_of_tokens_are_kept(self, people, database):
        driver = await people.driver()

        kept = await database["refreshTokens"].find_one({"accountId": ObjectId(driver.id)})

        assert len(kept["family"]) == len(kept["token"]) == 32
        assert driver.refresh_token not in str(kept)


class TestLogout:
    async def test_anonymous_is_unauthorized(self, auth):
        with refused("UNAUTHORIZED"):
            await auth.Logout(pb.LogoutRequest())

    async def test_signing_out_twice_is_unauthorized(self, auth, people):
        driver = await people.driver()
        await auth.Logout(pb.LogoutRequest(), metadata=driver.metadata)

        with refused("UNAUTHORIZED"):
            await auth.Logout(pb.LogoutRequest(), metadata=driver.metadata)

    async def test_ends_both_tokens_of_this_sign_in_and_of_no_other(self, auth, people, users):
        driver = await people.driver()
        elsewhere = await people.driver_by_code(driver.address)

        await auth.Logout(pb.LogoutRequest(), metadata=driver.metadata)

        with refused("UNAUTHORIZED"):
            await users.GetMe(GetMeRequest(), metadata=driver.metadata)
        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=driver.refresh_token))
        await users.GetMe(GetMeRequest(), metadata=elsewhere.metadata)

    @pytest.mark.parametrize("who", ["driver", "operator"])
    async def test_is_remembered_until_the_last_token_of_the_sign_in_has_expired(self, auth, people, database, who):
        person = await getattr(people, who)()
        claims = claims_of(person.access_token)

        await auth.Logout(pb.LogoutRequest(), metadata=person.metadata)

        ended = await database["revocations"].find_one({"_id": ObjectId(claims["sid"])})
        assert ended["expiresAt"].timestamp() > claims["exp"]

    async def test_is_effective_on_every_process_soon(self, auth, people, another_server):
        driver = await people.driver()
        async with another_server() as channel:
            there = UserServiceStub(channel)
            await there.GetMe(GetMeRequest(), metadata=driver.metadata)

            await auth.Logout(pb.LogoutRequest(), metadata=driver.metadata)

            await until_unauthorized(there, driver)

    async def test_a_process_that_starts_later_knows_of_it(self, auth, people, another_server):
        driver = await people.driver()
        await auth.Logout(pb.LogoutRequest(), metadata=driver.metadata)

        async with another_server() as channel:
            with refused("UNAUTHORIZED"):
                await UserServiceStub(channel).GetMe(GetMeRequest(), metadata=driver.metadata)


class TestEndingAllSignIns:
    async def test_ends_every_sign_in_of_the_account_on_every_process(
        self, auth, people, application, another_server, users
    ):
        driver = await people.driver()
        elsewhere = await people.driver_by_code(driver.address)
        somebody = await people.driver()
        async with another_server() as channel:
            await application.domains.auth.sign_ins.end_all(CallerKind.DRIVER, driver.id)

            for signed_in in (driver, elsewhere):
                await until_unauthorized(UserServiceStub(channel), signed_in)
                with refused("INVALID_REFRESH_TOKEN"):
                    await auth.RefreshToken(pb.RefreshTokenRequest(refresh_token=signed_in.refresh_token))
        await users.GetMe(GetMeRequest(), metadata=somebody.metadata)


async def until_unauthorized(users, person) -> None:
    """Calls until the token is refused; the time limit is for what never comes."""
    async with asyncio.timeout(60):
        while True:
            try:
                await users.GetMe(GetMeRequest(), metadata=person.metadata)
            except grpc.aio.AioRpcError as error:
                assert reason_of(error) == "UNAUTHORIZED"  # noqa: PT017
                return
