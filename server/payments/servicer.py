"""parkup.payments.v1.PaymentService."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1 import payment_service_pb2 as pb
from parkup.payments.v1 import payment_service_pb2_grpc
from server.payments import wire
from server.payments.bills import BillService
from server.payments.cards.service import CardService
from server.payments.receipts.service import ReceiptService
from server.payments.records.service import RecordService
from server.payments.records.wire import Filters, thing_named
from server.rpc.context import caller, language
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.values.money import millimes_from_wire

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 1000


class PaymentServicer(payment_service_pb2_grpc.PaymentServiceServicer):
    def __init__(
        self,
        *,
        cards: CardService,
        bills: BillService,
        records: RecordService,
        filters: Filters,
        receipts: ReceiptService,
        answers: Answers,
        pages: PageTokens,
        messages: wire.PaymentMessages,
    ) -> None:
        self._cards = cards
        self._bills = bills
        self._records = records
        self._filters = filters
        self._receipts = receipts
        self._answers = answers
        self._pages = pages
        self._messages = messages

    async def AddPaymentMethod(
        self, request: pb.AddPaymentMethodRequest, context: object
    ) -> pb.AddPaymentMethodResponse:
        driver = caller().require_driver()
        if token := request.stripe_payment_method_id:
            card = await self._cards.add_tokenized(driver, token, set_as_default=request.set_as_default)
        else:
            card = await self._cards.add_typed(
                driver, request.card_number, request.expiry_date, request.cvv, set_as_default=request.set_as_default
            )
        return pb.AddPaymentMethodResponse(method=wire.card_message(card))

    async def ListPaymentMethods(
        self, request: pb.ListPaymentMethodsRequest, context: object
    ) -> pb.ListPaymentMethodsResponse:
        driver = caller().require_driver()
        cards = await self._cards.list(driver)
        no_default_card = not any(card.is_default for card in cards)
        wallet = wire.wallet_message(driver, language(), is_default=no_default_card)
        return pb.ListPaymentMethodsResponse(methods=[*map(wire.card_message, cards), wallet])

    async def ProcessPayment(self, request: pb.ProcessPaymentRequest, context: object) -> pb.ProcessPaymentResponse:
        driver, choice, thing = caller().require_driver(), wire.choice(request), thing_named(request)
        amount = millimes_from_wire(request.amount, "amount")
        answer = self._answers(pb.ProcessPaymentResponse, self._messages.processed)
        description = request.description.strip()
        if thing is None:
            return await self._bills.pay_freely(driver, amount, choice, answer, description=description)
        return await self._bills.pay_thing(driver, thing, amount, choice, answer, description=description)

    async def ListPayments(self, request: pb.ListPaymentsRequest, context: object) -> pb.ListPaymentsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        kind = wire.kind_from_wire(request.kind)
        found = await self._records.list_own(caller(), self._filters(request), kind, page)
        payments = [self._messages(payment) for payment in found.items]
        token = self._pages.write(request, found)
        return pb.ListPaymentsResponse(payments=payments, total_size=found.total, next_page_token=token)

    async def GetPaymentReceipt(self, request: pb.GetPaymentReceiptRequest, context: object) -> HttpBody:
        page = await self._receipts.page(request.payment_id.lower(), request.proof, language())
        return HttpBody(content_type="text/html; charset=utf-8", data=page.encode())
