"""The words of reports. Files for spreadsheets have the contract's names instead."""

from __future__ import annotations

from collections.abc import Mapping

from server.values.language import Language

FR: Mapping[str, str] = {
    "report": "Rapport d'activité",
    "all_places": "Toutes les zones et tous les parkings",
    "period": "Du {first} au {last}",
    "compared": "comparé à la période du {first} au {last}",
    "as_of": "Chiffres arrêtés le {at}",
    "amounts": "Montants en TND",
    "page": "Page {page} sur {pages}",
    "occupancy": "Occupation",
    "revenue": "Recettes",
    "peak_hours": "Heures de pointe",
    "vehicle_types": "Types de véhicules",
    "stay_lengths": "Durées de stationnement",
    "memberships": "Abonnements",
    "charging": "Recharge électrique",
    "fines": "Contraventions",
    "agents": "Agents",
    "arrivals": "Arrivées",
    "departures": "Départs",
    "vehicle_hours": "Heures-véhicules",
    "mean_vehicles": "Véhicules en moyenne",
    "occupancy_percent": "Taux d'occupation (%)",
    "spaces": "Places",
    "previous": "Période précédente",
    "current": "Période",
    "change": "Évolution",
    "figure": "Indicateur",
    "place": "Lieu",
    "no_place": "Sans lieu",
    "takings": "Encaissé",
    "refunds": "Remboursé",
    "disputes": "Contesté",
    "fees": "Frais",
    "net": "Net",
    "payment_count": "Paiements",
    "kind": "Objet",
    "hour": "Heure",
    "weekday": "Jour",
    "share": "Part (%)",
    "count": "Nombre",
    "name": "Nom",
    "mean_minutes": "Durée moyenne (min)",
    "started": "Commencés",
    "ended": "Terminés",
    "active": "En cours à la fin",
    "sessions": "Recharges",
    "energy_kwh": "Énergie (kWh)",
    "hours": "Heures",
    "amount": "Montant",
    "issued": "Établies",
    "paid": "Payées",
    "paid_amount": "Montant payé",
    "open": "En suspens",
    "appealed": "Contestées",
    "dismissed": "Annulées",
    "shift_hours": "Heures de service",
    "nothing": "Rien dans cette période.",
    "plan": "Formule",
    "busiest": "Heure la plus chargée : {hour} h. Jour le plus chargé : {weekday}.",
}
EN: Mapping[str, str] = {
    "report": "Activity report",
    "all_places": "All zones and car parks",
    "period": "From {first} to {last}",
    "compared": "compared with the period from {first} to {last}",
    "as_of": "Figures as of {at}",
    "amounts": "Amounts in TND",
    "page": "Page {page} of {pages}",
    "occupancy": "Occupancy",
    "revenue": "Revenue",
    "peak_hours": "Peak hours",
    "vehicle_types": "Types of vehicles",
    "stay_lengths": "Lengths of stay",
    "memberships": "Memberships",
    "charging": "EV charging",
    "fines": "Fines",
    "agents": "Agents",
    "arrivals": "Arrivals",
    "departures": "Departures",
    "vehicle_hours": "Vehicle hours",
    "mean_vehicles": "Mean vehicles",
    "occupancy_percent": "Occupancy (%)",
    "spaces": "Spaces",
    "previous": "Period before",
    "current": "Period",
    "change": "Change",
    "figure": "Figure",
    "place": "Place",
    "no_place": "No place",
    "takings": "Takings",
    "refunds": "Refunded",
    "disputes": "Disputed",
    "fees": "Fees",
    "net": "Net",
    "payment_count": "Payments",
    "kind": "For",
    "hour": "Hour",
    "weekday": "Day",
    "share": "Share (%)",
    "count": "Number",
    "name": "Name",
    "mean_minutes": "Mean length (min)",
    "started": "Started",
    "ended": "Ended",
    "active": "Active at the end",
    "sessions": "Sessions",
    "energy_kwh": "Energy (kWh)",
    "hours": "Hours",
    "amount": "Amount",
    "issued": "Issued",
    "paid": "Paid",
    "paid_amount": "Amount paid",
    "open": "Open",
    "appealed": "Appealed",
    "dismissed": "Dismissed",
    "shift_hours": "Shift hours",
    "nothing": "Nothing in this period.",
    "plan": "Plan",
    "busiest": "Busiest hour: {hour}:00. Busiest day: {weekday}.",
}
TEXTS: Mapping[Language, Mapping[str, str]] = {Language.FR: FR, Language.EN: EN}

WEEKDAYS: Mapping[Language, tuple[str, ...]] = {
    Language.FR: ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    Language.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

KEYS: Mapping[Language, Mapping[str, str]] = {
    Language.FR: {
        "regular": "Véhicule ordinaire (rue)",
        "government": "État",
        "diplomatic": "Corps diplomatique",
        "consular": "Corps consulaire",
        "eu": "Union européenne",
        "libya": "Libye",
        "algeria": "Algérie",
        "other": "Autre",
        "car_sabot": "Sabot",
        "pound": "Fourrière",
    },
    Language.EN: {
        "regular": "Ordinary vehicle (street)",
        "government": "Government",
        "diplomatic": "Diplomatic",
        "consular": "Consular",
        "eu": "European Union",
        "libya": "Libya",
        "algeria": "Algeria",
        "other": "Other",
        "car_sabot": "Clamp",
        "pound": "Pound",
    },
}


def length_name(key: str) -> str:
    """Of a length such as `60-120` (minutes): `1 h - 2 h`."""
    start, _, end = key.partition("-")
    if not end:
        return f"> {_minutes(int(start))}"
    if start == "0":
        return f"< {_minutes(int(end))}"
    return f"{_minutes(int(start))} - {_minutes(int(end))}"


def _minutes(number: int) -> str:
    return f"{number // 60} h" if number % 60 == 0 else f"{number} min"


def power_name(key: str, language: Language) -> str:
    """Of a power in watts: `22 kW`."""
    text = f"{int(key) / 1000:g}"
    return f"{text.replace('.', ',') if language is Language.FR else text} kW"
