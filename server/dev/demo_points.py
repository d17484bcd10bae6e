"""Points in `parkup demo`: the driver buys some and pays with them."""

from __future__ import annotations

from server.dev.demo_play import Play


class PointsSteps(Play):
    """The wallet holds 1.70 TND less after it. What is earned comes by a job, for which nobody waits here."""

    async def _driver_uses_points(self) -> None:
        self._say("\n  The driver buys points, and pays with some of them")
        await self._call("BuyPoints", "driver", points=1000, amount=1, payment_method_id="wallet")
        paid = await self._call(
            "ProcessPayment",
            "driver",
            amount=1.5,
            description="Lavage",
            payment_method_id="wallet",
            points_to_use=800,
        )
        self._expect_equal(paid.fields["payment"]["amount"], 0.7, "800 points took 0.8 TND off 1.5 TND")
        points = (await self._call("GetPoints", "driver")).fields["points"]
        self._expect(points["balance"] >= 200, "200 points are left, and what the stay has earned")  # noqa: PLR2004
