"""French."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "session_ending": (
        "Votre stationnement se termine",
        "{plate} à {zone} : fin à {end:%H:%M}, dans {minutes} min. Prolongez-le ou libérez la place.",
    ),
    "session_over": (
        "Votre stationnement est terminé",
        "{plate} à {zone} : le temps payé s'est terminé à {end:%H:%M}. Une voiture qui reste peut être verbalisée.",
    ),
    "space_changed": (
        "Votre place a changé",
        "Réservation {number} à {car_park} : votre place est maintenant {space}, à partir du {start:%d/%m/%Y %H:%M}.",
    ),
    "reservation_soon": (
        "Votre réservation commence bientôt",
        (
            "Réservation {number} à {car_park}, {plate} : place {space} à partir de {start:%H:%M}. "
            "Présentez-vous avant {latest:%H:%M}."
        ),
    ),
    "no_show": (
        "Votre réservation est annulée",
        "Réservation {number} à {car_park} : personne ne s'est présenté avant {latest:%H:%M}, la place est rendue.",
    ),
    "membership_expiring": (
        "Votre abonnement se termine bientôt",
        "Votre abonnement {plan} se termine le {end:%d/%m/%Y} et n'est pas renouvelé automatiquement.",
    ),
    "membership_expired": ("Votre abonnement est terminé", "Votre abonnement {plan} s'est terminé le {end:%d/%m/%Y}."),
    "membership_renewed": (
        "Votre abonnement est renouvelé",
        "Votre abonnement {plan} est renouvelé pour {amount} TND, jusqu'au {end:%d/%m/%Y}.",
    ),
    "membership_not_renewed": (
        "Votre abonnement n'a pas pu être renouvelé",
        "Votre abonnement {plan} n'a pas pu être renouvelé : vérifiez votre moyen de paiement avant le {end:%d/%m/%Y}.",
    ),
    "premium_expiring": (
        "Votre abonnement premium se termine bientôt",
        "Votre abonnement {plan} se termine le {end:%d/%m/%Y} et n'est pas renouvelé automatiquement.",
    ),
    "premium_expired": (
        "Votre abonnement premium est terminé",
        (
            "Votre abonnement {plan} s'est terminé le {end:%d/%m/%Y} : "
            "vos paiements rapportent à nouveau les points de base."
        ),
    ),
    "premium_renewed": (
        "Votre abonnement premium est renouvelé",
        "Votre abonnement {plan} est renouvelé pour {amount} TND, jusqu'au {end:%d/%m/%Y}.",
    ),
    "premium_not_renewed": (
        "Votre abonnement premium n'a pas pu être renouvelé",
        "Votre abonnement {plan} n'a pas pu être renouvelé : vérifiez votre moyen de paiement avant le {end:%d/%m/%Y}.",
    ),
    "badge_expiring": (
        "Votre vignette se termine bientôt",
        "Vignette de {plate} à {zone} : valable jusqu'au {day:%d/%m/%Y}. Achetez la suivante pour la prolonger.",
    ),
    "badge_expired": (
        "Votre vignette est terminée",
        "Vignette de {plate} à {zone} : valable jusqu'au {day:%d/%m/%Y}. Sans elle, le stationnement est payant.",
    ),
    "card_expiring": (
        "Votre carte {card} expire bientôt",
        "Votre carte {card} enregistrée dans ParkUp expire fin {month}. Ajoutez la nouvelle pour continuer à payer.",
    ),
    "top_up_failed": (
        "Votre portefeuille n'a pas pu être rechargé",
        "La recharge automatique de {amount} TND n'a pas abouti : vérifiez votre carte dans ParkUp.",
    ),
    "top_up_turned_off": (
        "La recharge automatique est désactivée",
        "Trop de recharges automatiques de {amount} TND n'ont pas abouti : elles sont désactivées.",
    ),
    "fine_issued": (
        "Contravention {number}",
        "{plate}, {zone}, le {issued:%d/%m/%Y %H:%M} : {measure}. {amount} TND à payer avant le {due:%d/%m/%Y}.",
    ),
    "fine_paid": ("Contravention {number} payée", "{plate} : {amount} TND ont été payés.{clamp}"),
    "fine_rejected": (
        "Recours rejeté : contravention {number}",
        "{plate} : votre recours est rejeté.{why} {amount} TND à payer avant le {due:%d/%m/%Y}.",
    ),
    "fine_dismissed": (
        "Contravention {number} annulée",
        "{plate} : la contravention est annulée, vous n'avez rien à payer.{why}",
    ),
    "fine_sabot_removed": (
        "Sabot retiré : contravention {number}",
        "{plate} : le sabot a été retiré, vous pouvez partir.",
    ),
    "fine_due_soon": (
        "Contravention {number} : à payer bientôt",
        "{plate} : {amount} TND à payer avant le {due:%d/%m/%Y}.",
    ),
    "pay_later_failed": (
        "Vos stationnements n'ont pas pu être débités",
        "{amount} TND de paiements différés n'ont pas pu être débités : réglez-les avant le {end:%d/%m/%Y}.",
    ),
    "pay_later_reminder": (
        "Stationnements à régler",
        "{amount} TND de paiements différés restent à régler avant le {end:%d/%m/%Y}.",
    ),
    "pay_later_overdue": (
        "Paiement en retard",
        "{amount} TND de paiements différés sont en retard : réglez-les pour pouvoir à nouveau payer plus tard.",
    ),
    "pay_later_charged": ("Vos stationnements sont réglés", "{amount} TND de paiements différés ont été débités."),
    "receipt": ("Reçu {number} : {amount} TND", "{paid_for} : {amount} TND payés ({paid_by}). Reçu {number}."),
    "refund": ("Remboursement : {amount} TND", "{paid_for} : {amount} TND vous ont été rendus ({paid_by})."),
    "points_expiring": (
        "Vos points expirent bientôt",
        "{points} points ParkUp expirent après le {day:%d/%m/%Y} : utilisez-les pour un paiement d'ici là.",
    ),
}

TERMS: dict[str, str] = {
    "measure:car_sabot": "pose d'un sabot",
    "measure:pound": "mise en fourrière",
    "clamp:": "",
    "clamp:yes": " Le sabot sera retiré.",
    "why": " Motif : {reason}.",
    "fine": "Vous recevez ce message car cette contravention concerne votre stationnement ou votre véhicule. "
    "Consultez-la, payez-la ou contestez-la dans l'application.",
    "about:time_running_out": "Vous recevez ce message car votre stationnement est en cours. "
    "Vous pouvez désactiver ces rappels dans l'application.",
    "about:receipt": "Vous recevez ce message car vous avez choisi de recevoir vos reçus par e-mail.",
    "money": "Vous recevez ce message car il concerne votre argent ou votre compte ParkUp.",
    "other": "Vous pouvez choisir dans l'application ce que vous recevez.",
    "receipt_link": "Voir le reçu",
    "paid_for:session": "Stationnement",
    "paid_for:extension": "Prolongation",
    "paid_for:ticket": "Contravention",
    "paid_for:season_badge": "Vignette",
    "paid_for:reservation": "Réservation",
    "paid_for:charging": "Recharge électrique",
    "paid_for:car_park_stay": "Parking",
    "paid_for:membership": "Abonnement",
    "paid_for:points": "Achat de points",
    "paid_for:premium": "Abonnement premium",
    "paid_for:topup": "Recharge du portefeuille",
    "paid_for:auto_topup": "Recharge automatique du portefeuille",
    "paid_for:other": "Paiement",
    "paid_for:pay_later": "Stationnements payés plus tard",
    "paid_by:card": "carte bancaire",
    "paid_by:wallet": "portefeuille",
    "paid_by:cash": "espèces",
    "paid_by:mobile": "mobile",
    "paid_by:later": "à payer plus tard",
    "unsubscribe": "Se désinscrire de ces messages",
    "unsubscribe_ask": "Ne plus recevoir par e-mail : {kind} ?",
    "unsubscribe_button": "Se désinscrire",
    "unsubscribe_done": "C'est fait : vous ne recevrez plus par e-mail : {kind}.",
    "unsubscribe_again": "Vous pouvez changer d'avis à tout moment dans l'application ParkUp.",
    "kind:time_running_out": "fin de stationnement",
    "kind:session_over": "stationnement terminé",
    "kind:space_changed": "changement de place",
    "kind:reservation_soon": "rappel de réservation",
    "kind:no_show": "réservation non honorée",
    "kind:subscription": "abonnement",
    "kind:card_expiring": "expiration de carte",
    "kind:payment_due": "paiement attendu",
    "kind:fine": "contraventions",
    "kind:receipt": "reçus",
    "kind:points": "points",
}
