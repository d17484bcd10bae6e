"""Looking for memberships in `memberships`; operations change them, but for their expiry and what is told of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime

from bson import ObjectId
from pymongo import ASCENDING

from server.carpark.catalogue import NEWEST_FIRST, following
from server.carpark.memberships.document import MEMBERSHIPS, to_membership
from server.carpark.memberships.model import Membership, MembershipFilter, MembershipStatus
from server.mongo.client import Database, Document
from server.mongo.paging import Sort, find_page
from server.mongo.together import Together
from server.values.paging import Page, Slice

GOOD = (MembershipStatus.ACTIVE.value, MembershipStatus.CANCELLED.value)
"""What a membership may be stored as whose benefits count."""


class MembershipRepository:
    def __init__(self, database: Database) -> None:
        self._memberships = database[MEMBERSHIPS]
        self._good = Together(self._of_vehicles)

    async def find(self, membership_id: int) -> Membership | None:
        document = await self._memberships.find_one({"_id": membership_id})
        return to_membership(document) if document else None

    async def list(self, filters: MembershipFilter, page: Page) -> Slice[Membership]:
        """The newest first."""
        query: Document = {}
        if filters.user_id is not None:
            query["userId"] = ObjectId(filters.user_id)
        if filters.car_park is not None:
            query["carPark"] = filters.car_park
        if filters.plan_id is not None:
            query["planId"] = filters.plan_id
        index: Sort = [(name, ASCENDING) for name in (*query, "status")]
        statuses = [filters.status] if filters.status else list(MembershipStatus)
        query["status"] = {"$in": [status.value for status in statuses]}
        return await find_page(
            self._memberships,
            query,
            page,
            sort=NEWEST_FIRST,
            after=following(page),
            convert=to_membership,
            position=lambda membership: [membership.created_at, membership.id],
            index=[*index, *NEWEST_FIRST],
        )

    async def of_vehicle(self, vehicle_id: int, now: datetime) -> Sequence[Membership]:
        """Those of which something is left and that name the vehicle: one a driver who has it in their list."""
        return await self._good.find((vehicle_id, now)) or ()

    async def _of_vehicles(
        self, asked: Sequence[tuple[int, datetime]]
    ) -> Mapping[tuple[int, datetime], Sequence[Membership]]:
        earliest = min(now for _, now in asked)
        query = {"vehicleIds": {"$in": [each for each, _ in asked]}, "status": {"$in": list(GOOD)}}
        found = self._memberships.find({**query, "endDate": {"$gt": earliest}}, hint=BY_VEHICLE)
        memberships = [to_membership(document) async for document in found]
        return {
            (vehicle_id, now): [
                each for each in memberships if vehicle_id in each.vehicle_ids and not each.is_over(now)
            ]
            for vehicle_id, now in asked
        }

    async def due(self, now: datetime, most: int) -> Sequence[Membership]:
        """Those to be renewed by themselves, the longest due first."""
        query = {"status": MembershipStatus.ACTIVE.value, "renewAt": {"$lte": now}}
        found = self._memberships.find(query).sort("renewAt", ASCENDING).limit(most)
        return [to_membership(document) async for document in found]

    async def expire(self, now: datetime) -> int:
        """Marks those that are over; gives how many there were."""
        query = {"status": MembershipStatus.ACTIVE.value, "endDate": {"$lte": now}}
        expired = {"status": MembershipStatus.EXPIRED.value, "tell": "expired", "tellAt": now}
        change = {"$set": expired, "$unset": {"renewAt": ""}}
        return (await self._memberships.update_many(query, change)).modified_count

    async def telling_due(self, now: datetime, most: int) -> Sequence[tuple[Membership, str, datetime]]:
        """Those of which the driver is to be told something, what, and since when."""
        found = self._memberships.find({"tellAt": {"$lte": now}}).sort("tellAt", ASCENDING).limit(most)
        return [(to_membership(document), document["tell"], document["tellAt"]) async for document in found]

    async def told(self, told: Sequence[tuple[int, str, datetime]]) -> None:
        """It is told, unless there is something newer to tell."""
        if told:
            done = [{"_id": number, "tell": what, "tellAt": since} for number, what, since in told]
            await self._memberships.update_many({"$or": done}, {"$unset": {"tell": "", "tellAt": ""}})

    async def ending(self, now: datetime, until: datetime, most: int) -> AsyncIterator[Sequence[Membership]]:
        """Active ones that end until an instant and are not renewed by themselves, so many at a time."""
        query = {"status": MembershipStatus.ACTIVE.value, "endDate": {"$gt": now, "$lte": until}, "autoRenew": False}
        memberships: list[Membership] = []
        async for document in self._memberships.find(query).batch_size(most):
            memberships.append(to_membership(document))
            if len(memberships) == most:
                yield memberships
                memberships = []
        yield memberships

    async def forget_owner(self, user_id: str) -> None:
        """Whose they were goes; what is paid runs on for nobody, and is not renewed."""
        gone = {"userId": "", "renewAt": "", "method": "", "tell": "", "tellAt": ""}
        change = {"$unset": gone, "$set": {"autoRenew": False, "vehicleIds": []}}
        await self._memberships.update_many({"userId": ObjectId(user_id)}, change)


BY_VEHICLE: Sort = [("vehicleIds", ASCENDING), ("endDate", ASCENDING)]
