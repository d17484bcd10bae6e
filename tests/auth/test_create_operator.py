import pytest

from parkup.auth.v1 import operator_service_pb2 as pb
from parkup.auth.v1.operator_pb2 import Operator
from tests.command_line import parkup
from tests.processes import program_environment

FIRST = ("--name", "Amel Mansour", "--role", "super_admin")


@pytest.fixture
def create(settings, tmp_path):
    """Runs `parkup create-operator` and gives its exit status, output and complaints."""

    async def run(*arguments: str) -> tuple[int, str, str]:
        with program_environment(tmp_path, settings) as environment:
            return await parkup("create-operator", *arguments, environment=environment)

    return run


async def test_makes_an_operator_who_can_sign_in(create, people, operators, outbox):
    phone = people.phone()

    status, output, _ = await create("--phone", phone.removeprefix("+216"), *FIRST)

    assert status == 0
    await operators.RequestOperatorOtp(pb.RequestOperatorOtpRequest(phone=phone))
    request = pb.VerifyOperatorOtpRequest(phone=phone, code=await outbox.code(phone))
    operator = (await operators.VerifyOperatorOtp(request)).operator
    assert operator.name == "Amel Mansour"
    assert operator.role == Operator.ROLE_SUPER_ADMIN
    assert operator.id in output


async def test_needs_a_number_or_an_address(create, people, database):
    email = people.email()

    assert (await create("--email", email, *FIRST))[0] == 0
    status, _, complaints = await create(*FIRST)

    made = await database["operators"].find_one({"email": email})
    assert "phoneE164" not in made
    [line] = await database["auditLog"].find({"subjectId": str(made["_id"])}).to_list()
    assert (line["actorKind"], line["method"]) == ("command_line", "parkup create-operator")
    assert status == 2
    assert "--phone, --email or both" in complaints


async def test_says_what_is_wrong(create, people):
    phone = people.phone()
    await create("--phone", phone, *FIRST)

    for arguments, complaint in (
        (("--phone", phone), "already exists"),
        (("--phone", "12"), "Invalid phone number"),
        (("--phone", people.phone(), "--email", "nobody"), "Invalid e-mail"),
        (("--phone", people.phone(), "--zone", "NO-SUCH"), "zone"),
    ):
        status, _, complaints = await create(*arguments, *FIRST)
        assert status == 1
        assert complaint in complaints
        assert "Traceback" not in complaints
