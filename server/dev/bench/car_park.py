"""A car park of 5 000 spaces, a third of them taken, and what displays and drivers ask of it."""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import grpc.aio
from bson import ObjectId

from parkup.carpark.v1 import car_park_zone_service_pb2 as zone_pb
from parkup.carpark.v1 import space_service_pb2 as space_pb
from server import app
from server.carpark.car_parks.model import CarParkChange
from server.carpark.spaces.document import DERIVED, SPACES
from server.carpark.spaces.model import NewSpaces, SpaceType
from server.dev.bench import floor
from server.dev.bench.load import Send
from server.values.caller import Caller, CallerKind, Role

ZONES = 10
SPACES_OF_A_ZONE = 500
TAKEN_OF = 3
"""In one of so many spaces a car stands."""

ZONE_AVAILABILITY = "Zone's availability gRPC"
CAR_PARK_AVAILABILITY = "Availability of 5000 spaces gRPC"
AVAILABLE_SPACES = "ListAvailableSpaces gRPC"
ORDER = (ZONE_AVAILABILITY, CAR_PARK_AVAILABILITY, AVAILABLE_SPACES, *floor.ORDER)


@dataclass(frozen=True)
class CarParkLoads:
    """Loads against one worker; `tokens` are access tokens of who asks."""

    channel: grpc.aio.Channel
    code: str
    zone_ids: Sequence[int]
    tokens: Sequence[str]
    floors: Sequence[tuple[str, str, Sequence[object]]] = ()

    def all(self) -> Iterator[tuple[str, Send]]:
        zones = "/parkup.carpark.v1.CarParkZoneService/"
        of_zones = [zone_pb.GetCarParkZoneAvailabilityRequest(zone_id=zone_id) for zone_id in self.zone_ids]
        yield ZONE_AVAILABILITY, self._send(f"{zones}GetCarParkZoneAvailability", of_zones)
        of_all = zone_pb.GetCarParkAvailabilityRequest(car_park=self.code)
        yield CAR_PARK_AVAILABILITY, self._send(f"{zones}GetCarParkAvailability", [of_all])
        free = space_pb.ListAvailableSpacesRequest(car_park=self.code, limit=20)
        yield AVAILABLE_SPACES, self._send("/parkup.carpark.v1.SpaceService/ListAvailableSpaces", [free])
        for name, path, requests in self.floors:
            yield name, self._send(path, requests)

    def _send(self, path: str, requests: Sequence[object]) -> Send:
        call: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes] = self.channel.unary_unary(path)
        bodies = itertools.cycle([request.SerializeToString() for request in requests])  # type: ignore[attr-defined]  # any message
        signed_in = itertools.cycle([(("authorization", f"Bearer {token}"),) for token in self.tokens])

        async def send() -> None:
            await call(next(bodies), metadata=next(signed_in))

        return send


async def car_park_loads(
    application: app.Application, channel: grpc.aio.Channel, tokens: Sequence[str]
) -> CarParkLoads:
    """Makes the car park in the stack's database."""
    domains, by = application.domains, Caller(CallerKind.OPERATOR, str(ObjectId()), "", Role.ADMIN)
    code = f"BENCH-{secrets.token_hex(4)}".upper()
    await domains.car_parks.service.create(code, "Bench", CarParkChange())
    level = await domains.places.levels.create(code, "Level 1", 1, None)
    zone_ids = []
    for number in range(ZONES):
        zone = (await domains.places.zones.create(level.id, f"Zone {number}", None)).zone
        numbers = [f"{number}-{place}" for place in range(SPACES_OF_A_ZONE)]
        await domains.places.spaces.create(by, NewSpaces(zone.id, numbers, SpaceType.STANDARD))
        zone_ids.append(zone.id)
    taken = {"carPark": code, "_id": {"$mod": [TAKEN_OF, 0]}}
    change = [{"$set": {"sessionId": {"$multiply": ["$_id", -1]}}}, DERIVED]
    await application.kernel.database[SPACES].update_many(taken, change)
    return CarParkLoads(channel, code, zone_ids, tokens, await floor.mapped_car_park(application, by))
