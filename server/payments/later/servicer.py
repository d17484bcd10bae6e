"""parkup.wallet.v1.PayLaterService and PayLaterAdminService."""

from __future__ import annotations

from parkup.wallet.v1 import pay_later_admin_service_pb2 as admin_pb
from parkup.wallet.v1 import pay_later_admin_service_pb2_grpc, pay_later_service_pb2_grpc
from parkup.wallet.v1 import pay_later_service_pb2 as pb
from server.payments.later import wire
from server.payments.later.service import PayLaterService
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.values.clock import Clock
from server.values.money import millimes_from_wire

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 1000


class PayLaterServicer(pay_later_service_pb2_grpc.PayLaterServiceServicer):
    def __init__(
        self,
        later: PayLaterService,
        payment_message: wire.PaymentToWire,
        answers: Answers,
        pages: PageTokens,
        clock: Clock,
    ) -> None:
        self._later = later
        self._settled = wire.settled(payment_message)
        self._answers = answers
        self._pages = pages
        self._clock = clock

    async def GetPayLater(self, request: pb.GetPayLaterRequest, context: object) -> pb.GetPayLaterResponse:
        standing = await self._later.standing(caller().require_driver())
        account = wire.account_message(standing.account, self._clock(), standing.limit)
        return pb.GetPayLaterResponse(account=account)

    async def ListPayLaterItems(
        self, request: pb.ListPayLaterItemsRequest, context: object
    ) -> pb.ListPayLaterItemsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._later.items(caller().require_driver(), wire.debt_filter(request), page)
        return pb.ListPayLaterItemsResponse(
            items=map(wire.item_message, found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetPayLaterStatement(
        self, request: pb.GetPayLaterStatementRequest, context: object
    ) -> pb.GetPayLaterStatementResponse:
        months = await self._later.months(caller().require_driver(), request.year or None)
        return pb.GetPayLaterStatementResponse(months=map(wire.month_message, months))

    async def SettlePayLater(self, request: pb.SettlePayLaterRequest, context: object) -> pb.SettlePayLaterResponse:
        return await self._later.settle(
            caller().require_driver(),
            wire.choice(request),
            millimes_from_wire(request.amount, "amount") if request.HasField("amount") else None,
            self._answers(pb.SettlePayLaterResponse, self._settled),
        )


class PayLaterAdminServicer(pay_later_admin_service_pb2_grpc.PayLaterAdminServiceServicer):
    def __init__(self, later: PayLaterService, pages: PageTokens, clock: Clock) -> None:
        self._later = later
        self._pages = pages
        self._clock = clock

    async def ListPayLaterDebtors(
        self, request: admin_pb.ListPayLaterDebtorsRequest, context: object
    ) -> admin_pb.ListPayLaterDebtorsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = await self._later.debtors(page, only_overdue=request.only_overdue)
        now = self._clock()
        return admin_pb.ListPayLaterDebtorsResponse(
            debtors=[wire.account_message(account, now) for account in found.items],
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetPayLaterDebtor(
        self, request: admin_pb.GetPayLaterDebtorRequest, context: object
    ) -> admin_pb.GetPayLaterDebtorResponse:
        standing, debts = await self._later.debtor(request.user_id.lower())
        return admin_pb.GetPayLaterDebtorResponse(
            account=wire.account_message(standing.account, self._clock(), standing.limit),
            items=map(wire.item_message, debts),
        )
