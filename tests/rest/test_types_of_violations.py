"""What the car park's dialect calls a rule that a request breaks: as pydantic would, whoever finds it."""

import pytest
import pytest_asyncio

from tests.carpark.accounts import PASSWORD

ENTRY = {"license_plate": "AB 1", "entry_gate": "A"}
RESERVATION = {"vehicle_id": 1, "zone_id": 1, "start_time": "2040-01-01T08:00:00Z", "end_time": "2040-01-01T10:00:00Z"}
ACCOUNT = {"email": "a@example.com", "password": PASSWORD, "full_name": "Amel"}

CASES = [
    # Method and path, what is sent, where it is wrong, and how.
    ("POST", "/reservations", RESERVATION | {"vehicle_id": None}, ["body", "vehicle_id"], "missing"),
    ("POST", "/reservations", RESERVATION | {"vehicle_id": -1}, ["body", "vehicle_id"], "greater_than_equal"),
    ("POST", "/reservations", RESERVATION | {"vehicle_id": "x"}, ["body", "vehicle_id"], "int_parsing"),
    ("POST", "/reservations", RESERVATION | {"vehicle_id": 1.5}, ["body", "vehicle_id"], "int_parsing"),
    ("POST", "/reservations", RESERVATION | {"start_time": "soon"}, ["body", "start_time"], "datetime_parsing"),
    ("POST", "/reservations", RESERVATION | {"special_requests": []}, ["body", "special_requests"], "string_type"),
    ("POST", "/reservations", RESERVATION | {"special_requests": "x" * 501}, None, "string_too_long"),
    ("POST", "/reservations", RESERVATION | {"end_time": "2040-01-01T07:00:00Z"}, ["body", "end_time"], "value_error"),
    # What no rule of the contract says, but the server.
    ("POST", "/reservations", RESERVATION, ["body", "start_time"], "value_error"),
    ("POST", "/auth/register", ACCOUNT | {"password": "short"}, ["body", "password"], "value_error"),
    ("POST", "/vehicles", {"license_plate": "AB 1", "is_ev": "perhaps"}, ["body", "is_ev"], "bool_parsing"),
    ("GET", "/sessions?status=parked", None, ["query", "status"], "enum"),
    ("GET", "/sessions?limit=0", None, ["query", "limit"], "greater_than_equal"),
    ("GET", "/sessions?limit=101", None, ["query", "limit"], "less_than_equal"),
    ("GET", "/sessions?page=0", None, ["query", "page"], "greater_than_equal"),
    ("GET", "/sessions?page=x", None, ["query", "page"], "int_parsing"),
    ("GET", "/levels/x", None, ["path", "level_id"], "int_parsing"),
]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def driver(people):
    return await people.driver()


@pytest.mark.parametrize(("method", "path", "sent", "place", "type_"), CASES)
async def test_is_named_as_pydantic_does(carpark, driver, yard, method, path, sent, place, type_) -> None:
    await yard.standard()
    body = sent and {name: value for name, value in sent.items() if value is not None}
    response = await carpark.request(
        method, f"/api/v1{path}", json=body, headers={"authorization": f"Bearer {driver.access_token}"}
    )

    assert response.status_code == 422, response.text
    violation = response.json()["detail"][0]
    assert violation["type"] == type_
    assert place in (None, violation["loc"])
    assert violation["msg"]


async def test_a_role_that_staff_cannot_have_is_told_which_there_are(carpark, people, yard) -> None:
    await yard.standard()
    admin = await people.admin()
    response = await carpark.post(
        "/api/v1/users",
        json=ACCOUNT | {"role": "customer"},
        headers={"authorization": f"Bearer {admin.access_token}", "accept-language": "en"},
    )

    assert response.status_code == 422, response.text
    [violation] = response.json()["detail"]
    assert (violation["loc"], violation["type"]) == (["body", "role"], "enum")
    assert violation["msg"] == "must be one of operator, admin"
