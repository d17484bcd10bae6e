"""What the lines of a fee say, as spec 003 shows it: `Parking (3 hour(s) @ $5/hr)`. Pure.

A currency that has a sign in front is written so ($5, €5, £5), all others with their code behind (5 TND). Numbers show
no more decimals than they need; in French with a comma.
"""

from __future__ import annotations

from server.carpark.fees.model import FeeLine, LineKind
from server.values.day_prices import DayKind
from server.values.language import Language

_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
_UNITS = {"daily": ("day", "jour"), "weekly": ("week", "semaine"), "monthly": ("month", "mois")}
_DAYS = {
    DayKind.ORDINARY: ("", ""),
    DayKind.WEEKEND: ("weekend ", " de week-end"),
    DayKind.HOLIDAY: ("holiday ", " de jour férié"),
}
_TEXTS = {
    LineKind.HOURS: (
        "Parking ({count} {day}hour(s) @ {price}/hr)",
        "Stationnement ({count} heure(s){day} à {price}/h)",
    ),
    LineKind.PEAK_HOURS: (
        "Parking ({count} {day}peak hour(s) @ {price}/hr)",
        "Stationnement ({count} heure(s) de pointe{day} à {price}/h)",
    ),
    LineKind.PERIODS: (
        "Parking ({count} {day}{unit}(s) @ {price}/{unit})",
        "Stationnement ({count} {unit}{plural}{day} à {price}/{unit})",
    ),
    LineKind.FLAT: ("Parking ({day}flat rate {price})", "Stationnement (forfait{day} {price})"),
    LineKind.CAP: ("Maximum of {price}/{day}{unit}", "Maximum de {price}/{unit}{day}"),
    LineKind.SHORTER: ("As much as a shorter stay", "Autant qu'une durée plus courte"),
    LineKind.INCLUDED_HOURS: ("Membership ({hours} included hour(s))", "Abonnement ({hours} heure(s) incluse(s))"),
    LineKind.MEMBERSHIP: ("Membership ({percent}% off)", "Abonnement (-{percent} %)"),
    LineKind.DISCOUNT: ("Discount {off}", "Remise {off}"),
    LineKind.CHARGING: ("EV charging ({energy} kWh)", "Recharge ({energy} kWh)"),
    LineKind.TAX: ("Tax ({percent}%)", "Taxe ({percent} %)"),
}


def money(millimes: int, currency: str, language: Language) -> str:
    """An amount with its currency."""
    number = _number(millimes, 1000, language)
    return f"{_SIGNS[currency]}{number}" if currency in _SIGNS else f"{number} {currency}"


def describe(line: FeeLine, currency: str, language: Language) -> str:
    """What a line of a fee says."""
    english, french = _TEXTS[line.kind]
    english_unit, french_unit = _UNITS.get(line.name, ("", ""))
    return (french if language is Language.FR else english).format(
        count=line.count,
        day=_DAYS[line.day][language is Language.FR],
        price=money(line.price, currency, language),
        unit=french_unit if language is Language.FR else english_unit,
        plural="" if french_unit == "mois" else "(s)",
        percent=_number(line.count, 100, language),
        hours=_hours(line.count, language),
        energy=_number(line.count, 1000, language),
        off=_off(line, currency, language),
    )


def _off(line: FeeLine, currency: str, language: Language) -> str:
    """What a discount takes off, after its code."""
    type_, _, code = line.name.partition(":")
    french = language is Language.FR
    match type_:
        case "free_hours":
            hours = _hours(line.count, language)
            return f"{code} ({hours} heure(s) gratuite(s))" if french else f"{code} ({hours} free hour(s))"
        case "fixed_amount":
            amount = money(line.count, currency, language)
            return f"{code} (-{amount})" if french else f"{code} ({amount} off)"
        case _:
            percent = _number(line.count, 100, language)
            return f"{code} (-{percent} %)" if french else f"{code} ({percent}% off)"


def _hours(minutes: int, language: Language) -> str:
    """In hundredths of an hour."""
    return _number((minutes * 100 + 30) // 60, 100, language)


def _number(value: int, ones: int, language: Language) -> str:
    whole, part = divmod(value, ones)
    decimals = f"{part:0{len(str(ones)) - 1}}".rstrip("0")
    separator = "," if language is Language.FR else "."
    return f"{whole}{separator}{decimals}" if decimals else str(whole)
