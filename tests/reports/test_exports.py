"""Reports of any size are made by a job, once, and fetched by whoever has the link, as long as it works."""

import asyncio
import secrets
from datetime import timedelta

import grpc.aio
import pytest

from parkup.reports.v1 import report_export_service_pb2 as pb
from parkup.reports.v1.report_export_pb2 import ReportExport
from parkup.reports.v1.report_export_service_pb2_grpc import ReportExportServiceStub
from server.reports.files.model import MOST_TRIES, MOST_WAITING
from server.reports.files.repository import Lost, object_name
from server.values.caller import Role
from tests.errors import reason_of, refused
from tests.people import bearer
from tests.reports.mailroom import AwayObjects, BrokenObjects, Mailroom, SlowObjects, until

NOBODYS = "f" * 24


async def test_an_export_is_made_once_by_the_job_and_fetched_by_its_link(room: Mailroom) -> None:
    zone, key = room.bureau.zone.id, secrets.token_hex(8)
    owner, other, admin = await room.staff(zones=(zone,)), await room.staff(), await room.staff(Role.ADMIN)
    asked = await room.ask(owner, key=key, zone_id=zone)
    assert (asked.state, asked.percent, asked.owner_id) == (ReportExport.STATE_QUEUED, 0, owner.id)
    assert not asked.HasField("download_url")
    assert (await room.ask(owner, key=key, zone_id=zone)).id == asked.id, "the same key is the same export"
    await asyncio.gather(room.make(), room.make())

    made = await room.export(owner, asked.id)
    assert (made.state, made.percent, made.place.zone_id) == (ReportExport.STATE_READY, 100, zone)
    directly = await room.bureau.file(owner, zone_id=zone)
    assert await room.fetch(made.download_url) == directly
    assert (made.rows, made.bytes) == (directly.count(b"\r\n") - 1, len(directly))
    assert made.file_name == "report-2026-03-01-2026-03-31.csv"
    assert (await room.files.exports.get(asked.id)).tries == 1

    # Admins see how it stands, others do not.
    seen = await room.export(admin, asked.id)
    assert (seen.state, seen.HasField("download_url")) == (ReportExport.STATE_READY, False)
    for call in (room.export, room.cancel):
        with refused("REPORT_EXPORT_NOT_FOUND"):
            await call(other, asked.id)
        with refused("REPORT_EXPORT_NOT_FOUND"):
            await call(owner, NOBODYS)
    with refused("REPORT_EXPORT_OVER") as over:
        await room.cancel(owner, asked.id)
    assert over.metadata == {"state": "ready"}

    # Who asked is told, once, however often the job runs.
    await asyncio.gather(room.send(), room.send())
    mail = await room.outbox.last(owner.address)
    assert room.outbox.count(owner.address) == 1
    assert [(each.name, each.content_type, each.content) for each in mail.attachments] == [
        (made.file_name, "text/csv", directly)
    ]
    assert "01/03/2026" in mail.text


async def test_a_pdf_is_made_in_the_language_that_was_chosen(room: Mailroom) -> None:
    owner = await room.staff(car_parks=(room.bureau.park,))
    asked = await room.ask(owner, format=2, language=3, car_park=room.bureau.park, sections=[1], step=1)
    await room.make()
    made = await room.export(owner, asked.id)
    assert (await room.fetch(made.download_url)).startswith(b"%PDF-")
    await room.send()
    mail = await room.outbox.last(owner.address)
    assert 'dir="rtl"' in mail.html
    assert "تقريرك" in mail.text
    assert made.file_name.endswith(".pdf")


async def test_a_link_is_good_for_its_file_and_its_time_only(room: Mailroom) -> None:
    owner = await room.staff(Role.ADMIN)
    first, second = await room.ask(owner, sections=[8]), await room.ask(owner, sections=[1])
    await room.make()
    made = await room.export(owner, first.id)
    url = made.download_url
    cut, foreign = url[:-1], url.replace(first.id, second.id)
    later = url.replace(f"/{made.download_until.seconds}/", f"/{made.download_until.seconds + 1}/")
    for wrong in (cut, foreign, later, url.replace(first.id, "a/b"), url.replace(first.id, "é")):
        with refused("REPORT_LINK_INVALID"):
            await room.fetch(wrong)
    assert made.download_until.ToDatetime() < made.kept_until.ToDatetime()
    room.clock.move(hours=73)
    with refused("REPORT_LINK_EXPIRED") as expired:
        await room.fetch(url)
    assert expired.http_status == 410
    fresh = (await room.export(owner, first.id)).download_url
    assert await room.fetch(fresh)

    # Near the end of the file a link ends with it; then the file goes.
    room.clock.move(days=10)
    fresh = await room.export(owner, first.id)
    assert fresh.download_until.seconds == fresh.kept_until.seconds
    stored = (await room.files.exports.get(first.id)).object_name
    room.clock.move(days=2)
    with refused("REPORT_LINK_EXPIRED"):
        await room.fetch(fresh.download_url)
    await room.files.maker.delete_old()
    gone = await room.export(owner, first.id)
    assert (gone.state, gone.HasField("download_url")) == (ReportExport.STATE_EXPIRED, False)
    assert await room.files.objects.get(stored) is None


async def test_nobody_has_more_under_way_than_some_whichever_server_they_ask(
    room: Mailroom, offices, another_server
) -> None:
    owner = await room.staff(Role.ADMIN)
    settings = room.application.kernel.settings
    differing = {name: getattr(settings, name) for name in ("mongodb_database", "stripe_api_base")}
    async with another_server(**differing, staff_access_token_minutes=1_000_000) as channel:
        stubs = [room.exports, ReportExportServiceStub(channel)]
        request = pb.CreateReportExportRequest(from_day="2026-03-01", sections=[8])
        calls = [
            stubs[number % 2].CreateReportExport(request, metadata=bearer(owner.access_token)) for number in range(8)
        ]
        answers = await asyncio.gather(*(_outcome(call) for call in calls))
    made = [each for each in answers if not isinstance(each, str)]
    assert len(made) == MOST_WAITING
    assert {each for each in answers if isinstance(each, str)} == {"TOO_MANY_REPORT_EXPORTS"}
    with refused("TOO_MANY_REPORT_EXPORTS") as full:
        await room.ask(owner)
    assert (full.metadata, full.http_status) == ({"limit": str(MOST_WAITING)}, 429)

    # One that is cancelled makes room; it stays cancelled.
    chosen = made[0].report_export.id
    for _ in range(2):
        assert (await room.cancel(owner, chosen)).state == ReportExport.STATE_CANCELLED
    await room.ask(owner)
    await room.make()
    assert (await room.export(owner, chosen)).state == ReportExport.STATE_CANCELLED
    assert (await room.export(owner, made[1].report_export.id)).state == ReportExport.STATE_READY


async def test_one_may_ask_for_what_one_sees_and_a_sound_period(room: Mailroom) -> None:
    warden, admin = await room.staff(), await room.staff(Role.ADMIN)
    for by, fields, reason in (
        (warden, {"zone_id": room.bureau.zone.id}, "ZONE_NOT_ASSIGNED"),
        (warden, {"car_park": room.bureau.park}, "CAR_PARK_NOT_ASSIGNED"),
        (admin, {"zone_id": NOBODYS}, "ZONE_NOT_FOUND"),
        (admin, {"car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
        (admin, {"to_day": "2026-02-01"}, "INVALID_ARGUMENT"),
        (admin, {"from_day": "2026-02-30"}, "INVALID_ARGUMENT"),
    ):
        with refused(reason):
            await room.ask(by, **fields)


async def test_what_the_owner_may_see_counts_when_it_is_made_and_when_it_is_fetched(room: Mailroom) -> None:
    zone = room.bureau.zone.id
    before, after, off, early = [await room.staff(zones=(zone,)) for _ in range(4)]
    waiting = await room.ask(before, zone_id=zone)
    gone = await room.ask(early, zone_id=zone)
    await room.take_away_zones(before)
    await room.switch_off(early)
    made = [await room.ask(each) for each in (after, off)]
    await room.make()
    failed = await room.export(before, waiting.id)
    assert (failed.state, failed.failure) == (ReportExport.STATE_FAILED, "ZONE_NOT_ASSIGNED")
    assert (await room.files.exports.get(gone.id)).failure == "UNAUTHORIZED"
    urls = [(await room.export(*each)).download_url for each in zip((after, off), (x.id for x in made), strict=True)]
    assert all([await room.fetch(url) for url in urls])
    await room.take_away_zones(after)
    await room.switch_off(off)
    for url in urls:
        with refused("REPORT_LINK_EXPIRED"):
            await room.fetch(url)
    await room.send()
    told = await room.outbox.last(before.address)
    assert "ZONE_NOT_ASSIGNED" in told.text
    assert not told.attachments
    assert [room.outbox.count(each.address) for each in (after, off, early)] == [0, 0, 0]


async def test_progress_is_seen_and_one_that_is_cancelled_ends(room: Mailroom) -> None:
    owner, objects = await room.staff(Role.ADMIN), SlowObjects()
    asked = await room.ask(owner, sections=[1, 4])
    making = asyncio.create_task(room.maker(objects, renew_seconds=0.01).run())
    await objects.begun.wait()

    async def is_seen() -> bool:
        return (await room.export(owner, asked.id)).rows > 0

    await until(is_seen)
    running = await room.export(owner, asked.id)
    assert running.state == ReportExport.STATE_RUNNING
    assert 0 < running.percent < 100
    assert running.HasField("started_at")
    taker = (await room.files.exports.get(asked.id)).taker
    await room.cancel(owner, asked.id)
    await making
    assert (await room.export(owner, asked.id)).state == ReportExport.STATE_CANCELLED
    assert objects.deleted == [object_name(asked.id, taker)]


async def test_what_a_process_dies_of_or_leaves_another_one_begins_anew(room: Mailroom) -> None:
    owner, exports, clock = await room.staff(Role.ADMIN), room.files.exports, room.clock
    asked = await room.ask(owner, sections=[8])
    lease = timedelta(seconds=60)
    dead, _ = await exports.take(clock(), clock() + lease)
    assert dead.id == asked.id
    begun = object_name(dead.id, dead.taker)
    await room.files.objects.put(begun, b"half of it")
    await room.make()
    assert (await room.export(owner, asked.id)).state == ReportExport.STATE_RUNNING, "it is another one's still"
    clock.move(seconds=61)
    await room.make()
    made = await room.export(owner, asked.id)
    assert (made.state, (await exports.get(asked.id)).tries) == (ReportExport.STATE_READY, 2)
    assert await room.files.objects.get(begun) is None
    with pytest.raises(Lost):
        await exports.put_back(dead, clock())
    with pytest.raises(Lost):
        await exports.fail(dead, "INTERNAL", clock(), [])
    assert await room.fetch(made.download_url), "who comes back too late changes nothing"

    # One that kills whoever makes it is given up.
    deadly = await room.ask(owner, sections=[8])
    for _ in range(MOST_TRIES):
        taken, _ = await exports.take(clock(), clock() + lease)
        assert taken.id == deadly.id
        clock.move(seconds=61)
    await room.make()
    assert (await room.export(owner, deadly.id)).failure == "INTERNAL"


@pytest.mark.parametrize(("objects", "failure"), [(AwayObjects, "UNAVAILABLE"), (BrokenObjects, "INTERNAL")])
async def test_what_fails_is_tried_again_and_said_at_last(room: Mailroom, objects, failure) -> None:
    owner, broken = await room.staff(Role.ADMIN), room.maker(objects())
    asked = await room.ask(owner, sections=[8])
    await broken.run()
    assert (await room.export(owner, asked.id)).state == ReportExport.STATE_QUEUED
    for _ in range(2):
        room.clock.move(seconds=31)
        await broken.run()
    failed = await room.export(owner, asked.id)
    assert (failed.state, failed.failure) == (ReportExport.STATE_FAILED, failure)
    await room.send()
    assert failure in (await room.outbox.last(owner.address)).text


async def test_lists_show_ones_own_and_to_admins_all(room: Mailroom) -> None:
    owner, admin = await room.staff(Role.ADMIN), await room.staff(Role.ADMIN)
    warden = await room.staff()
    asked = [(await room.ask(owner, sections=[8])).id for _ in range(3)]

    async def listed(by, token: str = "", **fields) -> pb.ListReportExportsResponse:
        request = pb.ListReportExportsRequest(page_size=2, page_token=token, **fields)
        return await room.exports.ListReportExports(request, metadata=by.metadata)

    first = await listed(owner)
    second = await listed(owner, first.next_page_token)
    assert [each.id for page in (first, second) for each in page.exports] == asked[::-1]
    assert not second.next_page_token
    assert [each.id for each in (await listed(admin, everybody=True)).exports] == asked[:0:-1]
    assert not (await listed(admin)).exports
    assert not (await listed(warden, everybody=True)).exports
    with refused("INVALID_PAGE_TOKEN"):
        await listed(admin, first.next_page_token)


async def test_a_link_opens_in_a_browser_without_signing_in(rest, people, application) -> None:
    await application.domains.reports.follower.run()
    admin = {"authorization": f"Bearer {(await people.admin()).access_token}", "idempotency-key": secrets.token_hex(8)}
    asked = {"from_day": "1997-05-01", "to_day": "1997-05-31", "sections": ["fines"]}
    answers = [await rest.post("/v1/reports/exports", json=asked, headers=admin) for _ in range(2)]
    first, second = (each.json()["report_export"]["id"] for each in answers)
    assert first == second
    await application.domains.reports.files.maker.run()
    made = (await rest.get(f"/v1/reports/exports/{first}", headers=admin)).json()["report_export"]
    path = made["download_url"].partition("/v1/")[2]
    file = await rest.get(f"/v1/{path}")
    assert (file.status_code, file.headers["content-type"]) == (200, "text/csv; charset=utf-8")
    assert file.headers["content-disposition"] == 'attachment; filename="report-1997-05-01-1997-05-31.csv"'
    assert file.headers["cache-control"] == "private, no-store"
    assert file.text.startswith("subject,day,hour")
    wrong = await rest.get(f"/v1/{path}x")
    assert (wrong.status_code, wrong.json()["code"]) == (404, "REPORT_LINK_INVALID")


async def _outcome(call) -> object:
    try:
        return await call
    except grpc.aio.AioRpcError as error:
        return reason_of(error)
