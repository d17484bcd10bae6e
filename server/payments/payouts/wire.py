"""Payouts → parkup.payments.v1."""

from __future__ import annotations

from parkup.payments.v1 import payout_service_pb2 as pb
from server.payments.payouts.model import MatchedTransaction, Payout, PayoutStatus, Problem, Totals, TransactionType
from server.rpc.wire import timestamp
from server.values.money import millimes_to_wire

_STATUSES = {each: pb.CardPayout.Status.Value(f"STATUS_{each.name}") for each in PayoutStatus}
_TYPES = {each: pb.PayoutTransaction.Type.Value(f"TYPE_{each.name}") for each in TransactionType}
_PROBLEMS = {each: pb.PayoutTransaction.Problem.Value(f"PROBLEM_{each.name}") for each in Problem}


def payout_message(payout: Payout) -> pb.CardPayout:
    totals = payout.totals or Totals()
    return pb.CardPayout(
        id=payout.id,
        amount=millimes_to_wire(payout.amount),
        currency=payout.currency,
        status=_STATUSES[payout.status],
        created_at=timestamp(payout.created_at),
        arrives_at=timestamp(payout.arrives_at),
        charges=millimes_to_wire(totals.charges),
        refunds=millimes_to_wire(totals.refunds),
        disputes=millimes_to_wire(totals.disputes),
        fees=millimes_to_wire(totals.fees),
        other=millimes_to_wire(totals.other),
        difference=millimes_to_wire(payout.difference),
        transaction_count=totals.count,
        unmatched_count=totals.unmatched,
    )


def transaction_message(each: MatchedTransaction) -> pb.PayoutTransaction:
    one = each.transaction
    return pb.PayoutTransaction(
        id=one.id,
        payout_id=one.payout_id,
        type=_TYPES[one.type],
        amount=millimes_to_wire(one.amount),
        fee=millimes_to_wire(one.fee),
        net=millimes_to_wire(one.amount - one.fee),
        created_at=timestamp(one.created_at),
        stripe_payment_intent_id=one.intent_id,
        payment_id=each.payment_id,
        problem=_PROBLEMS[each.problem] if each.problem else pb.PayoutTransaction.PROBLEM_UNSPECIFIED,
    )
