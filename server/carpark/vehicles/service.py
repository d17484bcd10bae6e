"""What can be done with the vehicles that car parks know.

Which vehicles are a driver's says the list in their account, and nothing else: whatever is in it is here, whatever is
not is not theirs. Here is kept what car parks have to know besides, by plate.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from server.auth.drivers.model import Vehicle as ListedVehicle
from server.auth.drivers.model import VehicleChange as ListChange
from server.auth.errors import DuplicateVehicle, VehicleNotFound
from server.carpark.errors import CarParkNotAssigned
from server.carpark.staff import CarParkStaff
from server.carpark.vehicle_types.model import VehicleType
from server.carpark.vehicle_types.service import VehicleTypeService
from server.carpark.vehicles.document import VEHICLES
from server.carpark.vehicles.errors import PlateKnownMeanwhile, VehicleOfAnother
from server.carpark.vehicles.model import GatePlate, Vehicle, VehicleChange, VehicleDetails
from server.carpark.vehicles.repository import VehicleRepository
from server.errors import Unavailable
from server.mongo.numbers import Numbers
from server.mongo.transactions import Transaction, Transactions
from server.values.caller import Caller
from server.values.clock import Clock
from server.values.paging import Page, Slice
from server.values.plate import Plate, parse_plate, plate_key_prefix
from server.values.unset import UNSET, Unset, kept

_ROUNDS = 5


class DriversLists(Protocol):
    """The vehicles in drivers' accounts. What takes a driver's id raises Unauthorized when the account is gone."""

    async def vehicles_of(self, driver_id: str) -> Sequence[ListedVehicle]: ...

    async def has_vehicle(self, user_id: str, plate_key: str) -> bool: ...

    async def owner_of(self, plate_key: str, first_id: str | None = None) -> str | None:
        """Whom an operator confirmed, else `first_id` if it is in their list, else another one who has it there."""
        ...

    async def confirmed_owners(self, plate_keys: Collection[str]) -> Mapping[str, str]:
        """By plate whom an operator confirmed."""
        ...

    async def add_vehicle(self, driver_id: str, vehicle: ListedVehicle, tx: Transaction | None = None) -> object:
        """Raises DuplicateVehicle, TooManyVehicles."""
        ...

    async def update_vehicle(
        self, driver_id: str, current: Plate, change: ListChange, tx: Transaction | None = None
    ) -> object:
        """Raises VehicleNotFound, DuplicateVehicle."""
        ...

    async def remove_vehicle(self, driver_id: str, plate: Plate, tx: Transaction | None = None) -> object:
        """Raises VehicleNotFound."""
        ...


@dataclass(frozen=True, slots=True)
class VehicleView:
    """A vehicle as a caller sees it: with its type, and whose it is if that is for them to know."""

    vehicle: Vehicle
    type: VehicleType | None
    owner_id: str | None


class VehicleService:
    """To drivers, vehicles that are not in their list are not there; staff see all of them.

    What is asked for by a caller raises CarParkNotAssigned for an operator who works in no car park.
    """

    def __init__(
        self,
        vehicles: VehicleRepository,
        lists: DriversLists,
        types: VehicleTypeService,
        *,
        staff: CarParkStaff,
        transactions: Transactions,
        numbers: Numbers,
        clock: Clock,
    ) -> None:
        self._vehicles = vehicles
        self._lists = lists
        self._types = types
        self._staff = staff
        self._transactions = transactions
        self._numbers = numbers
        self._clock = clock

    async def vehicle_at_the_gate(self, plate: GatePlate) -> Vehicle:
        """The vehicle with a plate, whose it is by now; an unknown one is nobody's and of the default type."""
        if (known := await self._vehicles.note_use(plate.key)) is None:
            known = await self._vehicles.at_the_gate(await self._made(plate, VehicleDetails(), None))
        return await self._settled(known)

    async def vehicle_to_name(self, caller: Caller, vehicle_id: int) -> Vehicle:
        """A vehicle of the caller's for what goes on naming it, such as a reservation: it is kept from then on.

        A plate in a driver's list that is another driver's by now names nothing: anybody can read it off a car.
        Raises VehicleNotFound.
        """
        vehicle = await self._settled(await self._of(caller, vehicle_id))
        if caller.is_driver and vehicle.owner_id != caller.id:
            raise VehicleNotFound
        return await self._settled(await self._vehicles.note_use(vehicle.plate_key) or vehicle)

    async def of_ids(self, ids: Collection[int]) -> Mapping[int, Vehicle]:
        """By id, hidden ones too, for what names them already."""
        return await self._vehicles.of_ids(set(ids)) if ids else {}

    async def create(self, caller: Caller, plate: GatePlate, details: VehicleDetails) -> VehicleView:
        """Raises VehicleTypeNotFound, DuplicateVehicle, VehicleOfAnother, TooManyVehicles."""
        await self._require_sight(caller)
        if details.type_id is not None:
            await self._types.get(details.type_id)
        vehicle = await self._made(plate, details, caller.id if caller.is_driver else None)
        for _ in range(_ROUNDS):
            known = await self._vehicles.find_plate(plate.key)
            known = await self._settled(known) if known else None
            try:
                registered = await self._transactions.run(partial(self._register, caller, vehicle, known, details))
            except PlateKnownMeanwhile:
                continue  # a gate made it at the same moment
            if registered:
                return await self._view(caller, registered)
        raise Unavailable

    async def get(self, caller: Caller, vehicle_id: int) -> VehicleView:
        """Raises VehicleNotFound."""
        return await self._view(caller, await self._settled(await self._of(caller, vehicle_id)))

    async def find(self, caller: Caller, plate: GatePlate) -> VehicleView | None:
        if caller.is_driver:
            own = await self._own(caller.id)
            return next((view for view in own if view.vehicle.plate_key == plate.key), None)
        await self._require_sight(caller)
        found = await self._vehicles.find_plate(plate.key)
        if found is None or found.is_hidden:
            return None
        return await self._view(caller, await self._settled(found))

    async def list(self, caller: Caller, plate_text: str, page: Page) -> Slice[VehicleView]:
        """A driver's own in the order they were added, at most 20; for staff all of them."""
        prefix = plate_key_prefix(plate_text) if plate_text.strip() else ""
        if caller.is_driver:
            own = [view for view in await self._own(caller.id) if view.vehicle.plate_key.startswith(prefix)]
            begin = page.after[0] if page.after else page.skip
            shown = own[begin : begin + page.size]
            more = begin + page.size < len(own)
            return Slice(shown, [begin + page.size] if more else None, len(own) if page.with_total else None)
        await self._require_sight(caller)
        listed = await self._vehicles.list(prefix, page)
        types = await self._types.of_ids([vehicle.type_id for vehicle in listed.items])
        return listed.map(lambda vehicle: VehicleView(vehicle, types.get(vehicle.type_id), vehicle.owner_id))

    async def update(self, caller: Caller, vehicle_id: int, change: VehicleChange) -> VehicleView:
        """Raises VehicleNotFound, VehicleOfAnother, VehicleTypeNotFound, DuplicateVehicle."""
        if not isinstance(change.type_id, Unset):
            await self._types.get(change.type_id)
        for _ in range(_ROUNDS):
            vehicle = await self._settled(await self._of(caller, vehicle_id))
            if caller.is_driver and vehicle.owner_id != caller.id:
                raise VehicleOfAnother
            try:
                changed = await self._changed(caller, vehicle, change)
            except PlateKnownMeanwhile:
                continue  # somebody brought the new plate at the same moment
            if changed:
                return await self._view(caller, changed)
        raise Unavailable

    async def delete(self, caller: Caller, vehicle_id: int) -> None:
        """Raises VehicleNotFound, VehicleOfAnother for staff while it is somebody's."""
        vehicle = await self._settled(await self._of(caller, vehicle_id))
        if caller.is_driver:
            await self._lists.remove_vehicle(caller.id, parse_plate(vehicle.license_plate))
            heir = await self._lists.owner_of(vehicle.plate_key, vehicle.owner_id)
            if heir is None:
                await self._vehicles.forget(vehicle.id, vehicle.owner_id)
            elif heir != vehicle.owner_id:
                await self._vehicles.settle_owner(vehicle, heir)
        elif vehicle.owner_id is not None or not await self._vehicles.forget(vehicle.id, None):
            raise VehicleOfAnother

    async def _register(
        self, caller: Caller, vehicle: Vehicle, known: Vehicle | None, details: VehicleDetails, tx: Transaction
    ) -> Vehicle | None:
        """None when the vehicle that is known changed hands meanwhile."""
        if known and known.owner_id not in (None, caller.id):
            raise VehicleOfAnother if caller.is_driver else DuplicateVehicle
        if caller.is_driver:
            await self._lists.add_vehicle(caller.id, ListedVehicle(parse_plate(vehicle.license_plate)), tx)
        elif known and not known.is_hidden:
            raise DuplicateVehicle
        if known is None:
            await self._vehicles.insert(vehicle, tx)
            return vehicle
        again = replace(
            vehicle,
            id=known.id,
            owner_id=known.owner_id,
            type_id=known.type_id if details.type_id is None else details.type_id,
            make=vehicle.make or known.make,
            model=vehicle.model or known.model,
            color=vehicle.color or known.color,
            is_ev=vehicle.is_ev or known.is_ev,
            fuel=vehicle.fuel or known.fuel,
        )
        return await self._vehicles.take_over(again, vehicle.owner_id, self._clock(), tx)

    async def _changed(self, caller: Caller, vehicle: Vehicle, change: VehicleChange) -> Vehicle | None:
        plate = change.plate
        if isinstance(plate, Unset) or plate.text == vehicle.license_plate:
            return await self._vehicles.change(vehicle, replace(change, plate=UNSET), self._clock())
        if not caller.is_driver and vehicle.owner_id is not None:
            raise VehicleOfAnother
        other = None if plate.key == vehicle.plate_key else await self._vehicles.find_plate(plate.key)
        if other is not None:
            other = await self._settled(other)
            if not caller.is_driver or other.owner_id not in (None, caller.id):
                raise VehicleOfAnother if caller.is_driver else DuplicateVehicle

        async def effect(tx: Transaction) -> Vehicle | None:
            if caller.is_driver:
                before = parse_plate(vehicle.license_plate)
                await self._lists.update_vehicle(caller.id, before, ListChange(plate=plate.plate), tx)
            if other is None:
                return await self._vehicles.change(vehicle, change, self._clock(), tx)
            await self._vehicles.forget(vehicle.id, vehicle.owner_id, tx)
            merged = replace(_after(vehicle, change), id=other.id, owner_id=other.owner_id)
            return await self._vehicles.take_over(merged, caller.id, self._clock(), tx)

        return await self._transactions.run(effect)

    async def _require_sight(self, caller: Caller) -> None:
        """Raises CarParkNotAssigned."""
        if not caller.is_driver and await self._staff.of(caller) == frozenset():
            raise CarParkNotAssigned

    async def _of(self, caller: Caller, vehicle_id: int) -> Vehicle:
        """Raises VehicleNotFound."""
        await self._require_sight(caller)
        vehicle = await self._vehicles.find(vehicle_id)
        if vehicle is None or (caller.is_driver and not await self._lists.has_vehicle(caller.id, vehicle.plate_key)):
            raise VehicleNotFound
        return vehicle

    async def _own(self, driver_id: str) -> Sequence[VehicleView]:
        """Those in a driver's list, in its order; what was added on the other side is made here."""
        listed = await self._lists.vehicles_of(driver_id)
        keys = [each.plate.key for each in listed]
        known = await self._vehicles.of_plates(keys)
        if missing := [each for each in listed if each.plate.key not in known]:
            plates = [GatePlate(each.plate.formatted, each.plate) for each in missing]
            made = [await self._made(plate, VehicleDetails(), driver_id) for plate in plates]
            await self._vehicles.insert_missing(made)
        if missing or any(each.owner_id is None or each.is_hidden for each in known.values()):
            await self._vehicles.claim(keys, driver_id)
            known = await self._vehicles.of_plates(keys)
        confirmed = await self._lists.confirmed_owners(keys)
        owned = {
            key: vehicle
            if confirmed.get(key, driver_id) == vehicle.owner_id == driver_id
            else await self._settled(vehicle)
            for key, vehicle in known.items()
        }
        types = await self._types.of_ids([vehicle.type_id for vehicle in owned.values()])
        return [
            VehicleView(vehicle, types.get(vehicle.type_id), driver_id if vehicle.owner_id == driver_id else None)
            for key in keys
            if (vehicle := owned.get(key))
        ]

    async def _settled(self, vehicle: Vehicle) -> Vehicle:
        """With whose it is by now, which lists in accounts say."""
        owner_id = await self._lists.owner_of(vehicle.plate_key, vehicle.owner_id)
        return vehicle if owner_id == vehicle.owner_id else await self._vehicles.settle_owner(vehicle, owner_id)

    async def _view(self, caller: Caller, vehicle: Vehicle) -> VehicleView:
        types = await self._types.of_ids([vehicle.type_id])
        shows_owner = not caller.is_driver or vehicle.owner_id == caller.id
        return VehicleView(vehicle, types.get(vehicle.type_id), vehicle.owner_id if shows_owner else None)

    async def _made(self, plate: GatePlate, details: VehicleDetails, owner_id: str | None) -> Vehicle:
        type_id = details.type_id if details.type_id is not None else (await self._types.the_default()).id
        return Vehicle(
            id=await self._numbers.next(VEHICLES),
            license_plate=plate.text,
            plate_key=plate.key,
            type_id=type_id,
            make=details.make,
            model=details.model,
            color=details.color,
            is_ev=details.is_ev,
            owner_id=owner_id,
            is_hidden=False,
            created_at=self._clock(),
            fuel=details.fuel,
        )


def _after(vehicle: Vehicle, change: VehicleChange) -> Vehicle:
    plate = change.plate
    return replace(
        vehicle,
        license_plate=vehicle.license_plate if isinstance(plate, Unset) else plate.text,
        plate_key=vehicle.plate_key if isinstance(plate, Unset) else plate.key,
        type_id=kept(change.type_id, vehicle.type_id),
        make=kept(change.make, vehicle.make),
        model=kept(change.model, vehicle.model),
        color=kept(change.color, vehicle.color),
        is_ev=kept(change.is_ev, vehicle.is_ev),
        fuel=kept(change.fuel, vehicle.fuel),
    )
