"""Season badges for tests: made, bought and looked at as people do it."""

from collections.abc import Sequence

from parkup.parking.v1 import season_badge_service_pb2 as pb
from parkup.parking.v1.season_badge_pb2 import SeasonBadge
from parkup.parking.v1.season_badge_service_pb2_grpc import SeasonBadgeServiceStub
from tests.people import Person

PRICE = 120.0
MILLIMES = 120_000


class Counter:
    """Calls of SeasonBadgeService."""

    def __init__(self, channel) -> None:
        self.stub = SeasonBadgeServiceStub(channel)

    async def make(self, by: Person, zone, plate: str, *, key: str = "", **fields: object) -> SeasonBadge:
        request = pb.CreateSeasonBadgeRequest(zone_id=zone.id, license_plate=plate, **fields)
        return (await self.stub.CreateSeasonBadge(request, metadata=_with_key(by, key))).season_badge

    async def buy(
        self, driver: Person, zone, plate: str, method: str = "wallet", *, key: str = "", **fields: object
    ) -> SeasonBadge:
        request = pb.BuySeasonBadgeRequest(zone_id=zone.id, license_plate=plate, payment_method_id=method, **fields)
        return (await self.stub.BuySeasonBadge(request, metadata=_with_key(driver, key))).season_badge

    async def pay(self, by: Person, badge: SeasonBadge, method: int, *, key: str = "", **fields: object) -> SeasonBadge:
        request = pb.PaySeasonBadgeRequest(season_badge_id=badge.id, payment_method=method, **fields)
        return (await self.stub.PaySeasonBadge(request, metadata=_with_key(by, key))).season_badge

    async def take_back(
        self, by: Person, badge: SeasonBadge, *, key: str = "", **fields: object
    ) -> pb.InvalidateSeasonBadgeResponse:
        request = pb.InvalidateSeasonBadgeRequest(season_badge_id=badge.id, **fields)
        return await self.stub.InvalidateSeasonBadge(request, metadata=_with_key(by, key))

    async def get(self, by: Person, badge: SeasonBadge) -> SeasonBadge:
        request = pb.GetSeasonBadgeRequest(season_badge_id=badge.id)
        return (await self.stub.GetSeasonBadge(request, metadata=by.metadata)).season_badge

    async def listed(self, by: Person, **filters: object) -> Sequence[str]:
        """Ids, in their order."""
        request = pb.ListSeasonBadgesRequest(**filters)
        answer = await self.stub.ListSeasonBadges(request, metadata=by.metadata)
        return [badge.id for badge in answer.season_badges]


def _with_key(person: Person, key: str):
    return (*person.metadata, ("idempotency-key", key)) if key else person.metadata
