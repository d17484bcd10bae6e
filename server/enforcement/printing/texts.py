"""The words on a printed violation ticket."""

from __future__ import annotations

from collections.abc import Mapping

from server.enforcement.tickets.model import PaymentMethod, Reason, Status
from server.values.language import Language

TEXTS: Mapping[Language, Mapping[str, str]] = {
    Language.FR: {
        "header": "Avis de contravention",
        "number": "Numéro",
        "plate": "Immatriculation",
        "reason": "Mesure",
        "amount": "Montant",
        "status": "État",
        "issued": "Émis le",
        "due": "À payer avant le",
        "paid": "Payé le",
        "method": "Payé par",
        "zone": "Zone",
        "address": "Adresse",
        "coordinates": "Position",
        "agent": "Agent",
        "notes": "Observations",
        "phone": "Téléphone",
        "footer": "Scannez le code pour consulter, payer ou contester.",
    },
    Language.EN: {
        "header": "Parking violation",
        "number": "Number",
        "plate": "License plate",
        "reason": "Measure",
        "amount": "Amount",
        "status": "Status",
        "issued": "Issued",
        "due": "To be paid by",
        "paid": "Paid",
        "method": "Paid by",
        "zone": "Zone",
        "address": "Address",
        "coordinates": "Position",
        "agent": "Agent",
        "notes": "Notes",
        "phone": "Phone",
        "footer": "Scan the code to read, pay or contest it.",
    },
}

REASONS: Mapping[Language, Mapping[Reason, str]] = {
    Language.FR: {Reason.CAR_SABOT: "Pose d'un sabot", Reason.POUND: "Mise en fourrière"},
    Language.EN: {Reason.CAR_SABOT: "Wheel clamp", Reason.POUND: "Towed to the pound"},
}

# The agents' app chooses a colour by these English words, as they are.
STATUSES: Mapping[Language, Mapping[Status, str]] = {
    Language.FR: {
        Status.PENDING: "à payer",
        Status.PAID: "payée",
        Status.APPEALED: "contestée",
        Status.DISMISSED: "annulée",
        Status.OVERDUE: "en retard",
        Status.SABOT_REMOVED: "sabot retiré",
    },
    Language.EN: {
        Status.PENDING: "pending",
        Status.PAID: "paid",
        Status.APPEALED: "appealed",
        Status.DISMISSED: "dismissed",
        Status.OVERDUE: "overdue",
        Status.SABOT_REMOVED: "sabot removed",
    },
}

METHODS: Mapping[Language, Mapping[PaymentMethod, str]] = {
    Language.FR: {
        PaymentMethod.WALLET: "portefeuille ParkUp",
        PaymentMethod.CARD: "carte bancaire",
        PaymentMethod.CASH: "espèces",
    },
    Language.EN: {
        PaymentMethod.WALLET: "ParkUp wallet",
        PaymentMethod.CARD: "bank card",
        PaymentMethod.CASH: "cash",
    },
}
