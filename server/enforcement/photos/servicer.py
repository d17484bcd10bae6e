"""TicketPhotoService of the contract."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable

from google.api.httpbody_pb2 import HttpBody

from parkup.enforcement.v1 import ticket_photo_service_pb2 as pb
from parkup.enforcement.v1.ticket_photo_pb2 import TicketPhoto
from parkup.enforcement.v1.ticket_photo_service_pb2_grpc import TicketPhotoServiceServicer
from server.enforcement.photos.model import MOST_BYTES, Photo
from server.enforcement.photos.service import PhotoService
from server.enforcement.photos.wire import photo_message, photo_of_pieces
from server.rpc.context import caller, set_answer_metadata
from server.values.clock import Clock

# A link shows the same picture as long as it works; only the browser of whoever has it may keep it.
CACHE_CONTROL = "private, max-age=3600"


class TicketPhotoServicer(TicketPhotoServiceServicer):
    def __init__(self, service: PhotoService, clock: Clock) -> None:
        self._service = service
        self._clock = clock

    async def UploadTicketPhoto(
        self, request: pb.UploadTicketPhotoRequest, context: object
    ) -> pb.UploadTicketPhotoResponse:
        photo = await self._service.upload(caller(), request.violation_ticket_id or None, request.photo.data)
        return pb.UploadTicketPhotoResponse(photo=self._message(photo))

    async def StreamTicketPhoto(
        self, requests: AsyncIterator[pb.StreamTicketPhotoRequest], context: object
    ) -> pb.StreamTicketPhotoResponse:
        ticket_id, content = await photo_of_pieces(requests, MOST_BYTES)
        return pb.StreamTicketPhotoResponse(
            photo=self._message(await self._service.upload(caller(), ticket_id, content))
        )

    async def AttachTicketPhotos(
        self, request: pb.AttachTicketPhotosRequest, context: object
    ) -> pb.AttachTicketPhotosResponse:
        photos = await self._service.attach(caller(), request.violation_ticket_id, request.photo_ids)
        return pb.AttachTicketPhotosResponse(photos=self._messages(photos))

    async def GetTicketPhotos(self, request: pb.GetTicketPhotosRequest, context: object) -> pb.GetTicketPhotosResponse:
        photos = await self._service.of_ticket(caller(), request.violation_ticket_id)
        return pb.GetTicketPhotosResponse(photos=self._messages(photos))

    async def DownloadTicketPhoto(self, request: pb.DownloadTicketPhotoRequest, context: object) -> HttpBody:
        jpeg = await self._service.download(request.photo_id, request.size, request.expires, request.proof)
        set_answer_metadata("cache-control", CACHE_CONTROL)
        return HttpBody(content_type="image/jpeg", data=jpeg)

    def _messages(self, photos: Iterable[Photo]) -> list[TicketPhoto]:
        return [self._message(photo) for photo in photos]

    def _message(self, photo: Photo) -> TicketPhoto:
        return photo_message(photo, self._service.links, self._clock())
