"""parkup.wallet.v1.LedgerService."""

from __future__ import annotations

from parkup.wallet.v1 import ledger_service_pb2 as pb
from parkup.wallet.v1 import ledger_service_pb2_grpc
from server.payments.verification.nightly import NightlyVerification
from server.payments.verification.state import Verification
from server.rpc.wire import optional_timestamp, timestamp


class LedgerServicer(ledger_service_pb2_grpc.LedgerServiceServicer):
    def __init__(self, nightly: NightlyVerification) -> None:
        self._nightly = nightly

    async def GetLedgerVerification(
        self, request: pb.GetLedgerVerificationRequest, context: object
    ) -> pb.GetLedgerVerificationResponse:
        last, under_way = await self._nightly.look()
        return pb.GetLedgerVerificationResponse(
            last=_message(last) if last else None, under_way=_message(under_way) if under_way else None
        )


def _message(state: Verification) -> pb.LedgerVerification:
    return pb.LedgerVerification(
        started_at=timestamp(state.started_at),
        ended_at=optional_timestamp(state.ended_at),
        looked_at=state.looked_at,
        finding_count=state.finding_count,
        findings=state.findings,
        wallet_total=float(state.wallet_total),
    )
