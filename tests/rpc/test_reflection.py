"""What operators' tools ask before they call: grpcurl and buf curl know the contract by reflection alone."""

import pytest
from google.protobuf import descriptor_pb2
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

from tests.architecture.test_contract import CONTRACT

SERVICES = {service.full_name for file in CONTRACT for service in file.services_by_name.values()}


@pytest.fixture
def ask(channel):
    async def one(**question) -> reflection_pb2.ServerReflectionResponse:
        async def questions():
            yield reflection_pb2.ServerReflectionRequest(**question)

        stub = reflection_pb2_grpc.ServerReflectionStub(channel)
        return await anext(aiter(stub.ServerReflectionInfo(questions())))

    return one


async def test_it_lists_every_service_of_the_contract(ask) -> None:
    answer = await ask(list_services="")

    listed = {service.name for service in answer.list_services_response.service}
    assert listed == SERVICES | {"grpc.health.v1.Health", "grpc.reflection.v1alpha.ServerReflection"}


async def test_it_describes_a_service(ask) -> None:
    answer = await ask(file_containing_symbol="parkup.wallet.v1.WalletService")

    files = map(descriptor_pb2.FileDescriptorProto.FromString, answer.file_descriptor_response.file_descriptor_proto)
    assert "parkup/wallet/v1/wallet_service.proto" in {file.name for file in files}
