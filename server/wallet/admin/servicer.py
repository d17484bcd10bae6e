"""parkup.wallet.v1.WalletAdminService."""

from __future__ import annotations

from parkup.wallet.v1 import wallet_admin_service_pb2 as pb
from parkup.wallet.v1 import wallet_admin_service_pb2_grpc
from server.ledger.model import Entry
from server.rpc.context import caller
from server.rpc.idempotency import Answers
from server.rpc.paging import PageTokens
from server.values.money import millimes_from_wire, millimes_to_wire
from server.wallet.admin import wire
from server.wallet.admin.service import WalletAdminService
from server.wallet.wire import entry_message

DEFAULT_PAGE_SIZE = 50
MAX_PAGE_SIZE = 1000


class WalletAdminServicer(wallet_admin_service_pb2_grpc.WalletAdminServiceServicer):
    def __init__(self, wallets: WalletAdminService, answers: Answers, pages: PageTokens) -> None:
        self._wallets = wallets
        self._answers = answers
        self._pages = pages

    async def ListWallets(self, request: pb.ListWalletsRequest, context: object) -> pb.ListWalletsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        found = (await self._wallets.list(wire.search(request), page)).map(wire.wallet_message)
        return pb.ListWalletsResponse(
            wallets=found.items,
            count=len(found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def ListAllWalletTransactions(
        self, request: pb.ListAllWalletTransactionsRequest, context: object
    ) -> pb.ListAllWalletTransactionsResponse:
        page = self._pages.read(request, default_size=DEFAULT_PAGE_SIZE, max_size=MAX_PAGE_SIZE)
        user_id, search = request.user_id.lower() or None, wire.entry_search(request)
        found = (await self._wallets.entries(user_id, search, page)).map(wire.owned_entry_message)
        return pb.ListAllWalletTransactionsResponse(
            transactions=found.items,
            count=len(found.items),
            total_size=found.total,
            next_page_token=self._pages.write(request, found),
        )

    async def GetUserWallet(self, request: pb.GetUserWalletRequest, context: object) -> pb.GetUserWalletResponse:
        return pb.GetUserWalletResponse(wallet=wire.wallet_message(await self._wallets.get(request.user_id.lower())))

    async def CreditWallet(self, request: pb.CreditWalletRequest, context: object) -> pb.CreditWalletResponse:
        return await self._wallets.credit(
            request.user_id.lower(),
            millimes_from_wire(request.amount, "amount"),
            wire.reason_to_credit(request),
            self._answers(pb.CreditWalletResponse, _credited),
            by=caller().id,
            note=request.note.strip() or None,
        )

    async def RebuildWallet(self, request: pb.RebuildWalletRequest, context: object) -> pb.RebuildWalletResponse:
        return wire.rebuilt_message(await self._wallets.rebuild(request.user_id.lower()))


def _credited(entry: Entry) -> pb.CreditWalletResponse:
    return pb.CreditWalletResponse(new_balance=millimes_to_wire(entry.balance_after), transaction=entry_message(entry))
