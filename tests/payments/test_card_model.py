from datetime import UTC, datetime

import pytest

from server.payments.cards.model import read_card
from server.payments.errors import CardExpired, InvalidCardNumber

NOW = datetime(2026, 11, 20, tzinfo=UTC)
VISA = "4242424242424242"


@pytest.mark.parametrize(
    ("number", "code", "brand"),
    [
        (VISA, "123", "Visa"),
        ("5555 5555 5555 4444", "123", "Mastercard"),
        ("2223-0031-2200-3222", "123", "Mastercard"),
        ("3782 822463 10005", "1234", "American Express"),
        ("6011111111111117", "123", "Discover"),
        ("3056930009020004", "123", "Diners Club"),
        ("3566002020360505", "123", "JCB"),
        ("6200000000000005", "123", "UnionPay"),
    ],
)
def test_brands_are_told_by_their_ranges(number: str, code: str, brand: str) -> None:
    assert read_card(number, "12/30", code, NOW).brand == brand


@pytest.mark.parametrize(
    "number",
    [
        "",
        "4242424242424241",  # wrong check digit
        "42424242",  # right check digit, too short
        "4242 4242 4242 424x",
        "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢",  # digits, but not those on a card
        "0000000000000000",  # right check digit, no brand
    ],
)
def test_what_cannot_be_a_card_is_refused(number: str) -> None:
    with pytest.raises(InvalidCardNumber):
        read_card(number, "12/30", "123", NOW)


@pytest.mark.parametrize("code", ["", "12", "1234", "abc"])
def test_the_security_code_has_the_length_of_its_brand(code: str) -> None:
    with pytest.raises(InvalidCardNumber):
        read_card(VISA, "12/30", code, NOW)


@pytest.mark.parametrize(("text", "month", "year"), [("12/30", 12, 2030), ("1/2031", 1, 2031), (" 11 / 26 ", 11, 2026)])
def test_the_expiry_comes_with_two_or_four_digits_of_the_year(text: str, month: int, year: int) -> None:
    card = read_card(VISA, text, "123", NOW)
    assert (card.expiry_month, card.expiry_year) == (month, year)


@pytest.mark.parametrize("text", ["", "13/30", "00/30", "12-30", "12/3", "12/300", "2030/12"])
def test_what_is_no_month_of_a_year_is_refused(text: str) -> None:
    with pytest.raises(InvalidCardNumber):
        read_card(VISA, text, "123", NOW)


@pytest.mark.parametrize("text", ["10/26", "12/25", "01/2020"])
def test_a_card_is_good_to_the_end_of_its_month(text: str) -> None:
    with pytest.raises(CardExpired):
        read_card(VISA, text, "123", NOW)


def test_the_month_ends_in_tunis() -> None:
    one_hour_before_midnight_utc = datetime(2026, 11, 30, 23, 0, tzinfo=UTC)
    with pytest.raises(CardExpired):
        read_card(VISA, "11/26", "123", one_hour_before_midnight_utc)


def test_number_and_code_stay_out_of_the_repr() -> None:
    shown = repr(read_card(VISA, "12/30", "987", NOW))
    assert VISA not in shown
    assert "987" not in shown
