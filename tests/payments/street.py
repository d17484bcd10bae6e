"""Where drivers of the payments' tests park."""

import asyncio
import secrets

import grpc.aio

from parkup.parking.v1 import session_service_pb2 as session_pb
from parkup.parking.v1.session_service_pb2_grpc import SessionServiceStub
from parkup.parking.v1.zone_service_pb2 import GetZoneRequest
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.parking.tariff import Tariff
from server.parking.zones.model import Place
from server.parking.zones.service import NewZone
from tests.money import Money
from tests.people import Metadata, Person

PRICE = 1.5
MILLIMES = 1_500


class Street:
    """Parks drivers for an hour, at 1.5 TND."""

    def __init__(self, money: Money, channel) -> None:
        self._zones = money.application.domains.zones
        self.sessions = SessionServiceStub(channel)
        self._there = ZoneServiceStub(channel)
        self._zone_id = ""

    async def open(self) -> None:
        zone = await self._zones.create(
            NewZone(
                code=f"M-{secrets.token_hex(6)}",
                name="Avenue",
                description=None,
                address=None,
                is_active=True,
                centre=Place(10.3489, 36.8689),
                boundary=(),
                tariff=Tariff(MILLIMES, None, None),
                car_sabot_fine=50_000,
                pound_fine=100_000,
            )
        )
        self._zone_id = zone.id
        await self._is_known()

    async def _is_known(self) -> None:
        """Where sessions are begun may be another process, which hears of the zone a moment later."""
        request = GetZoneRequest(zone_id=self._zone_id)
        async with asyncio.timeout(60):
            while True:
                try:
                    await self._there.GetZone(request)
                except grpc.aio.AioRpcError:
                    await asyncio.sleep(0.02)
                else:
                    return

    def request(self, *, method: str = "", plate: str = "") -> session_pb.StartSessionRequest:
        return session_pb.StartSessionRequest(
            zone_id=self._zone_id,
            license_plate=plate or f"{secrets.randbelow(1000)} TUN {secrets.randbelow(10_000):04}",
            duration_minutes=60,
            payment_method_id=method,
        )

    async def park(self, driver: Person, *, method: str = "", key: str = "", plate: str = "") -> str:
        request = self.request(method=method, plate=plate)
        keyed = (("idempotency-key", key),) if key else ()
        return (await self.sessions.StartSession(request, metadata=(*driver.metadata, *keyed))).session.id

    async def cancel(self, driver: Person, session_id: str) -> None:
        await self.cancel_as(driver.metadata, session_id)

    async def cancel_as(self, metadata: Metadata, session_id: str) -> session_pb.CancelSessionResponse:
        request = session_pb.CancelSessionRequest(session_id=session_id)
        return await self.sessions.CancelSession(request, metadata=metadata)

    async def is_paid(self, driver: Person, session_id: str) -> bool:
        request = session_pb.GetSessionRequest(session_id=session_id)
        return (await self.sessions.GetSession(request, metadata=driver.metadata)).session.is_paid
