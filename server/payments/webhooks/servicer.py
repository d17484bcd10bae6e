"""WebhookService of the contract."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1 import webhook_service_pb2 as pb
from parkup.payments.v1 import webhook_service_pb2_grpc
from server.payments.webhooks.service import WebhookService
from server.rpc.context import current_call


class WebhookServicer(webhook_service_pb2_grpc.WebhookServiceServicer):
    def __init__(self, webhooks: WebhookService) -> None:
        self._webhooks = webhooks

    async def ReceiveStripeWebhook(self, request: HttpBody, context: object) -> pb.ReceiveStripeWebhookResponse:
        # An HttpBody request keeps the raw bytes, and the HTTP headers come as metadata.
        await self._webhooks.receive(request.data, current_call().metadata)
        return pb.ReceiveStripeWebhookResponse()
