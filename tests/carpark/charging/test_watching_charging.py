"""WatchCharging: what a driver sees meanwhile."""

import asyncio
import json
from functools import partial

from parkup.carpark.v1 import charging_service_pb2 as pb
from parkup.carpark.v1.charging_pb2 import ChargingSession
from tests.carpark.garage import EV
from tests.errors import refused
from tests.gateway.test_streams import events

ACTIVE, COMPLETED = ChargingSession.STATUS_ACTIVE, ChargingSession.STATUS_COMPLETED


class TestWatchCharging:
    async def test_tells_how_far_it_is_and_that_it_ended(self, booking, station, driver, vehicle, later) -> None:
        session = await booking.plug(driver, station, vehicle)
        driver = await later(driver, minutes=10)
        request = pb.WatchChargingRequest(charging_session_id=session.id)

        async with asyncio.timeout(60):
            stream = aiter(booking.charging.WatchCharging(request, metadata=driver.metadata))
            first = await anext(stream)
            driver = await later(driver, minutes=10)
            await booking.unplug(driver, session)
            told = [each async for each in stream]

        assert (first.session.status, first.session.energy_kwh, first.session.cost) == (ACTIVE, 1.2, 0.3)
        assert (told[-1].session.status, told[-1].session.energy_kwh) == (COMPLETED, 2.4)

    async def test_others_see_nothing(self, booking, station, driver, vehicle, people, garage) -> None:
        session = await booking.plug(driver, station, vehicle)
        request = pb.WatchChargingRequest(charging_session_id=session.id)

        with refused("CHARGING_SESSION_NOT_FOUND"):
            await booking.charging.WatchCharging(request, metadata=(await people.driver()).metadata).read()
        with refused("CAR_PARK_NOT_ASSIGNED"):
            await booking.charging.WatchCharging(request, metadata=(await garage([EV])).operator.metadata).read()

    async def test_an_account_has_so_many_streams(self, booking, station, driver, vehicle, settings) -> None:
        request = pb.WatchChargingRequest(charging_session_id=(await booking.plug(driver, station, vehicle)).id)
        watch = partial(booking.charging.WatchCharging, request, metadata=driver.metadata)
        streams = [watch() for _ in range(settings.streams_per_client)]
        for each in streams:
            await each.read()
        with refused("TOO_MANY_STREAMS"):
            await watch().read()
        for each in streams:
            each.cancel()

    async def test_over_rest_as_server_sent_events_to_its_end(
        self, booking, station, driver, vehicle, later, carpark, rest, people
    ) -> None:
        session = await booking.plug(driver, station, vehicle)
        driver = await later(driver, minutes=10)
        headers = dict(driver.metadata)
        path = f"/api/v1/ev-charging/sessions/{session.id}/events"
        async with carpark.stream("GET", path, headers=headers) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            lines = answer.aiter_lines()
            [first] = await events(lines, 1)
            shown = json.loads(first["data"])["session"]
            assert (shown["status"], shown["energy_kwh"], shown["cost"]) == ("active", 1.2, 0.3)
            await booking.unplug(driver, session)
            told = await events(lines, 100)
        last = json.loads(told[-1]["data"])["session"]
        assert (last["status"], last["energy_kwh"], last["parking_session_id"]) == ("completed", 1.2, None)

        # Under /v1 the same; what is over is told once.
        stream = f"/v1/carpark/ev-charging/sessions/{session.id}/events"
        async with rest.stream("GET", stream, headers=headers) as answer:
            [only] = await events(answer.aiter_lines(), 100)
        assert json.loads(only["data"])["session"]["status"] == "completed"
        stranger = await carpark.get(path, headers=dict((await people.driver()).metadata))
        assert (stranger.status_code, stranger.headers["content-type"]) == (404, "application/json")
