"""What the server is compared with: grpc.aio handlers with nothing around them, one that echoes and one that inserts.

Runs as a program of its own: `python -m server.dev.bench.bare SOCKET MONGODB_URI`.
"""

from __future__ import annotations

import sys

import grpc.aio
import uvloop
from bson import ObjectId

from server.mongo.client import Database, connect, database

ECHO = "/bare.Bare/Echo"
INSERT = "/bare.Bare/Insert"


class Bare(grpc.GenericRpcHandler):
    def __init__(self, db: Database) -> None:
        self._documents = db["bare"]

    def service(self, call: grpc.HandlerCallDetails) -> grpc.RpcMethodHandler[bytes, bytes]:
        return grpc.unary_unary_rpc_method_handler(self._echo if call.method == ECHO else self._insert)

    async def _echo(self, request: bytes, _: object) -> bytes:
        return request

    async def _insert(self, request: bytes, _: object) -> bytes:
        await self._documents.insert_one({"_id": ObjectId(), "request": request})
        return request


async def main(socket: str, uri: str) -> None:
    async with connect(uri) as client:
        server = grpc.aio.server()
        server.add_generic_rpc_handlers((Bare(database(client, "parkup_bench")),))
        server.add_insecure_port(f"unix:{socket}")
        await server.start()
        await server.wait_for_termination()


if __name__ == "__main__":
    uvloop.run(main(*sys.argv[1:]))
