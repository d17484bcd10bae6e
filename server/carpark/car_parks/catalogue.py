"""All car parks in memory: they are few, change seldom and are part of every call of theirs."""

from __future__ import annotations

from collections.abc import Sequence

from server.carpark.car_parks.model import CarPark


class CarParkCatalogue:
    """What this process knows of the car parks. Filled and kept fresh by whoever owns it; answers without a query."""

    def __init__(self) -> None:
        self._car_parks: dict[str, CarPark] = {}

    def codes(self) -> list[str]:
        return list(self._car_parks)

    def put(self, car_park: CarPark) -> None:
        """Adds or replaces a car park, unless a newer version is known: changes may arrive late."""
        known = self._car_parks.get(car_park.code)
        if known is None or known.version <= car_park.version:
            self._car_parks[car_park.code] = car_park

    def remove(self, code: str) -> None:
        self._car_parks.pop(code, None)

    def get(self, code: str) -> CarPark | None:
        return self._car_parks.get(code)

    def all(self) -> Sequence[CarPark]:
        """By code."""
        return [self._car_parks[code] for code in sorted(self._car_parks)]
