"""Uploads photos of fines, and follows the links to them."""

from google.api.httpbody_pb2 import HttpBody

from parkup.enforcement.v1 import ticket_photo_service_pb2 as pb
from parkup.enforcement.v1.ticket_photo_pb2 import TicketPhoto
from parkup.enforcement.v1.ticket_photo_service_pb2_grpc import TicketPhotoServiceStub
from tests.enforcement import pictures
from tests.enforcement.city import Patrol
from tests.people import Person

NO_SUCH_ID = "6584f3e9a1234567890abcde"


async def upload(
    photos: TicketPhotoServiceStub, who: Person | Patrol, ticket_id: str = "", content: bytes | None = None
) -> TicketPhoto:
    photo = HttpBody(content_type="image/jpeg", data=pictures.jpeg() if content is None else content)
    request = pb.UploadTicketPhotoRequest(violation_ticket_id=ticket_id, photo=photo)
    return (await photos.UploadTicketPhoto(request, metadata=who.metadata)).photo


async def stream(
    photos: TicketPhotoServiceStub, who: Person | Patrol, ticket_id: str = "", content: bytes | None = None
) -> TicketPhoto:
    """The same in pieces, the first of which names the ticket."""
    content = pictures.jpeg() if content is None else content
    pieces = [content[start : start + 100_000] for start in range(0, len(content), 100_000)]
    requests = [pb.StreamTicketPhotoRequest(violation_ticket_id=ticket_id)]
    requests += [pb.StreamTicketPhotoRequest(piece=piece) for piece in pieces]
    return (await photos.StreamTicketPhoto(iter(requests), metadata=who.metadata)).photo


async def attach(photos: TicketPhotoServiceStub, who: Person | Patrol, ticket_id: str, *photo_ids: str):
    request = pb.AttachTicketPhotosRequest(violation_ticket_id=ticket_id, photo_ids=photo_ids or [NO_SUCH_ID])
    return list((await photos.AttachTicketPhotos(request, metadata=who.metadata)).photos)


async def photos_of(photos: TicketPhotoServiceStub, who: Person | Patrol, ticket_id: str) -> list[TicketPhoto]:
    request = pb.GetTicketPhotosRequest(violation_ticket_id=ticket_id)
    return list((await photos.GetTicketPhotos(request, metadata=who.metadata)).photos)


async def follow(photos: TicketPhotoServiceStub, url: str) -> HttpBody:
    *_, photo_id, size, expires, proof = url.split("/")
    return await photos.DownloadTicketPhoto(
        pb.DownloadTicketPhotoRequest(photo_id=photo_id, size=size, expires=expires, proof=proof)
    )


def another_jpeg(number: int) -> bytes:
    return pictures.jpeg() + number.to_bytes(4)  # what follows the end of a JPEG is no part of the picture
