from itertools import pairwise

import pytest

from server.values.caller import Caller, CallerKind, Role


def test_a_role_may_do_what_those_of_its_rank_and_below_may():
    ranks = [{Role.OPERATOR, Role.SUPERVISOR}, {Role.MANAGER}, {Role.ADMIN}, {Role.SUPER_ADMIN}]

    for equal in ranks:
        assert all(one.reaches(other) for one in equal for other in equal)
    for lower, higher in pairwise(ranks):
        assert all(high.reaches(low) and not low.reaches(high) for low in lower for high in higher)


@pytest.mark.parametrize("role", Role)
def test_admins_see_every_zone(role):
    caller = Caller(CallerKind.OPERATOR, "a" * 24, "b" * 24, role)

    assert caller.is_admin == (role in {Role.ADMIN, Role.SUPER_ADMIN})


def test_roles_have_no_order_of_their_own():
    with pytest.raises(TypeError):
        assert Role.SUPERVISOR > Role.OPERATOR
