"""Paying later in `parkup demo`: the driver subscribes to a plan that allows it, parks, and settles what is owed."""

from __future__ import annotations

from server.dev.demo_data import demo_data
from server.dev.demo_play import Play


class PayLaterSteps(Play):
    """The wallet pays for the plan and, in the end, for the stay."""

    async def _driver_pays_later(self, zone_id: str, plate: str) -> None:
        self._say("\n  The driver subscribes to premium, parks to pay later, and settles before the month's end")
        plan = demo_data().premium_plans[0]
        await self._call(
            "SubscribePremium",
            "driver",
            plan_code=plan.code,
            period="PERIOD_MONTH",
            payment_method_id="wallet",
            auto_renew=False,
        )
        started = await self._call(
            "StartSession",
            "driver",
            zone_id=zone_id,
            license_plate=plate,
            duration_minutes=60,
            payment_method_id="later",
        )
        session = started.fields["session"]
        self._expect(session["is_paid"], "the session is paid")
        await self._call("EndSession", "driver", session_id=session["id"])
        owed = (await self._call("GetPayLater", "driver")).fields["account"]
        self._expect_equal(
            (owed["open_amount"], owed["used"], owed["limit"]),
            (1.5, 1, plan.pay_later_sessions),
            "1.5 TND are to be paid",
        )
        settled = await self._call("SettlePayLater", "driver", amount=1.5, payment_method_id="wallet")
        self._expect_equal(settled.fields["payment"]["amount"], 1.5, "they are paid at once")
        left = (await self._call("GetPayLater", "driver")).fields["account"]
        self._expect(not left.get("open_amount"), "nothing is owed")
