"""parkup.payments.v1.ReceiptService."""

from __future__ import annotations

from google.api.httpbody_pb2 import HttpBody

from parkup.payments.v1 import receipt_service_pb2 as pb
from parkup.payments.v1 import receipt_service_pb2_grpc
from server.payments.receipts.sending import ReceiptSender
from server.payments.receipts.service import ReceiptService
from server.rpc.context import caller, language


class ReceiptServicer(receipt_service_pb2_grpc.ReceiptServiceServicer):
    def __init__(self, receipts: ReceiptService, sender: ReceiptSender) -> None:
        self._receipts = receipts
        self._sender = sender

    async def GetPaymentReceiptPdf(self, request: pb.GetPaymentReceiptPdfRequest, context: object) -> HttpBody:
        pdf = await self._receipts.pdf(request.payment_id.lower(), request.proof, language())
        return HttpBody(content_type="application/pdf", data=pdf)

    async def SendPaymentReceipt(
        self, request: pb.SendPaymentReceiptRequest, context: object
    ) -> pb.SendPaymentReceiptResponse:
        payment_id, email = request.payment_id.lower(), request.email.strip()
        to, receipt = await self._sender.send(caller(), payment_id, email, language())
        return pb.SendPaymentReceiptResponse(email=to, receipt_number=receipt.number)
