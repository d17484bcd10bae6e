"""The toy contract at work: its messages, and a server with one of each behaviour that the gateway has to carry."""

import asyncio
import importlib.util
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import grpc
from google.api import httpbody_pb2
from google.protobuf import any_pb2, descriptor_pb2, descriptor_pool, duration_pb2, empty_pb2, message_factory
from google.rpc import error_details_pb2, status_pb2
from grpc_health.v1 import health, health_pb2, health_pb2_grpc

HERE = Path(__file__).parent
DIALECTS = HERE / "dialects"
PROTOS = ("toy.proto", "toy_errors.proto")
PNG = b"\x89PNG\r\n\x1a\n\x00\xff"
ZONE_ID = "6584f3e9a1234567890abcde"
AGENT_ID = "6584d0c6d7654321098fedab"


def descriptor_set() -> bytes:
    """toy.proto and all it imports, compiled."""
    google = Path(next(iter(importlib.util.find_spec("google.api").submodule_search_locations))).parents[1]
    builtin = Path(importlib.util.find_spec("grpc_tools").origin).parent / "_proto"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "toy.binpb"
        protoc = [sys.executable, "-m", "grpc_tools.protoc", f"-I{builtin}", f"-I{google}", f"-I{HERE}"]
        subprocess.run([*protoc, "--include_imports", f"--descriptor_set_out={out}", *PROTOS], check=True)
        return out.read_bytes()


class Toy:
    """The messages of the toy contract: `toy.Zone(id=…)`."""

    def __init__(self, files: bytes) -> None:
        pool = descriptor_pool.DescriptorPool()
        self._files = descriptor_pb2.FileDescriptorSet.FromString(files)
        for file in self._files.file:
            pool.Add(file)
        self._pool = pool

    def __getattr__(self, name: str) -> Any:
        return message_factory.GetMessageClass(self._pool.FindMessageTypeByName(f"parkup.toy.v1.{name}"))

    def methods(self):
        """Service, method, request class and response class of every RPC."""
        toy = next(file for file in self._files.file if file.package == "parkup.toy.v1")
        for service in toy.service:
            for method in service.method:
                types = (
                    self._pool.FindMessageTypeByName(t.lstrip(".")) for t in (method.input_type, method.output_type)
                )
                yield f"parkup.toy.v1.{service.name}", method.name, *map(message_factory.GetMessageClass, types)


class ToyError(Exception):
    """An error as the real server sends it: google.rpc.Status with details and `x-http-code`, in the trailers."""

    def __init__(self, code: int, http: int | None, message: str, *details) -> None:
        self.status = status_pb2.Status(code=code, message=message)
        self.http = http
        for detail in details:
            packed = any_pb2.Any()
            packed.Pack(detail)
            self.status.details.append(packed)


def reason(name: str, **metadata: str) -> error_details_pb2.ErrorInfo:
    return error_details_pb2.ErrorInfo(reason=name, domain="parkup.tn", metadata=metadata)


ERRORS = {
    "missing": ToyError(5, 404, 'Zone "A" \\ introuvable', reason("ZONE_NOT_FOUND", zone_id="42")),
    "broke": ToyError(9, 402, "Solde insuffisant", reason("INSUFFICIENT_WALLET_BALANCE")),
    "invalid": ToyError(
        3,
        400,
        "Requête invalide",
        reason("INVALID_ARGUMENT"),
        error_details_pb2.BadRequest(
            field_violations=[
                error_details_pb2.BadRequest.FieldViolation(
                    field="license_plate", description="trop court", reason="string.min_len"
                )
            ]
        ),
    ),
    "fields": ToyError(
        3,
        400,
        "Requête invalide : page_size, boundary[3].last_edge, zones.near.",
        reason("INVALID_ARGUMENT", fields="page_size, boundary[3].last_edge, zones.near"),
        error_details_pb2.BadRequest(
            field_violations=[
                error_details_pb2.BadRequest.FieldViolation(field="page_size", description="trop", reason="int32.lte")
            ]
        ),
    ),
    "often": ToyError(
        8,
        429,
        "Trop de tentatives",
        reason("RATE_LIMITED"),
        error_details_pb2.RetryInfo(retry_delay=duration_pb2.Duration(seconds=29, nanos=1)),
    ),
    "stay": ToyError(
        3,
        400,
        "Requête invalide",
        reason("INVALID_ARGUMENT", fields="starts_at, boundary[1].latitude, plate.left"),
        error_details_pb2.BadRequest(
            field_violations=[
                error_details_pb2.BadRequest.FieldViolation(field=name, description=text, reason=rule)
                for name, text, rule in (
                    ("starts_at", "est requis", "required"),
                    ("boundary[1].latitude", "est trop grand", "double.lte"),
                    ("plate.left", 'contient "x"', "string.pattern"),
                )
            ]
        ),
    ),
    "expired": ToyError(9, 410, "Le lien a expiré", reason("TICKET_TOKEN_EXPIRED", since="2024")),
    "unmapped": ToyError(7, None, "Interdit", reason("PERMISSION_DENIED")),
}


class ToyWorker:
    """One server process, in this one. `calls` counts what reached it; `health` is what its health check says."""

    def __init__(self, toy: Toy, name: str) -> None:
        self.toy, self.name, self.calls = toy, name, 0
        self.received: list[Any] = []
        self.left: dict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.health = health.aio.HealthServicer()
        self._server = grpc.aio.server()
        health_pb2_grpc.add_HealthServicer_to_server(self.health, self._server)
        handlers: dict[str, dict[str, Any]] = {}
        for service, method, request, response in toy.methods():
            streams = method.startswith("Watch")
            make = grpc.unary_stream_rpc_method_handler if streams else grpc.unary_unary_rpc_method_handler
            handlers.setdefault(service, {})[method] = make(
                self._handler(getattr(self, method)), request.FromString, response.SerializeToString
            )
        for service, methods in handlers.items():
            self._server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(service, methods),))

    def _handler(self, method: Callable) -> Callable:
        async def handle(request, context):
            self.calls += 1
            self.received.append(request)
            try:
                return await method(request, context)
            except ToyError as error:
                trailers = (("grpc-status-details-bin", error.status.SerializeToString()),)
                trailers += (("x-http-code", str(error.http)),) if error.http else ()
                context.set_trailing_metadata(trailers)
                await context.abort(grpc.StatusCode(_code(error.status.code)), error.status.message)

        return handle

    async def start(self, address: str = "127.0.0.1:0") -> str:
        port = self._server.add_insecure_port(address)
        await self._server.start()
        await self.set_serving(serving=True)
        return address if address.startswith("unix:") else f"127.0.0.1:{port}"

    async def set_serving(self, *, serving: bool) -> None:
        status = health_pb2.HealthCheckResponse
        await self.health.set("", status.SERVING if serving else status.NOT_SERVING)

    async def stop(self) -> None:
        await self._server.stop(0)

    def zone(self, **changes):
        zone = self.toy.Zone(
            id=ZONE_ID,
            name='Centre "id":"6584f3e9a1234567890abcde" شارع',
            hourly_rate=1.5,
            status=1,
            kind=2,
            latitude=36.8,
            longitude=10.3,
            agent_id=AGENT_ID,
            last_4_digits="4242",
        )
        zone.location.type = "Point"
        zone.location.coordinates.extend([10.3, 36.8])
        zone.agent.id, zone.agent.first_name = AGENT_ID, "Ahmed"
        zone.created_at.FromJsonString("2024-01-01T10:00:00Z")
        for name, value in changes.items():
            setattr(zone, name, value)
        return zone

    async def GetZone(self, request, context):
        if request.zone_id == "large":
            return self.toy.GetZoneResponse(zone=self.zone(name="a" * 3_000_000))
        return self.toy.GetZoneResponse(zone=self.zone(name=request.zone_id))

    async def ListZones(self, request, context):
        if request.page_size > 100:
            raise ERRORS["fields"]
        zones = [] if request.status == 2 else [self.zone(), self.zone(id="wallet")]
        return self.toy.ListZonesResponse(zones=zones, count=len(zones))

    async def CreateZone(self, request, context):
        return self.toy.GetZoneResponse(zone=self.zone(name=request.name, status=request.status))

    async def DeleteZone(self, request, context):
        return empty_pb2.Empty()

    async def GetActiveZone(self, request, context):
        return self.toy.GetActiveZoneResponse()

    async def ReflectStay(self, request, context):
        if request.code == "broken":
            raise ERRORS["stay"]
        if request.code.isupper() and request.code.lower() in ERRORS:
            raise ERRORS[request.code.lower()]
        return request

    async def ListStays(self, request, context):
        number = request.page_size if request.scope == "full" else 1
        return self.toy.ListStaysResponse(stays=[self.stay() for _ in range(number)], asked=request)

    async def SignIn(self, request, context):
        tokens = self.toy.Tokens(access_token="t0ken", refresh_token="again")
        return self.toy.SignInResponse(tokens=tokens, agent=self.toy.Agent(id=AGENT_ID, first_name="Ahmed"))

    async def KeepJson(self, request, context):
        return request

    def stay(self):
        stay = self.toy.Stay(stay_id=ZONE_ID, plate=self.toy.Plate(left="123", right="4567", formatted="123 TUN 4567"))
        stay.boundary.extend(self.toy.Position(latitude=36.5 + i, longitude=10.25) for i in range(2))
        stay.place.CopyFrom(stay.boundary[0])
        stay.code, stay.tags[:], stay.status = "z 1é", ["a b", "c"], 1
        stay.starts_at.FromJsonString("2024-01-01T10:00:00Z")
        return stay

    async def WatchZones(self, request, context):
        """`count` messages and then silence until the client leaves; or the error that `kind` names."""
        for number in range(request.count):
            metadata = dict(context.invocation_metadata())
            name = metadata.get("last-event-id", "a\n\nb") if number % 2 == 0 else "a" * 100_000
            await context.write(self.toy.WatchZonesResponse(zone=self.zone(name=name), resume_token=f"t-{number}"))
        if request.kind in ERRORS:
            raise ERRORS[request.kind]
        try:
            await asyncio.Event().wait()
        finally:
            self.left[request.kind].set()

    async def Login(self, request, context):
        return self.toy.LoginResponse(access_token="t0ken", agent=self.toy.Agent(id=AGENT_ID, first_name="Ahmed"))

    async def Announce(self, request, context):
        return self.toy.AnnounceResponse(success=True, message="OTP envoyé")

    async def Fail(self, request, context):
        if request.reason == "late":
            # Initial metadata has gone out when the error comes: its trailers are no longer in the headers.
            await context.send_initial_metadata((("x-early", "1"),))
            raise ERRORS["broke"]
        if request.reason == "crash":
            raise RuntimeError("secret")
        if request.reason == "slow":
            await asyncio.sleep(30)
        raise ERRORS[request.reason]

    async def GetPicture(self, request, context):
        return httpbody_pb2.HttpBody(content_type="image/png", data=PNG)

    async def Redirect(self, request, context):
        await context.send_initial_metadata((("x-http-code", "302"), ("location", "https://app.parkup.tn/tickets/t/1")))
        return httpbody_pb2.HttpBody()

    async def ReceiveWebhook(self, request, context):
        return self._echo(context, body=request.data, text=request.content_type)

    async def Echo(self, request, context):
        return self._echo(context, text=request.text, scope=request.scope)

    def _echo(self, context, **fields):
        metadata = {key: value for key, value in context.invocation_metadata() if isinstance(value, str)}
        return self.toy.EchoResponse(worker=self.name, metadata=metadata, **fields)


def _code(number: int) -> tuple[int, str]:
    return next(code.value for code in grpc.StatusCode if code.value[0] == number)
