"""A write that no majority confirmed: a replica set of one cannot confirm what two must have."""

import contextlib

import grpc.aio
import pytest
from pymongo import InsertOne, UpdateOne
from pymongo.errors import BulkWriteError, ExecutionTimeout, OperationFailure, WriteError, WTimeoutError
from pymongo.read_concern import ReadConcern
from pymongo.write_concern import WriteConcern

from parkup.wallet.v1 import wallet_service_pb2 as wallet_pb
from parkup.wallet.v1.wallet_service_pb2_grpc import WalletServiceStub
from server.engine.engine import Engine
from server.kernel import new_id
from server.rpc.errors import may_be_repeated
from tests.errors import refused
from tests.rpc.conftest import Purse, bearer

TWO = WriteConcern(w=2)
MOST_TRIES = 100


@pytest.fixture
def things(database):
    return database["chainTestPayments"].with_options(write_concern=TWO)


@pytest.mark.parametrize(
    "write",
    [
        lambda things, key: things.insert_one({"_id": key}),
        lambda things, key: things.update_one({"_id": key}, {"$set": {"a": 1}}, upsert=True),
        lambda things, key: things.find_one_and_update({"_id": key}, {"$set": {"a": 1}}, upsert=True),
        lambda things, key: things.bulk_write([InsertOne({"_id": key}), UpdateOne({"_id": key}, {"$set": {"a": 1}})]),
    ],
)
async def test_it_is_unavailable_whatever_the_write(chained, scripted, purse, things, write):
    key = new_id()

    async def answer(_):
        await write(things, key)

    scripted.answer = answer
    with refused("UNAVAILABLE") as refusal:
        await WalletServiceStub(chained).GetWallet(wallet_pb.GetWalletRequest(), metadata=bearer("driver"))
    assert refusal.http_status == 503
    assert await things.with_options(read_concern=ReadConcern("local")).find_one({"_id": key})


async def test_what_an_operation_came_to_is_known_by_its_key(chained, scripted, purse, application):
    request, kernel = wallet_pb.PayFromWalletRequest(amount=1), application.kernel
    # Its operations are carried out, and nobody confirms them.
    scripted.answer = Purse(kernel.database, Engine(kernel.database.with_options(write_concern=TWO), kernel.clock))
    pay = WalletServiceStub(chained).PayFromWallet
    with refused("UNAVAILABLE"):
        await pay(request, metadata=bearer("driver"))

    # With a key it is looked whether a majority has the answer by now; then it stands for good. It may have it a moment
    # later.
    key = bearer("driver", idempotency_key=new_id())
    for _ in range(MOST_TRIES):
        with contextlib.suppress(grpc.aio.AioRpcError):
            first = await pay(request, metadata=key)
            break
    scripted.answer = purse

    assert first.new_balance == 99.0
    assert await pay(request, metadata=key) == first
    assert await purse.count("driver") == 2


def test_what_would_fail_again_is_no_case_for_repeating():
    assert may_be_repeated(WTimeoutError("waiting for replication timed out", 64))
    assert may_be_repeated(ExecutionTimeout("operation would exceed time limit", 50))
    assert may_be_repeated(OperationFailure("read concern majority is not available yet", 134))
    # Of a write of many documents, which PyMongo neither repeats nor gives a label.
    assert may_be_repeated(WriteError("Not primary while writing to parkup.payments", 189))
    assert not may_be_repeated(OperationFailure("unknown operator", 2))
    unconfirmed, broken = {"writeConcernErrors": [{"code": 64}]}, {"writeErrors": [{"code": 121}]}
    assert may_be_repeated(BulkWriteError(unconfirmed))
    assert not may_be_repeated(BulkWriteError(unconfirmed | broken))
