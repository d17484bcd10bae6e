"""A wire to mongod that can be cut at a chosen command: before it arrives, or before its answer does."""

import asyncio
import contextlib
import struct
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import bson

from server.background import end

HEADER = struct.Struct("<iiii")
FIRST_SECTION = HEADER.size + 5


@dataclass
class Wire:
    """`cut("commitTransaction", times=2)` loses the next two commits, and with them their connections."""

    host: str
    port: int
    address: str = ""
    silent: bool = False
    seen: list[str] = field(default_factory=list)
    _connections: set[asyncio.Task] = field(default_factory=set)
    _command: str = ""
    _times: int = 0
    _skip: int = 0
    _arrives: bool = False
    _abort: bool = False
    _hangs: bool = False
    _then: Callable[[], None] = lambda: None

    def cut(
        self,
        command: str,
        *,
        times: int = 1,
        skip: int = 0,
        arrives: bool = False,
        abort: bool = False,
        hangs: bool = False,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """The first `skip` of them pass; `then` is called when one is lost.

        `arrives` says that mongod carries it out; `abort`, that mongod aborts the transaction instead; `hangs`, that
        the connection stays open and silent.
        """
        self._command, self._times, self._skip = command, times, skip
        self._arrives, self._abort, self._hangs, self._then = arrives, abort, hangs, then

    @property
    def uri(self) -> str:
        return f"mongodb://{self.address}/?directConnection=true"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(asyncio.current_task())
        lost: set[int] = set()
        try:
            there, back = await asyncio.open_connection(self.host, self.port)
            try:
                async with asyncio.TaskGroup() as pumps:
                    pumps.create_task(self._requests(reader, back, lost))
                    pumps.create_task(self._answers(there, writer, lost))
            finally:
                back.transport.abort()
        except* (OSError, EOFError):
            pass
        finally:
            writer.transport.abort()
            self._connections.discard(asyncio.current_task())

    async def close(self) -> None:
        await end(*self._connections)

    async def _requests(self, reader, back, lost: set[int]) -> None:
        while True:
            message = await _message(reader)
            request_id = HEADER.unpack_from(message)[1]
            document = _document(message)
            command = next(iter(document or {"": 0}))
            if "txnNumber" in (document or {}):
                self.seen.append(command)
            if document is not None and self._is_to_be_lost(command):
                if self._abort:
                    message = _instead(message, {"abortTransaction": 1, **dict(list(document.items())[1:])})
                lost.add(request_id)
                if not self._arrives and not self._abort:
                    self._lose()
                    continue
            if not self.silent:
                back.write(message)

    def _lose(self) -> None:
        self._then()
        if not self._hangs:
            raise EOFError

    def _is_to_be_lost(self, command: str) -> bool:
        if command != self._command:
            return False
        self._skip -= 1
        self._times -= self._skip < 0
        return self._skip < 0 <= self._times

    async def _answers(self, there, writer, lost: set[int]) -> None:
        while True:
            message = await _message(there)
            if HEADER.unpack_from(message)[2] in lost:
                self._lose()
            elif not self.silent:
                writer.write(message)


async def _message(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readexactly(HEADER.size)
    return head + await reader.readexactly(HEADER.unpack(head)[0] - HEADER.size)


def _document(message: bytes) -> dict | None:
    """The command, without what is sent in further sections; None for what is older than OP_MSG."""
    if HEADER.unpack_from(message)[3] != 2013:
        return None
    (length,) = struct.unpack_from("<i", message, FIRST_SECTION)
    return bson.decode(message[FIRST_SECTION : FIRST_SECTION + length])


def _instead(message: bytes, document: dict) -> bytes:
    body = message[HEADER.size : FIRST_SECTION] + bson.encode(document)
    _, request_id, response_to, code = HEADER.unpack_from(message)
    return HEADER.pack(HEADER.size + len(body), request_id, response_to, code) + body


@contextlib.asynccontextmanager
async def wire_to(host: str, port: int) -> AsyncIterator[Wire]:
    wire = Wire(host, port)
    server = await asyncio.start_server(wire.serve, "127.0.0.1", 0)
    wire.address = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield wire
    finally:
        server.close()
        await wire.close()
