"""Photos of fines in pieces over gRPC, and as files over HTTP."""

import asyncio
import itertools
from collections.abc import AsyncIterator

import grpc
import grpc.aio
import httpx
import pytest
import pytest_asyncio

import parkup_api
from parkup.enforcement.v1 import ticket_photo_service_pb2 as pb
from parkup.enforcement.v1.ticket_photo_service_pb2_grpc import TicketPhotoServiceStub
from parkup.errors.v1.error_reason_pb2 import ErrorReason
from tests.enforcement import pictures
from tests.enforcement.city import City, Patrol
from tests.enforcement.uploading import stream, upload
from tests.errors import refused
from tests.gateway.running import REAL_VIEWS, running_gateway


@pytest_asyncio.fixture
async def gateway_channel(tmp_path, server_address) -> AsyncIterator[grpc.aio.Channel]:
    async with running_gateway(tmp_path, REAL_VIEWS, server_address) as gateway:
        yield gateway.channel


class TestStreamTicketPhoto:
    async def test_a_file_in_pieces_is_the_same_photo(self, photos, city: City, agent: Patrol, objects) -> None:
        ticket, file = await city.fined(agent), pictures.jpeg() + bytes(4 * 2**20)

        streamed = await stream(photos, agent, ticket.id, file)

        assert streamed.violation_ticket_id == ticket.id
        assert await objects.get(f"photos/{streamed.id}/original") == file
        assert (await upload(photos, agent, ticket.id, file)).id == streamed.id

    async def test_nothing_at_all_is_no_photo(self, photos, agent: Patrol) -> None:
        with refused("UNSUPPORTED_PHOTO"):
            await photos.StreamTicketPhoto(iter([]), metadata=agent.metadata)

    async def test_who_may_not_call_is_told_before_anything_is_read(self, photos) -> None:
        never = asyncio.Event()

        async def requests() -> AsyncIterator[pb.StreamTicketPhotoRequest]:
            await never.wait()
            yield pb.StreamTicketPhotoRequest()

        with refused("UNAUTHORIZED"):
            await photos.StreamTicketPhoto(requests())

    async def test_too_much_is_refused_while_more_is_to_come(self, server_address: str, agent: Patrol) -> None:
        def send() -> ErrorReason.ValueType:
            piece = pb.StreamTicketPhotoRequest(piece=bytes(2**20))
            with grpc.insecure_channel(server_address) as channel, pytest.raises(grpc.RpcError) as refusal:
                TicketPhotoServiceStub(channel).StreamTicketPhoto(itertools.repeat(piece), metadata=agent.metadata)
            return parkup_api.reason_of(refusal.value)

        # Not with grpc.aio: it forgets the server's answer, and says INTERNAL, when the answer comes during a write.
        assert await asyncio.to_thread(send) == ErrorReason.ERROR_REASON_PHOTO_TOO_LARGE

    async def test_a_piece_that_is_no_message_is_refused(self, channel, agent: Patrol) -> None:
        call = channel.unary_unary("/parkup.enforcement.v1.TicketPhotoService/StreamTicketPhoto")
        with refused("INVALID_ARGUMENT"):
            await call(b"\xff\xff", metadata=agent.metadata)

    async def test_passes_the_gateway(self, gateway_channel, agent: Patrol) -> None:
        photo = await stream(TicketPhotoServiceStub(gateway_channel), agent, "", pictures.jpeg() + bytes(2 * 2**20))
        assert photo.width == 64


class TestOverRest:
    @pytest.mark.parametrize("size", [0, 4 * 2**20])
    async def test_the_body_is_the_file(self, rest: httpx.AsyncClient, city: City, agent: Patrol, size: int) -> None:
        ticket = await city.fined(agent)
        file = pictures.jpeg() + b"\x00" * size  # what follows the end of a JPEG is no part of it
        headers = {**dict(agent.metadata), "content-type": "image/jpeg"}

        answer = await rest.post(f"/v1/violation-tickets/{ticket.id}/photos", content=file, headers=headers)
        in_camel_case = await rest.post(f"/api/v1/tickets/{ticket.id}/photos", content=file, headers=headers)

        assert answer.status_code == 201, answer.text
        photo = answer.json()["photo"]
        assert (photo["violation_ticket_id"], photo["purpose"], photo["width"]) == (ticket.id, "evidence", 64)
        assert in_camel_case.status_code == 200
        data = in_camel_case.json()["data"]
        assert (data["_id"], data["ticketId"], data["thumbnailUrl"]) == (photo["id"], ticket.id, photo["thumbnail_url"])
        listed = (await rest.get(f"/api/v1/tickets/{ticket.id}/photos", headers=headers)).json()
        assert [each["id"] for each in listed["data"]] == [photo["id"]]

    async def test_a_browser_sees_it_by_its_link_and_keeps_it_for_an_hour(
        self, rest: httpx.AsyncClient, photos, agent: Patrol
    ) -> None:
        photo = await upload(photos, agent)

        seen = await rest.get(httpx.URL(photo.url).path)

        assert seen.status_code == 200
        assert seen.headers["content-type"] == "image/jpeg"
        assert seen.headers["cache-control"] == "private, max-age=3600"
        assert seen.headers["x-content-type-options"] == "nosniff"
        assert seen.content.startswith(b"\xff\xd8")

    async def test_a_photo_without_a_ticket_yet(self, rest: httpx.AsyncClient, city: City, agent: Patrol) -> None:
        headers = {**dict(agent.metadata), "content-type": "application/octet-stream"}
        answer = await rest.post("/v1/photos", content=pictures.png(), headers=headers)
        assert answer.status_code == 201, answer.text
        photo = answer.json()["photo"]
        assert "violation_ticket_id" not in photo
        ticket = await city.fined(agent)

        path = f"/api/v1/tickets/{ticket.id}/photos/attach"
        attached = await rest.post(path, json={"photoIds": [photo["id"]]}, headers=dict(agent.metadata))

        assert [each["ticketId"] for each in attached.json()["data"]] == [ticket.id]

    async def test_what_is_too_large_or_no_photo(self, rest: httpx.AsyncClient, city: City, agent: Patrol) -> None:
        headers = {**dict(agent.metadata), "content-type": "image/jpeg"}
        for content, status, code in (
            (b"\x00" * (6 * 2**20), 413, "REQUEST_TOO_LARGE"),
            (b"\x00" * (5 * 2**20 + 1), 413, "PHOTO_TOO_LARGE"),
            (b"<svg onload='alert(1)'/>", 415, "UNSUPPORTED_PHOTO"),
            (b"", 415, "UNSUPPORTED_PHOTO"),
        ):
            answer = await rest.post("/v1/photos", content=content, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (status, code)
        assert (await rest.post("/v1/photos", content=pictures.png())).status_code == 401
