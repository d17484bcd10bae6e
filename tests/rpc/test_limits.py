import asyncio

import grpc.aio
import pytest

from parkup.auth.v1.user_service_pb2 import GetMeRequest, GetMeResponse
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.options.v1.limits_pb2 import max_request_bytes
from tests.contract import METHODS
from tests.errors import refused
from tests.rpc.conftest import MOST, bearer

LARGEST = max(method.GetOptions().Extensions[max_request_bytes] for method in METHODS)


async def test_a_message_that_is_too_large_is_refused_before_it_is_read(channel) -> None:
    call = channel.unary_unary("/parkup.parking.v1.SessionService/StartSession")

    with pytest.raises(grpc.aio.AioRpcError) as raised:
        await call(b"x" * (LARGEST + 1))

    assert raised.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED


async def test_a_worker_refuses_at_once_what_it_cannot_carry_and_takes_the_next_call_when_there_is_room(
    chained, scripted, settings
) -> None:
    users, go_on = UserServiceStub(chained), asyncio.Event()

    async def wait(_: object) -> GetMeResponse:
        await go_on.wait()
        return GetMeResponse()

    scripted.answer = wait
    under_way = [asyncio.ensure_future(users.GetMe(GetMeRequest(), metadata=bearer("driver"))) for _ in range(MOST)]
    async with asyncio.timeout(30):
        while scripted.calls < MOST:
            await asyncio.sleep(0.01)

    with refused("OVERLOADED") as refusal:
        await users.GetMe(GetMeRequest(), metadata=bearer("driver"))

    assert (refusal.code, refusal.http_status) == (grpc.StatusCode.RESOURCE_EXHAUSTED, 503)
    assert refusal.retry_after_seconds == 1
    go_on.set()
    await asyncio.gather(*under_way)
    await users.GetMe(GetMeRequest(), metadata=bearer("driver"))
