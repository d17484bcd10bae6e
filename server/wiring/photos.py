"""What photos of violation tickets are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from parkup.enforcement.v1 import ticket_photo_service_pb2, ticket_photo_service_pb2_grpc
from server.enforcement.photos.model import PhotoLinks, Size
from server.enforcement.photos.repository import PhotoRepository
from server.enforcement.photos.service import PhotoService, PhotoStore
from server.enforcement.photos.servicer import TicketPhotoServicer
from server.enforcement.photos.workshop import Workshop
from server.enforcement.tickets.service import TicketService
from server.integrations.objects import StoredObjects
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, ThirdParties, new_id

UPLOADS_COUNT_FOR = timedelta(hours=1)


def photo_links(kernel: Kernel) -> PhotoLinks:
    return PhotoLinks(kernel.settings.public_url, kernel.settings.page_token_secret.get_secret_value())


def links_of(kernel: Kernel, links: PhotoLinks) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """Links that show photos by their ids, made when a ticket is shown."""

    def made(photo_ids: Sequence[str]) -> tuple[str, ...]:
        expiry = links.expiry(kernel.clock())
        return tuple(links.link(photo_id, Size.PHOTO, expiry) for photo_id in photo_ids)

    return made


def serve_photos(
    kernel: Kernel, parts: Parts, third_parties: ThirdParties, tickets: TicketService, links: PhotoLinks
) -> None:
    objects = third_parties.objects or StoredObjects(kernel.settings.objects_url)
    workshop = Workshop()
    parts.closers += [objects.close, workshop.close]

    async def limit_uploads(account_id: str) -> None:
        most = kernel.settings.photo_uploads_per_hour
        await kernel.limits.take("photo-uploads", account_id, most, UPLOADS_COUNT_FOR)

    service = PhotoService(
        PhotoStore(PhotoRepository(kernel.database), objects, workshop),
        tickets,
        kernel.engine,
        links=links,
        upload_limit=limit_uploads,
        clock=kernel.clock,
        new_id=new_id,
    )
    parts.jobs.append(Job("forget-loose-photos", timedelta(hours=1), service.forget_loose))
    parts.serve(
        ticket_photo_service_pb2.DESCRIPTOR.services_by_name["TicketPhotoService"],
        ticket_photo_service_pb2_grpc.add_TicketPhotoServiceServicer_to_server,
        TicketPhotoServicer(service, kernel.clock),
    )
