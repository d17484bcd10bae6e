"""What being led to a space saves goes by the way there on the map."""

from parkup.carpark.v1 import emission_service_pb2 as pb
from parkup.carpark.v1 import navigation_service_pb2 as nav_pb
from parkup.carpark.v1.emission_service_pb2_grpc import EmissionServiceStub
from tests.carpark.garage import CASH

SEARCH_METRES, SEARCH_SECONDS = 583, 210


async def test_before_and_after(application, channel, navigation, park, driver) -> None:
    emissions, space_id = EmissionServiceStub(channel), (await park.space("B-4"))["_id"]
    entrance = {"level_id": park.levels[0], "element_id": "entrance-0-1"}
    wanted = nav_pb.FindRouteRequest(car_park=park.code, start=entrance, destination={"space_id": space_id})
    route = (await navigation.FindRoute(wanted, metadata=driver.metadata)).route

    before = await emissions.EstimateEmissionSaving(
        pb.EstimateEmissionSavingRequest(car_park=park.code, space_id=space_id)
    )
    assert before.route_metres == round(route.length_metres)
    assert before.saving.metres == SEARCH_METRES - before.route_metres
    assert before.saving.seconds == SEARCH_SECONDS - before.route_seconds

    session = (await park.enter()).session
    there = await emissions.EstimateEmissionSaving(
        pb.EstimateEmissionSavingRequest(car_park=park.code, space_id=session.space_id)
    )
    await park.pay(session, park.operator, CASH, amount=50)
    await park.leave(session.ticket_number)
    await application.domains.emissions.run()

    request = pb.GetStayEmissionSavingRequest(session_id=session.id)
    saved = (await emissions.GetStayEmissionSaving(request, metadata=park.operator.metadata)).saving.saving
    assert (saved.metres, saved.seconds) == (there.saving.metres, there.saving.seconds)
    assert saved.metres != before.saving.metres
