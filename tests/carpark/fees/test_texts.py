"""What the lines of a fee say."""

import pytest

from server.carpark.fees.model import Benefit, ChargingCost, DiscountType, FeeLine, LineKind, Reduction
from server.carpark.fees.reckoning import fee
from server.carpark.fees.texts import describe, money
from server.values.language import Language
from tests.carpark.fees.stays import DAILY, FLAT, HOURLY, MONTHLY, stay, terms, variant


def said(found, language=Language.EN) -> list[str]:
    return [describe(line, found.currency, language) for line in found.lines]


class TestHours:
    def test_as_the_document_shows_it(self):
        assert said(fee(stay(127), terms(HOURLY, currency="USD"))) == ["Parking (3 hour(s) @ $5/hr)"]

    def test_dinars_have_their_code_behind(self):
        assert said(fee(stay(127), terms(HOURLY))) == ["Parking (3 hour(s) @ 5 TND/hr)"]

    def test_in_french(self):
        found = fee(stay(127), terms(variant(HOURLY, amount=2_500)))
        assert said(found, Language.FR) == ["Stationnement (3 heure(s) à 2,5 TND/h)"]


@pytest.mark.parametrize(
    ("millimes", "currency", "english", "french"),
    [
        (5_000, "USD", "$5", "$5"),
        (1_250, "EUR", "€1.25", "€1,25"),
        (5, "TND", "0.005 TND", "0,005 TND"),
        (120_000, "MAD", "120 MAD", "120 MAD"),
    ],
)
def test_amounts_show_no_more_decimals_than_they_need(millimes, currency, english, french):
    assert money(millimes, currency, Language.EN) == english
    assert money(millimes, currency, Language.FR) == french


def test_each_line_says_what_it_is():
    found = fee(
        stay(25 * 60),
        terms(HOURLY, DAILY),
        Benefit(1, 12_50, 90),
        Reduction("SUMMER20", DiscountType.PERCENTAGE, 20_00),
        charging=[ChargingCost(4, 3_130, 12_500)],
        tax=19_00,
    )
    assert said(found) == [
        "Parking (25 hour(s) @ 5 TND/hr)",
        "Maximum of 30 TND/day",
        "Membership (1.5 included hour(s))",
        "Membership (12.5% off)",
        "Discount SUMMER20 (20% off)",
        "EV charging (12.5 kWh)",
        "Tax (19%)",
    ]
    assert said(found, Language.FR)[1:5] == [
        "Maximum de 30 TND/jour",
        "Abonnement (1,5 heure(s) incluse(s))",
        "Abonnement (-12,5 %)",
        "Remise SUMMER20 (-20 %)",
    ]


@pytest.mark.parametrize(
    ("rate", "minutes", "english", "french"),
    [
        (FLAT, 10, "Parking (flat rate 8 TND)", "Stationnement (forfait 8 TND)"),
        (DAILY, 2_000, "Parking (2 day(s) @ 30 TND/day)", "Stationnement (2 jour(s) à 30 TND/jour)"),
        (MONTHLY, 2_000, "Parking (1 month(s) @ 300 TND/month)", "Stationnement (1 mois à 300 TND/mois)"),
    ],
)
def test_rates_of_other_types(rate, minutes, english, french):
    found = fee(stay(minutes), terms(rate))
    assert said(found) == [english]
    assert said(found, Language.FR) == [french]


@pytest.mark.parametrize(
    ("type_", "value", "english", "french"),
    [
        (DiscountType.FIXED_AMOUNT, 2_500, "Discount X (2.5 TND off)", "Remise X (-2,5 TND)"),
        (DiscountType.FREE_HOURS, 120, "Discount X (2 free hour(s))", "Remise X (2 heure(s) gratuite(s))"),
    ],
)
def test_discounts_of_other_types(type_, value, english, french):
    line = FeeLine(LineKind.DISCOUNT, -1, value, name=f"{type_}:X")
    assert describe(line, "TND", Language.EN) == english
    assert describe(line, "TND", Language.FR) == french
