"""parkup.payments.v1.RepairService: what a person has to look at."""

from __future__ import annotations

from parkup.payments.v1 import repair_service_pb2 as pb
from parkup.payments.v1 import repair_service_pb2_grpc
from server.payments.attention.wire import RepairMessages
from server.payments.service import PaymentService
from server.payments.webhooks.service import WebhookService
from server.rpc.paging import PageTokens

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class RepairServicer(repair_service_pb2_grpc.RepairServiceServicer):
    def __init__(
        self, payments: PaymentService, webhooks: WebhookService, pages: PageTokens, messages: RepairMessages
    ) -> None:
        self._payments = payments
        self._webhooks = webhooks
        self._pages = pages
        self._messages = messages

    async def ListStuckPayments(
        self, request: pb.ListStuckPaymentsRequest, context: object
    ) -> pb.ListStuckPaymentsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = (await self._payments.needing_attention(page)).map(self._messages.payment)
        token = self._pages.write(request, found)
        return pb.ListStuckPaymentsResponse(stuck_payments=found.items, total_size=found.total, next_page_token=token)

    async def ListStuckStripeEvents(
        self, request: pb.ListStuckStripeEventsRequest, context: object
    ) -> pb.ListStuckStripeEventsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = (await self._webhooks.needing_attention(page)).map(self._messages.event)
        return pb.ListStuckStripeEventsResponse(
            stuck_stripe_events=found.items,
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def RetryPaymentRepair(
        self, request: pb.RetryPaymentRepairRequest, context: object
    ) -> pb.RetryPaymentRepairResponse:
        payment = await self._payments.try_again(request.payment_id.lower())
        return pb.RetryPaymentRepairResponse(stuck_payment=self._messages.payment(payment))

    async def RetryStripeEvent(
        self, request: pb.RetryStripeEventRequest, context: object
    ) -> pb.RetryStripeEventResponse:
        event = await self._webhooks.try_again(request.stripe_event_id)
        return pb.RetryStripeEventResponse(stuck_stripe_event=self._messages.event(event))
