import asyncio
import math

import grpc
import pytest

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.common.v1.geo_point_pb2 import GeoPosition
from parkup.options.v1.access_pb2 import Access
from parkup.parking.v1 import zone_service_pb2 as zone_pb
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server.errors import AmountMismatch
from server.rpc.access import is_allowed
from server.rpc.context import current_call, language
from tests.errors import reason_of, refused
from tests.rpc.conftest import CALLERS, bearer


async def gives_wallet(_):
    return wallet_pb.GetWalletResponse(balance=25.0)


class TestAuthentication:
    async def test_anonymous_is_unauthorized(self, chained, scripted):
        with refused("UNAUTHORIZED") as refusal:
            await WalletServiceStub(chained).GetWallet(wallet_pb.GetWalletRequest())

        assert refusal.code is grpc.StatusCode.UNAUTHENTICATED
        assert refusal.http_status == 401
        assert scripted.calls == 0

    @pytest.mark.parametrize(
        "header", ["", "driver", "Basic driver", "Bearer", "Bearer nobody", "Bearer driver driver"]
    )
    async def test_what_is_no_good_token_is_unauthorized(self, chained, header):
        with refused("UNAUTHORIZED"):
            await WalletServiceStub(chained).GetWallet(
                wallet_pb.GetWalletRequest(), metadata=(("authorization", header),)
            )

    async def test_expired_token_says_so(self, chained):
        with refused("TOKEN_EXPIRED"):
            await WalletServiceStub(chained).GetWallet(wallet_pb.GetWalletRequest(), metadata=bearer("expired"))

    async def test_expired_token_counts_as_none_where_anyone_may_call(self, chained, scripted):
        async def answer(_):
            assert current_call().caller is None
            return auth_pb.SendOtpResponse(message="sent")

        scripted.answer = answer

        given = await AuthServiceStub(chained).SendOtp(
            auth_pb.SendOtpRequest(email="a@b.tn"), metadata=bearer("expired")
        )

        assert given.message == "sent"

    async def test_scheme_is_not_case_sensitive(self, chained, scripted):
        scripted.answer = gives_wallet

        answer = await WalletServiceStub(chained).GetWallet(
            wallet_pb.GetWalletRequest(), metadata=(("authorization", "bearer driver"),)
        )

        assert answer.balance == 25.0


class TestAccess:
    @pytest.mark.parametrize("who", ["driver", "agent", "operator"])
    async def test_a_lesser_role_is_denied(self, chained, scripted, who):
        with refused("PERMISSION_DENIED") as refusal:
            await ZoneServiceStub(chained).CreateZone(zone_pb.CreateZoneRequest(), metadata=bearer(who))

        assert refusal.http_status == 403
        assert scripted.calls == 0

    @pytest.mark.parametrize("who", ["admin", "super_admin"])
    async def test_a_greater_role_may_do_what_a_smaller_one_may(self, chained, scripted, who):
        async def answer(_):
            return zone_pb.ListAssignedZonesResponse(total_size=1)

        scripted.answer = answer

        given = await ZoneServiceStub(chained).ListAssignedZones(
            zone_pb.ListAssignedZonesRequest(), metadata=bearer(who)
        )

        assert given.total_size == 1

    @pytest.mark.parametrize("who", CALLERS)
    def test_a_method_without_a_rule_lets_nobody_in(self, who):
        assert not is_allowed(CALLERS[who], frozenset(Access().allow))
        assert not is_allowed(CALLERS[who], frozenset({Access.CALLER_UNSPECIFIED}))


class TestValidation:
    async def test_access_comes_before_validation(self, chained):
        with refused("UNAUTHORIZED"):
            await ZoneServiceStub(chained).CreateZone(zone_pb.CreateZoneRequest(hourly_rate=-1))

    async def test_every_broken_field_is_named_in_french(self, chained, scripted):
        request = zone_pb.CreateZoneRequest(code="x y", hourly_rate=-1, latitude=36.8, longitude=10.1)

        with refused("INVALID_ARGUMENT") as refusal:
            await ZoneServiceStub(chained).CreateZone(request, metadata=bearer("admin"))

        assert refusal.http_status == 400
        assert refusal.fields == {
            "code": "n'a pas la forme attendue",
            "name": "est obligatoire",
            "hourly_rate": "doit être un montant de 0 à 1 000 000 TND",
        }
        assert refusal.message == "code n'a pas la forme attendue"
        assert scripted.calls == 0

    async def test_a_field_that_breaks_two_rules_is_named_once(self, chained):
        request = zone_pb.CreateZoneRequest(code="A", name="A", hourly_rate=math.nan, latitude=36.8, longitude=10.1)

        with refused("INVALID_ARGUMENT") as refusal:
            await ZoneServiceStub(chained).CreateZone(request, metadata=bearer("admin"))

        assert refusal.metadata["fields"] == "hourly_rate"

    async def test_bytes_that_are_no_message_are_the_clients_fault(self, chained, scripted):
        not_utf8 = b"\x0a\x01\xff"
        create = chained.unary_unary("/parkup.parking.v1.ZoneService/CreateZone")

        with refused("PERMISSION_DENIED"):
            await create(not_utf8, metadata=bearer("driver"))
        with refused("INVALID_ARGUMENT") as refusal:
            await create(not_utf8, metadata=bearer("admin"))
        assert refusal.http_status == 400
        assert scripted.calls == 0

    async def test_and_in_english_on_request(self, chained):
        request = zone_pb.CreateZoneRequest(code="A", name="A", hourly_rate=-1, latitude=36.8, longitude=10.1)

        with refused("INVALID_ARGUMENT") as refusal:
            await ZoneServiceStub(chained).CreateZone(
                request, metadata=bearer("admin", accept_language="en-GB,en;q=0.9")
            )

        assert refusal.message == "hourly_rate must be an amount from 0 to 1,000,000 TND"

    async def test_fields_inside_lists_are_named_with_their_place(self, chained):
        request = zone_pb.CreateZoneRequest(code="A", name="A", latitude=36.8, longitude=10.1)
        request.boundary.add(latitude=1, longitude=1)
        request.boundary.add(latitude=100, longitude=1)

        with refused("INVALID_ARGUMENT") as refusal:
            await ZoneServiceStub(chained).CreateZone(request, metadata=bearer("admin"))

        assert set(refusal.fields) == {"boundary[1].latitude"}

    async def test_a_rule_about_several_fields_names_one_and_says_a_whole_sentence(self, chained):
        request = zone_pb.CreateZoneRequest(code="A", name="A", latitude=36.8)

        with refused("INVALID_ARGUMENT") as refusal:
            await ZoneServiceStub(chained).CreateZone(request, metadata=bearer("admin", accept_language="en"))

        assert refusal.fields == {"location": "Give the centre: a point, or latitude and longitude."}
        assert refusal.message == refusal.fields["location"]

    async def test_a_list_that_is_too_long_is_refused_before_its_items_are_looked_at(self, chained, scripted):
        request = zone_pb.CreateZoneRequest()
        # Each item breaks a rule of its own, and so does every other field: none of that is looked at.
        request.boundary.extend([GeoPosition(latitude=100)] * 501)

        with refused("INVALID_ARGUMENT") as refusal:
            await ZoneServiceStub(chained).CreateZone(request, metadata=bearer("admin"))

        assert refusal.fields == {"boundary": "doit avoir au plus 500 éléments"}
        assert scripted.calls == 0

    async def test_amounts_in_texts_are_written_as_the_language_wants(self, chained, scripted):
        async def answer(_):
            raise AmountMismatch("1250.000")

        scripted.answer = answer

        for spoken, shown in (("fr", "1\u202f250,000 TND"), ("en", "1,250.000 TND")):
            with refused("AMOUNT_MISMATCH") as refusal:
                await WalletServiceStub(chained).GetWallet(
                    wallet_pb.GetWalletRequest(), metadata=bearer("driver", accept_language=spoken)
                )
            assert shown in refusal.message
            assert refusal.metadata == {"price": "1250.000"}


class TestErrors:
    async def test_an_unexpected_error_says_nothing_of_its_cause(self, chained, scripted):
        async def answer(_):
            raise RuntimeError("password=hunter2")

        scripted.answer = answer

        with refused("INTERNAL") as refusal:
            await WalletServiceStub(chained).GetWallet(wallet_pb.GetWalletRequest(), metadata=bearer("driver"))

        assert refusal.http_status == 500
        assert "hunter2" not in refusal.message + str(refusal.metadata) + str(refusal.trailing)

    @pytest.mark.parametrize("tool", ["grpcurl/1.9.1", "buf/1.59.0"])
    async def test_operators_read_the_reason_in_the_message(self, chained, scripted, folder_of_run, tool):
        options = [("grpc.primary_user_agent", tool), ("grpc.use_local_subchannel_pool", 1)]
        async with grpc.aio.insecure_channel(f"unix:{folder_of_run}/chain.sock", options=options) as terminal:
            with refused("INVALID_ARGUMENT") as refusal:
                await ZoneServiceStub(terminal).GetZone(zone_pb.GetZoneRequest(zone_id="x"))

        assert refusal.message == "INVALID_ARGUMENT: zone_id doit être un identifiant de 24 chiffres hexadécimaux"

    async def test_the_request_id_comes_back(self, chained, scripted):
        scripted.answer = gives_wallet

        call = WalletServiceStub(chained).GetWallet(
            wallet_pb.GetWalletRequest(), metadata=bearer("driver", x_request_id="r-1")
        )
        await call

        assert dict(await call.trailing_metadata())["x-request-id"] == "r-1"

    async def test_the_request_id_comes_back_with_errors_too(self, chained):
        with refused("UNAUTHORIZED") as refusal:
            await WalletServiceStub(chained).GetWallet(
                wallet_pb.GetWalletRequest(), metadata=(("x-request-id", "r-2"),)
            )

        assert refusal.trailing["x-request-id"] == "r-2"


class TestDeadline:
    async def test_the_work_stops_at_the_clients_deadline(self, chained, scripted):
        stopped = asyncio.Event()

        async def answer(_):
            try:
                await asyncio.Event().wait()
            finally:
                stopped.set()

        scripted.answer = answer

        with pytest.raises(grpc.aio.AioRpcError) as raised:
            await WalletServiceStub(chained).GetWallet(
                wallet_pb.GetWalletRequest(), metadata=bearer("driver"), timeout=0.05
            )

        assert raised.value.code() is grpc.StatusCode.DEADLINE_EXCEEDED
        await asyncio.wait_for(stopped.wait(), 60)


class TestLanguage:
    @pytest.mark.parametrize(
        ("header", "expected"),
        [
            ("", "fr"),
            ("en", "en"),
            ("EN-us", "en"),
            ("de, en;q=0.5", "en"),
            ("fr;q=0.5, en;q=0.9", "en"),
            ("ar-TN, fr;q=0.8, en;q=0.8", "fr"),
            ("*", "fr"),
            ("en;q=x", "fr"),
        ],
    )
    async def test_the_best_ranked_language_there_is(self, chained, scripted, header, expected):
        seen = []

        async def answer(request):
            seen.append(language())
            return await gives_wallet(request)

        scripted.answer = answer

        await WalletServiceStub(chained).GetWallet(
            wallet_pb.GetWalletRequest(), metadata=bearer("driver", accept_language=header)
        )

        assert seen == [expected]


class TestAddress:
    @pytest.mark.parametrize(
        ("forwarded", "expected"), [("10.0.0.1, 41.226.11.2", "41.226.11.2"), ("41.226.11.2", "41.226.11.2")]
    )
    async def test_it_is_what_the_gateway_wrote(self, chained, scripted, forwarded, expected):
        assert await self._seen(chained, scripted, forwarded) == expected

    async def test_whoever_does_not_come_by_the_gateways_socket_is_not_believed(self, chained_port, scripted):
        assert await self._seen(chained_port, scripted, "41.226.11.2") == "127.0.0.1"

    async def _seen(self, channel, scripted, forwarded) -> str:
        seen = []

        async def answer(request):
            seen.append(current_call().address)
            return await gives_wallet(request)

        scripted.answer = answer
        await WalletServiceStub(channel).GetWallet(
            wallet_pb.GetWalletRequest(), metadata=bearer("driver", x_forwarded_for=forwarded)
        )
        (address,) = seen
        return address


def pay(channel, who="driver", amount=1.0, key=None):
    more = {} if key is None else {"idempotency_key": key}
    return WalletServiceStub(channel).PayFromWallet(
        wallet_pb.PayFromWalletRequest(amount=amount), metadata=bearer(who, **more)
    )


class TestIdempotency:
    @pytest.mark.parametrize("key", ["", "x" * 256])
    async def test_a_key_that_is_none_is_refused(self, chained, scripted, purse, key):
        scripted.answer = purse

        with refused("INVALID_IDEMPOTENCY_KEY"):
            await pay(chained, key=key)

        assert await purse.count("driver") == 0

    async def test_without_a_key_every_call_counts(self, chained, scripted, purse):
        scripted.answer = purse

        answers = [await pay(chained), await pay(chained)]

        assert [answer.new_balance for answer in answers] == [100, 99]

    async def test_the_same_key_gives_the_first_answer(self, chained, scripted, purse):
        scripted.answer = purse

        answers = [await pay(chained, key="k1"), await pay(chained, key="k1")]

        assert [answer.new_balance for answer in answers] == [100, 100]
        assert await purse.count("driver") == 1

    async def test_the_same_key_with_another_request_is_refused(self, chained, scripted, purse):
        scripted.answer = purse
        await pay(chained, key="k2")

        with refused("IDEMPOTENCY_KEY_REUSED") as refusal:
            await pay(chained, amount=2.0, key="k2")

        assert refusal.http_status == 422
        assert await purse.count("driver") == 1

    async def test_another_drivers_key_is_another_key(self, chained, scripted, purse):
        scripted.answer = purse

        await pay(chained, key="k3")
        await pay(chained, who="other-driver", key="k3")

        assert (await purse.count("driver"), await purse.count("other-driver")) == (1, 1)

    async def test_twenty_calls_at_once_have_one_effect_and_one_answer(self, chained, scripted, purse):
        scripted.answer = purse

        answers = await asyncio.gather(*(pay(chained, key="k4") for _ in range(20)), return_exceptions=True)

        refusals = {reason_of(answer) for answer in answers if isinstance(answer, BaseException)}
        assert refusals <= {"IDEMPOTENCY_KEY_IN_USE"}
        assert {answer.new_balance for answer in answers if not isinstance(answer, BaseException)} == {100}
        assert await purse.count("driver") == 1

    async def test_a_refused_call_uses_no_key_up(self, chained, scripted, purse):
        async def fail(_):
            raise RuntimeError

        scripted.answer = fail
        with refused("INTERNAL"):
            await pay(chained, key="k5")
        scripted.answer = purse

        answer = await pay(chained, key="k5")

        assert answer.new_balance == 100

    async def test_after_24_hours_the_key_is_free_again(self, chained, scripted, purse, clock):
        scripted.answer = purse
        await pay(chained, key="k6")
        clock.move(hours=24, seconds=1)

        answer = await pay(chained, amount=2.0, key="k6")

        assert answer.new_balance == 99
