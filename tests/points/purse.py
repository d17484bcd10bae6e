"""A driver's points in tests: stubs, and the jobs that move them."""

from dataclasses import dataclass
from typing import Any

import grpc.aio
from bson import ObjectId

from parkup.wallet.v1 import points_admin_service_pb2 as admin_pb
from parkup.wallet.v1 import points_service_pb2 as pb
from parkup.wallet.v1.points_admin_service_pb2_grpc import PointsAdminServiceStub
from parkup.wallet.v1.points_pb2 import PointsAccount, PointsEntry
from parkup.wallet.v1.points_service_pb2_grpc import PointsServiceStub
from server.app import Application
from server.points.book import Cause
from server.points.model import PointsReason
from server.points.operations import AdjustPoints
from tests.people import Person, bearer


@dataclass
class Purse:
    """`follow` does what the job does, `entries` are reasons and points, the oldest first."""

    application: Application
    channel: grpc.aio.Channel

    def __post_init__(self) -> None:
        self.points = PointsServiceStub(self.channel)
        self.admin = PointsAdminServiceStub(self.channel)
        self.domain = self.application.domains.points

    async def give(self, person: Person, points: int) -> None:
        cause = Cause(f"test:{ObjectId()}", PointsReason.ADJUSTED)
        await self.application.kernel.engine.run(AdjustPoints(person.id, points, cause))

    async def follow(self) -> None:
        while await self.domain.following.run():
            pass

    async def of(self, person: Person) -> PointsAccount:
        return (await self.points.GetPoints(pb.GetPointsRequest(), metadata=person.metadata)).points

    async def balance(self, person: Person) -> int:
        return (await self.of(person)).balance

    async def page(self, person: Person, **fields: Any) -> pb.ListPointsEntriesResponse:
        return await self.points.ListPointsEntries(pb.ListPointsEntriesRequest(**fields), metadata=person.metadata)

    async def entries(self, person: Person) -> list[tuple[str, int]]:
        found = (await self.page(person)).entries
        return [(reason_name(entry), entry.points) for entry in reversed(found)]

    async def buy(self, person: Person, points: int, method: str = "wallet", *, key: str = "", **fields: Any):
        request = pb.BuyPointsRequest(points=points, payment_method_id=method, **fields)
        return await self.points.BuyPoints(request, metadata=_keyed(person, key))

    async def call_off(self, person: Person, payment_id: str, *, key: str = "") -> pb.CancelPointsPurchaseResponse:
        request = pb.CancelPointsPurchaseRequest(payment_id=payment_id)
        return await self.points.CancelPointsPurchase(request, metadata=_keyed(person, key))

    async def set_terms(self, admin: Person, **fields: Any) -> admin_pb.SetPointsTermsResponse:
        return await self.admin.SetPointsTerms(admin_pb.SetPointsTermsRequest(**fields), metadata=admin.metadata)

    async def adjust(self, admin: Person, person_id: str, points: int, reason: str = "Geste", *, key: str = ""):
        request = admin_pb.AdjustPointsRequest(user_id=person_id, points=points, reason=reason)
        return (await self.admin.AdjustPoints(request, metadata=_keyed(admin, key))).entry

    async def findings(self) -> list[str]:
        return [str(finding) async for finding in self.domain.verification.findings()]


def reason_name(entry: PointsEntry) -> str:
    return PointsEntry.Reason.Name(entry.reason).removeprefix("REASON_").lower()


def _keyed(person: Person, key: str) -> Any:
    return bearer(person.access_token, idempotency_key=key) if key else person.metadata
