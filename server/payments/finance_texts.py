"""The words on printed closings and reports. Files for spreadsheets have the contract's names instead."""

from __future__ import annotations

from collections.abc import Mapping

from server.values.language import Language

TEXTS: Mapping[Language, Mapping[str, str]] = {
    Language.FR: {
        "closing": "Clôture du {day}",
        "open": "Journée ouverte : chiffres provisoires.",
        "closed": "Clôturée le {at}.",
        "no_zone": "Sans zone",
        "revenue": "Recettes",
        "period": "Du {first} au {last}.",
        "currency": "Montants en TND.",
        "total": "Total",
        "cash": "Espèces",
        "due": "Dû",
        "counted": "Compté",
        "difference": "Écart",
        "note": "Observation",
        "day": "Jour",
        "month": "Mois",
        "zone": "Zone",
        "kind": "Objet",
        "method": "Moyen",
        "staff": "Agent",
        "payment_count": "Nombre",
        "takings": "Recettes",
        "refunds": "Remboursé",
        "disputes": "Contesté",
        "fees": "Frais",
        "net": "Net",
        "topups": "Recharges",
        "topups_reversed": "Recharges rendues",
        "adjustments": "Ajustements",
        "paid_out": "Versé",
        "other": "Autre",
    },
    Language.EN: {
        "closing": "Closing of {day}",
        "open": "The day is open: figures may change.",
        "closed": "Closed on {at}.",
        "no_zone": "No zone",
        "revenue": "Revenue",
        "period": "From {first} to {last}.",
        "currency": "Amounts in TND.",
        "total": "Total",
        "cash": "Cash",
        "due": "Due",
        "counted": "Counted",
        "difference": "Difference",
        "note": "Note",
        "day": "Day",
        "month": "Month",
        "zone": "Zone",
        "kind": "For",
        "method": "Method",
        "staff": "Agent",
        "payment_count": "Payments",
        "takings": "Takings",
        "refunds": "Refunds",
        "disputes": "Disputes",
        "fees": "Fees",
        "net": "Net",
        "topups": "Top-ups",
        "topups_reversed": "Top-ups reversed",
        "adjustments": "Adjustments",
        "paid_out": "Paid out",
        "other": "Other",
    },
}

_VALUES: Mapping[Language, Mapping[str, str]] = {
    Language.FR: {
        "session": "Stationnement",
        "extension": "Prolongation",
        "ticket": "Contravention",
        "season_badge": "Vignette",
        "topup": "Recharge",
        "wallet_payment": "Paiement libre",
        "adjustment": "Ajustement",
        "fee": "Frais",
        "payout": "Versement",
        "card": "Carte",
        "wallet": "Portefeuille",
        "cash": "Espèces",
        "mobile": "Mobile",
    },
    Language.EN: {
        "session": "Parking",
        "extension": "Extension",
        "ticket": "Fine",
        "season_badge": "Season badge",
        "topup": "Top-up",
        "wallet_payment": "Other payment",
        "adjustment": "Adjustment",
        "fee": "Fee",
        "payout": "Payout",
        "card": "Card",
        "wallet": "Wallet",
        "cash": "Cash",
        "mobile": "Mobile",
    },
}


def said(value: str, language: Language) -> str:
    """A kind or method as people read it; one that has no word here as it is stored."""
    return _VALUES[language].get(value, value)
