"""People of car parks, as an admin looks for them."""

import itertools
from collections.abc import Mapping
from typing import Any

from server.auth.operators.model import OperatorFilter, Sight
from server.auth.operators.repository import OperatorRepository
from server.carpark.people.model import PersonRole


def lists(sight: Sight) -> Mapping[str, Any]:
    return {
        f"people of car parks: {role.value}, {address}, switched on: {is_active}": (
            lambda db, page, role=role, address=address, is_active=is_active: OperatorRepository(db).list(
                sight, OperatorFilter(is_active, roles=role.of_staff, address=address), page
            )
        )
        for role, address, is_active in itertools.product(
            (PersonRole.OPERATOR, PersonRole.ADMIN), (None, "3140@example.com"), (None, True, False)
        )
    }
