"""What becomes of a zone that is deleted, and of what goes with it."""

import asyncio

import pytest
from bson import ObjectId

from parkup.common.v1.geo_point_pb2 import GeoPoint
from parkup.enforcement.v1.agent_service_pb2 import GetMyAgentRequest
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceStub
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.enforcement.v1.violation_ticket_service_pb2 import IssueViolationTicketRequest
from parkup.enforcement.v1.violation_ticket_service_pb2_grpc import ViolationTicketServiceStub
from parkup.parking.v1 import meter_service_pb2 as meter_pb
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1 import street_service_pb2 as street_pb
from parkup.parking.v1 import zone_service_pb2 as pb
from parkup.parking.v1.street_pb2 import Street
from server import app
from tests.errors import refused
from tests.parking.conftest import plate


class TestDeleteZone:
    @pytest.fixture
    def delete(self, zones):
        async def ask(person, zone_id: str) -> pb.DeleteZoneResponse:
            return await zones.DeleteZone(pb.DeleteZoneRequest(zone_id=zone_id), metadata=person.metadata)

        return ask

    async def test_only_admins_delete_zones(self, zones, delete, zone, operator, driver, people) -> None:
        with refused("UNAUTHORIZED"):
            await zones.DeleteZone(pb.DeleteZoneRequest(zone_id=zone.id))
        for person in (driver, operator):
            with refused("PERMISSION_DENIED"):
                await delete(person, zone.id)
        assert (await zones.GetZone(pb.GetZoneRequest(zone_id=zone.id))).zone.is_active

    async def test_an_unknown_zone_is_not_found(self, delete, admin) -> None:
        with refused("ZONE_NOT_FOUND"):
            await delete(admin, "0" * 24)

    async def test_a_zone_that_nobody_used_is_gone(self, zones, delete, zone, admin) -> None:
        answer = await delete(admin, zone.id.upper())
        assert answer.deleted
        assert not answer.HasField("zone")
        assert answer.message
        for ask in (
            zones.GetZone(pb.GetZoneRequest(zone_id=zone.id)),
            zones.GetZoneByCode(pb.GetZoneByCodeRequest(code=zone.code)),
            delete(admin, zone.id),
        ):
            with refused("ZONE_NOT_FOUND"):
                await ask
        listed = await zones.ListZones(pb.ListZonesRequest(query=zone.code))
        assert not listed.zones

    async def test_streets_and_meters_go_with_it(
        self, delete, streets, meters, zone, make_zone, admin, database
    ) -> None:
        other = await make_zone()
        for each in (zone, other):
            street = street_pb.CreateStreetRequest(
                zone_id=each.id, type=Street.TYPE_FREE, encoded_polyline="_p~iF~ps|U_ulLnnqC"
            )
            await streets.CreateStreet(street, metadata=admin.metadata)
            meter = meter_pb.CreateMeterRequest(zone_id=each.id, latitude=1, longitude=1)
            await meters.CreateMeter(meter, metadata=admin.metadata)
        assert (await delete(admin, zone.id)).deleted
        for collection in ("streets", "parkingMeters"):
            left = [await database[collection].count_documents({"zoneId": ObjectId(each.id)}) for each in (zone, other)]
            assert left == [0, 1]

    @pytest.mark.parametrize("is_over", [False, True])
    async def test_one_with_sessions_is_switched_off_and_says_so(
        self, zones, sessions, delete, zone, admin, driver, is_over
    ) -> None:
        start = session_pb.StartSessionRequest(zone_id=zone.id, license_plate=plate(), duration_minutes=60)
        session = (await sessions.StartSession(start, metadata=driver.metadata)).session
        if is_over:
            end = session_pb.EndSessionRequest(session_id=session.id)
            await sessions.EndSession(end, metadata=driver.metadata)
        for _ in range(2):
            answer = await delete(admin, zone.id)
            assert not answer.deleted
            assert (answer.zone.id, answer.zone.is_active) == (zone.id, False)
            assert "désactivée" in answer.message
        assert not (await zones.GetZone(pb.GetZoneRequest(zone_id=zone.id))).zone.is_active
        with refused("ZONE_INACTIVE"):
            await sessions.StartSession(start, metadata=driver.metadata)

    async def test_one_with_violation_tickets_is_switched_off(self, channel, zones, delete, zone, admin, agent) -> None:
        fine = IssueViolationTicketRequest(
            license_plate=plate(),
            reason=ViolationTicket.REASON_CAR_SABOT,
            zone_id=zone.id,
            position=GeoPoint(coordinates=[10.3, 36.8]),
        )
        await ViolationTicketServiceStub(channel).IssueViolationTicket(fine, metadata=agent.metadata)
        english = (*admin.metadata, ("accept-language", "en"))
        answer = await zones.DeleteZone(pb.DeleteZoneRequest(zone_id=zone.id), metadata=english)
        assert (answer.deleted, answer.zone.is_active) == (False, False)
        assert "switched off" in answer.message

    async def test_staff_who_worked_there_work_on_elsewhere(
        self, channel, zones, delete, zone, make_zone, admin, people, patrol
    ) -> None:
        other = await make_zone()
        operator, patroller = await people.operator(zone_ids=(zone.id, other.id)), await patrol(zone, other)
        await delete(admin, zone.id)
        assigned = await zones.ListAssignedZones(pb.ListAssignedZonesRequest(), metadata=operator.metadata)
        assert [each.id for each in assigned.zones] == [other.id]
        with refused("ZONE_NOT_FOUND"):
            await zones.UpdateZone(pb.UpdateZoneRequest(zone_id=zone.id, name="x"), metadata=operator.metadata)
        me = await AgentServiceStub(channel).GetMyAgent(GetMyAgentRequest(), metadata=patroller.metadata)
        assert [each.id for each in me.agent.zones] == [other.id]

    async def test_its_code_is_free_again(self, delete, zone, make_zone, admin) -> None:
        await delete(admin, zone.id)
        assert (await make_zone(code=zone.code)).id != zone.id

    async def test_other_processes_hear_of_it(self, settings, delete, zone, admin, third_parties) -> None:
        async with app.build(settings, third_parties=third_parties) as other:
            assert other.domains.zones.get(zone.id).code == zone.code
            await delete(admin, zone.id)
            async with asyncio.timeout(30):
                while other.domains.zones._catalogue.get(zone.id) is not None:
                    await asyncio.sleep(0.005)
