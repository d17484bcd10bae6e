"""What drivers said and showed against fines is theirs: they take a copy of it, and have it erased."""

from bson import ObjectId

from parkup.enforcement.v1.ticket_photo_service_pb2_grpc import TicketPhotoServiceStub
from parkup.enforcement.v1.violation_ticket_case_service_pb2 import AppealViolationTicketRequest
from parkup.enforcement.v1.violation_ticket_case_service_pb2_grpc import ViolationTicketCaseServiceStub
from server.jobs.by_hand import run_once
from server.jobs.leases import Leases
from server.notifications.deliveries.document import message_document
from server.notifications.document import notice_document
from server.notifications.model import Channel, Kind, Notice
from tests.auth.own_data import copy_of, delete
from tests.enforcement.uploading import photos_of, upload


async def test_what_was_said_and_shown_is_the_drivers_and_goes_with_them(
    own_data, city, channel, database, application, sent_code, clock
):
    photos = TicketPhotoServiceStub(channel)
    agent, driver, other = await city.agent(await city.zone()), await city.driver(), await city.driver()
    ticket, token = await city.fined_with_qr(agent)
    photo = await upload(photos, driver)
    shown = await upload(photos, agent, ticket.id)
    for who in (driver, other):
        await city.open(who, token)
    request = AppealViolationTicketRequest(
        violation_ticket_id=ticket.id, appeal_reason="Le disque était là", photo_ids=[photo.id]
    )
    await ViolationTicketCaseServiceStub(channel).AppealViolationTicket(request, metadata=driver.metadata)

    (mine,) = (await copy_of(own_data, driver))["violation_tickets"]
    assert (mine["appeal_reason"], mine["appeal_photo_ids"]) == ("Le disque était là", [photo.id])
    (others,) = (await copy_of(own_data, other))["violation_tickets"]
    assert (others["appeal_reason"], others["appeal_photo_ids"]) == (None, [])

    told = Notice(f"fine:{ticket.id}", driver.id, Kind.FINE, "fine_dismissed", clock(), {"reason": "Le disque"})
    await database["notices"].insert_one(notice_document(told))
    await database["noticeMessages"].insert_one(message_document(told, Channel.EMAIL, clock(), clock()))
    await database["stoppedAddresses"].insert_one({"_id": driver.address, "userId": ObjectId(driver.id)})
    (noted,) = (await copy_of(own_data, driver))["notifications"]
    assert (noted["kind"], noted["facts"]) == ("fine", {"reason": "Le disque"})

    await delete(own_data, driver, code=await sent_code(driver))
    await application.domains.auth.personal_data.erase_due()
    await run_once("forget-loose-photos", application.parts.jobs, Leases(application.kernel.database, clock))

    seen = await city.read(agent, ticket.id)
    assert (seen.status, seen.appeal_reason, list(seen.appeal_photo_ids)) == (seen.STATUS_APPEALED, "", [])
    assert seen.HasField("appealed_at")
    assert [each.id for each in await photos_of(photos, agent, ticket.id)] == [shown.id]
    assert await database["photos"].find_one({"_id": ObjectId(photo.id)}) is None
    for name in ("notices", "noticeMessages", "stoppedAddresses"):
        assert await database[name].count_documents({"userId": ObjectId(driver.id)}) == 0
