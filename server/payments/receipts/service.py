"""Receipts: a page for whoever holds its link. The link carries a proof, so that it works from a mail or a browser."""

from __future__ import annotations

import base64
import hmac

import jinja2

from server.payments.errors import PaymentNotFound
from server.payments.receipts.texts import TEXTS
from server.payments.service import PaymentService
from server.values.clock import TUNIS
from server.values.language import Language
from server.values.money import amount_text, millimes_to_text

PROOF_BYTES = 16


class ReceiptService:
    """`base_url` is where clients reach us, `secret` anything secret: a key of its own is derived from it."""

    def __init__(self, payments: PaymentService, base_url: str, secret: str) -> None:
        self._payments = payments
        self._base_url = base_url
        self._key = hmac.digest(secret.encode(), b"receipts", "sha256")
        environment = jinja2.Environment(
            loader=jinja2.PackageLoader("server.payments.receipts", "."),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._template = environment.get_template("receipt.html.j2")

    def link(self, payment_id: str) -> str:
        return f"{self._base_url}/v1/receipts/{payment_id}/{self._proof(payment_id)}"

    async def page(self, payment_id: str, proof: str, language: Language) -> str:
        """The receipt as HTML. Raises PaymentNotFound, also when nothing was received yet or the proof is wrong."""
        if not hmac.compare_digest(proof.encode(), self._proof(payment_id).encode()):
            raise PaymentNotFound
        payment = await self._payments.find(payment_id)
        if payment is None or payment.completed_at is None:
            raise PaymentNotFound
        texts = TEXTS[language]
        return self._template.render(
            language=language.value,
            texts=texts,
            payment=payment,
            method=texts[payment.method_type.value],
            status=texts[payment.status.value],
            amount=amount_text(millimes_to_text(payment.amount), language),
            completed_at=payment.completed_at.astimezone(TUNIS).strftime("%d/%m/%Y %H:%M"),
            refunded_at=payment.refunded_at and payment.refunded_at.astimezone(TUNIS).strftime("%d/%m/%Y %H:%M"),
        )

    def _proof(self, payment_id: str) -> str:
        digest = hmac.digest(self._key, payment_id.encode(), "sha256")[:PROOF_BYTES]
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
