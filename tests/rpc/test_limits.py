import grpc.aio
import pytest


async def test_a_message_that_is_too_large_is_refused_before_it_is_read(channel, settings) -> None:
    call = channel.unary_unary("/parkup.parking.v1.SessionService/StartSession")

    with pytest.raises(grpc.aio.AioRpcError) as raised:
        await call(b"x" * (settings.max_request_bytes + 1))

    assert raised.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
