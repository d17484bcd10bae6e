"""Where one is signed in, and signing out there."""

import pytest

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import sign_in_service_pb2 as pb
from parkup.auth.v1.sign_in_service_pb2_grpc import SignInServiceStub
from parkup.auth.v1.user_service_pb2 import GetMeRequest
from server.values.caller import CallerKind
from tests.auth.tokens import claims_of
from tests.enforcement.city import City
from tests.errors import refused
from tests.people import Person, bearer


@pytest.fixture
def sign_ins(channel) -> SignInServiceStub:
    return SignInServiceStub(channel)


async def listed(sign_ins, who: Person, **fields):
    return await sign_ins.ListMySignIns(pb.ListMySignInsRequest(**fields), metadata=who.metadata)


def id_of(who: Person) -> str:
    return str(claims_of(who.access_token)["sid"])


class TestListMySignIns:
    async def test_shows_ones_own_the_newest_first(self, sign_ins, people):
        first = await people.driver()
        second, _ = await people.driver_by_code(first.address), await people.driver()

        found = (await listed(sign_ins, second)).sign_ins

        assert [(each.id, each.is_current) for each in found] == [(id_of(second), True), (id_of(first), False)]

    async def test_says_where_each_was_last_seen_and_when(self, sign_ins, people, auth, outbox, clock):
        driver = await people.driver_by_code()
        ended = (await listed(sign_ins, driver)).sign_ins[0].id
        await sign_ins.EndMySignIn(pb.EndMySignInRequest(sign_in_id=ended), metadata=driver.metadata)
        await auth.SendOtp(auth_pb.SendOtpRequest(email=driver.address))
        code = await outbox.code(driver.address, count=2)
        here = (("x-forwarded-for", "2001:db8:1::1"), ("device-name", "T%C3%A9l%C3%A9phone d'Amel"))
        answer = await auth.VerifyOtp(auth_pb.VerifyOtpRequest(email=driver.address, code=code), metadata=here)
        who = Person(driver.id, driver.address, answer.tokens.access_token, answer.tokens.refresh_token)

        (begun,) = (await listed(sign_ins, who)).sign_ins
        assert (begun.device, begun.address) == ("Téléphone d'Amel", "2001:db8:1::1")
        assert begun.last_seen_at == begun.created_at
        clock.move(minutes=10)
        there = (("x-forwarded-for", "2001:db8:2::1"), ("device-name", "Pixel%7F"))
        await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=who.refresh_token), metadata=there)

        (seen,) = (await listed(sign_ins, who)).sign_ins
        # A name that cannot be shown is none: what the library says of itself stands there.
        assert seen.device.startswith("grpc-python")
        assert seen.address == "2001:db8:2::1"
        assert seen.created_at == begun.created_at
        assert (seen.last_seen_at.ToDatetime() - begun.last_seen_at.ToDatetime()).total_seconds() >= 600
        assert seen.expires_at.ToDatetime() > begun.expires_at.ToDatetime()

    async def test_what_an_app_says_is_kept_as_it_stands(self, sign_ins, people, auth):
        driver = await people.driver()
        named = (("device-name", "$createdAt"),)
        await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=driver.refresh_token), metadata=named)

        assert (await listed(sign_ins, driver)).sign_ins[0].device == "$createdAt"

    async def test_what_is_over_is_not_shown(self, sign_ins, people, settings, clock):
        driver = await people.driver()
        clock.move(days=settings.refresh_token_days, seconds=1)
        again = await people.driver_by_code(driver.address)

        assert [each.id for each in (await listed(sign_ins, again)).sign_ins] == [id_of(again)]

    async def test_comes_in_pages(self, sign_ins, people):
        driver = await people.driver()
        newest = [id_of(await people.driver_by_code(driver.address)) for _ in range(2)][::-1]

        first = await listed(sign_ins, driver, page_size=2, with_total_size=True)
        rest = await listed(sign_ins, driver, page_size=2, page_token=first.next_page_token)

        assert [each.id for each in first.sign_ins] == newest
        assert [each.id for each in rest.sign_ins] == [id_of(driver)]
        assert (first.total_size, rest.next_page_token) == (3, "")

    async def test_agents_and_operators_see_their_own(self, sign_ins, people, application, channel, money):
        city = City(application, channel, people, money)
        agent, operator = await city.agent(), await people.operator()

        of_agent = await sign_ins.ListMySignIns(pb.ListMySignInsRequest(), metadata=agent.metadata)

        assert [each.is_current for each in of_agent.sign_ins] == [True]
        assert [each.id for each in (await listed(sign_ins, operator)).sign_ins] == [id_of(operator)]


class TestEndMySignIn:
    async def test_somebody_elses_is_not_there(self, sign_ins, people, users):
        own, other = await people.driver(), await people.driver()
        for sign_in_id in (id_of(other), "0" * 24):
            with refused("SIGN_IN_NOT_FOUND") as refusal:
                await sign_ins.EndMySignIn(pb.EndMySignInRequest(sign_in_id=sign_in_id), metadata=own.metadata)
            assert refusal.http_status == 404

        await users.GetMe(GetMeRequest(), metadata=other.metadata)

    async def test_an_account_of_another_kind_with_the_same_id_has_its_own(self, sign_ins, people, application):
        """Ids are of a collection: an agent's may be a driver's, too."""
        driver = await people.driver()
        tokens = application.domains.auth.sign_ins
        await tokens.start(CallerKind.DRIVER, driver.id)

        assert not [each for each in (await listed(sign_ins, await people.operator())).sign_ins if not each.is_current]

    async def test_ends_that_one_and_no_other(self, sign_ins, people, users, auth):
        first = await people.driver()
        second = await people.driver_by_code(first.address)

        request = pb.EndMySignInRequest(sign_in_id=id_of(first).upper())
        await sign_ins.EndMySignIn(request, metadata=second.metadata)

        with refused("UNAUTHORIZED"):
            await users.GetMe(GetMeRequest(), metadata=first.metadata)
        with refused("INVALID_REFRESH_TOKEN"):
            await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=first.refresh_token))
        await users.GetMe(GetMeRequest(), metadata=second.metadata)
        with refused("SIGN_IN_NOT_FOUND"):
            await sign_ins.EndMySignIn(request, metadata=second.metadata)


class TestLogoutEverywhere:
    @pytest.mark.parametrize("keep", [False, True])
    async def test_ends_all_of_ones_own(self, sign_ins, people, users, auth, keep):
        first, stranger = await people.driver(), await people.driver()
        second = await people.driver_by_code(first.address)

        await sign_ins.LogoutEverywhere(pb.LogoutEverywhereRequest(keep_current=keep), metadata=second.metadata)

        for ended in (first,) if keep else (first, second):
            with refused("UNAUTHORIZED"):
                await users.GetMe(GetMeRequest(), metadata=ended.metadata)
            with refused("INVALID_REFRESH_TOKEN"):
                await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=ended.refresh_token))
        await users.GetMe(GetMeRequest(), metadata=stranger.metadata)
        if keep:
            renewed = await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=second.refresh_token))
            await users.GetMe(GetMeRequest(), metadata=bearer(renewed.tokens.access_token))
