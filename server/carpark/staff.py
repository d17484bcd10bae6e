"""Who of the staff works in which car park, and what callers see of it.

An operator works in the car parks that an admin has given them, admins in all of them; a change acts within 5 s on
every process, as that of zones does.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from server.carpark.errors import CarParkNotAssigned
from server.errors import PermissionDenied
from server.mongo.client import Document
from server.values.caller import Caller, CallerKind


class CarParkAssignments(Protocol):
    """The accounts of operators."""

    async def car_parks_of(self, account_id: str) -> frozenset[str]:
        """Codes of the car parks of an account; none when it does not exist or is switched off."""
        ...


class HeldCarParksOfStaff:
    """The car parks of operators, as their accounts say; what is held of one that is switched off is none.

    Implements a part of Held: see HeldTogether.
    """

    def __init__(self) -> None:
        self._codes: dict[str, frozenset[str]] = {}

    def of(self, account_id: str) -> frozenset[str] | None:
        """None for an account that is not held."""
        return self._codes.get(account_id)

    def ids(self) -> list[str]:
        return list(self._codes)

    def put(self, document: Document) -> None:
        self.remove(str(document["_id"]))
        codes = document.get("carParks", []) if document["isActive"] is True else []
        if not isinstance(codes, list) or not all(isinstance(code, str) for code in codes):
            raise TypeError("carParks is no list of codes")
        self._codes[str(document["_id"])] = frozenset(codes)

    def remove(self, document_id: str) -> None:
        self._codes.pop(document_id, None)


class CarParkStaff:
    """Answers out of memory; for an account that was made a moment ago `assignments` are asked."""

    def __init__(self, held: HeldCarParksOfStaff, assignments: CarParkAssignments) -> None:
        self._held = held
        self._assignments = assignments

    async def of(self, caller: Caller) -> frozenset[str] | None:
        """Codes of the caller's car parks; None for all of them. Drivers and agents have none."""
        if caller.is_admin:
            return None
        if caller.kind is not CallerKind.OPERATOR:
            return frozenset()
        if (codes := self._held.of(caller.id)) is not None:
            return codes
        return await self._assignments.car_parks_of(caller.id)

    async def works_in(self, caller: Caller | None, code: str) -> bool:
        """Whether the caller is of a car park's staff; nobody is who is not signed in."""
        codes = await self.of(caller) if caller else frozenset[str]()
        return codes is None or code in codes

    async def require(self, caller: Caller, code: str) -> None:
        """Raises CarParkNotAssigned for an operator of elsewhere, PermissionDenied for who is no operator at all."""
        if await self.works_in(caller, code):
            return
        raise CarParkNotAssigned if caller.kind is CallerKind.OPERATOR else PermissionDenied

    async def may_see(self, caller: Caller, code: str, owner_id: str | None) -> bool:
        """Whether a thing of a car park is there for the caller: drivers have to do with their own only."""
        if caller.is_driver:
            return owner_id is not None and owner_id == caller.id
        return await self.works_in(caller, code)

    async def sight(self, caller: Caller, code: str | None) -> tuple[str | None, Collection[str] | None]:
        """What a list is limited to: the owner's id for drivers, and the codes of car parks (None: any).

        `code` is the car park that staff ask for; None: all of theirs. Raises CarParkNotAssigned, PermissionDenied.
        """
        if caller.is_driver:
            return caller.id, None if code is None else {code}
        if code is None:
            return None, await self.of(caller)
        await self.require(caller, code)
        return None, {code}


def only_mine(caller: Caller) -> str | None:
    """The id of the owner whose things a driver's list holds; None for staff, who see those of their car parks."""
    return caller.id if caller.is_driver else None
