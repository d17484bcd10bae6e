"""TicketPhotoService: photos of fines are taken, kept, shown by links that end, and forgotten when loose."""

import asyncio
from datetime import UTC, timedelta

import pytest
from bson import ObjectId

from parkup.enforcement.v1.ticket_photo_pb2 import TicketPhoto
from parkup.enforcement.v1.ticket_photo_service_pb2_grpc import TicketPhotoServiceStub
from parkup.enforcement.v1.violation_ticket_case_service_pb2 import DeleteViolationTicketRequest
from parkup.enforcement.v1.violation_ticket_case_service_pb2_grpc import ViolationTicketCaseServiceStub
from parkup.enforcement.v1.violation_ticket_list_service_pb2 import ListViolationTicketsRequest
from parkup.enforcement.v1.violation_ticket_list_service_pb2_grpc import ViolationTicketListServiceStub
from server.enforcement.photos.model import MOST_OF_TICKET
from server.enforcement.photos.workshop import Workshop
from server.errors import Overloaded
from server.jobs.by_hand import run_once
from server.jobs.leases import Leases
from server.values.caller import Role
from tests.another_server import AnotherServer
from tests.enforcement import pictures
from tests.enforcement.city import City, Patrol
from tests.enforcement.uploading import NO_SUCH_ID, another_jpeg, attach, follow, photos_of, stream, upload
from tests.errors import reason_of, refused


class TestUploadTicketPhoto:
    @pytest.mark.parametrize("ask", [upload, stream, attach, photos_of])
    async def test_access_is_that_of_the_ticket(self, photos, city: City, agent: Patrol, ask) -> None:
        ticket = await city.fined(agent)
        elsewhere = await city.zone()
        for stranger in (await city.agent(elsewhere), await city.operator(Role.OPERATOR, elsewhere)):
            with refused("ZONE_NOT_ASSIGNED"):
                await ask(photos, stranger, ticket.id)
        for who, ticket_id in ((await city.driver(), ticket.id), (agent, NO_SUCH_ID)):
            with refused("TICKET_NOT_FOUND"):
                await ask(photos, who, ticket_id)

    async def test_agents_show_the_violation_and_drivers_contest_it(self, photos, city: City, agent: Patrol) -> None:
        driver = await city.driver()
        ticket = await city.fined_parked(agent, driver)

        shown = await upload(photos, agent, ticket.id)
        contested = await upload(photos, driver, ticket.id)

        assert (shown.purpose, contested.purpose) == (TicketPhoto.PURPOSE_EVIDENCE, TicketPhoto.PURPOSE_APPEAL)
        for reader in (driver, agent, await city.operator(Role.ADMIN)):
            assert [photo.id for photo in await photos_of(photos, reader, ticket.id)] == [shown.id, contested.id]
        evidence = (await city.read(driver, ticket.id)).evidence_photos
        assert list(evidence) == [shown.url]

    @pytest.mark.parametrize("send", [upload, stream])
    async def test_what_cannot_be_a_photo_is_refused(self, photos, city: City, agent: Patrol, send) -> None:
        ticket = await city.fined(agent)
        for content, reason, status in (
            (b"\x00" * (5 * 2**20 + 1), "PHOTO_TOO_LARGE", 413),
            (pictures.gif(), "UNSUPPORTED_PHOTO", 415),
            (pictures.jpeg(300, 300)[:600], "BROKEN_PHOTO", 400),
            (pictures.bomb(20_000, 20_000), "TOO_MANY_PIXELS", 400),
        ):
            with refused(reason) as refusal:
                await send(photos, agent, ticket.id, content)
            assert refusal.http_status == status
        with refused("INVALID_ARGUMENT") as refusal:
            await send(photos, agent, "no-id")
        assert set(refusal.fields) == {"violation_ticket_id"}
        assert await photos_of(photos, agent, ticket.id) == []

    async def test_what_the_camera_noted_is_kept_and_not_shown(
        self, photos, city: City, agent: Patrol, database, objects
    ) -> None:
        file = pictures.from_a_telephone()
        ticket = await city.fined(agent)

        photo = await upload(photos, agent, ticket.id, file)

        assert (photo.width, photo.height) == (640, 480)
        kept = await database["photos"].find_one({"_id": ObjectId(photo.id)})
        assert kept["place"]["coordinates"] == pytest.approx([pictures.LONGITUDE, pictures.LATITUDE], abs=1e-5)
        assert kept["takenAt"] == "2026:03:01 12:38:36"
        assert await objects.get(f"photos/{photo.id}/original") == file
        for url in (photo.url, photo.thumbnail_url):
            answer = await follow(photos, url)
            assert answer.content_type == "image/jpeg"
            assert pictures.SECRET not in answer.data
            assert b"Exif" not in answer.data

    async def test_the_same_file_again_is_the_photo_that_is_there(self, photos, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)

        first, again = await upload(photos, agent, ticket.id), await upload(photos, agent, ticket.id)

        assert first.id == again.id
        assert len(await photos_of(photos, agent, ticket.id)) == 1

    async def test_a_ticket_has_room_for_ten_from_each_side(self, photos, city: City, agent: Patrol) -> None:
        driver = await city.driver()
        ticket = await city.fined_parked(agent, driver)
        for number in range(MOST_OF_TICKET - 1):
            await upload(photos, agent, ticket.id, another_jpeg(number))

        outcomes = await asyncio.gather(
            *(upload(photos, agent, ticket.id, another_jpeg(1000 + number)) for number in range(3)),
            return_exceptions=True,
        )

        assert sorted(reason_of(each) for each in outcomes if isinstance(each, Exception)) == ["TOO_MANY_PHOTOS"] * 2
        with refused("TOO_MANY_PHOTOS"):
            await stream(photos, agent, ticket.id, another_jpeg(2000))
        await upload(photos, driver, ticket.id)
        assert len(await photos_of(photos, agent, ticket.id)) == MOST_OF_TICKET + 1

    async def test_an_account_uploads_so_many_in_an_hour(
        self, city: City, agent: Patrol, clock, another_server: AnotherServer
    ) -> None:
        async with another_server(photo_uploads_per_hour=2) as channel:
            stub = TicketPhotoServiceStub(channel)
            for _ in range(2):
                await upload(stub, agent)
            for send in (upload, stream):
                with refused("RATE_LIMITED"):
                    await send(stub, agent)
            await upload(stub, await city.agent(*agent.zones))
            clock.move(hours=1)
            await upload(stub, agent)


class TestAttachTicketPhotos:
    async def test_photos_that_came_before_the_fine(self, photos, city: City, agent: Patrol) -> None:
        loose = [await upload(photos, agent, "", another_jpeg(number)) for number in range(3)]
        ticket = await city.fined(agent)

        attached = await attach(photos, agent, ticket.id, *(photo.id.upper() for photo in loose))

        assert [photo.id for photo in attached] == [photo.id for photo in loose]
        assert {photo.violation_ticket_id for photo in attached} == {ticket.id}
        assert await attach(photos, agent, ticket.id, loose[0].id) == attached

    async def test_only_ones_own_and_those_of_no_other_ticket_all_or_none(
        self, photos, city: City, agent: Patrol
    ) -> None:
        ticket, other = await city.fined(agent), await city.fined(agent)
        mine = await upload(photos, agent)
        taken = await upload(photos, agent, other.id)
        colleague = await city.agent(*agent.zones)
        theirs = await upload(photos, colleague)

        for photo_id in (theirs.id, taken.id, NO_SUCH_ID):
            with refused("PHOTO_NOT_FOUND"):
                await attach(photos, agent, ticket.id, mine.id, photo_id)

        assert await photos_of(photos, agent, ticket.id) == []

    async def test_there_is_room_for_ten(self, photos, city: City, agent: Patrol) -> None:
        ticket = await city.fined(agent)
        await upload(photos, agent, ticket.id)
        loose = [await upload(photos, agent, "", another_jpeg(number)) for number in range(MOST_OF_TICKET)]

        with refused("TOO_MANY_PHOTOS") as refusal:
            await attach(photos, agent, ticket.id, *(photo.id for photo in loose))

        assert refusal.metadata["limit"] == "10"
        with refused("INVALID_ARGUMENT"):
            await attach(photos, agent, ticket.id, *(photo.id for photo in loose), NO_SUCH_ID)


class TestIssuingWithPhotos:
    async def test_they_belong_to_the_fine_and_are_listed(self, photos, city: City, agent: Patrol, channel) -> None:
        photo = await upload(photos, agent)

        ticket = await city.fined(agent, photo_ids=[photo.id, photo.id])

        assert list(ticket.evidence_photos) == [photo.url]
        assert [each.id for each in await photos_of(photos, agent, ticket.id)] == [photo.id]
        request = ListViolationTicketsRequest(agent_id=agent.id)
        listed = await ViolationTicketListServiceStub(channel).ListViolationTickets(request, metadata=agent.metadata)
        assert [list(each.evidence_photos) for each in listed.violation_tickets] == [[photo.url]]

    async def test_with_anothers_photo_nobody_is_fined(self, photos, city: City, agent: Patrol, database) -> None:
        elsewhere = await city.agent(*agent.zones)
        taken = await upload(photos, agent, (await city.fined(agent)).id)
        anothers = await upload(photos, elsewhere)
        for photo_id in (taken.id, anothers.id, NO_SUCH_ID):
            plate = city.plate()
            with refused("PHOTO_NOT_FOUND"):
                await city.fined(agent, plate, photo_ids=[photo_id])
            assert await database["tickets"].count_documents({"licensePlate": plate.replace(" ", "")}) == 0

    async def test_a_repeated_call_is_answered_as_the_first(self, photos, city: City, agent: Patrol) -> None:
        photo = await upload(photos, agent)
        request, keyed = city.violation(photo_ids=[photo.id]), (*agent.metadata, ("idempotency-key", "with-photo"))
        first = await city.tickets.IssueViolationTicket(request, metadata=keyed)
        assert await city.tickets.IssueViolationTicket(request, metadata=keyed) == first


class TestDownloadTicketPhoto:
    async def test_a_link_works_for_an_hour_or_two_and_then_says_so(self, photos, agent: Patrol, clock) -> None:
        photo = await upload(photos, agent)
        expiry = photo.links_expire_at.ToDatetime(UTC)
        assert timedelta(hours=1) <= expiry - clock() <= timedelta(hours=2)

        clock.move(minutes=59)
        await follow(photos, photo.url)
        clock.move(hours=1, minutes=1)

        with refused("PHOTO_LINK_EXPIRED") as refusal:
            await follow(photos, photo.url)
        assert refusal.http_status == 410

    async def test_nobody_makes_a_link_or_a_longer_one(self, photos, agent: Patrol) -> None:
        photo, other = await upload(photos, agent), await upload(photos, agent, "", pictures.png())
        *_, photo_id, size, expires, proof = photo.url.split("/")

        for parts in (
            (other.id, size, expires, proof),
            (photo_id, "original", expires, proof),
            (photo_id, "thumbnail", expires, proof),
            (photo_id, size, str(int(expires) + 1), proof),
            (photo_id, size, "x", proof),
            (photo_id, size, expires, proof[:-1]),
            (photo_id, size, expires, "é"),
            (f"{photo_id}\0{size}", expires, proof, proof),
            ("", "", "", ""),
        ):
            with refused("PHOTO_NOT_FOUND"):
                await follow(photos, "/".join(parts))

    async def test_a_link_to_a_file_that_is_gone(self, photos, agent: Patrol, objects) -> None:
        photo = await upload(photos, agent)
        await objects.delete([f"photos/{photo.id}/photo"])

        with refused("PHOTO_NOT_FOUND"):
            await follow(photos, photo.url)


class TestForgettingLoosePhotos:
    async def test_after_a_day_they_are_gone_with_their_files_and_those_of_tickets_stay(
        self, photos, city: City, agent: Patrol, clock, application, database, objects
    ) -> None:
        ticket = await city.fined(agent)
        loose, kept = await upload(photos, agent), await upload(photos, agent, ticket.id)
        leases = Leases(application.kernel.database, clock)

        clock.move(hours=23, minutes=59)
        await run_once("forget-loose-photos", application.parts.jobs, leases)
        assert await objects.get(f"photos/{loose.id}/photo")
        clock.move(minutes=2)
        await run_once("forget-loose-photos", application.parts.jobs, leases)

        assert await database["photos"].find_one({"_id": ObjectId(loose.id)}) is None
        for part in ("original", "photo", "thumbnail"):
            assert await objects.get(f"photos/{loose.id}/{part}") is None
            assert await objects.get(f"photos/{kept.id}/{part}")

    async def test_photos_of_a_ticket_that_is_deleted_are_loose_from_then_on(
        self, photos, city: City, agent: Patrol, application, channel, clock, database
    ) -> None:
        ticket = await city.fined(agent)
        photo = await upload(photos, agent, ticket.id)

        request = DeleteViolationTicketRequest(violation_ticket_id=ticket.id)
        admin = await city.operator(Role.ADMIN)
        await ViolationTicketCaseServiceStub(channel).DeleteViolationTicket(request, metadata=admin.metadata)

        assert (await database["photos"].find_one({"_id": ObjectId(photo.id)}))["looseSince"] <= clock()
        clock.move(days=1, minutes=1)
        await run_once("forget-loose-photos", application.parts.jobs, Leases(application.kernel.database, clock))
        assert await database["photos"].find_one({"_id": ObjectId(photo.id)}) is None

    async def test_a_photo_that_is_being_forgotten_goes_to_no_ticket(
        self, photos, city: City, agent: Patrol, database
    ) -> None:
        ticket, photo = await city.fined(agent), await upload(photos, agent)
        await database["photos"].update_one({"_id": ObjectId(photo.id)}, {"$set": {"isDoomed": True}})

        with refused("PHOTO_NOT_FOUND"):
            await attach(photos, agent, ticket.id, photo.id)

    async def test_a_run_that_was_cut_off_is_made_up_for(
        self, photos, agent: Patrol, clock, application, database, objects
    ) -> None:
        photo = await upload(photos, agent)
        await database["photos"].update_one({"_id": ObjectId(photo.id)}, {"$set": {"isDoomed": True}})
        await objects.delete([f"photos/{photo.id}/original"])

        clock.move(days=1, minutes=1)
        await run_once("forget-loose-photos", application.parts.jobs, Leases(application.kernel.database, clock))

        assert await database["photos"].find_one({"_id": ObjectId(photo.id)}) is None
        assert await objects.get(f"photos/{photo.id}/photo") is None


async def test_what_a_process_cannot_read_soon_is_refused_at_once() -> None:
    workshop = Workshop(places=1)
    try:
        first, second = await asyncio.gather(
            workshop.read(pictures.jpeg(2000, 2000)), workshop.read(pictures.jpeg()), return_exceptions=True
        )
        assert first.width == 2000
        assert isinstance(second, Overloaded)
    finally:
        await workshop.close()
