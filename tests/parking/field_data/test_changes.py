"""What devices download when they have been told before: what changed, and all of that."""

import asyncio

import pytest
from bson import ObjectId

from parkup.parking.v1 import session_service_pb2 as sessions_pb
from parkup.parking.v1 import zone_service_pb2 as zones_pb
from server.mongo.stamps import STAMP
from server.parking.field_data.model import GOOD_SECONDS, Moment, Version
from tests.parking.badges import MILLIMES
from tests.parking.conftest import plate
from tests.parking.field_data.device import TOKENS, Device


class TestChanges:
    async def test_each_change_arrives_and_nothing_else(
        self, device, park, start, end, fund, sessions, operator, people, zone, clock
    ) -> None:
        kept_owner, kept = await park()
        first, second, third = await park(), await park(), await park()
        unpaid_owner = await people.driver()
        unpaid = await start(unpaid_owner)
        phone = await device().download()
        assert phone.sessions.keys() == {kept.id, first[1].id, second[1].id, third[1].id}
        assert not (await phone.download()).was_full

        await end(first[1].id, first[0])
        await sessions.CancelSession(
            sessions_pb.CancelSessionRequest(session_id=second[1].id), metadata=second[0].metadata
        )
        more = sessions_pb.ExtendSessionRequest(session_id=kept.id, additional_minutes=30, payment_method_id="wallet")
        extended = (await sessions.ExtendSession(more, metadata=kept_owner.metadata)).session
        corrected = sessions_pb.UpdateSessionRequest(session_id=third[1].id, license_plate="55 TUN 55")
        await sessions.UpdateSession(corrected, metadata=operator.metadata)
        await fund(unpaid_owner.id, 10_000)
        more = sessions_pb.ExtendSessionRequest(session_id=unpaid.id, additional_minutes=30, payment_method_id="wallet")
        _, fresh = await park()
        await phone.download()

        assert not phone.was_full
        assert phone.sessions.keys() == {kept.id, third[1].id, fresh.id}
        assert phone.sessions[kept.id][2] == -(-extended.end_time.ToMilliseconds() // 1000)
        assert phone.sessions[third[1].id][1] == "55TUN55"
        assert phone.sessions == (await device().download()).sessions

    async def test_a_session_that_was_ended_and_then_deleted_goes(self, device, park, end, sessions, operator) -> None:
        owner, session = await park()
        phone = await device().download()
        assert session.id in phone.sessions
        await end(session.id, owner)
        remove = sessions_pb.DeleteSessionRequest(session_id=session.id)
        await sessions.DeleteSession(remove, metadata=operator.metadata)
        assert not (await phone.download()).was_full
        assert not phone.sessions

    async def test_what_ran_out_is_not_sent_as_gone(self, device, park, clock, application) -> None:
        await park(duration_minutes=30)
        phone = await device().download()
        clock.move(minutes=31)
        await application.domains.sessions.expire_due()
        page = await phone.page()
        assert (page.full, list(page.removed_session_ids), list(page.zone_data)) == (False, [], [])

    async def test_badges_come_and_go(self, device, counter, operator, money, zone) -> None:
        driver = await money.driver(millimes=2 * MILLIMES)
        phone = await device().download()
        bought = await counter.buy(driver, zone, plate())
        assert (await phone.download()).badges.keys() == {bought.id}
        await counter.take_back(operator, bought)
        assert not (await phone.download()).badges
        assert not phone.was_full

    async def test_prices_that_change_arrive_with_their_zone(self, device, zones, zone, admin) -> None:
        phone = await device().download()
        assert not (await phone.page()).zones
        await zones.UpdateZone(zones_pb.UpdateZoneRequest(zone_id=zone.id, hourly_rate=9), metadata=admin.metadata)
        await phone.download()
        assert (phone.was_full, phone.zones[zone.id].hourly_rate) == (False, 9)

    async def test_zones_that_are_assigned_come_whole_and_others_go(
        self, device, park, zone, make_zone, patrol, assign
    ) -> None:
        second, third = await make_zone(), await make_zone()
        (_, here), (_, there), (_, far) = (
            await park(),
            await park(zone_id=second.id),
            await park(zone_id=third.id),
        )
        agent = await patrol(zone, second)
        phone = await device(agent).download()
        assert phone.sessions.keys() == {here.id, there.id}
        await assign(agent, second, third)
        page = await phone.page()
        assert (list(page.removed_zone_ids), [each.id for each in page.zones]) == ([zone.id], [third.id])
        await phone.download()
        assert not phone.was_full
        assert (phone.zones.keys(), phone.sessions.keys()) == ({second.id, third.id}, {there.id, far.id})
        await assign(agent, zone)
        assert (await phone.download()).was_full
        assert (phone.zones.keys(), phone.sessions.keys()) == ({zone.id}, {here.id})

    @pytest.mark.parametrize("token", ["x", "é", "A" * 1400, TOKENS.write(Version(Moment(1, 1), {}))[:-1] + "_"])
    async def test_a_version_that_is_none_of_ours_is_as_good_as_none(self, device, park, token) -> None:
        _, session = await park()
        phone = device(version=token)
        assert (await phone.download()).was_full
        assert session.id in phone.sessions

    @pytest.mark.parametrize(("ago", "full"), [(GOOD_SECONDS - 600, False), (GOOD_SECONDS + 600, True), (-600, True)])
    async def test_a_version_is_good_for_a_day(self, device, zone, ago, full) -> None:
        phone = await device().download()
        moment, zones = TOKENS.read(phone.version).moment, {zone.id: zone.version}
        phone.version = TOKENS.write(Version(Moment(moment.seconds - ago, 1), zones))
        assert (await phone.download()).was_full is full

    async def test_what_was_written_before_a_download_and_committed_after_it_comes_with_the_next(
        self, device, park, application, database
    ) -> None:
        """Its stamp is older than the download, which could not see it."""
        _, session = await park()
        key = {"_id": ObjectId(session.id)}
        async with application.kernel.client.start_session() as tx:
            await tx.start_transaction()
            ended = {"$set": {"status": "completed"}, "$unset": {"goodUntil": ""}}
            stamped = {"$currentDate": {STAMP: {"$type": "timestamp"}}}
            await database["parkingSessions"].update_one(key, ended | stamped, session=tx)
            await park()  # later than that, and seen by the download
            phone = await device().download()
            assert session.id in phone.sessions
            await tx.commit_transaction()
        stamp = (await database["parkingSessions"].find_one(key))[STAMP]
        assert (stamp.time, stamp.inc) < TOKENS.read(phone.version).moment
        await phone.download()
        assert not phone.was_full
        assert session.id not in phone.sessions

    async def test_sessions_of_before_the_stamps_are_told_when_they_change(self, device, park, end, database) -> None:
        owner, session = await park()
        await database["parkingSessions"].update_one({"_id": ObjectId(session.id)}, {"$unset": {STAMP: ""}})
        phone = await device().download()
        assert session.id in phone.sessions
        await end(session.id, owner)
        assert not (await phone.download()).sessions

    async def test_whatever_is_written_meanwhile_a_device_ends_with_what_there_is(
        self, device, start, fund, people, end, another_server, sessions
    ) -> None:
        """Two processes write, and devices download all the time, in small pages."""
        drivers = [await people.driver() for _ in range(6)]
        for each in drivers:
            await fund(each.id, 1_000_000)
        phones = [await device(page_size=3).download() for _ in range(2)]
        busy = True

        async def come_and_go(person) -> None:
            for turn in range(8):
                session = await start(person, payment_method_id="wallet")
                if turn < 7:
                    await end(session.id, person)

        async def follow(phone: Device) -> None:
            while busy:
                await phone.download()

        followers = [asyncio.create_task(follow(phone)) for phone in phones]
        await asyncio.gather(*map(come_and_go, drivers))
        busy = False
        await asyncio.gather(*followers)
        whole = await device().download()
        assert len(whole.sessions) == len(drivers)
        for phone in phones:
            await phone.download()
            assert not phone.was_full
            assert phone.sessions == whole.sessions
