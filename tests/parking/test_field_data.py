"""What devices download of their zones: whole, and what changed since the last time."""

import asyncio
import gzip
from dataclasses import dataclass, field

import grpc.aio
import pytest
from bson import ObjectId

from parkup.common.v1.payment_method_pb2 import PaymentMethod
from parkup.parking.v1 import field_data_service_pb2 as pb
from parkup.parking.v1 import session_service_pb2 as sessions_pb
from parkup.parking.v1 import zone_service_pb2 as zones_pb
from parkup.parking.v1.field_data_service_pb2_grpc import FieldDataServiceStub
from server.mongo.stamps import STAMP
from server.parking.errors import DownloadOutdated
from server.parking.field_data.model import GOOD_SECONDS, Kind, Moment, Part, Version
from server.parking.field_data.repository import FieldDataRepository
from server.parking.field_data.versions import VersionTokens
from server.settings import DEV_SECRET
from server.values.caller import Caller, CallerKind
from server.values.paging import Page
from tests.errors import refused
from tests.parking.badges import MILLIMES, Counter
from tests.parking.conftest import plate

CASH = PaymentMethod.PAYMENT_METHOD_CASH
TOKENS = VersionTokens(DEV_SECRET)


@dataclass
class Device:
    """Takes over downloads as the contract says."""

    stub: FieldDataServiceStub
    owner: object
    zone_ids: list[str] = field(default_factory=list)
    version: str = ""
    page_size: int = 0
    was_full: bool = False
    pages: int = 0
    zones: dict[str, object] = field(default_factory=dict)
    sessions: dict[str, tuple[str, str, int]] = field(default_factory=dict)
    badges: dict[str, tuple[str, str, int, int]] = field(default_factory=dict)

    async def page(self, token: str = "") -> pb.DownloadFieldDataResponse:
        request = pb.DownloadFieldDataRequest(
            version=self.version, zone_ids=self.zone_ids, page_size=self.page_size, page_token=token, gzip=True
        )
        return await self.stub.DownloadFieldData(request, metadata=self.owner.metadata)

    async def download(self) -> "Device":
        pages = [await self.page()]
        while pages[-1].next_page_token:
            assert not pages[-1].version
            pages.append(await self.page(pages[-1].next_page_token))
        assert {page.full for page in pages} == {pages[0].full}
        if pages[0].full:
            self.zones, self.sessions, self.badges = {}, {}, {}
        for page in pages:
            self.take(page)
        self.version, self.was_full, self.pages = pages[-1].version, pages[0].full, len(pages)
        assert len(self.version) <= 1400
        return self

    def take(self, page: pb.DownloadFieldDataResponse) -> None:
        for gone in page.removed_session_ids:
            self.sessions.pop(gone, None)
        for gone in page.removed_season_badge_ids:
            self.badges.pop(gone, None)
        for data in page.zone_data:
            for each in data.sessions:
                self.sessions[each.id] = (data.zone_id, each.license_plate, each.valid_until)
            for each in data.season_badges:
                self.badges[each.id] = (data.zone_id, each.license_plate, each.valid_from, each.valid_until)
        self.zones |= {zone.id: zone for zone in page.zones}
        for gone in page.removed_zone_ids:
            del self.zones[gone]
            self.sessions = {key: value for key, value in self.sessions.items() if value[0] != gone}
            self.badges = {key: value for key, value in self.badges.items() if value[0] != gone}

    def plates(self) -> set[str]:
        return {each[1] for each in self.sessions.values()}


@pytest.fixture(scope="session")
def stub(channel: grpc.aio.Channel) -> FieldDataServiceStub:
    return FieldDataServiceStub(channel)


@pytest.fixture
def device(stub, agent):
    def of(owner=agent, **fields) -> Device:
        return Device(stub, owner, **fields)

    return of


@pytest.fixture
def park(start, fund, people):
    """Starts a session of a new driver, paid at once; gives both."""

    async def paid(**fields):
        person = await people.driver()
        await fund(person.id, 100_000)
        return person, await start(person, payment_method_id="wallet", **fields)

    return paid


@pytest.fixture
async def zone(make_zone):
    return await make_zone(season_badge_price=MILLIMES)


@pytest.fixture
def counter(channel) -> Counter:
    return Counter(channel)


@pytest.fixture
def assign(application):
    """Gives an agent other zones, and waits until this process has heard of it."""

    async def assigned(agent, *zones) -> None:
        auth, wanted = application.domains.auth, {zone.id for zone in zones}
        await auth.standings.assign_zones(CallerKind.AGENT, agent.id, sorted(wanted))
        async with asyncio.timeout(5):
            while await auth.staff_zones.of(Caller(CallerKind.AGENT, agent.id, "s")) != wanted:
                await asyncio.sleep(0)

    return assigned


class TestWhole:
    async def test_staff_download_their_own_zones(self, device, driver, people, admin, zone, make_zone, patrol) -> None:
        with refused("PERMISSION_DENIED"):
            await device(driver).download()
        elsewhere = await make_zone()
        for person in (await patrol(zone), await people.operator(zone_ids=(zone.id,))):
            with refused("ZONE_NOT_ASSIGNED"):
                await device(person, zone_ids=[zone.id, elsewhere.id]).download()
            assert (await device(person).download()).zones.keys() == {zone.id}
        with refused("ZONE_NOT_FOUND"):
            await device(admin, zone_ids=["0" * 24]).download()
        assert (await device(admin, zone_ids=[elsewhere.id.upper()]).download()).zones.keys() == {elsewhere.id}

    async def test_who_has_all_zones_or_very_many_names_them(self, device, admin, patrol, database, zone) -> None:
        with refused("INVALID_ARGUMENT") as refusal:
            await device(admin).download()
        assert list(refusal.fields) == ["zone_ids"]
        with refused("INVALID_ARGUMENT"):
            await device(admin, zone_ids=["0" * 24] * 51).download()
        nobody = await device(await patrol()).download()
        assert (nobody.was_full, nobody.zones, nobody.sessions) == (True, {}, {})

    async def test_it_has_what_a_check_needs(
        self, device, park, start, end, counter, operator, zone, make_zone, people, clock
    ) -> None:
        elsewhere = await make_zone()
        _, parked = await park(license_plate="123 تونس 4567")
        await park(zone_id=elsewhere.id)
        await start(await people.driver())  # nobody pays for it
        gone, over = await park()
        await end(over.id, gone)
        badge = await counter.make(operator, zone, "7 TUN 7")
        price = await counter.make(operator, zone, "8 TUN 8")
        paid = await counter.pay(operator, badge, CASH)
        got = await device().download()

        assert got.was_full
        assert got.sessions == {parked.id: (zone.id, "123TUN4567", -(-parked.end_time.ToMilliseconds() // 1000))}
        assert got.badges == {
            badge.id: (zone.id, "7TUN7", paid.valid_from.seconds, paid.valid_until.seconds),
        }
        assert price.id not in got.badges
        shown = got.zones[zone.id]
        assert (shown.code, shown.hourly_rate, shown.prices.car_sabot) == (zone.code, 1.5, 50)
        clock.move(hours=3)
        assert not (await device().download()).sessions

    async def test_a_badge_of_the_year_to_come_is_there_before_it_begins(
        self, device, counter, money, zone, clock
    ) -> None:
        driver = await money.driver(millimes=2 * MILLIMES)
        ahead = await counter.buy(driver, zone, plate(), year=clock().year + 1)
        assert (await device().download()).badges[ahead.id][2] == ahead.valid_from.seconds > clock().timestamp()


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


class TestPages:
    async def test_all_pages_are_of_one_moment(self, device, park, end) -> None:
        parked = [await park() for _ in range(5)]
        phone = device(page_size=2)
        pages = [await phone.page()]
        assert (pages[0].version, list(pages[0].zones)) == ("", [])
        # None of this shows: it is of later.
        await end(parked[4][1].id, parked[4][0])
        await park()
        while pages[-1].next_page_token:
            pages.append(await phone.page(pages[-1].next_page_token))
        told = [each.id for page in pages for data in page.zone_data for each in data.sessions]
        assert sorted(told) == sorted(session.id for _, session in parked)
        assert [sum(len(data.sessions) for data in page.zone_data) for page in pages] == [2, 2, 1]
        assert [bool(page.version) for page in pages] == [False, False, True]

    async def test_changes_have_pages_too(self, device, park, end) -> None:
        parked = [await park() for _ in range(3)]
        phone = await device().download()
        for owner, session in parked:
            await end(session.id, owner)
        fresh = [await park() for _ in range(3)]
        phone.page_size = 2
        await phone.download()
        assert phone.pages >= 3
        assert phone.sessions.keys() == {session.id for _, session in fresh}

    async def test_when_the_zones_change_between_pages_it_begins_anew(
        self, device, park, zone, make_zone, patrol, assign
    ) -> None:
        agent = await patrol(zone)
        for _ in range(2):
            await park()
        phone = device(agent, page_size=1)
        first = await phone.page()
        await assign(agent, zone, await make_zone())
        with refused("DOWNLOAD_OUTDATED"):
            await phone.page(first.next_page_token)
        assert (await phone.download()).was_full

    async def test_a_moment_that_the_database_has_forgotten_is_refused(self, database, zone, clock) -> None:
        part = Part(Kind.SESSIONS, [zone.id])
        with pytest.raises(DownloadOutdated):
            await FieldDataRepository(database).find(part, Moment(1, 1), clock(), Page(10))

    async def test_a_page_token_belongs_to_its_download(self, device, park, patrol, zone) -> None:
        for _ in range(2):
            await park()
        first = await device(page_size=1).page()
        for other in (device(await patrol(zone), page_size=1), device(page_size=1, zone_ids=[zone.id])):
            with refused("INVALID_PAGE_TOKEN"):
                await other.page(first.next_page_token)


class TestHowItIsSent:
    @pytest.mark.parametrize("gzip", [True, False])
    async def test_compressed_to_who_asks_for_it(self, rest, agent, gzip) -> None:
        """The first byte of a message says whether it is compressed; five come before the request."""
        request = pb.DownloadFieldDataRequest(gzip=gzip).SerializeToString()
        answer = await rest.post(
            "/parkup.parking.v1.FieldDataService/DownloadFieldData",
            content=len(request).to_bytes(5) + request,
            headers={**dict(agent.metadata), "content-type": "application/grpc-web+proto"},
        )
        assert bool(answer.content[0]) is gzip

    async def test_over_rest_in_json(self, rest, agent, park, zone) -> None:
        _, session = await park(license_plate="123 تونس 4567")
        first = (await rest.get("/v1/field-data", headers=dict(agent.metadata))).json()
        until = -(-session.end_time.ToMilliseconds() // 1000)
        told = {"id": session.id, "license_plate": "123TUN4567", "valid_until": until}
        assert first["zone_data"] == [{"zone_id": zone.id, "sessions": [told], "season_badges": []}]
        assert first["zones"][0]["prices"] == {"car_sabot": 50, "pound": 100}
        query = {"version": first["version"], "zone_ids": [zone.id], "limit": 1, "gzip": "true"}
        again = (await rest.get("/v1/field-data", params=query, headers=dict(agent.metadata))).json()
        assert (again["full"], again["zones"], again["removed_session_ids"]) == (False, [], [])


def test_versions_are_read_as_they_were_written() -> None:
    version = Version(Moment(1_795_293_772, 14), {"a" * 24: 1, "0" * 24: 4_000_000_000})
    token = TOKENS.write(version)
    assert TOKENS.read(token) == version
    assert VersionTokens("another").read(token) is None
    fifty = Version(Moment(1, 1), {f"{number:024x}": 1 for number in range(50)})
    assert len(TOKENS.write(fifty)) <= 1400


def test_a_session_takes_few_bytes() -> None:
    """As the contract says of a compressed answer; random plates and ids made within a minute."""
    data = pb.FieldZoneData(zone_id=str(ObjectId()))
    for number in range(2_000):
        data.sessions.add(
            id=str(ObjectId()), license_plate=plate().replace(" ", ""), valid_until=1_795_293_772 + number * 7
        )
    whole = pb.DownloadFieldDataResponse(zone_data=[data]).SerializeToString()
    assert len(gzip.compress(whole, 6)) / 2_000 < 18
