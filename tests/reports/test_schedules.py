"""Reports come by mail every week or month: once, to whom they are meant for, on what the owner sees by then."""

import asyncio
import io
from dataclasses import replace

import pytest
from bson import ObjectId
from pypdf import PdfReader

from parkup.auth.v1.operator_service_pb2 import DeleteOperatorRequest
from parkup.auth.v1.operator_service_pb2_grpc import OperatorServiceStub
from parkup.reports.v1 import report_schedule_service_pb2 as pb
from parkup.reports.v1.report_export_service_pb2 import ListReportExportsRequest
from parkup.reports.v1.report_schedule_service_pb2 import ReportSchedule, ReportScheduleRun
from server.errors import Unauthorized
from server.kernel import new_id
from server.reports.mails.document import MailResult
from server.reports.schedules.model import MOST_SCHEDULES
from server.reports.schedules.planning import SchedulePlanner
from server.values.caller import CallerKind, Role
from tests.errors import reason_of, refused
from tests.reports.mailroom import MONTHLY, Mailroom, NoMail

NOBODYS = "f" * 24


async def test_a_week_comes_by_mail_with_its_report_once(room: Mailroom) -> None:
    zone = room.bureau.zone
    owner = await room.staff(zones=(zone.id,))
    scope = pb.ReportScope(zone_id=zone.id)
    schedule = await room.schedule(owner, name="Ma semaine", scope=scope, sections=[1, 8], weekday=1)
    assert (schedule.weekday, schedule.month_day, schedule.format, schedule.language) == (1, 1, 2, 1)
    assert schedule.next_run_at.ToDatetime() > schedule.created_at.ToDatetime()
    await room.run()
    assert not room.outbox.count(owner.address), "its time has not come"

    room.clock.move(days=7)
    # Two processes of each kind at once, and all of it again.
    for _ in range(2):
        await asyncio.gather(room.plan(), room.plan())
        await asyncio.gather(room.make(), room.make())
        await asyncio.gather(room.send(), room.send())
    (mail,) = room.outbox.messages[owner.address]
    seen = await room.look(owner, schedule.id)
    run = seen.last_run
    assert (run.result, run.HasField("problem")) == (ReportScheduleRun.RESULT_SENT, False)
    (file,) = mail.attachments
    assert (file.name, file.content_type) == (f"report-{run.from_day}-{run.to_day}.pdf", "application/pdf")
    paper = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(file.content)).pages)
    assert "Occupation" in paper
    assert "Ma semaine" in mail.subject
    name = (await room.export(owner, run.export_id)).place.name
    for text in (mail.text, mail.html):
        assert name in text
        assert "Comparée à" in text
    assert seen.next_run_at.ToDatetime() > room.clock().replace(tzinfo=None)

    # Its export is listed as any other; a week later comes the next week.
    request = ListReportExportsRequest()
    (export,) = (await room.exports.ListReportExports(request, metadata=owner.metadata)).exports
    assert (export.id, export.schedule_id) == (run.export_id, schedule.id)
    room.clock.move(days=7)
    await room.run()
    assert room.outbox.count(owner.address) == 2
    after = (await room.look(owner, schedule.id)).last_run
    assert after.from_day > run.to_day


async def test_a_process_that_dies_in_between_has_nothing_sent_twice(room: Mailroom) -> None:
    owner = await room.staff(Role.ADMIN)
    schedule = await room.schedule(owner, sections=[8], format=1)
    await room.make_due(schedule)
    (due,) = [each for each in await room.files.schedules.due(room.clock(), 100) if each.id == schedule.id]
    # Planned; and what comes next is not noted.
    planner = SchedulePlanner(room.files.schedules, room.clock, new_id)
    planned = planner._due(due, room.clock())
    await room.files.schedules.plan([planned], room.clock())
    await room.database["reportSchedules"].update_one(
        {"_id": ObjectId(schedule.id)}, {"$set": {"nextRunAt": room.clock()}, "$unset": {"lastRun": ""}}
    )
    await room.run()
    # Other times within the same period change nothing about what was sent.
    await room.make_due(schedule)
    await room.run()
    (mail,) = room.outbox.messages[owner.address]
    seen = await room.look(owner, schedule.id)
    assert (seen.last_run.export_id, seen.last_run.result) == (planned.export.id, ReportScheduleRun.RESULT_SENT)

    # Handed over, and not noted: it comes again under the same name, which mailboxes show once.
    mails = room.database["reportMails"]
    mail_id = f"{planned.export.id}:{owner.id}"
    await mails.update_one({"_id": mail_id}, {"$set": {"nextTryAt": room.clock()}, "$unset": {"result": ""}})
    await room.send()
    again = room.outbox.messages[owner.address][-1]
    assert again.message_id == mail.message_id
    assert (await mails.find_one({"_id": mail_id}))["result"] == MailResult.SENT


async def test_a_large_one_comes_as_a_link_in_the_language_of_the_schedule(room: Mailroom) -> None:
    owner = await room.staff(Role.ADMIN)
    schedule = await room.schedule(owner, name="شهر <b>", language=3, cadence=MONTHLY, month_day=31, format=1)
    await room.make_due(schedule)
    await room.plan()
    await room.make()
    await room.mailer(attached=0).run()
    mail = await room.outbox.last(owner.address)
    assert not mail.attachments
    assert 'dir="rtl"' in mail.html
    assert "<b>" not in mail.html
    (url,) = [word for word in mail.text.split() if "/v1/reports/files/" in word]
    assert (await room.fetch(url)).startswith(b"subject,day,hour")


async def test_what_the_owner_sees_by_then_counts_and_the_schedule_says_so(room: Mailroom) -> None:
    zone, result = room.bureau.zone.id, ReportScheduleRun
    scope = pb.ReportScope(zone_id=zone)
    early, late, off, all_of_it = [await room.staff(zones=(zone,)) for _ in range(4)]
    schedules = [await room.schedule(each, scope=scope, format=1, sections=[8]) for each in (early, late, off)]
    schedules.append(await room.schedule(all_of_it, format=1, sections=[8]))
    admin = await room.staff(Role.ADMIN)
    for each in schedules:
        await room.make_due(each)
    await room.plan()
    under_way = (await room.look(early, schedules[0].id)).last_run
    assert under_way.result == result.RESULT_UNDER_WAY
    await room.take_away_zones(early)
    await room.take_away_zones(all_of_it)
    await room.make()
    # Between making and sending.
    await room.take_away_zones(late)
    await room.switch_off(off)
    await room.send()
    found = [(await room.look(admin, each.id)).last_run for each in schedules]
    assert [(each.result, each.problem) for each in found] == [
        (result.RESULT_NO_ACCESS, "ZONE_NOT_ASSIGNED"),
        (result.RESULT_NO_ACCESS, "ZONE_NOT_ASSIGNED"),
        (result.RESULT_NO_ACCESS, "UNAUTHORIZED"),
        (result.RESULT_SENT, ""),
    ]
    assert [room.outbox.count(each.address) for each in (early, late, off)] == [0, 0, 0]
    (file,) = (await room.outbox.last(all_of_it.address)).attachments
    assert file.content.count(b"\r\n") == 1, "nothing is left that they see"


async def test_admins_have_it_sent_to_other_staff_as_long_as_they_are_admins(room: Mailroom) -> None:
    admin, guard, mute = await room.staff(Role.ADMIN), await room.staff(), await room.staff(with_email=False)
    with refused("REPORT_RECIPIENT_NOT_ALLOWED"):
        await room.schedule(guard, recipient_ids=[guard.id, admin.id])
    for nobody in (mute.id, NOBODYS):
        with refused("REPORT_RECIPIENT_UNREACHABLE") as unreachable:
            await room.schedule(admin, recipient_ids=[guard.id, nobody])
        assert unreachable.metadata == {"operator_id": nobody}
    with refused("REPORT_RECIPIENT_UNREACHABLE"):
        await room.schedule(mute)
    schedule = await room.schedule(admin, recipient_ids=[guard.id, guard.id.upper()], format=1, sections=[8])
    assert list(schedule.recipient_ids) == [guard.id]
    await room.make_due(schedule)
    await room.run()
    assert (room.outbox.count(guard.address), room.outbox.count(admin.address)) == (1, 0)

    auth = room.application.domains.auth
    room.clock.move(days=7)
    await room.make_due(schedule)
    await room.plan()
    await room.make()
    await auth.standings.change_role(admin.id, Role.OPERATOR)
    await room.send()
    assert room.outbox.count(guard.address) == 1
    seen = await room.schedules.GetReportSchedule(_get(schedule), metadata=(await room.staff(Role.ADMIN)).metadata)
    run = seen.schedule.last_run
    assert (run.result, run.problem) == (ReportScheduleRun.RESULT_NO_ACCESS, "REPORT_RECIPIENT_NOT_ALLOWED")


async def test_what_is_paused_or_deleted_or_cancelled_is_not_sent(room: Mailroom) -> None:
    owner = await room.staff(Role.ADMIN)
    paused, deleted, cancelled, early = [await room.schedule(owner, format=1, sections=[8]) for _ in range(4)]
    early = await _update(room, owner, early, is_paused=True)
    assert not early.HasField("next_run_at")
    for each in (paused, deleted, cancelled):
        await room.make_due(each)
    await room.plan()
    await room.cancel(owner, (await room.look(owner, cancelled.id)).last_run.export_id)
    await room.make()
    await _update(room, owner, paused, is_paused=True)
    await room.schedules.DeleteReportSchedule(
        pb.DeleteReportScheduleRequest(schedule_id=deleted.id), metadata=owner.metadata
    )
    await room.send()
    assert room.outbox.count(owner.address) == 0
    for each in (paused, cancelled):
        assert (await room.look(owner, each.id)).last_run.result == ReportScheduleRun.RESULT_NOT_SENT
    room.clock.move(days=30)
    await _update(room, owner, cancelled, is_paused=True)
    await room.run()
    assert room.outbox.count(owner.address) == 0
    on = await _update(room, owner, early, is_paused=False)
    assert on.next_run_at.ToDatetime() > room.clock().replace(tzinfo=None), "it begins with the next time"


async def test_schedules_of_who_is_switched_off_wait_until_they_are_switched_on_again(room: Mailroom) -> None:
    owner, admin = await room.staff(Role.ADMIN), await room.staff(Role.SUPER_ADMIN)
    schedule = await room.schedule(owner, format=1, sections=[8])
    standings = room.application.domains.auth.standings
    await room.switch_off(owner)
    room.clock.move(days=7)
    await room.run()
    assert (await room.look(admin, schedule.id)).last_run.result == ReportScheduleRun.RESULT_NO_ACCESS
    await standings.switch_on(CallerKind.OPERATOR, owner.id)
    room.clock.move(days=7)
    await room.run()
    assert (await room.look(admin, schedule.id)).last_run.result == ReportScheduleRun.RESULT_SENT
    assert room.outbox.count(owner.address) == 1


async def test_schedules_go_with_their_owner(room: Mailroom) -> None:
    owner, other, admin = await room.staff(), await room.staff(), await room.staff(Role.SUPER_ADMIN)
    schedules = [await room.schedule(owner, format=1, sections=[8]) for _ in range(3)]
    paused, due, _ = schedules
    await _update(room, owner, paused, is_paused=True)
    others = await room.schedule(other, format=1, sections=[8])
    await room.make_due(due)
    await room.plan()
    operators = OperatorServiceStub(room.bureau.office.channel)
    await operators.DeleteOperator(DeleteOperatorRequest(operator_id=owner.id), metadata=admin.metadata)
    for each in schedules:
        with refused("REPORT_SCHEDULE_NOT_FOUND"):
            await room.look(admin, each.id)
    assert await room.look(admin, others.id) == others
    noted = room.database["auditLog"].find({"subjectId": {"$in": [each.id for each in schedules]}, "action": "delete"})
    assert [str(each["actorId"]) async for each in noted] == [admin.id] * 3
    await room.run()
    assert room.outbox.count(owner.address) == 0


async def test_who_is_deleted_meanwhile_makes_no_schedule(room: Mailroom) -> None:
    owner = await room.staff()
    schedule = await room.schedule(owner)
    standings, schedules = room.application.domains.auth.standings, room.files.schedules
    late = replace((await schedules.by_ids([schedule.id]))[schedule.id], id=new_id())
    await standings.delete_operator(owner.id)
    # As of a call that was let in before.
    with pytest.raises(Unauthorized):
        await schedules.insert(late)
    assert not await schedules.by_ids([schedule.id, late.id])


async def test_a_mail_server_that_is_away_is_tried_again_and_one_that_knows_nobody_is_not(room: Mailroom) -> None:
    owner, nobody = await room.staff(Role.ADMIN), await room.staff(Role.ADMIN)
    schedule = await room.schedule(owner, format=1, sections=[8])
    await room.make_due(schedule)
    await room.plan()
    await room.make()
    for mail in (NoMail(), NoMail(is_broken=True)):
        await room.mailer(mail).run()
        assert (await room.look(owner, schedule.id)).last_run.result == ReportScheduleRun.RESULT_UNDER_WAY
        await room.send()
        assert room.outbox.count(owner.address) == 0, "not at once"
        room.clock.move(minutes=3)
    await room.send()
    assert room.outbox.count(owner.address) == 1
    late = await room.schedule(owner, format=1, sections=[8])
    other = await room.schedule(nobody, format=1, sections=[8])
    await room.make_due(late)
    await room.make_due(other)
    await room.plan()
    await room.make()
    await room.mailer(NoMail(for_good=True)).run()
    for by, each in ((nobody, other), (owner, late)):
        run = (await room.look(by, each.id)).last_run
        assert (run.result, run.problem) == (ReportScheduleRun.RESULT_NOT_SENT, "REPORT_RECIPIENT_UNREACHABLE")


async def test_a_schedule_is_its_owners_and_admins(room: Mailroom) -> None:
    zone = room.bureau.zone.id
    owner, other, admin = await room.staff(zones=(zone,)), await room.staff(), await room.staff(Role.ADMIN)
    schedule = await room.schedule(owner, name=" Ma\r\nsemaine ")
    assert schedule.name == "Ma semaine", "it stands in the subjects of mails"
    with refused("INVALID_ARGUMENT"):
        await room.schedule(owner, name="\n")
    with refused("REPORT_SCHEDULE_NOT_FOUND"):
        await room.look(other, schedule.id)
    with refused("REPORT_SCHEDULE_NOT_FOUND"):
        await _update(room, other, schedule, name="Mine")
    delete = pb.DeleteReportScheduleRequest(schedule_id=schedule.id)
    with refused("REPORT_SCHEDULE_NOT_FOUND"):
        await room.schedules.DeleteReportSchedule(delete, metadata=other.metadata)

    # Whoever changes it, what its owner sees and may name counts.
    scoped = await _update(room, admin, schedule, scope=pb.ReportScope(zone_id=zone), name="Zone", cadence=MONTHLY)
    assert (scoped.scope.zone_id, scoped.owner_id, scoped.cadence) == (zone, owner.id, MONTHLY)
    elsewhere = (await room.bureau.office.zone()).id
    for fields, reason in (
        ({"scope": pb.ReportScope(zone_id=elsewhere)}, "ZONE_NOT_ASSIGNED"),
        ({"scope": pb.ReportScope(zone_id=NOBODYS)}, "ZONE_NOT_ASSIGNED"),
        ({"scope": pb.ReportScope(car_park=room.bureau.park)}, "CAR_PARK_NOT_ASSIGNED"),
        ({"scope": pb.ReportScope(car_park="NOWHERE")}, "CAR_PARK_NOT_FOUND"),
        ({"scope": pb.ReportScope(car_park="X", zone_id=zone)}, "INVALID_ARGUMENT"),
        ({"recipient_ids": [admin.id]}, "REPORT_RECIPIENT_NOT_ALLOWED"),
        ({"month_day": 29}, "INVALID_ARGUMENT"),
    ):
        with refused(reason):
            await _update(room, admin, schedule, **fields)
    mine = await room.schedule(admin)
    with refused("ZONE_NOT_FOUND"):
        await _update(room, admin, mine, scope=pb.ReportScope(zone_id=NOBODYS))
    with refused("REPORT_RECIPIENT_UNREACHABLE"):
        await _update(room, admin, mine, recipient_ids=[NOBODYS])
    await room.schedules.DeleteReportSchedule(delete, metadata=admin.metadata)
    with refused("REPORT_SCHEDULE_NOT_FOUND"):
        await room.look(owner, schedule.id)
    for by, scope, reason in (
        (other, {"zone_id": zone}, "ZONE_NOT_ASSIGNED"),
        (admin, {"zone_id": NOBODYS}, "ZONE_NOT_FOUND"),
        (other, {"car_park": room.bureau.park}, "CAR_PARK_NOT_ASSIGNED"),
        (admin, {"car_park": "NOWHERE"}, "CAR_PARK_NOT_FOUND"),
    ):
        with refused(reason):
            await room.schedule(by, scope=pb.ReportScope(**scope))


async def test_nobody_has_more_than_some_and_lists_show_them(room: Mailroom) -> None:
    owner, admin = await room.staff(zones=(room.bureau.zone.id,)), await room.staff(Role.ADMIN)
    answers = await asyncio.gather(
        *(room.schedule(owner, name=f"N {number}") for number in range(MOST_SCHEDULES + 3)), return_exceptions=True
    )
    refusals = {reason_of(each) for each in answers if isinstance(each, BaseException)}
    assert refusals == {"TOO_MANY_REPORT_SCHEDULES"}
    made = {each.id for each in answers if isinstance(each, ReportSchedule)}
    assert len(made) == MOST_SCHEDULES

    async def listed(by, token: str = "", size: int = 15, **fields) -> pb.ListReportSchedulesResponse:
        request = pb.ListReportSchedulesRequest(page_size=size, page_token=token, **fields)
        return await room.schedules.ListReportSchedules(request, metadata=by.metadata)

    first = await listed(owner)
    second = await listed(owner, first.next_page_token)
    shown = [each.id for page in (first, second) for each in page.schedules]
    assert (set(shown), len(shown), second.next_page_token) == (made, MOST_SCHEDULES, "")
    assert made <= {each.id for each in (await listed(admin, size=200, everybody=True)).schedules}
    assert not (await listed(admin)).schedules
    with refused("INVALID_PAGE_TOKEN"):
        await listed(admin, first.next_page_token)


async def _update(room: Mailroom, by, schedule: ReportSchedule, **fields) -> ReportSchedule:
    request = pb.UpdateReportScheduleRequest(schedule_id=schedule.id, **fields)
    return (await room.schedules.UpdateReportSchedule(request, metadata=by.metadata)).schedule


def _get(schedule: ReportSchedule) -> pb.GetReportScheduleRequest:
    return pb.GetReportScheduleRequest(schedule_id=schedule.id)
