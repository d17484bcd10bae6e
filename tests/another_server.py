"""A second process, as far as the first one can tell."""

import contextlib
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager

import grpc.aio
import pytest

from server import app

AnotherServer = Callable[..., AbstractAsyncContextManager[grpc.aio.Channel]]


@pytest.fixture
def another_server(application, settings, session_clock, third_parties, folder_of_run) -> AnotherServer:
    """A second process, as far as the first one can tell: same database, nothing else shared. Settings may differ."""

    @contextlib.asynccontextmanager
    async def start(**differing: object) -> AsyncIterator[grpc.aio.Channel]:
        own = settings.model_copy(update=differing)
        address = f"unix:{folder_of_run}/{secrets.token_hex(4)}.sock"
        async with app.build(own, clock=session_clock, third_parties=third_parties) as built:
            server = built.server_on(address)
            await server.start()
            async with grpc.aio.insecure_channel(address) as channel:
                yield channel
            await server.stop(None)

    return start
