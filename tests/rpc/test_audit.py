"""A method that says nothing to the audit log is on record all the same, if it may have changed something."""

import secrets

import pytest

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.parking.v1 import zone_service_pb2 as pb
from parkup.parking.v1.zone_service_pb2_grpc import ZoneServiceStub
from server.errors import Unavailable
from tests.architecture.source import modules, name_of
from tests.errors import refused
from tests.rpc.conftest import CALLERS, bearer

CALL = {"code": "A-1", "name": "A", "latitude": 36.8, "longitude": 10.3}


@pytest.fixture
def noted(application):
    """The lines of the log about one call."""

    async def read(request_id: str) -> list[dict]:
        return await application.kernel.database["auditLog"].find({"requestId": request_id}).to_list()

    return read


async def test_a_call_that_nothing_was_noted_of_is_noted(chained, scripted, noted, clock) -> None:
    async def answer(_: object) -> pb.CreateZoneResponse:
        return pb.CreateZoneResponse()

    scripted.answer, request_id = answer, secrets.token_hex(8)
    request = pb.CreateZoneRequest(**CALL)
    await ZoneServiceStub(chained).CreateZone(request, metadata=bearer("admin", x_request_id=request_id))

    [line] = await noted(request_id)
    assert (str(line["actorId"]), line["actorKind"], line["actorRole"]) == (CALLERS["admin"].id, "operator", "admin")
    assert (line["action"], line["method"]) == ("call", "/parkup.parking.v1.ZoneService/CreateZone")
    assert abs((clock() - line["at"]).total_seconds()) < 60


async def test_what_is_refused_is_not(chained, scripted, noted) -> None:
    async def answer(_: object) -> None:
        raise Unavailable

    scripted.answer, request_id = answer, secrets.token_hex(8)
    with refused("UNAVAILABLE"):
        await ZoneServiceStub(chained).CreateZone(
            pb.CreateZoneRequest(**CALL), metadata=bearer("admin", x_request_id=request_id)
        )
    assert not await noted(request_id)


async def test_what_only_looks_is_not(chained, scripted, noted) -> None:
    answers = iter([pb.ListAssignedZonesResponse(), auth_pb.LogoutResponse()])

    async def answer(_: object) -> object:
        return next(answers)

    scripted.answer, request_id = answer, secrets.token_hex(8)
    how = {"metadata": bearer("operator", x_request_id=request_id)}
    await ZoneServiceStub(chained).ListAssignedZones(pb.ListAssignedZonesRequest(), **how)
    await AuthServiceStub(chained).Logout(auth_pb.LogoutRequest(), **how)
    assert not await noted(request_id)


def test_entries_are_only_ever_added() -> None:
    """Nothing but what writes entries, and the one list of them, knows where they are."""
    knowing = {
        name_of(path) for path in modules("server") if "AUDIT_LOG" in (text := path.read_text()) or '"auditLog"' in text
    }

    assert knowing == {
        "server/auth/audit/repository.py",
        "server/engine/audited.py",
        "server/mongo/audit.py",
        "server/mongo/indexes/accounts.py",
    }
    for name in ("server/auth/audit/repository.py", "server/mongo/audit.py"):
        [path] = [path for path in modules("server") if name_of(path) == name]
        after_the_log = path.read_text().split("AUDIT_LOG]")[1:]
        assert all(rest.startswith((".insert_one(", ".insert_many(", "\n")) for rest in after_the_log)
