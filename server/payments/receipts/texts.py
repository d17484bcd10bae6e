"""The words of a receipt."""

from __future__ import annotations

from collections.abc import Mapping

from server.values.language import Language

TEXTS: Mapping[Language, Mapping[str, str]] = {
    Language.FR: {
        "title": "Reçu ParkUp",
        "number": "Numéro",
        "date": "Date",
        "for": "Objet",
        "method_label": "Mode de paiement",
        "status_label": "État",
        "amount": "Montant",
        "refunded_on": "Remboursé le",
        "card": "Carte bancaire",
        "wallet": "Portefeuille ParkUp",
        "cash": "Espèces",
        "completed": "Payé",
        "refunded": "Remboursé",
    },
    Language.EN: {
        "title": "ParkUp receipt",
        "number": "Number",
        "date": "Date",
        "for": "For",
        "method_label": "Paid with",
        "status_label": "Status",
        "amount": "Amount",
        "refunded_on": "Refunded on",
        "card": "Bank card",
        "wallet": "ParkUp wallet",
        "cash": "Cash",
        "completed": "Paid",
        "refunded": "Refunded",
    },
}
