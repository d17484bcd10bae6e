"""The updates of premium plans."""

import contextlib

import grpc.aio

from parkup.wallet.v1.premium_admin_service_pb2 import (
    CreatePremiumPlanRequest,
    UpdatePremiumPlanRequest,
    UpdatePremiumPlanResponse,
)
from parkup.wallet.v1.premium_admin_service_pb2_grpc import PremiumAdminServiceStub
from parkup.wallet.v1.premium_service_pb2 import ListPremiumPlansRequest
from parkup.wallet.v1.premium_service_pb2_grpc import PremiumServiceStub
from tests.people import People
from tests.rpc.update_case import Subject, Update, as_fields, plain

CODE = "updated"


def premium_updates() -> dict[str, Update]:
    """By the full name of the method."""
    return {
        "parkup.wallet.v1.PremiumAdminService.UpdatePremiumPlan": Update(
            make=_plan,
            see=lambda answer: as_fields(answer.plan),
            key=lambda plan: {"code": plan["code"]},
            changes=plain(
                name="Gold",
                description="Twice the points",
                month_price=12.5,
                year_price=99.0,
                points_per_tnd=20,
                is_active=False,
                pay_later_sessions=3,
            ),
            clears={"description": {"description": None}},
            empty=("description",),
            required=("name", "month_price", "year_price", "points_per_tnd", "is_active", "pay_later_sessions"),
        )
    }


async def _plan(people: People, channel: grpc.aio.Channel) -> Subject:
    """The same one for all tests, as it was made: no more than 50 can be."""
    metadata = (await people.admin()).metadata
    given = {"name": "Plus", "description": "More points", "month_price": 10, "year_price": 100, "points_per_tnd": 15}
    admins = PremiumAdminServiceStub(channel)
    with contextlib.suppress(grpc.aio.AioRpcError):  # it is there
        await admins.CreatePremiumPlan(CreatePremiumPlanRequest(code=CODE, **given), metadata=metadata)
    as_made = UpdatePremiumPlanRequest(code=CODE, **given, is_active=True, pay_later_sessions=0)
    plan = (await admins.UpdatePremiumPlan(as_made, metadata=metadata)).plan
    plans = PremiumServiceStub(channel)

    async def read() -> UpdatePremiumPlanResponse:
        listed = (await plans.ListPremiumPlans(ListPremiumPlansRequest(include_inactive=True), metadata=metadata)).plans
        return UpdatePremiumPlanResponse(plan=next(each for each in listed if each.code == plan.code))

    return Subject(metadata, read)
