"""What a receipt says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from server.payments.model import Payment
from server.payments.receipts.texts import TEXTS
from server.values.clock import TUNIS
from server.values.language import Language
from server.values.money import amount_text, millimes_to_text


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who gives receipts; `tax_number` is empty where there is none. `vat` is the rate of value added tax, percent."""

    name: str
    tax_number: str
    vat: Decimal


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a receipt."""

    label: str
    value: str
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt in one language."""

    language: Language
    title: str
    issuer: Sequence[str]
    number: str
    rows: Sequence[Row]


def receipt_number(year: int, count: int) -> str:
    """The number that the `count`th receipt of a year has."""
    return f"{year}-{count:06d}"


def receipt_year(completed_at: datetime) -> int:
    """The year of which a receipt is, as calendars in Tunisia have it."""
    return completed_at.astimezone(TUNIS).year


def vat_in(amount: int, rate: Decimal) -> int:
    """How many of the millimes of an amount are value added tax, at a rate in percent."""
    share = Decimal(amount) * rate / (100 + rate)
    return int(share.to_integral_value(ROUND_HALF_UP))


def receipt_of(payment: Payment, issuer: Issuer, language: Language) -> Receipt:
    """`payment` is completed and has its number."""
    texts = TEXTS[language]
    number = payment.receipt_number or payment.id
    tax_number = [f"{texts['tax_number']} {issuer.tax_number}"] if issuer.tax_number else []
    return Receipt(
        language=language,
        title=texts["title"],
        issuer=[issuer.name, *tax_number],
        number=number,
        rows=[Row(texts["number"], number), *_rows(payment, language)],
    )


def _rows(payment: Payment, language: Language) -> Iterator[Row]:
    texts = TEXTS[language]
    assert payment.completed_at
    yield Row(texts["payment"], payment.id)
    yield Row(texts["date"], _time(payment.completed_at))
    yield Row(texts["for"], payment.description)
    yield Row(texts["method_label"], texts[payment.method_type.value])
    yield Row(texts["status_label"], texts[payment.status.value])
    if payment.receipt_vat:
        rate = Decimal(payment.receipt_vat)
        vat = vat_in(payment.amount, rate)
        yield Row(texts["net"], _amount(payment.amount - vat, language))
        yield Row(f"{texts['vat']} {_percent(rate, language)} %", _amount(vat, language))
    yield Row(texts["amount"], _amount(payment.amount, language), is_total=True)
    if payment.refunded:
        yield Row(texts["refunded_amount"], _amount(payment.refunded, language))
    if payment.refunded_at:
        yield Row(texts["refunded_on"], _time(payment.refunded_at))


def _time(instant: datetime) -> str:
    return instant.astimezone(TUNIS).strftime("%d/%m/%Y %H:%M")


def _amount(millimes: int, language: Language) -> str:
    return f"{amount_text(millimes_to_text(millimes), language)} TND"


def _percent(rate: Decimal, language: Language) -> str:
    text = f"{rate.normalize():f}"
    return text.replace(".", ",") if language is Language.FR else text
