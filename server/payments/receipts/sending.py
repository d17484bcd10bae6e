"""Sending receipts by mail."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from server.auth.addresses import parse_email
from server.errors import FieldViolation, InvalidArgument, PermissionDenied, Unavailable
from server.messages import Attachment, Mail, MailSender, NotSent
from server.mongo.rate_limits import RateLimits
from server.payments.model import Payment
from server.payments.receipts.model import Receipt
from server.payments.receipts.service import ReceiptService
from server.payments.receipts.texts import TEXTS
from server.values.caller import Caller
from server.values.language import Language

MOST_AN_HOUR = 10


class Addresses(Protocol):
    async def email_of(self, user_id: str) -> str | None:
        """A driver's address; None when the account is gone."""
        ...


class Records(Protocol):
    async def get(self, caller: Caller, payment_id: str) -> Payment:
        """Raises PaymentNotFound, also for another driver's."""
        ...


class ReceiptSender:
    def __init__(
        self, receipts: ReceiptService, records: Records, addresses: Addresses, mail: MailSender, limits: RateLimits
    ) -> None:
        self._receipts = receipts
        self._records = records
        self._addresses = addresses
        self._mail = mail
        self._limits = limits

    async def send(self, caller: Caller, payment_id: str, email: str, language: Language) -> tuple[str, Receipt]:
        """Sends a receipt to its driver, or to the address that an admin names; gives the address, and the receipt.

        Raises PaymentNotFound, PaymentNotCompleted, PermissionDenied for a driver who names another address,
        InvalidEmail, InvalidArgument where there is no address, RateLimited; Unavailable when it was not sent.
        """
        payment = await self._records.get(caller, payment_id)
        to = await self._address(caller, payment, email)
        receipt = await self._receipts.of(payment_id, language)
        await self._limits.take("receipts", caller.id, MOST_AN_HOUR, timedelta(hours=1))
        pdf = await self._receipts.drawn(receipt)
        try:
            await self._mail.send(_mail(to, receipt, self._receipts.html(receipt), pdf))
        except NotSent as error:
            raise Unavailable from error
        return to, receipt

    async def _address(self, caller: Caller, payment: Payment, email: str) -> str:
        own = await self._addresses.email_of(payment.user_id) if payment.user_id else None
        if not email and own:
            return own
        if caller.is_driver and (not email or parse_email(email) != own):
            raise PermissionDenied
        if not email:
            raise InvalidArgument(FieldViolation("email", "est obligatoire", "value is required"))
        return parse_email(email)


def _mail(to: str, receipt: Receipt, page: str, pdf: bytes) -> Mail:
    rows = "\n".join(f"{row.label} : {row.value}" for row in receipt.rows)
    subject = f"{receipt.title} {receipt.number}"
    text = f"{TEXTS[receipt.language]['mail']}\n\n{rows}\n\n" + "\n".join(receipt.issuer) + "\n"
    attachment = Attachment(f"{receipt.number}.pdf", "application/pdf", pdf)
    return Mail(to, subject, text, page, (attachment,))
