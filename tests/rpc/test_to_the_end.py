"""A client that hangs up breaks off nothing that the server has begun."""

import asyncio

import pytest

from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from tests.rpc.conftest import bearer


class Slow:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.began, self.go_on, self.ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def __call__(self, *_):
        self.began.set()
        await self.go_on.wait()
        self.ended.set()
        return wallet_pb.GetWalletResponse()


async def test_what_a_client_began_ends_though_it_hangs_up(chained, scripted):
    scripted.answer = slow = Slow()
    call = WalletServiceStub(chained).GetWallet(wallet_pb.GetWalletRequest(), metadata=bearer("driver"))
    await slow.began.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call

    slow.go_on.set()

    await asyncio.wait_for(slow.ended.wait(), 30)
