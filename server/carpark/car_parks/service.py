"""Car parks are made, found, changed and switched on and off."""

from __future__ import annotations

from collections.abc import Sequence

from server.carpark.car_parks.catalogue import CarParkCatalogue
from server.carpark.car_parks.model import CarPark, CarParkChange, code_of
from server.carpark.car_parks.repository import CarParkRepository
from server.carpark.errors import CarParkNotFound
from server.carpark.staff import CarParkStaff
from server.errors import Unavailable
from server.values.caller import Caller
from server.values.clock import Clock

_ROUNDS = 5


class CarParkService:
    """A code is understood in upper and lower case; an empty one, or None, means the standard car park.

    Everything that takes a code raises CarParkNotFound.
    """

    def __init__(
        self,
        repository: CarParkRepository,
        catalogue: CarParkCatalogue,
        staff: CarParkStaff,
        *,
        clock: Clock,
        standard: str,
    ) -> None:
        self._repository = repository
        self._catalogue = catalogue
        self.catalogue = catalogue
        """All car parks, for jobs, who see each of them."""
        self._staff = staff
        self._clock = clock
        self.standard = code_of(standard)
        """The code of the car park that is meant where none is named."""

    def named(self, code: str | None = None) -> CarPark:
        """The car park that a request names, whether it is switched on or not."""
        if (car_park := self._catalogue.get(code_of(code or "") or self.standard)) is None:
            raise CarParkNotFound
        return car_park

    def all(self) -> Sequence[CarPark]:
        """Every car park, by code, for what is done of its own accord."""
        return self._catalogue.all()

    def open_named(self, code: str | None = None) -> CarPark:
        """As `named`, for what only begins in a car park that is switched on."""
        car_park = self.named(code)
        if not car_park.is_active:
            raise CarParkNotFound
        return car_park

    async def of_staff(self, caller: Caller, code: str | None = None) -> CarPark:
        """The car park that staff name and work in. Raises CarParkNotAssigned."""
        car_park = self.named(code)
        await self._staff.require(caller, car_park.code)
        return car_park

    async def get(self, caller: Caller | None, code: str) -> CarPark:
        car_park = self.named(code)
        if not car_park.is_active and not await self._staff.works_in(caller, car_park.code):
            raise CarParkNotFound
        return car_park

    async def list(self, caller: Caller | None, *, is_active: bool | None) -> Sequence[CarPark]:
        """By code."""
        return [
            each
            for each in self._catalogue.all()
            if is_active in (None, each.is_active) and (each.is_active or await self._staff.works_in(caller, each.code))
        ]

    async def create(self, code: str, name: str, change: CarParkChange) -> CarPark:
        """Raises DuplicateCarParkCode."""
        car_park = change.apply_to(CarPark(code_of(code), name, self._clock()))
        await self._repository.insert(car_park)
        self._catalogue.put(car_park)
        return car_park

    async def update(self, caller: Caller, code: str, change: CarParkChange) -> CarPark:
        """Raises CarParkNotAssigned."""
        car_park = await self.of_staff(caller, code)
        return await self._change(car_park.code, change)

    async def switch(self, code: str, *, active: bool) -> CarPark:
        return await self._change(self.named(code).code, CarParkChange(is_active=active))

    async def _change(self, code: str, change: CarParkChange) -> CarPark:
        for _ in range(_ROUNDS):
            if (before := await self._repository.find(code)) is None:
                raise CarParkNotFound
            changed = change.apply_to(before)
            if changed == before:
                return before
            changed = changed.next_version(self._clock())
            if await self._repository.replace(changed):
                self._catalogue.put(changed)
                return changed
        raise Unavailable
