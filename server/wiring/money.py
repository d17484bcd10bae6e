"""The books, the payments and the wallets."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import time, timedelta

from parkup.payments.v1 import (
    payment_record_service_pb2,
    payment_record_service_pb2_grpc,
    payment_service_pb2,
    payment_service_pb2_grpc,
    repair_service_pb2,
    repair_service_pb2_grpc,
    webhook_service_pb2,
    webhook_service_pb2_grpc,
)
from parkup.wallet.v1 import (
    ledger_service_pb2,
    ledger_service_pb2_grpc,
    wallet_service_pb2,
    wallet_service_pb2_grpc,
)
from server.auth.staff_zones import StaffZones
from server.integrations.stripe_gateway import StripeGateway
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, new_id
from server.ledger.repository import LedgerRepository
from server.ledger.verification import LedgerVerification
from server.mongo.client import connect, database
from server.mongo.ids import id_at
from server.mongo.retention import old_events
from server.payments.attention.servicer import RepairServicer
from server.payments.attention.wire import RepairMessages
from server.payments.bills import BillService
from server.payments.cards.repository import CardRepository
from server.payments.cards.service import CardService
from server.payments.free import FREE
from server.payments.payable import Payables
from server.payments.receipts.model import Issuer
from server.payments.receipts.repository import ReceiptRepository
from server.payments.receipts.service import ReceiptService
from server.payments.records.repository import RecordRepository
from server.payments.records.service import RecordService
from server.payments.records.servicer import PaymentRecordServicer
from server.payments.records.wire import Filters
from server.payments.repository import PaymentRepository
from server.payments.service import PaymentService
from server.payments.servicer import PaymentServicer
from server.payments.verification.nightly import NightlyVerification
from server.payments.verification.repository import VerificationRepository
from server.payments.verification.service import VerificationService
from server.payments.verification.servicer import LedgerServicer
from server.payments.verification.state import VerificationStates
from server.payments.webhooks.repository import EventRepository
from server.payments.webhooks.service import WebhookService
from server.payments.webhooks.servicer import WebhookServicer
from server.payments.wire import PaymentMessages
from server.settings import Settings
from server.wallet.service import TOP_UP, WalletService
from server.wallet.servicer import WalletServicer

REPAIR_EVERY = timedelta(seconds=1)
"""Somebody may be standing at their car; what fails is asked again less and less often (payments/repairs.py)."""

NUMBER_EVERY = timedelta(seconds=10)
VERIFY_AT = time(3, 15)
LONGEST_VERIFICATION = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Money:
    """What other domains and the jobs need. What can be paid for is registered with `payables`."""

    ledger: LedgerRepository
    payables: Payables
    payments: PaymentService
    bills: BillService
    webhooks: WebhookService
    receipts: ReceiptService
    records: RecordService
    messages: PaymentMessages
    stripe: StripeGateway
    cards: CardService


def wire_money(kernel: Kernel, parts: Parts, ledger: LedgerRepository, staff_zones: StaffZones) -> Money:
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
    payables.register(TOP_UP, FREE)
    payments = PaymentService(
        engine=kernel.engine,
        payables=payables,
        payments=repository,
        cards=cards,
        processor=stripe,
        clock=clock,
        new_id=lambda: id_at(clock()),
    )
    bills = BillService(payments, payables, cards)
    webhooks = WebhookService(stripe, EventRepository(db), payments, clock)
    parts.jobs.append(Job("reconcile-payments", REPAIR_EVERY, lambda: payments.reconcile(clock())))
    parts.jobs.append(Job("handle-stripe-events", REPAIR_EVERY, webhooks.handle_due))
    parts.forget("stripe-events", old_events(db, settings.event_retention_days), clock)
    parts.measures += [payments.measure, webhooks.measure]
    _verify_nightly(kernel, parts, stripe)
    receipts = _receipts(kernel, parts, payments, payables)
    wallet = WalletService(ledger=ledger, payments=payments, payables=payables, bills=bills, new_id=new_id)
    messages = PaymentMessages(payables, receipts.link)
    records = RecordService(records=RecordRepository(db), payments=payments, payables=payables, staff_zones=staff_zones)
    filters = Filters(payables)
    parts.serve(
        payment_record_service_pb2.DESCRIPTOR.services_by_name["PaymentRecordService"],
        payment_record_service_pb2_grpc.add_PaymentRecordServiceServicer_to_server,
        PaymentRecordServicer(records, filters, kernel.answers, kernel.pages, messages),
    )
    _serve(
        parts,
        PaymentServicer(
            cards=cards,
            bills=bills,
            records=records,
            filters=filters,
            receipts=receipts,
            answers=kernel.answers,
            pages=kernel.pages,
            messages=messages,
        ),
        WebhookServicer(webhooks),
        WalletServicer(wallet, messages, kernel.answers, kernel.pages),
        RepairServicer(payments, webhooks, kernel.pages, RepairMessages(messages)),
    )
    return Money(ledger, payables, payments, bills, webhooks, receipts, records, messages, stripe, cards)


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


def _verify_nightly(kernel: Kernel, parts: Parts, stripe: StripeGateway) -> None:
    books, payments = LedgerVerification(kernel.database), VerificationRepository(kernel.database)
    nightly = NightlyVerification(
        books=books,
        payments=payments,
        charges=VerificationService(books, payments, stripe),
        states=VerificationStates(kernel.database),
        clock=kernel.clock,
    )
    every = timedelta(days=1)
    parts.jobs.append(Job("verify-ledger", every, nightly.run, longest=LONGEST_VERIFICATION, at=VERIFY_AT))
    parts.measures.append(nightly.measure)
    parts.serve(
        ledger_service_pb2.DESCRIPTOR.services_by_name["LedgerService"],
        ledger_service_pb2_grpc.add_LedgerServiceServicer_to_server,
        LedgerServicer(nightly),
    )


def _receipts(kernel: Kernel, parts: Parts, payments: PaymentService, payables: Payables) -> ReceiptService:
    settings = kernel.settings
    receipts = ReceiptService(
        payments=payments,
        payables=payables,
        receipts=ReceiptRepository(kernel.database),
        engine=kernel.engine,
        issuer=Issuer(settings.company_name, settings.tax_number, settings.vat_percent),
        base_url=settings.public_url,
        secret=settings.page_token_secret.get_secret_value(),
    )
    parts.jobs.append(Job("number-receipts", NUMBER_EVERY, receipts.number_due))
    return receipts


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
