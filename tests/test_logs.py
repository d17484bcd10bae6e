"""What the logs never tell, and the shape they have."""

import asyncio
import json
import subprocess
import sys

import grpc.aio
import pytest
from structlog.testing import capture_logs

from parkup.auth.v1 import auth_service_pb2 as auth_pb
from parkup.auth.v1 import user_service_pb2 as user_pb
from parkup.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from parkup.auth.v1.user_service_pb2_grpc import UserServiceStub
from parkup.enforcement.v1 import agent_service_pb2 as agent_pb
from parkup.enforcement.v1 import violation_ticket_service_pb2 as ticket_pb
from parkup.payments.v1 import payment_service_pb2 as payment_pb
from server.logs import MAX_LINE, clean
from tests.crash.killed_server import server_process
from tests.enforcement.city import PASSWORD, City
from tests.gateway.raw import HEADERS, raw_connection
from tests.money import DECLINED_WHEN_ADDED, Money
from tests.people import bearer

GET_ME = "/parkup.auth.v1.UserService/GetMe"
PROGRAM = """
import logging, structlog
from server.logs import set_up_logs

set_up_logs("info")
def call(card):
    raise ValueError("what failed")
try:
    call("4242" * 4)
except ValueError:
    structlog.get_logger("parkup").exception("unexpected error")
    logging.getLogger("library").exception('says "%s"', "so\\nand so")
"""

LONG = """
import logging, structlog
from server.logs import set_up_logs

set_up_logs("info")
long, many = "long" + "x" * 100_000, "long" + "é\\x00" * 50_000
log = structlog.get_logger("parkup")
log.info(long)
log.info(many, **{f"value{number}": many for number in range(20)})
log.info("long", list=[many] * 20)
try:
    raise ValueError(many)
except ValueError:
    log.exception("long")
logging.getLogger("library").error(many)
"""


async def failing(call) -> None:
    with pytest.raises(grpc.aio.AioRpcError):
        await call


class TestWhatIsLogged:
    async def test_no_code_token_password_or_card_is_in_it(self, people, outbox, channel, application, money: Money):
        auth, users = AuthServiceStub(channel), UserServiceStub(channel)
        city = City(application, channel, people, money)
        with capture_logs() as logged:
            driver = await people.driver_by_code()
            code = await outbox.code(driver.address)
            await failing(auth.VerifyOtp(auth_pb.VerifyOtpRequest(email=driver.address, code="135790")))
            pair = await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=driver.refresh_token))
            await auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=pair.tokens.refresh_token))
            await failing(auth.RefreshToken(auth_pb.RefreshTokenRequest(refresh_token=driver.refresh_token)))
            driver = await people.driver_by_code()
            for number, cvv in (
                (DECLINED_WHEN_ADDED, "8642"),
                (DECLINED_WHEN_ADDED, "864"),
                ("4242424242424241", "864"),
            ):
                card = payment_pb.AddPaymentMethodRequest(card_number=number, expiry_date="12/34", cvv=cvv)
                await failing(money.payments.AddPaymentMethod(card, metadata=driver.metadata))
            zone = await city.zone()
            agent = await city.agent(zone)
            wrong = agent_pb.AgentLoginRequest(agent_code=agent.code, password="wrong horse")
            await failing(city.agents.AgentLogin(wrong))
            ticket, token = await city.fined_with_qr(agent)
            await city.tickets.VerifyViolationTicketToken(ticket_pb.VerifyViolationTicketTokenRequest(token=token))
            await failing(users.GetMe(user_pb.GetMeRequest(), metadata=bearer("not.a.token")))
        text = repr(logged)
        assert len([entry for entry in logged if entry["event"] == "call"]) > 10
        for secret in (
            code,
            "135790",
            driver.access_token,
            driver.refresh_token,
            pair.tokens.access_token,
            pair.tokens.refresh_token,
            "not.a.token",
            DECLINED_WHEN_ADDED.replace(" ", ""),
            DECLINED_WHEN_ADDED,
            "4242424242424241",
            "8642",
            PASSWORD,
            "wrong horse",
            token,
            ticket.license_plate,
        ):
            assert secret not in text


class TestTokens:
    async def test_a_token_that_grpc_cannot_read_is_in_no_log(self, settings, folder_of_run, application) -> None:
        """gRPC's own log shows headers that are not UTF-8."""
        folder = folder_of_run / "unreadable"
        folder.mkdir()
        own = settings.model_copy(update={"data_dir": folder})
        async with server_process(own, folder) as (process, _):
            async with raw_connection(f"unix:{folder}/run/worker-0.sock") as client:
                for token in ("Bearer s3cr3t\xff", "Bearer\xff s3cr3t", "\xffs3cr3t"):
                    stream = client.open_stream(GET_ME, authorization=token)
                    client.send_message(stream, b"")
                async with asyncio.timeout(30):
                    while client.frames[HEADERS] < 3:
                        await asyncio.sleep(0.02)
            process.kill()
            await process.wait()

        said = (folder / "server.log").read_text()
        assert "Invalid encoding" in said
        assert "s3cr3t" not in said

    def test_they_are_taken_out_wherever_they_stand(self) -> None:
        token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl"

        for text in (token, f"Bearer {token}", f"authorization: bearer {token}, x", f"{{'token': '{token}'}}"):
            assert "eyJ" not in clean(text)
            assert "c2ln" not in clean(text)
        assert clean("authorization: Bearer opaque-token") == "authorization: [token]"
        assert clean("nothing of the kind") == "nothing of the kind"


class TestTheirShape:
    async def test_no_line_is_longer_than_its_bound(self) -> None:
        done = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", LONG], capture_output=True, check=True)

        lines = (done.stdout + done.stderr).splitlines()
        assert len(lines) == 5
        for line in lines:
            assert len(line) <= MAX_LINE
            assert json.loads(line)["event"].startswith("long")

    async def test_every_line_is_one_object_and_tells_no_local_variables(self) -> None:
        done = await asyncio.to_thread(
            subprocess.run, [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
        )
        ours, library = (json.loads(line) for line in (done.stdout + done.stderr).splitlines())
        assert (ours["event"], ours["level"]) == ("unexpected error", "error")
        assert (library["event"], library["level"], library["logger"]) == ('says "so\nand so"', "error", "library")
        for line in (ours, library):
            assert "what failed" in line["exception"]
            assert "42424242" not in line["exception"]
