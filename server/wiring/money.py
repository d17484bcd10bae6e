"""The books, the payments and the wallets."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import time, timedelta

from parkup.payments.v1 import (
    payment_confirmation_service_pb2,
    payment_confirmation_service_pb2_grpc,
    payment_method_service_pb2,
    payment_method_service_pb2_grpc,
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
    top_up_service_pb2,
    top_up_service_pb2_grpc,
    wallet_service_pb2,
    wallet_service_pb2_grpc,
)
from server.auth.staff_zones import StaffZones
from server.carpark.staff import CarParkStaff
from server.integrations.card_provider import card_provider
from server.integrations.simulated_terminal import SimulatedTerminal
from server.jobs.runner import Job
from server.kernel import Kernel, Parts, ThirdParties, new_id
from server.ledger.repository import LedgerRepository
from server.ledger.verification import LedgerVerification
from server.mongo.client import Database, connect, database
from server.mongo.ids import id_at
from server.mongo.retention import old_events
from server.payments.amounts import CardAmounts
from server.payments.attention.servicer import RepairServicer
from server.payments.attention.wire import RepairMessages
from server.payments.bills import BillService
from server.payments.cards.repository import CardRepository
from server.payments.cards.service import CardService
from server.payments.cards.servicer import PaymentMethodServicer
from server.payments.confirmation.servicer import PaymentConfirmationServicer
from server.payments.declines import Declines
from server.payments.free import FREE
from server.payments.payable import Payables
from server.payments.ports import CardProcessor
from server.payments.provider import CardProvider
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
from server.payments.terminals import WithTerminal
from server.payments.verification.nightly import NightlyVerification
from server.payments.verification.repository import VerificationRepository
from server.payments.verification.service import VerificationService
from server.payments.verification.servicer import LedgerServicer
from server.payments.verification.state import VerificationStates
from server.payments.webhooks.repository import EventRepository
from server.payments.webhooks.service import WebhookService
from server.payments.webhooks.servicer import WebhookServicer
from server.payments.wire import PaymentMessages, confirmation
from server.points.verification import PointsVerification
from server.settings import Settings
from server.values.clock import system_clock
from server.wallet.service import WalletService
from server.wallet.servicer import WalletServicer
from server.wallet.top_up_servicer import TopUpServicer
from server.wallet.top_ups import top_up
from server.wallet.wire import BegunMessages

FORGET_EVERY = timedelta(minutes=1)
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
    card_provider: CardProvider
    cards: CardService


def wire_money(
    kernel: Kernel,
    parts: Parts,
    third_parties: ThirdParties,
    ledger: LedgerRepository,
    *,
    staff_zones: StaffZones,
    car_park_staff: CarParkStaff,
) -> Money:
    settings, db, clock = kernel.settings, kernel.database, kernel.clock
    provider: CardProvider = third_parties.cards or card_provider(settings)
    parts.closers.append(provider.close)
    processor = charged_by(settings, kernel.database, provider)
    cards = CardService(
        cards=CardRepository(db),
        vault=provider,
        limits=kernel.limits,
        transactions=kernel.transactions,
        clock=clock,
        new_id=new_id,
    )
    payables = Payables()
    payables.register(top_up(int(settings.wallet_maximum.scaleb(3))), FREE)
    payments = PaymentService(
        engine=kernel.engine,
        payables=payables,
        payments=PaymentRepository(db),
        cards=cards,
        processor=processor,
        clock=clock,
        new_id=lambda: id_at(clock()),
        declines=Declines(kernel.limits, settings.declined_cards_per_hour),
        amounts=CardAmounts.parse(settings.card_amounts),
        patience=timedelta(minutes=settings.card_confirm_minutes),
    )
    bills = BillService(payments, payables, cards)
    webhooks = WebhookService(provider, EventRepository(db), payments, cards, clock)
    receipts = _receipts(kernel, parts, payments, payables)
    messages = PaymentMessages(payables, receipts.link)
    records = RecordService(
        records=RecordRepository(db),
        payments=payments,
        payables=payables,
        staff_zones=staff_zones,
        car_park_staff=car_park_staff,
    )
    money = Money(ledger, payables, payments, bills, webhooks, receipts, records, messages, provider, cards)
    _run_beside(kernel, parts, money)
    _verify_nightly(kernel, parts, processor)
    wallet = WalletService(
        ledger=ledger, payments=payments, payables=payables, bills=bills, limits=kernel.limits, new_id=new_id
    )
    _serve_payments(kernel, parts, money)
    _serve_wallet(kernel, parts, wallet, messages)
    return money


def charged_by(settings: Settings, database: Database, provider: CardProvider) -> CardProcessor:
    """What charges cards: the card processor, and the terminal of a counter where there is one."""
    return WithTerminal(provider, SimulatedTerminal(database)) if settings.has_simulated_terminal else provider


@contextlib.asynccontextmanager
async def verification(settings: Settings) -> AsyncIterator[VerificationService]:
    """What compares the books with the payments and with the card processor, without the rest of the application."""
    provider = card_provider(settings)
    try:
        async with connect(settings.mongo_uri) as client:
            db = database(client, settings.mongodb_database)
            charged = charged_by(settings, db, provider)
            points = PointsVerification(db, system_clock)
            yield VerificationService(LedgerVerification(db), VerificationRepository(db), charged, points)
    finally:
        await provider.close()


def _verify_nightly(kernel: Kernel, parts: Parts, processor: CardProcessor) -> None:
    books, payments = LedgerVerification(kernel.database), VerificationRepository(kernel.database)
    nightly = NightlyVerification(
        books=books,
        payments=payments,
        charges=VerificationService(books, payments, processor),
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


def _run_beside(kernel: Kernel, parts: Parts, money: Money) -> None:
    """What jobs do, and what is measured."""
    payments, webhooks, clock = money.payments, money.webhooks, kernel.clock
    parts.jobs.append(Job("reconcile-payments", REPAIR_EVERY, lambda: payments.reconcile(clock())))
    parts.jobs.append(Job("handle-card-processor-events", REPAIR_EVERY, webhooks.handle_due))
    parts.jobs.append(Job("forget-removed-cards", FORGET_EVERY, money.cards.forget_removed))
    parts.forget("card-processor-events", old_events(kernel.database, kernel.settings.event_retention_days), clock)
    parts.measures += [payments.measure, webhooks.measure]


def _serve_payments(kernel: Kernel, parts: Parts, money: Money) -> None:
    messages, filters = money.messages, Filters(money.payables)
    parts.serve(
        payment_record_service_pb2.DESCRIPTOR.services_by_name["PaymentRecordService"],
        payment_record_service_pb2_grpc.add_PaymentRecordServiceServicer_to_server,
        PaymentRecordServicer(money.records, filters, kernel.answers, kernel.pages, messages),
    )
    parts.serve(
        repair_service_pb2.DESCRIPTOR.services_by_name["RepairService"],
        repair_service_pb2_grpc.add_RepairServiceServicer_to_server,
        RepairServicer(money.payments, money.webhooks, kernel.pages, RepairMessages(messages)),
    )
    parts.serve(
        payment_service_pb2.DESCRIPTOR.services_by_name["PaymentService"],
        payment_service_pb2_grpc.add_PaymentServiceServicer_to_server,
        PaymentServicer(
            cards=money.cards,
            bills=money.bills,
            records=money.records,
            filters=filters,
            receipts=money.receipts,
            answers=kernel.answers,
            pages=kernel.pages,
            messages=messages,
        ),
    )
    parts.serve(
        payment_method_service_pb2.DESCRIPTOR.services_by_name["PaymentMethodService"],
        payment_method_service_pb2_grpc.add_PaymentMethodServiceServicer_to_server,
        PaymentMethodServicer(money.cards),
    )
    parts.serve(
        payment_confirmation_service_pb2.DESCRIPTOR.services_by_name["PaymentConfirmationService"],
        payment_confirmation_service_pb2_grpc.add_PaymentConfirmationServiceServicer_to_server,
        PaymentConfirmationServicer(money.payments, messages),
    )
    parts.serve(
        webhook_service_pb2.DESCRIPTOR.services_by_name["WebhookService"],
        webhook_service_pb2_grpc.add_WebhookServiceServicer_to_server,
        WebhookServicer(money.webhooks),
    )


def _serve_wallet(kernel: Kernel, parts: Parts, wallet: WalletService, messages: PaymentMessages) -> None:
    parts.serve(
        wallet_service_pb2.DESCRIPTOR.services_by_name["WalletService"],
        wallet_service_pb2_grpc.add_WalletServiceServicer_to_server,
        WalletServicer(wallet, messages, kernel.answers, kernel.pages),
    )
    parts.serve(
        top_up_service_pb2.DESCRIPTOR.services_by_name["TopUpService"],
        top_up_service_pb2_grpc.add_TopUpServiceServicer_to_server,
        TopUpServicer(wallet, BegunMessages(messages, confirmation)),
    )
