"""The wallets and payments domains. They need each other: payments move wallet money, top-ups are payments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from parkup.payments.v1 import (
    payment_service_pb2,
    payment_service_pb2_grpc,
    webhook_service_pb2,
    webhook_service_pb2_grpc,
)
from parkup.wallet.v1 import wallet_service_pb2, wallet_service_pb2_grpc
from server.integrations.stripe_gateway import StripeGateway
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, new_id
from server.payments.bills import BillService
from server.payments.cards.repository import MongoCards
from server.payments.cards.service import CardService
from server.payments.model import PurposeKind
from server.payments.receipts.service import ReceiptService
from server.payments.repository import PaymentRepository
from server.payments.service import PaymentService
from server.payments.servicer import PaymentServicer
from server.payments.webhooks.repository import EventRepository
from server.payments.webhooks.service import WebhookService
from server.payments.webhooks.servicer import WebhookServicer
from server.payments.wire import PaymentMessages
from server.settings import Settings
from server.wallet.ledger import Ledger
from server.wallet.repository import WalletRepository
from server.wallet.service import TopUps, WalletService
from server.wallet.servicer import WalletServicer

REPAIR_EVERY = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Money:
    """What other domains and the jobs need. Who is paid registers with `payments`, and with `bills` if it can wait."""

    ledger: Ledger
    payments: PaymentService
    bills: BillService
    webhooks: WebhookService
    receipts: ReceiptService
    stripe: StripeGateway


def wire_money(kernel: Kernel, parts: Parts, ledger: Ledger) -> Money:
    settings, db, clock = kernel.settings, kernel.database, kernel.clock
    stripe = _stripe(settings)
    parts.closers.append(stripe.close)
    repository = PaymentRepository(db)
    cards = CardService(
        cards=MongoCards(db),
        vault=stripe,
        limits=kernel.limits,
        transactions=kernel.transactions,
        clock=clock,
        new_id=new_id,
    )
    payments = PaymentService(
        payments=repository,
        ledger=ledger,
        cards=cards,
        processor=stripe,
        transactions=kernel.transactions,
        clock=clock,
        new_id=new_id,
    )
    payments.register(PurposeKind.TOPUP, TopUps(ledger))
    bills = BillService(payments, cards)
    webhooks = WebhookService(stripe, EventRepository(db), payments, clock)
    parts.jobs.append(Job("reconcile-payments", REPAIR_EVERY, lambda: payments.reconcile(clock())))
    parts.jobs.append(Job("handle-stripe-events", REPAIR_EVERY, webhooks.handle_left))
    receipts = ReceiptService(repository, settings.public_url, settings.page_token_secret.get_secret_value())
    wallet = WalletService(
        ledger=ledger,
        lists=WalletRepository(db),
        payments=payments,
        bills=bills,
        transactions=kernel.transactions,
    )
    _serve(
        parts,
        PaymentServicer(
            cards=cards,
            bills=bills,
            payments=repository,
            receipts=receipts,
            answers=kernel.answers,
            pages=kernel.pages,
        ),
        WebhookServicer(webhooks),
        WalletServicer(wallet, PaymentMessages(receipts.link), kernel.answers, kernel.pages),
    )
    return Money(ledger, payments, bills, webhooks, receipts, stripe)


def _stripe(settings: Settings) -> StripeGateway:
    # Without a key everything but Stripe works, as in `parkup dev --without stripe`.
    key = settings.stripe_secret_key.get_secret_value() or "sk_test_missing"
    return StripeGateway(key, settings.stripe_webhook_secret.get_secret_value(), settings.stripe_api_base)


def _serve(parts: Parts, payments: PaymentServicer, webhooks: WebhookServicer, wallet: WalletServicer) -> None:
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
