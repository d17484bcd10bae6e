"""The editor of the web admin, which deletes the streets of a zone and makes them anew from what it was given."""

from parkup.parking.v1 import street_service_pb2 as pb
from server.parking.zones.model import Place
from tests.parking.streets import encoded

MOST = 1_000


async def test_the_editor_is_given_all_streets_of_a_zone_back(rest, zone, admin, operator) -> None:
    drawn = [
        {
            "zoneId": zone.id,
            "leftType": "PAYABLE",
            "rightType": "FREE",
            "encodedPolyline": encoded(*(Place(10 + street / 1_000, 36 + point / 1_000) for point in range(30))),
            "isActive": True,
        }
        for street in range(MOST)
    ]
    made = await rest.post("/api/v1/streets/bulk", json=drawn, headers=dict(admin.metadata))
    assert made.status_code == 200, made.text
    listed = await rest.get(f"/api/v1/streets/zone/{zone.id}", headers=dict(operator.metadata))
    for answer in (made.json(), listed.json()):
        assert (answer["success"], answer["count"]) == (True, MOST)
        assert [each["encodedPolyline"] for each in answer["data"]] == [each["encodedPolyline"] for each in drawn]
        assert len({each["_id"] for each in answer["data"]}) == MOST
    gone = await rest.delete(f"/api/v1/streets/zone/{zone.id}", headers=dict(admin.metadata))
    assert gone.json() == {"success": True, "data": {"deletedCount": MOST}}


async def test_more_than_the_editor_could_be_given_back_are_not_taken(rest, streets, zone, admin) -> None:
    street = {"zoneId": zone.id, "leftType": "FREE", "rightType": "FREE", "encodedPolyline": "_p~iF~ps|U_ulLnnqC"}
    refused = await rest.post("/api/v1/streets/bulk", json=[street] * (MOST + 1), headers=dict(admin.metadata))
    assert (refused.status_code, refused.json()["code"]) == (400, "INVALID_ARGUMENT")
    assert not (await streets.ListStreets(pb.ListStreetsRequest(zone_id=zone.id))).streets
