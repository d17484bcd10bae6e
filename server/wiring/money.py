"""The books, the payments and the wallets."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

from parkup.payments.v1 import (
    payment_confirmation_service_pb2,
    payment_confirmation_service_pb2_grpc,
    payment_service_pb2,
    payment_service_pb2_grpc,
    repair_service_pb2,
    repair_service_pb2_grpc,
    webhook_service_pb2,
    webhook_service_pb2_grpc,
)
from parkup.wallet.v1 import (
    top_up_service_pb2,
    top_up_service_pb2_grpc,
    wallet_service_pb2,
    wallet_service_pb2_grpc,
)
from server.integrations.stripe_gateway import StripeGateway
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, new_id
from server.ledger.repository import LedgerRepository
from server.ledger.verification import LedgerVerification
from server.mongo.client import connect, database
from server.mongo.retention import old_events
from server.payments.amounts import CardAmounts
from server.payments.attention.servicer import RepairServicer
from server.payments.attention.wire import RepairMessages
from server.payments.bills import BillService
from server.payments.cards.repository import CardRepository
from server.payments.cards.service import CardService
from server.payments.confirmation.servicer import PaymentConfirmationServicer
from server.payments.declines import Declines
from server.payments.payable import Payables
from server.payments.receipts.service import ReceiptService
from server.payments.repository import PaymentRepository
from server.payments.service import PaymentService
from server.payments.servicer import PaymentServicer
from server.payments.verification.repository import VerificationRepository
from server.payments.verification.service import VerificationService
from server.payments.webhooks.repository import EventRepository
from server.payments.webhooks.service import WebhookService
from server.payments.webhooks.servicer import WebhookServicer
from server.payments.wire import PaymentMessages, confirmation
from server.settings import Settings
from server.wallet.service import WalletService
from server.wallet.servicer import WalletServicer
from server.wallet.top_up_servicer import TopUpServicer
from server.wallet.top_ups import top_up
from server.wallet.wire import BegunMessages

REPAIR_EVERY = timedelta(seconds=1)
"""Somebody may be standing at their car; what fails is asked again less and less often (payments/repairs.py)."""


@dataclass(frozen=True, slots=True)
class Money:
    """What other domains and the jobs need. What can be paid for is registered with `payables`."""

    ledger: LedgerRepository
    payables: Payables
    payments: PaymentService
    bills: BillService
    webhooks: WebhookService
    receipts: ReceiptService
    stripe: StripeGateway
    cards: CardService


def wire_money(kernel: Kernel, parts: Parts, ledger: LedgerRepository) -> Money:
    settings, db, clock = kernel.settings, kernel.database, kernel.clock
    stripe = _stripe(settings)
    parts.closers.append(stripe.close)
    repository = PaymentRepository(db)
    cards = CardService(
        cards=CardRepository(db),
        vault=stripe,
        limits=kernel.limits,
        transactions=kernel.transactions,
        clock=clock,
        new_id=new_id,
    )
    payables = Payables()
    payables.register(top_up(int(settings.wallet_maximum.scaleb(3))))
    payments = PaymentService(
        engine=kernel.engine,
        payables=payables,
        payments=repository,
        cards=cards,
        processor=stripe,
        clock=clock,
        new_id=new_id,
        declines=Declines(kernel.limits, settings.declined_cards_per_hour),
        amounts=CardAmounts.parse(settings.card_amounts),
        patience=timedelta(minutes=settings.card_confirm_minutes),
    )
    bills = BillService(payments, payables, cards)
    webhooks = WebhookService(stripe, EventRepository(db), payments, clock)
    parts.jobs.append(Job("reconcile-payments", REPAIR_EVERY, lambda: payments.reconcile(clock())))
    parts.jobs.append(Job("handle-stripe-events", REPAIR_EVERY, webhooks.handle_due))
    parts.forget("stripe-events", old_events(db, settings.event_retention_days), clock)
    parts.measures += [payments.measure, webhooks.measure]
    receipts = ReceiptService(payments, settings.public_url, settings.page_token_secret.get_secret_value())
    wallet = WalletService(
        ledger=ledger, payments=payments, payables=payables, bills=bills, limits=kernel.limits, new_id=new_id
    )
    messages = PaymentMessages(payables, receipts.link)
    _serve(
        parts,
        PaymentServicer(
            cards=cards,
            bills=bills,
            payments=payments,
            receipts=receipts,
            answers=kernel.answers,
            pages=kernel.pages,
            messages=messages,
        ),
        WebhookServicer(webhooks),
        WalletServicer(wallet, messages, kernel.answers, kernel.pages),
        RepairServicer(payments, webhooks, kernel.pages, RepairMessages(messages)),
    )
    parts.serve(
        payment_confirmation_service_pb2.DESCRIPTOR.services_by_name["PaymentConfirmationService"],
        payment_confirmation_service_pb2_grpc.add_PaymentConfirmationServiceServicer_to_server,
        PaymentConfirmationServicer(payments, messages),
    )
    parts.serve(
        top_up_service_pb2.DESCRIPTOR.services_by_name["TopUpService"],
        top_up_service_pb2_grpc.add_TopUpServiceServicer_to_server,
        TopUpServicer(wallet, BegunMessages(messages, confirmation)),
    )
    return Money(ledger, payables, payments, bills, webhooks, receipts, stripe, cards)


@contextlib.asynccontextmanager
async def verification(settings: Settings) -> AsyncIterator[VerificationService]:
    """What compares the books with the payments and with Stripe, without the rest of the application."""
    stripe = _stripe(settings)
    try:
        async with connect(settings.mongo_uri) as client:
            db = database(client, settings.mongodb_database)
            yield VerificationService(LedgerVerification(db), VerificationRepository(db), stripe)
    finally:
        await stripe.close()


def _stripe(settings: Settings) -> StripeGateway:
    # Without a key everything but Stripe works, as in `parkup dev --without stripe`.
    key = settings.stripe_secret_key.get_secret_value() or "sk_test_missing"
    return StripeGateway(key, settings.stripe_webhook_secret.get_secret_value(), settings.stripe_api_base)


def _serve(
    parts: Parts,
    payments: PaymentServicer,
    webhooks: WebhookServicer,
    wallet: WalletServicer,
    repairs: RepairServicer,
) -> None:
    parts.serve(
        repair_service_pb2.DESCRIPTOR.services_by_name["RepairService"],
        repair_service_pb2_grpc.add_RepairServiceServicer_to_server,
        repairs,
    )
    parts.serve(
        payment_service_pb2.DESCRIPTOR.services_by_name["PaymentService"],
        payment_service_pb2_grpc.add_PaymentServiceServicer_to_server,
        payments,
    )
    parts.serve(
        webhook_service_pb2.DESCRIPTOR.services_by_name["WebhookService"],
        webhook_service_pb2_grpc.add_WebhookServiceServicer_to_server,
        webhooks,
    )
    parts.serve(
        wallet_service_pb2.DESCRIPTOR.services_by_name["WalletService"],
        wallet_service_pb2_grpc.add_WalletServiceServicer_to_server,
        wallet,
    )
