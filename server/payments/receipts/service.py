"""Receipts: a page and a PDF for whoever holds the link, which carries a proof: it works from a mail or a browser."""

from __future__ import annotations

import asyncio
import base64
import hmac
import itertools

import jinja2

from server.engine.engine import Engine
from server.payments.errors import PaymentNotCompleted, PaymentNotFound
from server.payments.model import Payment
from server.payments.payable import Payables
from server.payments.receipts.model import Issuer, Receipt, receipt_of, receipt_year
from server.payments.receipts.numbering import NumberReceipts
from server.payments.receipts.repository import MOST_AT_ONCE, ReceiptRepository
from server.payments.service import PaymentService
from server.values.language import Language

PROOF_BYTES = 16


class ReceiptService:
    """`base_url` is where clients reach us, `secret` anything secret: a key of its own is derived from it."""

    def __init__(
        self,
        *,
        payments: PaymentService,
        payables: Payables,
        receipts: ReceiptRepository,
        engine: Engine,
        issuer: Issuer,
        base_url: str,
        secret: str,
    ) -> None:
        self._payments = payments
        self._payables = payables
        self._receipts = receipts
        self._engine = engine
        self._issuer = issuer
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
        receipt = await self._proven(payment_id, proof, language)
        return self.html(receipt, f"{self.link(payment_id)}/pdf")

    async def pdf(self, payment_id: str, proof: str, language: Language) -> bytes:
        """The receipt as a PDF. Raises as `page` does."""
        return await self.drawn(await self._proven(payment_id, proof, language))

    async def of(self, payment_id: str, language: Language) -> Receipt:
        """The receipt, whoever asks. Raises PaymentNotFound, PaymentNotCompleted."""
        if (payment := await self._payments.find(payment_id)) is None:
            raise PaymentNotFound
        return receipt_of(await self._numbered(payment), self._issuer, language)

    def html(self, receipt: Receipt, pdf_link: str | None = None) -> str:
        return self._template.render(receipt=receipt, pdf_link=pdf_link)

    async def drawn(self, receipt: Receipt) -> bytes:
        return await asyncio.to_thread(_pdf, receipt)

    async def number_due(self) -> int:
        """The job: gives their numbers to the receipts of what was completed since; gives how many it were."""
        count = 0
        while True:
            numbered = await self._engine.own("number receipts", self._number_some)
            count += numbered
            if numbered < MOST_AT_ONCE:
                return count

    async def _number_some(self) -> int:
        due, count = await self._receipts.due(), 0
        for year, some in itertools.groupby(due, lambda each: receipt_year(each.completed_at)):
            count += await self._number(tuple(each.payment_id for each in some), year)
        await self._receipts.done(due)
        return count

    async def _number(self, payment_ids: tuple[str, ...], year: int) -> int:
        rate = self._issuer.vat
        taxed = frozenset(kind for kind in self._payables.kinds if self._payables[kind].is_taxed)
        return await self._engine.run(NumberReceipts(payment_ids, year, f"{rate:f}" if rate else "", taxed, self.link))

    async def _numbered(self, payment: Payment) -> Payment:
        """A payment with the number of its receipt, given now if the job has not come to it.

        Raises PaymentNotCompleted.
        """
        if payment.completed_at is None:
            raise PaymentNotCompleted
        if payment.receipt_number:
            return payment
        await self._engine.own("number receipts", self._number_some)  # what was completed before comes first
        year = receipt_year(payment.completed_at)
        await self._engine.own(f"number receipt:{payment.id}", lambda: self._number((payment.id,), year))
        return await self._payments.find(payment.id) or payment

    async def _proven(self, payment_id: str, proof: str, language: Language) -> Receipt:
        if not hmac.compare_digest(proof.encode(), self._proof(payment_id).encode()):
            raise PaymentNotFound
        try:
            return await self.of(payment_id, language)
        except PaymentNotCompleted:
            raise PaymentNotFound from None

    def _proof(self, payment_id: str) -> str:
        digest = hmac.digest(self._key, payment_id.encode(), "sha256")[:PROOF_BYTES]
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _pdf(receipt: Receipt) -> bytes:
    # The library for PDFs takes some 30 MiB: of those processes that print.
    from server.payments.receipts.pdf import pdf_of

    return pdf_of(receipt)
