import asyncio
import json
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from server.dev.ports import free_ports
from server.integrations.sms import ConsoleSms, HttpSms
from server.messages import NotSent


class Gateway:
    """An HTTP server that keeps one request and answers as it is told."""

    def __init__(self) -> None:
        self.status = 200
        self.request = b""
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        self.request = head + await reader.readexactly(length)
        writer.write(b"HTTP/1.1 %d X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n" % self.status)
        await writer.drain()
        writer.close()


@pytest_asyncio.fixture
async def gateway() -> AsyncIterator[Gateway]:
    made = Gateway()
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/messages"
    async with server:
        yield made


@pytest_asyncio.fixture
async def sms(gateway) -> AsyncIterator[HttpSms]:
    sender = HttpSms(gateway.url, "secret-token")
    yield sender
    await sender.close()


async def test_posts_number_and_text_with_the_token(gateway, sms):
    await sms.send("+21620000001", "Votre code : 123456 é")

    head, _, body = gateway.request.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /messages ")
    assert b"authorization: bearer secret-token" in head.lower()
    assert json.loads(body) == {"to": "+21620000001", "text": "Votre code : 123456 é"}


async def test_a_refusal_is_told_without_what_was_to_be_sent(gateway, sms):
    gateway.status = 503

    with pytest.raises(NotSent, match=r"^HTTP 503$"):
        await sms.send("+21620000001", "Votre code : 123456")


async def test_a_gateway_that_is_away_is_told():
    (port,) = free_ports(1)
    sender = HttpSms(f"http://127.0.0.1:{port}/messages", "t")
    try:
        with pytest.raises(NotSent, match=r"^ConnectError$"):
            await sender.send("+21620000001", "x")
    finally:
        await sender.close()


async def test_development_writes_messages_to_a_file(tmp_path):
    file = tmp_path / "new" / "sms.jsonl"
    for text in ("un", "deux"):
        await ConsoleSms(file).send("+21620000001", text)

    assert [json.loads(line)["text"] for line in file.read_text().splitlines()] == ["un", "deux"]
