"""parkup.wallet.v1.WalletService."""

from __future__ import annotations

from parkup.wallet.v1 import wallet_service_pb2 as pb
from parkup.wallet.v1 import wallet_service_pb2_grpc
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.values.money import millimes_from_wire, millimes_to_wire
from server.wallet import wire
from server.wallet.service import WalletService

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 1000


class WalletServicer(wallet_service_pb2_grpc.WalletServiceServicer):
    def __init__(
        self, service: WalletService, payment_message: wire.PaymentToWire, answers: Answers, pages: PageTokens
    ) -> None:
        self._service = service
        self._topped_up = wire.TopUpMessages(payment_message)
        self._answers = answers
        self._pages = pages

    async def GetWallet(self, request: pb.GetWalletRequest, context: object) -> pb.GetWalletResponse:
        driver = caller().require_driver()
        balance = await self._service.balance(driver)
        return pb.GetWalletResponse(user_id=driver, balance=millimes_to_wire(balance), currency="TND")

    async def ListWalletTransactions(
        self, request: pb.ListWalletTransactionsRequest, context: object
    ) -> pb.ListWalletTransactionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._service.entries(caller().require_driver(), wire.entry_filter(request), page)
        entries = [wire.entry_message(entry) for entry in found.items]
        token = self._pages.write(request, found)
        return pb.ListWalletTransactionsResponse(transactions=entries, total_size=found.total, next_page_token=token)

    async def TopUpWallet(self, request: pb.TopUpWalletRequest, context: object) -> pb.TopUpWalletResponse:
        return await self._service.top_up(
            caller().require_driver(),
            millimes_from_wire(request.amount, "amount"),
            request.payment_method_id.lower() or None,
            request.reference_id or None,
            self._answers(pb.TopUpWalletResponse, self._topped_up),
        )

    async def PayFromWallet(self, request: pb.PayFromWalletRequest, context: object) -> pb.PayFromWalletResponse:
        return await self._service.pay(
            caller().require_driver(),
            millimes_from_wire(request.amount, "amount"),
            wire.reason_to_pay(request),
            request.reference_id or None,
            self._answers(pb.PayFromWalletResponse, wire.paid),
        )
