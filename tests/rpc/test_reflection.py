"""What operators' tools ask before they call: grpcurl and buf curl know the contract by reflection alone."""

import pytest
from google.protobuf import descriptor_pb2
from grpc_reflection.v1alpha import reflection_pb2

from tests.contract import FILES

SERVICES = {service.full_name for file in FILES for service in file.services_by_name.values()}


@pytest.fixture(params=["v1alpha", "v1"])
def ask(channel, request):
    """Asks in the version that the tool knows; their messages are the same."""
    talk = channel.stream_stream(
        f"/grpc.reflection.{request.param}.ServerReflection/ServerReflectionInfo",
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )

    async def one(**question) -> reflection_pb2.ServerReflectionResponse:
        async def questions():
            yield reflection_pb2.ServerReflectionRequest(**question)

        return await anext(aiter(talk(questions())))

    return one


async def test_it_lists_every_service_of_the_contract(ask) -> None:
    answer = await ask(list_services="")

    listed = {service.name for service in answer.list_services_response.service}
    # Health and reflection are there for machines, and would only be in an operator's way.
    assert listed == SERVICES


@pytest.mark.parametrize("name", ["grpc.health.v1.Health", "google.rpc.ErrorInfo", "google.rpc.BadRequest"])
async def test_it_describes_what_it_does_not_list(ask, name: str) -> None:
    """Health can be called all the same, and what a refusal holds can be shown."""
    answer = await ask(file_containing_symbol=name)

    assert answer.file_descriptor_response.file_descriptor_proto


async def test_it_describes_a_service(ask) -> None:
    answer = await ask(file_containing_symbol="parkup.wallet.v1.WalletService")

    files = map(descriptor_pb2.FileDescriptorProto.FromString, answer.file_descriptor_response.file_descriptor_proto)
    assert "parkup/wallet/v1/wallet_service.proto" in {file.name for file in files}
