"""English."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "session_ending": (
        "Your parking ends soon",
        "{plate} in {zone}: ends at {end:%H:%M}, in {minutes} min. Extend it or leave the place.",
    ),
    "session_over": (
        "Your parking is over",
        "{plate} in {zone}: the paid time ended at {end:%H:%M}. A car that stays may be fined.",
    ),
    "space_changed": (
        "Your space has changed",
        "Reservation {number} at {car_park}: your space is now {space}, from {start:%d/%m/%Y %H:%M} on.",
    ),
    "reservation_soon": (
        "Your reservation begins soon",
        "Reservation {number} at {car_park}, {plate}: space {space} from {start:%H:%M} on. Check in by {latest:%H:%M}.",
    ),
    "no_show": (
        "Your reservation was given up",
        "Reservation {number} at {car_park}: nobody came by {latest:%H:%M}, so the space was given up.",
    ),
    "membership_expiring": (
        "Your membership ends soon",
        "Your membership {plan} ends on {end:%d/%m/%Y} and is not renewed by itself.",
    ),
    "membership_expired": ("Your membership is over", "Your membership {plan} ended on {end:%d/%m/%Y}."),
    "membership_renewed": (
        "Your membership is renewed",
        "Your membership {plan} is renewed for {amount} TND, until {end:%d/%m/%Y}.",
    ),
    "membership_not_renewed": (
        "Your membership could not be renewed",
        "Your membership {plan} could not be renewed: check your payment method before {end:%d/%m/%Y}.",
    ),
    "premium_expiring": (
        "Your premium subscription ends soon",
        "Your subscription {plan} ends on {end:%d/%m/%Y} and is not renewed by itself.",
    ),
    "premium_expired": (
        "Your premium subscription is over",
        "Your subscription {plan} ended on {end:%d/%m/%Y}: your payments earn the basic points again.",
    ),
    "premium_renewed": (
        "Your premium subscription is renewed",
        "Your subscription {plan} is renewed for {amount} TND, until {end:%d/%m/%Y}.",
    ),
    "premium_not_renewed": (
        "Your premium subscription could not be renewed",
        "Your subscription {plan} could not be renewed: check your payment method before {end:%d/%m/%Y}.",
    ),
    "badge_expiring": (
        "Your season badge ends soon",
        "Season badge of {plate} in {zone}: good until {day:%d/%m/%Y}. Buy the next one to go on parking with it.",
    ),
    "badge_expired": (
        "Your season badge is over",
        "Season badge of {plate} in {zone}: good until {day:%d/%m/%Y}. Without it parking is paid by the hour.",
    ),
    "card_expiring": (
        "Your card {card} expires soon",
        "Your card {card} saved in ParkUp expires at the end of {month}. Add the new one to go on paying with it.",
    ),
    "top_up_failed": (
        "Your wallet could not be topped up",
        "The automatic top-up of {amount} TND did not succeed: check your card in ParkUp.",
    ),
    "top_up_turned_off": (
        "Automatic top-ups are turned off",
        "Too many automatic top-ups of {amount} TND did not succeed: they are turned off.",
    ),
    "fine_issued": (
        "Parking violation {number}",
        "{plate}, {zone}, {issued:%d/%m/%Y %H:%M}: {measure}. {amount} TND to be paid by {due:%d/%m/%Y}.",
    ),
    "fine_paid": ("Parking violation {number} paid", "{plate}: {amount} TND were paid.{clamp}"),
    "fine_rejected": (
        "Appeal rejected: parking violation {number}",
        "{plate}: your appeal is rejected.{why} {amount} TND to be paid by {due:%d/%m/%Y}.",
    ),
    "fine_dismissed": (
        "Parking violation {number} dismissed",
        "{plate}: the parking violation is dismissed, there is nothing to pay.{why}",
    ),
    "fine_sabot_removed": (
        "Clamp removed: parking violation {number}",
        "{plate}: the clamp was taken off, you may leave.",
    ),
    "fine_due_soon": (
        "Parking violation {number}: to be paid soon",
        "{plate}: {amount} TND to be paid by {due:%d/%m/%Y}.",
    ),
    "pay_later_failed": (
        "Your parking could not be charged",
        "{amount} TND of what you pay later could not be charged: settle them in ParkUp by {end:%d/%m/%Y}.",
    ),
    "pay_later_reminder": (
        "Parking to be settled",
        "{amount} TND of what you pay later are still to be settled, by {end:%d/%m/%Y}.",
    ),
    "pay_later_overdue": (
        "Your parking is overdue",
        "{amount} TND of what you pay later are overdue: nothing more can be paid later until you settle them.",
    ),
    "pay_later_charged": ("Your parking is settled", "{amount} TND of what you pay later were charged."),
    "receipt": ("Receipt {number}: {amount} TND", "{paid_for}: {amount} TND paid ({paid_by}). Receipt {number}."),
    "refund": ("Refund: {amount} TND", "{paid_for}: {amount} TND were given back to you ({paid_by})."),
    "points_expiring": (
        "Your points expire soon",
        "{points} ParkUp points expire after {day:%d/%m/%Y}: use them for a payment before then.",
    ),
}

TERMS: dict[str, str] = {
    "measure:car_sabot": "wheel clamp",
    "measure:pound": "towed to the pound",
    "clamp:": "",
    "clamp:yes": " The clamp will be taken off.",
    "why": " Reason: {reason}.",
    "fine": "You get this message because this violation is about your parking or your vehicle. "
    "Read, pay or contest it in the app.",
    "about:time_running_out": "You get this message because you are parked. "
    "You can switch these reminders off in the app.",
    "about:receipt": "You get this message because you chose to get receipts by e-mail.",
    "money": "You get this message because it is about your money or your ParkUp account.",
    "other": "You can choose in the app what you get.",
    "receipt_link": "See the receipt",
    "paid_for:session": "Parking",
    "paid_for:extension": "Extension",
    "paid_for:ticket": "Parking violation",
    "paid_for:season_badge": "Season badge",
    "paid_for:reservation": "Reservation",
    "paid_for:charging": "Charging",
    "paid_for:car_park_stay": "Car park",
    "paid_for:membership": "Membership",
    "paid_for:points": "Points",
    "paid_for:premium": "Premium subscription",
    "paid_for:topup": "Wallet top-up",
    "paid_for:auto_topup": "Automatic wallet top-up",
    "paid_for:other": "Payment",
    "paid_for:pay_later": "Parking paid later",
    "paid_by:card": "bank card",
    "paid_by:wallet": "wallet",
    "paid_by:cash": "cash",
    "paid_by:mobile": "mobile",
    "paid_by:later": "to be paid later",
    "unsubscribe": "Unsubscribe from these messages",
    "unsubscribe_ask": "No longer get by e-mail: {kind}?",
    "unsubscribe_button": "Unsubscribe",
    "unsubscribe_done": "Done: you will no longer get by e-mail: {kind}.",
    "unsubscribe_again": "You can change your mind at any time in the ParkUp app.",
    "kind:time_running_out": "end of parking",
    "kind:session_over": "parking over",
    "kind:space_changed": "change of space",
    "kind:reservation_soon": "reservation reminders",
    "kind:no_show": "reservations given up",
    "kind:subscription": "membership",
    "kind:card_expiring": "expiring cards",
    "kind:payment_due": "payments due",
    "kind:fine": "parking violations",
    "kind:receipt": "receipts",
    "kind:points": "points",
}
