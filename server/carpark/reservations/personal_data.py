"""What is kept of drivers here: their reservations. Implements auth's Keeper."""

from __future__ import annotations

from collections.abc import Mapping

from bson import ObjectId

from server.auth.personal_data.model import Row, Section
from server.carpark.reservations.document import RESERVATIONS
from server.carpark.reservations.model import Reservation, ReservationFilter
from server.carpark.reservations.repository import ReservationRepository
from server.mongo.client import Database
from server.values.money import millimes_to_wire
from server.values.paging import Page


class ReservationsOfDrivers:
    """A reservation keeps its space and its plate to its end; whose it was, and their wishes, go."""

    def __init__(self, database: Database) -> None:
        self._collection = database[RESERVATIONS]
        self._reservations = ReservationRepository(database)

    async def require_erasable(self, user_id: str) -> None:
        """Nothing stands in the way."""

    async def export(self, user_id: str, most: int) -> Mapping[str, Section]:
        found = await self._reservations.list(ReservationFilter(user_id=user_id), Page(most))
        return {"car_park_reservations": Section([_row(each) for each in found.items], found.next is None)}

    async def erase(self, user_id: str) -> bool:
        gone = {"userId": "", "specialRequests": "", "cancellationReason": ""}
        await self._collection.update_many({"userId": ObjectId(user_id)}, {"$unset": gone})
        return True


def _row(reservation: Reservation) -> Row:
    return {
        "id": reservation.id,
        "confirmation_number": reservation.number,
        "car_park": reservation.car_park,
        "license_plate": reservation.license_plate,
        "start_time": reservation.start,
        "end_time": reservation.end,
        "status": reservation.status,
        "special_requests": reservation.special_requests,
        "fee": millimes_to_wire(reservation.fee),
        "created_at": reservation.created_at,
    }
