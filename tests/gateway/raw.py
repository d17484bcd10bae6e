"""Clients that keep no manners: HTTP/2 frames by hand (RFC 9113), for what no client library would send.

Only for 127.0.0.1, and every attack is bounded: it opens what it is told to open, and closes it when it is done.
"""

import asyncio
import contextlib
import struct
from collections import Counter
from collections.abc import AsyncIterator

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, WINDOW_UPDATE = 0, 1, 3, 4, 6, 7, 8
END_STREAM, END_HEADERS, ACK = 1, 4, 1
MAX_FRAME = 16_384
FIRST_WINDOW = 65_535
GRPC = {":method": "POST", ":scheme": "http", "content-type": "application/grpc", "te": "trailers"}


class RawConnection:
    """One HTTP/2 connection. `frames` counts what came by type, `statuses` the HTTP statuses of answers."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.frames: Counter[int] = Counter()
        self.ended = asyncio.Event()
        self.answered_pings = 0
        self._answered = asyncio.Event()
        self._reader, self._writer = reader, writer
        self._next_stream = 1
        self._window, self._stream_windows = FIRST_WINDOW, Counter[int]()
        self._room = asyncio.Event()
        self._refused: set[int] = set()

    def open_stream(self, path: str, *, end: bool = False, **headers: str) -> int:
        """Sends the headers of a call, and no more of it unless `end`. Gives the stream's number."""
        stream = self._next_stream
        self._next_stream += 2
        fields = {":path": path, ":authority": "localhost"} | GRPC | headers
        self._send(HEADERS, END_HEADERS | (END_STREAM if end else 0), stream, _literals(fields))
        return stream

    def send_message(self, stream: int, message: bytes) -> None:
        """The one message of a gRPC call, and its end."""
        self._send(DATA, END_STREAM, stream, struct.pack(">BI", 0, len(message)) + message)

    def reset(self, stream: int) -> None:
        self._send(RST_STREAM, 0, stream, struct.pack(">I", 8))

    def ping(self) -> None:
        self._send(PING, 0, 0, b"8 octets")

    async def answered_ping(self) -> None:
        """Pings, and waits for the answer."""
        self._answered.clear()
        self.ping()
        await self._answered.wait()

    async def flushed(self) -> None:
        with contextlib.suppress(ConnectionError):
            await self._writer.drain()

    async def fill(self, stream: int, size: int) -> int:
        """Sends up to `size` bytes of a body that never ends, as far as the other side takes them at once."""
        sent = 0
        while sent < size and stream not in self._refused and not self.ended.is_set():
            room = min(self._window, FIRST_WINDOW + self._stream_windows[stream], MAX_FRAME, size - sent)
            if room <= 0:
                self._room.clear()
                try:
                    await asyncio.wait_for(self._room.wait(), 0.05)
                except TimeoutError:
                    break
                continue
            self._send(DATA, 0, stream, b"x" * room)
            self._window -= room
            self._stream_windows[stream] -= room
            sent += room
            await self.flushed()
        return sent

    async def listen(self) -> None:
        """Reads until the other side ends the connection."""
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = await self._reader.readexactly(9)
                length, kind, flags = int.from_bytes(head[:3]), head[3], head[4]
                stream = int.from_bytes(head[5:]) & 0x7FFF_FFFF
                payload = await self._reader.readexactly(length)
                self._take(kind, flags, stream, payload)
        self.ended.set()

    def _take(self, kind: int, flags: int, stream: int, payload: bytes) -> None:
        self.frames[kind] += 1
        if kind == SETTINGS and not flags & ACK:
            self._send(SETTINGS, ACK, 0, b"")
        elif kind == PING and flags & ACK:
            self.answered_pings += 1
            self._answered.set()
        elif kind == PING:
            self._send(PING, ACK, 0, payload)
        elif kind == RST_STREAM:
            self._refused.add(stream)
            self._room.set()
        elif kind == WINDOW_UPDATE:
            more = int.from_bytes(payload)
            if stream:
                self._stream_windows[stream] += more
            else:
                self._window += more
            self._room.set()

    def _send(self, kind: int, flags: int, stream: int, payload: bytes) -> None:
        self._writer.write(len(payload).to_bytes(3) + bytes((kind, flags)) + stream.to_bytes(4) + payload)


@contextlib.asynccontextmanager
async def raw_connection(address: str) -> AsyncIterator[RawConnection]:
    """An HTTP/2 connection to `127.0.0.1:port` or `unix:/path`."""
    host, _, port = address.partition(":")
    opening = asyncio.open_unix_connection(port) if host == "unix" else asyncio.open_connection(host, int(port))
    reader, writer = await opening
    writer.write(PREFACE)
    connection = RawConnection(reader, writer)
    connection._send(SETTINGS, 0, 0, b"")
    listening = asyncio.create_task(connection.listen())
    try:
        yield connection
    finally:
        listening.cancel()
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


def _literals(fields: dict[str, str]) -> bytes:
    """Header fields as HPACK literals without indexing (RFC 7541, 6.2.2)."""
    pseudo_first = sorted(fields.items(), key=lambda field: not field[0].startswith(":"))
    return b"".join(b"\x00" + _text(name) + _text(value) for name, value in pseudo_first)


def _text(text: str) -> bytes:
    raw = text.encode("latin-1")
    if len(raw) < 127:
        return bytes((len(raw),)) + raw
    rest, digits = len(raw) - 127, b"\x7f"
    while rest >= 128:
        digits += bytes((rest % 128 + 128,))
        rest //= 128
    return digits + bytes((rest,)) + raw
