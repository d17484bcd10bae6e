"""A city for tests: zones, the agents who patrol them, and drivers with cars and money. Everything in it is new."""

import itertools
import secrets
from dataclasses import dataclass

import grpc.aio
from bson import ObjectId

from parkup.auth.v1 import vehicle_service_pb2 as vehicle_pb
from parkup.auth.v1.vehicle_service_pb2_grpc import VehicleServiceStub
from parkup.common.v1.geo_point_pb2 import GeoPoint, GeoPosition
from parkup.enforcement.v1 import violation_ticket_service_pb2 as ticket_pb
from parkup.enforcement.v1.agent_service_pb2_grpc import AgentServiceStub
from parkup.enforcement.v1.violation_ticket_pb2 import ViolationTicket
from parkup.enforcement.v1.violation_ticket_service_pb2_grpc import ViolationTicketServiceStub
from parkup.parking.v1 import meter_service_pb2 as meter_pb
from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1 import street_service_pb2 as street_pb
from parkup.parking.v1 import zone_service_pb2 as zone_pb
from parkup.parking.v1.meter_service_pb2_grpc import MeterServiceStub
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.parking.v1.street_pb2 import Street
from parkup.parking.v1.street_service_pb2_grpc import StreetServiceStub
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from parkup.payments.v1 import cash_service_pb2 as cash_pb
from parkup.payments.v1.cash_service_pb2_grpc import CashServiceStub
from server.app import Application
from server.enforcement.agents.model import NewAgent
from server.values.caller import CallerKind, Role
from tests.money import Money
from tests.people import FROM_HERE, Metadata, People, Person, bearer

PASSWORD = "correct horse battery"


@dataclass(frozen=True)
class Patrol:
    """A signed-in agent, and what they sign in with."""

    id: str
    code: str
    email: str
    username: str
    metadata: Metadata
    refresh_token: str
    zones: tuple["ZoneOnMap", ...]


@dataclass(frozen=True)
class ZoneOnMap:
    """A zone, and a place inside it."""

    id: str
    inside: GeoPoint


class City:
    def __init__(self, application: Application, channel: grpc.aio.Channel, people: People, money: Money) -> None:
        self.money = money
        self.tickets = ViolationTicketServiceStub(channel)
        self.agents = AgentServiceStub(channel)
        self._zones = ZoneServiceStub(channel)
        self._streets = StreetServiceStub(channel)
        self._meters = MeterServiceStub(channel)
        self._sessions = SessionServiceStub(channel)
        self.vehicles = VehicleServiceStub(channel)
        self._cash = CashServiceStub(channel)
        self._application = application
        self._people = people
        self._numbers = itertools.count(secrets.randbelow(10**6))

    async def zone(
        self, *, car_sabot_fine: float = 50, pound_fine: float = 100, badge_price: float | None = None
    ) -> ZoneOnMap:
        # A grid of its own in the sea, so that no two zones of any test overlap.
        number = next(self._numbers)
        longitude, latitude = number % 1000 * 0.01, number // 1000 % 1000 * 0.01
        code = f"Z-{secrets.token_hex(6)}"
        answer = await self._zones.CreateZone(
            zone_pb.CreateZoneRequest(
                code=code,
                name=code,
                hourly_rate=1.5,
                location=GeoPoint(coordinates=[longitude, latitude]),
                boundary=[
                    GeoPosition(latitude=latitude + north, longitude=longitude + east)
                    for north, east in ((-0.001, -0.001), (-0.001, 0.001), (0.001, 0.001), (0.001, -0.001))
                ],
                prices={"car_sabot": car_sabot_fine, "pound": pound_fine},
                season_badge_price=badge_price,
            ),
            metadata=(await self.operator(Role.ADMIN)).metadata,
        )
        return ZoneOnMap(answer.zone.id, GeoPoint(type="Point", coordinates=[longitude, latitude]))

    async def street(self, zone: ZoneOnMap) -> str:
        """The id of a street of a zone."""
        request = street_pb.CreateStreetRequest(
            zone_id=zone.id, type=Street.TYPE_PAYABLE, encoded_polyline="_p~iF~ps|U_ulLnnqC"
        )
        admin = await self.operator(Role.ADMIN)
        return (await self._streets.CreateStreet(request, metadata=admin.metadata)).street.id

    async def meter(self, zone: ZoneOnMap) -> str:
        """The id of a meter of a zone."""
        request = meter_pb.CreateMeterRequest(zone_id=zone.id, latitude=36.8, longitude=10.3)
        admin = await self.operator(Role.ADMIN)
        return (await self._meters.CreateMeter(request, metadata=admin.metadata)).meter.id

    async def agent(self, *zones: ZoneOnMap, name: str = "Sami Ben Youssef", username: str | None = None) -> Patrol:
        code = f"AGT-{secrets.token_hex(5).upper()}"
        email = f"{code.lower()}@example.com"
        new = NewAgent(code, name, email, PASSWORD, zone_ids=tuple(zone.id for zone in zones), username=username)
        domains = self._application.domains
        agent = await domains.enforcement.agents.create_agent(new)
        tokens = await domains.auth.sign_ins.start(CallerKind.AGENT, agent.id, FROM_HERE)
        return Patrol(agent.id, code, email, username or "", bearer(tokens.access_token), tokens.refresh_token, zones)

    async def operator(self, role: Role = Role.OPERATOR, *zones: ZoneOnMap) -> Person:
        return await self._people.operator(role, tuple(zone.id for zone in zones))

    async def driver(self, *plates: str, millimes: int = 0) -> Person:
        """A driver with cars, and money in the wallet."""
        driver = await self.money.driver(millimes=millimes)
        for plate in plates:
            await self.add_car(driver, plate)
        return driver

    async def add_car(self, driver: Person, plate: str) -> None:
        await self.vehicles.AddVehicle(vehicle_pb.AddVehicleRequest(license_plate=plate), metadata=driver.metadata)

    async def parked(self, driver: Person, zone: ZoneOnMap, plate: str, *, minutes: int = 60) -> str:
        """The id of a parking session."""
        request = session_pb.StartSessionRequest(zone_id=zone.id, license_plate=plate, duration_minutes=minutes)
        return (await self._sessions.StartSession(request, metadata=driver.metadata)).session.id

    def plate(self) -> str:
        """A Tunisian plate that nobody has."""
        number = next(self._numbers)
        return f"{number % 900 + 100} TUN {number // 900 % 9000 + 1000}"

    async def fined(self, agent: Patrol, text: str | None = None, **fields: object) -> ViolationTicket:
        answer = await self.tickets.IssueViolationTicket(self.violation(text, **fields), metadata=agent.metadata)
        return answer.violation_ticket

    async def fined_parked(self, agent: Patrol, driver: Person, **fields: object) -> ViolationTicket:
        """A ticket for a session of the driver's, who has access to it by that."""
        plate = self.plate()
        session_id = await self.parked(driver, agent.zones[0], plate)
        return await self.fined(agent, plate, session_id=session_id, **fields)

    async def fined_with_qr(
        self, agent: Patrol, text: str | None = None, **fields: object
    ) -> tuple[ViolationTicket, str]:
        """The ticket, and the token of its QR code."""
        answer = await self.tickets.IssueViolationTicketWithQr(self.violation(text, **fields), metadata=agent.metadata)
        return answer.violation_ticket, answer.qr_code.token

    async def open(self, scanner: Person | Patrol, token: str) -> None:
        """Scans a token while signed in, by which a driver gets access to its ticket."""
        request = ticket_pb.VerifyViolationTicketTokenRequest(token=token)
        await self.tickets.VerifyViolationTicketToken(request, metadata=scanner.metadata)

    async def pay(
        self, payer: Person | Patrol, ticket: ViolationTicket, method: int, *, key: str = "", **fields: object
    ) -> ViolationTicket:
        request = ticket_pb.PayViolationTicketRequest(violation_ticket_id=ticket.id, payment_method=method, **fields)
        keyed = (("idempotency-key", key),) if key else ()
        return (await self.tickets.PayViolationTicket(request, metadata=(*payer.metadata, *keyed))).violation_ticket

    async def cash_payment(self, agent: Patrol) -> str:
        """The id of a payment that the agent took in cash in their zone."""
        request = cash_pb.RecordCashPaymentRequest(amount=3, zone_id=agent.zones[0].id, description="Lavage")
        return (await self._cash.RecordCashPayment(request, metadata=agent.metadata)).payment.id

    async def payments_of(self, ticket: ViolationTicket) -> list[dict[str, object]]:
        """The stored payments for a ticket, whatever became of them."""
        payments = self._application.kernel.database["payments"]
        return await payments.find({"ticketId": ObjectId(ticket.id)}).to_list()

    def violation(self, text: str | None = None, **fields: object) -> ticket_pb.IssueViolationTicketRequest:
        given = {"reason": ViolationTicket.REASON_CAR_SABOT, "license_plate": text or self.plate()} | fields
        return ticket_pb.IssueViolationTicketRequest(**given)

    async def read(self, reader: Person | Patrol, ticket_id: str) -> ViolationTicket:
        request = ticket_pb.GetViolationTicketRequest(violation_ticket_id=ticket_id)
        return (await self.tickets.GetViolationTicket(request, metadata=reader.metadata)).violation_ticket
