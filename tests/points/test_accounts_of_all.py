"""Admins list drivers' points."""

import secrets
from datetime import timedelta
from typing import Any

from parkup.wallet.v1 import points_admin_service_pb2 as admin_pb
from tests.errors import refused
from tests.points.purse import Purse


async def test_who_has_most_first_and_whose_expire_first(purse: Purse, people, clock) -> None:
    admin, drivers = await people.admin(), [await people.driver() for _ in range(3)]
    most = 1_000_000 + secrets.randbelow(1_000_000)  # more than other tests leave behind
    for count, driver in enumerate(drivers):
        await purse.give(driver, most + count)

    async def listed(**fields: Any) -> admin_pb.ListPointsAccountsResponse:
        request = admin_pb.ListPointsAccountsRequest(**fields)
        return await purse.admin.ListPointsAccounts(request, metadata=admin.metadata)

    found = await listed(balance_at_least=most, page_size=2, with_total_size=True)
    mine = [each.id for each in reversed(drivers)]
    rest = await listed(balance_at_least=most, page_size=2, page_token=found.next_page_token)
    assert ([each.user_id for each in (*found.accounts, *rest.accounts)], found.total_size) == (mine, 3)
    (one,) = (await listed(user_id=drivers[0].id, balance_at_least=most)).accounts
    assert (one.balance, one.value, one.owed, one.expiring) == (most, most / 1_000, 0, most)
    assert not (await listed(user_id=drivers[0].id, balance_at_least=most + 1)).accounts

    soon, late = one.expires_at.ToDatetime(), one.expires_at.ToDatetime() + timedelta(seconds=1)
    assert not (await listed(user_id=drivers[0].id, expiring_before=soon)).accounts
    assert (await listed(user_id=drivers[0].id, expiring_before=late)).accounts
    expiring = await listed(expiring_before=late, page_size=1000)
    assert {*mine} <= {each.user_id for each in expiring.accounts}
    times = [each.expires_at.ToDatetime() for each in expiring.accounts]
    assert times == sorted(times)
    with refused("INVALID_ARGUMENT") as refusal:
        await listed(expiring_before=late, balance_at_least=1)
    assert list(refusal.fields) == ["expiring_before"]
    with refused("INVALID_PAGE_TOKEN"):
        await listed(expiring_before=late, page_token=found.next_page_token)
