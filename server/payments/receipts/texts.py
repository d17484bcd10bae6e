"""The words of a receipt."""

from __future__ import annotations

from collections.abc import Mapping

from server.values.language import Language

TEXTS: Mapping[Language, Mapping[str, str]] = {
    Language.FR: {
        "title": "Reçu ParkUp",
        "number": "Numéro",
        "payment": "Paiement",
        "tax_number": "Matricule fiscal",
        "net": "Montant hors taxe",
        "vat": "dont TVA",
        "refunded_amount": "Remboursé",
        "mail": "Votre reçu ParkUp est joint à ce message.",
        "date": "Date",
        "for": "Objet",
        "method_label": "Mode de paiement",
        "status_label": "État",
        "amount": "Montant",
        "refunded_on": "Remboursé le",
        "card": "Carte bancaire",
        "wallet": "Portefeuille ParkUp",
        "cash": "Espèces",
        "later": "Paiement différé, à la fin du mois",
        "completed": "Payé",
        "refunded": "Remboursé",
    },
    Language.EN: {
        "title": "ParkUp receipt",
        "number": "Number",
        "payment": "Payment",
        "tax_number": "Tax number",
        "net": "Amount before tax",
        "vat": "including VAT",
        "refunded_amount": "Refunded",
        "mail": "Your ParkUp receipt is attached to this message.",
        "date": "Date",
        "for": "For",
        "method_label": "Paid with",
        "status_label": "Status",
        "amount": "Amount",
        "refunded_on": "Refunded on",
        "card": "Bank card",
        "wallet": "ParkUp wallet",
        "cash": "Cash",
        "later": "Later, at the month's end",
        "completed": "Paid",
        "refunded": "Refunded",
    },
}
