"""Operators manage those of lower ranks (DECISIONS, Who may call what)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from server.auth.errors import AccountNotFound
from server.auth.operators.model import NewOperator, Operator, OperatorChange, OperatorFilter, Sight
from server.auth.operators.repository import OperatorRepository
from server.auth.operators.service import OperatorService
from server.auth.staff_zones import StaffZones
from server.auth.standings.model import require_may_change, require_within_zones
from server.auth.standings.service import StandingService
from server.mongo.transactions import Transaction, Transactions
from server.values.caller import Caller, CallerKind, Role
from server.values.clock import Clock
from server.values.paging import Page, Slice


class OperatorManagement:
    """`by` is who asks. What takes an operator's id raises AccountNotFound, PermissionDenied for a rank that is not
    below, ZoneNotAssigned for one who is not a manager's own. `zone_of` raises ZoneNotFound, `zone_ids` gives those of
    all zones.
    """

    def __init__(
        self,
        *,
        operators: OperatorRepository,
        service: OperatorService,
        standings: StandingService,
        staff_zones: StaffZones,
        zone_of: Callable[[str], object],
        zone_ids: Callable[[], Sequence[str]],
        transactions: Transactions,
        clock: Clock,
    ) -> None:
        self._operators = operators
        self._service = service
        self._standings = standings
        self._staff_zones = staff_zones
        self._zone_of = zone_of
        self._zone_ids = zone_ids
        self._transactions = transactions
        self._clock = clock

    async def create(self, by: Caller, new: NewOperator) -> Operator:
        """Raises ZoneNotFound, and as OperatorService.create. A manager names at least one zone of theirs."""
        require_may_change(by, "", None, new.role)
        own = await self._staff_zones.of(by)
        if own is not None:
            require_within_zones(own, frozenset(new.zone_ids))
        self._require_zones(new.zone_ids)
        return await self._service.create(new)

    async def list(self, by: Caller, filters: OperatorFilter, page: Page) -> Slice[Operator]:
        """The newest first."""
        return await self._operators.list(await self._sight(by), filters, page)

    def naming_all_zones(self, operator: Operator) -> Operator:
        """The account as it is, but of one who sees all zones with the ids of all."""
        sees_all = operator.role.reaches(Role.ADMIN)
        return replace(operator, zone_ids=tuple(self._zone_ids())) if sees_all else operator

    async def get(self, by: Caller, operator_id: str) -> Operator:
        operator = await self._existing(operator_id)
        (await self._sight(by)).require(operator)
        return operator

    async def update(self, by: Caller, operator_id: str, change: OperatorChange) -> Operator:
        """Raises InvalidArgument, DuplicateOperator, LastSuperAdmin."""

        async def effect(tx: Transaction) -> Operator:
            await self._standings.require_may_change(operator_id, by, tx)
            before = await self._existing(operator_id, tx)
            after = change.apply_to(before)
            await self._operators.change_profile(after, self._clock(), tx)
            if after.role is not before.role:
                await self._standings.change_role(operator_id, after.role, by, tx=tx)
            return await self._existing(operator_id, tx)

        return await self._transactions.run(effect)

    async def delete(self, by: Caller, operator_id: str) -> None:
        """Raises LastSuperAdmin."""
        await self._standings.delete_operator(operator_id, by)

    async def activate(self, by: Caller, operator_id: str) -> Operator:
        await self._standings.switch_on(CallerKind.OPERATOR, operator_id, by)
        return await self._existing(operator_id)

    async def deactivate(self, by: Caller, operator_id: str) -> Operator:
        """Raises LastSuperAdmin."""
        await self._standings.switch_off(CallerKind.OPERATOR, operator_id, by)
        return await self._existing(operator_id)

    async def set_zones(self, by: Caller, operator_id: str, zone_ids: Sequence[str]) -> Operator:
        """Raises ZoneNotFound; ZoneNotAssigned also for a zone that is not a manager's own."""
        self._require_zones(zone_ids)
        await self._standings.assign_zones(CallerKind.OPERATOR, operator_id, zone_ids, by)
        return await self._existing(operator_id)

    async def set_car_parks(self, by: Caller, operator_id: str, codes: Sequence[str]) -> Operator:
        """In the place of those before; `codes` are of car parks that there are."""

        async def effect(tx: Transaction) -> None:
            await self._standings.require_may_change(operator_id, by, tx)
            await self._operators.set_car_parks(operator_id, tuple(dict.fromkeys(codes)), self._clock(), tx)

        await self._transactions.run(effect)
        return await self._existing(operator_id)

    def _require_zones(self, zone_ids: Sequence[str]) -> None:
        for zone_id in zone_ids:
            self._zone_of(zone_id)

    async def _sight(self, by: Caller) -> Sight:
        return Sight.of(by, await self._staff_zones.of(by))

    async def _existing(self, operator_id: str, tx: Transaction | None = None) -> Operator:
        if (operator := await self._operators.get(operator_id, tx)) is None:
            raise AccountNotFound
        return operator
