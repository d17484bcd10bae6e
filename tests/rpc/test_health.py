from grpc_health.v1 import health_pb2, health_pb2_grpc


async def test_health_says_serving_while_the_database_answers(channel):
    answer = await health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest())

    assert answer.status == health_pb2.HealthCheckResponse.SERVING
